"""The clock changes of a zone as a VTIMEZONE (RFC 5545, 3.6.5). Says them one by one; names no rule for later years.

The library that writes calendars dates each change an hour off, so a repeat is shown wrongly in the night of a change.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

    from icalendar import Timezone

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class _Kind:
    """Changes that are alike: from which offset to which, and the name of the clock after it."""

    before: timedelta
    after: timedelta
    name: str
    is_daylight: bool


def zone_file(zone: ZoneInfo, first: datetime, last: datetime) -> Timezone:
    """The zone between two instants (UTC), with the clock that holds at the first."""
    import icalendar

    changes: defaultdict[_Kind, list[datetime]] = defaultdict(list)
    changes[_kind(zone, first, first)].append(first)
    for at in _changes(zone, first, last):
        changes[_kind(zone, at - _SECOND, at)].append(at)
    made = icalendar.Timezone()
    made.add("tzid", zone.key)
    for kind, instants in changes.items():
        part = icalendar.TimezoneDaylight() if kind.is_daylight else icalendar.TimezoneStandard()
        # An onset is told by the clock that holds before it.
        onsets = [(at + kind.before).replace(tzinfo=None) for at in instants]
        part.add("dtstart", onsets[0])
        part.add("tzoffsetfrom", kind.before)
        part.add("tzoffsetto", kind.after)
        part.add("tzname", kind.name)
        if len(onsets) > 1:
            part.add("rdate", onsets[1:])
        made.add_component(part)
    return made


def _kind(zone: ZoneInfo, before: datetime, after: datetime) -> _Kind:
    then = after.astimezone(zone)
    return _Kind(_offset(zone, before), _offset(zone, after), then.tzname() or zone.key, bool(then.dst()))


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta(0)


def _changes(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """Instants (UTC) at which the offset changes, to the second."""
    at = first.astimezone(UTC).replace(microsecond=0)
    while at < last:
        early, late = at, at + _DAY
        if _offset(zone, early) != (after := _offset(zone, late)):
            while late - early > _SECOND:
                middle = (early + (late - early) / 2).replace(microsecond=0)
                early, late = (early, middle) if _offset(zone, middle) == after else (middle, late)
            yield late
        at += _DAY
