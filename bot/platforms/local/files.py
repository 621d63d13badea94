"""Pictures that are posted, and files that are fetched again. A file is found only where it stood in a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from aiohttp import web

from bot.platforms.local.conversation import Photo, Posted
from bot.platforms.local.doors import app_language
from bot.platforms.local.frames import FRAME_LIMIT, is_event
from bot.web.pages import kind_page
from handlers.kit.documents import FILE_LIMIT, MIMES
from handlers.kit.pictures import ENDINGS, PICTURE_LIMIT, kind_of, without_metadata

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.platforms.local.conversation import Conversations
    from bot.platforms.local.doors import Doors
    from bot.platforms.local.receiving import Receiver

CAPTION_LIMIT = 1000
"""Characters under a picture; about what Telegram takes."""

_POLICY = "default-src 'none'; sandbox"


class Files:
    """The two doors for files. receiver: (identity, app language) -> who takes a picture, None while Kith is closed."""

    def __init__(
        self,
        conversations: Conversations,
        doors: Doors,
        receiver: Callable[[str, str | None], Receiver | None],
    ) -> None:
        self._conversations = conversations
        self._doors = doors
        self._receiver = receiver

    def routes(self) -> list[web.RouteDef]:
        """Where pictures go and files come from."""
        return [
            web.post("/chat/photos", self._take),
            web.get("/chat/files/{blob:[0-9]{1,18}}/{signature}/{name}", self._serve),
        ]

    def url(self, chat: str, blob: int, name: str) -> str:
        """Where a file that stands in this conversation is fetched."""
        signature = self._doors.access.sign(chat, blob)
        return f"/chat/files/{blob}/{signature}/{quote(name, safe='')}?as={quote(chat, safe='')}"

    async def _serve(self, request: web.Request) -> web.Response:
        guest = await self._doors.member(request)
        if isinstance(guest, web.Response):
            return guest
        number = int(request.match_info["blob"])
        signed = self._doors.access.is_signed(guest.chat, number, request.match_info["signature"])
        blob = await self._conversations.blob(number) if signed else None
        if blob is None:
            return kind_page(request, 404, "file")
        # Only what was checked to be a picture is shown in place; whatever else a file holds is for the disk.
        shown = blob.mime in ENDINGS and kind_of(blob.data) == blob.mime
        return web.Response(
            body=blob.data,
            headers={
                "Content-Type": blob.mime if shown else "application/octet-stream",
                "Content-Disposition": _disposition(blob.name, inline=shown),
                "Content-Security-Policy": _POLICY,
                "Cache-Control": "private, max-age=86400",
            },
        )

    async def _take(self, request: web.Request) -> web.Response:
        refusal = self._doors.refuse_foreign_page(request)
        if refusal is not None:
            return refusal
        guest = await self._doors.member(request)
        if isinstance(guest, web.Response):
            return guest
        receiver = self._receiver(guest.chat, app_language(request))
        if receiver is None:
            return _not_taken(503, "closed")
        if (request.content_length or 0) > FILE_LIMIT + FRAME_LIMIT:
            return _not_taken(413, "file-large")
        try:
            form = await request.post()
        except web.HTTPRequestEntityTooLarge:
            return _not_taken(413, "file-large")
        event = form.get("event")
        if not isinstance(event, str) or not is_event(event):
            return _not_taken(400, "photo-kind")
        read = _read(form.get("file"), event)
        if isinstance(read, web.Response):
            return read
        caption = str(form.get("caption", "")).replace("\0", "").strip()[:CAPTION_LIMIT]
        if isinstance(read, Posted):
            line = await receiver.take_document(event, read, caption)
            return web.json_response({"line": str(line.id), "file": str(line.body["document"])})
        line = await receiver.take_photo(event, read, caption)
        return web.json_response({"line": str(line.id), "file": str(line.body["photo"])})


def _read(posted: object, event: str) -> Photo | Posted | web.Response:
    """A picture, freed of metadata; or another file, of whose name only the ending is kept."""
    if not isinstance(posted, web.FileField):
        return _not_taken(400, "photo-kind")
    data = posted.file.read()
    ending = posted.filename.rpartition(".")[2].lower()
    if ending in MIMES and kind_of(data) is None:
        if len(data) > FILE_LIMIT:
            return _not_taken(413, "file-large")
        return Posted(f"document.{ending}", MIMES[ending], data)
    if len(data) > PICTURE_LIMIT:
        return _not_taken(413, "photo-large")
    mime = kind_of(data)
    try:
        clean = without_metadata(data)
    except ValueError:
        return _not_taken(415, "photo-kind")
    assert mime is not None
    return Photo(f"{event}.{ENDINGS[mime]}", mime, clean)


def _not_taken(status: int, reason: str) -> web.Response:
    """reason: the end of a message key, `local-page-refused-<reason>`: the page has the words."""
    return web.json_response({"reason": reason}, status=status)


def _disposition(name: str, *, inline: bool) -> str:
    return f"{'inline' if inline else 'attachment'}; filename*=UTF-8''{quote(name, safe='')}"
