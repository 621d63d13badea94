"""Stored button data: what does not fit into the 64 bytes that a platform keeps under a button."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from sqlalchemy import Column, ForeignKey, String, Table, Text, delete, insert, select

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import PersonId

token_table = Table(
    "token",
    metadata,
    Column("token", String(24), primary_key=True),
    Column("data", Text, nullable=False),
    Column("made_at", UtcDateTime, nullable=False, index=True),
    # In whose message the button stands.
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), index=True),
)


class Tokens:
    """Repository of long button data."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, data: str, *, now: datetime, person_id: PersonId | None = None) -> str:
        """person_id: in whose message the button stands; it goes when they are erased."""
        token = secrets.token_urlsafe(12)
        self._connection.execute(insert(token_table).values(token=token, data=data, made_at=now, person_id=person_id))
        return token

    def find(self, token: str) -> str | None:
        return self._connection.execute(
            select(token_table.c.data).where(token_table.c.token == token)
        ).scalar_one_or_none()

    def forget(self, person_id: PersonId) -> None:
        """Drop the buttons in this person's messages; nobody else's."""
        self._connection.execute(delete(token_table).where(token_table.c.person_id == person_id))

    def prune(self, *, before: datetime) -> int:
        return self._connection.execute(delete(token_table).where(token_table.c.made_at < before)).rowcount
