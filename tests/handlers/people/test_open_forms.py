"""Forms that were left open: asked again in the language of now, replaced when asked for again, named when offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.people.looking import person_of

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_a_kept_question_speaks_the_language_of_now(house: House, cast: Cast, marie: Chat) -> None:
    await marie.says("/timezone Ереван")
    assert "Laquelle" in marie.last_heard
    await marie.says("/language English")
    said = await marie.says("Zzyzxqq")
    assert "Which of these clocks" in said
    assert "Laquelle" not in said


async def test_the_same_command_again_takes_the_place_of_the_open_form(house: House, cast: Cast, ana: Chat) -> None:
    for city in ("Paris", "Oslo", "Berlin", "Lyon") * 3:
        await ana.says(f"/timezone {city}")
    with house.database.begin(reads=True) as uow:
        assert len(uow.drafts.list_open(person_of(house, ana).id)) == 1
    await ana.says("/cancel")
    assert ana.last_heard == "Cancelled. Nothing was saved."


async def test_a_form_that_waits_is_named(house: House, cast: Cast, ana: Chat, tamar: Chat) -> None:
    await tamar.says("/addsection Batumi Waves, Georgia")
    await tamar.says("/timezone Paris")
    await tamar.says("/cancel")
    assert tamar.last_heard == "Still unfinished: New section: Batumi Waves. Continue with it?"
    await tamar.presses("Continue")
    assert "Who may join it?" in tamar.last_heard
    before = len(tamar.heard)
    await tamar.says("/start")
    said = [one.shown.plain for one in tamar.heard[before:]]
    assert [text for text in said if "nfinished" in text] == [
        "Still unfinished: New section: Batumi Waves. Continue with it?"
    ], "once, by its name"


async def test_start_in_the_middle_of_the_first_questions_is_the_question_again(house: House, cast: Cast) -> None:
    new = house.chat("new")
    asked = await new.says("hello")
    before = len(new.heard)
    assert await new.says("/start") == asked
    assert len(new.heard) == before + 1, "there is no other entry that would be kept"


async def test_entries_of_their_own_are_kept_apart(house: House, cast: Cast, ana: Chat) -> None:
    await ana.says("/log tidying up yesterday, 5 volunteers")
    await ana.says("/log singing yesterday, 6 volunteers")
    with house.database.begin(reads=True) as uow:
        assert len(uow.drafts.list_open(person_of(house, ana).id)) == 2
