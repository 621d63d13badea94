"""The web chat: the page, its static files and the socket of each open tab. Every door checks who comes first."""

from __future__ import annotations

import asyncio
import logging
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

import orjson
from aiohttp import WSCloseCode, WSMsgType, web

from bot.platforms.local.doors import app_language, wished_language
from bot.platforms.local.entrance import Entrance
from bot.platforms.local.files import Files
from bot.platforms.local.frames import FRAME_LIMIT, TEXT_LIMIT, BadFrame, Older, line_data, read_frame
from bot.platforms.local.gate import let_pass, narrowed
from bot.platforms.local.receiving import Receiver, Refusal
from bot.platforms.local.tabs import Tab
from bot.platforms.local.words import known_language, page_words
from bot.web.pages import kind_page
from handlers.kit.pictures import PICTURE_LIMIT
from storage import Line

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from bot.platforms.contract import Inbox, Menu
    from bot.platforms.local.conversation import Conversations, Surroundings
    from bot.platforms.local.doors import Channels, Doors, Guest
    from bot.platforms.local.tabs import Tabs
    from handlers.kit.view import Shown
    from storage import Json, WebSession

HEARTBEAT = 25.0
"""Seconds between pings, so that a laptop that went to sleep is noticed."""

CLOSING = 2.0
"""Seconds for a page to say goodbye to a socket that we close."""

_log = logging.getLogger(__name__)
_PAGE = Path(__file__).resolve().parent / "page"
_STATIC = frozenset(
    {
        "account.js",
        "chat.css",
        "chat.js",
        "code.css",
        "colours.css",
        "composer.js",
        "conversation.js",
        "dialog.js",
        "icon.svg",
        "lines.js",
        "wire.js",
    }
)
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class WebChat:
    """Serves the page and its socket. `inbox` is None until the platform starts."""

    def __init__(
        self,
        conversations: Conversations,
        tabs: Tabs,
        doors: Doors,
        channels: Channels,
        *,
        demo: bool,
        saw: Callable[[Line], None],
    ) -> None:
        self.inbox: Inbox | None = None
        self._conversations = conversations
        self._tabs = tabs
        self._doors = doors
        self._files = Files(conversations, doors, self._receiver)
        self._entrance = Entrance(conversations, doors, channels, self._receiver, self._left)
        self._demo = demo
        self._saw = saw
        self._menus: dict[str, Menu] = {}
        self._coordinators: frozenset[str] = frozenset()

    def routes(self) -> list[web.RouteDef]:
        """Everything under / and /chat."""
        return [
            web.get("/", self._serve_page),
            web.get("/chat/static/{name}", self._serve_static),
            web.get("/chat/socket", self._serve_socket),
            *self._files.routes(),
            *self._entrance.routes(),
        ]

    # --- what all tabs of a person see

    def show(self, line: Line) -> None:
        """A new or changed line, in all tabs."""
        if self._tabs.of(line.chat):
            self._saw(line)
            for tab in self._tabs.of(line.chat):
                tab.push({"is": "line", "line": self._line(line, waits=tab.guest.waits)})

    def settle(self, tab: Tab, session: WebSession | None) -> None:
        """How a member's browser stands now: out, or linked in the meantime; then the page comes in anew."""
        if session is None:
            tab.bid_farewell({"is": "over", "line": None})
        elif tab.guest.waits is (session.linked_at is not None) or tab.chat != session.chat:
            tab.bid_farewell({"is": "linked"})

    def part(self, chat: str, shown: Shown, at: datetime) -> bool:
        """Show a last line, which is kept nowhere, in tabs that are let in no more; False when none is open."""
        tabs = [tab for tab in self._tabs.of(chat) if not tab.parting]
        for tab in tabs:
            line = self._line(Line(0, chat, own=False, body=shown.to_data(), at=at, changed_at=None))
            tab.bid_farewell({"is": "over", "line": line})
        return bool(tabs)

    def _left(self, session_id: int) -> None:
        for tab in self._tabs.all():
            if tab.session == session_id:
                self.settle(tab, None)

    def refresh(self, chat: str, around: Surroundings, *, language: str) -> None:
        """Language, network or role may have changed with what was just said: the page's own words follow."""
        for tab in self._tabs.of(chat):
            spoken = known_language(language, tab.language)
            if (tab.around, tab.language) != (around, spoken):
                tab.around, tab.language = around, spoken
                tab.push({"is": "setup", "setup": self._setup(tab.guest, around, spoken)})

    def set_menus(self, menus: Sequence[Menu], coordinators: Sequence[str]) -> None:
        """Keep the command lists; open tabs get them at once when they changed."""
        before = (self._menus, self._coordinators)
        self._menus = {menu.language: menu for menu in menus}
        self._coordinators = frozenset(coordinators)
        if (self._menus, self._coordinators) == before:
            return
        for tab in self._tabs.all():
            tab.push({"is": "setup", "setup": self._setup(tab.guest, tab.around, tab.language)})

    async def close(self) -> None:
        """Take nothing more in and close all tabs; their pages connect again when Kith is back."""
        self.inbox = None
        for tab in self._tabs.all():
            tab.end()
        await self._tabs.empty.wait()

    def _setup(self, guest: Guest, around: Surroundings, language: str) -> dict[str, Json]:
        menu = self._menus.get(language) or self._menus.get("en")
        coordinates = around.coordinates or guest.chat in self._coordinators
        commands = () if menu is None or guest.waits else menu.coordinators if coordinates else menu.members
        return {
            "language": language,
            "words": dict(page_words(language)),
            "network": around.network,
            "demo": self._demo,
            "me": guest.chat,
            "member": guest.session is not None,
            "waits": guest.waits,
            "people": [[identity, label] for identity, label in self._doors.people(language)]
            if guest.session is None
            else [],
            "commands": [[command, about] for command, about in commands],
            "limits": {"text": TEXT_LIMIT, "photo": PICTURE_LIMIT},
        }

    def _line(self, line: Line, *, waits: bool = False) -> dict[str, Json]:
        data = line_data(line, lambda blob, name: self._files.url(line.chat, blob, name))
        return narrowed(data) if waits else data

    def _receiver(self, chat: str, language: str | None, name: str = "") -> Receiver | None:
        if self.inbox is None:
            return None
        return Receiver(self._conversations, self.inbox, chat, language=language, show=self.show, name=name)

    # --- the page

    async def _serve_page(self, request: web.Request) -> web.Response:
        if "key" in request.query:
            return self._open_with_key(request)
        guest = await self._doors.guest(request)
        if guest is None or (guest.waits and "start" in request.query):
            return await self._entrance.serve(request)
        around = await self._conversations.around(guest.chat)
        language = known_language(around.language, wished_language(request))
        setup = self._setup(guest, around, language)
        filled = (
            (_PAGE / "chat.html")
            .read_text(encoding="utf-8")
            .replace("{{language}}", escape(language))
            .replace("{{title}}", escape(around.network or "Kith"))
            .replace("{{noscript}}", escape(page_words(language)["noscript"]))
            .replace("{{setup}}", escape(orjson.dumps(setup).decode()))
        )
        headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store"}
        response = web.Response(text=filled, content_type="text/html", headers=headers)
        token = self._doors.access.token(request)
        if guest.session is not None and token is not None:
            self._doors.access.give_token(request, response, token)  # as long again from now on
            await self._doors.sessions.use(guest.session)
        return response

    def _open_with_key(self, request: web.Request) -> web.Response:
        """The printed link: on the machine itself, where it leads to the trial role of its owner."""
        if not self._doors.access.is_key(request.query["key"]):
            return kind_page(request, 403, "key")
        if not self._doors.access.is_on_this_machine(request):
            return kind_page(request, 403, "owner")
        rest = str(request.rel_url.without_query_params("key"))
        if request.headers.get("Sec-Fetch-Site") == "cross-site":
            # A strict cookie is not sent along a redirect that began on another site (a link in a web mail);
            # a page of our own that moves on by itself is not that site any more.
            response = kind_page(request, 200, "opening")
            response.headers["Refresh"] = f"0; url={rest}"
        else:
            response = web.Response(status=303, headers={"Location": rest, "Cache-Control": "no-store"})
        self._doors.access.let_in(response)
        return response

    async def _serve_static(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        if name not in _STATIC:
            return kind_page(request, 404, "missing")
        return web.FileResponse(_PAGE / name, headers={"Cache-Control": "no-cache"})

    # --- the socket

    async def _serve_socket(self, request: web.Request) -> web.StreamResponse:
        refusal = self._doors.refuse_foreign_page(request)
        if refusal is not None:
            return refusal
        guest = await self._doors.guest(request)
        if guest is None:
            return kind_page(request, 403, "key")
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT, max_msg_size=FRAME_LIMIT, timeout=CLOSING)
        if not socket.can_prepare(request).ok:
            return kind_page(request, 400, "missing")
        await socket.prepare(request)
        around = await self._conversations.around(guest.chat)
        language = known_language(around.language, wished_language(request))
        tab = Tab(guest, socket, language, around)
        # Joined before its first lines are read: what is said in between comes as a frame of its own.
        self._tabs.add(tab)
        writer = asyncio.create_task(tab.write())
        try:
            await self._greet(tab)
            await self._begin(guest, app_language(request))
            await self._listen(tab, app_language(request))
        except Exception:  # noqa: BLE001 # an edge: a bug of ours ends this socket, and the page connects again
            _log.exception("a chat socket failed")
        finally:
            self._tabs.remove(tab)
            tab.end()
            await writer
        return socket

    async def _greet(self, tab: Tab) -> None:
        lines, older = await self._conversations.latest(tab.chat)
        for line in lines:
            self._saw(line)
        tab.push(
            {
                "is": "hello",
                "setup": self._setup(tab.guest, tab.around, tab.language),
                "lines": [self._line(line, waits=tab.guest.waits) for line in lines],
                "older": older,
            }
        )

    async def _begin(self, guest: Guest, language: str | None) -> None:
        """A member who has just been linked is shown where they are, with the question that was open elsewhere."""
        if guest.session is None or guest.waits or not await self._conversations.is_new(guest.chat):
            return
        receiver = self._receiver(guest.chat, language)
        if receiver is not None:
            await receiver.begin()

    async def _listen(self, tab: Tab, language: str | None) -> None:
        async for message in tab.socket:
            receiver = self._receiver(tab.chat, language, tab.guest.name)
            if receiver is None:
                await tab.socket.close(code=WSCloseCode.TRY_AGAIN_LATER)
                return
            try:
                frame = read_frame(message.data if message.type is WSMsgType.TEXT else "")
            except BadFrame:
                await tab.socket.close(code=WSCloseCode.UNSUPPORTED_DATA)
                return
            if not await self._is_still_in(tab):
                return
            if isinstance(frame, Older):
                lines, older = await self._conversations.latest(tab.chat, before=frame.before)
                shown: list[Json] = [self._line(line, waits=tab.guest.waits) for line in lines]
                tab.push({"is": "older", "lines": shown, "older": older})
                continue
            try:
                if tab.guest.waits:
                    await let_pass(self._conversations, tab.chat, frame)
                await receiver.take(frame)
            except Refusal as refused:
                tab.push({"is": "refused", "event": frame.event, "reason": refused.reason})
                continue
            tab.push({"is": "stored", "event": frame.event})

    async def _is_still_in(self, tab: Tab) -> bool:
        """Asked at every frame: what was let in once may have been unlinked elsewhere a moment ago."""
        if tab.session is None:
            return True
        session = (await self._doors.sessions.standing([tab.session])).get(tab.session)
        self.settle(tab, session)
        return session is not None and session.chat == tab.chat and tab.guest.waits is (session.linked_at is None)
