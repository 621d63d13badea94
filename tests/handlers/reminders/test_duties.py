"""What is handed out, what is forgotten, and the calendar that others read (X2, X8)."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import icalendar

from handlers.kit.feature import Visit
from handlers.kit.icalendar import Entry, calendar
from handlers.reminders import calendars
from handlers.reminders import feature as room
from storage.schema import metadata
from tests.handlers.reminders.looking import makes, own

if TYPE_CHECKING:
    from tests.houses import Chat, House


def test_it_answers_for_its_tables() -> None:
    assert set(room.stores) == {name for name in metadata.tables if name.startswith("reminder")}


async def test_mydata_has_the_reminders(house: House, ana: Chat) -> None:
    await makes(ana, "remind me every day at 9 to run")
    await ana.says("/mydata")
    file = next(one for one in ana.last.files if one.name.endswith("json"))
    with house.database.begin(reads=True) as uow:
        data = json.loads(uow.blobs.get(file.blob).data)  # type: ignore[arg-type]
    (one,) = data["reminders"]["reminders"]
    assert (one["text"], one["rule"], one["zone"]) == ("run", "FREQ=DAILY", "Asia/Tbilisi")


async def test_forgetme_takes_them_along(house: House, ana: Chat) -> None:
    await makes(ana, "remind me tomorrow at 9 to sing")
    await ana.says("/forgetme")
    await ana.presses(next(label for label in ana.buttons if "rase" in label or "orget" in label))
    assert own(ana) == []
    heard = len(ana.heard)
    house.clock.pass_(days=2)
    await house.tick()
    assert len(ana.heard) == heard


def feed(house: House, link: str) -> icalendar.Calendar | None:
    secret = link.rsplit("/", 1)[1].removesuffix(".ics")
    lent = house.ticks._house
    with house.database.begin(reads=True) as uow:
        page = calendars.feed(uow, house.clock.now, lent, Visit(house.texts, {"secret": secret}))
    if page is None:
        return None
    assert page.body.replace(b"\r\n", b"").count(b"\n") == 0
    assert max(len(line) for line in page.body.split(b"\r\n")) <= 75
    read = icalendar.Calendar.from_ical(page.body)
    assert isinstance(read, icalendar.Calendar)
    return read


async def test_the_calendar_is_read_back(house: House, ana: Chat) -> None:
    await makes(ana, "remind me every second Tuesday to water; slowly, " + "ყ" * 60, "every 2 weeks")
    await makes(ana, "remind me on Friday at 9 to call the school")
    await ana.says("/reminders")
    await ana.presses("Calendar link")
    await ana.presses("Make the link")
    link = ana.last_heard.splitlines()[-1]
    assert link.startswith("http://kith.test/calendar/")
    read = feed(house, link)
    assert read is not None
    events = {str(one["summary"]): one for one in read.walk("VEVENT")}
    watering = next(one for title, one in events.items() if title.startswith("water; slowly,"))
    assert watering["rrule"] == {"FREQ": ["WEEKLY"], "INTERVAL": [2], "BYDAY": ["TU"]}
    assert b"DTSTART;TZID=Asia/Tbilisi:20300319T090000" in watering.to_ical()
    assert isinstance(watering, icalendar.Event)
    assert datetime(2030, 3, 19, 5, tzinfo=UTC) == watering.DTSTART
    assert {"uid", "dtstamp"} <= {name.lower() for name in watering}
    assert len(read.walk("VTIMEZONE")) == 1


async def test_what_comes_once_is_a_point_in_time_and_an_end_is_one_too(house: House, ana: Chat) -> None:
    await makes(ana, "remind me on Friday at 9 to call the school")
    await makes(ana, "remind me every day until Friday at 9 to take pills")
    await ana.says("/reminders")
    await ana.presses("Calendar link")
    await ana.presses("Make the link")
    read = feed(house, ana.last_heard.splitlines()[-1])
    assert read is not None
    text = read.to_ical()
    assert b"DTSTART:20300315T050000Z" in text
    assert b"RRULE:FREQ=DAILY;UNTIL=20300315T195959Z" in text


def test_the_file_changes_the_clock_when_the_zone_does() -> None:
    """The library's own zones change an hour off: a repeat in the night of a change was shown at another time."""
    start = datetime(2030, 3, 30, 2, 30, tzinfo=ZoneInfo("Europe/Paris"))
    entry = Entry("1", "sing", start, start, rule="FREQ=DAILY")
    written = calendar([entry], name="Kith", now=datetime(2030, 3, 1, tzinfo=UTC))
    read = icalendar.Calendar.from_ical(written)
    (zone,) = read.walk("VTIMEZONE")
    parts = {part.name: part.to_ical().decode().replace("\r\n ", "") for part in zone.subcomponents[1:]}
    assert "20300331T020000" in parts["DAYLIGHT"]
    assert "20301027T030000" in parts["STANDARD"]


async def test_a_new_link_ends_the_old_one(house: House, ana: Chat) -> None:
    await makes(ana, "remind me on Friday at 9 to call the school")
    links = []
    for label in ("Make the link", "Make a new link"):
        await ana.says("/reminders")
        await ana.presses("Calendar link")
        await ana.presses(label)
        links.append(ana.last_heard.splitlines()[-1])
    assert feed(house, links[0]) is None
    assert feed(house, links[1]) is not None
    with house.database.begin(reads=True) as uow:
        secret = links[1].rsplit("/", 1)[1].removesuffix(".ics")
        assert uow.reminders.find_calendar_owner(secret) is None, "only a hash is kept"
    await ana.says("/reminders")
    await ana.presses("Calendar link")
    await ana.presses("Remove the link")
    assert feed(house, links[1]) is None
