"""The open browser tabs of each local person, and what is pushed to all of them. Reads nothing from the database."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import orjson
from aiohttp import WSCloseCode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from aiohttp import web

    from bot.platforms.local.conversation import Surroundings
    from bot.platforms.local.doors import Guest
    from storage import Json

QUEUE = 400
"""Frames that may wait for one tab; a tab that is further behind is closed, connects again and gets all anew."""


@dataclass(slots=True, eq=False)
class Tab:
    """One open page, who came in by it, and the language and surroundings it was last told."""

    guest: Guest
    socket: web.WebSocketResponse
    language: str
    around: Surroundings
    parting: bool = False  # its last frame is on its way
    queue: asyncio.Queue[str | None] = field(default_factory=lambda: asyncio.Queue(QUEUE))

    @property
    def chat(self) -> str:
        return self.guest.chat

    @property
    def session(self) -> int | None:
        """The member's browser it is open in; None for who has the printed link."""
        return self.guest.session.id if self.guest.session is not None else None

    def push(self, frame: Mapping[str, Json]) -> None:
        """Queue a frame; sends nothing itself, so that a sleeping tab holds nobody up."""
        if self.parting:
            return
        text = orjson.dumps(frame).decode()
        try:
            self.queue.put_nowait(text)
        except asyncio.QueueFull:
            self.end()

    def end(self) -> None:
        """Close after nothing more: whatever waits is dropped, the page asks for all of it when it is back."""
        if not self.parting:
            self._drop()
            self.queue.put_nowait(None)

    def bid_farewell(self, frame: Mapping[str, Json]) -> None:
        """Close after this last frame, which tells the page not to come back as it is."""
        if not self.parting:
            self._drop()
            self.push(frame)
            self.parting = True
            self.queue.put_nowait(None)

    def _drop(self) -> None:
        while not self.queue.empty():
            self.queue.get_nowait()

    async def write(self) -> None:
        """Send what is queued until the tab ends."""
        with contextlib.suppress(ConnectionError):
            while (text := await self.queue.get()) is not None:
                await self.socket.send_str(text)
            await self.socket.close(code=WSCloseCode.GOING_AWAY)


class Tabs:
    """All open tabs by person. `empty` is set while there is none, `some` while there is one."""

    def __init__(self) -> None:
        self._open: defaultdict[str, set[Tab]] = defaultdict(set)
        self.empty = asyncio.Event()
        self.empty.set()
        self.some = asyncio.Event()

    def add(self, tab: Tab) -> None:
        self._open[tab.chat].add(tab)
        self.empty.clear()
        self.some.set()

    def remove(self, tab: Tab) -> None:
        self._open[tab.chat].discard(tab)
        if not self._open[tab.chat]:
            del self._open[tab.chat]
        if not self._open:
            self.empty.set()
            self.some.clear()

    def of(self, chat: str) -> tuple[Tab, ...]:
        return tuple(self._open.get(chat, ()))

    def all(self) -> Iterator[Tab]:
        for tabs in list(self._open.values()):
            yield from tuple(tabs)

    def push(self, chat: str, frame: Mapping[str, Json]) -> None:
        """To every tab of a person."""
        for tab in self.of(chat):
            tab.push(frame)
