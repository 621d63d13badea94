"""A second network beside the cast's: Vera owns it, Pablo is a member; both live in Spain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed

if TYPE_CHECKING:
    from storage import PersonId
    from tests.cast import Cast
    from tests.houses import Chat


def person(chat: Chat) -> PersonId:
    """The number of somebody who has moved in."""
    assert chat.person_id is not None
    return chat.person_id


async def press(chat: Chat, do: str, *args: int | str) -> str:
    """A button that stands somewhere, or that somebody made up."""
    data = "~".join([do, *map(str, args)])
    return await chat.sends(Pressed(data, "m", press=f"{data}-{len(chat.heard)}"))


class Other:
    """The second network and its people."""

    def __init__(self, cast: Cast) -> None:
        self.cast = cast
        with cast.house.database.begin() as uow:
            network = uow.networks.add("azul", "Azul", languages=("en",), zone="Europe/Madrid")
            self.network = network.id
            for theme in uow.networks.list_themes(cast.network):
                uow.networks.add_theme(network.id, theme.slug, theme.names)
            self.section = uow.networks.add_section(network.id, "ES", "Madrid Azul", joining="open").id
        self.vera = self.add("vera", "en", owner=True)
        self.pablo = self.add("pablo", "fr")

    def add(self, name: str, language: str, *, owner: bool = False) -> Chat:
        house = self.cast.house
        chat = house.chat(name, name=name.title(), language=language)
        with house.database.begin() as uow:
            person = uow.people.add("fake", name, chat=name, now=house.clock.now)
            uow.people.change(
                person.id, name=name.title(), language=language, zone="Europe/Madrid", network_id=self.network
            )
            uow.people.join(person.id, self.network, now=house.clock.now, section_id=self.section, kinds=["volunteer"])
            if owner:
                uow.people.grant(person.id, "coordinator", "network", now=house.clock.now, network_id=self.network)
        chat.person_id = person.id
        return chat


@pytest.fixture
def other(cast: Cast) -> Other:
    return Other(cast)


async def unite(root: Chat, other: Other) -> str:
    """Root proposes in the words of a form, Vera accepts the letter."""
    await root.says("/partners")
    await root.presses("Ask another network")
    await root.presses("Azul")
    await root.says("We read what worked for each other.")
    await root.presses("Send")
    await other.cast.house.tick()
    assert "asks whether" in other.vera.last_heard
    assert "We read what worked for each other." in other.vera.last_heard
    return await other.vera.presses("Accept")
