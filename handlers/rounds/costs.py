"""What it costs to put two people together, as one whole number: the lower, the better. Pure.

The parts are weighed so that no amount of a lesser one outweighs the least of a greater one in a whole round:
one shut the other out > no language in common > met before > how often, and no hour in common > not their turn >
comfort (few hours in common, not the best language, met of late, chance).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from storage import PersonId, RoundGroupId

    Matrix: TypeAlias = NDArray[np.int64]

ENOUGH_HOURS = 8
"""Hours in common; more make nobody's finding a time easier."""
ROBIN = 16
"""People up to whom they take turns as teams of a league do: who all come meet everybody before anybody twice. Pairs
that are merely fresh would leave a last round in which some have no fresh partner."""
_MOST_TIMES = 7
LONG_AGO = 7
"""Rounds; what lies further back is as fresh as can be."""
_CHANCE = 31
_COMFORT = 16 * ENOUGH_HOURS + 8 * LONG_AGO + 32 + _CHANCE
_QUARTERS = 4


@dataclass(frozen=True, slots=True)
class Taker:
    """Somebody who takes part in a draw. hours: quarters of a UTC day (0 to 95) in which they can talk."""

    person_id: PersonId
    languages: tuple[str, ...]
    hours: frozenset[int] = frozenset(range(96))


@dataclass(frozen=True, slots=True)
class Costs:
    """Costs of every two by their places in the list, and what a sum of such costs is made of."""

    each: Matrix
    unit: int  # one repeat
    mute_unit: int  # one pair without a language in common
    apart_unit: int  # two of whom one shut the other out

    def mute(self, total: int) -> int:
        return total % self.apart_unit // self.mute_unit

    def repeats(self, total: int) -> int:
        return total % self.mute_unit // self.unit

    def of(self, groups: Iterable[Sequence[int]]) -> int:
        """The sum over every two who are together."""
        return sum(int(self.each[one, other]) for group in groups for one, other in combinations(group, 2))


History: TypeAlias = "Sequence[tuple[int, RoundGroupId, PersonId]]"
Apart: TypeAlias = "frozenset[tuple[PersonId, PersonId]]"


def costs(takers: Sequence[Taker], history: History, *, number: int, seed: int, apart: Apart = frozenset()) -> Costs:
    """history: (round, group, person) of every seat before. number: of the round that is drawn. seed: settles ties.

    apart: every two of whom one shut the other out, the smaller number first.
    """
    import numpy as np

    size = len(takers)
    pairs = 2 * size + 8  # more than there are in any round of so many, in pairs or groups
    turn_unit = (_COMFORT + 1) * pairs
    often_unit = turn_unit * (pairs + 1) if size <= ROBIN else turn_unit
    unit = often_unit * 2 * (_MOST_TIMES + 1) * pairs
    mute_unit = unit * (pairs + 1)
    apart_unit = mute_unit * (pairs + 1)
    met, last = _meetings(takers, history)
    speaks, mute = _tongues(takers)
    awake = np.zeros((size, 96), dtype=np.int64)
    for row, taker in enumerate(takers):
        awake[row, list(taker.hours)] = 1
    hours = awake @ awake.T // _QUARTERS
    lack = ENOUGH_HOURS - np.minimum(hours, ENOUGH_HOURS)
    fresh = np.where(met > 0, np.maximum(LONG_AGO - (number - 1 - last), 0), 0)
    comfort = 16 * lack + 8 * fresh + 32 * ~speaks + _chance(size, seed)
    often = 2 * np.minimum(met, _MOST_TIMES) + (hours == 0)
    each = mute_unit * mute + unit * (met > 0) + often_unit * often + comfort
    if size <= ROBIN and size % 2 == 0:
        each = each + turn_unit * _out_of_turn(met, comfort)
    each = each + apart_unit * _shut_out(takers, apart)
    np.fill_diagonal(each, 0)
    return Costs(each.astype(np.int64), unit, mute_unit, apart_unit)


def _shut_out(takers: Sequence[Taker], apart: Apart) -> Matrix:
    import numpy as np

    place = {taker.person_id: row for row, taker in enumerate(takers)}
    found = np.zeros((len(takers), len(takers)), dtype=np.int64)
    for one, other in apart:
        if one in place and other in place:
            found[place[one], place[other]] = found[place[other], place[one]] = 1
    return found


def _meetings(takers: Sequence[Taker], history: History) -> tuple[Matrix, Matrix]:
    """How often every two were together, and in which round last."""
    import numpy as np

    place = {taker.person_id: row for row, taker in enumerate(takers)}
    met = np.zeros((len(takers), len(takers)), dtype=np.int64)
    last = np.zeros_like(met)
    for number, people in _groups(history):
        here = [place[person] for person in people if person in place]
        for one, other in combinations(here, 2):
            for row, column in ((one, other), (other, one)):
                met[row, column] += 1
                last[row, column] = max(last[row, column], number)
    return met, last


def _groups(history: History) -> Iterable[tuple[int, Sequence[PersonId]]]:
    together: dict[tuple[int, RoundGroupId], list[PersonId]] = {}
    for number, group, person in history:
        together.setdefault((number, group), []).append(person)
    return ((number, people) for (number, _), people in together.items())


def _tongues(takers: Sequence[Taker]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Whether every two share the language that one of them speaks best, and whether they share none."""
    import numpy as np

    known: Mapping[str, int] = {
        code: column for column, code in enumerate(sorted({code for taker in takers for code in taker.languages}))
    }
    any_of = np.zeros((len(takers), max(len(known), 1)), dtype=np.int64)
    best = np.zeros_like(any_of)
    for row, taker in enumerate(takers):
        any_of[row, [known[code] for code in taker.languages]] = 1
        best[row, [known[code] for code in taker.languages[:1]]] = 1
    through = best @ any_of.T > 0
    return through | through.T, any_of @ any_of.T == 0


def _out_of_turn(met: Matrix, comfort: Matrix) -> NDArray[np.bool_]:
    """Whether it is not the turn of every two: the turn that was used least, and among such the most comfortable.

    All but the last stand in a circle, the last in its middle; a turn is the middle with one of the circle, and the
    parallels across it.
    """
    import numpy as np

    circle = len(met) - 1
    place = np.arange(circle)
    turn = np.zeros_like(met)
    turn[:circle, :circle] = (place[:, None] + place[None, :]) % circle
    turn[:circle, circle] = turn[circle, :circle] = 2 * place % circle
    used = [(int(met[turn == one].sum()), int(comfort[turn == one].sum()), one) for one in range(circle)]
    wrong: NDArray[np.bool_] = turn != min(used)[2]
    return wrong


def _chance(size: int, seed: int) -> Matrix:
    """The same for the same seed, in every version of every library: by the bytes of Python's own generator."""
    import numpy as np

    thrown = np.frombuffer(Random(seed).randbytes(size * size), dtype=np.uint8)  # noqa: S311 - a fair draw, no secret
    square = thrown.reshape(size, size).astype(np.int64) & _CHANCE
    upper = np.triu(square, 1)
    return upper + upper.T
