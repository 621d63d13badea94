"""`uow.search`: puts things into the index, finds them again, and hands out what still has to be read."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, or_, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.search.analysis import QUESTION, clean, grams, pieces
from storage.search.ranking import Ask, Reading, looked_up, weights
from storage.search.readings import readings
from storage.search.records import Found, Hit, Unread
from storage.search.tables import GONE_KEPT, chunk_table, entry_table, gone_table, state_table
from storage.search.words_postgresql import PostgresqlWords
from storage.search.words_sqlite import SqliteWords

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection, Row

    from storage.search.memory import Memory
    from storage.search.records import Entry, Question

_SOME = 500
_NEW = insert(chunk_table).returning(chunk_table.c.id)
_KEEP = (
    update(chunk_table)
    .where(chunk_table.c.id == bindparam("number"), chunk_table.c.digest == bindparam("known"))
    .values(space=bindparam("new_space"), vector=bindparam("new_vector"))
)


class Search:
    """Repository of the index. What is put is found by others after the commit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sqlite = connection.dialect.name == "sqlite"
        self._words = SqliteWords(connection) if self._sqlite else PostgresqlWords(connection)
        self._touched: set[int] = set()
        self._gone: set[int] = set()

    # --- putting

    def put(self, entry: Entry, *, now: datetime) -> None:
        """Make an item findable as it is now: by words with the commit, by meaning once it was read.

        The same again costs little; what was read already and did not change is not read again.
        """
        row = self._entry(entry.kind, entry.item)
        values = _values(entry, now)
        if row is None:
            made = insert(entry_table).values(kind=entry.kind, item=entry.item, **values)
            entry_id = self._connection.execute(made.returning(entry_table.c.id)).scalar_one()
            old: Sequence[Row[Any]] = ()
        else:
            entry_id = row.id
            self._connection.execute(update(entry_table).where(entry_table.c.id == entry_id).values(**values))
            old = self._chunks(entry_id)
        self._touched.add(entry_id)
        texts = pieces(entry.text)
        title, english = values["title"], values["english"]
        if row is not None and (row.title, row.english, [one.text for one in old]) == (title, english, texts):
            return
        if row is not None:
            self._unsay(row, old)
        known = {one.digest: one for one in old}
        for position, text in enumerate(texts):
            digest = _digest(_embedded(title, text, english))
            same = known.get(digest)
            read = {"space": same.space, "vector": same.vector} if same is not None else {}
            made_chunk = {"entry_id": entry_id, "position": position, "text": text, "digest": digest, **read}
            chunk_id = self._connection.execute(_NEW, made_chunk).scalar_one()
            self._words.add(chunk_id, _said(title, text, english))

    def drop(self, kind: str, item: int) -> None:
        """Nobody finds it any more. Nothing happens when it was never there."""
        row = self._entry(kind, item)
        if row is not None:
            self._unsay(row, self._chunks(row.id))
            self._connection.execute(delete(entry_table).where(entry_table.c.id == row.id))
            self._touched.discard(row.id)
            self._gone.add(row.id)

    def list_items(self, kind: str, *, after: int = 0, limit: int = _SOME) -> list[int]:
        """The items of a kind that the index holds, by number."""
        columns = entry_table.c
        query = select(columns.item).where(columns.kind == kind, columns.item > after).order_by(columns.item)
        return list(self._connection.execute(query.limit(limit)).scalars())

    def _entry(self, kind: str, item: int) -> Row[Any] | None:
        columns = entry_table.c
        query = select(entry_table).where(columns.kind == kind, columns.item == item)
        return self._connection.execute(query.with_for_update()).one_or_none()

    def _chunks(self, entry_id: int) -> Sequence[Row[Any]]:
        columns = chunk_table.c
        query = select(chunk_table).where(columns.entry_id == entry_id).order_by(columns.position)
        return self._connection.execute(query).all()

    def _unsay(self, row: Row[Any], chunks: Iterable[Row[Any]]) -> None:
        for one in chunks:
            self._words.remove(one.id, _said(row.title, one.text, row.english))
        self._connection.execute(delete(chunk_table).where(chunk_table.c.entry_id == row.id))

    # --- finding

    def find(self, question: Question) -> Found:
        """What answers a question, best first: of all that its readers may see and its tags let through."""
        meaning = question.meaning
        texts = readings(question.text, question.language)
        vectors: Sequence[bytes | None] = [None] * len(texts)
        if meaning is not None:
            # The embedder read the same readings; what it could not read is found by words.
            vectors = [*meaning.vectors, *[None] * len(texts)][: len(texts)]
        memory = self._memory()
        ask = Ask(
            self._read(memory, [grams(text) for text in texts], vectors),
            readers=question.readers,
            kinds=question.kinds,
            tags=question.tags,
            language=question.language,
            space=meaning.space if meaning else None,
            limit=question.limit,
        )
        return Found(self._hits(memory, ask))

    def nearest(
        self, kind: str, item: int, *, readers: frozenset[str], kinds: Sequence[str] = (), limit: int = 3
    ) -> list[Hit]:
        """What is most like an entry, itself left out; by what both mean where both were read."""
        row = self._entry_to_read(kind, item)
        if row is None:
            return []
        first = self._chunks(row.id)[0]
        vector = None
        if first.vector is not None:
            from storage.search.vectors import widened

            vector = widened(first.vector)
        memory = self._memory()
        asked = grams(f"{row.title}\n{first.text[:QUESTION]}")
        ask = Ask(
            self._read(memory, [asked], [vector]),
            readers=readers,
            kinds=kinds,
            space=first.space,
            limit=limit,
            without=row.id,
        )
        return self._hits(memory, ask)

    def _entry_to_read(self, kind: str, item: int) -> Row[Any] | None:
        columns = entry_table.c
        query = select(entry_table).where(columns.kind == kind, columns.item == item)
        return self._connection.execute(query).one_or_none()

    def _memory(self) -> Memory:
        from storage.search.memory import Memory, memory_of  # the first question pays for NumPy, not the start

        shared = memory_of(self._connection.engine)
        changing = bool(self._touched or self._gone)
        if not changing:
            shared.follow(self._connection)
        elif not shared.version:
            # What may still be rolled back must not get into what all questions share.
            own = Memory()
            own.follow(self._connection)
            return own
        return shared

    def _read(self, memory: Memory, asked: Sequence[frozenset[str]], vectors: Sequence[bytes | None]) -> list[Reading]:
        every = frozenset[str]().union(*asked)
        counts = self._words.counts(every) if every else {}
        chosen = []
        for own, vector in zip(asked, vectors, strict=True):
            mine = {gram: counts[gram] for gram in own if gram in counts}
            chosen.append(looked_up(mine, memory.pieces, by_words=vector is None))
        wanted = sorted({gram for own in chosen for gram in own})
        holders = self._words.holders(wanted) if wanted else {}
        read = []
        for own, vector, looked in zip(asked, vectors, chosen, strict=True):
            weight = weights(own, counts, memory.pieces)
            read.append(Reading(vector, [(holders[gram], weight[gram]) for gram in looked if gram in holders]))
        return read

    def _hits(self, memory: Memory, ask: Ask) -> list[Hit]:
        ranked = memory.rank(ask)
        entry, chunk = entry_table.c, chunk_table.c
        query = select(chunk.id, entry.kind, entry.item, chunk.text).join_from(entry_table, chunk_table)
        rows = self._connection.execute(query.where(chunk.id.in_([one.chunk_id for one in ranked])))
        told = {row.id: row for row in rows}
        return [
            Hit(row.kind, row.item, one.score, row.text, one.fits)
            for one in ranked
            if (row := told.get(one.chunk_id)) is not None
        ]

    # --- reading: what the embedder does with it

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
            Unread(row.id, row.digest, _embedded(row.title, row.text, None if row.english in shared else row.english))
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

    # --- the end of a transaction

    def settle(self, *, erased: bool) -> bool:
        """The last thing before a commit: others are told that there is something new. Whether there is.

        erased: no trace of what left the index may stay in the database's own files.
        """
        if not (self._touched or self._gone):
            return False
        self._words.settle()
        if erased and self._gone:
            self._words.forget_removed()
        version = self._connection.execute(self._next_version()).scalar_one()
        touched = sorted(self._touched)
        for start in range(0, len(touched), _SOME):
            some = entry_table.c.id.in_(touched[start : start + _SOME])
            self._connection.execute(update(entry_table).where(some).values(version=version))
        if self._gone:
            rows = [{"entry_id": entry_id, "version": version} for entry_id in sorted(self._gone)]
            self._connection.execute(insert(gone_table), rows)
        self._connection.execute(delete(gone_table).where(gone_table.c.version <= version - GONE_KEPT))
        self._touched.clear()
        self._gone.clear()
        return True

    def _next_version(self) -> Any:  # noqa: ANN401 - the two dialects' statements share no type
        made = (sqlite_insert if self._sqlite else postgresql_insert)(state_table).values(id=1, version=1)
        counted = made.on_conflict_do_update(index_elements=["id"], set_={"version": state_table.c.version + 1})
        return counted.returning(state_table.c.version)

    def forget_removed(self) -> None:
        """Now and then: what was changed or dropped leaves no trace in the index of words."""
        self._words.forget_removed()


def _unread(space: str) -> ColumnElement[bool]:
    column = chunk_table.c.space
    return or_(column.is_(None), column < space, column > space)


def _values(entry: Entry, now: datetime) -> dict[str, Any]:
    title, english = clean(entry.title), clean(entry.english or "")
    return {
        "network_id": entry.network_id,
        "language": entry.language,
        "title": title,
        "english": english if english and english != title else None,
        "readers": "\n".join(sorted(entry.readers)),
        "tags": "\n".join(sorted(entry.tags)),
        "version": 0,
        "changed_at": now,
    }


def _embedded(title: str, text: str, english: str | None) -> tuple[str, ...]:
    own = f"{title}\n{text}".strip()
    return (own, english) if english else (own,)


def _said(title: str, text: str, english: str | None) -> frozenset[str]:
    return grams(f"{title}\n{text}\n{english or ''}")


def _digest(texts: Collection[str]) -> str:
    return blake2b("\0".join(texts).encode(), digest_size=8).hexdigest()
