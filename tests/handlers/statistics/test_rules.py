"""Periods, what they are compared with, growth: tables of cases and promises for any day. B18."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.phrases import Period
from handlers.statistics.periods import (
    Unit,
    Window,
    code_of,
    code_of_period,
    comparisons,
    in_whole_months,
    month_end,
    units_of,
    window_of,
)
from handlers.statistics.rules import Change, growth
from handlers.statistics.sheet import Rest, parts_of
from storage import Figures, Totals

TODAY = date(2030, 3, 13)
DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def days(window: Window) -> tuple[str, str]:
    return str(window.first_on), str(window.last_on)


@pytest.mark.parametrize(
    ("then", "now", "change", "share"),
    (
        (10, 15, Change.UP, 0.5),
        (10, 5, Change.DOWN, 0.5),
        (0, 5, Change.NEW, 0),
        (0, 0, Change.SAME, 0),
        (7, 7, Change.SAME, 0),
        (5, 0, Change.DOWN, 1),
        (None, 5, Change.NO_DATA, 0),
        (5, None, Change.NO_DATA, 0),
        (None, None, Change.NO_DATA, 0),
    ),
)
def test_growth_from_zero_is_new_and_no_data_is_no_zero(
    then: int | None, now: int | None, change: Change, share: float
) -> None:
    found = growth(then, now)
    assert (found.change, found.share) == (change, share)


@pytest.mark.parametrize(
    ("code", "whole_months", "expected"),
    (
        ("ty", False, [("2030-01-01", "2030-03-13", "2029-01-01", "2029-03-13")]),
        ("ty", True, [("2030-01-01", "2030-02-28", "2029-01-01", "2029-02-28")]),
        ("ly", False, [("2029-01-01", "2029-12-31", "2028-01-01", "2028-12-31")]),
        (
            "tm",
            False,
            [
                ("2030-03-01", "2030-03-13", "2030-02-01", "2030-02-13"),
                ("2030-03-01", "2030-03-13", "2029-03-01", "2029-03-13"),
            ],
        ),
        ("tm", True, []),
        (
            "m2029-03",
            True,
            [
                ("2029-03-01", "2029-03-31", "2029-02-01", "2029-02-28"),
                ("2029-03-01", "2029-03-31", "2028-03-01", "2028-03-31"),
            ],
        ),
        (
            "d2029-01-01_2029-03-31",
            False,
            [
                ("2029-01-01", "2029-03-31", "2028-10-01", "2028-12-31"),
                ("2029-01-01", "2029-03-31", "2028-01-01", "2028-03-31"),
            ],
        ),
        (
            "d2029-05-10_2029-05-19",
            False,
            [
                ("2029-05-10", "2029-05-19", "2029-04-30", "2029-05-09"),
                ("2029-05-10", "2029-05-19", "2028-05-10", "2028-05-19"),
            ],
        ),
        ("d2024-01-01_2030-03-13", False, []),
        ("all", False, []),
        ("y2031", False, []),
    ),
)
def test_what_a_period_is_compared_with(code: str, whole_months: bool, expected: list[tuple[str, ...]]) -> None:
    found = comparisons(window_of(code, TODAY), TODAY, whole_months=whole_months)
    assert [(*days(one.now), *days(one.then)) for one in found] == expected


def test_a_long_month_that_runs_is_never_compared_with_itself() -> None:
    """31 March against 31 days from 1 February would reach into March."""
    found = comparisons(window_of("tm", date(2030, 3, 31)), date(2030, 3, 31), whole_months=False)
    assert days(found[0].then) == ("2030-01-29", "2030-02-28")


@given(DAYS, st.integers(0, 400), DAYS)
def test_a_period_that_is_compared_keeps_its_length_and_lies_later(first: date, length: int, today: date) -> None:
    window = window_of(code_of(first, first + timedelta(days=length)), today)
    for one in comparisons(window, today, whole_months=False):
        assert one.then.last_on < one.now.last_on
        assert one.now.last_on <= max(today, window.last_on)
        months = one.now.first_on.day == 1 and one.now.last_on == month_end(one.now.last_on)
        assert one.then.days == one.now.days or (months and not window.running)
        if window.running:
            assert one.now.last_on == today
            assert one.then.days == one.now.days


@given(DAYS, st.integers(0, 2000), DAYS)
def test_codes_bring_back_what_they_stand_for(first: date, length: int, today: date) -> None:
    last = first + timedelta(days=length)
    window = window_of(code_of(first, last), today)
    assert (window.first_on, window.last_on) == (first, last)
    assert window.running == (first <= today <= last)
    assert len(window.code) <= 24


@pytest.mark.parametrize(
    "code", ("", "y", "yx", "m2030-13", "d2030-02-30_2030-03-01", "d2030-03-02_2030-03-01", "q", "y99999")
)
def test_a_code_that_nobody_gave_out_means_this_year(code: str) -> None:
    assert window_of(code, TODAY).code == "ty"


def test_since_new_year_is_this_year() -> None:
    assert code_of_period(Period(date(2030, 1, 1), TODAY, running=True), TODAY) == "y2030"
    assert code_of_period(Period(date(2029, 1, 1), TODAY, running=True), TODAY) == "d2029-01-01_2030-03-13"


@given(DAYS, st.integers(0, 1500), DAYS)
def test_units_cover_a_window_of_whole_months_once(first: date, length: int, today: date) -> None:
    window = in_whole_months(window_of(code_of(first, first + timedelta(days=length)), today), today)
    years = range(window.first_on.year, window.last_on.year + 1)
    units = units_of(window, today, years)
    covered = [day for unit in units for day in (unit.first_on, unit.last_on)]
    assert covered == sorted(covered)
    assert units[0].first_on == window.first_on
    # Of the running year the rest is taken along: it is still to come.
    assert units[-1].last_on == window.last_on or units[-1] == Unit(today.year)


def test_parts_say_what_lies_between_them_and_the_total() -> None:
    def count(number: int) -> Totals:
        return Totals(all=Figures(activities=number))

    found = parts_of(count(10), {"a": count(7), "b": count(5)}, ["a", "b"])
    assert (found.rest, found.kind) == (-2, Rest.SHARED)
    found = parts_of(count(10), {"a": count(7), "b": count(3)}, ["a"])
    assert (found.rest, found.kind) == (3, Rest.OTHER)
    found = parts_of(count(10), {"a": count(7), "b": count(5)}, ["a"])
    assert (found.rest, found.kind) == (3, Rest.BOTH)
    found = parts_of(count(10), {"a": count(7), "b": count(3), "c": count(0)}, ["a", "b", "c"])
    assert (found.rest, found.kind, len(found.shown)) == (0, Rest.NOTHING, 2)
