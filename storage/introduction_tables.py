"""Introductions as they are written down: the tables and the record. Reading and changing them is introductions.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, Index, String, Table, Text, text

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from storage.ids import IntroductionId, Json, NetworkId, PersonId

INTRODUCTION_STATES = ("proposed", "agreed", "running", "reported", "closed", "declined", "withdrawn", "expired")
OPEN_INTRODUCTIONS = ("proposed", "agreed", "running", "reported")
"""The states from which something can still come."""
SIDES = ("person", "project", "section", "organisation")
"""What can be introduced. The item of a person is their own number."""

_OPEN = text("state IN ('proposed', 'agreed', 'running', 'reported')")

introduction_table = Table(
    "introduction",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("from_person", Id, ForeignKey("person.id", ondelete="SET NULL")),  # None: erased since
    Column("from_kind", String(12), nullable=False),
    Column("from_item", Id, nullable=False),
    Column(
        "to_person", Id, ForeignKey("person.id", ondelete="SET NULL")
    ),  # who answers; None: nobody did yet, or erased
    Column("to_kind", String(12), nullable=False),
    Column("to_item", Id, nullable=False),
    Column("state", String(10), nullable=False),
    Column("channel", String(8)),
    Column("sentence", Text),  # the proposer's own words; wiped when it is over
    Column("reasons", JSON, nullable=False),  # what both have in common: {"themes": [1], "languages": ["fr"], …}
    Column("from_wish", String(8)),  # how each would go on
    Column("to_wish", String(8)),
    Column("from_handle", Text),  # what each would have shown to the other; wiped when both were told
    Column("to_handle", Text),
    Column("from_report", String(10)),  # how it went, as each says
    Column("to_report", String(10)),
    Column("due_at", UtcDateTime),  # when somebody is to be told or asked next, or it ends
    Column("nudged_at", UtcDateTime),  # when whoever is waited for was last reminded
    Column("later_at", UtcDateTime),  # when the other side said "not now"
    *(Column(f"{state}_at", UtcDateTime, nullable=state != "proposed") for state in INTRODUCTION_STATES),
    CheckConstraint("state IN ({})".format(", ".join(f"'{one}'" for one in INTRODUCTION_STATES)), name="state"),
    CheckConstraint("channel IN ('handles', 'relay')", name="channel"),
    Index("ix_introduction_from_person", "from_person", "proposed_at"),
    Index("ix_introduction_to_person", "to_person"),
    Index("ix_introduction_from_item", "from_kind", "from_item"),
    Index("ix_introduction_to_item", "to_kind", "to_item"),
    Index("ix_introduction_due_at", "due_at"),
    # The same two are never introduced twice at once, whoever presses how fast.
    Index(
        "uq_introduction_open",
        "from_kind",
        "from_item",
        "to_kind",
        "to_item",
        unique=True,
        sqlite_where=_OPEN,
        postgresql_where=_OPEN,
    ),
)

# Who was asked: of a project all its leads, the first who answers wins and the others are told.
introduction_asked_table = Table(
    "introduction_asked",
    metadata,
    Column("introduction_id", Id, ForeignKey("introduction.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_introduction_asked_person_id", "person_id"),
)


@dataclass(frozen=True, slots=True)
class Introduction:
    """A two-sided match on its way: one side proposed it to the other. Instants are UTC, None for steps not taken.

    due_at: the next step of its own accord. declined with a due_at: the proposer has not been told yet.
    """

    id: IntroductionId
    network_id: NetworkId
    from_person: PersonId | None
    from_kind: str
    from_item: int
    to_person: PersonId | None
    to_kind: str
    to_item: int
    state: str
    channel: str | None
    sentence: str | None
    reasons: Mapping[str, Sequence[Json]]
    from_wish: str | None
    to_wish: str | None
    from_handle: str | None
    to_handle: str | None
    from_report: str | None
    to_report: str | None
    due_at: datetime | None
    nudged_at: datetime | None
    later_at: datetime | None
    proposed_at: datetime
    agreed_at: datetime | None
    running_at: datetime | None
    reported_at: datetime | None
    closed_at: datetime | None
    declined_at: datetime | None
    withdrawn_at: datetime | None
    expired_at: datetime | None
