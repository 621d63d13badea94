"""Events and calls as they are written down: the tables and the records. Reading and changing them is events.py."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
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
    from collections.abc import Mapping
    from datetime import datetime

    from storage.announcement_tables import Places
    from storage.ids import EventId, Json, NetworkId, PersonId, ProjectId, SectionId

EVENT_KINDS = ("activity", "meeting", "call")
"""activity: done together, so its outcome is asked for. meeting: a talk or conference as well. call: to take part."""
ANSWERS = ("yes", "waiting", "maybe", "no")
"""waiting: yes, as soon as a seat is free. To a call "yes" means interested."""
SEATS_FREED = "freed"
"""The notice by which free seats go to those who wait."""
USUAL_LENGTH = timedelta(hours=2)
"""How long an event is taken to go on when nobody said."""

event_table = Table(
    "event",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("key", String(32), nullable=False, unique=True),  # what calendars know it by, for ever
    Column("kind", String(10), nullable=False),
    Column("organiser_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    # Whose event it is: what becomes part of its programme counts for this section as well.
    Column("host_id", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),
    Column("parent_id", Id, ForeignKey("event.id", ondelete="SET NULL"), index=True),
    Column("project_id", Id, ForeignKey("team.project_id", ondelete="CASCADE"), index=True),  # its team's alone
    Column("whole", Boolean(create_constraint=True, name="whole"), nullable=False),  # for the whole network
    Column("title", String(200), nullable=False),
    Column("starts_at", UtcDateTime),  # a call may be for nothing that has a time
    Column("ends_at", UtcDateTime),
    Column("whole_days", Boolean(create_constraint=True, name="whole_days"), nullable=False),
    Column("zone", String(60), nullable=False),  # the organiser's clock
    # What that clock shows at the three instants: what was meant, should a country change its clocks before.
    Column("local_starts", DateTime),
    Column("local_ends", DateTime),
    Column("local_deadline", DateTime),
    Column("clock_rules", String(12), nullable=False),  # the zone database they were recounted with; "": not yet
    Column("place", String(200)),
    Column("link", String(500)),
    Column("capacity", Integer),
    Column("deadline_at", UtcDateTime),
    Column("text", Text),
    Column("comes_at", UtcDateTime, nullable=False),  # what lists are sorted by: the start, or a call's deadline
    Column("over_at", UtcDateTime, nullable=False),
    Column("state", String(10), nullable=False),
    Column("reason", String(500)),  # why it was cancelled
    Column("sequence", Integer, nullable=False),  # grows with every change, as calendars want it
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("kind IN ('activity', 'meeting', 'call')", name="kind"),
    CheckConstraint("state IN ('planned', 'cancelled')", name="state"),
    CheckConstraint("kind = 'call' OR starts_at IS NOT NULL", name="has_a_time"),
    CheckConstraint("kind <> 'call' OR deadline_at IS NOT NULL", name="has_a_deadline"),
    CheckConstraint("ends_at IS NULL OR ends_at >= starts_at", name="ends_after_start"),
    CheckConstraint("capacity IS NULL OR capacity > 0", name="capacity"),
    Index("ix_event_network_id", "network_id", "comes_at"),
)

event_section_table = Table(
    "event_section",
    metadata,
    Column("event_id", Id, ForeignKey("event.id", ondelete="CASCADE"), primary_key=True),
    Column("section_id", Id, ForeignKey("section.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, nullable=False),
    Index("ix_event_section_section_id", "section_id", "event_id"),
)

event_country_table = Table(
    "event_country",
    metadata,
    Column("event_id", Id, ForeignKey("event.id", ondelete="CASCADE"), primary_key=True),
    Column("country", String(2), primary_key=True),
    Column("position", Integer, nullable=False),
)

event_region_table = Table(
    "event_region",
    metadata,
    Column("event_id", Id, ForeignKey("event.id", ondelete="CASCADE"), primary_key=True),
    Column("region_id", Id, ForeignKey("region.id", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, nullable=False),
    Index("ix_event_region_region_id", "region_id", "event_id"),
)

event_answer_table = Table(
    "event_answer",
    metadata,
    Column("id", Id, primary_key=True),
    Column("event_id", Id, ForeignKey("event.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),  # None: erased, still counted
    Column("answer", String(10), nullable=False),
    Column("turn", Integer, nullable=False),  # whose turn it is when a seat comes free: the smallest first
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("answer IN ('yes', 'waiting', 'maybe', 'no')", name="answer"),
    UniqueConstraint("event_id", "person_id"),
    Index("ix_event_answer_turn", "event_id", "answer", "turn"),
)

# One row for each thing to be said about an event, however many will hear it: batches go on after `position`.
event_notice_table = Table(
    "event_notice",
    metadata,
    Column("id", Id, primary_key=True),
    Column("event_id", Id, ForeignKey("event.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("what", String(20), nullable=False),
    Column("due_at", UtcDateTime, nullable=False, index=True),
    Column("position", Id, nullable=False),  # the last person who was written to
    Column("about", JSON, nullable=False),  # what was before, of an event that was moved
    Column("made_at", UtcDateTime, nullable=False),
    UniqueConstraint("event_id", "what"),
)

event_activity_table = Table(
    "event_activity",
    metadata,
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("event_id", Id, ForeignKey("event.id", ondelete="CASCADE"), primary_key=True),
    # The event's section, where being part of the event made the activity count for it too.
    Column("section_id", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),
    Index("ix_event_activity_event_id", "event_id"),
)


@dataclass(frozen=True, slots=True)
class EventPlan:
    """What an organiser says about an event. Instants are UTC; `zone` is the clock they were said on."""

    kind: str
    title: str
    places: Places
    zone: str
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    whole_days: bool = False
    place: str | None = None
    link: str | None = None
    capacity: int | None = None
    deadline_at: datetime | None = None
    text: str | None = None
    host_id: SectionId | None = None
    parent_id: EventId | None = None
    project_id: ProjectId | None = None  # a meeting of this project's team, which nobody else sees

    @property
    def comes_at(self) -> datetime:
        """When it is up: its start; of a call the deadline."""
        at = self.deadline_at if self.kind == "call" else self.starts_at
        assert at is not None, "guarded by the table as well"
        return at

    @property
    def over_at(self) -> datetime:
        """From when on it is past."""
        if self.kind == "call":
            return self.comes_at
        return self.ends_at or self.comes_at + USUAL_LENGTH

    @property
    def closes_at(self) -> datetime:
        """From when on no answer is taken."""
        return min(self.deadline_at or self.comes_at, self.comes_at)


@dataclass(frozen=True, slots=True)
class EventWall:
    """What the organiser's clock shows (naive) when it begins, ends, and closes."""

    starts: datetime | None
    ends: datetime | None
    deadline: datetime | None


@dataclass(frozen=True, slots=True)
class Event:
    """One event or call. `state` is "planned" or "cancelled"."""

    id: EventId
    network_id: NetworkId
    key: str
    organiser_id: PersonId | None
    plan: EventPlan
    state: str
    reason: str | None
    sequence: int
    created_at: datetime
    changed_at: datetime

    @property
    def title(self) -> str:
        return self.plan.title

    @property
    def starts_at(self) -> datetime:
        """When it begins; of a call: when it closes."""
        return self.plan.comes_at

    @property
    def is_of_team(self) -> bool:
        """Whether it is a meeting of a project's team, which nobody else sees."""
        return self.plan.project_id is not None

    @property
    def is_call(self) -> bool:
        return self.plan.kind == "call"

    @property
    def is_cancelled(self) -> bool:
        return self.state == "cancelled"

    @property
    def about(self) -> str:
        """What its letters tell of."""
        return f"event:{self.id}"


@dataclass(frozen=True, slots=True)
class EventReader:
    """Whose events are listed: of the network, of these countries and sections, and what the person has to do with.

    partners: networks united with that network: the calls that these hold together with it are listed too.
    """

    person_id: PersonId
    countries: tuple[str, ...] = ()
    sections: tuple[SectionId, ...] = ()
    everything: bool = False
    partners: frozenset[NetworkId] = frozenset()


@dataclass(frozen=True, slots=True)
class Rsvp:
    """One answer. person_id None: somebody who was erased since."""

    event_id: EventId
    person_id: PersonId | None
    answer: str
    turn: int
    at: datetime


@dataclass(frozen=True, slots=True)
class EventNotice:
    """Something that falls due about an event; `position` is the last person who was written to."""

    id: int
    event_id: EventId
    what: str
    due_at: datetime
    position: int
    about: Mapping[str, Json]
    made_at: datetime
