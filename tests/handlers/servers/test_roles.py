"""B1: a role of a Discord server gives a right here and ends it; nothing that was granted by hand is ever touched."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.platforms.contract import RetryLater
from bot.rosters import Rosters
from handlers.kit.incoming import Called
from tests.handlers.servers.there import (
    GUILD,
    HELPERS,
    LEADS,
    calls,
    connects,
    enters,
    expels,
    furnish,
    hears,
    roles_of,
)

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def means(root: Chat, role: str, place: str) -> str:
    """Say in private what a role of the connected server means."""
    await root.says("/server")
    await root.presses(GUILD.name)
    await root.presses("Roles")
    await root.presses("Say what a role means")
    await root.presses(role)
    card = await root.presses(place)
    await root.presses("Save")
    return card


async def test_a_role_there_gives_a_right_here_and_ends_it(
    house: House, cast: Cast, root: Chat, marie: Chat, claire: Chat, ana: Chat
) -> None:
    furnish(house)
    await calls(marie, LEADS)  # unmapped, unconnected: nothing
    assert marie.last_heard.startswith("Seule la coordination responsable")
    assert roles_of(house, marie) == []
    page = await connects(root)
    assert "Connected. Nothing goes into a channel and no role means anything" in page

    # Whoever was seen there with the role has the right at once and is told; the others when they are heard of.
    await enters(marie, Called("help"), LEADS)
    await enters(claire, Called("help"), LEADS, HELPERS)
    card = await means(root, "Lyon leads", "Lyon Solidaire")
    assert "Whoever has the role Lyon leads in Kith friends:\ncoordinates the section Lyon Solidaire" in card
    assert "2 people I know have it:\nMarie and Claire" in card
    assert [(one.scope, one.section_id) for one in roles_of(house, marie)] == [
        ("section", cast.sections["Lyon Solidaire"])
    ]
    assert "Ton rôle sur Kith friends te donne quelque chose ici" in marie.last_heard
    assert "coordonne la section Lyon Solidaire" in marie.last_heard
    assert "Your role in Kith friends" not in claire.last_heard  # by hand she had it already
    assert len(roles_of(house, claire)) == 2
    await marie.says("/members")
    assert "Lyon Solidaire" in marie.last_heard

    # The role goes there: the right goes here, in the same moment; what was given by hand stays.
    await hears(house, "marie", HELPERS)
    assert roles_of(house, marie) == []
    assert "Ton rôle sur Kith friends a pris fin" in marie.last_heard
    await hears(house, "claire", there=False)
    assert [one.server_id for one in roles_of(house, claire)] == [None]
    await marie.says("/members")
    assert "Lyon Solidaire" not in marie.last_heard

    # A command there is news as well, and its own answer knows it already.
    await enters(marie, Called("members"), LEADS)
    assert "Lyon Solidaire" in marie.last_heard

    # Losing what was given by hand keeps what comes from there; it ends with what the role means.
    with house.database.begin() as uow:
        assert claire.person_id is not None
        (by_hand,) = uow.people.list_roles(claire.person_id)
        uow.people.revoke(by_hand.id)
    await enters(claire, Called("help"), LEADS)
    assert len(roles_of(house, claire)) == 1
    await root.says("/server")
    await root.presses(GUILD.name)
    await root.presses("Roles")
    await root.presses("End: Lyon leads")
    assert "Lyon leads means nothing here any more" in root.last_heard
    assert roles_of(house, claire) == roles_of(house, marie) == []
    assert "has ended, and with it what came from it" in claire.last_heard


async def test_kith_is_removed_and_comes_back(house: House, cast: Cast, root: Chat, marie: Chat) -> None:
    """Nothing comes from a server that Kith is not in, and nothing comes back by itself."""
    furnish(house)
    await connects(root)
    await means(root, "Lyon leads", "Lyon Solidaire")
    await enters(marie, Called("help"), LEADS)
    assert len(roles_of(house, marie)) == 1
    await expels(house)
    assert roles_of(house, marie) == []
    assert "a pris fin" in marie.last_heard
    assert "I was removed from Kith friends" in root.last_heard
    await enters(marie, Called("help"), LEADS)
    assert roles_of(house, marie) == []
    await connects(root)
    assert "1 role of it counts in Kith" in root.last_heard
    await enters(marie, Called("help"), LEADS)
    assert len(roles_of(house, marie)) == 1
    await root.presses("Disconnect")
    assert "1 person loses what a role there gave them" in root.last_heard
    await root.presses("Disconnect it")
    assert roles_of(house, marie) == []


async def test_a_role_of_everybodys_gives_nobody_anything(house: House, cast: Cast, root: Chat) -> None:
    furnish(house)
    await connects(root)
    for number in range(10):
        await enters(house.chat(f"guest{number}"), Called("help"), HELPERS)
    await root.presses("Roles")
    await root.presses("Say what a role means")
    for typed in ("@everyone", f"<@&{GUILD.id}>", "Helpers"):
        assert "so it cannot make anybody a coordinator" in await root.says(typed)
    assert "Press one of the roles" in await root.says("Nobody's role")
    await root.says(f"<@&{LEADS}>")
    with house.database.begin() as uow:
        uow.networks.add_section(cast.network, "FR", "France")
    await root.says("France")
    assert root.buttons[:2] == ["coordinates France", "coordinates the section France"]
    card = await root.presses("coordinates the section France")
    assert "Nobody I know has it yet." in card


async def test_a_silent_day_is_asked_about(house: House, cast: Cast, root: Chat, marie: Chat, olga: Chat) -> None:
    """Without the list of members: who has a right and was not heard of for a day is looked up, one by one."""
    furnish(house)
    await connects(root)
    await means(root, "Lyon leads", "Lyon Solidaire")
    await enters(marie, Called("help"), LEADS)
    await enters(olga, Called("help"), LEADS)
    rosters = Rosters(
        house.database,
        house.texts,
        house.decider.houses["fake"],
        house.platforms,
        house.clock,
        wake=house.delivery.wake,
        sends=house.delivery.sends,
    )
    house.platform.rosters[GUILD.id, "olga"] = (LEADS,)
    house.clock.pass_(hours=23)
    assert not any((await rosters.run()).values())
    house.clock.pass_(hours=2)
    assert (await rosters.run())["looked up"] == 2  # Marie is not there any more
    await house.tick()
    assert roles_of(house, marie) == []
    assert "a pris fin" in marie.last_heard
    assert len(roles_of(house, olga)) == 1
    assert not any((await rosters.run()).values())

    # A platform that does not answer ends nothing for a week, and is asked again every hour.
    house.platform.rosters[GUILD.id, "olga"] = RetryLater("away")
    house.clock.pass_(hours=25)
    assert (await rosters.run())["not told"] == 1
    assert not any((await rosters.run()).values())
    house.clock.pass_(hours=1)
    assert (await rosters.run())["not told"] == 1
    assert len(roles_of(house, olga)) == 1
    house.clock.now += timedelta(days=6)
    assert (await rosters.run())["rights nobody confirmed"] == 1
    assert roles_of(house, olga) == []
    await enters(olga, Called("help"), LEADS)
    assert len(roles_of(house, olga)) == 1


@pytest.mark.parametrize("who", ("ana", "nino", "tamar", "claire"))
async def test_only_who_looks_after_the_network_connects(house: House, cast: Cast, who: str) -> None:
    furnish(house)
    chat = cast.people[who]
    await calls(chat)
    assert "Connect to" not in chat.buttons
    assert chat.last_heard.startswith("Only a coordinator responsible for this can do that.")
    await chat.says("/server")
    assert chat.last_heard.startswith("Only a coordinator responsible for this can do that.")
