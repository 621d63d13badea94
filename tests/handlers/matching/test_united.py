"""What a united network's project leads to in /match, and what somebody who was shut out is still shown."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from storage import Profile, Research
from tests.handlers.federation.conftest import Other, press, unite
from tests.handlers.matching.people import a_profile, a_project, id_of

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


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
    assert "Healthy lunches" in await other.pablo.says("/match")
    await other.pablo.presses("1")
    await other.pablo.presses("Nous mettre en relation")
    await other.pablo.says("Je voudrais lire vos enquêtes")
    await other.pablo.presses(other.pablo.buttons[0])
    with cast.house.database.begin(reads=True) as uow:
        assert uow.introductions.left_out_for(("project", found.id)) == {("person", id_of(other.pablo))}


async def test_whoever_was_shut_out_reads_no_profile_by_an_old_button(cast: Cast, ana: Chat, marie: Chat) -> None:
    a_profile(cast, marie, offers="cooking", themes=("health",))
    assert "cooking" in await press(ana, "matching.person", id_of(marie))
    with cast.house.database.begin() as uow:
        uow.relays.block(id_of(marie), id_of(ana), now=cast.house.clock.now)
    heard = len(ana.heard)
    await press(ana, "matching.person", id_of(marie))
    assert not [one for one in ana.heard[heard:] if "cooking" in one.shown.plain]
