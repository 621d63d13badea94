"""An SQLite file that is full or locked in the middle of sending: a delay, no loss, nothing said twice."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from handlers.kit.view import Piece, Shown
from storage import Address, Unavailable
from storage.engine import Database, sqlite_file
from tests.bot.rooms import make_room
from tests.houses import House

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.houses import Chat

LETTERS = 120


class Disk:
    """How large the file may become: SQLite counts pages for each connection, so each is told when it is opened."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._pages = 2**30
        event.listen(database.engine, "connect", self._limit)

    def _limit(self, connection: sqlite3.Connection, _: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {self._pages}")
        connection.execute("PRAGMA busy_timeout = 20")

    def is_full(self, *, full: bool) -> None:
        self._pages = 1 if full else 2**30  # never less than the file has: no page more
        self._database.engine.dispose()


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    """A house with letters to send on a file of its own."""
    with contextlib.closing(Database(sqlite_url)) as database:
        yield House(database, features=[make_room()])


def write(house: House) -> None:
    with house.database.begin() as uow:
        for number in range(LETTERS):
            body = Shown((Piece(f"letter {number}"),)).to_data()
            uow.outbox.add(f"letter {number}", Address("fake", str(number)), body, now=house.clock.now)


async def try_(house: House, rounds: int) -> int:
    """Let delivery go on as it does in `run`; how often the database failed it."""
    failed = 0
    for _ in range(rounds):
        try:
            await house.delivery.round()
        except Unavailable:
            failed += 1
            house.delivery.doubt()
        house.clock.pass_(seconds=1)
    return failed


async def fill(ana: Chat) -> None:
    """Talk until there is no room left."""
    for _ in range(200):
        await ana.says("/count " + "x" * 3000)


def said(house: House) -> Counter[str]:
    return Counter(message.shown.plain for message in house.platform.messages)


async def test_a_full_disk_keeps_what_it_cannot_store_with_the_platform(house: House) -> None:
    from bot.founding import found

    disk = Disk(house.database)
    with house.database.begin() as uow:
        found(uow)
    write(house)
    ana = house.chat("ana")
    await ana.says("/count before")
    disk.is_full(full=True)
    with pytest.raises(Unavailable):  # the platform is not told that it arrived, and will say it again
        await fill(ana)
    await try_(house, 10)
    disk.is_full(full=False)
    await try_(house, 80)
    assert {one: count for one, count in said(house).items() if one.startswith("letter")} == {
        f"letter {number}": 1 for number in range(LETTERS)
    }
    assert "after" in await ana.says("/count after")


async def test_a_locked_file_delays_and_doubles_nothing(house: House) -> None:
    Disk(house.database).is_full(full=False)  # from here on nobody waits long for the lock
    write(house)
    path = sqlite_file(house.database.url)
    sending = asyncio.create_task(try_(house, 1))
    while not house.platform.messages:  # noqa: ASYNC110 - the platform is a list
        await asyncio.sleep(0)
    with contextlib.closing(sqlite3.connect(str(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await sending
        assert await try_(house, 3) == 3
        other.execute("ROLLBACK")
    await try_(house, 80)
    assert said(house) == Counter(f"letter {number}" for number in range(LETTERS))
    with house.database.begin(reads=True) as uow:
        assert uow.outbox.count_by_state() == {"sent": LETTERS}
