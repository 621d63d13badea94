"""When it was: one day or several, looking back. A date that lies ahead is a plan and none of this activity's."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from handlers.activities.understanding.items import Item, Row
from handlers.activities.understanding.report import Report, is_perhaps_ahead, is_period, readings
from handlers.activities.understanding.result import Days, Doubt, Field, Said, Why
from handlers.activities.understanding.tags import Tag
from handlers.kit.phrases import Kind, Precision, Stretch

_DAY = timedelta(days=1)
_WEEK = 7
_SUNDAY = 6
MOST_OPTIONS = 3


def days_said(row: Row, report: Report, today: date) -> tuple[Said[Days] | None, Doubt | None]:
    """The days of the activity, or a doubt; neither when the message names none."""
    past = [
        (item, Days(*days[0]))
        for item in row.items
        if report.holds(item) and item.found and (days := readings(item.found, today))
    ]
    past = [(item, days) for item, days in past if not _is_ordinal(row, item)]
    apart = _days_apart(row, past)
    if apart:
        return None, Doubt(Field.DATE, Why.SEVERAL, apart)
    options = _options(past, today)
    past = [(item, _two_days(item, days)) for item, days in past]
    if len(past) == 1 and _is_cut(row, past[0][0]):
        return None, Doubt(Field.DATE, Why.UNCLEAR, tuple(options[:MOST_OPTIONS]))
    pair = _day_before(row, past)
    if pair is None and len(past) == 1 and past[0][1] not in options and options:
        pair = past[0][1]
    if pair is not None:
        return Said(pair, past[0][0].start, past[0][0].end), None
    if len(past) == 1 and _is_weekend_said_on_sunday(past[0][1], today):
        return None, Doubt(Field.DATE, Why.UNCLEAR, (*options, Days(today - _DAY, today)))
    if len(past) == 1 and is_perhaps_ahead(past[0][0], today):
        return None, Doubt(Field.DATE, Why.UNCLEAR, tuple(options[:MOST_OPTIONS]))
    if len(options) == 1 and len({days for _, days in past}) <= 1:
        item = past[0][0]
        return Said(options[0], item.start, item.end), None
    run = _run(row, past)
    if run is not None:
        return Said(run, past[0][0].start, past[-1][0].end), None
    inside = _inside(past)
    if inside is not None:
        return inside, None
    if options:
        return None, Doubt(Field.DATE, Why.UNCLEAR if len(past) == 1 else Why.SEVERAL, tuple(options[:MOST_OPTIONS]))
    vague = _vague(row, report, today)
    return None, vague


_TWO_DAYS = re.compile(r"(?<!\d)(\d{1,2})\.?(?:\s*[-–]\s*|\s+[^\W\d]{1,3}\s+)(\d{1,2})(?![\d:])")
_BARE_DAY = re.compile(r"(?:[^\W\d]{1,3}\s)?\d{1,2}\s?(?:º|ª|°|\.|[^\W\d]{1,3})?")


_DAYS_APART = re.compile(
    r"(?<![\d:.,])(\d{1,2})(?:\.|[-‐‑]?[^\W\d]{1,4})?,?\s+(?:and|et|y|und|og|и|և|ու|və|და|ва|&)\s+(?:[^\W\d]{1,4}\s+){0,2}"
    r"(\d{1,2})(?![\d:])"
)


def _days_apart(row: Row, past: Sequence[tuple[Item, Days]]) -> tuple[Days, ...]:
    """ "On the 1st and 8th of May": two days with others between them, likeliest first; the next day makes a range."""
    for item, days in past:
        for match in _DAYS_APART.finditer(row.text):
            first, last = int(match[1]), int(match[2])
            if last - first <= 1 or match.end() <= item.start or match.start() >= item.end:
                continue
            counted = [
                each for each in row.items if match.start() <= each.start < match.end() and each.taken == "people"
            ]
            on = days.first_on
            if counted or on.day not in {first, last} or last > monthrange(on.year, on.month)[1]:
                continue
            each_day = (on.replace(day=first), on.replace(day=last))
            return tuple(Days(day, day) for day in each_day)
    return ()


def _behind(row: Row, item: Item) -> Item | None:
    return next((other for other in row.items if other.start >= item.end), None)


def _is_ordinal(row: Row, item: Item) -> bool:
    """ "3º de la ESO", "5th floor": an ordinal of something else, not a day of the month."""
    behind = _behind(row, item)
    if behind is None or not behind.is_word or _BARE_DAY.fullmatch(item.raw) is None:
        return False
    return behind.has(Tag.CODE) or behind.fold in {"de", "of", "du", "des", "d'"}


def _two_days(item: Item, days: Days) -> Days:
    """ "3. und 4. Mai", "Mayın 9-10-da" that was read as its first day: all of them."""
    numbers = _TWO_DAYS.search(item.raw)
    if numbers is None or days.first_on != days.last_on or days.first_on.day != int(numbers[1]):
        return days
    last = days.first_on + _DAY * (int(numbers[2]) - int(numbers[1]))
    return Days(days.first_on, last) if last > days.first_on and last.day == int(numbers[2]) else days


def _is_weekend_said_on_sunday(days: Days, today: date) -> bool:
    """ "Last weekend", said on a Sunday: this one, or the one before."""
    return today.weekday() == _SUNDAY and (days.first_on, days.last_on) == (today - 8 * _DAY, today - 7 * _DAY)


def _is_cut(row: Row, item: Item) -> bool:
    """Whether a bare number stands right behind the date, so that it may be a range that was not understood."""
    behind = _behind(row, item)
    if behind is None or not behind.is_number or behind.taken or behind.clause != item.clause:
        return False
    number = behind.count.amount
    return number <= 31 and len(row.text[item.end : behind.start]) <= 1 and any(map(str.isdigit, item.raw))


def _options(past: Sequence[tuple[Item, Days]], today: date) -> list[Days]:
    """Every day that may be meant, likeliest first: what was said, and the other readings of it."""
    found: list[Days] = []
    for item, days in past:
        if _is_calendar_stretch(item, days):
            continue
        assert item.found is not None
        found += [Days(*each) for each in readings(item.found, today)]
    return list(dict.fromkeys(found))


def _is_calendar_stretch(item: Item, days: Days) -> bool:
    """Whether a week was named, not the days themselves."""
    length = (days.last_on - days.first_on).days + 1
    named = not any(letter.isdigit() for letter in item.raw)
    return named and length >= _WEEK and days.first_on.weekday() in {0, 6}


def _run(row: Row, past: Sequence[tuple[Item, Days]]) -> Days | None:
    """ "on 29 and 30 September", "Friday and Saturday": neighbouring days joined by "and" are a range."""
    if len(past) != 2:
        return None
    (first, a), (second, b) = sorted(past, key=lambda each: each[0].start)
    between = [item for item in row.items if first.end <= item.start < second.start and item.joined >= 0]
    joined = 0 < len(between) <= 3 and any(item.has(Tag.AND) for item in between)
    return Days(a.first_on, b.last_on) if joined and b.first_on - a.last_on == _DAY else None


def _day_before(row: Row, past: Sequence[tuple[Item, Days]]) -> Days | None:
    """ "29 and 30 September": the bare number before "and" is the day before."""
    if len(past) != 1:
        return None
    item, days = past[0]
    before = [other for other in row.items if other.end <= item.start][-2:]
    if len(before) < 2 or not before[0].is_number or not before[1].has(Tag.AND):
        return None
    earlier = days.first_on - _DAY
    return (
        Days(earlier, days.last_on)
        if before[0].count.amount == earlier.day and any(map(str.isdigit, item.raw))
        else None
    )


def _inside(past: Sequence[tuple[Item, Days]]) -> Said[Days] | None:
    """A range and a day inside it, or the same day told twice: the wider one holds."""
    if len(past) < 2:
        return None
    item, widest = max(past, key=lambda each: each[1].last_on - each[1].first_on)
    fits = all(widest.first_on <= days.first_on and days.last_on <= widest.last_on for _, days in past)
    plain = all(each.found is not None and not each.found.others for each, _ in past)
    return Said(widest, item.start, item.end) if fits and plain and not _is_calendar_stretch(item, widest) else None


def _vague(row: Row, report: Report, today: date) -> Doubt | None:
    """A weekend, a week or a month: which day of it is asked."""
    for item in row.items:
        if item.found is None or not report.holds(item):
            continue
        value = item.found.value
        if isinstance(value, Stretch) and value.starts.precision is Precision.DAY and value.starts.on <= today:
            first, last = value.starts.on, value.ends.on
            if (last - first).days == 1:
                options = (Days(first, first), Days(last, last), Days(first, last))
                return Doubt(Field.DATE, Why.UNCLEAR, options)
            if (last - first).days <= 31:
                return Doubt(Field.DATE, Why.UNCLEAR)
        elif is_period(item.found):
            return Doubt(Field.DATE, Why.UNCLEAR)
    return None


def clock_only(item: Item) -> bool:
    """Whether the item tells clock times and no day."""
    return item.found is not None and not item.found.dated and item.found.kind in {Kind.INSTANT, Kind.RANGE}
