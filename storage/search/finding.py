"""Finding: which grams are looked up, and what is made of what the memory ranked. Changes nothing."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from sqlalchemy import select

from storage.errors import GivenUp
from storage.search.analysis import QUESTION, grams
from storage.search.keeping import Keeping
from storage.search.ranking import Ask, Reading, looked_up, weights
from storage.search.readings import readings
from storage.search.records import Found, Hit
from storage.search.tables import chunk_table, entry_table

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from storage.search.memory import Memory
    from storage.search.records import Question


class Finding(Keeping):
    """Reads what was committed; of its own transaction it finds words at most."""

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

    def warm(self, given_up: Callable[[], bool]) -> None:
        """Read what every question needs, so that the first one does not wait for it: 0.5 s at 10,000 pieces.

        given_up: asked in between.
        """
        from storage.search.memory import memory_of

        with suppress(GivenUp):
            memory_of(self._connection.engine).follow(self._connection, given_up=given_up)

    def nearest(
        self, kind: str, item: int, *, readers: frozenset[str], kinds: Sequence[str] = (), limit: int = 3
    ) -> list[Hit]:
        """What is most like an entry, itself left out; by what both mean where both were read."""
        row = self._entry(kind, item)
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

    def _memory(self) -> Memory:
        from storage.search.memory import Memory, memory_of  # the first question pays for NumPy, not the start

        shared = memory_of(self._connection.engine)
        if not self._touched:
            shared.follow(self._connection)
        elif not shared.version:
            # What may still be rolled back must not get into what all questions share.
            own = Memory()
            own.follow(self._connection)
            return own
        return shared

    def _read(self, memory: Memory, asked: Sequence[frozenset[str]], vectors: Sequence[bytes | None]) -> list[Reading]:
        every = frozenset[str]().union(*asked)
        counts = self._counts(memory, every)
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

    def _counts(self, memory: Memory, asked: frozenset[str]) -> dict[str, int]:
        """How many pieces hold each gram that any piece holds."""
        known = memory.common(asked)
        fresh = self._words.counts(asked - known.keys())
        memory.note_common(fresh)
        return {**known, **fresh}

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
