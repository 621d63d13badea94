"""/quiet and /away in the chat: shown, set in words and by buttons, heeded, handed out and forgotten (X6)."""

from __future__ import annotations

import json
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from handlers.attention import feature as room
from handlers.kit.attention import Weight
from handlers.kit.desk import Desk, Note
from handlers.kit.view import View, t
from storage import Attention
from tests.handlers.reminders.looking import forge
from tests.houses import TEXTS

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


def held(chat: Chat) -> Attention:
    assert chat.person_id is not None
    with chat.house.database.begin(reads=True) as uow:
        return uow.attention.of(chat.person_id)


async def is_sent(house: House, chat: Chat, *, weight: Weight = Weight.UNASKED) -> None:
    """Something unasked for this person, made now."""
    assert chat.person_id is not None
    view = View(t("kit-today"))
    with house.database.begin() as uow:
        desk = Desk(uow, house.clock.now, house.ticks._house, house.texts)
        cause = f"test:{house.clock.now.isoformat()}"
        desk.hand_over([Note(chat.person_id, cause, "digest", weight, house.clock.now, view)])
    await house.tick()


async def test_it_is_shown(ana: Chat) -> None:
    await ana.says("/quiet")
    assert "Quiet hours: 21:00–08:00 (clock of Tbilisi)" in ana.last_heard
    assert "At most 3 of them a day" in ana.last_heard
    await ana.says("/settings")
    assert "Quiet hours: 21:00–08:00" in ana.last_heard


@pytest.mark.parametrize(
    ("said", "wishes"),
    (
        ("/quiet 22:00-7:30", Attention(time(22), time(7, 30))),
        ("/quiet from 10pm to 6am", Attention(time(22), time(6))),
        ("/quiet off", Attention(time(0), time(0))),
        ("quiet hours off", Attention(time(0), time(0))),
        ("/quiet every weekday", Attention(days=0b0011111)),
        ("/quiet 0 a day", Attention(daily_cap=0)),
    ),
)
async def test_it_is_set_in_words(ana: Chat, said: str, wishes: Attention) -> None:
    await ana.says(said)
    assert "Saved." in ana.last_heard
    assert held(ana) == wishes


async def test_it_is_set_by_buttons(ana: Chat) -> None:
    await ana.says("/quiet")
    await ana.presses("Quiet hours")
    await ana.presses("22:00–07:00")
    await ana.presses("Days")
    await ana.presses("✓ Sunday")
    await ana.presses("Back")
    assert "Saturday" in ana.last_heard
    assert "Sunday" not in ana.last_heard
    await ana.presses("How many a day")
    await ana.presses("1")
    assert held(ana) == Attention(time(22), time(7), days=0b0111111, daily_cap=1)
    await ana.presses("Quiet hours")
    await ana.presses("Other hours")
    await ana.says("some time at night")
    assert "22:00-7:30" in ana.last_heard
    await ana.says("23:15-7")
    assert (held(ana).quiet_from, held(ana).quiet_until) == (time(23, 15), time(7))


@pytest.mark.parametrize("text", ("nonsense", "11 a day", "25:00-7:00", "99"))
async def test_nonsense_is_answered_with_what_works(ana: Chat, text: str) -> None:
    await ana.says(f"/quiet {text}")
    assert "/quiet 22:00-7:30" in ana.last_heard
    assert held(ana) == Attention()


@pytest.mark.parametrize("language", ("en", "fr", "ru", "ka"))
async def test_the_examples_that_are_offered_really_work(ana: Chat, language: str) -> None:
    await ana.says(f"/language {language}")
    for key in ("attention-quiet-unclear", "attention-away-unclear"):
        for example in TEXTS.plain(t(key), language).splitlines()[1:]:
            before = held(ana)
            await ana.says(example)
            assert held(ana) != before, example


@pytest.mark.parametrize(
    ("who", "said", "back"),
    (
        ("ana", "/away until Monday", "2030-03-18"),
        ("ana", "/away until 3 May", "2030-05-03"),
        ("ana", "/away two weeks", "2030-03-27"),
        ("ana", "I'm away until Monday", "2030-03-18"),
        ("ana", "/away a month", "2030-04-13"),
        ("marie", "/away jusqu'à lundi", "2030-03-18"),
        ("marie", "/away deux semaines", "2030-03-27"),
        ("olga", "меня нет до понедельника", "2030-03-18"),
        ("olga", "/away на две недели", "2030-03-27"),
        ("levan", "/away ორშაბათამდე", "2030-03-18"),
        ("levan", "/away ორი კვირით", "2030-03-27"),
    ),
)
async def test_away_in_every_language(cast: Cast, who: str, said: str, back: str) -> None:
    chat = cast.people[who]
    await chat.says(said)
    assert held(chat).away_until == date.fromisoformat(back)


@pytest.mark.parametrize(
    ("said", "answer"),
    (
        ("/away yesterday", "is not in the future"),
        ("/away whenever", "/away two weeks"),
        ("/away 3-10 May", "when it begins"),
        ("/away 3 years", "more than a year"),
    ),
)
async def test_what_cannot_be_is_said_kindly(ana: Chat, said: str, answer: str) -> None:
    await ana.says(said)
    assert answer in ana.last_heard
    assert held(ana).away_until is None


@pytest.mark.parametrize(
    ("who", "word"),
    (
        ("ana", "I'm back"),
        ("ana", "I’m back!"),
        ("marie", "Je suis de retour !"),
        ("olga", "я вернулась"),
        ("levan", "დავბრუნდი"),
    ),
)
async def test_back_as_a_word(cast: Cast, who: str, word: str) -> None:
    chat = cast.people[who]
    with cast.house.database.begin() as uow:
        uow.attention.keep(chat.person_id, Attention(away_until=date(2030, 4, 1)))  # type: ignore[arg-type]
    await chat.says(word)
    assert held(chat).away_until is None


async def test_what_waited_for_the_first_day_back_comes_at_once(house: House, ana: Chat) -> None:
    """It stayed put off until the day that was named before."""
    house.clock.move_to("2030-03-13 12:00", zone="Asia/Tbilisi")
    await ana.says("/away two weeks")
    await is_sent(house, ana)
    assert ana.last_heard != "today"
    house.clock.move_to("2030-03-15 12:00", zone="Asia/Tbilisi")
    await ana.says("I'm back")
    await house.tick()
    heard = [message.shown.plain for message in ana.heard]
    assert any("What waited for you comes now." in words for words in heard)
    assert "today" in heard


async def test_what_waited_keeps_out_of_the_night(house: House, ana: Chat) -> None:
    house.clock.move_to("2030-03-13 12:00", zone="Asia/Tbilisi")
    await ana.says("/away two weeks")
    await is_sent(house, ana)
    house.clock.move_to("2030-03-15 23:00", zone="Asia/Tbilisi")
    assert "comes now" not in await ana.says("I'm back")
    house.clock.move_to("2030-03-16 08:00", zone="Asia/Tbilisi")
    await house.tick()
    assert ana.last_heard == "today"


async def test_back_as_a_button(ana: Chat) -> None:
    await ana.says("/away")
    await ana.says("two weeks")
    await ana.presses("I’m back")
    assert held(ana).away_until is None
    await ana.says("/away off")
    assert "You are not away" in ana.last_heard


async def test_unasked_messages_heed_it(house: House, ana: Chat) -> None:
    """X6: due in the quiet hours, it comes at their end; over the cap, it comes the next day it may."""
    await ana.says("/quiet 12:00-15:00")
    heard = len(ana.heard)
    await is_sent(house, ana)
    assert len(ana.heard) == heard
    house.clock.now = datetime(2030, 3, 13, 15, 0, tzinfo=ZoneInfo("Asia/Tbilisi"))
    await house.tick()
    assert len(ana.heard) == heard + 1
    await ana.says("/quiet 1 a day")
    heard = len(ana.heard)
    await is_sent(house, ana)
    assert len(ana.heard) == heard
    house.clock.now += timedelta(days=1)
    await house.tick()
    assert len(ana.heard) == heard + 1


async def test_absence_holds_everything_but_own_reminders(house: House, ana: Chat) -> None:
    await ana.says("/away until Friday")
    heard = len(ana.heard)
    await is_sent(house, ana, weight=Weight.URGENT)
    assert len(ana.heard) == heard
    house.clock.move_to("2030-03-15 00:00", zone="Asia/Tbilisi")
    await house.tick()
    assert len(ana.heard) == heard + 1


async def test_a_form_in_progress_is_not_broken(house: House, ana: Chat) -> None:
    await ana.says("/quiet")
    await ana.presses("Quiet hours")
    await ana.presses("Other hours")
    await is_sent(house, ana)
    await ana.says("23:00-6:00")
    assert held(ana).quiet_from == time(23)


async def test_it_is_handed_out_and_forgotten(house: House, ana: Chat) -> None:
    """X8."""
    assert set(room.stores) == {"attention", "attention_spent"}
    await ana.says("/quiet 12:00-12:30")
    await is_sent(house, ana)
    await ana.says("/mydata")
    file = next(one for one in ana.last.files if one.name.endswith("json"))
    with house.database.begin(reads=True) as uow:
        data = json.loads(uow.blobs.get(file.blob).data)["attention"]  # type: ignore[arg-type]
    assert (data["quiet_from"], data["unasked_messages"]) == ("12:00", {"2030-03-13": 1})
    await ana.says("/forgetme")
    await ana.presses(next(label for label in ana.buttons if "rase" in label or "orget" in label))
    assert held(ana) == Attention()


@pytest.mark.parametrize("button", ("set-hours~-5~99999", "day~9", "cap~99", "day~x", "set-hours~1"))
async def test_forged_buttons_change_nothing(ana: Chat, button: str) -> None:
    await ana.says("/quiet")
    await forge(ana, f"attention.{button}")
    assert held(ana) == Attention()


async def test_what_only_quiet_hours_held_back_comes_when_they_end_early(house: House, ana: Chat) -> None:
    """Whatever was changed in between: it waits for the end of the hours that hold now."""
    house.clock.move_to("2030-03-13 23:00", zone="Asia/Tbilisi")
    await is_sent(house, ana)
    assert ana.last_heard != "today"
    assert "comes now" not in await ana.says("/quiet 21:00-10:00")
    await ana.says("/quiet off")
    await house.tick()
    heard = [message.shown.plain for message in ana.heard]
    assert any("What waited for the end of your quiet hours comes now." in words for words in heard)
    assert "today" in heard
