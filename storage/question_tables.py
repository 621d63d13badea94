"""Questions as they are written down: the tables and the records. Reading and changing them is questions.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from storage.ids import QuestionId, TurnId
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from storage.ids import NetworkId, PersonId, ThemeId

TOPICS = ("library", "tool")
"""library: what worked elsewhere. tool: how to do something with Kith itself."""
QUESTION_STATES = ("told", "asking", "answered", "unanswered", "closed")
"""told: the library had its say. asking: one person after the other is asked. closed: the asker took it back."""
TURN_STATES = ("waiting", "answered", "passed", "silent", "withdrawn")
"""passed: gave it on. silent: did not answer in time. withdrawn: nobody wants the answer any more."""

question_table = Table(
    "question",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("topic", String(10), nullable=False),
    Column("text", Text, nullable=False),
    Column("language", String(10), nullable=False),  # the asker's, in which they are answered best
    Column("narrowed", JSON, nullable=False),  # what an answer must be: {"country": ["GE"], "evidence": ["2"]}
    Column("fits", Boolean(create_constraint=True, name="fits"), nullable=False),  # what the library said at last
    Column("state", String(10), nullable=False),
    Column("due_at", UtcDateTime),  # when the next person is to be asked, or the asker told that nobody answered
    Column("asked_at", UtcDateTime, nullable=False),
    Column("touched_at", UtcDateTime, nullable=False),  # asked, narrowed or paged: a follow-up belongs to the latest
    CheckConstraint("topic IN ('library', 'tool')", name="topic"),
    CheckConstraint("state IN ('told', 'asking', 'answered', 'unanswered', 'closed')", name="state"),
    Index("ix_question_person_id", "person_id", "touched_at"),
    Index("ix_question_due_at", "due_at"),
    Index("ix_question_touched_at", "touched_at"),
)

question_turn_table = Table(
    "question_turn",
    metadata,
    Column("id", Id, primary_key=True),
    Column("question_id", Id, ForeignKey("question.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("answer", Text),
    Column("named", Boolean(create_constraint=True, name="named"), nullable=False),  # the asker may know who answered
    Column("answered_at", UtcDateTime),
    Column("helpful", Boolean(create_constraint=True, name="helpful")),  # None: the asker has not said
    Column("thanked", Boolean(create_constraint=True, name="thanked"), nullable=False, server_default=false()),
    Column("offered", Boolean(create_constraint=True, name="offered"), nullable=False, server_default=false()),
    CheckConstraint("state IN ('waiting', 'answered', 'passed', 'silent', 'withdrawn')", name="state"),
    UniqueConstraint("question_id", "person_id"),
    Index("ix_question_turn_person_id", "person_id", "asked_at"),
)

# One voice a person and thing, whatever they asked when they found it.
question_vote_table = Table(
    "question_vote",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("kind", String(20), nullable=False),
    Column("item", Id, nullable=False),
    Column("helpful", Boolean(create_constraint=True, name="helpful"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    UniqueConstraint("person_id", "kind", "item"),
    Index("ix_question_vote_kind", "kind", "item"),
)

expert_table = Table(
    "expert",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("library", Boolean(create_constraint=True, name="library"), nullable=False),  # may be asked about themes
    Column("tool", Boolean(create_constraint=True, name="tool"), nullable=False),  # may be asked how Kith works
    Column("languages", JSON, nullable=False),
    Column("weekly", Integer, nullable=False),  # questions a week at most
    Column("paused", Boolean(create_constraint=True, name="paused"), nullable=False, server_default=false()),
    Column("named", Boolean(create_constraint=True, name="named"), nullable=False, server_default=false()),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("weekly > 0", name="weekly"),
    UniqueConstraint("person_id", "network_id"),
    Index("ix_expert_network_id", "network_id"),
)

expert_theme_table = Table(
    "expert_theme",
    metadata,
    Column("expert_id", Id, ForeignKey("expert.id", ondelete="CASCADE"), primary_key=True),
    Column("theme_id", Id, ForeignKey("theme.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_expert_theme_theme_id", "theme_id", "expert_id"),
)


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """What somebody asked. narrowed: what an answer must be, by its kind ("country", "setting", …)."""

    id: QuestionId
    person_id: PersonId
    network_id: NetworkId
    topic: str
    text: str
    language: str
    narrowed: Mapping[str, Sequence[str]]
    fits: bool
    state: str
    due_at: datetime | None
    asked_at: datetime
    touched_at: datetime


@dataclass(frozen=True, slots=True)
class Turn:
    """A question before one of those who said that they may be asked. offered: the asker would see it shared."""

    id: TurnId
    question_id: QuestionId
    person_id: PersonId
    position: int
    state: str
    asked_at: datetime
    answer: str | None
    named: bool
    answered_at: datetime | None
    helpful: bool | None
    thanked: bool
    offered: bool


@dataclass(frozen=True, slots=True)
class Expert:
    """Somebody who said what they may be asked about in a network.

    named: askers may know who they are; nobody may until they say so.
    """

    person_id: PersonId
    network_id: NetworkId
    library: bool = False
    tool: bool = False
    themes: tuple[ThemeId, ...] = ()
    languages: tuple[str, ...] = ()
    weekly: int = 2
    paused: bool = False
    named: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """An expert as the queue sees them. load: questions they were asked within the last week."""

    expert: Expert
    country: str | None
    load: int
