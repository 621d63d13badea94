"""Who bookmarked an organisation and who speaks for it; part of the repository in organisations.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from storage.ids import OrganisationId, PersonId
from storage.organisation_tables import (
    organisation_representative_table,
    organisation_star_table,
    organisation_table,
)
from storage.people import membership_table

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, SectionId

_MANY = 1000


class OrganisationPeople:
    """Bookmarks and representatives."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- stars

    def star(
        self,
        organisation_id: OrganisationId,
        person_id: PersonId,
        section_id: SectionId | None,
        *,
        starred: bool,
        now: datetime,
    ) -> None:
        columns = organisation_star_table.c
        own = (columns.organisation_id == organisation_id, columns.person_id == person_id)
        self._connection.execute(delete(organisation_star_table).where(*own))
        if starred:
            values = {"organisation_id": organisation_id, "person_id": person_id, "section_id": section_id, "at": now}
            self._connection.execute(insert(organisation_star_table).values(values))

    def is_starred(self, organisation_id: OrganisationId, person_id: PersonId) -> bool:
        columns = organisation_star_table.c
        query = select(columns.at).where(columns.organisation_id == organisation_id, columns.person_id == person_id)
        return self._connection.execute(query).first() is not None

    def list_starring(self, organisation_id: OrganisationId) -> list[SectionId]:
        """Sections whose members starred it (at most 100)."""
        columns = organisation_star_table.c
        where = (columns.organisation_id == organisation_id, columns.section_id.is_not(None))
        query = select(columns.section_id).where(*where).distinct().order_by(columns.section_id).limit(100)
        return list(self._connection.execute(query).scalars())

    def list_starred(self, person_id: PersonId) -> list[tuple[OrganisationId, datetime]]:
        """What somebody starred (the newest 1,000)."""
        columns = organisation_star_table.c
        query = select(columns.organisation_id, columns.at).where(columns.person_id == person_id)
        rows = self._connection.execute(query.order_by(columns.at.desc()).limit(_MANY))
        return [(OrganisationId(row[0]), row[1]) for row in rows]

    # --- representatives

    def appoint(self, organisation_id: OrganisationId, person_id: PersonId, country: str, *, now: datetime) -> bool:
        """False when they spoke for it there already."""
        if country in self.represented(organisation_id, person_id):
            return False
        values = {
            "organisation_id": organisation_id,
            "person_id": person_id,
            "country": country,
            "appointed_at": now,
        }
        self._connection.execute(insert(organisation_representative_table).values(values))
        return True

    def dismiss(self, organisation_id: OrganisationId, person_id: PersonId, country: str) -> bool:
        """False when they did not speak for it."""
        columns = organisation_representative_table.c
        own = (
            columns.organisation_id == organisation_id,
            columns.person_id == person_id,
            columns.country == country,
        )
        return self._connection.execute(delete(organisation_representative_table).where(*own)).rowcount > 0

    def represented(self, organisation_id: OrganisationId, person_id: PersonId) -> tuple[str, ...]:
        """Countries in which this person speaks for it; only who belongs to its network does."""
        columns = organisation_representative_table.c
        own = (columns.organisation_id == organisation_id, columns.person_id == person_id)
        query = select(columns.country).select_from(_members_of_theirs()).where(*own).order_by(columns.country)
        return tuple(self._connection.execute(query.limit(300)).scalars())

    def list_representatives(self, organisation_id: OrganisationId) -> list[tuple[PersonId, str]]:
        """Who speaks for it in which country (at most 100), by country."""
        columns = organisation_representative_table.c
        query = select(columns.person_id, columns.country).select_from(_members_of_theirs())
        query = query.where(columns.organisation_id == organisation_id)
        rows = self._connection.execute(query.order_by(columns.country, columns.appointed_at).limit(100))
        return [(PersonId(row[0]), row[1]) for row in rows]

    def list_represented(self, person_id: PersonId, network_id: NetworkId) -> list[tuple[OrganisationId, str]]:
        """The listed organisations that somebody speaks for in a network, with the countries."""
        columns = organisation_representative_table.c
        query = select(columns.organisation_id, columns.country).select_from(_members_of_theirs())
        query = query.where(
            columns.person_id == person_id,
            organisation_table.c.network_id == network_id,
            organisation_table.c.state == "listed",
        )
        rows = self._connection.execute(query.order_by(columns.organisation_id, columns.country).limit(100))
        return [(OrganisationId(row[0]), row[1]) for row in rows]

    def list_appointments(self, person_id: PersonId) -> list[tuple[OrganisationId, str, datetime]]:
        """All that is held about a person as a representative, in whichever network."""
        columns = organisation_representative_table.c
        query = select(columns.organisation_id, columns.country, columns.appointed_at)
        rows = self._connection.execute(query.where(columns.person_id == person_id).limit(_MANY))
        return [(OrganisationId(row[0]), row[1], row[2]) for row in rows]


def _members_of_theirs() -> Any:  # noqa: ANN401 - a join's type says nothing
    """Representatives with the organisation and the membership in its network: who left speaks for nobody."""
    columns = organisation_representative_table.c
    joined = organisation_representative_table.join(
        organisation_table, organisation_table.c.id == columns.organisation_id
    )
    here = (membership_table.c.person_id == columns.person_id) & (
        membership_table.c.network_id == organisation_table.c.network_id
    )
    return joined.join(membership_table, here)
