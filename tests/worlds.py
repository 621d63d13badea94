"""Rows that were made once through storage, and are laid into later databases as they are.

Letting the whole cast move in took a fifth of a conversation's time, and always wrote the same rows. Only for what
nearly every test begins with: what a test is about, it does itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Table, insert, select, text, union_all

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy.engine import Connection


@dataclass(frozen=True, slots=True)
class World:
    """All rows of a database, in an order in which they may be added, and how far PostgreSQL had numbered."""

    rows: Sequence[tuple[Table, Sequence[Mapping[str, object]]]]
    numbered: Mapping[str, int]


def is_empty(connection: Connection, *tables: Table) -> bool:
    """Whether none of these tables has a row."""
    anything = union_all(*(select(text("1")).select_from(table) for table in tables)).limit(1)
    return connection.execute(anything).first() is None


def remember(connection: Connection, tables: Sequence[Table]) -> World:
    """What is in these tables, given in the order of their references."""
    rows = [(table, [dict(row._mapping) for row in connection.execute(select(table))]) for table in tables]
    numbered = {}
    if connection.dialect.name == "postgresql":
        known = connection.execute(
            text("SELECT sequencename, last_value FROM pg_sequences WHERE last_value IS NOT NULL")
        )
        numbered = {str(name): int(last) for name, last in known}
    return World([(table, found) for table, found in rows if found], numbered)


def lay(connection: Connection, world: World) -> None:
    """Add these rows with the numbers they have."""
    for table, rows in world.rows:
        connection.execute(insert(table), rows)
    if world.numbered:
        numbers = ", ".join(f"setval('{name}', {last})" for name, last in world.numbered.items())
        connection.execute(text(f"SELECT {numbers}"))
