"""Joining: open sections, requests that coordinators decide, and what becomes of them when people change their mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.handlers.people.looking import member_of, person_of, roles_of

if TYPE_CHECKING:
    from storage import AuditEntry
    from tests.cast import Cast
    from tests.houses import Chat, House


def latest_audit(house: House) -> AuditEntry:
    with house.database.begin(reads=True) as uow:
        return uow.audit.list_latest(limit=1)[0]


async def test_an_open_section_is_joined_at_once(house: House, cast: Cast, ana: Chat) -> None:
    assert "You have joined Lyon Solidaire." in await ana.says("/join Lyon Solidaire")
    assert member_of(house, ana).section_id == cast.sections["Lyon Solidaire"]
    assert member_of(house, ana).country == "FR"


async def test_a_coordinator_accepts_and_the_person_hears_it(
    house: House, cast: Cast, ana: Chat, tamar: Chat, nino: Chat
) -> None:
    assert "asked the coordinator" in await ana.says("/join Kutaisi Green")
    assert member_of(house, ana).section_id == cast.sections["Tbilisi Youth"]
    # The section has no coordinator: the country's is asked, another section's is not.
    assert tamar.last_heard == "Ana would like to join Kutaisi Green."
    assert nino.heard == []
    await tamar.presses("Accept")
    assert "Ana is in Kutaisi Green now" in tamar.last_heard
    assert "you are in Kutaisi Green now" in ana.last_heard
    assert member_of(house, ana).section_id == cast.sections["Kutaisi Green"]
    assert latest_audit(house).action == "join.accepted"


async def test_a_declined_person_hears_it_kindly_and_can_go_on(
    house: House, cast: Cast, ana: Chat, tamar: Chat
) -> None:
    await ana.says("/join Kutaisi Green")
    await tamar.presses("Decline")
    assert "cannot take you in right now" in ana.last_heard
    assert member_of(house, ana).section_id == cast.sections["Tbilisi Youth"]
    await ana.presses("Choose a section")
    assert "Which section or country" in ana.last_heard


@pytest.mark.parametrize(
    ("press", "coordinator", "person"),
    (
        ("Accept", "Ana is in Kutaisi Green now.", "you are in Kutaisi Green now"),
        ("Decline", "Declined", "cannot take"),
    ),
)
@pytest.mark.parametrize("back", ("/start", "Write to me again"))
async def test_who_stopped_hears_the_answer_on_coming_back(
    house: House, cast: Cast, ana: Chat, tamar: Chat, press: str, coordinator: str, person: str, back: str
) -> None:
    """And the coordinator is not told that they know already."""
    await ana.says("/join Kutaisi Green")
    await ana.says("/stop")
    house.clock.pass_(hours=1)
    heard = len(ana.heard)
    await tamar.presses(press)
    assert coordinator in tamar.last_heard
    assert "when they come back" in tamar.last_heard
    assert len(ana.heard) == heard
    await (ana.says(back) if back.startswith("/") else ana.presses(back))
    assert person in ana.last_heard
    await ana.says("/start")
    assert person not in ana.last_heard, "once is enough"


async def test_of_two_answers_the_first_one_counts(house: House, cast: Cast, ana: Chat, tamar: Chat) -> None:
    await ana.says("/join Kutaisi Green")
    request = tamar.heard[-1]
    decline = next(key.data for row in request.shown.rows for key in row if key.label == "Decline")
    await tamar.presses("Accept")
    from handlers.kit.incoming import Pressed

    await tamar.sends(Pressed(decline, request.id, "late"))
    assert "answered before: accepted" in tamar.last_heard
    assert member_of(house, ana).section_id == cast.sections["Kutaisi Green"]


async def test_asking_twice_asks_the_coordinator_once(house: House, cast: Cast, ana: Chat, tamar: Chat) -> None:
    await ana.says("/join Kutaisi Green")
    await ana.says("/join Kutaisi Green")
    assert len(tamar.heard) == 1


async def test_whoever_found_another_section_is_not_pulled_out_of_it(
    house: House, cast: Cast, ana: Chat, tamar: Chat
) -> None:
    await ana.says("/join Kutaisi Green")
    await ana.says("/join Lyon Solidaire")
    await tamar.presses("Accept")
    assert "found another section" in tamar.last_heard
    assert member_of(house, ana).section_id == cast.sections["Lyon Solidaire"]


async def test_a_pressed_button_of_somebody_without_the_right_is_refused_and_written_down(
    house: House, cast: Cast, ana: Chat, tamar: Chat, claire: Chat
) -> None:
    await ana.says("/join Kutaisi Green")
    accept = next(key.data for row in tamar.last.rows for key in row if key.label == "Accept")
    from handlers.kit.incoming import Pressed

    await claire.sends(Pressed(accept, "none", "stolen"))
    assert "Only a coordinator" in claire.last_heard
    assert member_of(house, ana).section_id == cast.sections["Tbilisi Youth"]
    entry = latest_audit(house)
    assert (entry.action, entry.outcome, entry.person_id) == ("join.decide", "refused", claire.person_id)


async def test_when_nobody_can_decide_it_is_said_and_the_first_coordinator_sees_it(
    house: House, cast: Cast, ana: Chat, tamar: Chat, root: Chat
) -> None:
    """The honest sentence instead of a wait that never ends; the request is not lost."""
    for one in (tamar, root):
        await one.says("/stop")
    assert "there is none I can reach right now" in await ana.says("/join Kutaisi Green")
    await tamar.says("/start")
    await tamar.says("/requests")
    assert tamar.last_heard == "Ana would like to join Kutaisi Green."
    await tamar.presses("Accept")
    assert member_of(house, ana).section_id == cast.sections["Kutaisi Green"]


async def test_requests_of_other_countries_are_not_shown(house: House, cast: Cast, marie: Chat, tamar: Chat) -> None:
    await marie.says("/join Lille Entraide")
    assert "Nobody is waiting" in await tamar.says("/requests")


async def test_a_volunteer_has_no_list_of_requests(house: House, cast: Cast, ana: Chat) -> None:
    assert "Only a coordinator" in await ana.says("/requests")


async def test_leaving_is_asked_about_once_and_keeps_the_country(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says("/section")
    await ana.presses("Leave this section")
    assert member_of(house, ana).section_id is not None
    await ana.presses("Yes, leave")
    assert (member_of(house, ana).section_id, member_of(house, ana).country) == (None, "GE")


async def test_whoever_leaves_a_section_no_longer_coordinates_it(house: House, cast: Cast, nino: Chat) -> None:
    await nino.says("/section")
    await nino.presses("Leave this section")
    await nino.presses("Yes, leave")
    assert "You no longer coordinate Tbilisi Youth." in nino.last_heard
    assert roles_of(house, nino) == []
    assert "Only a coordinator" in await nino.says("/members")


@pytest.mark.parametrize("decision", ("Accept", "Decline"))
async def test_an_erased_person_leaves_no_request(
    house: House, cast: Cast, ana: Chat, tamar: Chat, decision: str
) -> None:
    await ana.says("/join Kutaisi Green")
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    await tamar.presses(decision)
    assert "This request is gone." in tamar.last_heard


async def test_the_section_is_left_when_the_country_changes(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says("/join")
    await ana.says("Armenia")
    assert (member_of(house, ana).section_id, member_of(house, ana).country) == (None, "AM")
    assert person_of(house, ana).name == "Ana"
