"""Who is behind a request to the web chat: the key of the printed link, the cookies, signed file links.

The owner's cookie proves that this browser was opened with the printed link on the machine itself; it is nobody's
identity on another platform. A member's cookie is a random secret of one browser; what it opens is kept by sessions.py.
"""

from __future__ import annotations

import hmac
from hashlib import sha256
from ipaddress import IPv6Address, ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.web.door import host_of, is_loopback, same_origin

if TYPE_CHECKING:
    from aiohttp import web

COOKIE_LIFE = 180 * 24 * 3600
"""Seconds for which a browser stays let in after it was last used; storage signs it out after as long."""

_SECURE_COOKIE = "__Host-kith"
"""Browsers take a cookie with this beginning over https only, from this very host only, for all of it."""


class Access:
    """Checks against one key. public_url: where the operator published the server, or None."""

    def __init__(self, key: str, public_url: str | None = None) -> None:
        self._key = key.encode()
        published = urlsplit(public_url or "")
        self._secure_host = published.netloc.lower() if published.scheme == "https" else None
        # Browsers share cookies between the ports of one name: each instance has names of its own.
        instance = self._digest("cookie name")[:8]
        self.cookie = f"kith-{instance}"
        self._value = self._digest("cookie value")
        self._plain_cookie = f"kith-member-{instance}"

    # --- where a request comes from

    def is_on_this_machine(self, request: web.Request) -> bool:
        """Whether whoever asks sits at the machine itself, or has a tunnel to it: by a name that nobody can rebind."""
        return is_loopback(host_of(request.host)) and is_loopback(request.remote or "")

    def is_published(self, request: web.Request) -> bool:
        """Whether the page was asked for where the operator published it, over https."""
        return request.host.lower() == self._secure_host

    def is_from_our_page(self, request: web.Request) -> bool:
        """Whether one of our own pages sent this, not another site's: for sockets and whatever changes something."""
        origin = request.headers.get("Origin")
        if self.is_published(request) and not (origin or "").startswith("https://"):
            return False
        return same_origin(origin, request.host)

    def origin_of(self, request: web.Request) -> str:
        """A keyed hash of the address a request comes from, for the limit a place; 48 bits of IPv6 are a site, so one.

        Behind a proxy every request has the proxy's address. The last entry of X-Forwarded-For is what the proxy wrote
        down itself. Who reaches Kith without a proxy can make it up, and gains no more than another place to count.
        """
        address = request.remote or ""
        if self.is_published(request) and (told := request.headers.get("X-Forwarded-For")):
            address = told.rpartition(",")[2].strip()
        try:
            parsed = ip_address(address)
        except ValueError:
            return self._digest("place ?")[:32]
        if isinstance(parsed, IPv6Address):
            parsed = parsed.ipv4_mapped or IPv6Address(int(parsed) >> 80 << 80)
        return self._digest(f"place {parsed}")[:32]

    # --- the owner of the printed link

    def is_key(self, offered: str) -> bool:
        """Whether this is the key of the printed link."""
        return hmac.compare_digest(offered.encode(), self._key)

    def admits(self, request: web.Request) -> bool:
        """Whether the request carries the cookie that the printed link left, and comes from this machine."""
        offered = request.cookies.get(self.cookie, "")
        return self.is_on_this_machine(request) and hmac.compare_digest(offered.encode(), self._value.encode())

    def let_in(self, response: web.StreamResponse) -> None:
        """Leave the owner's cookie."""
        self._leave(response, self.cookie, self._value, secure=False)

    # --- a member's browser

    def token(self, request: web.Request) -> str | None:
        """The secret of the browser; None without one, and wherever others could read along."""
        if not (self.is_published(request) or self.is_on_this_machine(request)):
            return None
        return request.cookies.get(self._member_cookie(request)) or None

    def give_token(self, request: web.Request, response: web.StreamResponse, token: str) -> None:
        """Leave the secret in the browser, or leave it there for longer."""
        self._leave(response, self._member_cookie(request), token, secure=self.is_published(request))

    def take_token(self, request: web.Request, response: web.StreamResponse) -> None:
        """Have the browser forget it."""
        secure = self.is_published(request)
        response.del_cookie(self._member_cookie(request), path="/", httponly=True, samesite="Strict", secure=secure)

    @staticmethod
    def hash(token: str) -> str:
        """What is kept of a token. It is 256 random bits, so a plain hash tells nobody anything."""
        return sha256(token.encode()).hexdigest()

    # --- files

    def sign(self, chat: str, blob: int) -> str:
        """Goes into the address of a file that stands in this conversation; nobody else can make it."""
        return self._digest(f"file {chat} {blob}")[:32]

    def is_signed(self, chat: str, blob: int, signature: str) -> bool:
        """Whether `sign` made this: the file stood in a line of this conversation."""
        return hmac.compare_digest(self.sign(chat, blob).encode(), signature.encode())

    def _member_cookie(self, request: web.Request) -> str:
        return _SECURE_COOKIE if self.is_published(request) else self._plain_cookie

    @staticmethod
    def _leave(response: web.StreamResponse, name: str, value: str, *, secure: bool) -> None:
        """Out of reach for scripts, and never sent from another site's page."""
        response.set_cookie(name, value, max_age=COOKIE_LIFE, path="/", httponly=True, samesite="Strict", secure=secure)

    def _digest(self, purpose: str) -> str:
        return hmac.digest(self._key, f"kith web chat: {purpose}".encode(), "sha256").hex()
