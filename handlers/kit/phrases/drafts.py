"""Gathers neighbouring pieces (a weekday, a clock time, "in two weeks") into one draft of a phrase.

Word order hardly matters: what was said decides. Values are worked out later, in moments, recurrences and periods.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from handlers.kit.phrases.clocks import Clock
from handlers.kit.phrases.lengths import Measured
from handlers.kit.phrases.numerals import Numeral
from handlers.kit.phrases.roles import Part, Role, Unit


@dataclass(slots=True)
class Draft:
    """What one phrase has said so far. `start` and `end` are places of atoms, not of characters."""

    start: int
    end: int
    offset: int | None = None
    day: int | None = None
    month: int | None = None
    year: int | None = None
    quarter: int | None = None
    slashed: tuple[int, int, int | None] | None = None
    weekdays: list[int] = field(default_factory=list)
    habitual: bool = False
    workday: bool = False
    weekend: bool = False
    relative: int | None = None  # last, this, next: of the weekday, month or weekend beside it
    shifted: tuple[Unit, int] | None = None  # "next week"
    clock: Clock | None = None
    part: Part | None = None
    now: bool = False
    moved: int = 0  # +1 from now, -1 ago, by `length`
    anchored: bool = False  # counted from the day that follows: "a week from Friday"
    length: Measured | None = None
    number: Numeral | None = None
    number_mark: Role | None = None
    every: bool = False
    interval: int = 1
    unit: Unit | None = None  # of "every week", or of "of the month"
    day_or_habit: bool = False  # "через день" may also be tomorrow or the day after
    nth: list[int] = field(default_factory=list)
    nth_day: bool = False  # "the last day of the month"
    month_end: bool = False  # "the end of March": its last day, or one of the last
    excluded: list[int] = field(default_factory=list)  # weekdays of "every day except Sunday"
    dotted: bool = False  # "10.05" where the dot is the decimal sign: a date, or a clock time
    ever: bool = False  # "all time"
    opening: Role | None = None  # FROM, SINCE, BETWEEN or TO before it
    closing: Role | None = None  # FROM or TO as its last word's ending
    approximate: bool = False
    sure: bool = False  # some word of it is no ordinary word, or two of them stand together
    week_or_day: bool = False  # "ყოველ კვირას": every week or every Sunday

    @property
    def has_date(self) -> bool:
        """Whether a day is said, in any way."""
        return (
            self.offset is not None
            or self.day is not None
            or self.slashed is not None
            or bool(self.weekdays)
            or self.now
            or bool(self.moved)
            or self.weekend
            or self.nth_day
            or (self.workday and bool(self.nth))
        )

    @property
    def has_time(self) -> bool:
        """Whether a time of day is said, perhaps as a bare number or as hours."""
        return self.clock is not None or self.number is not None or self.length is not None

    @property
    def is_habit(self) -> bool:
        return self.every or self.habitual

    @property
    def is_number(self) -> bool:
        """Whether nothing but a number is said."""
        return self.number is not None and not (
            self.has_date or self.is_habit or self.workday or self.nth or self.clock or self.part or self.month
            or self.year or self.quarter or self.shifted or self.length or self.unit or self.relative is not None
        )  # fmt: skip

    @property
    def is_empty(self) -> bool:
        return not (
            self.has_date
            or self.is_habit
            or self.workday
            or self.nth
            or self.clock is not None
            or self.part is not None
            or self.month is not None
            or self.year is not None
            or self.quarter is not None
            or self.shifted is not None
            or self.length is not None
            or self.number is not None
            or self.unit is not None
            or self.relative is not None
            or self.ever
        )
