"""/check before an activity and after it: at most seven questions, a result with reasons, kept at a press. B4, B5."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from storage import Facts, PracticeFacts, PracticeOrigin
from tests.handlers.checks.answering import GOOD, LINE, activity_of, answers, logs, opens_check
from tests.houses import Chat, House

if TYPE_CHECKING:
    from storage.engine import Database
    from tests.cast import Cast


async def test_a_plan_in_one_line_qualifies(ana: Chat) -> None:
    """B4: at most seven questions, and the reasons for the result."""
    said = await ana.says("/check beach clean-up with a school on Saturday")
    assert "“beach clean-up with a school on Saturday”: 7 short questions" in said
    assert "1 of 7: It has a social aim" in said
    said = await answers(ana, "yyyyypy")
    assert "It qualifies for the label" in said
    assert "A plain yes to 6 of 7" in said
    assert "Strength: It has a social aim" in said
    assert "Improve this first\nSomebody counts the people and writes down how it went. (partly)\n→ Name one" in said


async def test_nearly_says_what_to_change(ana: Chat) -> None:
    await ana.says("/check")
    said = await answers(ana, "yyynpn-")
    assert "Nearly there: change this" in said
    assert "Improve this first\nInternational and local people do it side by side. (no)\n→ Mix the groups" in said
    assert "Then this\n" in said


async def test_a_regular_activity_is_told_kindly_in_russian(olga: Chat) -> None:
    await olga.says("/check уборка парка")
    said = await answers(olga, "pnnnnnn")
    assert "Обычное дело." in said
    assert "Оно и так приносит пользу" in said
    assert "ничто другое этого не заменит" in said


@pytest.mark.parametrize(
    ("who", "typed"),
    (("ana", "yes completely"), ("marie", "oui, complètement"), ("olga", "да, полностью"), ("levan", "კი, სრულად")),
)
async def test_an_answer_may_say_more_than_yes(cast: Cast, who: str, typed: str) -> None:
    chat = cast.people[who]
    await chat.says("/check")
    assert "2" in (await chat.says(typed)).splitlines()[0]


@pytest.mark.parametrize(
    ("who", "verdict"), (("marie", "Elle mérite le label."), ("levan", "ნიშანს იმსახურებს."), ("olga", "Дело достойно"))
)
async def test_everybody_is_asked_in_their_language(cast: Cast, who: str, verdict: str) -> None:
    """B5: seven criteria; when all are met the improvement is to tell others."""
    chat = cast.people[who]
    await chat.says("/check")
    assert verdict in await answers(chat, "yyyyyyy")
    assert "/share" not in chat.last_heard


async def test_answers_can_be_typed(levan: Chat, ana: Chat) -> None:
    await levan.says("/check")
    for word in ("კი", "Yes", "ნაწილობრივ", "არა", "ასეა", "კი."):
        await levan.says(word)
    assert "7 / 7" in levan.last_heard
    await ana.says("/check")
    assert "type: yes, partly or no" in await ana.says("perhaps")
    assert "1 of 7" in ana.last_heard


async def test_safeguarding_is_a_must_wherever_minors_take_part(ana: Chat) -> None:
    """B4: six times yes does not make up for it."""
    await ana.says("/check")
    said = await answers(ana, "yyyyyyn")
    assert "A regular activity." in said
    assert "(no; nothing else makes up for this)" in said
    await ana.says("/check")
    assert "Nearly there" in await answers(ana, "yyyyyyp")


async def test_in_a_school_minors_take_part_whatever_is_pressed(ana: Chat, cast: Cast) -> None:
    activity = await logs(ana)
    with cast.house.database.begin() as uow:
        facts = uow.activities.get(activity.id).facts
        values = {name: getattr(facts, name) for name in Facts.__dataclass_fields__} | {"pupils_level": "primary"}
        uow.activities.change(activity.id, Facts(**values), person_id=ana.person_id, now=cast.house.clock.now)
    await opens_check(ana)
    await answers(ana, "yyyyyy")
    assert "No minors take part" not in ana.buttons
    assert "type: yes, partly or no" in await ana.says("no minors")


async def test_the_label_stands_on_the_card(ana: Chat) -> None:
    await logs(ana)
    await opens_check(ana)
    said = await answers(ana, GOOD)
    assert "It qualifies for the label" in said
    assert "A plain yes to 6 of 6" in said
    assert "One more thing to improve: tell others how you did it" in said
    assert "Share it as a practice" in ana.buttons
    assert activity_of(ana).labelled
    await ana.presses("To the activity")
    assert "Label: qualifies" in ana.last_heard
    await ana.presses("Is it a good activity?")
    await ana.presses("Change an answer")
    assert "7. Everybody under 18 is safe in it" in ana.last_heard
    assert "(no minors)" in ana.last_heard
    await ana.presses("Question 7")
    await ana.presses("No")
    assert "A regular activity." in ana.last_heard
    assert not activity_of(ana).labelled


async def test_every_answer_fits_one_message(levan: Chat, nino: Chat, tamar: Chat) -> None:
    """C3: the longest words in the script with the most bytes, a long reason, and two others' views."""
    await levan.says(LINE)
    await levan.presses("შენახვა")
    activity = activity_of(levan)
    await levan.sends(Pressed(f"checks.open~{activity.id}", "x"))
    assert len((await answers(levan, "nnnnnnn")).encode()) < 4096
    for chat in (nino, tamar):
        await chat.sends(Pressed(f"checks.look~{activity.id}", "x"))
        await answers(chat, "yyyyyyy")
    await nino.sends(Pressed(f"checks.rule~{activity.id}", "x"))
    await nino.presses("It is a regular")
    await nino.says("ვ" * 200)
    await levan.sends(Pressed(f"checks.open~{activity.id}", "x"))
    assert "სად განსხვავდება პასუხები" in levan.last_heard
    assert len(levan.last_heard.encode()) < 4096


async def test_back_cancel_and_on_again_lose_nothing(ana: Chat) -> None:
    await ana.says("/check reading hour")
    await answers(ana, "yyn")
    await ana.presses("Back")
    assert "3 of 7" in ana.last_heard
    assert "Now: No" in ana.last_heard
    await ana.presses("Yes")
    await ana.presses("Cancel")
    await ana.presses("Continue")
    assert "4 of 7" in ana.last_heard
    assert "It qualifies" in await answers(ana, "yyy-")


async def test_a_restart_in_the_middle(database: Database, house: House, cast: Cast) -> None:
    """B4: the answer that was given before the restart counts after it."""
    ana = cast.people["ana"]
    await ana.says("/check reading hour")
    await answers(ana, "nn")
    house = House(database, house.clock, platform=house.platform)
    again = Chat(house, "ana", "Ana", "en", ana.person_id)
    await answers(again, "nnnn")
    assert "A regular activity" in await answers(again, "-")
    assert "That you look at it honestly is a strength already" in again.last_heard


async def test_news_in_the_middle_leave_the_question_open(ana: Chat, nino: Chat) -> None:
    """A peer's result arrives; the next answer still is one."""
    await logs(ana)
    await opens_check(ana)
    await answers(ana, GOOD)
    await ana.says("/check reading hour")
    await answers(ana, "yy")
    await nino.says("/review")
    await nino.presses("Beach")
    await nino.presses("Is it a good activity?")
    await nino.presses("Look at it")
    await answers(nino, "nnnnnnn")
    assert "Nino looked at “Beach clean-up”: regular activity" in ana.last_heard
    await ana.says("yes")
    assert "4 of 7" in ana.last_heard


async def test_practices_that_show_how_are_offered(ana: Chat, cast: Cast) -> None:
    with cast.house.database.begin() as uow:
        facts = PracticeFacts(
            title="Beach clean-up where everybody counts bags",
            context="A beach clean-up: name one person who counts and writes three sentences the same day.",
            language="en",
            verdict="worked",
            made_on=cast.house.clock.now.date(),
        )
        origin = PracticeOrigin(author_id=cast.people["marie"].person_id)
        uow.practices.add(cast.network, facts, origin, now=cast.house.clock.now)
    await ana.says("/check beach clean-up")
    said = await answers(ana, "yyyyyn-")
    assert "Practices that show how:" in said
    assert any(label.startswith("Beach clean-up where") for label in ana.buttons)


@pytest.mark.parametrize("text", ("🙂", "?!", "x" * 200))
async def test_a_plan_without_words_is_asked_for_again(ana: Chat, text: str) -> None:
    said = await ana.says(f"/check {text}")
    assert "One line is enough" in said or "120 characters" in said


async def test_somebody_elses_plan_is_not_there(ana: Chat, marie: Chat, cast: Cast) -> None:
    await ana.says("/check my secret plan")
    await answers(ana, GOOD)
    with cast.house.database.begin(reads=True) as uow:
        assert ana.person_id is not None
        check = uow.checks.list_by(ana.person_id)[0]
    assert check.plan == "my secret plan"
    await marie.sends(Pressed(f"checks.again~{check.id}", "x"))
    assert "n’existe pas, ou n’est pas visible" in marie.last_heard


@pytest.mark.parametrize(("who", "seven", "save"), (("ana", "yyyyyp-", "Save"), ("olga", "yyyyyp-", "Сохранить")))
async def test_answers_about_a_plan_are_carried_to_what_became_of_it(
    cast: Cast, who: str, seven: str, save: str
) -> None:
    """Not answered twice: one press keeps them, and each can be changed."""
    chat = cast.people[who]
    await chat.says("/check Beach clean-up with friends")
    await answers(chat, seven)
    await chat.says(LINE.replace("beach", "Beach"))
    await chat.presses(save)
    activity = activity_of(chat)
    await chat.sends(Pressed(f"checks.open~{activity.id}", "", press="open"))
    assert "Beach clean-up with friends" in chat.last_heard
    await chat.presses(save)
    with chat.house.database.begin(reads=True) as uow:
        (kept,) = uow.checks.list_of(activity.id)
    assert sorted(kept.answers.values()) == sorted(["yes"] * 5 + ["partly", "none"])


async def test_a_plan_of_another_name_is_no_answer(ana: Chat) -> None:
    await ana.says("/check Choir evening")
    await answers(ana, GOOD)
    await logs(ana)
    await opens_check(ana)
    assert "1 of 7" in ana.last_heard
