"""What readers press: votes that can be changed, topics that are muted, and what /forgetme leaves of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import duties
from handlers.kit.incoming import Pressed
from tests.handlers.announcements.writing import got, only, send, settle, write

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_one_vote_each_that_can_be_changed(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat, marie: Chat
) -> None:
    await send(house, nino, buttons=("A poll",), poll="Monday, Tuesday")
    await ana.presses("Monday")
    assert ana.last_toast == "Your answer: Monday. Press another one to change it."
    await ana.presses("Monday")
    assert ana.last_toast == "That is your answer already: Monday."
    await ana.presses("Tuesday")
    await levan.presses("Tuesday")
    await marie.sends(Pressed("announcements.vote~1~0~en", "none", "never got it"))
    await ana.sends(Pressed("announcements.vote~1~7~en", "none", "no such option"))
    assert ana.last_toast == "This cannot be answered any more."
    await settle(house)
    await nino.presses("Show the report")
    report = next(heard.shown.plain for heard in reversed(nino.heard) if "Votes" in heard.shown.plain)
    assert report.splitlines()[-3:] == ["Votes: 2", "Monday: 0", "Tuesday: 2"]


async def test_votes_are_counted_across_languages(house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat) -> None:
    await write(nino, buttons=("A poll",), poll="Monday, Tuesday")
    await nino.presses("Add another language")
    await nino.presses("ქართული")
    await nino.says("როდის?")
    await nino.says("ორშაბათი, სამშაბათი, ოთხშაბათი")
    assert "The first language has 2 answers." in nino.last_heard
    await nino.says("ორშაბათი, სამშაბათი")
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await house.tick()
    await levan.presses("სამშაბათი")
    await ana.presses("Tuesday")
    with house.database.begin(reads=True) as uow:
        assert uow.announcements.count_answers(only(house).id) == {("poll", 1): 2}


async def test_a_muted_topic_is_not_sent_not_counted_as_reached_and_stands_in_the_report(
    house: House, cast: Cast, nino: Chat, tamar: Chat, ana: Chat
) -> None:
    await send(house, nino, "First news")
    await ana.presses("Mute this topic")
    assert ana.last_heard == "You will get no more announcements for Tbilisi Youth."
    card = await write(nino, "Second news")
    assert "3 people will get it" in card
    assert "muted this topic 1" in card
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await house.tick()
    assert got(ana, "Second news") == 0
    await settle(house)
    await nino.presses("Show the report")
    assert any("Muted this topic: 1" in heard.shown.plain for heard in nino.heard)
    await send(house, tamar, "News of the country", where="Georgia")
    assert got(ana, "News of the country") == 1, "another topic is heard"
    await ana.says("/announcements")
    await ana.presses("Hear again: Tbilisi Youth")
    assert ana.last_heard == "You will get announcements for Tbilisi Youth again."
    await send(house, nino, "Third news")
    assert got(ana, "Third news") == 1


async def test_the_daily_cap_puts_the_fourth_off(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    for number in range(3):
        await send(house, nino, f"News {number}")
    card = await write(nino, "One too many")
    assert "Later because of quiet hours, absence or the daily limit: 4" in card
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await house.tick()
    assert got(ana, "One too many") == 0
    house.clock.move_to("2030-03-14 08:00", zone="Asia/Tbilisi")
    await house.tick()
    assert got(ana, "One too many") == 1


async def test_silent_for_weeks(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    """Who logged something is not silent, and who is new has not been silent."""
    house.clock.pass_(weeks=7)
    await ana.says("/log beach clean-up yesterday, 12 volunteers, 3 hours")
    while "Shall I save this?" not in ana.last_heard:
        await ana.presses("Skip")
    await ana.presses("Save")
    with house.database.begin() as uow:
        fresh = uow.people.add("fake", "fresh", chat="fresh", now=house.clock.now)
        uow.people.join(fresh.id, cast.network, now=house.clock.now, section_id=cast.sections["Tbilisi Youth"])
    card = await write(nino, who="silent for 6 weeks")
    assert "logged nothing for 6 weeks" in card
    assert "3 people will get it" in card


async def test_a_reader_is_forgotten_and_stays_counted_the_author_becomes_nobody(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    """C5, X8."""
    await send(house, nino, buttons=("“I have read it”",))
    await ana.presses("I have read it")
    await write(nino, "Never sent")
    assert ana.person_id is not None
    assert nino.person_id is not None
    with house.database.begin() as uow:
        held = duties.export(uow, nino.person_id)
        assert [one["texts"] for one in held["announcements"]] == [  # type: ignore[index, union-attr, call-overload]
            {"en": "Never sent"},
            {"en": "Meeting on Friday"},
        ]
        duties.forget(uow, ana.person_id)
        duties.forget(uow, nino.person_id)
        found = uow.announcements.list_of_network(cast.network)
        assert [(one.author_id, one.confirmed_by, one.progress) for one in found] == [(None, None, None)]
        assert uow.announcements.count_answers(found[0].id) == {("ack", 0): 1}
        assert uow.announcements.list_answers_of(ana.person_id) == []
