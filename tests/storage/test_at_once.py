"""Several processes on one database in the same moment: nobody is refused for what somebody else does rightly."""

from __future__ import annotations

import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from storage.engine import Database, open_engine

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2030, 3, 13, 9, 0, tzinfo=UTC)
PROCESSES, FILES = 8, 60


def test_who_looks_for_due_work_does_not_mind_that_another_does_it(database: Database) -> None:
    """PostgreSQL refuses to lock a row that changed since a look began: "could not serialize access"."""
    with database.begin() as uow:
        first, second = (uow.networks.add(slug, slug, languages=("en",), zone="UTC") for slug in ("azul", "verde"))
        person = uow.people.add("fake", "ana", chat="ana", now=NOW)
        united = uow.federations.propose(first.id, second.id, "", person_id=person.id, now=NOW)
        uow.federations.accept(united.id, person_id=person.id, now=NOW)
    with database.begin(reads=True) as looking:
        assert looking.networks.find("azul") is not None  # from here on it sees this moment
        with database.begin() as working:
            working.federations.look_on(united.id, 1, NOW + timedelta(days=1))
        assert [one.id for one in looking.federations.list_looking(NOW, limit=1)] == [united.id]


def test_who_looks_keeps_no_row_from_whoever_works(database: Database) -> None:
    with database.begin() as uow:
        first, second = (uow.networks.add(slug, slug, languages=("en",), zone="UTC") for slug in ("azul", "verde"))
        person = uow.people.add("fake", "ana", chat="ana", now=NOW)
        united = uow.federations.propose(first.id, second.id, "", person_id=person.id, now=NOW)
        uow.federations.accept(united.id, person_id=person.id, now=NOW)
    with database.begin(reads=True) as looking:
        assert looking.federations.list_looking(NOW, limit=1)
        with database.begin() as working:
            assert [one.id for one in working.federations.list_looking(NOW, limit=1)] == [united.id]


def test_a_fresh_file_is_opened_by_many_in_one_instant(tmp_path: Path) -> None:
    """SQLite does not wait when two turn on the write-ahead log at once: 3 of 1,200 met "database is locked"."""

    def open_and_write(url: str, start: Barrier) -> None:
        start.wait()
        engine = open_engine(url)
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE IF NOT EXISTS seen (who INTEGER)"))
            connection.execute(text("INSERT INTO seen VALUES (1)"))
        engine.dispose()

    with ThreadPoolExecutor(PROCESSES) as pool:
        for number in range(FILES):
            start = Barrier(PROCESSES)
            url = f"sqlite:///{tmp_path / f'{number}.sqlite'}"
            for one in [pool.submit(open_and_write, url, start) for _ in range(PROCESSES)]:
                one.result()


def test_a_file_that_cannot_become_ours_is_said_at_once(tmp_path: Path) -> None:
    """Only a lock goes away by waiting; each connection waited ten seconds for a read-only file, or a full disk."""
    file = tmp_path / "kith.sqlite"
    made = sqlite3.connect(file)
    made.execute("CREATE TABLE seen (who INTEGER)")
    made.close()
    began = time.monotonic()
    with pytest.raises(OperationalError, match="readonly"):
        open_engine(f"sqlite:///file:{file}?mode=ro&uri=true").connect()
    assert time.monotonic() - began < 2
