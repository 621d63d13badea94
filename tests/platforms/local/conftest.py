"""A running web chat for each test; on SQLite only where the database is not what is tested."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from tests.platforms.local.browsers import chromium
from tests.platforms.local.guests import House, running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from playwright.async_api import Browser

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


# One browser for the whole run: starting it takes longer than most tests. What shares it shares its event loop.


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """A running Chromium."""
    async with chromium() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="session")
async def web_house(sqlite_database: Database) -> AsyncIterator[House]:
    """As `house`, for tests with a browser."""
    async with running(sqlite_database) as opened:
        yield opened


@pytest_asyncio.fixture(loop_scope="session")
async def web_demo_house(sqlite_database: Database) -> AsyncIterator[House]:
    """As `demo_house`, for tests with a browser."""
    async with running(sqlite_database, demo=True) as opened:
        yield opened
