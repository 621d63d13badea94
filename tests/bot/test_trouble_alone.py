"""One thing that cannot be read or worked off never holds up all the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, update

from handlers.kit.feature import Due
from storage import Address, NewLetter
from storage.arrivals import arrival_table
from storage.outbox_tables import shared_body_table
from storage.reminders import reminder_table

if TYPE_CHECKING:
    from handlers.kit.desk import Desk, Did
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_a_reminder_that_cannot_be_read_waits_alone(
    ana: Chat, claire: Chat, caplog: pytest.LogCaptureFixture
) -> None:
    for chat in (ana, claire):
        await chat.says("/remind every day at 18:00 water the trees")
        await chat.presses("Save")
    house = ana.house
    with house.database.engine.begin() as connection:
        broken = update(reminder_table).where(reminder_table.c.person_id == ana.person_id)
        connection.execute(broken.values(rule="FREQ=SOMETIMES"))
    house.clock.move_to("2030-03-13 18:00", zone="Europe/Paris")
    await house.tick()
    assert "water the trees" in claire.last_heard
    assert "incident" in caplog.text
    with house.database.engine.begin() as connection:
        connection.execute(
            update(reminder_table).where(reminder_table.c.person_id == ana.person_id).values(rule="FREQ=DAILY")
        )
    house.clock.pass_(hours=1)
    await house.tick()
    assert "water the trees" in ana.last_heard


async def test_a_body_that_cannot_be_shown_is_rejected_alone(house: House) -> None:
    now = house.clock.now
    with house.database.begin() as uow:
        shared = uow.outbox.share({"pieces": ["for all"]}, now=now)
        broken = uow.outbox.share({"pieces": ["of another shape"]}, now=now)
        uow.outbox.add_many(
            [
                NewLetter("one", Address("fake", "1"), shared=broken),
                NewLetter("two", Address("fake", "2"), shared=shared),
            ],
            now=now,
        )
    with house.database.engine.begin() as connection:
        other = update(shared_body_table).where(shared_body_table.c.id == broken)
        connection.execute(other.values(body={"words": "of another shape"}))
    await house.tick()
    assert [heard.shown.plain for heard in house.platform.messages] == ["for all"]
    with house.database.begin(reads=True) as uow:
        assert uow.outbox.count_by_state() == {"sent": 1, "rejected": 1}


async def test_an_arrival_that_cannot_be_read_does_not_keep_kith_from_starting(cast: Cast, ana: Chat) -> None:
    house = cast.house
    with house.database.engine.begin() as connection:
        values = {"platform": "fake", "event_id": "old", "sender": "ana", "body": {"of": "another shape"}}
        connection.execute(insert(arrival_table).values(received_at=house.clock.now, **values))
    await house.dispatcher.recover()
    await house.dispatcher.idle()
    assert await ana.says("/me")
    with house.database.begin(reads=True) as uow:
        assert uow.arrivals.list_waiting() == []


async def test_work_that_fails_whatever_is_put_aside_ends(house: House) -> None:
    """Otherwise a bug in the work itself would spin for ever and keep the writer from everybody."""

    def fails(_desk: Desk, _limit: int) -> Did:
        raise ValueError("not a row's fault")

    due = Due("test", 1, lambda _uow, _now: True, fails, batch=3, put_aside=lambda _uow, _now, _until: None)
    with pytest.raises(ValueError, match="fault"):
        await house.ticks.run(due)
