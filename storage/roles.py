"""Roles: rights with a scope. Who may do what where; the checks themselves are made by those who ask."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, String, Table, bindparam, delete, insert, select

from storage.ids import NetworkId, PersonId, SectionId, ServerId
from storage.merging_rights import withdraw_right
from storage.networks import section_table
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Connection

role_table = Table(
    "role",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE")),  # None: the whole deployment (admins)
    Column("role", String(20), nullable=False),
    Column("scope", String(10), nullable=False),
    Column("section_id", Id, ForeignKey("section.id", ondelete="CASCADE")),
    Column("country", String(2)),
    Column("granted_at", UtcDateTime, nullable=False),
    # It comes from a role in that server and ends with it (storage/servers.py); None: granted by hand.
    Column("server_id", Id, ForeignKey("server.id", ondelete="CASCADE"), index=True),
    CheckConstraint("role IN ('coordinator', 'admin')", name="role"),
    CheckConstraint("scope IN ('section', 'country', 'network', 'deployment')", name="scope"),
    Index("ix_role_person_id", "person_id"),
)

# Built once: it is asked for every message (measured: building costs as much as running).
_ROLES = select(role_table).where(role_table.c.person_id == bindparam("person")).order_by(role_table.c.id).limit(200)

_RIGHT = ("network_id", "role", "scope", "section_id", "country", "server_id")
"""What makes two roles the same right, whoever has it."""


@dataclass(frozen=True, slots=True)
class Role:
    """A right with a scope: coordinator of a section, a country or a network, or admin.

    server_id: where it comes from, if nobody granted it by hand. The same right may be held both ways.
    """

    id: int
    person_id: PersonId
    network_id: NetworkId | None
    role: str
    scope: str
    section_id: SectionId | None
    country: str | None
    granted_at: datetime
    server_id: ServerId | None = None

    def covers(self, network_id: NetworkId, *, section_id: SectionId | None = None, country: str | None = None) -> bool:
        """Whether this role reaches a place: no section and no country means the network as a whole."""
        if self.scope == "deployment":
            return True
        if self.network_id != network_id:
            return False
        if self.scope == "network":
            return True
        if self.scope == "country":
            return country is not None and self.country == country
        return section_id is not None and self.section_id == section_id


class Roles:
    """Repository of roles; part of the repository of people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def list_roles(self, person_id: PersonId) -> list[Role]:
        return [Role(**row._mapping) for row in self._connection.execute(_ROLES, {"person": person_id})]

    def list_coordinators(
        self, network_id: NetworkId, *, section_id: SectionId | None = None, country: str | None = None
    ) -> list[PersonId]:
        """Who coordinates exactly this scope: the section, else the country, else the network."""
        query = select(role_table.c.person_id).where(role_table.c.network_id == network_id)
        if section_id is not None:
            query = query.where(role_table.c.section_id == section_id)
        elif country is not None:
            query = query.where(role_table.c.scope == "country", role_table.c.country == country)
        else:
            query = query.where(role_table.c.scope == "network")
        return [PersonId(found) for found in self._connection.execute(query.distinct().limit(200)).scalars()]

    def page_section_coordinators(
        self, network_id: NetworkId, *, country: str | None, after: int, limit: int
    ) -> list[PersonId]:
        """Who coordinates any section of a network, or of one country of it, by person."""
        columns = role_table.c
        query = select(columns.person_id).join(section_table, section_table.c.id == columns.section_id)
        sections = section_table.c
        where = [sections.network_id == network_id, sections.retired.is_(False), columns.person_id > after]
        if country is not None:
            where.append(sections.country == country)
        rows = self._connection.execute(query.where(*where).distinct().order_by(columns.person_id).limit(limit))
        return [PersonId(one) for one in rows.scalars()]

    def list_admins(self) -> list[PersonId]:
        """Who administers the whole deployment."""
        query = select(role_table.c.person_id).where(role_table.c.scope == "deployment").distinct().limit(200)
        return [PersonId(found) for found in self._connection.execute(query).scalars()]

    def list_roles_in(self, network_id: NetworkId) -> list[Role]:
        """All roles inside one network (at most 2,000), the widest scopes first."""
        query = select(role_table).where(role_table.c.network_id == network_id).order_by("id").limit(2000)
        width = {"network": 0, "country": 1, "section": 2}
        roles = [Role(**row._mapping) for row in self._connection.execute(query)]
        return sorted(roles, key=lambda role: (width.get(role.scope, 3), role.country or "", role.id))

    def find_role(self, role_id: int) -> Role | None:
        row = self._connection.execute(select(role_table).where(role_table.c.id == role_id)).one_or_none()
        return Role(**row._mapping) if row is not None else None

    def grant(
        self,
        person_id: PersonId,
        role: str,
        scope: str,
        *,
        now: datetime,
        network_id: NetworkId | None = None,
        section_id: SectionId | None = None,
        country: str | None = None,
    ) -> bool:
        """Give a role by hand; False when the person was given exactly this one already."""
        for held in self.list_roles(person_id):
            if (held.role, held.scope, held.network_id, held.section_id, held.country, held.server_id) == (
                role,
                scope,
                network_id,
                section_id,
                country,
                None,
            ):
                return False
        self._connection.execute(
            insert(role_table).values(
                person_id=person_id,
                role=role,
                scope=scope,
                network_id=network_id,
                section_id=section_id,
                country=country,
                granted_at=now,
            )
        )
        return True

    def revoke_of_section(self, person_id: PersonId, section_id: SectionId) -> int:
        """Whoever leaves a section does not coordinate it any more; how many roles that ended.

        What comes from a server ends there.
        """
        columns = role_table.c
        held = (columns.person_id == person_id, columns.section_id == section_id, columns.server_id.is_(None))
        withdraw_right(self._connection, {"section_id": section_id, "server_id": None}, person_id=person_id)
        return self._connection.execute(delete(role_table).where(*held)).rowcount

    def revoke(self, role_id: int) -> None:
        """An undone merge does not bring the same right back either."""
        role = self.find_role(role_id)
        if role is None:
            return
        self._connection.execute(delete(role_table).where(role_table.c.id == role_id))
        right = {name: getattr(role, name) for name in _RIGHT}
        withdraw_right(self._connection, right, person_id=role.person_id)

    def withdraw_admins(self) -> None:
        """No undone merge makes an admin of the deployment: who is one, the setting says at every start."""
        withdraw_right(self._connection, {"scope": "deployment"})
