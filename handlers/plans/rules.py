"""What is decided about plans: sizes, what a plan is called, when its owner is asked and when partners are. Pure."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from handlers.kit.tidying import clipped, tidy_line

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

LONGEST = 600
"""Characters of one answer: five of them and two citations stay under what one message holds."""
TITLE = 80
QUOTED = 180
"""Characters of a practice that a plan quotes; the rest is a button away."""
CITED = 2
MOST_OPEN = 50
FARTHEST = timedelta(days=3 * 366)
MOST_PARTNERS = 8

_ASK_AT = time(10)
_PARTNERS_BEFORE = timedelta(days=21)
_STOPS = re.compile(r"(?<=[.!?։])\s(?=[^\W\d_])")
_PARTS = re.compile(r"[,;\n]+")


def headline(aim: str) -> str:
    """What a plan is called: the first sentence of its aim."""
    return clipped(_STOPS.split(tidy_line(aim), maxsplit=1)[0].rstrip(".։"), TITLE)


def partners_of(text: str | None) -> list[str]:
    """Whom to ask, one by one, as far as commas and lines tell them apart."""
    return [part for piece in _PARTS.split(text or "") if (part := tidy_line(piece))][:MOST_PARTNERS]


def ask_at(on: date | None, zone: ZoneInfo) -> datetime | None:
    """When the owner is asked how it went: the morning after, on their clock (UTC)."""
    if on is None:
        return None
    return datetime.combine(on + timedelta(days=1), _ASK_AT, tzinfo=zone).astimezone(UTC)


def partners_by(today: date, on: date) -> date | None:
    """By when partners are best asked: three weeks before, or half of what is left; None when it is tomorrow."""
    left = on - today
    return on - min(_PARTNERS_BEFORE, left // 2) if left > timedelta(days=1) else None
