"""Servers of other platforms that are connected to a network, as they are written down. What is done is servers.py.

A server is a Discord server or a Telegram group: there are roles or not, and channels into which Kith may write.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import JSON, CheckConstraint, Column, ForeignKey, Index, String, Table, UniqueConstraint

from storage.ids import Address, NetworkId, PersonId, SectionId, ServerChannelId, ServerId, ServerRoleId
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

SCOPES = "scope IN ('section', 'country', 'network')"
"""A server makes nobody an admin of the deployment: there is no such scope here."""

server_table = Table(
    "server",
    metadata,
    Column("id", Id, primary_key=True),
    Column("platform", String(20), nullable=False),
    Column("external_id", String(64), nullable=False),  # the platform's own id, as text
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("name", String(120), nullable=False),
    Column("met_at", UtcDateTime, nullable=False),
    Column("left_at", UtcDateTime),  # Kith was removed from it: what comes from it ended, the list of roles waits
    UniqueConstraint("platform", "external_id"),
)

server_role_table = Table(
    "server_role",
    metadata,
    Column("id", Id, primary_key=True),
    Column("server_id", Id, ForeignKey("server.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("external_id", String(64), nullable=False),
    Column("name", String(120), nullable=False),  # empty: the platform has not told it
    Column("scope", String(10), nullable=False),  # whoever has it there coordinates this
    Column("section_id", Id, ForeignKey("section.id", ondelete="CASCADE")),
    Column("country", String(2)),
    CheckConstraint(SCOPES, name="scope"),
)

server_person_table = Table(
    "server_person",
    metadata,
    Column("server_id", Id, ForeignKey("server.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("roles", JSON, nullable=False),  # ids of the roles they had there when last seen
    Column("seen_at", UtcDateTime, nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),  # seen, or looked up in vain: not looked up again at once
    Index("ix_server_person_person_id", "person_id"),
    Index("ix_server_person_seen_at", "seen_at"),
)

server_channel_table = Table(
    "server_channel",
    metadata,
    Column("id", Id, primary_key=True),
    Column("server_id", Id, ForeignKey("server.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("chat", String(64), nullable=False),
    Column("thread", String(64), nullable=False),  # a topic of the chat; empty: the chat itself
    Column("name", String(120), nullable=False),
    Column("language", String(10)),  # None: the network's own
    Column("scope", String(10), nullable=False),  # who coordinates this may announce here
    Column("section_id", Id, ForeignKey("section.id", ondelete="CASCADE")),
    Column("country", String(2)),
    Column("closed_at", UtcDateTime),  # the platform does not let Kith write there any more
    UniqueConstraint("server_id", "chat", "thread"),
    CheckConstraint(SCOPES, name="scope"),
)


@dataclass(frozen=True, slots=True)
class ServerScope:
    """What somebody looks after: a section, else a country, else the whole network; as in `Role`."""

    scope: str = "network"
    section_id: SectionId | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True)
class Server:
    """A server that is connected to a network. left_at: since when Kith is not in it any more."""

    id: ServerId
    platform: str
    external_id: str
    network_id: NetworkId
    name: str
    met_at: datetime
    left_at: datetime | None


@dataclass(frozen=True, slots=True)
class ServerRole:
    """Whoever has this role of the server coordinates `scope`."""

    id: ServerRoleId
    server_id: ServerId
    external_id: str
    name: str
    scope: ServerScope


@dataclass(frozen=True, slots=True)
class ServerChannel:
    """A channel, thread or group into which a network's announcements may go."""

    id: ServerChannelId
    server_id: ServerId
    to: Address
    name: str
    language: str | None
    scope: ServerScope
    closed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a person's rights from a server: scopes that were granted, and that ended."""

    person_id: PersonId
    granted: Sequence[ServerScope] = ()
    ended: Sequence[ServerScope] = ()


@dataclass(frozen=True, slots=True)
class ToCheck:
    """Somebody with rights from a server who was not heard of there for a while: `user` is their id on the platform."""

    server: Server
    person_id: PersonId
    user: str
