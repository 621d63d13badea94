"""Which section works with which school, and the leads by which agencies name schools. It decides no rights.

A claim is one statement that only finds a school which nobody works with: of two at once one wins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select, update

from storage.errors import NotFound
from storage.ids import LeadId, OrganisationId
from storage.match_notes import ORGANISATION, note
from storage.organisation_tables import Lead, lead_table, organisation_table
from storage.report_tables import not_held

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, PersonId, SectionId

_FREE = {"claimed_by": None, "claim": None, "claimed_at": None, "reminded_at": None, "due_at": None}


class Leads:
    """Repository of claims and leads."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- claims

    def claim(self, school: OrganisationId, section: SectionId, *, due_at: datetime, now: datetime) -> bool:
        """The section works with the school from now on; False when somebody else does already.

        due_at: when the section is asked how it goes, unless it says so before.
        """
        columns = organisation_table.c
        free = (columns.id == school, columns.claimed_by.is_(None), columns.kind == "school", columns.state == "listed")
        taken = update(organisation_table).where(*free)
        fresh = {"claimed_by": section, "claim": "claimed", "claimed_at": now, "reminded_at": None, "due_at": due_at}
        if self._connection.execute(taken.values(fresh)).rowcount == 0:
            return False
        self._count(school, "claims")
        return True

    def mark(self, school: OrganisationId, section: SectionId, state: str, *, now: datetime) -> bool:
        """The section has contacted or visited the school, so its claim stands; False when it has none."""
        columns = organisation_table.c
        own = (columns.id == school, columns.claimed_by == section)
        marked = update(organisation_table).where(*own).values(claim=state, due_at=None)
        if self._connection.execute(marked).rowcount == 0:
            return False
        leads = lead_table.c
        for step in ("contacted", "visited") if state == "visited" else (state,):
            first = update(lead_table).where(leads.organisation_id == school, leads[f"{step}_at"].is_(None))
            self._connection.execute(first.values({f"{step}_at": now}))
        return True

    def give_back(self, school: OrganisationId, section: SectionId) -> bool:
        """False when the section has no claim."""
        return self._free(school, section, "returned")

    def release(self, school: OrganisationId, section: SectionId) -> bool:
        """The claim ends because nothing was heard of it."""
        return self._free(school, section, "released")

    def remind(self, school: OrganisationId, *, due_at: datetime, now: datetime) -> None:
        """The section was reminded; its claim ends at `due_at`."""
        self._set(school, reminded_at=now, due_at=due_at)

    def look_again(self, school: OrganisationId, due_at: datetime | None) -> None:
        """At that instant; None: never, as its claim stands or is gone."""
        self._set(school, due_at=due_at)

    def has_due(self, now: datetime) -> bool:
        query = select(organisation_table.c.id).where(organisation_table.c.due_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def take_due(self, now: datetime, limit: int) -> list[OrganisationId]:
        """Schools whose claim is to be looked at, held until the transaction ends; another process takes others."""
        columns = organisation_table.c
        query = select(columns.id).where(columns.due_at <= now).order_by(columns.due_at, columns.id).limit(limit)
        rows = self._connection.execute(query.with_for_update(skip_locked=True))
        return [OrganisationId(one) for one in rows.scalars()]

    def put_aside(self, now: datetime, until: datetime) -> None:
        """The claim that is first in line is looked at again at `until` only."""
        columns = organisation_table.c
        first = select(columns.id).where(columns.due_at <= now).order_by(columns.due_at, columns.id).limit(1)
        self._connection.execute(
            update(organisation_table).where(columns.id == first.scalar_subquery()).values(due_at=until)
        )

    # --- leads

    def find(self, lead_id: LeadId, *, lock: bool = False) -> Lead | None:
        query = select(lead_table).where(lead_table.c.id == lead_id)
        return next(iter(self._read(query.with_for_update() if lock else query)), None)

    def get(self, lead_id: LeadId, *, lock: bool = False) -> Lead:
        found = self.find(lead_id, lock=lock)
        if found is None:
            raise NotFound(f"lead {lead_id}")
        return found

    def post(
        self,
        agency: OrganisationId,
        school: OrganisationId,
        *,
        network_id: NetworkId,
        country: str,
        note: str | None,
        by: PersonId,
        now: datetime,
    ) -> Lead:
        """A school that an agency names; naming it again renews what it says of it."""
        columns = lead_table.c
        said = {"note": note, "posted_by": by, "posted_at": now, "state": "open"}
        known = update(lead_table).where(columns.agency_id == agency, columns.organisation_id == school)
        row = self._connection.execute(known.values(said).returning(columns.id)).one_or_none()
        if row is None:
            values = {
                **said,
                "network_id": network_id,
                "agency_id": agency,
                "organisation_id": school,
                "country": country,
            }
            row = self._connection.execute(insert(lead_table).values(values).returning(columns.id)).one()
        return self.get(LeadId(row.id))

    def withdraw(self, lead_id: LeadId) -> None:
        self._connection.execute(update(lead_table).where(lead_table.c.id == lead_id).values(state="withdrawn"))

    def list_open(
        self, network_id: NetworkId, countries: Sequence[str] | None, *, offset: int = 0, limit: int = 5
    ) -> list[Lead]:
        """Leads to schools that nobody works with, the newest first; countries None: of all."""
        query = select(lead_table).where(*_open(network_id, countries))
        ordered = query.order_by(lead_table.c.posted_at.desc(), lead_table.c.id.desc())
        return self._read(ordered.offset(offset).limit(limit))

    def count_open(self, network_id: NetworkId, countries: Sequence[str] | None) -> int:
        query = select(func.count()).select_from(lead_table).where(*_open(network_id, countries))
        return self._connection.execute(query).scalar_one()

    def list_of_school(self, school: OrganisationId) -> list[Lead]:
        """Open leads to a school, of whichever agency (at most 20)."""
        where = (lead_table.c.organisation_id == school, lead_table.c.state == "open")
        return self._read(select(lead_table).where(*where).order_by(lead_table.c.id).limit(20))

    def list_of_agency(
        self, agency: OrganisationId, countries: Sequence[str], *, offset: int = 0, limit: int = 5
    ) -> list[Lead]:
        """What an agency posted in these countries, the newest first."""
        where = (lead_table.c.agency_id == agency, lead_table.c.country.in_(countries))
        query = select(lead_table).where(*where).order_by(lead_table.c.posted_at.desc(), lead_table.c.id.desc())
        return self._read(query.offset(offset).limit(limit))

    def count_states(self, agency: OrganisationId, countries: Sequence[str]) -> dict[str, int]:
        """How many leads of an agency in these countries are "open", "claimed", "contacted", "visited", "withdrawn".

        What was visited stays visited, whoever works with the school now; the same for what was contacted.
        """
        counts = dict.fromkeys(("open", "claimed", "contacted", "visited", "withdrawn"), 0)
        leads, schools = lead_table.c, organisation_table.c
        query = (
            select(leads.state, leads.contacted_at, leads.visited_at, schools.claimed_by)
            .join(organisation_table, schools.id == leads.organisation_id)
            .where(leads.agency_id == agency, leads.country.in_(countries))
            .limit(5000)
        )
        for row in self._connection.execute(query):
            counts[_state(row.state, row.visited_at, row.contacted_at, row.claimed_by)] += 1
        return counts

    def list_posted(self, person_id: PersonId) -> list[Lead]:
        """What somebody posted (the newest 1,000)."""
        query = select(lead_table).where(lead_table.c.posted_by == person_id).order_by(lead_table.c.id.desc())
        return self._read(query.limit(1000))

    def forget(self, person_id: PersonId) -> None:
        """A lead is its agency's and stays, posted by nobody."""
        own = update(lead_table).where(lead_table.c.posted_by == person_id)
        self._connection.execute(own.values(posted_by=None))

    # --- small parts

    def _free(self, school: OrganisationId, section: SectionId, count: str) -> bool:
        columns = organisation_table.c
        own = (columns.id == school, columns.claimed_by == section)
        if self._connection.execute(update(organisation_table).where(*own).values(_FREE)).rowcount == 0:
            return False
        self._count(school, count)
        return True

    def _count(self, school: OrganisationId, name: str) -> None:
        note(self._connection, ORGANISATION, [school])
        leads = lead_table.c
        counted = update(lead_table).where(leads.organisation_id == school, leads.state == "open")
        self._connection.execute(counted.values({name: leads[name] + 1}))

    def _set(self, school: OrganisationId, **values: object) -> None:
        self._connection.execute(update(organisation_table).where(organisation_table.c.id == school).values(values))

    def _read(self, query: Select[*tuple[Any, ...]]) -> list[Lead]:
        return [Lead(**row._mapping) for row in self._connection.execute(query)]


def lead_state(lead: Lead, claimed_by: SectionId | None) -> str:
    """ "open", "claimed", "contacted", "visited" or "withdrawn": what an agency hears of a lead."""
    return _state(lead.state, lead.visited_at, lead.contacted_at, claimed_by)


def _state(state: str, visited: object, contacted: object, claimed_by: object) -> str:
    if visited is not None:
        return "visited"
    if contacted is not None:
        return "contacted"
    if state == "withdrawn":
        return "withdrawn"
    return "claimed" if claimed_by is not None else "open"


def _open(network_id: NetworkId, countries: Sequence[str] | None) -> list[ColumnElement[bool]]:
    columns, schools = lead_table.c, organisation_table.c
    free = select(schools.id).where(
        schools.state == "listed", schools.claimed_by.is_(None), not_held("organisation", schools.id)
    )
    where = [columns.network_id == network_id, columns.state == "open", columns.organisation_id.in_(free)]
    return where if countries is None else [*where, columns.country.in_(countries)]
