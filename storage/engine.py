"""The database connection: SQLite and PostgreSQL settings, and the one hop from the event loop into a thread.

SQLite has one writer thread and a few readers: with its default transactions twenty concurrent read-then-add
tasks ended at 1, with BEGIN IMMEDIATE at 20 (measured), and one writer connection is faster than a pool of them.
"""

from __future__ import annotations

import asyncio
import re
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import orjson
from sqlalchemy import create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, OperationalError

from storage.errors import Unavailable
from storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from sqlalchemy.engine import Connection, Engine

Result = TypeVar("Result")

SQLITE_READERS = 3
POSTGRESQL_CONNECTIONS = 8

BUSY_TIMEOUT = 10_000
"""Milliseconds that SQLite waits for whoever writes."""

SCRUB_TRIES = 20
FAREWELL = 5.0  # seconds in which the goodbye to who was erased is sent, and its address goes as well
SCRUB_PAUSE = 0.05
"""Seconds between tries: in all a second, in which what others read here is done."""


class Database:
    """One open database. `work` runs a plain function on a unit of work in a thread; `begin` is for plain code.

    url: `sqlite:///file` or `postgresql://user@host/name`.
    """

    def __init__(self, url: str) -> None:
        self.engine = open_engine(url)
        self.url = url
        self.is_sqlite = self.engine.dialect.name == "sqlite"
        writers = 1 if self.is_sqlite else POSTGRESQL_CONNECTIONS
        self._writers = ThreadPoolExecutor(writers, thread_name_prefix="kith-write")
        self._readers = (
            ThreadPoolExecutor(SQLITE_READERS, thread_name_prefix="kith-read") if self.is_sqlite else self._writers
        )
        self._erased_at = -FAREWELL
        self._unscrubbed = False
        self.on_index: Callable[[], None] | None = None
        """Called in whichever thread committed a change of the search index."""

    @contextmanager
    def begin(self, *, reads: bool = False, repeatable: bool = False) -> Iterator[UnitOfWork]:
        """A unit of work in this thread: leaving the block commits, an exception rolls back.

        reads: do not take SQLite's write lock; writing then fails.
        repeatable: what is done here would be done again from something already stored, if a power cut took this
        commit back. SQLite then does not wait for the disk, which is most of a commit's price. A killed process
        loses nothing either way.
        """
        options: dict[str, object] = {"kith_reads": reads, "kith_synchronous": "NORMAL" if repeatable else "FULL"}
        if reads and not self.is_sqlite:
            options["isolation_level"] = "REPEATABLE READ"  # all that is read together is of one moment, as on SQLite
        with self.engine.connect().execution_options(**options) as connection, connection.begin():
            uow = UnitOfWork(connection)
            yield uow
            uow.tell_others()
            indexed = uow.settle_search()
        if indexed and self.on_index is not None:
            self.on_index()
        if uow.erased:
            self.scrub()
            self._erased_at = time.monotonic()
        elif not reads and (self._unscrubbed or time.monotonic() - self._erased_at < FAREWELL):
            self.scrub(tries=1)

    def scrub(self, *, tries: int = SCRUB_TRIES) -> bool:
        """Empty SQLite's write-ahead log, which still holds what was erased; whether that could be done.

        Outside of any transaction. Whoever reads at the moment keeps the log: then every later writer tries again.
        On PostgreSQL there is nothing to do here, the server looks after its own log.
        """
        if not self.is_sqlite:
            return True
        for attempt in range(tries):
            if attempt:
                time.sleep(SCRUB_PAUSE)
            if self._empty_log():
                self._unscrubbed = False
                return True
        self._unscrubbed = True
        return False

    def _empty_log(self) -> bool:
        connection = self.engine.raw_connection()
        try:
            cursor = connection.cursor()
            # Not waiting for readers: that would keep all writers out for as long.
            cursor.execute("PRAGMA busy_timeout = 0")
            try:
                busy: int = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            except sqlite3.OperationalError:  # somebody writes
                return False
            finally:
                cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
                cursor.close()
            return busy == 0
        finally:
            connection.close()

    async def work(
        self, job: Callable[[UnitOfWork], Result], *, reads: bool = False, repeatable: bool = False
    ) -> Result:
        """Run `job` in one transaction in a thread; first come, first served among writers. See `begin`.

        Raises Unavailable when the database failed: nothing was changed, and it may work when tried again.
        """

        def hop() -> Result:
            try:
                with self.begin(reads=reads, repeatable=repeatable) as uow:
                    return job(uow)
            except DBAPIError as trouble:
                raise Unavailable(type(trouble.orig).__name__) from trouble
            except sqlite3.Error as trouble:  # while a connection is opened, where SQLAlchemy wraps nothing
                raise Unavailable(type(trouble).__name__) from trouble

        pool = self._readers if reads else self._writers
        return await asyncio.get_running_loop().run_in_executor(pool, hop)

    def close(self) -> None:
        """Wait for what is under way and let go of all connections."""
        self._writers.shutdown()
        self._readers.shutdown()
        self.engine.dispose()


def sqlite_file(url: str) -> Path | None:
    """The file of an SQLite database; None for PostgreSQL."""
    parsed = make_url(url)
    return Path(parsed.database) if parsed.get_backend_name() == "sqlite" and parsed.database else None


def open_engine(url: str) -> Engine:
    """An engine with our settings for either database; makes the folder of an SQLite file."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        if parsed.database and parsed.database != ":memory:":
            Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
        engine = create_engine(
            parsed,
            pool_size=1 + SQLITE_READERS,
            max_overflow=2,
            json_serializer=_dumps,
            json_deserializer=_loads,
            hide_parameters=True,  # an error must not carry what a member wrote
        )
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    engine = create_engine(
        parsed.set(drivername="postgresql+psycopg"),
        pool_size=POSTGRESQL_CONNECTIONS,
        max_overflow=2,
        pool_pre_ping=True,
        pool_use_lifo=True,  # the connection used last knows the tables and statements already
        json_serializer=_dumps,
        json_deserializer=_loads,
        hide_parameters=True,
    )
    event.listen(engine, "before_cursor_execute", _lock_nothing, retval=True)
    return engine


def _lock_nothing(
    connection: Connection, _cursor: object, statement: str, parameters: object, _context: object, _many: object
) -> tuple[str, object]:
    """Who only looks takes no row away from whoever works, and no row changed since this look began stops it.

    With REPEATABLE READ PostgreSQL answers FOR UPDATE of such a row with an error.
    """
    if connection.get_execution_options().get("kith_reads", False):
        statement = _LOCKS.sub("", statement)
    return statement, parameters


_LOCKS = re.compile(r" FOR (?:NO KEY |KEY )?(?:UPDATE|SHARE)(?: OF [\w, ]+?)?(?: SKIP LOCKED)?$")


def _dumps(value: object) -> str:
    return orjson.dumps(value).decode()


def _loads(value: str | bytes | float) -> object:
    # A JSON column of SQLite has numeric affinity: a lone number comes back as a number, not as text.
    return value if isinstance(value, int | float) else orjson.loads(value)


def _prepare_sqlite(connection: object, _record: object) -> None:
    # Python's driver starts transactions late and by guessing; switched off, we say BEGIN ourselves.
    connection.isolation_level = None  # type: ignore[attr-defined]
    cursor = connection.cursor()  # type: ignore[attr-defined]
    cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT}")
    _write_ahead(cursor)
    for pragma in (
        "foreign_keys = ON",
        # Erased people must not stay readable in the file's free pages.
        "secure_delete = ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _write_ahead(cursor: sqlite3.Cursor) -> None:
    """A new file becomes one with a write-ahead log. SQLite does not wait there for others that do the same.

    Measured: 8 connections that opened a fresh file at once met "database is locked" 3 times in 1,200.
    """
    last = time.monotonic() + BUSY_TIMEOUT / 1000
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as trouble:
            if trouble.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() >= last:
                raise  # a file that is read-only, or a full disk, is no better in ten seconds
            time.sleep(SCRUB_PAUSE)
        else:
            return


def _begin_sqlite(connection: Connection) -> None:
    options = connection.get_execution_options()
    cursor = connection.connection.cursor()
    if options.get("kith_reads", False):
        cursor.execute("BEGIN")
    else:
        # FULL by default: NORMAL may lose the last commits on power loss, and a confirmed message must stay.
        synchronous = options.get("kith_synchronous", "FULL")
        if connection.info.get("synchronous") != synchronous:
            cursor.execute(f"PRAGMA synchronous = {synchronous}")
            connection.info["synchronous"] = synchronous
        try:
            cursor.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as trouble:
            # Somebody writes for longer than the busy timeout. SQLAlchemy wraps nothing that happens in here, and
            # whoever asks whether an error may pass must know this one.
            raise OperationalError("BEGIN IMMEDIATE", None, trouble) from trouble
    cursor.close()
