"""When an unasked message may reach somebody: quiet hours, days, absence and the cap, across clock changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.attention import Weight, in_quiet, moment_for
from storage import ALL_DAYS, Attention

PARIS = ZoneInfo("Europe/Paris")
TBILISI = ZoneInfo("Asia/Tbilisi")
USUAL = Attention()


def at(local: str, zone: ZoneInfo = PARIS) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=zone).astimezone(UTC)


@pytest.mark.parametrize(
    ("wanted", "comes"),
    (
        ("2030-03-13 20:59", "2030-03-13 20:59"),
        ("2030-03-13 21:00", "2030-03-14 08:00"),
        ("2030-03-14 00:30", "2030-03-14 08:00"),
        ("2030-03-14 07:59", "2030-03-14 08:00"),
        ("2030-03-14 08:00", "2030-03-14 08:00"),
        # The night in which clocks go forward, and the one in which they go back: eight o'clock is eight o'clock.
        ("2030-03-30 23:00", "2030-03-31 08:00"),
        ("2030-10-26 23:00", "2030-10-27 08:00"),
    ),
)
def test_quiet_hours_end_at_eight_where_the_person_lives(wanted: str, comes: str) -> None:
    moment = moment_for(USUAL, Weight.MAIL, at(wanted), PARIS)
    assert moment is not None
    assert moment.at == at(comes)


def test_quiet_hours_in_the_middle_of_the_day_and_none_at_all() -> None:
    siesta = replace(USUAL, quiet_from=time(13), quiet_until=time(15))
    moment = moment_for(siesta, Weight.UNASKED, at("2030-03-13 14:00"), PARIS)
    assert moment is not None
    assert moment.at == at("2030-03-13 15:00")
    never = replace(USUAL, quiet_from=time(0), quiet_until=time(0))
    assert in_quiet(never, at("2030-03-13 03:00"), PARIS) is None


def test_an_end_that_the_clocks_skip_comes_right_after_the_gap() -> None:
    until_half_past_two = replace(USUAL, quiet_until=time(2, 30))
    end = in_quiet(until_half_past_two, at("2030-03-31 01:00"), PARIS)
    assert end == at("2030-03-31 03:30")


def test_an_own_reminder_comes_at_midnight_on_holiday_beyond_the_cap() -> None:
    away = replace(USUAL, away_until=date(2030, 4, 1), daily_cap=0)
    wanted = at("2030-03-13 00:10")
    moment = moment_for(away, Weight.OWN, wanted, PARIS)
    assert moment is not None
    assert (moment.at, moment.day) == (wanted, None)


def test_urgent_comes_at_night_and_waits_only_for_who_is_away() -> None:
    wanted = at("2030-03-13 23:00")
    moment = moment_for(USUAL, Weight.URGENT, wanted, PARIS)
    assert moment is not None
    assert moment.at == wanted
    back = moment_for(replace(USUAL, away_until=date(2030, 3, 20)), Weight.URGENT, wanted, PARIS)
    assert back is not None
    assert back.at == at("2030-03-20 00:00")


def test_the_cap_moves_the_fourth_message_to_the_next_morning_and_skips_days_off() -> None:
    friday = date(2030, 3, 15)
    working_days = replace(USUAL, days=0b0011111, spent={friday: 3})
    moment = moment_for(working_days, Weight.UNASKED, at("2030-03-15 10:00", TBILISI), TBILISI)
    assert moment is not None
    assert moment.at == at("2030-03-18 08:00", TBILISI)
    assert moment.day == date(2030, 3, 18)


def test_who_takes_nothing_gets_nothing_unasked_but_mail() -> None:
    wanted = at("2030-03-13 10:00")
    for nothing in (replace(USUAL, days=0), replace(USUAL, daily_cap=0)):
        assert moment_for(nothing, Weight.UNASKED, wanted, PARIS) is None
        mail = moment_for(nothing, Weight.MAIL, wanted, PARIS)
        assert mail is not None
        assert mail.at == wanted


@given(
    minute=st.integers(0, 365 * 24 * 60),
    begin=st.integers(0, 1439),
    end=st.integers(0, 1439),
    days=st.integers(1, ALL_DAYS),
    spent=st.integers(0, 4),
    zone=st.sampled_from([PARIS, TBILISI, ZoneInfo("America/St_Johns"), ZoneInfo("Australia/Lord_Howe")]),
)
def test_the_moment_is_never_earlier_and_is_itself_allowed(
    minute: int, begin: int, end: int, days: int, spent: int, zone: ZoneInfo
) -> None:
    wanted = datetime(2030, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    day = wanted.astimezone(zone).date()
    wishes = Attention(
        time(begin // 60, begin % 60), time(end // 60, end % 60), days, 3, spent={day: spent, day + timedelta(1): spent}
    )
    moment = moment_for(wishes, Weight.UNASKED, wanted, zone)
    assert moment is not None
    assert moment.at >= wanted
    assert moment.day == moment.at.astimezone(zone).date()
    assert days >> moment.day.weekday() & 1
    assert wishes.spent.get(moment.day, 0) < 3
    # Asked again at that moment, it is that moment.
    assert moment_for(wishes, Weight.UNASKED, moment.at, zone) == moment
