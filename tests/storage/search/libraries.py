"""A small library to search in, and an embedder of three words that tests can do in their heads."""

from __future__ import annotations

from array import array
from datetime import UTC, datetime
from math import sqrt
from typing import TYPE_CHECKING

from storage import Entry, Meaning, Question, readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage import Found, NetworkId
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)
EVERYBODY = frozenset({"public"})
SPACE = "toy/1"
_AXES = (("school", "école", "школ", "skole"), ("beach", "plage", "пляж"), ("music", "musique", "музык"))


def network(database: Database) -> NetworkId:
    with database.begin() as uow:
        return uow.networks.add("library", "Library").id


def put(database: Database, network_id: NetworkId, item: int, text: str, **more: object) -> None:
    with database.begin() as uow:
        uow.search.put(entry(network_id, item, text, **more), now=NOW)


def entry(network_id: NetworkId, item: int, text: str, **more: object) -> Entry:
    """A practice that everybody may find; its title is its first word."""
    return Entry(
        **{"kind": "practice", "title": text.split(" ", 1)[0], "readers": EVERYBODY, **more},  # type: ignore[arg-type]
        item=item,
        network_id=network_id,
        text=text,
    )


def vector(text: str) -> bytes:
    """How often the text speaks of schools, beaches and music, in any language; of length 1."""
    counted = [float(sum(text.lower().count(word) for word in words)) for words in _AXES]
    length = sqrt(sum(one * one for one in counted)) or 1.0
    return array("f", [one / length for one in counted]).tobytes()


def read(database: Database, space: str = SPACE) -> int:
    """What the indexer does; how many pieces were read."""
    with database.begin() as uow:
        unread = uow.search.list_unread(space, limit=1000)
        uow.search.keep_vectors(space, [(one, [vector(text) for text in one.texts]) for one in unread])
    return len(unread)


def meaning(text: str, language: str | None = None, space: str = SPACE) -> Meaning:
    return Meaning(space, tuple(vector(one) for one in readings(text, language)))


def ask(database: Database, text: str, *, by_meaning: bool = False, **more: object) -> Found:
    asked = {"readers": EVERYBODY, "meaning": meaning(text) if by_meaning else None, **more}
    with database.begin(reads=True) as uow:
        return uow.search.find(Question(text, **asked))  # type: ignore[arg-type]


def items(found: Found) -> Sequence[int]:
    return [hit.item for hit in found.hits]
