"""Matching as it is written down: who can be suggested, what was suggested to whom, what they said to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
)

from storage.match_traits import days_of
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from storage.ids import NetworkId, PersonId

KEPT = 1000
"""Versions whose changes are kept; whoever was away longer loads all candidates anew."""

# What can be suggested, as matching compares it: a copy that follows its item. Nothing in it decides rights.
match_candidate_table = Table(
    "match_candidate",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("item", Id, nullable=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("roles", JSON, nullable=False),
    Column("readers", JSON, nullable=False),  # keys, as in the index
    Column("country", String(2)),
    Column("countries", JSON, nullable=False),
    Column("languages", JSON, nullable=False),
    Column("themes", JSON, nullable=False),
    Column("methods", JSON, nullable=False),
    Column("starts_on", Date),
    Column("ends_on", Date),
    # How often it was suggested lately, halved every so many days; as it stood at `load_at`.
    Column("load", Float, nullable=False, server_default="0"),
    Column("load_at", UtcDateTime),
    Column("checked_at", UtcDateTime, nullable=False),  # when its item was read last
    UniqueConstraint("kind", "item", "network_id"),
    Index("ix_match_candidate_checked_at", "checked_at"),
)

# What a candidate offers and needs: embedded by the indexer, as pieces of the index are.
match_text_table = Table(
    "match_text",
    metadata,
    Column("id", Id, primary_key=True),
    Column("candidate_id", Id, ForeignKey("match_candidate.id", ondelete="CASCADE"), nullable=False),
    Column("side", String(5), nullable=False),
    Column("text", Text, nullable=False),
    Column("digest", String(16), nullable=False),
    Column("words", LargeBinary, nullable=False),  # its words as numbers (match_traits.py), four bytes each
    Column("space", String(80)),  # of the vector; None: not read yet
    Column("vector", LargeBinary),  # float16; None with a space: could not be read
    CheckConstraint("side IN ('offer', 'need')", name="side"),
    UniqueConstraint("candidate_id", "side"),
    Index("ix_match_text_space", "space", "id"),
)

# As in the index: who holds candidates in memory asks for what changed after the version they know.
match_state_table = Table(
    "match_state",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version", BigInteger, nullable=False),
)
match_change_table = Table(
    "match_change",
    metadata,
    Column("id", Id, primary_key=True),
    Column("version", BigInteger, nullable=False),
    Column("candidate_id", Id, nullable=False),
    Index("ix_match_change_version", "version"),
)

match_suggestion_table = Table(
    "match_suggestion",
    metadata,
    Column("id", Id, primary_key=True),
    Column("for_kind", String(20), nullable=False),
    Column("for_item", Id, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("item", Id, nullable=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("at", UtcDateTime, nullable=False),  # the last time
    Column("unasked", Boolean(create_constraint=True, name="unasked"), nullable=False, server_default=false()),
    Column("reasons", JSON, nullable=False),  # {"theme": [slugs], "language": [codes], …}: in words by whoever shows it
    UniqueConstraint("for_kind", "for_item", "kind", "item"),
    Index("ix_match_suggestion_item", "kind", "item"),
    Index("ix_match_suggestion_at", "at"),
)

match_dismissal_table = Table(
    "match_dismissal",
    metadata,
    Column("id", Id, primary_key=True),
    Column("for_kind", String(20), nullable=False),
    Column("for_item", Id, nullable=False),
    Column("kind", String(20), nullable=False),
    Column("item", Id, nullable=False),
    Column("by_id", Id, ForeignKey("person.id", ondelete="SET NULL")),
    Column("at", UtcDateTime, nullable=False),
    Column("until", UtcDateTime),  # None: for good
    UniqueConstraint("for_kind", "for_item", "kind", "item"),
    Index("ix_match_dismissal_item", "kind", "item"),
    Index("ix_match_dismissal_until", "until"),
)

# Suggestions that nobody asked for: when the last one came, and how many in a row were left alone.
match_habit_table = Table(
    "match_habit",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("unasked_at", UtcDateTime),
    Column("waiting", Boolean(create_constraint=True, name="waiting"), nullable=False, server_default=false()),
    Column("ignored", Integer, nullable=False, server_default="0"),
    # What the next digest may name, and since when it was looked for; nothing where nothing fits.
    Column("looked_at", UtcDateTime),
    Column("kind", String(20)),
    Column("item", Id),
    Column("network_id", Id, ForeignKey("network.id", ondelete="SET NULL")),
    Column("reasons", JSON),
    Index("ix_match_habit_looked_at", "looked_at"),
)


@dataclass(frozen=True, slots=True)
class Matchable:
    """What is compared of a person, project, section or organisation; the same for whoever asks and whom they find.

    kind: "person", "project", "section" or "organisation"; item: its number. roles: what it may be found as.
    readers: who may find it ("network:1", "partners:1", "public"). country: where it is; countries: where it would
    work too. themes: slugs. methods: methods and disciplines. An open end of the period is None.
    """

    kind: str
    item: int
    network_id: NetworkId
    roles: frozenset[str] = frozenset()
    readers: frozenset[str] = frozenset()
    country: str | None = None
    countries: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    methods: frozenset[str] = frozenset()
    starts_on: date | None = None
    ends_on: date | None = None
    offer: str = ""
    need: str = ""

    @property
    def key(self) -> tuple[str, int]:
        return self.kind, self.item

    @property
    def days(self) -> tuple[int, int]:
        """The period as ordinals."""
        return days_of(self.starts_on, self.ends_on)


@dataclass(frozen=True, slots=True)
class Dismissal:
    """What is not to be suggested to somebody. until: None is for good."""

    for_kind: str
    for_item: int
    kind: str
    item: int
    at: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What was suggested to somebody, and when last. unasked: in a digest."""

    for_kind: str
    for_item: int
    kind: str
    item: int
    network_id: NetworkId
    at: datetime
    unasked: bool
    reasons: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Habit:
    """What somebody makes of suggestions that they did not ask for.

    unasked_at: when the last one came; waiting: it was not answered yet; ignored: so many in a row were not.
    kind, item, network_id, reasons: what the next digest may name; looked_at: when that was looked for.
    """

    person_id: PersonId
    unasked_at: datetime | None = None
    waiting: bool = False
    ignored: int = 0
    looked_at: datetime | None = None
    kind: str | None = None
    item: int | None = None
    network_id: NetworkId | None = None
    reasons: Mapping[str, Sequence[str]] | None = None
