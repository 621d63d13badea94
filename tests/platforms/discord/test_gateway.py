"""The connection to Discord: who connects when, with which intents, and what becomes of trouble at the start."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.platforms.discord.gateway import TokenRefused
from handlers.kit.incoming import Written
from tests.fakes.discord_api import DiscordApi, Fault
from tests.platforms.discord.listening import Core, Door, adapter, listening

HELLO = "GET /users/@me"


@dataclass(slots=True)
class Turn:
    """A lease that is had or not."""

    held: bool = False
    got: asyncio.Event = field(default_factory=asyncio.Event)

    async def gained(self) -> None:
        await self.got.wait()

    def gains(self) -> None:
        self.held = True
        self.got.set()

    def loses(self) -> None:
        self.held = False
        self.got.clear()


async def test_a_refused_token_ends_the_start_with_a_sentence_that_does_not_hold_it() -> None:
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    async with DiscordApi() as api:
        platform = adapter(api, Core(), token="not-a-token")
        with pytest.raises(TokenRefused, match="KITH_DISCORD_TOKEN: Discord does not accept it") as refused:
            await platform.start(Door())
        assert "not-a-token" not in str(refused.value)
        await platform.stop()
    assert before == (Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY), "another Discord must not stay set"


async def test_a_discord_out_of_reach_is_waited_for_and_the_gateway_as_well() -> None:
    async with DiscordApi() as api:
        api.faults += [Fault(route=HELLO, status=503, times=3)]
        api.gateway.up = False
        platform, door = adapter(api, Core()), Door()
        await platform.start(door)
        await asyncio.sleep(0.3)
        api.gateway.up = True
        await api.until(lambda: api.gateway.online)
        ana = api.person("Ana", guild=api.guild("Planters"))
        ana.says("hello")
        await door.next()
        await platform.stop()
        assert not api.gateway.online


async def test_only_the_leader_is_connected_and_hears() -> None:
    async with DiscordApi() as api:
        ana = api.person("Ana", guild=api.guild("Planters"))
        turn, door = Turn(), Door()
        platform = adapter(api, Core(), leader=turn)
        await platform.start(door)
        link = platform.link("")
        await asyncio.sleep(0.2)
        assert not api.gateway.online
        turn.gains()
        await api.until(lambda: api.gateway.online)
        ana.says("hello")
        await door.next()
        turn.loses()
        await api.until(lambda: not api.gateway.online)
        turn.gains()
        await api.until(lambda: api.gateway.online)
        ana.says("again")
        await door.next()
        await platform.stop()
        assert link == platform.link("group") == f"https://discord.com/users/{api.world.bot.id}"
        assert platform.link("join-1") is None, "Discord's links carry nothing, and an invitation must"
        assert api.world.complaints == []


async def test_several_connections_where_discord_asks_for_them_and_what_was_missed_is_read_again() -> None:
    async with DiscordApi() as api:
        api.gateway.shards = 2
        ana = api.person("Ana", guild=api.guild("Planters"))
        ana.says("long ago")
        await asyncio.sleep(0.01)
        now = datetime.now(UTC)
        ana.says("while nobody heard it")
        core = Core(talked=[(str(ana.id), now)])
        async with listening(api, core) as (_, door):
            await api.until(lambda: len(door.events) >= 1, 20)
            texts = [event.what.text for event in door.events if isinstance(event.what, Written)]
            assert texts[-1] == "while nobody heard it"
            assert api.gateway.identified == 2
            ana.says("now")
            await api.until(lambda: isinstance(door.events[-1].what, Written) and door.events[-1].what.text == "now")
