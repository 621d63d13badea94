"""Somebody else writes for longer than we wait: the work is told to be tried again, whichever command it stopped at."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from storage import Unavailable
from storage.engine import Database
from storage.errors import may_pass

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def impatient(sqlite_url: str) -> Iterator[Database]:
    """Waits a moment instead of ten seconds."""
    with closing(Database(sqlite_url)) as database:
        event.listen(database.engine, "connect", lambda connection, _: connection.execute("PRAGMA busy_timeout = 20"))
        yield database


async def test_a_locked_file_is_unavailable_and_not_broken(impatient: Database, sqlite_url: str) -> None:
    with closing(Database(sqlite_url)) as other, other.begin() as uow:
        uow.networks.add("long", "A long import")
        with pytest.raises(Unavailable):
            await impatient.work(lambda mine: mine.networks.default())
        with pytest.raises(Exception, match="locked") as caught, impatient.begin():
            pass
        assert may_pass(caught.value)
        assert await impatient.work(lambda mine: mine.networks.default(), reads=True) is None, "reading goes on"
    assert await impatient.work(lambda mine: mine.networks.find("long")) is not None
