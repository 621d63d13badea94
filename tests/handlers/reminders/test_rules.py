"""When reminders come: rules on wall clocks, across clock changes, in any zone (X1, X2)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.reminders import rules
from storage import NEW_REMINDER, PersonId, Reminder, ReminderState

ZONES = (
    "Europe/Paris", "America/New_York", "Asia/Tbilisi", "Australia/Lord_Howe", "Africa/Casablanca", "America/Santiago",
    "Pacific/Apia", "Asia/Kathmandu", "UTC",
)  # fmt: skip
RULES = (
    "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR",
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=MONTHLY;BYMONTHDAY=31", "FREQ=MONTHLY;BYDAY=2TU",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
)  # fmt: skip


def wall(clock: str) -> datetime:
    """A wall clock, which has no zone of its own."""
    return datetime.fromisoformat(clock)


instants = st.datetimes(wall("2024-01-01T00:00"), wall("2035-01-01T00:00")).map(lambda at: at.replace(tzinfo=UTC))
clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def reminder(local: datetime, zone: str, rule: str | None = None, *, important: bool = False) -> Reminder:
    """One that waits for this wall clock."""
    at = rules.instant_of(local, ZoneInfo(zone))
    return Reminder(
        NEW_REMINDER, PersonId(1), None, "call", local, zone, at, rule=rule, comes_at=at, important=important
    )


@given(instants, clocks, st.sampled_from(ZONES), st.sampled_from(RULES))
def test_the_next_one_is_later_and_keeps_the_wall_clock(at: datetime, clock: time, zone: str, rule: str) -> None:
    here = ZoneInfo(zone)
    found = rules.first_occurrence(rule, clock, here, at)
    assert found is not None
    for _ in range(5):
        local, instant = found
        assert instant > at
        shown = rules.local_of(instant, here)
        assert local.time() == clock
        # Only a skipped hour shows another clock, and then the one after the gap.
        assert shown == local or (shown > local and rules.instant_of(local - timedelta(hours=25), here) < instant)
        at = instant
        found = rules.next_occurrence(rule, local, here, at)
        assert found is not None


@given(instants, clocks, st.sampled_from(ZONES))
def test_a_daily_one_comes_once_a_day(at: datetime, clock: time, zone: str) -> None:
    here = ZoneInfo(zone)
    found = rules.first_occurrence("FREQ=DAILY", clock, here, at)
    days: list[date] = []
    for _ in range(40):
        assert found is not None
        days.append(rules.local_of(found[1], here).date())
        found = rules.next_occurrence("FREQ=DAILY", found[0], here, found[1])
    assert len(set(days)) == len(days)


@given(instants, st.sampled_from(ZONES))
def test_a_wall_clock_has_one_instant_that_shows_it_or_the_end_of_the_gap(at: datetime, zone: str) -> None:
    here = ZoneInfo(zone)
    local = rules.local_of(at, here).replace(second=0, microsecond=0)
    instant = rules.instant_of(local, here)
    assert rules.local_of(instant, here) == local
    assert instant <= at


@pytest.mark.parametrize(
    ("zone", "wished", "shown"),
    (
        ("Europe/Paris", "2030-03-31T02:30", "2030-03-31T03:00"),  # skipped: the first instant after the gap
        ("America/New_York", "2030-03-10T02:01", "2030-03-10T03:00"),
        ("Australia/Lord_Howe", "2030-10-06T02:15", "2030-10-06T02:30"),  # a gap of half an hour
        ("Europe/Paris", "2030-10-27T02:30", "2030-10-27T02:30"),
    ),
)
def test_a_skipped_hour_comes_when_the_clock_goes_on(zone: str, wished: str, shown: str) -> None:
    instant = rules.instant_of(datetime.fromisoformat(wished), ZoneInfo(zone))
    assert rules.local_of(instant, ZoneInfo(zone)) == datetime.fromisoformat(shown)


def test_a_doubled_hour_is_taken_the_first_time() -> None:
    instant = rules.instant_of(wall("2030-10-27T02:30"), ZoneInfo("Europe/Paris"))
    assert instant == datetime(2030, 10, 27, 0, 30, tzinfo=UTC)


def test_every_second_week_counts_from_its_own_first_one() -> None:
    here = ZoneInfo("Asia/Tbilisi")
    now = datetime(2030, 3, 13, 9, tzinfo=UTC)  # a Wednesday
    first = rules.first_occurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", time(9), here, now)
    assert first is not None
    assert first[0] == wall("2030-03-19T09:00")
    after = rules.next_occurrence("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", first[0], here, first[1])
    assert after is not None
    assert after[0] == wall("2030-04-02T09:00")


def test_after_a_long_silence_it_comes_once() -> None:
    waiting = reminder(wall("2030-03-01T09:00"), "Asia/Tbilisi", "FREQ=DAILY")
    now = datetime(2030, 3, 13, 9, tzinfo=UTC)
    after = rules.said(waiting, now)
    assert after.comes_at == datetime(2030, 3, 14, 5, tzinfo=UTC)
    assert after.occurrence == 1


def test_an_important_one_is_said_again_six_times_and_then_once_a_day() -> None:
    now = datetime(2030, 3, 13, 5, tzinfo=UTC)
    one = rules.said(reminder(wall("2030-03-13T09:00"), "Asia/Tbilisi", important=True), now)
    gaps = []
    for _ in range(9):
        assert one.next_at is not None
        gaps.append(one.next_at - now)
        now = one.next_at
        one = rules.said(one, now)
    assert gaps[:6] == [timedelta(minutes=30)] * 6
    assert gaps[6:] == [timedelta(days=1)] * 3
    assert rules.acknowledged(one, now).state is ReminderState.DONE


def test_a_zone_that_changes_its_rules_keeps_the_wall_clock() -> None:
    """As if the zone had been an hour off when the instant was worked out."""
    waiting = reminder(wall("2030-06-01T09:00"), "Europe/Paris", "FREQ=DAILY")
    assert waiting.comes_at is not None
    stale = replace(waiting, comes_at=waiting.comes_at + timedelta(hours=1), clock_rules="2020a")
    fresh = rules.recounted(stale, "2030b")
    assert (fresh.comes_at, fresh.clock_rules) == (waiting.comes_at, "2030b")


def test_what_passed_while_paused_comes_at_once_but_repeats_go_on() -> None:
    now = datetime(2030, 3, 13, 9, tzinfo=UTC)
    once = rules.resumed(rules.paused(reminder(wall("2030-03-12T09:00"), "UTC")), now)
    assert once.next_at == now
    daily = rules.resumed(rules.paused(reminder(wall("2030-03-10T09:00"), "UTC", "FREQ=DAILY")), now)
    assert daily.next_at == datetime(2030, 3, 14, 9, tzinfo=UTC)
