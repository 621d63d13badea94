"""What is open to a browser that typed a code, until both sides have said yes: the question about it, nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from bot.platforms.local.frames import Press
from bot.platforms.local.receiving import Refusal

if TYPE_CHECKING:
    from bot.platforms.local.conversation import Conversations
    from bot.platforms.local.frames import Event
    from storage import Json

LINKING = "linking."
"""What the routes of that question begin with."""


def narrowed(line: dict[str, Json]) -> dict[str, Json]:
    """A line as such a page gets it: without the buttons that lead elsewhere."""
    rows = cast("list[list[list[str]]]", line.get("rows") or [])
    kept = [[key for key in row if key[1].startswith(LINKING)] for row in rows]
    return {**line, "rows": cast("Json", [row for row in kept if row])}


async def let_pass(conversations: Conversations, chat: str, frame: Event) -> None:
    """A press of a button that stands under such a question here passes. Raises Refusal."""
    if not isinstance(frame, Press) or not frame.data.startswith(LINKING):
        raise Refusal("unlinked")
    if not await conversations.offers(chat, frame.line, frame.data):
        raise Refusal("unlinked")
