"""The bytes of files that people sent. What is stored of one are three numbers; its address is asked for when needed.

An address holds the file's name and expires within a day, so it is not stored: reading the message again gives a fresh
one, after a restart as well, at the price of one more call a file.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final, TypedDict, cast

from bot.platforms.contract import Gone, Rejected
from bot.platforms.discord.errors import TROUBLE, delivery_error
from handlers.kit.documents import FILE_LIMIT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.platforms.discord.calls import Calls, Line

SECONDS: Final = 30.0
_MESSAGE: Final = "/channels/{channel_id}/messages/{message_id}"


class _Attachment(TypedDict):
    id: str
    url: str
    size: int


class _Message(TypedDict, total=False):
    attachments: list[_Attachment]
    message_snapshots: list[dict[str, _Message]]


def file_name(channel: int, message: int, attachment: int) -> str:
    """What is stored of a file."""
    return f"{channel}/{message}/{attachment}"


async def fetch(calls: Calls, line: Line, file: str) -> bytes:
    """The bytes of what `file_name` names, at most FILE_LIMIT. Raises DeliveryError."""
    channel, message, attachment = file.split("/")
    place = {"channel_id": channel, "message_id": message}
    there = cast("_Message", await calls("GET", _MESSAGE, place))
    found = next((one for one in _all(there) if one["id"] == attachment), None)
    if found is None:
        raise Gone("the file was taken away")
    if found["size"] > FILE_LIMIT:
        raise Rejected("the file is too large")
    try:
        async with asyncio.timeout(SECONDS):
            return await line.http.get_from_cdn(found["url"])
    except TROUBLE as trouble:
        raise delivery_error(trouble) from trouble


def _all(message: _Message) -> Iterator[_Attachment]:
    yield from message.get("attachments") or ()
    for passed_on in message.get("message_snapshots") or ():
        yield from _all(passed_on["message"])
