"""The index of words: erased without a trace, made anew, and the same in a migrated database as in a new one."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text

from storage.engine import Database, open_engine, sqlite_file
from storage.migrate import upgrade
from tests.storage.search.libraries import NOW, ask, entry, items, network, put

if TYPE_CHECKING:
    from collections.abc import Sequence

# Four letters that no other word here begins or goes on with.
SECRET = "zqxj"


def traces(url: str) -> int:
    """How often the file and its log still hold the secret, as text or as a token (whose beginning may be shared)."""
    path = sqlite_file(url)
    assert path is not None
    files = (path, path.with_name(path.name + "-wal"))
    held = b"".join(file.read_bytes() for file in files if file.exists())
    return held.count(SECRET.encode()) + held.count(SECRET.encode().hex()[3:].encode())


@pytest.mark.parametrize("change", ("drop", "put"))
def test_nothing_stays_in_the_file_of_who_is_erased(sqlite_url: str, change: str) -> None:
    with closing(Database(sqlite_url)) as database:
        library = network(database)
        for number in range(1, 20):
            put(database, library, number, f"school number {number}")
        put(database, library, 99, f"written by {SECRET} at school")
        assert traces(sqlite_url) > 0
        with database.begin() as uow:
            if change == "drop":
                uow.search.drop("practice", 99)
            else:
                uow.search.put(entry(library, 99, "written at school"), now=NOW)
            uow.erased = True
        assert traces(sqlite_url) == 0
        assert set(items(ask(database, "school number", limit=50))) >= set(range(1, 20))


def test_what_was_only_edited_leaves_no_trace_after_tidying(sqlite_url: str) -> None:
    with closing(Database(sqlite_url)) as database:
        library = network(database)
        put(database, library, 1, f"written by {SECRET}")
        put(database, library, 1, "written by nobody")
        with database.begin() as uow:
            uow.erased = True  # whatever else is erased or thrown away
        assert traces(sqlite_url) == 0


def test_words_are_made_anew_from_nothing(database: Database) -> None:
    library = network(database)
    for number in range(1, 6):
        put(database, library, number, f"school number {number}")
    with database.begin() as uow:
        uow.search._words.clear()
    assert items(ask(database, "school")) == []
    done: list[int] = []
    with database.begin() as uow:
        assert uow.search.count_pieces() == 5
        uow.search.say_anew(done.append)
    assert sum(done) == 5
    assert set(items(ask(database, "school"))) == {1, 2, 3, 4, 5}
    put(database, library, 1, "beach")
    assert set(items(ask(database, "school"))) == {2, 3, 4, 5}


def test_counting_is_right_after_any_number_of_changes(database: Database) -> None:
    """The weight of a gram hangs on how many pieces hold it."""
    library = network(database)
    for turn in range(3):
        for number in range(1, 6):
            put(database, library, number, f"school {turn}")
    with database.begin() as uow:
        uow.search.drop("practice", 1)
    with database.begin(reads=True) as uow:
        assert uow.search._words.counts({"scho", " 2 ", " 1 ", "none"}) == {"scho": 4}
        assert len(uow.search._words.holders({"scho"})["scho"].split(",")) == 4


def shape(url: str) -> Sequence[tuple[object, ...]]:
    """What the database itself says about the tables of words."""
    engine = open_engine(url)
    if engine.dialect.name == "sqlite":
        query = "SELECT name, sql FROM sqlite_master WHERE name LIKE 'search_words%' ORDER BY name"
    else:
        query = (
            "SELECT table_name, column_name, data_type, is_nullable, collation_name FROM information_schema.columns"
            " WHERE table_name LIKE 'search_words%' UNION ALL SELECT tablename, indexname, indexdef, '', ''"
            " FROM pg_indexes WHERE tablename LIKE 'search_words%' ORDER BY 1, 2"
        )
    with engine.connect() as connection:
        rows = [tuple(" ".join(str(one).split()) for one in row) for row in connection.execute(text(query))]
    engine.dispose()
    return rows


def test_a_migrated_database_has_the_same_tables_of_words(
    empty_database_url: str, request: pytest.FixtureRequest
) -> None:
    upgrade(empty_database_url)
    new = request.getfixturevalue(f"{empty_database_url.split(':', 1)[0]}_url")
    assert shape(empty_database_url) == shape(new) != []
