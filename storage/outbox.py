"""Every message that leaves: written in the transaction of the fact that caused it. Sending is outbox_sending.py.

Promise: at least once. A kill between the platform's yes and our mark repeats that one message.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import bindparam, case, delete, func, insert, literal, or_, select, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage import outbox_pruning
from storage.ids import Address, Json, MessageRef, OutboxId, PersonId, SharedBodyId
from storage.outbox_closed import INBOX_KEEPS
from storage.outbox_sending import OutboxSending
from storage.outbox_tables import MESSAGE, NewLetter, outbox_table, shared_body_table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

# Built once: on the path of every message, building a statement costs as much as running it (measured).
_ADD = {
    name: upsert(outbox_table).on_conflict_do_nothing(index_elements=["cause"]).returning(outbox_table.c.id)
    for name, upsert in (("sqlite", sqlite_insert), ("postgresql", postgresql_insert))
}
_ADD_MANY = {
    name: upsert(outbox_table).on_conflict_do_nothing(index_elements=["cause"])
    for name, upsert in (("sqlite", sqlite_insert), ("postgresql", postgresql_insert))
}
_SUPERSEDED = delete(outbox_table).where(
    outbox_table.c.person_id == bindparam("person"),
    outbox_table.c.state == "waiting",
    outbox_table.c.platform == bindparam("platform"),
    outbox_table.c.chat == bindparam("chat"),
    outbox_table.c.edits == bindparam("edits"),
)
_MANY = 500
CLOSED_BEFORE = "closed before"
"""The reason of a letter that was kept without being tried: its reader could not be reached, or wanted not to be."""


@dataclass(frozen=True, slots=True)
class Tally:
    """(State, reason) -> letters to people, and into channels. kept: those whose words wait in /inbox."""

    people: Mapping[tuple[str, str | None], int]
    channels: Mapping[tuple[str, str | None], int]
    kept: int


class Outbox(OutboxSending):
    """Repository of outgoing messages."""

    def add(
        self,
        cause: str,
        to: Address,
        body: dict[str, Json],
        *,
        now: datetime,
        person_id: PersonId | None = None,
        kind: str = "mail",
        edits: str | None = None,
        priority: int = MESSAGE,
        quiet: bool = False,
        due_at: datetime | None = None,
        expires_at: datetime | None = None,
        leased_until: datetime | None = None,
        owner: str | None = None,
        kept_until: datetime | None = None,
    ) -> OutboxId | None:
        """Write one letter; None when this cause was handed over before.

        leased_until, owner: the caller sends it itself right after the commit; a crash frees it at that instant.
        kept_until: its words stay until then, sent or not, for `/inbox`.
        """
        letter = NewLetter(
            cause,
            to,
            person_id,
            body,
            kind=kind,
            priority=priority,
            quiet=quiet,
            edits=edits,
            due_at=due_at,
            expires_at=expires_at,
        )
        values = _values(letter, now)
        values |= {"leased_until": leased_until, "owner": owner, "attempts": 1 if owner else 0}
        if kept_until is not None:
            values["kept_until"] = kept_until
        self.has_news = self.has_news or owner is None
        found = self._connection.execute(_ADD[self._connection.dialect.name], values).scalar_one_or_none()
        return OutboxId(found) if found is not None else None

    def add_many(self, letters: Sequence[NewLetter], *, now: datetime) -> None:
        """Write many letters; those whose cause was handed over before are passed over."""
        self.has_news = self.has_news or bool(letters)
        statement = _ADD_MANY[self._connection.dialect.name]
        open_, closed = [one for one in letters if not one.closed], [one for one in letters if one.closed]
        for start in range(0, len(open_), _MANY):
            self._connection.execute(statement, [_values(letter, now) for letter in open_[start : start + _MANY]])
        for start in range(0, len(closed), _MANY):
            some = closed[start : start + _MANY]
            self._connection.execute(statement, [_values(one, now) | _kept(now) for one in some])
            self.tell_missed([one.person_id for one in some if one.person_id is not None], now=now)
            self.keep_files([one.body for one in some], until=now + INBOX_KEEPS)

    def share(self, body: dict[str, Json], *, now: datetime) -> SharedBodyId:
        """Keep a shown view that many letters will carry."""
        made = insert(shared_body_table).values(body=body, created_at=now).returning(shared_body_table.c.id)
        return SharedBodyId(self._connection.execute(made).scalar_one())

    # --- taking back

    def move(self, platform: str, chat: str, new_chat: str) -> None:
        """What waits for the old id of a chat goes to the new one; messages that it should change stayed behind."""
        self._connection.execute(
            update(outbox_table)
            .where(outbox_table.c.platform == platform, outbox_table.c.chat == chat, outbox_table.c.state == "waiting")
            .values(chat=new_chat, edits=None)
        )

    def supersede(self, person_id: PersonId, to: Address, edits: str) -> None:
        """A newer change of this message is being written; an older one that a crash left behind would undo it."""
        values = {"person": person_id, "platform": to.platform, "chat": to.chat, "edits": edits}
        self._connection.execute(_SUPERSEDED, values)

    def bring_forward(self, person_id: PersonId, *, put_off_until: datetime, to: datetime) -> int:
        """What a person's wishes had put off until that instant comes at another one; how many letters."""
        columns = outbox_table.c
        where = (
            columns.person_id == person_id,
            columns.state == "waiting",
            columns.quiet.is_(True),
            columns.due_at == put_off_until,
        )
        return self._connection.execute(update(outbox_table).where(*where).values(due_at=to)).rowcount

    def withdraw(self, causes: str) -> None:
        """Take back what waits for anybody because of something that is gone: every cause that begins like this."""
        columns = outbox_table.c
        caused = columns.cause.startswith(causes, autoescape=True)
        self._connection.execute(delete(outbox_table).where(columns.state.in_(("waiting", "held")), caused))
        self.let_go([caused])

    def withdraw_about(self, about: str, *, but_leaving_at: datetime | None = None) -> int:
        """The same by what the letters tell of; how many there were.

        but_leaving_at: what is just being sent at this instant stays, so that its receipt is written down.
        """
        columns = outbox_table.c
        where = [columns.about == about, columns.state.in_(("waiting", "held"))]
        if but_leaving_at is not None:
            where.append(columns.leased_until.is_(None) | (columns.leased_until <= but_leaving_at))
        self.let_go([columns.about == about])
        return self._connection.execute(delete(outbox_table).where(*where)).rowcount

    def withdraw_from(self, person_id: PersonId, abouts: Sequence[str]) -> None:
        """Take back what waits for one person and tells of these things."""
        columns = outbox_table.c
        waits = (columns.person_id == person_id, columns.state.in_(("waiting", "held")))
        for start in range(0, len(abouts), _MANY):
            told = columns.about.in_(abouts[start : start + _MANY])
            self._connection.execute(delete(outbox_table).where(*waits, told))
            self.let_go([columns.person_id == person_id, told])

    def withdraw_each(self, begins: str, is_gone: Callable[[Sequence[str]], bool]) -> None:
        """The same for many things at once. is_gone: told the parts of a cause that begins like this."""
        columns = outbox_table.c
        waits = columns.state.in_(("waiting", "held"))
        query = select(columns.id, columns.cause).where(columns.cause.startswith(begins, autoescape=True))
        # One after the other, as each has its index and the two together have none.
        found = [
            row
            for part in (waits, columns.kept_until.is_not(None))
            for row in self._connection.execute(query.where(part))
        ]
        gone = sorted({row.id for row in found if is_gone(row.cause.split(":"))})
        for start in range(0, len(gone), _MANY):
            some = columns.id.in_(gone[start : start + _MANY])
            self._connection.execute(delete(outbox_table).where(some, waits))
            self.let_go([some])

    def rewrite(self, change: Callable[[dict[str, Json]], dict[str, Json]], *, since: datetime) -> int:
        """Give what waits or is kept for anybody and was written since then other words; how many letters changed.

        change: a letter's body -> the body it shall have. Bodies that many letters share are left as they are.
        """
        columns = outbox_table.c
        query = select(columns.id, columns.body).where(
            or_(columns.state.in_(("waiting", "held")), columns.kept_until.is_not(None)),
            columns.shared_id.is_(None),
            columns.created_at >= since,
        )
        changed = seen = 0
        while rows := self._connection.execute(query.where(columns.id > seen).order_by(columns.id).limit(_MANY)).all():
            seen = rows[-1].id
            for row in rows:
                body = change(row.body) if row.body else row.body
                if body != row.body:
                    self._connection.execute(update(outbox_table).where(columns.id == row.id).values(body=body))
                    changed += 1
        return changed

    def switch(self, about: str, *, held: bool, good_until: datetime | None = None) -> int:
        """Hold what waits because of this, or let it go again; how many letters.

        good_until: what was to end earlier ends then, or what was held for being late would be held again at once.
        """
        before, after = ("waiting", "held") if held else ("held", "waiting")
        columns = outbox_table.c
        values: dict[str, object] = {"state": after, "reason": None}
        if good_until is not None:
            end = literal(good_until, columns.expires_at.type)
            values["expires_at"] = case((columns.expires_at < end, end), else_=columns.expires_at)
        changed = update(outbox_table).where(columns.about == about, columns.state == before).values(values)
        return self._connection.execute(changed).rowcount

    def reshare(self, about: str, old: SharedBodyId, new: SharedBodyId) -> None:
        """What has not left yet carries another shared body; what is just leaving keeps the one it was claimed with."""
        columns = outbox_table.c
        waits = or_(columns.state.in_(("waiting", "held")), columns.kept_until.is_not(None))
        where = (columns.about == about, columns.shared_id == old, waits)
        changed = update(outbox_table).where(*where, columns.leased_until.is_(None))
        self._connection.execute(changed.values(shared_id=new))

    def list_outdated(
        self, about: str, current: Sequence[SharedBodyId], *, limit: int
    ) -> list[tuple[OutboxId, PersonId | None, Address, str]]:
        """(Receipt, reader, where, message) of what carries none of the current bodies: a correction points at it."""
        columns = outbox_table.c
        where = (columns.platform, columns.chat, columns.thread, columns.message)
        query = select(columns.id, columns.person_id, *where).where(
            columns.about == about,
            columns.state == "sent",
            columns.message.is_not(None),
            columns.shared_id.not_in(current),
        )
        return [
            (OutboxId(row.id), row.person_id, Address(row.platform, row.chat, row.thread), row.message)
            for row in self._connection.execute(query.order_by(columns.id).limit(limit))
        ]

    def is_leaving(self, about: str, current: Sequence[SharedBodyId]) -> bool:
        """Whether a letter with an outdated shared body is just being sent."""
        columns = outbox_table.c
        where = (columns.about == about, columns.state == "waiting", columns.shared_id.not_in(current))
        return self._connection.execute(select(columns.id).where(*where).limit(1)).first() is not None

    def mark_corrected(self, letters: Sequence[tuple[OutboxId, SharedBodyId]]) -> None:
        """(receipt, the shared body that its correction carries)."""
        changed = update(outbox_table).where(outbox_table.c.id == bindparam("letter"))
        rows = [{"letter": letter_id, "body_id": shared} for letter_id, shared in letters]
        if rows:
            self._connection.execute(changed.values(shared_id=bindparam("body_id")), rows)

    def was_told(self, about: str, person_id: PersonId) -> bool:
        """Whether a letter that tells of this was written to somebody."""
        columns = outbox_table.c
        query = select(columns.id).where(columns.about == about, columns.person_id == person_id).limit(1)
        return self._connection.execute(query).first() is not None

    def stands_in(self, about: str, platform: str, chat: str) -> bool:
        """Whether a letter that tells of this went into a channel, where everybody reads it."""
        columns = outbox_table.c
        where = (columns.about == about, columns.platform == platform, columns.chat == chat)
        query = select(columns.id).where(*where, columns.person_id.is_(None)).limit(1)
        return self._connection.execute(query).first() is not None

    def find_about(self, person_id: PersonId, ref: MessageRef) -> str | None:
        """What a message that somebody got tells of, while its receipt is kept: they reply to it."""
        columns = outbox_table.c
        query = select(columns.about).where(
            columns.person_id == person_id,
            columns.platform == ref.platform,
            columns.chat == ref.chat,
            columns.message == ref.message,
            columns.about.is_not(None),
        )
        return self._connection.execute(query.limit(1)).scalar_one_or_none()

    def forget(self, platform: str, chat: str) -> None:
        """No letter to this address stays, whoever it was for; what waits for it is not sent."""
        columns = outbox_table.c
        self._connection.execute(delete(outbox_table).where(columns.platform == platform, columns.chat == chat))

    def prune(self, *, before: datetime, announced_before: datetime) -> int:
        """Forget what was finished before `before`, of announcements only what was before `announced_before`."""
        return outbox_pruning.prune(self._connection, before=before, announced_before=announced_before)

    # --- looking

    def count_by_state(self) -> dict[str, int]:
        query = select(outbox_table.c.state, func.count()).group_by(outbox_table.c.state)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def count_by_kind(self) -> dict[tuple[str, str, str | None], int]:
        """(Kind, state, reason) -> letters; a letter that is merely waiting has no reason."""
        columns = outbox_table.c
        key = (columns.kind, columns.state, columns.reason)
        return {
            (row[0], row[1], row[2]): row[3]
            for row in self._connection.execute(select(*key, func.count()).group_by(*key).order_by(*key))
        }

    def count_about(self, about: str) -> Tally:
        """Letters that tell of one thing; one look, as an announcement's are counted every few seconds."""
        columns = outbox_table.c
        to_channel = columns.person_id.is_(None)
        key = (columns.state, columns.reason, to_channel)
        query = select(*key, func.count(), func.count(columns.kept_until)).where(columns.about == about)
        people: dict[tuple[str, str | None], int] = {}
        channels: dict[tuple[str, str | None], int] = {}
        kept = 0
        for state, reason, in_channel, number, of_these in self._connection.execute(query.group_by(*key)):
            (channels if in_channel else people)[state, reason] = number
            kept += of_these
        return Tally(people, channels, kept)

    def list_receipts(
        self, about: str, *, after: OutboxId | None = None, limit: int = 500
    ) -> list[tuple[OutboxId, PersonId | None, MessageRef]]:
        """What arrived of one thing, by id: what an edit or a withdrawal of it points at."""
        columns = outbox_table.c
        query = select(columns.id, columns.person_id, columns.platform, columns.chat, columns.message).where(
            columns.about == about, columns.state == "sent", columns.message.is_not(None), columns.id > (after or 0)
        )
        return [
            (OutboxId(row.id), row.person_id, MessageRef(row.platform, row.chat, row.message))
            for row in self._connection.execute(query.order_by(columns.id).limit(limit))
        ]

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


def _values(letter: NewLetter, now: datetime) -> dict[str, object]:
    return {
        "cause": letter.cause,
        "kind": letter.kind,
        "about": letter.about,
        "person_id": letter.person_id,
        "platform": letter.to.platform,
        "chat": letter.to.chat,
        "thread": letter.to.thread,
        "edits": letter.edits,
        "priority": letter.priority,
        "quiet": letter.quiet,
        "body": letter.body,
        "shared_id": letter.shared,
        "state": "waiting",
        "due_at": letter.due_at or now,
        "expires_at": letter.expires_at,
        "leased_until": None,
        "owner": None,
        "attempts": 0,
        "created_at": now,
    }


def _kept(now: datetime) -> dict[str, object]:
    """What is different about a letter that nobody tries to bring."""
    return {"state": "unreachable", "reason": CLOSED_BEFORE, "finished_at": now, "kept_until": now + INBOX_KEEPS}
