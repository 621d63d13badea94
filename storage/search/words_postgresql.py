"""Which pieces hold a 4-gram, on PostgreSQL: an array of them for each piece, and how many pieces hold each gram."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import DDL, event, text

from storage.search.tables import chunk_table

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy.engine import Connection

# Arrays are kept beside the table, so that it is small: each look-up touches the rows of thousands of pieces, and
# 16 grams among 100,000 pieces took 1,000 ms with the arrays in the rows and 70 ms without (PostgreSQL 15).
_TABLE = """
    CREATE TABLE search_words (
        chunk_id BIGINT CONSTRAINT pk_search_words PRIMARY KEY
            CONSTRAINT fk_search_words_chunk_id REFERENCES search_chunk (id) ON DELETE CASCADE,
        grams TEXT[] NOT NULL
    ) WITH (toast_tuple_target = 128)"""
# What waits to be sorted into the index is read through by every look-up: 256 KB of it instead of 4 MB.
_INDEX = "CREATE INDEX ix_search_words_grams ON search_words USING gin (grams) WITH (gin_pending_list_limit = 256)"
_TERMS = """
    CREATE TABLE search_words_terms (
        term TEXT COLLATE "C" CONSTRAINT pk_search_words_terms PRIMARY KEY,
        doc INTEGER NOT NULL
    )"""
for statement in (_TABLE, _INDEX, _TERMS):
    event.listen(chunk_table, "after_create", DDL(statement).execute_if(dialect="postgresql"))  # type: ignore[no-untyped-call]

_ADD = text("INSERT INTO search_words (chunk_id, grams) VALUES (:id, :grams)")
_REMOVE = text("DELETE FROM search_words WHERE chunk_id = :id")
_COUNT = text("SELECT term, doc FROM search_words_terms WHERE term = ANY(:terms) AND doc > 0")
# A look-up for each gram: one query with an overlap of arrays took twenty times as long (measured).
_HOLDERS = text(
    "SELECT asked.term, (SELECT string_agg(chunk_id::text, ',') FROM search_words WHERE grams @> ARRAY[asked.term])"
    " AS numbers FROM unnest(CAST(:terms AS text[])) AS asked (term)"
)
# The planner knows how few pages the table has, and not that each array has to be unpacked: 40 ms a gram (measured).
_BY_INDEX = text("SET LOCAL enable_seqscan = off")
_AS_EVER = text("SET LOCAL enable_seqscan = on")
# In the order of the terms, so that two transactions that count at once never wait for each other.
_SETTLE = text(
    "INSERT INTO search_words_terms AS kept (term, doc)"
    " SELECT * FROM unnest(CAST(:terms AS text[]), CAST(:counts AS int[])) AS new (term, doc) ORDER BY 1"
    " ON CONFLICT (term) DO UPDATE SET doc = kept.doc + excluded.doc"
)


class PostgresqlWords:
    """The words of all pieces; see SqliteWords."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._counted: Counter[str] = Counter()

    def add(self, chunk_id: int, grams: Collection[str]) -> None:
        self._connection.execute(_ADD, {"id": chunk_id, "grams": sorted(grams)})
        self._counted.update(grams)

    def remove(self, chunk_id: int, grams: Collection[str]) -> None:
        self._connection.execute(_REMOVE, {"id": chunk_id})
        self._counted.subtract(grams)

    def counts(self, grams: Collection[str]) -> Mapping[str, int]:
        rows = self._connection.execute(_COUNT, {"terms": sorted(grams)})
        return {row.term: row.doc for row in rows}

    def holders(self, grams: Collection[str]) -> Mapping[str, str]:
        self._connection.execute(_BY_INDEX)
        rows = self._connection.execute(_HOLDERS, {"terms": sorted(grams)}).all()
        self._connection.execute(_AS_EVER)
        return {row.term: row.numbers for row in rows if row.numbers}

    def settle(self) -> None:
        """Write down the counts, as late as possible: until the commit nobody else can change the same ones."""
        changed = sorted((term, count) for term, count in self._counted.items() if count)
        self._counted.clear()
        if changed:
            terms, counts = zip(*changed, strict=True)
            self._connection.execute(_SETTLE, {"terms": list(terms), "counts": list(counts)})

    def forget_removed(self) -> None:
        """The server looks after what was deleted."""

    def clear(self) -> None:
        self._counted.clear()
        self._connection.execute(text("DELETE FROM search_words"))
        self._connection.execute(text("DELETE FROM search_words_terms"))
