"""Forms while other things are said: new lines beside an open form, messages that are edited, ways back, ids typed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.handlers.activities.looking import logged, picks

if TYPE_CHECKING:
    from storage import Json
    from tests.cast import Cast
    from tests.houses import Chat

BEACH = "/log beach clean-up yesterday, 12 volunteers, 3 hours"
CARD = ["Save", "Edit", "Cancel"]


# --- a new entry beside an open one


@pytest.mark.parametrize(
    ("who", "first", "second", "save", "resume"),
    (
        ("ana", BEACH, "log concert 2 days ago, 5 volunteers, 100 guests, 2 hours", "Save", "Continue"),
        ("ana", f"{BEACH}, 40 guests", "log concert 2 days ago, 5 volunteers, 100 guests, 2 hours", "Save", "Continue"),
        ("ana", BEACH, "/log concert 2 days ago, 5 volunteers, 100 guests, 2 hours", "Save", "Continue"),
        (
            "olga",
            "/log уборка парка вчера, 12 волонтёров, 3 часа, 30 гостей",
            "записать концерт позавчера, 5 волонтёров, 100 гостей, 2 часа",
            "Сохранить",
            "Продолжить",
        ),
        (
            "marie",
            "/log nettoyage du parc hier, 12 bénévoles, 3 heures",
            "noter concert avant-hier, 5 bénévoles, 100 invités, 2 heures",
            "Enregistrer",
            "Continuer",
        ),
        (
            "levan",
            "/log პარკის დასუფთავება გუშინ, 12 მოხალისე, 3 საათი",
            "ჩაწერე კონცერტი გუშინწინ, 5 მოხალისე, 100 სტუმარი, 2 საათი",
            "შენახვა",
            "გაგრძელება",
        ),
    ),
)
async def test_a_line_that_logs_opens_an_entry_of_its_own(
    cast: Cast, who: str, first: str, second: str, save: str, resume: str
) -> None:
    chat = cast.people[who]
    await chat.says(first)
    await chat.says(second)
    kept = chat.heard[-2].shown
    assert resume in [key.label for row in kept.rows for key in row], "the open entry is kept, and said to be"
    await chat.presses(save)
    (concert,) = logged(chat)
    assert (concert.starts_on.day, concert.volunteers, concert.reached) == (11, 5, 100)
    await chat.presses(resume)
    if save not in chat.buttons:
        await chat.says("40")
    await chat.presses(save)
    (other,) = (one for one in logged(chat) if one.id != concert.id)
    assert (other.starts_on.day, other.volunteers, other.title != concert.title) == (12, 12, True)


async def test_an_untouched_form_gives_way_and_is_not_offered_later(ana: Chat) -> None:
    await ana.says("/log")
    await ana.says("log")
    await ana.says("log beach clean-up yesterday, 12 volunteers, 3 hours, 40 guests")
    await ana.presses("Save")
    assert "unfinished" not in ana.last_heard
    (activity,) = logged(ana)
    assert activity.title == "Beach clean-up"


async def test_a_long_text_may_begin_with_any_word(ana: Chat) -> None:
    await ana.says(f"{BEACH}, 40 guests")
    await picks(ana, "Outcome")
    await ana.says("Record numbers of bottles were found")
    await ana.presses("Save")
    assert logged(ana)[0].outcome == "Record numbers of bottles were found"


async def test_another_report_is_no_answer_to_a_question(ana: Chat) -> None:
    await ana.says(BEACH)
    await ana.says("Tree planting in Gori on 3 March, 99 guests")
    assert "That sounds like another entry" in ana.last_heard
    await ana.presses("Back to the open one")
    await ana.presses("Skip")
    assert "99" not in ana.last_heard


# --- a message that is edited


async def test_editing_an_answer_to_two_questions(ana: Chat) -> None:
    for line in ("/log", "Film night", "yesterday", "health", "4, 30"):
        await ana.says(line)
    await ana.edits("5, 31")
    await ana.says("2 hours")
    await ana.presses("Save")
    assert (logged(ana)[0].volunteers, logged(ana)[0].reached) == (5, 31)


async def test_editing_an_answer_that_left_one_question_out(ana: Chat) -> None:
    for line in ("/log", "Film night", "yesterday", "health", "12"):
        await ana.says(line)
    await ana.edits("14")
    await ana.says("2 hours")
    await ana.presses("Save")
    assert (logged(ana)[0].volunteers, logged(ana)[0].reached) == (14, None)


async def test_editing_a_correction_made_at_the_card(ana: Chat) -> None:
    await ana.says("/log Film yesterday, 4 volunteers, 30 guests, 2 hours")
    await ana.says("5 volunteers")
    await ana.edits("6 volunteers")
    assert ana.last_heard.startswith("Changed.")
    assert "6 volunteers" in ana.last_heard
    await ana.presses("Save")
    assert logged(ana)[0].volunteers == 6


async def test_mending_a_slip_answers_the_question(ana: Chat) -> None:
    await ana.says("/log")
    await ana.says("Park walk")
    await ana.says("yeserday")
    assert "could not read a day" in ana.last_heard
    await ana.edits("yesterday")
    assert "about" in ana.last_heard, "the next question"
    await ana.says("back")
    assert "Now: Tue 12 Mar" in ana.last_heard


async def test_mending_a_correction_that_was_not_understood(ana: Chat) -> None:
    await ana.says(f"{BEACH}, 40 guests")
    await ana.says("fiften volnters")
    await ana.edits("15 volunteers")
    assert "15 volunteers" in ana.last_heard


async def test_an_edit_that_changes_nothing_is_not_said_to_change(ana: Chat) -> None:
    await ana.says(f"{BEACH}, 40 guests")
    heard = len(ana.heard)
    await ana.edits(f"{BEACH}, 40 guests!")
    assert len(ana.heard) == heard


async def test_an_edited_line_keeps_what_was_corrected_since(ana: Chat) -> None:
    await ana.says(f"{BEACH}, 40 guests")
    await ana.says("15 volunteers")
    await ana.edits("/log beach clean-up yesterday, 12 volunteers, 3 hours, 50 guests", which=0)
    await ana.presses("Save")
    assert (logged(ana)[0].volunteers, logged(ana)[0].reached) == (15, 50)


async def test_a_line_edited_to_tell_less_is_asked_about(ana: Chat) -> None:
    await ana.says(f"{BEACH}, 40 guests")
    await ana.edits(BEACH)
    assert "How many people did you reach" in ana.last_heard


async def test_a_title_alone_is_mended_too(ana: Chat) -> None:
    await ana.says("/log Wlak")
    await ana.edits("/log Walk")
    for answer in ("yesterday", "health", "4, 30", "2 hours"):
        await ana.says(answer)
    await ana.presses("Save")
    assert logged(ana)[0].title == "Walk"


async def test_an_answer_edited_after_saving_offers_the_change(ana: Chat) -> None:
    for line in ("/log", "Film night", "yesterday", "health", "4, 30"):
        await ana.says(line)
    asked = len(ana.own) - 1
    await ana.says("2 hours")
    await ana.presses("Save")
    await ana.edits("5, 31", which=asked)
    assert "Shall I change the saved activity?" in ana.last_heard
    await ana.presses("Save")
    assert (logged(ana)[0].volunteers, logged(ana)[0].reached) == (5, 31)
    await ana.edits("4, 30", which=asked)
    await ana.presses("Save")
    assert (logged(ana)[0].volunteers, logged(ana)[0].reached) == (4, 30)


async def test_an_edit_after_cancel_says_nothing(ana: Chat) -> None:
    await ana.says(BEACH)
    await ana.presses("Cancel")
    heard = len(ana.heard)
    await ana.edits(f"{BEACH}, 40 guests", which=0)
    assert len(ana.heard) == heard


# --- the way back


async def test_back_takes_a_doubtful_change_back(ana: Chat) -> None:
    await ana.says(f"{BEACH}, 30 guests")
    await picks(ana, "People reached")
    await ana.says("12-15")
    assert ana.buttons[:2] == ["12", "15"]
    await ana.presses("Back")
    assert "Now: 30" in ana.last_heard
    await ana.presses("Keep it")
    await ana.presses("Save")
    assert logged(ana)[0].reached == 30


async def test_back_takes_an_unusual_change_back(ana: Chat) -> None:
    await ana.says(f"{BEACH}, 30 guests")
    await picks(ana, "Volunteers")
    await ana.says("3000")
    await ana.presses("Back")
    assert "Now: 12" in ana.last_heard
    await ana.presses("Keep it")
    assert ana.buttons == CARD


async def test_back_from_a_chosen_field_leads_to_the_list(ana: Chat) -> None:
    await ana.says(f"{BEACH}, 30 guests")
    await picks(ana, "Photos")
    await ana.presses("Back")
    assert ana.last_heard == "What would you like to change?"
    await ana.presses("More")
    await ana.presses("Link")
    await ana.presses("Back")
    assert ana.last_heard == "What would you like to change?"
    await ana.presses("Back")
    assert ana.buttons == CARD


# --- ids


async def test_ids_are_pressed_and_never_typed(ana: Chat, cast: Cast) -> None:
    with cast.house.database.begin(reads=True) as uow:
        theme = uow.networks.list_themes(cast.network)[0].id
    await ana.says("/log")
    await ana.says("Film night")
    await ana.says("yesterday")
    await ana.says(str(theme))
    assert f"I do not know a theme called “{theme}”" in ana.last_heard
    await ana.presses("Skip")
    await ana.says("4, 30")
    await ana.says("m60")
    assert "could not read a length" in ana.last_heard
    await ana.says("2 hours")
    await picks(ana, "Sections")
    section = cast.sections["Lyon Solidaire"]
    await ana.says(str(section))
    assert f"I do not know a section called “{section}”" in ana.last_heard


async def test_an_edit_reaches_a_form_that_an_earlier_version_opened(ana: Chat) -> None:
    """Version 1 wrote down the names alone that a message answered."""
    await ana.says(BEACH)
    with ana.house.database.begin() as uow:
        assert ana.person_id is not None
        draft = uow.drafts.active(ana.person_id)
        assert draft is not None
        old: dict[str, Json] = {message: list(draft.values) for message in draft.sources}
        uow.drafts.change(replace(draft, sources=old), now=ana.house.clock.now)
    await ana.edits("/log beach clean-up yesterday, 15 volunteers, 3 hours")
    await ana.says("40")
    assert "15 volunteers" in ana.last_heard
