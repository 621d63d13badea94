"""What was done to which row, in order, and how to undo it. Values are kept as JSON by the types of their columns."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import JSON, Date, DateTime, LargeBinary, and_, null

from storage.schema import UtcDateTime

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Column, ColumnElement, Table

    from storage.ids import Json

MOVED, CHANGED, DROPPED, MADE = "moved", "changed", "dropped", "made"
_MADE_AT = ("created_at", "made_at", "opened_at")


class Journal:
    """The steps of one merge. Each is a list: what, table, then as the method that writes it says."""

    def __init__(self, steps: Sequence[Json] = ()) -> None:
        self.steps: list[Json] = list(steps)

    def moved(self, table: Table, column: str, was: int | str, now: int | str, rows: Sequence[Sequence[Any]]) -> None:
        """One column of many rows, by `mark_of`."""
        marks = [[_written(value) for value in row] for row in rows]
        self.steps.append([MOVED, str(table.name), str(column), was, now, cast("Json", marks)])

    def changed(self, table: Table, key: Mapping[str, Any], was: Mapping[str, Any], now: Mapping[str, Any]) -> None:
        """Columns of one row. key: its primary key since."""
        self.steps.append([CHANGED, str(table.name), *map(_plain, (key, was, now))])

    def dropped(self, table: Table, row: Mapping[str, Any]) -> None:
        self.steps.append([DROPPED, str(table.name), _plain(row)])

    def made(self, table: Table, key: Mapping[str, Any]) -> None:
        self.steps.append([MADE, str(table.name), _plain(key)])

    def keys_moved(self, table: Table, column: str) -> list[Any]:
        """Primary keys (of tables with one column for that) of rows whose column was changed alone."""
        found: list[Any] = []
        for step in cast("list[list[Any]]", self.steps):
            if step[0] == MOVED and step[1:3] == [table.name, column]:
                found += [key[0] for key in step[5]]
        return found


def mark_of(table: Table) -> list[Column[Any]]:
    """The primary key and, where there is one, when the row was made: SQLite gives numbers of deleted rows again."""
    return [*table.primary_key, *(table.c[name] for name in _MADE_AT if name in table.c)]


def key_of(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    return {column.name: row[column.name] for column in table.primary_key}


def same_row(table: Table, row: Mapping[str, Any]) -> ColumnElement[bool]:
    return and_(*(column == row[column.name] for column in table.primary_key))


def _plain(values: Mapping[str, Any]) -> dict[str, Json]:
    return {str(name): _written(value) for name, value in values.items()}


def _written(value: object) -> Json:
    if isinstance(value, date):  # an instant is one as well
        return value.isoformat()
    return value.hex() if isinstance(value, bytes) else cast("Json", value)


def read_values(table: Table, values: Mapping[str, Json]) -> dict[str, Any]:
    """Values of columns as the database gives and takes them."""
    return {name: _read(table.c[name], value) for name, value in values.items()}


def _read(column: Column[Any], value: Json) -> object:
    if value is None or isinstance(column.type, JSON):
        return value
    if isinstance(column.type, UtcDateTime | DateTime):
        return datetime.fromisoformat(cast("str", value))
    if isinstance(column.type, Date):
        return date.fromisoformat(cast("str", value))
    return bytes.fromhex(cast("str", value)) if isinstance(column.type, LargeBinary) else value


def for_writing(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """The same, where nothing in a JSON column is no value and not the word null."""
    return {
        name: null() if value is None and isinstance(table.c[name].type, JSON) else value
        for name, value in values.items()
    }
