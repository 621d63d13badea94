"""Links that members give and Kith itself may look at: addresses of the open web, never of a network inside.

Pure: names are not looked up here; whoever fetches asks `is_public` about every address a name stands for.
"""

from __future__ import annotations

import re
from ipaddress import IPv6Address, ip_address
from urllib.parse import urlsplit, urlunsplit

LONGEST_LINK = 500

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_BARE = re.compile(r"[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?")
_LABEL = re.compile(r"[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?", re.IGNORECASE)
# Names that no public server answers to (RFC 6761, 6762, 8375 and ICANN's reserved "internal").
_INSIDE = ("localhost", "local", "internal", "intranet", "lan", "home", "corp", "private", "test", "invalid", "onion")
_INSIDE_NAMES = ("home.arpa",)


def web_link(text: str) -> str | None:
    """The link as it is kept, or None: not of the web, with a password in it, or leading into a private network.

    "www.example.org/a" gets its https. A number for a host is a disguise of an address and refused as such.
    """
    link = text.strip()
    if _BARE.fullmatch(link) and not _SCHEME.match(link.partition("/")[0].partition(".")[0]):
        link = f"https://{link}"
    if len(link) > LONGEST_LINK or any(not one.isprintable() or one.isspace() or one in '<>"\\`' for one in link):
        return None
    try:
        parts = urlsplit(link)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or host is None or "@" in parts.netloc or port == 0:
        return None
    return urlunsplit(parts) if is_public_host(host) else None


def is_public_host(host: str) -> bool:
    """Whether a host of a link may be one of the open web: an address that is public, or a name of several labels."""
    try:
        return is_public(str(ip_address(host)))
    except ValueError:
        pass
    try:
        labels = host.rstrip(".").encode("idna").decode().lower().split(".")
    except UnicodeError:
        return False
    if len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        return False
    # "0x7f.1" and "127.1" are addresses to some programs; no top-level domain is a number.
    if labels[-1].isdigit() or labels[-1].startswith("0x"):
        return False
    return labels[-1] not in _INSIDE and ".".join(labels[-2:]) not in _INSIDE_NAMES


def is_public(address: str) -> bool:
    """Whether an IP address is of the open internet; what stands for an older one inside is judged by that."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv6Address):
        inside = found.ipv4_mapped or found.sixtofour or (found.teredo[1] if found.teredo else None)
        # 64:ff9b::/96 (RFC 6052) carries an address of the old kind in its last four bytes.
        if inside is None and found.packed[:12] == bytes.fromhex("0064ff9b0000000000000000"):
            inside = ip_address(found.packed[12:])  # type: ignore[assignment]
        if inside is not None:
            return is_public(str(inside))
    return found.is_global and not found.is_multicast
