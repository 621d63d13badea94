"""Works out the period of whole days that drafts say, for statistics: it looks back, and months begin on the first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from handlers.kit.phrases.drafts import Draft
from handlers.kit.phrases.moments import Situation, add_months, moments
from handlers.kit.phrases.ranges import stretches
from handlers.kit.phrases.roles import Role, Unit
from handlers.kit.phrases.values import Period

_DAY = timedelta(days=1)
EVER = date(1970, 1, 1)  # no network has older figures
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


def period(first: Draft, last: Draft | None, situation: Situation) -> Period | None:
    """The period a draft (or two joined by "to") says; None when it says none."""
    today = situation.today
    if last is not None:
        first, last = _same_year(first, last)
        start, end = _days_of(first, situation), _days_of(last, situation)
        if start is None and end is not None and first.number is not None:
            spans = stretches(first, last, situation)
            return _period(spans[0].starts.on, spans[0].ends.on, today) if spans else None
        return _period(start[0], end[1], today) if start and end else None
    if first.ever:
        return _period(EVER, today, today)
    found = _days_of(first, situation)
    if found is None:
        return None
    if first.opening in {Role.SINCE, Role.FROM} or first.closing is Role.FROM:
        return _period(found[0], today, today)
    return None if first.opening is Role.TO or first.closing is Role.TO else _period(*found, today)


def is_one_period(draft: Draft) -> bool:
    """Whether a draft says one period or day and nothing beside it that would go unread."""
    odd = draft.number or draft.clock or draft.part is not None or draft.approximate or draft.excluded or draft.workday
    if odd or draft.is_habit:
        return False
    dated = draft.day is not None or draft.month is not None or draft.slashed is not None or bool(draft.nth)
    named = draft.weekend or bool(draft.weekdays) or draft.offset is not None or draft.now
    counted = draft.ever or draft.length is not None
    if draft.shifted is not None:
        return not counted and draft.year is None and _goes_with(draft.shifted[0], draft)
    if draft.year is not None and (named or counted) and not dated:
        return False
    return dated + (draft.quarter is not None) + (named and not dated) + counted <= 1


def _goes_with(unit: Unit, draft: Draft) -> bool:
    """Whether "last year" and its like say of what was named beside it which one is meant."""
    if draft.offset is not None or draft.slashed is not None or draft.now:
        return False
    if draft.month is not None or draft.quarter is not None:
        return unit is Unit.YEAR
    if draft.weekdays or draft.weekend:
        return unit is (Unit.MONTH if draft.nth else Unit.WEEK)
    return unit is Unit.MONTH if draft.day is not None or draft.nth else True


def _period(first_on: date, last_on: date, today: date) -> Period | None:
    if first_on > last_on:
        return None
    return Period(first_on, last_on, running=first_on <= today <= last_on)


def _same_year(first: Draft, last: Draft) -> tuple[Draft, Draft]:
    """ "January to March 2025", "2023 to 2024"."""
    if last.year is not None and first.year is None and first.month is not None and last.month is not None:
        first = replace(first, year=last.year - (first.month > last.month))
    return first, last


def _days_of(draft: Draft, situation: Situation) -> tuple[date, date] | None:
    """First and last day of a calendar unit, of the last so many days, or of a single day."""
    today = situation.today
    if draft.is_habit or draft.clock is not None:
        return None
    if draft.quarter is not None:
        return _quarter(draft.quarter, draft, situation)
    if draft.relative in {-1, None} and draft.length is not None and draft.length.unit >= Unit.DAY and not draft.moved:
        return _last_so_many(draft, today)
    if draft.shifted is not None and not draft.has_date and draft.month is None:
        return unit_days(*draft.shifted, today)
    if draft.month is not None and draft.day is None and not draft.nth:
        return _month_days(draft, today)
    if draft.year is not None and draft.month is None:
        return date(draft.year, 1, 1), date(draft.year, 12, 31)
    if draft.weekend:
        return weekend_days(draft, situation)
    if draft.length is not None and draft.length.unit < Unit.DAY:
        return None
    days = moments(draft, situation)
    return (days[0].on, days[0].on) if days else None


def _last_so_many(draft: Draft, today: date) -> tuple[date, date] | None:
    assert draft.length is not None
    length = draft.length.length
    start = add_months(today, -length.months)
    if start is None:
        return None
    return start - timedelta(seconds=length.seconds) + _DAY, today


def unit_days(unit: Unit, shift: int, today: date) -> tuple[date, date] | None:
    if unit is Unit.DAY:
        return today + _DAY * shift, today + _DAY * shift
    if unit is Unit.WEEK:
        monday = today + timedelta(days=7 * shift - today.weekday())
        return monday, monday + 6 * _DAY
    if unit not in _MONTHS:
        return None
    months = _MONTHS[unit]
    first = today.replace(day=1, month=(today.month - 1) // months * months + 1)
    return _months_from(add_months(first, months * shift), months)


def _months_from(start: date | None, months: int) -> tuple[date, date] | None:
    end = add_months(start, months) if start is not None else None
    return (start, end - _DAY) if start is not None and end is not None else None


def _month_days(draft: Draft, today: date) -> tuple[date, date] | None:
    """A month: of its year, or the latest that has begun; "last March" is never the running one."""
    assert draft.month is not None
    year = draft.year
    if draft.shifted is not None and draft.shifted[0] is Unit.YEAR:
        year = today.year + draft.shifted[1]
    if year is None:
        year = today.year - (draft.month > today.month)
        if draft.relative == -1 and (year, draft.month) == (today.year, today.month):
            year -= 1
        if draft.relative == 0:
            year = today.year
    return _months_from(date(year, draft.month, 1), 1)


def _quarter(quarter: int, draft: Draft, situation: Situation) -> tuple[date, date] | None:
    today = situation.today
    month = quarter * 3 - 2
    year = draft.year
    if year is None and draft.shifted is not None and draft.shifted[0] is Unit.YEAR:
        year = today.year + draft.shifted[1]
    if year is None:
        year = today.year - (month > today.month)
    return _months_from(date(year, month, 1), 3)


def weekend_days(draft: Draft, situation: Situation) -> tuple[date, date]:
    """Saturday and Sunday: the coming ones (or those that run), the last ones looking back."""
    today = situation.today
    saturday = today + timedelta(days=5 - today.weekday())
    match draft.relative:
        case -1:
            saturday -= timedelta(days=7)
        case 1 if today.weekday() >= 5:
            saturday += timedelta(days=7)
        case None if not situation.ahead and today < saturday and draft.shifted is None:
            saturday -= timedelta(days=7)
    if draft.shifted is not None and draft.shifted[0] is Unit.WEEK:
        saturday += timedelta(days=7 * draft.shifted[1])
    return saturday, saturday + _DAY
