"""Organisations: registered, found, confirmed. Who starred and represents them is organisation_people.py, claims and
leads are leads.py.

Whoever asks decides who may do what; the contact of a school is handed out by `contact_of` alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, func, insert, or_, select, update

from storage.errors import Conflict, NotFound
from storage.factor_tables import same_word
from storage.ids import OrganisationId, ThemeId
from storage.match_notes import ORGANISATION, note
from storage.name_order import MOST_NAMES, ids_by_name, order_key
from storage.organisation_people import OrganisationPeople
from storage.organisation_tables import (
    Organisation,
    organisation_contact_table,
    organisation_representative_table,
    organisation_star_table,
    organisation_table,
    organisation_theme_table,
)
from storage.report_tables import not_held

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select

    from storage.ids import NetworkId, PersonId
    from storage.organisation_tables import NewOrganisation, OrganisationFilter

_MANY = 1000
_COMPARED = 5000
"""Organisations of one country that a new name is compared with."""
_UNSAID = frozenset({"name_key", "place_key", "confirmed_by"})


class Organisations(OrganisationPeople):
    """Repository of organisations."""

    # --- finding

    def get(self, organisation_id: OrganisationId, *, lock: bool = False) -> Organisation:
        """lock: hold the row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        found = self.find(organisation_id, lock=lock)
        if found is None:
            raise NotFound(f"organisation {organisation_id}")
        return found

    def find(self, organisation_id: OrganisationId, *, lock: bool = False) -> Organisation | None:
        query = select(organisation_table).where(organisation_table.c.id == organisation_id)
        return next(iter(self._read(query.with_for_update() if lock else query)), None)

    def list_by_ids(self, ids: Sequence[OrganisationId]) -> list[Organisation]:
        """Those of these organisations that there are (at most 500), by name."""
        query = select(organisation_table).where(organisation_table.c.id.in_(ids)).limit(500)
        return sorted(self._read(query), key=lambda one: (order_key(one.name), one.id))

    def list_shown(self, wanted: OrganisationFilter, *, offset: int = 0, limit: int = 5) -> list[Organisation]:
        """What is listed and not held back, by name."""
        columns = organisation_table.c
        named = select(columns.id, columns.name).where(*_shown(wanted)).limit(MOST_NAMES)
        ids = ids_by_name(self._connection.execute(named))[offset : offset + limit]
        return self.list_by_ids([OrganisationId(one) for one in ids])

    def count_shown(self, wanted: OrganisationFilter) -> int:
        query = select(func.count()).select_from(organisation_table).where(*_shown(wanted))
        return self._connection.execute(query).scalar_one()

    def list_countries(self, wanted: OrganisationFilter) -> list[tuple[str, int]]:
        """Countries of what the filter shows, each with how many, the most first."""
        columns = organisation_table.c
        query = select(columns.country, func.count()).where(*_shown(wanted)).group_by(columns.country)
        rows = self._connection.execute(query.order_by(func.count().desc(), columns.country).limit(300))
        return [(row[0], row[1]) for row in rows]

    def list_names(
        self, wanted: OrganisationFilter, *, limit: int = _COMPARED
    ) -> list[tuple[OrganisationId, str, str | None]]:
        """Names and towns of what the filter shows (the newest 5,000): what a typed name is compared with."""
        columns = organisation_table.c
        query = select(columns.id, columns.name, columns.place).where(*_shown(wanted)).order_by(columns.id.desc())
        return [(OrganisationId(row[0]), row[1], row[2]) for row in self._connection.execute(query.limit(limit))]

    def list_named(self, network_id: NetworkId, name: str) -> list[Organisation]:
        """Listed organisations that bear this very name, however it is written (at most 100)."""
        columns = organisation_table.c
        where = (columns.network_id == network_id, columns.name_key == same_word(name), columns.state == "listed")
        return self._read(select(organisation_table).where(*where).order_by(columns.id).limit(100))

    def list_all_listed(self, *, after: OrganisationId, limit: int) -> list[Organisation]:
        """Listed organisations of all networks with higher numbers, by number."""
        query = select(organisation_table).where(
            organisation_table.c.state == "listed", organisation_table.c.id > after
        )
        return self._read(query.order_by(organisation_table.c.id).limit(limit))

    def list_added(self, person_id: PersonId) -> list[Organisation]:
        """What somebody registered (the newest 1,000)."""
        query = select(organisation_table).where(organisation_table.c.added_by == person_id)
        return self._read(query.order_by(organisation_table.c.id.desc()).limit(_MANY))

    # --- writing

    def add(
        self, network_id: NetworkId, new: NewOrganisation, *, added_by: PersonId | None, now: datetime
    ) -> Organisation:
        """Raises Conflict where one of that name stands in the same town already."""
        if self._taken(network_id, new) is not None:
            raise Conflict(f"organisation {new.name}")
        values = {
            **_columns(new),
            "network_id": network_id,
            "added_by": added_by,
            "state": "listed",
            "created_at": now,
            "changed_at": now,
        }
        made = insert(organisation_table).values(values).returning(organisation_table.c.id)
        organisation_id = OrganisationId(self._connection.execute(made).scalar_one())
        self._put_themes(organisation_id, new.themes)
        return self.get(organisation_id)

    def change(self, organisation_id: OrganisationId, new: NewOrganisation, *, now: datetime) -> Organisation:
        """What is said of it; what a coordinator confirmed stays. Raises Conflict as `add` does."""
        network_id = self.get(organisation_id).network_id
        if self._taken(network_id, new) not in (None, organisation_id):
            raise Conflict(f"organisation {new.name}")
        # A school is never for everybody, whatever it was registered as before.
        closed = {"public": False} if new.kind == "school" else {}
        self._set(organisation_id, **_columns(new), **closed, changed_at=now)
        columns = organisation_theme_table.c
        self._connection.execute(delete(organisation_theme_table).where(columns.organisation_id == organisation_id))
        self._put_themes(organisation_id, new.themes)
        return self.get(organisation_id)

    def confirm(
        self,
        organisation_id: OrganisationId,
        *,
        member: bool,
        education_linked: bool,
        by: PersonId,
        now: datetime,
    ) -> Organisation:
        """What a coordinator says it is."""
        said = {"member": member, "education_linked": education_linked}
        self._set(organisation_id, **said, confirmed_at=now, confirmed_by=by, changed_at=now)
        return self.get(organisation_id)

    def set_state(self, organisation_id: OrganisationId, state: str, *, now: datetime) -> Organisation:
        """ "listed" or "removed"."""
        self._set(organisation_id, state=state, changed_at=now)
        return self.get(organisation_id)

    # --- the contact of a school

    def contact_of(self, organisation_id: OrganisationId) -> str | None:
        """Whom to write to there. Only the section that works with the school may see it: the caller asks first."""
        columns = organisation_contact_table.c
        query = select(columns.text).where(columns.organisation_id == organisation_id)
        return self._connection.execute(query).scalar_one_or_none()

    def has_contact(self, organisation_id: OrganisationId) -> bool:
        return self.contact_of(organisation_id) is not None

    def keep_contact(self, organisation_id: OrganisationId, text: str | None, *, by: PersonId, now: datetime) -> None:
        """None: there is none."""
        columns = organisation_contact_table.c
        self._connection.execute(delete(organisation_contact_table).where(columns.organisation_id == organisation_id))
        if text:
            values = {"organisation_id": organisation_id, "text": text, "written_by": by, "written_at": now}
            self._connection.execute(insert(organisation_contact_table).values(values))

    # --- people who go

    def list_contacts_written(self, person_id: PersonId) -> list[tuple[OrganisationId, datetime]]:
        """At which schools somebody wrote down a contact, without what it says: that is about somebody else."""
        columns = organisation_contact_table.c
        query = select(columns.organisation_id, columns.written_at).where(columns.written_by == person_id)
        return [(OrganisationId(row[0]), row[1]) for row in self._connection.execute(query.limit(_MANY))]

    def forget(self, person_id: PersonId) -> None:
        """An organisation stays, added by nobody; stars and appointments go."""
        for table, column in (
            (organisation_table, organisation_table.c.added_by),
            (organisation_table, organisation_table.c.confirmed_by),
            (organisation_contact_table, organisation_contact_table.c.written_by),
        ):
            self._connection.execute(update(table).where(column == person_id).values({column.name: None}))
        for table in (organisation_star_table, organisation_representative_table):
            self._connection.execute(delete(table).where(table.c.person_id == person_id))

    # --- small parts

    def _taken(self, network_id: NetworkId, new: NewOrganisation) -> OrganisationId | None:
        columns = organisation_table.c
        where = (
            columns.network_id == network_id,
            columns.country == new.country,
            columns.name_key == _key(new.name, 160),
            columns.place_key == _key(new.place or "", 120),
        )
        found = self._connection.execute(select(columns.id).where(*where)).scalar_one_or_none()
        return OrganisationId(found) if found is not None else None

    def _set(self, organisation_id: OrganisationId, **values: object) -> None:
        changed = update(organisation_table).where(organisation_table.c.id == organisation_id).values(values)
        if self._connection.execute(changed).rowcount == 0:
            raise NotFound(f"organisation {organisation_id}")
        note(self._connection, ORGANISATION, [organisation_id])

    def _put_themes(self, organisation_id: OrganisationId, themes: Sequence[ThemeId]) -> None:
        note(self._connection, ORGANISATION, [organisation_id])
        rows = [{"organisation_id": organisation_id, "theme_id": theme} for theme in dict.fromkeys(themes)]
        if rows:
            self._connection.execute(insert(organisation_theme_table), rows)

    def _read(self, query: Select[*tuple[Any, ...]]) -> list[Organisation]:
        rows = self._connection.execute(query).all()
        themes: dict[int, list[ThemeId]] = {}
        if rows:
            columns = organisation_theme_table.c
            beside = select(columns.organisation_id, columns.theme_id)
            beside = beside.where(columns.organisation_id.in_([row.id for row in rows])).order_by(columns.theme_id)
            for number, theme in self._connection.execute(beside):
                themes.setdefault(number, []).append(ThemeId(theme))
        found = []
        for row in rows:
            values: dict[str, Any] = {name: value for name, value in row._mapping.items() if name not in _UNSAID}
            values["languages"] = tuple(values["languages"])
            found.append(Organisation(**values, themes=tuple(themes.get(row.id, ()))))
        return found


def _key(text: str, most: int) -> str:
    return same_word(text)[:most]


def _columns(new: NewOrganisation) -> dict[str, object]:
    school = new.kind == "school"
    return {
        "kind": new.kind,
        "name": new.name,
        "name_key": _key(new.name, 160),
        "country": new.country,
        "place": new.place,
        "place_key": _key(new.place or "", 120),
        "languages": list(new.languages),
        "language": new.language,
        "about": new.about,
        "website": new.website,
        "level": new.level if school else None,
        "pupils": new.pupils if school else None,
    }


def _shown(wanted: OrganisationFilter) -> list[ColumnElement[bool]]:
    columns = organisation_table.c
    own = columns.network_id == wanted.network_id
    if wanted.partners:
        shared = or_(columns.partners, columns.public)
        own = or_(own, and_(columns.network_id.in_(sorted(wanted.partners)), shared))
    where: list[ColumnElement[bool]] = [
        own,
        columns.state == "listed",
        not_held("organisation", columns.id),
    ]
    if wanted.kind is not None:
        where.append(columns.kind == wanted.kind)
    if wanted.country is not None:
        where.append(columns.country == wanted.country)
    if wanted.theme is not None:
        themes = organisation_theme_table.c
        where.append(columns.id.in_(select(themes.organisation_id).where(themes.theme_id == wanted.theme)))
    if wanted.starred is not None:
        person, section = wanted.starred
        stars = organisation_star_table.c
        own = stars.person_id == person
        mine = own if section is None else or_(own, stars.section_id == section)
        where.append(columns.id.in_(select(stars.organisation_id).where(mine)))
    if wanted.claimed is not None:
        where.append(columns.claimed_by == wanted.claimed)
    if wanted.unconfirmed:
        where.append(columns.confirmed_at.is_(None))
    return where
