"""Logging an activity, as whole conversations: one line, step by step, once more, in every language, with slips."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.handlers.activities.looking import SHORT as LINE
from tests.handlers.activities.looking import logged, picks

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def test_one_line_asks_only_for_what_is_missing(ana: Chat) -> None:
    """B3: at most 7 taps or messages."""
    await ana.says(LINE)
    assert ana.last_heard.startswith("How many people did you reach")
    await ana.says("40")
    assert "12 Mar 2030 (yesterday)" in ana.last_heard
    assert "12 volunteers" in ana.last_heard
    assert "3 h each (36 h in all)" in ana.last_heard
    assert "40 people reached" in ana.last_heard
    assert logged(ana) == []
    await ana.presses("Save")
    assert "Your activities have reached 40 people this year" in ana.last_heard
    (activity,) = logged(ana)
    assert (activity.title, activity.starts_on.isoformat()) == ("Beach clean-up", "2030-03-12")
    assert (activity.volunteers, activity.reached, activity.volunteer_minutes) == (12, 40, 36 * 60)
    assert (activity.visibility, activity.status) == ("network", "new")


async def test_step_by_step_takes_seven_taps_or_messages(ana: Chat, cast: Cast) -> None:
    """B3."""
    await ana.says("/log")
    await ana.says("River walk")
    await ana.presses("Yesterday")
    await ana.presses("Education")
    await ana.says("12, 40")
    await ana.presses("3 h")
    await ana.presses("Save")
    (activity,) = logged(ana)
    assert (activity.volunteers, activity.reached, activity.minutes) == (12, 40, 180)
    assert activity.sections == (cast.sections["Tbilisi Youth"],)


async def test_the_first_answer_may_be_the_whole_report(ana: Chat) -> None:
    await ana.says("/log")
    await ana.says("Beach clean-up yesterday, 12 volunteers, 3 hours, 40 visitors")
    assert ana.buttons == ["Save", "Edit", "Cancel"]


async def test_once_more_takes_three(ana: Chat) -> None:
    """B3."""
    await ana.says(LINE)
    await ana.presses("Skip")
    await ana.presses("Save")
    ana.house.clock.pass_(days=7)
    await ana.says("/log again")
    await ana.presses("Beach clean-up")
    assert "12 volunteers" in ana.last_heard
    await ana.presses("Save for today")
    assert [one.starts_on.isoformat() for one in logged(ana)] == ["2030-03-20", "2030-03-12"]


async def test_once_more_with_other_figures(ana: Chat) -> None:
    await ana.says(LINE)
    await ana.presses("Skip")
    await ana.presses("Save")
    await ana.says("/log again")
    await ana.presses("Beach clean-up")
    await ana.presses("Another day")
    await ana.says("3 March")
    await ana.says("15 volunteers")
    assert "15 volunteers" in ana.last_heard
    await ana.presses("Save")
    assert [(one.starts_on.isoformat(), one.volunteers) for one in logged(ana)] == [
        ("2030-03-12", 12),
        ("2030-03-03", 15),
    ]


async def test_nothing_to_repeat_says_what_to_do(ana: Chat) -> None:
    await ana.says("/log again")
    assert ana.last_heard == "You have not logged anything yet that could be repeated."
    assert ana.buttons == ["Log an activity"]


@pytest.mark.parametrize(
    ("who", "text", "skip", "save", "title", "volunteers"),
    (
        ("ana", "Tree planting last Saturday, 10 volunteers, 2 h each", "Skip", "Save", "Tree planting", 10),
        ("levan", "გუშინ ვასუფთავებდით სანაპიროს, 12 მოხალისე, 3 საათი", "გამოტოვება", "შენახვა", "სანაპირო", 12),
        ("marie", "nettoyage du parc hier, 7 bénévoles, 2h", "Passer", "Enregistrer", "Nettoyage du parc", 7),
        ("olga", "вчера убирали парк, 7 волонтёров, 2 часа", "Пропустить", "Сохранить", "Убирали парк", 7),
    ),
)
async def test_plain_words_in_every_language(
    cast: Cast, who: str, text: str, skip: str, save: str, title: str, volunteers: int
) -> None:
    chat = cast.people[who]
    await chat.says(text)
    for _ in range(3):
        if skip in chat.buttons:
            await chat.presses(skip)
    await chat.presses(save)
    (activity,) = logged(chat)
    assert title[:6].casefold() in activity.title.casefold()
    assert activity.volunteers == volunteers


@pytest.mark.parametrize("text", ("thank you!", "Who can help on Saturday? We need 10 volunteers", "?", "🙂"))
async def test_what_is_no_report_opens_no_form(ana: Chat, text: str) -> None:
    await ana.says(text)
    assert "Save" not in ana.buttons
    await ana.says("/cancel")
    assert "nothing to cancel" in ana.last_heard.casefold() or "nothing is open" in ana.last_heard.casefold()


async def test_an_unusual_number_is_asked_once_and_remembered(ana: Chat) -> None:
    await ana.says("/log beach clean-up yesterday, 3000 volunteers, 3h, 40 guests")
    assert "3,000 volunteers?" in ana.last_heard
    await ana.presses("3,000")
    assert ana.buttons == ["Save", "Edit", "Cancel"]
    await ana.presses("Edit")
    await ana.presses("Back")
    assert ana.buttons == ["Save", "Edit", "Cancel"]
    await ana.presses("Save")
    assert logged(ana)[0].volunteers == 3000


async def test_a_confirmed_number_is_not_asked_again_in_a_later_change(ana: Chat) -> None:
    await ana.says("/log beach clean-up yesterday, 3000 volunteers, 3h, 40 guests")
    await ana.presses("3,000")
    await ana.presses("Save")
    await picks(ana, "Outcome")
    await ana.says("45 bags")
    assert ana.buttons == ["Save", "Edit", "Cancel"]
    await picks(ana, "Volunteers")
    await ana.says("4000")
    assert "4,000 volunteers?" in ana.last_heard


async def test_people_may_be_told_in_words(ana: Chat) -> None:
    await ana.says("/log")
    await ana.says("River walk")
    await ana.presses("Yesterday")
    await ana.presses("Education")
    await ana.says("me and five friends")
    await ana.says("90 min")
    await ana.presses("Save")
    assert (logged(ana)[0].volunteers, logged(ana)[0].minutes) == (6, 90)


async def test_a_form_filled_in_natively_is_read_like_typed_text(root: Chat, cast: Cast) -> None:
    await root.says("/log")
    with cast.house.database.begin(reads=True) as uow:
        assert root.person_id is not None
        draft = uow.drafts.active(root.person_id)
        theme = next(one for one in uow.networks.list_themes(cast.network) if one.slug == "culture")
    assert draft is not None
    section = str(cast.sections["Lyon Solidaire"])
    filled = {"title": "Language café", "when": "2030-03-01 - 2030-03-02", "sections": f"none,{section}"}
    figures = {"themes": str(theme.id), "volunteers": "5", "reached": "23", "first_time": "", "hours": "2 h each"}
    await root.fills(draft.id, {**filled, **figures, "helpers": "Dato, Eka", "visibility": "section"})
    await root.presses("Save")
    (activity,) = logged(root)
    assert (activity.starts_on.day, activity.ends_on.day) == (1, 2)
    assert (activity.sections, activity.themes) == ((cast.sections["Lyon Solidaire"],), (theme.id,))
    assert (activity.volunteers, activity.reached, activity.first_time) == (5, 23, None)
    assert (activity.minutes, activity.minutes_kind) == (120, "each")
    assert (activity.helpers, activity.visibility) == (("Dato", "Eka"), "section")


@pytest.mark.parametrize(
    ("field", "text", "answer"),
    (
        ("When", "tomorrow", "has not come yet"),
        ("When", "banana", "could not read a day"),
        ("Volunteers", "-4", "less than nothing"),
        ("Volunteers", "0", "at least you"),
        ("Volunteers", "500000", "beyond me"),
        ("For the first time", "50", "more than the 40"),
        ("Time given", "30 h each", "only 24 hours"),
        ("Time given", "soon", "could not read a length"),
        ("Link", "not a link", "not an address"),
        ("Theme", "quantum cheese", "do not know a theme"),
        ("Sections", "Atlantis Divers", "do not know a section"),
    ),
)
async def test_what_cannot_be_is_refused_with_the_reason(ana: Chat, field: str, text: str, answer: str) -> None:
    await ana.says(f"{LINE}, 40 visitors")
    await picks(ana, field)
    await ana.says(text)
    assert answer in ana.last_heard
    await ana.says("/cancel")
    assert logged(ana) == []


async def test_a_line_that_cannot_be_is_asked_about(ana: Chat) -> None:
    await ana.says("/log park clean-up yesterday, 0 volunteers, 3h, 10 visitors")
    assert "12 Mar" not in ana.last_heard
    await ana.says("4")
    await ana.presses("Save")
    assert logged(ana)[0].volunteers == 4


async def test_many_hours_are_asked_about_not_assumed(ana: Chat) -> None:
    await ana.says("/log")
    await ana.says("River walk")
    await ana.presses("Yesterday")
    await ana.presses("Education")
    await ana.says("12, 40")
    await ana.says("36 hours")
    assert "Is it all of you together?" in ana.last_heard
    await ana.presses("36 h in all")
    assert "36 h in all (about 3 h each)" in ana.last_heard


async def test_the_thanks_tell_the_own_figures_and_no_others(ana: Chat, nino: Chat, olga: Chat) -> None:
    """C6: a section's exact figure of this very minute, less what /stats shows, is what /stats withholds."""
    await ana.says("/log beach clean-up yesterday, 12 volunteers, 3h, 40 visitors")
    await ana.presses("Save")
    await nino.says("/log tree planting yesterday, 12 volunteers, 3h, 50 visitors")
    await nino.presses("Save")
    assert "Your activities have reached 50 people" in nino.last_heard
    await olga.says("/log dog walking yesterday, 12 volunteers, 3h, 60 visitors")
    await olga.presses("Сохранить")
    await ana.says("/log book drive today, 12 volunteers, 3h, 100 visitors #education")
    await ana.presses("Save")
    assert "Your activities have reached 140 people this year" in ana.last_heard
    assert "250" not in ana.last_heard


# --- who, where, what else


async def test_whoever_has_no_section_is_asked_for_one(root: Chat, cast: Cast) -> None:
    await root.says("/log book drive yesterday, 5 volunteers, 1h, 20 guests")
    assert "Which section was it?" in root.last_heard
    await root.presses("No section, for the network")
    await root.presses("Save")
    (activity,) = logged(root)
    assert activity.sections == ()


async def test_together_with_another_section_counts_for_both(ana: Chat, tamar: Chat, cast: Cast) -> None:
    await ana.says("Tree planting with Kutaisi Green on Saturday, 10 volunteers, 2h each, 30 visitors")
    assert "Tbilisi Youth, together with Kutaisi Green" in ana.last_heard
    await ana.presses("Save")
    assert logged(ana)[0].sections == (cast.sections["Tbilisi Youth"], cast.sections["Kutaisi Green"])
    assert "no need to log it again" in tamar.last_heard


async def test_nobody_logs_for_other_sections_alone(ana: Chat) -> None:
    await ana.says(f"{LINE}, 40 visitors")
    await picks(ana, "Sections")
    await ana.presses("✓ Tbilisi Youth")
    await ana.presses("Lyon Solidaire")
    await ana.presses("Done")
    await ana.presses("Save")
    assert "belongs to your own section" in ana.last_heard
    assert logged(ana) == []


async def test_a_private_activity_is_shown_to_nobody_else(ana: Chat, nino: Chat) -> None:
    """C6."""
    await ana.says(f"{LINE}, 40 visitors")
    await picks(ana, "Who sees it")
    await ana.presses("Only me")
    await ana.presses("Save")
    assert "Your section" not in ana.last_heard
    await nino.says("/review")
    assert nino.last_heard.startswith("Nothing waits")


async def test_a_place_stays_at_the_level_of_a_town_until_refined(ana: Chat) -> None:
    """C4."""
    await ana.says("/log clean-up yesterday at Mill Road 14, Gori, 12 volunteers, 3h, 40 visitors")
    assert "Mill Road" not in ana.last_heard.split("Place:")[-1].split("\n")[0]
    await picks(ana, "Place")
    await ana.says("Mill Road 14, Gori")
    await ana.presses("Save")
    assert logged(ana)[0].place == "Mill Road 14, Gori"


async def test_no_card_is_longer_than_four_kilobytes(ana: Chat) -> None:
    """C3."""
    await ana.says(f"{LINE}, 40 visitors")
    for field in ("Short text", "Outcome", "Teacher’s feedback", "Helpers"):
        await picks(ana, field)
        await ana.says("ძალიან კარგი დღე იყო " * 100)
    assert len(ana.last_heard.encode()) < 4096
    await ana.presses("Save")
    assert len(logged(ana)[0].text or "") > 2000
    await ana.says("/mine")
    await ana.presses("Beach")
    assert len(ana.last_heard.encode()) < 4096


async def test_a_school_visit_tells_level_and_feedback(ana: Chat) -> None:
    """B16."""
    await ana.says("/log school visit yesterday, 4 volunteers, 2h, 26 pupils, 9 of them for the first time")
    await ana.presses("Save")
    await ana.presses("Add what the school said")
    await ana.presses("Primary school")
    await ana.says("They asked when we come back.")
    (activity,) = logged(ana)
    assert (activity.reached, activity.first_time, activity.pupils_level) == (26, 9, "primary")
    assert activity.teacher_feedback == "They asked when we come back."
    assert "Primary school" in ana.last_heard


async def test_fewer_people_than_new_ones_asks_how_many_were_new(ana: Chat) -> None:
    await ana.says(f"{LINE}, 30 visitors, 12 of them for the first time")
    await picks(ana, "People reached")
    await ana.says("10")
    assert "How many of them were new?" in ana.last_heard
    assert "did you reach" not in ana.last_heard
    await ana.says("4")
    await ana.presses("Save")
    assert (logged(ana)[0].reached, logged(ana)[0].first_time) == (10, 4)


async def test_a_line_without_a_name_opens_the_form_that_asks_for_one(ana: Chat) -> None:
    await ana.says("/log 12")
    assert "short name" in ana.last_heard
    await ana.says("River walk")
    assert "When" in ana.last_heard


async def test_what_was_saved_is_shared_or_checked_with_one_press(ana: Chat, levan: Chat) -> None:
    await ana.says("log beach clean-up yesterday, 12 volunteers, 3 hours, 40 people reached")
    await ana.presses("Save")
    saved = len(ana.heard)
    assert "social aim" in await ana.presses("Is it a good activity?")
    await ana.says("/cancel")
    assert "What did you do" in await ana.presses("Share as a practice")
    assert "Undo" in [key.label for row in ana.heard[saved - 1].shown.rows for key in row]


async def test_what_is_private_is_not_offered_to_be_shared(ana: Chat) -> None:
    await ana.says("log beach clean-up yesterday, 12 volunteers, 3 hours, 40 people reached")
    for label in ("Edit", "More", "Who sees it", "Only me", "Save"):
        await ana.presses(label)
    assert "Is it a good activity?" in ana.buttons
    assert "Share as a practice" not in ana.buttons
