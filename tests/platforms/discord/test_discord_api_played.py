"""The server is played over HTTP as well, for trials by hand and for programs in other processes."""

from __future__ import annotations

import asyncio
import re
import sys
from typing import TYPE_CHECKING

import aiohttp

from tests.fakes.discord_api import DiscordApi
from tests.platforms.discord.plain_bot import running

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.fakes.discord_api.payloads import Json


async def test_a_whole_conversation_is_played_and_read_over_http() -> None:
    async with DiscordApi() as api, running(api), aiohttp.ClientSession() as session:

        async def act(what: str, wish: Mapping[str, object]) -> str:
            async with session.post(f"{api.world.url}/control/{what}", json={"from": "Ana", **wish}) as answer:
                return await answer.text()

        assert "Kith: You said hello\n   [Save]" in await act("say", {"text": "hello", "locale": "fr"})
        assert "Kith (edited): Saved" in await act("press", {"label": "Save"})
        asked: Json = {"command": "log", "options": {"people": 1}}
        assert "[modal on the screen: An activity; Title]" in await act("run", asked)
        assert "Logged Trees" in await act("submit", {"answers": {"Title": "Trees"}})
        assert await act("type", asked | {"option": "theme", "text": "tr"}) == "trees\n"
        assert "Ana: hello\n" in await act("say", {"text": "hello", "guild": "Planters", "channel": "ideas"})
        assert "no button 'Send'" in await act("press", {"label": "Send"})
        for wish in ("down", "up", "reconnect"):
            assert await act("gateway", {"do": wish}) == f"{wish}\n"
        async with session.get(f"{api.world.url}/control/complaints") as answer:
            assert not (await answer.text()).strip()
        async with session.get(f"{api.world.url}/control/transcript?from=Ana&guild=Planters&channel=ideas") as answer:
            assert "You said" in await answer.text()


async def test_it_runs_alone_and_says_what_to_set() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.fakes.discord_api", "--port", "0", stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        line = (await asyncio.wait_for(process.stdout.readline(), 30)).decode()
        found = re.search(
            r"KITH_DISCORD_API_URL=(http://127\.0\.0\.1:\d+/api/v10) KITH_DISCORD_GATEWAY_URL=ws://", line
        )
        assert found, line
        async with aiohttp.ClientSession() as session, session.get(f"{found[1]}/gateway") as answer:
            assert (await answer.json())["url"].startswith("ws://127.0.0.1:")
    finally:
        process.kill()
        await process.wait()
