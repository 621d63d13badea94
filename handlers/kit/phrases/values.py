"""What a phrase can mean: the values a reading holds, and the three ways a reading can end.

Plain frozen records; nothing here reads text or knows a language.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from typing import TypeAlias


class Towards(StrEnum):
    """Where a date without a year lies: reminders look ahead, activity logs look back."""

    AHEAD = "ahead"
    BACK = "back"


class Kind(StrEnum):
    """What sort of thing was said; each kind has one value type, named here."""

    INSTANT = "instant"  # Moment with Precision.MINUTE or PART
    DATE = "date"  # Moment with Precision.DAY (or PART: "tomorrow evening")
    RANGE = "range"  # Stretch
    RECURRENCE = "recurrence"  # Recurrence
    DURATION = "duration"  # Length
    COUNT = "count"  # Count
    PERIOD = "period"  # Period


class Precision(StrEnum):
    """How exact a moment was said to be."""

    MINUTE = "minute"  # a clock time was said, or minutes and hours were counted from now
    PART = "part"  # a part of the day was said ("tomorrow evening"); the hour is that part's usual one
    DAY = "day"  # a day was said; the time in `at` means nothing


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time in the speaker's zone. `on` is its local day; `at` is aware and never in a clock change's gap."""

    at: datetime
    precision: Precision

    @property
    def on(self) -> date:
        return self.at.date()


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `starts` to `ends`. With Precision.DAY both days belong to it ("3-5 May" ends on the 5th)."""

    starts: Moment
    ends: Moment


@dataclass(frozen=True, slots=True)
class Recurrence:
    """An RFC 5545 RRULE without DTSTART ("FREQ=WEEKLY;BYDAY=TU;BYHOUR=19;BYMINUTE=0"); wall-clock times."""

    rule: str


@dataclass(frozen=True, slots=True)
class Length:
    """A duration in `seconds` (a day counts 86 400), plus calendar `months` ("two years" is 24 months, 0 seconds)."""

    seconds: int = 0
    months: int = 0

    @property
    def hours(self) -> float:
        return self.seconds / 3600


@dataclass(frozen=True, slots=True)
class Count:
    """A number that was said. `most` is the upper end of a range ("12-15"), else None.

    `article` marks a word that is also the indefinite article ("un", "ein", "bir"): one, if it counts at all.
    """

    amount: int | Fraction
    most: int | Fraction | None = None
    approximate: bool = False
    article: bool = False


@dataclass(frozen=True, slots=True)
class Period:
    """Whole local days, both included. `running`: the last day is not over yet (today lies inside)."""

    first_on: date
    last_on: date
    running: bool


Value: TypeAlias = Moment | Stretch | Recurrence | Length | Count | Period


@dataclass(frozen=True, slots=True)
class Understood:
    """One reading, sure enough to act on after showing it."""

    kind: Kind
    value: Value
    start: int
    end: int
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Doubtful:
    """Two or three readings, the likeliest first: ask which one is meant."""

    candidates: tuple[Understood, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """No phrase of a wanted kind; say what to type instead."""


Reading: TypeAlias = Understood | Doubtful | Nothing


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase inside a longer message: characters `start` to `end`, the likeliest value, and the `others` in doubt.

    `dated`: a day was said; False for a clock time that stands alone, whose day is only supposed.
    """

    start: int
    end: int
    kind: Kind
    value: Value
    approximate: bool = False
    others: tuple[Understood, ...] = ()
    dated: bool = False
