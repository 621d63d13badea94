"""A25: the calendar file is read back by a calendar's reader: one event for ever, moved and cancelled as it is."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from icalendar import Calendar

from tests.handlers.events.posting import CLEAN_UP, look, post

if TYPE_CHECKING:
    from icalendar import Event

    from tests.cast import Cast
    from tests.houses import Chat, House


async def entry(house: House, chat: Chat, title: str = "Beach clean-up") -> Event:
    """The one event in the file that the button sends."""
    await look(chat, title)
    return await sent(house, chat)


async def sent(house: House, chat: Chat) -> Event:
    await chat.presses("Calendar file")
    (file,) = chat.last.files
    assert file.name.endswith(".ics")
    assert file.mime.startswith("text/calendar")
    with house.database.begin() as uow:
        data = uow.blobs.get(file.blob).data  # type: ignore[arg-type]
    assert b"\r\n" in data
    (event,) = Calendar.from_ical(data).walk("VEVENT")
    return event  # type: ignore[return-value]


async def test_an_event_is_the_same_one_when_it_is_moved_and_cancelled(
    house: House, cast: Cast, nino: Chat, ana: Chat
) -> None:
    await post(nino, f"{CLEAN_UP}, https://kith.example/x")
    first = await entry(house, ana)
    assert first.decoded("dtstart").astimezone(UTC) == datetime(2030, 3, 23, 6, tzinfo=UTC)
    assert first.decoded("dtend").astimezone(UTC) == datetime(2030, 3, 23, 9, tzinfo=UTC)
    assert (first["summary"], first["location"], first["url"]) == (
        "Beach clean-up",
        "Batumi beach",
        "https://kith.example/x",
    )
    await look(nino)
    await nino.presses("Edit")
    await nino.presses("When")
    await nino.says("24 March 10:00-13:00")
    await nino.presses("Save")
    moved = await entry(house, ana)
    await look(nino)
    await nino.presses("For organisers")
    await nino.presses("Cancel it")
    await nino.says("Storm")
    ended = await sent(house, nino)
    assert moved["uid"] == first["uid"] == ended["uid"]
    assert [one["sequence"] for one in (first, moved, ended)] == [0, 1, 2]
    assert moved.decoded("dtstart").astimezone(UTC) == datetime(2030, 3, 24, 6, tzinfo=UTC)
    assert ended["status"] == "CANCELLED"
    assert "status" not in moved


async def test_whole_days_are_days_and_a_call_is_its_deadline(house: House, cast: Cast, nino: Chat) -> None:
    await post(nino, "Youth conference 3-5 May, City hall")
    days = await entry(house, nino, "Youth conference")
    assert (days.decoded("dtstart"), days.decoded("dtend")) == (date(2030, 5, 3), date(2030, 5, 6))
    await post(nino, "Call for mentors until 20 March 18:00")
    call = await entry(house, nino, "Call for mentors")
    assert call["summary"] == "Deadline: Call for mentors"
    assert call.decoded("dtstart").astimezone(UTC) == datetime(2030, 3, 20, 14, tzinfo=UTC)
