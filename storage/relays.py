"""Talks that go through Kith: who is talking with whom now, what was passed on, and who shut whom out.

The words themselves are in the outbox until they are delivered, and nowhere else.
"""

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
    cast,
    delete,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    update,
)

from storage.ids import BlobId, IntroductionId, PersonId, RelayId
from storage.introduction_tables import introduction_table
from storage.outbox_tables import outbox_table
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

# At most one a person: what they write now goes there.
relay_seat_table = Table(
    "relay_seat",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("introduction_id", Id, ForeignKey("introduction.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("touched_at", UtcDateTime, nullable=False),  # the last message either way
)

relay_message_table = Table(
    "relay_message",
    metadata,
    Column("id", Id, primary_key=True),
    Column("introduction_id", Id, ForeignKey("introduction.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),  # who wrote it
    Column("kind", String(10), nullable=False),
    Column("platform", String(20), nullable=False),  # where it was written, and its number there: an edit names it
    Column("source", String(64), nullable=False),
    Column("blob_id", Id, ForeignKey("blob.id", ondelete="SET NULL"), index=True),
    Column("versions", Integer, nullable=False),  # how often it was changed
    Column("gone", Boolean(create_constraint=True, name="gone"), nullable=False, server_default=false()),  # taken back
    Column("at", UtcDateTime, nullable=False),
    Column("waits_at", UtcDateTime),  # when its writer was told that it waits for the other one
    CheckConstraint("kind IN ('text', 'picture', 'document')", name="kind"),
    Index("ix_relay_message_introduction_id", "introduction_id", "at"),
    Index("ix_relay_message_person_id", "person_id", "platform", "source"),
    Index("ix_relay_message_at", "at"),
)

relay_block_table = Table(
    "relay_block",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("other_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_relay_block_other_id", "other_id"),
)

_WAITING = select(relay_message_table).where(
    relay_message_table.c.waits_at.is_(None),
    relay_message_table.c.gone.is_(False),
    select(outbox_table.c.id)
    .where(
        outbox_table.c.kept_until.is_not(None),
        outbox_table.c.read_at.is_(None),
        outbox_table.c.about == literal("relay:") + cast(relay_message_table.c.id, String),
    )
    .exists(),
)


@dataclass(frozen=True, slots=True)
class Seat:
    """With whom somebody is talking now."""

    person_id: PersonId
    introduction_id: IntroductionId
    opened_at: datetime
    touched_at: datetime


@dataclass(frozen=True, slots=True)
class Relayed:
    """A message that was passed on, without its words. source: its number on the platform it was written on."""

    id: RelayId
    introduction_id: IntroductionId
    person_id: PersonId
    kind: str
    platform: str
    source: str
    blob_id: BlobId | None
    versions: int
    gone: bool
    at: datetime
    waits_at: datetime | None = None


class Relays:
    """Repository of seats, of what was passed on, and of blocks."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- seats

    def sit(self, person_id: PersonId, introduction_id: IntroductionId, *, now: datetime) -> Seat:
        """What this person writes goes there from now on, and nowhere else."""
        self.leave(person_id)
        values = {"person_id": person_id, "introduction_id": introduction_id, "opened_at": now, "touched_at": now}
        self._connection.execute(insert(relay_seat_table).values(values))
        return Seat(person_id, introduction_id, now, now)

    def seat_of(self, person_id: PersonId) -> Seat | None:
        query = select(relay_seat_table).where(relay_seat_table.c.person_id == person_id)
        row = self._connection.execute(query).one_or_none()
        return Seat(**row._mapping) if row is not None else None

    def touch(self, person_id: PersonId, introduction_id: IntroductionId, *, now: datetime) -> None:
        """A message came or went while the person sat there."""
        columns = relay_seat_table.c
        here = (columns.person_id == person_id, columns.introduction_id == introduction_id)
        self._connection.execute(update(relay_seat_table).where(*here).values(touched_at=now))

    def leave(self, person_id: PersonId) -> None:
        self._connection.execute(delete(relay_seat_table).where(relay_seat_table.c.person_id == person_id))

    def clear(self, introduction_id: IntroductionId) -> None:
        """Nobody sits there any more."""
        columns = relay_seat_table.c
        self._connection.execute(delete(relay_seat_table).where(columns.introduction_id == introduction_id))

    # --- what was passed on

    def add(
        self,
        introduction_id: IntroductionId,
        person_id: PersonId,
        kind: str,
        *,
        platform: str,
        source: str,
        blob_id: BlobId | None,
        now: datetime,
    ) -> Relayed:
        values = {
            "introduction_id": introduction_id,
            "person_id": person_id,
            "kind": kind,
            "platform": platform,
            "source": source,
            "blob_id": blob_id,
            "versions": 1,
            "at": now,
        }
        made = insert(relay_message_table).values(values).returning(relay_message_table)
        return _relayed(self._connection.execute(made).one()._mapping)

    def find(self, relay_id: RelayId) -> Relayed | None:
        query = select(relay_message_table).where(relay_message_table.c.id == relay_id)
        row = self._connection.execute(query).one_or_none()
        return _relayed(row._mapping) if row is not None else None

    def find_written(self, person_id: PersonId, platform: str, source: str) -> Relayed | None:
        """What became of a message that somebody wrote: an edit names it."""
        columns = relay_message_table.c
        where = (columns.person_id == person_id, columns.platform == platform, columns.source == source)
        row = self._connection.execute(select(relay_message_table).where(*where).limit(1)).one_or_none()
        return _relayed(row._mapping) if row is not None else None

    def find_last(self, introduction_id: IntroductionId, person_id: PersonId) -> Relayed | None:
        """The latest that somebody wrote there and did not take back."""
        columns = relay_message_table.c
        where = (columns.introduction_id == introduction_id, columns.person_id == person_id, columns.gone.is_(False))
        query = select(relay_message_table).where(*where).order_by(columns.id.desc()).limit(1)
        row = self._connection.execute(query).one_or_none()
        return _relayed(row._mapping) if row is not None else None

    def renew(self, relay_id: RelayId) -> Relayed:
        """It was changed: one version more."""
        columns = relay_message_table.c
        changed = update(relay_message_table).where(columns.id == relay_id).values(versions=columns.versions + 1)
        return _relayed(self._connection.execute(changed.returning(relay_message_table)).one()._mapping)

    def take_back(self, relay_id: RelayId) -> None:
        columns = relay_message_table.c
        self._connection.execute(update(relay_message_table).where(columns.id == relay_id).values(gone=True))

    def has_waiting(self) -> bool:
        return self._connection.execute(_WAITING.limit(1)).first() is not None

    def list_waiting(self, limit: int) -> list[Relayed]:
        """What could not be brought and waits for the other one, whose writer does not know that yet."""
        rows = self._connection.execute(_WAITING.order_by(relay_message_table.c.id).limit(limit))
        return [_relayed(row._mapping) for row in rows]

    def mark_waiting(self, relays: Sequence[RelayId], *, now: datetime) -> None:
        """Their writers know that they wait."""
        columns = relay_message_table.c
        self._connection.execute(update(relay_message_table).where(columns.id.in_(relays)).values(waits_at=now))

    def count(self, introduction_id: IntroductionId, person_id: PersonId, *, since: datetime) -> int:
        """How much somebody wrote there lately."""
        columns = relay_message_table.c
        where = (columns.introduction_id == introduction_id, columns.person_id == person_id, columns.at >= since)
        return int(self._connection.execute(select(func.count()).where(*where)).scalar_one())

    def list_written(self, person_id: PersonId) -> list[Relayed]:
        """What somebody wrote and is still remembered (the newest 1,000)."""
        columns = relay_message_table.c
        query = select(relay_message_table).where(columns.person_id == person_id).order_by(columns.id.desc())
        return [_relayed(row._mapping) for row in self._connection.execute(query.limit(1000))]

    def list_ids(self, introduction_id: IntroductionId, person_id: PersonId) -> list[RelayId]:
        """Everything that somebody wrote there and is remembered."""
        columns = relay_message_table.c
        where = (columns.introduction_id == introduction_id, columns.person_id == person_id)
        query = select(columns.id).where(*where).order_by(columns.id)
        return [RelayId(one) for one in self._connection.execute(query).scalars()]

    def list_beside(self, person_id: PersonId) -> list[RelayId]:
        """What somebody wrote and what was written to them: letters about it hold their words or their name."""
        messages, seen = relay_message_table.c, introduction_table.c
        theirs = select(seen.id).where(or_(seen.from_person == person_id, seen.to_person == person_id))
        query = select(messages.id).where(or_(messages.person_id == person_id, messages.introduction_id.in_(theirs)))
        return [RelayId(one) for one in self._connection.execute(query).scalars()]

    def has_old(self, *, before: datetime) -> bool:
        query = select(relay_message_table.c.id).where(relay_message_table.c.at < before).limit(1)
        return self._connection.execute(query).first() is not None

    def prune(self, *, before: datetime) -> int:
        """Forget that these were written; they can no longer be changed or taken back."""
        return self._connection.execute(delete(relay_message_table).where(relay_message_table.c.at < before)).rowcount

    # --- who shut whom out

    def block(self, person_id: PersonId, other_id: PersonId, *, now: datetime) -> None:
        if other_id not in self.list_blocked(person_id):
            values = {"person_id": person_id, "other_id": other_id, "at": now}
            self._connection.execute(insert(relay_block_table).values(values))

    def unblock(self, person_id: PersonId, other_id: PersonId) -> None:
        columns = relay_block_table.c
        where = (columns.person_id == person_id, columns.other_id == other_id)
        self._connection.execute(delete(relay_block_table).where(*where))

    def list_blocked(self, person_id: PersonId) -> list[PersonId]:
        """Whom somebody shut out (the latest 1,000)."""
        columns = relay_block_table.c
        query = select(columns.other_id).where(columns.person_id == person_id).order_by(columns.at.desc()).limit(1000)
        return [PersonId(one) for one in self._connection.execute(query).scalars()]

    def are_apart(self, one: PersonId, others: Sequence[PersonId]) -> frozenset[PersonId]:
        """Those of the others who shut this person out, or whom they shut out."""
        return self._apart(one, relay_block_table.c.other_id.in_(others), relay_block_table.c.person_id.in_(others))

    def all_apart(self, one: PersonId) -> frozenset[PersonId]:
        """Everybody who shut this person out, or whom they shut out."""
        return self._apart(one, true(), true())

    def _apart(self, one: PersonId, shut: ColumnElement[bool], shutting: ColumnElement[bool]) -> frozenset[PersonId]:
        columns = relay_block_table.c
        query = select(columns.person_id, columns.other_id).where(
            or_((columns.person_id == one) & shut, (columns.other_id == one) & shutting)
        )
        return frozenset(
            PersonId(row.other_id if row.person_id == one else row.person_id) for row in self._connection.execute(query)
        )

    def list_apart(self, people: Sequence[PersonId]) -> frozenset[tuple[PersonId, PersonId]]:
        """Every two of these (at most 1,000) of whom one shut the other out, the smaller number first."""
        columns, among = relay_block_table.c, list(people)
        query = select(columns.person_id, columns.other_id)
        rows = self._connection.execute(query.where(columns.person_id.in_(among), columns.other_id.in_(among)))
        return frozenset((PersonId(min(row)), PersonId(max(row))) for row in rows)

    # --- people who go

    def forget(self, person_id: PersonId) -> None:
        for table in (relay_seat_table, relay_message_table, relay_block_table):
            self._connection.execute(delete(table).where(table.c.person_id == person_id))
        self._connection.execute(delete(relay_block_table).where(relay_block_table.c.other_id == person_id))


def _relayed(row: Mapping[Any, Any]) -> Relayed:
    return Relayed(**{**row, "id": RelayId(row["id"])})
