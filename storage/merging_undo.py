"""Undoes a merge step by step, the last first. What has changed since is left as it is: it is the survivor's now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from sqlalchemy import and_, delete, insert, select, update

from storage.merging_journal import CHANGED, DROPPED, MADE, MOVED, for_writing, mark_of, read_values, same_row
from storage.merging_rows import children_of, find_rivals, referred
from storage.schema import metadata

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import ForeignKeyConstraint, Table
    from sqlalchemy.engine import Connection

    from storage.ids import Json

_AT_ONCE = 500


def undo(connection: Connection, steps: Sequence[Json]) -> None:
    """Put everything back. Rows that are gone stay gone, and so does what they would stand beside."""
    for step in reversed(cast("Sequence[list[Any]]", steps)):
        what, table = step[0], metadata.tables[step[1]]
        if what == MOVED:
            _move_back(connection, table, *step[2:])
        elif what == CHANGED:
            _change_back(connection, table, *(read_values(table, values) for values in step[2:]))
        elif what == DROPPED:
            _bring_back(connection, table, read_values(table, step[2]))
        elif what == MADE:
            _unmake(connection, table, read_values(table, step[2]))
        else:
            raise ValueError(f"a step that nobody writes: {what}")


def _move_back(
    connection: Connection, table: Table, column: str, was: int | str, now: int | str, marks: Sequence[Sequence[Any]]
) -> None:
    columns, keys = mark_of(table), list(table.primary_key)
    moved = update(table).where(table.c[column] == now).values({column: was})
    for start in range(0, len(marks), _AT_ONCE):
        some = [
            read_values(table, dict(zip((one.name for one in columns), mark, strict=True)))
            for mark in marks[start : start + _AT_ONCE]
        ]
        there = connection.execute(select(*columns).where(keys[0].in_([one[keys[0].name] for one in some]))).all()
        same = [dict(row._mapping) for row in there if dict(row._mapping) in some]
        if len(keys) == 1:
            connection.execute(moved.where(keys[0].in_([one[keys[0].name] for one in same])))
        else:
            for one in same:
                connection.execute(moved.where(same_row(table, one)))


def _change_back(
    connection: Connection, table: Table, key: Mapping[str, Any], was: Mapping[str, Any], now: Mapping[str, Any]
) -> None:
    row = connection.execute(select(table).where(same_row(table, key)).with_for_update()).one_or_none()
    if row is None:
        return
    held = dict(row._mapping)
    back = {name: was[name] for name in was if held[name] == now[name]}
    for one in table.foreign_key_constraints:
        if set(one.column_keys).intersection(back) and not _has_parent(connection, one, held | back):
            back = {name: value for name, value in back.items() if name not in one.column_keys}
    if back and not find_rivals(connection, table, held, back):
        connection.execute(update(table).where(same_row(table, key)).values(for_writing(table, back)))


def _bring_back(connection: Connection, table: Table, row: dict[str, Any]) -> None:
    for key in table.foreign_key_constraints:
        if not _has_parent(connection, key, row):
            if key.ondelete != "SET NULL":
                return
            row = row | dict.fromkeys(key.column_keys)
    if not find_rivals(connection, table, row, row, new=True):
        connection.execute(insert(table).values(for_writing(table, row)))


def _unmake(connection: Connection, table: Table, key: Mapping[str, Any]) -> None:
    """What hangs on it was made since, by the survivor; then it stays as well."""
    row = connection.execute(select(table).where(same_row(table, key))).one_or_none()
    if row is None:
        return
    for child in children_of(table):
        pairs = zip(child.column_keys, referred(child), strict=True)
        hangs = and_(*(child.table.c[name] == row._mapping[parent] for name, parent in pairs))
        if connection.execute(select(child.table).where(hangs).limit(1)).first() is not None:
            return
    connection.execute(delete(table).where(same_row(table, key)))


def _has_parent(connection: Connection, key: ForeignKeyConstraint, row: Mapping[str, Any]) -> bool:
    """Whether what the row points at is there, or it points at nothing."""
    pairs = list(zip(key.column_keys, referred(key), strict=True))
    if any(row[name] is None for name, _ in pairs):
        return True
    there = and_(*(key.referred_table.c[parent] == row[name] for name, parent in pairs))
    return connection.execute(select(key.referred_table).where(there).limit(1)).first() is not None
