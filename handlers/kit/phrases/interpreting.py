"""From drafts to values: everything a phrase can mean, the likeliest first. Decides nothing; that is the caller's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain

from handlers.kit.phrases.clocks import Clock
from handlers.kit.phrases.drafts import Draft
from handlers.kit.phrases.gatherer import FIRST_YEAR, LAST_YEAR
from handlers.kit.phrases.joining import Phrase
from handlers.kit.phrases.lengths import Measured, of_unit
from handlers.kit.phrases.moments import Situation, days, moments, on_wall
from handlers.kit.phrases.periods import period, weekend_days
from handlers.kit.phrases.ranges import clock_from_number, stretches
from handlers.kit.phrases.recurrences import recurrences
from handlers.kit.phrases.roles import Role, Unit
from handlers.kit.phrases.values import Count, Kind, Length, Moment, Period, Precision, Stretch, Value

Meanings = list[tuple[Kind, Value]]


def meanings(phrase: Phrase, situation: Situation, *, whole: bool) -> Meanings:
    """All meanings of a phrase, likeliest first, without repeats."""
    if not phrase.sure:
        return []
    first, last = phrase.first, phrase.last
    if phrase.counts and first.is_number and (last is None or last.is_number):
        hours = last is not None and first.closing is Role.FROM and _looks_like_hours(first, last)
        spans = stretches(first, last, situation) if last is not None and hours else []
        return [*_counts(first, last), *((Kind.RANGE, span) for span in spans)]  # "10-დან 13-მდე ..."
    found: Iterable[tuple[Kind, Value]]
    found = _of_two(first, last, situation) if last else _of_one(first, situation, whole)
    if not whole and last is None and first.clock is not None and first.clock.bare and not first.has_date:
        found = chain([(Kind.COUNT, Count(first.clock.hour, approximate=first.approximate))], found)
    if phrase.counts and last is not None and first.number is not None and last.number is not None and first.has_date:
        found = chain(found, _counts(first, last))  # "yesterday from 10 to 15 ..." may be volunteers
    return list(dict.fromkeys(found))


def _counts(first: Draft, last: Draft | None) -> Meanings:
    """Numbers before a noun are counts, whatever stands before them: "between 10 and 12 volunteers", "с тремя"."""
    low = first.number
    assert low is not None
    approximate = first.approximate or first.closing is Role.TO
    if last is not None and last.number is not None:
        if low.amount >= last.number.amount:
            return []
        return [(Kind.COUNT, Count(low.amount, most=last.number.amount, approximate=approximate or last.approximate))]
    found: Meanings = [(Kind.COUNT, Count(low.amount, approximate=approximate, article=low.article))]
    if low.grouped is not None:
        found.append((Kind.COUNT, Count(low.grouped, approximate=approximate)))
    if low.digits and isinstance(low.amount, int) and FIRST_YEAR + 50 <= low.amount <= LAST_YEAR:
        found.append((Kind.PERIOD, Period(date(low.amount, 1, 1), date(low.amount, 12, 31), running=False)))
    return found


def kind_of(moment: Moment) -> Kind:
    return Kind.INSTANT if moment.precision is Precision.MINUTE else Kind.DATE


def _of_one(draft: Draft, situation: Situation, whole: bool) -> Iterator[tuple[Kind, Value]]:
    if draft.weekdays and draft.number is not None and draft.clock is None and not draft.is_habit and whole:
        yield from _weekday_and_number(draft, situation)
    if draft.is_habit and draft.number is not None and not draft.number.digits and draft.number_mark is None:
        return  # a number word beside "weekly" tells no hour
    monthly = draft.is_habit and draft.unit is Unit.MONTH and draft.clock is None
    if draft.number is not None and not draft.is_number and whole and not monthly:
        draft = clock_from_number(draft)
    if draft.number is not None and not draft.is_habit:
        if draft.is_number:
            yield from _of_number(draft, situation)
        return
    if draft.length is not None and not draft.moved:
        yield from _of_length(draft, situation)
        return
    for rule in recurrences(draft):
        yield Kind.RECURRENCE, rule
    if draft.day_or_habit:
        for offset in (1, 2):
            yield from _of_days(replace(draft, every=False, unit=None, offset=offset), situation)
    if draft.is_habit:
        return
    if draft.workday and not draft.nth:
        return
    yield from _of_days(draft, situation)


def _weekday_and_number(draft: Draft, situation: Situation) -> Iterator[tuple[Kind, Value]]:
    """ "vendredi 27" is a date where the calendar agrees within two months; as an hour it stays in doubt."""
    assert draft.number is not None
    if isinstance(draft.number.amount, int) and draft.number.digits and 1 <= draft.number.amount <= 31:
        for day in days(replace(draft, day=draft.number.amount, number=None), situation):
            if day is not None and abs((day - situation.today).days) <= 62:
                yield Kind.DATE, _whole_day(day, situation)


def _of_days(draft: Draft, situation: Situation) -> Iterator[tuple[Kind, Value]]:
    if (draft.year is not None and draft.month is None) or draft.quarter is not None:
        yield from _period(draft, situation)
        return
    if draft.weekend or (draft.shifted is not None and not draft.has_date):
        yield from _calendar_stretch(draft, situation)
        return
    if draft.part is not None and draft.clock is None and not draft.has_date and draft.relative is None:
        for moment in moments(draft, situation):
            yield kind_of(moment), moment
        return
    found = moments(draft, situation)
    for moment in found:
        yield kind_of(moment), moment
    if draft.dotted and draft.clock is None and draft.day is not None and (draft.month or 0) <= 59:
        as_clock = Clock(draft.day, draft.month or 0, draft.end)
        told = moments(replace(draft, day=None, month=None, clock=as_clock), situation) if draft.day <= 24 else []
        yield from ((kind_of(moment), moment) for moment in told)
    if draft.month_end and not situation.ahead and found:  # "at the end of March we ..." was one of its last days
        day = found[0].on
        yield Kind.RANGE, Stretch(_whole_day(day.replace(day=21), situation), _whole_day(day, situation))
    if not found and draft.month is not None and draft.day is None and not draft.nth and draft.clock is None:
        yield from _period(draft, situation)


def _period(draft: Draft, situation: Situation) -> Iterator[tuple[Kind, Value]]:
    found = period(draft, None, situation)
    if found is not None:
        yield Kind.PERIOD, found


def _calendar_stretch(draft: Draft, situation: Situation) -> Iterator[tuple[Kind, Value]]:
    """ "next week", "this weekend", "last month" as whole days."""
    if draft.clock is not None or draft.part is not None:
        return
    if draft.weekend:
        first_on, last_on = weekend_days(draft, situation)
    else:
        found = period(draft, None, situation)
        if found is None:
            return
        first_on, last_on = found.first_on, found.last_on
    if first_on == last_on:
        yield Kind.DATE, _whole_day(first_on, situation)
        return
    yield Kind.RANGE, Stretch(_whole_day(first_on, situation), _whole_day(last_on, situation))


def _whole_day(day: date, situation: Situation) -> Moment:
    return Moment(on_wall(day, 0, 0, situation.zone), Precision.DAY)


def _of_number(draft: Draft, situation: Situation) -> Iterator[tuple[Kind, Value]]:
    numeral = draft.number
    assert numeral is not None
    as_hour = clock_from_number(draft)
    hour_first = draft.opening is not None or draft.number_mark in {Role.OCLOCK, Role.AT}
    if hour_first and as_hour.clock is not None:
        for moment in moments(as_hour, situation):
            yield kind_of(moment), moment
    may_be_day = (numeral.ordinal and numeral.digits) or draft.number_mark is Role.AT
    if may_be_day and isinstance(numeral.amount, int) and 1 <= numeral.amount <= 31:
        for day in days(replace(draft, day=numeral.amount, number=None), situation):
            if day is not None:
                yield Kind.DATE, _whole_day(day, situation)
    if numeral.ordinal or hour_first:
        return
    up_to = draft.closing is Role.TO  # "20-მდე ადამიანი"
    yield Kind.COUNT, Count(numeral.amount, approximate=draft.approximate or up_to, article=numeral.article)
    if numeral.grouped is not None:
        yield Kind.COUNT, Count(numeral.grouped, approximate=draft.approximate)
    if numeral.digits and isinstance(numeral.amount, int) and FIRST_YEAR + 50 <= numeral.amount <= LAST_YEAR:
        yield from _period(replace(draft, year=numeral.amount, number=None), situation)


def _of_length(draft: Draft, situation: Situation) -> Iterator[tuple[Kind, Value]]:
    """A duration, and where hours tell the time ("9h") also the clock time: the likelier of the two first."""
    measured = draft.length
    assert measured is not None
    from_hours = situation.language.bare_hours_from
    introduced = draft.has_date or draft.opening in {Role.FROM, Role.TO, Role.SINCE}
    tells_time = (introduced and situation.language.hours_as_clock) or measured.length.seconds >= from_hours * 3600
    as_clock = clock_from_number(draft) if tells_time and _is_clocklike(measured) else draft
    told = moments(as_clock, situation) if as_clock.clock is not None else []
    if draft.has_date:
        yield from ((kind_of(moment), moment) for moment in told)
        return
    if draft.relative is not None:
        found = period(draft, None, situation)
        if found is not None:
            yield Kind.PERIOD, found
        return
    if not draft.is_number and (draft.part is not None or draft.clock is not None):
        yield from ((kind_of(moment), moment) for moment in told)
        return
    likely_clock = measured.length.seconds >= 13 * 3600
    if told and (likely_clock or draft.opening is not None):
        yield kind_of(told[0]), told[0]
    if told and draft.opening is not None:
        return
    yield Kind.DURATION, measured.length
    if told and not likely_clock:
        yield kind_of(told[0]), told[0]


def _is_clocklike(measured: Measured) -> bool:
    return measured.largest is Unit.HOUR and measured.numbered and measured.length.seconds <= 24 * 3600


def _of_two(first: Draft, last: Draft | None, situation: Situation) -> Iterator[tuple[Kind, Value]]:
    assert last is not None
    if first.is_habit or last.is_habit:
        yield from _habit_of_two(first, last)
        return
    if first.weekdays and last.weekdays and not first.has_time and last.has_time:
        yield from _habit_of_two(first, last)  # "Monday to Friday at 9"
        return
    spans = stretches(first, last, situation)
    plain_end = last.length is not None and not last.moved and not last.has_date
    plain_start = (first.is_number or first.length is not None) and not (
        first.has_date or first.opening or first.closing
    )
    if plain_start and plain_end:
        yield from _lengths_of_two(first, last, [*spans] if situation.language.hours_as_clock else [])
        return
    numbers = first.is_number and last.is_number
    told_as_times = first.opening is not None or first.closing is not None
    if numbers and not told_as_times and first.number is not None and last.number is not None:
        low, high = first.number.amount, last.number.amount
        if low < high:
            approximate = first.approximate or last.approximate
            yield Kind.COUNT, Count(low, most=high, approximate=approximate)
        if not _looks_like_hours(first, last):
            return
    for span in spans:
        yield Kind.RANGE, span
    if not spans and not numbers:
        found = period(first, last, situation)
        if found is not None:
            yield Kind.PERIOD, found


def _looks_like_hours(first: Draft, last: Draft) -> bool:
    numerals = (first.number, last.number)
    if not all(numeral is not None and numeral.digits and numeral.amount <= 24 for numeral in numerals):
        return False
    start, end = (numeral.amount for numeral in numerals if numeral is not None)
    return start >= 6 and (end >= 6 or end < start)


def _habit_of_two(first: Draft, last: Draft) -> Iterator[tuple[Kind, Value]]:
    """ "every Saturday from 10 to 12" starts at ten; "every day, Monday to Friday" is a list of days."""
    habit = first if first.is_habit else last
    if first.weekdays and last.weekdays and first.clock is None:
        run = [day % 7 for day in range(first.weekdays[0], first.weekdays[0] + 7)]
        days_on = run[: run.index(last.weekdays[0]) + 1]
        habit = clock_from_number(replace(last, weekdays=days_on, every=True, unit=last.unit or first.unit))
    else:
        start = clock_from_number(first)
        habit = replace(habit, clock=start.clock, number=None if habit is first else habit.number)
        if start.clock is None or clock_from_number(last).clock is None:
            return
    for rule in recurrences(habit):
        yield Kind.RECURRENCE, rule


def _lengths_of_two(first: Draft, last: Draft, spans: list[Stretch]) -> Iterator[tuple[Kind, Value]]:
    """ "2-3 hours"; "9h-12h" are times of the day where hours tell the time."""
    assert last.length is not None
    if spans and first.length is not None and last.length.length.seconds >= 10 * 3600:
        yield from ((Kind.RANGE, span) for span in spans)
        return
    low: Length | None = None
    if first.length is not None:
        low = first.length.length
    elif first.number is not None:
        low = of_unit(first.number.amount, last.length.unit)
    if low is not None:
        yield Kind.DURATION, low
    yield Kind.DURATION, last.length.length
