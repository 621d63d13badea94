"""`uow.search`: puts things into the index, finds them again, and hands out what still has to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, or_, select, update

from storage.search.finding import Finding
from storage.search.records import Unread
from storage.search.tables import chunk_table, entry_table
from storage.search.texts import embedded

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import ColumnElement

_SOME = 500
_KEEP = (
    update(chunk_table)
    .where(chunk_table.c.id == bindparam("number"), chunk_table.c.digest == bindparam("known"))
    .values(space=bindparam("new_space"), vector=bindparam("new_vector"))
)


class Search(Finding):
    """Repository of the index; here what the embedder does with it."""

    def list_unread(self, space: str, *, limit: int = 32) -> list[Unread]:
        """Pieces whose meaning is not known in this space, the oldest first.

        An English title that several entries share is left out: it would draw them together (.81 instead of .85).
        """
        entry, chunk = entry_table.c, chunk_table.c
        query = select(chunk.id, chunk.digest, entry.title, chunk.text, entry.english)
        query = query.join_from(chunk_table, entry_table).where(_unread(space)).order_by(chunk.id).limit(limit)
        rows = self._connection.execute(query).all()
        shared = self._shared({row.english for row in rows if row.english})
        return [
            Unread(row.id, row.digest, embedded(row.title, row.text, None if row.english in shared else row.english))
            for row in rows
        ]

    def _shared(self, titles: set[str]) -> set[str]:
        """Which of these English titles more than one entry has."""
        if not titles:
            return set()
        english = entry_table.c.english
        query = select(english).where(english.in_(titles)).group_by(english).having(func.count() > 1)
        return set(self._connection.execute(query).scalars())

    def count_unread(self, space: str) -> int:
        """How many pieces wait to be read."""
        query = select(func.count()).select_from(chunk_table).where(_unread(space))
        return self._connection.execute(query).scalar_one()

    def keep_vectors(self, space: str, read: Iterable[tuple[Unread, Sequence[bytes] | None]]) -> None:
        """Store what pieces mean: one float32 vector for each of a piece's texts, or None when it cannot be read.

        A piece that changed in the meantime keeps waiting.
        """
        from storage.search.vectors import narrowed

        rows = [
            {"number": one.chunk_id, "known": one.digest, "new_space": space}
            | {"new_vector": narrowed(vectors) if vectors else None}
            for one, vectors in read
        ]
        if not rows:
            return
        self._connection.execute(_KEEP, rows)
        ids = [row["number"] for row in rows]
        for start in range(0, len(ids), _SOME):
            query = select(chunk_table.c.entry_id).where(chunk_table.c.id.in_(ids[start : start + _SOME]))
            self._touched.update(self._connection.execute(query).scalars())


def _unread(space: str) -> ColumnElement[bool]:
    column = chunk_table.c.space
    return or_(column.is_(None), column < space, column > space)
