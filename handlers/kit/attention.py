"""The attention budget: when an unasked message may reach somebody. Pure; times are computed on the wall clock.

Quiet hours, days of the week, away until a day, and a daily cap across everything unasked. What a person asked for
themselves comes exactly when they said, and what a coordinator calls urgent does not wait for the morning.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from zoneinfo import ZoneInfo

    from storage import Attention

FARTHEST = timedelta(days=400)
"""Nobody is made to wait longer: a message that finds no day until then is not sent."""


class Weight(StrEnum):
    """How much a message may ask for.

    OWN: the person made it themselves, so it comes when they said. MAIL: somebody wrote to this person; it heeds quiet
    hours and absence. UNASKED: a digest, nudge or announcement; it heeds all wishes and is counted against the cap.
    URGENT: a coordinator's explicit choice; it heeds absence alone.
    """

    OWN = "own"
    MAIL = "mail"
    UNASKED = "unasked"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Moment:
    """When a message may come, and the person's local day whose budget it takes (None: it takes nothing)."""

    at: datetime
    day: date | None = None


def moment_for(attention: Attention, weight: Weight, wanted_at: datetime, zone: ZoneInfo) -> Moment | None:
    """The first instant from `wanted_at` (UTC) on at which a message of this weight may reach the person.

    None: not within FARTHEST, for somebody who takes no unasked message on any day.
    """
    if weight is Weight.OWN:
        return Moment(wanted_at)
    at = _when_back(attention, wanted_at, zone)
    if weight is Weight.URGENT:
        return Moment(at)
    at = _after_quiet(attention, at, zone)
    if weight is Weight.MAIL:
        return Moment(at)
    while at - wanted_at < FARTHEST:
        day = at.astimezone(zone).date()
        if _takes(attention, day):
            return Moment(at, day)
        at = _after_quiet(attention, _start_of(day + timedelta(days=1), zone), zone)
    return None


def in_quiet(attention: Attention, now: datetime, zone: ZoneInfo) -> datetime | None:
    """The end (UTC) of the quiet hours or absence that now belongs to; None: the person may be written to."""
    end = _after_quiet(attention, _when_back(attention, now, zone), zone)
    return end if end > now else None


def _takes(attention: Attention, day: date) -> bool:
    return bool(attention.days >> day.weekday() & 1) and attention.spent.get(day, 0) < attention.daily_cap


def _when_back(attention: Attention, at: datetime, zone: ZoneInfo) -> datetime:
    if attention.away_until is None:
        return at
    return max(at, _start_of(attention.away_until, zone))


def _start_of(day: date, zone: ZoneInfo) -> datetime:
    # Where midnight is skipped by a clock change, zoneinfo gives the instant at which the day begins all the same.
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def _after_quiet(attention: Attention, at: datetime, zone: ZoneInfo) -> datetime:
    """The end of the quiet hours that an instant lies in, else the instant."""
    begin, end = attention.quiet_from, attention.quiet_until
    if begin == end:
        return at
    local = at.astimezone(zone)
    clock = local.time()
    if not (begin <= clock < end if begin < end else clock >= begin or clock < end):
        return at
    day = local.date() + timedelta(days=1) if clock >= end else local.date()
    # An end that a clock change skips is taken as the instant after the gap; one that comes twice as the first.
    return max(at, datetime.combine(day, end, tzinfo=zone).astimezone(UTC))
