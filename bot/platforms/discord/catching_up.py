"""What was written to Kith in private while nobody heard it: read once after each new session with the gateway.

Discord tells an event only to who is connected (a short break within a session it makes up for by itself), so a letter
written during a restart would be lost without a word. Those are read again with whom Kith talked last; what has arrived
already ends at the once-only check. Presses and commands need no such care: the person sees that they failed.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import discord

from bot.platforms.discord.errors import TROUBLE
from bot.platforms.discord.reading import read_message

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
    from datetime import datetime

    from bot.platforms.discord.client import AnyClient
    from handlers.kit.incoming import Incoming

    Lately = Callable[[], Awaitable[Sequence[tuple[str, datetime]]]]
    """(user id, when something last came from them), the newest first. Raises what the database raises."""

PEOPLE: Final = 30
"""Two calls each; who wrote longer ago is less likely to be in the middle of something."""
MESSAGES: Final = 100
SLACK: Final = timedelta(seconds=30)
"""Our clock and Discord's differ, and the last one may have come while an earlier one was being stored."""

_log = logging.getLogger(__name__)


async def missed(
    client: AnyClient, me: int, lately: Sequence[tuple[str, datetime]]
) -> AsyncIterator[Sequence[Incoming]]:
    """Events of each person's messages since they were last heard, oldest first. Stops where Discord refuses."""
    for user, since in lately[:PEOPLE]:
        try:
            channel = await client.create_dm(discord.Object(int(user)))
            written = [one async for one in channel.history(limit=MESSAGES, after=since - SLACK, oldest_first=True)]
        except TROUBLE as trouble:
            _log.info("what was written meanwhile could not be read: %s", type(trouble).__name__)
            continue
        yield [event for message in written for event in read_message(message, me)]
