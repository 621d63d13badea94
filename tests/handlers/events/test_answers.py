"""Seats: given once, waited for in order, freed by whoever leaves or is erased; answers close at the deadline."""

from __future__ import annotations

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING

from handlers.events import rules
from handlers.kit.incoming import Pressed
from tests.handlers.events.posting import CLEAN_UP, answer, counts, latest, look, post, said

if TYPE_CHECKING:
    from storage import PersonId
    from tests.cast import Cast
    from tests.houses import Chat, House

ONE_SEAT = f"{CLEAN_UP}, 1 place"


async def test_whoever_waits_moves_up_in_order_and_is_told(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat, olga: Chat
) -> None:
    await post(nino, ONE_SEAT)
    assert "still free: 0" not in await answer(ana)
    await answer(levan, "დიახ")
    assert "листе ожидания" in await answer(olga, "Да")
    assert counts(house) == {"yes": 1, "waiting": 2}
    await answer(ana, "No")
    assert counts(house) == {"yes": 1, "waiting": 1, "no": 1}
    assert "ადგილი გათავისუფლდა" in levan.last_heard
    assert said(olga, "Освободилось") == []
    await levan.presses("ვერ მოვალ")
    assert "Освободилось место" in olga.last_heard


async def test_a_seat_in_the_night_is_told_before_it_is_too_late(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat, olga: Chat
) -> None:
    """Quiet hours end at eight: a seat at something at half past eight does not wait for them, one at ten does."""
    await post(nino, "Meeting tomorrow 8:30, City hall, 1 place")
    await post(nino, "Breakfast meeting tomorrow 10:30, City hall, 1 place")
    for title in ("Meeting", "Breakfast"):
        await answer(ana, title=title)
        await answer(levan, "დიახ", title)
    house.clock.move_to("2030-03-13 22:00", zone="Asia/Tbilisi")
    for title in ("Meeting", "Breakfast"):
        await answer(ana, "No", title)
    (told,) = said(levan, "ადგილი გათავისუფლდა")
    assert told.splitlines()[0].endswith(": Meeting")
    house.clock.move_to("2030-03-14 08:00", zone="Asia/Tbilisi")
    await house.tick()
    assert len(said(levan, "ადგილი გათავისუფლდა")) == 2


async def test_whoever_comes_back_waits_behind_the_others(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    await post(nino, ONE_SEAT)
    await answer(ana)
    await answer(levan, "დიახ")
    await answer(ana, "No")
    await answer(ana)
    assert counts(house) == {"yes": 1, "waiting": 1}
    assert "waiting list" in await look(ana)


async def test_pressing_twice_changes_nothing(house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat) -> None:
    await post(nino, ONE_SEAT)
    await answer(ana)
    await answer(levan, "დიახ")
    await answer(ana, "✓ Yes")
    assert counts(house) == {"yes": 1, "waiting": 1}


async def test_two_people_never_take_the_last_seat(house: House, cast: Cast, nino: Chat) -> None:
    """Both look while the other has not committed; the event's row makes one of them wait."""
    await post(nino, ONE_SEAT)
    event = latest(house)
    people = [chat.person_id for chat in cast.people.values() if chat.person_id is not None]
    begin = Barrier(len(people))

    def take(person: PersonId) -> str:
        begin.wait()
        with house.database.begin() as uow:
            held = uow.events.get(event.id, lock=True)
            seats = uow.events.count_answers([event.id])[event.id]
            said_yes = rules.seat_for("yes", None, seats, held.plan.capacity)
            uow.events.set_answer(event.id, person, said_yes, now=house.clock.now)
            return said_yes

    with ThreadPoolExecutor(len(people)) as pool:
        got = list(pool.map(take, people))
    assert sorted(got) == ["waiting"] * (len(people) - 1) + ["yes"]
    with house.database.begin() as uow:
        turns = [one.turn for one in uow.events.list_answers(event.id, answers=("yes", "waiting"))]
    assert turns == list(range(1, len(people) + 1))


async def test_two_presses_at_once_take_one_seat(house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat) -> None:
    await post(nino, ONE_SEAT)
    event = latest(house)
    await asyncio.gather(
        *(one.sends(Pressed(f"events.answer~{event.id}~yes", "", f"at-once-{one.id}")) for one in (ana, levan))
    )
    assert counts(house) == {"yes": 1, "waiting": 1}


async def test_fewer_seats_take_none_away_and_more_seats_let_the_next_in(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat, olga: Chat
) -> None:
    await post(nino, f"{CLEAN_UP}, 2 places")
    for chat, yes in ((ana, "Yes"), (levan, "დიახ"), (olga, "Да")):
        await answer(chat, yes)

    async def seats(number: str) -> None:
        await look(nino)
        for label in ("Edit", "Seats"):
            await nino.presses(label)
        await nino.says(number)
        await nino.presses("Save")

    await seats("1")
    assert counts(house) == {"yes": 2, "waiting": 1}
    await answer(ana, "No")
    assert counts(house) == {"yes": 1, "waiting": 1, "no": 1}, "one seat, and one who has it"
    assert said(olga, "Освободилось") == []
    await seats("5")
    assert counts(house) == {"yes": 2, "no": 1}
    assert "Освободилось" in olga.last_heard


async def test_answers_close_at_the_deadline_with_a_kind_word(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    """A22: the form closes at the deadline."""
    await post(nino, f"{CLEAN_UP}, register by 20 March 18:00")
    await look(ana)
    await answer(levan, "დიახ")
    house.clock.move_to("2030-03-20 17:59", zone="Asia/Tbilisi")
    await levan.presses("იქნებ")
    assert counts(house) == {"maybe": 1}
    house.clock.move_to("2030-03-20 18:00", zone="Asia/Tbilisi")
    assert "Answers are closed by now" in await ana.presses("Yes")
    assert "Yes" not in ana.buttons
    assert counts(house) == {"maybe": 1}


async def test_a_forged_answer_is_none(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await post(nino)
    event = latest(house)
    for said_ in ("waiting", "always", ""):
        await ana.sends(Pressed(f"events.answer~{event.id}~{said_}", "", "forged"))
    await ana.sends(Pressed("events.answer~999~yes", "", "forged"))
    await ana.sends(Pressed(f"events.answer~{event.id}", "", "forged"))
    assert counts(house) == {}


async def test_forgetting_frees_the_seat_and_keeps_past_figures_honest(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    await post(nino, "Meeting tomorrow 12:00, City hall")
    await answer(ana, title="Meeting")
    past = latest(house)
    house.clock.pass_(days=3)
    await post(nino, ONE_SEAT)
    await answer(ana)
    await answer(levan, "დიახ")
    await ana.says("/forgetme")
    await ana.presses(ana.buttons[0])
    await house.tick()
    assert counts(house) == {"yes": 1}
    assert "ადგილი გათავისუფლდა" in levan.last_heard
    with house.database.begin() as uow:
        assert dict(uow.events.count_answers([past.id])[past.id]) == {"yes": 1}
        assert [one.person_id for one in uow.events.list_answers(past.id, answers=("yes",))] == [None]


async def test_an_organiser_who_is_erased_leaves_the_event_and_their_words_go_when_it_is_over(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    await post(nino, f"{CLEAN_UP}, Batumi, bring your gloves")
    await answer(ana)
    await nino.says("/forgetme")
    await nino.presses(nino.buttons[0])
    await house.tick()
    card = await look(ana)
    assert "Organised by" not in card
    assert latest(house).plan.text is not None
    house.clock.move_to("2030-03-30 12:00")
    await house.tick()
    assert latest(house).plan.text is None


async def test_mydata_holds_answers_and_what_one_organises(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    from handlers.events.duties import export

    await post(nino)
    await answer(ana, "Maybe")
    with house.database.begin() as uow:
        assert ana.person_id is not None
        assert nino.person_id is not None
        mine, theirs = export(uow, ana.person_id), export(uow, nino.person_id)
    assert json.dumps(mine["answers"]).count('"maybe"') == 1
    assert "Batumi beach" in json.dumps(theirs["events"])


async def test_words_of_an_organiser_who_was_erased_go_although_somebody_cancels_it(
    house: House, cast: Cast, nino: Chat, tamar: Chat
) -> None:
    await post(nino, f"{CLEAN_UP}, Batumi, bring your gloves")
    await nino.says("/forgetme")
    await nino.presses(nino.buttons[0])
    await house.tick()
    await look(tamar)
    await tamar.presses("For organisers")
    await tamar.presses("Cancel it")
    await tamar.says("Storm")
    assert latest(house).plan.text is not None
    house.clock.move_to("2030-03-30 12:00")
    await house.tick()
    assert latest(house).plan.text is None
