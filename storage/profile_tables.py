"""Profiles as they are written down: what a member offers and looks for. Reading and changing them is profiles.py."""

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
    ForeignKeyConstraint,
    Index,
    Integer,
    Table,
    Text,
    UniqueConstraint,
    false,
    true,
)

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import date, datetime

    from storage.ids import NetworkId, PersonId
    from storage.people import Membership

profile_table = Table(
    "profile",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("offers", Text, nullable=False),
    Column("seeks", Text, nullable=False),
    Column("disciplines", JSON, nullable=False),  # keys of our vocabulary, else the person's own words
    Column("methods", JSON, nullable=False),  # as above
    Column("languages", JSON, nullable=False),  # ISO 639 codes
    Column("countries", JSON, nullable=False),  # ISO 3166 codes: where they would work, beside their own
    Column("themes", JSON, nullable=False),  # slugs
    Column("available_from", Date),
    Column("available_until", Date),
    Column("weekly_hours", Integer),
    Column("listed", Boolean(create_constraint=True, name="listed"), nullable=False, server_default=false()),
    Column("named", Boolean(create_constraint=True, name="named"), nullable=False, server_default=true()),
    Column("listed_at", UtcDateTime),  # since when they are in lists: researchers are counted over time
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("available_until >= available_from", name="period"),
    CheckConstraint("weekly_hours BETWEEN 1 AND 80", name="weekly_hours"),
    UniqueConstraint("person_id", "network_id"),
    # Whoever leaves a network takes the profile along, in the same moment.
    ForeignKeyConstraint(
        ["person_id", "network_id"],
        ["membership.person_id", "membership.network_id"],
        ondelete="CASCADE",
        name="fk_profile_membership",
    ),
    Index("ix_profile_network_id", "network_id", "listed"),
)


@dataclass(frozen=True, slots=True)
class Availability:
    """When somebody has time. An open end is None; hours are those of a week."""

    starts_on: date | None = None
    ends_on: date | None = None
    hours: int | None = None

    @property
    def is_said(self) -> bool:
        return (self.starts_on, self.ends_on, self.hours) != (None, None, None)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a member of a network offers and looks for.

    listed: shown in matches, and counted by name among researchers; nobody is before they said so.
    named: there by the name they chose, else as "a researcher from Georgia".
    disciplines, methods: keys of the vocabulary, else own words. themes: slugs. countries: beside their own.
    """

    person_id: PersonId
    network_id: NetworkId
    offers: str = ""
    seeks: str = ""
    disciplines: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    availability: Availability = Availability()
    listed: bool = False
    named: bool = True
    listed_at: datetime | None = None
    changed_at: datetime | None = None  # None: nothing was said yet


@dataclass(frozen=True, slots=True)
class MemberProfile:
    """A profile and whose it is. name: the chosen one; stopped: they said /stop."""

    profile: Profile
    member: Membership
    name: str | None
    stopped: bool
