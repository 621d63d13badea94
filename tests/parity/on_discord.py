"""The players on Discord, through its gateway and REST over real sockets: one writes DMs, the other in a server."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from bot.native_commands import native_commands
from bot.platforms.contract import Pace
from bot.platforms.discord import custom_ids
from bot.platforms.discord.adapter import Discord
from tests.fakes.discord_api import TOKEN, DiscordApi
from tests.fakes.discord_api.payloads import all_parts, items, number, words
from tests.fakes.discord_api.rules_commands import DECIMAL, INTEGER
from tests.fakes.discord_api.rules_messages import BUTTON, STRING_SELECT
from tests.houses import House
from tests.parity.platforms import IDS, Unhurried, blobs
from tests.parity.players import Player
from tests.parity.script import Stage, settle

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from datetime import datetime

    from bot.platforms.contract import Asked, Inbox
    from handlers.kit.incoming import Incoming
    from handlers.kit.view import Shown
    from storage.engine import Database
    from tests.fakes.discord_api import Channel, Interaction, Message, Person
    from tests.fakes.platform import FakePlatform

LOCALES = {"en": "en-US", "fr": "fr", "ru": "ru", "ka": "en-US"}
"""Discord has no Georgian; who speaks it has chosen it in Kith."""


@dataclass(slots=True)
class DiscordPlayer(Player):
    """channel: where they use commands; None: in DMs. What is no command is always written in DMs."""

    api: DiscordApi
    person: Person
    tray: Tray
    channel: Channel | None = None

    async def says(self, text: str) -> None:
        name, _, rest = text.removeprefix("/").partition(" ")
        if text.startswith("/"):
            option = next(iter(self._options(name)), None)
            done = self.person.runs(name, self.channel, **({option: rest} if rest and option else {}))
            await self._answered(done)
        else:
            self.person.says(text)
            await self._written()

    async def calls(self, command: str, values: Mapping[str, str]) -> None:
        """Options for what the command knows; the rest is answered as it is asked."""
        known = self._options(command)
        said = {name: _typed(value.removeprefix("!"), known[name]) for name, value in values.items() if name in known}
        await self._answered(self.person.runs(command, self.channel, **said))
        self.person.closes_modal()
        await self.answers(values)

    async def press_key(self, message: str, data: str) -> None:
        found = next(one for one in self._seen() if str(one.id) == message)
        for part in all_parts(found.components):
            if part.get("type") == BUTTON and _data(words(part, "custom_id")) == data:
                await self._answered(self.person._touches(found, part))
                return
            for option in items(part, "options") if part.get("type") == STRING_SELECT else ():
                if _data(words(part, "custom_id"), words(option, "value")) == data:
                    await self._answered(self.person._touches(found, part, [words(option, "value")]))
                    return
        raise AssertionError(f"{data} is not under that message")

    def keys(self) -> list[tuple[str, str]]:
        return [(str(one.id), data) for one in reversed(self._seen()) for data in _all_data(one) if data]

    async def sends_photo(self, picture: bytes) -> None:
        self.person.sends_files({"picture.png": picture})
        await self._written()

    async def shares_location(self, latitude: float, longitude: float) -> None:
        raise NotImplementedError("Discord shares no places")

    def _seen(self) -> list[Message]:
        mine = [one for one in self.person.heard if not one.loading]
        return sorted([*mine, *(self.person.ephemerals(self.channel) if self.channel else [])], key=lambda one: one.id)

    def _options(self, command: str) -> dict[str, int]:
        """The options of a command as they were registered, with their types."""
        payload = next(one.payload for one in self.api.world.commands.values() if one.payload["name"] == command)
        return {words(one, "name"): number(one, "type") for one in items(payload, "options")}

    async def _answered(self, done: Interaction) -> None:
        await self.api.answered(done, 20)
        self.person.closes_modal()
        await self.house.tick()

    async def _written(self) -> None:
        """Until the bot has taken up what was written, and said what it says to it."""
        before = self.tray.arrived
        await self.api.until(lambda: self.tray.arrived > before, 20)
        await self.house.tick()


@dataclass(slots=True)
class Tray:
    """Stands before the dispatcher and counts what is stored."""

    inbox: Inbox
    arrived: int = 0

    async def arrive(self, events: Sequence[Incoming]) -> None:
        await self.inbox.arrive(events)
        self.arrived += len(events)


@asynccontextmanager
async def on_discord(database: Database, language: str) -> AsyncIterator[Stage]:
    """Ana writes DMs and uses commands there; Root uses them in a channel, where only Root sees the answers."""
    async with DiscordApi(pace=0.001) as api:
        house: House

        async def suggest(asked: Asked) -> Sequence[tuple[str, str]]:
            return await house.dispatcher.suggest(asked)

        async def form(person: str, draft: int) -> Shown | None:
            return await house.dispatcher.form_of("discord", person, draft)

        async def lately() -> Sequence[tuple[str, datetime]]:
            return []

        discord = Discord(
            TOKEN,
            blob=blobs(database),
            commands=lambda: native_commands(house.router, house.texts),
            suggest=suggest,
            lately=lately,
            form=form,
            api_url=api.api_url,
            gateway_url=api.gateway_url,
        )
        discord._writer._pacer = Unhurried(Pace(50), is_group=lambda chat: chat.startswith("c"))
        house = House(database, platform=cast("FakePlatform", discord))
        guild = api.guild("Planters", channels=("general",))
        general = api.channel(guild, "general")
        users = {
            name: api.person(name.title(), LOCALES[language], guild, user_id=int(account))
            for name, account in IDS.items()
        }
        people = settle(house, "discord", IDS, language)
        tray = Tray(house.dispatcher)
        await discord.start(tray)
        try:
            await api.until(lambda: bool(api.world.commands) and bool(api.gateway.online), 20)
            ana, root = (
                DiscordPlayer(
                    house, IDS[name], people[name], api, users[name], tray, general if name == "root" else None
                )
                for name in IDS
            )
            yield Stage(house, ana, root)
        finally:
            await discord.stop()
        assert api.world.complaints == []
        assert api.world.mistakes == []


def _typed(value: str, kind: int) -> str | int | float:
    return int(value) if kind == INTEGER else float(value) if kind == DECIMAL else value


def _data(custom_id: str, *chosen: str) -> str:
    read = custom_ids.read(custom_id, chosen)
    return read.data if isinstance(read, custom_ids.Data) else ""


def _all_data(message: Message) -> list[str]:
    found = []
    for part in all_parts(message.components):
        if part.get("type") == BUTTON:
            found.append(_data(words(part, "custom_id")))
        elif part.get("type") == STRING_SELECT:
            found += [_data(words(part, "custom_id"), words(one, "value")) for one in items(part, "options")]
    return found
