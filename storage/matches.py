"""`uow.matches`: what was suggested and what was said to it. Decides nothing about rights or rank."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import String, and_, case, cast, delete, func, or_, select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.digest_tables import digest_table
from storage.ids import NetworkId, PersonId
from storage.match_notes import PERSON, match_wanted_table, note
from storage.match_tables import (
    Dismissal,
    Habit,
    Suggestion,
    match_candidate_table,
    match_dismissal_table,
    match_habit_table,
    match_suggestion_table,
)
from storage.profile_tables import profile_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Table
    from sqlalchemy.engine import Connection, Row

_MANY = 5000
TIRED = 2
"""Suggestions in a row that were left alone, after which none comes unasked any more."""
_PAIR = ("for_kind", "for_item", "kind", "item")


class Matches:
    """Repository of suggestions, dismissals and habits."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sqlite = connection.dialect.name == "sqlite"

    # --- what has to be read anew

    def note(self, kind: str, item: int) -> None:
        """An item changed, came or went: matching reads it anew soon."""
        note(self._connection, kind, [item])

    def is_noted(self) -> bool:
        return self._connection.execute(select(match_wanted_table.c.item).limit(1)).first() is not None

    def take_noted(self, limit: int) -> list[tuple[str, int]]:
        """Some of what is noted, which is noted no more."""
        columns = match_wanted_table.c
        query = select(columns.kind, columns.item).order_by(columns.kind, columns.item).limit(limit)
        taken = [
            (str(row.kind), int(row.item)) for row in self._connection.execute(query.with_for_update(skip_locked=True))
        ]
        for kind, item in taken:
            self._connection.execute(delete(match_wanted_table).where(columns.kind == kind, columns.item == item))
        return taken

    # --- what was suggested

    def list_suggested(self, for_kind: str, for_item: int) -> list[Suggestion]:
        """What was ever suggested to them (the newest 5,000)."""
        columns = match_suggestion_table.c
        query = select(match_suggestion_table).where(columns.for_kind == for_kind, columns.for_item == for_item)
        rows = self._connection.execute(query.order_by(columns.at.desc()).limit(_MANY))
        return [_suggestion(row) for row in rows]

    def add_suggested(self, suggestions: Iterable[Suggestion]) -> None:
        """What is shown now. What came unasked once stays marked as such."""
        rows = [
            {name: getattr(one, name) for name in Suggestion.__slots__}
            for one in sorted(suggestions, key=lambda found: (found.kind, found.item))
        ]
        if not rows:
            return
        made = self._upsert(match_suggestion_table)
        set_ = {name: made.excluded[name] for name in ("at", "reasons")}
        set_["unasked"] = or_(match_suggestion_table.c.unasked, made.excluded.unasked)
        self._connection.execute(made.on_conflict_do_update(index_elements=_PAIR, set_=set_), rows)

    def find_suggested(self, for_kind: str, for_item: int, kind: str, item: int) -> Suggestion | None:
        columns = match_suggestion_table.c
        pair = (columns.for_kind == for_kind, columns.for_item == for_item, columns.kind == kind, columns.item == item)
        row = self._connection.execute(select(match_suggestion_table).where(*pair)).one_or_none()
        return _suggestion(row) if row is not None else None

    def list_shown_to(self, kind: str, item: int) -> list[tuple[str, int]]:
        """For whom this was suggested (the newest 1,000)."""
        columns = match_suggestion_table.c
        query = select(columns.for_kind, columns.for_item).where(columns.kind == kind, columns.item == item)
        rows = self._connection.execute(query.order_by(columns.at.desc()).limit(1000))
        return [(row.for_kind, row.for_item) for row in rows]

    # --- what was said to it

    def dismiss(self, dismissal: Dismissal, *, by: PersonId) -> None:
        """Not now, or never; the last word counts."""
        values = {**{name: getattr(dismissal, name) for name in Dismissal.__slots__}, "by_id": by}
        set_ = {name: values[name] for name in ("at", "until", "by_id")}
        made = self._upsert(match_dismissal_table).values(values)
        self._connection.execute(made.on_conflict_do_update(index_elements=_PAIR, set_=set_))

    def undo_dismissal(self, for_kind: str, for_item: int, kind: str, item: int) -> None:
        columns = match_dismissal_table.c
        pair = (columns.for_kind == for_kind, columns.for_item == for_item, columns.kind == kind, columns.item == item)
        self._connection.execute(delete(match_dismissal_table).where(*pair))

    def list_dismissed(self, for_kind: str, for_item: int, *, now: datetime) -> list[Dismissal]:
        """What stays away now (the newest 5,000)."""
        columns = match_dismissal_table.c
        where = (columns.for_kind == for_kind, columns.for_item == for_item, _holds(now))
        rows = self._connection.execute(
            select(match_dismissal_table).where(*where).order_by(columns.id.desc()).limit(_MANY)
        )
        return [Dismissal(**{name: getattr(row, name) for name in Dismissal.__slots__}) for row in rows]

    def list_dismissed_by(self, person_id: PersonId) -> list[Dismissal]:
        """What somebody dismissed, for themselves or for what they answer for (the newest 5,000)."""
        columns = match_dismissal_table.c
        mine = and_(columns.for_kind == PERSON, columns.for_item == person_id)
        query = select(match_dismissal_table).where(or_(columns.by_id == person_id, mine))
        rows = self._connection.execute(query.order_by(columns.id.desc()).limit(_MANY))
        return [Dismissal(**{name: getattr(row, name) for name in Dismissal.__slots__}) for row in rows]

    def list_avoiding(self, kind: str, item: int) -> list[tuple[str, int]]:
        """Who said that they never want this suggested to them: kind and item of each (the newest 5,000)."""
        columns = match_dismissal_table.c
        where = (columns.kind == kind, columns.item == item, columns.until.is_(None))
        query = select(columns.for_kind, columns.for_item).where(*where).order_by(columns.id.desc()).limit(_MANY)
        return [(str(row.for_kind), int(row.for_item)) for row in self._connection.execute(query)]

    # --- suggestions that nobody asked for

    def habit(self, person_id: PersonId) -> Habit:
        return next(iter(self.habits([person_id]).values()), Habit(person_id))

    def habits(self, people: Sequence[PersonId]) -> dict[PersonId, Habit]:
        """Of those who have one."""
        query = select(match_habit_table).where(match_habit_table.c.person_id.in_(people))
        return {row.person_id: Habit(**row._mapping) for row in self._connection.execute(query)}

    def keep_habits(self, habits: Iterable[Habit]) -> None:
        for one in sorted(habits, key=lambda found: found.person_id):
            values = {name: getattr(one, name) for name in Habit.__slots__}
            made = self._upsert(match_habit_table).values(values)
            self._connection.execute(made.on_conflict_do_update(index_elements=["person_id"], set_=values))

    def list_curious(self, *, before: datetime, limit: int) -> list[tuple[PersonId, NetworkId]]:
        """Whose digest might name a suggestion, and for whom none was looked for since then: person and network.

        They have a digest and a profile, and did not leave two suggestions in a row alone.
        """
        habits, profiles, digests = match_habit_table.c, profile_table.c, digest_table.c
        tired = habits.ignored + case((habits.waiting, 1), else_=0) >= TIRED
        query = (
            select(profiles.person_id, func.min(profiles.network_id))
            .join(digest_table, digests.person_id == profiles.person_id)
            .outerjoin(match_habit_table, habits.person_id == profiles.person_id)
            .where(digests.cadence != "off")
            .where(or_(habits.person_id.is_(None), and_(~tired, _or_before(habits.looked_at, before))))
            .group_by(profiles.person_id)
            .order_by(profiles.person_id)
            .limit(limit)
        )
        return [(PersonId(row[0]), NetworkId(row[1])) for row in self._connection.execute(query)]

    def list_next(self, people: Sequence[PersonId], *, before: datetime) -> dict[PersonId, Habit]:
        """What the next digest of these people may name: found, still there, and none came since `before`."""
        habits, candidates = match_habit_table.c, match_candidate_table.c
        shown = cast(candidates.readers, String) != "[]"
        there = and_(candidates.kind == habits.kind, candidates.item == habits.item, shown)
        query = (
            select(match_habit_table)
            .join(match_candidate_table, and_(there, candidates.network_id == habits.network_id))
            .where(habits.person_id.in_(people), _or_before(habits.unasked_at, before))
        )
        found = [Habit(**row._mapping) for row in self._connection.execute(query)]
        return {one.person_id: one for one in found if one.ignored + one.waiting < TIRED}

    # --- people who go, and what is old

    def prune(self, *, before: datetime, now: datetime) -> int:
        """Forget suggestions that were shown last before then, and dismissals that are over; how many."""
        old = delete(match_suggestion_table).where(match_suggestion_table.c.at < before)
        over = delete(match_dismissal_table).where(~_holds(now))
        return self._connection.execute(old).rowcount + self._connection.execute(over).rowcount

    def has_old(self, *, before: datetime, now: datetime) -> bool:
        old = select(match_suggestion_table.c.id).where(match_suggestion_table.c.at < before).limit(1)
        over = select(match_dismissal_table.c.id).where(~_holds(now)).limit(1)
        return any(self._connection.execute(query).first() is not None for query in (old, over))

    def forget(self, person_id: PersonId) -> None:
        """Nothing is suggested to the person any more, and the person to nobody."""
        for table in (match_suggestion_table, match_dismissal_table):
            columns = table.c
            mine = and_(columns.for_kind == PERSON, columns.for_item == person_id)
            me = and_(columns.kind == PERSON, columns.item == person_id)
            self._connection.execute(delete(table).where(or_(mine, me)))
        self._connection.execute(delete(match_habit_table).where(match_habit_table.c.person_id == person_id))
        self.note(PERSON, person_id)

    def leave(self, person_id: PersonId, network_id: NetworkId) -> None:
        """Somebody is out of a network: what was suggested there, to them or of them, is forgotten."""
        columns = match_suggestion_table.c
        mine = and_(columns.for_kind == PERSON, columns.for_item == person_id)
        me = and_(columns.kind == PERSON, columns.item == person_id)
        here = columns.network_id == network_id
        self._connection.execute(delete(match_suggestion_table).where(here, or_(mine, me)))

    def _upsert(self, table: Table) -> Any:  # noqa: ANN401 - the two dialects' statements share no type
        return (sqlite_insert if self._sqlite else postgresql_insert)(table)


def _suggestion(row: Row[Any]) -> Suggestion:
    return Suggestion(**{name: getattr(row, name) for name in Suggestion.__slots__})


def _or_before(column: ColumnElement[Any], before: datetime) -> ColumnElement[bool]:
    """Never, or longer ago."""
    return or_(column.is_(None), column < before)


def _holds(now: datetime) -> Any:  # noqa: ANN401 - a condition
    until = match_dismissal_table.c.until
    return or_(until.is_(None), until > now)
