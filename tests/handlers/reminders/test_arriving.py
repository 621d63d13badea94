"""Reminders that come: on time, late, again, after a restart, across clock changes (X1, X2, X6, X7)."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from storage import Attention, ReminderState
from tests.handlers.reminders.looking import forge, makes, only, own
from tests.houses import Chat, House

ACTIONS = ["Done", "In 1 hour", "Tomorrow", "Next week", "Pick a time"]


def reminders_heard(chat: Chat) -> list[str]:
    return [one.shown.plain for one in chat.heard if "Reminder:" in one.shown.plain]


async def test_it_comes_on_time_with_its_buttons(house: House, ana: Chat) -> None:
    """X1, X2."""
    await makes(ana, "remind me on Friday at 9 to call the school")
    house.clock.move_to("2030-03-15 08:59", zone="Asia/Tbilisi")
    await house.tick()
    assert reminders_heard(ana) == []
    house.clock.move_to("2030-03-15 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert ana.last_heard == "Reminder:\ncall the school"
    assert ana.buttons == ACTIONS
    await house.tick()
    assert len(reminders_heard(ana)) == 1


async def test_a_restart_loses_nothing(house: House, ana: Chat) -> None:
    """X1: another process on the same database."""
    await makes(ana, "remind me on Friday at 9 to call the school")
    other = House(house.database, house.clock)
    house.clock.move_to("2030-03-15 09:00", zone="Asia/Tbilisi")
    await other.tick()
    await house.tick()
    (heard,) = [one for one in other.platform.messages if one.to.chat == "ana"]
    assert heard.shown.plain == "Reminder:\ncall the school"
    assert reminders_heard(ana) == []


async def test_a_late_one_is_delivered_and_says_so(house: House, ana: Chat) -> None:
    """X7."""
    await makes(ana, "remind me on Friday at 9 to call the school")
    house.clock.move_to("2030-03-18 15:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "This should have come Fri 15 Mar 2030, 09:00" in ana.last_heard
    assert "call the school" in ana.last_heard


async def test_a_missed_repeat_comes_once_and_goes_on(house: House, ana: Chat) -> None:
    await makes(ana, "remind me every day at 9 to run")
    house.clock.move_to("2030-03-20 15:00", zone="Asia/Tbilisi")
    await house.tick()
    assert len(reminders_heard(ana)) == 1
    assert "Next: Thu 21 Mar 2030, 09:00" in ana.last_heard


@pytest.mark.parametrize(
    ("label", "comes"),
    (("In 1 hour", "2030-03-15 10:00"), ("Tomorrow", "2030-03-16 09:00"), ("Next week", "2030-03-22 09:00")),
)
async def test_it_is_put_off(house: House, ana: Chat, label: str, comes: str) -> None:
    """X2."""
    await makes(ana, "remind me on Friday at 9 to call the school")
    house.clock.move_to("2030-03-15 09:00", zone="Asia/Tbilisi")
    await house.tick()
    await ana.presses(label)
    assert "I will remind you again" in ana.last_heard
    house.clock.move_to(comes, zone="Asia/Tbilisi")
    await house.tick()
    assert ana.last_heard == "Reminder:\ncall the school\nIt was set for Fri 15 Mar 2030, 09:00."
    await ana.presses("Done")
    assert only(ana).state is ReminderState.DONE


async def test_another_time_is_picked(house: House, ana: Chat) -> None:
    """X2."""
    await makes(ana, "remind me on Friday at 9 to call the school")
    house.clock.move_to("2030-03-15 09:00", zone="Asia/Tbilisi")
    await house.tick()
    await ana.presses("Pick a time")
    await ana.says("Monday at 7")
    assert "Mon 18 Mar 2030, 07:00 (Tbilisi)" in ana.last_heard
    house.clock.move_to("2030-03-18 07:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "call the school" in ana.last_heard
    assert ana.buttons == ACTIONS


async def test_a_repeat_skips_once(house: House, ana: Chat) -> None:
    """X2: pressed twice it leaves out only one."""
    await makes(ana, "remind me every day at 9 to run")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    pressed = next(key.data for row in ana.last.rows for key in row if key.label == "Skip the next one")
    await ana.presses("Skip the next one")
    await forge(ana, pressed)
    for day in (15, 16):
        house.clock.move_to(f"2030-03-{day} 09:00", zone="Asia/Tbilisi")
        await house.tick()
    assert len(reminders_heard(ana)) == 1  # the first message was changed into the answer to the press
    assert only(ana).occurrence == 2


async def test_an_important_one_is_repeated_until_done(house: House, ana: Chat) -> None:
    await makes(ana, "remind me tomorrow at 9 to take the pills", "Edit", "Important", "Yes")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    for _ in range(3):
        house.clock.pass_(minutes=30)
        await house.tick()
    assert len(reminders_heard(ana)) == 4
    await ana.presses("Done")
    house.clock.pass_(days=3)
    await house.tick()
    assert len(reminders_heard(ana)) == 3  # the fourth says "Done" now
    assert only(ana).state is ReminderState.DONE


async def test_own_reminders_come_in_quiet_hours_and_in_absence(house: House, ana: Chat) -> None:
    """X6: quiet hours are for what others send."""
    await makes(ana, "remind me tomorrow at 23:30 to sleep")
    with house.database.begin() as uow:
        uow.attention.keep(ana.person_id, Attention(daily_cap=0, away_until=date(2030, 4, 1)))  # type: ignore[arg-type]
    house.clock.move_to("2030-03-14 23:30", zone="Asia/Tbilisi")
    await house.tick()
    assert ana.last_heard == "Reminder:\nsleep"


async def test_who_said_stop_hears_nothing_and_loses_nothing(house: House, ana: Chat) -> None:
    await makes(ana, "remind me tomorrow at 9 to sing")
    await ana.says("/stop")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert reminders_heard(ana) == []
    await ana.says("/start")
    await ana.says("/reminders")
    assert "Paused" in ana.last_heard
    assert "sing" in ana.last_heard
    await ana.presses("Resume all")
    await house.tick()
    assert "sing" in reminders_heard(ana)[-1]


async def test_who_starts_again_is_offered_what_paused(house: House, ana: Chat) -> None:
    await makes(ana, "remind me tomorrow at 9 to sing")
    await ana.says("/stop")
    house.clock.move_to("2030-03-14 10:00", zone="Asia/Tbilisi")
    await house.tick()
    await ana.says("/start")
    await ana.presses("Resume my reminders")
    await house.tick()
    assert "sing" in ana.last_heard
    assert "Done" in ana.buttons


async def test_whose_doors_are_shut_since_yesterday_finds_it_in_the_inbox(house: House, ana: Chat) -> None:
    await makes(ana, "remind me tomorrow at 9 to sing")
    with house.database.begin() as uow:
        uow.people.set_unreachable(ana.platform.name, ana.id, house.clock.now)
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert reminders_heard(ana) == []
    await ana.says("/inbox")
    await ana.presses("Open 1")
    assert "sing" in ana.last_heard
    await ana.presses("Done")
    await ana.says("/reminders")
    assert "sing" not in ana.last_heard


async def test_some_minutes_late_is_said(house: House, ana: Chat) -> None:
    await makes(ana, "remind me tomorrow at 9 to sing")
    house.clock.move_to("2030-03-14 09:03", zone="Asia/Tbilisi")
    await house.tick()
    assert "This should have come" in ana.last_heard


async def test_a_form_in_progress_is_not_broken(house: House, ana: Chat) -> None:
    """It arrives, and the form's question is still the one that is answered."""
    await makes(ana, "remind me tomorrow at 9 to sing")
    await ana.says("/log")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "sing" in ana.last_heard
    await ana.says("Beach clean-up")
    assert "When was it?" in ana.last_heard


@pytest.mark.parametrize(
    ("start", "days"),
    (
        ("2030-03-29 12:00", ["2030-03-30 07:00", "2030-03-31 06:00", "2030-04-01 06:00"]),
        ("2030-10-25 12:00", ["2030-10-26 06:00", "2030-10-27 07:00", "2030-10-28 07:00"]),
    ),
)
async def test_repeats_keep_their_wall_clock_over_both_clock_changes(
    house: House, marie: Chat, start: str, days: list[str]
) -> None:
    house.clock.move_to(start)
    await makes(marie, "rappelle-moi tous les jours à 8h de courir", save="Enregistrer")
    for count, day in enumerate(days, 1):
        house.clock.move_to(day)
        house.clock.pass_(minutes=-1)
        await house.tick()
        assert only(marie).occurrence == count - 1
        house.clock.pass_(minutes=1)
        await house.tick()
        assert only(marie).occurrence == count


async def test_a_skipped_and_a_doubled_hour(house: House, marie: Chat) -> None:
    house.clock.move_to("2030-03-30 12:00")
    await makes(marie, "rappelle-moi tous les jours à 2h30 de regarder la lune", save="Enregistrer")
    house.clock.move_to("2030-03-31 01:00")  # 02:00 in Paris becomes 03:00
    await house.tick()
    assert only(marie).occurrence == 1
    assert only(marie).local_time.isoformat() == "2030-04-01T02:30:00"
    house.clock.move_to("2030-10-27 00:29")
    await house.tick()
    before = only(marie).occurrence
    for minutes in (1, 60, 30):
        house.clock.pass_(minutes=minutes)
        await house.tick()
    assert only(marie).occurrence == before + 1


async def test_another_edition_of_the_zone_database_moves_the_instant(house: House, ana: Chat) -> None:
    made = await makes(ana, "remind me every day at 9 to run")
    assert made.comes_at is not None
    with house.database.begin() as uow:
        uow.reminders.keep(replace(made, comes_at=made.comes_at - timedelta(hours=1), clock_rules="2020a"))
    await house.tick()
    assert only(ana) == made


async def test_workers_that_look_at_once_hand_nothing_over_twice(house: House, ana: Chat) -> None:
    """Several processes on one database, each with its own look at what is due."""
    made = await makes(ana, "remind me every day at 9 to run")
    with house.database.begin() as uow:
        for _ in range(399):
            uow.reminders.add(made)
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    workers = [House(house.database, house.clock) for _ in range(4)]
    arrive = next(due for due in house.due_work if due.name == "reminders.arrive")
    done = await asyncio.gather(*(worker.ticks.run(arrive) for worker in workers))
    assert sum(counts.get("handed over", 0) for counts in done) == 400
    assert {one.occurrence for one in own(ana)} == {1}
    with house.database.begin(reads=True) as uow:
        kinds = uow.outbox.count_by_kind()
    assert sum(count for (kind, _, _), count in kinds.items() if kind == "reminder") == 400


async def test_old_ones_are_forgotten(house: House, ana: Chat) -> None:
    await makes(ana, "remind me tomorrow at 9 to sing")
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")
    await house.tick()
    await ana.presses("Done")
    house.clock.pass_(days=200)
    await house.tick()
    assert own(ana) == []
