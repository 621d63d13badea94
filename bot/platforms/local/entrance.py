"""Where a member's browser comes in by a code of /link, and goes out again. Whose it is, the core decides."""

from __future__ import annotations

import secrets
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import web

from bot.platforms.local.doors import Guest, app_language, wished_language
from bot.platforms.local.sessions import TooMany, browser_name, read_code
from bot.platforms.local.words import own_texts
from bot.web.pages import kind_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.platforms.local.conversation import Conversations
    from bot.platforms.local.doors import Channels, Doors
    from bot.platforms.local.receiving import Receiver
    from storage import WebSession

CODE_LINK = "link-"
"""What a link of /link carries before the code, which then stands in the box."""

FORM_LIMIT = 1000
"""Bytes of what the code box sends."""

MOST_CODES = 20
"""Codes that one browser hands in while it waits; the core reads five, and each costs some rows."""
MOST_COUNTED = 5000
"""Browsers whose codes are counted, the latest."""

_PAGE = Path(__file__).resolve().parent / "page"
_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


class Entrance:
    """The code box and the way out. receiver: (account, app language, browser) -> who takes a code, None while closed.

    left: called with the browser that was signed out.
    """

    def __init__(
        self,
        conversations: Conversations,
        doors: Doors,
        channels: Channels,
        receiver: Callable[[str, str | None, str], Receiver | None],
        left: Callable[[int], None],
    ) -> None:
        self._conversations = conversations
        self._doors = doors
        self._channels = channels
        self._receiver = receiver
        self._left = left
        self._handed_in: dict[int, int] = {}  # a browser that waits -> codes

    def routes(self) -> list[web.RouteDef]:
        """Everything a stranger may ask for, and what shows and ends the browsers of a member."""
        return [
            web.get("/chat/code", self._serve_again),
            web.post("/chat/link", self._link),
            web.get("/chat/door", self._tell),
            web.get("/chat/browsers", self._list),
            web.post("/chat/leave", self._leave),
        ]

    async def serve(self, request: web.Request) -> web.Response:
        """The page for who is not let in."""
        refusal = self._refuse_place(request)
        return refusal if refusal is not None else await self._page(request)

    def _refuse_place(self, request: web.Request) -> web.Response | None:
        """A code is typed where nobody reads along, and only where it can come from."""
        access = self._doors.access
        if not (access.is_published(request) or access.is_on_this_machine(request)):
            return kind_page(request, 403, "insecure")
        return None if self._channels("") else kind_page(request, 403, "key")

    async def _serve_again(self, request: web.Request) -> web.Response:
        """The box once more, for another code."""
        guest = await self._doors.guest(request)
        return _go("/") if guest is not None and not guest.waits else await self.serve(request)

    async def _tell(self, request: web.Request) -> web.Response:
        """Whether this browser is let in: a refused socket looks like a broken one to the page."""
        guest = await self._doors.guest(request)
        return web.Response(status=204 if guest is not None else 403, headers={"Cache-Control": "no-store"})

    async def _link(self, request: web.Request) -> web.Response:
        refusal = self._doors.refuse_foreign_page(request) or self._refuse_place(request)
        if refusal is not None:
            return refusal
        if not 0 < (request.content_length or 0) <= FORM_LIMIT:
            return await self._page(request, "shape")
        code = read_code(str((await request.post()).get("code", "")))
        if code is None:
            return await self._page(request, "shape")
        guest = await self._doors.guest(request)
        if guest is not None and not guest.waits:
            return _go("/")
        return await self._hand_in(request, guest, code)

    async def _hand_in(self, request: web.Request, guest: Guest | None, code: str) -> web.Response:
        """The code goes to the core; the browser waits for what comes of it. One that waits already keeps its place."""
        answer = _go("/")
        access = self._doors.access
        browser = browser_name(request.headers.get("User-Agent", ""))
        session: WebSession | None = guest.session if guest is not None else None
        if session is None:
            token = secrets.token_urlsafe(32)
            try:
                session = await self._doors.sessions.wait(
                    access.hash(token), origin=access.origin_of(request), browser=browser
                )
            except TooMany:
                return await self._page(request, "many")
            access.give_token(request, answer, token)
        receiver = self._receiver(session.chat, app_language(request), browser)
        if receiver is None:
            return await self._page(request, "closed")
        if self._is_once_too_often(session.id):
            return answer
        await receiver.take_code(secrets.token_hex(16), code)
        return answer

    def _is_once_too_often(self, session_id: int) -> bool:
        """Counts one more code. The page says already that too many were wrong."""
        self._handed_in[session_id] = self._handed_in.pop(session_id, 0) + 1
        if len(self._handed_in) > MOST_COUNTED:
            del self._handed_in[next(iter(self._handed_in))]
        return self._handed_in[session_id] > MOST_CODES

    # --- the browsers of a member

    async def _list(self, request: web.Request) -> web.Response:
        guest = await self._doors.member(request)
        if isinstance(guest, web.Response):
            return guest
        browsers = await self._doors.sessions.list_of(guest.chat) if guest.session is not None else []
        return web.json_response(
            [
                {
                    "id": str(one.id),
                    "name": one.browser,
                    "since": int(one.created_at.timestamp() * 1000),
                    "seen": int(one.last_seen_at.timestamp() * 1000),
                    "here": guest.session is not None and one.id == guest.session.id,
                }
                for one in browsers
            ],
            headers={"Cache-Control": "no-store"},
        )

    async def _leave(self, request: web.Request) -> web.Response:
        """Sign out here, or (`?browser=`) in another browser of the same person."""
        refusal = self._doors.refuse_foreign_page(request)
        if refusal is not None:
            return refusal
        guest = await self._doors.guest(request)
        if guest is None or guest.session is None:
            return web.Response(status=403)
        wished = request.query.get("browser", str(guest.session.id))
        if not wished.isdecimal() or not await self._doors.sessions.end(guest.chat, int(wished)):
            return web.Response(status=404)
        self._left(int(wished))
        answer = web.Response(status=204)
        if int(wished) == guest.session.id:
            self._doors.access.take_token(request, answer)
        return answer

    # --- the page

    async def _page(self, request: web.Request, trouble: str = "") -> web.Response:
        """The code box. trouble: the end of a message key, `local-code-trouble-<trouble>`."""
        language = wished_language(request)
        around = await self._conversations.around("")
        texts = own_texts()

        def word(key: str, **values: str) -> str:
            return escape(texts.render(f"local-code-{key}", values, language))

        left = "left" in request.query
        payload = request.query.get("start", "")[:64]
        code = payload.removeprefix(CODE_LINK) if payload.startswith(CODE_LINK) else ""
        links = "\n".join(_link(name, address) for name, address in self._channels("" if code else payload))
        on_machine = self._doors.access.is_on_this_machine(request)
        parts = {
            "language": escape(language),
            "network": escape(around.network or "Kith"),
            "title": word("left-title" if left else "title"),
            "intro": word("left-intro" if left else "intro"),
            "get": word("get").replace("/link", "<code>/link</code>"),
            "type": word("type"),
            "agree": word("agree"),
            "links": links,
            "code": escape(code),
            "label": word("label"),
            "trouble": word(f"trouble-{trouble}") if trouble else "",
            "invalid": "true" if trouble == "shape" else "false",
            "go": word("go"),
            "owner": f"<p>{word('owner')}</p>" if on_machine else "",
            "keep": word("keep"),
        }
        body = (_PAGE / "code.html").read_text(encoding="utf-8")
        for name, text in parts.items():
            body = body.replace("{{" + name + "}}", text)
        # Not "no-referrer", with which browsers hide from us that a form comes from our own page.
        headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-store", "Referrer-Policy": "same-origin"}
        status = {"": 200, "many": 429, "closed": 503}.get(trouble, 400)
        return web.Response(status=status, text=body, content_type="text/html", headers=headers)


def _go(to: str) -> web.Response:
    return web.Response(status=303, headers={"Location": to, "Cache-Control": "no-store"})


def _link(name: str, address: str | None) -> str:
    if address is None:
        return f"<li><span>{escape(name)}</span></li>"
    return f'<li><a href="{escape(address)}" target="_blank" rel="noopener noreferrer">{escape(name)}</a></li>'
