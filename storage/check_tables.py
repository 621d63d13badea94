"""Checks of activities as they are written down: tables and records. storage/checks.py reads and changes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

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
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from storage.ids import ActivityId, CheckId, ChecklistId, Json, NetworkId, PersonId

SELF, PEER = "self", "peer"
"""Who answered: the author about their own activity, or somebody else."""

# Every change makes a new version, so that what was answered keeps the words it was answered with.
checklist_table = Table(
    "checklist",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("criteria", JSON, nullable=False),  # [Criterion.data], in the order in which they are asked
    Column("made_at", UtcDateTime, nullable=False),
    Column("made_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    UniqueConstraint("network_id", "version"),
)

# One of each person and activity; a plan that is not logged yet has its own words instead.
quality_check_table = Table(
    "quality_check",
    metadata,
    Column("id", Id, primary_key=True),
    Column("checklist_id", Id, ForeignKey("checklist.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE")),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(10), nullable=False),
    Column("plan", Text),
    Column("answers", JSON, nullable=False),  # {criterion: answer}
    Column("verdict", String(10), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("kind IN ('self', 'peer')", name="kind"),
    CheckConstraint("verdict IN ('qualifies', 'nearly', 'regular')", name="verdict"),
    CheckConstraint("kind = 'self' OR activity_id IS NOT NULL", name="peer"),
    Index("ix_quality_check_activity_id", "activity_id", "person_id", unique=True),
)

peer_request_table = Table(
    "peer_request",
    metadata,
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),  # who is asked
    Column("asked_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("declined_at", UtcDateTime),
    Index("ix_peer_request_person_id", "person_id"),
)

# A coordinator's word, which stands above the author's answers.
ruling_table = Table(
    "check_ruling",
    metadata,
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("verdict", String(10), nullable=False),
    Column("reason", Text, nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("verdict IN ('qualifies', 'regular')", name="verdict"),
)


@dataclass(frozen=True, slots=True)
class Criterion:
    """One statement of a checklist, and what to change where it does not hold. Words by language.

    key: names it through all versions. must: without a plain yes there is no label. weight: 1 to 3.
    minors: about people under 18, so that "no minors take part" is an answer too.
    """

    key: str
    words: Mapping[str, str]
    advice: Mapping[str, str]
    must: bool = False
    minors: bool = False
    weight: int = 1

    @property
    def data(self) -> dict[str, Json]:
        return {
            "key": self.key,
            "words": dict(self.words),
            "advice": dict(self.advice),
            "must": self.must,
            "minors": self.minors,
            "weight": self.weight,
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Json]) -> Criterion:
        return cls(
            key=str(data["key"]),
            words=cast("Mapping[str, str]", data["words"]),
            advice=cast("Mapping[str, str]", data["advice"]),
            must=bool(data.get("must")),
            minors=bool(data.get("minors")),
            weight=cast("int", data.get("weight", 1)),
        )


@dataclass(frozen=True, slots=True)
class Checklist:
    """One version of what a network asks of a good activity."""

    id: ChecklistId
    network_id: NetworkId
    version: int
    criteria: Sequence[Criterion]
    made_at: datetime
    made_by: PersonId | None


@dataclass(frozen=True, slots=True)
class Check:
    """Answers to a checklist and what followed from them. `plan`: what is checked, where it is no activity yet."""

    id: CheckId
    checklist_id: ChecklistId
    activity_id: ActivityId | None
    person_id: PersonId
    kind: str
    plan: str | None
    answers: Mapping[str, str]
    verdict: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PeerRequest:
    """Somebody is asked to look at an activity."""

    activity_id: ActivityId
    person_id: PersonId
    asked_by: PersonId | None
    asked_at: datetime
    declined_at: datetime | None


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a coordinator decided about an activity's label, and why."""

    activity_id: ActivityId
    verdict: str
    reason: str
    person_id: PersonId | None
    at: datetime
