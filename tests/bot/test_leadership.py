"""One process sends for a token: replaced when it dies or freezes, and a frozen one knows before it does anything."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import literal

from bot.leadership import Leadership
from storage import Unavailable
from storage.leases import Leases
from storage.schema import UtcDateTime
from tests.fakes.clock import Clock

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement

    from storage.engine import Database

LENGTH = 6.0


class Process:
    """One process with a monotonic clock of its own, that can be frozen."""

    def __init__(self, database: Database, name: str, wall: Clock) -> None:
        self.wall = wall
        self.seconds = 0.0
        self.took_over = 0
        self.leadership = Leadership(database, "telegram:1", name, wall, length=LENGTH, monotonic=lambda: self.seconds)

    async def renew(self) -> bool:
        async def take_over() -> None:
            assert not self.leadership.held
            self.took_over += 1

        await self.leadership.renew(take_over)
        return self.leadership.held


def pass_(seconds: float, wall: Clock, *processes: Process) -> None:
    wall.pass_(seconds=seconds)
    for process in processes:
        process.seconds += seconds


@pytest.fixture
def wall(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The time of all processes; PostgreSQL's own clock is replaced by it, for no test may wait."""
    clock = Clock()

    def instant(_: Leases, now: datetime, later: timedelta = timedelta(0)) -> ColumnElement[datetime]:
        return literal(now + later, UtcDateTime)

    monkeypatch.setattr(Leases, "_instant", instant)
    return clock


async def test_one_of_two_leads_until_it_dies(database: Database, wall: Clock) -> None:
    first, second = Process(database, "first", wall), Process(database, "second", wall)
    assert await first.renew()
    assert not await second.renew()
    for _ in range(10):
        pass_(LENGTH / 3, wall, first, second)
        assert await first.renew()
        assert not await second.renew()
    assert first.took_over == 1
    waited = 0.0
    while not await second.renew():  # the first is dead
        waited += LENGTH / 3
        pass_(LENGTH / 3, wall, second)
    assert waited <= LENGTH + LENGTH / 3
    assert second.took_over == 1


async def test_who_was_frozen_knows_it_before_anything_else(database: Database, wall: Clock) -> None:
    frozen, other = Process(database, "frozen", wall), Process(database, "other", wall)
    assert await frozen.renew()
    pass_(LENGTH + 1, wall, frozen, other)
    assert not frozen.leadership.held  # without having asked anybody
    assert await other.renew()
    assert not await frozen.renew()
    pass_(LENGTH + 1, wall, frozen, other)
    assert await frozen.renew()
    assert frozen.took_over == 2


async def test_our_time_is_over_before_the_lease_is(database: Database, wall: Clock) -> None:
    """The database may have taken long to say yes: what counts for us began before we asked."""
    slow, other = Process(database, "slow", wall), Process(database, "other", wall)

    async def slowly() -> None:
        pass_(4, wall, slow, other)

    await slow.leadership.renew(slowly)
    pass_(LENGTH - 4 - 0.1, wall, slow, other)
    assert slow.leadership.held
    pass_(0.2, wall, slow, other)
    assert not slow.leadership.held


async def test_a_database_out_of_reach_leaves_the_time_that_is_left(
    database: Database, wall: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    process = Process(database, "first", wall)
    assert await process.renew()

    async def no_database(*_: object, **__: object) -> None:
        raise Unavailable("away")

    monkeypatch.setattr(database, "work", no_database)
    pass_(LENGTH / 3, wall, process)
    assert await process.renew()
    pass_(LENGTH, wall, process)
    assert not await process.renew()


async def test_a_stop_gives_the_lease_back(database: Database, wall: Clock) -> None:
    first, second = Process(database, "first", wall), Process(database, "second", wall)

    async def take_over() -> None:
        pass

    running = asyncio.create_task(first.leadership.run(take_over))
    await first.leadership.gained()
    assert not await second.renew()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert not first.leadership.held
    assert await second.renew()


def test_every_holder_has_an_epoch_of_its_own(database: Database, wall: Clock) -> None:
    length = timedelta(seconds=LENGTH)

    def take(holder: str) -> int | None:
        with database.begin() as uow:
            return uow.leases.take("telegram:1", holder, length, now=wall.now)

    assert (take("a"), take("a"), take("b")) == (1, 1, None)
    wall.pass_(seconds=LENGTH)
    assert (take("b"), take("a")) == (2, None)
    wall.pass_(seconds=LENGTH)
    assert (take("b"), take("b")) == (2, 2)  # nobody came in between
