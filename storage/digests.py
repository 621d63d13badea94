"""Digests: wishes, follows, what was shown. What goes into one is read in bulk by storage/digest_reading.py."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, bindparam, delete, exists, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.digest_reading import DigestReading
from storage.digest_tables import Digest, Follow, ShownItem, digest_follow_table, digest_shown_table, digest_table
from storage.ids import PersonId
from storage.outbox_tables import outbox_table
from storage.roles import role_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Row

_SOME = 500
_CHANGING = tuple(column.name for column in digest_table.columns if column.name != "person_id")
_CHANGE = (
    update(digest_table)
    .where(digest_table.c.person_id == bindparam("person"))
    .values({name: bindparam(f"new_{name}", type_=digest_table.c[name].type) for name in _CHANGING})
)


class Digests(DigestReading):
    """Repository of digests."""

    # --- wishes

    def of(self, person_id: PersonId) -> Digest:
        """A person's wishes; the usual ones, which are none, where nothing was said."""
        row = self._connection.execute(select(digest_table).where(digest_table.c.person_id == person_id)).one_or_none()
        return _digest(row) if row is not None else Digest(person_id)

    def keep(self, digest: Digest) -> None:
        """Write one person's row, whether there was one or not."""
        values = _values(digest)
        made = self._upsert(digest_table).values(person_id=digest.person_id, **values)
        self._connection.execute(made.on_conflict_do_update(index_elements=["person_id"], set_=values))

    def keep_many(self, digests: Sequence[Digest]) -> None:
        """Write back rows that were taken."""
        rows = [
            {"person": one.person_id, **{f"new_{name}": value for name, value in _values(one).items()}}
            for one in digests
        ]
        if rows:
            self._connection.execute(_CHANGE, rows)

    # --- due

    def is_due(self, now: datetime) -> bool:
        return self._connection.execute(select(digest_table.c.person_id).where(_due(now)).limit(1)).first() is not None

    def list_due(self, now: datetime, limit: int) -> list[Digest]:
        """The longest due first."""
        columns = digest_table.c
        order = (columns.next_at, columns.mondays, columns.person_id)
        query = select(digest_table).where(_due(now)).order_by(*order).limit(limit)
        return [_digest(row) for row in self._connection.execute(query)]

    def hold(self, digests: Sequence[Digest]) -> set[PersonId]:
        """Whose row is still as it was read. Nobody else takes or changes it in this transaction."""
        query = select(digest_table).where(digest_table.c.person_id.in_([one.person_id for one in digests]))
        rows = self._connection.execute(query.with_for_update(skip_locked=True))
        found = {row.person_id: _digest(row) for row in rows}
        return {one.person_id for one in digests if found.get(one.person_id) == one}

    def put_aside(self, now: datetime, until: datetime) -> None:
        """The first in line cannot be worked off and must not hold up the others: it is due again at `until`."""
        columns = digest_table.c
        order = (columns.next_at, columns.mondays, columns.person_id)
        first = select(columns.person_id).where(_due(now)).order_by(*order).limit(1)
        aside = update(digest_table).where(columns.person_id == first.scalar_subquery())
        self._connection.execute(aside.values(next_at=until))

    def has_new_coordinators(self) -> bool:
        return self._connection.execute(select(role_table.c.person_id).where(_not_asked()).limit(1)).first() is not None

    def list_new_coordinators(self, limit: int) -> list[Digest]:
        """Whoever has a role, and no word yet about a coordinator's lines."""
        people = select(role_table.c.person_id).where(_not_asked()).distinct().order_by("person_id").limit(limit)
        found = [PersonId(one) for one in self._connection.execute(people).scalars()]
        rows = self._connection.execute(select(digest_table).where(digest_table.c.person_id.in_(found)))
        known = {row.person_id: _digest(row) for row in rows}
        return [known.get(one, Digest(one)) for one in found]

    def list_lost(self, digests: Sequence[Digest]) -> set[PersonId]:
        """Those whose last digest was handed over and never arrived, nor will; what was read in /inbox arrived."""
        causes = {f"{one.cause}:{one.person_id}": one.person_id for one in digests if one.said_at is not None}
        columns = outbox_table.c
        ended = (columns.cause.in_(list(causes)), columns.state.in_(("expired", "failed", "rejected", "unreachable")))
        unread = select(columns.cause).where(*ended, columns.read_at.is_(None))
        return {causes[cause] for cause in self._connection.execute(unread).scalars()}

    # --- follows

    def list_follows(self, person_id: PersonId) -> list[Follow]:
        """What somebody follows, in all their networks (at most 500)."""
        columns = digest_follow_table.c
        query = select(digest_follow_table).where(columns.person_id == person_id).limit(_SOME)
        ordered = query.order_by(columns.network_id, columns.kind, columns.target)
        return [Follow(**row._mapping) for row in self._connection.execute(ordered)]

    def follow(self, follow: Follow) -> None:
        made = self._upsert(digest_follow_table).values({name: getattr(follow, name) for name in Follow.__slots__})
        self._connection.execute(made.on_conflict_do_nothing())

    def unfollow(self, follow: Follow) -> None:
        columns = digest_follow_table.c
        same = [columns[name] == getattr(follow, name) for name in Follow.__slots__]
        self._connection.execute(delete(digest_follow_table).where(*same))

    # --- what was shown

    def add_shown(self, shown: Iterable[ShownItem]) -> None:
        rows = [{name: getattr(one, name) for name in ShownItem.__slots__} for one in shown]
        made = self._upsert(digest_shown_table).on_conflict_do_nothing()
        for start in range(0, len(rows), _SOME):
            self._connection.execute(made, rows[start : start + _SOME])

    def list_shown(self, people: Sequence[PersonId]) -> list[ShownItem]:
        query = select(digest_shown_table).where(digest_shown_table.c.person_id.in_(people))
        return [ShownItem(*row) for row in self._connection.execute(query)]

    def has_old_shown(self, *, before: datetime) -> bool:
        query = select(digest_shown_table.c.at).where(digest_shown_table.c.at < before).limit(1)
        return self._connection.execute(query).first() is not None

    def prune_shown(self, *, before: datetime) -> int:
        """Forget what was shown before that."""
        return self._connection.execute(delete(digest_shown_table).where(digest_shown_table.c.at < before)).rowcount

    def forget(self, person_id: PersonId) -> None:
        """A person's wishes, follows and what they were shown; and nobody follows them any more."""
        for table in (digest_table, digest_follow_table, digest_shown_table):
            self._connection.execute(delete(table).where(table.c.person_id == person_id))
        columns = digest_follow_table.c
        them = and_(columns.kind == "person", columns.target == str(person_id))
        self._connection.execute(delete(digest_follow_table).where(them))

    def _upsert(self, table: Any) -> Any:  # noqa: ANN401 - the two dialects' statements share no type
        return (sqlite_insert if self._connection.dialect.name == "sqlite" else postgresql_insert)(table)


def _due(now: datetime) -> ColumnElement[bool]:
    return digest_table.c.next_at <= now


def _not_asked() -> ColumnElement[bool]:
    columns = digest_table.c
    asked = exists().where(columns.person_id == role_table.c.person_id, columns.mondays != "none")
    return ~asked


def _values(digest: Digest) -> dict[str, object]:
    values = {name: getattr(digest, name) for name in _CHANGING}
    return {**values, "themes": list(digest.themes) if digest.themes is not None else None}


def _digest(row: Row[*tuple[Any, ...]]) -> Digest:
    digest = Digest(**row._mapping)
    return replace(digest, themes=tuple(digest.themes)) if digest.themes is not None else digest
