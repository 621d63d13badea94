"""Pages about sections, countries and networks: who we are, for everybody, and doors for those who look after them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_one_reaches_section_country_and_network_from_each_other(house: House, cast: Cast, ana: Chat) -> None:
    """B27: one place. The pages lead to each other and to the figures."""
    first = await ana.says("/section")
    assert first.splitlines()[0] == "Tbilisi Youth"
    assert "Coordinated by Nino" in first
    assert "Anyone may join." in first
    assert "You are a member here." in first
    await ana.presses("Georgia")
    assert "2 sections" in ana.last_heard
    assert "Coordinated by Tamar" in ana.last_heard
    await ana.presses("Kutaisi Green")
    assert "A coordinator decides who joins." in ana.last_heard
    assert "Join this section" in ana.buttons
    await ana.says("/country")
    await ana.presses("All countries")
    assert "2 countries" in ana.last_heard
    assert {"France", "Georgia"} <= set(ana.buttons)


@pytest.mark.parametrize(
    ("said", "expected"),
    (
        ("/section lyon solidaire", "Lyon Solidaire"),
        ("/country Франция", "France"),
        ("/section Lile Entrade", "Did you mean one of these?"),
        ("/section Qqqqq", "I do not know a section or country by that name."),
        ("my section", "Tbilisi Youth"),
    ),
)
async def test_a_page_is_found_by_name(house: House, cast: Cast, ana: Chat, said: str, expected: str) -> None:
    assert (await ana.says(said)).startswith(expected)


async def test_small_groups_show_no_number_to_others(house: House, cast: Cast, ana: Chat, claire: Chat) -> None:
    """Under three members a number points at persons; whoever looks after them sees it."""
    assert "A few members" in await ana.says("/section Lyon Solidaire")
    assert "2 members" in await claire.says("/section")


async def test_without_a_section_one_is_told_how_to_get_one(house: House, cast: Cast, root: Chat) -> None:
    assert "You are in no section yet." in await root.says("/section")
    assert "Choose a section" in root.buttons


async def test_a_coordinator_closes_and_opens_the_door(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await nino.says("/section")
    await nino.presses("Decide who joins")
    assert "A coordinator decides who joins." in nino.last_heard
    await nino.presses("Let anyone join")
    assert "Anyone may join." in nino.last_heard
    assert "Let anyone join" not in ana.buttons


async def test_the_door_is_refused_to_whoever_does_not_look_after_it(
    house: House, cast: Cast, ana: Chat, claire: Chat
) -> None:
    """A forged or passed-on button: the right is the presser's, and the attempt is written down."""
    word = f"s{cast.sections['Tbilisi Youth']}"
    for chat in (ana, claire):
        await chat.sends(Pressed(f"networks.joining~{word}~ask", "none", "forged"))
        assert "Only a coordinator" in chat.last_heard
    with house.database.begin(reads=True) as uow:
        assert uow.networks.get_section(cast.sections["Tbilisi Youth"]).joining == "open"
        entries = uow.audit.list_latest(limit=2)
    assert {(entry.action, entry.outcome) for entry in entries} == {("section.joining", "refused")}
    assert {entry.person_id for entry in entries} == {ana.person_id, claire.person_id}


async def test_buttons_of_another_network_reach_nothing(house: House, cast: Cast, root: Chat) -> None:
    """A section's number from a network one is not in must not open it, not even to a network's coordinator."""
    with house.database.begin() as uow:
        other = uow.networks.add("other", "Other", open=False)
        section = uow.networks.add_section(other.id, "AM", "Secret Circle")
    await root.sends(Pressed(f"networks.place~s{section.id}", "none", "forged"))
    assert "Secret" not in root.last_heard
    await root.sends(Pressed(f"networks.joining~s{section.id}~open", "none", "forged"))
    with house.database.begin(reads=True) as uow:
        assert uow.networks.get_section(section.id).joining == "ask"


async def test_many_sections_are_paged_and_the_pages_go_both_ways(house: House, cast: Cast, ana: Chat) -> None:
    with house.database.begin() as uow:
        for number in range(12):
            uow.networks.add_section(cast.network, "GE", f"Section {number:02}")
    await ana.says("/country")
    assert ana.last_heard.endswith("1/3")
    await ana.presses("Next")
    await ana.presses("Next")
    assert ana.last_heard.endswith("3/3")
    await ana.presses("Previous")
    assert ana.last_heard.endswith("2/3")


async def test_the_network_is_changed_by_a_button_and_shown(house: House, cast: Cast, ana: Chat) -> None:
    with house.database.begin() as uow:
        open_one = uow.networks.add("second", "Second Network")
        uow.networks.add("third", "Third Network", open=False)
    await ana.says("/network")
    assert ana.buttons == ["✓ Kith", "Second Network"]
    await ana.presses("Second Network")
    assert "You are in Second Network now." in ana.last_heard
    assert "Network: Second Network" in await ana.says("/me")
    with house.database.begin(reads=True) as uow:
        assert ana.person_id is not None
        assert uow.people.membership(ana.person_id, open_one.id) is not None
        first = uow.people.membership(ana.person_id, cast.network)
    assert first is not None
    assert first.section_id == cast.sections["Tbilisi Youth"]
    await ana.says("/network")
    await ana.presses("Kith")
    assert "Tbilisi Youth" in await ana.says("/section")
