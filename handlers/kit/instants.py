"""Instants inside a printed text: marked while it is put together, told apart when it becomes pieces. Pure.

A platform with times of its own shows them on the viewer's clock. Where a text says ZONE() beside its times, they stay
words: on another clock they would be wrong beside it. The marks are noncharacters, which no keyboard types.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.kit.view import Instant, Shows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_BEGIN, _WORDS, _END, _ZONE = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
_INSTANT = re.compile(f"{_BEGIN}(-?[0-9]+)([a-z]+){_WORDS}([^{_BEGIN}-{_ZONE}]*){_END}")


def marked(moment: datetime, words: str, shows: Shows = Shows.MOMENT) -> str:
    """An instant, or a part of it, as it was printed."""
    return f"{_BEGIN}{int(moment.timestamp())}{shows.value}{_WORDS}{words}{_END}"


def zone_named(city: str) -> str:
    """A zone as it was printed."""
    return city + _ZONE


def settled(text: str) -> str:
    """A whole message: its instants are words when it names a zone."""
    return bare(text).replace(_ZONE, "") if _ZONE in text else text


def bare(text: str) -> str:
    """The words alone."""
    return _INSTANT.sub(r"\3", text) if _BEGIN in text else text


def parts(text: str) -> Iterator[tuple[str, Instant | None]]:
    """The words piece by piece, each with its instant where it is one."""
    at = 0
    for found in _INSTANT.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], None
        yield found[3], Instant(int(found[1]), Shows(found[2]))
        at = found.end()
    if at < len(text):
        yield text[at:], None
