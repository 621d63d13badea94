"""B17: what was done is logged from the event, becomes part of a larger one, and counts once in the total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.incoming import Pressed
from storage import country_scope, section_scope
from tests.handlers.events.posting import answer, latest, look, post, said

if TYPE_CHECKING:
    from datetime import date

    from tests.cast import Cast
    from tests.houses import Chat, House

YOUTH_DAYS = "Youth conference 13-15 March, Kutaisi, Georgia"


async def log(chat: Chat, line: str = "Planting trees yesterday, 6 volunteers, 2 hours, reached 10") -> str:
    await chat.says(f"/log {line}")
    while "Shall I save this?" not in chat.last_heard:
        await chat.presses("Skip")
    return await chat.presses("Save")


async def test_the_organiser_is_asked_once_the_next_morning_and_the_log_is_filled_in(
    house: House, cast: Cast, nino: Chat, ana: Chat, levan: Chat
) -> None:
    await post(nino)
    await answer(ana)
    await answer(levan, "დიახ")
    house.clock.move_to("2030-03-24 09:59", zone="Asia/Tbilisi")
    await house.tick()
    assert said(nino, "How did it go?") == []
    house.clock.pass_(minutes=1)
    await house.tick()
    await house.tick()
    assert said(nino, "How did it go?") == ["How did it go? Beach clean-up\n\n2 people had said yes."]
    assert "How did it go?" not in ana.last_heard
    assert "How many volunteers were there in the end?" not in nino.last_heard
    await nino.presses("Log it as an activity")
    while "had said yes. How many volunteers" not in nino.last_heard:
        await nino.presses("Skip")
    assert "2" in nino.buttons, "the number of answers is offered, never taken for a fact"
    await nino.says("7")
    while "Shall I save this?" not in nino.last_heard:
        await nino.presses("Skip")
    assert "7 volunteers" in nino.last_heard
    assert "Batumi beach" in nino.last_heard
    assert "23 Mar" in nino.last_heard
    await nino.presses("Save")
    event = latest(house)
    with house.database.begin() as uow:
        assert len(uow.events.list_activities(event.id)) == 1


async def test_meetings_ask_nobody_and_what_failed_is_not_logged(house: House, cast: Cast, nino: Chat) -> None:
    await post(nino, "Meeting tomorrow 12:00, City hall")
    await post(nino)
    house.clock.move_to("2030-03-24 11:00", zone="Asia/Tbilisi")
    await house.tick()
    assert len(said(nino, "How did it go?")) == 1
    await nino.presses("It did not take place")
    assert latest(house).is_cancelled
    assert "Log it as an activity" not in nino.buttons


async def test_not_now_leaves_the_button_on_the_card(house: House, cast: Cast, nino: Chat) -> None:
    await post(nino)
    house.clock.move_to("2030-03-24 11:00", zone="Asia/Tbilisi")
    await house.tick()
    await nino.presses("Not now")
    assert "Log it as an activity" in nino.buttons
    house.clock.pass_(days=3)
    await house.tick()
    assert said(nino, "How did it go?") == []


async def test_only_who_organised_it_logs_it(house: House, cast: Cast, nino: Chat, ana: Chat) -> None:
    await post(nino)
    house.clock.move_to("2030-03-25 11:00", zone="Asia/Tbilisi")
    event = latest(house)
    for act in ("log", "failed"):
        assert "not here" in await ana.sends(Pressed(f"events.{act}~{event.id}", "", "forged"))
    assert not latest(house).is_cancelled


async def test_an_activity_becomes_part_of_a_national_event_and_counts_for_both_sections_once_in_all(
    house: House, cast: Cast, tamar: Chat, ana: Chat
) -> None:
    """B17: Tamar's section in Kutaisi holds the event, Ana's in Tbilisi does something during it."""
    await post(tamar, YOUTH_DAYS)
    event = latest(house)
    assert event.plan.host_id == cast.sections["Kutaisi Green"]
    house.clock.pass_(days=2)
    await log(ana)
    assert "Part of: Youth conference" in ana.buttons
    assert "part of the programme now" in await ana.presses("Part of: Youth conference")
    assert "New in the programme of Youth conference: Planting trees" in tamar.last_heard
    programme = await tamar.presses("Programme")
    assert "Activities, each counted once: 1\nPeople reached: 10" in programme
    assert "Tbilisi Youth: 1\nKutaisi Green: 1" in programme
    day: date = house.clock.now.date().replace(day=1)

    def reached() -> list[int]:
        with house.database.begin() as uow:
            scopes = [section_scope(cast.sections[name]) for name in ("Tbilisi Youth", "Kutaisi Green")]
            return [
                uow.statistics.total(cast.network, scope, day, house.clock.now.date(), public=False).all.reached
                for scope in (*scopes, country_scope("GE"))
            ]

    assert reached() == [10, 10, 10]
    await ana.presses("Undo")
    assert reached() == [10, 0, 10]
    await look(tamar, "Youth conference")
    assert "Nothing is part of it yet" in await tamar.presses("Programme")


async def test_nobody_adds_what_others_did(house: House, cast: Cast, tamar: Chat, ana: Chat, levan: Chat) -> None:
    await post(tamar, YOUTH_DAYS)
    event = latest(house)
    house.clock.pass_(days=2)
    await log(ana)
    for act in ("attach", "detach"):
        await levan.sends(Pressed(f"events.{act}~{event.id}~1", "", "forged"))
        assert "აღარ არის" in levan.last_heard
    with house.database.begin() as uow:
        assert uow.events.list_activities(event.id) == []


async def test_a_planned_part_stands_in_the_programme_and_its_log_belongs_to_both(
    house: House, cast: Cast, tamar: Chat, nino: Chat
) -> None:
    await post(tamar, YOUTH_DAYS)
    whole = latest(house)
    await nino.says("/event Planting trees tomorrow 10:00, Kutaisi park")
    for label in ("Edit", "More", "Part of", "Youth conference", "Save"):
        await nino.presses(label)
    await look(tamar, "Youth conference")
    assert "Planting trees\nThu 14 Mar 2030, 10:00" in await tamar.presses("Programme")
    house.clock.move_to("2030-03-15 11:00", zone="Asia/Tbilisi")
    await house.tick()
    await nino.presses("Log it as an activity")
    while "Shall I save this?" not in nino.last_heard:
        await nino.presses("Skip")
    await nino.presses("Save")
    with house.database.begin() as uow:
        (number,) = uow.events.list_activities(whole.id)
        sections = uow.activities.get(number).sections
    assert sections == (cast.sections["Tbilisi Youth"], cast.sections["Kutaisi Green"])
