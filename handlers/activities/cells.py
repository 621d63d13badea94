"""Values as they stand in a table's cells: days, counts, hours. Reads every form that can mean one thing only. Pure."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from handlers.kit import phrases

if TYPE_CHECKING:
    from collections.abc import Sequence


class Reason(StrEnum):
    """Why a cell, a row or a column cannot be taken."""

    MISSING = "missing"
    UNREADABLE_DAY = "unreadable-day"
    AMBIGUOUS_DAY = "ambiguous-day"  # hints: what it may mean
    NUMBERED_DAY = "numbered-day"  # a spreadsheet's inner number of a day
    BACKWARDS = "backwards"  # hints: the first day
    NO_NUMBER = "no-number"
    AMBIGUOUS_NUMBER = "ambiguous-number"  # hints: what it may mean
    NO_HOURS = "no-hours"
    HOURS_DIFFER = "hours-differ"  # hints: what the other columns come to
    UNKNOWN_SECTION = "unknown-section"  # hints: names that are alike
    UNKNOWN_THEME = "unknown-theme"  # hints: names that are alike
    UNKNOWN_NETWORK = "unknown-network"  # hints: names that are alike
    OTHER_NETWORK = "other-network"  # hints: the network that is imported into
    NOT_A_CHOICE = "not-a-choice"  # hints: the choices
    TOO_LONG = "too-long"  # hints: the limit
    TOO_MANY = "too-many"  # hints: the limit
    UNPRINTABLE = "unprintable"
    IMPOSSIBLE = "impossible"  # `said` holds the sentence
    REPEATED = "repeated"  # hints: the earlier line
    TOO_MANY_CELLS = "too-many-cells"  # hints: how many columns there are
    UNKNOWN_COLUMN = "unknown-column"  # hints: columns that are alike
    MISSING_COLUMN = "missing-column"
    REPEATED_COLUMN = "repeated-column"


class Unreadable(ValueError):
    """A cell that cannot be taken as it stands."""

    def __init__(self, reason: Reason, hints: Sequence[str] = ()) -> None:
        super().__init__(reason)
        self.reason = reason
        self.hints = tuple(hints)


_CLOCK_AFTER = r"(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?"  # a day's midnight; not read
_YEAR_FIRST = re.compile(rf"(\d{{4}})([-/.])(\d{{1,2}})\2(\d{{1,2}}){_CLOCK_AFTER}")
_DAY_FIRST = re.compile(rf"(\d{{1,2}})\.\s?(\d{{1,2}})\.\s?(\d{{4}}){_CLOCK_AFTER}")
_EITHER = re.compile(rf"(\d{{1,2}})([/-])(\d{{1,2}})\2(\d{{4}}){_CLOCK_AFTER}")
_SHORT_YEAR = re.compile(r"\d{1,2}([-/.])\d{1,2}\1\d{2}")
_SERIAL = re.compile(r"[3-5]\d{4}")  # 1982 to 2064 as spreadsheets count days
_YEAR = re.compile(r"(?<!\d)(19|20)\d{2}(?!\d)")


@lru_cache(maxsize=8192)
def read_day(cell: str, languages: tuple[str, ...], order: str | None = None) -> date:
    """A calendar day. order: "dmy" or "mdy", when the operator has said what 3/4/2024 means here.

    A year first, dots (the day is first wherever dots are written), two figures of which one is over twelve, or words
    with a year in one of the languages; everything that can be read in two ways raises Unreadable with both.
    """
    text = unicodedata.normalize("NFKC", cell).strip()
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(int(found[1]), int(found[3]), int(found[4]))
    if found := _DAY_FIRST.fullmatch(text):
        return _day(int(found[3]), int(found[2]), int(found[1]))
    if found := _EITHER.fullmatch(text):
        return _either(int(found[1]), int(found[3]), int(found[4]), order)
    if _SERIAL.fullmatch(text):
        raise Unreadable(Reason.NUMBERED_DAY)
    if _SHORT_YEAR.fullmatch(text) or not _YEAR.search(text):
        raise Unreadable(Reason.UNREADABLE_DAY)
    return _in_words(text, languages)


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Unreadable(Reason.UNREADABLE_DAY) from None


def _either(first: int, second: int, year: int, order: str | None) -> date:
    if order == "mdy":
        return _day(year, first, second)
    if order == "dmy" or first > 12 or first == second:
        return _day(year, second, first)
    if second > 12:
        return _day(year, first, second)
    raise Unreadable(Reason.AMBIGUOUS_DAY, (f"{year}-{second:02}-{first:02}", f"{year}-{first:02}-{second:02}"))


def _in_words(text: str, languages: tuple[str, ...]) -> date:
    """Every language that understands it must mean the same day."""
    now = datetime.combine(date(2000, 1, 1), time(12), UTC)  # any instant does: the year is in the words
    days: dict[date, None] = {}
    for language in languages:
        reading = phrases.read(text, language=language, now=now, zone=UTC, kinds={phrases.Kind.DATE})
        if isinstance(reading, phrases.Understood) and isinstance(reading.value, phrases.Moment):
            days[reading.value.on] = None
        elif isinstance(reading, phrases.Doubtful):
            days |= {one.value.on: None for one in reading.candidates if isinstance(one.value, phrases.Moment)}
    if not days:
        raise Unreadable(Reason.UNREADABLE_DAY)
    if len(days) > 1:
        raise Unreadable(Reason.AMBIGUOUS_DAY, [day.isoformat() for day in days])
    return next(iter(days))


# --- numbers

_WHOLE = re.compile(r"\d+(?:[.,]0+)?")
_GROUPED = re.compile(r"\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3})*")


def read_count(cell: str) -> int:
    """A number of people: "1200", "1 200", "1,200" and the "12.0" of spreadsheets."""
    text = unicodedata.normalize("NFKC", cell).strip()
    if len(text) > 20 or (not text.isascii() and "’" not in text):
        raise Unreadable(Reason.NO_NUMBER)
    if _GROUPED.fullmatch(text):
        return int(re.sub(r"\D", "", text))
    if _WHOLE.fullmatch(text):
        return int(re.split("[.,]", text)[0])
    raise Unreadable(Reason.NO_NUMBER)


_CLOCK = re.compile(r"(\d{1,6}):([0-5]\d)(?::00)?")
_SPOKEN = re.compile(r"(\d{1,6})\s?h\s?(?:([0-5]?\d)\s?(?:m|min)?)?")
_MINUTES = re.compile(r"(\d{1,7})\s?min")
_DECIMAL = re.compile(r"(\d{1,7})(?:[.,](\d{1,9}))?\s?h?")


def read_minutes(cell: str) -> int:
    """Minutes of a time in hours: "3", "1.5", "1,5", "1:30", "3h30", "90 min"."""
    text = unicodedata.normalize("NFKC", cell).strip().casefold()
    if found := _CLOCK.fullmatch(text) or _SPOKEN.fullmatch(text):
        return int(found[1]) * 60 + int(found[2] or 0)
    if found := _MINUTES.fullmatch(text):
        return int(found[1])
    found = _DECIMAL.fullmatch(text)
    if found is None:
        raise Unreadable(Reason.NO_HOURS)
    whole, part = int(found[1]), found[2] or ""
    if len(part) == 3 and found[1] != "0" and len(found[1]) <= 3:
        # "1,500" hours may be a thousand and a half, or one and a half.
        raise Unreadable(Reason.AMBIGUOUS_NUMBER, (f"{whole}{part}", f"{whole}.{part.rstrip('0') or '0'}"))
    return round((whole + (int(part) / 10 ** len(part) if part else 0)) * 60)


def write_hours(minutes: int) -> str:
    """Minutes as decimal hours that read_minutes reads back, and that add up in a spreadsheet.

    Six digits: a hundred thousand rows are less than three minutes off. No minute has exactly three, which would look
    like a thousand somewhere.
    """
    return f"{minutes / 60:.6f}".rstrip("0").rstrip(".")
