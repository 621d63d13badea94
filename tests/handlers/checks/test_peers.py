"""Somebody else's look: beside the author's own answers, never added up with them, never by the author. B5."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.checks.answering import GOOD, activity_of, answers, logs, opens_check

if TYPE_CHECKING:
    from tests.houses import Chat


async def asks(author: Chat, name: str) -> None:
    """The author checks an activity and asks somebody to look."""
    await logs(author)
    await opens_check(author)
    await answers(author, GOOD)
    await author.presses("Ask somebody to look")
    await author.says(name)


async def test_a_peer_of_another_section_looks_in_their_own_language(ana: Chat, marie: Chat) -> None:
    await asks(ana, "marie")
    assert "Asked: Marie" in ana.last_heard
    assert "Ana te demande de regarder" in marie.last_heard
    await marie.presses("Regarder")
    assert "les mêmes 7 questions" in marie.last_heard
    await answers(marie, "ynyyyp-")
    assert "Là où les deux diffèrent" in marie.last_heard
    assert "Marie looked at “Beach clean-up”: qualifies" in ana.last_heard or "nearly" in ana.last_heard
    await ana.presses("Open the check")
    said = ana.last_heard
    assert "The author’s own check: qualifies\nA plain yes to 6 of 6" in said, "the own check is as it was"
    assert "Where the two differ:" in said
    assert "The people it is for have a say in it. Author: yes. Marie: no." in said
    assert "It has a social aim that fits into one sentence. Author" not in said, "where they agree nothing is said"
    assert activity_of(ana).labelled, "what a peer found does not move the label"


async def test_a_coordinator_needs_no_invitation_and_an_author_never_looks(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await opens_check(ana)
    await answers(ana, "nnnnnn-")
    await ana.presses("To the activity")
    await ana.presses("Is it a good activity?")
    assert "Look at it" not in ana.buttons
    await nino.says("/review")
    await nino.presses("Beach")
    await nino.presses("Is it a good activity?")
    await nino.presses("Look at it")
    await answers(nino, GOOD)
    assert "Nino looked at it" in nino.last_heard
    assert not activity_of(ana).labelled


async def test_coordinators_are_offered_by_name(ana: Chat, nino: Chat) -> None:
    await logs(ana)
    await opens_check(ana)
    await answers(ana, GOOD)
    await ana.presses("Ask somebody to look")
    assert {"Nino", "Tamar", "Root"} <= set(ana.buttons)
    await ana.presses("Nino")
    assert "Ana asks you to look at “Beach clean-up”" in nino.last_heard


async def test_who_cannot_look_is_not_asked(ana: Chat) -> None:
    await logs(ana)
    await opens_check(ana)
    await answers(ana, GOOD)
    await ana.presses("Ask somebody to look")
    assert "They cannot look" in await ana.says("Ana")
    assert "nobody with exactly this name" in await ana.says("Mari"), "names that are merely alike are not told"


async def test_a_no_costs_one_press_and_is_told_to_nobody(ana: Chat, marie: Chat) -> None:
    await asks(ana, "Marie")
    heard = len(ana.heard)
    await marie.presses("Pas maintenant")
    assert "Personne n’en saura rien" in marie.last_heard
    assert len(ana.heard) == heard
    ana.house.clock.pass_(minutes=5)
    await ana.presses("Ask somebody to look")
    await ana.says("Marie")
    await marie.presses("Regarder")
    assert "1 sur 7" in marie.last_heard, "asked anew, they may"


async def test_earlier_looks_stay_within_reach(ana: Chat, marie: Chat, nino: Chat, tamar: Chat) -> None:
    await asks(ana, "Marie")
    await marie.presses("Regarder")
    await answers(marie, "nnnnnn-")
    await tamar.says("/review")
    await tamar.presses("Beach")
    await tamar.presses("Is it a good activity?")
    await tamar.presses("Look at it")
    await answers(tamar, "yyyyyn-")
    assert tamar.last_heard.count("Where the two differ") == 1
    await tamar.presses("Compare with Marie")
    assert "Author: yes. Marie: no." in tamar.last_heard
