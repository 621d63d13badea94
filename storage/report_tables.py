"""Reports and what was decided about them: the tables and the records. storage/reports.py reads and changes them.

Every room's lists leave out what is held with `not_held`; nothing else decides about it.
"""

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
    UniqueConstraint,
    and_,
    exists,
    not_,
)

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement

    from storage.ids import CaseId, NetworkId, PersonId, SectionId

REASONS = ("personal", "wrong", "offensive", "advert", "safeguarding", "other")
DECISIONS = ("kept", "hidden", "removed", "change")

# One for each item for ever: reports join it, and whatever is said later opens it once more.
case_table = Table(
    "moderation_case",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("item", Id, nullable=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("section_id", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),
    Column("country", String(2)),
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("round", Integer, nullable=False),  # how often it was opened
    Column("state", String(10), nullable=False),
    Column("held", Boolean(create_constraint=True, name="held"), nullable=False),  # nobody else sees the item
    Column("urgent", Boolean(create_constraint=True, name="urgent"), nullable=False),
    Column("level", Integer, nullable=False),  # how far up it was brought: 0 is nearest
    Column("wake_at", UtcDateTime, index=True),  # when whoever is next is told; None: nobody waits
    Column("decided_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("decided_at", UtcDateTime),
    Column("words", Text),  # what the moderator says to the author
    Column("answer", Text),  # what the author says to the moderators
    Column("opened_at", UtcDateTime, nullable=False),
    CheckConstraint("state IN ('open', 'kept', 'hidden', 'removed', 'change')", name="state"),
    UniqueConstraint("kind", "item"),
    Index("ix_moderation_case_network_id", "network_id", "state", "opened_at"),
)

report_table = Table(
    "report",
    metadata,
    Column("id", Id, primary_key=True),
    Column("case_id", Id, ForeignKey("moderation_case.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("round", Integer, nullable=False),
    Column("reason", String(15), nullable=False),
    Column("words", Text),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("reason IN ('personal', 'wrong', 'offensive', 'advert', 'safeguarding', 'other')", name="reason"),
    UniqueConstraint("case_id", "round", "person_id"),
)


def not_held(kind: str, item: ColumnElement[Any]) -> ColumnElement[bool]:
    """For lists that others read: the item in this column is not held back by a moderator."""
    columns = case_table.c
    return not_(exists().where(and_(columns.kind == kind, columns.item == item, columns.held)))


@dataclass(frozen=True, slots=True)
class Case:
    """What was reported about one item, and what was decided. `state` is "open" or one of DECISIONS."""

    id: CaseId
    kind: str
    item: int
    network_id: NetworkId
    section_id: SectionId | None
    country: str | None
    author_id: PersonId | None
    round: int
    state: str
    held: bool
    urgent: bool
    level: int
    wake_at: datetime | None
    decided_by: PersonId | None
    decided_at: datetime | None
    words: str | None
    answer: str | None
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Report:
    """One person's report. person_id None: erased since."""

    id: int
    case_id: CaseId
    person_id: PersonId | None
    round: int
    reason: str
    words: str | None
    at: datetime
