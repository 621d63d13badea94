"""C16, A21: a cohort is opened, led, attended, rated and completed; every session on everyone's own clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from handlers.cohorts import records
from handlers.kit.feature import Visit
from handlers.kit.incoming import Pressed
from tests.handlers.cohorts.learning import PLAN, TITLE, add_session, latest, open_cohort, sessions_of, take_seat
from tests.houses import TEXTS

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


def heard(chat: Chat) -> str:
    return "\n---\n".join(one.shown.plain for one in chat.heard)


async def press(chat: Chat, data: str) -> str:
    return await chat.sends(Pressed(data, chat.heard[-1].id, f"p{len(chat.heard)}-{data}"))


async def test_a_training_track_from_opening_to_the_record(
    house: House, cast: Cast, root: Chat, ana: Chat, marie: Chat, olga: Chat, levan: Chat
) -> None:
    """Root in Oslo leads; Ana (Tbilisi, en), Marie (Paris, fr), Olga (ru) take part; Oslo and Paris change their clocks
    between the two sessions, Tbilisi does not."""
    opened = await open_cohort(root)
    assert "The cohort is open, and you lead it until you appoint somebody." in opened
    await add_session(root, "Listening", "Friday 29 March 18:00-19:30", link="https://meet.example/a")
    listed = await add_session(root, "Sharing", "Friday 5 April 18:00-19:30")
    assert "Fri 29 Mar 2030, 18:00–19:30 (Oslo)" in listed
    assert "Fri 5 Apr 2030, 18:00–19:30 (Oslo)" in listed
    cohort = latest(house, root)
    first, second = sessions_of(house, cohort)

    card = await take_seat(ana, "Take a seat")
    assert "You have a seat. I remind you of each session a day and an hour before." in card
    assert "Fri 29 Mar 2030, 21:00–22:30 (Tbilisi)\nOn the cohort’s clock (Oslo): Fri 29 Mar, 18:00" in card
    assert "Fri 5 Apr 2030, 20:00–21:30 (Tbilisi)" in card
    assert "meet.example" not in card
    assert "Tu as une place." in await take_seat(marie, "Prendre une place")
    assert "У вас есть место." in await take_seat(olga, "Занять место")
    for chat, marks in ((ana, "12"), (marie, "24"), (olga, "33")):
        await press(chat, f"cohorts.rate~{cohort.id}~before")
        for mark in marks:
            await chat.presses(mark)
        await chat.presses({"ana": "Skip", "marie": "Passer", "olga": "Пропустить"}[chat.id])
        await chat.presses({"ana": "Save", "marie": "Enregistrer", "olga": "Сохранить"}[chat.id])
    assert "I can run an interview\n1 → –" in ana.last_heard
    assert "1 → –" not in await press(root, f"cohorts.averages~{cohort.id}")

    # The day before at the same time on one's own clock, late evenings at eight; then an hour before.
    house.clock.move_to("2030-03-28 20:01", zone="Asia/Tbilisi")
    await house.tick()
    assert ana.last_heard.startswith(f"{TITLE} tomorrow:\n\nListening\nFri 29 Mar 2030, 21:00–22:30 (Tbilisi)")
    assert "https://meet.example/a" in ana.last_heard
    assert "demain" not in heard(marie)
    house.clock.move_to("2030-03-28 18:01", zone="Europe/Paris")
    await house.tick()
    assert marie.last_heard.startswith(f"{TITLE}, demain :")
    house.clock.move_to("2030-03-29 17:01", zone="Europe/Paris")
    await house.tick()
    assert marie.last_heard.startswith(f"{TITLE}, aujourd’hui :")
    assert heard(ana).count("Listening\nFri 29 Mar") >= 1

    # Afterwards: members say that they were there, the facilitator says who was.
    house.clock.move_to("2030-03-30 12:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "Were you at “Listening”?" in heard(ana)
    await ana.presses("I was there")
    assert ana.last_toast == "Noted. It counts once the facilitator confirms it."
    await marie.presses("J’y étais")
    marks = await press(root, f"cohorts.marks~{first.id}~0")
    assert "There: 0 of 3" in marks
    assert root.buttons == ["Ana: says so", "Marie: says so", "Olga: ?", "Confirm who says so", "Back"]
    assert "There: 2 of 3" in await root.presses("Confirm who says so")
    await root.presses("Olga: ?")
    assert "There: 2 of 3" in await root.presses("Olga: there")

    # Across the change of clocks in Oslo: the second session is at 20:00 in Tbilisi.
    house.clock.move_to("2030-04-05 19:01", zone="Asia/Tbilisi")
    await house.tick()
    assert ana.last_heard.startswith(f"{TITLE} today:\n\nSharing\nFri 5 Apr 2030, 20:00–21:30 (Tbilisi)")
    averages = await press(root, f"cohorts.averages~{cohort.id}")
    assert "I can run an interview\n2.0 → –" in averages
    assert "I can share results\n3.0 → –" in averages
    house.clock.move_to("2030-04-06 13:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "The last session of “Action research” is over." in ana.last_heard
    await press(root, f"cohorts.attend~{second.id}~{ana.person_id}~there~0")
    asked = await press(root, f"cohorts.finish~{cohort.id}")
    assert "Ana: 2 of 2, complete\nMarie: 1 of 2\nOlga: 0 of 2" in asked
    await root.presses("Yes, finish it")
    assert "You have completed “Action research”: 2 of 2 sessions." in ana.last_heard
    assert "Séances suivies : 1 sur 2." in marie.last_heard
    record = await ana.presses("My record")
    assert "Ana\nhas completed “Action research”" in record
    assert "Attended: 2 of 2" in record
    for chat, mark in ((ana, "5"), (marie, "4"), (olga, "5")):
        await press(chat, f"cohorts.rate~{cohort.id}~after")
        await chat.presses(mark)
        await chat.presses(mark)
        await chat.presses({"ana": "Skip", "marie": "Passer", "olga": "Пропустить"}[chat.id])
        await chat.presses({"ana": "Save", "marie": "Enregistrer", "olga": "Сохранить"}[chat.id])
    assert "I can run an interview\n1 → 5" in ana.last_heard
    assert "2.0 → –" in await press(root, f"cohorts.averages~{cohort.id}")
    house.clock.now += timedelta(days=8)
    assert "2.0 → 4.5" in await press(root, f"cohorts.averages~{cohort.id}")
    await press(ana, f"cohorts.rate~{cohort.id}~after")
    assert ana.last_heard == "This rating is closed."


def page(house: House, code: str, language: str = "en") -> str | None:
    with house.database.begin() as uow:
        from bot.wiring import lend

        lent = lend(TEXTS, house.platforms, secret="a secret for tests only", demo=False, address="http://kith.test")
        shown = records.page(
            uow, house.clock.now, lent[house.platform.name], Visit(TEXTS, {"code": code}, {}, language)
        )
    return shown.body.decode() if shown is not None else None


async def test_a_record_can_be_checked_by_its_code_until_it_is_taken_back(
    house: House, cast: Cast, root: Chat, ana: Chat
) -> None:
    with house.database.begin() as uow:
        now = house.clock.now
        plan = PLAN
        cohort = uow.cohorts.add(cast.network, plan, author_id=root.person_id, facilitator_id=root.person_id, now=now)  # type: ignore[arg-type]
        session = uow.cohorts.add_session(cohort.id, "One", now - timedelta(days=1), minutes=60, link=None)
        uow.cohorts.enrol(cohort.id, ana.person_id, now=now)  # type: ignore[arg-type]
        uow.cohorts.attend(session.id, ana.person_id, "there", now=now)  # type: ignore[arg-type]
    await press_after(root, f"cohorts.finish-now~{cohort.id}")
    await ana.presses("My record")
    made = await ana.presses("Make a page to show")
    code = made.rsplit("/", 1)[1]
    shown = page(house, code)
    assert shown is not None
    assert shown.startswith("Record of completion\nAna\nhas completed “Action research”")
    assert "Attestation de suivi" in str(page(house, code, "fr"))
    assert page(house, "another") is None
    assert "Attended: 1 of 1" in shown
    # Who was there is forgotten after two years; the record does not say that nobody was.
    with house.database.begin() as uow:
        assert uow.cohorts.prune(before=house.clock.now + timedelta(days=1)) == 1
    assert "Attended" not in str(page(house, code))
    assert "has completed “Action research”" in str(page(house, code))
    # A new link ends the old one; taking it back ends both, and so does leaving Kith.
    second = (await press(ana, f"cohorts.prove~{cohort.id}")).rsplit("/", 1)[1]
    assert page(house, code) is None
    assert page(house, second) is not None
    await ana.presses("Take the page back")
    assert page(house, second) is None
    third = (await press(ana, f"cohorts.prove~{cohort.id}")).rsplit("/", 1)[1]
    await ana.says("/forgetme")
    await ana.presses(ana.buttons[0])
    assert page(house, third) is None


async def press_after(chat: Chat, data: str) -> str:
    await chat.says("/cohorts")
    return await press(chat, data)


async def test_seats_are_given_in_the_order_of_the_queue(
    house: House, cast: Cast, root: Chat, ana: Chat, nino: Chat, levan: Chat, marie: Chat
) -> None:
    assert root.person_id is not None
    with house.database.begin() as uow:
        uow.cohorts.add(
            cast.network, PLAN, author_id=root.person_id, facilitator_id=root.person_id, now=house.clock.now
        )
    await take_seat(ana, "Take a seat")
    await take_seat(nino, "Take a seat")
    assert "ყველა ადგილი დაკავებულია" in await take_seat(levan, "რიგში ჩადგომა")
    assert "Toutes les places sont prises." in await take_seat(marie, "Attendre une place")
    await take_seat(ana, "Give up my seat")
    await ana.presses("Yes, leave")
    assert levan.last_heard == "ჯგუფში „Action research“ ადგილი გაქვთ."
    # Somebody who is erased frees a seat too.
    await nino.says("/forgetme")
    await nino.presses(nino.buttons[0])
    await house.tick()
    assert marie.last_heard == "Tu as une place dans « Action research »."


async def test_whoever_left_the_circle_gets_no_seat_and_keeps_nobody_from_one(
    house: House, cast: Cast, nino: Chat, tamar: Chat, ana: Chat, levan: Chat, olga: Chat
) -> None:
    plan = replace(PLAN, section_id=cast.sections["Tbilisi Youth"])
    with house.database.begin() as uow:
        now = house.clock.now
        cohort = uow.cohorts.add(cast.network, plan, author_id=nino.person_id, facilitator_id=nino.person_id, now=now)  # type: ignore[arg-type]
        for chat in (tamar, ana, levan):
            uow.cohorts.enrol(cohort.id, chat.person_id, now=now)  # type: ignore[arg-type]
        uow.people.leave(levan.person_id, cast.network)  # type: ignore[arg-type]
        uow.cohorts.leave(cohort.id, ana.person_id)  # type: ignore[arg-type]
        assert uow.cohorts.seat_waiting(cohort.id) == []
        assert uow.cohorts.enrol(cohort.id, olga.person_id, now=now).state == "in"  # type: ignore[arg-type]
        uow.cohorts.leave(cohort.id, olga.person_id)  # type: ignore[arg-type]
        uow.people.join(levan.person_id, cast.network, now=now, section_id=plan.section_id, kinds=[])  # type: ignore[arg-type]
        assert uow.cohorts.seat_waiting(cohort.id) == [levan.person_id]


@pytest.mark.parametrize(
    ("who", "line", "title", "seats"),
    (
        ("root", "Listening well, 8 seats", "Listening well", 8),
        ("root", "8 seats, Listening well", "Listening well", 8),
        ("marie", "Bien écouter, parler peu, 8 places", "Bien écouter, parler peu", 8),
        ("olga", "Умение слушать, 3 места", "Умение слушать", 3),
        ("levan", "მოსმენის ხელოვნება, 8 ადგილი", "მოსმენის ხელოვნება", 8),
        ("root", "Leading 8 people", "Leading 8 people", 12),
        ("root", "Listening, 30 minutes", "Listening, 30 minutes", 12),
    ),
)
async def test_seats_in_the_first_line(house: House, cast: Cast, who: str, line: str, title: str, seats: int) -> None:
    chat = cast.people[who]
    assert chat.person_id is not None
    with house.database.begin() as uow:
        uow.people.grant(chat.person_id, "coordinator", "network", now=house.clock.now, network_id=cast.network)
    await chat.says("/cohorts")
    await press(chat, "cohorts.new")
    await chat.says(line)
    with house.database.begin() as uow:
        draft = uow.drafts.active(chat.person_id)
    assert draft is not None
    assert (draft.values["title"], draft.values.get("seats", 12)) == (title, seats)


async def test_a_session_is_moved_and_called_off_and_everybody_is_told_once(
    house: House, cast: Cast, root: Chat, ana: Chat
) -> None:
    await open_cohort(root, questions="")
    await add_session(root, "Listening", "Friday 22 March 18:00-19:30")
    await take_seat(ana, "Take a seat")
    cohort = latest(house, root)
    (session,) = sessions_of(house, cohort)
    await press(root, f"cohorts.change~{session.id}")
    await root.presses("Edit")
    await root.presses("When")
    await root.says("Saturday 23 March 12:00")
    await root.presses("Save")
    assert "Action research: “Listening” is at another time." in ana.last_heard
    assert "Now: Sat 23 Mar 2030, 15:00–16:30\nBefore: Fri 22 Mar 2030, 21:00" in ana.last_heard
    house.clock.move_to("2030-03-22 15:01", zone="Asia/Tbilisi")
    await house.tick()
    assert "tomorrow:\n\nListening\nSat 23 Mar 2030, 15:00–16:30" in ana.last_heard
    await press(root, f"cohorts.drop~{session.id}")
    assert "“Listening” on Sat 23 Mar 2030, 15:00 is called off." in ana.last_heard
    before = len(ana.heard)
    house.clock.move_to("2030-03-24 18:00", zone="Asia/Tbilisi")
    await house.tick()
    assert len(ana.heard) == before


async def test_a_facilitator_is_asked_before_they_lead(
    house: House, cast: Cast, root: Chat, ana: Chat, nino: Chat
) -> None:
    await open_cohort(root, questions="")
    cohort = latest(house, root)
    await house.tick()
    await press(root, f"cohorts.appoint~{cohort.id}")
    await root.says("Nino")
    await root.presses("Nino")
    assert "Root asks you to lead the cohort “Action research”." in nino.last_heard
    assert latest(house, root).facilitator_id == root.person_id
    await ana.says("/cohorts")
    assert await press(ana, f"cohorts.appointed~{cohort.id}~1") == "You are not asked to lead this cohort any more."
    assert "You lead this cohort now." in await nino.presses("Yes, I lead it")
    assert latest(house, root).facilitator_id == nino.person_id
    assert root.last_heard == "Nino leads “Action research” now."
    # Averages and attendance are the facilitator's alone from then on.
    assert await press(root, f"cohorts.averages~{cohort.id}") == "Only whoever leads this cohort can do that."


async def test_a_reminder_does_not_break_a_form(house: House, cast: Cast, root: Chat, ana: Chat) -> None:
    await open_cohort(root, questions="")
    await add_session(root, "Listening", "Friday 15 March 18:00-19:30")
    await take_seat(ana, "Take a seat")
    await ana.says("/log beach clean-up yesterday, 12 volunteers")
    with house.database.begin() as uow:
        before = uow.drafts.active(ana.person_id)  # type: ignore[arg-type]
    house.clock.move_to("2030-03-15 20:01", zone="Asia/Tbilisi")
    await house.tick()
    assert "Listening" in ana.last_heard
    with house.database.begin() as uow:
        after = uow.drafts.active(ana.person_id)  # type: ignore[arg-type]
    assert before is not None
    assert after is not None
    assert (after.id, after.step) == (before.id, before.step)


async def test_a_cohort_is_told_in_one_line(cast: Cast, nino: Chat, ana: Chat) -> None:
    """C16: behind the command stand its title and its seats; nobody without a place to look after opens one."""
    heard = await nino.says("/cohorts new First steps in facilitation, 8 seats")
    assert "What" in heard or "Shall I" in heard
    with cast.house.database.begin(reads=True) as uow:
        draft = uow.drafts.active(nino.person_id)  # type: ignore[arg-type]
    assert draft is not None
    assert (draft.values["title"], draft.values["seats"]) == ("First steps in facilitation", 8)
    assert "Only a coordinator" in await ana.says("/cohorts new Something, 8 seats")
    assert "Learning cohorts" in await ana.says("/cohorts")
