"""Regions as they are written down: countries of one network that do something together. The tables and the records."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, String, Table, Text, select

from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Select

    from storage.ids import NetworkId, PersonId, RegionId

ENOUGH_COUNTRIES = 2
"""A region opens with so many countries, and is closed when fewer are left."""

region_table = Table(
    "region",
    metadata,
    Column("id", Id, primary_key=True),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("name", String(80), nullable=False),
    Column("state", String(10), nullable=False),
    Column("proposed_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("created_at", UtcDateTime, nullable=False),
    Column("opened_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    CheckConstraint("state IN ('asked', 'open', 'closed')", name="state"),
    Index("ix_region_network_id", "network_id", "state"),
    sqlite_autoincrement=True,  # no later one gets the number of one that is gone: figures and events name it
)

region_country_table = Table(
    "region_country",
    metadata,
    Column("region_id", Id, ForeignKey("region.id", ondelete="CASCADE"), primary_key=True),
    Column("country", String(2), primary_key=True),
    Column("state", String(10), nullable=False),
    Column("answered_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("answered_at", UtcDateTime),
    CheckConstraint("state IN ('asked', 'in', 'declined', 'left')", name="state"),
)

region_note_table = Table(
    "region_note",
    metadata,
    Column("id", Id, primary_key=True),
    Column("region_id", Id, ForeignKey("region.id", ondelete="CASCADE"), nullable=False),
    Column("author_id", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("country", String(2)),  # for which its author wrote; None: for the network
    Column("text", Text, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Index("ix_region_note_region_id", "region_id", "id"),
)

# Years whose figures are still to be summed up for a region, since its countries changed.
region_year_table = Table(
    "region_year",
    metadata,
    Column("region_id", Id, ForeignKey("region.id", ondelete="CASCADE"), primary_key=True),
    Column("year", Integer, primary_key=True),
)


@dataclass(frozen=True, slots=True)
class Region:
    """One region. `state` is "asked", "open" or "closed"; countries: each with "asked", "in", "declined" or "left"."""

    id: RegionId
    network_id: NetworkId
    name: str
    state: str
    proposed_by: PersonId | None
    created_at: datetime
    opened_at: datetime | None
    closed_at: datetime | None
    countries: Mapping[str, str] = field(default_factory=dict)

    @property
    def inside(self) -> tuple[str, ...]:
        """The countries that are in, by code."""
        return tuple(sorted(code for code, state in self.countries.items() if state == "in"))

    @property
    def is_open(self) -> bool:
        return self.state == "open"


@dataclass(frozen=True, slots=True)
class RegionNote:
    """A short note of a region. author_id None: somebody who was erased since."""

    id: int
    region_id: RegionId
    author_id: PersonId | None
    country: str | None
    text: str
    created_at: datetime


def open_regions_of(countries: Sequence[str]) -> Select[int]:
    """The numbers of open regions that one of these countries is in, as part of a question; of whatever network."""
    inside, columns = region_country_table.c, region_table.c
    query = select(columns.id).join(region_country_table, inside.region_id == columns.id)
    return query.where(columns.state == "open", inside.state == "in", inside.country.in_(countries))


def countries_in(regions: Sequence[RegionId]) -> Select[str]:
    """The countries that are in these regions while they are open, as part of a question."""
    inside, columns = region_country_table.c, region_table.c
    query = select(inside.country).join(region_table, inside.region_id == columns.id)
    return query.where(columns.state == "open", inside.state == "in", columns.id.in_(regions))
