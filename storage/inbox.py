"""What Kith could not bring, kept for its reader until they look (`/inbox`). It is kept in the letter's own row.

Who gets a letter by which channel, and when one is kept, is storage/outbox_closed.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import func, null, select, update

from storage.ids import OutboxId
from storage.outbox_tables import ANSWER, outbox_table, shared_body_table

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

    from storage.ids import Address, Json, PersonId

GONE: Mapping[str, object] = {"kept_until": None, "body": null(), "shared_id": None}
"""A letter's row without its words."""


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """What was not brought, or an answer that its platform lets vanish. `body` is the shown view as data."""

    id: OutboxId
    kind: str
    body: Mapping[str, Json]
    created_at: datetime
    kept_until: datetime
    read_at: datetime | None


class Inbox:
    """Repository of what is kept. `answers`: answers that vanish, instead of what could not be brought."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def list_of(
        self, person_id: PersonId, *, now: datetime, answers: bool = False, offset: int = 0, limit: int = 5
    ) -> list[KeptLetter]:
        """The newest first."""
        query = _SELECT.where(*_of(person_id, now, answers=answers)).order_by(outbox_table.c.id.desc())
        return [_kept(row._mapping) for row in self._connection.execute(query.offset(offset).limit(limit))]

    def find(self, person_id: PersonId, letter_id: OutboxId, *, now: datetime) -> KeptLetter | None:
        columns = outbox_table.c
        query = _SELECT.where(columns.id == letter_id, columns.person_id == person_id, columns.kept_until > now)
        row = self._connection.execute(query).one_or_none()
        return _kept(row._mapping) if row is not None else None

    def count(self, person_id: PersonId, *, now: datetime, answers: bool = False, unread: bool = False) -> int:
        where = _of(person_id, now, answers=answers)
        if unread:
            where.append(outbox_table.c.read_at.is_(None))
        return self._connection.execute(select(func.count()).select_from(outbox_table).where(*where)).scalar_one()

    def mark_read(self, letter_id: OutboxId, *, now: datetime) -> None:
        """For the first time; later looks change nothing."""
        columns = outbox_table.c
        opened = update(outbox_table).where(columns.id == letter_id, columns.read_at.is_(None))
        self._connection.execute(opened.values(read_at=now))

    def drop_version(self, person_id: PersonId, to: Address, message: str) -> None:
        """The answer that stood in this message is being replaced: what it said before is not kept."""
        columns = outbox_table.c
        where = (columns.person_id == person_id, columns.kept_until.is_not(None), columns.priority == ANSWER)
        here = (columns.platform == to.platform, columns.chat == to.chat, columns.message == message)
        self._connection.execute(update(outbox_table).where(*where, *here).values(**GONE))

    def prune(self, *, now: datetime) -> int:
        """Forget the words whose time is over; how many letters."""
        over = outbox_table.c.kept_until <= now
        return self._connection.execute(update(outbox_table).where(over).values(**GONE)).rowcount


_SELECT = select(
    outbox_table.c.id,
    outbox_table.c.kind,
    outbox_table.c.body,
    shared_body_table.c.body.label("shared"),
    outbox_table.c.created_at,
    outbox_table.c.kept_until,
    outbox_table.c.read_at,
).select_from(outbox_table.outerjoin(shared_body_table, shared_body_table.c.id == outbox_table.c.shared_id))


def _of(person_id: PersonId, now: datetime, *, answers: bool) -> list[ColumnElement[bool]]:
    columns = outbox_table.c
    is_answer = columns.priority == ANSWER
    return [columns.person_id == person_id, columns.kept_until > now, is_answer if answers else ~is_answer]


def _kept(row: Mapping[Any, Any]) -> KeptLetter:
    values = dict(row)
    shared = values.pop("shared")
    return KeptLetter(**{**values, "body": cast("Mapping[str, Json]", values["body"] or shared)})
