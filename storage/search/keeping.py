"""Putting things into the index and taking them out again, and telling everybody who searches that it changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.search.analysis import pieces
from storage.search.tables import KEPT, LATER, NEVER, change_table, chunk_table, entry_table, state_table
from storage.search.texts import columns_of, digest, embedded, said
from storage.search.words_postgresql import PostgresqlWords
from storage.search.words_sqlite import SqliteWords

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from sqlalchemy.engine import Connection, Row

    from storage.search.records import Entry

_SOME = 500
_WAITS = {"soon": None, "later": LATER, "never": NEVER}
# Built once: for each item, building statements cost more than running them (measured).
_NEW_ENTRY = insert(entry_table).returning(entry_table.c.id)
_CHANGED = tuple(column.name for column in entry_table.columns if column.name not in {"id", "kind", "item"})
_CHANGE = (
    update(entry_table)
    .where(entry_table.c.id == bindparam("number"))
    .values({name: bindparam(f"new_{name}", type_=entry_table.c[name].type) for name in _CHANGED})
)
_ENTRY = select(entry_table).where(entry_table.c.kind == bindparam("kind"), entry_table.c.item == bindparam("item"))
_ENTRY_LOCKED = _ENTRY.with_for_update()
_CHUNKS = select(chunk_table).where(chunk_table.c.entry_id == bindparam("entry")).order_by(chunk_table.c.position)
_NEW = insert(chunk_table).returning(chunk_table.c.id)


class Keeping:
    """What is put is found by others after the commit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sqlite = connection.dialect.name == "sqlite"
        self._words = SqliteWords(connection) if self._sqlite else PostgresqlWords(connection)
        self._touched: set[int] = set()
        self._unsaid = False

    def put(self, entry: Entry, *, now: datetime) -> None:
        """Make an item findable as it is now: by words with the commit, by meaning once it was read.

        The same again costs little; what was read already and did not change is not read again.
        """
        row = self._entry(entry.kind, entry.item, change=True)
        values = columns_of(entry, now)
        if row is None:
            made = {"kind": entry.kind, "item": entry.item, **values}
            entry_id = self._connection.execute(_NEW_ENTRY, made).scalar_one()
            old: Sequence[Row[Any]] = ()
        else:
            entry_id = row.id
            changed = {f"new_{name}": values[name] for name in _CHANGED}
            self._connection.execute(_CHANGE, {"number": entry_id, **changed})
            old = self._chunks(entry_id)
        self._touched.add(entry_id)
        texts = pieces(entry.text)
        title, english, words = values["title"], values["english"], values["words"]
        before = None if row is None else (row.title, row.english, row.words, [one.text for one in old])
        if before == (title, english, words, texts):
            return
        if row is not None:
            self._unsay(row, old)
        known = {one.digest: one for one in old}
        for position, text in enumerate(texts):
            mark = digest(embedded(title, text, english))
            same = known.get(mark)
            read = {"space": same.space, "vector": same.vector} if same is not None else {"space": _WAITS[entry.read]}
            made_chunk = {"entry_id": entry_id, "position": position, "text": text, "digest": mark, **read}
            chunk_id = self._connection.execute(_NEW, made_chunk).scalar_one()
            self._words.add(chunk_id, said(title, text, english, words))

    def drop(self, kind: str, item: int) -> None:
        """Nobody finds it any more. Nothing happens when it was never there."""
        row = self._entry(kind, item, change=True)
        if row is not None:
            self._unsay(row, self._chunks(row.id))
            self._connection.execute(delete(entry_table).where(entry_table.c.id == row.id))
            self._touched.add(row.id)

    def open_to(self, kind: str, item: int, key: str, *, given: bool) -> None:
        """Give an item one more reader, or one less. Nothing happens when it is not in the index."""
        row = self._entry(kind, item, change=True)
        if row is not None:
            self._set_readers(row, {*row.readers.split("\n"), key} if given else {*row.readers.split("\n")} - {key})

    def close_to(self, key: str) -> None:
        """Nothing is found under this reader's key any more."""
        columns = entry_table.c
        query = select(entry_table).where(columns.readers.contains(key, autoescape=True)).with_for_update()
        for row in self._connection.execute(query).all():
            self._set_readers(row, {*row.readers.split("\n")} - {key})

    def _set_readers(self, row: Row[Any], keys: set[str]) -> None:
        readers = "\n".join(sorted(keys - {""}))
        self._connection.execute(update(entry_table).where(entry_table.c.id == row.id).values(readers=readers))
        self._touched.add(row.id)

    def list_items(self, kind: str) -> list[int]:
        """The items of a kind that the index holds, by number."""
        columns = entry_table.c
        query = select(columns.item).where(columns.kind == kind).order_by(columns.item)
        return list(self._connection.execute(query).scalars())

    def _entry(self, kind: str, item: int, *, change: bool = False) -> Row[Any] | None:
        query = _ENTRY_LOCKED if change else _ENTRY
        return self._connection.execute(query, {"kind": kind, "item": item}).one_or_none()

    def _chunks(self, entry_id: int) -> Sequence[Row[Any]]:
        return self._connection.execute(_CHUNKS, {"entry": entry_id}).all()

    def _unsay(self, row: Row[Any], chunks: Iterable[Row[Any]]) -> None:
        self._unsaid = True
        for one in chunks:
            self._words.remove(one.id, said(row.title, one.text, row.english, row.words))
        self._connection.execute(delete(chunk_table).where(chunk_table.c.entry_id == row.id))

    # --- all of it

    def count_pieces(self) -> int:
        return self._connection.execute(select(func.count()).select_from(chunk_table)).scalar_one()

    def say_anew(self, tell: Callable[[int], None]) -> None:
        """Make the index of words from nothing, out of the pieces there are. tell: how many more are done.

        Everything else that changes the index waits until the commit.
        """
        self._words.clear()
        entry = entry_table.c
        query = select(chunk_table.c.id, chunk_table.c.text, entry.title, entry.english, entry.words)
        query = query.join_from(chunk_table, entry_table).order_by(chunk_table.c.id).limit(_SOME)
        after = 0
        while rows := self._connection.execute(query.where(chunk_table.c.id > after)).all():
            for row in rows:
                self._words.add(row.id, said(row.title, row.text, row.english, row.words))
            after = rows[-1].id
            tell(len(rows))
        self._words.settle()

    # --- the end of a transaction

    def settle(self, *, erased: bool) -> bool:
        """The last thing before a commit: others are told that there is something new. Whether there is.

        erased: no trace of what left the index, now or before, may stay in the database's own files.
        """
        cleans = erased and (self._unsaid or self._is_littered())
        if not (self._touched or cleans):
            return False
        self._words.settle()
        if cleans:
            self._words.forget_removed()
        version = self._connection.execute(self._next_version(cleans=cleans)).scalar_one()
        rows = [{"version": version, "entry_id": entry_id} for entry_id in sorted(self._touched)]
        if rows:
            self._connection.execute(insert(change_table), rows)
        self._connection.execute(delete(change_table).where(change_table.c.version <= version - KEPT))
        self._touched.clear()
        self._unsaid = False
        return bool(rows)

    def _is_littered(self) -> bool:
        return bool(self._connection.execute(select(state_table.c.littered)).scalar())

    def _next_version(self, *, cleans: bool) -> Any:  # noqa: ANN401 - the two dialects' statements share no type
        littered = self._unsaid and not cleans
        made = (sqlite_insert if self._sqlite else postgresql_insert)(state_table)
        values: dict[str, Any] = {"version": state_table.c.version + 1}
        if littered or cleans:
            values["littered"] = littered
        counted = made.values(id=1, version=1, littered=littered)
        return counted.on_conflict_do_update(index_elements=["id"], set_=values).returning(state_table.c.version)
