"""Each platform as one person meets it, in the same words: what the contract tests run against."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, cast

import aiohttp

from bot.platforms.discord.adapter import Discord
from bot.platforms.telegram.adapter import Telegram
from handlers.kit.incoming import Incoming, Photographed, Place, Pressed, Sender, Written
from storage import Address, BlobId
from tests.fakes.bot_api import BotApi
from tests.fakes.clock import Clock
from tests.fakes.discord_api import DiscordApi
from tests.fakes.platform import FakePlatform
from tests.platforms.discord.reader import read
from tests.platforms.local.guests import House, Socket, new_event, running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from bot.platforms.contract import Asked, Platform
    from handlers.kit.incoming import What
    from storage.engine import Database
    from tests.fakes.bot_api import Person
    from tests.fakes.discord_api.people import Person as DiscordPerson

# The smallest picture there is: one grey point.
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
    "0000000a49444154789c636800000082008177cd72b60000000049454e44ae426082"
)


class Side(Protocol):
    """A platform, one person on it, and what arrived from them."""

    me: Address

    @property
    def platform(self) -> Platform:
        """The adapter."""

    @property
    def arrived(self) -> Sequence[Incoming]:
        """What came in from this person, oldest first."""

    async def says(self, text: str) -> None:
        """The person writes."""

    async def presses(self, label: str) -> None:
        """The person presses a button that they see."""

    async def sends_photo(self) -> None:
        """The person sends PICTURE."""

    async def sees(self) -> list[tuple[str, list[str]]]:
        """What Kith said, as it stands now: words and labels of buttons."""


@dataclass(slots=True)
class Tray:
    """An inbox that keeps."""

    events: list[Incoming] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    async def arrive(self, events: Sequence[Incoming]) -> None:
        self.events += events
        self.came.set()

    async def next(self) -> None:
        """Until something has come since the last time."""
        await asyncio.wait_for(self.came.wait(), 5)
        self.came.clear()


@dataclass(slots=True)
class FakeSide:
    """The test double; what people do is made up here, because it has no outside."""

    fake: FakePlatform
    me: Address = field(default_factory=lambda: Address("fake", "ana"))
    arrived: list[Incoming] = field(default_factory=list)
    clock: Clock = field(default_factory=Clock)

    @property
    def platform(self) -> Platform:
        return self.fake

    def _comes(self, what: What) -> None:
        number = f"event-{len(self.arrived)}"
        self.arrived.append(Incoming("fake", number, Sender("ana"), Place("ana"), self.clock.now, what))

    async def says(self, text: str) -> None:
        self._comes(Written(text, "1"))

    async def presses(self, label: str) -> None:
        heard = self.fake.messages[-1]
        data = next(key.data for row in heard.shown.rows for key in row if key.label == label)
        self._comes(Pressed(data, heard.id, "press-1"))

    async def sends_photo(self) -> None:
        self.fake.files["photo"] = PICTURE
        self._comes(Photographed("photo", "", "1", len(PICTURE)))

    async def sees(self) -> list[tuple[str, list[str]]]:
        return [(one.shown.plain, [key.label for row in one.shown.rows for key in row]) for one in self.fake.messages]


@dataclass(slots=True)
class TelegramSide:
    """A phone, the Bot API over HTTP, the adapter."""

    platform: Platform
    person: Person
    tray: Tray
    me: Address

    @property
    def arrived(self) -> list[Incoming]:
        return self.tray.events

    async def says(self, text: str) -> None:
        self.person.says(text)
        await self.tray.next()

    async def presses(self, label: str) -> None:
        self.person.presses(label)
        await self.tray.next()

    async def sends_photo(self) -> None:
        self.person.sends_photo(PICTURE)
        await self.tray.next()

    async def sees(self) -> list[tuple[str, list[str]]]:
        return [(message.words, message.labels) for message in self.person.heard]


@dataclass(slots=True)
class LocalSide:
    """A browser, HTTP and a socket, the adapter."""

    house: House
    socket: Socket
    platform: Platform
    tray: Tray
    me: Address

    @property
    def arrived(self) -> list[Incoming]:
        return self.tray.events

    async def _lines(self) -> list[dict[str, object]]:
        tab = await self.house.open("")
        hello = await tab.hello()
        await tab.close()
        return cast("list[dict[str, object]]", hello["lines"])

    async def says(self, text: str) -> None:
        await self.socket.do("write", text=text)
        await self.tray.next()

    async def presses(self, label: str) -> None:
        for line in await self._lines():
            for row in cast("list[list[list[str]]]", line.get("rows") or []):
                for shown, data, *_ in row:
                    if shown == label:
                        await self.socket.do("press", line=str(line["id"]), data=data)
        await self.tray.next()

    async def sends_photo(self) -> None:
        form = aiohttp.FormData({"event": new_event(), "caption": ""})
        form.add_field("file", PICTURE, filename="a.png", content_type="image/png")
        address = self.house.url("/chat/photos?as=")
        async with self.house.browser.post(address, data=form, headers=self.house.origin) as answer:
            assert answer.status == 200, await answer.text()
        await self.tray.next()

    async def sees(self) -> list[tuple[str, list[str]]]:
        seen = []
        for line in await self._lines():
            if not line["own"]:
                pieces = cast("list[str | list[str]]", line["pieces"])
                words = "".join(piece if isinstance(piece, str) else piece[0] for piece in pieces)
                rows = cast("list[list[list[str]]]", line.get("rows") or [])
                seen.append((words, [key[0] for row in rows for key in row]))
        return seen


@dataclass(slots=True)
class DiscordSide:
    """Somebody's direct messages, Discord's API over HTTP and its gateway, the adapter."""

    platform: Platform
    api: DiscordApi
    person: DiscordPerson
    tray: Tray
    me: Address

    @property
    def arrived(self) -> list[Incoming]:
        return self.tray.events

    async def says(self, text: str) -> None:
        self.person.says(text)
        await self.tray.next()

    async def presses(self, label: str) -> None:
        self.person.presses(label)
        await self.tray.next()

    async def sends_photo(self) -> None:
        self.person.sends_files({"a.png": PICTURE})
        await self.tray.next()

    async def sees(self) -> list[tuple[str, list[str]]]:
        return [("".join(run.text for run in read(one.text)), one.labels) for one in self.person.heard]


@asynccontextmanager
async def side(name: str, database: Database) -> AsyncIterator[Side]:
    """The platform called so, running, with one person who has opened it."""
    if name == "fake":
        yield FakeSide(FakePlatform())
    elif name == "telegram":
        async with _telegram(database) as telegram:
            yield telegram
    elif name == "discord":
        async with _discord(database) as discord:
            yield discord
    else:
        async with running(database) as house:
            await house.let_in()
            socket, tray = await house.open(""), Tray()
            await house.local.start(tray)
            yield LocalSide(house, socket, house.local, tray, Address("local", "owner"))
            await socket.close()


@asynccontextmanager
async def _telegram(database: Database) -> AsyncIterator[TelegramSide]:
    async def blob(number: int) -> bytes:
        return (await database.work(lambda uow: uow.blobs.get(BlobId(number)), reads=True)).data

    async with BotApi() as api:
        platform = Telegram(api.token, api_url=api.url, blob=blob, words=lambda key, _language: key)
        person, tray = api.person(7, "Ana"), Tray()
        person.user.reach = "started"
        await platform.start(tray)
        try:
            yield TelegramSide(platform, person, tray, Address("telegram", "7"))
        finally:
            await platform.stop()
        assert api.world.complaints == []


@asynccontextmanager
async def _discord(database: Database) -> AsyncIterator[DiscordSide]:
    async def blob(number: int) -> bytes:
        return (await database.work(lambda uow: uow.blobs.get(BlobId(number)), reads=True)).data

    async def nothing(_: Asked) -> tuple[()]:
        return ()

    async def nobody() -> tuple[()]:
        return ()

    async def no_form(_person: str, _draft: int) -> None:
        return None

    async with DiscordApi() as api:
        platform = Discord(
            api.token,
            blob=blob,
            commands=lambda: (),
            suggest=nothing,
            lately=nobody,
            form=no_form,
            api_url=api.api_url,
            gateway_url=api.gateway_url,
        )
        person, tray = api.person("Ana", guild=api.guild("Home")), Tray()
        await platform.start(tray)
        try:
            await api.until(lambda: api.gateway.online)
            yield DiscordSide(platform, api, person, tray, Address("discord", str(person.id)))
        finally:
            await platform.stop()
        assert api.world.complaints == []
