"""Migrations: they end where the models stand, run once, keep the rows, and refuse what is newer."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from storage import Question
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
    make(path, "0002")
    with sqlite3.connect(path) as old:
        for table, number in (("network", 1), ("person", 1), ("membership", 9), ("activity", 7)):
            insert(old, table, id=number, status="new", visibility="network", network_id=1, person_id=1)
    old.close()
    upgrade(f"sqlite:///{path}")
    with sqlite3.connect(path) as new:
        noted = new.execute("SELECT kind, item, urgent FROM search_wanted ORDER BY kind").fetchall()
    new.close()
    assert noted == [("activity", 7, 0), ("person", 9, 0)]


def test_what_was_in_the_index_is_found_by_its_words_in_latin_letters(tmp_path: Path) -> None:
    """Or nothing that was shared before the upgrade is found by its words any more."""
    path = tmp_path / "old.sqlite"
    make(path, "0005")
    with sqlite3.connect(path) as old:
        insert(old, "network", id=1)
        insert(
            old, "search_entry", id=1, kind="practice", item=5, network_id=1, title="Школы в Тбилиси", readers="public"
        )
        insert(old, "search_chunk", id=1, entry_id=1, text="Учителя пригласили соседей")
        old.execute("INSERT INTO search_state (id, version, littered) VALUES (1, 1, 0)")
        old.execute("INSERT INTO search_words (rowid, grams) VALUES (1, ?)", ("тбил".encode().hex(),))
    old.close()
    upgrade(f"sqlite:///{path}")
    with closing(Database(f"sqlite:///{path}")) as database, database.begin(reads=True) as uow:
        for asked in ("schools in Tbilisi", "в Тбилиси"):
            assert [hit.item for hit in uow.search.find(Question(asked, frozenset({"public"}))).hits] == [5]


def make(path: Path, revision: str) -> None:
    """A file of an older Kith."""
    engine = open_engine(f"sqlite:///{path}")
    config = config_for(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, revision)
    engine.dispose()


def insert(connection: sqlite3.Connection, table: str, **said: object) -> None:
    """A row with what is said of it, where the table has such a column, and something in all that must be filled."""
    columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
    needed = [column for column in columns if column[3] and column[4] is None]
    row: dict[str, object] = {one[1]: 0 if one[2] == "BOOLEAN" else "2030-01-01 00:00:00" for one in needed}
    row |= {name: value for name, value in said.items() if name in {column[1] for column in columns}}
    asked = ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({asked})", list(row.values()))
