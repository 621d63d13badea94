"""Second thoughts: Undo, messages edited before and after saving, forms left and taken up again, doubles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Written
from tests.handlers.activities.looking import SHORT as LINE
from tests.handlers.activities.looking import logged, logs, picks
from tests.houses import House

if TYPE_CHECKING:
    from tests.houses import Chat


async def test_undo_reopens_the_form_for_a_minute(ana: Chat) -> None:
    await ana.says(LINE)
    await ana.presses("Skip")
    await ana.presses("Save")
    ana.house.clock.pass_(seconds=59)
    await ana.presses("Undo")
    assert logged(ana) == []
    assert ana.buttons == ["Save", "Edit", "Cancel"]
    await ana.presses("Save")
    assert len(logged(ana)) == 1


async def test_undo_is_over_after_a_minute(ana: Chat) -> None:
    await ana.says(LINE)
    await ana.presses("Skip")
    await ana.presses("Save")
    ana.house.clock.pass_(seconds=61)
    await ana.presses("Undo")
    assert "works for a minute only" in ana.last_heard
    assert len(logged(ana)) == 1


async def test_undo_of_a_change_puts_back_what_was_there(ana: Chat) -> None:
    await ana.says(LINE)
    await ana.presses("Skip")
    await ana.presses("Save")
    ana.house.clock.pass_(minutes=5)
    await picks(ana, "Volunteers")
    await ana.says("20")
    await ana.presses("Save")
    assert logged(ana)[0].volunteers == 20
    await ana.presses("Undo")
    assert (logged(ana)[0].volunteers, logged(ana)[0].volunteer_minutes) == (12, 36 * 60)
    assert ana.last_heard.startswith("Taken back: it says again what it said before")


async def test_undo_of_figures_that_were_verified_puts_them_back_into_the_queue(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await picks(ana, "Volunteers")
    await ana.says("20")
    await ana.presses("Save")
    await nino.says("/review")
    await nino.presses("Beach")
    await nino.presses("Verify")
    await ana.presses("Undo")
    assert (logged(ana)[0].volunteers, logged(ana)[0].status) == (12, "new")
    await nino.says("/review")
    assert nino.last_heard.startswith("1 activity waits")


async def test_undo_brings_back_what_was_verified_with_its_figures(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await nino.says("/review")
    await nino.presses("Beach")
    await nino.presses("Verify")
    await picks(ana, "Volunteers")
    await ana.says("20")
    await ana.presses("Save")
    await ana.presses("Undo")
    assert (logged(ana)[0].volunteers, logged(ana)[0].status) == (12, "verified")


async def test_the_author_is_told_when_a_correction_is_taken_back(ana: Chat, tamar: Chat) -> None:
    await logs(ana)
    await tamar.says("/review")
    await tamar.presses("Beach")
    await tamar.presses("Correct")
    await tamar.presses("Volunteers")
    await tamar.says("60")
    await tamar.presses("Save")
    assert "Volunteers: 12 → 60" in ana.last_heard
    await tamar.presses("Undo")
    assert "Tamar took the correction of “Beach clean-up” back:" in ana.last_heard
    assert "Volunteers: 60 → 12" in ana.last_heard
    await tamar.presses("Save")
    assert "Volunteers: 12 → 60" in ana.last_heard


async def test_editing_the_message_updates_the_draft(ana: Chat) -> None:
    await ana.says(LINE)
    await ana.edits("/log beach clean-up yesterday, 15 volunteers, 3h")
    await ana.presses("Skip")
    assert "15 volunteers" in ana.last_heard


async def test_editing_the_message_after_saving_offers_the_change(ana: Chat) -> None:
    await ana.says(LINE)
    await ana.presses("Skip")
    await ana.presses("Save")
    await ana.edits("beach clean-up yesterday, 15 volunteers, 3h", which=0)
    assert "Shall I change the saved activity?" in ana.last_heard
    assert logged(ana)[0].volunteers == 12
    await ana.presses("Save")
    assert logged(ana)[0].volunteers == 15


async def test_few_words_correct_the_card_and_another_report_does_not(ana: Chat) -> None:
    await ana.says(f"{LINE}, 40 visitors")
    await ana.says("15 volunteers")
    assert "15 volunteers" in ana.last_heard
    await ana.says("it was on Saturday")
    assert "Sat 9 Mar" in ana.last_heard
    await ana.says("Tree planting on 3 March, 99 volunteers")
    assert "That sounds like another entry" in ana.last_heard
    await ana.presses("Back to the open one")
    assert "15 volunteers" in ana.last_heard
    assert "Sat 9 Mar" in ana.last_heard


@pytest.mark.parametrize("title", ("beach clean-up", "Nettoyage de la rivière"))
async def test_an_answer_about_the_day_may_say_more(ana: Chat, title: str) -> None:
    await ana.says(f"/log {title}")
    await ana.says("yesterday 9 volunteers, 2 hours, 40 visitors")
    while "Save" not in ana.buttons:
        await ana.presses("Skip")
    await ana.presses("Save")
    (one,) = logged(ana)
    assert (one.title.casefold(), one.volunteers, one.reached) == (title.casefold(), 9, 40)


async def test_another_report_can_become_an_entry_of_its_own(ana: Chat) -> None:
    await ana.says(f"{LINE}, 40 visitors")
    await ana.says("Tree planting on 3 March, 99 volunteers, 2 hours, 10 guests")
    await ana.presses("Begin a new one")
    await ana.presses("Save")
    assert "Still unfinished" in ana.last_heard
    await ana.presses("Continue")
    await ana.presses("Save")
    assert [(one.title, one.volunteers) for one in logged(ana)] == [("Beach clean-up", 12), ("Tree planting", 99)]


async def test_the_draft_survives_a_restart(ana: Chat) -> None:
    await ana.says(LINE)
    again = House(ana.house.database, ana.house.clock)
    there = again.chat(ana.id)
    await there.says("40")
    await there.presses("Save")
    assert logged(ana)[0].reached == 40


async def test_the_same_message_delivered_twice_logs_once(ana: Chat) -> None:
    for _ in range(2):
        await ana.sends(Written(f"{LINE}, 40 visitors", "m1"), event_id="twice")
    await ana.presses("Save")
    await ana.says("/mine")
    assert len(logged(ana)) == 1


async def test_help_in_the_middle_loses_nothing(ana: Chat) -> None:
    await ana.says(LINE)
    await ana.says("/help")
    assert ana.last_heard.startswith("How many people did you reach")
    await ana.says("/mine")
    await ana.presses("Continue")
    await ana.says("40")
    await ana.presses("Save")
    assert len(logged(ana)) == 1


async def test_a_form_is_saved_in_the_network_it_was_opened_in(ana: Chat) -> None:
    await ana.says(LINE)
    await ana.presses("Skip")
    with ana.house.database.begin() as uow:
        assert ana.person_id is not None
        other = uow.networks.add("other", "Other Net")
        uow.people.change(ana.person_id, network_id=other.id)
    await ana.presses("Save")
    (activity,) = logged(ana)
    assert activity.network_id != other.id


async def test_every_step_can_be_left(ana: Chat) -> None:
    steps = ("/log", "River walk", "yesterday", "education", "12, 40", "3h")
    for count in range(1, len(steps) + 1):
        for step in steps[:count]:
            await ana.says(step)
        await ana.says("/cancel")
        assert "Nothing was saved" in ana.last_heard
    assert logged(ana) == []


async def test_an_edited_message_of_a_deleted_activity_is_told_so(ana: Chat) -> None:
    await logs(ana)
    for key in ("/mine", ">Beach", ">Delete", ">Delete for good"):
        await (ana.presses(key[1:]) if key.startswith(">") else ana.says(key))
    await ana.edits("/log beach clean-up yesterday, 15 volunteers, 3h, 40 visitors", which=0)
    assert "not there any more" in ana.last_heard
