"""Regions of a network: proposed, joined, left, with their notes. It decides no rights; figures are statistics.py."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, insert, select, update

from storage.activity_tables import activity_table
from storage.errors import NotFound
from storage.ids import RegionId
from storage.region_tables import (
    ENOUGH_COUNTRIES,
    Region,
    RegionNote,
    region_country_table,
    region_note_table,
    region_table,
    region_year_table,
)
from storage.report_tables import not_held

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import Select
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, PersonId
    from storage.networks import Networks

_MANY = 200


class Regions:
    """Repository of regions and their notes."""

    def __init__(self, connection: Connection, networks: Networks) -> None:
        self._connection = connection
        self._networks = networks

    # --- finding

    def get(self, region_id: RegionId, *, lock: bool = False) -> Region:
        """lock: hold the region's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        region = self.find(region_id, lock=lock)
        if region is None:
            raise NotFound(f"region {region_id}")
        return region

    def find(self, region_id: RegionId, *, lock: bool = False) -> Region | None:
        query = select(region_table).where(region_table.c.id == region_id)
        return next(iter(self._regions(query.with_for_update() if lock else query)), None)

    def list_all(self, network_id: NetworkId) -> Sequence[Region]:
        """Every region of a network that is asked about or open, by name (at most 200)."""

        def read() -> tuple[Region, ...]:
            columns = region_table.c
            query = select(region_table).where(columns.network_id == network_id, columns.state != "closed")
            return tuple(self._regions(query.order_by(columns.name, columns.id).limit(_MANY)))

        return self._networks.listed("regions", network_id, read)

    def list_open(self, network_id: NetworkId) -> list[Region]:
        """The regions that are open, by name."""
        return [one for one in self.list_all(network_id) if one.is_open]

    def list_answered(self, person_id: PersonId) -> list[tuple[RegionId, str, str]]:
        """Region, country and answer of what somebody decided for a country (the newest 1,000)."""
        columns = region_country_table.c
        query = select(columns.region_id, columns.country, columns.state).where(columns.answered_by == person_id)
        rows = self._connection.execute(query.order_by(columns.answered_at.desc()).limit(1000))
        return [(RegionId(row.region_id), row.country, row.state) for row in rows]

    def list_proposed(self, person_id: PersonId) -> list[Region]:
        """What somebody proposed (the newest 1,000)."""
        query = select(region_table).where(region_table.c.proposed_by == person_id)
        return self._regions(query.order_by(region_table.c.id.desc()).limit(1000))

    # --- writing

    def propose(
        self, network_id: NetworkId, name: str, countries: Sequence[str], *, person_id: PersonId, now: datetime
    ) -> Region:
        """A region that all these countries are asked about; it is not open yet."""
        values = {"network_id": network_id, "name": name, "state": "asked", "proposed_by": person_id}
        made = insert(region_table).values(**values, created_at=now).returning(region_table.c.id)
        region_id = RegionId(self._connection.execute(made).scalar_one())
        rows = [{"region_id": region_id, "country": one, "state": "asked"} for one in dict.fromkeys(countries)]
        self._connection.execute(insert(region_country_table), rows)
        self._networks.count_change(network_id)
        return self.get(region_id)

    def ask(self, region_id: RegionId, country: str) -> Region:
        """One more country is asked, or again; the region's row is held by the caller."""
        columns = region_country_table.c
        where = (columns.region_id == region_id, columns.country == country)
        self._connection.execute(delete(region_country_table).where(*where))
        values = {"region_id": region_id, "country": country, "state": "asked"}
        self._connection.execute(insert(region_country_table).values(values))
        region = self.get(region_id)
        self._networks.count_change(region.network_id)
        return region

    def answer(self, region_id: RegionId, country: str, state: str, *, person_id: PersonId, now: datetime) -> Region:
        """What a country says: "in", "declined" or "left". Opens or closes the region, and has its figures made anew.

        The region's row is held by the caller.
        """
        columns = region_country_table.c
        where = (columns.region_id == region_id, columns.country == country)
        said = {"state": state, "answered_by": person_id, "answered_at": now}
        self._connection.execute(update(region_country_table).where(*where).values(said))
        region = self.get(region_id)
        enough = len(region.inside) >= ENOUGH_COUNTRIES
        if enough and not region.is_open:
            self._set(region_id, state="open", opened_at=now, closed_at=None)
        elif region.is_open and not enough:
            self._set(region_id, state="closed", closed_at=now)
        self._networks.count_change(region.network_id)
        if enough or region.is_open:
            self._recount(region)
        return self.get(region_id)

    def close(self, region_id: RegionId, *, now: datetime) -> Region:
        """Nothing is done for it any more; its notes and what was planned for it stay."""
        region = self.get(region_id)
        self._set(region_id, state="closed", closed_at=now)
        self._networks.count_change(region.network_id)
        self._recount(region)
        return self.get(region_id)

    def _set(self, region_id: RegionId, **values: object) -> None:
        self._connection.execute(update(region_table).where(region_table.c.id == region_id).values(values))

    # --- figures

    def _recount(self, region: Region) -> None:
        """All years of the network in which anything was are summed up anew for it."""
        columns = activity_table.c
        ends = select(func.min(columns.starts_on), func.max(columns.starts_on))
        first, last = self._connection.execute(ends.where(columns.network_id == region.network_id)).one()
        self._connection.execute(delete(region_year_table).where(region_year_table.c.region_id == region.id))
        if first is not None:
            years = range(_year(first), _year(last) + 1)
            self._connection.execute(
                insert(region_year_table), [{"region_id": region.id, "year": year} for year in years]
            )

    def is_uncounted(self) -> bool:
        return self._connection.execute(select(region_year_table.c.year).limit(1)).first() is not None

    def uncounted(self, region_id: RegionId) -> list[int]:
        """Years whose figures are not summed up yet."""
        columns = region_year_table.c
        query = select(columns.year).where(columns.region_id == region_id).order_by(columns.year)
        return list(self._connection.execute(query).scalars())

    def take_uncounted(self) -> tuple[Region, int] | None:
        """A region and a year to sum up, which counts as done with that; the newest year first."""
        columns = region_year_table.c
        query = select(region_year_table).order_by(columns.year.desc(), columns.region_id).limit(1)
        row = self._connection.execute(query.with_for_update(skip_locked=True)).one_or_none()
        if row is None:
            return None
        where = (columns.region_id == row.region_id, columns.year == row.year)
        self._connection.execute(delete(region_year_table).where(*where))
        return self.get(RegionId(row.region_id)), int(row.year)

    # --- notes

    def add_note(
        self, region_id: RegionId, text: str, *, author_id: PersonId, country: str | None, now: datetime
    ) -> RegionNote:
        values = {"region_id": region_id, "author_id": author_id, "country": country, "text": text, "created_at": now}
        made = insert(region_note_table).values(values).returning(region_note_table)
        return RegionNote(**self._connection.execute(made).one()._mapping)

    def find_note(self, note_id: int) -> RegionNote | None:
        query = select(region_note_table).where(region_note_table.c.id == note_id)
        row = self._connection.execute(query).one_or_none()
        return RegionNote(**row._mapping) if row is not None else None

    def list_notes(self, region_id: RegionId, *, offset: int = 0, limit: int = 5) -> list[RegionNote]:
        """The newest first, without those that a moderator holds back."""
        columns = region_note_table.c
        query = select(region_note_table).where(columns.region_id == region_id, not_held("note", columns.id))
        query = query.order_by(columns.id.desc())
        return [RegionNote(**row._mapping) for row in self._connection.execute(query.offset(offset).limit(limit))]

    def count_notes(self, region_id: RegionId) -> int:
        columns = region_note_table.c
        where = (columns.region_id == region_id, not_held("note", columns.id))
        return self._connection.execute(select(func.count()).select_from(region_note_table).where(*where)).scalar_one()

    def list_notes_by(self, person_id: PersonId) -> list[RegionNote]:
        """What somebody wrote (the newest 1,000)."""
        columns = region_note_table.c
        query = select(region_note_table).where(columns.author_id == person_id).order_by(columns.id.desc())
        return [RegionNote(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    def remove_note(self, note_id: int) -> None:
        self._connection.execute(delete(region_note_table).where(region_note_table.c.id == note_id))

    # --- the end of a person

    def forget(self, person_id: PersonId) -> None:
        """Their notes go with their words; what they decided for a country stays, decided by nobody."""
        self._connection.execute(delete(region_note_table).where(region_note_table.c.author_id == person_id))
        for column in (region_table.c.proposed_by, region_country_table.c.answered_by):
            self._connection.execute(update(column.table).where(column == person_id).values({column: None}))

    # --- rows

    def _regions(self, query: Select[tuple[object, ...]]) -> list[Region]:
        rows = [row._mapping for row in self._connection.execute(query)]
        beside = region_country_table.c
        listed = select(beside.region_id, beside.country, beside.state).order_by(beside.region_id, beside.country)
        found: dict[int, dict[str, str]] = {row["id"]: {} for row in rows}
        for region_id, country, state in self._connection.execute(listed.where(beside.region_id.in_(found))):
            found[region_id][country] = state
        return [Region(**row, countries=found[row["id"]]) for row in rows]


def _year(day: date | str) -> int:
    """SQLite gives the smallest date as text."""
    return day.year if isinstance(day, date) else date.fromisoformat(day).year
