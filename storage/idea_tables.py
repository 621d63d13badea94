"""Idea cards, market sessions and local issues as they are written down: the tables and the records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
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
    from datetime import datetime

    from storage.ids import BlobId, IdeaId, IssueId, MarketId, NetworkId, PersonId, PracticeId, SectionId, ThemeId

idea_table = Table(
    "idea",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("section_id", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),
    Column("country", String(2)),
    Column("practice_id", Id, ForeignKey("practice.id", ondelete="SET NULL"), index=True),  # what it credits
    Column("language", String(10), nullable=False),  # of its words
    Column("title", String(200), nullable=False),
    Column("what", Text),
    Column("why", Text),
    Column("how", Text),
    Column("cost", String(300)),
    Column("people", String(300)),
    Column("result", Text),
    Column("contact", String(200)),  # what the author wants shown; None: questions are passed on by Kith
    Column("blob_id", Id, ForeignKey("blob.id", ondelete="SET NULL")),
    Column("alt", String(300)),  # what the picture shows, in words
    # On the public page, because somebody who may said so.
    Column("gallery", Boolean(create_constraint=True, name="gallery"), nullable=False, server_default=false()),
    # For the networks united with its own as well, because who may said so.
    Column("partners", Boolean(create_constraint=True, name="partners"), nullable=False, server_default=false()),
    Column("state", String(10), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("state IN ('published', 'withdrawn')", name="state"),
    Index("ix_idea_network_id", "network_id", "state", "created_at"),
    sqlite_autoincrement=True,  # no later one gets the number of one that is gone: reports and trials name it
)

idea_theme_table = Table(
    "idea_theme",
    metadata,
    Column("idea_id", Id, ForeignKey("idea.id", ondelete="CASCADE"), primary_key=True),
    Column("theme_id", Id, ForeignKey("theme.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_idea_theme_theme_id", "theme_id"),
)

idea_bookmark_table = Table(
    "idea_bookmark",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("idea_id", Id, ForeignKey("idea.id", ondelete="CASCADE"), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_idea_bookmark_idea_id", "idea_id"),
)

# Who asked the author of a card something: the two can write to each other through Kith, and nobody else can.
idea_talk_table = Table(
    "idea_talk",
    metadata,
    Column("id", Id, primary_key=True),
    Column("idea_id", Id, ForeignKey("idea.id", ondelete="CASCADE"), nullable=False),
    Column("asker_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("messages", Integer, nullable=False),  # how many went either way: what makes the next one's cause unique
    Column("begun_at", UtcDateTime, nullable=False),
    UniqueConstraint("idea_id", "asker_id"),
)

market_table = Table(
    "market",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("country", String(2)),  # None: of the whole network
    Column("host_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("title", String(120), nullable=False),
    Column("votes", Integer, nullable=False),  # that everybody has
    Column("state", String(10), nullable=False),
    Column("starts_at", UtcDateTime),  # when voting begins by itself; None: when the host says so
    Column("ends_at", UtcDateTime, nullable=False),
    Column("zone", String(60), nullable=False),  # the clock the times were told on
    Column("created_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    CheckConstraint("state IN ('gathering', 'voting', 'ended', 'cancelled')", name="state"),
    CheckConstraint("votes BETWEEN 1 AND 20", name="votes"),
    UniqueConstraint("id", "votes"),  # so that every vote knows how many there may be
    Index("ix_market_network_id", "network_id", "state"),
)

market_card_table = Table(
    "market_card",
    metadata,
    Column("market_id", Id, ForeignKey("market.id", ondelete="CASCADE"), primary_key=True),
    Column("section_id", Id, ForeignKey("section.id", ondelete="CASCADE"), primary_key=True),
    Column("idea_id", Id, ForeignKey("idea.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("placed_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("placed_at", UtcDateTime, nullable=False),
    UniqueConstraint("market_id", "idea_id"),
)

# The database itself gives nobody a vote too many: numbers run up to the session's own, and each is there once.
market_vote_table = Table(
    "market_vote",
    metadata,
    Column("id", Id, primary_key=True),
    Column("market_id", Id, nullable=False),
    Column("votes", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),  # None: erased, still counted
    Column("section_id", Id, nullable=False),  # whose card it is for
    Column("at", UtcDateTime, nullable=False),
    CheckConstraint("number BETWEEN 1 AND votes", name="number"),
    UniqueConstraint("market_id", "person_id", "number", name="uq_market_vote_number"),
    UniqueConstraint("market_id", "person_id", "section_id", name="uq_market_vote_section_id"),
    ForeignKeyConstraint(["market_id", "votes"], ["market.id", "market.votes"], ondelete="CASCADE"),
    ForeignKeyConstraint(
        ["market_id", "section_id"],
        ["market_card.market_id", "market_card.section_id"],
        name="fk_market_vote_card",
        ondelete="CASCADE",
    ),
    Index("ix_market_vote_card", "market_id", "section_id"),
)

# Whoever looked at a session while it ran: they are told when voting begins and how it ended.
market_guest_table = Table(
    "market_guest",
    metadata,
    Column("market_id", Id, ForeignKey("market.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Index("ix_market_guest_person_id", "person_id"),
)

# One row for each thing that falls due about a session; batches of people go on after `position`.
market_notice_table = Table(
    "market_notice",
    metadata,
    Column("id", Id, primary_key=True),
    Column("market_id", Id, ForeignKey("market.id", ondelete="CASCADE"), nullable=False),
    Column("what", String(10), nullable=False),
    Column("due_at", UtcDateTime, nullable=False, index=True),
    Column("position", Id, nullable=False),
    UniqueConstraint("market_id", "what"),
)

issue_table = Table(
    "issue",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("section_id", Id, ForeignKey("section.id", ondelete="SET NULL"), index=True),
    Column("country", String(2), nullable=False),
    Column("language", String(10), nullable=False),
    Column("title", String(120), nullable=False),
    Column("text", Text),
    # For the networks united with its own as well, because who may said so.
    Column("partners", Boolean(create_constraint=True, name="partners"), nullable=False, server_default=false()),
    # For everybody: because who wrote it said so.
    Column("public", Boolean(create_constraint=True, name="public"), nullable=False, server_default=false()),
    Column("state", String(10), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("state IN ('open', 'withdrawn')", name="state"),
    Index("ix_issue_network_id", "network_id", "state", "created_at"),
    sqlite_autoincrement=True,  # no later one gets the number of one that is gone: reports and trials name it
)

# "Same here" is a section's word, or a country's for those who belong to no section: each says it once.
issue_place_table = Table(
    "issue_place",
    metadata,
    Column("issue_id", Id, ForeignKey("issue.id", ondelete="CASCADE"), primary_key=True),
    Column("place", String(20), primary_key=True),  # "s12", "GE"
    Column("country", String(2), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("at", UtcDateTime, nullable=False),
)

issue_practice_table = Table(
    "issue_practice",
    metadata,
    Column("issue_id", Id, ForeignKey("issue.id", ondelete="CASCADE"), primary_key=True),
    Column("practice_id", Id, ForeignKey("practice.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),  # who linked it
    Column("at", UtcDateTime, nullable=False),
    Index("ix_issue_practice_practice_id", "practice_id"),
)


@dataclass(frozen=True, slots=True)
class IdeaPlan:
    """What somebody says on a card. section_id None: the card names its country alone. contact None: passed on."""

    title: str
    language: str
    section_id: SectionId | None = None
    country: str | None = None
    practice_id: PracticeId | None = None
    what: str | None = None
    why: str | None = None
    how: str | None = None
    cost: str | None = None
    people: str | None = None
    result: str | None = None
    contact: str | None = None
    blob_id: BlobId | None = None
    alt: str | None = None
    gallery: bool = False
    themes: tuple[ThemeId, ...] = ()


@dataclass(frozen=True, slots=True)
class Idea:
    """A card of the market of ideas. author_id None: somebody who was erased since; the section keeps the card."""

    id: IdeaId
    network_id: NetworkId
    author_id: PersonId | None
    plan: IdeaPlan
    partners: bool
    state: str
    created_at: datetime
    changed_at: datetime

    @property
    def title(self) -> str:
        return self.plan.title

    @property
    def is_shown(self) -> bool:
        return self.state == "published"


@dataclass(frozen=True, slots=True)
class IdeaFilter:
    """Which cards of a network are listed; what is None or False does not narrow."""

    theme_id: ThemeId | None = None
    country: str | None = None
    section_id: SectionId | None = None
    bookmarked_by: PersonId | None = None
    language: str | None = None
    gallery: bool = False
    partners: frozenset[NetworkId] = frozenset()  # of which cards that are for partners are listed too


@dataclass(frozen=True, slots=True)
class IdeaTalk:
    """Who asked the author of a card something."""

    id: int
    idea_id: IdeaId
    asker_id: PersonId
    messages: int
    begun_at: datetime


@dataclass(frozen=True, slots=True)
class Market:
    """A session in which sections show one card each. state: "gathering", "voting", "ended" or "cancelled"."""

    id: MarketId
    network_id: NetworkId
    country: str | None
    host_id: PersonId | None
    title: str
    votes: int
    state: str
    starts_at: datetime | None
    ends_at: datetime
    zone: str
    created_at: datetime
    ended_at: datetime | None

    @property
    def about(self) -> str:
        """What its letters tell of."""
        return f"market:{self.id}"

    @property
    def is_running(self) -> bool:
        return self.state in {"gathering", "voting"}


@dataclass(frozen=True, slots=True)
class MarketCard:
    """The one card of a section in a session."""

    market_id: MarketId
    section_id: SectionId
    idea_id: IdeaId
    placed_by: PersonId | None
    placed_at: datetime


@dataclass(frozen=True, slots=True)
class MarketNotice:
    """Something that falls due about a session; `position` is the last person who was written to."""

    id: int
    market_id: MarketId
    what: str
    due_at: datetime
    position: int


@dataclass(frozen=True, slots=True)
class Issue:
    """A section's local issue. state: "open" or "withdrawn"."""

    id: IssueId
    network_id: NetworkId
    author_id: PersonId | None
    section_id: SectionId | None
    country: str
    language: str
    title: str
    text: str | None
    partners: bool
    public: bool
    state: str
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True)
class IssuePlace:
    """A section ("s12") or a country ("GE") that said "same here"."""

    issue_id: IssueId
    place: str
    country: str
    person_id: PersonId | None
    at: datetime = field(compare=False)
