"""The web chat's HTTP side: page, static files, socket, posted pictures, files. Every door checks the cookie first."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import quote

import orjson
from aiohttp import WSCloseCode, WSMsgType, web

from bot.platforms.local.conversation import Photo
from bot.platforms.local.frames import FRAME_LIMIT, TEXT_LIMIT, BadFrame, Older, is_event, line_data, read_frame
from bot.platforms.local.photos import ENDINGS, PHOTO_LIMIT, photo_type, without_metadata
from bot.platforms.local.receiving import Receiver, Refusal
from bot.platforms.local.tabs import Tab
from bot.platforms.local.words import known_language, own_texts, page_words
from bot.web.door import same_origin
from bot.web.pages import kind_page, pick_language

if TYPE_CHECKING:
    from bot.platforms.contract import Inbox, Menu
    from bot.platforms.local.access import Access
    from bot.platforms.local.conversation import Conversations, Surroundings
    from bot.platforms.local.tabs import Tabs
    from storage import Json, Line

People: TypeAlias = Callable[[str], Sequence[tuple[str, str]]]
"""language -> [(identity, what the switch calls this person)], the first is who one starts as."""

OWNER = "owner"
HEARTBEAT = 25.0
"""Seconds between pings, so that a laptop that went to sleep is noticed."""

CAPTION_LIMIT = 1000
"""Characters under a picture; about what Telegram takes."""

_log = logging.getLogger(__name__)
_PAGE = Path(__file__).resolve().parent / "page"
_STATIC = frozenset({"chat.css", "chat.js", "lines.js", "dialog.js", "wire.js", "icon.svg"})
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_FILE_POLICY = "default-src 'none'; sandbox"


class WebChat:
    """Serves the page and its socket. `inbox` is None until the platform starts."""

    def __init__(
        self, conversations: Conversations, tabs: Tabs, access: Access, *, people: People | None, demo: bool
    ) -> None:
        self.inbox: Inbox | None = None
        self._conversations = conversations
        self._tabs = tabs
        self._access = access
        self._people = people
        self._demo = demo
        self._menus: dict[str, Menu] = {}
        self._coordinators: frozenset[str] = frozenset()

    def routes(self) -> list[web.RouteDef]:
        """Everything under / and /chat."""
        return [
            web.get("/", self._serve_page),
            web.get("/chat/static/{name}", self._serve_static),
            web.get("/chat/socket", self._serve_socket),
            web.post("/chat/photos", self._take_photo),
            web.get("/chat/files/{blob:[0-9]+}/{signature}/{name}", self._serve_file),
        ]

    # --- what all tabs of a person see

    def show(self, line: Line) -> None:
        """A new or changed line, in all tabs."""
        if self._tabs.of(line.chat):
            self._tabs.push(line.chat, {"is": "line", "line": self._line(line)})

    def refresh(self, chat: str, around: Surroundings, *, language: str) -> None:
        """Language, network or role may have changed with what was just said: the page's own words follow."""
        for tab in self._tabs.of(chat):
            spoken = known_language(language, tab.language)
            if (tab.around, tab.language) != (around, spoken):
                tab.around, tab.language = around, spoken
                tab.push({"is": "setup", "setup": self._setup(chat, around, spoken)})

    def set_menus(self, menus: Sequence[Menu], coordinators: Sequence[str]) -> None:
        """Keep the command lists; open tabs get them at once."""
        self._menus = {menu.language: menu for menu in menus}
        self._coordinators = frozenset(coordinators)
        for tab in self._tabs.all():
            tab.push({"is": "setup", "setup": self._setup(tab.chat, tab.around, tab.language)})

    def _receiver(self, inbox: Inbox, chat: str, app_language: str | None) -> Receiver:
        return Receiver(self._conversations, inbox, chat, language=app_language, show=self.show)

    async def settled(self) -> None:
        """Wait until all tabs are closed."""
        await self._tabs.empty.wait()

    def _setup(self, chat: str, around: Surroundings, language: str) -> dict[str, Json]:
        menu = self._menus.get(language) or self._menus.get("en")
        coordinates = around.coordinates or chat in self._coordinators
        commands = () if menu is None else menu.coordinators if coordinates else menu.members
        people = self._people(language) if self._people is not None else ()
        return {
            "language": language,
            "words": dict(page_words(language)),
            "network": around.network,
            "demo": self._demo,
            "me": chat,
            "people": [[identity, label] for identity, label in people],
            "commands": [[command, about] for command, about in commands],
            "limits": {"text": TEXT_LIMIT, "photo": PHOTO_LIMIT},
        }

    def _line(self, line: Line) -> dict[str, Json]:
        def file_url(blob: int, name: str) -> str:
            signature = self._access.sign(line.chat, blob)
            return f"/chat/files/{blob}/{signature}/{quote(name, safe='')}?as={quote(line.chat, safe='')}"

        return line_data(line, file_url)

    # --- doors

    def _who(self, request: web.Request) -> str:
        """Whose conversation a request is about: in the demo the one that was chosen, else the owner's."""
        people = [identity for identity, _ in self._people("en")] if self._people is not None else []
        chosen = request.query.get("as", "")
        return chosen if chosen in people else people[0] if people else OWNER

    async def _serve_page(self, request: web.Request) -> web.Response:
        if "key" in request.query:
            return self._open_with_key(request)
        if not self._access.admits(request):
            return kind_page(request, 403, "key")
        chat = self._who(request)
        around = await self._conversations.around(chat)
        language = known_language(around.language, _wish(request))
        setup = orjson.dumps(self._setup(chat, around, language)).decode()
        filled = (
            (_PAGE / "chat.html")
            .read_text(encoding="utf-8")
            .replace("{{language}}", escape(language))
            .replace("{{title}}", escape(around.network or "Kith"))
            .replace("{{noscript}}", escape(page_words(language)["noscript"]))
            .replace("{{setup}}", escape(setup))
        )
        headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store"}
        return web.Response(text=filled, content_type="text/html", headers=headers)

    def _open_with_key(self, request: web.Request) -> web.Response:
        if not self._access.is_key(request.query["key"]):
            return kind_page(request, 403, "key")
        rest = request.rel_url.without_query_params("key")
        if request.headers.get("Sec-Fetch-Site") == "cross-site":
            # A strict cookie is not sent along a redirect that began on another site (a link in a web mail);
            # a page of our own that moves on by itself is not that site any more.
            response = kind_page(request, 200, "opening")
            response.headers["Refresh"] = f"0; url={rest}"
        else:
            response = web.Response(status=303, headers={"Location": str(rest), "Cache-Control": "no-store"})
        self._access.let_in(request, response)
        return response

    async def _serve_static(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        if name not in _STATIC:
            return kind_page(request, 404, "missing")
        return web.FileResponse(_PAGE / name, headers={"Cache-Control": "no-cache"})

    def _stranger(self, request: web.Request) -> web.Response | None:
        """The refusal of a socket or a post that does not come from our own page in a browser that was let in."""
        if not same_origin(request.headers.get("Origin"), request.host):
            return kind_page(request, 403, "origin")
        return None if self._access.admits(request) else kind_page(request, 403, "key")

    # --- files

    async def _serve_file(self, request: web.Request) -> web.Response:
        if not self._access.admits(request):
            return kind_page(request, 403, "key")
        blob_id = int(request.match_info["blob"][:18])
        signed = self._access.is_signed(self._who(request), blob_id, request.match_info["signature"])
        blob = await self._conversations.blob(blob_id) if signed else None
        if blob is None:
            return kind_page(request, 404, "file")
        shown = blob.mime in ENDINGS
        disposition = "inline" if shown else "attachment"
        return web.Response(
            body=blob.data,
            headers={
                "Content-Type": blob.mime if shown else "application/octet-stream",
                "Content-Disposition": f"{disposition}; filename*=UTF-8''{quote(blob.name, safe='')}",
                "Content-Security-Policy": _FILE_POLICY,
                "Cache-Control": "private, max-age=86400",
            },
        )

    async def _take_photo(self, request: web.Request) -> web.Response:
        refusal = self._stranger(request)
        if refusal is not None:
            return refusal
        chat = self._who(request)
        if self.inbox is None:
            return self._refused(request, 503, "closed")
        if (request.content_length or 0) > PHOTO_LIMIT + FRAME_LIMIT:
            return self._refused(request, 413, "photo-large")
        try:
            form = await request.post()
        except web.HTTPRequestEntityTooLarge:
            return self._refused(request, 413, "photo-large")
        file, event, caption = form.get("file"), form.get("event"), form.get("caption", "")
        if not isinstance(file, web.FileField) or not isinstance(event, str) or not is_event(event):
            return self._refused(request, 400, "photo-kind")
        data = file.file.read()
        mime = photo_type(data)
        if len(data) > PHOTO_LIMIT:
            return self._refused(request, 413, "photo-large")
        try:
            data = without_metadata(data)
        except ValueError:
            return self._refused(request, 415, "photo-kind")
        assert mime is not None
        photo = Photo(f"{event}.{ENDINGS[mime]}", mime, data)
        if form.get("quiet"):  # for a form that is filled in natively: no message of its own
            return web.json_response({"file": str(await self._conversations.keep(chat, photo))})
        receiver = self._receiver(self.inbox, chat, _first_wish(request))
        line = await receiver.take_photo(event, photo, str(caption).replace("\0", "").strip()[:CAPTION_LIMIT])
        return web.json_response({"line": str(line.id), "file": str(line.body["photo"])})

    def _refused(self, request: web.Request, status: int, reason: str) -> web.Response:
        words = page_words(_wish(request))[f"refused-{reason}"]
        return web.json_response({"words": words}, status=status)

    # --- the socket

    async def _serve_socket(self, request: web.Request) -> web.StreamResponse:
        refusal = self._stranger(request)
        if refusal is not None:
            return refusal
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT, max_msg_size=FRAME_LIMIT)
        await socket.prepare(request)
        chat, wish = self._who(request), _wish(request)
        around = await self._conversations.around(chat)
        tab = Tab(chat, socket, wish, known_language(around.language, wish), around)
        # Joined before its first lines are read: what is said in between comes as a frame of its own.
        self._tabs.add(tab)
        writer = asyncio.create_task(tab.write())
        try:
            await self._greet(tab)
            await self._listen(tab, _first_wish(request))
        except Exception:  # noqa: BLE001 # an edge: a bug of ours ends this socket, and the page connects again
            _log.exception("a chat socket failed")
            await socket.close(code=WSCloseCode.INTERNAL_ERROR)
        finally:
            self._tabs.remove(tab)
            tab.end()
            await writer
        return socket

    async def _greet(self, tab: Tab) -> None:
        lines, older = await self._conversations.latest(tab.chat)
        tab.push(
            {
                "is": "hello",
                "setup": self._setup(tab.chat, tab.around, tab.language),
                "lines": [self._line(line) for line in lines],
                "older": older,
            }
        )

    async def _listen(self, tab: Tab, app_language: str | None) -> None:
        async for message in tab.socket:
            if message.type is not WSMsgType.TEXT:
                continue
            if self.inbox is None:
                await tab.socket.close(code=WSCloseCode.TRY_AGAIN_LATER)
                return
            try:
                frame = read_frame(message.data)
            except BadFrame:
                await tab.socket.close(code=WSCloseCode.UNSUPPORTED_DATA)
                return
            if isinstance(frame, Older):
                lines, older = await self._conversations.latest(tab.chat, before=frame.before)
                tab.push({"is": "older", "lines": [self._line(line) for line in lines], "older": older})
                continue
            try:
                await self._receiver(self.inbox, tab.chat, app_language).take(frame)
            except Refusal as refused:
                words = page_words(tab.language)[f"refused-{refused.reason}"]
                tab.push({"is": "refused", "event": frame.event, "words": words})
                continue
            tab.push({"is": "stored", "event": frame.event})


def _wish(request: web.Request) -> str:
    """The language the browser asks for, among those the page has words in."""
    return pick_language(request.headers.get("Accept-Language", ""), own_texts().languages)


def _first_wish(request: web.Request) -> str | None:
    """What the browser says its language is, as a guess for the features; None when it says nothing."""
    first = request.headers.get("Accept-Language", "").partition(",")[0].partition(";")[0].strip()
    return first[:20] if first and first != "*" else None
