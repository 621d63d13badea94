"""`uow.search`: puts things into the index, finds them again, and hands out what still has to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import and_, bindparam, func, or_, select, update

from storage.search.analysis import sentences
from storage.search.finding import Finding
from storage.search.records import Unread
from storage.search.tables import LATER, NEVER, chunk_table, entry_table
from storage.search.texts import embedded

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from sqlalchemy import ColumnElement

_SOME = 500
_KEEP = (
    update(chunk_table)
    .where(chunk_table.c.id == bindparam("number"), chunk_table.c.digest == bindparam("known"))
    .values(space=bindparam("new_space"), vector=bindparam("new_vector"))
)


class Search(Finding):
    """Repository of the index; here what the embedder does with it."""

    def list_unread(self, space: str, *, limit: int = 32, but: Collection[int] = ()) -> list[Unread]:
        """Pieces whose meaning is not known in this space: the newest first, then what may wait. but: without these.

        An English title that several entries share is left out: it would draw them together (.81 instead of .85).
        """
        entry, chunk = entry_table.c, chunk_table.c
        query = select(chunk.id, chunk.digest, entry.title, chunk.text, entry.english)
        query = query.join_from(chunk_table, entry_table)
        if but:
            query = query.where(chunk.id.not_in(but))
        fresh = query.where(chunk.space.is_(None)).order_by(chunk.id.desc()).limit(limit)
        rows = list(self._connection.execute(fresh))
        for waits in _waiting(space):  # in the order of the index: sorting all would take longer than reading some
            if len(rows) < limit:
                some = query.where(waits).order_by(chunk.space, chunk.id).limit(limit - len(rows))
                rows += self._connection.execute(some)
        shared = self._shared({row.english for row in rows if row.english})
        unread = []
        for row in rows:
            wholes = embedded(row.title, row.text, None if row.english in shared else row.english)
            parts = sentences(row.text)
            unread.append(Unread(row.id, row.digest, (*wholes, *parts), len(parts)))
        return unread

    def _shared(self, titles: set[str]) -> set[str]:
        """Which of these English titles more than one entry has."""
        if not titles:
            return set()
        english = entry_table.c.english
        query = select(english).where(english.in_(titles)).group_by(english).having(func.count() > 1)
        return set(self._connection.execute(query).scalars())

    def count_unread(self, space: str) -> int:
        """How many pieces wait to be read."""
        unread = or_(chunk_table.c.space.is_(None), *_waiting(space))
        query = select(func.count()).select_from(chunk_table).where(unread)
        return self._connection.execute(query).scalar_one()

    def keep_vectors(self, space: str, read: Iterable[tuple[Unread, Sequence[bytes] | None]]) -> None:
        """Store what pieces mean: one float32 vector for each of a piece's texts, or None when it cannot be read.

        A piece that changed in the meantime keeps waiting.
        """
        from storage.search.vectors import narrowed

        rows = [
            {"number": one.chunk_id, "known": one.digest, "new_space": space}
            | {"new_vector": narrowed(vectors, parts=one.parts) if vectors else None}
            for one, vectors in read
        ]
        if not rows:
            return
        self._connection.execute(_KEEP, rows)
        ids = [row["number"] for row in rows]
        for start in range(0, len(ids), _SOME):
            query = select(chunk_table.c.entry_id).where(chunk_table.c.id.in_(ids[start : start + _SOME]))
            self._touched.update(self._connection.execute(query).scalars())


def _waiting(space: str) -> list[ColumnElement[bool]]:
    """What was put off, and what another model read: each a range of the index on spaces."""
    column = chunk_table.c.space
    return [column == LATER, and_(column > NEVER, column < space), and_(column > NEVER, column > space)]
