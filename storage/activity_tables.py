"""Activities as they are written down: the tables and the records. storage/activities.py reads and changes them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import date, datetime

    from storage.ids import ActivityId, BlobId, Json, NetworkId, PersonId, SectionId, ThemeId

activity_table = Table(
    "activity",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("key", String(64), nullable=False),  # stable key for imports and exports
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL")),
    # Who wrote it, for counting distinct contributors even after the person was erased: a random number per author.
    Column("author_mark", String(32), nullable=False),
    Column("title", String(200), nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("ends_on", Date, nullable=False),
    Column("place", String(120)),
    Column("volunteers", Integer),
    Column("reached", Integer),
    Column("first_time", Integer),
    Column("minutes", Integer),  # as it was said
    Column("minutes_kind", String(10)),  # "each", "total" or "duration"
    Column("volunteer_minutes", Integer),  # what it adds up to; None when it cannot be told
    Column("pupils_level", String(60)),
    Column("teacher_feedback", Text),
    Column("helpers", JSON, nullable=False),  # names of helpers without an account
    Column("outcome", Text),
    Column("text", Text),
    Column("link", String(500)),
    Column("visibility", String(10), nullable=False),
    Column("status", String(10), nullable=False),
    Column("source", String(140)),  # the message that logged it
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("reviewed_at", UtcDateTime),
    Column("reviewed_by", Id, ForeignKey("person.id", ondelete="SET NULL")),
    Column("review_reason", Text),
    # Whether it bears the network's label now: storage/checks.py says so, roll-ups and lists read it here.
    Column(
        "labelled",
        Boolean(create_constraint=True, name="labelled"),
        nullable=False,
        default=False,
        server_default=false(),
    ),
    # For the networks united with its own as well, because who may said so.
    Column("partners", Boolean(create_constraint=True, name="partners"), nullable=False, server_default=false()),
    # For everybody, because its author said so.
    Column("public", Boolean(create_constraint=True, name="public"), nullable=False, server_default=false()),
    CheckConstraint("visibility IN ('network', 'section', 'private')", name="visibility"),
    CheckConstraint("status IN ('new', 'verified', 'rejected')", name="status"),
    CheckConstraint("minutes_kind IN ('each', 'total', 'duration')", name="minutes_kind"),
    CheckConstraint("starts_on <= ends_on", name="dates"),
    CheckConstraint("first_time IS NULL OR reached IS NULL OR first_time <= reached", name="first_time"),
    UniqueConstraint("network_id", "key"),
    Index("ix_activity_author_id", "author_id", "starts_on"),
    Index("ix_activity_network_day", "network_id", "starts_on"),
    Index("ix_activity_status", "network_id", "status", "created_at"),
)

activity_section_table = Table(
    "activity_section",
    metadata,
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("section_id", Id, ForeignKey("section.id"), primary_key=True),
    Column("position", Integer, nullable=False),  # 0: the section that logged it
    Index("ix_activity_section_section_id", "section_id", "activity_id"),
)

activity_theme_table = Table(
    "activity_theme",
    metadata,
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("theme_id", Id, ForeignKey("theme.id"), primary_key=True),
    Column("position", Integer, nullable=False),
)

activity_photo_table = Table(
    "activity_photo",
    metadata,
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("blob_id", Id, ForeignKey("blob.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, nullable=False),
)

# Whoever pressed "it is the same one" is beside the author: both hold it in their list, each changes what they told.
activity_author_table = Table(
    "activity_author",
    metadata,
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("added_at", UtcDateTime, nullable=False),
    Index("ix_activity_author_person_id", "person_id", "activity_id"),
)

activity_change_table = Table(
    "activity_change",
    metadata,
    Column("id", Id, primary_key=True),
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("field", String(40), nullable=False),
    Column("before", JSON),
    Column("after", JSON),
)

activity_question_table = Table(
    "activity_question",
    metadata,
    Column("id", Id, primary_key=True),
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("asked_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("question", Text, nullable=False),
    Column("answer", Text),
    Column("answered_at", UtcDateTime),
    Column("answered_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
)


@dataclass(frozen=True, slots=True)
class Facts:
    """What an author says about an activity. Durations in minutes; counts are people; None: not told, which is not 0.

    minutes and minutes_kind are as they were said: "each" volunteer gave them, all gave them in "total", or the
    activity's "duration", during which everybody is taken to have been there.
    """

    title: str
    starts_on: date
    ends_on: date
    sections: tuple[SectionId, ...] = ()
    themes: tuple[ThemeId, ...] = ()
    photos: tuple[BlobId, ...] = ()
    place: str | None = None
    volunteers: int | None = None
    reached: int | None = None
    first_time: int | None = None
    minutes: int | None = None
    minutes_kind: str | None = None
    pupils_level: str | None = None
    teacher_feedback: str | None = None
    helpers: tuple[str, ...] = ()
    outcome: str | None = None
    text: str | None = None
    link: str | None = None
    visibility: str = "network"

    @property
    def volunteer_minutes(self) -> int | None:
        """What the time adds up to over all volunteers; None when that cannot be told."""
        if self.minutes is None or self.minutes_kind == "total":
            return self.minutes
        return self.minutes * self.volunteers if self.volunteers is not None else None


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity: its facts, who wrote it, and what became of it. `status` is "new", "verified" or "rejected"."""

    id: ActivityId
    network_id: NetworkId
    key: str
    author_id: PersonId | None
    author_mark: str
    title: str
    starts_on: date
    ends_on: date
    sections: tuple[SectionId, ...]
    themes: tuple[ThemeId, ...]
    photos: tuple[BlobId, ...]
    place: str | None
    volunteers: int | None
    reached: int | None
    first_time: int | None
    minutes: int | None
    minutes_kind: str | None
    volunteer_minutes: int | None
    pupils_level: str | None
    teacher_feedback: str | None
    helpers: tuple[str, ...]
    outcome: str | None
    text: str | None
    link: str | None
    visibility: str
    status: str
    source: str | None
    created_at: datetime
    changed_at: datetime
    reviewed_at: datetime | None
    reviewed_by: PersonId | None
    review_reason: str | None
    labelled: bool = False
    partners: bool = False
    public: bool = False

    @property
    def facts(self) -> Facts:
        """What its author says, without what Kith keeps beside it."""
        return Facts(**{one.name: getattr(self, one.name) for one in fields(Facts)})


@dataclass(frozen=True, slots=True)
class ActivityChange:
    """Who changed what, when; `before` and `after` are the field's values as data.

    `field` is a name of `Facts`, with "when" for both days, "hours" for minutes and their kind, or "status".
    """

    id: int
    activity_id: ActivityId
    person_id: PersonId | None
    at: datetime
    field: str
    before: Json
    after: Json


@dataclass(frozen=True, slots=True)
class ActivityQuestion:
    """What a coordinator asked the author back, and the answer when there is one."""

    id: int
    activity_id: ActivityId
    asked_by: PersonId | None
    asked_at: datetime
    question: str
    answer: str | None
    answered_at: datetime | None
    answered_by: PersonId | None
