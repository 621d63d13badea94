"""United networks: proposed, agreed, left, and what people said about being in two of them. It decides no rights.

Whom a network is united with is asked at every message, so it is kept like its sections are; leaving counts at once.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import and_, delete, insert, or_, select, update

from storage.activity_tables import activity_table
from storage.errors import Conflict, NotFound
from storage.federation_queries import FederationQueries, of_network
from storage.federation_tables import (
    DoubleProfile,
    Federation,
    activity_twin_table,
    double_profile_table,
    event_consent_table,
    event_partner_table,
    federation_table,
    share_default_table,
)
from storage.idea_tables import idea_table, issue_table
from storage.ids import FederationId, PersonId
from storage.organisation_tables import organisation_table
from storage.people import membership_table
from storage.plan_tables import Origin, plan_table
from storage.plans import Plans
from storage.practice_tables import practice_table
from storage.project_tables import project_table

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Table
    from sqlalchemy.engine import Connection

    from storage.ids import NetworkId
    from storage.networks import Networks

OPEN_FOR = timedelta(days=14)
"""So long a proposal waits for its answer."""
LOOK_AGAIN = timedelta(days=1)
"""How often members who joined the other network since are looked for."""

SHARED: dict[str, Table] = {
    "practice": practice_table,
    "idea": idea_table,
    "issue": issue_table,
    "activity": activity_table,
    "organisation": organisation_table,
}
"""Kinds that have a mark of their own for being read by partner networks."""
OPEN_KINDS = ("issue", "activity", "organisation")
"""Those of them that have a mark for everybody too; practices, cards and projects say it in their own rooms."""


class Federations(FederationQueries):
    """Repository of unions of networks."""

    def __init__(self, connection: Connection, networks: Networks) -> None:
        super().__init__(connection)
        self._networks = networks

    # --- who is united with whom

    def partners_of(self, network_id: NetworkId) -> frozenset[NetworkId]:
        """The networks that this one is united with now. Kept between messages; a change counts from its commit on."""

        def read() -> tuple[NetworkId, ...]:
            columns = federation_table.c
            query = select(columns.first_id, columns.second_id).where(columns.state == "united", of_network(network_id))
            rows = self._connection.execute(query.limit(200))
            return tuple(row.second_id if row.first_id == network_id else row.first_id for row in rows)

        return frozenset(self._networks.listed("partners", network_id, read))

    # --- finding

    def get(self, federation_id: FederationId, *, lock: bool = False) -> Federation:
        """lock: hold the row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        found = self.find(federation_id, lock=lock)
        if found is None:
            raise NotFound(f"federation {federation_id}")
        return found

    def find(self, federation_id: FederationId, *, lock: bool = False) -> Federation | None:
        query = select(federation_table).where(federation_table.c.id == federation_id)
        row = self._connection.execute(query.with_for_update() if lock else query).one_or_none()
        return Federation(**row._mapping) if row is not None else None

    def between(self, one: NetworkId, other: NetworkId) -> Federation | None:
        """What is proposed or in force between two networks."""
        first, second = sorted((one, other))
        columns = federation_table.c
        where = (columns.first_id == first, columns.second_id == second, columns.live)
        row = self._connection.execute(select(federation_table).where(*where)).one_or_none()
        return Federation(**row._mapping) if row is not None else None

    def list_live(self, network_id: NetworkId) -> list[Federation]:
        """What is proposed or in force, the oldest first (at most 200)."""
        query = select(federation_table).where(federation_table.c.live, of_network(network_id))
        rows = self._connection.execute(query.order_by(federation_table.c.id).limit(200))
        return [Federation(**row._mapping) for row in rows]

    def list_decided(self, person_id: PersonId) -> list[Federation]:
        """What somebody proposed, answered or ended (the newest 1,000)."""
        columns = federation_table.c
        own = or_(columns.proposed_by == person_id, columns.answered_by == person_id, columns.left_by == person_id)
        query = select(federation_table).where(own).order_by(columns.id.desc())
        return [Federation(**row._mapping) for row in self._connection.execute(query.limit(1000))]

    # --- deciding

    def propose(
        self, asking: NetworkId, asked: NetworkId, words: str, *, person_id: PersonId, now: datetime
    ) -> Federation:
        """One side asks; raises Conflict where something is proposed or in force already."""
        first, second = sorted((asking, asked))
        self._hold(first, second)
        if self.between(first, second) is not None:
            raise Conflict(f"networks {first} and {second}")
        values = {"first_id": first, "second_id": second, "asking_id": asking, "words": words, "state": "proposed"}
        values |= {"live": True, "proposed_by": person_id, "proposed_at": now, "expires_at": now + OPEN_FOR}
        made = insert(federation_table).values(**values, position=0).returning(federation_table)
        return Federation(**self._connection.execute(made).one()._mapping)

    def accept(self, federation_id: FederationId, *, person_id: PersonId, now: datetime) -> Federation:
        """From the commit on the two are united. The caller holds the row and found it proposed."""
        return self._set(federation_id, state="united", answered_by=person_id, answered_at=now, position=0, look_at=now)

    def end(self, federation_id: FederationId, state: str, *, person_id: PersonId | None, now: datetime) -> Federation:
        """A proposal is declined, withdrawn or expired."""
        return self._set(federation_id, state=state, live=None, answered_by=person_id, answered_at=now)

    def leave(
        self, federation_id: FederationId, network_id: NetworkId, *, person_id: PersonId, now: datetime
    ) -> Federation:
        """Sharing stops with the commit. What was marked for partners is for the own network where none is left."""
        left = {"left_id": network_id, "left_by": person_id, "left_at": now}
        found = self._set(federation_id, state="left", live=None, look_at=None, **left)
        for one in found.both:
            self._untitle_copies(one, found.other(one))
            if not self.partners_of(one):
                self._take_back(one)
        return found

    def _untitle_copies(self, network_id: NetworkId, other: NetworkId) -> None:
        """Plans that copied what the other network's people no longer share lose its title, which were their words."""
        plans, practices, cards = plan_table.c, practice_table.c, idea_table.c
        for kind, table, closed in (
            ("practice", practice_table, practices.visibility != "public"),
            ("idea", idea_table, cards.gallery.is_(False)),
        ):
            query = select(table.c.id, table.c.title).join(plan_table, plans.origin_item == table.c.id).distinct()
            query = query.where(plans.network_id == network_id, plans.origin_kind == kind, table.c.network_id == other)
            for row in self._connection.execute(query.where(closed)).all():
                origin = Origin(kind, row.id)
                Plans(self._connection).rename_copies(origin, row.title, network_id=network_id)

    def _take_back(self, network_id: NetworkId) -> None:
        """Whoever the network unites with later gets nothing that was meant for others."""
        for table in SHARED.values():
            marked = (table.c.network_id == network_id, table.c.partners)
            self._connection.execute(update(table).where(*marked).values(partners=False))
        projects = project_table.c
        shared = (projects.network_id == network_id, projects.visibility == "partners")
        self._connection.execute(update(project_table).where(*shared).values(visibility="network"))
        columns = share_default_table.c
        self._connection.execute(delete(share_default_table).where(columns.network_id == network_id))

    def _hold(self, *networks: NetworkId) -> None:
        for one in sorted(networks):
            self._networks.count_change(one)  # locks the network's row on PostgreSQL until the commit

    def _set(self, federation_id: FederationId, **values: object) -> Federation:
        changed = update(federation_table).where(federation_table.c.id == federation_id).values(values)
        found = Federation(**self._connection.execute(changed.returning(federation_table)).one()._mapping)
        self._hold(*found.both)
        return found

    # --- what falls due

    def list_expired(self, now: datetime, *, limit: int) -> list[Federation]:
        """Proposals that nobody answered in time, held until the unit of work ends."""
        columns = federation_table.c
        where = (columns.state == "proposed", columns.expires_at <= now)
        query = select(federation_table).where(*where).order_by(columns.expires_at).limit(limit)
        return [Federation(**row._mapping) for row in self._connection.execute(query.with_for_update(skip_locked=True))]

    def list_looking(self, now: datetime, *, limit: int) -> list[Federation]:
        """United networks whose common members are to be looked for, held until the unit of work ends."""
        columns = federation_table.c
        query = select(federation_table).where(columns.look_at <= now).order_by(columns.look_at).limit(limit)
        return [Federation(**row._mapping) for row in self._connection.execute(query.with_for_update(skip_locked=True))]

    def look_on(self, federation_id: FederationId, position: int, look_at: datetime) -> None:
        """Whoever stands behind `position` is looked at next, from `look_at` on."""
        moved = update(federation_table).where(federation_table.c.id == federation_id)
        self._connection.execute(moved.values(position=position, look_at=look_at))

    # --- sharing

    def mark(self, kind: str, item: int, *, partners: bool, public: bool = False) -> None:
        """Whether an item of SHARED is for partner networks too, one of OPEN_KINDS for everybody.

        The index is the caller's.
        """
        table, said = SHARED[kind], {"partners": partners}
        if kind in OPEN_KINDS:
            said["public"] = public
        self._connection.execute(update(table).where(table.c.id == item).values(said))

    def shares_by_default(self, person_id: PersonId, network_id: NetworkId) -> bool:
        """Whether what they add in this network is for its partners from the beginning."""
        columns = share_default_table.c
        query = select(columns.person_id).where(columns.person_id == person_id, columns.network_id == network_id)
        return bool(self.partners_of(network_id)) and self._connection.execute(query).first() is not None

    def share_by_default(self, person_id: PersonId, network_id: NetworkId, *, partners: bool) -> None:
        columns = share_default_table.c
        where = (columns.person_id == person_id, columns.network_id == network_id)
        self._connection.execute(delete(share_default_table).where(*where))
        if partners:
            self._connection.execute(insert(share_default_table).values(person_id=person_id, network_id=network_id))

    def list_defaults(self, person_id: PersonId) -> list[NetworkId]:
        """Networks in which somebody chose to share from the beginning."""
        columns = share_default_table.c
        query = select(columns.network_id).where(columns.person_id == person_id).order_by(columns.network_id)
        return [row.network_id for row in self._connection.execute(query.limit(200))]

    # --- people who belong to both

    def list_in_both(self, federation: Federation, *, limit: int) -> list[PersonId]:
        """Members of both with higher numbers than the federation's position, who were not asked yet."""
        other, columns = membership_table.alias(), membership_table.c
        same = and_(other.c.person_id == columns.person_id, other.c.network_id == federation.second_id)
        known = select(double_profile_table.c.person_id).where(
            double_profile_table.c.person_id == columns.person_id,
            double_profile_table.c.first_id == federation.first_id,
            double_profile_table.c.second_id == federation.second_id,
        )
        query = (
            select(columns.person_id)
            .join(other, same)
            .where(columns.network_id == federation.first_id, columns.person_id > federation.position, ~known.exists())
            .order_by(columns.person_id)
        )
        return [PersonId(one) for one in self._connection.execute(query.limit(limit)).scalars()]

    def find_double(self, person_id: PersonId, one: NetworkId, other: NetworkId) -> DoubleProfile | None:
        first, second = sorted((one, other))
        columns = double_profile_table.c
        where = (columns.person_id == person_id, columns.first_id == first, columns.second_id == second)
        row = self._connection.execute(select(double_profile_table).where(*where)).one_or_none()
        return DoubleProfile(**row._mapping) if row is not None else None

    def list_doubles(self, person_id: PersonId) -> list[DoubleProfile]:
        """What somebody was asked about their profiles (at most 200)."""
        columns = double_profile_table.c
        query = select(double_profile_table).where(columns.person_id == person_id)
        rows = self._connection.execute(query.order_by(columns.first_id, columns.second_id).limit(200))
        return [DoubleProfile(**row._mapping) for row in rows]

    def set_double(self, person_id: PersonId, one: NetworkId, other: NetworkId, state: str, *, now: datetime) -> None:
        """Note that somebody was asked, or what they said."""
        first, second = sorted((one, other))
        known = self.find_double(person_id, first, second)
        where = (
            double_profile_table.c.person_id == person_id,
            double_profile_table.c.first_id == first,
            double_profile_table.c.second_id == second,
        )
        answered = None if state == "asked" else now
        if known is not None:
            said = update(double_profile_table).where(*where).values(state=state, answered_at=answered)
            self._connection.execute(said)
            return
        values = {"person_id": person_id, "first_id": first, "second_id": second, "state": state}
        self._connection.execute(insert(double_profile_table).values(**values, asked_at=now, answered_at=answered))

    # --- the end of a person

    def forget(self, person_id: PersonId) -> None:
        """What they decided for a network stays, decided by nobody and without their words; what is theirs goes."""
        columns = federation_table.c
        wrote = update(federation_table).where(columns.proposed_by == person_id)
        self._connection.execute(wrote.values(words=None, proposed_by=None))
        for column in (
            columns.answered_by,
            columns.left_by,
            activity_twin_table.c.asked_by,
            event_partner_table.c.asked_by,
            event_partner_table.c.answered_by,
        ):
            self._connection.execute(update(column.table).where(column == person_id).values({column: None}))
        for table in (share_default_table, double_profile_table, event_consent_table):
            self._connection.execute(delete(table).where(table.c.person_id == person_id))
