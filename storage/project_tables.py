"""Projects and initiatives as they are written down: the tables and the records. storage/projects.py reads them."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import timedelta
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
)

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import date, datetime

    from storage.ids import ClaimId, NetworkId, OrganisationId, PersonId, ProjectId, SectionId, ThemeId

PROJECT_STAGES = ("idea", "planned", "running", "paused", "finished")
"""How far a project is, in the order in which most go through them."""
PROJECT_SILENCE = timedelta(days=30)
"""How long an active project may be silent before its team is asked whether it goes on (C9)."""
PROJECT_RULES = ("runner", "theme")
"""What a network may ask of a project: who runs it (a member, or education-linked civil society), and a theme."""
PROJECT_PUBLIC = frozenset({"title", "themes", "countries", "stage", "wanted"})
"""What the share card of a project shows until its owner says otherwise."""

project_table = Table(
    "project",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("section_id", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),
    Column("organisation_id", Id, ForeignKey("organisation.id", ondelete="SET NULL"), index=True),  # who runs it
    Column("kind", String(10), nullable=False),
    Column("language", String(10), nullable=False),  # of its words
    Column("title", String(120), nullable=False),
    Column("aims", Text),
    Column("method", Text),
    Column("country", String(2)),
    Column("starts_on", Date),
    Column("ends_on", Date),
    Column("wanted", String(300)),  # who is looked for
    Column("wanted_count", Integer),
    Column("costs", String(300)),
    Column("tasks", Text),  # what a partner would do
    Column("apply_by", Date),
    Column("answer_by", Date),
    Column("needs", Text),
    Column("next_step", String(300)),
    Column("stage", String(10), nullable=False),
    Column("research_question", Text),  # None: no researcher is sought
    Column("research_place", String(120)),
    Column("research_starts_on", Date),
    Column("research_ends_on", Date),
    Column("research_language", String(10)),
    Column("research_offers", Text),
    Column("public", JSON, nullable=False),  # fields that the share card and the public page show
    Column("visibility", String(10), nullable=False),
    Column("state", String(10), nullable=False),
    Column("source", String(80)),  # which row of an imported table it is
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    Column("updated_at", UtcDateTime, nullable=False),  # the last sign of life
    Column("ask_at", UtcDateTime, index=True),  # when its team is asked whether it goes on; None: they were
    CheckConstraint("kind IN ('project', 'initiative')", name="kind"),
    CheckConstraint("stage IN ('idea', 'planned', 'running', 'paused', 'finished')", name="stage"),
    CheckConstraint("visibility IN ('network', 'partners', 'public')", name="visibility"),
    CheckConstraint("state IN ('open', 'withdrawn', 'unclaimed')", name="state"),
    CheckConstraint("wanted_count > 0", name="wanted_count"),
    UniqueConstraint("network_id", "source"),
    Index("ix_project_network_id", "network_id", "state", "updated_at"),
    sqlite_autoincrement=True,  # no later one gets the number of one that is gone: reports and introductions name it
)

project_theme_table = Table(
    "project_theme",
    metadata,
    Column("project_id", Id, ForeignKey("project.id", ondelete="CASCADE"), primary_key=True),
    Column("theme_id", Id, ForeignKey("theme.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_project_theme_theme_id", "theme_id"),
)

# Where partners are looked for.
project_country_table = Table(
    "project_country",
    metadata,
    Column("project_id", Id, ForeignKey("project.id", ondelete="CASCADE"), primary_key=True),
    Column("country", String(2), primary_key=True),
)

project_language_table = Table(
    "project_language",
    metadata,
    Column("project_id", Id, ForeignKey("project.id", ondelete="CASCADE"), primary_key=True),
    Column("language", String(10), primary_key=True),
)

# What happened, in order: stages with their dates, news in words, and that somebody said it goes on.
project_step_table = Table(
    "project_step",
    metadata,
    Column("id", Id, primary_key=True),
    Column("project_id", Id, ForeignKey("project.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("stage", String(10), nullable=False),  # from then on
    Column("words", Text),  # None: the stage alone
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("stage IN ('idea', 'planned', 'running', 'paused', 'finished')", name="stage"),
    Index("ix_project_step_project_id", "project_id", "at"),
)

# Somebody says that they led an initiative that came without a team; a coordinator says yes or no.
project_claim_table = Table(
    "project_claim",
    metadata,
    Column("id", Id, primary_key=True),
    Column("project_id", Id, ForeignKey("project.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("stage", String(10), nullable=False),  # what it shall be: running, paused or finished
    Column("words", Text),  # what they say about themselves, for the coordinator
    Column("state", String(10), nullable=False),
    Column("round", Integer, nullable=False),  # how often they asked: what makes the next letter's cause unique
    Column("asked_at", UtcDateTime, nullable=False),
    Column("decided_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("decided_at", UtcDateTime),
    CheckConstraint("state IN ('asked', 'agreed', 'refused')", name="state"),
    CheckConstraint("stage IN ('running', 'paused', 'finished')", name="stage"),
    UniqueConstraint("project_id", "person_id"),
)

# Rules that a network switched; one that is not here holds.
project_rule_table = Table(
    "project_rule",
    metadata,
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("rule", String(20), primary_key=True),
    Column("holds", Boolean(create_constraint=True, name="holds"), nullable=False),
)


@dataclass(frozen=True, slots=True)
class Research:
    """What a project offers to a researcher. place, dates and language None: open."""

    question: str
    place: str | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    language: str | None = None
    offers: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFacts:
    """What its owner says about a project. `countries`, `languages`, `wanted`: of the partners looked for.

    `organisation_id`: who runs it; `section_id` None: its country alone. visibility: "network", "partners", "public".
    """

    title: str
    language: str
    kind: str = "project"
    aims: str | None = None
    method: str | None = None
    themes: tuple[ThemeId, ...] = ()
    country: str | None = None
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    starts_on: date | None = None
    ends_on: date | None = None
    wanted: str | None = None
    wanted_count: int | None = None
    costs: str | None = None
    tasks: str | None = None
    apply_by: date | None = None
    answer_by: date | None = None
    needs: str | None = None
    next_step: str | None = None
    organisation_id: OrganisationId | None = None
    section_id: SectionId | None = None
    visibility: str = "network"


@dataclass(frozen=True, slots=True, kw_only=True)
class Project(ProjectFacts):
    """A project or an initiative. author_id None: imported, or erased since. state: "open", "withdrawn", "unclaimed".

    `updated_at` is the last sign of life; `ask_at` when the team is asked for one, None when it was.
    """

    id: ProjectId
    network_id: NetworkId
    author_id: PersonId | None
    stage: str
    state: str
    research: Research | None
    public: frozenset[str]
    source: str | None
    created_at: datetime
    changed_at: datetime
    updated_at: datetime
    ask_at: datetime | None

    @property
    def about(self) -> str:
        """What its letters tell of."""
        return f"project:{self.id}"

    @property
    def is_active(self) -> bool:
        """Whether one expects it to go on."""
        return self.state == "open" and self.stage in {"idea", "planned", "running"}

    @property
    def facts(self) -> ProjectFacts:
        return ProjectFacts(**{one.name: getattr(self, one.name) for one in fields(ProjectFacts)})


@dataclass(frozen=True, slots=True)
class ProjectFilter:
    """Which projects of a network are listed; None or False does not narrow. Finished ones come when asked for."""

    theme_id: ThemeId | None = None
    country: str | None = None  # of the project, or one that it looks to
    language: str | None = None
    kind: str | None = None
    stage: str | None = None
    seeking: bool = False  # a researcher
    unclaimed: bool = False  # without a team; otherwise those that have one
    public: bool = False  # for everybody
    team_of: PersonId | None = None  # in whose team this person is, whatever its stage or state


@dataclass(frozen=True, slots=True)
class ProjectStep:
    """Something that happened in a project, and the stage it was in from then on. words None: the stage alone."""

    id: int
    project_id: ProjectId
    person_id: PersonId | None
    stage: str
    words: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class ProjectClaim:
    """Somebody says that they led it. state: "asked", "agreed" or "refused"."""

    id: ClaimId
    project_id: ProjectId
    person_id: PersonId
    stage: str
    words: str | None
    state: str
    round: int
    asked_at: datetime
    decided_by: PersonId | None
    decided_at: datetime | None
