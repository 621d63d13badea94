"""When an event is, as an answer of the form: read from what somebody typed, and written as one would type it.

A value is {"starts", "ends", "days", "zone"}: instants as ISO text (UTC), whether only days were told, and whose clock.
Pure: `now` and the zone are handed in.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, cast
from zoneinfo import ZoneInfo

from handlers.events import rules
from handlers.kit import phrases
from handlers.kit.phrases import Length, Moment, Precision, Stretch, Towards

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.phrases import Found, Value
    from storage import Json

_LAST_MINUTE = time(23, 59)
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Span:
    """When an event is. Instants are UTC; with `days` they are the midnights around the days that were told."""

    starts_at: datetime
    ends_at: datetime | None
    days: bool
    zone: str

    def to_json(self) -> Json:
        ends = self.ends_at.isoformat() if self.ends_at is not None else None
        return {"starts": self.starts_at.isoformat(), "ends": ends, "days": self.days, "zone": self.zone}

    @classmethod
    def from_json(cls, data: Json) -> Span:
        held = cast("Mapping[str, Json]", data)
        ends = held.get("ends")
        return cls(
            datetime.fromisoformat(str(held["starts"])),
            datetime.fromisoformat(str(ends)) if ends is not None else None,
            bool(held["days"]),
            str(held["zone"]),
        )

    @property
    def first_on(self) -> date:
        """The first day, on the organiser's clock."""
        return self.starts_at.astimezone(rules.zone_of(self.zone)).date()


@dataclass(frozen=True, slots=True)
class Situation:
    """Who speaks when and where."""

    language: str
    now: datetime
    zone: ZoneInfo

    def scan(self, text: str) -> Sequence[Found]:
        return phrases.scan(text, language=self.language, now=self.now, zone=self.zone, towards=Towards.AHEAD)


def is_time(found: Found) -> bool:
    return isinstance(found.value, Moment | Stretch)


def length_of(found: Sequence[Found]) -> timedelta | None:
    """How long it goes on, when that was said as a length."""
    for one in found:
        if isinstance(one.value, Length) and one.value.seconds >= 60:
            return timedelta(seconds=one.value.seconds)
    return None


def spans(found: Found, length: timedelta | None, situation: Situation, *, day: date | None = None) -> list[Span]:
    """What a time can mean, the likeliest first. day: on which a clock time that stands alone is meant."""
    values = [found.value, *(other.value for other in found.others)]
    known = None if found.dated else day
    read = [_span(value, length, situation.zone, known) for value in values]
    return list(dict.fromkeys(one for one in read if one is not None))


def _span(value: Value, length: timedelta | None, zone: ZoneInfo, day: date | None) -> Span | None:
    if isinstance(value, Stretch):
        starts, ends = value.starts, value.ends
        if starts.precision is Precision.DAY or ends.precision is Precision.DAY:
            return whole_days(starts.on, ends.on, zone)
        begin, end = _on(starts.at, day, zone), _on(ends.at, day, zone)
        return Span(begin, end if end > begin else end + timedelta(days=1), days=False, zone=zone.key)
    if isinstance(value, Moment):
        if value.precision is Precision.DAY:
            return whole_days(value.on, value.on, zone)
        begin = _on(value.at, day, zone)
        return Span(begin, begin + length if length else None, days=False, zone=zone.key)
    return None


def _on(at: datetime, day: date | None, zone: ZoneInfo) -> datetime:
    if day is None:
        return at.astimezone(UTC)
    return datetime.combine(day, at.astimezone(zone).time(), tzinfo=zone).astimezone(UTC)


def whole_days(first: date, last: date, zone: ZoneInfo) -> Span:
    """From one midnight to another; both days belong to it."""
    begin = datetime.combine(first, time(), tzinfo=zone)
    end = datetime.combine(max(first, last) + timedelta(days=1), time(), tzinfo=zone)
    return Span(begin.astimezone(UTC), end.astimezone(UTC), days=True, zone=zone.key)


def deadline(value: Value, zone: ZoneInfo) -> datetime | None:
    """Until when (UTC): a day lasts until its last minute."""
    moment = value.ends if isinstance(value, Stretch) else value
    if not isinstance(moment, Moment):
        return None
    if moment.precision is Precision.DAY:
        return datetime.combine(moment.on, _LAST_MINUTE, tzinfo=zone).astimezone(UTC)
    return moment.at.astimezone(UTC)


def last_instant(span: Span) -> datetime:
    """A span that was meant as a deadline: its end, and of days their last minute."""
    if span.days and span.ends_at is not None:
        return span.ends_at - _MINUTE
    return span.ends_at or span.starts_at


def typed(value: Json) -> str:
    """A span as one would type it, in figures that every language reads."""
    if value is None:
        return ""
    span = Span.from_json(value)
    zone = rules.zone_of(span.zone)
    first = span.starts_at.astimezone(zone)
    if span.days and span.ends_at is not None:
        last = (span.ends_at - timedelta(seconds=1)).astimezone(zone)
        return _dates(first.date(), last.date())
    if span.ends_at is None:
        return f"{first:%Y-%m-%d %H:%M}"
    last = span.ends_at.astimezone(zone)
    if last.date() == first.date():
        return f"{first:%Y-%m-%d %H:%M}-{last:%H:%M}"
    return f"{first:%Y-%m-%d %H:%M} - {last:%Y-%m-%d %H:%M}"


def _dates(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()} - {last.isoformat()}"
