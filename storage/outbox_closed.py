"""What becomes of a letter whose reader's door is shut: it goes to their next channel, or is kept for `/inbox`.

It is one row all the way, so that no message is on two channels; which channel is next: `IN_TURN` in storage/people.py.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import and_, case, or_, select, update

from storage.blobs import blob_table
from storage.ids import Address, PersonId
from storage.inbox import GONE
from storage.leases import is_off
from storage.outbox_tables import ANSWER, STAYS, outbox_table
from storage.people import IN_TURN, identity_table, person_table

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection, RowMapping

    from storage.ids import Json, OutboxId

INBOX_KEEPS = timedelta(days=30)
"""How long the words of what could not be brought wait for their reader."""
_AGAIN = timedelta(minutes=1)
_SOME = 500
# An answer to nobody is the goodbye to somebody who was just erased: once it is out, so is the address.
ADDRESS_LEFT = case(
    (and_(outbox_table.c.person_id.is_(None), outbox_table.c.priority == ANSWER), ""), else_=outbox_table.c.chat
)


class ClosedDoors:
    """The part of the outbox that copes with readers who cannot be reached."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.has_news = False  # letters were written that somebody else has to send

    def pass_on(self, letter_id: OutboxId, reason: str, *, owner: str, among: Collection[str], now: datetime) -> bool:
        """The letter's door is shut: the same letter waits for another channel of its reader (True), else it is over.

        among: the platforms there are. What cannot go anywhere is kept for its reader; an answer only where its app
        would have let it vanish.
        Nothing changes for a letter of another owner.
        """
        columns = outbox_table.c
        mine = (columns.id == letter_id, columns.owner == owner, columns.state == "waiting")
        row = self._connection.execute(select(outbox_table).where(*mine).with_for_update()).mappings().one_or_none()
        return self._pass(row, reason, identity_table.c.platform.in_(among), now=now) if row is not None else False

    def leave_off(self, *, now: datetime, limit: int) -> int:
        """The same with what is due on platforms that no process serves any more; how many letters it was.

        An answer waits: it is given where the question was asked, and nowhere else.
        """
        columns = outbox_table.c
        due = (columns.state == "waiting", columns.priority > ANSWER, columns.due_at <= now)
        free = or_(columns.leased_until.is_(None), columns.leased_until <= now)
        query = select(outbox_table).where(*due, free, columns.person_id.is_not(None), is_off(columns.platform))
        query = query.order_by(columns.id).limit(limit).with_for_update(skip_locked=True)
        rows = self._connection.execute(query).mappings().all()
        for row in rows:
            self._pass(row, "its platform is off", ~is_off(identity_table.c.platform), now=now)
        return len(rows)

    def _pass(self, row: RowMapping, reason: str, among: ColumnElement[bool], *, now: datetime) -> bool:
        columns = outbox_table.c
        is_kept = _is_kept(row)
        to = self._next(row["person_id"], among) if is_kept else None
        changes: dict[str, object] = {"leased_until": None, "owner": None, "reason": reason[:200]}
        if to is not None:
            is_same = (to.platform, to.chat) == (row["platform"], row["chat"])
            changes |= {"platform": to.platform, "chat": to.chat, "thread": None, "edits": None, "attempts": 0}
            changes["due_at"] = now + _AGAIN if is_same else row["due_at"]
            self.has_news = True
        else:
            changes |= {"state": "unreachable", "finished_at": now, "chat": ADDRESS_LEFT}
            changes |= {} if is_kept or row["kept_until"] is not None else GONE
        self._connection.execute(update(outbox_table).where(columns.id == row["id"]).values(**changes))
        if is_kept and to is None:
            self.keep([row["id"]], now=now)
        return to is not None

    def _next(self, person_id: PersonId, among: ColumnElement[bool]) -> Address | None:
        columns = identity_table.c
        query = select(columns.platform, columns.chat).where(
            columns.person_id == person_id, columns.unreachable_at.is_(None), among
        )
        row = self._connection.execute(query.order_by(*IN_TURN).limit(1)).one_or_none()
        return Address(row.platform, row.chat) if row is not None else None

    def redirect(self, person_id: PersonId) -> None:
        """What waits for somebody goes where they are written to first now; changes of old messages stay there."""
        columns = outbox_table.c
        first = identity_table.c
        query = select(first.platform, first.chat).where(first.person_id == person_id, first.unreachable_at.is_(None))
        row = self._connection.execute(query.order_by(*IN_TURN).limit(1)).one_or_none()
        if row is None:
            return
        waits = (columns.person_id == person_id, columns.state.in_(("waiting", "held")), columns.priority > ANSWER)
        free = (columns.edits.is_(None), columns.leased_until.is_(None))
        elsewhere = or_(columns.platform != row.platform, columns.chat != row.chat)
        moved = update(outbox_table).where(*waits, *free, elsewhere)
        done = self._connection.execute(moved.values(platform=row.platform, chat=row.chat, thread=None))
        self.has_news = self.has_news or done.rowcount > 0

    def keep(self, letters: Sequence[OutboxId], *, now: datetime) -> None:
        """Their words stay for their readers, who are told of it when they come back."""
        columns = outbox_table.c
        until = now + INBOX_KEEPS
        for start in range(0, len(letters), _SOME):
            some = columns.id.in_(letters[start : start + _SOME])
            kept = update(outbox_table).where(some).values(kept_until=until)
            rows = self._connection.execute(kept.returning(columns.person_id, columns.body)).all()
            self.tell_missed([row.person_id for row in rows], now=now)
            self.keep_files([row.body for row in rows], until=until)

    def keep_files(self, bodies: Iterable[dict[str, Json] | None], *, until: datetime) -> None:
        """What kept letters show stays as long as their words."""
        files = [file[0] for body in bodies if body for file in cast("list[Any]", body.get("files") or [])]
        if files:
            held = (blob_table.c.id.in_(files), blob_table.c.expires_at < until)
            self._connection.execute(update(blob_table).where(*held).values(expires_at=until))

    def tell_missed(self, people: Sequence[PersonId], *, now: datetime) -> None:
        """These have something in /inbox that they do not know of."""
        columns = person_table.c
        for start in range(0, len(people), _SOME):
            some = columns.id.in_(people[start : start + _SOME])
            self._connection.execute(
                update(person_table).where(some, columns.missed_at.is_(None)).values(missed_at=now)
            )

    def keep_of_stopped(self, where: Sequence[ColumnElement[bool]], *, now: datetime) -> int:
        """What other people wrote to somebody who stopped in the meantime is not brought, and not lost either."""
        columns = outbox_table.c
        over = {"state": "expired", "finished_at": now, "reason": "stopped", "leased_until": None}
        ended = update(outbox_table).where(*where, columns.kind == "mail").values(**over)
        rows = self._connection.execute(ended.returning(columns.id, columns.body)).all()
        taken_back = [row.id for row in rows if _takes_back(row.body)]
        self.keep([row.id for row in rows if row.id not in taken_back], now=now)
        if taken_back:
            self._connection.execute(update(outbox_table).where(columns.id.in_(taken_back)).values(**GONE))
        return len(rows)

    def let_go(self, where: Sequence[ColumnElement[bool]]) -> None:
        """What is kept for anybody and is gone, or taken back, is no longer to be read."""
        columns = outbox_table.c
        unasked = (columns.kept_until.is_not(None), columns.priority > ANSWER)
        self._connection.execute(update(outbox_table).where(*unasked, *where).values(**GONE))


def _is_kept(row: RowMapping) -> bool:
    """Whether a letter is worth another channel, and keeping: not what only changes how an earlier message looks."""
    unasked = row["person_id"] is not None and row["priority"] > ANSWER
    return unasked and row["kind"] not in STAYS and not _takes_back(row["body"])


def _takes_back(body: dict[str, Json] | None) -> bool:
    return bool((body or {}).get("takes_back"))
