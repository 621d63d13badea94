"""Which pieces hold a 4-gram, on SQLite: full-text search over hexadecimal tokens, without the texts themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import orjson
from sqlalchemy import DDL, event, text

from storage.search.tables import chunk_table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy.engine import Connection

# Contentless and without positions: smallest. A row is removed by telling the same tokens again, which every SQLite
# can; its own `contentless_delete` and `secure-delete` came with 3.43 and 3.42, and Debian 12 has 3.40.
_TABLES = (
    "CREATE VIRTUAL TABLE search_words USING fts5(grams, content='', detail='none', columnsize=0, tokenize='ascii')",
    "CREATE VIRTUAL TABLE search_words_terms USING fts5vocab('search_words', 'row')",
)
for statement in _TABLES:
    event.listen(chunk_table, "after_create", DDL(statement).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]

_ADD = text("INSERT INTO search_words (rowid, grams) VALUES (:id, :grams)")
_REMOVE = text("INSERT INTO search_words (search_words, rowid, grams) VALUES ('delete', :id, :grams)")
# One statement for all terms: sixteen of them cost more than what they ask for (measured).
_COUNT = text("SELECT term, doc FROM search_words_terms WHERE term IN (SELECT value FROM json_each(:terms))")
_HOLDERS = text(
    "SELECT asked.value AS term, (SELECT group_concat(rowid) FROM search_words WHERE search_words MATCH asked.value)"
    " AS numbers FROM json_each(:terms) AS asked"
)
_MERGE = text("INSERT INTO search_words (search_words) VALUES ('optimize')")
_EMPTY = text("INSERT INTO search_words (search_words) VALUES ('delete-all')")


class SqliteWords:
    """The words of all pieces."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, chunk_id: int, grams: Collection[str]) -> None:
        self._connection.execute(_ADD, {"id": chunk_id, "grams": _tokens(grams)})

    def remove(self, chunk_id: int, grams: Collection[str]) -> None:
        """grams: exactly those that were added."""
        self._connection.execute(_REMOVE, {"id": chunk_id, "grams": _tokens(grams)})

    def counts(self, grams: Collection[str]) -> Mapping[str, int]:
        """How many pieces hold each; those that none holds are left out."""
        named = {_token(gram): gram for gram in grams}
        rows = self._connection.execute(_COUNT, {"terms": _listed(named)})
        return {named[row.term]: row.doc for row in rows}

    def holders(self, grams: Collection[str]) -> Mapping[str, str]:
        """The numbers of the pieces that hold each, with commas: read faster than rows are (measured)."""
        named = {_token(gram): gram for gram in grams}
        rows = self._connection.execute(_HOLDERS, {"terms": _listed(named)})
        return {named[row.term]: row.numbers for row in rows if row.numbers}

    def settle(self) -> None:
        """Everything is in its place already."""

    def forget_removed(self) -> None:
        """What was removed is only marked as such until its part of the index is written anew. That is done here."""
        self._connection.execute(_MERGE)

    def clear(self) -> None:
        self._connection.execute(_EMPTY)


def _token(gram: str) -> str:
    return gram.encode().hex()


def _tokens(grams: Collection[str]) -> str:
    return " ".join(map(_token, grams))


def _listed(tokens: Iterable[str]) -> str:
    return orjson.dumps(list(tokens)).decode()
