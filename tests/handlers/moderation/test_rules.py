"""Whom a report reaches: the nearest scope where somebody is left who is not concerned."""

from __future__ import annotations

import pytest

from handlers.moderation import rules
from storage import PersonId

A, B, C = PersonId(1), PersonId(2), PersonId(3)


@pytest.mark.parametrize(
    ("levels", "start", "excluded", "reached"),
    (
        (((A,), (B,), (C,)), 0, (), 0),
        (((A,), (B,), (C,)), 0, (A,), 1),
        (((A, B), (B,), (C,)), 0, (A,), 0),
        (((), (), (C,)), 0, (), 2),
        (((A,), (B,), (C,)), 1, (B,), 2),
        (((A,), (A,), (A,)), 0, (A,), None),
        (((A,), (B,), (C,)), 3, (), None),
    ),
)
def test_it_goes_up_to_where_somebody_may_decide(
    levels: tuple[tuple[PersonId, ...], ...], start: int, excluded: tuple[PersonId, ...], reached: int | None
) -> None:
    assert rules.next_level(levels, start, excluded) == reached


@pytest.mark.parametrize(
    ("decision", "held", "after"),
    (
        ("kept", True, False),
        ("hidden", False, True),
        ("removed", False, True),
        ("change", False, False),
        ("change", True, True),
    ),
)
def test_what_others_see_afterwards(decision: str, held: bool, after: bool) -> None:
    assert rules.is_held_after(decision, held=held) is after
