"""The audit log: refusals and acts with rights. Says who, what and when; never a message text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import JSON, Column, ForeignKey, Index, String, Table, delete, insert, select, update

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import Json, NetworkId, PersonId

audit_table = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL")),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE")),
    Column("action", String(60), nullable=False),
    Column("outcome", String(20), nullable=False),  # "done" or "refused"
    Column("detail", JSON, nullable=False),
    Index("ix_audit_person_id", "person_id"),
)


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the audit log."""

    id: int
    at: datetime
    person_id: PersonId | None
    network_id: NetworkId | None
    action: str
    outcome: str
    detail: Mapping[str, Json]


class Audit:
    """Repository of the audit log."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        action: str,
        outcome: str,
        *,
        now: datetime,
        person_id: PersonId | None,
        network_id: NetworkId | None = None,
        detail: Mapping[str, Json] | None = None,
    ) -> None:
        self._connection.execute(
            insert(audit_table).values(
                at=now,
                person_id=person_id,
                network_id=network_id,
                action=action,
                outcome=outcome,
                detail=dict(detail or {}),
            )
        )

    def list_of(self, person_id: PersonId) -> list[AuditEntry]:
        query = select(audit_table).where(audit_table.c.person_id == person_id).order_by("id").limit(1000)
        return [AuditEntry(**row._mapping) for row in self._connection.execute(query)]

    def list_latest(self, *, limit: int = 100) -> list[AuditEntry]:
        query = select(audit_table).order_by(audit_table.c.id.desc()).limit(limit)
        return [AuditEntry(**row._mapping) for row in self._connection.execute(query)]

    def prune(self, *, before: datetime) -> int:
        """Forget acts of before then; how many."""
        return self._connection.execute(delete(audit_table).where(audit_table.c.at < before)).rowcount

    def forget(self, person_id: PersonId) -> None:
        """The fact that something was done stays; who did it, and to whom (`detail["person"]`), does not."""
        concerned = audit_table.c.detail["person"].as_integer() == person_id
        self._connection.execute(
            update(audit_table).where(audit_table.c.person_id == person_id).values(person_id=None, detail={})
        )
        self._connection.execute(update(audit_table).where(concerned).values(detail={}))
