"""What holds for tickets: who is nearest, when one goes up, how many there may be. Pure."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from storage import TICKET_LEVELS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from storage import PersonId

GOES_UP_AFTER = timedelta(days=3)
"""A ticket that nobody answered goes to those of the next wider scope."""
LONGEST = 2000
DAY = timedelta(days=1)
MOST_A_DAY = 5
"""Tickets that one person may open in a day."""
KEPT = timedelta(days=180)
"""Tickets that were answered or closed are forgotten after this, with their words."""


def levels_from(reach: Mapping[str, Collection[PersonId]], asker: PersonId, level: str = "section") -> list[str]:
    """The scopes from this one up where somebody else than the asker answers, the nearest first."""
    above = TICKET_LEVELS[TICKET_LEVELS.index(level) :]
    return [one for one in above if set(reach.get(one, ())) - {asker}]


def level_above(reach: Mapping[str, Collection[PersonId]], asker: PersonId, level: str) -> str | None:
    """Where an unanswered ticket goes next; None: it is with the widest there is."""
    return next((one for one in levels_from(reach, asker, level) if one != level), None)
