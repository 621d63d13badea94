"""Digests as they are written down: wishes, what people follow, what they were shown. storage/digests.py reads them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, Index, Integer, String, Table

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import date, datetime

    from storage.ids import ActivityId, EventId, NetworkId, PersonId, ProjectId, ResourceId, SectionId, ThemeId

CADENCES = ("off", "daily", "weekly")
FOLLOWED = ("section", "country", "theme", "person")
"""What can be followed. What a followed project brings out will be one more kind, with its own way to be read."""

digest_table = Table(
    "digest",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("cadence", String(10), nullable=False),
    Column("weekday", Integer, nullable=False),  # 0 is Monday; of a weekly one
    Column("minute", Integer, nullable=False),  # after midnight, on the person's wall clock
    Column("themes", JSON(none_as_null=True)),  # slugs that inspirations are chosen by; None: those of the profile
    Column("mondays", String(10), nullable=False),  # a coordinator's lines; "none": not asked for yet
    Column("next_at", UtcDateTime),  # when it is looked at next; None: never
    # What was new between these two was in the last digest; the next one begins where it ended.
    Column("from_at", UtcDateTime),
    Column("cut_at", UtcDateTime),
    Column("said_at", UtcDateTime),  # `next_at` of the last one that was handed over: finds its letter
    Column("lines_at", UtcDateTime),  # where the last coordinator's lines ended
    CheckConstraint("cadence IN ('off', 'daily', 'weekly')", name="cadence"),
    CheckConstraint("mondays IN ('none', 'on', 'off')", name="mondays"),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    CheckConstraint("minute BETWEEN 0 AND 1439", name="minute"),
    # Coordinators of one hour stand together, so that few batches have to count for them.
    Index("ix_digest_next_at", "next_at", "mondays", "person_id"),
)

digest_follow_table = Table(
    "digest_follow",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(10), primary_key=True),
    Column("target", String(20), primary_key=True),  # an id, or a country's code
    CheckConstraint("kind IN ('section', 'country', 'theme', 'person')", name="kind"),
    Index("ix_digest_follow_target", "kind", "target"),
)

digest_shown_table = Table(
    "digest_shown",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(10), primary_key=True),
    Column("item_id", Id, primary_key=True),
    Column("at", UtcDateTime, nullable=False),  # `said_at` of its digest
    CheckConstraint("kind IN ('activity', 'event', 'draft')", name="kind"),
    Index("ix_digest_shown_at", "at"),
)


@dataclass(frozen=True, slots=True)
class Digest:
    """Somebody's wishes and where the last digest ended. Instants are UTC; weekday and minute are the wall clock's."""

    person_id: PersonId
    cadence: str = "off"
    weekday: int = 0
    minute: int = 9 * 60
    themes: tuple[str, ...] | None = None
    mondays: str = "none"
    next_at: datetime | None = None
    from_at: datetime | None = None
    cut_at: datetime | None = None
    said_at: datetime | None = None
    lines_at: datetime | None = None

    @property
    def cause(self) -> str:
        """What the letter of the last digest is known by, without the person."""
        return "" if self.said_at is None else f"digests-due:{int(self.said_at.timestamp())}:0"


@dataclass(frozen=True, slots=True)
class Follow:
    """A section, country, theme or person whose news somebody wants. target: an id, or a country's code."""

    person_id: PersonId
    network_id: NetworkId
    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class ShownItem:
    """Something that was in a digest; `at` says in which."""

    person_id: PersonId
    kind: str
    item_id: int
    at: datetime


@dataclass(frozen=True, slots=True)
class FreshActivity:
    """An activity as a digest knows it. authors: whoever wrote it or stands beside; sections, themes in their order."""

    id: ActivityId
    network_id: NetworkId
    authors: frozenset[PersonId]
    title: str
    starts_on: date
    ends_on: date
    place: str | None
    visibility: str
    status: str
    created_at: datetime
    sections: tuple[SectionId, ...]
    themes: tuple[ThemeId, ...]
    partners: bool = False  # digests tell of one's own networks alone
    public: bool = False


@dataclass(frozen=True, slots=True)
class AheadEvent:
    """An event or call that is not over, as a digest knows it."""

    id: EventId
    network_id: NetworkId
    organiser_id: PersonId | None
    kind: str
    title: str
    comes_at: datetime
    whole_days: bool
    zone: str
    whole: bool
    created_at: datetime
    countries: frozenset[str]
    sections: frozenset[SectionId]
    project_id: ProjectId | None = None  # a meeting of this project's team: for those who are in it


@dataclass(frozen=True, slots=True)
class FreshTool:
    """A tool or output that was attached to a practice, as a digest knows it.

    people: whose news it is, nobody's for a practice without a name; owner_id: who added it, so as not to tell them.
    """

    id: ResourceId
    network_id: NetworkId
    owner_id: PersonId | None
    title: str
    practice: str
    created_at: datetime
    people: frozenset[PersonId]
    section_id: SectionId | None
    country: str | None
    themes: tuple[ThemeId, ...]


@dataclass(frozen=True, slots=True)
class AheadReminder:
    """A reminder as its owner's or follower's digest knows it."""

    person_id: PersonId
    id: int
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LeftDraft:
    """An unfinished entry. title: its answer to what it is about, where there is one."""

    person_id: PersonId
    id: int
    title: str | None
    changed_at: datetime
