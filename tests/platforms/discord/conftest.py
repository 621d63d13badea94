"""The bench: a writer that is logged in at a Discord of our own, which must have nothing to complain about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest

from bot.platforms.contract import Pace
from bot.platforms.discord.calls import Calls
from bot.platforms.discord.interactions import Interactions
from bot.platforms.discord.render import Writer
from storage import NotFound
from tests.fakes.discord_api import DiscordApi
from tests.fakes.discord_api.world import BOT_ID
from tests.platforms.discord.bench import COMMANDS, Bench
from tests.platforms.discord.plain_bot import aimed_at

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from handlers.kit.view import Shown


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    async with DiscordApi() as api:
        guild = api.guild("Planters", channels=("general", "staff"))
        ana = api.person("Ana", "fr", guild)
        with aimed_at(api):
            client = discord.Client(intents=discord.Intents.none())
            await client.login(api.token)
            calls = Calls(client)
            interactions = Interactions(calls)
            found = Bench(api, calls, interactions, Writer(calls, interactions, None, Pace(45, burst=50)), guild, ana)  # type: ignore[arg-type]

            async def blob(number: int) -> bytes:
                if number not in found.blobs:
                    raise NotFound
                return found.blobs[number]

            async def form(person: str, draft: int) -> Shown | None:
                return found.forms.get(draft) if person == str(ana.id) else None

            found.writer = Writer(calls, interactions, blob, Pace(45, burst=50), form)
            await calls("PUT", "/applications/{application_id}/commands", {"application_id": BOT_ID}, COMMANDS)
            try:
                yield found
            finally:
                await client.close()
        assert not [one for one in api.world.complaints if not found.late or "10062" not in one]
        assert api.world.mistakes == []
