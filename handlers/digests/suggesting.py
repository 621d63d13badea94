"""One thing a week that may suit a reader: found by matching, which opens it and knows whether it is still there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from storage import Suggestion

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from storage import Habit, PersonId, UnitOfWork

EVERY = timedelta(days=7)
"""Between two suggestions to one person, however often their digest comes."""
EARLY = timedelta(hours=6)
"""A weekly digest never comes to the second: so much sooner is still a week later."""


def waiting(uow: UnitOfWork, people: Sequence[PersonId], *, now: datetime) -> Mapping[PersonId, Habit]:
    """Who is to hear of something now. Whoever left two in a row alone hears of none until they ask again."""
    return uow.matches.list_next(people, before=now - EVERY + EARLY)


def of(habit: Habit, *, now: datetime) -> Suggestion:
    """What the digest names."""
    assert habit.kind is not None
    assert habit.item is not None
    assert habit.network_id is not None
    kind, item, network = habit.kind, habit.item, habit.network_id
    return Suggestion("person", habit.person_id, kind, item, network, now, unasked=True, reasons=habit.reasons or {})


def remember(uow: UnitOfWork, told: Iterable[Habit], *, now: datetime) -> None:
    """It came: the same never comes again, and one that was not answered before counts as left alone."""
    habits = list(told)
    uow.matches.add_suggested(of(one, now=now) for one in habits)
    uow.matches.keep_habits(
        replace(
            one,
            unasked_at=now,
            waiting=True,
            ignored=one.ignored + one.waiting,
            looked_at=now,
            kind=None,
            item=None,
            network_id=None,
            reasons=None,
        )
        for one in habits
    )
