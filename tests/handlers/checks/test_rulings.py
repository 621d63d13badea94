"""A coordinator's word above the answers: with a reason, told, shown as such, written down, and taken back. B4."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.checks.answering import GOOD, LINE, activity_of, answers, logs, opens_check

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def looks_up(coordinator: Chat) -> None:
    await coordinator.says("/review")
    await coordinator.presses("Beach")
    await coordinator.presses("Is it a good activity?")


async def test_a_label_is_taken_away_with_a_reason_and_given_back(ana: Chat, nino: Chat, cast: Cast) -> None:
    await logs(ana)
    await opens_check(ana)
    await answers(ana, GOOD)
    await looks_up(nino)
    await nino.presses("Decide about the label")
    await nino.presses("It is a regular activity")
    assert "A few words more" in await nino.says("no")
    await nino.says("The figures were guessed, please count them.")
    assert not activity_of(ana).labelled
    assert "Nino decided about the label of “Beach clean-up”: regular activity." in ana.last_heard
    assert "The figures were guessed" in ana.last_heard
    await ana.presses("Open the check")
    assert "Label: regular activity" in ana.last_heard
    assert "Nino decided about the label, above the answers. The reason:\n“The figures were guessed" in ana.last_heard
    assert "The author’s own check: qualifies" in ana.last_heard
    with cast.house.database.begin(reads=True) as uow:
        entry = next(one for one in uow.audit.list_latest() if one.action == "check-rule")
    assert (entry.outcome, entry.person_id, entry.detail["verdict"]) == ("done", nino.person_id, "regular")
    await looks_up(nino)
    await nino.presses("Take the decision back")
    assert activity_of(ana).labelled
    assert "Your own answers count again" in ana.last_heard


async def test_an_author_reads_it_in_their_language(olga: Chat, nino: Chat) -> None:
    await olga.says(LINE)
    await olga.presses("Сохранить")
    await nino.says("/review")
    await nino.presses("Beach")
    await nino.presses("Is it a good activity?")
    await nino.presses("Decide about the label")
    await nino.presses("It bears the label")
    await nino.says("Everybody took part, from the plan on.")
    assert "Решение координатора (Nino) о деле" in olga.last_heard
    assert "достойно знака" in olga.last_heard
    assert activity_of(olga).labelled


async def test_a_new_self_check_does_not_overrule_the_ruling(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await looks_up(nino)
    await nino.presses("Decide about the label")
    await nino.presses("It is a regular activity")
    await nino.says("It was a party, nothing more.")
    await ana.presses("Open the check")
    await ana.presses("Check it")
    await answers(ana, GOOD)
    assert not activity_of(ana).labelled


async def test_nobody_decides_about_their_own(nino: Chat) -> None:
    await logs(nino)
    await opens_check(nino)
    await answers(nino, GOOD)
    await nino.presses("To the activity")
    await nino.presses("Is it a good activity?")
    assert "Decide about the label" not in nino.buttons
    assert "Look at it" not in nino.buttons
