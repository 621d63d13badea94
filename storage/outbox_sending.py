"""The sending half of the outbox: claim, mark as sent, put off, give up. Tables are storage/outbox_tables.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from sqlalchemy import and_, bindparam, case, null, select, update

from storage.ids import Address, OutboxId
from storage.outbox_tables import ANSWER, Letter, outbox_table, shared_body_table
from storage.people import person_table

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, timedelta

    from sqlalchemy.engine import Connection, Row

    from storage.ids import Json, SharedBodyId

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
        reason=null(),
        leased_until=null(),
    )
)
ASKS_WHEN_LATE = "announcement"
"""The kind of letter that is held when it is late, until its coordinator decides; others end."""


class OutboxSending:
    """What delivery does with letters."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

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

    def shared_body(self, shared: SharedBodyId) -> dict[str, Json]:
        """The view that many letters carry."""
        query = select(shared_body_table.c.body).where(shared_body_table.c.id == shared)
        return cast("dict[str, Json]", self._connection.execute(query).scalar_one())

    def expire(self, *, now: datetime) -> int:
        """Give up what nobody wants any more: past its end, or a message to somebody who stopped in the meantime.

        An announcement past its end is held instead: its coordinator decides whether it is still worth sending.
        """
        columns = outbox_table.c
        waits = (columns.state == "waiting", columns.priority > ANSWER)
        stopped = select(person_table.c.id).where(person_table.c.stopped_at.is_not(None))
        late = update(outbox_table).where(*waits, columns.expires_at <= now)
        over = {"state": "expired", "finished_at": now, "body": null()}
        steps = (
            late.where(columns.kind != ASKS_WHEN_LATE).values(**over, reason="expired"),
            late.where(columns.kind == ASKS_WHEN_LATE).values(state="held", reason="late", leased_until=None),
            update(outbox_table).where(*waits, columns.person_id.in_(stopped)).values(**over, reason="stopped"),
        )
        return sum(self._connection.execute(step).rowcount for step in steps)

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
        """Put off until an instant; it keeps the number of its tries."""
        self._connection.execute(
            update(outbox_table)
            .where(outbox_table.c.id == letter_id)
            .values(due_at=at, leased_until=None, owner=None, reason=reason[:200])
        )

    def free_leases(self) -> int:
        """A process that is alone on its database frees at its start what its dead predecessor held."""
        done = self._connection.execute(
            update(outbox_table)
            .where(outbox_table.c.state == "waiting", outbox_table.c.leased_until.is_not(None))
            .values(leased_until=None, owner=None)
        )
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
        values["body"] or {},
        values["attempts"],
        values["created_at"],
        values["due_at"],
        values["kind"],
        values["quiet"],
        values["shared_id"],
    )
