"""Real databases for tests: an SQLite file each, and a database each on a PostgreSQL server of our own.

The server is started from the binaries found on the machine, on a socket in a temporary folder, and works as root.
Both kinds are copied from a template that holds the schema, because making all tables for each test is slow.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import psycopg
import pytest
from sqlalchemy import create_engine

from tests.requirements import lacking

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import URL, Engine

    from storage.engine import Database

_SPEED = {
    # Nothing here outlives the run: durability only costs time.
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "jit": "off",
    "max_connections": "200",
    "shared_buffers": "64MB",
    "listen_addresses": "''",
}
_PREFIX = "kith-pg-"
_numbers = count(1)


def build_schema(url: str) -> None:
    """Make the tables of this version and mark the database as up to date.

    From the tables themselves, which spares every run Alembic; tests/storage/ holds that migrations build the same.
    """
    import storage  # noqa: F401  # every table is known once the public face is imported
    from storage.engine import open_engine
    from storage.migrations import HEAD
    from storage.schema import metadata

    engine = open_engine(url)
    with engine.begin() as connection:
        metadata.create_all(connection)
        connection.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
        connection.exec_driver_sql(f"INSERT INTO alembic_version VALUES ('{HEAD}')")
    engine.dispose()


def share_compilations() -> None:
    """Have every engine of one kind use what an earlier one compiled: otherwise each test compiles all it says anew.

    That was a third of the suite's CPU. Statements are kept by dialect object, so engines get the first one's.
    """
    from storage import engine as ours

    if vars(ours)["create_engine"] is not create_engine:
        return
    first: dict[str, Engine] = {}

    def make_alike(url: URL, **options: object) -> Engine:
        engine = create_engine(url, **options)
        known = first.setdefault(engine.dialect.name, engine)
        engine.dialect = known.dialect
        engine._compiled_cache = known._compiled_cache
        return engine

    vars(ours)["create_engine"] = make_alike


class PostgresServer:
    """A throw-away server. Its folder's name is short, because a socket's path may have 107 bytes only."""

    def __init__(self, binaries: Path, folder: Path) -> None:
        self._binaries = binaries
        self._user = "postgres" if os.geteuid() == 0 else None  # the server refuses to run as root
        self._folder = folder
        self._data = folder / "data"

    def start(self) -> None:
        """Make the cluster and wait until it answers (about a second in all)."""
        (self._folder / "owner").write_text(str(os.getpid()), encoding="ascii")
        if self._user:
            shutil.chown(self._folder, self._user)
        self._run("initdb", "--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync")
        self._launch()

    def restart(self) -> None:
        """Every connection is cut off; what was committed is there."""
        self._run("pg_ctl", "--mode=fast", "stop")
        self._launch()

    def _launch(self) -> None:
        options = " ".join(f"-c {name}={value}" for name, value in _SPEED.items())
        log = str(self._folder / "log")
        self._run("pg_ctl", "--wait", f"--log={log}", f"--options=-k {self._folder} {options}", "start")

    def stop(self) -> None:
        """End the server at once and leave nothing behind."""
        if (self._data / "postmaster.pid").exists():
            self._run("pg_ctl", "--mode=immediate", "stop")
        shutil.rmtree(self._folder, ignore_errors=True)

    def create(self, name: str, template: str = "template0") -> str:
        """A new database, and its address."""
        self._execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY')
        return f"postgresql://postgres@/{name}?host={self._folder}"

    def drop(self, name: str) -> None:
        """Throw a database away, whoever still holds a connection to it."""
        self._execute(f'DROP DATABASE "{name}" WITH (FORCE)')

    def _execute(self, statement: str) -> None:
        with psycopg.connect(f"host={self._folder} user=postgres dbname=postgres", autocommit=True) as connection:
            connection.execute(statement.encode())

    def _run(self, program: str, *arguments: str) -> None:
        command = [str(self._binaries / program), f"--pgdata={self._data}", *arguments]
        # The log is a file: a server that inherits a pipe would keep it open for ever.
        with (self._folder / f"{program}.out").open("w+", encoding="utf-8") as output:
            ended = subprocess.run(
                command, user=self._user, cwd=self._folder, stdout=output, stderr=output, check=False, timeout=60
            )
            output.seek(0)
            assert ended.returncode == 0, f"{' '.join(command)} failed:\n{output.read()}"


def find_postgresql() -> Path | None:
    """The folder of the newest server's programs, or None. Debian keeps them out of the PATH."""
    packaged = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if packaged:
        return max(packaged, key=lambda path: int(path.parent.name.split(".")[0]))
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def sweep_abandoned(binaries: Path) -> None:
    """Stop servers whose test run was killed before it could."""
    for owner in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*/owner"):
        # Another worker of this run may be sweeping the same one.
        with contextlib.suppress(FileNotFoundError, AssertionError):
            if not Path("/proc", owner.read_text(encoding="ascii")).exists():
                PostgresServer(binaries, owner.parent).stop()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresServer]:
    """The server of this run, with a database `kith_template` that holds the schema."""
    binaries = find_postgresql()
    if binaries is None:
        lacking("postgresql", "install Debian's package postgresql, or put initdb into the PATH")
    if Path("/proc").exists():
        sweep_abandoned(binaries)
    share_compilations()
    server = PostgresServer(binaries, Path(tempfile.mkdtemp(prefix=_PREFIX)))
    try:
        server.start()
        build_schema(server.create("kith_template"))
        yield server
    finally:
        server.stop()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file that holds the schema and nothing else."""
    share_compilations()
    path = tmp_path_factory.mktemp("template") / "kith.sqlite"
    build_schema(f"sqlite:///{path}")
    assert not path.with_name("kith.sqlite-wal").exists(), "the template must be one file: close it before it is copied"
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of a fresh SQLite file with the schema."""
    shutil.copyfile(sqlite_template, tmp_path / "kith.sqlite")
    return f"sqlite:///{tmp_path / 'kith.sqlite'}"


@pytest.fixture
def postgresql_url(postgresql_server: PostgresServer) -> Iterator[str]:
    """The address of a fresh PostgreSQL database with the schema."""
    name = f"kith_{next(_numbers)}"
    yield postgresql_server.create(name, "kith_template")
    postgresql_server.drop(name)


@pytest.fixture
def empty_postgresql_url(postgresql_server: PostgresServer) -> Iterator[str]:
    """The address of a PostgreSQL database without a single table."""
    name = f"kith_{next(_numbers)}"
    yield postgresql_server.create(name)
    postgresql_server.drop(name)


@pytest.fixture(params=("sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)))
def database_url(request: pytest.FixtureRequest) -> str:
    """The address of a fresh database with the schema; a test that asks for it runs on both kinds."""
    url = request.getfixturevalue(f"{request.param}_url")
    assert isinstance(url, str)
    return url


@pytest.fixture(params=("sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)))
def empty_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without a table, for migrations; both kinds."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'empty.sqlite'}"
    url = request.getfixturevalue("empty_postgresql_url")
    assert isinstance(url, str)
    return url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An open database with the schema; a test that asks for it runs on both kinds."""
    from storage.engine import Database  # here, so that tests of pure rules do not load the database

    opened = Database(database_url)
    yield opened
    opened.close()
