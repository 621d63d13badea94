"""Requests for help to the task force, their way through the queue, and who is in the task force. It decides no rights.

Taking is one statement that only finds what waits: of two at once one wins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, select, update

from storage.errors import NotFound
from storage.help_tables import (
    OPEN_STATES,
    HelpMessage,
    HelpRequest,
    HelpStep,
    TaskForceMember,
    help_message_table,
    help_request_table,
    help_step_table,
    task_force_table,
)
from storage.ids import HelpRequestId, PersonId
from storage.people import membership_table
from storage.report_tables import not_held

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, ProjectId

_MANY = 1000


class HelpRequests:
    """Repository of requests for help and of the task force."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- finding

    def get(self, request_id: HelpRequestId, *, lock: bool = False) -> HelpRequest:
        """lock: hold the row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        found = self.find(request_id, lock=lock)
        if found is None:
            raise NotFound(f"help request {request_id}")
        return found

    def find(self, request_id: HelpRequestId, *, lock: bool = False) -> HelpRequest | None:
        query = select(help_request_table).where(help_request_table.c.id == request_id)
        return next(iter(self._read(query.with_for_update() if lock else query)), None)

    def list_queue(
        self, network_id: NetworkId, *, topic: str | None = None, but: PersonId, offset: int = 0, limit: int = 5
    ) -> list[HelpRequest]:
        """What waits for somebody to take it, the oldest first. but: whose own requests are left out."""
        columns = help_request_table.c
        query = select(help_request_table).where(*_waiting(network_id, topic, but))
        return self._read(query.order_by(columns.asked_at, columns.id).offset(offset).limit(limit))

    def count_queue(self, network_id: NetworkId, *, but: PersonId) -> dict[str, int]:
        """How many wait, by topic; topics without any are missing."""
        columns = help_request_table.c
        query = select(columns.topic, func.count()).where(*_waiting(network_id, None, but)).group_by(columns.topic)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def list_asked(self, person_id: PersonId, *, limit: int = _MANY) -> list[HelpRequest]:
        """What somebody asked, open ones first, then the newest."""
        columns = help_request_table.c
        open_first = columns.state.in_(OPEN_STATES).desc()
        query = select(help_request_table).where(columns.asker_id == person_id)
        return self._read(query.order_by(open_first, columns.id.desc()).limit(limit))

    def list_taken(self, person_id: PersonId, *, limit: int = _MANY) -> list[HelpRequest]:
        """What somebody took, open ones first, then the newest."""
        columns = help_request_table.c
        open_first = columns.state.in_(OPEN_STATES).desc()
        query = select(help_request_table).where(columns.taker_id == person_id)
        return self._read(query.order_by(open_first, columns.id.desc()).limit(limit))

    def list_steps(self, request_id: HelpRequestId) -> list[HelpStep]:
        """What happened, in order (at most 200)."""
        columns = help_step_table.c
        query = select(columns.what, columns.at).where(columns.request_id == request_id)
        rows = self._connection.execute(query.order_by(columns.at, columns.id).limit(200))
        return [HelpStep(row.what, row.at) for row in rows]

    def list_messages(self, request_id: HelpRequestId, *, limit: int = 50) -> list[HelpMessage]:
        """What the two wrote to each other lately, the oldest first."""
        columns = help_message_table.c
        query = select(columns.author_id, columns.text, columns.at).where(columns.request_id == request_id)
        rows = self._connection.execute(query.order_by(columns.id.desc()).limit(limit)).all()
        return [HelpMessage(PersonId(row.author_id), row.text, row.at) for row in reversed(rows)]

    # --- the way of a request

    def ask(
        self,
        network_id: NetworkId,
        *,
        asker_id: PersonId,
        topic: str,
        text: str,
        language: str,
        wanted_on: date,
        project_id: ProjectId | None,
        due_at: datetime,
        now: datetime,
    ) -> HelpRequest:
        """due_at: when it is brought to the network's coordinators, unless somebody answered before."""
        values = {
            "network_id": network_id,
            "asker_id": asker_id,
            "project_id": project_id,
            "topic": topic,
            "text": text,
            "language": language,
            "wanted_on": wanted_on,
            "state": "waiting",
            "level": 0,
            "waits_since": now,
            "due_at": due_at,
            "messages": 0,
            "asked_at": now,
            "changed_at": now,
        }
        made = insert(help_request_table).values(values).returning(help_request_table.c.id)
        request_id = HelpRequestId(self._connection.execute(made).scalar_one())
        self._step(request_id, "asked", now)
        return self.get(request_id)

    def take(self, request_id: HelpRequestId, person_id: PersonId, *, now: datetime) -> bool:
        """False when somebody else took it, or nobody is waiting any more."""
        columns = help_request_table.c
        free = (columns.id == request_id, columns.state == "waiting")
        taken = update(help_request_table).where(*free).values(state="taken", taker_id=person_id, changed_at=now)
        if self._connection.execute(taken).rowcount == 0:
            return False
        self._step(request_id, "taken", now)
        return True

    def hand_back(self, request_id: HelpRequestId, *, afresh: bool, due_at: datetime | None, now: datetime) -> None:
        """It waits for somebody once more. afresh: an answer was there, so days are counted from now on.

        due_at: when it goes further up; None: it was there already.
        """
        counted: dict[str, object] = {"level": 0, "waits_since": now} if afresh else {}
        self._set(request_id, state="waiting", taker_id=None, due_at=due_at, changed_at=now, **counted)
        self._step(request_id, "returned", now)

    def write(self, request_id: HelpRequestId, person_id: PersonId, text: str, *, now: datetime) -> int:
        """A message of either side; its number within the request."""
        values = {"request_id": request_id, "author_id": person_id, "text": text, "at": now}
        self._connection.execute(insert(help_message_table).values(values))
        columns = help_request_table.c
        counted = update(help_request_table).where(columns.id == request_id)
        counted = counted.values(messages=columns.messages + 1, changed_at=now)
        number: int = self._connection.execute(counted.returning(columns.messages)).scalar_one()
        return number

    def answered(self, request_id: HelpRequestId, *, now: datetime) -> None:
        """The taker has said something: it is brought no further."""
        self._set(request_id, state="answered", due_at=None, changed_at=now)
        self._step(request_id, "answered", now)

    def end(self, request_id: HelpRequestId, state: str, *, now: datetime) -> None:
        """ "solved" or "withdrawn"."""
        self._set(request_id, state=state, due_at=None, changed_at=now)
        self._step(request_id, state, now)

    def look_again(self, request_id: HelpRequestId, due_at: datetime | None) -> None:
        """At that instant; None: it is brought no further."""
        self._set(request_id, due_at=due_at)

    def raise_to(self, request_id: HelpRequestId, level: int, *, due_at: datetime | None, now: datetime) -> None:
        """It was brought to the network's coordinators (1) or to the admins (2)."""
        self._set(request_id, level=level, due_at=due_at)
        self._step(request_id, "network" if level == 1 else "admins", now)

    # --- what falls due

    def has_due(self, now: datetime) -> bool:
        query = select(help_request_table.c.id).where(help_request_table.c.due_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def take_due(self, now: datetime, limit: int) -> list[HelpRequest]:
        """Requests that go further up, held until the transaction ends; another process takes others."""
        columns = help_request_table.c
        query = select(help_request_table).where(columns.due_at <= now).order_by(columns.due_at, columns.id)
        return self._read(query.limit(limit).with_for_update(skip_locked=True))

    def put_aside(self, now: datetime, until: datetime) -> None:
        """The request that is first in line is looked at again at `until` only."""
        columns = help_request_table.c
        first = select(columns.id).where(columns.due_at <= now).order_by(columns.due_at, columns.id).limit(1)
        self._connection.execute(
            update(help_request_table).where(columns.id == first.scalar_subquery()).values(due_at=until)
        )

    def has_old(self, *, before: datetime) -> bool:
        """Whether there is anything for `prune` to do."""
        return (
            self._connection.execute(select(help_request_table.c.id).where(*_old(before)).limit(1)).first() is not None
        )

    def prune(self, *, before: datetime) -> int:
        """Forget requests that ended before then, with what was written about them; how many."""
        return self._connection.execute(delete(help_request_table).where(*_old(before))).rowcount

    # --- the task force

    def find_member(self, person_id: PersonId, network_id: NetworkId) -> TaskForceMember | None:
        """Only who belongs to the network is in its task force."""
        columns = task_force_table.c
        query = _force(network_id).where(columns.person_id == person_id)
        row = self._connection.execute(query).one_or_none()
        return TaskForceMember(**row._mapping) if row is not None else None

    def is_active(self, person_id: PersonId, network_id: NetworkId) -> bool:
        found = self.find_member(person_id, network_id)
        return found is not None and found.state == "active"

    def list_members(self, network_id: NetworkId, state: str = "active") -> list[TaskForceMember]:
        """The task force of a network, or who would like to be in it (at most 200), the oldest first."""
        columns = task_force_table.c
        query = _force(network_id).where(columns.state == state).order_by(columns.since, columns.person_id)
        return [TaskForceMember(**row._mapping) for row in self._connection.execute(query.limit(200))]

    def keep_member(self, person_id: PersonId, network_id: NetworkId, state: str | None, *, now: datetime) -> bool:
        """ "asking", "active", or None: not in it. False when nothing changed."""
        columns = task_force_table.c
        own = (columns.person_id == person_id, columns.network_id == network_id)
        before = self._connection.execute(select(columns.state).where(*own)).scalar_one_or_none()
        if before == state:
            return False
        self._connection.execute(delete(task_force_table).where(*own))
        if state is not None:
            values = {"person_id": person_id, "network_id": network_id, "state": state, "since": now}
            self._connection.execute(insert(task_force_table).values(values))
        return True

    # --- people who go

    def list_written(self, person_id: PersonId) -> list[tuple[HelpRequestId, str, datetime]]:
        """What somebody wrote about requests, their own and others' (the newest 1,000)."""
        columns = help_message_table.c
        query = select(columns.request_id, columns.text, columns.at).where(columns.author_id == person_id)
        rows = self._connection.execute(query.order_by(columns.id.desc()).limit(_MANY))
        return [(HelpRequestId(row[0]), row[1], row[2]) for row in rows]

    def list_memberships(self, person_id: PersonId) -> list[TaskForceMember]:
        query = select(task_force_table).where(task_force_table.c.person_id == person_id).limit(200)
        return [TaskForceMember(**row._mapping) for row in self._connection.execute(query)]

    def forget(self, person_id: PersonId, *, now: datetime) -> None:
        """What they asked and wrote goes; what they took and had not solved waits for somebody else."""
        columns = help_request_table.c
        taken = (columns.taker_id == person_id, columns.state.in_(("taken", "answered")))
        # Looked at now: whoever asked shall not wait for an answer that went with its author.
        freed = update(help_request_table).where(*taken)
        freed = freed.values(state="waiting", taker_id=None, due_at=columns.waits_since)
        for number in self._connection.execute(freed.returning(columns.id)).scalars().all():
            self._step(HelpRequestId(number), "returned", now)
        self._connection.execute(delete(help_message_table).where(help_message_table.c.author_id == person_id))
        self._connection.execute(delete(help_request_table).where(columns.asker_id == person_id))
        self._connection.execute(delete(task_force_table).where(task_force_table.c.person_id == person_id))

    # --- small parts

    def _step(self, request_id: HelpRequestId, what: str, now: datetime) -> None:
        values = {"request_id": request_id, "what": what, "at": now}
        self._connection.execute(insert(help_step_table).values(values))

    def _set(self, request_id: HelpRequestId, **values: object) -> None:
        changed = update(help_request_table).where(help_request_table.c.id == request_id).values(values)
        if self._connection.execute(changed).rowcount == 0:
            raise NotFound(f"help request {request_id}")

    def _read(self, query: Select[*tuple[Any, ...]]) -> list[HelpRequest]:
        return [HelpRequest(**row._mapping) for row in self._connection.execute(query)]


def _waiting(network_id: NetworkId, topic: str | None, but: PersonId) -> Sequence[ColumnElement[bool]]:
    columns = help_request_table.c
    where = [columns.network_id == network_id, columns.state == "waiting", columns.asker_id != but]
    where.append(not_held("help", columns.id))
    return where if topic is None else [*where, columns.topic == topic]


def _old(before: datetime) -> Sequence[ColumnElement[bool]]:
    columns = help_request_table.c
    return (columns.state.not_in(OPEN_STATES), columns.changed_at < before)


def _force(network_id: NetworkId) -> Select[*tuple[Any, ...]]:
    columns = task_force_table.c
    here = (membership_table.c.person_id == columns.person_id) & (membership_table.c.network_id == columns.network_id)
    return select(task_force_table).join(membership_table, here).where(columns.network_id == network_id)
