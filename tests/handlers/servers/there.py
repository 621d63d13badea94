"""A Discord server and a Telegram group as the fake platform has them, and people who are in them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.kit.incoming import Called, Enrolled, Expelled, Incoming, Place, Pressed, Sender, Server, Written
from handlers.kit.roster import ServerFacts

if TYPE_CHECKING:
    from handlers.kit.incoming import What
    from storage import Role
    from tests.houses import Chat, House

GUILD = Server("7001", "Kith friends", channel="c55")
GROUP = Server("-100", "Lyon volunteers", channel="-100")
LEADS, HELPERS = "81", "82"
FACTS = ServerFacts(((LEADS, "Lyon leads"), (HELPERS, "Helpers")), {"c55": "#news", "c56": "#talk"})


def furnish(house: House) -> None:
    """The server has roles and channels with names."""
    house.platform.servers[GUILD.id] = FACTS


async def enters(chat: Chat, what: What, *roles: str, channel: str = "c55") -> str:
    """Something that somebody does in the Discord server: what it answers only they see."""
    before = (chat.place, chat.server)
    chat.place, chat.server = Place(chat.id, "i1"), replace(GUILD, roles=roles, channel=channel)
    try:
        return await chat.sends(what)
    finally:
        chat.place, chat.server = before


async def calls(chat: Chat, *roles: str, channel: str = "c55") -> str:
    """`/server` as a native command in a channel of the Discord server."""
    return await enters(chat, Called("server", press="p1"), *roles, channel=channel)


async def connects(chat: Chat, *roles: str) -> str:
    """Connect the Discord server."""
    await calls(chat, *roles)
    return await chat.presses("Connect to")


async def in_group(chat: Chat, text: str) -> str:
    """Write in the Telegram group."""
    chat.server = GROUP
    try:
        return await chat.sends(Written(text, "own-g"), group=GROUP.id)
    finally:
        chat.server = None


async def presses_in(chat: Chat, server: Server, label: str) -> str | None:
    """Press a button of the newest message in a channel or group; the toast."""
    house = chat.house
    found = next(
        (heard, key)
        for heard in reversed(house.platform.messages)
        if heard.to.chat == server.channel
        for row in heard.shown.rows
        for key in row
        if key.label.startswith(label)
    )
    heard, key = found
    private = server.id == GUILD.id  # a press in a Discord server is answered to whoever pressed
    place = Place(chat.id, "i2") if private else Place(server.channel, private=False)
    what = Pressed(key.data, "" if private else heard.id, press="p2")
    number = f"press-{len(house.platform.toasts)}"
    event = Incoming("fake", number, Sender(chat.id, chat.name, chat.language), place, house.clock.now, what, server)
    await house.dispatcher.arrive([event])
    await house.tick()
    return chat.last_toast


async def hears(house: House, who: str, *roles: str, there: bool = True) -> None:
    """The platform tells what somebody is in the Discord server by now."""
    await _told(house, who, Enrolled(there), replace(GUILD, roles=roles))


async def expels(house: House, server: Server = GUILD) -> None:
    """Kith is removed from a server."""
    await _told(house, "", Expelled(), server)


async def _told(house: House, who: str, what: What, server: Server) -> None:
    number = f"told-{house.clock.now.timestamp()}-{who}-{len(server.roles)}-{what.KIND}"
    event = Incoming("fake", number, Sender(who), Place(who), house.clock.now, what, server)
    await house.dispatcher.arrive([event])
    await house.tick()


def roles_of(house: House, chat: Chat) -> list[Role]:
    with house.database.begin(reads=True) as uow:
        assert chat.person_id is not None
        return uow.people.list_roles(chat.person_id)
