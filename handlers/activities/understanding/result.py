"""What was understood of a message: values with their spans, and the doubts that must be asked about. Plain records."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T")


class Field(StrEnum):
    """The fields of an activity that a message can fill."""

    TITLE = "title"
    DATE = "date"
    VOLUNTEERS = "volunteers"
    REACHED = "reached"
    FIRST_TIME = "first_time"
    HOURS = "hours"
    PLACE = "place"
    THEME = "theme"
    JOINT_WITH = "joint_with"


class HoursKind(StrEnum):
    """What a number of hours counts."""

    EACH = "each"
    TOTAL = "total"
    DURATION = "duration"


class Why(StrEnum):
    """Why a field is asked about instead of assumed."""

    RANGE = "range"  # "10-12 volunteers"
    ZERO = "zero"
    NEGATIVE = "negative"
    ABSURD = "absurd"
    FRACTION = "fraction"
    SEVERAL = "several"  # two figures that do not go together
    UNCLEAR = "unclear"  # who is meant, which day, which theme


class Visibility(StrEnum):
    """Who may see an activity, where a message says it."""

    SECTION = "section"
    PRIVATE = "private"


@dataclass(frozen=True, slots=True)
class Days:
    """Local days, both included; one day when they are the same."""

    first_on: date
    last_on: date


@dataclass(frozen=True, slots=True)
class Hours:
    amount: float
    kind: HoursKind


@dataclass(frozen=True, slots=True)
class Partner:
    """A partner as named in the message; `section` is the key of the known section that is meant, if one is."""

    name: str
    section: str | None = None


@dataclass(frozen=True, slots=True)
class Said(Generic[T]):
    """A value and where in the message it was said (characters `start` to `end`)."""

    value: T
    start: int
    end: int
    approximate: bool = False


Option: TypeAlias = int | Hours | Days | str


@dataclass(frozen=True, slots=True)
class Doubt:
    """A field to ask about; the likeliest option first, none when the message gives none."""

    about: Field
    why: Why
    options: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Understanding:
    """All that a message says of an activity. A field that stands in a doubt is None here.

    `language` is the one the message was read in. When `is_activity` is False nothing was reported and all is empty.
    """

    language: str
    is_activity: bool
    title: Said[str] | None = None
    days: Said[Days] | None = None
    volunteers: Said[int] | None = None
    reached: Said[int] | None = None
    first_time: Said[int] | None = None
    hours: Said[Hours] | None = None
    place: Said[str] | None = None
    themes: tuple[Said[str], ...] = ()  # several only where #tags name them
    link: Said[str] | None = None
    visibility: Said[Visibility] | None = None
    partners: tuple[Said[Partner], ...] = ()
    doubts: tuple[Doubt, ...] = ()

    @property
    def theme(self) -> Said[str] | None:
        """The theme, the first of several."""
        return self.themes[0] if self.themes else None
