"""Requests for help to the task force: the tables and the records. Reading and changing them is help_requests.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, Date, ForeignKey, Index, Integer, String, Table, Text

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import date, datetime

    from storage.ids import HelpRequestId, NetworkId, PersonId, ProjectId

HELP_TOPICS = ("funding", "partners", "methods", "evaluation", "permissions", "other")
"""permissions: what the law, schools and parents ask for."""
HELP_STATES = ("waiting", "taken", "answered", "solved", "withdrawn")
OPEN_STATES = ("waiting", "taken", "answered")
HELP_STEPS = ("asked", "taken", "returned", "answered", "network", "admins", "solved", "withdrawn")
"""network, admins: whom it was brought to because nobody had answered."""

help_request_table = Table(
    "help_request",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("asker_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("taker_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("project_id", Id, index=True),  # what it is about, where that is a project
    Column("topic", String(15), nullable=False),
    Column("text", Text, nullable=False),
    Column("language", String(10), nullable=False),
    Column("wanted_on", Date, nullable=False),  # until when help is of use, on the asker's calendar
    Column("state", String(10), nullable=False),
    Column("level", Integer, nullable=False),  # how far up it was brought: 0 nowhere, 1 network, 2 admins
    Column("waits_since", UtcDateTime, nullable=False),  # asked, or in the queue once more after an answer
    Column("due_at", UtcDateTime, index=True),  # when it is brought further up; None: somebody answered
    Column("messages", Integer, nullable=False),  # how many went either way: what makes the next one's cause unique
    Column("asked_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("state IN ('waiting', 'taken', 'answered', 'solved', 'withdrawn')", name="state"),
    CheckConstraint(f"topic IN ({', '.join(repr(topic) for topic in HELP_TOPICS)})", name="topic"),
    Index("ix_help_request_network_id", "network_id", "state", "asked_at"),
    sqlite_autoincrement=True,  # no later one gets the number of one that is gone: letters name it
)

# What happened when, without persons: what the asker is told of the way that a request takes.
help_step_table = Table(
    "help_step",
    metadata,
    Column("id", Id, primary_key=True),
    Column("request_id", Id, ForeignKey("help_request.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("what", String(10), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint(f"what IN ({', '.join(repr(what) for what in HELP_STEPS)})", name="what"),
)

help_message_table = Table(
    "help_message",
    metadata,
    Column("id", Id, primary_key=True),
    Column("request_id", Id, ForeignKey("help_request.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("author_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("text", Text, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

task_force_table = Table(
    "task_force_member",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("state", String(10), nullable=False),
    Column("since", UtcDateTime, nullable=False),
    CheckConstraint("state IN ('asking', 'active')", name="state"),
    Index("ix_task_force_member_network_id", "network_id", "state"),
)


@dataclass(frozen=True, slots=True)
class HelpRequest:
    """A request for help. `level` and `due_at` say how far up it was brought, and when it goes further.

    waits_since: from when the days are counted.
    """

    id: HelpRequestId
    network_id: NetworkId
    asker_id: PersonId
    taker_id: PersonId | None
    project_id: ProjectId | None
    topic: str
    text: str
    language: str
    wanted_on: date
    state: str
    level: int
    waits_since: datetime
    due_at: datetime | None
    messages: int
    asked_at: datetime
    changed_at: datetime

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES


@dataclass(frozen=True, slots=True)
class HelpStep:
    """What happened with a request, and when."""

    what: str
    at: datetime


@dataclass(frozen=True, slots=True)
class HelpMessage:
    """What one side wrote to the other."""

    author_id: PersonId
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TaskForceMember:
    """Somebody of the task force. state "asking": would like to be, and nobody has decided yet."""

    person_id: PersonId
    network_id: NetworkId
    state: str
    since: datetime
