"""What "22:00-7:30", "weekdays", "until Monday" and "two weeks" mean for somebody's quiet. Pure."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from handlers.kit import phrases
from handlers.kit.phrases import Kind, Precision, Towards

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from zoneinfo import ZoneInfo

MOST_A_DAY = 10
FARTHEST_AWAY = timedelta(days=366)
"""Who is away for longer is better served by /stop."""
MOST_WORDS = 8

WORKING_DAYS = 0b0011111
_PLAIN_HOURS = re.compile(r"(\d{1,2})(?:[:.h](\d{2})?)?\s*[-–—]\s*(\d{1,2})(?:[:.h](\d{2})?)?")
_DIGITS = re.compile(r"\d{1,2}")
_RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def read_hours(text: str, language: str, now: datetime, zone: ZoneInfo) -> tuple[time, time] | None:
    """Quiet from and until, as local times; None when the text says no such thing."""
    plain = _PLAIN_HOURS.fullmatch(text.strip())
    if plain is not None:
        return _clocks(plain)
    for value in _said(text, language, now, zone, {Kind.RANGE}):
        if isinstance(value, phrases.Stretch) and value.starts.precision is Precision.MINUTE:
            return value.starts.at.time(), value.ends.at.time()
    return None


def _clocks(found: re.Match[str]) -> tuple[time, time] | None:
    hours = [0 if hour == "24" else int(hour) for hour in (found[1], found[3])]
    minutes = int(found[2] or 0), int(found[4] or 0)
    if max(hours) > 23 or max(minutes) > 59:
        return None
    return time(hours[0], minutes[0]), time(hours[1], minutes[1])


def read_days(text: str, language: str, now: datetime, zone: ZoneInfo) -> int | None:
    """Days of the week as bits (0 is Monday): "weekdays", "every Monday and Thursday"; None: says no such thing."""
    for value in _said(text, language, now, zone, {Kind.RECURRENCE}):
        if not isinstance(value, phrases.Recurrence):
            continue
        parts = dict(part.split("=", 1) for part in value.rule.split(";"))
        if parts["FREQ"] == "DAILY" and "INTERVAL" not in parts:
            return 0b1111111
        if parts["FREQ"] == "WEEKLY" and "INTERVAL" not in parts and "BYDAY" in parts:
            return sum(1 << _RULE_DAYS.index(day) for day in parts["BYDAY"].split(","))
    return None


def read_cap(text: str) -> int | None:
    """How many a day: the only number in the text, when it is one that can be."""
    numbers = _DIGITS.findall(text)
    if len(numbers) != 1 or not 0 <= int(numbers[0]) <= MOST_A_DAY:
        return None
    return int(numbers[0])


def read_absence(text: str, language: str, now: datetime, zone: ZoneInfo) -> tuple[date, date] | None:
    """The first day of absence and the first day back; None when the text names none. They may be over, or too far."""
    today = now.astimezone(zone).date()
    for value in _said(text, language, now, zone, {Kind.DATE, Kind.RANGE, Kind.DURATION}):
        if isinstance(value, phrases.Length):
            back = _after(today, value)
            return (today, back) if back is not None else None
        if isinstance(value, phrases.Moment):
            return today, value.on
        if isinstance(value, phrases.Stretch):
            # "3-10 May" and "next week" are the days of absence themselves.
            return value.starts.on, value.ends.on + timedelta(days=1)
    return None


def _after(today: date, length: phrases.Length) -> date | None:
    days = length.seconds // 86_400 + length.months * 30
    if length.months and not length.seconds and length.months <= 24:
        months = today.year * 12 + today.month - 1 + length.months
        first = date(months // 12, months % 12 + 1, 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        return min(first + timedelta(days=today.day - 1), last)
    return today + timedelta(days=days) if 0 < days < 10_000 else None


def _said(text: str, language: str, now: datetime, zone: ZoneInfo, kinds: Collection[Kind]) -> Iterator[phrases.Value]:
    """What the text means, whole or in its longest part: around "until Monday" people say why, and where they are."""
    for piece in _pieces(text):
        for known in dict.fromkeys((language, "en")):
            read = phrases.read(
                piece, language=known, now=now, zone=zone, towards=Towards.AHEAD, kinds=frozenset(kinds)
            )
            if isinstance(read, phrases.Understood):
                yield read.value
                return
            if isinstance(read, phrases.Doubtful):
                yield from (one.value for one in read.candidates)
                return


def _pieces(text: str) -> Iterator[str]:
    words = text.split()[: 3 * MOST_WORDS]
    yield " ".join(words)
    for many in range(min(MOST_WORDS, len(words)), 0, -1):
        for start in range(len(words) - many + 1):
            piece = " ".join(words[start : start + many]).strip(".,;:!?")
            if piece and not piece.isdigit():
                yield piece
