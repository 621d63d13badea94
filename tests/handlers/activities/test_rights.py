"""Who may do what with somebody else's activity: by buttons one was given, and by those one makes up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from storage import NOT_STORED
from tests.handlers.activities.looking import LINE, logged, logs

if TYPE_CHECKING:
    from storage import Activity
    from tests.cast import Cast
    from tests.houses import Chat

GONE = "not there any more"


async def forges(chat: Chat, data: str) -> None:
    await chat.sends(Pressed(data, "x", press=f"forged-{data}"))


async def chooses(chat: Chat, field: str) -> None:
    """One of the fields that can be edited, on whichever page it stands."""
    if field not in chat.buttons:
        await chat.presses("More")
    await chat.presses(field)


def drafts(chat: Chat) -> int:
    """The id of the form the person touched last."""
    assert chat.person_id is not None
    with chat.house.database.begin(reads=True) as uow:
        return max((one.id for one in uow.drafts.list_all(chat.person_id)), default=NOT_STORED)


def refusals(chat: Chat) -> list[str]:
    with chat.house.database.begin(reads=True) as uow:
        return [one.action for one in uow.audit.list_latest(limit=20) if one.outcome == "refused"]


async def sees_only(chat: Chat, activity: Activity, who: str) -> None:
    await forges(chat, f"activities.edit~{activity.id}")
    await chooses(chat, "Who sees it")
    await chat.presses(who)
    await chat.presses("Save")


# --- undo


async def test_undo_takes_back_ones_own_alone(ana: Chat, marie: Chat) -> None:
    theirs = await logs(ana)
    await marie.says("/log plantation d'arbres hier #environment, 4 bénévoles, 2h, 10 visiteurs")
    while "Enregistrer" not in marie.buttons:
        await marie.presses("Passer")
    await marie.presses("Enregistrer")
    await forges(marie, f"activities.undo~{theirs.id}~{drafts(marie)}")
    assert [one.id for one in logged(ana)] == [theirs.id]
    assert len(logged(marie)) == 1
    assert refusals(ana) == ["activity-undo"]


async def test_undo_leaves_a_later_correction(ana: Chat, nino: Chat) -> None:
    activity = await logs(ana)
    await forges(ana, f"activities.edit~{activity.id}")
    await ana.presses("What")
    await ana.says("By Ana")
    await ana.presses("Save")
    draft = drafts(ana)
    ana.house.clock.pass_(seconds=5)
    await forges(nino, f"activities.correct~{activity.id}")
    await nino.presses("What")
    await nino.says("By Nino")
    await nino.presses("Save")
    await forges(ana, f"activities.undo~{activity.id}~{draft}")
    assert logged(ana)[0].title == "By Nino"
    assert "Somebody has changed it since" in ana.last_heard


async def test_undo_does_not_remove_what_was_verified(ana: Chat, nino: Chat) -> None:
    activity = await logs(ana)
    await forges(nino, f"activities.verify~{activity.id}")
    await forges(ana, f"activities.undo~{activity.id}~{drafts(ana)}")
    assert [one.status for one in logged(ana)] == ["verified"]


# --- merging


async def test_a_coordinator_merges_nothing_they_may_not_see(ana: Chat, claire: Chat, nino: Chat) -> None:
    own = await logs(ana)
    theirs = await logs(claire, "/log secret walk yesterday #education, 4 volunteers, 2h, 9 guests")
    await sees_only(claire, theirs, "Only")
    for act in ("merge", "merge-now"):
        await forges(nino, f"activities.{act}~{own.id}~{theirs.id}")
        assert GONE in nino.last_heard
        assert "ecret" not in nino.last_heard
    assert len(logged(claire)) == 1
    assert refusals(ana)[0] == "activity-merge"


async def test_a_coordinator_merges_nothing_unlike(ana: Chat, claire: Chat, nino: Chat) -> None:
    own = await logs(ana)
    theirs = await logs(claire, "/log chess lesson on 3 March #education, 4 volunteers, 2h, 9 guests")
    await forges(nino, f"activities.merge-now~{own.id}~{theirs.id}")
    assert GONE in nino.last_heard
    assert len(logged(claire)) == 1


# --- joining


async def joins(chat: Chat) -> None:
    await chat.says("/log cleaning up the beach with Tbilisi Youth yesterday, 15 volunteers, 2h, 40 visitors")
    await chat.presses("Join as one joint activity")
    await chat.presses("Save")


async def test_who_joins_changes_nothing_of_the_author(ana: Chat, claire: Chat, cast: Cast) -> None:
    activity = await logs(ana)
    await joins(claire)
    await forges(claire, f"activities.edit~{activity.id}")
    for field in ("What", "Who sees it", "Volunteers"):
        assert field not in claire.buttons
    draft = drafts(claire)
    await forges(claire, f"kit.form~{draft}~field~title")
    await claire.says("Defaced")
    await forges(claire, f"kit.form~{draft}~save")
    assert "Only its author or a coordinator" in claire.last_heard
    (kept,) = logged(ana)
    assert (kept.title, kept.visibility) == ("Beach clean-up", "network")
    assert kept.sections == (cast.sections["Tbilisi Youth"], cast.sections["Lyon Solidaire"])


async def test_a_section_that_joined_does_not_judge_the_author(ana: Chat, claire: Chat) -> None:
    """Its coordinator may verify what the section did too, but neither correct, nor reject, nor merge it."""
    activity = await logs(ana)
    await joins(claire)
    for act in ("correct", "reject", f"merge~{activity.id}"):
        name, _, rest = act.partition("~")
        await forges(claire, f"activities.{name}~{activity.id}{'~' + rest if rest else ''}")
        assert "Only a coordinator responsible for this" in claire.last_heard, act
    await forges(claire, f"activities.look~{activity.id}")
    assert claire.buttons[:2] == ["Verify", "Ask the author"]


async def test_who_joins_adds_what_nobody_told(ana: Chat, claire: Chat) -> None:
    activity = await logs(ana)
    await joins(claire)
    for words in ("45 bags", "46 bags"):
        ana.house.clock.pass_(seconds=70)
        await forges(claire, f"activities.edit~{activity.id}")
        await chooses(claire, "Outcome")
        await claire.says(words)
        await claire.presses("Save")
        assert logged(ana)[0].outcome == words
    assert "Outcome: 45 bags → 46 bags" in ana.last_heard


async def test_who_joins_brings_the_own_section_alone(ana: Chat, claire: Chat, cast: Cast) -> None:
    await logs(ana)
    await claire.says("/log cleaning up the beach with Tbilisi Youth and Lille Entraide yesterday, 15 volunteers, 2h")
    while "Join as one joint activity" not in claire.buttons:
        await claire.presses("Skip")
    await claire.presses("Join as one joint activity")
    await claire.presses("Save")
    assert logged(ana)[0].sections == (cast.sections["Tbilisi Youth"], cast.sections["Lyon Solidaire"])


async def test_who_joins_takes_the_own_section_out(ana: Chat, claire: Chat, cast: Cast) -> None:
    activity = await logs(ana)
    await joins(claire)
    for section, left in (("Tbilisi Youth", 2), ("Lyon Solidaire", 1)):
        await forges(claire, f"activities.edit~{activity.id}")
        await chooses(claire, "Sections")
        await claire.presses(f"✓ {section}")
        await claire.presses("Done")
        await claire.presses("Save")
        assert len(logged(ana)[0].sections) == left
        await claire.says("/cancel")


async def test_a_joined_one_that_is_made_private_is_its_authors_alone(ana: Chat, claire: Chat) -> None:
    activity = await logs(ana)
    await joins(claire)
    await sees_only(ana, activity, "Only me")
    await forges(claire, f"activities.open~{activity.id}")
    assert GONE in claire.last_heard
    assert logged(claire) == []


async def test_who_joins_is_thanked_with_what_they_reached(ana: Chat, claire: Chat) -> None:
    await logs(ana)
    await joins(claire)
    assert "40 people" in claire.last_heard


# --- seeing


async def test_an_edited_message_shows_nothing_that_is_not_for_one(ana: Chat, nino: Chat) -> None:
    activity = await logs(ana)
    await forges(nino, f"activities.correct~{activity.id}")
    await nino.presses("Volunteers")
    await nino.says("10")
    await nino.presses("Save")
    await forges(nino, f"activities.correct~{activity.id}")
    open_draft = drafts(nino)
    await forges(ana, f"activities.edit~{activity.id}")
    await chooses(ana, "Outcome")
    await ana.says("NOW SECRET")
    await ana.presses("Save")
    await sees_only(ana, activity, "Only me")
    await nino.edits("beach clean-up yesterday, 11 volunteers, 2h", which=-1)
    assert "SECRET" not in nino.last_heard
    assert "not for you to see" in nino.last_heard
    await forges(nino, f"kit.form~{open_draft}~review")
    assert "Beach" not in nino.last_heard


async def test_what_one_may_not_see_is_as_if_it_were_not_there(ana: Chat, marie: Chat) -> None:
    activity = await logs(ana)
    await sees_only(ana, activity, "Only the section")
    for act in ("open", "edit", "delete", "history", "look", "again", "school"):
        await forges(marie, f"activities.{act}~{activity.id}")
        told = marie.last_heard
        await forges(marie, f"activities.{act}~{activity.id + 999}")
        assert marie.last_heard == told, act
    assert len(refusals(ana)) == 7


async def test_a_coordinator_shows_it_to_fewer_never_to_more(ana: Chat, nino: Chat) -> None:
    activity = await logs(ana)
    await forges(nino, f"activities.correct~{activity.id}")
    await chooses(nino, "Who sees it")
    assert "Only me" not in nino.buttons
    await nino.presses("Only")
    await nino.presses("Save")
    assert logged(ana)[0].visibility == "section"
    await forges(nino, f"activities.correct~{activity.id}")
    draft = drafts(nino)
    await forges(nino, f"kit.form~{draft}~field~visibility")
    await forges(nino, f"kit.form~{draft}~pick~visibility~network")
    await forges(nino, f"kit.form~{draft}~save")
    assert logged(ana)[0].visibility == "section"


# --- logging for a section


async def test_who_belongs_nowhere_logs_for_open_sections_alone(root: Chat, ana: Chat, cast: Cast) -> None:
    with cast.house.database.begin() as uow:
        assert ana.person_id is not None
        uow.people.leave(ana.person_id, cast.network)
    await ana.says("/log")
    await ana.says("Fake event")
    await ana.presses("Yesterday")
    assert "Tbilisi Youth" in ana.buttons
    assert "Kutaisi Green" not in ana.buttons
    await ana.says("Kutaisi Green")
    while "Skip" in ana.buttons:
        await ana.presses("Skip")
    await ana.presses("Save")
    assert "/join Kutaisi Green" in ana.last_heard
    assert logged(ana) == []
    del root


async def test_a_question_is_answered_once(ana: Chat, nino: Chat) -> None:
    activity = await logs(ana, LINE)
    await forges(nino, f"activities.ask~{activity.id}")
    await nino.says("Who counted?")
    (button,) = (key.data for row in ana.last.rows for key in row if key.label == "Answer")
    await forges(ana, button)
    first = drafts(ana)
    await ana.sends(Pressed(button, "x", press="once more"))
    assert drafts(ana) != first
    await ana.says("The lifeguard.")
    await forges(ana, f"kit.form~{first}~resume")
    await ana.says("Nobody.")
    with ana.house.database.begin(reads=True) as uow:
        assert [one.answer for one in uow.activities.list_questions(activity.id)] == ["The lifeguard."]
