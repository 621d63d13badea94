"""One Kith on Discord and Telegram at once: forms, the menu on a message, and a reminder that comes in private."""

from __future__ import annotations

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
        guild = api.guild("Planters")
        ana = Member(program, api.person("Ana", "fr", guild), api.channel(guild, "general"))
        olga = telegram.person(7, "Olga", "ru")
        await program.start()
        await until(lambda: api.gateway.online and api.world.command_writes == 1, program)
        olga.says("/start")
        await _joins(ana)
        await _logs(ana)
        await _is_reminded(ana, sqlite_url)
        await until(lambda: any("На каком языке" in one.words for one in olga.heard), program)
        assert await program.end(signal.SIGTERM) == 0
        assert (api.world.complaints, telegram.world.complaints) == ([], [])


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
