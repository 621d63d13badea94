"""A section's reminders: made by its coordinators, taken up by anybody in it, nobody's property (X2)."""

from __future__ import annotations

from tests.cast import Cast
from tests.handlers.reminders.looking import forge, own
from tests.houses import Chat, House


async def a_section_reminder(nino: Chat) -> None:
    await nino.says("/reminders")
    await nino.presses("Section: Tbilisi Youth")
    await nino.presses("New one for the section")
    await nino.says("every Monday at 18 open the room")
    assert "Section: Tbilisi Youth" in nino.last_heard
    await nino.presses("Save")


def of_section(cast: Cast) -> list[int]:
    with cast.house.database.begin(reads=True) as uow:
        return [one.id for one in uow.reminders.list_section(cast.sections["Tbilisi Youth"])]


async def test_anyone_in_the_section_adds_themselves(cast: Cast, nino: Chat, ana: Chat, olga: Chat) -> None:
    await a_section_reminder(nino)
    await ana.says("/reminders")
    await ana.presses("Section: Tbilisi Youth")
    await ana.presses("18:00 open the room")
    await ana.presses("Remind me too")
    cast.house.clock.move_to("2030-03-18 18:00", zone="Asia/Tbilisi")
    await cast.house.tick()
    assert ana.last_heard.startswith("Reminder:\nopen the room\nSection: Tbilisi Youth")
    assert nino.last_heard.startswith("Reminder:\nopen the room")
    assert "open the room" not in olga.last_heard
    await ana.presses("Tomorrow")
    assert own(ana)[-1].text == "open the room"
    assert len(of_section(cast)) == 1


async def test_it_waits_for_the_end_of_a_followers_quiet_hours(cast: Cast, nino: Chat) -> None:
    """X6: somebody else set the time, so one's own quiet counts."""
    await a_section_reminder(nino)
    await nino.says("/quiet 17:00-20:00")
    cast.house.clock.move_to("2030-03-18 18:00", zone="Asia/Tbilisi")
    await cast.house.tick()
    assert "Reminder:" not in nino.last_heard
    cast.house.clock.move_to("2030-03-18 20:00", zone="Asia/Tbilisi")
    await cast.house.tick()
    assert "Reminder:" in nino.last_heard


async def test_who_will_get_it_later_is_told_at_once(cast: Cast, nino: Chat, ana: Chat) -> None:
    """It said "I will remind you too" with a time at which nothing came."""
    await a_section_reminder(nino)
    (number,) = of_section(cast)
    await ana.says("/quiet 17:00-20:00")
    await forge(ana, f"reminders.follow~{number}~1")
    assert "I leave you alone then, so it comes to you Mon 18 Mar 2030, 20:00" in ana.last_heard
    await ana.says("/quiet off")
    await forge(ana, f"reminders.follow~{number}~1")
    assert "I leave you alone" not in ana.last_heard


async def test_only_coordinators_change_it(cast: Cast, nino: Chat, ana: Chat, marie: Chat) -> None:
    await a_section_reminder(nino)
    (number,) = of_section(cast)
    for button in ("cancel~{}", "change~{}", "skip~{}~1"):
        await forge(ana, "reminders." + button.format(number))
        assert of_section(cast) == [number]
    await forge(marie, f"reminders.follow~{number}~1")
    with cast.house.database.begin(reads=True) as uow:
        followers = [person for _, person in uow.reminders.list_followers([number])]  # type: ignore[list-item]
    assert followers == [nino.person_id]
    await forge(ana, f"reminders.for-section~{cast.sections['Tbilisi Youth']}")
    await ana.says("every Monday at 18 open the room")
    await ana.presses("Save")
    assert of_section(cast) == [number]


async def test_it_survives_whoever_made_it(cast: Cast, house: House, nino: Chat, ana: Chat, tamar: Chat) -> None:
    """Handover: the maker leaves and is erased; the section goes on, and another coordinator changes it."""
    await a_section_reminder(nino)
    (number,) = of_section(cast)
    await forge(ana, f"reminders.follow~{number}~1")
    await nino.says("/forgetme")
    await nino.presses(next(label for label in nino.buttons if "rase" in label or "orget" in label))
    house.clock.move_to("2030-03-18 18:00", zone="Asia/Tbilisi")
    await house.tick()
    assert "open the room" in ana.last_heard
    await forge(tamar, f"reminders.cancel~{number}")
    assert of_section(cast) == []


async def test_who_left_the_section_hears_no_more_of_it(cast: Cast, house: House, nino: Chat, ana: Chat) -> None:
    await a_section_reminder(nino)
    (number,) = of_section(cast)
    await forge(ana, f"reminders.follow~{number}~1")
    with house.database.begin() as uow:
        uow.people.leave_section(ana.person_id, cast.network)  # type: ignore[arg-type]
    heard = len(ana.heard)
    house.clock.move_to("2030-03-18 18:00", zone="Asia/Tbilisi")
    await house.tick()
    assert len(ana.heard) == heard
