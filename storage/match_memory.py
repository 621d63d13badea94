"""What can be suggested, as one process holds it: arrays that follow the tables by their version, and what they share.

It measures; how measures become a score is the caller's formula. Nothing in it decides rights: it only leaves out of
the ranking what must not be in it, and whoever shows an item reads it again.
"""

from __future__ import annotations

from array import array
from contextlib import closing
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from sqlalchemy import select

from storage.errors import GivenUp
from storage.match_tables import KEPT, match_candidate_table, match_change_table, match_state_table, match_text_table
from storage.match_traits import FIRST, LAST, Near, Traits, days_of, words_of
from storage.search.grown import Grown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime, timedelta

    from sqlalchemy.engine import Connection, Engine, Row

    from storage.match_tables import Matchable
    from storage.match_traits import Asked, Figure

_PAGE = 5000
_SOME = 500
_LITTER = 1000
"""Dead rows that are not worth a new load; beyond a quarter of all rows they are."""
_HALF = 0xFFFF
_WORD = 4  # bytes

_READER, _ROLE, _THEME, _METHOD, _LANGUAGE, _LAND = "reader", "role", "theme", "method", "language", "land"
_OFFER, _NEED = "offer", "need"

_CANDIDATES = select(match_candidate_table).order_by(match_candidate_table.c.id)
_TEXTS = select(*(match_text_table.c[name] for name in ("candidate_id", "side", "words", "space", "vector"))).order_by(
    match_text_table.c.candidate_id
)

_memories: WeakKeyDictionary[Engine, MatchMemory] = WeakKeyDictionary()
_making = Lock()


def memory_of(engine: Engine) -> MatchMemory:
    """The one memory of an open database."""
    with _making:
        return _memories.setdefault(engine, MatchMemory())


@dataclass(slots=True)
class _Words:
    """The words of one side of all rows, behind one another: whose they are stands beside them."""

    words: Grown = field(default_factory=lambda: Grown(np.uint32))
    rows: Grown = field(default_factory=lambda: Grown(np.int32))
    counts: Grown = field(default_factory=lambda: Grown(np.int32))  # by row: how many

    def tidy(self, alive: np.ndarray[Any, Any], place: np.ndarray[Any, Any]) -> None:
        kept = alive[self.rows.view()]
        self.words.keep(kept)
        self.rows.keep(kept)
        self.rows.view()[:] = place[self.rows.view()]
        self.counts.keep(alive)

    def shared(self, asked: frozenset[int]) -> np.ndarray[Any, Any]:
        """Dice's coefficient of what is asked and every row."""
        wanted = np.fromiter(asked, dtype=np.uint32)
        words, counts = self.words.view(), self.counts.view()
        # Looked up by their lower halves first: comparing each with each would take ten times as long.
        halves = np.zeros(_HALF + 1, dtype=np.bool_)
        halves[wanted & _HALF] = True
        near = np.flatnonzero(halves[words & _HALF])
        held = np.bincount(self.rows.view()[near[np.isin(words[near], wanted)]], minlength=len(counts))
        return np.where(counts > 0, 2.0 * held / np.maximum(counts + len(asked), 1), 0.0)


class MatchMemory:
    """Rows are candidates. A changed one's row dies and a new one is added at the end."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._clear()

    def _clear(self) -> None:
        self.version = 0
        self._alive = Grown(np.bool_)
        self._dead = 0
        self._row: dict[int, int] = {}  # by number of the candidate
        self._at: dict[tuple[str, int, int], int] = {}  # by kind, item and network
        self._names: list[tuple[str, int, int]] = []
        self._items: dict[tuple[str, int], set[int]] = {}  # one item may be known in several networks
        self._homes = Grown(np.int16)
        self._lands: dict[str | None, int] = {None: 0}
        self._starts, self._ends = Grown(np.int64), Grown(np.int64)
        self._sizes = {what: Grown(np.int32) for what in (_THEME, _METHOD)}
        self._loads, self._load_at = Grown(np.float64), Grown(np.float64)
        self._keys: dict[tuple[str, str], array[int]] = {}
        self._words = {side: _Words() for side in (_OFFER, _NEED)}
        self._vectors: dict[tuple[str, str], tuple[Grown, Grown]] = {}  # by side and space: rows, vectors
        self._vector: dict[tuple[str, int], tuple[str, int]] = {}  # by side and row: space, place in the above

    # --- following the tables

    @property
    def is_being_loaded(self) -> bool:
        """Whether somebody reads everything just now: whoever came next would wait for seconds."""
        return not self.version and self._lock.locked()

    def follow(self, connection: Connection, *, given_up: Callable[[], bool] = lambda: False) -> None:
        """Bring this to the state that the connection sees, unless it is newer already.

        given_up: asked between pages; raises GivenUp then, and nothing is held.
        """
        with self._lock:
            version = connection.execute(select(match_state_table.c.version)).scalar() or 0
            if version <= self.version:
                return
            if version - self.version > KEPT:
                self._clear()  # it is not known any more what changed in the meantime
            try:
                self._take(connection, given_up)
                if self._dead > max(_LITTER, self._alive.count // 4):
                    self._tidy()
            except BaseException:
                self._clear()  # half of a change is worse than the time to load everything
                raise
            self.version = version

    def _take(self, connection: Connection, given_up: Callable[[], bool]) -> None:
        if self.version:
            self._follow_changes(connection, given_up)
            return
        for query, add in ((_CANDIDATES, self._add), (_TEXTS, self._add_texts)):
            with closing(connection.execute(query.execution_options(yield_per=_PAGE))) as found:
                for page in found.partitions():
                    if given_up():
                        raise GivenUp
                    add(page)

    def _follow_changes(self, connection: Connection, given_up: Callable[[], bool]) -> None:
        columns = match_change_table.c
        changed = select(columns.candidate_id).where(columns.version > self.version).distinct()
        numbers = connection.execute(changed.order_by(columns.candidate_id)).scalars().all()
        for number in numbers:
            self._kill(number)
        # By number: what a transaction changes between these statements was not killed and must not be added. And a
        # PostgreSQL without statistics reads all texts where the numbers are a query (measured: 156 ms for 100,000).
        for start in range(0, len(numbers), _SOME):
            some = numbers[start : start + _SOME]
            if given_up():
                raise GivenUp
            self._add(connection.execute(_CANDIDATES.where(match_candidate_table.c.id.in_(some))).all())
            self._add_texts(connection.execute(_TEXTS.where(match_text_table.c.candidate_id.in_(some))).all())

    def _tidy(self) -> None:
        """Close the gaps of dead rows: reading everything again would take fifty times as long."""
        alive = self._alive.view().copy()
        place = np.cumsum(alive, dtype=np.int32) - 1  # by old row: the new one
        columns = (self._alive, self._homes, self._starts, self._ends, self._loads, self._load_at)
        for column in (*columns, *self._sizes.values()):
            column.keep(alive)
        self._names = [name for name, lives in zip(self._names, alive.tolist(), strict=True) if lives]
        self._row = {number: int(place[row]) for number, row in self._row.items()}
        self._at = {name: row for row, name in enumerate(self._names)}
        self._items = {}
        for row, name in enumerate(self._names):
            self._items.setdefault(name[:2], set()).add(row)
        for key, held in self._keys.items():
            old = np.frombuffer(held, dtype=np.int32)
            self._keys[key] = array("i", place[old[alive[old]]].tobytes())
        for words in self._words.values():
            words.tidy(alive, place)
        self._tidy_vectors(alive, place)
        self._dead = 0

    def _tidy_vectors(self, alive: np.ndarray[Any, Any], place: np.ndarray[Any, Any]) -> None:
        self._vector = {}
        for (side, space), (rows, vectors) in self._vectors.items():
            kept = alive[rows.view()]
            rows.keep(kept)
            vectors.keep(kept)
            rows.view()[:] = place[rows.view()]
            for at, row in enumerate(rows.view().tolist()):
                self._vector[side, row] = (space, at)

    def _kill(self, number: int) -> None:
        row = self._row.pop(number, None)
        if row is not None:
            self._alive.view()[row] = False
            self._dead += 1
            self._at.pop(self._names[row], None)
            self._items[self._names[row][:2]].discard(row)
            for side in (_OFFER, _NEED):
                self._vector.pop((side, row), None)

    def _add(self, page: Sequence[Row[Any]]) -> None:
        first = self._alive.count
        for row, one in enumerate(page, first):
            name = (one.kind, one.item, one.network_id)
            self._row[one.id] = row
            self._at[name] = row
            self._names.append(name)
            self._items.setdefault(name[:2], set()).add(row)
            lands = {one.country, *one.countries} - {None}
            for what, values in (
                (_READER, one.readers),
                (_ROLE, one.roles),
                (_THEME, one.themes),
                (_METHOD, one.methods),
                (_LANGUAGE, one.languages),
                (_LAND, lands),
            ):
                for value in values:
                    self._keys.setdefault((what, value), array("i")).append(row)
        self._alive.extend(np.ones(len(page), dtype=np.bool_))
        self._homes.extend(np.array([self._lands.setdefault(one.country, len(self._lands)) for one in page], np.int16))
        self._starts.extend(np.array([days_of(one.starts_on, None)[0] for one in page], dtype=np.int64))
        self._ends.extend(np.array([days_of(None, one.ends_on)[1] for one in page], dtype=np.int64))
        self._sizes[_THEME].extend(np.array([len(one.themes) for one in page], dtype=np.int32))
        self._sizes[_METHOD].extend(np.array([len(one.methods) for one in page], dtype=np.int32))
        self._loads.extend(np.array([one.load for one in page], dtype=np.float64))
        since = [one.load_at.timestamp() if one.load_at is not None else 0.0 for one in page]
        self._load_at.extend(np.array(since, dtype=np.float64))
        for words in self._words.values():
            words.counts.extend(np.zeros(len(page), dtype=np.int32))

    def _add_texts(self, page: Sequence[Row[Any]]) -> None:
        said: dict[str, tuple[list[int], list[bytes]]] = {_OFFER: ([], []), _NEED: ([], [])}
        vectors: dict[tuple[str, str], tuple[list[int], list[bytes]]] = {}
        for one in page:
            row = self._row.get(one.candidate_id)
            if row is None:
                continue
            said[one.side][0].append(row)
            said[one.side][1].append(one.words)
            if one.vector is not None:
                rows, blobs = vectors.setdefault((one.side, one.space), ([], []))
                rows.append(row)
                blobs.append(one.vector)
        for side, (rows, blobs) in said.items():
            kept, counts = self._words[side], [len(blob) // _WORD for blob in blobs]
            kept.words.extend(np.frombuffer(b"".join(blobs), dtype="<u4"))
            kept.rows.extend(np.repeat(np.array(rows, dtype=np.int32), counts))
            kept.counts.view()[rows] = counts
        for (side, space), (rows, blobs) in vectors.items():
            found = np.frombuffer(b"".join(blobs), dtype=np.float16).reshape(len(rows), -1)
            space_kept = self._vectors.setdefault((side, space), (Grown(np.int32), Grown(np.float32, found.shape[1])))
            for place, row in enumerate(rows, space_kept[0].count):
                self._vector[side, row] = (space, place)
            space_kept[0].extend(np.array(rows, dtype=np.int32))
            space_kept[1].extend(found.astype(np.float32))

    # --- ranking

    def rank(
        self, asked: Asked, score: Callable[[Traits], Figure], *, now: datetime, half: timedelta, limit: int
    ) -> list[Near]:
        """The best of those whose score is above 0; equal ones in the order of kind, item and network."""
        with self._lock:
            allowed = self._allowed(asked)
            if not allowed.any():
                return []
            traits = self._traits(asked, now, half)
            scores = np.where(allowed, score(traits), 0.0)
            rows = self._best(scores, limit)
            return [Near(*self._names[row], float(scores[row]), _one_of(traits, row)) for row in rows]

    def _best(self, scores: np.ndarray[Any, Any], limit: int) -> list[int]:
        fitting = int((scores > 0).sum())
        if not fitting:
            return []
        wanted = min(limit, fitting)
        edge = np.partition(scores, -wanted)[-wanted]
        rows: list[int] = np.flatnonzero(scores >= edge).tolist()
        rows.sort(key=lambda row: (-scores[row], self._names[row]))
        return rows[:limit]

    def _allowed(self, asked: Asked) -> np.ndarray[Any, Any]:
        allowed = self._with(_READER, asked.readers)
        allowed &= self._with(_ROLE, asked.roles)
        allowed &= self._alive.view()
        if asked.lands is not None:
            allowed &= self._homed(asked.lands)
        if asked.abroad:
            allowed &= ~self._homed(asked.abroad)
        if asked.only is not None:
            chosen = np.zeros(len(allowed), dtype=np.bool_)
            chosen[list(self._items.get(asked.only, ()))] = True
            allowed &= chosen
        for key in asked.without | {asked.one.key}:
            allowed[list(self._items.get(key, ()))] = False
        return allowed

    def _traits(self, asked: Asked, now: datetime, half: timedelta) -> Traits:
        one = asked.one
        mine_starts, mine_ends = one.days
        starts, ends = self._starts.view(), self._ends.view()
        said = (mine_starts, mine_ends) != (FIRST, LAST)
        age = np.maximum(now.timestamp() - self._load_at.view(), 0.0) / half.total_seconds()
        texts = {
            f"{mine}_{name}": value
            for mine, theirs in ((_NEED, _OFFER), (_OFFER, _NEED))
            for name, value in self._text(one, mine, theirs).items()
        }
        return Traits(
            shared_themes=self._count(_THEME, one.themes),
            themes=self._sizes[_THEME].view() * len(one.themes),
            shared_methods=self._count(_METHOD, one.methods),
            methods=self._sizes[_METHOD].view() * len(one.methods),
            languages=self._count(_LANGUAGE, one.languages),
            same_land=self._with(_LAND, {one.country, *one.countries} - {None}).astype(np.float64),
            near_land=self._homed(asked.near).astype(np.float64),
            overlap=np.maximum(np.minimum(ends, mine_ends) - np.maximum(starts, mine_starts) + 1, 0),
            shorter=np.minimum(ends - starts, mine_ends - mine_starts) + 1,
            period_said=(said & ((starts != FIRST) | (ends != LAST))).astype(np.float64),
            load=self._loads.view() * 0.5**age,
            **texts,
        )

    def _text(self, one: Matchable, mine: str, theirs: str) -> Mapping[str, np.ndarray[Any, Any]]:
        count = self._alive.count
        cosine, read = np.zeros(count), np.zeros(count)
        own = self._at.get((one.kind, one.item, one.network_id))
        held = self._vector.get((mine, own)) if own is not None else None
        if held is not None and (mine, held[0]) in self._vectors and (theirs, held[0]) in self._vectors:
            vector = self._vectors[mine, held[0]][1].view()[held[1]]
            rows, vectors = self._vectors[theirs, held[0]]
            cosine[rows.view()] = np.vecdot(vectors.view(), vector)
            read[rows.view()] = 1.0
        return {"cosine": cosine, "words": self._shared(getattr(one, mine), theirs, read), "read": read}

    def _shared(self, text: str, theirs: str, read: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        """The words shared with each row; where every text is compared by its meaning nobody asks for them."""
        asked = words_of(text)
        if not asked or not ((self._words[theirs].counts.view() > 0) & (read == 0) & self._alive.view()).any():
            return np.zeros(self._alive.count)
        return self._words[theirs].shared(asked)

    def _count(self, what: str, values: Iterable[str]) -> np.ndarray[Any, Any]:
        found = np.zeros(self._alive.count)
        for value in values:
            if (what, value) in self._keys:
                found[np.frombuffer(self._keys[what, value], dtype=np.int32)] += 1
        return found

    def _with(self, what: str, values: Iterable[str | None]) -> np.ndarray[Any, Any]:
        found = np.zeros(self._alive.count, dtype=np.bool_)
        for value in values:
            if value is not None and (what, value) in self._keys:
                found[np.frombuffer(self._keys[what, value], dtype=np.int32)] = True
        return found

    def _homed(self, lands: Iterable[str]) -> np.ndarray[Any, Any]:
        return np.isin(self._homes.view(), [self._lands[land] for land in lands if land in self._lands])


def _one_of(traits: Traits, row: int) -> Traits:
    return Traits(**{name: float(getattr(traits, name)[row]) for name in Traits.__slots__})
