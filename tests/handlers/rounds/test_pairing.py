"""C12: who meets whom. Against every possible round of small groups, over years of rounds, and for 1,000 people."""

from __future__ import annotations

import subprocess
import sys
from itertools import combinations
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.rounds.costs import Taker, costs
from handlers.rounds.grouping import groups, sizes
from handlers.rounds.pairing import pairs
from storage import PersonId, RoundGroupId

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handlers.rounds.costs import Costs
    from handlers.rounds.pairing import Group

    Seats = list[tuple[int, RoundGroupId, PersonId]]


def every_round(people: tuple[int, ...]) -> Iterator[list[Group]]:
    """Every way to put people into pairs, with one trio where their number is odd."""
    if not people:
        yield []
    elif len(people) % 2:
        for trio in combinations(people, 3):
            for rest in every_round(tuple(one for one in people if one not in trio)):
                yield [trio, *rest]
    else:
        first, *others = people
        for other in others:
            for rest in every_round(tuple(one for one in others if one != other)):
                yield [(first, other), *rest]


def takers(amount: int, dice: Random, *, tongues: int = 1) -> list[Taker]:
    spoken = [tuple(dice.sample("abcd"[:tongues], dice.randint(1, min(tongues, 2)))) for _ in range(amount)]
    hours = [frozenset(range(first, first + 40)) for first in (dice.randrange(56) for _ in range(amount))]
    return [Taker(PersonId(one), spoken[one], hours[one]) for one in range(amount)]


def seated(number: int, found: Sequence[Group], people: Sequence[Taker], held: Seats) -> None:
    for position, group in enumerate(found):
        held += [(number, RoundGroupId(1000 * number + position), people[one].person_id) for one in group]


def past(people: Sequence[Taker], dice: Random, rounds: int) -> Seats:
    """Rounds that were drawn by lot, some people missing."""
    held: Seats = []
    for number in range(1, rounds + 1):
        here = [one for one in range(len(people)) if dice.random() < 0.8]
        dice.shuffle(here)
        found = [tuple(here[at : at + 2]) for at in range(0, len(here) - 1, 2)]
        seated(number, found, people, held)
    return held


def is_whole(found: Sequence[Group], people: int) -> bool:
    """Everybody once, in pairs, and one trio where the number is odd."""
    everybody = sorted(one for group in found for one in group)
    trios = sum(len(group) == 3 for group in found)
    return everybody == list(range(people)) and all(len(group) in {2, 3} for group in found) and trios == people % 2


def measured(weighed: Costs, found: Sequence[Group]) -> tuple[int, int]:
    total = weighed.of(found)
    return weighed.mute(total), weighed.repeats(total)


@settings(max_examples=120, deadline=None)
@given(people=st.integers(2, 8), rounds=st.integers(0, 9), tongues=st.integers(1, 4), seed=st.integers(0, 10**6))
def test_no_other_round_would_have_had_fewer_repeats(people: int, rounds: int, tongues: int, seed: int) -> None:
    """Nor more people who understand each other; in fact nothing is better at all."""
    dice = Random(seed)
    here = takers(people, dice, tongues=tongues)
    weighed = costs(here, past(here, dice, rounds), number=rounds + 1, seed=seed)
    found = pairs(weighed)
    assert is_whole(found, people)
    everything = list(every_round(tuple(range(people))))
    assert measured(weighed, found) == min(measured(weighed, one) for one in everything)
    assert weighed.of(found) == min(weighed.of(one) for one in everything)


@pytest.mark.parametrize("seed", range(6))
def test_nine_people_of_whom_most_have_met(seed: int) -> None:
    dice = Random(seed)
    here = takers(9, dice, tongues=1 + seed % 3)
    weighed = costs(here, past(here, dice, 4 + 3 * seed), number=30, seed=seed)
    found = pairs(weighed)
    assert measured(weighed, found) == min(measured(weighed, one) for one in every_round(tuple(range(9))))


@pytest.mark.parametrize("seed", range(4))
def test_where_only_language_and_repeats_are_proved_they_are_the_least(seed: int) -> None:
    """The same rules as for large numbers, on numbers that can be counted through."""
    from handlers.rounds.pairing import _with_trio

    for people in (5, 7, 9):
        dice = Random(seed)
        here = takers(people, dice, tongues=2)
        weighed = costs(here, past(here, dice, 3 + 2 * seed), number=30, seed=seed)
        found = _with_trio(weighed.each, weighed.unit)
        assert measured(weighed, found) == min(measured(weighed, one) for one in every_round(tuple(range(people))))


@pytest.mark.parametrize("people", (4, 6, 10, 12, 16))
def test_who_all_come_meet_everybody_before_anybody_twice(people: int) -> None:
    here = takers(people, Random(people))
    held: Seats = []
    for number in range(1, people):
        weighed = costs(here, held, number=number, seed=number * 7)
        found = pairs(weighed)
        assert measured(weighed, found) == (0, 0), f"round {number}"
        seated(number, found, here, held)
    met = {frozenset(group) for group in _groups(held)}
    assert len(met) == people * (people - 1) // 2


def _groups(held: Seats) -> list[set[PersonId]]:
    together: dict[RoundGroupId, set[PersonId]] = {}
    for _, group, person in held:
        together.setdefault(group, set()).add(person)
    return list(together.values())


def test_a_year_with_pauses_repeats_only_where_everything_would() -> None:
    """11 people, of whom some are away now and then: each round is as fresh as any could be."""
    dice = Random(11)
    here = takers(11, dice)
    held: Seats = []
    for number in range(1, 27):
        present = [one for one in here if dice.random() < 0.75]
        weighed = costs(present, held, number=number, seed=number)
        found = pairs(weighed)
        assert is_whole(found, len(present))
        if len(present) <= 8:
            assert measured(weighed, found) == min(
                measured(weighed, one) for one in every_round(tuple(range(len(present))))
            )
        seated(number, found, present, held)
    first = [group for group in _groups([seat for seat in held if seat[0] <= 5]) if len(group) > 1]
    assert len({frozenset(one) for one in first}) == len(first)


def test_a_pair_without_a_common_language_only_where_nobody_else_is_left() -> None:
    """Three speak one language and three another: two of them are left over, whoever met whom before."""
    spoken = ("a", "a", "a", "b", "b", "b")
    here = [Taker(PersonId(one), (tongue,)) for one, tongue in enumerate(spoken)]
    held: Seats = []
    for number in range(1, 6):
        weighed = costs(here, held, number=number, seed=number)
        found = pairs(weighed)
        assert weighed.mute(weighed.of(found)) == 1
        seated(number, found, here, held)
    both = [*here[:5], Taker(PersonId(5), ("b", "a"))]
    weighed = costs(both, [], number=1, seed=1)
    assert weighed.mute(weighed.of(pairs(weighed))) == 0


def test_hours_in_common_are_respected_where_that_repeats_nobody() -> None:
    day, night = frozenset(range(30, 70)), frozenset([*range(20), *range(80, 96)])
    here = [Taker(PersonId(one), ("a",), (day, night)[one % 2]) for one in range(20)]
    found = pairs(costs(here, [], number=1, seed=5))
    assert all(one % 2 == other % 2 for one, other in found)


def test_a_thousand_people_and_one_less() -> None:
    """As many as a series takes. The time is measured in benchmarks/rounds.py."""
    dice = Random(1)
    everybody = takers(1000, dice, tongues=3)
    held = past(everybody, dice, 12)
    for people in (1000, 999):
        here = everybody[:people]
        weighed = costs(here, held, number=13, seed=3)
        found = pairs(weighed)
        assert is_whole(found, people)
        assert measured(weighed, found) == (0, 0)


@pytest.mark.parametrize("people", (40, 41))
def test_the_same_seed_draws_the_same_wherever_it_runs(people: int) -> None:
    """A draw that a crash cuts off comes out the same in the process that does it again."""
    code = (
        "from handlers.rounds.costs import Taker, costs; from handlers.rounds.pairing import pairs\n"
        f"here = [Taker(one, ('a',)) for one in range({people})]\n"
        "print(pairs(costs(here, [], number=1, seed=SEED)))"
    )
    runs = [
        subprocess.run(
            [sys.executable, "-c", code.replace("SEED", seed)], capture_output=True, text=True, check=True
        ).stdout
        for seed in ("4", "4", "5")
    ]
    assert runs[0] == runs[1] != runs[2]


# --- small groups


@pytest.mark.parametrize("wanted", (3, 4))
def test_group_sizes_leave_nobody_alone(wanted: int) -> None:
    assert sizes(1, wanted) == []
    for people in range(2, 60):
        found = sizes(people, wanted)
        assert sum(found) == people
        assert set(found) <= {2, 3, 4}
        assert found.count(2) <= (1 if people in {2, 5} else 0)


@settings(max_examples=60, deadline=None)
@given(people=st.integers(2, 20), rounds=st.integers(0, 6), wanted=st.integers(3, 4), seed=st.integers(0, 10**6))
def test_no_swap_of_two_people_makes_groups_better(people: int, rounds: int, wanted: int, seed: int) -> None:
    dice = Random(seed)
    here = takers(people, dice, tongues=2)
    weighed = costs(here, past(here, dice, rounds), number=rounds + 1, seed=seed)
    found = groups(weighed, wanted, seed=seed)
    assert sorted(map(len, found)) == sorted(sizes(people, wanted))
    assert sorted(one for group in found for one in group) == list(range(people))
    least = weighed.of(found)
    for one, other in combinations(range(people), 2):
        swap = {one: other, other: one}
        swapped = [tuple(swap.get(person, person) for person in group) for group in found]
        assert weighed.of(swapped) >= least
