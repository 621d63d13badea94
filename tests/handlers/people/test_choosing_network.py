"""First contact where several networks are open: one is asked for, an invitation answers, a closed one is no choice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.wiring import lend
from handlers.networks.rules import Scope, issue_invitation
from tests.handlers.people.looking import member_of, person_of

if TYPE_CHECKING:
    from storage import NetworkId
    from tests.cast import Cast
    from tests.houses import Chat, House


def second(house: House, *, is_open: bool = True) -> NetworkId:
    with house.database.begin() as uow:
        network = uow.networks.add("bridges", "Bridges", languages=("ru", "en"), zone="Asia/Tbilisi", open=is_open)
        uow.networks.add_section(network.id, "AM", "Walnut Circle", joining="open")
    return network.id


def networks_of(house: House, chat: Chat) -> list[NetworkId]:
    with house.database.begin(reads=True) as uow:
        return [one.network_id for one in uow.people.list_memberships(person_of(house, chat).id)]


async def test_of_several_open_networks_one_is_asked_for(house: House, cast: Cast) -> None:
    other = second(house)
    new = house.chat("new", name="Newcomer")
    assert "the assistant of several networks" in await new.says("/start")
    assert "Which network are you with?" in await new.presses("English")
    assert new.buttons[:2] == ["Kith", "Bridges"]
    assert "call you" in await new.presses("Bridges")
    await new.says("Wren")
    assert any("Walnut Circle" in label for label in new.buttons), "the next questions are about that network"
    await new.presses("Walnut Circle")
    await new.presses("Skip")
    assert "You have joined Walnut Circle." in new.heard[-1].shown.plain
    assert networks_of(house, new) == [other], "nobody is left behind in the network they landed in"
    assert member_of(house, new).country == "AM"


@pytest.mark.parametrize("typed", ("bridges", "Bridgse", "Бриджес"))
async def test_the_network_can_be_typed(house: House, cast: Cast, typed: str) -> None:
    other = second(house)
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    assert "call you" in await new.says(typed)
    assert networks_of(house, new) == [other]


async def test_an_unknown_network_is_asked_again_with_what_there_is(house: House, cast: Cast) -> None:
    second(house)
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    assert "There are Kith and Bridges." in await new.says("Xylophone")
    assert "Which network" in new.last_heard


async def test_skipping_stays_in_the_default_network_and_keeps_the_first_message(house: House, cast: Cast) -> None:
    second(house)
    new = house.chat("new")
    await new.says("/timezone Paris")
    for _ in range(5):
        await new.presses("Skip")
    assert networks_of(house, new) == [cast.network]
    assert "Paris" in new.last_heard


async def test_whoever_goes_back_and_takes_another_network_joins_no_section_of_the_first(
    house: House, cast: Cast
) -> None:
    second(house)
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    await new.presses("Bridges")
    await new.says("Wren")
    await new.presses("Walnut Circle")
    for _ in range(3):
        await new.presses("Back")
    await new.presses("Kith")
    while person_of(house, new).name is None:
        await new.presses("Keep" if any(label.startswith("Keep") for label in new.buttons) else "Skip")
    assert networks_of(house, new) == [cast.network]
    assert member_of(house, new).section_id is None


async def test_a_closed_network_is_no_choice_and_one_open_is_no_question(house: House, cast: Cast) -> None:
    second(house, is_open=False)
    new = house.chat("new")
    assert "the assistant of Kith" in await new.says("/start")
    assert "call you" in await new.presses("English")


@pytest.mark.parametrize("late", (False, True))
async def test_an_invitation_answers_which_network(house: House, cast: Cast, late: bool) -> None:
    """Also when it is followed in the middle of the first questions."""
    other = second(house)
    with house.database.begin() as uow:
        section = uow.networks.list_sections(other)[0]
        lent = lend(house.texts, house.platforms, secret="a secret for tests only", demo=False)["fake"]
        payload, _ = issue_invitation(
            uow, lent, network_id=other, scope=Scope(section, section.country), now=house.clock.now
        )
    new = house.chat("new")
    if late:
        await new.says("/start")
    await new.says(f"/start {payload}")
    assert "call you" in await new.presses("English")
    await new.says("Wren")
    await new.presses("Skip")
    assert member_of(house, new).network_id == other
    assert member_of(house, new).country == "AM"


@pytest.mark.parametrize("name", ("Nino", "nino", "Нино", "N\u200bino"))
async def test_nobody_takes_a_coordinators_name(house: House, cast: Cast, ana: Chat, nino: Chat, name: str) -> None:
    await ana.says("/me")
    await ana.presses("Name")
    assert "A coordinator here goes by that name." in await ana.says(name)
    assert person_of(house, ana).name == "Ana"


async def test_a_coordinator_keeps_their_own_name(house: House, cast: Cast, nino: Chat) -> None:
    await nino.says("/me")
    await nino.presses("Name")
    await nino.says("nino")
    assert person_of(house, nino).name == "nino"


def test_in_the_demo_only_the_large_network_is_open(house: House) -> None:
    """Whoever tries the demo is not asked one more question."""
    from bot.demo import world

    assert [plan["open"] for plan in world()["networks"]] == [True, False, False]
