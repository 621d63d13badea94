"""What a bot with discord.py alone meets here it meets at Discord: events, answers, lost connections, limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest

from tests.fakes.discord_api import DiscordApi, Fault
from tests.platforms.discord.plain_bot import running

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

SEND = "POST /channels/{channel_id}/messages"


@pytest.fixture
async def api() -> AsyncIterator[DiscordApi]:
    async with DiscordApi() as server:
        yield server
    assert server.world.complaints == []
    assert server.world.mistakes == []


async def test_a_person_talks_presses_runs_and_fills(api: DiscordApi) -> None:
    guild = api.guild("Planters")
    general, ana = api.channel(guild, "general"), api.person("Ana", "fr", guild)
    async with running(api) as bot:
        ana.says("hello")
        said = await ana.hears()
        await api.answered(ana.presses("Save", said))
        assert (said.text, said.labels) == ("Saved", [])
        ana.says("not for the bot", general)
        mention = ana.says("@Kith look", general)
        await api.until(lambda: len(api.posted(general)) == 2)
        assert bot.heard == ["hello", "", f"{api.mention} look"], "without the intent only mentions have their text"
        await api.answered(ana.runs("log", general, people=12))
        assert ana.modal is not None
        assert (ana.modal.title, ana.modal.labels) == ("An activity", ["Title"])
        done = await api.answered(ana.submits({"Title": "Trees"}))
        assert (done.said, ana.ephemerals(general)) == ("Logged Trees", [done.original])
        assert (await api.answered(ana.types("log", "theme", "tr", people=1))).choices == ["trees"]
        done = await api.answered(ana.uses("Save this", mention))
        assert done.said == f"Saved: {mention.content}"
        assert api.world.command_writes == 1


async def test_lost_connections_are_resumed_and_nothing_is_lost_or_told_twice(api: DiscordApi) -> None:
    ana = api.person("Ana", guild=api.guild("Planters"))
    async with running(api) as bot:
        for count, lose in enumerate((api.gateway.cut, api.gateway.asks_to_reconnect), 1):
            lose()
            ana.says(f"while it was away {count}")
            await api.until(lambda count=count: len(ana.heard) == count)  # type: ignore[misc]
        assert bot.heard == ["while it was away 1", "while it was away 2"]
        assert (api.gateway.identified, api.gateway.resumed, bot.lines) == (1, 2, ["resumed", "resumed"])


async def test_an_invalid_session_is_begun_anew_and_what_came_meanwhile_is_gone(api: DiscordApi) -> None:
    ana = api.person("Ana", guild=api.guild("Planters"))
    async with running(api) as bot:
        api.gateway.invalidates()
        ana.says("into the gap")
        await api.until(lambda: api.gateway.identified == 2, 15)
        ana.says("here again")
        await ana.hears()
        assert bot.heard == ["here again"]


async def test_a_server_without_heartbeats_is_left_and_found_again(api: DiscordApi) -> None:
    ana = api.person("Ana", guild=api.guild("Planters"))
    api.gateway.beat_every, api.gateway.acks = 0.2, False
    async with running(api, patience=0.3):
        await api.until(lambda: api.gateway.resumed > 0, 10)
        api.gateway.acks = True
        ana.says("hello")
        await ana.hears()


async def test_floods_are_waited_out_and_what_was_not_sent_is_sent_once(api: DiscordApi) -> None:
    ana = api.person("Ana", guild=api.guild("Planters"))
    async with running(api):
        api.faults.append(Fault(route=SEND, kind="flood", retry_after=0.1, times=2))
        ana.says("hello")
        await ana.hears()
        assert [call.status for call in api.world.calls if call.path.endswith("messages")] == [429, 429, 200]
        for count in range(12):
            ana.says(str(count))
        await api.until(lambda: len(ana.heard) == 13)
        assert api.limits.exceeded <= 12, "the library learns the limit from the headers"


async def test_refused_tokens_and_intents(api: DiscordApi) -> None:
    api.gateway.token = "made anew since"
    with pytest.raises(discord.ConnectionClosed) as refused:
        async with running(api):
            pass
    assert refused.value.code == 4004
    api.gateway.token = api.token
    api.gateway.allowed = 0
    with pytest.raises(discord.PrivilegedIntentsRequired):
        async with running(api, content=True):
            pass


async def test_members_change_and_servers_are_spread_over_shards(api: DiscordApi) -> None:
    first, second = api.guild("One", roles=("Guide",), guild_id=2 << 22), api.guild("Two", guild_id=3 << 22)
    ana = api.person("Ana", guild=first)
    ana.joins(second)
    async with running(api, content=True, members=True, shards=2) as bot:
        await api.until(lambda: len(bot.guilds) == 2 and all(guild.chunked for guild in bot.guilds), 10)
        assert {guild.name: guild.shard_id for guild in bot.guilds} == {"One": 0, "Two": 1}
        ana.gains(first, "Guide")
        ana.says("to the second", api.channel(second, "general"))
        ana.leaves(first)
        await api.until(lambda: len(bot.lines) == 2)
        assert bot.lines == ["ana: ['@everyone', 'Guide']", "ana left"]
        await api.until(lambda: bot.heard == ["to the second"])


async def test_what_discord_does_by_itself_and_what_owners_do(api: DiscordApi) -> None:
    guild = api.guild("Planters")
    ana, general = api.person("Ana", guild=guild), api.channel(guild, "general")
    async with running(api, content=True) as bot:
        await api.until(lambda: len(bot.guilds) == 1)
        said = ana.says("https://example.org", general)
        api.unfurls(said)
        ana.edits(said, "no link")
        api.announces(general, 7, ana)
        api.outage(guild)
        api.outage(guild, over=True)
        api.removes_bot(guild)
        await api.until(lambda: "put out of Planters" in bot.lines)
        assert bot.lines == [
            "changed: https://example.org, False",
            "changed: no link, True",
            "line of Discord's own: new_member",
            "Planters cannot be reached",
            "put out of Planters",
        ]
