"""Calendar files (RFC 5545) of what a feature lists as entries: feeds and single files. Decides nothing about them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.kit.zone_files import zone_file

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from icalendar import Event

MIME = "text/calendar; charset=utf-8"
_PRODUCT = "-//Kith//Kith//EN"
_USUAL_LENGTH = timedelta(minutes=30)
_ZONES_BACK, _ZONES_AHEAD = timedelta(days=400), timedelta(days=3660)  # clock changes that a file tells of


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of a calendar. uid: the same for ever, so that a calendar updates what it has.

    starts_at: aware. With a ZoneInfo its wall clock is kept, which `rule` (an RRULE) needs to cross clock changes; UTC
    otherwise. skipped: starts of the rule that are left out. alarm: rings at the start. whole_days: the days count, not
    the hours; ends_at is the midnight after the last. sequence: grows with every change.
    """

    uid: str
    title: str
    starts_at: datetime
    made_at: datetime
    ends_at: datetime | None = None
    rule: str | None = None
    skipped: tuple[datetime, ...] = ()
    text: str = ""
    place: str = ""
    link: str = ""
    alarm: bool = False
    cancelled: bool = False
    whole_days: bool = False
    sequence: int | None = None


def calendar(entries: Iterable[Entry], *, name: str, now: datetime) -> bytes:
    """The file's bytes: CRLF, folded and escaped, with the rules of every zone that is named."""
    import icalendar

    made = icalendar.Calendar()
    made.add("prodid", _PRODUCT)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", name)
    zones: dict[str, ZoneInfo] = {}
    for entry in entries:
        made.add_component(_event(entry, now))
        if isinstance(entry.starts_at.tzinfo, ZoneInfo) and not entry.whole_days:
            zones.setdefault(entry.starts_at.tzinfo.key, entry.starts_at.tzinfo)
    for zone in zones.values():
        made.add_component(zone_file(zone, now - _ZONES_BACK, now + _ZONES_AHEAD))
    return bytes(made.to_ical())


def _event(entry: Entry, now: datetime) -> Event:
    import icalendar

    event = icalendar.Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", now)
    event.add("created", entry.made_at)
    event.add("summary", entry.title)
    ends_at = entry.ends_at or entry.starts_at + _USUAL_LENGTH
    event.add("dtstart", entry.starts_at.date() if entry.whole_days else entry.starts_at)
    event.add("dtend", ends_at.date() if entry.whole_days else ends_at)
    if entry.sequence is not None:
        event.add("sequence", entry.sequence)
    if entry.rule is not None:
        event.add("rrule", icalendar.vRecur.from_ical(entry.rule))
    for one in entry.skipped:
        event.add("exdate", one)
    for key, words in (("description", entry.text), ("location", entry.place), ("url", entry.link)):
        if words:
            event.add(key, words)
    if entry.cancelled:
        event.add("status", "CANCELLED")
    if entry.alarm:
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", timedelta(0))
        alarm.add("description", entry.title)
        event.add_component(alarm)
    return event
