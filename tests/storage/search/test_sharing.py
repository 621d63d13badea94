"""Several processes and many threads over one index: everybody sees what was committed, and nobody anything else."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import func, select, update

from bot.lifecycle import warm_search
from storage import Question
from storage.engine import Database
from storage.search.memory import Memory, memory_of
from storage.search.tables import KEPT, change_table, state_table
from tests.storage.search.libraries import EVERYBODY, NOW, ask, entry, items, meaning, network, put, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Row


@pytest.fixture
def other(database_url: str, database: Database) -> Iterator[Database]:
    """The same database, opened by another process as it were: nothing is shared but the tables."""
    with closing(Database(database_url)) as opened:
        yield opened


def test_another_process_sees_every_change(database: Database, other: Database) -> None:
    library = network(database)
    put(database, library, 1, "une école")
    read(database)
    assert items(ask(other, "school", by_meaning=True)) == [1]
    put(database, library, 2, "школа")
    assert items(ask(other, "школа")) == [2]
    read(other)
    assert items(ask(database, "school", by_meaning=True)) == [1, 2]
    put(other, library, 1, "une école", readers=frozenset({"person:4"}))
    assert items(ask(database, "school", by_meaning=True)) == [2]
    with database.begin() as uow:
        uow.search.drop("practice", 2)
    assert items(ask(other, "school", by_meaning=True)) == []


def test_whoever_was_away_for_long_loads_everything_anew(database: Database, other: Database) -> None:
    library = network(database)
    for number in (1, 2, 3):
        put(database, library, number, "une école")
    read(database)
    assert items(ask(other, "school", by_meaning=True)) == [1, 2, 3]
    with database.begin() as uow:
        uow.search.drop("practice", 1)
    with database.engine.begin() as connection:
        connection.execute(update(state_table).values(version=state_table.c.version + KEPT))
    put(database, library, 4, "пляж")
    with database.engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(change_table)).scalar_one() == 1, "older ones go"
    assert items(ask(other, "school", by_meaning=True)) == [2, 3]


def test_memory_does_not_grow_with_changes(database: Database) -> None:
    library = network(database)
    for turn in range(30):
        with database.begin() as uow:
            for number in range(50):
                uow.search.put(entry(library, number, "école", tags=frozenset({f"{turn}"})), now=NOW)
        assert len(items(ask(database, "école", limit=100))) == 50
    memory = memory_of(database.engine)
    assert memory.pieces == 50
    assert memory._alive.count <= 1100


async def test_a_stop_does_not_wait_until_the_index_is_read(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nor does a half of it stay: the next question reads all."""
    library = network(database)
    with database.begin() as uow:
        for number in range(40):
            uow.search.put(entry(library, number, "école"), now=NOW)
    reading, add = Event(), Memory._add

    def slowly(memory: Memory, page: Sequence[Row[Any]]) -> None:
        reading.set()
        time.sleep(0.05)
        add(memory, page)

    with monkeypatch.context() as patched:
        patched.setattr("storage.search.memory._PAGE", 1)
        patched.setattr(Memory, "_add", slowly)
        warming = asyncio.create_task(warm_search(database))
        await asyncio.to_thread(reading.wait)
        begun = time.monotonic()
        warming.cancel()
        await asyncio.gather(warming, return_exceptions=True)
        memory = memory_of(database.engine)
        with memory._loading:
            assert time.monotonic() - begun < 1
        assert memory.version == 0
    assert len(items(ask(database, "école", limit=100))) == 40


def test_what_is_under_way_elsewhere_does_not_hide_what_is_there(database: Database) -> None:
    """A transaction that is open reads the index as it was, and may be rolled back without a trace."""
    library = network(database)
    put(database, library, 1, "une école")
    read(database)
    with database.begin() as uow:
        uow.search.drop("practice", 1)
        assert items(ask(database, "school", by_meaning=True)) == [1]
        found = uow.search.find(Question("school", EVERYBODY, meaning=meaning("school")))
        assert items(found) == [], "its own transaction has dropped it"
    assert items(ask(database, "school", by_meaning=True)) == []


def test_many_at_once(database: Database) -> None:
    """Ten write, change, drop and read while ten search: no error, and in the end exactly what was left."""
    library = network(database)

    def write(number: int) -> None:
        for turn in range(4):
            put(database, library, number, f"une école {number} {'bis ' * turn}")
            put(database, library, 100 + number, "плохая погода на пляже")
            read(database)
            with database.begin() as uow:
                uow.search.drop("practice", 100 + number)

    def search(_: int) -> None:
        for _turn in range(8):
            for by_meaning in (True, False):
                found = items(ask(database, "école", by_meaning=by_meaning, limit=50))
                assert len(found) == len(set(found))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: (write if number % 2 else search)(number), range(20)))
    left = {number for number in range(20) if number % 2}
    assert set(items(ask(database, "école", limit=50))) == left
    read(database)
    assert set(items(ask(database, "school", by_meaning=True, limit=50))) == left
    assert items(ask(database, "погода пляже")) == []


def test_questions_go_on_with_what_is_there_while_everything_is_loaded_anew(
    database: Database, other: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A million rows take 10 to 20 seconds to load: nobody but whoever noticed waits for them."""
    library = network(database)
    put(database, library, 1, "une école")
    assert items(ask(other, "école")) == [1]
    put(database, library, 2, "une école")
    with database.engine.begin() as connection:
        connection.execute(update(state_table).values(version=state_table.c.version + KEPT))
    loading, go_on, add = Event(), Event(), Memory._add

    def slowly(memory: Memory, page: Sequence[Row[Any]]) -> None:
        loading.set()
        assert go_on.wait(60)
        add(memory, page)

    monkeypatch.setattr(Memory, "_add", slowly)
    with ThreadPoolExecutor() as threads:
        first = threads.submit(ask, other, "école")
        assert loading.wait(60)
        try:
            meanwhile = threads.submit(ask, other, "école").result(timeout=30)
        finally:
            go_on.set()
        assert items(meanwhile) == [1]
        assert items(first.result(timeout=60)) == [1, 2]
    assert items(ask(other, "école")) == [1, 2]
