"""People: one record across networks, their identities on platforms, memberships; roles are storage/roles.py."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    String,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    false,
    func,
    insert,
    literal_column,
    select,
    text,
    update,
)

from storage.errors import NotFound
from storage.findable_notes import PERSON, note
from storage.ids import Address, MembershipId, NetworkId, PersonId, SectionId
from storage.leases import is_off
from storage.match_notes import note as note_match
from storage.merging_rights import withdraw_network, withdraw_section
from storage.networks import section_table
from storage.one_profile import mirror_profile
from storage.roles import Roles, role_table
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Row

_HAS_STOPPED = text("stopped_at IS NOT NULL")

person_table = Table(
    "person",
    metadata,
    Column("id", Id, primary_key=True),
    Column("name", String(80)),  # a name or a pseudonym, as the person likes
    Column("language", String(10)),  # None: not chosen yet
    Column("zone", String(60)),
    Column("network_id", Id, ForeignKey("network.id", ondelete="SET NULL")),  # the current one
    Column("created_at", UtcDateTime, nullable=False),
    Column("stopped_at", UtcDateTime),  # /stop: nothing unasked until the next /start
    Column("missed_at", UtcDateTime),  # something waits in /inbox that they were not told of
    # Became one with this record: what is left is the number, so that old buttons and letters find the person.
    Column("merged_into", Id, ForeignKey("person.id", ondelete="CASCADE"), index=True),
    # Asked every few seconds what waits for them.
    Index("ix_person_stopped_at", "stopped_at", sqlite_where=_HAS_STOPPED, postgresql_where=_HAS_STOPPED),
)

_SHUT_IN_PUBLIC = text("public_chat IS NOT NULL AND unreachable_at IS NOT NULL")

identity_table = Table(
    "identity",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("platform", String(20), nullable=False),
    Column("external_id", String(64), nullable=False),  # the platform's own id, as text
    Column("chat", String(64), nullable=False),  # where this person is reached in private
    Column("app_language", String(20)),  # what the app said, a guess only
    Column("unreachable_at", UtcDateTime),  # blocked the bot or never opened it
    Column("linked_at", UtcDateTime),  # None: the person's first
    Column("preferred", Boolean, nullable=False, server_default=false()),  # chosen: Kith writes here first
    # The channel of a server where they last used Kith: there it can be said that the private door is shut.
    Column("public_chat", String(64)),
    Column("public_at", UtcDateTime),
    Column("knocked_at", UtcDateTime),  # when that was last said
    UniqueConstraint("platform", "external_id"),
    Index("ix_identity_person_id", "person_id"),
    Index("ix_identity_chat", "chat"),
    Index("ix_identity_public_chat", "public_chat", sqlite_where=_SHUT_IN_PUBLIC, postgresql_where=_SHUT_IN_PUBLIC),
)

PAGES = ("local", "terminal")  # that somebody has to open: what is written there rings on no telephone
_IS_PAGE = identity_table.c.platform.in_([literal_column(f"'{one}'") for one in PAGES])
AS_CHOSEN = (identity_table.c.preferred.desc(), _IS_PAGE, identity_table.c.id)
IN_TURN = (is_off(identity_table.c.platform), *AS_CHOSEN)
"""Where a person is written to first, of the channels that can be reached; the one rule for all that is sent unasked.

Why: docs/decisions/where-a-person-is-written-to.md.
"""

membership_table = Table(
    "membership",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("country", String(2)),
    Column("section_id", Id, ForeignKey("section.id", ondelete="SET NULL")),
    Column("kinds", JSON, nullable=False),  # volunteer, formal-educator, nonformal-educator, researcher, student
    Column("themes", JSON, nullable=False, default=list),  # slugs of the themes this person cares about
    Column("joined_at", UtcDateTime, nullable=False),
    UniqueConstraint("person_id", "network_id"),
    Index("ix_membership_section_id", "section_id"),
)

# Built once: on the path of every message, building a statement costs as much as running it (measured).
_BY_IDENTITY = (
    select(person_table)
    .join(identity_table, identity_table.c.person_id == person_table.c.id)
    .where(identity_table.c.platform == bindparam("platform"), identity_table.c.external_id == bindparam("external"))
)
_BY_IDENTITY_LOCKED = _BY_IDENTITY.with_for_update(key_share=True, of=person_table)
_OWNER = select(identity_table.c.person_id).where(
    identity_table.c.platform == bindparam("platform"), identity_table.c.external_id == bindparam("external")
)
_COME_BACK = (
    update(identity_table)
    .where(
        identity_table.c.platform == bindparam("platform_of"),
        identity_table.c.external_id == bindparam("external"),
        identity_table.c.unreachable_at <= bindparam("closed_by"),
    )
    .values(unreachable_at=None)
    .returning(identity_table.c.person_id)
)
_ADDRESS = (
    select(identity_table.c.platform, identity_table.c.chat)
    .where(identity_table.c.person_id == bindparam("person"), identity_table.c.unreachable_at.is_(None))
    .order_by(*IN_TURN)
    .limit(1)
)
_MEMBERSHIP = select(membership_table).where(
    membership_table.c.person_id == bindparam("person"), membership_table.c.network_id == bindparam("network")
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who talks with Kith, on any number of platforms and in any number of networks."""

    id: PersonId
    name: str | None
    language: str | None
    zone: str | None
    network_id: NetworkId | None
    created_at: datetime
    stopped_at: datetime | None
    missed_at: datetime | None = None
    merged_into: PersonId | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """One account of a person on one platform."""

    id: int
    person_id: PersonId
    platform: str
    external_id: str
    chat: str
    app_language: str | None
    unreachable_at: datetime | None
    linked_at: datetime | None = None
    preferred: bool = False
    public_chat: str | None = None
    public_at: datetime | None = None
    knocked_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    """A person in a network. `country` is the section's country when there is a section."""

    id: MembershipId
    person_id: PersonId
    network_id: NetworkId
    country: str | None
    section_id: SectionId | None
    kinds: Sequence[str]
    themes: Sequence[str]
    joined_at: datetime


class People(Roles):
    """Repository of people, identities and memberships; their roles are in storage/roles.py."""

    def get(self, person_id: PersonId, *, lock: bool = False) -> Person:
        """Of a record that became one with another, that one.

        lock: hold the person's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway).
        """
        query = select(person_table).where(person_table.c.id == person_id)
        row = self._connection.execute(query.with_for_update(key_share=True) if lock else query).one_or_none()
        if row is None:
            raise NotFound(f"person {person_id}")
        return Person(**row._mapping) if row.merged_into is None else self.get(row.merged_into, lock=lock)

    def names_of(self, people: Collection[PersonId]) -> dict[PersonId, str | None]:
        """The chosen names of these people (at most 500); who is gone is missing."""
        query = select(person_table.c.id, person_table.c.name).where(person_table.c.id.in_(sorted(people)[:500]))
        return {PersonId(row.id): row.name for row in self._connection.execute(query)}

    def find_by_identity(self, platform: str, external_id: str, *, lock: bool = False) -> Person | None:
        """lock: as in `get`."""
        account = {"platform": platform, "external": external_id}
        row = self._connection.execute(_BY_IDENTITY_LOCKED if lock else _BY_IDENTITY, account).one_or_none()
        while lock and row is not None and self._connection.dialect.name != "sqlite":
            # Waited for a merge, an undo or /unlink: the row came before it, the account is somebody else's since.
            if self._connection.execute(_OWNER, account).scalar_one_or_none() == row.id:
                break
            row = self._connection.execute(_BY_IDENTITY_LOCKED, account).one_or_none()
        return Person(**row._mapping) if row is not None else None

    def add(
        self, platform: str, external_id: str, *, chat: str, now: datetime, app_language: str | None = None
    ) -> Person:
        """A new person with a first identity; everything else is asked later."""
        person = self._connection.execute(insert(person_table).values(created_at=now).returning(person_table)).one()
        self._connection.execute(
            insert(identity_table).values(
                person_id=person.id,
                platform=platform,
                external_id=external_id,
                chat=chat,
                app_language=app_language,
            )
        )
        return Person(**person._mapping)

    def change(self, person_id: PersonId, **changes: str | NetworkId | datetime | None) -> Person:
        """Set columns of the person: name, language, zone, network_id, stopped_at."""
        row = self._connection.execute(
            update(person_table).where(person_table.c.id == person_id).values(changes).returning(person_table)
        ).one_or_none()
        if row is None:
            raise NotFound(f"person {person_id}")
        if "name" in changes:
            note(self._connection, PERSON, [one.id for one in self.list_memberships(person_id)])
        return Person(**row._mapping)

    def list_identities(self, person_id: PersonId) -> list[Identity]:
        query = select(identity_table).where(identity_table.c.person_id == person_id).order_by("id").limit(50)
        return [Identity(**row._mapping) for row in self._connection.execute(query)]

    def list_identities_with_role(self) -> list[Identity]:
        """The accounts of everybody who coordinates or administers something (at most 2,000)."""
        with_role = select(role_table.c.person_id)
        query = select(identity_table).where(identity_table.c.person_id.in_(with_role)).order_by("id").limit(2000)
        return [Identity(**row._mapping) for row in self._connection.execute(query)]

    def address(self, person_id: PersonId) -> Address | None:
        """Where to reach the person in private: the first channel that can be reached; None when there is none."""
        row = self._connection.execute(_ADDRESS, {"person": person_id}).one_or_none()
        return Address(row.platform, row.chat) if row is not None else None

    def set_unreachable(self, platform: str, chat: str, at: datetime | None) -> None:
        """Remember that a chat cannot be reached (or, with None, that it can again)."""
        where = (identity_table.c.platform == platform, identity_table.c.chat == chat)
        self._connection.execute(update(identity_table).where(*where).values(unreachable_at=at))

    def come_back(self, platform: str, external_id: str, *, closed_by: datetime) -> PersonId | None:
        """Somebody wrote from this account: it can be reached, if it was closed by then. Who, if it had been closed."""
        values = {"platform_of": platform, "external": external_id, "closed_by": closed_by}
        found = self._connection.execute(_COME_BACK, values).scalar_one_or_none()
        return PersonId(found) if found is not None else None

    def list_chats_beside(self, person_id: PersonId, platform: str) -> list[str]:
        """Private chats on a platform of everybody who shares a network with the person (at most 5,000)."""
        own = select(membership_table.c.network_id).where(membership_table.c.person_id == person_id)
        beside = select(membership_table.c.person_id).where(membership_table.c.network_id.in_(own))
        query = select(identity_table.c.chat).where(
            identity_table.c.platform == platform, identity_table.c.person_id.in_(beside)
        )
        return list(self._connection.execute(query.order_by(identity_table.c.id).limit(5000)).scalars())

    def forget(self, person_id: PersonId) -> None:
        """Remove the person, all identities, memberships and roles."""
        note(self._connection, PERSON, [one.id for one in self.list_memberships(person_id)], urgent=True)
        note_match(self._connection, PERSON, [person_id])
        self._connection.execute(delete(person_table).where(person_table.c.id == person_id))

    # --- memberships

    def membership(self, person_id: PersonId, network_id: NetworkId) -> Membership | None:
        row = self._connection.execute(_MEMBERSHIP, {"person": person_id, "network": network_id}).one_or_none()
        return _membership(row) if row is not None else None

    def list_memberships(self, person_id: PersonId) -> list[Membership]:
        query = select(membership_table).where(membership_table.c.person_id == person_id).order_by("id").limit(200)
        return [_membership(row) for row in self._connection.execute(query)]

    def list_members(self, section_id: SectionId) -> list[Membership]:
        """Members of a section, newest last (at most 2,000)."""
        query = select(membership_table).where(membership_table.c.section_id == section_id).order_by("id").limit(2000)
        return [_membership(row) for row in self._connection.execute(query)]

    def page_members(
        self,
        network_id: NetworkId,
        *,
        section_id: SectionId | None = None,
        country: str | None = None,
        offset: int = 0,
        limit: int = 8,
    ) -> list[tuple[Membership, str | None]]:
        """Members with their names, by name, of a section, else of a country, else of the network."""
        query = (
            select(membership_table, person_table.c.name.label("person_name"))
            .join(person_table, person_table.c.id == membership_table.c.person_id)
            .where(*_scope(network_id, section_id, country))
            .order_by(person_table.c.name.is_(None), func.lower(person_table.c.name), membership_table.c.id)
            .offset(offset)
            .limit(limit)
        )
        found = []
        for row in self._connection.execute(query):
            values = dict(row._mapping)
            name = values.pop("person_name")
            found.append((Membership(**values), name))
        return found

    def count_members(
        self, network_id: NetworkId, *, section_id: SectionId | None = None, country: str | None = None
    ) -> int:
        query = select(func.count()).select_from(membership_table).where(*_scope(network_id, section_id, country))
        return self._connection.execute(query).scalar_one()

    def join(
        self,
        person_id: PersonId,
        network_id: NetworkId,
        *,
        now: datetime,
        section_id: SectionId | None = None,
        country: str | None = None,
        kinds: Sequence[str] | None = None,
        themes: Sequence[str] | None = None,
    ) -> Membership:
        """Make or change the membership. A section brings its country; None leaves what is there."""
        changes: dict[str, object] = {}
        if section_id is not None:
            changes["section_id"] = section_id
            found = select(section_table.c.country).where(section_table.c.id == section_id)
            changes["country"] = self._connection.execute(found).scalar_one()
        elif country is not None:
            changes["country"] = country
        if kinds is not None:
            changes["kinds"] = list(kinds)
        if themes is not None:
            changes["themes"] = list(themes)
        if self.membership(person_id, network_id) is None:
            fresh: dict[str, object] = {"kinds": [], "themes": []}
            values = {"person_id": person_id, "network_id": network_id, "joined_at": now, **fresh, **changes}
            self._connection.execute(insert(membership_table).values(values))
        elif changes:
            where = (membership_table.c.person_id == person_id, membership_table.c.network_id == network_id)
            self._connection.execute(update(membership_table).where(*where).values(changes))
        membership = self.membership(person_id, network_id)
        assert membership is not None
        told = kinds is not None or themes is not None
        mirrored = mirror_profile(self._connection, membership_table, membership) if told else []
        note(self._connection, PERSON, [membership.id, *mirrored])
        note_match(self._connection, PERSON, [person_id])
        return membership

    def leave(self, person_id: PersonId, network_id: NetworkId) -> None:
        """Out of a network altogether."""
        membership = self.membership(person_id, network_id)
        note(self._connection, PERSON, [membership.id] if membership is not None else [])
        note_match(self._connection, PERSON, [person_id])
        where = (membership_table.c.person_id == person_id, membership_table.c.network_id == network_id)
        self._connection.execute(delete(membership_table).where(*where))
        withdraw_network(self._connection, person_id, network_id)

    def leave_section(self, person_id: PersonId, network_id: NetworkId) -> None:
        """Keep the membership and its country, drop the section."""
        where = (membership_table.c.person_id == person_id, membership_table.c.network_id == network_id)
        self._connection.execute(update(membership_table).where(*where).values(section_id=None))
        withdraw_section(self._connection, person_id, network_id)


def _scope(network_id: NetworkId, section_id: SectionId | None, country: str | None) -> tuple[ColumnElement[bool], ...]:
    """The members of a section, else of a country, else of the network."""
    columns = membership_table.c
    if section_id is not None:
        return (columns.network_id == network_id, columns.section_id == section_id)
    if country is not None:
        return (columns.network_id == network_id, columns.country == country)
    return (columns.network_id == network_id,)


def _membership(row: Row[tuple[object, ...]]) -> Membership:
    return Membership(**row._mapping)
