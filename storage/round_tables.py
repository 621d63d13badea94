"""Peer rounds as they are written down: the tables and the records. Reading and changing them is rounds.py."""

from __future__ import annotations

from dataclasses import dataclass
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

    from storage.ids import DrawId, NetworkId, PersonId, RoundGroupId, SectionId, SeriesId

SERIES_STATES = ("proposed", "open", "ended", "declined")
"""proposed: a member suggests it to a coordinator. declined: none took it up; kept for its proposer's copy."""
DRAW_STATES = ("planned", "drawn", "told", "asked", "closed")
"""told: everybody knows whom they meet. asked: and was asked how it went. closed: nobody is waited for any more."""
WENT = ("well", "short", "not")
"""How it went, as far as a button can say: we met and it was worth it; it fell short; we did not meet."""

round_series_table = Table(
    "round_series",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("country", String(2)),  # for its members alone; neither this nor a section: for the whole network
    Column("section_id", Id, ForeignKey("section.id", ondelete="CASCADE"), index=True),
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("facilitator_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),  # None: proposed only
    Column("topic", String(200), nullable=False),
    Column("language", String(10), nullable=False),  # of the topic
    Column("size", Integer, nullable=False),  # 2: pairs; 3, 4: groups of about so many
    Column("every_weeks", Integer, nullable=False),
    Column("zone", String(60), nullable=False),  # whose clock the draw goes by
    Column("weekday", Integer, nullable=False),  # 0 is Monday
    Column("minute", Integer, nullable=False),  # after midnight, on that clock
    Column("state", String(10), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("state IN ('proposed', 'open', 'ended', 'declined')", name="state"),
    CheckConstraint("size BETWEEN 2 AND 4", name="size"),
    CheckConstraint("every_weeks BETWEEN 1 AND 26", name="every_weeks"),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weekday"),
    CheckConstraint("minute BETWEEN 0 AND 1439", name="minute"),
    Index("ix_round_series_network_id", "network_id", "state"),
    sqlite_autoincrement=True,  # buttons stay in chats: no later series gets the number of one that is gone
)

round_member_table = Table(
    "round_member",
    metadata,
    Column("id", Id, primary_key=True),
    Column("series_id", Id, ForeignKey("round_series.id", ondelete="CASCADE"), nullable=False),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("languages", JSON, nullable=False),  # in which they would talk, their best one first
    Column("state", String(10), nullable=False),
    Column("paused_until", Date),  # the first day on which they take part again
    Column("skips", Boolean(create_constraint=True, name="skips"), nullable=False, server_default=false()),
    Column("ignored", Integer, nullable=False, server_default="0"),  # rounds in a row without a word
    Column("joined_at", UtcDateTime, nullable=False),
    # asked: whether they go on; who does not say so is paused.
    CheckConstraint("state IN ('in', 'asked', 'paused')", name="state"),
    UniqueConstraint("series_id", "person_id"),
    Index("ix_round_member_person_id", "person_id"),
)

# One row a round, planned before it is drawn: its seed is known by then, so a draw that a crash cuts off comes out the
# same when it is done again.
round_draw_table = Table(
    "round_draw",
    metadata,
    Column("id", Id, primary_key=True),
    Column("series_id", Id, ForeignKey("round_series.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("seed", Integer, nullable=False),
    Column("state", String(10), nullable=False),
    Column("planned_at", UtcDateTime, nullable=False),  # when it is, or was to be, drawn
    Column("due_at", UtcDateTime, index=True),  # the next step; None: nothing is left to do
    Column("position", Integer, nullable=False, server_default="0"),  # seats whose letters are written in this state
    Column("drawn_at", UtcDateTime),
    Column("repeats", Integer, nullable=False, server_default="0"),  # pairs who had met before
    Column("mute", Integer, nullable=False, server_default="0"),  # pairs without a common language
    CheckConstraint("state IN ('planned', 'drawn', 'told', 'asked', 'closed')", name="state"),
    UniqueConstraint("series_id", "number"),
    sqlite_autoincrement=True,
)

round_group_table = Table(
    "round_group",
    metadata,
    Column("id", Id, primary_key=True),
    Column("draw_id", Id, ForeignKey("round_draw.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("position", Integer, nullable=False),
    sqlite_autoincrement=True,
)

round_seat_table = Table(
    "round_seat",
    metadata,
    Column("id", Id, primary_key=True),
    Column("draw_id", Id, ForeignKey("round_draw.id", ondelete="CASCADE"), nullable=False),
    Column("group_id", Id, ForeignKey("round_group.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("went", String(10)),
    Column("words", Text),
    Column("said_at", UtcDateTime),
    CheckConstraint("went IN ('well', 'short', 'not')", name="went"),
    UniqueConstraint("draw_id", "person_id"),  # nobody is in two groups of a round
    Index("ix_round_seat_person_id", "person_id"),
)


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """What is told of a series: for whom, about what, how many together, how often, and on whose clock it is drawn.

    country, section_id: for these members alone; neither: for the whole network. weekday: 0 is Monday. minute: after
    midnight.
    """

    topic: str
    language: str
    size: int
    every_weeks: int
    zone: str
    weekday: int
    minute: int
    country: str | None = None
    section_id: SectionId | None = None


@dataclass(frozen=True, slots=True)
class RoundSeries:
    """Rounds in which members meet in pairs or small groups. facilitator_id: who opened it and looks after it."""

    id: SeriesId
    network_id: NetworkId
    plan: RoundPlan
    author_id: PersonId | None
    facilitator_id: PersonId | None
    state: str
    created_at: datetime
    changed_at: datetime

    @property
    def about(self) -> str:
        """What letters about it are marked with."""
        return f"rounds:{self.id}"


@dataclass(frozen=True, slots=True)
class RoundMember:
    """Somebody who takes part in a series. ignored: rounds in a row of which they said nothing."""

    series_id: SeriesId
    person_id: PersonId
    languages: tuple[str, ...]
    state: str
    paused_until: date | None
    skips: bool
    ignored: int
    joined_at: datetime


@dataclass(frozen=True, slots=True)
class RoundDraw:
    """One round of a series. repeats: pairs who had met before; mute: pairs without a common language.

    position: seats whose letters are written, of those that this state calls for.
    """

    id: DrawId
    series_id: SeriesId
    number: int
    seed: int
    state: str
    planned_at: datetime
    due_at: datetime | None
    position: int
    drawn_at: datetime | None
    repeats: int
    mute: int


@dataclass(frozen=True, slots=True)
class RoundSeat:
    """One person in one group of a round, and what they said of it."""

    id: int
    draw_id: DrawId
    group_id: RoundGroupId
    person_id: PersonId
    went: str | None
    words: str | None
    said_at: datetime | None
