"""C13: a question goes to one willing expert after the other, and nobody learns who asked."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from handlers.questions.rules import MOST_ASKED
from tests.handlers.questions.shelf import HARD, again, ask, everything, willing

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


def state(house: House, chat: Chat) -> str:
    with house.database.begin(reads=True) as uow:
        return uow.questions.list_asked(chat.person_id)[0].state  # type: ignore[arg-type]


def told(chat: Chat, words: str) -> bool:
    return any(words in heard.shown.plain for heard in chat.heard)


async def later(house: House, **duration: float) -> None:
    house.clock.pass_(**duration)
    await house.tick()


async def test_c13_opting_in_is_a_few_presses(cast: Cast, house: House, levan: Chat) -> None:
    await levan.says("/ask")
    await levan.presses("რაზე შეიძლება მკითხონ")
    await levan.presses("მკითხეთ ჩემს თემებზე")
    await levan.presses("თემების არჩევა")
    theme = levan.buttons[0]
    await levan.presses(theme)
    await levan.presses("უკან")
    await levan.presses("ენების არჩევა")
    await levan.presses("ინგლისური")
    await levan.presses("უკან")
    await levan.presses("კვირაში 2")
    await levan.presses("ჩემი სახელით")
    with house.database.begin(reads=True) as uow:
        kept = uow.experts.of(levan.person_id, cast.network)  # type: ignore[arg-type]
    assert (kept.library, kept.tool, kept.languages, kept.weekly, kept.named) == (True, False, ("ka", "en"), 3, True)
    assert len(kept.themes) == 1
    await levan.presses("პაუზა")
    assert "არავინ გეკითხებათ" in levan.last_heard
    await levan.presses("✓ ჩემი თემები")
    with house.database.begin(reads=True) as uow:
        assert not uow.experts.of(levan.person_id, cast.network).library  # type: ignore[arg-type]


async def test_at_most_eight_buttons_stand_under_what_one_may_be_asked(cast: Cast, ana: Chat) -> None:
    """More do not fit on a telephone beside the question. The tenth language is pressed on a later page."""
    await ana.says("/expert")
    await ana.presses(ana.buttons[0])
    await ana.presses("Choose languages")
    seen: list[str] = []
    while True:
        assert len(ana.buttons) <= 8
        seen += ana.buttons
        if "Next" not in ana.buttons:
            break
        await ana.presses("Next")
    last = [one for one in ana.buttons if one not in {"Previous", "Back"}][-1]
    await ana.presses(last)
    assert f"✓ {last}" in ana.buttons
    assert {"Armenian", "Tajik", "Norwegian"} <= {one.removeprefix("✓ ") for one in seen}


async def test_a12_the_group_that_may_be_asked_is_named(cast: Cast, house: House, ana: Chat, olga: Chat) -> None:
    with house.database.begin(reads=True) as uow:
        theme = uow.networks.list_themes(cast.network)[0]
    willing(cast, "levan", "marie", themes=(theme.id,))
    heard = await ana.says(f"does {theme.name('en')} frighten purple penguins?")
    assert f"Experts on {theme.name('en')}: 2 members" in heard
    heard = await olga.says(f"пугает ли пингвинов {theme.name('ru')}?")
    assert f"Эксперты по теме ({theme.name('ru')}): 2 человека" in heard


async def test_nobody_willing_is_said_and_one_may_offer_oneself(cast: Cast, ana: Chat) -> None:
    heard = await ana.says(HARD)
    assert "Nobody has said yet" in heard
    assert "Ask people" not in ana.buttons
    await ana.presses("What I can be asked")
    assert "one at a time" in ana.last_heard


async def test_c13_the_answer_comes_back_and_nobody_learns_who_asked(
    cast: Cast, house: House, ana: Chat, levan: Chat
) -> None:
    willing(cast, "levan")
    await ask(ana)
    assert HARD in levan.last_heard
    await levan.presses("პასუხი")
    await levan.says("ჩვენ ჟირაფებით ვცადეთ.")
    await levan.presses("გაგზავნა")
    assert "ჩვენ ჟირაფებით ვცადეთ." in ana.last_heard
    assert "– Levan" in ana.last_heard
    assert state(house, ana) == "answered"
    await ana.presses("Say thanks")
    assert "მადლობა" in levan.last_heard
    await ana.presses("It helped")
    await ana.presses("Let others learn from it")
    await levan.presses("პრაქტიკად ქცევა")
    for person in cast.people.values():
        if person.id != "ana":
            assert "Ana" not in everything(person)
            assert f"person:{ana.person_id}" not in everything(person)


async def test_c13_with_the_consent_of_both_the_answer_becomes_a_practice(
    cast: Cast, house: House, ana: Chat, marie: Chat
) -> None:
    willing(cast, "marie")
    await ask(ana)
    await marie.presses("Répondre")
    await marie.says("Nous avons tricoté en bleu.")
    await marie.presses("Envoyer")
    await ana.presses("It helped")
    await ana.presses("Let others learn from it")
    await marie.presses("En faire une pratique")
    with house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(marie.person_id)  # type: ignore[arg-type]
    assert draft is not None
    assert draft.form == "practices.share"
    assert draft.values["done"] == "Nous avons tricoté en bleu."


async def test_without_the_askers_consent_no_answer_becomes_a_practice(
    cast: Cast, house: House, ana: Chat, levan: Chat
) -> None:
    willing(cast, "levan")
    await ask(ana)
    await levan.presses("პასუხი")
    await levan.says("ჩვენ ჟირაფებით ვცადეთ.")
    await levan.presses("გაგზავნა")
    with house.database.begin(reads=True) as uow:
        turn = uow.questions.list_turns_of(levan.person_id)[0]  # type: ignore[arg-type]
    await levan.sends(Pressed(f"questions.publish~{turn.id}", "", press="forged"))
    with house.database.begin(reads=True) as uow:
        assert uow.drafts.active(levan.person_id) is None  # type: ignore[arg-type]


async def test_an_expert_is_named_only_if_they_want_to_be(cast: Cast, ana: Chat, levan: Chat) -> None:
    willing(cast, "levan", named=False)
    await ask(ana)
    await levan.presses("პასუხი")
    await levan.says("ჩვენ ჟირაფებით ვცადეთ.")
    await levan.presses("გაგზავნა")
    assert "rather not be named" in ana.last_heard
    assert "Levan" not in everything(ana)


async def test_c13_who_passes_hands_it_to_the_next(cast: Cast, ana: Chat, olga: Chat, levan: Chat) -> None:
    willing(cast, "levan", "olga")
    await ask(ana)
    assert not told(olga, HARD)
    await levan.presses("ახლა არ მცალია")
    assert HARD in olga.last_heard
    await levan.presses("ახლა არ მცალია") if "ახლა არ მცალია" in levan.buttons else None
    await olga.presses("Это не моё")
    assert "I asked 2 people and got no answer" in ana.last_heard


async def test_c13_who_is_silent_is_followed_by_the_next_and_may_still_answer(
    cast: Cast, house: House, ana: Chat, olga: Chat, levan: Chat
) -> None:
    willing(cast, "levan", "olga")
    await ask(ana)
    await later(house, days=1)
    assert not told(olga, HARD)
    await later(house, days=1, hours=1)
    assert told(olga, HARD)
    await levan.presses("პასუხი")
    await levan.says("გვიან, მაგრამ მაინც.")
    await levan.presses("გაგზავნა")
    assert "გვიან, მაგრამ მაინც." in ana.last_heard


async def test_c13_who_is_away_is_not_asked(cast: Cast, house: House, ana: Chat, levan: Chat, olga: Chat) -> None:
    willing(cast, "levan", "olga")
    with house.database.begin() as uow:
        attention = uow.attention.of(levan.person_id)  # type: ignore[arg-type]
        uow.attention.keep(levan.person_id, replace(attention, away_until=date(2030, 4, 1)))  # type: ignore[arg-type]
    await ask(ana)
    assert not told(levan, HARD)
    assert told(olga, HARD)


async def test_quiet_hours_are_no_silence(cast: Cast, house: House, ana: Chat, levan: Chat) -> None:
    """The two days count from the moment at which the expert may be written to."""
    willing(cast, "levan")
    house.clock.move_to("2030-03-13 23:00", zone="Asia/Tbilisi")
    await ask(ana)
    assert not told(levan, HARD)
    house.clock.move_to("2030-03-14 08:01", zone="Asia/Tbilisi")
    await house.tick()
    assert told(levan, HARD)
    house.clock.move_to("2030-03-15 23:30", zone="Asia/Tbilisi")
    await house.tick()
    assert state(house, ana) == "asking"
    house.clock.move_to("2030-03-16 08:01", zone="Asia/Tbilisi")
    await house.tick()
    assert state(house, ana) == "unanswered"


async def test_nobody_is_asked_more_often_than_they_said(cast: Cast, house: House, ana: Chat, levan: Chat) -> None:
    willing(cast, "levan", weekly=1)
    await ask(ana)
    await levan.presses("ახლა არ მცალია")
    await ana.says("do green penguins knit?")
    assert "Nobody has said yet" in ana.last_heard
    house.clock.pass_(days=8)
    assert "one member" in await ana.says("do green penguins knit in winter?")


async def test_at_most_so_many_are_asked(cast: Cast, house: House, ana: Chat) -> None:
    others = [name for name in cast.people if name != "ana"]
    willing(cast, *others)
    await ask(ana)
    for _ in range(MOST_ASKED + 1):
        await later(house, days=3)
    asked = [name for name in others if told(cast.people[name], HARD)]
    assert len(asked) == MOST_ASKED
    assert f"I asked {MOST_ASKED} people" in ana.last_heard


async def test_a_question_is_taken_back(cast: Cast, house: House, ana: Chat, levan: Chat) -> None:
    willing(cast, "levan")
    await ask(ana)
    await ana.presses("Take it back")
    await levan.presses("პასუხი")
    assert "უკვე მოგვარებულია" in levan.last_heard
    await later(house, days=9)
    assert state(house, ana) == "closed"


async def test_what_did_not_help_goes_to_the_next(cast: Cast, ana: Chat, levan: Chat, olga: Chat) -> None:
    willing(cast, "levan", "olga")
    await ask(ana)
    await levan.presses("პასუხი")
    await levan.says("არ ვიცი.")
    await levan.presses("გაგზავნა")
    await ana.presses("Not really")
    await ana.presses("Ask the next one")
    assert HARD in olga.last_heard


@pytest.mark.parametrize("who", ("asker", "expert"))
async def test_a_restart_in_the_middle_loses_nothing(
    cast: Cast, house: House, ana: Chat, levan: Chat, olga: Chat, who: str
) -> None:
    willing(cast, "levan", "olga")
    await ask(ana)
    ana, levan, olga = again(house, ana, levan, olga)
    if who == "expert":
        await levan.presses("პასუხი")
        (levan,) = again(house, levan)
        await levan.says("ჩვენ ჟირაფებით ვცადეთ.")
        await levan.presses("გაგზავნა")
        assert "ჟირაფებით" in ana.last_heard
    else:
        await levan.presses("ჩემი თემა არ არის")
        assert told(olga, HARD)


async def test_a_question_does_not_break_an_open_form(cast: Cast, house: House, ana: Chat, nino: Chat) -> None:
    """It arrives; the form's question is still the one answered."""
    willing(cast, "nino")
    await nino.says("/log")
    await ask(ana)
    assert told(nino, HARD)
    await nino.says("Beach clean-up")
    with house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(nino.person_id)  # type: ignore[arg-type]
    assert draft is not None
    assert draft.values["title"] == "Beach clean-up"


async def test_c13_who_knows_lists_those_who_show_themselves(cast: Cast, house: House, ana: Chat) -> None:
    with house.database.begin(reads=True) as uow:
        theme, other = uow.networks.list_themes(cast.network)[:2]
    willing(cast, "levan", "marie", themes=(theme.id,))
    willing(cast, "olga", themes=(theme.id,), named=False)
    willing(cast, "claire", themes=(other.id,))
    heard = await ana.says(f"Who knows about {theme.name('en')}?")
    lines = [line.split(" · ")[0] for line in heard.splitlines() if " · " in line]
    assert lines == ["Levan", "Marie"]  # of two who do not speak English, the one in one's own country first
    assert "3 members" in heard
    await ana.presses("Ask people")
    assert told(cast.people["levan"], theme.name("en"))


async def test_erased_people_leave_nothing(cast: Cast, house: House, ana: Chat, levan: Chat, olga: Chat) -> None:
    willing(cast, "levan", "olga")
    await ask(ana)
    await levan.says("/forgetme")
    await levan.presses(levan.buttons[0])
    await house.tick()
    assert told(olga, HARD)
    await olga.presses("Ответить")
    await ana.says("/forgetme")
    await ana.presses("Yes, erase everything")
    await olga.says("Мы вязали синим.")
    with house.database.begin(reads=True) as uow:
        assert uow.questions.list_turns_of(olga.person_id) == []  # type: ignore[arg-type]


async def test_my_data_holds_questions_answers_and_what_one_may_be_asked(
    cast: Cast, house: House, ana: Chat, levan: Chat
) -> None:
    willing(cast, "levan")
    await ask(ana)
    await levan.presses("პასუხი")
    await levan.says("ჩვენ ჟირაფებით ვცადეთ.")
    await levan.presses("გაგზავნა")
    held = {}
    for chat in (ana, levan):
        await chat.says("/mydata")
        file = next(file for heard in chat.heard for file in heard.shown.files if file.name.endswith("json"))
        with house.database.begin(reads=True) as uow:
            held[chat.id] = json.loads(uow.blobs.get(file.blob).data)["questions"]  # type: ignore[arg-type]
    assert held["ana"]["questions"][0]["text"] == HARD
    assert held["levan"]["answers"][0]["answer"] == "ჩვენ ჟირაფებით ვცადეთ."
    assert held["levan"]["may_be_asked"][0]["languages"] == ["ka"]
    assert HARD not in json.dumps(held["levan"])


async def test_letters_that_wait_lose_the_words_of_an_erased_person(
    cast: Cast, house: House, ana: Chat, levan: Chat
) -> None:
    willing(cast, "levan")
    await ask(ana)
    house.clock.move_to("2030-03-13 23:00", zone="Asia/Tbilisi")
    await levan.presses("პასუხი")
    await levan.says("ჩვენ ჟირაფებით ვცადეთ.")
    await levan.presses("გაგზავნა")
    assert not told(ana, "ჟირაფებით")  # it waits for the morning
    await levan.says("/forgetme")
    await levan.presses(levan.buttons[0])
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert not told(ana, "ჟირაფებით")
