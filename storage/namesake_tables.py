"""People of one name in two united networks as they are written down: who was asked, and pairs that said so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, UniqueConstraint

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from storage.ids import NetworkId, PersonId

# What somebody answered when asked whether they are the one of their name in that other network.
namesake_table = Table(
    "namesake",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("state", String(10), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("answered_at", UtcDateTime),
    CheckConstraint("state IN ('asked', 'yes', 'no')", name="state"),
    Index("ix_namesake_network_id", "network_id", "state"),
)

# Two records of which both said yes. What was refused stays, so that nobody is asked about it again.
namesake_pair_table = Table(
    "namesake_pair",
    metadata,
    Column("id", Id, primary_key=True),
    Column("keep_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("gone_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("state", String(10), nullable=False),
    Column("number", String(6)),  # shown to the one and typed by the other; None: not open any more
    Column("tries", Integer, nullable=False, server_default="0"),
    Column("offered_at", UtcDateTime, nullable=False),
    Column("ended_at", UtcDateTime),
    CheckConstraint("state IN ('offered', 'proved', 'apart')", name="state"),
    UniqueConstraint("keep_id", "gone_id"),
    sqlite_autoincrement=True,  # buttons stay in chats
)


@dataclass(frozen=True, slots=True)
class Namesake:
    """What somebody was asked about the one of their name in another network. state: "asked", "yes" or "no"."""

    person_id: PersonId
    network_id: NetworkId
    state: str
    asked_at: datetime
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class NamesakePair:
    """Two records that both said are one. keep_id: which would stay. tries: wrong numbers typed.

    state: "offered"; "proved": the number was right; "apart": refused, or never proved.
    """

    id: int
    keep_id: PersonId
    gone_id: PersonId
    state: str
    number: str | None
    tries: int
    offered_at: datetime
    ended_at: datetime | None
