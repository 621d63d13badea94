"""What changes rarely and is read at every message (a network's themes and sections), kept per database.

A network's row carries a version that every change of its themes or sections counts up in the same transaction. A list
is found again under the version it was read with, so another process's change is seen at the next message.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, cast
from weakref import WeakKeyDictionary

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy.engine import Engine

Listed = TypeVar("Listed")

_ROOM = 500
"""Lists kept per database; beyond that the shelf is emptied, since old versions are never asked for again."""

_shelves: WeakKeyDictionary[Engine, dict[tuple[str, int, int], object]] = WeakKeyDictionary()


def shelved(engine: Engine, kind: str, network_id: int, version: int, read: Callable[[], Listed]) -> Listed:
    """The list of this kind as of this version; read when it is not on the shelf."""
    shelf = _shelves.setdefault(engine, {})
    key = (kind, network_id, version)
    if key not in shelf:
        if len(shelf) >= _ROOM:
            shelf.clear()
        shelf[key] = read()
    return cast("Listed", shelf[key])
