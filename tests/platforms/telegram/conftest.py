"""A Bot API server, a connected adapter and an inbox that keeps what arrives."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from bot.platforms.telegram.adapter import Telegram
from storage import NotFound
from tests.fakes.bot_api import BotApi

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from bot.platforms.contract import Inbox
    from handlers.kit.incoming import Incoming
    from tests.fakes.bot_api import Person

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@dataclass(slots=True)
class Tray:
    """An inbox in memory. `troubles` are raised by the next hand-overs, one each; `gate` holds storing up."""

    events: list[Incoming] = field(default_factory=list)
    batches: list[int] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    gate: asyncio.Event | None = None
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def arrive(self, events: Sequence[Incoming]) -> None:
        if self.gate is not None:
            await self.gate.wait()
        if self.troubles:
            raise self.troubles.pop()
        async with self.changed:
            self.events += events
            self.batches.append(len(events))
            self.changed.notify_all()

    async def holds(self, number: int, seconds: float = 5.0) -> list[Incoming]:
        """What arrived, as soon as it is so many."""
        async with asyncio.timeout(seconds), self.changed:
            await self.changed.wait_for(lambda: len(self.events) >= number)
        return self.events


@dataclass(slots=True)
class Pauses:
    """Stands in for sleeping: notes how long it should have been and goes on at once."""

    seconds: list[float] = field(default_factory=list)

    async def __call__(self, seconds: float) -> None:
        self.seconds.append(seconds)
        await asyncio.sleep(0)


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    """The server; at the end every call must have been within the official description, every press answered."""
    async with BotApi() as server:
        yield server
        assert server.world.complaints == []
        assert server.world.unanswered() == []


@pytest.fixture
def tray() -> Tray:
    return Tray()


@pytest.fixture
def pauses() -> Pauses:
    return Pauses()


@pytest.fixture
def blobs() -> dict[int, bytes]:
    """Files by their number, as storage would give them."""
    return {1: PICTURE, 2: PICTURE + b"2", 3: b"a;b\n1;2\n"}


@pytest.fixture
async def build(api: BotApi, blobs: dict[int, bytes], pauses: Pauses) -> AsyncIterator[Callable[..., Telegram]]:
    """Makes adapters that talk to the server; the test starts them, all are stopped at the end."""

    async def blob(number: int) -> bytes:
        if number not in blobs:
            raise NotFound(f"blob {number}")
        return blobs[number]

    async with AsyncExitStack() as stack:

        def make(token: str = api.token, webhook_url: str | None = None, secret: str = "") -> Telegram:
            platform = Telegram(
                token,
                api_url=api.url,
                blob=blob,
                words=lambda key, language: f"{key} [{language}]",
                webhook_url=webhook_url,
                webhook_secret=secret,
                pause=pauses,
            )
            stack.push_async_callback(platform.stop)
            return platform

        yield make


@pytest.fixture
async def telegram(build: Callable[..., Telegram], tray: Tray) -> Telegram:
    """The adapter, connected and polling."""
    platform = build()
    await platform.start(tray)
    return platform


@pytest.fixture
def ana(api: BotApi) -> Person:
    """A volunteer who has opened the private chat."""
    person = api.person(101, "Ana", "fr")
    person.user.reach = "started"
    return person


@pytest.fixture
def ben(api: BotApi) -> Person:
    """Somebody who has not opened it."""
    return api.person(102, "Ben", "ka")


@asynccontextmanager
async def started(platform: Telegram, inbox: Inbox) -> AsyncIterator[Telegram]:
    """An adapter for a part of a test."""
    await platform.start(inbox)
    try:
        yield platform
    finally:
        await platform.stop()
