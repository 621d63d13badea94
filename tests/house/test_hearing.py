"""What a conversation says to SQLite alone is heard by PostgreSQL, which is strict where SQLite is not."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import delete, func, insert, select

import storage  # noqa: F401  # every table is known once the public face is imported
from storage.engine import open_engine
from storage.schema import metadata
from tests import hearing
from tests.hearing import listening

if TYPE_CHECKING:
    from sqlalchemy import Executable

PERSON = metadata.tables["person"]
ROLE = metadata.tables["role"]


def _hear(statement: Executable, sqlite_url: str, postgresql_url: str) -> None:
    engine = open_engine(sqlite_url)
    try:
        with listening(engine, postgresql_url), engine.begin() as connection:
            connection.execute(statement).close()
    finally:
        engine.dispose()


@pytest.mark.parametrize(
    "statement",
    (
        pytest.param(select(PERSON.c.zone, PERSON.c.name).group_by(PERSON.c.zone), id="a column that is not grouped"),
        pytest.param(select(func.julianday(PERSON.c.created_at)), id="a function of SQLite"),
        pytest.param(select(PERSON).where(PERSON.c.id == PERSON.c.name), id="a number compared with a word"),
    ),
)
def test_what_postgresql_cannot_read_is_told(
    statement: Executable, sqlite_url: str, postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hearing, "_heard", set())
    with pytest.raises(AssertionError, match="psycopg"):
        _hear(statement, sqlite_url, postgresql_url)


@pytest.mark.parametrize(
    "statement",
    (
        pytest.param(select(PERSON).where(PERSON.c.id.in_((1, 2))).with_for_update(), id="a look"),
        pytest.param(delete(ROLE).returning(ROLE.c.id), id="rows that go"),
        pytest.param(insert(PERSON).values(name="Ana", created_at=datetime(2030, 3, 13, tzinfo=UTC)), id="a new row"),
    ),
)
def test_what_both_can_read_is_no_finding(
    statement: Executable, sqlite_url: str, postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hearing, "_heard", set())
    _hear(statement, sqlite_url, postgresql_url)
    engine = open_engine(postgresql_url)
    with engine.connect() as connection:
        assert connection.execute(select(func.count()).select_from(PERSON)).scalar_one() == 0, "it was taken back"
    engine.dispose()
