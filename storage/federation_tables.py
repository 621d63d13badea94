"""United networks as they are written down: who agreed to what, and what both sides have alike. Decides no right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from storage.ids import ActivityId, EventId, FederationId, NetworkId, PersonId
    from storage.statistics_tables import Figures

FEDERATION_STATES = ("proposed", "united", "declined", "withdrawn", "expired", "left")

# Two networks, the one with the smaller number first.
federation_table = Table(
    "federation",
    metadata,
    Column("id", Id, primary_key=True),
    Column("first_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("second_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("asking_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),  # which one proposed
    Column("words", Text),  # what it means, as the proposing side put it; None: erased with who wrote it
    Column("state", String(10), nullable=False),
    # True while it is proposed or in force, NULL afterwards: of two networks there is only one such row.
    Column("live", Boolean(create_constraint=True, name="live")),
    Column("proposed_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("proposed_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("answered_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("answered_at", UtcDateTime),
    Column("left_id", Id, ForeignKey("network.id", ondelete="SET NULL")),  # which one left
    Column("left_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("left_at", UtcDateTime),
    # Members of both are asked about their two profiles: those up to this number have been looked at.
    Column("position", Id, nullable=False),
    Column("look_at", UtcDateTime),  # when the next ones are looked for; None: while not in force
    CheckConstraint("first_id < second_id", name="order"),
    CheckConstraint("state IN ({})".format(", ".join(f"'{one}'" for one in FEDERATION_STATES)), name="state"),
    UniqueConstraint("first_id", "second_id", "live"),
    Index("ix_federation_look_at", "look_at"),
    Index("ix_federation_expires_at", "state", "expires_at"),
)

# Whether what somebody adds in a network is for its partners from the beginning, while there are any.
share_default_table = Table(
    "share_default",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
)

# What somebody who belongs to two united networks said about having one profile in both.
double_profile_table = Table(
    "double_profile",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("first_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("second_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("state", String(10), nullable=False),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("answered_at", UtcDateTime),
    CheckConstraint("state IN ('asked', 'one', 'apart')", name="state"),
    CheckConstraint("first_id < second_id", name="order"),
)

# The same activity, logged in two networks: both sides said so. The smaller number stands first.
activity_twin_table = Table(
    "activity_twin",
    metadata,
    Column("first_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("second_id", Id, ForeignKey("activity.id", ondelete="CASCADE"), primary_key=True),
    Column("state", String(10), nullable=False),
    Column("asked_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("answered_at", UtcDateTime),
    CheckConstraint("state IN ('asked', 'same', 'apart')", name="state"),
    CheckConstraint("first_id < second_id", name="order"),
    Index("ix_activity_twin_second_id", "second_id"),
)

# A call that a partner network holds together with the one that posted it.
event_partner_table = Table(
    "event_partner",
    metadata,
    Column("event_id", Id, ForeignKey("event.id", ondelete="CASCADE"), primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), primary_key=True),
    Column("state", String(10), nullable=False),
    Column("asked_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("answered_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("answered_at", UtcDateTime),
    CheckConstraint("state IN ('asked', 'in', 'declined', 'left')", name="state"),
    Index("ix_event_partner_network_id", "network_id", "state"),
)

# Whoever answers such a call and agrees that the coordinators of the other network read their name.
event_consent_table = Table(
    "event_consent",
    metadata,
    Column("event_id", Id, ForeignKey("event.id", ondelete="CASCADE"), primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_event_consent_person_id", "person_id"),
)


@dataclass(frozen=True, slots=True)
class Federation:
    """Two networks and what they agreed. `state` is of FEDERATION_STATES; asking_id proposed, left_id left."""

    id: FederationId
    first_id: NetworkId
    second_id: NetworkId
    asking_id: NetworkId
    words: str | None
    state: str
    live: bool | None
    proposed_by: PersonId | None
    proposed_at: datetime
    expires_at: datetime
    answered_by: PersonId | None
    answered_at: datetime | None
    left_id: NetworkId | None
    left_by: PersonId | None
    left_at: datetime | None
    position: int
    look_at: datetime | None

    @property
    def both(self) -> tuple[NetworkId, NetworkId]:
        return self.first_id, self.second_id

    @property
    def asked_id(self) -> NetworkId:
        """The network that has to answer."""
        return self.other(self.asking_id)

    def other(self, network_id: NetworkId) -> NetworkId:
        return self.second_id if network_id == self.first_id else self.first_id


@dataclass(frozen=True, slots=True)
class DoubleProfile:
    """One person in two networks. state: "asked", "one" (profile in both) or "apart"."""

    person_id: PersonId
    first_id: NetworkId
    second_id: NetworkId
    state: str
    asked_at: datetime
    answered_at: datetime | None

    def other(self, network_id: NetworkId) -> NetworkId:
        return self.second_id if network_id == self.first_id else self.first_id


@dataclass(frozen=True, slots=True)
class Twin:
    """Two activities of two networks. state: "asked", "same" or "apart"."""

    first_id: ActivityId
    second_id: ActivityId
    state: str
    asked_by: PersonId | None
    asked_at: datetime
    answered_at: datetime | None

    def other(self, activity_id: ActivityId) -> ActivityId:
        return self.second_id if activity_id == self.first_id else self.first_id


@dataclass(frozen=True, slots=True)
class CallPartner:
    """A network that holds a call together with another one. state: "asked", "in", "declined" or "left"."""

    event_id: EventId
    network_id: NetworkId
    state: str
    asked_by: PersonId | None
    asked_at: datetime
    answered_by: PersonId | None
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class United:
    """Two networks' year together, without private activities. What both logged as the same counts once.

    each: by network. twins: what is counted in both, as it counts. authors: distinct people behind all of it;
    behind: how many people stand behind the twins, and behind what each side did without them.
    """

    each: tuple[Figures, Figures]
    twins: Figures
    total: Figures
    authors: int
    behind: tuple[int, int, int]
