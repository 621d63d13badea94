"""B1, X4 over the wire: a Discord server is connected, a role gives a right, an announcement goes into a channel."""

from __future__ import annotations

import signal
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.founding import found
from bot.lifecycle import utc_now
from storage.engine import Database
from storage.migrate import upgrade
from tests.fakes.discord_api import DiscordApi
from tests.journeys.members import Member
from tests.journeys.program import Program, until

if TYPE_CHECKING:
    from pathlib import Path

    from storage import PersonId, UnitOfWork
    from tests.fakes.discord_api import Person


def _move_in(uow: UnitOfWork, root: Person, ana: Person) -> PersonId:
    network = found(uow)
    uow.networks.add_section(network.id, "GE", "Batumi Waves")
    people = []
    for who in (root, ana):
        person = uow.people.add("discord", str(who.id), chat=str(who.id), now=utc_now())
        uow.people.change(
            person.id, name=who.user.global_name, language="en", zone="Europe/Oslo", network_id=network.id
        )
        uow.people.join(person.id, network.id, now=utc_now())
        people.append(person.id)
    return people[1]


async def test_a_discord_server_is_connected(sqlite_url: str, tmp_path: Path) -> None:
    async with DiscordApi() as api:
        guild = api.guild("Planters", ("general", "news"), ("Leads",))
        people = api.person("Root", "en-US", guild), api.person("Ana", "en-US", guild)
        upgrade(sqlite_url)
        database = Database(sqlite_url)
        with database.begin() as uow:
            ana_id = _move_in(uow, *people)
        program = Program(
            sqlite_url,
            tmp_path,
            KITH_DISCORD_TOKEN=api.token,
            KITH_DISCORD_API_URL=api.api_url,
            KITH_DISCORD_GATEWAY_URL=api.gateway_url,
            KITH_ADMINS=f"discord:{people[0].id}",
        )
        news = api.channel(guild, "news")
        root, ana = (Member(program, who, news) for who in people)
        await program.start()
        await until(lambda: api.gateway.online and api.world.command_writes == 1, program)
        await _connects(root)
        await _maps(root)
        people[1].gains(guild, "Leads")
        await ana.runs("members")
        await ana.sees("Batumi Waves")
        await _announces(root, database)
        await until(lambda: any("Planting day" in one.text for one in api.posted(news)), program)
        assert "Mute" not in " ".join(api.posted(news)[-1].labels)
        await ana.presses("I have read it")
        await ana.sees("Thank you, noted.")
        api.removes_bot(guild)
        await until(lambda: not _rights(database, ana_id), program)
        assert await program.end(signal.SIGTERM) == 0
        assert api.world.complaints == []
        database.close()


async def _connects(root: Member) -> None:
    await root.runs("server")
    await root.sees("is not connected to")
    await root.presses("Connect to Kith")
    await root.sees("Connected. Nothing goes into a channel")
    await root.presses("Announcements into this channel")
    await root.sees("Coordinators choose this channel")


async def _maps(root: Member) -> None:
    await root.runs("server")
    await root.presses("Roles")
    await root.presses("Say what a role means")
    if root.who.modal is None:
        await root.presses("Fill in")
    await root.does(root.who.submits({"Role there": "Leads", "Coordinates": "Batumi Waves"}))
    await root.sees("Whoever has the role Leads in Planters")
    await root.presses("Save")
    await root.sees("Saved")


async def _announces(root: Member, database: Database) -> None:
    """In their direct messages; the minute that one can cancel is not waited for."""
    who = root.who
    who.says("/announce Planting day")
    await until(lambda: any("Who should get this?" in one.text for one in who.heard), root.program)
    who.says("whole network")
    for label in (
        "Choose buttons",
        "“I have read it”",
        "Done",
        "Choose channels",
        "news · Planters",
        "Done",
        "Confirm and send",
    ):
        await until(lambda wanted=label: wanted in who.heard[-1].labels, root.program)  # type: ignore[misc]
        await root.does(who.presses(label))
    await until(lambda: any(one.startswith("Cancel (") for one in who.heard[-1].labels), root.program)
    with database.begin() as uow:
        (found_one,) = uow.announcements.list_of_network(uow.networks.list_all()[0].id)
        uow.announcements.change(found_one.id, start_at=utc_now() - timedelta(seconds=1))


def _rights(database: Database, person_id: PersonId) -> bool:
    with database.begin(reads=True) as uow:
        return bool(uow.people.list_roles(person_id))
