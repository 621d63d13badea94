"""The sending half of the outbox: claim, mark as sent, put off, give up. Tables are storage/outbox_tables.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from sqlalchemy import bindparam, case, literal, null, select, update

from storage.ids import Address, OutboxId, PersonId, SharedBodyId
from storage.outbox_closed import ADDRESS_LEFT, ClosedDoors
from storage.outbox_tables import ANSWER, Letter, outbox_table, shared_body_table
from storage.people import identity_table, person_table

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime, timedelta

    from sqlalchemy.engine import Row

    from storage.ids import Json

KEPT_WORDS = case(
    (outbox_table.c.kept_until.is_not(None) & (outbox_table.c.priority == ANSWER), outbox_table.c.body), else_=null()
)
"""The words of a letter that is over: only those of an answer that its app would let vanish are still to be read."""
_SENT = (
    update(outbox_table)
    .where(outbox_table.c.id == bindparam("letter"))
    .values(
        state="sent",
        finished_at=bindparam("now"),
        message=bindparam("receipt"),
        chat=ADDRESS_LEFT,
        body=KEPT_WORDS,
        # Of what arrived only an answer is kept: whoever stopped while it left has it, and misses nothing.
        kept_until=case((outbox_table.c.priority == ANSWER, outbox_table.c.kept_until), else_=null()),
        reason=null(),
        leased_until=null(),
    )
)
ASKS_WHEN_LATE = "announcement"
"""The kind of letter that is held when it is late, until its coordinator decides; others end."""


@dataclass(frozen=True, slots=True)
class FailedLetter:
    """A letter that did not arrive, as an operator sees it."""

    id: OutboxId
    kind: str
    platform: str
    state: str
    reason: str | None


class OutboxSending(ClosedDoors):
    """What delivery does with letters."""

    def claim(
        self,
        platforms: Sequence[str],
        *,
        owner: str,
        now: datetime,
        lease: timedelta,
        limit: int = 50,
        answers_only: bool = False,
    ) -> list[Letter]:
        """Take due letters for `lease`, most urgent first; no two claimers get the same one, on either database."""
        columns = outbox_table.c
        free = columns.leased_until.is_(None) | (columns.leased_until <= now)
        # Skip-locked in the inner select: without it eight PostgreSQL workers claimed 800 rows 1,600 times (measured).
        chosen = (
            select(columns.id)
            .where(
                columns.state == "waiting",
                columns.due_at <= now,
                columns.platform.in_(platforms),
                free,
                *([columns.priority == ANSWER] if answers_only else []),
            )
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

    def kept_bodies(self, shared: Collection[SharedBodyId]) -> set[SharedBodyId]:
        """Those that are still there."""
        query = select(shared_body_table.c.id).where(shared_body_table.c.id.in_(shared))
        return {SharedBodyId(one) for one in self._connection.execute(query).scalars()}

    def expire(self, *, now: datetime) -> int:
        """Give up what nobody wants any more: past its end, or a message to somebody who stopped in the meantime.

        An announcement past its end is held instead: its coordinator decides whether it is still worth sending. What
        somebody wrote to a person who stopped is kept for them.
        """
        columns = outbox_table.c
        waits = (columns.state == "waiting", columns.priority > ANSWER)
        stopped = (
            *waits,
            columns.person_id.in_(select(person_table.c.id).where(person_table.c.stopped_at.is_not(None))),
        )
        late = update(outbox_table).where(*waits, columns.expires_at <= now)
        over = {"state": "expired", "finished_at": now, "body": null()}
        steps = (
            late.where(columns.kind != ASKS_WHEN_LATE).values(**over, reason="expired"),
            late.where(columns.kind == ASKS_WHEN_LATE).values(state="held", reason="late", leased_until=None),
            update(outbox_table).where(*stopped).values(**over, reason="stopped"),
        )
        kept = self.keep_of_stopped(stopped, now=now)
        return kept + sum(self._connection.execute(step).rowcount for step in steps)

    def mark_sent(self, sent: Sequence[tuple[OutboxId, str | None]], *, now: datetime) -> None:
        """(letter, the platform's message id) of what arrived. Bodies are wiped, receipts stay."""
        if sent:
            rows = [{"letter": letter_id, "receipt": message, "now": now} for letter_id, message in sent]
            self._connection.execute(_SENT, rows)

    def mark_failed(self, letter_id: OutboxId, state: str, reason: str, *, owner: str, now: datetime) -> None:
        """state: "unreachable", "rejected", "expired" or "failed". Nothing changes for a letter of another owner."""
        self._connection.execute(
            update(outbox_table)
            .where(outbox_table.c.id == letter_id, outbox_table.c.owner == owner, outbox_table.c.state == "waiting")
            .values(
                state=state,
                finished_at=now,
                chat=ADDRESS_LEFT,
                body=KEPT_WORDS,
                reason=reason[:200],
                leased_until=None,
            )
        )

    def retry(
        self,
        letter_id: OutboxId,
        *,
        at: datetime,
        reason: str,
        owner: str,
        counts: bool = True,
        wished: bool = False,
    ) -> None:
        """Put off until an instant. counts: it was a try. Nothing changes when the letter is not the owner's any more.

        A process that was taken over must not undo what its successor did. wished: by its reader, so that an
        announcement, whose end says how late it may be, is not late by that.
        """
        columns = outbox_table.c
        moved = columns.expires_at + (literal(at, columns.due_at.type) - columns.due_at)
        end = case((columns.kind == ASKS_WHEN_LATE, moved), else_=columns.expires_at) if wished else columns.expires_at
        self._connection.execute(
            update(outbox_table)
            .where(columns.id == letter_id, columns.owner == owner, columns.state == "waiting")
            .values(
                due_at=at,
                expires_at=end,
                leased_until=None,
                owner=None,
                reason=reason[:200],
                attempts=columns.attempts - (0 if counts else 1),
            )
        )

    def reword(self, letter_id: OutboxId, body: dict[str, Json]) -> None:
        """Another shown view for a letter that has not left yet."""
        self._connection.execute(update(outbox_table).where(outbox_table.c.id == letter_id).values(body=body))

    def free_leases(self, platform: str | None = None) -> int:
        """What a dead predecessor held is due again. platform: the one that this process now sends for; None: all."""
        columns = outbox_table.c
        held = [columns.state == "waiting", columns.leased_until.is_not(None)]
        if platform is not None:
            held.append(columns.platform == platform)
        done = self._connection.execute(update(outbox_table).where(*held).values(leased_until=None, owner=None))
        return done.rowcount

    def free_unknown(
        self, owner: str, known: Collection[OutboxId], *, claimed_before: datetime, lease: timedelta
    ) -> int:
        """What the owner claimed before an instant and does not know of is due again: the yes to its claim got lost."""
        columns = outbox_table.c
        mine = (columns.state == "waiting", columns.owner == owner, columns.leased_until <= claimed_before + lease)
        lost = [row.id for row in self._connection.execute(select(columns.id).where(*mine)) if row.id not in known]
        for letter_id in lost:
            self._connection.execute(
                update(outbox_table).where(columns.id == letter_id).values(leased_until=None, owner=None)
            )
        return len(lost)

    def list_recent(self, platform: str, *, since: datetime) -> list[tuple[str, datetime]]:
        """(Chat, instant) of what was sent since then: what counts against the platform's limits."""
        columns = outbox_table.c
        query = select(columns.chat, columns.finished_at).where(
            columns.finished_at >= since, columns.platform == platform, columns.state == "sent"
        )
        return [(row.chat, row.finished_at) for row in self._connection.execute(query)]

    def list_failed(self, *, limit: int) -> list[FailedLetter]:
        """What did not arrive and is not tried again, newest first; without words and addresses."""
        columns = outbox_table.c
        query = (
            select(columns.id, columns.kind, columns.platform, columns.state, columns.reason)
            .where(columns.state.in_(("unreachable", "rejected", "expired", "failed")))
            .order_by(columns.id.desc())
            .limit(limit)
        )
        return [FailedLetter(**row._mapping) for row in self._connection.execute(query)]

    def list_open(self, letters: Sequence[Letter]) -> set[tuple[PersonId, str, str]]:
        """(Person, platform, chat) where the readers of these letters can be reached: nothing goes anywhere else."""
        columns = identity_table.c
        query = select(columns.person_id, columns.platform, columns.chat).where(
            columns.person_id.in_({letter.person_id for letter in letters}), columns.unreachable_at.is_(None)
        )
        return {(PersonId(row.person_id), row.platform, row.chat) for row in self._connection.execute(query)}


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
