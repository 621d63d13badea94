"""A platform that keeps what it was told, in order, and can be told to fail."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.platforms.contract import ANYTIME, Capabilities, Gone, Menu, Receipt, Unreachable
from handlers.kit import screens
from handlers.kit.roster import UNKNOWN, ServerFacts
from handlers.kit.view import Shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiohttp import web

    from bot.platforms.contract import DeliveryError, Inbox, Turn
    from handlers.kit.incoming import Incoming
    from storage import Address, MessageRef


crowded: list[str] = []
"""Messages of the running test with more buttons than a screen holds. Raising would only make a letter that failed."""


@dataclass(slots=True)
class Heard:
    """One message as it stands in a chat now."""

    id: str
    to: Address
    shown: Shown
    changes: int = 0


@dataclass(slots=True)
class FakePlatform:
    """Sends into lists. `failures` are raised by the next sends, one each; `shut` are chats that cannot be reached."""

    name: str = "fake"
    can: Capabilities = field(default_factory=lambda: Capabilities(4096, locations=True, groups=True))
    messages: list[Heard] = field(default_factory=list)
    removed: list[Heard] = field(default_factory=list)
    toasts: list[tuple[str, str | None]] = field(default_factory=list)
    failures: deque[DeliveryError] = field(default_factory=deque)
    files: dict[str, bytes] = field(default_factory=dict)
    menus: list[Menu] = field(default_factory=list)
    shut: set[str] = field(default_factory=set)
    servers: dict[str, ServerFacts] = field(default_factory=dict)
    rosters: dict[tuple[str, str], tuple[str, ...] | DeliveryError] = field(default_factory=dict)

    async def start(self, inbox: Inbox) -> None:
        """Nothing to connect to."""

    async def stop(self) -> None:
        """Nothing to close."""

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        turn.check()
        # A thread in a private chat is an event that is answered where it happened, whatever doors are shut.
        self._fail(to.chat if to.thread is None else "")
        self._count(shown)
        heard = Heard(str(len(self.messages) + len(self.removed) + 1), to, shown)
        self.messages.append(heard)
        return Receipt(heard.id)

    async def change(self, ref: MessageRef, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        turn.check()
        self._fail(ref.chat if self._is_beside(ref) else "")
        self._count(shown)
        for heard in self.messages:
            if (heard.id, heard.to.chat) == (ref.message, ref.chat):
                heard.shown = shown
                heard.changes += 1
                return Receipt(heard.id)
        raise Gone("no such message")

    async def remove(self, ref: MessageRef, turn: Turn = ANYTIME) -> None:
        turn.check()
        self._fail(ref.chat)
        for heard in self.messages:
            if (heard.id, heard.to.chat) == (ref.message, ref.chat):
                self.messages.remove(heard)
                self.removed.append(heard)
                return
        raise Gone("no such message")

    def _is_beside(self, ref: MessageRef) -> bool:
        """Whether a message does not stand where something was answered in its own way."""
        return all(one.to.thread is None for one in self.messages if (one.id, one.to.chat) == (ref.message, ref.chat))

    def _count(self, shown: Shown) -> None:
        """Note a message with more buttons than a screen holds: a defect of whoever made it."""
        crowding = screens.crowding(shown, choices=self.can.options)
        if crowding is not None:
            crowded.append(crowding)

    def _fail(self, chat: str) -> None:
        if self.failures:
            raise self.failures.popleft()
        if chat in self.shut:
            raise Unreachable("blocked")

    async def acknowledge(self, event: Incoming, toast: str | None = None) -> None:
        self.toasts.append((event.event_id, toast))

    async def typing(self, event: Incoming) -> None:
        """Nobody looks."""

    async def fetch(self, file: str) -> bytes:
        return self.files[file]

    async def set_menus(self, menus: Sequence[Menu], coordinators: Sequence[str]) -> None:
        self.menus = list(menus)

    def link(self, payload: str) -> str | None:
        return f"https://chat.example/start?{payload}"

    def facts(self, server: str) -> ServerFacts:
        return self.servers.get(server, UNKNOWN)

    async def look_up(self, server: str, user: str) -> tuple[str, ...] | None:
        """`rosters` says who has which roles in a server; who is not in it is not there."""
        found = self.rosters.get((server, user))
        if isinstance(found, Exception):
            raise found
        return found

    def recall(self, sent: Sequence[tuple[str, float]]) -> None:
        """There is no pace."""

    def routes(self) -> Sequence[web.RouteDef]:
        return ()
