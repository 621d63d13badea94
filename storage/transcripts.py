"""What was said in the local chat, so that a reloaded page shows the whole conversation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import JSON, Boolean, Column, Index, String, Table, Text, cast, delete, insert, select, update

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import Json

transcript_table = Table(
    "transcript",
    metadata,
    Column("id", Id, primary_key=True),
    Column("chat", String(64), nullable=False),
    Column("own", Boolean(create_constraint=True, name="own"), nullable=False),  # written by the person
    Column("body", JSON, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime),
    Index("ix_transcript_chat", "chat", "id"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One message of a local conversation."""

    id: int
    chat: str
    own: bool
    body: dict[str, Json]
    at: datetime
    changed_at: datetime | None


class Transcripts:
    """Repository of local conversations."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, chat: str, body: dict[str, Json], *, own: bool, now: datetime) -> Line:
        row = self._connection.execute(
            insert(transcript_table).values(chat=chat, own=own, body=body, at=now).returning(transcript_table)
        ).one()
        return Line(**row._mapping)

    def change(self, line_id: int, chat: str, body: dict[str, Json], *, now: datetime) -> Line | None:
        """Replace a message; None when this chat has no such message."""
        row = self._connection.execute(
            update(transcript_table)
            .where(transcript_table.c.id == line_id, transcript_table.c.chat == chat)
            .values(body=body, changed_at=now)
            .returning(transcript_table)
        ).one_or_none()
        return Line(**row._mapping) if row is not None else None

    def list_latest(self, chat: str, *, before: int | None = None, limit: int = 200) -> list[Line]:
        """The newest lines (before a line id when given), in the order they were said."""
        query = select(transcript_table).where(transcript_table.c.chat == chat)
        if before is not None:
            query = query.where(transcript_table.c.id < before)
        rows = self._connection.execute(query.order_by(transcript_table.c.id.desc()).limit(limit)).all()
        return [Line(**row._mapping) for row in reversed(rows)]

    def forget(self, chat: str) -> None:
        self._connection.execute(delete(transcript_table).where(transcript_table.c.chat == chat))

    def scrub(self, name: str) -> int:
        """Black out a name in what other people's conversations say; how many lines changed.

        Whole words only, whatever their case, so that "Ana" does not hole "Anatomy".
        """
        written = name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        query = select(transcript_table.c.id, transcript_table.c.body).where(
            cast(transcript_table.c.body, Text).like(f"%{written}%", escape="\\")
        )
        whole = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
        changed = 0
        for row in self._connection.execute(query).all():
            self._connection.execute(
                update(transcript_table).where(transcript_table.c.id == row.id).values(body=_without(row.body, whole))
            )
            changed += 1
        return changed


def _without(data: Json, whole: re.Pattern[str]) -> Json:
    """The same data with the name replaced in every text."""
    if isinstance(data, str):
        return whole.sub("…", data)
    if isinstance(data, list):
        return [_without(one, whole) for one in data]
    if isinstance(data, dict):
        return {key: _without(value, whole) for key, value in data.items()}
    return data
