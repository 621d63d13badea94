"""Every message that leaves: written in the transaction of the fact that caused it, claimed, sent or failed.

Promise: at least once. A kill between the platform's yes and our mark repeats that one message.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    and_,
    bindparam,
    case,
    delete,
    func,
    null,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.ids import Address, Json, OutboxId, PersonId
from storage.people import person_table
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime, timedelta

    from sqlalchemy.engine import Connection, Row

outbox_table = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("cause", String(120), nullable=False),  # thing, occurrence and person: handed over once
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE")),
    Column("platform", String(20), nullable=False),
    Column("chat", String(64), nullable=False),
    Column("thread", String(64)),
    Column("edits", String(64)),  # the message this one replaces
    Column("priority", Integer, nullable=False),  # 0 an answer, 1 a message to somebody else
    Column("body", JSON),  # wiped when sent
    Column("state", String(12), nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("leased_until", UtcDateTime),
    Column("owner", String(40)),
    Column("attempts", Integer, nullable=False),
    Column("reason", String(200)),
    Column("message", String(64)),  # the platform's id of what was sent
    Column("created_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),
    CheckConstraint("state IN ('waiting', 'sent', 'unreachable', 'rejected', 'expired', 'failed')", name="state"),
    Index("uq_outbox_cause", "cause", unique=True),
    Index("ix_outbox_due", "state", "priority", "due_at"),
    Index("ix_outbox_person_id", "person_id"),
)

# Built once: on the path of every message, building a statement costs as much as running it (measured).
_ADD = {
    name: upsert(outbox_table).on_conflict_do_nothing(index_elements=["cause"]).returning(outbox_table.c.id)
    for name, upsert in (("sqlite", sqlite_insert), ("postgresql", postgresql_insert))
}
ANSWER = 0
MESSAGE = 1

# An answer to nobody is the goodbye to somebody who was just erased: once it is out, so is the address.
_ADDRESS = case(
    (and_(outbox_table.c.person_id.is_(None), outbox_table.c.priority == ANSWER), ""), else_=outbox_table.c.chat
)
_SENT = (
    update(outbox_table)
    .where(outbox_table.c.id == bindparam("letter"))
    .values(
        state="sent",
        finished_at=bindparam("now"),
        message=bindparam("receipt"),
        chat=_ADDRESS,
        body=null(),
        leased_until=null(),
    )
)

_SUPERSEDED = delete(outbox_table).where(
    outbox_table.c.person_id == bindparam("person"),
    outbox_table.c.state == "waiting",
    outbox_table.c.platform == bindparam("platform"),
    outbox_table.c.chat == bindparam("chat"),
    outbox_table.c.edits == bindparam("edits"),
)


@dataclass(frozen=True, slots=True)
class Letter:
    """One message to send. `body` is the shown view as data; `edits` names the message it replaces."""

    id: OutboxId
    cause: str
    person_id: PersonId | None
    to: Address
    edits: str | None
    priority: int
    body: dict[str, Json]
    attempts: int
    created_at: datetime


class Outbox:
    """Repository of outgoing messages."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        cause: str,
        to: Address,
        body: dict[str, Json],
        *,
        now: datetime,
        person_id: PersonId | None = None,
        edits: str | None = None,
        priority: int = MESSAGE,
        due_at: datetime | None = None,
        expires_at: datetime | None = None,
        leased_until: datetime | None = None,
        owner: str | None = None,
    ) -> OutboxId | None:
        """Write one letter; None when this cause was handed over before.

        leased_until, owner: the caller sends it itself right after the commit; a crash frees it at that instant.
        """
        values = {
            "cause": cause,
            "person_id": person_id,
            "platform": to.platform,
            "chat": to.chat,
            "thread": to.thread,
            "edits": edits,
            "priority": priority,
            "body": body,
            "state": "waiting",
            "due_at": due_at or now,
            "expires_at": expires_at,
            "leased_until": leased_until,
            "owner": owner,
            "attempts": 1 if owner else 0,
            "created_at": now,
        }
        found = self._connection.execute(_ADD[self._connection.dialect.name], values).scalar_one_or_none()
        return OutboxId(found) if found is not None else None

    def claim(
        self, platforms: Sequence[str], *, owner: str, now: datetime, lease: timedelta, limit: int = 50
    ) -> list[Letter]:
        """Take due letters for `lease`; no two claimers get the same one, on either database."""
        columns = outbox_table.c
        free = columns.leased_until.is_(None) | (columns.leased_until <= now)
        # Skip-locked in the inner select: without it eight PostgreSQL workers claimed 800 rows 1,600 times (measured).
        chosen = (
            select(columns.id)
            .where(columns.state == "waiting", columns.due_at <= now, columns.platform.in_(platforms), free)
            .order_by(columns.priority, columns.due_at, columns.id)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        claimed = (
            update(outbox_table)
            .where(columns.id.in_(chosen.scalar_subquery()))
            .values(leased_until=now + lease, owner=owner, attempts=columns.attempts + 1)
            .returning(outbox_table)
        )
        letters = [_letter(row) for row in self._connection.execute(claimed)]
        return sorted(letters, key=lambda letter: (letter.priority, letter.id))

    def expire(self, *, now: datetime) -> int:
        """Give up what nobody wants any more: past its end, or a message to somebody who stopped in the meantime."""
        columns = outbox_table.c
        waits = (columns.state == "waiting", columns.priority > ANSWER)
        stopped = select(person_table.c.id).where(person_table.c.stopped_at.is_not(None))
        late = update(outbox_table).where(*waits, columns.expires_at <= now).values(reason="expired")
        unwanted = update(outbox_table).where(*waits, columns.person_id.in_(stopped)).values(reason="stopped")
        return sum(
            self._connection.execute(one.values(state="expired", finished_at=now, body=null())).rowcount
            for one in (late, unwanted)
        )

    def mark_sent(self, sent: Sequence[tuple[OutboxId, str | None]], *, now: datetime) -> None:
        """(letter, the platform's message id) of what arrived. Bodies are wiped, receipts stay."""
        if sent:
            rows = [{"letter": letter_id, "receipt": message, "now": now} for letter_id, message in sent]
            self._connection.execute(_SENT, rows)

    def mark_failed(self, letter_id: OutboxId, state: str, reason: str, *, now: datetime) -> None:
        """state: "unreachable", "rejected", "expired" or "failed"."""
        self._connection.execute(
            update(outbox_table)
            .where(outbox_table.c.id == letter_id)
            .values(state=state, finished_at=now, chat=_ADDRESS, body=null(), reason=reason[:200], leased_until=None)
        )

    def retry(self, letter_id: OutboxId, *, at: datetime, reason: str) -> None:
        self._connection.execute(
            update(outbox_table)
            .where(outbox_table.c.id == letter_id)
            .values(due_at=at, leased_until=None, owner=None, reason=reason[:200])
        )

    def move(self, platform: str, chat: str, new_chat: str) -> None:
        """A group became a supergroup: what waits for the old id goes to the new one."""
        self._connection.execute(
            update(outbox_table)
            .where(outbox_table.c.platform == platform, outbox_table.c.chat == chat, outbox_table.c.state == "waiting")
            .values(chat=new_chat)
        )

    def free_leases(self) -> int:
        """A process that is alone on its database frees at its start what its dead predecessor held."""
        done = self._connection.execute(
            update(outbox_table)
            .where(outbox_table.c.state == "waiting", outbox_table.c.leased_until.is_not(None))
            .values(leased_until=None, owner=None)
        )
        return done.rowcount

    def count_by_state(self) -> dict[str, int]:
        query = select(outbox_table.c.state, func.count()).group_by(outbox_table.c.state)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def list_of(self, person_id: PersonId) -> list[tuple[str, str, datetime]]:
        """(Cause, state, instant) of what was written to somebody and is still remembered (the newest 1,000)."""
        columns = outbox_table.c
        query = (
            select(columns.cause, columns.state, columns.created_at)
            .where(columns.person_id == person_id)
            .order_by(columns.id.desc())
            .limit(1000)
        )
        return [(row.cause, row.state, row.created_at) for row in self._connection.execute(query)]

    def supersede(self, person_id: PersonId, to: Address, edits: str) -> None:
        """A newer change of this message is being written; an older one that a crash left behind would undo it."""
        values = {"person": person_id, "platform": to.platform, "chat": to.chat, "edits": edits}
        self._connection.execute(_SUPERSEDED, values)

    def withdraw(self, causes: str) -> None:
        """Take back what waits for anybody because of something that is gone: every cause that begins like this."""
        where = (outbox_table.c.state == "waiting", outbox_table.c.cause.startswith(causes, autoescape=True))
        self._connection.execute(delete(outbox_table).where(*where))

    def withdraw_each(self, begins: str, is_gone: Callable[[Sequence[str]], bool]) -> None:
        """The same for many things at once. is_gone: told the parts of a cause that begins like this."""
        columns = outbox_table.c
        query = select(columns.id, columns.cause).where(
            columns.state == "waiting", columns.cause.startswith(begins, autoescape=True)
        )
        gone = [row.id for row in self._connection.execute(query) if is_gone(row.cause.split(":"))]
        for start in range(0, len(gone), 500):
            self._connection.execute(delete(outbox_table).where(columns.id.in_(gone[start : start + 500])))

    def forget(self, platform: str, chat: str) -> None:
        """No letter to this address stays, whoever it was for; what waits for it is not sent."""
        columns = outbox_table.c
        self._connection.execute(delete(outbox_table).where(columns.platform == platform, columns.chat == chat))

    def prune(self, *, before: datetime) -> int:
        """Forget letters that were finished before `before`."""
        done = self._connection.execute(delete(outbox_table).where(outbox_table.c.finished_at < before))
        return done.rowcount


def _letter(row: Row[tuple[object, ...]]) -> Letter:
    values = row._mapping
    return Letter(
        OutboxId(cast("int", values["id"])),
        values["cause"],
        values["person_id"],
        Address(values["platform"], values["chat"], values["thread"]),
        values["edits"],
        values["priority"],
        values["body"],
        values["attempts"],
        values["created_at"],
    )
