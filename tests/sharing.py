"""Which conversations run on which database: each on one of the two, half on each, and one in eight on both.

What differs between the databases is storage's business: all of tests/storage, bot, journeys and platforms runs on both
always, and so does every conversation in which several people act at once, because the two lock differently. Which
database a conversation gets depends on its name alone, so that it gets the same one in every run. What is said in it to
SQLite alone, PostgreSQL has to be able to read (tests/hearing.py).
`KITH_TEST_MATRIX=full` plays everything on both (docs/decisions/tests-on-two-databases.md).
"""

from __future__ import annotations

import os
from inspect import unwrap
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import pytest

from tests.databases import PostgresServer, find_postgresql
from tests.hearing import listening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from storage.engine import Database

HERE = Path(__file__).parent
SHARED = (HERE / "handlers", HERE / "kit")
KINDS = ("sqlite", "postgresql")
ON_BOTH = 8
"""One conversation in so many is played on both."""
AT_ONCE = {"gather", "create_task", "TaskGroup", "ThreadPoolExecutor", "Thread"}
"""Names in a test by which it is seen that things happen at the same time."""

_SHARED_OUT = pytest.StashKey[bool]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the other half, unless all of it was asked for or a single test was named."""
    if os.environ.get("KITH_TEST_MATRIX") == "full" or find_postgresql() is None or _named(config):
        return
    dropped = [item for item in items if _is_other_half(item)]
    if dropped:
        config.stash[_SHARED_OUT] = True
        config.hook.pytest_deselected(items=dropped)
        left = set(dropped)
        items[:] = [item for item in items if item not in left]


@pytest.fixture(scope="session")
def listening_url(postgresql_server: PostgresServer) -> str:
    """A database with the schema in which nothing ever stays."""
    return postgresql_server.create("kith_listening", "kith_template")


@pytest.fixture(autouse=True)
def _heard_by_postgresql(request: pytest.FixtureRequest) -> Iterator[None]:
    """What a conversation that was left to SQLite alone says, PostgreSQL can read as well."""
    if _SHARED_OUT not in request.config.stash or _kind(request.node) != "sqlite":
        yield
        return
    database: Database = request.getfixturevalue("database")
    with listening(database.engine, request.getfixturevalue("listening_url")):
        yield


def _named(config: pytest.Config) -> bool:
    """Whether files or tests were named: whoever looks at one room looks at all of it."""
    return any("::" in one or one.endswith(".py") for one in config.args)


def _kind(item: pytest.Item) -> str | None:
    """On which database a conversation is played; None for everything else."""
    kind = getattr(getattr(item, "callspec", None), "params", {}).get("database_url")
    return kind if kind in KINDS and any(item.path.is_relative_to(folder) for folder in SHARED) else None


def _is_other_half(item: pytest.Item) -> bool:
    kind = _kind(item)
    if kind is None or (isinstance(item, pytest.Function) and AT_ONCE & set(unwrap(item.obj).__code__.co_names)):
        return False
    test = item.nodeid.replace("postgresql", "*").replace("sqlite", "*")
    on_both, turn = divmod(crc32(test.encode()), len(KINDS))
    return bool(on_both % ON_BOTH and KINDS[turn] != kind)
