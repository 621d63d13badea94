"""Incoming events: stored before they are confirmed to the platform, handled once, taken up again after a crash."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from sqlalchemy import (
    JSON,
    Column,
    Index,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    func,
    null,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.ids import ArrivalId, Json
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy.engine import Connection

arrival_table = Table(
    "arrival",
    metadata,
    Column("id", Id, primary_key=True),
    Column("platform", String(20), nullable=False),
    Column("event_id", String(120), nullable=False),
    Column("sender", String(64), nullable=False),
    Column("body", JSON),  # wiped once handled: a message text is personal
    Column("received_at", UtcDateTime, nullable=False),
    Column("handled_at", UtcDateTime),
    Column("incident", String(20)),
    UniqueConstraint("platform", "event_id"),
    Index("ix_arrival_handled_at", "handled_at"),
)

# Built once: on the path of every message, building a statement costs as much as running it (measured).
_CLAIM = (
    update(arrival_table)
    .where(arrival_table.c.id == bindparam("arrival"), arrival_table.c.handled_at.is_(None))
    .values(handled_at=bindparam("now"), body=null())
)


@dataclass(frozen=True, slots=True)
class Arrival:
    """An event that is stored and waits to be handled. `body` is the event in the kit's own words."""

    id: ArrivalId
    platform: str
    event_id: str
    body: dict[str, Json]


class Arrivals:
    """Repository of incoming events."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def store(
        self, events: Sequence[tuple[str, str, str, dict[str, Json]]], *, now: datetime
    ) -> dict[tuple[str, str], ArrivalId]:
        """Store (platform, event id, sender, body); a known event id is left out of the answer: it is a repeat."""
        if not events:
            return {}
        upsert = sqlite_insert if self._connection.dialect.name == "sqlite" else postgresql_insert
        columns = arrival_table.c
        statement = (
            upsert(arrival_table)
            .on_conflict_do_nothing(index_elements=["platform", "event_id"])
            .returning(columns.id, columns.platform, columns.event_id)
        )
        rows = [
            {"platform": platform, "event_id": event_id, "sender": sender, "body": body, "received_at": now}
            for platform, event_id, sender, body in events
        ]
        stored = self._connection.execute(statement, rows)
        return {(row.platform, row.event_id): ArrivalId(row.id) for row in stored}

    def list_waiting(self, *, limit: int = 1000) -> list[Arrival]:
        """What was stored but not handled when a process died, oldest first."""
        columns = arrival_table.c
        query = (
            select(columns.id, columns.platform, columns.event_id, columns.body)
            .where(columns.handled_at.is_(None))
            .order_by(columns.id)
            .limit(limit)
        )
        return [
            Arrival(ArrivalId(row.id), row.platform, row.event_id, cast("dict[str, Json]", row.body))
            for row in self._connection.execute(query)
        ]

    def list_lately(self, platform: str, *, limit: int) -> list[tuple[str, datetime]]:
        """(sender, when something last came from them), the newest first."""
        columns = arrival_table.c
        last = func.max(columns.received_at, type_=UtcDateTime).label("last")
        query = (
            select(columns.sender, last)
            .where(columns.platform == platform, columns.sender != "")
            .group_by(columns.sender)
            .order_by(last.desc())
            .limit(limit)
        )
        return [(row.sender, row.last) for row in self._connection.execute(query)]

    def move(self, platform: str, chat: str, new_chat: str) -> None:
        """What waits to be handled and came from the old id of a chat came from the new one."""
        columns = arrival_table.c
        waits = (columns.platform == platform, columns.handled_at.is_(None))
        came = columns.body["place", 0].as_string() == chat
        for row in self._connection.execute(select(columns.id, columns.body).where(*waits, came)).all():
            body = {**row.body, "place": [new_chat, *row.body["place"][1:]]}
            # Another process may have handled it by now; then its body is gone and stays gone.
            self._connection.execute(update(arrival_table).where(columns.id == row.id, *waits).values(body=body))

    def claim(self, arrival_id: ArrivalId, *, now: datetime) -> bool:
        """Mark as handled in the transaction that handles it; False when another process already did."""
        done = self._connection.execute(_CLAIM, {"arrival": arrival_id, "now": now})
        return done.rowcount == 1

    def note_incident(self, arrival_id: ArrivalId, incident: str) -> None:
        self._connection.execute(
            update(arrival_table).where(arrival_table.c.id == arrival_id).values(incident=incident)
        )

    def prune(self, *, before: datetime) -> int:
        """Forget handled events older than `before`; platforms do not repeat them that late."""
        done = self._connection.execute(delete(arrival_table).where(arrival_table.c.handled_at < before))
        return done.rowcount

    def list_of(self, platform: str, sender: str) -> list[tuple[str, datetime]]:
        """Event ids and instants of what somebody sent and is still remembered (the newest 1,000); no texts."""
        query = (
            select(arrival_table.c.event_id, arrival_table.c.received_at)
            .where(arrival_table.c.platform == platform, arrival_table.c.sender == sender)
            .order_by(arrival_table.c.id.desc())
            .limit(1000)
        )
        return [(row.event_id, row.received_at) for row in self._connection.execute(query)]

    def forget(self, platform: str, sender: str) -> None:
        """Nobody sent these. The event ids stay: the same event delivered again must not bring the person back."""
        self._connection.execute(
            update(arrival_table)
            .where(
                arrival_table.c.platform == platform,
                arrival_table.c.sender == sender,
                arrival_table.c.handled_at.is_not(None),
            )
            .values(sender="")
        )
