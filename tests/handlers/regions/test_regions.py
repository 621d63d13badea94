"""B29: any coordinator proposes a region; it opens with two countries; announcements, agenda, notes and figures."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from storage import Facts, RegionId
from tests.handlers.announcements.writing import write
from tests.handlers.federation.conftest import person, press

if TYPE_CHECKING:
    from storage import Region
    from tests.cast import Cast
    from tests.houses import Chat

DAY = date(2030, 1, 5)


@pytest.fixture
def remi(cast: Cast) -> Chat:
    """Who coordinates France."""
    house = cast.house
    chat = house.chat("remi", name="Remi", language="fr")
    with house.database.begin() as uow:
        person = uow.people.add("fake", "remi", chat="remi", now=house.clock.now)
        uow.people.change(person.id, name="Remi", language="fr", zone="Europe/Paris", network_id=cast.network)
        uow.people.join(person.id, cast.network, now=house.clock.now, section_id=cast.sections["Lille Entraide"])
        grant = {"now": house.clock.now, "network_id": cast.network}
        uow.people.grant(person.id, "coordinator", "country", country="FR", **grant)  # type: ignore[arg-type]
    chat.person_id = person.id
    return chat


def region_of(cast: Cast) -> Region:
    with cast.house.database.begin() as uow:
        return uow.regions.get(RegionId(1))


async def propose(chat: Chat, name: str = "Wide Bridge") -> str:
    await chat.says("/regions")
    await chat.presses("Propose a region")
    await chat.says(name)
    await chat.says("Georgia, France")
    return await chat.presses("Send")


async def test_a_region_opens_when_two_countries_are_in(
    cast: Cast, ana: Chat, nino: Chat, tamar: Chat, marie: Chat, remi: Chat
) -> None:
    house = cast.house
    assert "no region in your network" in await ana.says("/regions")
    assert "Propose a region" not in ana.buttons
    assert "Only coordinators" in await press(ana, "regions.propose")
    # A section's coordinator proposes; neither country is hers to speak for.
    said = await propose(nino)
    assert "Asked: France and Georgia" in said
    assert "Not open yet" in said
    await house.tick()
    assert "whether Georgia joins this region, with France" in tamar.last_heard
    assert "Pont" not in remi.last_heard
    assert "y participerait-il" in remi.last_heard
    assert "no region" in await ana.says("/regions")
    assert "not yours to see" in await press(ana, "regions.open", 1)
    assert "Tamar" in await press(nino, "regions.answer", 1, "GE", "in")

    assert "Georgia is in" in await tamar.presses("Georgia joins")
    assert region_of(cast).state == "asked"
    await house.tick()
    assert "Wide Bridge: Georgia is in" in nino.last_heard
    assert "France" in await remi.presses("France\u202f: oui")
    assert region_of(cast).state == "open"
    await house.tick()
    assert "is open" in nino.last_heard
    assert "Wide Bridge" in await ana.says("/regions")
    assert "Wide Bridge" in await marie.says("régions")

    # Notes: its coordinators write, its members read.
    await press(tamar, "regions.write", 1)
    assert "Members of the region" in await tamar.says("We meet every first Monday.")
    assert "first Monday" in await press(marie, "regions.notes", 1, 0)
    assert "coordination des pays" in await press(marie, "regions.write", 1)

    # Agenda: an event for the region is seen in its countries.
    await tamar.says("/event Bridge day 20 April 2030 10:00, Wide Bridge")
    await tamar.presses("Something done together")
    while "Save" not in tamar.buttons:
        await tamar.presses("Skip")
    assert "the region Wide Bridge" in tamar.last_heard
    await tamar.presses("Save")
    assert "Bridge day" in await marie.says("/events")
    assert "Bridge day" in await press(marie, "regions.open", 1)

    # Announcements: a coordinator of one of its countries writes to all of it.
    await tamar.says("/announce")
    assert "Wide Bridge" in tamar.buttons

    # A country leaves at any time; with fewer than two it closes.
    assert "Georgia has left" in await press(tamar, "regions.answer", 1, "GE", "left")
    assert region_of(cast).state == "closed"
    await house.tick()
    assert "fermée" in remi.last_heard
    assert "no region" in await ana.says("/regions")
    assert "Bridge day" not in await marie.says("/events")
    assert "Wide Bridge" not in await press(marie, "regions.notes", 1, 0)


async def test_an_announcement_reaches_all_its_countries(
    cast: Cast, ana: Chat, nino: Chat, tamar: Chat, marie: Chat, remi: Chat
) -> None:
    house = cast.house
    await propose(nino)
    await press(tamar, "regions.answer", 1, "GE", "in")
    await press(remi, "regions.answer", 1, "FR", "in")
    with house.database.begin() as uow:
        uow.networks.add_section(cast.network, "ES", "Madrid Sol", joining="open")
        pablo = uow.people.add("fake", "pablo", chat="pablo", now=house.clock.now)
        uow.people.change(pablo.id, name="Pablo", language="en", zone="Europe/Madrid", network_id=cast.network)
        uow.people.join(pablo.id, cast.network, now=house.clock.now, country="ES")
    elsewhere = house.chat("pablo", name="Pablo", language="en")
    await write(tamar, "Seeds are here", where="Wide Bridge")
    await tamar.presses("Confirm and send")
    house.clock.pass_(minutes=2)
    await house.tick()
    assert "Seeds are here" in marie.last_heard
    assert "Wide Bridge" in marie.last_heard
    assert "Seeds are here" in ana.last_heard
    assert not elsewhere.heard


async def test_its_figures_count_what_was_done_together_once(
    cast: Cast, ana: Chat, nino: Chat, tamar: Chat, remi: Chat, root: Chat
) -> None:
    """B29, B2: the sum of its countries less what they did together; the same rules for who sees what."""
    house, sections = cast.house, cast.sections
    everybody = ["ana", "levan", "nino", "tamar", "marie", "claire", "olga"]
    with house.database.begin() as uow:
        uow.networks.add_section(cast.network, "ES", "Madrid Sol", joining="open")

        def log(name: str, *places: str) -> None:
            facts = Facts(f"Walk of {name}", DAY, DAY, tuple(sections[one] for one in places), volunteers=2)
            uow.activities.add(cast.network, facts, author_id=person(cast.people[name]), now=house.clock.now)

        for name in everybody:
            log(name, "Tbilisi Youth")
            log(name, "Lyon Solidaire")
            log(name, "Tbilisi Youth", "Lyon Solidaire")
            log(name, "Kutaisi Green", "Tbilisi Youth")
    await propose(nino)
    await press(tamar, "regions.answer", 1, "GE", "in")
    await press(remi, "regions.answer", 1, "FR", "in")
    await house.tick()
    page = await ana.says("/stats wide bridge 2030")
    assert "Wide Bridge" in page
    assert "28" in page
    with house.database.begin() as uow:
        first, last = date(2030, 1, 1), date(2030, 12, 31)
        found = uow.statistics.by_scope(cast.network, ["r1", "cGE", "cFR", "n"], first, last, public=False)
        counts = {scope: one.all.activities for scope, one in found.items()}
        assert counts == {"r1": 28, "cGE": 21, "cFR": 14, "n": 28}
        facts = Facts("Private walk", DAY, DAY, (sections["Tbilisi Youth"],), visibility="private")
        secret = uow.activities.add(cast.network, facts, author_id=person(ana), now=house.clock.now)
        assert uow.rollups(cast.network).differences() == []
        uow.activities.remove(secret.id)
        assert uow.rollups(cast.network).differences() == []
    assert "28" in await ana.says("/stats Wide Bridge 2030 by country")
    await press(remi, "regions.answer", 1, "FR", "left")
    await house.tick()
    assert "I could not read “Wide Bridge" in await ana.says("/stats Wide Bridge 2030")
    with house.database.begin() as uow:
        assert uow.statistics.total(cast.network, "r1", DAY, DAY, public=True).all.activities == 0
        assert uow.rollups(cast.network).differences() == []
