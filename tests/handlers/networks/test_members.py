"""Members and their roles: given and taken within one's own scope only, told to the member, written to the audit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed

if TYPE_CHECKING:
    from storage import PersonId, Role
    from tests.cast import Cast
    from tests.houses import Chat, House


def roles_of(house: House, chat: Chat) -> list[Role]:
    assert chat.person_id is not None
    with house.database.begin(reads=True) as uow:
        return uow.people.list_roles(chat.person_id)


def number(chat: Chat) -> PersonId:
    assert chat.person_id is not None
    return chat.person_id


async def test_a_role_is_given_and_taken_and_the_member_hears_it(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    await nino.says("/members")
    assert nino.last_heard.splitlines() == ["Tbilisi Youth", "4 members"]
    assert nino.buttons[:4] == ["Ana", "Levan", "Nino (coordinator)", "Olga"]
    await nino.presses("Ana")
    assert "Make coordinator: Tbilisi Youth" in nino.buttons
    assert not any("Georgia" in label for label in nino.buttons), "a section's coordinator gives no wider role"
    await nino.presses("Make coordinator: Tbilisi Youth")
    assert [role.scope for role in roles_of(house, ana)] == ["section"]
    assert "You coordinate Tbilisi Youth from now on." in ana.last_heard
    await nino.presses("Take back: Tbilisi Youth")
    assert roles_of(house, ana) == []
    assert "You no longer coordinate Tbilisi Youth." in ana.last_heard
    with house.database.begin(reads=True) as uow:
        done = [(entry.action, entry.outcome) for entry in uow.audit.list_latest(limit=2)]
    assert done == [("role.take", "done"), ("role.give", "done")]


async def test_pressing_twice_gives_one_role(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await nino.says("/members")
    await nino.presses("Ana")
    heard, data = nino._find("Make coordinator: Tbilisi Youth")
    for press in ("one", "two"):
        await nino.sends(Pressed(data, heard.id, press))
    assert len(roles_of(house, ana)) == 1
    assert nino.last_toast == "Has this role already."


async def test_a_national_coordinator_acts_only_inside_the_own_country(
    house: House, cast: Cast, tamar: Chat, marie: Chat
) -> None:
    """B1: an attempt elsewhere is refused and logged."""
    lyon = f"s{cast.sections['Lyon Solidaire']}"
    attempts = (
        f"networks.members~{lyon}",
        "networks.members~FR",
        "networks.members~net",
        f"networks.member~{number(marie)}~{lyon}~0",
        f"networks.give~{number(marie)}~{lyon}~{lyon}~0",
        f"networks.give~{number(marie)}~FR~GE~0",
        f"networks.give~{number(marie)}~net~GE~0",
        f"networks.remove~{number(marie)}~{lyon}~0",
        f"networks.removed~{number(marie)}~{cast.sections['Lyon Solidaire']}~{lyon}~0",
        f"networks.joining~{lyon}~ask",
        f"networks.invite~{lyon}",
        "networks.newsection~FR",
        "networks.untheme~1",
    )
    for data in attempts:
        await tamar.sends(Pressed(data, "none", f"forged {data}"))
        assert "Only a coordinator responsible" in tamar.last_heard, data
    assert roles_of(house, marie) == []
    with house.database.begin(reads=True) as uow:
        entries = uow.audit.list_latest(limit=len(attempts))
        assert uow.networks.get_section(cast.sections["Lyon Solidaire"]).joining == "open"
    assert [entry.outcome for entry in entries] == ["refused"] * len(attempts)
    assert {entry.person_id for entry in entries} == {tamar.person_id}


async def test_rights_over_strangers_cannot_be_given(house: House, cast: Cast, tamar: Chat, marie: Chat) -> None:
    """Even within the own country: Marie lives in France, so Georgia's coordinator does not appoint her."""
    await tamar.sends(Pressed(f"networks.give~{number(marie)}~GE~GE~0", "none", "forged"))
    assert "Only a coordinator" in tamar.last_heard
    assert roles_of(house, marie) == []


async def test_a_role_outside_the_own_scope_cannot_be_taken(
    house: House, cast: Cast, tamar: Chat, claire: Chat, root: Chat
) -> None:
    for victim in (claire, root):
        role = roles_of(house, victim)[0]
        await tamar.sends(Pressed(f"networks.take~{role.id}~GE~0", "none", f"forged {role.id}"))
        assert "Only a coordinator" in tamar.last_heard
        assert roles_of(house, victim) == [role]


@pytest.mark.parametrize(
    ("command", "who"),
    (
        ("/members", "Nino"),
        ("/invite", "Nino"),
        ("/requests", "Nino"),
        ("/addsection X, Georgia", "Tamar"),
        ("/addtheme X", "Root"),
        ("/addcountry Armenia", "Root"),
    ),
)
async def test_a_volunteer_is_refused_politely_and_hears_whom_to_ask(
    house: House, cast: Cast, ana: Chat, command: str, who: str
) -> None:
    refused = await ana.says(command)
    assert refused == f"Only a coordinator responsible for this can do that. You can ask {who}."
    assert ana.buttons == ["Who coordinates", "Help"]
    with house.database.begin(reads=True) as uow:
        entry = uow.audit.list_latest(limit=1)[0]
        assert uow.drafts.active(number(ana)) is None
    assert (entry.outcome, entry.person_id) == ("refused", ana.person_id)


async def test_a_member_is_taken_out_after_one_question_and_hears_it(
    house: House, cast: Cast, nino: Chat, olga: Chat
) -> None:
    await nino.says("/members")
    await nino.presses("Olga")
    await nino.presses("Take out of the section")
    assert "Take Olga out of Tbilisi Youth?" in nino.last_heard
    await nino.presses("Yes, take out")
    assert "3 members" in nino.last_heard
    assert olga.last_heard.startswith("Вы больше не в секции «Tbilisi Youth».")
    with house.database.begin(reads=True) as uow:
        member = uow.people.membership(number(olga), cast.network)
    assert member is not None
    assert (member.section_id, member.country) == (None, "GE")


async def test_a_countrys_coordinator_sees_the_country_and_its_sections(house: House, cast: Cast, tamar: Chat) -> None:
    assert (await tamar.says("/members")).splitlines() == ["Georgia", "5 members"]
    assert (await tamar.says("/members Tbilisi Youth")).splitlines() == ["Tbilisi Youth", "4 members"]


async def test_members_are_paged_by_name(house: House, cast: Cast, nino: Chat) -> None:
    with house.database.begin() as uow:
        for index in range(9):
            person = uow.people.add("fake", f"extra-{index}", chat=f"extra-{index}", now=house.clock.now)
            uow.people.change(person.id, name=f"Extra {index}")
            uow.people.join(person.id, cast.network, now=house.clock.now, section_id=cast.sections["Tbilisi Youth"])
    await nino.says("/members")
    seen = [label for label in nino.buttons if label[0].isupper() and "/" not in label]
    assert seen[:2] == ["Ana", "Extra 0"]
    await nino.presses("Next")
    assert nino.last_heard.endswith("2/3")
    await nino.presses("Extra 8")
    await nino.presses("Back")
    assert nino.last_heard.endswith("2/3")


async def test_coordinators_are_listed_widest_first(house: House, cast: Cast, tamar: Chat) -> None:
    said = await tamar.says("/coordinators")
    assert said.splitlines() == [
        "Coordinators",
        "Root: Coordinator of Kith",
        "Tamar: Coordinator of Georgia",
        "Nino: Coordinator of Tbilisi Youth",
        "Claire: Coordinator of Lyon Solidaire",
    ]


async def test_a_member_sees_who_coordinates_the_own_section_and_country(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says("/members")
    said = await ana.presses("Who coordinates")
    assert said.splitlines() == [
        "Coordinators",
        "Root: Coordinator of Kith",
        "Tamar: Coordinator of Georgia",
        "Nino: Coordinator of Tbilisi Youth",
    ]


async def test_where_nobody_coordinates_the_next_wider_one_is_named(house: House, cast: Cast, nino: Chat) -> None:
    """Lille has no coordinator, nor has France."""
    await nino.sends(Pressed(f"networks.members~s{cast.sections['Lille Entraide']}", "none", "forged"))
    assert nino.last_heard.endswith("You can ask Root.")


async def test_a_member_is_told_the_role_in_their_own_language(
    house: House, cast: Cast, root: Chat, olga: Chat, levan: Chat
) -> None:
    await root.says("/members Olga")
    await root.presses("Olga")
    await root.presses("Make coordinator: Georgia")
    assert "Теперь вы координатор: Грузия." in olga.last_heard
    await root.presses("Take back: Georgia")
    assert "Вы больше не координатор: Грузия." in olga.last_heard
    await root.says("/members Levan")
    await root.presses("Levan")
    await root.presses("Make coordinator: Georgia")
    assert "საქართველო" in levan.last_heard


@pytest.mark.parametrize("typed", ("/invite coordinator Atlantis", "/invite Albania", "/members Atlantis"))
async def test_a_place_outside_the_network_is_never_taken(house: House, cast: Cast, root: Chat, typed: str) -> None:
    await root.says(typed)
    assert "?i_" not in root.last_heard
    assert "Albania" not in " ".join(root.buttons)


async def test_a_place_that_is_only_alike_is_asked_about(house: House, cast: Cast, root: Chat) -> None:
    """One hit is as doubtful as two: a right over it must not be given by a slip of the finger."""
    assert "Did you mean" in await root.says("/invite coordinator Kutaisy Gren")
    await root.presses("Kutaisi Green")
    assert "coordinator of Kutaisi Green" in root.last_heard
    assert "?i_" in root.last_heard


async def test_the_question_as_what_names_the_place(house: House, cast: Cast, nino: Chat, root: Chat) -> None:
    assert "to Tbilisi Youth?" in await nino.says("/invite")
    assert "to Georgia?" in await root.says("/invite Georgia")


async def test_members_are_found_by_name(house: House, cast: Cast, root: Chat, nino: Chat) -> None:
    await root.says("/members nino")
    assert root.buttons == ["Nino (coordinator)"]
    await root.says("/members Нино")
    assert root.buttons == ["Nino (coordinator)"]
    await root.says("/members Ollga")
    assert root.buttons == ["Olga"]
    assert "section, country or member by that name" in await root.says("/members Xqzw")
    await nino.says("/members Marie")
    assert "Marie" not in nino.buttons, "nobody finds members whom they do not look after"


async def test_namesakes_are_told_apart(house: House, cast: Cast, root: Chat) -> None:
    with house.database.begin() as uow:
        person = uow.people.add("fake", "other-ana", chat="other-ana", now=house.clock.now)
        uow.people.change(person.id, name="ana")
        uow.people.join(person.id, cast.network, now=house.clock.now, section_id=cast.sections["Lyon Solidaire"])
    await root.says("/members Ana")
    assert sorted(label.partition(", ")[0] for label in root.buttons) == ["Ana · Tbilisi Youth", "ana · Lyon Solidaire"]
    await root.says("/members")
    assert sum(" · " in label for label in root.buttons) == 2


async def test_giving_up_the_own_role_takes_effect_at_once(house: House, cast: Cast, nino: Chat) -> None:
    await nino.says("/members")
    await nino.presses("Nino")
    await nino.presses("Take back: Tbilisi Youth")
    assert "You no longer coordinate Tbilisi Youth." in nino.last_heard
    assert "Only a coordinator" in await nino.says("/members")


async def test_whoever_is_taken_out_of_a_section_no_longer_coordinates_it(
    house: House, cast: Cast, tamar: Chat, nino: Chat
) -> None:
    await tamar.says("/members Tbilisi Youth")
    await tamar.presses("Nino")
    await tamar.presses("Take out of the section")
    await tamar.presses("Yes")
    with house.database.begin(reads=True) as uow:
        member = uow.people.membership(number(nino), cast.network)
    assert member is not None
    assert member.section_id is None
    assert roles_of(house, nino) == []
    assert "Only a coordinator" in await nino.says("/members")
