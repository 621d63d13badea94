"""Invitation links: what they give, once or often, to whom, until when; and where somebody who is in already lands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.handlers.people.looking import member_of, person_of, roles_of

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def link_of(chat: Chat, text: str, *presses: str) -> str:
    """Make an invitation in the chat; the words its link starts with."""
    await chat.says(text)
    for label in presses:
        await chat.presses(label)
    found = re.search(r"\?(i_[\w-]+)", chat.last_heard)
    assert found is not None, chat.last_heard
    return f"/start {found[1]}"


async def test_a_newcomer_lands_in_the_section_and_is_not_asked_for_it(house: House, cast: Cast, nino: Chat) -> None:
    start = await link_of(nino, "/invite", "Members")
    assert "Any number of people" in nino.last_heard
    assert "valid until Wed 27 Mar 2030" in nino.last_heard
    for name in ("one", "two"):
        new = house.chat(name)
        assert "You are in Tbilisi Youth" in await new.says(start)
        await new.presses("English")
        assert "What time is it" in await new.says(name.title())
        await new.presses("Skip")
        assert member_of(house, new).section_id == cast.sections["Tbilisi Youth"]


async def test_a_newcomer_is_welcomed_where_the_link_leads_and_not_told_that_nothing_happened(
    house: House, cast: Cast, nino: Chat, tamar: Chat
) -> None:
    starts = {
        "Tbilisi Youth (Kith)": await link_of(nino, "/invite", "Members"),
        "Kith, Georgia": await link_of(tamar, "/invite Georgia", "Members"),
        "Kutaisi Green (Kith)": await link_of(tamar, "/invite coordinator Kutaisi Green"),
    }
    for place, start in starts.items():
        new = house.chat(f"new {place}")
        assert f"You are in {place}" in await new.says(start)
        while "Skip" in new.buttons:
            await new.presses("Skip")
        assert "Welcome" in new.last_heard
        assert f"You are in {place}" in new.last_heard
        assert not any("already" in heard.shown.plain for heard in new.heard)


async def test_a_role_is_given_once(house: House, cast: Cast, tamar: Chat) -> None:
    start = await link_of(tamar, "/invite coordinator Kutaisi Green")
    first, second = house.chat("first"), house.chat("second")
    assert "You coordinate Kutaisi Green" in await first.says(start)
    assert [(role.scope, role.section_id) for role in roles_of(house, first)] == [
        ("section", cast.sections["Kutaisi Green"])
    ]
    assert "used already" in await second.says(start)
    assert roles_of(house, second) == []
    assert member_of(house, second).section_id is None


async def test_the_one_who_used_it_may_press_it_again(house: House, cast: Cast, tamar: Chat, ana: Chat) -> None:
    """Pressing one's own link twice must not say that somebody else took it."""
    start = await link_of(tamar, "/invite coordinator Tbilisi Youth")
    assert "You coordinate Tbilisi Youth" in await ana.says(start)
    assert "already" in await ana.says(start)
    assert "Nothing has changed" in ana.last_heard
    assert len(roles_of(house, ana)) == 1


async def test_a_member_lands_in_the_right_place(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    start = await link_of(nino, "/invite", "Members")
    assert "You are in Tbilisi Youth already" in await ana.says(start)
    assert "See the section" in ana.buttons


async def test_moving_to_another_section_is_asked(house: House, cast: Cast, claire: Chat, ana: Chat) -> None:
    start = await link_of(claire, "/invite", "Members")
    assert "Do you want to move?" in await ana.says(start)
    assert member_of(house, ana).section_id == cast.sections["Tbilisi Youth"]
    await ana.presses("Move there")
    assert member_of(house, ana).section_id == cast.sections["Lyon Solidaire"]


async def test_a_link_expires(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    start = await link_of(nino, "/invite", "Members")
    house.clock.pass_(days=14)
    assert "no longer valid" in await ana.says(start)
    new = house.chat("new")
    assert "no longer valid" in await new.says(start)
    # A dead link shuts nobody out: the questions go on.
    assert "Which language" in new.last_heard


@pytest.mark.parametrize("payload", ("i_nothing-behind-this", "i_" + "x" * 60))
async def test_an_unknown_link_says_so(house: House, cast: Cast, ana: Chat, payload: str) -> None:
    assert "do not know this invitation" in await ana.says(f"/start {payload}")


async def test_a_link_dies_with_its_makers_right(house: House, cast: Cast, nino: Chat, tamar: Chat, ana: Chat) -> None:
    """Otherwise a coordinator who was replaced could come back through a link made in time."""
    start = await link_of(nino, "/invite", "One coordinator")
    with house.database.begin() as uow:
        assert nino.person_id is not None
        uow.people.revoke(uow.people.list_roles(nino.person_id)[0].id)
    assert "no longer valid" in await ana.says(start)
    assert roles_of(house, ana) == []


async def test_links_of_an_erased_maker_are_dead(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    start = await link_of(nino, "/invite", "One coordinator")
    await nino.says("/forgetme")
    await nino.presses("Yes, erase everything")
    assert "no longer valid" in await ana.says(start)
    assert roles_of(house, ana) == []


async def test_a_link_in_the_middle_of_the_first_questions_is_honoured(house: House, cast: Cast, nino: Chat) -> None:
    start = await link_of(nino, "/invite", "Members")
    new = house.chat("new")
    await new.says("/start")
    await new.presses("English")
    assert "You are in Tbilisi Youth" in await new.says(start)
    await new.says("Robin")
    assert "What time is it" in new.last_heard


async def test_a_link_of_another_network_changes_the_network(house: House, cast: Cast, ana: Chat) -> None:
    from handlers.kit.context import House as Lent
    from handlers.networks.rules import Scope, issue_invitation

    decider = house.dispatcher._decider
    lent: Lent = decider.houses["fake"]
    with house.database.begin() as uow:
        other = uow.networks.add("platform", "Platform for Change", open=False)
        section = uow.networks.add_section(other.id, "AM", "Gyumri Circle", joining="ask")
        payload, _ = issue_invitation(
            uow, lent, network_id=other.id, scope=Scope(section, "AM"), now=house.clock.now, role="student"
        )
    assert "You are in Gyumri Circle (Platform for Change) now." in await ana.says(f"/start {payload}")
    assert person_of(house, ana).network_id == other.id
    assert list(member_of(house, ana).kinds) == ["student"]
    await ana.says("/network")
    await ana.presses("Kith")
    assert "You are in Kith now" in ana.last_heard


async def test_the_token_is_nowhere_in_the_database(house: House, cast: Cast, nino: Chat) -> None:
    start = await link_of(nino, "/invite", "One coordinator")
    token = start.removeprefix("/start i_")
    with house.database.begin(reads=True) as uow:
        assert nino.person_id is not None
        made = uow.invitations.list_made(nino.person_id)
    assert made[0].token_hash != token
    assert token not in made[0].token_hash


async def test_a_network_that_is_closed_is_not_entered_by_its_number(house: House, cast: Cast, ana: Chat) -> None:
    from handlers.kit.incoming import Pressed

    with house.database.begin() as uow:
        closed = uow.networks.add("closed", "Closed Circle", open=False)
    await ana.sends(Pressed(f"networks.switch~{closed.id}", "none", "forged"))
    assert person_of(house, ana).network_id == cast.network
