"""Profiles: kept, read and listed. Who is shown to whom is the caller's decision; matching follows by a note."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, insert, select, update

from storage.ids import NetworkId, PersonId
from storage.match_notes import PERSON, note
from storage.people import Membership, membership_table, person_table
from storage.profile_tables import Availability, MemberProfile, Profile, profile_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Table
    from sqlalchemy.engine import Connection, Row

_SOME = 500
_LISTS = ("disciplines", "methods", "languages", "countries", "themes")
_PLAIN = ("offers", "seeks", "listed", "named", "listed_at")


class Profiles:
    """Repository of profiles: one for each person and network."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, person_id: PersonId, network_id: NetworkId) -> Profile:
        """The profile; an empty one where nothing was said."""
        return self.find(person_id, network_id) or Profile(person_id, network_id)

    def find(self, person_id: PersonId, network_id: NetworkId, *, lock: bool = False) -> Profile | None:
        """lock: hold the row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        columns = profile_table.c
        query = select(profile_table).where(columns.person_id == person_id, columns.network_id == network_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return _profile(row._mapping) if row is not None else None

    def keep(self, profile: Profile, *, now: datetime) -> Profile:
        """Write it down as it is from now on; matching hears of it at once or soon."""
        columns = profile_table.c
        own = (columns.person_id == profile.person_id, columns.network_id == profile.network_id)
        kept = replace(profile, changed_at=now, listed_at=(profile.listed_at or now) if profile.listed else None)
        values = _values(kept)
        if self._connection.execute(update(profile_table).where(*own).values(values)).rowcount == 0:
            keys = {"person_id": kept.person_id, "network_id": kept.network_id}
            self._connection.execute(insert(profile_table).values(**keys, **values))
        note(self._connection, PERSON, [kept.person_id])
        return kept

    def list_of(self, person_id: PersonId) -> list[Profile]:
        """The person's profiles in all their networks."""
        query = select(profile_table).where(profile_table.c.person_id == person_id).order_by(profile_table.c.id)
        return [_profile(row._mapping) for row in self._connection.execute(query.limit(_SOME))]

    def list_by_people(self, people: Sequence[PersonId], network_id: NetworkId) -> list[Profile]:
        """Those of these people in a network that there are (at most 500)."""
        columns = profile_table.c
        where = (columns.person_id.in_(people[:_SOME]), columns.network_id == network_id)
        return [_profile(row._mapping) for row in self._connection.execute(select(profile_table).where(*where))]

    def list_members(self, people: Sequence[PersonId]) -> list[MemberProfile]:
        """The profiles of these people (at most 500) in all their networks, with what is known of each as a member."""
        columns, members = profile_table.c, membership_table.c
        both = and_(members.person_id == columns.person_id, members.network_id == columns.network_id)
        query = (
            select(profile_table, membership_table, person_table.c.name, person_table.c.stopped_at)
            .join(membership_table, both)
            .join(person_table, person_table.c.id == columns.person_id)
            .where(columns.person_id.in_(people[:_SOME]))
            .order_by(columns.id)
        )
        return [
            MemberProfile(
                _profile(_of(profile_table, row)),
                Membership(**_of(membership_table, row)),
                row._mapping[person_table.c.name],
                row._mapping[person_table.c.stopped_at] is not None,
            )
            for row in self._connection.execute(query)
        ]

    def list_listed(self, network_id: NetworkId, *, after: int = 0, limit: int = _SOME) -> list[Profile]:
        """Who said that they may be shown, by number of the person: those above `after`."""
        columns = profile_table.c
        where = (columns.network_id == network_id, columns.listed, columns.person_id > after)
        query = select(profile_table).where(*where).order_by(columns.person_id).limit(limit)
        return [_profile(row._mapping) for row in self._connection.execute(query)]

    def forget(self, person_id: PersonId) -> None:
        self._connection.execute(delete(profile_table).where(profile_table.c.person_id == person_id))
        note(self._connection, PERSON, [person_id])


def _values(profile: Profile) -> dict[str, object]:
    return {
        **{name: getattr(profile, name) for name in (*_PLAIN, "changed_at")},
        **{name: list(getattr(profile, name)) for name in _LISTS},
        "available_from": profile.availability.starts_on,
        "available_until": profile.availability.ends_on,
        "weekly_hours": profile.availability.hours,
    }


def _of(table: Table, row: Row[Any]) -> dict[str, Any]:
    """The columns of one table, where a row has those of several."""
    return {column.name: row._mapping[column] for column in table.c}


def _profile(row: Mapping[Any, Any]) -> Profile:
    values: dict[str, Any] = {name: tuple(row[name]) for name in _LISTS}
    values |= {name: row[name] for name in (*_PLAIN, "changed_at")}
    availability = Availability(row["available_from"], row["available_until"], row["weekly_hours"])
    return Profile(PersonId(row["person_id"]), NetworkId(row["network_id"]), availability=availability, **values)
