"""The cast that is laid into a database as it stood is the cast that moved in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete

from storage.schema import metadata
from tests import cast
from tests.houses import House
from tests.worlds import remember

if TYPE_CHECKING:
    import pytest

    from storage.engine import Database


def _everything(database: Database) -> tuple[dict[str, list[str]], dict[str, int]]:
    """The rows of each table, whatever order the database keeps them in, and its counters."""
    with database.engine.connect() as connection:
        world = remember(connection, metadata.sorted_tables)
    return {table.name: sorted(map(repr, rows)) for table, rows in world.rows}, dict(world.numbered)


def test_who_is_laid_down_again_is_who_moved_in(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise conversations would be played in a world that storage never makes."""
    monkeypatch.setattr(cast, "_worlds", {})
    moved = cast.settle(House(database))
    made = _everything(database)
    with database.engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))
    with monkeypatch.context() as context:
        context.delattr(cast, "_move_in")
        laid = cast.settle(House(database))
    assert _everything(database) == made
    assert (laid.network, laid.sections) == (moved.network, moved.sections)
    assert {name: chat.person_id for name, chat in laid.people.items()} == {
        name: chat.person_id for name, chat in moved.people.items()
    }


def test_a_world_that_is_not_empty_is_moved_into(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows that a test made first stay, and are not taken for what the cast brings."""
    monkeypatch.setattr(cast, "_worlds", {})
    house = House(database)
    with database.begin() as uow:
        uow.people.add("fake", "early bird", chat="early bird", now=house.clock.now)
    cast.settle(house)
    assert not cast._worlds
    assert house.look(lambda uow: uow.people.find_by_identity("fake", "early bird")) is not None
