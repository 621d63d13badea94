"""A group's new id reaches everything that holds the old one."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from storage.schema import metadata

if TYPE_CHECKING:
    from storage import Json, UnitOfWork
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)
PRIVATE = {
    "identity": "where a person is reached in private",
    "transcript": "the local chat's own, which has no groups",
    "web_session": "a browser's own",
}


def body(chat: str) -> dict[str, Json]:
    return {"place": [chat, None, False], "what": {"text": "hi"}}


def places(uow: UnitOfWork) -> list[object]:
    return [(one.platform, one.body) for one in uow.arrivals.list_waiting()]


def test_every_table_with_a_chat_is_moved_or_holds_private_ones() -> None:
    """A new table with a group's id belongs into `UnitOfWork.move_chat`, and then into this list."""
    moved = {"outbox", "server_channel"}
    holding = {table.name for table in metadata.sorted_tables if "chat" in table.columns}
    assert holding == moved | set(PRIVATE)


def test_only_what_waits_and_came_from_there_is_moved(database: Database) -> None:
    with database.begin() as uow:
        rows = [("telegram", "a", "7", body("-5")), ("telegram", "b", "7", body("-6")), ("other", "c", "7", body("-5"))]
        stored = uow.arrivals.store([*rows, ("telegram", "d", "7", body("-5"))], now=NOW)
        uow.arrivals.claim(stored["telegram", "d"], now=NOW)
        uow.move_chat("telegram", "-5", "-1005")
        expected = [("telegram", body("-1005")), ("telegram", body("-6")), ("other", body("-5"))]
        assert places(uow) == expected
        uow.move_chat("telegram", "-5", "-1005")
        assert places(uow) == expected
