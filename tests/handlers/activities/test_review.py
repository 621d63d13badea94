"""/review: coordinators in their scope verify, ask back, correct, reject and join; everybody else is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import update

from handlers.kit.incoming import Pressed
from storage.networks import network_table
from tests.handlers.activities.looking import LINE, logged, logs, picks

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def opens(chat: Chat) -> None:
    await chat.says("/review")
    await chat.presses("Beach")


async def test_a_coordinator_verifies_and_goes_on(ana: Chat, levan: Chat, nino: Chat) -> None:
    await logs(ana)
    await logs(ana, "/log tree planting on 3 March, 12 volunteers, 3h, 40 visitors")
    await nino.says("/review")
    assert nino.last_heard.startswith("2 activities wait for review")
    await nino.presses("Beach")
    assert "Logged by Ana" in nino.last_heard
    await nino.presses("Verify")
    assert [one.status for one in logged(ana)] == ["verified", "new"]
    assert nino.buttons == ["Next (1 left)", "Suggest for the library"]
    await nino.presses("Next")
    await nino.presses("Verify")
    assert "Nothing waits for review" in nino.last_heard


async def test_the_queue_holds_the_own_scope_alone(
    ana: Chat, nino: Chat, tamar: Chat, claire: Chat, root: Chat
) -> None:
    """B1: section, country, network; and nothing of the neighbours."""
    await logs(ana)
    for chat, waiting in ((nino, True), (tamar, True), (root, True), (claire, False)):
        await chat.says("/review")
        assert ("1 activity waits" in chat.last_heard) is waiting, chat.id


@pytest.mark.parametrize("act", ("look", "verify", "reject", "ask", "correct", "merge"))
async def test_who_has_no_right_is_refused_and_written_down(ana: Chat, claire: Chat, act: str) -> None:
    """B1: every act checks the right of whoever presses."""
    activity = await logs(ana)
    rest = f"~{activity.id}" if act != "merge" else f"~{activity.id}~{activity.id}"
    await claire.sends(Pressed(f"activities.{act}{rest}", "x"))
    assert "Only a coordinator responsible for this" in claire.last_heard
    assert logged(ana)[0].status == "new"
    with ana.house.database.begin(reads=True) as uow:
        entry = uow.audit.list_latest(limit=1)[0]
    assert (entry.outcome, entry.person_id) == ("refused", claire.person_id)


async def test_volunteers_have_no_queue(ana: Chat) -> None:
    await ana.says("/review")
    assert "Only a coordinator" in ana.last_heard


async def test_a_question_comes_back_with_its_answer(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await opens(nino)
    await nino.presses("Ask the author")
    await nino.says("Who counted the visitors?")
    assert "Ana can answer here" in nino.last_heard
    assert "Who counted the visitors?" in ana.last_heard
    await ana.presses("Answer")
    await ana.says("The lifeguard did.")
    assert "The lifeguard did." in nino.last_heard
    await nino.presses("Review")
    assert "Answer: “The lifeguard did.”" in nino.last_heard


async def test_a_correction_is_told_to_the_author(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await opens(nino)
    await nino.presses("Correct")
    await nino.presses("Volunteers")
    await nino.says("10")
    await nino.presses("Save")
    assert "Nino corrected “Beach clean-up”:" in ana.last_heard
    assert "Volunteers: 12 → 10" in ana.last_heard
    assert logged(ana)[0].volunteers == 10
    await nino.presses("Back to the review")
    await nino.presses("Verify")
    assert logged(ana)[0].status == "verified"


async def test_the_author_reads_it_in_their_own_language(levan: Chat, nino: Chat) -> None:
    await levan.says("/log beach clean-up yesterday, 12 volunteers, 3h, 40 visitors")
    await levan.presses("შენახვა")
    await opens(nino)
    await nino.presses("Correct")
    await nino.presses("Volunteers")
    await nino.says("10")
    await nino.presses("Save")
    assert "მოხალისეები: 12 → 10" in levan.last_heard


async def test_a_rejection_says_why_and_a_change_brings_it_back(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await opens(nino)
    await nino.presses("Reject")
    await nino.says("This was last year's clean-up.")
    assert logged(ana)[0].status == "rejected"
    assert "This was last year's clean-up." in ana.last_heard
    await nino.says("/review")
    assert "Nothing waits" in nino.last_heard
    await picks(ana, "When")
    await ana.says("3 March")
    await ana.presses("Save")
    assert logged(ana)[0].status == "new"


async def test_other_figures_are_verified_again_other_words_are_not(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await opens(nino)
    await nino.presses("Verify")
    await picks(ana, "Outcome")
    await ana.says("45 bags")
    await ana.presses("Save")
    assert logged(ana)[0].status == "verified"
    await picks(ana, "Volunteers")
    await ana.says("14")
    await ana.presses("Save")
    assert logged(ana)[0].status == "new"


async def test_two_records_are_joined(ana: Chat, marie: Chat, nino: Chat, tamar: Chat, root: Chat, cast: Cast) -> None:
    await logs(ana)
    await tamar.says("/log cleaning up the beach with Tbilisi Youth yesterday, 15 volunteers, 2h, 40 visitors")
    await tamar.presses("It is another one")
    await tamar.presses("Save")
    await nino.says("/review")
    await nino.presses("Beach")
    assert "There is a similar one" in nino.last_heard
    await nino.presses("Join with the similar one")
    await nino.presses("Join them")
    (joint,) = logged(ana)
    assert logged(tamar) == [joint]
    assert set(joint.sections) == {cast.sections["Tbilisi Youth"], cast.sections["Kutaisi Green"]}
    assert "A coordinator joined two records" in ana.last_heard
    assert "A coordinator joined two records" in tamar.last_heard


async def test_the_networks_questions_are_shown(ana: Chat, nino: Chat, cast: Cast) -> None:
    with cast.house.database.begin() as uow:
        questions = [{"en": "Who learned something?", "fr": "Qui a appris ?"}]
        uow._connection.execute(update(network_table).values(quality_questions=questions))
    await logs(ana)
    await opens(nino)
    assert "• Who learned something?" in nino.last_heard


async def test_ones_own_activity_is_marked(nino: Chat) -> None:
    await logs(nino, LINE)
    await opens(nino)
    assert "You logged this one yourself" in nino.last_heard


async def test_why_something_was_rejected_is_read_in_the_readers_language(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await opens(nino)
    await nino.presses("Reject")
    await nino.presses("It was logged twice")
    await ana.says("/language français")
    await ana.says("/mine")
    await ana.presses("Beach")
    assert "logged twice" not in ana.last_heard
    assert "déjà" in ana.last_heard or "deux fois" in ana.last_heard
