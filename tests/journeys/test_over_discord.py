"""One Kith on Discord and Telegram at once: forms, the menu on a message, and a reminder that comes in private."""

from __future__ import annotations

import asyncio
import signal
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, update

from bot.lifecycle import utc_now
from storage.reminders import reminder_table
from tests.fakes.bot_api import BotApi
from tests.fakes.discord_api import DiscordApi
from tests.journeys.members import Member
from tests.journeys.program import Program, until

if TYPE_CHECKING:
    from pathlib import Path


async def test_one_kith_serves_discord_and_telegram(sqlite_url: str, tmp_path: Path) -> None:
    async with DiscordApi() as api, BotApi() as telegram:
        program = Program(
            sqlite_url,
            tmp_path,
            telegram,
            KITH_DISCORD_TOKEN=api.token,
            KITH_DISCORD_API_URL=api.api_url,
            KITH_DISCORD_GATEWAY_URL=api.gateway_url,
        )
        api.world.answer_within = 20.0  # beside other tests a start takes the processor for longer than three seconds
        guild = api.guild("Planters")
        ana = Member(program, api.person("Ana", "fr", guild), api.channel(guild, "general"))
        olga = telegram.person(7, "Olga", "ru")
        await program.start()
        await until(lambda: api.gateway.online and api.world.command_writes == 1, program)
        olga.says("/start")
        await _leaves_no_old_button(Member(program, api.person("Ruth", "en-GB", guild), api.channel(guild, "general")))
        await _joins(ana)
        await _logs(ana)
        await _is_reminded(ana, sqlite_url)
        await until(lambda: any("На каком языке" in one.words for one in olga.heard), program)
        assert await program.end(signal.SIGTERM) == 0
        assert (api.world.complaints, telegram.world.complaints) == ([], [])


async def _leaves_no_old_button(ruth: Member) -> None:
    """What answers the form that opened at once stands in the place of the question behind it."""
    await ruth.runs("start")
    await until(lambda: bool(ruth.who.ephemerals(ruth.channel)), ruth.program)
    if ruth.who.modal is None:  # on a slow machine the question comes alone
        await ruth.presses("Fill in")
    await asyncio.sleep(1.5)  # nobody fills a form in more quickly
    form = ruth.who.modal
    assert form is not None
    await ruth.does(ruth.who.submits({"Name": "Ruth"}))
    await ruth.sees("Welcome, Ruth")
    [welcome] = ruth.who.ephemerals(ruth.channel)
    assert "Help" in welcome.labels
    form.opened.closed = False  # it seemed to fail and is sent once more
    await ruth.does(ruth.who.submits({"Name": "Ruth"}))
    await ruth.sees("no longer works")
    assert "Help" in welcome.labels, "what was done meanwhile stays"


async def _joins(ana: Member) -> None:
    """The command by its French name opens the form at once; what it leaves open is asked with a button."""
    await ana.does(ana.who.runs("commencer", ana.channel))
    await ana.fills("Remplir", Langue="français", Nom="Ana", **{"Fuseau horaire": "Paris"})
    await ana.sees("Est-ce bien ton heure")
    await ana.presses(next(label for label in ana.who.ephemerals(ana.channel)[-1].labels if "Paris" in label))
    await ana.sees("Bienvenue, Ana")


async def _logs(ana: Member) -> None:
    """One line and a wrong option: the form comes back with what was typed, to be mended."""
    line, wrong = "Nettoyage de la plage hier, 12 bénévoles", "beaucoup"
    await ana.does(ana.who.runs("noter", ana.channel, **{"en-une-ligne": line, "temps-donné": wrong}))
    await ana.presses("Corriger")
    assert ana.who.modal is not None
    assert ana.who.modal.values["Temps donné"] == wrong
    await ana.fills("", **{"Temps donné": "3 h"})
    await ana.sees("36 h en tout")
    await ana.presses("Enregistrer")


async def _is_reminded(ana: Member, database_url: str) -> None:
    """The menu on a message asks when; an hour later it stands in the direct messages."""
    message = ana.who.says("Apporter les clés", ana.channel)
    await ana.does(ana.who.uses("Me le rappeler", on=message))
    await ana.fills("Remplir", Quand="dans 1 heure")
    await ana.presses("Enregistrer")
    await ana.sees("Je te le rappellerai")
    assert ana.who.heard == []
    engine, due = create_engine(database_url), utc_now() - timedelta(seconds=1)
    with engine.begin() as connection:
        connection.execute(update(reminder_table).values(comes_at=due, next_at=due))
    engine.dispose()
    await until(lambda: any("Apporter les clés" in one.text for one in ana.who.heard), ana.program)
