"""/match at its edges: a united network's project, somebody who was shut out, a process that has just started."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from storage import Profile, Research
from storage.match_memory import memory_of
from tests.handlers.federation.conftest import Other, press, unite
from tests.handlers.matching.people import a_profile, a_project, id_of

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


def _network_name(cast: Cast) -> str:
    with cast.house.database.begin(reads=True) as uow:
        return uow.networks.get(cast.network).name


async def test_a8_a_project_of_a_united_network_can_be_asked_for(cast: Cast, ana: Chat, claire: Chat) -> None:
    """A suggestion without a way to those who lead it would be a dead end."""
    other = Other(cast)
    await unite(cast.people["root"], other)
    found = a_project(
        cast,
        claire,
        "Healthy lunches",
        themes=("health",),
        country="FR",
        visibility="partners",
        research=Research("What do they change?"),
    )
    with cast.house.database.begin() as uow:
        uow.people.join(id_of(other.pablo), other.network, now=cast.house.clock.now, kinds=["researcher"])
        profile = replace(Profile(id_of(other.pablo), other.network), themes=("health",), languages=("fr", "en"))
        uow.profiles.keep(profile, now=cast.house.clock.now)
    own = f"Healthy lunches\nRéseau\u202f: {_network_name(cast)}\nProjet, France"
    assert f"1. {own}" in await other.pablo.says("/match")
    assert (await other.pablo.presses("1")).startswith(own)
    await other.pablo.presses("Nous mettre en relation")
    await other.pablo.says("Je voudrais lire vos enquêtes")
    await other.pablo.presses(other.pablo.buttons[0])
    with cast.house.database.begin(reads=True) as uow:
        assert uow.introductions.left_out_for(("project", found.id)) == {("person", id_of(other.pablo))}


async def test_whoever_was_shut_out_reads_no_profile_by_an_old_button(cast: Cast, ana: Chat, marie: Chat) -> None:
    a_profile(cast, marie, offers="cooking", themes=("health",))
    a_profile(cast, ana, seeks="cooking", themes=("health",))
    await ana.says("/match")
    assert "cooking" in await press(ana, "matching.person", id_of(marie))
    with cast.house.database.begin() as uow:
        uow.relays.block(id_of(marie), id_of(ana), now=cast.house.clock.now)
    heard = len(ana.heard)
    await press(ana, "matching.person", id_of(marie))
    assert not [one for one in ana.heard[heard:] if "cooking" in one.shown.plain]


async def test_whoever_asks_right_after_a_start_keeps_nobody_waiting(cast: Cast, ana: Chat, marie: Chat) -> None:
    """Reading 100,000 profiles takes seconds, and on SQLite one conversation writes at a time."""
    for chat in (ana, marie):
        a_profile(cast, chat, offers="cooking", seeks="cooking", themes=("health",))
    memory = memory_of(cast.house.database.engine)
    assert not memory.version, "nobody looked yet"
    with memory._lock:
        async with asyncio.timeout(20):
            assert "still reading who is there" in await ana.says("/match")
    assert "Marie" in await ana.says("/match")


async def test_a_project_whose_leads_all_stopped_is_suggested_to_nobody(cast: Cast, ana: Chat, claire: Chat) -> None:
    """A6, C10: nobody is there who could answer; the next /start brings it back."""
    a_project(cast, claire, "Healthy lunches", themes=("health",), country="FR", research=Research("What changes?"))
    a_profile(cast, ana, kinds=["researcher"], themes=("health",), languages=("fr", "en"))
    assert "Healthy lunches" in await ana.says("/match")
    await claire.says("/stop")
    assert "Healthy lunches" not in await ana.says("/match")
    await claire.says("/start")
    assert "Healthy lunches" in await ana.says("/match")
