"""Pairs, and one trio where the number is odd, at the least cost there is. Pure; see pairs-by-minimum-cost.md.

A trio is no edge of a matching. What is proved: no other round has less of what `unit` counts (people without a common
language, then repeats); up to WHOLE people, none is better in any respect. How: one person is left out, at the least
that joining any pair could cost, which bounds every answer from below and is mostly reached at once. Where it is not,
every two who could share a trio are made one, the most promising first, until the bound says that none is better.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handlers.rounds.costs import Costs, Matrix

WHOLE = 25
"""People up to whom the trio is the best in every respect; beyond, in language and repeats."""
SEARCHED = 151
"""People up to whom the search for a trio is finished, should the first answer not reach the bound."""

Group = tuple[int, ...]


def pairs(costs: Costs) -> list[Group]:
    """Everybody in a pair, and three in one group where the number is odd; nobody alone but who is the only one."""
    size = len(costs.each)
    if size < 2:
        return []
    if size == 3:
        return [(0, 1, 2)]
    if size % 2 == 0:
        return _matched(costs.each)
    return _with_trio(costs.each, 1 if size <= WHOLE else costs.unit)


def _matched(each: Matrix) -> list[Group]:
    """The perfect matching of the least cost (an even number of people)."""
    import numpy as np
    import rustworkx

    size = len(each)
    one, other = np.triu_indices(size, 1)
    cost = each[one, other]
    gain = int(cost.max()) + 1 - cost
    graph: rustworkx.PyGraph[int, int] = rustworkx.PyGraph(
        multigraph=True
    )  # not looking for doubles is 10 times faster
    graph.add_nodes_from(range(size))
    graph.add_edges_from(list(zip(one.tolist(), other.tolist(), gain.tolist(), strict=True)))
    found = rustworkx.max_weight_matching(graph, max_cardinality=True, weight_fn=int)
    return sorted((min(pair), max(pair)) for pair in found)


def _total(each: Matrix, groups: Sequence[Group]) -> int:
    return sum(int(each[one, other]) for group in groups for one, other in combinations(group, 2))


def _with_trio(each: Matrix, unit: int) -> list[Group]:
    import numpy as np

    size = len(each)
    least = np.sort(each + np.diag([np.iinfo(np.int64).max] * size), axis=1)[:, :2].sum(axis=1)  # to join any pair
    bordered = np.pad(each, ((0, 1), (0, 1)))
    bordered[:size, size] = bordered[size, :size] = least
    loose = _matched(bordered)
    bound = _total(bordered, loose)
    left = next(pair[0] for pair in loose if pair[1] == size)
    best = _joined(each, [pair for pair in loose if pair[1] != size], left)
    if _total(each, best) // unit == bound // unit or size > SEARCHED:
        return best
    return _searched(each, best, bound, unit)


def _joined(each: Matrix, found: Sequence[Group], person: int) -> list[Group]:
    """The person goes to the pair that it suits best."""
    home = min(found, key=lambda pair: int(each[pair[0], person] + each[pair[1], person]))
    return sorted(tuple(sorted((*pair, person))) if pair == home else pair for pair in found)


def _searched(each: Matrix, best: list[Group], bound: int, unit: int) -> list[Group]:
    """Every trio has two people of the same half, so pairs within the halves are all that must be tried."""
    least = _total(each, best)
    for low, one, other in sorted(_bounds(each)):
        if low // unit >= least // unit or least // unit == bound // unit:
            break
        found = _around(each, one, other)
        if (total := _total(each, found)) < least:
            best, least = found, total
    return best


def _bounds(each: Matrix) -> Iterator[tuple[int, int, int]]:
    """(The least that a round can cost in which these two are in the trio, one, other)."""
    import numpy as np

    size = len(each)
    without = []
    for person in range(size):
        rest = np.delete(np.delete(each, person, 0), person, 1)
        without.append(_total(rest, _matched(rest)))
    far = each + np.diag([np.iinfo(np.int64).max // 4] * size)
    order = np.argsort(far, axis=1)
    half = size // 2
    for one, other in (*combinations(range(half), 2), *combinations(range(half, size), 2)):
        lows = []
        for here, there in ((one, other), (other, one)):
            third = order[here, 0] if order[here, 0] != there else order[here, 1]
            lows.append(without[here] + int(each[here, there]) + int(each[here, third]))
        yield max(lows), one, other


def _around(each: Matrix, one: int, other: int) -> list[Group]:
    """The best round in which these two are in the trio: they are made one person, whose partner is the third."""
    import numpy as np

    merged = each.copy()
    merged[one] = merged[:, one] = each[one] + each[other] + each[one, other]
    merged[one, one] = 0
    kept = [person for person in range(len(each)) if person != other]
    found = _matched(merged[np.ix_(kept, kept)])
    named = [tuple(kept[person] for person in pair) for pair in found]
    return sorted(tuple(sorted((*pair, other))) if one in pair else pair for pair in named)
