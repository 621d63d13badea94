"""Learning cohorts: seats, who waits for one, who completed it. Decides no rights; sessions are cohort_sessions.py."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, func, insert, or_, select, update

from storage.cohort_sessions import CohortSessions
from storage.cohort_tables import (
    Cohort,
    CohortPlace,
    CohortPlan,
    cohort_attendance_table,
    cohort_place_table,
    cohort_rating_table,
    cohort_session_table,
    cohort_table,
)
from storage.errors import NotFound
from storage.ids import CohortId, PersonId
from storage.people import membership_table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select

    from storage.ids import NetworkId
    from storage.people import Membership

_MANY = 1000


class Cohorts(CohortSessions):
    """Repository of cohorts."""

    # --- finding

    def get(self, cohort_id: CohortId, *, lock: bool = False) -> Cohort:
        """lock: hold the cohort's row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        cohort = self.find(cohort_id, lock=lock)
        if cohort is None:
            raise NotFound(f"cohort {cohort_id}")
        return cohort

    def find(self, cohort_id: CohortId, *, lock: bool = False) -> Cohort | None:
        query = select(cohort_table).where(cohort_table.c.id == cohort_id)
        return next(iter(self._cohorts(query.with_for_update() if lock else query)), None)

    def list_seen(
        self, network_id: NetworkId, member: Membership, *, everything: bool = False, offset: int = 0, limit: int = 5
    ) -> list[Cohort]:
        """Open cohorts that are for this member or led by them; everything: of the whole network. New ones first.

        Those that the member has to do with stand above the others.
        """
        columns = cohort_table.c
        mine = _of(member.person_id)
        query = select(cohort_table).where(*_open_to(network_id, member, everything=everything))
        return self._cohorts(query.order_by(mine.desc(), columns.id.desc()).offset(offset).limit(limit))

    def count_seen(self, network_id: NetworkId, member: Membership, *, everything: bool = False) -> int:
        where = _open_to(network_id, member, everything=everything)
        return self._connection.execute(select(func.count()).select_from(cohort_table).where(*where)).scalar_one()

    def list_of(self, person_id: PersonId) -> list[Cohort]:
        """What somebody opened, leads or takes part in (the newest 1,000)."""
        query = select(cohort_table).where(or_(_of(person_id), cohort_table.c.author_id == person_id))
        return self._cohorts(query.order_by(cohort_table.c.id.desc()).limit(_MANY))

    # --- writing

    def add(
        self,
        network_id: NetworkId,
        plan: CohortPlan,
        *,
        author_id: PersonId,
        facilitator_id: PersonId | None,
        now: datetime,
    ) -> Cohort:
        values = {
            **_columns(plan),
            "network_id": network_id,
            "author_id": author_id,
            "facilitator_id": facilitator_id,
            "key": secrets.token_hex(12),
            "state": "open",
            "created_at": now,
            "changed_at": now,
        }
        made = insert(cohort_table).values(values).returning(cohort_table)
        return _cohort(self._connection.execute(made).one()._mapping)

    def change(self, cohort_id: CohortId, plan: CohortPlan, *, now: datetime) -> Cohort:
        return self._write(cohort_id, **_columns(plan), changed_at=now)

    def invite(self, cohort_id: CohortId, person_id: PersonId | None, *, now: datetime) -> Cohort:
        """Somebody is asked to lead it; None: nobody is any more."""
        return self._write(cohort_id, invited_id=person_id, changed_at=now)

    def appoint(self, cohort_id: CohortId, person_id: PersonId, *, now: datetime) -> Cohort:
        """This person leads it from now on; nobody is asked any more."""
        return self._write(cohort_id, facilitator_id=person_id, invited_id=None, changed_at=now)

    def end(self, cohort_id: CohortId, state: str, *, now: datetime) -> Cohort:
        return self._write(cohort_id, state=state, finished_at=now, changed_at=now)

    # --- seats

    def list_places(self, cohort_id: CohortId) -> list[CohortPlace]:
        """Who takes part and, behind them, who waits (at most 1,000), each in the order in which they came."""
        columns = cohort_place_table.c
        query = select(cohort_place_table).where(columns.cohort_id == cohort_id)
        return self._places(query.order_by(columns.state, columns.turn).limit(_MANY))

    def find_place(self, cohort_id: CohortId, person_id: PersonId) -> CohortPlace | None:
        columns = cohort_place_table.c
        query = select(cohort_place_table).where(columns.cohort_id == cohort_id, columns.person_id == person_id)
        return next(iter(self._places(query)), None)

    def count_places(self, cohorts: Sequence[CohortId]) -> dict[CohortId, tuple[int, int]]:
        """(Who takes part, who waits) for each cohort."""
        columns = cohort_place_table.c
        query = select(columns.cohort_id, columns.state, func.count()).where(columns.cohort_id.in_(cohorts))
        found = {one: [0, 0] for one in cohorts}
        for row in self._connection.execute(query.group_by(columns.cohort_id, columns.state)):
            found[CohortId(row[0])][row[1] == "waiting"] = row[2]
        return {one: (inside, waiting) for one, (inside, waiting) in found.items()}

    def enrol(self, cohort_id: CohortId, person_id: PersonId, *, now: datetime) -> CohortPlace:
        """A seat, or the end of the queue where none is free. The cohort's row is held by the caller."""
        known = self.find_place(cohort_id, person_id)
        if known is not None:
            return known
        columns = cohort_place_table.c
        inside, _ = self.count_places([cohort_id])[cohort_id]
        last = select(func.coalesce(func.max(columns.turn), 0)).where(columns.cohort_id == cohort_id)
        free = inside < self.get(cohort_id).plan.seats and not self._in_line(cohort_id, 1)
        values = {
            "cohort_id": cohort_id,
            "person_id": person_id,
            "state": "in" if free else "waiting",
            "turn": self._connection.execute(last).scalar_one() + 1,
            "at": now,
        }
        made = insert(cohort_place_table).values(values).returning(cohort_place_table)
        return _place(self._connection.execute(made).one()._mapping)

    def leave(self, cohort_id: CohortId, person_id: PersonId) -> None:
        """Gone with their attendance and what they said of themselves."""
        own_sessions = select(cohort_session_table.c.id).where(cohort_session_table.c.cohort_id == cohort_id)
        attended = cohort_attendance_table.c
        self._connection.execute(
            delete(cohort_attendance_table).where(
                attended.person_id == person_id, attended.session_id.in_(own_sessions)
            )
        )
        for table in (cohort_rating_table, cohort_place_table):
            own = (table.c.cohort_id == cohort_id, table.c.person_id == person_id)
            self._connection.execute(delete(table).where(*own))

    def seat_waiting(self, cohort_id: CohortId) -> list[PersonId]:
        """Whoever waits longest takes the free seats; who got one. The cohort's row is held by the caller."""
        inside, _ = self.count_places([cohort_id])[cohort_id]
        lucky = self._in_line(cohort_id, max(self.get(cohort_id).plan.seats - inside, 0))
        if not lucky:
            return []
        columns = cohort_place_table.c
        seated = update(cohort_place_table).where(columns.cohort_id == cohort_id, columns.person_id.in_(lucky))
        self._connection.execute(seated.values(state="in"))
        return lucky

    def _in_line(self, cohort_id: CohortId, limit: int) -> list[PersonId]:
        """Who waits, the longest first. Whoever left the circle it is for keeps the turn but gets no seat."""
        cohort, columns, home = self.get(cohort_id), cohort_place_table.c, membership_table.c
        query = select(columns.person_id).join(membership_table, home.person_id == columns.person_id)
        query = query.where(columns.cohort_id == cohort_id, columns.state == "waiting")
        query = query.where(home.network_id == cohort.network_id)
        if cohort.plan.section_id is not None:
            query = query.where(home.section_id == cohort.plan.section_id)
        elif cohort.plan.country is not None:
            query = query.where(home.country == cohort.plan.country)
        return [PersonId(one) for one in self._connection.execute(query.order_by(columns.turn).limit(limit)).scalars()]

    def complete(self, cohort_id: CohortId, person_id: PersonId, *, now: datetime) -> None:
        self._set_place(cohort_id, person_id, completed_at=now)

    def prove(self, cohort_id: CohortId, person_id: PersonId, proof: str | None) -> None:
        """proof: a keyed hash of the code under which anybody can check the record; None: nobody can any more."""
        self._set_place(cohort_id, person_id, proof=proof)

    def find_proof(self, proof: str) -> CohortPlace | None:
        query = select(cohort_place_table).where(cohort_place_table.c.proof == proof)
        return next(iter(self._places(query)), None)

    def _set_place(self, cohort_id: CohortId, person_id: PersonId, **values: str | datetime | None) -> None:
        columns = cohort_place_table.c
        own = (columns.cohort_id == cohort_id, columns.person_id == person_id)
        self._connection.execute(update(cohort_place_table).where(*own).values(values))

    # --- what is old, and the end of a person

    def prune(self, *, before: datetime) -> int:
        """Of cohorts that ended before then, forget self-ratings and who was there; how many rows."""
        cohorts, sessions = cohort_table.c, cohort_session_table.c
        old = select(cohorts.id).where(cohorts.state != "open", cohorts.finished_at < before)
        held = select(sessions.id).where(sessions.cohort_id.in_(old))
        rated = delete(cohort_rating_table).where(cohort_rating_table.c.cohort_id.in_(old))
        there = delete(cohort_attendance_table).where(cohort_attendance_table.c.session_id.in_(held))
        return self._connection.execute(rated).rowcount + self._connection.execute(there).rowcount

    def forget(self, person_id: PersonId) -> list[CohortId]:
        """Their seats, attendance, ratings and records go; where a seat came free. What they led is nobody's.

        So are its title and its questions, which others answered; what they wrote beside them goes, and links to rooms
        of theirs.
        """
        columns = cohort_place_table.c
        held = select(columns.cohort_id).where(columns.person_id == person_id, columns.state == "in")
        freed = [CohortId(one) for one in self._connection.execute(held).scalars()]
        for table in (cohort_attendance_table, cohort_rating_table, cohort_place_table):
            self._connection.execute(delete(table).where(table.c.person_id == person_id))
        cohorts, sessions = cohort_table.c, cohort_session_table.c
        led = select(cohorts.id).where(or_(cohorts.author_id == person_id, cohorts.facilitator_id == person_id))
        linked = (sessions.cohort_id.in_(led), sessions.link.is_not(None))
        unlinked = {"link": None, "sequence": sessions.sequence + 1}
        self._connection.execute(update(cohort_session_table).where(*linked).values(unlinked))
        self._connection.execute(update(cohort_table).where(cohorts.author_id == person_id).values(text=None))
        for name in ("author_id", "facilitator_id", "invited_id"):
            own = cohort_table.c[name] == person_id
            self._connection.execute(update(cohort_table).where(own).values({name: None}))
        return freed

    # --- small parts

    def _write(self, cohort_id: CohortId, **values: object) -> Cohort:
        changed = update(cohort_table).where(cohort_table.c.id == cohort_id).values(values)
        row = self._connection.execute(changed.returning(cohort_table)).one_or_none()
        if row is None:
            raise NotFound(f"cohort {cohort_id}")
        return _cohort(row._mapping)

    def _cohorts(self, query: Select[*tuple[Any, ...]]) -> list[Cohort]:
        return [_cohort(row._mapping) for row in self._connection.execute(query)]

    def _places(self, query: Select[*tuple[Any, ...]]) -> list[CohortPlace]:
        return [_place(row._mapping) for row in self._connection.execute(query)]


def _of(person_id: PersonId) -> ColumnElement[bool]:
    columns, places = cohort_table.c, cohort_place_table.c
    inside = columns.id.in_(select(places.cohort_id).where(places.person_id == person_id))
    return or_(inside, columns.facilitator_id == person_id, columns.invited_id == person_id)


def _open_to(network_id: NetworkId, member: Membership, *, everything: bool) -> list[ColumnElement[bool]]:
    columns = cohort_table.c
    where: list[ColumnElement[bool]] = [columns.network_id == network_id, columns.state == "open"]
    if not everything:
        places = [columns.country.is_(None) & columns.section_id.is_(None), _of(member.person_id)]
        places += [columns.country == member.country] if member.country is not None else []
        places += [columns.section_id == member.section_id] if member.section_id is not None else []
        where.append(or_(*places))
    return where


_PLAN = tuple(CohortPlan.__slots__)
_KEPT = tuple(name for name in Cohort.__slots__ if name != "plan")


def _columns(plan: CohortPlan) -> dict[str, Any]:
    return {**{name: getattr(plan, name) for name in _PLAN}, "questions": list(plan.questions)}


def _cohort(row: Mapping[Any, Any]) -> Cohort:
    said = {name: row[name] for name in _PLAN}
    plan = CohortPlan(**{**said, "questions": tuple(row["questions"])})
    return Cohort(plan=plan, **{name: row[name] for name in _KEPT})


def _place(row: Mapping[Any, Any]) -> CohortPlace:
    return CohortPlace(**{name: row[name] for name in CohortPlace.__slots__})
