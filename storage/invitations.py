"""Invitation links and requests to join a section."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy import Boolean, Column, ForeignKey, Index, String, Table, insert, select, update

from storage.networks import section_table
from storage.schema import Id, UtcDateTime, metadata

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId, PersonId, SectionId

invitation_table = Table(
    "invitation",
    metadata,
    Column("id", Id, primary_key=True),
    Column("token_hash", String(64), nullable=False, unique=True),  # the token itself is only in the link
    Column("network_id", Id, ForeignKey("network.id", ondelete="CASCADE"), nullable=False),
    Column("section_id", Id, ForeignKey("section.id", ondelete="CASCADE")),
    Column("country", String(2)),
    Column("role", String(20)),  # None: plain membership
    Column("scope", String(10)),
    Column("single_use", Boolean(create_constraint=True, name="single_use"), nullable=False),
    Column("made_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Column("made_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime, nullable=False),
    Column("used_at", UtcDateTime),
    Column("used_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
)

join_request_table = Table(
    "join_request",
    metadata,
    Column("id", Id, primary_key=True),
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), nullable=False),
    Column("section_id", Id, ForeignKey("section.id", ondelete="CASCADE"), nullable=False),
    Column("state", String(10), nullable=False),  # waiting, accepted, declined, withdrawn
    Column("asked_at", UtcDateTime, nullable=False),
    Column("decided_at", UtcDateTime),
    Column("decided_by", Id, ForeignKey("person.id", ondelete="SET NULL"), index=True),
    Index("ix_join_request_person_id", "person_id"),
    Index("ix_join_request_section_id", "section_id", "state"),
)


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a link carries. A link that grants a role works once."""

    PREFIX: ClassVar[str] = "i_"
    """What tells an invitation from whatever else a /start link may carry; the token follows."""

    id: int
    token_hash: str
    network_id: NetworkId
    section_id: SectionId | None
    country: str | None
    role: str | None
    scope: str | None
    single_use: bool
    made_by: PersonId | None
    made_at: datetime
    expires_at: datetime
    used_at: datetime | None
    used_by: PersonId | None


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Somebody asks to join a section. `state`: waiting, accepted, declined, or withdrawn."""

    id: int
    person_id: PersonId
    section_id: SectionId
    state: str
    asked_at: datetime
    decided_at: datetime | None
    decided_by: PersonId | None


class Invitations:
    """Repository of invitations and join requests."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        token_hash: str,
        network_id: NetworkId,
        *,
        now: datetime,
        expires_at: datetime,
        section_id: SectionId | None = None,
        country: str | None = None,
        role: str | None = None,
        scope: str | None = None,
        single_use: bool = False,
        made_by: PersonId | None = None,
    ) -> Invitation:
        row = self._connection.execute(
            insert(invitation_table)
            .values(
                token_hash=token_hash,
                network_id=network_id,
                section_id=section_id,
                country=country,
                role=role,
                scope=scope,
                single_use=single_use,
                made_by=made_by,
                made_at=now,
                expires_at=expires_at,
            )
            .returning(invitation_table)
        ).one()
        return Invitation(**row._mapping)

    def find(self, token_hash: str) -> Invitation | None:
        query = select(invitation_table).where(invitation_table.c.token_hash == token_hash)
        row = self._connection.execute(query).one_or_none()
        return Invitation(**row._mapping) if row is not None else None

    def claim(self, invitation_id: int, person_id: PersonId, *, now: datetime) -> bool:
        """Use a single-use invitation in one statement: of two people only one gets True."""
        done = self._connection.execute(
            update(invitation_table)
            .where(
                invitation_table.c.id == invitation_id,
                invitation_table.c.used_at.is_(None),
                invitation_table.c.expires_at > now,
            )
            .values(used_at=now, used_by=person_id)
        )
        return done.rowcount == 1

    def request(self, person_id: PersonId, section_id: SectionId, *, now: datetime) -> JoinRequest:
        """Ask to join; asking again while one waits returns that one."""
        where = (
            join_request_table.c.person_id == person_id,
            join_request_table.c.section_id == section_id,
            join_request_table.c.state == "waiting",
        )
        row = self._connection.execute(select(join_request_table).where(*where)).one_or_none()
        if row is None:
            row = self._connection.execute(
                insert(join_request_table)
                .values(person_id=person_id, section_id=section_id, state="waiting", asked_at=now)
                .returning(join_request_table)
            ).one()
        return JoinRequest(**row._mapping)

    def get_request(self, request_id: int) -> JoinRequest | None:
        query = select(join_request_table).where(join_request_table.c.id == request_id)
        row = self._connection.execute(query).one_or_none()
        return JoinRequest(**row._mapping) if row is not None else None

    def decide(self, request_id: int, state: str, *, by: PersonId, now: datetime) -> bool:
        """state: accepted or declined; False when somebody decided before."""
        done = self._connection.execute(
            update(join_request_table)
            .where(join_request_table.c.id == request_id, join_request_table.c.state == "waiting")
            .values(state=state, decided_at=now, decided_by=by)
        )
        return done.rowcount == 1

    def withdraw(self, person_id: PersonId, network_id: NetworkId, *, now: datetime) -> None:
        """The person belongs somewhere now: what else they asked for in this network is no longer wanted."""
        sections = select(section_table.c.id).where(section_table.c.network_id == network_id)
        self._connection.execute(
            update(join_request_table)
            .where(
                join_request_table.c.person_id == person_id,
                join_request_table.c.state == "waiting",
                join_request_table.c.section_id.in_(sections),
            )
            .values(state="withdrawn", decided_at=now)
        )

    def list_waiting(self, network_id: NetworkId) -> list[JoinRequest]:
        """Requests that nobody has decided, oldest first (at most 500)."""
        sections = select(section_table.c.id).where(section_table.c.network_id == network_id)
        query = (
            select(join_request_table)
            .where(join_request_table.c.state == "waiting", join_request_table.c.section_id.in_(sections))
            .order_by(join_request_table.c.id)
            .limit(500)
        )
        return [JoinRequest(**row._mapping) for row in self._connection.execute(query)]

    def list_made(self, person_id: PersonId) -> list[Invitation]:
        """Invitations the person made or used (at most 500)."""
        columns = invitation_table.c
        query = (
            select(invitation_table)
            .where((columns.made_by == person_id) | (columns.used_by == person_id))
            .order_by(columns.id)
            .limit(500)
        )
        return [Invitation(**row._mapping) for row in self._connection.execute(query)]

    def forget(self, person_id: PersonId) -> None:
        """Links the person made stop working: without a maker they would pass for the operator's own."""
        columns = invitation_table.c
        self._connection.execute(
            update(invitation_table).where(columns.made_by == person_id).values(expires_at=columns.made_at)
        )

    def list_of(self, person_id: PersonId) -> list[JoinRequest]:
        query = select(join_request_table).where(join_request_table.c.person_id == person_id).limit(200)
        return [JoinRequest(**row._mapping) for row in self._connection.execute(query)]
