"""X4, B1: nobody reaches beyond their scope, by typing, pressing or forging; a second yes where a network wants one."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from storage import Address
from tests.handlers.announcements.writing import got, only, send, settle, write

if TYPE_CHECKING:
    from storage import Json
    from tests.cast import Cast
    from tests.houses import Chat, House

REFUSED = "Only a coordinator responsible for this can do that."
EVERY_PRESS = (
    "confirm~1",
    "cancel~1",
    "drop~1",
    "change~1",
    "language~1",
    "approve~1~1",
    "decline~1~1",
    "pause~1",
    "resume~1",
    "stop~1",
    "late-send~1",
    "late-drop~1",
    "edit~1",
    "correct~1~1",
    "keep~1",
    "withdraw~1",
    "withdrawn~1",
    "open~1",
    "refresh~1",
    "report~1",
    "csv~1",
    "whom~1~0",
)


def refusals(house: House) -> int:
    with house.database.begin(reads=True) as uow:
        return sum(entry.outcome == "refused" for entry in uow.audit.list_latest(limit=100))


async def test_members_announce_nothing(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says("/announce Hello")
    assert ana.last_heard.startswith(REFUSED)
    assert refusals(house) == 1


@pytest.mark.parametrize("intruder", ("ana", "claire", "tamar"))
async def test_every_button_of_an_announcement_is_refused_to_those_outside(
    house: House, cast: Cast, root: Chat, intruder: str
) -> None:
    """An announcement for the whole network: others forge its buttons."""
    await write(root, where="whole network")
    for data in EVERY_PRESS:
        chat = cast.people[intruder]
        await chat.sends(Pressed(f"announcements.{data}", "none", f"forged {data}"))
        assert chat.last_heard.startswith(REFUSED), data
    assert refusals(house) == len(EVERY_PRESS)
    assert only(house).state == "draft"


async def test_a_place_outside_is_refused_when_typed_and_when_saved(
    house: House, cast: Cast, tamar: Chat, marie: Chat
) -> None:
    await tamar.says("/announce")
    await tamar.says("Lyon Solidaire")
    assert "You do not coordinate Lyon Solidaire." in tamar.last_heard
    with house.database.begin() as uow:
        assert tamar.person_id is not None
        draft = uow.drafts.active(tamar.person_id)
        assert draft is not None
        forged = f"kit.form~{draft.id}~pick~places~s{cast.sections['Lyon Solidaire']}"
    await tamar.sends(Pressed(forged, "none", "forged"))
    assert "Who should get this?" in tamar.last_heard, "no such button was ever offered"
    with house.database.begin() as uow:
        draft = uow.drafts.active(tamar.person_id)
        assert draft is not None
        lyon: list[Json] = [f"s{cast.sections['Lyon Solidaire']}"]
        stuffed: dict[str, Json] = {**draft.values, "places": lyon, "people": ["all"]}
        full: dict[str, Json] = {**stuffed, "text": "Hi", "buttons": ["none"], "when": "now", "urgent": "no"}
        uow.drafts.change(replace(draft, values=full, step=None), now=house.clock.now)
    await tamar.sends(Pressed(f"kit.form~{draft.id}~save", "none", "stuffed"))
    assert tamar.last_heard.startswith(REFUSED)
    assert refusals(house) == 1
    assert marie.heard == []


async def test_whoever_loses_the_role_before_the_confirmation_sends_nothing(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    await write(nino)
    with house.database.begin() as uow:
        assert nino.person_id is not None
        for role in uow.people.list_roles(nino.person_id):
            uow.people.revoke(role.id)
    await nino.presses("Confirm and send")
    assert nino.last_heard.startswith(REFUSED)
    house.clock.pass_(hours=1)
    await house.tick()
    assert ana.heard == []


async def test_whoever_loses_the_role_before_it_leaves_another_coordinator_decides(
    house: House, cast: Cast, nino: Chat, tamar: Chat, ana: Chat
) -> None:
    await write(nino)
    await nino.presses("Confirm and send")
    with house.database.begin() as uow:
        assert nino.person_id is not None
        for role in uow.people.list_roles(nino.person_id):
            uow.people.revoke(role.id)
    house.clock.pass_(seconds=61)
    await house.tick()
    assert ana.heard == []
    assert "so I held it back" in tamar.last_heard
    await tamar.presses("Do not send")
    await settle(house)
    assert ana.heard == []


async def test_a_country_reaches_its_country_only(
    house: House, cast: Cast, tamar: Chat, ana: Chat, marie: Chat
) -> None:
    await send(house, tamar, "Georgian news", where="Georgia")
    assert got(ana, "Georgian news") == 1
    assert "You get this as a member of Kith in Georgia." in ana.last_heard
    assert got(marie, "Georgian news") == 0


async def test_a_section_may_be_part_of_a_country_one_looks_after(
    house: House, cast: Cast, tamar: Chat, ana: Chat, nino: Chat
) -> None:
    await write(tamar, where="Tbilisi Youth", who="students, Russian speakers")
    assert "1 person will get it" in tamar.last_heard
    await nino.sends(Pressed("announcements.report~1", "none", "own section"))
    assert not nino.last_heard.startswith(REFUSED), "who looks after the section may look at its announcements"


async def require_approval(root: Chat) -> None:
    await root.says("/announcements")
    await root.presses("Require a second yes")


async def test_a_second_coordinator_approves_and_never_the_author(
    house: House, cast: Cast, root: Chat, nino: Chat, tamar: Chat, ana: Chat
) -> None:
    await require_approval(root)
    await write(nino)
    await nino.presses("Confirm and send")
    assert "Another coordinator has been asked to approve it." in nino.last_heard
    house.clock.pass_(hours=1)
    await house.tick()
    assert ana.heard == []
    assert "Nino asks you to approve this announcement." in tamar.last_heard
    assert tamar.buttons == ["Approve", "Decline"]
    assert got(tamar, "Meeting on Friday") >= 1, "the approver sees the same messages"
    edition = only(house).edition
    await nino.sends(Pressed(f"announcements.approve~1~{edition}", "none", "own"))
    assert nino.last_heard.startswith("Somebody else has to approve it")
    await ana.sends(Pressed(f"announcements.approve~1~{edition}", "none", "member"))
    assert ana.last_heard.startswith(REFUSED)
    await tamar.presses("Approve")
    assert any("Tamar approved your announcement." in heard.shown.plain for heard in nino.heard)
    house.clock.pass_(seconds=30)
    await house.tick()
    assert got(ana, "Meeting on Friday") == 0
    house.clock.pass_(seconds=31)
    await house.tick()
    assert got(ana, "Meeting on Friday") == 1


async def test_a_declined_announcement_comes_back_and_an_old_yes_does_not_count_for_a_new_text(
    house: House, cast: Cast, root: Chat, nino: Chat, tamar: Chat, ana: Chat
) -> None:
    await require_approval(root)
    await write(nino)
    await nino.presses("Confirm and send")
    first = only(house).edition
    await tamar.presses("Decline")
    assert any("Tamar did not approve your announcement." in heard.shown.plain for heard in nino.heard)
    await nino.presses("Open it")
    await nino.presses("Change")
    await nino.presses("Text")
    await nino.says("Something else")
    await nino.presses("Confirm and send")
    await tamar.sends(Pressed(f"announcements.approve~1~{first}", "none", "old yes"))
    house.clock.pass_(minutes=5)
    await house.tick()
    assert ana.heard == []
    assert only(house).state == "asked"


async def test_a_new_text_needs_the_second_yes_too(
    house: House, cast: Cast, root: Chat, nino: Chat, tamar: Chat, ana: Chat
) -> None:
    """Otherwise an approved text could be exchanged for any other."""
    await send(house, nino)
    await require_approval(root)
    await settle(house)
    await nino.presses("Change the text")
    await nino.says("Something else")
    await nino.presses("Use the new text")
    await settle(house)
    assert got(ana, "Something else") == 0
    await tamar.presses("Use the new text")
    await settle(house)
    assert got(ana, "Something else") == 1


async def test_a_new_text_that_nobody_took_goes_with_who_wrote_it(
    house: House, cast: Cast, root: Chat, nino: Chat, tamar: Chat
) -> None:
    """What was never sent is deleted: nobody can publish it any more, and no letter that is still to go quotes it."""
    await send(house, nino)
    await require_approval(root)
    await settle(house)
    await nino.presses("Change the text")
    await nino.says("Quokka meeting")
    await nino.presses("Use the new text")
    found = only(house)
    later = house.clock.now + timedelta(days=1)
    with house.database.begin() as uow:  # as in the reader's quiet hours
        cause = f"announcement-correction:{found.id}:{found.edition}:9"
        uow.outbox.add(cause, Address("fake", "tamar"), {}, now=house.clock.now, due_at=later)
    await nino.says("/forgetme")
    await nino.presses("Yes, erase everything")
    await settle(house)
    assert only(house).correction is None
    with house.database.begin(reads=True) as uow:
        assert "waiting" not in uow.outbox.count_by_state()
    await tamar.sends(Pressed(f"announcements.correct~{found.id}~{found.edition}", "none", "own"))
    assert only(house).variants[0].text == "Meeting on Friday"


async def test_only_who_coordinates_the_network_switches_the_second_yes(house: House, cast: Cast, nino: Chat) -> None:
    await nino.sends(Pressed("announcements.approval~1", "none", "forged"))
    assert nino.last_heard.startswith(REFUSED)
