"""Plans and trials as they are written down: the tables and the records. storage/plans.py reads and changes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import JSON, CheckConstraint, Column, Date, ForeignKey, Index, String, Table, Text

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import date, datetime

    from storage.ids import ActivityId, EventId, NetworkId, PersonId, PlanId, SectionId, ThemeId

RESULTS = ("worked", "mixed", "failed")
"""What came of trying something."""

plan_table = Table(
    "plan",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("owner_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("title", String(120), nullable=False),
    Column("need", Text),  # a plan that began with "Try this" knows no need yet
    Column("aim", Text),
    Column("partners", Text),
    Column("sign", Text),  # by what one will see that it worked
    Column("theme_id", Id, ForeignKey("theme.id", ondelete="SET NULL"), index=True),
    Column("on", Date),
    # What it copies. Kinds have tables of their own, so no foreign key; a credit may outlive what it names.
    Column("origin_kind", String(20)),
    Column("origin_item", Id),
    Column("cites", JSON, nullable=False),  # numbers of practices, the nearest first
    Column("state", String(10), nullable=False),
    Column("event_id", Id, ForeignKey("event.id", ondelete="SET NULL"), index=True),
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="SET NULL"), index=True),  # what became of it
    Column("ask_at", UtcDateTime, index=True),  # when its owner is asked how it went; None: nothing is left to ask
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("state IN ('open', 'closed')", name="state"),
    CheckConstraint("(origin_kind IS NULL) = (origin_item IS NULL)", name="origin"),
    Index("ix_plan_owner_id", "owner_id", "state", "changed_at"),
    Index("ix_plan_origin", "origin_kind", "origin_item"),
)

# It outlives the plan and the account of whoever tried: the original's figures stay. It goes with the activity.
trial_table = Table(
    "trial",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("item", Id, nullable=False),
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), nullable=False, unique=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("result", String(10)),
    Column("changed", Text),  # what they did differently, in their words
    Column("at", UtcDateTime, nullable=False),
    Column("tell_at", UtcDateTime, index=True),  # when the original's author is told; None: they were
    CheckConstraint("result IN ('worked', 'mixed', 'failed')", name="result"),
    Index("ix_trial_item", "kind", "item"),
)


@dataclass(frozen=True, slots=True)
class Origin:
    """What is tried or credited: "practice" or "idea", and its number."""

    kind: str
    item: int


@dataclass(frozen=True, slots=True)
class PlanFacts:
    """What its owner says about a plan. None: not told yet. title: empty where it was an original's that is gone."""

    title: str
    need: str | None = None
    aim: str | None = None
    partners: str | None = None
    sign: str | None = None
    theme_id: ThemeId | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan. `state` is "open" or "closed"; `cites` are numbers of practices; `activity_id` is its log entry."""

    id: PlanId
    network_id: NetworkId
    owner_id: PersonId
    facts: PlanFacts
    origin: Origin | None
    cites: tuple[int, ...]
    state: str
    event_id: EventId | None
    activity_id: ActivityId | None
    ask_at: datetime | None
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Trial:
    """Somebody tried an original. person_id None: erased since. `result` is None until they said."""

    id: int
    origin: Origin
    activity_id: ActivityId
    person_id: PersonId | None
    result: str | None
    changed: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class TriedAt:
    """A trial as a list shows it: when and where, without who."""

    trial: Trial
    on: date
    section_id: SectionId | None
    country: str | None


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of an original elsewhere. tried: activities; planned: plans that are still open.

    countries: where, as far as this reader may know. worked + mixed + failed may be less than tried: not all say.
    """

    tried: int = 0
    planned: int = 0
    countries: tuple[str, ...] = ()
    worked: int = 0
    mixed: int = 0
    failed: int = 0
