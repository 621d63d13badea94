"""Servers: the names behind ids, who has which roles there, and that Kith was put out of one.

The names come from what Discord tells of each server anyway; people are asked about one by one, because the list of all
members would have to be applied for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypedDict, cast

from bot.platforms.discord.errors import Absent
from bot.platforms.discord.reading import PLATFORM
from handlers.kit.incoming import Expelled, Incoming, Place, Sender, Server
from handlers.kit.roster import UNKNOWN, ServerFacts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    import discord

    from bot.platforms.discord.calls import Calls

_MEMBER: Final = "/guilds/{guild_id}/members/{user_id}"


class _Member(TypedDict):
    roles: list[str]


def facts(guild: discord.Guild | None) -> ServerFacts:
    """Roles that people can be given, the highest first as the server lists them, and channels to write into."""
    if guild is None:
        return UNKNOWN
    roles = [role for role in reversed(guild.roles) if not (role.is_default() or role.managed)]
    places: list[discord.TextChannel | discord.Thread] = [*guild.text_channels, *guild.threads]
    return ServerFacts([(str(role.id), role.name) for role in roles], {f"c{place.id}": place.name for place in places})


async def look_up(calls: Calls, server: str, user: str) -> Sequence[str] | None:
    """See contract.Roster."""
    try:
        member = cast("_Member", await calls("GET", _MEMBER, {"guild_id": server, "user_id": user}))
    except Absent:
        return None
    return member["roles"]


def expelled(guild: discord.Guild, now: datetime) -> Incoming:
    """Kith was removed from a server. Discord does not say by whom, and gives the news no number."""
    number = f"x{guild.id}:{now.timestamp():.0f}"
    server = Server(str(guild.id), guild.name)
    return Incoming(PLATFORM, number, Sender(""), Place("", private=False), now, Expelled(), server)
