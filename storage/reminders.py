"""Reminders of persons and of sections: what is wanted when, on whose clock. When they come next is worked out outside.

`next_at` is what is due: the nearer of the wished occurrence (`comes_at`) and of what was put off (`again_at`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from storage.errors import NotFound
from storage.event_tables import event_table
from storage.ids import PersonId, ReminderId
from storage.people import membership_table
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection, Row

    from storage.ids import EventId, SectionId


class ReminderState(StrEnum):
    """SAID: it has come and nothing more will, unless it is put off."""

    WAITING = "waiting"
    PAUSED = "paused"
    SAID = "said"
    DONE = "done"
    CANCELLED = "cancelled"


OPEN = (ReminderState.WAITING, ReminderState.PAUSED)
_SOME = 500
_STATES = ", ".join(f"'{state}'" for state in ReminderState)

reminder_table = Table(
    "reminder",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE")),  # either a person's …
    Column("section_id", Id, ForeignKey("section.id", ondelete="CASCADE")),  # … or a section's, whoever made it
    Column("text", String(500), nullable=False),
    Column("state", String(10), nullable=False),
    Column("local_time", DateTime, nullable=False),  # the wish: the wall clock of the occurrence that comes or came
    Column("zone", String(60), nullable=False),
    Column("rule", String(200)),  # RFC 5545 RRULE on that wall clock; None: once
    Column("comes_at", UtcDateTime),  # the instant of local_time; None: it has come, and there is no other
    Column("again_at", UtcDateTime),  # put off until then, or asked again then
    Column("next_at", UtcDateTime),  # the nearer of the two
    Column("important", Boolean(create_constraint=True, name="important"), nullable=False),
    Column("asked", Integer, nullable=False),  # how often an important one was repeated since it came
    Column("occurrence", Integer, nullable=False),  # hand-overs so far
    # An event that it is tied to, `before` seconds before its start; gone with the event, the reminder stays.
    Column("event_id", Id, ForeignKey("event.id", ondelete="SET NULL")),
    Column("before", Integer),
    Column("event_sequence", Integer),  # the event's state that comes_at was worked out with
    Column("clock_rules", String(12), nullable=False),  # the zone database that comes_at was worked out with
    Column("made_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    CheckConstraint(f"state IN ({_STATES})", name="state"),
    CheckConstraint("(person_id IS NULL) <> (section_id IS NULL)", name="owner"),
    CheckConstraint("state <> 'waiting' OR next_at IS NOT NULL", name="waits_for_something"),
    Index("ix_reminder_due", "state", "next_at"),
    Index("ix_reminder_person_id", "person_id", "state"),
    Index("ix_reminder_section_id", "section_id", "state"),
    Index("ix_reminder_clock_rules", "clock_rules"),
    Index("ix_reminder_event_id", "event_id"),
    Index("ix_reminder_ended_at", "ended_at"),
)

reminder_follower_table = Table(
    "reminder_follower",
    metadata,
    Column("reminder_id", Id, ForeignKey("reminder.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_reminder_follower_person_id", "person_id"),
)

reminder_calendar_table = Table(
    "reminder_calendar",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("secret_hash", String(64), nullable=False, unique=True),
    Column("made_at", UtcDateTime, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder. local_time is naive: a wall clock in `zone`. `comes_at` and `again_at` are instants (UTC)."""

    id: ReminderId
    person_id: PersonId | None
    section_id: SectionId | None
    text: str
    local_time: datetime
    zone: str
    made_at: datetime
    rule: str | None = None
    comes_at: datetime | None = None
    again_at: datetime | None = None
    important: bool = False
    state: ReminderState = ReminderState.WAITING
    asked: int = 0
    occurrence: int = 0
    event_id: EventId | None = None
    before: int | None = None
    event_sequence: int | None = None
    clock_rules: str = ""
    ended_at: datetime | None = None

    @property
    def next_at(self) -> datetime | None:
        """When it comes next, whatever brings it."""
        return min((at for at in (self.comes_at, self.again_at) if at is not None), default=None)


NEW_REMINDER = ReminderId(0)

_COLUMNS = tuple(column.name for column in reminder_table.columns if column.name != "id")
_ADD = insert(reminder_table).returning(reminder_table.c.id)
_KEEP = (
    update(reminder_table)
    .where(reminder_table.c.id == bindparam("reminder"))
    .values({name: bindparam(f"new_{name}", type_=reminder_table.c[name].type) for name in _COLUMNS})
)


class Reminders:
    """Repository of reminders. Whoever asks decides whose they may see."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- one

    def get(self, reminder_id: ReminderId) -> Reminder:
        row = self._connection.execute(select(reminder_table).where(reminder_table.c.id == reminder_id)).one_or_none()
        if row is None:
            raise NotFound(f"reminder {reminder_id}")
        return _reminder(row)

    def add(self, reminder: Reminder) -> ReminderId:
        return ReminderId(self._connection.execute(_ADD, _values(reminder)).scalar_one())

    def keep(self, reminder: Reminder) -> None:
        self.keep_many([reminder])

    def keep_many(self, reminders: Sequence[Reminder]) -> None:
        """Write all these back."""
        rows = [
            {"reminder": one.id, **{f"new_{name}": value for name, value in _values(one).items()}} for one in reminders
        ]
        for start in range(0, len(rows), _SOME):
            self._connection.execute(_KEEP, rows[start : start + _SOME])

    # --- due

    def is_due(self, now: datetime) -> bool:
        due = select(reminder_table.c.id).where(*_due(now)).limit(1)
        return self._connection.execute(due).first() is not None

    def take_due(self, now: datetime, limit: int) -> list[Reminder]:
        """The longest due first. Nobody else takes them in this transaction."""
        query = select(reminder_table).where(*_due(now)).order_by(reminder_table.c.next_at).limit(limit)
        return self._list(query.with_for_update(skip_locked=True))

    def put_aside(self, now: datetime, until: datetime) -> None:
        """The first in line cannot be worked off and must not hold up the others: it is due again at `until`."""
        first = select(reminder_table.c.id).where(*_due(now)).order_by(reminder_table.c.next_at).limit(1)
        aside = update(reminder_table).where(reminder_table.c.id == first.scalar_subquery())
        self._connection.execute(aside.values(next_at=until))

    def has_old_rules(self, clock_rules: str) -> bool:
        """Whether an instant was worked out with another zone database than this one."""
        columns = reminder_table.c
        # Two ranges of the index; "not equal" would read all of it.
        return any(
            self._connection.execute(select(columns.id).where(other).limit(1)).first() is not None
            for other in (columns.clock_rules < clock_rules, columns.clock_rules > clock_rules)
        )

    def take_old_rules(self, clock_rules: str, limit: int) -> list[Reminder]:
        other = or_(reminder_table.c.clock_rules < clock_rules, reminder_table.c.clock_rules > clock_rules)
        query = select(reminder_table).where(other).order_by(reminder_table.c.id).limit(limit)
        return self._list(query.with_for_update(skip_locked=True))

    def has_moved_events(self) -> bool:
        """Whether an event was changed that open reminders are tied to."""
        return self._connection.execute(_moved(select(reminder_table.c.id)).limit(1)).first() is not None

    def take_of_moved_events(self, limit: int) -> list[Reminder]:
        query = _moved(select(reminder_table)).order_by(reminder_table.c.id).limit(limit)
        return self._list(query.with_for_update(skip_locked=True, of=reminder_table))

    def has_ended(self, *, before: datetime) -> bool:
        query = select(reminder_table.c.id).where(reminder_table.c.ended_at < before).limit(1)
        return self._connection.execute(query).first() is not None

    def prune(self, *, before: datetime, limit: int) -> int:
        """Forget what ended before that."""
        old = select(reminder_table.c.id).where(reminder_table.c.ended_at < before).limit(limit)
        return self._connection.execute(delete(reminder_table).where(reminder_table.c.id.in_(old))).rowcount

    # --- lists

    def list_open(self, person_id: PersonId, *, offset: int = 0, limit: int = 500) -> list[Reminder]:
        """A person's own and those of their sections that they follow: what comes first, then what is paused."""
        query = select(reminder_table).where(*_open_for(person_id)).order_by(*_NEAREST_FIRST)
        return self._list(query.offset(offset).limit(limit))

    def count_open(self, person_id: PersonId) -> int:
        query = select(func.count()).select_from(reminder_table).where(*_open_for(person_id))
        return self._connection.execute(query).scalar_one()

    def list_own(self, person_id: PersonId) -> list[Reminder]:
        """A person's open reminders (at most 500)."""
        where = (reminder_table.c.person_id == person_id, reminder_table.c.state.in_(OPEN))
        return self._list(select(reminder_table).where(*where).order_by(*_NEAREST_FIRST).limit(500))

    def list_section(self, section_id: SectionId) -> list[Reminder]:
        """A section's open reminders (at most 500)."""
        where = (reminder_table.c.section_id == section_id, reminder_table.c.state.in_(OPEN))
        return self._list(select(reminder_table).where(*where).order_by(*_NEAREST_FIRST).limit(500))

    def list_all(self, person_id: PersonId) -> list[Reminder]:
        """Everything that is held of a person, ended ones as well (at most 5,000)."""
        query = select(reminder_table).where(reminder_table.c.person_id == person_id).order_by("id").limit(5000)
        return self._list(query)

    def _list(self, query: Select[*tuple[Any, ...]]) -> list[Reminder]:
        return [_reminder(row) for row in self._connection.execute(query)]

    # --- following a section's reminder

    def follow(self, reminder_id: ReminderId, person_id: PersonId) -> None:
        if not self.follows(reminder_id, person_id):
            values = {"reminder_id": reminder_id, "person_id": person_id}
            self._connection.execute(insert(reminder_follower_table).values(values))

    def unfollow(self, reminder_id: ReminderId, person_id: PersonId) -> None:
        columns = reminder_follower_table.c
        where = (columns.reminder_id == reminder_id, columns.person_id == person_id)
        self._connection.execute(delete(reminder_follower_table).where(*where))

    def follows(self, reminder_id: ReminderId, person_id: PersonId) -> bool:
        columns = reminder_follower_table.c
        where = (columns.reminder_id == reminder_id, columns.person_id == person_id)
        return self._connection.execute(select(columns.person_id).where(*where)).first() is not None

    def list_followed(self, person_id: PersonId) -> list[ReminderId]:
        query = select(reminder_follower_table.c.reminder_id).where(reminder_follower_table.c.person_id == person_id)
        return [ReminderId(found) for found in self._connection.execute(query.limit(5000)).scalars()]

    def list_followers(self, reminders: Sequence[ReminderId]) -> list[tuple[ReminderId, PersonId]]:
        """Who wants each of these and still belongs to its section."""
        found: list[tuple[ReminderId, PersonId]] = []
        for start in range(0, len(reminders), _SOME):
            columns = reminder_follower_table.c
            query = (
                select(columns.reminder_id, columns.person_id)
                .join(reminder_table, reminder_table.c.id == columns.reminder_id)
                .join(membership_table, _still_there(columns.person_id))
                .where(columns.reminder_id.in_(reminders[start : start + _SOME]))
                .order_by(columns.reminder_id, columns.person_id)
            )
            found += [(ReminderId(row[0]), PersonId(row[1])) for row in self._connection.execute(query)]
        return found

    # --- the calendar link

    def find_calendar(self, person_id: PersonId) -> datetime | None:
        """When the person's calendar link was made; None: there is none."""
        columns = reminder_calendar_table.c
        query = select(columns.made_at).where(columns.person_id == person_id)
        return self._connection.execute(query).scalar_one_or_none()

    def find_calendar_owner(self, secret_hash: str) -> PersonId | None:
        columns = reminder_calendar_table.c
        query = select(columns.person_id).where(columns.secret_hash == secret_hash)
        found = self._connection.execute(query).scalar_one_or_none()
        return PersonId(found) if found is not None else None

    def set_calendar(self, person_id: PersonId, secret_hash: str | None, *, now: datetime) -> None:
        """Another secret from now on; None: no link any more."""
        columns = reminder_calendar_table.c
        self._connection.execute(delete(reminder_calendar_table).where(columns.person_id == person_id))
        if secret_hash is not None:
            values = {"person_id": person_id, "secret_hash": secret_hash, "made_at": now}
            self._connection.execute(insert(reminder_calendar_table).values(values))

    def forget(self, person_id: PersonId) -> None:
        """A person's own reminders, what they follow, and the link. What belongs to a section stays the section's."""
        for table in (reminder_table, reminder_follower_table, reminder_calendar_table):
            self._connection.execute(delete(table).where(table.c.person_id == person_id))


_NEAREST_FIRST = (reminder_table.c.state.desc(), reminder_table.c.next_at, reminder_table.c.id)


def _due(now: datetime) -> tuple[ColumnElement[bool], ...]:
    return reminder_table.c.state == ReminderState.WAITING, reminder_table.c.next_at <= now


def _moved(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    columns = reminder_table.c
    changed = event_table.c.sequence != columns.event_sequence
    return query.join(event_table, event_table.c.id == columns.event_id).where(changed, columns.state.in_(OPEN))


def _still_there(person: ColumnElement[int]) -> ColumnElement[bool]:
    columns = membership_table.c
    return and_(columns.person_id == person, columns.section_id == reminder_table.c.section_id)


def _open_for(person_id: PersonId) -> tuple[ColumnElement[bool], ...]:
    columns = reminder_follower_table.c
    followed = exists().where(
        columns.reminder_id == reminder_table.c.id,
        columns.person_id == person_id,
        membership_table.c.person_id == person_id,
        membership_table.c.section_id == reminder_table.c.section_id,
    )
    return reminder_table.c.state.in_(OPEN), or_(reminder_table.c.person_id == person_id, followed)


def _values(reminder: Reminder) -> dict[str, object]:
    return {name: getattr(reminder, name) for name in _COLUMNS}


def _reminder(row: Row[*tuple[Any, ...]]) -> Reminder:
    values = dict(row._mapping)
    del values["next_at"]
    return Reminder(**{**values, "state": ReminderState(row.state)})
