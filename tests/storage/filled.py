"""Rows in every table in which a person stands, made from the tables themselves: a new table is filled without a word.

Values are drawn at random; what a constraint refuses is drawn again.
"""

from __future__ import annotations

import random
import re
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Date,
    DateTime,
    Float,
    Integer,
    LargeBinary,
    String,
    delete,
    insert,
    select,
)
from sqlalchemy.exc import IntegrityError

from storage.merging_rows import references
from storage.schema import UtcDateTime, metadata
from tests.fakes.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sqlalchemy import Column, Table
    from sqlalchemy.engine import Connection
    from sqlalchemy.types import TypeEngine

NOW = Clock().now
_TRIES = 12
_MORE = 60
_CHOICE = re.compile(r"(\w+) IN \(([^)]*)\)")
_APART = frozenset({"person", "merge", "web_session"})
"""Made by hand, and what a merge itself writes."""
DERIVED = re.compile(r"search_|statistics_|match_(wanted|candidate|text|change|state)")
"""Tables that are worked out from others: what is noted in them is read anew."""


def named_tables() -> list[Table]:
    """Tables in which a person stands, and those they need, parents first."""
    wanted = {one.table for one in references()}
    while True:
        more = {key.referred_table for table in wanted for key in table.foreign_key_constraints} - wanted
        if not more:
            break
        wanted |= more
    return [one for one in metadata.sorted_tables if one in wanted and one.name not in _APART]


def dump(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables but the derived ones, by table, in the order of their keys."""
    return {
        table.name: [dict(row._mapping) for row in connection.execute(select(table).order_by(*table.primary_key))]
        for table in metadata.sorted_tables
        if not DERIVED.match(table.name)
    }


_MADE: tuple[tuple[type[TypeEngine[Any]], Callable[[random.Random], object]], ...] = (
    (UtcDateTime, lambda chance: NOW + timedelta(minutes=chance.randrange(-50_000, 50_000))),
    (DateTime, lambda chance: datetime(2030, 1, 1, chance.randrange(24))),  # noqa: DTZ001 - a wall clock
    (Date, lambda chance: date(2030, 1, 1) + timedelta(days=chance.randrange(60))),
    (Boolean, lambda chance: chance.random() < 0.5),
    (LargeBinary, lambda chance: chance.randbytes(5)),
    (Float, random.Random.random),
    (Integer, lambda chance: chance.randrange(1, 6)),
)


class Filler:
    """Fills the tables for some people."""

    def __init__(self, connection: Connection, chance: random.Random, people: Sequence[int]) -> None:
        self._connection = connection
        self._chance = chance
        self._people = people
        self._numbers = 0
        self._always: int | None = None
        self._there: dict[tuple[Column[Any], ...], Sequence[Any]] = {}  # tables are filled after those they point at

    def fill(self, *, rows: int, everywhere: int | None = None) -> None:
        """Up to that many rows a table; everywhere: this person stands in every column of the first one."""
        for table in named_tables():
            self._always = everywhere
            for _ in range(rows):
                self._add(table)
                self._always = None

    def _add(self, table: Table) -> None:
        for _ in range(_TRIES if self._always is None else _MORE):
            try:
                with self._connection.begin_nested():
                    self._connection.execute(insert(table), self._row(table))
            except IntegrityError:
                continue
            return

    def _row(self, table: Table) -> dict[str, Any]:
        choices = _choices(table)
        row = {
            column.name: self._value(column, choices)
            for column in table.columns
            if not (column.primary_key and column.name == "id")
        }
        for key in sorted(table.foreign_key_constraints, key=lambda one: list(one.column_keys)):
            row |= self._pointing(table, list(key.column_keys), [element.column for element in key.elements])
        for one in references():
            if one.table is table and one.kind is not None:
                row[one.kind] = "person" if self._always is not None else row[one.kind]
                person = self._always or self._chance.choice(self._people)
                row[one.column] = one.written(person) if row[one.kind] == "person" else row[one.column]
        return row

    def _pointing(self, table: Table, names: list[str], targets: list[Column[Any]]) -> dict[str, Any]:
        of_person = targets[0].table.name == "person"
        if of_person and self._always is not None:
            return {names[0]: self._always}
        if all(table.c[name].nullable for name in names) and self._chance.random() < 0.3:
            return dict.fromkeys(names)
        if of_person:
            return {names[0]: self._chance.choice(self._people)}
        key = tuple(targets)
        if targets[0].table is table or key not in self._there:
            self._there[key] = self._connection.execute(select(*targets).limit(50)).all()
        rows = self._there[key]
        return dict(zip(names, self._chance.choice(rows), strict=True)) if rows else {}

    def _value(self, column: Column[Any], choices: Mapping[str, list[str]]) -> object:
        chance, kind = self._chance, column.type
        if column.nullable and chance.random() < 0.5:
            return None
        if column.name in choices:
            return chance.choice(choices[column.name])
        if any((one.table, one.kind) == (column.table, column.name) for one in references()):
            return chance.choice(["person", "project"])
        if isinstance(kind, JSON):
            return self._json(column)
        if column.name == "platform":
            return "fake"  # on which all of them are
        if isinstance(kind, String):
            self._numbers += 1
            return f"{chance.choice('abc')}{self._numbers}"[: kind.length]
        made = next((make for known, make in _MADE if isinstance(kind, known)), None)
        assert made is not None, column
        return made(chance)

    def _json(self, column: Column[Any]) -> object:
        chance = self._chance
        place = f"{column.table.name}.{column.name}"
        if place == "audit.detail":
            return {"person": chance.choice(self._people)} if chance.random() < 0.5 else {"item": 3}
        if place == "announcement.correction":
            return {"by": chance.choice(self._people), "texts": {}}
        if place == "activity_change.before":
            return {"people": sorted(set(chance.choices(self._people, k=2)))}
        return chance.sample(["a", "b", "c"], k=2)


def _choices(table: Table) -> dict[str, list[str]]:
    """Column -> what its check allows."""
    found: dict[str, list[str]] = {}
    for constraint in table.constraints:
        if isinstance(constraint, CheckConstraint):
            for name, values in _CHOICE.findall(str(constraint.sqltext)):
                if "'" in values:
                    found[name] = re.findall(r"'([^']*)'", values)
    return found


def clear(connection: Connection) -> None:
    """Empty all tables."""
    for table in reversed(metadata.sorted_tables):
        connection.execute(delete(table))
