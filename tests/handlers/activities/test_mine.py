"""/mine: pages, one opened, deleted after a question, its history; buttons that outlive a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from tests.handlers.activities.looking import logged, logs, picks
from tests.houses import House

if TYPE_CHECKING:
    from tests.houses import Chat


async def several(chat: Chat, count: int) -> None:
    for day in range(1, count + 1):
        await logs(chat, f"/log Beach clean-up on {day} March, 12 volunteers, 3h, 40 visitors")


async def test_nothing_yet_says_how_to_begin(ana: Chat) -> None:
    await ana.says("/mine")
    assert ana.buttons == ["Log an activity"]


async def test_five_a_page(ana: Chat) -> None:
    await several(ana, 7)
    await ana.says("/mine")
    assert ana.last_heard.endswith("1/2")
    assert len(ana.buttons) == 6
    await ana.presses("Next")
    assert ana.last_heard.endswith("2/2")
    assert ana.buttons == ["Beach clean-up · Sat 2 Mar 2030", "Beach clean-up · Fri 1 Mar 2030", "Previous"]


async def test_buttons_outlive_a_restart(ana: Chat) -> None:
    await several(ana, 6)
    await ana.says("/mine")
    again = House(ana.house.database, ana.house.clock)
    there = again.chat(ana.id)
    (data,) = [key.data for row in ana.last.rows for key in row if key.label == "Next"]
    await there.sends(Pressed(data, "old", press="p"))
    assert there.last_heard.endswith("2/2")


async def test_deleting_asks_first_and_says_what_goes(ana: Chat) -> None:
    await logs(ana)
    await ana.says("/mine")
    await ana.presses("Beach")
    await ana.presses("Delete")
    assert "gone for good" in ana.last_heard
    assert len(logged(ana)) == 1
    await ana.presses("Keep it")
    await ana.presses("Delete")
    await ana.presses("Delete for good")
    assert logged(ana) == []
    assert "is deleted" in ana.last_heard


async def test_the_question_whether_to_delete_runs_out(ana: Chat) -> None:
    await logs(ana)
    await ana.says("/mine")
    await ana.presses("Beach")
    await ana.presses("Delete")
    ana.house.clock.pass_(seconds=61)
    await ana.presses("Delete for good")
    assert "nothing was deleted" in ana.last_heard
    assert len(logged(ana)) == 1


async def test_nobody_deletes_what_is_not_theirs(ana: Chat, levan: Chat) -> None:
    activity = await logs(ana)
    await levan.sends(Pressed(f"activities.remove~{activity.id}~{int(ana.house.clock.now.timestamp())}", "x"))
    assert len(logged(ana)) == 1


async def test_what_is_deleted_is_not_there_any_more(ana: Chat) -> None:
    activity = await logs(ana)
    await ana.says("/mine")
    await ana.presses("Beach")
    await ana.presses("Delete")
    await ana.presses("Delete for good")
    await ana.sends(Pressed(f"activities.open~{activity.id}", "x"))
    assert "not there any more" in ana.last_heard


async def test_the_history_keeps_who_when_before_and_after(ana: Chat) -> None:
    await logs(ana)
    ana.house.clock.pass_(hours=1)
    await ana.says("/mine")
    await ana.presses("Beach")
    await picks(ana, "Volunteers")
    await ana.says("14")
    await ana.presses("Save")
    await ana.says("/mine")
    await ana.presses("Beach")
    await ana.presses("History")
    assert "Wed 13 Mar 2030, 13:00: logged by Ana" in ana.last_heard
    assert "14:00, Ana: Volunteers: 12 → 14" in ana.last_heard


async def test_two_changes_at_once_do_not_undo_each_other(ana: Chat, nino: Chat) -> None:
    """A form that was opened before a correction writes only what it changed itself."""
    activity = await logs(ana)
    await ana.sends(Pressed(f"activities.edit~{activity.id}", "x"))
    await nino.sends(Pressed(f"activities.correct~{activity.id}", "x"))
    await nino.presses("Volunteers")
    await nino.says("10")
    await nino.presses("Save")
    # The newest "Edit" list in Ana's chat is hers; the note about the correction came after it.
    await picks(ana, "Outcome")
    await ana.says("45 bags")
    await ana.presses("Save")
    (after,) = logged(ana)
    assert (after.volunteers, after.outcome) == (10, "45 bags")


async def test_an_opened_one_can_be_logged_again(ana: Chat) -> None:
    await several(ana, 1)
    await ana.says("/mine")
    await ana.presses(ana.buttons[0])
    await ana.presses("Log again")
    assert "Save for today" in ana.buttons[0]


async def test_an_older_one_can_be_logged_again(ana: Chat) -> None:
    await several(ana, 7)
    await ana.says("/log again")
    await ana.presses("My activities")
    await ana.presses("Next")
    await ana.presses(ana.buttons[0])
    await ana.presses("Log again")
    await ana.presses("Save for today")
    with ana.house.database.begin(reads=True) as uow:
        assert ana.person_id is not None
        assert uow.activities.count_of(ana.person_id) == 8
