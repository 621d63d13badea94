"""Migrations: they end where the models stand, run once, keep the rows, and refuse what is newer."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

import storage  # noqa: F401 - the tables
from storage.engine import Database, open_engine
from storage.migrate import MigrationError, config_for, upgrade, version_of
from storage.migrations import HEAD, is_compared
from storage.schema import metadata


def test_the_newest_version_is_named_at_start() -> None:
    assert ScriptDirectory.from_config(config_for("sqlite://")).get_heads() == [HEAD]


def test_migrations_end_where_the_models_stand(empty_database_url: str) -> None:
    upgrade(empty_database_url)
    engine = open_engine(empty_database_url)
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "compare_server_default": True,
                "render_as_batch": True,
                "include_name": is_compared,
            },
        )
        differences = compare_metadata(context, metadata)
    engine.dispose()
    assert differences == []


def test_upgrading_twice_does_nothing_the_second_time(empty_database_url: str) -> None:
    upgrade(empty_database_url)
    assert upgrade(empty_database_url) is None


def test_two_processes_at_once_migrate_once(empty_database_url: str) -> None:
    troubles: list[BaseException] = []

    def run() -> None:
        try:
            upgrade(empty_database_url)
        except BaseException as trouble:  # noqa: BLE001 - carried over to the test
            troubles.append(trouble)

    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    engine = open_engine(empty_database_url)
    assert version_of(engine) == HEAD
    engine.dispose()


def test_a_database_of_a_newer_kith_is_refused_in_words(empty_database_url: str) -> None:
    upgrade(empty_database_url)
    database = Database(empty_database_url)
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.close()
    with pytest.raises(MigrationError, match="newer Kith"):
        upgrade(empty_database_url)


def test_an_old_file_is_copied_first(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        connection.execute("CREATE TABLE keepsake (word TEXT)")
        connection.execute("INSERT INTO keepsake VALUES ('hello')")
        connection.execute("INSERT INTO alembic_version VALUES ('0000')")
    connection.close()
    with pytest.raises(MigrationError):
        upgrade(f"sqlite:///{path}")
    copies = list(tmp_path.glob("old.sqlite.before-*"))
    assert len(copies) == 1
    with sqlite3.connect(copies[0]) as connection:
        assert connection.execute("SELECT word FROM keepsake").fetchone() == ("hello",)
    connection.close()


def test_what_was_logged_before_there_was_an_index_is_noted_for_it(tmp_path: Path) -> None:
    """Or /find knows nothing of the years before the upgrade, until somebody runs a command by hand."""
    path = tmp_path / "old.sqlite"
    engine = open_engine(f"sqlite:///{path}")
    config = config_for(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
    engine.dispose()
    said = {"status": "new", "visibility": "network", "network_id": 1, "person_id": 1}
    with sqlite3.connect(path) as old:
        for table, number in (("network", 1), ("person", 1), ("membership", 9), ("activity", 7)):
            needed = [row for row in old.execute(f"PRAGMA table_info({table})") if row[3] and row[4] is None]
            other = {row[1]: 0 if row[2] == "BOOLEAN" else "2030-01-01 00:00:00" for row in needed}
            row = {name: said.get(name, value) for name, value in other.items()} | {"id": number}
            asked = ", ".join("?" * len(row))
            old.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({asked})", list(row.values()))
    old.close()
    upgrade(f"sqlite:///{path}")
    with sqlite3.connect(path) as new:
        noted = new.execute("SELECT kind, item, urgent FROM search_wanted ORDER BY kind").fetchall()
    new.close()
    assert noted == [("activity", 7, 0), ("person", 9, 0)]
