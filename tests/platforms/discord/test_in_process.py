"""The adapter against simcord: another's idea of Discord, which refuses what Discord would, agrees with our own."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import simcord

from bot.platforms.discord.adapter import Discord
from handlers.kit.incoming import Called, Filled, Pressed
from handlers.kit.view import Key, Piece, Shown, ShownDialog, ShownInput
from storage import Address
from tests.platforms.discord.listening import Core, adapter
from tests.platforms.discord.test_calling import COMMANDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.platforms.discord.receiving import Receiver
    from handlers.kit.incoming import Incoming
    from tests.fakes.discord_api import DiscordApi

INPUTS = (
    ShownInput("title", "What?", "line", required=True),
    ShownInput("themes", "Themes", "many", options=(("trees", "Trees"), ("sea", "The sea")), value="sea"),
    ShownInput("hours", "Time given", "line", value="3 h", error="What is that?"),
)
OPTIONS = tuple((Key(f"Section {number}", f"s.pick~{number}", "option"),) for number in range(20))
FORM = Shown(
    (Piece("What did you do?"),), (*OPTIONS, (Key("Cancel", "f.cancel"),)), dialog=ShownDialog(7, "Log", INPUTS)
)
LONG = Shown((Piece("\n\n".join(f"Paragraph {number}. " + "Planting trees. " * 40 for number in range(9))),))


@dataclass(slots=True)
class Answering:
    """Kith with one answer for each event, in this order; in the client's own tasks, whose end simcord waits for."""

    answers: list[Shown]
    platform: Discord | None = None
    events: list[Incoming] = field(default_factory=list)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    def take(self, events: Sequence[Incoming]) -> None:
        self.tasks.append(asyncio.create_task(self.arrive(events)))

    async def arrive(self, events: Sequence[Incoming]) -> None:
        self.events += events
        for event in events:
            await asyncio.sleep(0)
            assert self.platform is not None
            await self.platform.send(Address("discord", event.place.chat, event.place.thread), self.answers.pop(0))
            await self.platform.acknowledge(event)


@dataclass(frozen=True, slots=True)
class _Nowhere:
    """simcord takes the place of the API; nothing is ever connected."""

    token: str = "unused"
    api_url: None = None
    gateway_url: None = None


async def test_a_command_a_form_a_menu_and_a_long_answer_are_what_discord_takes() -> None:
    kith = Answering([FORM, LONG, Shown((Piece("Section 3 it is"),))])
    core = Core(COMMANDS)
    platform = kith.platform = adapter(cast("DiscordApi", _Nowhere()), core)
    platform._receiver = cast("Receiver", kith)
    client = platform._gateway.client
    async with simcord.run(client) as env:
        platform._gateway.me = client.user.id if client.user is not None else None
        await platform._publish(client)
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        ana = guild.add_member(env.create_user("ana"))
        assert set(ana.available_commands(channel)) == {command.name for command in COMMANDS}

        asked = await ana.slash(channel, "log", line="trees")
        assert asked.modal is not None
        assert asked.modal["title"] == "Log"
        sent = await ana.submit_modal(asked, {"title": "Planting", "themes": ["trees", "sea"], "hours": "4 h"})
        assert sent.ephemeral
        told = "".join(one.content for one in (sent.response, *sent.followups) if one is not None)
        assert [f"Paragraph {number}" in told for number in range(9)] == [True] * 9
        question = asked.followups[0].message
        chosen = await ana.select(question, ["s.pick~3"])
        assert chosen.response is not None
        assert chosen.response.content == "Section 3 it is"
    called, filled, pressed = (event.what for event in kith.events)
    assert isinstance(called, Called)
    assert isinstance(filled, Filled)
    assert isinstance(pressed, Pressed)
    assert filled.values == {"title": "Planting", "themes": "trees,sea", "hours": "4 h"}
    assert pressed.data == "s.pick~3"
