"""Tools and outputs that belong to practices, and whether their links still lead anywhere. Fetches nothing itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    delete,
    false,
    insert,
    select,
    update,
)

from storage.errors import NotFound
from storage.factor_tables import same_word
from storage.practice_sight import found_by
from storage.practice_tables import practice_table
from storage.report_tables import not_held
from storage.reports import Reports
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection, Row

    from storage.ids import NetworkId, PersonId, PracticeId, ResourceId

RESOURCE_KINDS = ("worksheet", "guide", "slides", "video", "form", "dataset", "paper", "other")
TITLE_LENGTH = 120
_SOME = 500
_SEARCHED = 2000
"""The newest tools that are looked through for words."""

resource_table = Table(
    "resource",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("practice_id", Id, ForeignKey("practice.id", ondelete="CASCADE"), nullable=False),
    Column("owner_id", Id, ForeignKey("person.id", ondelete="SET NULL")),
    Column("title", String(TITLE_LENGTH), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("language", String(10)),
    Column("licence", String(TITLE_LENGTH)),  # a code such as "CC BY 4.0", or somebody's own words; none: not known
    Column("link", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("next_check_at", UtcDateTime, nullable=False),
    Column("checked_at", UtcDateTime),
    Column("failures", Integer, nullable=False, server_default="0"),  # checks in a row that failed
    Column("problem", String(20)),  # of the last check: "gone", "refused", …
    Column("told_at", UtcDateTime),  # when the owner was told of these failures
    # The owner said that it is right although checks fail; until it has worked again nobody is told.
    Column("vouched", Boolean(create_constraint=True, name="vouched"), nullable=False, server_default=false()),
    CheckConstraint(f"kind IN ({', '.join(repr(kind) for kind in RESOURCE_KINDS)})", name="kind"),
    Index("ix_resource_practice_id", "practice_id"),
    Index("ix_resource_owner_id", "owner_id"),
    Index("ix_resource_next_check_at", "next_check_at"),
    Index("ix_resource_network_id", "network_id", "created_at"),
    Index("ix_resource_failures", "failures"),
    sqlite_autoincrement=True,  # no later one gets the number of one that is gone: reports and trials name it
)


@dataclass(frozen=True, slots=True)
class NewResource:
    """A tool or output as its owner describes it. language, licence: None where nobody knows."""

    title: str
    kind: str
    link: str
    language: str | None = None
    licence: str | None = None


@dataclass(frozen=True, slots=True)
class Resource:
    """A tool or output of a practice. failures: weekly checks in a row in which the link led nowhere."""

    id: ResourceId
    network_id: NetworkId
    practice_id: PracticeId
    owner_id: PersonId | None
    title: str
    kind: str
    language: str | None
    licence: str | None
    link: str
    created_at: datetime
    changed_at: datetime
    next_check_at: datetime
    checked_at: datetime | None
    failures: int
    problem: str | None
    told_at: datetime | None
    vouched: bool


class Resources:
    """Repository of tools and outputs."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, resource_id: ResourceId) -> Resource | None:
        row = self._connection.execute(select(resource_table).where(resource_table.c.id == resource_id)).one_or_none()
        return _resource(row) if row is not None else None

    def get(self, resource_id: ResourceId) -> Resource:
        found = self.find(resource_id)
        if found is None:
            raise NotFound(f"resource {resource_id}")
        return found

    def list_for(self, practice_id: PracticeId) -> list[Resource]:
        """All of a practice that no moderator holds back, the oldest first (at most 100)."""
        shown = (resource_table.c.practice_id == practice_id, not_held("resource", resource_table.c.id))
        query = select(resource_table).where(*shown)
        return [_resource(row) for row in self._connection.execute(query.order_by(resource_table.c.id).limit(100))]

    def list_found(
        self,
        network_id: NetworkId,
        readers: frozenset[str],
        *,
        kind: str | None = None,
        words: str = "",
        offset: int = 0,
        limit: int = 6,
    ) -> list[Resource]:
        """Those of practices that these readers may find, the newest first. words: all of them are in its title."""
        joined = resource_table.join(practice_table, practice_table.c.id == resource_table.c.practice_id)
        query = select(resource_table).select_from(joined)
        query = query.where(*found_by(network_id, readers), not_held("resource", resource_table.c.id))
        if kind is not None:
            query = query.where(resource_table.c.kind == kind)
        query = query.order_by(resource_table.c.id.desc())
        if not words:
            return [_resource(row) for row in self._connection.execute(query.offset(offset).limit(limit))]
        # Compared here: SQLite knows capitals of Latin letters alone.
        wanted = same_word(words).split()
        rows = self._connection.execute(query.limit(_SEARCHED))
        found = [_resource(row) for row in rows if all(word in same_word(row.title) for word in wanted)]
        return found[offset : offset + limit]

    def list_of(self, person_id: PersonId) -> list[Resource]:
        """What somebody added, the oldest first (at most 500)."""
        query = select(resource_table).where(resource_table.c.owner_id == person_id)
        return [_resource(row) for row in self._connection.execute(query.order_by(resource_table.c.id).limit(_SOME))]

    def add(
        self,
        practice_id: PracticeId,
        network_id: NetworkId,
        new: NewResource,
        *,
        owner_id: PersonId,
        now: datetime,
        check_at: datetime,
    ) -> Resource:
        """check_at: when its link is looked at first."""
        values = {name: getattr(new, name) for name in NewResource.__slots__}
        made = insert(resource_table).values(
            **values,
            practice_id=practice_id,
            network_id=network_id,
            owner_id=owner_id,
            created_at=now,
            changed_at=now,
            next_check_at=check_at,
        )
        return _resource(self._connection.execute(made.returning(resource_table)).one())

    def change(self, resource_id: ResourceId, new: NewResource, *, now: datetime, check_at: datetime) -> Resource:
        """What it is called and where it lies. A link that is another one begins with no failures."""
        before = self.get(resource_id)
        values: dict[str, object] = {name: getattr(new, name) for name in NewResource.__slots__}
        if new.link != before.link:
            fresh = {"failures": 0, "problem": None, "told_at": None, "vouched": False, "checked_at": None}
            values.update(fresh, next_check_at=check_at)
        changed = update(resource_table).where(resource_table.c.id == resource_id)
        self._connection.execute(changed.values(**values, changed_at=now))
        return self.get(resource_id)

    def remove(self, resource_id: ResourceId) -> None:
        self._connection.execute(delete(resource_table).where(resource_table.c.id == resource_id))
        Reports(self._connection).orphan("resource", resource_id)

    # --- links

    def list_due_checks(self, now: datetime, limit: int) -> list[Resource]:
        """Whose links are to be looked at, the longest due first."""
        columns = resource_table.c
        query = select(resource_table).where(columns.next_check_at <= now)
        rows = self._connection.execute(query.order_by(columns.next_check_at, columns.id).limit(limit))
        return [_resource(row) for row in rows]

    def keep_check(self, before: Resource, after: Resource) -> bool:
        """Write down how a check ended. False when the link is another one by now, or somebody else has checked it."""
        columns = resource_table.c
        names = ("next_check_at", "checked_at", "failures", "problem", "told_at", "vouched")
        same = (columns.id == before.id, columns.link == before.link, columns.next_check_at == before.next_check_at)
        written = update(resource_table).where(*same)
        done = self._connection.execute(written.values({name: getattr(after, name) for name in names}))
        return done.rowcount > 0

    def has_to_tell(self, failures: int) -> bool:
        query = select(resource_table.c.id).where(*_to_tell(failures)).limit(1)
        return self._connection.execute(query).first() is not None

    def list_to_tell(self, failures: int, limit: int) -> list[Resource]:
        """Whose link failed so many times in a row, and nobody was told or vouched for it."""
        query = select(resource_table).where(*_to_tell(failures)).order_by(resource_table.c.id).limit(limit)
        return [_resource(row) for row in self._connection.execute(query.with_for_update(skip_locked=True))]

    def mark_told(self, resource_ids: Sequence[ResourceId], *, now: datetime) -> None:
        told = update(resource_table).where(resource_table.c.id.in_(resource_ids))
        self._connection.execute(told.values(told_at=now))

    def vouch(self, resource_id: ResourceId) -> None:
        """The owner says that the link is right."""
        self._connection.execute(update(resource_table).where(resource_table.c.id == resource_id).values(vouched=True))

    # --- persons

    def forget(self, person_id: PersonId) -> None:
        """What somebody added goes with them: titles, licences and links are their words."""
        self._connection.execute(delete(resource_table).where(resource_table.c.owner_id == person_id))


def _to_tell(failures: int) -> list[ColumnElement[bool]]:
    columns = resource_table.c
    return [columns.failures >= failures, columns.told_at.is_(None), columns.vouched.is_(False)]


def _resource(row: Row[*tuple[Any, ...]]) -> Resource:
    return Resource(**row._mapping)
