"""Groups of three or four. Pure. What is promised is less than for pairs: no swap of two people makes it better.

The least cost of groups is a hard problem for any program; this begins with the best pairs and swaps people while that
helps, from a few beginnings.
"""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from handlers.rounds.pairing import pairs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.rounds.costs import Costs
    from handlers.rounds.pairing import Group

BEGINNINGS = 6
_FEW = 60
"""People up to whom more than one beginning is tried."""


def sizes(people: int, wanted: int) -> list[int]:
    """How large the groups are: as many as wanted (3 or 4), else three or four; five people make three and two."""
    if people <= wanted or people < 4:
        return [people] if people > 1 else []
    if people == 5:
        return [3, 2]
    groups = people // 3 if wanted == 3 else -(-people // 4)
    small, large = divmod(people, groups)
    return [small + 1] * large + [small] * (groups - large)


def groups(costs: Costs, wanted: int, *, seed: int) -> list[Group]:
    """Everybody in one group of about so many."""
    people = len(costs.each)
    dice = Random(seed)  # noqa: S311 - a fair draw, no secret
    first = [person for pair in pairs(costs) for person in pair]
    more = BEGINNINGS - 1 if people <= _FEW else 0
    orders = [first, *(dice.sample(first, len(first)) for _ in range(more))]
    found = [_settled(costs, _cut(order, sizes(people, wanted))) for order in orders]
    return min(found, key=costs.of, default=[])


def _cut(order: Sequence[int], lengths: Sequence[int]) -> list[list[int]]:
    cut, at = [], 0
    for length in lengths:
        cut.append(list(order[at : at + length]))
        at += length
    return cut


def _settled(costs: Costs, found: list[list[int]]) -> list[Group]:
    """Swap the two people whose swap helps most, for each person in turn, until none helps."""
    import numpy as np

    each = costs.each
    people = sum(len(group) for group in found)
    home = np.zeros(people, dtype=np.int64)
    for number, group in enumerate(found):
        home[group] = number
    beside = np.stack([each[:, group].sum(axis=1) for group in found], axis=1) if found else np.zeros((0, 0), np.int64)
    everybody = np.arange(people)
    again = len(found) > 1
    while again:
        again = False
        for person in range(people):
            mine = home[person]
            gain = beside[:, mine] + beside[person, home] - 2 * each[person]
            gain -= beside[person, mine] + beside[everybody, home]
            gain[home == mine] = 0
            other = int(gain.argmin())
            if gain[other] >= 0:
                continue
            theirs = home[other]
            beside[:, mine] += each[:, other] - each[:, person]
            beside[:, theirs] += each[:, person] - each[:, other]
            home[person], home[other] = theirs, mine
            again = True
    return sorted(tuple(np.flatnonzero(home == number).tolist()) for number in range(len(found)))
