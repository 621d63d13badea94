"""Bring a database to this version's schema: one process at a time, a copy first, nothing half-done."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import event, inspect, text
from sqlalchemy.engine import make_url

from storage.engine import open_engine
from storage.errors import StorageError
from storage.migrations import HEAD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from alembic.config import Config
    from sqlalchemy.engine import Connection, Engine

_SCRIPTS = Path(__file__).with_name("migrations")
_ADVISORY_KEY = 0x6B697468  # "kith"


class MigrationError(StorageError):
    """The database cannot be brought to this version; the message says why and what to do."""


def version_of(engine: Engine) -> str | None:
    """The schema version that the database has; None when it is empty."""
    # Only read: it must not wait for the write lock of a running Kith.
    with engine.connect().execution_options(kith_reads=True) as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()


def upgrade(url: str, *, revision: str = "head") -> str | None:
    """Upgrade when the version is behind; the name of the copy that was made first (SQLite), or None.

    Raises MigrationError when the database belongs to a newer Kith.
    """
    engine = open_engine(url)
    try:
        if revision == "head" and version_of(engine) == HEAD:
            return None
        with _guard(url, engine):
            before = version_of(engine)
            if revision == "head" and before == HEAD:
                return None
            copy = _copy(url, before) if before is not None else None
            _run(url, engine, revision)
            return copy
    finally:
        engine.dispose()


def config_for(url: str) -> Config:
    """Alembic's own settings; everything is decided here, no ini file."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_SCRIPTS))
    config.set_main_option("sqlalchemy.url", url.replace("%", "%%"))
    return config


def _run(url: str, engine: Engine, revision: str) -> None:
    from alembic import command
    from alembic.util.exc import CommandError

    config = config_for(url)
    if engine.dialect.name == "sqlite":
        # Rebuilding a table would delete the rows that point at it (measured): off during the run, checked after it.
        event.listen(engine, "connect", _without_foreign_keys)
        engine.dispose()
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            _check_foreign_keys(connection)
    except CommandError as trouble:
        raise MigrationError(
            f"this database was made by a newer Kith ({version_of(engine)}); install that version, "
            f"or restore a copy made by this one ({HEAD})"
        ) from trouble


def _without_foreign_keys(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys = OFF")


def _check_foreign_keys(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise MigrationError(f"rows of {sorted({row[0] for row in broken})} point at nothing; nothing was changed")


@contextmanager
def _guard(url: str, engine: Engine) -> Iterator[None]:
    """Only one process migrates; the others wait and then find nothing left to do."""
    if engine.dialect.name == "sqlite":
        path = make_url(url).database
        if not path or path == ":memory:":
            yield
            return
        with file_lock(Path(f"{path}.migrating")):
            yield
        return
    with engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": _ADVISORY_KEY})
        try:
            yield
        finally:
            connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": _ADVISORY_KEY})


@contextmanager
def file_lock(path: Path, *, wait: bool = True) -> Iterator[None]:
    """Hold a file exclusively; the system lets go of it when the process ends, however it ends.

    wait False: raises BlockingIOError when another process holds it.
    """
    import fcntl

    with path.open("a") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield


def _copy(url: str, version: str | None) -> str | None:
    """A whole copy of an SQLite file beside it; PostgreSQL's own tools do that for PostgreSQL."""
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    target = Path(f"{parsed.database}.before-{HEAD}-from-{version}")
    target.unlink(missing_ok=True)
    source = sqlite3.connect(parsed.database)
    try:
        source.execute("VACUUM INTO ?", (str(target),))
    finally:
        source.close()
    return str(target)
