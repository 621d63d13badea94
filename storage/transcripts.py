"""What was said in the local chat, so that a reloaded page shows the whole conversation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import JSON, Boolean, Column, Index, String, Table, case, delete, func, insert, select, update

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import Json

Body: TypeAlias = "dict[str, Json]"

PAGE = 500
"""Lines that are held at once where all of a chat are gone through."""

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
    Index("ix_transcript_changed_at", "changed_at"),
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
        self.has_news = False  # a line was written that stands on a page some process shows

    def add(self, chat: str, body: dict[str, Json], *, own: bool, now: datetime) -> Line:
        self.has_news = True
        row = self._connection.execute(
            insert(transcript_table).values(chat=chat, own=own, body=body, at=now).returning(transcript_table)
        ).one()
        return Line(**row._mapping)

    def change(self, line_id: int, chat: str, body: dict[str, Json], *, now: datetime) -> Line | None:
        """Replace a message; None when this chat has no such message."""
        self.has_news = True
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

    def newest(self) -> int:
        """The highest number of a line so far, in any chat; 0 before the first."""
        return self._connection.execute(select(func.max(transcript_table.c.id))).scalar() or 0

    def list_marks(self, chats: Collection[str], *, after: int, since: datetime) -> dict[int, datetime | None]:
        """Lines of these chats with a higher number, or changed since then: line -> when it was changed."""
        columns = transcript_table.c
        query = select(columns.id, columns.changed_at).where(
            columns.chat.in_(chats), (columns.id > after) | (columns.changed_at >= since)
        )
        return {row.id: row.changed_at for row in self._connection.execute(query.order_by(columns.id))}

    def list_lines(self, lines: Collection[int]) -> list[Line]:
        """These lines, in the order they were said."""
        query = select(transcript_table).where(transcript_table.c.id.in_(lines)).order_by(transcript_table.c.id)
        return [Line(**row._mapping) for row in self._connection.execute(query)]

    def prune(self, *, before: datetime) -> int:
        """Forget what was said before then; how many lines."""
        return self._connection.execute(delete(transcript_table).where(transcript_table.c.at < before)).rowcount

    def forget(self, chat: str) -> None:
        self._connection.execute(delete(transcript_table).where(transcript_table.c.chat == chat))

    def rewrite(self, chats: Sequence[str], change: Callable[[Body], Body], *, since: datetime) -> int:
        """Give what Kith said in these chats since an instant other words; how many lines changed.

        change: a line's body -> the body it shall have. A page of lines is held at a time, one chat after the other.
        """
        columns = transcript_table.c
        last = case((columns.changed_at.is_(None), columns.at), else_=columns.changed_at)
        changed = 0
        for chat in chats:
            seen = 0
            query = select(columns.id, columns.body).where(columns.chat == chat, columns.own.is_(False), last >= since)
            while rows := self._connection.execute(
                query.where(columns.id > seen).order_by(columns.id).limit(PAGE)
            ).all():
                seen = rows[-1].id
                for row in rows:
                    body = change(row.body)
                    if body != row.body:
                        written = update(transcript_table).where(columns.id == row.id).values(body=body)
                        self._connection.execute(written)
                        changed += 1
        return changed
