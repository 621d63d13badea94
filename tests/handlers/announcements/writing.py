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
    who: str = "",
    when: str = "Now",
    zones: str = "",
    urgent: str = "Not urgent",
    buttons: tuple[str, ...] = (),
    poll: str = "",
    event: str = "",
) -> str:
    """/announce up to the preview, with what is not usual chosen there; what the card says.

    who stands behind where in one line, or is chosen under the preview by who looks after one place.
    """
    await chat.says("/announce")
    if where:
        await chat.says(f"{where}, {who}" if who else where)
    card = await chat.says(text)
    if who and not where:
        await chat.presses("Change")
        await chat.presses("Who")
        card = await chat.says(who)
    if buttons:
        card = await choose_buttons(chat, *buttons)
    if poll:
        card = await chat.says(poll)
    if event:
        card = await chat.presses(event)
    if when != "Now":
        await chat.presses("Choose a time")
        await chat.says(when)
        card = await chat.presses(zones)
    if urgent != "Not urgent":
        await chat.presses("Change")
        await chat.presses("Urgent")
        card = await chat.presses(urgent)
    return card


async def choose_buttons(chat: Chat, *buttons: str) -> str:
    """Under the preview."""
    await chat.presses("Choose buttons")
    for button in buttons:
        await chat.presses(button)
    return await chat.presses("Done")


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
