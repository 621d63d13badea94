"""`uow.matchables`: what can be suggested, kept beside its item and read by the embedder; ranked in memory.

It is a copy: whoever shows anything of it reads the item itself again.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.errors import GivenUp
from storage.match_notes import SECTION
from storage.match_tables import (
    KEPT,
    match_candidate_table,
    match_change_table,
    match_state_table,
    match_text_table,
)
from storage.match_traits import packed, words_of
from storage.networks import section_table
from storage.search.records import Unread

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import datetime, timedelta

    from sqlalchemy.engine import Connection, Row

    from storage.match_memory import MatchMemory
    from storage.match_tables import Matchable
    from storage.match_traits import Asked, Figure, Near, Traits

_SOME = 500
_SETS = ("roles", "readers", "countries", "languages", "themes", "methods")
_PLAIN = ("kind", "item", "network_id", "country", "starts_on", "ends_on")
_SIDES = ("offer", "need")
_KEY = ("kind", "item", "network_id")
_KEEP = (
    update(match_text_table)
    .where(match_text_table.c.id == bindparam("number"), match_text_table.c.digest == bindparam("known"))
    .values(space=bindparam("new_space"), vector=bindparam("new_vector"))
)
_LOAD = (
    update(match_candidate_table)
    .where(match_candidate_table.c.id == bindparam("number"))
    .values(load=bindparam("more"), load_at=bindparam("since"))
)


class Matchables:
    """Repository of what can be suggested. What is put is found by others after the commit."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sqlite = connection.dialect.name == "sqlite"
        self._touched: set[int] = set()

    def put(self, one: Matchable, *, now: datetime) -> None:
        """Make an item comparable as it is now. The same again costs a look and changes nothing."""
        values: dict[str, Any] = {name: getattr(one, name) for name in _PLAIN}
        values |= {name: sorted(getattr(one, name)) for name in _SETS}
        number, changed = self._made(values, now), True
        if number is None:
            row = self._row(one.kind, one.item, one.network_id)
            number, changed = row.id, any(getattr(row, name) != value for name, value in values.items())
            columns = match_candidate_table.c
            self._connection.execute(
                update(match_candidate_table).where(columns.id == number).values(**values, checked_at=now)
            )
        if self._put_texts(number, one) or changed:
            self._touched.add(number)

    def _made(self, values: Mapping[str, Any], now: datetime) -> int | None:
        """The number of a new row; None where there is one already, made by whoever else is at it."""
        insert_ = (sqlite_insert if self._sqlite else postgresql_insert)(match_candidate_table)
        made = insert_.values(**values, checked_at=now).on_conflict_do_nothing(index_elements=_KEY)
        return self._connection.execute(made.returning(match_candidate_table.c.id)).scalar_one_or_none()

    def _put_texts(self, number: int, one: Matchable) -> bool:
        columns = match_text_table.c
        rows = self._connection.execute(select(match_text_table).where(columns.candidate_id == number))
        known = {row.side: row for row in rows}
        changed = False
        for side in _SIDES:
            text = getattr(one, side).strip()
            if side in known and known[side].text == text:
                continue
            if side in known:
                self._connection.execute(delete(match_text_table).where(columns.id == known[side].id))
            if text:
                values = {"candidate_id": number, "side": side, "text": text, "digest": _digest(text)}
                values["words"] = packed(words_of(text))
                self._connection.execute(insert(match_text_table).values(values))
            changed = changed or bool(text) or side in known
        return changed

    def drop(self, kind: str, item: int, *, keep: Iterable[int] = ()) -> None:
        """Nobody is shown it any more. keep: numbers of networks where it stays."""
        columns = match_candidate_table.c
        where = (columns.kind == kind, columns.item == item, columns.network_id.not_in(list(keep)))
        gone = delete(match_candidate_table).where(*where).returning(columns.id)
        self._touched.update(self._connection.execute(gone).scalars())

    def suggested(self, keys: Iterable[tuple[str, int]], *, now: datetime, half: timedelta) -> None:
        """These were shown to somebody for the first time. half: after which such an event counts half."""
        columns = match_candidate_table.c
        pairs = [and_(columns.kind == kind, columns.item == item) for kind, item in sorted(set(keys))]
        if not pairs:
            return
        query = select(columns.id, columns.load, columns.load_at).where(or_(*pairs)).order_by(columns.id)
        rows = self._connection.execute(query.with_for_update()).all()
        loads = [{"number": row.id, "more": faded(row.load, row.load_at, now, half) + 1, "since": now} for row in rows]
        if loads:
            self._connection.execute(_LOAD, loads)
            self._touched.update(row.id for row in rows)

    def list_stale(self, *, before: datetime, limit: int) -> list[tuple[str, int]]:
        """What was not read since then, the longest first; and sections that never were, as older ones are."""
        columns = match_candidate_table.c
        query = select(columns.kind, columns.item).where(columns.checked_at < before).order_by(columns.checked_at)
        found = [(str(row.kind), int(row.item)) for row in self._connection.execute(query.limit(limit))]
        known = select(columns.item).where(columns.kind == SECTION)
        sections = select(section_table.c.id).where(~section_table.c.retired, section_table.c.id.not_in(known))
        if len(found) < limit:
            missing = self._connection.execute(sections.order_by(section_table.c.id).limit(limit - len(found)))
            found += [(SECTION, int(one)) for one in missing.scalars()]
        return list(dict.fromkeys(found))

    def list_items(self, kind: str, network_id: int) -> list[int]:
        columns = match_candidate_table.c
        query = select(columns.item).where(columns.kind == kind, columns.network_id == network_id)
        return list(self._connection.execute(query.order_by(columns.item)).scalars())

    def _row(self, kind: str, item: int, network_id: int) -> Row[Any]:
        columns = match_candidate_table.c
        same = (columns.kind == kind, columns.item == item, columns.network_id == network_id)
        return self._connection.execute(select(match_candidate_table).where(*same).with_for_update()).one()

    # --- ranking

    def rank(
        self, asked: Asked, score: Callable[[Traits], Figure], *, now: datetime, half: timedelta, limit: int
    ) -> list[Near]:
        """The best of what may be found, best first. score: of all rows at once; 0 for what does not fit.

        Equal ones in the order of kind, item and network, so nothing depends on when they came.
        """
        return self._memory().rank(asked, score, now=now, half=half, limit=limit)

    def _memory(self) -> MatchMemory:
        from storage.match_memory import MatchMemory, memory_of  # the first who asks pays for NumPy, not the start

        shared = memory_of(self._connection.engine)
        if not self._touched:
            shared.follow(self._connection)
        elif not shared.version:
            # What may still be rolled back must not get into what everybody shares.
            own = MatchMemory()
            own.follow(self._connection)
            return own
        return shared

    def warm(self, given_up: Callable[[], bool]) -> None:
        """Read what every /match needs, so that the first one does not wait for it. given_up: asked in between."""
        from storage.match_memory import memory_of

        with suppress(GivenUp):
            memory_of(self._connection.engine).follow(self._connection, given_up=given_up)

    @property
    def is_being_loaded(self) -> bool:
        """Whether a ranking would wait for everything to be read, and keep others waiting if this one writes."""
        from storage.match_memory import memory_of

        return memory_of(self._connection.engine).is_being_loaded

    # --- what the embedder does, as with the index

    def list_unread(self, space: str, *, limit: int = 32, but: Collection[int] = ()) -> list[Unread]:
        """Texts whose meaning is not known in this space, the newest first. but: without these."""
        columns = match_text_table.c
        query = select(columns.id, columns.digest, columns.text)
        if but:
            query = query.where(columns.id.not_in(but))
        rows: list[Row[Any]] = []
        for where in (columns.space.is_(None), columns.space < space, columns.space > space):
            if len(rows) < limit:
                some = query.where(where).order_by(columns.id.desc()).limit(limit - len(rows))
                rows += self._connection.execute(some)
        return [Unread(row.id, row.digest, (row.text,)) for row in rows]

    def count_unread(self, space: str) -> int:
        columns = match_text_table.c
        unread = or_(columns.space.is_(None), columns.space != space)
        return self._connection.execute(select(func.count()).select_from(match_text_table).where(unread)).scalar_one()

    def keep_vectors(self, space: str, read: Iterable[tuple[Unread, Sequence[bytes] | None]]) -> None:
        """Store what texts mean, as `uow.search.keep_vectors` does."""
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
        query = select(match_text_table.c.candidate_id).where(match_text_table.c.id.in_(ids[:_SOME]))
        self._touched.update(self._connection.execute(query).scalars())

    # --- the end of a transaction

    def settle(self) -> bool:
        """The last thing before a commit: everybody is told that there is something new. Whether there is."""
        if not self._touched:
            return False
        made = (sqlite_insert if self._sqlite else postgresql_insert)(match_state_table).values(id=1, version=1)
        counted = made.on_conflict_do_update(
            index_elements=["id"], set_={"version": match_state_table.c.version + 1}
        ).returning(match_state_table.c.version)
        version = self._connection.execute(counted).scalar_one()
        rows = [{"version": version, "candidate_id": one} for one in sorted(self._touched)]
        self._connection.execute(insert(match_change_table), rows)
        self._connection.execute(delete(match_change_table).where(match_change_table.c.version <= version - KEPT))
        self._touched.clear()
        return True


def faded(load: float, since: datetime | None, now: datetime, half: timedelta) -> float:
    """How much of a load is left now."""
    return load * 0.5 ** (max(0.0, (now - since) / half)) if since is not None else 0.0


def _digest(text: str) -> str:
    return blake2b(text.encode(), digest_size=8).hexdigest()
