"""Who decides about a report, who is told when, and what may be decided. Pure."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from storage import PersonId

LONGEST = 600
MOST_A_DAY = 20
"""Reports of one person in a day: enough for a bad day, too few to bury a coordinator."""
MOST_ROUNDS = 6
"""How often an item is looked at anew because its author answers."""
URGENT = frozenset({"safeguarding"})
URGENT_WAIT = timedelta(hours=12)
USUAL_WAIT = timedelta(days=3)
"""So long the nearest coordinators have before those of the next wider scope are told as well."""
NEEDS_WORDS = frozenset({"hidden", "removed", "change"})
"""Decisions whose reason the author reads."""


def waits(*, urgent: bool) -> timedelta:
    return URGENT_WAIT if urgent else USUAL_WAIT


def next_level(levels: Sequence[Collection[PersonId]], level: int, excluded: Collection[PersonId]) -> int | None:
    """The first level from this one on where somebody may decide; None when there is nobody at all."""
    return next((at for at in range(level, len(levels)) if set(levels[at]) - set(excluded)), None)


def is_held_after(decision: str, *, held: bool) -> bool:
    """Whether others see the item afterwards. Asking for a change shows or hides nothing."""
    return held if decision == "change" else decision in {"hidden", "removed"}
