"""Teams of projects as they are written down: the tables and the records. storage/teams.py reads and changes them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
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

    from storage.ids import (
        ContactId,
        DecisionId,
        EventId,
        NetworkId,
        PersonId,
        ProjectId,
        TaskId,
        TeamAskId,
        TeamLinkId,
    )

CONTACT_KINDS = ("parents", "administration", "organisation", "firm", "other")
"""What a local stakeholder may be."""

# One for each project with people: all that only they see hangs on it, and goes with the last of them.
team_table = Table(
    "team",
    metadata,
    Column("project_id", Id, ForeignKey("project.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("ask_at", UtcDateTime, index=True),  # when coordinators are asked for a lead; None: nothing to ask
    Column("made_at", UtcDateTime, nullable=False),
)

team_member_table = Table(
    "team_member",
    metadata,
    Column("project_id", Id, ForeignKey("team.project_id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("role", String(10), nullable=False),
    Column("joined_at", UtcDateTime, nullable=False),
    CheckConstraint("role IN ('lead', 'member')", name="role"),
    Index("ix_team_member_person_id", "person_id"),
)

# Somebody asks to join, or is asked to. One row for each person and team, whatever became of it.
team_ask_table = Table(
    "team_ask",
    metadata,
    Column("id", Id, primary_key=True),
    Column("project_id", Id, ForeignKey("team.project_id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("invited", Boolean(create_constraint=True, name="invited"), nullable=False),
    Column("by_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),  # who invited
    Column("state", String(10), nullable=False),
    Column("round", Integer, nullable=False),  # how often it was asked: what makes the next letter's cause unique
    Column("asked_at", UtcDateTime, nullable=False),
    Column("decided_at", UtcDateTime),
    CheckConstraint("state IN ('waiting', 'agreed', 'declined', 'withdrawn')", name="state"),
    UniqueConstraint("project_id", "person_id"),
)

# A link that lets one person in.
team_invitation_table = Table(
    "team_invitation",
    metadata,
    Column("token_hash", String(64), primary_key=True),  # the token itself is only in the link
    Column("project_id", Id, ForeignKey("team.project_id", ondelete="CASCADE"), nullable=False, index=True),
    Column("made_by", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
)

team_decision_table = Table(
    "team_decision",
    metadata,
    Column("id", Id, primary_key=True),
    Column("project_id", Id, ForeignKey("team.project_id", ondelete="CASCADE"), nullable=False),
    Column("text", String(500), nullable=False),
    Column("decided_on", Date, nullable=False),
    Column("whole", Boolean(create_constraint=True, name="whole"), nullable=False),  # all of them, whoever is left
    Column("event_id", Id, ForeignKey("event.id", ondelete="SET NULL"), index=True),  # the meeting that decided it
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("made_at", UtcDateTime, nullable=False),
    Index("ix_team_decision_project_id", "project_id", "decided_on"),
)

team_decider_table = Table(
    "team_decider",
    metadata,
    Column("decision_id", Id, ForeignKey("team_decision.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_team_decider_person_id", "person_id"),
)

team_task_table = Table(
    "team_task",
    metadata,
    Column("id", Id, primary_key=True),
    Column("project_id", Id, ForeignKey("team.project_id", ondelete="CASCADE"), nullable=False),
    Column("text", String(200), nullable=False),
    Column("owner_id", Id, ForeignKey("person.id", ondelete="SET NULL")),  # None: free for anybody of the team
    Column("due_on", Date),
    Column("state", String(10), nullable=False),
    # Once a task only: pressed twice, a decision becomes no second one.
    Column("decision_id", Id, ForeignKey("team_decision.id", ondelete="SET NULL"), unique=True),
    Column("made_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("round", Integer, nullable=False),  # grows with owner and date: reminders and buttons of before are over
    Column("remind", String(10), nullable=False),  # what is next: "plan", "before", "day" or "after"
    Column("remind_at", UtcDateTime, index=True),
    Column("tell_at", UtcDateTime, index=True),  # when the leads are told that it came back; None: nothing to tell
    Column("made_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("state IN ('open', 'done', 'dropped')", name="state"),
    CheckConstraint("remind IN ('plan', 'before', 'day', 'after')", name="remind"),
    Index("ix_team_task_project_id", "project_id", "state", "due_on"),
    Index("ix_team_task_owner_id", "owner_id", "state"),
)

team_link_table = Table(
    "team_link",
    metadata,
    Column("id", Id, primary_key=True),
    Column("project_id", Id, ForeignKey("team.project_id", ondelete="CASCADE"), nullable=False),
    Column("title", String(120), nullable=False),
    Column("url", String(500), nullable=False),
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("made_at", UtcDateTime, nullable=False),
    UniqueConstraint("project_id", "url"),
)

# Local stakeholders. What is known of them is the team's alone: no search, no list of anybody else reads this table.
team_contact_table = Table(
    "team_contact",
    metadata,
    Column("id", Id, primary_key=True),
    Column("project_id", Id, ForeignKey("team.project_id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("name", String(120), nullable=False),
    Column("does", Text),  # what they do for the initiative
    Column("reach", Text),  # how to reach them
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("made_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("kind IN ('parents', 'administration', 'organisation', 'firm', 'other')", name="kind"),
)


@dataclass(frozen=True, slots=True)
class Team:
    """The people of one project. ask_at: when coordinators are asked to name a lead."""

    project_id: ProjectId
    network_id: NetworkId
    ask_at: datetime | None
    made_at: datetime


@dataclass(frozen=True, slots=True)
class TeamMember:
    """One person of a team. `role` is "lead" or "member"; name: as they call themselves, None when they did not say.

    country: where they are in the project's network; zone: their clock.
    """

    project_id: ProjectId
    person_id: PersonId
    role: str
    joined_at: datetime
    name: str | None
    country: str | None
    zone: str | None

    @property
    def leads(self) -> bool:
        return self.role == "lead"


@dataclass(frozen=True, slots=True)
class TeamAsk:
    """Somebody asks to join a team, or is asked to (`invited`). `state`: waiting, agreed, declined or withdrawn."""

    id: TeamAskId
    project_id: ProjectId
    person_id: PersonId
    invited: bool
    by_id: PersonId | None
    state: str
    round: int
    asked_at: datetime
    decided_at: datetime | None


@dataclass(frozen=True, slots=True)
class TeamInvitation:
    """A link that lets one person into a team; used, it is gone."""

    token_hash: str
    project_id: ProjectId
    made_by: PersonId
    made_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done. `state`: open, done or dropped; owner_id None: nobody's yet.

    round: how often its owner or date changed; `remind` and `remind_at` say which reminder comes next, and when.
    """

    id: TaskId
    project_id: ProjectId
    text: str
    owner_id: PersonId | None
    due_on: date | None
    state: str
    decision_id: DecisionId | None
    made_by: PersonId | None
    round: int
    remind: str
    remind_at: datetime | None
    tell_at: datetime | None
    made_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class TeamDecision:
    """What a team decided: the whole of it, or these deciders, as far as they were not erased since."""

    id: DecisionId
    project_id: ProjectId
    text: str
    decided_on: date
    whole: bool
    event_id: EventId | None
    author_id: PersonId | None
    made_at: datetime
    deciders: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class TeamLink:
    """A page that the team uses."""

    id: TeamLinkId
    project_id: ProjectId
    title: str
    url: str
    author_id: PersonId | None
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Contact:
    """A local stakeholder: one of CONTACT_KINDS, what they do for the initiative, and how to reach them."""

    id: ContactId
    project_id: ProjectId
    kind: str
    name: str
    does: str | None
    reach: str | None
    author_id: PersonId | None
    made_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class Departure:
    """What somebody's leaving came to. over: nobody is left, and the team is gone. leaderless: others are, no lead."""

    tasks: tuple[TaskId, ...] = ()
    over: bool = False
    leaderless: bool = False
