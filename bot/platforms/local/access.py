"""Who is behind a request to the web chat: the key of the printed link, the cookie it becomes, signed file links.

The cookie proves that this browser was opened with the printed link; it is nobody's identity on another platform.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiohttp import web

COOKIE_LIFE = 180 * 24 * 3600
"""Seconds for which a browser stays let in; the printed link renews it."""


class Access:
    """Checks against one key. `secure_host`: the `Host` under which the chat is published over https, or None."""

    def __init__(self, key: str, secure_host: str | None = None) -> None:
        self._key = key.encode()
        self._secure_host = secure_host
        # Browsers share cookies between the ports of one name: each instance has a name of its own.
        self.cookie = f"kith-{self._digest('cookie name')[:8]}"
        self._value = self._digest("cookie value")

    def is_key(self, offered: str) -> bool:
        """Whether this is the key of the printed link."""
        return hmac.compare_digest(offered.encode(), self._key)

    def admits(self, request: web.Request) -> bool:
        """Whether the request carries the cookie that the printed link left."""
        offered = request.cookies.get(self.cookie, "")
        return hmac.compare_digest(offered.encode(), self._value.encode())

    def let_in(self, request: web.Request, response: web.StreamResponse) -> None:
        """Leave the cookie: out of reach for scripts, and never sent from another site's page."""
        response.set_cookie(
            self.cookie,
            self._value,
            max_age=COOKIE_LIFE,
            path="/",
            httponly=True,
            samesite="Strict",
            secure=request.host == self._secure_host,
        )

    def sign(self, chat: str, blob: int) -> str:
        """Goes into the address of a file that stands in this conversation; nobody else can make it."""
        return self._digest(f"file {chat} {blob}")[:32]

    def is_signed(self, chat: str, blob: int, signature: str) -> bool:
        """Whether `sign` made this: the file stood in a line of this conversation."""
        return hmac.compare_digest(self.sign(chat, blob).encode(), signature.encode())

    def _digest(self, purpose: str) -> str:
        return hmac.digest(self._key, f"kith web chat: {purpose}".encode(), "sha256").hex()
