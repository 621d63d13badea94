"""When people in several zones can talk: outside everybody's quiet hours. Pure; a day is looked at in quarter hours.

It depends on the day: clocks change, and not everywhere at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from handlers.rounds.rules import EVENING, MORNING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from zoneinfo import ZoneInfo

QUARTERS = 96
QUARTER = timedelta(minutes=15)
LATEST = time(23)
"""Whoever has no quiet hours sleeps nevertheless."""

Window = tuple[time, time]
"""From and until, on one clock."""


@dataclass(frozen=True, slots=True)
class Day:
    """When somebody can talk, as far as they said: on which clock, and their quiet hours there."""

    zone: ZoneInfo
    quiet_from: time = EVENING
    quiet_until: time = MORNING

    def takes(self, at: datetime) -> bool:
        """Whether this instant is a time to talk for them."""
        clock = at.astimezone(self.zone).time()
        begin, end = self.quiet_from, self.quiet_until
        if begin == end:
            begin, end = LATEST, MORNING
        return not (begin <= clock < end if begin < end else clock >= begin or clock < end)


@lru_cache(maxsize=4096)
def utc_quarters(day: Day, on: date) -> frozenset[int]:
    """Quarters of a UTC day in which they can talk: what a draw compares."""
    first = datetime(on.year, on.month, on.day, tzinfo=UTC)
    return frozenset(quarter for quarter in range(QUARTERS) if day.takes(first + quarter * QUARTER))


@lru_cache(maxsize=4096)
def common(days: tuple[Day, ...], on: date, zone: ZoneInfo) -> tuple[Window, ...]:
    """When all of them can talk on a day of this zone's calendar, on its clock; the day's end reads 0:00."""
    free = [at for at in _quarters(on, zone) if all(day.takes(at) for day in days)]
    windows: list[tuple[datetime, datetime]] = []
    for at in free:
        if windows and windows[-1][1] == at:
            windows[-1] = (windows[-1][0], at + QUARTER)
        else:
            windows.append((at, at + QUARTER))
    return tuple((begin.astimezone(zone).time(), end.astimezone(zone).time()) for begin, end in windows)


@lru_cache(maxsize=4096)
def changes_on(days: tuple[Day, ...], first: date, last: date, zone: ZoneInfo) -> date | None:
    """The first day of these from which on other hours suit, because a clock is changed somewhere."""
    if all(_offset(day.zone, first) == _offset(day.zone, last) for day in days):
        return None
    usual = common(days, first, zone)
    on = first
    while on < last:
        on += timedelta(days=1)
        # The day of the change itself may be like neither.
        if (there := common(days, on, zone)) != usual and there == common(days, on + timedelta(days=1), zone):
            return on
    return None


def _offset(zone: ZoneInfo, on: date) -> timedelta | None:
    return datetime(on.year, on.month, on.day, 12, tzinfo=zone).utcoffset()


def _quarters(on: date, zone: ZoneInfo) -> Iterator[datetime]:
    """The quarters of a local day, as many as it has."""
    at = datetime(on.year, on.month, on.day, tzinfo=zone).astimezone(UTC)
    after = on + timedelta(days=1)
    end = datetime(after.year, after.month, after.day, tzinfo=zone).astimezone(UTC)
    while at < end:
        yield at
        at += QUARTER
