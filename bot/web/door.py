"""Who may talk to the web server: the `Host` and `Origin` rules and the headers every answer carries.

Loopback is no fence: any page in the owner's browser can reach it, by a rebound name or by a socket.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable

_LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]", "::1"})

HEADERS = {
    "Content-Security-Policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(self)",
}
"""Put on every answer that does not bring its own: an answer forbids everything that its page does not ask for."""


def is_loopback(host: str) -> bool:
    """Whether this name or address (without a port) means this machine only."""
    bare = host.strip("[]").lower()
    if bare == "localhost":
        return True
    try:
        return ipaddress.ip_address(bare).is_loopback
    except ValueError:
        return False


def host_of(netloc: str) -> str:
    """The name in `name:port`, in lower case; an IPv6 address keeps its brackets. Empty when it is malformed."""
    try:
        name = urlsplit(f"//{netloc}").hostname or ""
    except ValueError:
        return ""
    return f"[{name}]" if ":" in name else name


@dataclass(frozen=True, slots=True)
class HostRule:
    """Which `Host` headers are answered.

    On loopback: the names of this machine. Elsewhere also any bare address, which no rebound name can be. Always: the
    hosts of the addresses that the operator published.
    """

    bound_to: str
    published: frozenset[str] = frozenset()

    @classmethod
    def of(cls, bound_to: str, public_urls: Iterable[str | None] = ()) -> HostRule:
        """The rule for a server bound to a host, published under these addresses (None is passed over)."""
        return cls(bound_to, frozenset(host_of(urlsplit(url).netloc) for url in public_urls if url))

    def allows(self, netloc: str) -> bool:
        """Whether a request with this `Host` header is answered."""
        host = host_of(netloc)
        if not host:
            return False
        if host in _LOOPBACK_NAMES or host in self.published or host == self.bound_to.lower():
            return True
        return not is_loopback(self.bound_to) and _is_address(host)


def same_origin(origin: str | None, netloc: str) -> bool:
    """Whether a request came from a page of this very server. Browsers always tell for sockets and posts."""
    if not origin:
        return False
    parts = urlsplit(origin)
    return parts.scheme in ("http", "https") and bool(parts.netloc) and parts.netloc.lower() == netloc.lower()


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
