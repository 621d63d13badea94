"""When a person wants to be left alone, how much unasked mail they take in a day, and how much they had already."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import time
from typing import TYPE_CHECKING, Any

from sqlalchemy import Column, Date, ForeignKey, Integer, Table, delete, select
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from storage.ids import PersonId
from storage.schema import Id, metadata

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from sqlalchemy.engine import Connection, Row

ALL_DAYS = 0b1111111
DAILY_CAP = 3
"""Unasked messages a day when nobody said otherwise."""
QUIET_FROM, QUIET_UNTIL = time(21), time(8)
_SOME = 500

attention_table = Table(
    "attention",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("quiet_from", Integer, nullable=False),  # minutes after midnight, where the person lives
    Column("quiet_until", Integer, nullable=False),  # the same as quiet_from: no quiet hours at all
    Column("days", Integer, nullable=False),  # bit 0 Monday … bit 6 Sunday: days on which unasked mail may come
    Column("daily_cap", Integer, nullable=False),
    Column("away_until", Date),  # the first day back
)

attention_spent_table = Table(
    "attention_spent",
    metadata,
    Column("person_id", Id, ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
    Column("day", Date, primary_key=True),  # where the person lives
    Column("messages", Integer, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Attention:
    """A person's wishes. Times and days are local to the person.

    quiet_from equal to quiet_until: no quiet hours. days: bit 0 is Monday. away_until: the first day back.
    """

    quiet_from: time = QUIET_FROM
    quiet_until: time = QUIET_UNTIL
    days: int = ALL_DAYS
    daily_cap: int = DAILY_CAP
    away_until: date | None = None
    spent: Mapping[date, int] = field(default_factory=dict)  # unasked messages by local day, today and later


class Attentions:
    """Repository of the attention budget."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, person_id: PersonId) -> Attention:
        return self.of_many([person_id])[person_id]

    def of_many(self, people: Sequence[PersonId], *, since: date | None = None) -> dict[PersonId, Attention]:
        """Everybody's wishes, the usual ones where nothing was said. since: also what was spent from that day on."""
        found = dict.fromkeys(people, Attention())
        for start in range(0, len(people), _SOME):
            some = people[start : start + _SOME]
            query = select(attention_table).where(attention_table.c.person_id.in_(some))
            for row in self._connection.execute(query):
                found[PersonId(row.person_id)] = wishes_from(row)
            if since is not None:
                self._add_spent(found, some, since)
        return found

    def _add_spent(self, found: dict[PersonId, Attention], people: Sequence[PersonId], since: date) -> None:
        columns = attention_spent_table.c
        query = select(attention_spent_table).where(columns.person_id.in_(people), columns.day >= since)
        for row in self._connection.execute(query):
            person = PersonId(row.person_id)
            found[person] = replace(found[person], spent={**found[person].spent, row.day: row.messages})

    def keep(self, person_id: PersonId, attention: Attention) -> None:
        """Keep the wishes; `spent` is not part of them."""
        values = {
            "person_id": person_id,
            "quiet_from": _minutes(attention.quiet_from),
            "quiet_until": _minutes(attention.quiet_until),
            "days": attention.days,
            "daily_cap": attention.daily_cap,
            "away_until": attention.away_until,
        }
        is_sqlite = self._connection.dialect.name == "sqlite"
        made = (sqlite_insert if is_sqlite else postgresql_insert)(attention_table).values(values)
        del values["person_id"]
        self._connection.execute(made.on_conflict_do_update(index_elements=["person_id"], set_=values))

    def spend(self, messages: Iterable[tuple[PersonId, date]]) -> None:
        """Count one unasked message for each (person, local day)."""
        rows = [{"person_id": person, "day": day, "messages": 1} for person, day in sorted(messages)]
        is_sqlite = self._connection.dialect.name == "sqlite"
        made = (sqlite_insert if is_sqlite else postgresql_insert)(attention_spent_table)
        more = attention_spent_table.c.messages + 1
        grown = made.on_conflict_do_update(index_elements=["person_id", "day"], set_={"messages": more})
        for start in range(0, len(rows), _SOME):
            self._connection.execute(grown, rows[start : start + _SOME])

    def list_away(self, person_ids: Sequence[PersonId], day: date) -> set[PersonId]:
        """Who of these is away on a day."""
        columns = attention_table.c
        query = select(columns.person_id).where(columns.person_id.in_(person_ids), columns.away_until > day)
        return {PersonId(row.person_id) for row in self._connection.execute(query)}

    def forget(self, person_id: PersonId) -> None:
        """A person's wishes and what was counted for them."""
        for table in (attention_table, attention_spent_table):
            self._connection.execute(delete(table).where(table.c.person_id == person_id))

    def prune(self, *, before: date) -> int:
        """Forget what was counted for days before this one."""
        done = self._connection.execute(delete(attention_spent_table).where(attention_spent_table.c.day < before))
        return done.rowcount


def wishes_from(row: Row[Any]) -> Attention:
    """The wishes in a row that holds this table's columns, without what was spent."""
    return Attention(_time(row.quiet_from), _time(row.quiet_until), row.days, row.daily_cap, row.away_until)


def _minutes(of_day: time) -> int:
    return of_day.hour * 60 + of_day.minute


def _time(minutes: int) -> time:
    return time(minutes // 60, minutes % 60)
