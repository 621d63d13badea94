"""X5, X6, X7: at the platform's pace, through kills, quiet hours and outages; paused, stopped, corrected, withdrawn."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.platforms.contract import RetryLater
from handlers.kit.desk import Desk
from tests.handlers.announcements.writing import got, only, send, settle, write
from tests.houses import TEXTS, House

if TYPE_CHECKING:
    from storage import UnitOfWork
    from storage.engine import Database
    from tests.cast import Cast
    from tests.fakes.platform import Heard
    from tests.houses import Chat

CROWD = 1000
HANDED = 3  # letters that are sent before the kill, in rounds


def fill(house: House, cast: Cast, people: int, *, zone: str = "Asia/Tbilisi") -> list[str]:
    """More members of Tbilisi Youth; their chats."""
    chats = [f"member-{number}" for number in range(people)]
    with house.database.begin() as uow:
        for chat in chats:
            person = uow.people.add("fake", chat, chat=chat, now=house.clock.now)
            uow.people.change(person.id, language="en", zone=zone, network_id=cast.network)
            uow.people.join(
                person.id, cast.network, now=house.clock.now, section_id=cast.sections["Tbilisi Youth"], kinds=[]
            )
    return chats


def arrivals(house: House, text: str) -> Counter[str]:
    """How often each chat got it; previews are no arrivals."""
    live = [one for one in house.platform.messages if one.shown.rows and "announcements.mute~" in last_button(one)]
    return Counter(one.to.chat for one in live if one.shown.plain.startswith(f"{text}\n"))


def last_button(heard: Heard) -> str:
    return heard.shown.rows[-1][-1].data


async def hand_over_once(house: House) -> None:
    """One batch, as a process does that is killed right after it."""
    due = next(one for one in house.due_work if one.name == "announcements.hand-over")

    def batch(uow: UnitOfWork) -> None:
        due.work(Desk(uow, house.clock.now, house.ticks._house, TEXTS), 200)

    await house.database.work(batch, repeatable=True)


async def test_killed_half_way_it_resumes_and_nobody_gets_it_twice(
    house: House, cast: Cast, nino: Chat, database: Database
) -> None:
    """X5. One kill between two batches, one while letters are claimed, and the platform asks to wait."""
    fill(house, cast, CROWD)
    await write(nino, "Big news")
    await nino.presses("Confirm and send")
    before = len(house.platform.messages)
    house.clock.pass_(seconds=61)
    await hand_over_once(house)
    for _ in range(HANDED):
        await house.delivery.round()
    assert len(house.platform.messages) > before
    second = House(database, house.clock, platform=house.platform)
    await hand_over_once(second)
    with database.begin() as uow:
        lost = uow.outbox.claim(["fake"], owner="killed", now=house.clock.now, lease=timedelta(seconds=60), limit=20)
    assert len(lost) == 20
    third = House(database, house.clock, platform=house.platform)
    house.platform.failures.append(RetryLater("too many requests", timedelta(seconds=7), whole_bot=True))
    await third.tick()
    for _ in range(3):
        house.clock.pass_(seconds=61)
        await third.tick()
    counts = arrivals(house, "Big news")
    assert len(counts) == CROWD + 4
    assert set(counts.values()) == {1}
    assert only(house).state == "done"
    assert only(house).counts["sent"] == CROWD + 4


async def test_quiet_hours_put_off_what_is_not_urgent(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    """X6: it waits for their end, is counted before and after, and is not late by that."""
    house.clock.move_to("2030-03-13 22:00", zone="Asia/Tbilisi")
    card = await write(nino)
    assert "Later because of quiet hours, absence or the daily limit: 4" in card
    await nino.presses("Confirm and send")
    house.clock.pass_(minutes=2)
    await house.tick()
    assert ana.heard == []
    house.clock.move_to("2030-03-14 07:59", zone="Asia/Tbilisi")
    await house.tick()
    assert ana.heard == []
    house.clock.move_to("2030-03-14 08:00", zone="Asia/Tbilisi")
    await house.tick()
    assert got(ana, "Meeting on Friday") == 1
    await settle(house)
    assert only(house).counts["put off"] == 4
    assert only(house).state == "done"


async def test_urgent_passes_quiet_hours_and_is_counted(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    """X6: only by an explicit choice."""
    house.clock.move_to("2030-03-13 22:00", zone="Asia/Tbilisi")
    await send(house, nino, urgent="Urgent")
    assert got(ana, "Meeting on Friday") == 1
    await settle(house)
    await nino.presses("Show the report")
    assert any("in spite of quiet hours or the daily limit: 4" in heard.shown.plain for heard in nino.heard[-3:])


async def test_late_after_an_outage_it_waits_for_a_decision(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    """X7: nothing leaves more than two hours late without its coordinator."""
    await write(nino, when="tomorrow at 12:00", zones="My time")
    await nino.presses("Confirm")
    house.clock.move_to("2030-03-14 14:01", zone="Asia/Tbilisi")
    await house.tick()
    assert ana.heard == []
    assert "It is late, so I held it back: 0 of 4 have it." in nino.last_heard
    await nino.presses("Send now")
    await house.tick()
    assert got(ana, "Meeting on Friday") == 1
    assert only(house).state in {"sending", "done"}


async def test_letters_that_became_late_are_held_and_can_be_dropped(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    """X7: the outage came after handing over."""
    await write(nino)
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await hand_over_once(house)
    house.clock.pass_(hours=3)
    await house.tick()
    await settle(house)
    assert ana.heard == []
    assert "It is late, so I held it back: 0 of 4 have it." in nino.last_heard
    await nino.presses("Do not send")
    await settle(house)
    assert ana.heard == []
    assert only(house).state == "done"
    assert only(house).counts["dropped"] == 4


async def test_held_letters_sent_after_all_are_not_held_again(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await write(nino)
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await hand_over_once(house)
    house.clock.pass_(hours=3)
    await house.tick()
    await settle(house)
    await nino.presses("Send now")
    await settle(house)
    assert got(ana, "Meeting on Friday") == 1
    assert only(house).state == "done"


async def test_pause_resume_and_stop(house: House, cast: Cast, nino: Chat) -> None:
    fill(house, cast, 250)
    await write(nino, "Big news")
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await hand_over_once(house)
    with house.database.begin() as uow:
        uow.outbox.switch(only(house).about, held=True)  # so that nothing leaves while the buttons are looked for
    house.clock.pass_(seconds=4)
    await house.dispatcher.idle()
    due = next(one for one in house.due_work if one.name == "announcements.progress")
    await house.ticks.run(due)
    while await house.delivery.round():
        pass
    await nino.presses("Pause")
    paused = arrivals(house, "Big news").total()
    house.clock.pass_(hours=5)
    await house.tick()
    assert arrivals(house, "Big news").total() == paused
    assert only(house).state == "paused"
    await nino.presses("Stop")
    await settle(house)
    assert only(house).state == "done"
    assert only(house).counts["dropped"] == 254
    assert arrivals(house, "Big news").total() == paused


async def test_resumed_after_hours_everybody_gets_it_once(house: House, cast: Cast, nino: Chat) -> None:
    fill(house, cast, 250)
    await write(nino, "Big news")
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await hand_over_once(house)
    with house.database.begin() as uow:
        uow.outbox.switch(only(house).about, held=True)
        uow.announcements.change(only(house).id, state="paused")
    house.clock.pass_(hours=5)
    await nino.presses("Cancel (60 s)")
    assert nino.last_toast == "Things have moved on since. This is how it stands."
    await nino.presses("Resume")
    await settle(house)
    counts = arrivals(house, "Big news")
    assert set(counts.values()) == {1}
    assert len(counts) == 254


async def test_a_new_text_changes_what_was_sent_and_what_waits(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    with house.database.begin() as uow:
        assert levan.person_id is not None
        uow.people.change(levan.person_id, zone="America/New_York")  # still asleep: this letter waits
    await send(house, nino, "Meeting at five")
    assert got(ana, "Meeting at five") == 1
    assert levan.heard == []
    await settle(house)
    await nino.presses("Change the text")
    assert any("Copy it to change it" in heard.shown.plain for heard in nino.heard[-3:])
    await nino.says("Meeting at *six*")
    await nino.presses("Use the new text")
    await settle(house)
    assert got(ana, "Meeting at five") == 0
    assert got(ana, "Meeting at six") == 1
    house.clock.move_to("2030-03-13 08:00", zone="America/New_York")
    await house.tick()
    assert got(levan, "Meeting at six") == 1
    await settle(house)
    assert len(ana.heard) == 1
    assert not only(house).correcting


async def test_whose_words_stay_the_same_see_no_change(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    """A message that reads as before cannot be changed: a platform refuses it, and each try costs a place in line."""
    await write(nino)
    await nino.presses("Add another language")
    await nino.presses("ქართული")
    await nino.says("შეხვედრა")
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await house.tick()
    await settle(house)
    for text, changes in (("Meeting at six", 1), ("Meeting on Friday", 2)):
        await nino.presses("Change the text")
        await nino.presses("English")
        await nino.says(text)
        await nino.presses("Use the new text")
        await settle(house)
        assert text in ana.last_heard
        assert (ana.heard[-1].changes, levan.heard[-1].changes) == (changes, 0)
        assert not any("is being put in place" in one.shown.plain for one in nino.heard)
    with house.database.begin(reads=True) as uow:
        assert uow.outbox.is_leaving(only(house).about, list(only(house).bodies.values())) is False


async def test_withdrawn_messages_are_replaced_and_waiting_ones_never_leave(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    with house.database.begin() as uow:
        assert levan.person_id is not None
        uow.people.change(levan.person_id, zone="America/New_York")
    await send(house, nino, buttons=("“I have read it”",))
    await settle(house)
    await nino.presses("Withdraw")
    assert "It reached 3 people." in nino.heard[-2].shown.plain
    await nino.presses("Withdraw it")
    await settle(house)
    await settle(house)
    assert ana.last_heard.startswith("This message was withdrawn.")
    assert ana.buttons == []
    house.clock.pass_(days=1)
    await house.tick()
    assert levan.heard == []
    assert only(house).state == "withdrawn"
    assert only(house).counts["sent"] == 3
    assert only(house).counts["dropped"] == 1


async def test_at_that_hour_in_each_zone(house: House, cast: Cast, root: Chat, ana: Chat, marie: Chat) -> None:
    """Three zones, nine o'clock in each; the last one crosses the Atlantic."""
    with house.database.begin() as uow:
        far = uow.people.add("fake", "far", chat="far", now=house.clock.now)
        uow.people.change(far.id, language="en", zone="America/New_York", network_id=cast.network)
        uow.people.join(far.id, cast.network, now=house.clock.now, country="FR")
    await write(root, where="whole network", when="tomorrow at 9:00", zones="That hour where")
    assert "already over" not in root.last_heard, "the first zone's hour is when it begins"
    await root.presses("Confirm")
    far_chat = house.chat("far")
    for local, zone, expected in (
        ("2030-03-14 08:59", "Asia/Tbilisi", (0, 0, 0)),
        ("2030-03-14 09:00", "Asia/Tbilisi", (1, 0, 0)),
        ("2030-03-14 08:59", "Europe/Paris", (1, 0, 0)),
        ("2030-03-14 09:00", "Europe/Paris", (1, 1, 0)),
        ("2030-03-14 08:59", "America/New_York", (1, 1, 0)),
        ("2030-03-14 09:00", "America/New_York", (1, 1, 1)),
    ):
        house.clock.move_to(local, zone=zone)
        await house.tick()
        assert tuple(got(chat, "Meeting on Friday") for chat in (ana, marie, far_chat)) == expected, (local, zone)
    await settle(house)
    assert only(house).state == "done"
    assert got(ana, "Meeting on Friday") == 1


async def test_quiet_hours_that_begin_while_it_is_sent_make_nothing_late(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    """X6 before X7: the letters go to the morning, and their end goes with them."""
    house.clock.move_to("2030-03-13 20:58", zone="Asia/Tbilisi")
    await write(nino)
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    await hand_over_once(house)
    house.clock.move_to("2030-03-13 21:01", zone="Asia/Tbilisi")
    await house.tick()
    assert ana.heard == []
    house.clock.move_to("2030-03-14 01:00", zone="Asia/Tbilisi")
    await house.tick()
    await settle(house)
    assert only(house).state == "sending"
    house.clock.move_to("2030-03-14 08:00", zone="Asia/Tbilisi")
    await house.tick()
    assert got(ana, "Meeting on Friday") == 1


async def test_the_progress_is_shown_at_most_every_three_seconds(house: House, cast: Cast, nino: Chat) -> None:
    fill(house, cast, 250)
    await write(nino, "Big news")
    await nino.presses("Confirm and send")
    shown = nino.heard[-1]
    before = shown.changes
    house.clock.pass_(seconds=61)
    await hand_over_once(house)
    await hand_over_once(house)
    due = next(one for one in house.due_work if one.name == "announcements.progress")
    for _ in range(7):
        await house.ticks.run(due)
        await house.delivery.round()
        house.clock.pass_(seconds=1)
    assert 2 <= shown.changes - before <= 3
    assert "Sent: " in shown.shown.plain


async def test_two_processes_hand_over_side_by_side(
    house: House, cast: Cast, nino: Chat, database: Database, database_url: str
) -> None:
    """X5: each member once, whoever of the two was quicker."""
    fill(house, cast, 900)
    await write(nino, "Big news")
    await nino.presses("Confirm and send")
    house.clock.pass_(seconds=61)
    beside = type(database)(database_url)
    try:
        other = House(beside, house.clock, platform=house.platform)
        for _ in range(6):
            await asyncio.gather(hand_over_once(house), hand_over_once(other))
    finally:
        beside.close()
    await house.tick()
    await settle(house)
    counts = arrivals(house, "Big news")
    assert len(counts) == 904
    assert set(counts.values()) == {1}
    assert only(house).counts["sent"] == 904
