"""Looking after a database from outside: a whole copy beside a running Kith, and what is out of order in it."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError

from storage.arrivals import arrival_table
from storage.engine import sqlite_file
from storage.errors import Unavailable
from storage.outbox_tables import outbox_table
from storage.rollups import Rollups

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime, timedelta

    from sqlalchemy.engine import Connection

    from storage.engine import Database


@dataclass(frozen=True, slots=True)
class Findings:
    """What a check found. `damage`: what the database itself says; `totals`: roll-up rows that differ from the
    activities; `waiting`: messages unanswered for too long; `parked`: letters that failed or were rejected."""

    damage: tuple[str, ...]
    totals: int
    waiting: int
    parked: int


@contextmanager
def database_errors() -> Iterator[None]:
    """Whatever the database refuses inside the block becomes Unavailable, in the database's words and no member's."""
    try:
        yield
    except DBAPIError as trouble:
        raise Unavailable(str(trouble.orig).strip().partition("\n")[0]) from trouble
    except sqlite3.Error as trouble:  # while a connection is opened, where SQLAlchemy wraps nothing
        raise Unavailable(str(trouble)) from trouble


def back_up(url: str, target: Path) -> None:
    """A consistent copy of an SQLite database at `target`, readable by its owner only; nothing waits for it.

    Raises FileExistsError when something is there, ValueError for another kind of database.
    """
    source = sqlite_file(url)
    if source is None:
        raise ValueError("only SQLite files are copied like this")
    # Made first and empty: VACUUM INTO takes an empty file, and its rights hold from the first byte.
    target.touch(mode=0o600, exist_ok=False)
    connection = sqlite3.connect(source)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
    except sqlite3.Error:
        target.unlink(missing_ok=True)
        raise
    finally:
        connection.close()


def look_over(database: Database, *, now: datetime, patience: timedelta) -> Findings:
    """Read everything once; changes nothing. patience: how long an answer may take before it counts as missing."""
    with database.engine.connect().execution_options(kith_reads=True) as connection, connection.begin():
        late = select(func.count()).select_from(arrival_table)
        late = late.where(arrival_table.c.handled_at.is_(None), arrival_table.c.received_at < now - patience)
        parked = select(func.count()).select_from(outbox_table)
        parked = parked.where(outbox_table.c.state.in_(("failed", "rejected")))
        return Findings(
            tuple(_damage(connection)),
            len(Rollups(connection).differences()),
            connection.execute(late).scalar_one(),
            connection.execute(parked).scalar_one(),
        )


def _damage(connection: Connection) -> list[str]:
    """SQLite can tell; a PostgreSQL server looks after itself and holds foreign keys always."""
    if connection.dialect.name != "sqlite":
        return []
    found = [row[0] for row in connection.exec_driver_sql("PRAGMA quick_check(10)") if row[0] != "ok"]
    lost = {row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}
    return found + [f"rows of the table {table} point at nothing" for table in sorted(lost)]
