"""Practices as they are written down: the tables and the records. storage/practices.py reads and changes them."""

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

from storage.factor_tables import factor_table
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime

    from storage.ids import (
        ActivityId,
        AdaptationId,
        FactorId,
        Json,
        NetworkId,
        PersonId,
        PracticeId,
        SectionId,
        ThemeId,
    )

VERDICTS = ("worked", "mixed", "failed")
WELLBEING = ("physical", "mental", "social")
SETTINGS = ("school", "university", "community", "care", "outdoors", "online")
"""Where a practice took place. care: hospitals and homes."""
EVIDENCE = (0, 1, 2, 3)
"""How well it is known that it worked: told, monitored (counted by those who did it), evaluated, researched."""

practice_table = Table(
    "practice",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL")),
    # Stands for the author in counts, also after they were erased; of an anonymous one it is found nowhere else.
    Column("author_mark", String(32), nullable=False),
    Column("anonymous", Boolean(create_constraint=True, name="anonymous"), nullable=False),
    Column("section_id", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),
    Column("country", String(2)),
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="SET NULL"), index=True),
    Column("language", String(10), nullable=False),  # of its words
    Column("title", String(200), nullable=False),
    Column("english", String(200)),  # the title in English, for finding it from other languages
    Column("context", Text),
    Column("done", Text),
    Column("worked", Text),
    Column("not_worked", Text),
    Column("physical", Boolean(create_constraint=True, name="physical"), nullable=False),
    Column("mental", Boolean(create_constraint=True, name="mental"), nullable=False),
    Column("social", Boolean(create_constraint=True, name="social"), nullable=False),
    Column("setting", String(20)),
    Column("verdict", String(10), nullable=False),
    Column("visibility", String(10), nullable=False),
    # For the networks united with its own as well, because who may said so.
    Column("partners", Boolean(create_constraint=True, name="partners"), nullable=False, server_default=false()),
    Column("status", String(10), nullable=False),
    Column("withdrawn_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("evidence", Integer, nullable=False),
    Column("reviewer_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("reviewed_at", UtcDateTime),
    Column("made_on", Date, nullable=False),  # when it was done; when it was told, if nobody said
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("revision", Integer, nullable=False),  # the number of the newest revision
    CheckConstraint("setting IN ('school', 'university', 'community', 'care', 'outdoors', 'online')", name="setting"),
    CheckConstraint("verdict IN ('worked', 'mixed', 'failed')", name="verdict"),
    CheckConstraint("visibility IN ('network', 'public')", name="visibility"),
    CheckConstraint("status IN ('published', 'withdrawn')", name="status"),
    CheckConstraint("evidence BETWEEN 0 AND 3", name="evidence"),
    Index("ix_practice_author_id", "author_id", "created_at"),
    Index("ix_practice_network_id", "network_id", "status", "created_at"),
    Index("ix_practice_public", "visibility", "status", "created_at"),
    sqlite_autoincrement=True,  # no later one gets the number of one that is gone: reports and trials name it
)

practice_theme_table = Table(
    "practice_theme",
    metadata,
    Column("practice_id", Id, ForeignKey("practice.id", ondelete="CASCADE"), primary_key=True),
    Column("theme_id", Id, ForeignKey("theme.id"), primary_key=True),
    Column("position", Integer, nullable=False),
    Index("ix_practice_theme_theme_id", "theme_id", "practice_id"),
)

practice_factor_table = Table(
    "practice_factor",
    metadata,
    Column("practice_id", Id, ForeignKey("practice.id", ondelete="CASCADE"), primary_key=True),
    Column("factor_id", Id, ForeignKey(factor_table.c.id, ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, nullable=False),
    Index("ix_practice_factor_factor_id", "factor_id", "practice_id"),
)

practice_revision_table = Table(
    "practice_revision",
    metadata,
    Column("id", Id, primary_key=True),
    Column("practice_id", Id, ForeignKey("practice.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("at", UtcDateTime, nullable=False),
    Column("facts", JSON, nullable=False),
    UniqueConstraint("practice_id", "number"),
)

practice_adaptation_table = Table(
    "practice_adaptation",
    metadata,
    Column("id", Id, primary_key=True),
    Column("practice_id", Id, ForeignKey("practice.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),  # where its author spoke
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("country", String(2), nullable=False),
    Column("section_id", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),
    Column("language", String(10), nullable=False),
    Column("what", Text, nullable=False),  # what was changed
    Column("why", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    sqlite_autoincrement=True,  # no later one gets the number of one that is gone: reports and trials name it
)

# A coordinator asks an author whether their activity may stand in the library: once, whatever the answer.
practice_request_table = Table(
    "practice_request",
    metadata,
    Column("activity_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("asked_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("agreed", Boolean(create_constraint=True, name="agreed")),  # None: not answered yet
    Column("answered_at", UtcDateTime),
)


@dataclass(frozen=True, slots=True)
class PracticeFacts:
    """What an author says about a practice; each change of it is a revision. None: not told.

    language: of the words. english: the title in English, where the words are not. wellbeing: of `WELLBEING`.
    visibility: "network" or "public". made_on: when it was done.
    """

    title: str
    language: str
    verdict: str
    made_on: date
    english: str | None = None
    context: str | None = None
    done: str | None = None
    worked: str | None = None
    not_worked: str | None = None
    themes: tuple[ThemeId, ...] = ()
    factors: tuple[FactorId, ...] = ()
    wellbeing: tuple[str, ...] = ()
    setting: str | None = None
    anonymous: bool = False
    visibility: str = "network"


@dataclass(frozen=True, slots=True)
class Practice:
    """One practice: what its author says, whose it is, and what became of it.

    Of an anonymous one neither author, section nor activity may be shown to anybody but its author.
    """

    id: PracticeId
    network_id: NetworkId
    author_id: PersonId | None
    author_mark: str
    anonymous: bool
    section_id: SectionId | None
    country: str | None
    activity_id: ActivityId | None
    language: str
    title: str
    english: str | None
    context: str | None
    done: str | None
    worked: str | None
    not_worked: str | None
    themes: tuple[ThemeId, ...]
    factors: tuple[FactorId, ...]
    wellbeing: tuple[str, ...]
    setting: str | None
    verdict: str
    visibility: str
    partners: bool
    status: str
    withdrawn_by: PersonId | None
    evidence: int
    reviewer_id: PersonId | None
    reviewed_at: datetime | None
    made_on: date
    created_at: datetime
    changed_at: datetime
    revision: int

    @property
    def facts(self) -> PracticeFacts:
        """What its author says, without what Kith keeps beside it."""
        return PracticeFacts(**{one.name: getattr(self, one.name) for one in fields(PracticeFacts)})

    @property
    def credited_author(self) -> PersonId | None:
        """Who may be named as its author."""
        return None if self.anonymous else self.author_id

    @property
    def credited_section(self) -> SectionId | None:
        """Which section may be named; nobody must learn by it who wrote an anonymous one."""
        return None if self.anonymous else self.section_id

    @property
    def is_public(self) -> bool:
        """Whether everybody may read it, without an account too."""
        return self.visibility == "public" and self.status == "published"


@dataclass(frozen=True, slots=True)
class PracticeOrigin:
    """Whose a practice is: what is credited, and stays when its words change."""

    author_id: PersonId | None
    section_id: SectionId | None = None
    country: str | None = None
    activity_id: ActivityId | None = None


@dataclass(frozen=True, slots=True)
class PracticeFilter:
    """Which practices a reader of `network_id` wants: what is None or 0 does not matter.

    partners: networks united with it, of which they read what is for partners too.
    """

    network_id: NetworkId
    theme: ThemeId | None = None
    country: str | None = None
    evidence: int = 0  # at least
    factor: FactorId | None = None
    verdict: str | None = None
    wellbeing: str | None = None
    partners: frozenset[NetworkId] = frozenset()


@dataclass(frozen=True, slots=True)
class PracticeRevision:
    """A practice's words as they were after a change: `facts` as `practice_facts_from` reads them."""

    practice_id: PracticeId
    number: int
    person_id: PersonId | None
    at: datetime
    facts: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Adaptation:
    """How somebody fitted a practice to another country: `what` was changed, and `why`."""

    id: AdaptationId
    practice_id: PracticeId
    network_id: NetworkId
    author_id: PersonId | None
    country: str
    section_id: SectionId | None
    language: str
    what: str
    why: str
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class PracticeRequest:
    """A coordinator's question to an author; `agreed` is None until it is answered."""

    activity_id: ActivityId
    asked_by: PersonId | None
    asked_at: datetime
    agreed: bool | None
    answered_at: datetime | None
