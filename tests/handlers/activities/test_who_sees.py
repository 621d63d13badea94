"""Who sees an activity, said in words: in the first line, and about the card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.handlers.activities.looking import logged

if TYPE_CHECKING:
    from tests.houses import Chat

LINE = "/log Film night 2 days ago, 4 volunteers, 30 guests, 2 hours"


async def test_private_in_a_line_is_shown_and_saved(ana: Chat) -> None:
    await ana.says(f"{LINE}, private")
    assert "Who sees it: Only me" in ana.last_heard
    await ana.presses("Save")
    (activity,) = logged(ana)
    assert (activity.visibility, activity.volunteers) == ("private", 4)


@pytest.mark.parametrize(
    ("typed", "seen"), (("only me", "private"), ("только я", "private"), ("only our section", "section"))
)
async def test_words_about_the_card_say_who_sees_it_and_count_nobody(ana: Chat, typed: str, seen: str) -> None:
    await ana.says(LINE)
    await ana.says(typed)
    assert "4 volunteers" in ana.last_heard
    assert "Who sees it:" in ana.last_heard
    await ana.presses("Save")
    (activity,) = logged(ana)
    assert (activity.visibility, activity.volunteers) == (seen, 4)


async def test_tags_and_a_link_of_a_line_are_saved(ana: Chat) -> None:
    await ana.says("/log Workshop yesterday 4 volunteers 30 guests 2 hours #skills #health https://example.org/x")
    await ana.presses("Save")
    (activity,) = logged(ana)
    assert (activity.title, activity.link, len(activity.facts.themes)) == ("Workshop", "https://example.org/x", 2)


async def test_log_with_a_day_and_an_unknown_word_does_not_ask_for_the_day(ana: Chat) -> None:
    await ana.says("/log Walk yesterday")
    assert "What was it about?" in ana.last_heard


async def test_three_partner_sections_are_all_on_the_card(ana: Chat) -> None:
    await ana.says("/log Dinner yesterday with Kutaisi Green and Lyon Solidaire, 4 volunteers, 30 guests, 2 hours")
    assert "Kutaisi Green" in ana.last_heard
    assert "Lyon Solidaire" in ana.last_heard
