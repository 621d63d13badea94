"""The same player on each platform with its real adapter: a phone and the Bot API, two browsers, a terminal."""

from __future__ import annotations

import io
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from bot.pacing import Pacer
from bot.platforms.contract import ANYTIME, Pace, Turn
from bot.platforms.local.adapter import LocalPlatform
from bot.platforms.local.conversation import Photo
from bot.platforms.local.frames import Locate, Press, Write
from bot.platforms.local.receiving import Receiver
from bot.platforms.local.terminal import Terminal
from bot.platforms.telegram.adapter import Telegram
from storage import BlobId
from tests.fakes.bot_api import BotApi
from tests.fakes.platform import FakePlatform
from tests.houses import House
from tests.parity.players import FakePlayer, Player
from tests.parity.script import Stage, settle
from tests.platforms.local.guests import new_event

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
    from contextlib import AbstractAsyncContextManager

    from bot.platforms.local.screen import Numbered
    from storage import PersonId
    from storage.engine import Database
    from tests.fakes.bot_api import Person

    Opening = Callable[[Database, str], AbstractAsyncContextManager[Stage]]
    """Opens a platform with the two people on it, who speak a language."""

IDS = {"ana": "101", "root": "102"}
"""Accounts that are valid everywhere."""


class Unhurried(Pacer):
    """Lets everything leave at once; how a pace is kept is tested elsewhere."""

    @asynccontextmanager
    async def turn(self, chat: str, turn: Turn = ANYTIME, *, weight: int = 1) -> AsyncIterator[None]:
        turn.check()
        yield


def blobs(database: Database) -> Callable[[int], Awaitable[bytes]]:
    """A stored file's bytes by its number."""

    async def blob(number: int) -> bytes:
        return (await database.work(lambda uow: uow.blobs.get(BlobId(number)), reads=True)).data

    return blob


@asynccontextmanager
async def on_the_double(database: Database, language: str) -> AsyncIterator[Stage]:
    """The test double: nothing is rendered."""
    house = House(database)
    people = settle(house, house.platform.name, IDS, language)
    ana, root = (FakePlayer(house, IDS[name], people[name], house.platform) for name in IDS)
    yield Stage(house, ana, root)


# --- Telegram


@dataclass(slots=True)
class TelegramPlayer(Player):
    """At a phone; everything goes through the Bot API over HTTP."""

    api: BotApi
    person: Person

    async def _done(self) -> None:
        await self.api.world.until(lambda: not self.api.world.updates, 20)
        await self.house.tick()
        await self.api.world.until(lambda: not self.api.world.unanswered(), 20)

    async def says(self, text: str) -> None:
        self.person.says(text)
        await self._done()

    async def press_key(self, message: str, data: str) -> None:
        self.person.presses_data(data, self.api.world.messages[self.person.id, int(message)])
        await self._done()

    def keys(self) -> list[tuple[str, str]]:
        return [
            (str(message.id), str(key["callback_data"]))
            for message in reversed(self.api.world.in_chat(self.person.id))
            for row in message.keyboard
            for key in row
            if "callback_data" in key
        ]

    async def sends_photo(self, picture: bytes) -> None:
        self.person.sends_photo(picture)
        await self._done()

    async def shares_location(self, latitude: float, longitude: float) -> None:
        self.person.shares_location(latitude, longitude)
        await self._done()


@asynccontextmanager
async def on_telegram(database: Database, language: str) -> AsyncIterator[Stage]:
    """Two phones."""
    async with BotApi() as api:
        telegram = Telegram(api.token, api_url=api.url, blob=blobs(database), words=lambda key, _language: key)
        telegram._writer._pacer = Unhurried(Pace(30), is_group=lambda chat: chat.startswith("-"))
        house = House(database, platform=cast("FakePlatform", telegram))
        people = settle(house, "telegram", IDS, language)
        phones = {name: api.person(int(account), name.title()) for name, account in IDS.items()}
        for phone in phones.values():
            phone.user.reach = "started"
        await telegram.start(house.dispatcher)
        try:
            ana, root = (TelegramPlayer(house, IDS[name], people[name], api, phones[name]) for name in IDS)
            yield Stage(house, ana, root)
        finally:
            await telegram.stop()
        assert api.world.complaints == []


# --- the web chat and the terminal


@dataclass(slots=True)
class LocalPlayer(Player):
    """In a browser: frames of the page go in, lines of the page come out."""

    receiver: Receiver

    async def says(self, text: str) -> None:
        await self.receiver.take(Write(new_event(), text))
        await self.house.tick()

    async def press_key(self, message: str, data: str) -> None:
        await self.receiver.take(Press(new_event(), int(message), data))
        await self.house.tick()

    def keys(self) -> list[tuple[str, str]]:
        lines = self.house.look(lambda uow: uow.transcripts.list_latest(self.id, limit=500))
        return [
            (str(line.id), key[1])
            for line in reversed(lines)
            for row in cast("list[list[list[str]]]", line.body.get("rows") or [])
            for key in row
            if key[1]
        ]

    async def sends_photo(self, picture: bytes) -> None:
        await self.receiver.take_photo(new_event(), Photo("p.png", "image/png", picture), "")
        await self.house.tick()

    async def shares_location(self, latitude: float, longitude: float) -> None:
        await self.receiver.take(Locate(new_event(), latitude, longitude))
        await self.house.tick()


def _local_player(
    house: House, local: LocalPlatform | Terminal, name: str, people: Mapping[str, PersonId]
) -> LocalPlayer:
    account = IDS[name]
    receiver = Receiver(local._conversations, house.dispatcher, account, language="en", show=lambda _line: None)
    return LocalPlayer(house, account, people[name], receiver)


@asynccontextmanager
async def in_browsers(database: Database, language: str) -> AsyncIterator[Stage]:
    """Two browsers."""
    local = LocalPlatform(database, key="key")
    house = House(database, platform=cast("FakePlatform", local))
    people = settle(house, "local", IDS, language)
    await local.start(house.dispatcher)
    yield Stage(house, _local_player(house, local, "ana", people), _local_player(house, local, "root", people))
    await local.stop()


@dataclass(slots=True)
class TerminalPlayer(Player):
    """At a terminal: lines go in, and a button is the number that is printed before it."""

    terminal: Terminal

    async def _types(self, line: str) -> None:
        await self.terminal._take(line)
        await self.house.tick()

    async def says(self, text: str) -> None:
        await self._types(text)

    async def press_key(self, message: str, data: str) -> None:
        number = next(
            at for at, key in enumerate(self._printed(), start=1) if (str(key.line), key.data) == (message, data)
        )
        await self._types(f"#{number}")

    def _printed(self) -> Sequence[Numbered]:
        return self.terminal._screen._keys

    def keys(self) -> list[tuple[str, str]]:
        lines = sorted({key.line for key in self._printed()}, reverse=True)
        return [(str(line), key.data) for line in lines for key in self._printed() if key.line == line]

    async def sends_photo(self, picture: bytes) -> None:
        await self.terminal._receiver().take_photo(new_event(), Photo("p.png", "image/png", picture), "")
        await self.house.tick()

    async def shares_location(self, latitude: float, longitude: float) -> None:
        await self._types(f"#place {latitude} {longitude}")


@asynccontextmanager
async def at_a_terminal(database: Database, language: str) -> AsyncIterator[Stage]:
    """Ana types at a terminal; Root, whom it only stores for, has a browser."""
    terminal = Terminal(database, identity=IDS["ana"], output=io.StringIO())
    house = House(database, platform=cast("FakePlatform", terminal))
    people = settle(house, "local", IDS, language)
    await terminal.start(house.dispatcher)
    root = _local_player(house, terminal, "root", people)
    yield Stage(house, TerminalPlayer(house, IDS["ana"], people["ana"], terminal), root)
    await terminal.stop()
