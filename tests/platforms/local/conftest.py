"""A running web chat for each test; on SQLite only where the database is not what is tested."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.platforms.local.guests import House, running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from storage.engine import Database


@pytest.fixture
def sqlite_database(sqlite_url: str) -> Iterator[Database]:
    from storage.engine import Database

    opened = Database(sqlite_url)
    yield opened
    opened.close()


@pytest.fixture
async def house(sqlite_database: Database) -> AsyncIterator[House]:
    """A web chat without the demo: the person is the owner."""
    async with running(sqlite_database) as opened:
        yield opened


@pytest.fixture
async def demo_house(sqlite_database: Database) -> AsyncIterator[House]:
    """A web chat with the demo's people."""
    async with running(sqlite_database, demo=True) as opened:
        yield opened
