"""The vocabulary of the grammar: what a word can be in a phrase. Knows no language and reads no text."""

from __future__ import annotations

from enum import IntEnum, auto


class Role(IntEnum):
    """What a word does. The value that goes with a role stands in the comment. (IntEnum: its hash costs nothing.)"""

    # numbers
    NUMBER = auto()  # int or Fraction
    ARTICLE = auto()  # 1: "an", where it is no number of its own
    ORDINAL = auto()  # 1..31, or -1 for "last"
    DOZEN = auto()  # 12, 20, 100: "a dozen", "une vingtaine", "сотня"
    APPROXIMATE = auto()  # "about"
    MORE = auto()  # behind a number: 2 "or more"; 1 only after an ending ("50-dən çox", "50-ზე მეტი")
    AND = auto()
    OR = auto()  # "ten or twelve"
    # durations
    UNIT = auto()  # Unit
    LENGTH = auto()  # seconds: "полчаса"
    HALF = auto()  # "half" before a unit
    AND_HALF = auto()  # "and a half" after a unit or an hour
    QUARTER = auto()  # 15 or 45 minutes of a clock
    # days
    DAY = auto()  # offset from today
    WEEKDAY = auto()  # 0 is Monday
    WEEKDAYS = auto()  # the same as a habit: "Mondays"
    WORKDAY = auto()  # "working day"
    WORKDAYS = auto()  # "on weekdays"
    WEEKEND = auto()
    WEEKENDS = auto()
    MONTH = auto()  # 1..12
    FEAST = auto()  # (month, day): "New Year's Eve"
    ON_DAY = auto()  # before a spoken day: "on the third", "a week on Monday"
    MONTHDAY = auto()  # a word that makes a number a day of the month: "числа", "día"
    DAY_PART = auto()  # (offset, Part): "tonight", "anoche"
    YEAR_WORD = auto()  # -1 "bildir", 0 "წელს": last year, this year
    YEAR_QUARTER = auto()  # 1..4: "Q1"
    END = auto()  # beside a month: 1 "end of", 2 "Monatsende" with the month in it
    ALL_TIME = auto()  # "all time": since ever
    RELATIVE = auto()  # -1 last, 0 this, 1 next
    # clocks
    PART = auto()  # Part of the day
    HOUR = auto()  # 12 noon, 0 midnight
    NOW = auto()
    AT = auto()  # may stand before a clock time, but also before other things
    CLOCK_AT = auto()  # stands before a clock time only
    OCLOCK = auto()  # stands after a clock time
    MERIDIEM = auto()  # 0 am, 12 pm
    HALF_PAST = auto()  # "half past" before the hour
    HALF_TO = auto()  # "halb" before the hour that comes
    HALF_OF = auto()  # "yarısı" after the hour that comes
    PAST = auto()
    TILL = auto()
    # directions
    IN = auto()  # before a length: from now on
    LATER = auto()  # after a length: from now on
    WEEKS_BEHIND = auto()  # weeks, right behind a day: "Monday week"
    IN_EIGHT = auto()  # before eight or fifteen, behind a day: "lundi en huit"
    AGO = auto()
    FROM = auto()
    TO = auto()
    BETWEEN = auto()
    SINCE = auto()
    # habits
    EVERY = auto()
    EVERY_OTHER = auto()
    EVERY_OTHER_DAY = auto()  # "через день": a habit, or one of the next two days
    EXCEPT = auto()  # "every day except Sunday"
    ALTERNATE = auto()  # after the thing: "sur deux"
    REPEATED = auto()  # Unit: "daily"
    # the rest
    NOISE = auto()  # says nothing: "the", "on", "of"
    COUNTED = auto()  # stands before its number where that means "about": "человек десять"
    NOTHING = auto()  # greetings and farewells with a day in them: "guten Morgen", "hasta mañana"
    UNCOUNTED = auto()  # after a number: this is no count ("takk")
    # written shapes
    DATE = auto()  # (year or None, month, day)
    SLASHED = auto()  # (first, second, year or None): the order depends on the place
    CLOCK = auto()  # (hour, minute)
    HOUR_MINUTE = auto()  # (hour, minute) of "3h30": a clock time or a duration
    GROUPED = auto()  # the number, if the separator of "1.200" parts thousands here
    PAIR = auto()  # (first, second, written second) of "9.30"


class Unit(IntEnum):
    """Units of time; the value orders them."""

    SECOND = 0
    MINUTE = 1
    HOUR = 2
    DAY = 3
    WEEK = 4
    MONTH = 5
    QUARTER = 6
    YEAR = 7


UNIT_SECONDS = {Unit.SECOND: 1, Unit.MINUTE: 60, Unit.HOUR: 3600, Unit.DAY: 86_400, Unit.WEEK: 604_800}
UNIT_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


class Part(IntEnum):
    """Parts of the day; the value is the usual hour, used only when no clock time is said."""

    MORNING = 9
    AFTERNOON = 15
    EVENING = 19
    NIGHT = 22
