"""C22: a country changes its clocks after an event was posted; the event stays at the hour that was said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import update

from handlers.events import rules
from storage import EventPlan, EventWall, Places
from storage.event_tables import event_table
from tests.handlers.events.posting import answer, latest, post, said

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House

HOUR = timedelta(hours=1)


def as_an_older_edition_read_it(house: House) -> None:
    """What was posted last, as if Georgia had been an hour further east by the rules of then."""
    columns = event_table.c
    instants = (columns.starts_at, columns.ends_at, columns.deadline_at, columns.comes_at, columns.over_at)
    event = latest(house)
    plan = event.plan
    before = (plan.starts_at, plan.ends_at, plan.deadline_at, plan.comes_at, plan.over_at)
    values = {column.name: at - HOUR if at is not None else None for column, at in zip(instants, before, strict=True)}
    with house.database.engine.begin() as connection:
        connection.execute(update(event_table).where(columns.id == event.id).values(**values, clock_rules="2020a"))


async def test_it_stays_at_its_hour_and_reminders_and_calendars_follow(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    await post(nino)
    await answer(ana)
    wanted = latest(house)
    as_an_older_edition_read_it(house)
    await house.tick()
    after = latest(house)
    assert after.plan == wanted.plan
    assert after.sequence == wanted.sequence + 1, "calendars take the file for a newer one"
    house.clock.move_to("2030-03-23 08:59", zone="Asia/Tbilisi")
    await house.tick()
    assert len(said(ana, "coming up")) == 1, "the day before"
    house.clock.pass_(minutes=1)
    await house.tick()
    assert len(said(ana, "coming up")) == 2
    assert said(ana, "Something has changed") == [], "on the organiser's clock nothing has"


async def test_a_deadline_and_whole_days_keep_theirs(house: House, cast: Cast, nino: Chat) -> None:
    for line in ("Call for mentors until 20 March 18:00", "Youth conference 3-5 May, City hall"):
        await post(nino, line)
        wanted = latest(house).plan
        as_an_older_edition_read_it(house)
        await house.tick()
        assert latest(house).plan == wanted


async def test_what_is_over_or_right_already_is_left_alone(house: House, cast: Cast, nino: Chat) -> None:
    await post(nino)
    before = latest(house)
    await house.tick()
    assert latest(house) == before
    house.clock.pass_(days=30)
    as_an_older_edition_read_it(house)
    past = latest(house)
    await house.tick()
    assert latest(house).plan == past.plan


def test_the_second_pass_of_a_doubled_hour_is_left_alone() -> None:
    second = datetime(2030, 10, 27, 1, 30, tzinfo=UTC)  # half past two in Paris, for the second time
    plan = EventPlan("meeting", "x", Places(whole=True), "Europe/Paris", second)
    wall = EventWall(datetime(2030, 10, 27, 2, 30), None, None)  # noqa: DTZ001 - a wall clock has no zone
    assert rules.recounted(plan, wall) == plan
    assert rules.recounted(replace(plan, starts_at=second + HOUR), wall).starts_at == second - HOUR
