"""Introductions: two sides who may find each other, step by step. Rights and what each step says are the caller's.

A step is taken only from the states that are named: of two who press at once, one wins and the other gets None.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, exists, func, insert, or_, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.errors import NotFound
from storage.ids import IntroductionId, PersonId
from storage.introduction_tables import (
    OPEN_INTRODUCTIONS,
    Introduction,
    introduction_asked_table,
    introduction_table,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Select
    from sqlalchemy.engine import Connection

    from storage.ids import Json, NetworkId

_MANY = 1000
_ADD = {
    name: upsert(introduction_table).on_conflict_do_nothing().returning(introduction_table)
    for name, upsert in (("sqlite", sqlite_insert), ("postgresql", postgresql_insert))
}
_UNHEARD = ("proposed", "agreed", "running", "reported", "declined")


class Introductions:
    """Repository of introductions. A side is (kind, item); the item of a person is their own number."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # --- proposing and moving on

    def add(
        self,
        network_id: NetworkId,
        person_id: PersonId,
        side: tuple[str, int],
        other: tuple[str, int],
        *,
        asked: Sequence[PersonId],
        sentence: str,
        reasons: Mapping[str, Sequence[Json]],
        now: datetime,
        due_at: datetime,
    ) -> Introduction | None:
        """A proposal of `side` to `other`. asked: who may answer. None: the two have one that is not over."""
        values = {
            "network_id": network_id,
            "from_person": person_id,
            "from_kind": side[0],
            "from_item": side[1],
            "to_person": asked[0] if other[0] == "person" else None,
            "to_kind": other[0],
            "to_item": other[1],
            "state": "proposed",
            "sentence": sentence,
            "reasons": {name: list(values) for name, values in reasons.items()},
            "proposed_at": now,
            "due_at": due_at,
        }
        row = self._connection.execute(_ADD[self._connection.dialect.name], values).one_or_none()
        if row is None:
            return None
        rows = [{"introduction_id": row.id, "person_id": one} for one in dict.fromkeys(asked)]
        self._connection.execute(insert(introduction_asked_table), rows)
        return _introduction(row._mapping)

    def step(
        self,
        introduction_id: IntroductionId,
        state: str,
        *,
        was: Collection[str],
        now: datetime,
        due_at: datetime | None,
        **values: object,
    ) -> Introduction | None:
        """Move it on and date the step; None when it is in none of the states `was` any more."""
        columns = introduction_table.c
        changed = update(introduction_table).where(columns.id == introduction_id, columns.state.in_(tuple(was)))
        new: dict[str, object] = {"state": state, f"{state}_at": now, "due_at": due_at, **values}
        if state not in OPEN_INTRODUCTIONS:
            new |= {"sentence": None, "from_handle": None, "to_handle": None}
        row = self._connection.execute(changed.values(new).returning(introduction_table)).one_or_none()
        return _introduction(row._mapping) if row is not None else None

    def note(self, introduction_id: IntroductionId, **values: object) -> Introduction:
        """Change what is no step: wishes, handles, reports, when it is due."""
        changed = update(introduction_table).where(introduction_table.c.id == introduction_id).values(values)
        row = self._connection.execute(changed.returning(introduction_table)).one_or_none()
        if row is None:
            raise NotFound(f"introduction {introduction_id}")
        return _introduction(row._mapping)

    # --- looking

    def get(self, introduction_id: IntroductionId, *, lock: bool = False) -> Introduction:
        found = self.find(introduction_id, lock=lock)
        if found is None:
            raise NotFound(f"introduction {introduction_id}")
        return found

    def find(self, introduction_id: IntroductionId, *, lock: bool = False) -> Introduction | None:
        """lock: hold its row until the unit of work ends (PostgreSQL; SQLite has one writer anyway)."""
        query = select(introduction_table).where(introduction_table.c.id == introduction_id)
        return next(iter(self._listed(query.with_for_update() if lock else query)), None)

    def find_open(self, side: tuple[str, int], other: tuple[str, int]) -> Introduction | None:
        """The one between these two that is not over, whoever of them proposed it."""
        columns = introduction_table.c
        query = select(introduction_table).where(_between(side, other), columns.state.in_(OPEN_INTRODUCTIONS))
        return next(iter(self._listed(query.limit(1))), None)

    def find_last(self, side: tuple[str, int], other: tuple[str, int]) -> Introduction | None:
        """The latest between these two, over or not."""
        query = select(introduction_table).where(_between(side, other))
        return next(iter(self._listed(query.order_by(introduction_table.c.id.desc()).limit(1))), None)

    def list_of(
        self, person_id: PersonId, states: Collection[str], *, offset: int = 0, limit: int = _MANY
    ) -> list[Introduction]:
        """What somebody proposed, was asked or answered, the latest first."""
        columns = introduction_table.c
        query = select(introduction_table).where(_mine(person_id), columns.state.in_(tuple(states)))
        return self._listed(query.order_by(columns.id.desc()).offset(offset).limit(limit))

    def count_states(self, person_id: PersonId) -> dict[str, int]:
        """State -> how many of somebody's own."""
        columns = introduction_table.c
        query = select(columns.state, func.count()).where(_mine(person_id)).group_by(columns.state)
        return {row[0]: row[1] for row in self._connection.execute(query)}

    def count_proposed(self, person_id: PersonId, *, since: datetime) -> int:
        """How often somebody proposed one lately, whatever became of it."""
        columns = introduction_table.c
        query = select(func.count()).where(columns.from_person == person_id, columns.proposed_at >= since)
        return int(self._connection.execute(query).scalar_one())

    def list_asked(self, introduction_id: IntroductionId) -> list[PersonId]:
        """Who was asked (at most 100)."""
        columns = introduction_asked_table.c
        query = select(columns.person_id).where(columns.introduction_id == introduction_id).order_by(columns.person_id)
        return [PersonId(one) for one in self._connection.execute(query.limit(100)).scalars()]

    # --- what matching leaves out

    def declined_by(self, *sides: tuple[str, int]) -> frozenset[tuple[str, int]]:
        """Everybody with whom one of these sides has an introduction that was declined, whoever declined it."""
        return self._others(sides, ("declined",))

    def left_out_for(self, *sides: tuple[str, int]) -> frozenset[tuple[str, int]]:
        """Whom not to suggest to any of these sides: declined for good, or not over yet."""
        return self._others(sides, _UNHEARD)

    def _others(self, sides: Sequence[tuple[str, int]], states: Sequence[str]) -> frozenset[tuple[str, int]]:
        if not sides:
            return frozenset()
        columns = introduction_table.c
        held = columns.state.in_(states)
        proposed = select(columns.to_kind, columns.to_item).where(
            tuple_(columns.from_kind, columns.from_item).in_(list(sides)), held
        )
        was_asked = select(columns.from_kind, columns.from_item).where(
            tuple_(columns.to_kind, columns.to_item).in_(list(sides)), held
        )
        return frozenset((row[0], row[1]) for query in (proposed, was_asked) for row in self._connection.execute(query))

    # --- due work

    def has_due(self, now: datetime) -> bool:
        query = select(introduction_table.c.id).where(introduction_table.c.due_at <= now).limit(1)
        return self._connection.execute(query).first() is not None

    def claim_due(self, now: datetime, limit: int) -> list[Introduction]:
        """What is due, held until the transaction ends; another process takes others."""
        query = select(introduction_table).where(introduction_table.c.due_at <= now)
        return self._listed(query.order_by(introduction_table.c.due_at).limit(limit).with_for_update(skip_locked=True))

    def put_aside(self, now: datetime, until: datetime) -> None:
        """The one that is first in line is looked at again at `until` only."""
        columns = introduction_table.c
        first = select(columns.id).where(columns.due_at <= now).order_by(columns.due_at).limit(1).scalar_subquery()
        self._connection.execute(update(introduction_table).where(columns.id == first).values(due_at=until))

    def has_old(self, *, before: datetime) -> bool:
        query = select(introduction_table.c.id).where(_is_old(before)).limit(1)
        return self._connection.execute(query).first() is not None

    def prune(self, *, before: datetime) -> int:
        """Forget what was over by then; a decline is remembered for good, without a word of it. How many."""
        return self._connection.execute(delete(introduction_table).where(_is_old(before))).rowcount

    # --- people who go

    def list_ids(self, person_id: PersonId) -> list[IntroductionId]:
        """Every one that somebody is part of: letters about it hold their name."""
        columns = introduction_table.c
        query = select(columns.id).where(or_(columns.from_person == person_id, columns.to_person == person_id))
        return [IntroductionId(one) for one in self._connection.execute(query).scalars()]

    def forget(self, person_id: PersonId, *, at_once: datetime) -> None:
        """What was over goes; the other side of what was not hears that it is over (due `at_once`), and no more."""
        columns = introduction_table.c
        asked = introduction_asked_table.c
        ours, theirs = columns.from_person == person_id, columns.to_person == person_id
        table = introduction_table
        self._connection.execute(delete(introduction_asked_table).where(asked.person_id == person_id))
        self._connection.execute(delete(table).where(or_(ours, theirs), columns.state.not_in(OPEN_INTRODUCTIONS)))
        self._connection.execute(delete(table).where(ours, columns.state == "proposed"))
        expired = update(table).where(theirs, columns.state == "proposed")
        self._connection.execute(expired.values(state="expired", expired_at=at_once, due_at=at_once, sentence=None))
        ended = {"state": "closed", "closed_at": at_once, "due_at": at_once, "sentence": None}
        self._connection.execute(update(table).where(or_(ours, theirs), columns.state != "expired").values(ended))
        blank = {"handle": None, "wish": None, "report": None, "person": None}
        for side, gone in (("from", ours), ("to", theirs)):
            values: dict[str, object] = {f"{side}_{name}": value for name, value in blank.items()}
            person = columns[f"{side}_kind"] == "person"
            self._connection.execute(update(table).where(gone, person).values({f"{side}_item": 0}))
            self._connection.execute(update(table).where(gone).values(values))

    # --- small parts

    def _listed(self, query: Select[*tuple[Any, ...]]) -> list[Introduction]:
        return [_introduction(row._mapping) for row in self._connection.execute(query)]


def _mine(person_id: PersonId) -> ColumnElement[bool]:
    """What somebody proposed or answered; and, while nobody has answered yet, what they were asked."""
    columns, asked = introduction_table.c, introduction_asked_table.c
    waits = exists().where(asked.introduction_id == columns.id, asked.person_id == person_id)
    open_to = and_(columns.to_person.is_(None), columns.state == "proposed", waits)
    return or_(columns.from_person == person_id, columns.to_person == person_id, open_to)


def _between(side: tuple[str, int], other: tuple[str, int]) -> ColumnElement[bool]:
    columns = introduction_table.c

    def ordered(one: tuple[str, int], two: tuple[str, int]) -> ColumnElement[bool]:
        return and_(
            columns.from_kind == one[0],
            columns.from_item == one[1],
            columns.to_kind == two[0],
            columns.to_item == two[1],
        )

    return or_(ordered(side, other), ordered(other, side))


def _is_old(before: datetime) -> ColumnElement[bool]:
    columns = introduction_table.c
    over = columns.state.in_(("closed", "withdrawn", "expired"))
    ended = func.coalesce(columns.closed_at, columns.withdrawn_at, columns.expired_at)
    return and_(over, columns.due_at.is_(None), ended < before)


def _introduction(row: Mapping[Any, Any]) -> Introduction:
    return Introduction(**{**row, "id": IntroductionId(row["id"])})
