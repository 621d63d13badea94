"""What tests of announcements do again and again: write one, confirm it, let the minute pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage import Announcement
    from tests.houses import Chat, House

MINUTE = 61  # seconds after which nothing can be cancelled any more


async def write(
    chat: Chat,
    text: str = "Meeting on Friday",
    *,
    where: str = "",
    who: str = "Everybody there",
    when: str = "Now",
    zones: str = "",
    urgent: str = "Not urgent",
    buttons: tuple[str, ...] = (),
    poll: str = "",
    event: str = "",
) -> str:
    """/announce up to the preview; what the card says."""
    await chat.says("/announce")
    if where:
        await chat.says(where)
    await (chat.presses(who) if who == "Everybody there" else chat.says(who))
    await chat.says(text)
    for button in buttons:
        await chat.presses(button)
    await chat.presses("Done" if buttons else "No buttons")
    if poll:
        await chat.says(poll)
    if event:
        await chat.presses(event)
    await (chat.presses(when) if when == "Now" else chat.says(when))
    if zones:
        await chat.presses(zones)
    await chat.presses(urgent)
    return await chat.presses("Save")


async def send(house: House, chat: Chat, text: str = "Meeting on Friday", **answers: object) -> None:
    """Write, confirm, and let the minute pass in which it can be cancelled."""
    await write(chat, text, **answers)  # type: ignore[arg-type]
    await chat.presses("Confirm and send")
    house.clock.pass_(seconds=MINUTE)
    await house.tick()


async def settle(house: House) -> None:
    """Let the progress be looked at once more."""
    house.clock.pass_(seconds=4)
    await house.tick()
    await house.tick()


def got(chat: Chat, text: str) -> int:
    """How many messages with this text stand in a chat."""
    return sum(text in heard.shown.plain for heard in chat.heard)


def only(house: House) -> Announcement:
    """The one announcement there is."""
    with house.database.begin(reads=True) as uow:
        (found,) = uow.announcements.list_of_network(uow.networks.list_all()[0].id)
    return found
