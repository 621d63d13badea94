"""A running web chat and browsers without a screen: real HTTP, real sockets, a real database."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

import aiohttp
from yarl import URL

from bot.platforms.local.adapter import LocalPlatform
from bot.web.server import WebServer
from handlers.kit.incoming import Written
from handlers.kit.view import Key, Piece, Shown
from storage import Address

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from bot.platforms.local.doors import Channels
    from handlers.kit.incoming import Incoming
    from storage import Json
    from storage.engine import Database

KEY = "a-key-that-only-the-tests-know"
CAST = (("volunteer", "Volunteer"), ("educator", "Educator"), ("coordinator", "Coordinator"))
_events = count(1)


def words(text: str, *rows: tuple[Key, ...], language: str = "en") -> Shown:
    """A short message of Kith's."""
    return Shown((Piece(text),), rows=rows, language=language)


def new_event() -> str:
    """An id such as a page makes."""
    return f"test-event-{next(_events):06d}"


@dataclass(slots=True)
class Desk:
    """Stands where the dispatcher stands: keeps what arrived, and echoes texts when it is told to."""

    events: list[Incoming] = field(default_factory=list)
    echoes_to: LocalPlatform | None = None
    open: asyncio.Event = field(default_factory=asyncio.Event)
    _seen: set[str] = field(default_factory=set)

    async def arrive(self, events: Sequence[Incoming]) -> None:
        for event in events:
            if event.event_id in self._seen:
                continue
            self._seen.add(event.event_id)
            self.events.append(event)
            if self.echoes_to is not None and isinstance(event.what, Written):
                await self.echoes_to.send(Address("local", event.place.chat), words(f"You said {event.what.text}"))


class Socket:
    """One open tab."""

    def __init__(self, raw: aiohttp.ClientWebSocketResponse) -> None:
        self.raw = raw

    async def next(self, kind: str) -> dict[str, Json]:
        """The next frame of a kind; others are passed over."""
        while True:
            frame = await asyncio.wait_for(self.raw.receive_json(), 10)
            if frame["is"] == kind:
                assert isinstance(frame, dict)
                return frame

    async def hello(self) -> dict[str, Json]:
        return await self.next("hello")

    async def do(self, what: str, *, event: str | None = None, **more: Json) -> str:
        """Send a frame and return its event id."""
        event = event or new_event()
        await self.raw.send_json({"do": what, "event": event, **more})
        return event

    async def close(self) -> None:
        await self.raw.close()


@dataclass(slots=True)
class House:
    """A web chat that runs."""

    local: LocalPlatform
    server: WebServer
    desk: Desk
    browser: aiohttp.ClientSession

    def url(self, path: str) -> URL:
        return URL(self.server.url + path)

    @property
    def origin(self) -> dict[str, str]:
        return {"Origin": self.server.url}

    async def let_in(self) -> None:
        """Open the printed link."""
        async with self.browser.get(self.local.printed_link) as answer:
            assert answer.status == 200, await answer.text()

    async def open(self, who: str = "", **headers: str) -> Socket:
        """Open a tab; the cookie must be there."""
        raw = await self.browser.ws_connect(
            self.url(f"/chat/socket?as={who}"), headers={**self.origin, **headers}, max_msg_size=0
        )
        return Socket(raw)

    async def say(self, text: str, who: str = "owner", **more: str) -> str:
        """Kith says something; returns its line's id."""
        receipt = await self.local.send(Address("local", who), words(text, **more))
        assert receipt.message is not None
        return receipt.message


@asynccontextmanager
async def running(
    database: Database,
    *,
    demo: bool = False,
    host: str = "127.0.0.1",
    public_url: str | None = None,
    channels: Channels = lambda _payload: (),
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> AsyncIterator[House]:
    """A web chat on a free port, and a browser that has not been let in yet."""
    local = LocalPlatform(
        database,
        key=KEY,
        host=host,
        port=0,
        demo=demo,
        people=(lambda _language: CAST) if demo else None,
        public_url=public_url,
        channels=channels,
        clock=clock,
    )
    server = WebServer(host, 0, local.routes(), public_urls=(public_url,))
    await server.start()
    local.own_url = server.url
    desk = Desk()
    await local.start(desk)
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as browser:
        yield House(local, server, desk, browser)
        await local.stop()
    await server.stop()
