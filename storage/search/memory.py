"""The index as one process holds it: vectors, who may see what, and the arithmetic of ranking. NumPy lives here alone.

One for each open database. It is a copy that follows the tables by their version and is never written back; nothing in
it decides rights: it only keeps what must not be ranked out of the ranking.
"""

from __future__ import annotations

from array import array
from contextlib import closing
from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from sqlalchemy import and_, case, func, null, or_, select

from storage.errors import GivenUp
from storage.search.grown import Grown
from storage.search.ranking import MANY, NOT_READ, OWN_LANGUAGE, WORDS, Ask, Ranked
from storage.search.tables import KEPT, READ, change_table, chunk_table, entry_table, state_table

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection, Engine, Row

    from storage.search.ranking import Reading

_PAGE = 5000
_LITTER = 1000
"""Dead rows that are not worth a new load; beyond a quarter of all rows they are."""

_LOCKS = frozenset({"_lock", "_loading"})
_READER, _TAG, _KIND = "reader", "tag", "kind"

_memories: WeakKeyDictionary[Engine, Memory] = WeakKeyDictionary()
_making = Lock()


def memory_of(engine: Engine) -> Memory:
    """The one memory of an open database."""
    with _making:
        return _memories.setdefault(engine, Memory())


class Memory:
    """Rows are pieces. A changed entry's rows die and new ones are added at the end; readers keep what they took."""

    def __init__(self) -> None:
        self._lock = Lock()  # of what is held; for moments
        self._loading = Lock()  # of who loads everything anew
        self._clear()

    def _clear(self) -> None:
        self.version = 0
        self._chunks = Grown(np.int64)
        self._entries = Grown(np.int64)
        self._languages = Grown(np.int32)
        self._alive = Grown(np.bool_)
        self._dead = 0
        self._oldest: dict[str, int] = {}  # by kind: items up to this number are found by words alone
        self._places = np.full(0, -1, dtype=np.int32)  # by number of a piece: its row
        self._rows: dict[int, list[int]] = {}  # by entry
        self._keys: dict[tuple[str, str], array[int]] = {}  # by reader, tag or kind: rows
        self._codes: dict[str, int] = {}  # by language
        self._common: dict[str, int] = {}  # by gram: pieces that hold it
        self._counted_at = 0  # when there were so many pieces
        self._spaces: dict[str, tuple[Grown, Grown]] = {}  # by space: rows, and their vectors in the same order

    def common(self, grams: Collection[str]) -> dict[str, int]:
        """Those of these grams that are known to be in many pieces, and in about how many."""
        with self._lock:
            if not self._counted_at * 0.8 <= self.pieces <= self._counted_at * 1.25:
                self._common.clear()
                self._counted_at = self.pieces
            return {gram: self._common[gram] for gram in grams if gram in self._common}

    def note_common(self, counts: Mapping[str, int]) -> None:
        """Counting takes the longer the more pieces hold a gram, and matters the less."""
        with self._lock:
            self._common.update({gram: count for gram, count in counts.items() if count >= MANY})

    @property
    def pieces(self) -> int:
        """How many pieces there are, for whoever they are."""
        return self._alive.count - self._dead

    # --- following the tables

    def follow(self, connection: Connection, *, given_up: Callable[[], bool] = lambda: False) -> None:
        """Bring this to the state that the connection sees, unless it is newer already.

        Where everything has to be loaded anew, that is done beside, by whoever notices first. Until then others go on
        with what is there; only where there is nothing yet they wait for it.

        given_up: asked between pages; raises GivenUp then, and nothing of what was being read is held.
        """
        with self._lock:
            version = connection.execute(select(state_table.c.version)).scalar() or 0
            if version <= self.version:
                return
            # Later it is not known any more what changed in the meantime.
            if self.version and version - self.version <= KEPT:
                self._catch_up(connection, version, given_up)
                if not self._littered:
                    return
        self._renew(connection, version, given_up)

    def _catch_up(self, connection: Connection, version: int, given_up: Callable[[], bool]) -> None:
        try:
            self._take(connection, given_up)
        except BaseException:
            self._clear()  # half of a change is worse than the time to load everything
            raise
        self.version = version

    def _renew(self, connection: Connection, version: int, given_up: Callable[[], bool]) -> None:
        if not self._loading.acquire(blocking=not self.version):
            return
        try:
            if version <= self.version and not self._littered:
                return  # whom this one waited for has loaded it
            fresh = Memory()
            fresh._catch_up(connection, version, given_up)
            with self._lock:
                vars(self).update({name: held for name, held in vars(fresh).items() if name not in _LOCKS})
        finally:
            self._loading.release()

    @property
    def _littered(self) -> bool:
        return self._dead > max(_LITTER, self._alive.count // 4)

    def _take(self, connection: Connection, given_up: Callable[[], bool]) -> None:
        entry, chunk = entry_table.c, chunk_table.c
        query = (
            select(entry.id, entry.kind, entry.language, entry.readers, entry.tags)
            .add_columns(chunk.id.label("chunk_id"), chunk.space, self._bounded(connection).label("vector"))
            .join_from(entry_table, chunk_table)
            .order_by(entry.id, chunk.position)
        )
        if self.version:
            changed = select(change_table.c.entry_id).where(change_table.c.version > self.version).distinct()
            for entry_id in connection.execute(changed).scalars():
                self._kill(entry_id)
            query = query.where(entry.id.in_(changed))
        with closing(connection.execute(query.execution_options(yield_per=_PAGE))) as found:
            for page in found.partitions():
                if given_up():
                    raise GivenUp
                self._add(page)

    def _bounded(self, connection: Connection) -> ColumnElement[bytes]:
        """A piece's vector, if its item is one of the newest of its kind: READ bounds memory, whatever was read."""
        entry = entry_table.c
        if not self.version:
            newest = select(entry.kind, func.max(entry.item).label("item")).group_by(entry.kind)
            self._oldest = {row.kind: row.item - READ for row in connection.execute(newest) if row.item > READ}
        old = [and_(entry.kind == kind, entry.item <= item) for kind, item in self._oldest.items()]
        return case((or_(*old), null()), else_=chunk_table.c.vector) if old else chunk_table.c.vector

    def _kill(self, entry_id: int) -> None:
        for row in self._rows.pop(entry_id, ()):
            self._alive.view()[row] = False
            self._dead += 1

    def _add(self, page: Sequence[Row[Any]]) -> None:
        first = self._alive.count
        vectors: dict[str, tuple[list[int], list[bytes]]] = {}
        for row, one in enumerate(page, first):
            self._rows.setdefault(one.id, []).append(row)
            keys = [(_KIND, one.kind), *((_READER, key) for key in one.readers.split("\n") if key)]
            for key in (*keys, *((_TAG, key) for key in one.tags.split("\n") if key)):
                self._keys.setdefault(key, array("i")).append(row)
            if one.vector is not None:
                rows, blobs = vectors.setdefault(one.space, ([], []))
                rows.append(row)
                blobs.append(one.vector)
        chunks = np.array([one.chunk_id for one in page], dtype=np.int64)
        self._place(chunks, first)
        self._chunks.extend(chunks)
        self._entries.extend(np.array([one.id for one in page], dtype=np.int64))
        self._languages.extend(np.array([self._code(one.language) for one in page], dtype=np.int32))
        self._alive.extend(np.ones(len(page), dtype=np.bool_))
        for space, (rows, blobs) in vectors.items():
            found = np.frombuffer(b"".join(blobs), dtype=np.float16).reshape(len(rows), -1)
            kept = self._spaces.setdefault(space, (Grown(np.int32), Grown(np.float32, found.shape[1])))
            kept[0].extend(np.array(rows, dtype=np.int32))
            kept[1].extend(found.astype(np.float32))

    def _place(self, chunks: np.ndarray[Any, np.dtype[np.int64]], first: int) -> None:
        room = int(chunks.max()) + 1
        if room > len(self._places):
            grown = np.full(room + room // 4, -1, dtype=np.int32)
            grown[: len(self._places)] = self._places
            self._places = grown
        self._places[chunks] = np.arange(first, first + len(chunks), dtype=np.int32)

    def _code(self, language: str | None) -> int:
        return self._codes.setdefault(language or "", len(self._codes))

    # --- ranking

    def rank(self, ask: Ask) -> list[Ranked]:
        """The best pieces, one of each entry, of what the readers may see and the tags let through; best first."""
        with self._lock:
            allowed = self._allowed(ask)
            places = self._places
            chunks, entries, languages = self._chunks.view(), self._entries.view(), self._languages.view()
            code = self._codes.get(ask.language or "", -1) if ask.language else -1
            space = self._spaces.get(ask.space or "")
            known = (space[0].view(), space[1].view()) if space else None
        if not allowed.any():
            return []
        best = np.full(len(allowed), -np.inf, dtype=np.float32)
        nearness = np.full(len(allowed), NOT_READ, dtype=np.float32)
        shared = np.zeros(len(allowed), dtype=np.float32)
        for reading in ask.readings:
            coverage = _coverage(reading, places, len(allowed))
            cosine = np.full(len(allowed), NOT_READ, dtype=np.float32)
            if known is not None and reading.vector is not None:
                asked = np.frombuffer(reading.vector, dtype=np.float32)
                if len(asked) == known[1].shape[1]:
                    cosine[known[0]] = np.vecdot(known[1], asked)  # `@` uses threads that wait for busy cores
            # A piece that was not read yet is found by its words alone.
            score = np.where(np.isfinite(cosine), cosine, np.where(coverage > 0, 0, -np.inf)) + WORDS * coverage
            better = score > best
            best[better], nearness[better], shared[better] = score[better], cosine[better], coverage[better]
        best += np.where(languages == code, np.float32(OWN_LANGUAGE), np.float32(0))
        best[~allowed] = -np.inf
        return [
            Ranked(int(entries[row]), int(chunks[row]), float(best[row]), float(nearness[row]), float(shared[row]))
            for row in _best(best, entries, ask.limit, ask.without)
        ]

    def _allowed(self, ask: Ask) -> np.ndarray[Any, np.dtype[np.bool_]]:
        allowed = self._with(_READER, ask.readers)
        for tags in ask.tags:
            allowed &= self._with(_TAG, tags)
        if ask.kinds:
            allowed &= self._with(_KIND, ask.kinds)
        allowed &= self._alive.view()
        return allowed

    def _with(self, what: str, keys: Iterable[str]) -> np.ndarray[Any, np.dtype[np.bool_]]:
        """The rows that have any of these keys."""
        found = np.zeros(self._alive.count, dtype=np.bool_)
        for key in keys:
            if (what, key) in self._keys:
                found[np.frombuffer(self._keys[what, key], dtype=np.int32)] = True
        return found


def _coverage(
    reading: Reading, places: np.ndarray[Any, np.dtype[np.int32]], count: int
) -> np.ndarray[Any, np.dtype[np.float32]]:
    """The share of the question's grams, by weight, that each row holds."""
    covered = np.zeros(count, dtype=np.float32)
    for numbers, weight in reading.holders:
        held = np.fromstring(numbers, dtype=np.int64, sep=",")
        rows = places[held[held < len(places)]]
        covered[rows[(rows >= 0) & (rows < count)]] += weight
    return covered


def _best(
    scores: np.ndarray[Any, np.dtype[np.float32]],
    entries: np.ndarray[Any, np.dtype[np.int64]],
    limit: int,
    without: int | None,
) -> list[int]:
    """The rows of the best pieces of so many entries."""
    wanted = 4 * limit
    while True:
        if wanted < len(scores):
            rows = np.argpartition(scores, -wanted)[-wanted:]
        else:
            rows = np.arange(len(scores))
        rows = rows[np.lexsort((rows, -scores[rows]))]
        found: dict[int, int] = {}
        for row in rows[np.isfinite(scores[rows])].tolist():
            entry = int(entries[row])
            if entry != without and len(found) < limit:
                found.setdefault(entry, row)
        if len(found) == limit or len(rows) == len(scores) or not np.isfinite(scores[rows[-1]]):
            return list(found.values())
        wanted *= 4
