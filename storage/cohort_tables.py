"""Learning cohorts as they are written down: the tables and the records. Reading and changing them is cohorts.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from storage.ids import CohortId, CohortSessionId, NetworkId, PersonId, SectionId

MOST_SEATS = 12
"""Members of a cohort: so many can still all speak in a session."""
COHORT_STATES = ("open", "finished", "cancelled")

cohort_table = Table(
    "cohort",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("country", String(2)),  # for its members alone; neither this nor a section: for the whole network
    Column("section_id", Id, ForeignKey("section.id", ondelete="CASCADE"), index=True),
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),  # who opened it
    Column("facilitator_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("invited_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),  # asked to facilitate
    Column("key", String(24), nullable=False, unique=True),  # what calendars know it by
    Column("title", String(200), nullable=False),
    Column("text", Text),
    Column("language", String(10), nullable=False),
    Column("zone", String(60), nullable=False),  # whose clock the sessions are told on
    Column("seats", Integer, nullable=False),
    Column("share", Integer, nullable=False),  # percent of the sessions that make it complete
    Column("questions", JSON, nullable=False),  # on which members rate themselves before and after
    Column("state", String(10), nullable=False),
    Column("finished_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("state IN ('open', 'finished', 'cancelled')", name="state"),
    CheckConstraint("seats BETWEEN 2 AND 12", name="seats"),
    CheckConstraint("share BETWEEN 1 AND 100", name="share"),
    Index("ix_cohort_network_id", "network_id", "state"),
    sqlite_autoincrement=True,  # buttons stay in chats: no later cohort gets the number of one that is gone
)

cohort_session_table = Table(
    "cohort_session",
    metadata,
    Column("id", Id, primary_key=True),
    Column("cohort_id", Id, ForeignKey("cohort.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("title", String(200), nullable=False),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("link", String(500)),
    Column("state", String(10), nullable=False),
    Column("sequence", Integer, nullable=False, server_default="0"),  # grows with every change: calendars ask for it
    CheckConstraint("state IN ('planned', 'cancelled')", name="state"),
    CheckConstraint("minutes BETWEEN 5 AND 1440", name="minutes"),
    sqlite_autoincrement=True,
)

cohort_place_table = Table(
    "cohort_place",
    metadata,
    Column("id", Id, primary_key=True),
    Column("cohort_id", Id, ForeignKey("cohort.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("state", String(10), nullable=False),
    Column("turn", Integer, nullable=False),  # the order in which they came
    Column("at", UtcDateTime, nullable=False),
    Column("completed_at", UtcDateTime),
    Column("proof", String(80), unique=True),  # a keyed hash of the code under which the record can be checked
    CheckConstraint("state IN ('in', 'waiting')", name="state"),
    UniqueConstraint("cohort_id", "person_id"),
    Index("ix_cohort_place_person_id", "person_id"),
)

cohort_attendance_table = Table(
    "cohort_attendance",
    metadata,
    Column("session_id", Id, ForeignKey("cohort_session.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("state", String(10), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    # said: by the member; there, missed: by the facilitator, which counts.
    CheckConstraint("state IN ('said', 'there', 'missed')", name="state"),
    Index("ix_cohort_attendance_person_id", "person_id"),
)

cohort_rating_table = Table(
    "cohort_rating",
    metadata,
    Column("id", Id, primary_key=True),
    Column("cohort_id", Id, ForeignKey("cohort.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("moment", String(10), nullable=False),
    Column("marks", JSON, nullable=False),  # one a question, 1 to 5
    Column("words", Text),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("moment IN ('before', 'after')", name="moment"),
    UniqueConstraint("cohort_id", "person_id", "moment"),
    Index("ix_cohort_rating_person_id", "person_id"),
)

# What is to be said of a cohort, and when: one row a thing; it fans out to at most 13 people.
cohort_notice_table = Table(
    "cohort_notice",
    metadata,
    Column("id", Id, primary_key=True),
    Column("cohort_id", Id, ForeignKey("cohort.id", ondelete="CASCADE"), nullable=False),
    Column("session_id", Id, ForeignKey("cohort_session.id", ondelete="CASCADE"), index=True),
    Column("what", String(10), nullable=False),
    Column("due_at", UtcDateTime, nullable=False, index=True),
    UniqueConstraint("cohort_id", "session_id", "what"),
)


@dataclass(frozen=True, slots=True)
class CohortPlan:
    """What is told of a cohort. share: percent of its sessions that make it complete. questions: for the self-rating.

    country, section_id: for these members alone; neither: for the whole network.
    """

    title: str
    text: str | None
    language: str
    zone: str
    seats: int
    share: int
    questions: tuple[str, ...]
    country: str | None = None
    section_id: SectionId | None = None


@dataclass(frozen=True, slots=True)
class Cohort:
    """A few people who learn something together, with somebody who leads them."""

    id: CohortId
    network_id: NetworkId
    plan: CohortPlan
    author_id: PersonId | None
    facilitator_id: PersonId | None
    invited_id: PersonId | None
    key: str
    state: str
    finished_at: datetime | None
    created_at: datetime
    changed_at: datetime

    @property
    def about(self) -> str:
        """What letters about it are marked with."""
        return f"cohort:{self.id}"


@dataclass(frozen=True, slots=True)
class CohortSession:
    """One meeting of a cohort. sequence: grows with every change, which calendars ask for."""

    id: CohortSessionId
    cohort_id: CohortId
    title: str
    starts_at: datetime
    minutes: int
    link: str | None
    state: str
    sequence: int

    @property
    def is_cancelled(self) -> bool:
        return self.state == "cancelled"


@dataclass(frozen=True, slots=True)
class CohortPlace:
    """Somebody who takes part, or waits for a seat. proof: a keyed hash of the code of their completion record."""

    cohort_id: CohortId
    person_id: PersonId
    state: str
    turn: int
    at: datetime
    completed_at: datetime | None
    proof: str | None


@dataclass(frozen=True, slots=True)
class CohortRating:
    """How somebody rates themselves: a mark of 1 to 5 for each question, and words."""

    cohort_id: CohortId
    person_id: PersonId
    moment: str
    marks: tuple[int, ...]
    words: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class CohortNotice:
    """Something to be said of a cohort or of one of its sessions."""

    id: int
    cohort_id: CohortId
    session_id: CohortSessionId | None
    what: str
    due_at: datetime
