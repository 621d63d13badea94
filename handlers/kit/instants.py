"""Instants and commands in a printed text: marked while it is put together, told apart when it becomes pieces. Pure.

A platform with times of its own shows them on the viewer's clock. Where a text says ZONE() beside its times, they stay
words: on another clock they would be wrong beside it. Commands are marked where the message files name them, so what
a member wrote is none. The marks are noncharacters, which no keyboard types.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.kit.view import Instant, Shows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

_BEGIN, _WORDS, _END, _ZONE, _COMMAND = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3", "\ufdd4"
# As strict as what is marked here: a program can send the marks, and no member's text may break what shows it.
_SECONDS = "-?[0-9]{1,10}|[0-9]{11}"  # the years 1653 to 5138
_INSTANT = re.compile(f"{_BEGIN}({_SECONDS})({'|'.join(Shows)}){_WORDS}([^{_BEGIN}-{_ZONE}]*){_END}")
_NAMED = re.compile(f"{_COMMAND}(/[a-z]+)")
_MARKED = re.compile(f"{_INSTANT.pattern}|{_NAMED.pattern}")
_NAME = re.compile(r"(?<![^\s(])/[a-z]+(?![\w/-])")


def marked(moment: datetime, words: str, shows: Shows = Shows.MOMENT) -> str:
    """An instant, or a part of it, as it was printed."""
    return f"{_BEGIN}{int(moment.timestamp())}{shows.value}{_WORDS}{words}{_END}"


def zone_named(city: str) -> str:
    """A zone as it was printed."""
    return city + _ZONE


def commands_named(text: str, *, begins: bool, ends: bool) -> str:
    """Words of a message file with their commands marked. begins, ends: nothing printed touches that end."""

    def named(found: re.Match[str]) -> str:
        touched = (found.start() == 0 and not begins) or (found.end() == len(text) and not ends)
        return found[0] if touched else _COMMAND + found[0]

    return _NAME.sub(named, text)


def settled(text: str) -> str:
    """A whole message: its instants are words when it names a zone."""
    return _INSTANT.sub(r"\3", text).replace(_ZONE, "") if _ZONE in text else text


def bare(text: str) -> str:
    """The words alone."""
    text = _INSTANT.sub(r"\3", text) if _BEGIN in text else text
    return text.replace(_COMMAND, "") if _COMMAND in text else text


def parts(text: str) -> Iterator[tuple[str, Instant | None, bool]]:
    """The words piece by piece, each with its instant where it is one, and whether it names a command."""
    at = 0
    for found in _MARKED.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], None, False
        if found[4]:
            yield found[4], None, True
        else:
            yield found[3], Instant(int(found[1]), Shows(found[2])), False
        at = found.end()
    if at < len(text):
        yield text[at:], None, False
