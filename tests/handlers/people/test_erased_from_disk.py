"""After /forgetme the files of an SQLite database hold nothing of the person, the write-ahead log included."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from storage.engine import Database, sqlite_file
from tests.cast import settle
from tests.houses import House

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.houses import Chat

NAME, DEED = "Zebulonia", "Quaggasweeping"


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    database = Database(sqlite_url)
    house = House(database)
    settle(house)
    yield house
    database.close()


def traces(house: House) -> int:
    """How often the person is found in the bytes of the database's files."""
    path = sqlite_file(house.database.url)
    assert path is not None
    files = [one for one in path.parent.iterdir() if one.name.startswith(path.name)]
    return sum(file.read_bytes().count(word.encode()) for file in files for word in (NAME, DEED))


async def live(house: House) -> Chat:
    vera = house.chat("vera")
    await vera.says("/start")
    await vera.presses("English")
    await vera.says(NAME)
    await vera.presses("Tbilisi Youth")
    await vera.presses("Skip")
    await vera.says(f"/log {DEED} yesterday, 12 volunteers, 3 hours")
    await vera.says("/forgetme")
    return vera


async def test_nothing_stays_in_the_file_or_its_log(house: House) -> None:
    vera = await live(house)
    assert traces(house) > 0
    await vera.presses("Yes, erase everything")
    assert traces(house) == 0


async def test_a_reader_delays_it_until_the_next_write(house: House) -> None:
    """An export or a backup may hold the log for longer than anybody waits for an answer."""
    vera = await live(house)
    path = sqlite_file(house.database.url)
    reader = sqlite3.connect(str(path), isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    await vera.presses("Yes, erase everything")
    assert any(one.shown.plain.startswith("Done.") for one in vera.heard)
    reader.close()
    with house.database.begin() as uow:
        uow.leases.release("any", "anybody", now=house.clock.now)
    assert traces(house) == 0
