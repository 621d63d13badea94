"""Periods that figures are asked for: as short codes under buttons, and what each is compared with. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handlers.kit.phrases import Period

ALL, YEAR, MONTH, DAYS = "all", "year", "month", "days"

THIS_YEAR, LAST_YEAR, THIS_MONTH, ALL_TIME = "ty", "ly", "tm", "all"
"""Codes that move with the calendar, so that an old button still means what it says."""

EVER = date(1970, 1, 1)
"""Where a period begins of which only the end was said ("up to March"), as the phrase grammar tells it."""

_DAY = timedelta(days=1)
_ALWAYS = (date(1900, 1, 1), date(2199, 12, 31))
_LONGEST_COMPARED = 366


@dataclass(frozen=True, slots=True)
class Window:
    """Whole days, both included. `code` is what a button carries; `running`: today lies inside."""

    first_on: date
    last_on: date
    kind: str
    code: str
    running: bool = False

    @property
    def days(self) -> int:
        return (self.last_on - self.first_on).days + 1


@dataclass(frozen=True, slots=True)
class Unit:
    """A whole year, or a month of one: what everybody's figures are made of."""

    year: int
    month: int | None = None

    @property
    def first_on(self) -> date:
        return date(self.year, self.month or 1, 1)

    @property
    def last_on(self) -> date:
        return month_end(date(self.year, self.month or 12, 1))

    @property
    def months(self) -> list[Unit]:
        return [self] if self.month else [Unit(self.year, month) for month in range(1, 13)]


@dataclass(frozen=True, slots=True)
class Comparison:
    """A period, as far as it is over, set against an earlier one of the same length."""

    now: Window
    then: Window


def month_end(day: date) -> date:
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - _DAY


def window_of(code: str, today: date) -> Window:
    """The window behind a code; this year for a code that nobody gives out (any more)."""
    try:
        first_on, last_on, kind = _days_of(code, today)
    except ValueError:
        return window_of(THIS_YEAR, today)
    return Window(first_on, last_on, kind, code, running=first_on <= today <= last_on)


def _days_of(code: str, today: date) -> tuple[date, date, str]:
    if code == ALL_TIME:
        return (*_ALWAYS, ALL)
    code = {
        THIS_YEAR: f"y{today.year}",
        LAST_YEAR: f"y{today.year - 1}",
        THIS_MONTH: f"m{today:%Y-%m}",
    }.get(code, code)
    if code[:1] == "y":
        first_on = date(int(code[1:]), 1, 1)
        return first_on, first_on.replace(month=12, day=31), YEAR
    if code[:1] == "m":
        first_on = date.fromisoformat(f"{code[1:]}-01")
        return first_on, month_end(first_on), MONTH
    first, _, last = code.removeprefix("d").partition("_")
    first_on, last_on = date.fromisoformat(first), date.fromisoformat(last)
    if first_on > last_on:
        raise ValueError(code)
    return first_on, last_on, DAYS


def code_of(first_on: date, last_on: date) -> str:
    """The code of any days."""
    if first_on.day == 1 and last_on == month_end(first_on):
        return f"m{first_on:%Y-%m}"
    if (first_on.month, first_on.day, last_on.month, last_on.day) == (1, 1, 12, 31) and first_on.year == last_on.year:
        return f"y{first_on.year}"
    return f"d{first_on}_{last_on}"


def code_of_period(period: Period, today: date) -> str:
    """The code of what the phrase grammar read. What runs from 1 January until today is this year."""
    if (period.first_on, period.last_on) == (date(today.year, 1, 1), today):
        return f"y{today.year}"
    return code_of(period.first_on, period.last_on)


# --- whole months, for everybody's figures


def in_whole_months(window: Window, today: date) -> Window:
    """The window with its first and last month whole."""
    if window.kind != DAYS:
        return window
    first_on, last_on = window.first_on.replace(day=1), month_end(window.last_on)
    return window_of(code_of(first_on, last_on), today)


def units_of(window: Window, today: date, years: Iterable[int]) -> list[Unit]:
    """The window's years and months, of the years that have something. A running year counts as a whole one."""
    found = []
    for year in sorted(years):
        begin, end = max(window.first_on, date(year, 1, 1)), min(window.last_on, date(year, 12, 31))
        if begin > end:
            continue
        enough = month_end(today) if year == today.year else date(year, 12, 31)
        if begin == date(year, 1, 1) and end >= enough:
            found.append(Unit(year))
        else:
            found += [Unit(year, month) for month in range(begin.month, end.month + 1)]
    return found


# --- growth


def comparisons(window: Window, today: date, *, whole_months: bool) -> list[Comparison]:
    """What a window is compared with: the one before it, and the same one last year where that is another.

    A running window is cut to the days that are over, today included, and compared with the same number of days; with
    whole_months to the months that are over. Nothing longer than a year is compared.
    """
    if window.kind == ALL or window.days > _LONGEST_COMPARED or window.first_on > today:
        return []
    now = window
    if window.running:
        last_on = today.replace(day=1) - _DAY if whole_months else today
        if last_on < window.first_on:
            return []
        now = replace(window, last_on=last_on)
    year_before = _shifted(now.first_on, -12)
    thens = [_as_long(now, year_before, months=whole_months)]
    if window.kind != YEAR:
        thens.insert(0, _before(window, now, months=whole_months))
    return [Comparison(now, then) for then in dict.fromkeys(thens)]


def _before(window: Window, now: Window, *, months: bool) -> Window:
    """The window right before: as many months where it consists of whole ones, else as many days."""
    is_month = window.kind == MONTH
    if is_month or months or (_is_whole(now) and not window.running):
        first_on = _shifted(now.first_on, -1 if is_month else -_months(now))
        then = _as_long(now, first_on, months=months)
        if then.last_on < now.first_on:
            return then
    return _window(now.first_on - timedelta(days=now.days), now.first_on - _DAY)


def _as_long(now: Window, first_on: date, *, months: bool) -> Window:
    """From a day on as many days as `now` has; as many months where it consists of whole ones."""
    if _is_whole(now) and (months or not now.running):
        return _window(first_on, month_end(_shifted(first_on, _months(now) - 1)))
    return _window(first_on, first_on + timedelta(days=now.days - 1))


def _window(first_on: date, last_on: date) -> Window:
    return Window(first_on, last_on, DAYS, code_of(first_on, last_on))


def _is_whole(window: Window) -> bool:
    return window.first_on.day == 1 and window.last_on == month_end(window.last_on)


def _months(window: Window) -> int:
    first_on, last_on = window.first_on, window.last_on
    return (last_on.year - first_on.year) * 12 + last_on.month - first_on.month + 1


def _shifted(day: date, months: int) -> date:
    """The same day some months earlier or later, or the last one of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    first_on = date(index // 12, index % 12 + 1, 1)
    return first_on.replace(day=min(day.day, month_end(first_on).day))
