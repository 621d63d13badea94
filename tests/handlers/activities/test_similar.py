"""The same activity logged twice: it is shown before it is saved, and can become one joint activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.activities.looking import LINE, logged, logs, picks

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

THEIRS = "/log cleaning up the beach with Tbilisi Youth yesterday, 15 volunteers, 2h, 40 visitors"


async def test_a_colleagues_record_is_shown_before_saving(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await nino.says(LINE)
    assert "Is it the same?" in nino.last_heard
    assert "Beach clean-up" in nino.last_heard
    assert "logged by Ana" in nino.last_heard
    assert nino.buttons[:2] == ["It is the same one", "It is another one"]


async def test_another_one_is_saved_beside_it(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await nino.says(LINE)
    await nino.presses("It is another one")
    await nino.presses("Save")
    assert len(logged(ana)) == len(logged(nino)) == 1
    assert logged(ana)[0].id != logged(nino)[0].id


async def test_two_sections_make_one_joint_activity(ana: Chat, tamar: Chat, cast: Cast) -> None:
    """B2: it counts once in every total above, and in full for each section."""
    first = await logs(ana)
    await tamar.says(THEIRS)
    await tamar.presses("Join as one joint activity")
    assert "together with Kutaisi Green" in tamar.last_heard
    await tamar.presses("Save")
    (joint,) = logged(tamar)
    assert joint.id == first.id
    assert joint.sections == (cast.sections["Tbilisi Youth"], cast.sections["Kutaisi Green"])
    assert (joint.volunteers, joint.minutes) == (12, 180), "what was told first stays"
    assert "one joint activity now" in ana.last_heard
    await tamar.says("/mine")
    await tamar.presses("Beach clean-up")
    assert "Edit" in tamar.buttons
    await tamar.presses("Delete")
    assert "Only whoever logged it first" in tamar.last_heard


async def test_joining_can_be_undone(ana: Chat, tamar: Chat, cast: Cast) -> None:
    await logs(ana)
    await tamar.says(THEIRS)
    await tamar.presses("Join as one joint activity")
    await tamar.presses("Save")
    await tamar.presses("Undo")
    assert logged(tamar) == []
    assert logged(ana)[0].sections == (cast.sections["Tbilisi Youth"],)


async def test_what_the_first_did_not_tell_is_added(ana: Chat, tamar: Chat) -> None:
    await ana.says("/log beach clean-up yesterday, 12 volunteers, 3h")
    await ana.presses("Skip")
    await ana.presses("Save")
    await tamar.says(THEIRS)
    await tamar.presses("Join as one joint activity")
    await tamar.presses("Save")
    assert logged(ana)[0].reached == 40


async def test_nothing_private_is_shown_as_a_likeness(ana: Chat, nino: Chat) -> None:
    """C6."""
    await ana.says(LINE)
    await picks(ana, "Who sees it")
    await ana.presses("Only me")
    await ana.presses("Save")
    await nino.says(LINE)
    assert nino.buttons == ["Save", "Edit", "Cancel"]


async def test_another_day_or_another_title_is_another_activity(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    for line in (
        "/log beach clean-up on 3 March, 12 volunteers, 3h, 40 visitors",
        "/log tree planting yesterday, 12 volunteers, 3h, 40 visitors",
    ):
        await nino.says(line)
        assert nino.buttons == ["Save", "Edit", "Cancel"]
        await nino.says("/cancel")


async def test_the_same_one_of_ones_own_is_no_joint_one(ana: Chat) -> None:
    await logs(ana)
    await ana.says("/log beach clean-up yesterday, 9 volunteers, 3h, 40 visitors")
    await ana.presses("It is the same one")
    assert "joint" not in ana.last_heard
    assert "not taken over:\nVolunteers: 9" in ana.last_heard
    await ana.presses("Save")
    assert "It is one record now" in ana.last_heard
    (activity,) = logged(ana)
    assert activity.volunteers == 12


async def test_the_same_one_may_take_the_new_figures(ana: Chat) -> None:
    await logs(ana)
    await ana.says("/log beach clean-up yesterday, 9 volunteers, 3h, 40 visitors")
    await ana.presses("The same one, with these figures")
    assert "9 volunteers" in ana.last_heard
    assert "not taken over" not in ana.last_heard
    await ana.presses("Save")
    assert [one.volunteers for one in logged(ana)] == [9]
    await ana.presses("Undo")
    assert [one.volunteers for one in logged(ana)] == [12]


async def test_nobody_renews_the_figures_of_somebody_else(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await nino.says("/log beach clean-up yesterday, 9 volunteers, 3h, 40 visitors")
    assert nino.buttons[:2] == ["It is the same one", "It is another one"]
    await nino.presses("It is the same one")
    await nino.presses("Save")
    assert "the record of both of you" in ana.last_heard
    assert logged(ana)[0].volunteers == 12


async def test_deleting_a_joint_one_is_told_to_whoever_logged_it_too(ana: Chat, tamar: Chat) -> None:
    await logs(ana)
    await tamar.says(THEIRS)
    await tamar.presses("Join as one joint activity")
    await tamar.presses("Save")
    await ana.says("/mine")
    await ana.presses("Beach clean-up")
    await ana.presses("Delete")
    await ana.presses("Delete for good")
    assert "Ana deleted “Beach clean-up”, which you logged together" in tamar.last_heard
