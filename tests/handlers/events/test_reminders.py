"""A22: before a deadline and before an event, on each reader's own clock, with the world read again each time."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.events import rules
from storage import EventPlan, Places
from tests.handlers.events.posting import answer, latest, look, post, said

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House

CALL = "Call for mentors until 10 April 18:00, https://kith.example/mentors"


async def post_call(root: Chat) -> None:
    """Posted in Oslo for the whole network, with a deadline after the European clock change of 31 March."""
    await root.says(f"/event {CALL}")
    await root.presses("the whole network")
    await root.presses("Done")
    while "Shall I save" not in root.last_heard:
        await root.presses("Skip")
    await root.presses("Save")


@pytest.mark.parametrize(
    ("who", "zone", "clock"),
    (
        # 18:00 in Oslo is 16:00 UTC, 20:00 in Tbilisi, where clocks never change, and 18:00 in Paris.
        ("ana", "Asia/Tbilisi", "20:00"),
        ("claire", "Europe/Paris", "18:00"),
    ),
)
async def test_fourteen_three_and_one_days_on_ones_own_clock(
    house: House, cast: Cast, root: Chat, who: str, zone: str, clock: str
) -> None:
    await post_call(root)
    chat = cast.people[who]
    await look(chat, "Call for mentors")
    await chat.presses("I am interested")
    for number, (day, words) in enumerate((("03-27", "in 2 weeks"), ("04-07", "in 3 days"), ("04-09", "tomorrow"))):
        due = datetime.fromisoformat(f"2030-{day} {clock}").replace(tzinfo=ZoneInfo(zone))
        house.clock.now = due.astimezone(UTC) - timedelta(minutes=1)
        await house.tick()
        assert len(said(chat, "This call closes soon")) == number
        house.clock.pass_(minutes=1)
        await house.tick()
        reminded = said(chat, "This call closes soon")
        assert len(reminded) == number + 1
        assert f"closes soon: {words}." in reminded[-1]
        assert "This should have come" not in reminded[-1]
    house.clock.move_to("2030-04-10 16:00")
    await house.tick()
    assert len(said(chat, "closes soon")) == 3
    assert "Answers closed" in await look_closed(chat)


async def look_closed(chat: Chat) -> str:
    """The card of a call that is over is reached by its old message."""
    return await chat.presses("Details")


async def test_an_event_is_remembered_an_hour_before_by_those_who_may_come(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat, olga: Chat
) -> None:
    await post(nino)
    await answer(ana)
    await answer(levan, "იქნებ")
    await answer(olga, "Нет")
    house.clock.move_to("2030-03-23 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert said(ana, "It is coming up: today.")
    assert said(levan, "მალეა: დღეს.")
    assert said(olga, "Уже скоро") == []


async def test_whoever_says_no_in_the_night_hears_nothing_in_the_morning(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    """The reminder of an event early in the morning waits for the end of the quiet hours, and the answer changes."""
    await post(nino, "Meeting on 23 March 07:00-09:00, Batumi beach")
    await look(ana, "Meeting")
    await ana.presses("Yes")
    house.clock.move_to("2030-03-20 07:30", zone="Asia/Tbilisi")
    await house.tick()
    assert said(ana, "coming up") == []
    await ana.presses("No")
    house.clock.move_to("2030-03-20 12:00", zone="Asia/Tbilisi")
    await house.tick()
    assert said(ana, "coming up") == []


async def test_never_after_it_began(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await post(nino)
    await answer(ana)
    house.clock.move_to("2030-03-23 10:01", zone="Asia/Tbilisi")
    await house.tick()
    assert said(ana, "coming up") == []


async def test_nobody_who_stopped_or_left_is_reminded(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    await post(nino)
    await answer(ana)
    await answer(levan, "დიახ")
    await ana.says("/stop")
    with house.database.begin() as uow:
        assert levan.person_id is not None
        uow.people.leave(levan.person_id, cast.network)
    house.clock.move_to("2030-03-22 11:00", zone="Asia/Tbilisi")
    await house.tick()
    assert said(ana, "coming up") == []
    assert said(levan, "მალეა") == []


async def test_batches_reach_everybody_once(house: House, cast: Cast, nino: Chat) -> None:
    """450 people are three batches; a second look at the same instant says nothing again."""
    await post(nino)
    event = latest(house)
    with house.database.begin() as uow:
        for number in range(450):
            person = uow.people.add("fake", f"p{number}", chat=f"p{number}", now=house.clock.now)
            uow.people.change(person.id, language="en", zone="Asia/Tbilisi", network_id=cast.network)
            uow.people.join(person.id, cast.network, now=house.clock.now)
            uow.events.set_answer(event.id, person.id, "yes", now=house.clock.now)
    house.clock.move_to("2030-03-20 10:00", zone="Asia/Tbilisi")
    await house.tick()
    await house.tick()
    got = [heard.to.chat for heard in house.platform.messages if "coming up" in heard.shown.plain]
    assert sorted(got) == sorted(f"p{number}" for number in range(450))


# --- the rules


def _plan(at: datetime, *, kind: str = "meeting", whole_days: bool = False, zone: str = "Europe/Paris") -> EventPlan:
    starts = None if kind == "call" else at
    deadline = at if kind == "call" else None
    return EventPlan(kind, "x", Places(whole=True), zone, starts, whole_days=whole_days, deadline_at=deadline)


@pytest.mark.parametrize(
    ("at", "zone", "what", "due"),
    (
        # Both European changes: the wall clock is kept, so the distance is 23 or 25 hours more or less than days.
        ("2030-04-01 18:00", "Europe/Paris", "d3", "2030-03-29 18:00"),
        ("2030-10-28 18:00", "Europe/Paris", "d3", "2030-10-25 18:00"),
        # A skipped and a doubled hour: 02:30 on 31 March is 03:30, on 27 October the first of the two.
        ("2030-04-01 02:30", "Europe/Paris", "d1", "2030-03-31 03:30"),
        ("2030-10-28 02:30", "Europe/Paris", "d1", "2030-10-27 02:30"),
        # Late in the evening the usual quiet hours would make it a day late.
        ("2030-05-10 23:59", "Europe/Paris", "d1", "2030-05-09 20:00"),
    ),
)
def test_wall_clocks_are_kept(at: str, zone: str, what: str, due: str) -> None:
    home = ZoneInfo(zone)
    plan = _plan(datetime.fromisoformat(at).replace(tzinfo=home).astimezone(UTC))
    expected = datetime.fromisoformat(due).replace(tzinfo=home).astimezone(UTC)
    assert rules.moment_before(plan, what, home) == expected


_ZONES = (
    "Pacific/Kiritimati",
    "Pacific/Chatham",
    "Australia/Lord_Howe",
    "Asia/Tbilisi",
    "Europe/Paris",
    "Pacific/Niue",
)
_INSTANTS = st.integers(0, 3 * 366 * 24 * 4).map(
    lambda quarters: datetime(2029, 1, 1, tzinfo=UTC) + quarters * timedelta(minutes=15)
)


@given(at=_INSTANTS, here=st.sampled_from(_ZONES), there=st.sampled_from(_ZONES), whole_days=st.booleans())
def test_no_readers_clock_comes_before_the_row_falls_due(at: datetime, here: str, there: str, whole_days: bool) -> None:
    if whole_days:
        local = at.astimezone(ZoneInfo(there)).replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
        at = local.astimezone(UTC)
    plan = _plan(at, whole_days=whole_days, zone=there)
    moments = [rules.moment_before(plan, what, ZoneInfo(here)) for what in rules.reminders_of(plan)]
    assert moments == sorted(moments)
    for what, moment in zip(rules.reminders_of(plan), moments, strict=True):
        assert rules.falls_due(plan, what) <= moment
        assert rules.is_worth_planning(plan, what, moment - timedelta(seconds=1))


async def test_two_processes_and_an_organiser_at_once_say_everything_once(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    """Due work and a change of the event hold the same row first, so that neither waits for the other for ever."""
    await post(nino)
    await answer(ana)
    await look(nino)
    for label in ("Edit", "Place"):
        await nino.presses(label)
    await nino.says("Old harbour")
    house.clock.now = datetime(2030, 3, 20, 6, tzinfo=UTC)
    (due,) = [one for one in house.due_work if one.name == "events.notices"]
    saved = asyncio.create_task(nino.presses("Save"))
    await asyncio.gather(*(house.ticks.run(due) for _ in range(4)))
    assert "Changed." in await saved
    await house.tick()
    assert len(said(ana, "coming up")) == 1
    assert len(said(ana, "Something has changed")) == 1
