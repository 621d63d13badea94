"""The adapter on a Discord of our own, with an inbox that can be shut, as the tests of its incoming half meet it."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.platforms.contract import ALONE
from bot.platforms.discord.adapter import Discord
from handlers.kit.view import Piece, Shown
from storage import Unavailable
from tests.platforms.sides import Tray

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime

    from bot.platforms.contract import Asked, Leader, NativeCommand
    from handlers.kit.incoming import Incoming
    from tests.fakes.discord_api import DiscordApi


@dataclass(slots=True)
class Door(Tray):
    """Keeps what comes; shut, it is a database that is away."""

    shut: bool = False
    tried: int = 0

    async def arrive(self, events: Sequence[Incoming]) -> None:
        self.tried += 1
        if self.shut:
            raise Unavailable("away")
        await Tray.arrive(self, events)


@dataclass(slots=True)
class Core:
    """What the adapter asks of Kith beside handing events over."""

    commands: Sequence[NativeCommand] = ()
    asked: list[Asked] = field(default_factory=list)
    meant: Sequence[tuple[str, str]] = ()
    thinks: float = 0.0
    talked: Sequence[tuple[str, datetime]] = ()

    async def suggest(self, asked: Asked) -> Sequence[tuple[str, str]]:
        self.asked.append(asked)
        await asyncio.sleep(self.thinks)
        return self.meant

    async def lately(self) -> Sequence[tuple[str, datetime]]:
        return self.talked

    async def form(self, _person: str, _draft: int) -> None:
        return None


async def _soon(_: float) -> None:
    await asyncio.sleep(0.01)


def adapter(
    api: DiscordApi, core: Core, *, leader: Leader = ALONE, token: str = "", message_content: bool = False
) -> Discord:
    """Not started; its own pauses are short."""

    async def no_blob(number: int) -> bytes:
        raise AssertionError(number)

    return Discord(
        token or api.token,
        blob=no_blob,
        commands=lambda: core.commands,
        suggest=core.suggest,
        lately=core.lately,
        form=core.form,
        api_url=api.api_url,
        gateway_url=api.gateway_url,
        message_content=message_content,
        leader=leader,
        pause=_soon,
    )


@asynccontextmanager
async def listening(
    api: DiscordApi, core: Core | None = None, *, message_content: bool = False
) -> AsyncIterator[tuple[Discord, Door]]:
    """Started and connected, the commands told."""
    core, door = core or Core(), Door()
    platform = adapter(api, core, message_content=message_content)
    await platform.start(door)
    try:
        await api.until(lambda: api.gateway.online and (api.world.command_writes > 0 or not core.commands))
        yield platform, door
    finally:
        await platform.stop()
    assert not api.world.complaints, api.world.complaints


def words(text: str) -> Shown:
    return Shown((Piece(text),))
