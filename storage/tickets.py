"""Tickets: what members ask their coordinators through Kith, and the answers. Who may answer is the caller's rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from storage.errors import NotFound
from storage.ids import TicketId
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection

    from storage.activity_queries import ReviewScope
    from storage.ids import NetworkId, PersonId, SectionId

TICKET_LEVELS = ("section", "country", "network")
"""From the nearest to the farthest: an unanswered ticket goes up."""

ticket_table = Table(
    "ticket",
    metadata,
    Column("id", Id, primary_key=True),  # the number that both sides see
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("section_id", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),
    Column("country", String(2)),
    Column("level", String(10), nullable=False),  # whose it is now
    Column("named", Boolean(create_constraint=True, name="named"), nullable=False),  # coordinators see the chosen name
    Column("state", String(10), nullable=False),
    Column("due_at", UtcDateTime),  # when it goes up
    Column("opened_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("level IN ('section', 'country', 'network')", name="level"),
    CheckConstraint("state IN ('open', 'answered', 'closed')", name="state"),
    Index("ix_ticket_network_id", "network_id", "state", "changed_at"),
    Index("ix_ticket_person_id", "person_id"),
    Index("ix_ticket_due_at", "due_at"),
)

ticket_line_table = Table(
    "ticket_line",
    metadata,
    Column("id", Id, primary_key=True),
    Column("ticket_id", Id, ForeignKey("ticket.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column(
        "answer", Boolean(create_constraint=True, name="answer"), nullable=False
    ),  # a coordinator's; else the asker's
    Column("text", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("uq_ticket_line_ticket_id_position", "ticket_id", "position", unique=True),
)


@dataclass(frozen=True, slots=True)
class Ticket:
    """A member's question to coordinators. named: they see the chosen name of who asked."""

    id: TicketId
    network_id: NetworkId
    person_id: PersonId
    section_id: SectionId | None
    country: str | None
    level: str
    named: bool
    state: str
    due_at: datetime | None
    opened_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class TicketLine:
    """One message of a ticket. person_id None: erased since."""

    id: int
    ticket_id: TicketId
    position: int
    person_id: PersonId | None
    answer: bool
    text: str
    at: datetime


class Tickets:
    """Repository of tickets."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        network_id: NetworkId,
        person_id: PersonId,
        *,
        level: str,
        section_id: SectionId | None,
        country: str | None,
        named: bool,
        now: datetime,
        due_at: datetime | None,
    ) -> Ticket:
        values = {
            "network_id": network_id,
            "person_id": person_id,
            "section_id": section_id,
            "country": country,
            "level": level,
            "named": named,
            "state": "open",
            "due_at": due_at,
            "opened_at": now,
            "changed_at": now,
        }
        made = insert(ticket_table).values(values).returning(ticket_table)
        return _ticket(self._connection.execute(made).one()._mapping)

    def say(self, ticket_id: TicketId, person_id: PersonId, text: str, *, answer: bool, now: datetime) -> TicketLine:
        """One more message of a ticket, which the caller has locked."""
        columns = ticket_line_table.c
        count = select(func.count()).select_from(ticket_line_table).where(columns.ticket_id == ticket_id)
        values = {
            "ticket_id": ticket_id,
            "position": self._connection.execute(count).scalar_one(),
            "person_id": person_id,
            "answer": answer,
            "text": text,
            "at": now,
        }
        made = insert(ticket_line_table).values(values).returning(ticket_line_table)
        return _line(self._connection.execute(made).one()._mapping)

    def find(self, ticket_id: TicketId, *, lock: bool = False) -> Ticket | None:
        query = select(ticket_table).where(ticket_table.c.id == ticket_id)
        return next(iter(self._listed(query.with_for_update() if lock else query)), None)

    def move(self, ticket_id: TicketId, *, now: datetime, due_at: datetime | None, **values: object) -> Ticket:
        new = {"changed_at": now, "due_at": due_at, **values}
        changed = update(ticket_table).where(ticket_table.c.id == ticket_id).values(new).returning(ticket_table)
        row = self._connection.execute(changed).one_or_none()
        if row is None:
            raise NotFound(f"ticket {ticket_id}")
        return _ticket(row._mapping)

    def list_lines(self, ticket_id: TicketId, *, limit: int = 100) -> list[TicketLine]:
        """The latest messages of a ticket, in their order."""
        query = select(ticket_line_table).where(ticket_line_table.c.ticket_id == ticket_id)
        rows = self._connection.execute(query.order_by(ticket_line_table.c.position.desc()).limit(limit))
        return [_line(row._mapping) for row in rows][::-1]

    def list_of(self, person_id: PersonId, *, limit: int = 1000) -> list[Ticket]:
        """What somebody asked, the latest first."""
        query = select(ticket_table).where(ticket_table.c.person_id == person_id)
        return self._listed(query.order_by(ticket_table.c.id.desc()).limit(limit))

    def list_lines_by(self, person_id: PersonId) -> list[TicketLine]:
        """What somebody wrote in any ticket (the newest 1,000)."""
        query = select(ticket_line_table).where(ticket_line_table.c.person_id == person_id)
        rows = self._connection.execute(query.order_by(ticket_line_table.c.id.desc()).limit(1000))
        return [_line(row._mapping) for row in rows]

    def count_of(self, person_id: PersonId, *, since: datetime) -> int:
        """How many somebody opened lately."""
        columns = ticket_table.c
        query = select(func.count()).where(columns.person_id == person_id, columns.opened_at >= since)
        return int(self._connection.execute(query).scalar_one())

    def list_queue(
        self, network_id: NetworkId, scope: ReviewScope, states: Sequence[str], *, offset: int = 0, limit: int = 5
    ) -> list[Ticket]:
        """What those who answer for a scope have before them, the longest waiting first."""
        columns = ticket_table.c
        query = select(ticket_table).where(
            columns.network_id == network_id, columns.state.in_(tuple(states)), _theirs(scope)
        )
        return self._listed(query.order_by(columns.changed_at, columns.id).offset(offset).limit(limit))

    def count_queue(self, network_id: NetworkId, scope: ReviewScope, states: Sequence[str]) -> int:
        columns = ticket_table.c
        query = select(func.count()).where(
            columns.network_id == network_id, columns.state.in_(tuple(states)), _theirs(scope)
        )
        return int(self._connection.execute(query).scalar_one())

    def has_due(self, now: datetime) -> bool:
        query = select(ticket_table.c.id).where(ticket_table.c.due_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def claim_due(self, now: datetime, limit: int) -> list[Ticket]:
        """What waited too long, held until the transaction ends; another process takes others."""
        query = select(ticket_table).where(ticket_table.c.due_at <= now).order_by(ticket_table.c.due_at)
        return self._listed(query.limit(limit).with_for_update(skip_locked=True))

    def has_old(self, *, before: datetime) -> bool:
        query = select(ticket_table.c.id).where(_is_old(before)).limit(1)
        return self._connection.execute(query).first() is not None

    def prune(self, *, before: datetime) -> int:
        """Forget tickets that were closed or answered by then, with their words; how many."""
        return self._connection.execute(delete(ticket_table).where(_is_old(before))).rowcount

    def forget(self, person_id: PersonId) -> None:
        """Somebody's own tickets go, with what was answered; that they answered others stays, without who and what."""
        self._connection.execute(delete(ticket_table).where(ticket_table.c.person_id == person_id))
        lines = ticket_line_table.c
        self._connection.execute(
            update(ticket_line_table).where(lines.person_id == person_id).values(person_id=None, text="…")
        )

    def _listed(self, query: Select[*tuple[Any, ...]]) -> list[Ticket]:
        return [_ticket(row._mapping) for row in self._connection.execute(query)]


def _theirs(scope: ReviewScope) -> ColumnElement[bool]:
    """Tickets of a level that somebody answers for. Who answers for more sees what lies below."""
    columns = ticket_table.c
    if scope.network:
        return columns.id.is_not(None)
    return or_(
        columns.level.in_(("section", "country")) & columns.country.in_(scope.countries),
        (columns.level == "section") & columns.section_id.in_(scope.sections),
    )


def _is_old(before: datetime) -> ColumnElement[bool]:
    columns = ticket_table.c
    return columns.state.in_(("answered", "closed")) & (columns.changed_at < before)


def _ticket(row: Mapping[Any, Any]) -> Ticket:
    return Ticket(**{**row, "id": TicketId(row["id"])})


def _line(row: Mapping[Any, Any]) -> TicketLine:
    return TicketLine(**{**row, "ticket_id": TicketId(row["ticket_id"])})
