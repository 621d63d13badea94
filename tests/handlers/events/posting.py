"""Events that tests begin with: posted in one line by a coordinator, and found again by a member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import EventId

if TYPE_CHECKING:
    from storage import Event
    from tests.houses import Chat, House

CLEAN_UP = "Beach clean-up Saturday 23 March 10:00-13:00, Batumi beach"
"""Ten days after the house's clock begins, on a Saturday; in Georgia it is 6:00 to 9:00 UTC."""


async def post(chat: Chat, line: str = CLEAN_UP) -> str:
    """Post an event with what the line says; everything else that is asked is skipped."""
    await chat.says(f"/event {line}")
    while "Shall I save this?" not in chat.last_heard:
        await chat.presses("Skip")
    return await chat.presses("Save")


async def look(chat: Chat, title: str = "Beach clean-up") -> str:
    """Open an event out of the list."""
    await chat.says("/events")
    return await chat.presses(title)


async def answer(chat: Chat, label: str = "Yes", title: str = "Beach clean-up") -> str:
    await look(chat, title)
    return await chat.presses(label)


def latest(house: House) -> Event:
    """The event that was posted last."""
    with house.database.begin() as uow:
        found = None
        number = 1
        while (event := uow.events.find(EventId(number))) is not None:
            found, number = event, number + 1
        assert found is not None
        return found


def counts(house: House) -> dict[str, int]:
    event = latest(house)
    with house.database.begin() as uow:
        return dict(uow.events.count_answers([event.id])[event.id])


def said(chat: Chat, words: str) -> list[str]:
    """Messages in this chat that have these words."""
    return [heard.shown.plain for heard in chat.heard if words in heard.shown.plain]
