"""The suite's own ground: fresh databases, closed sockets, and a loud word about what could not be tested."""

from __future__ import annotations

import socket
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests import requirements

if TYPE_CHECKING:
    from storage.engine import Database


@pytest.mark.parametrize("turn", ("first", "second"))
async def test_each_test_has_a_database_of_its_own(turn: str, database: Database) -> None:
    """Whatever the first turn leaves behind, the second must not see."""
    with database.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE left_behind (turn TEXT)")


def test_sockets_are_closed_except_loopback() -> None:
    # The plugin warns, and warnings are errors here.
    with pytest.raises((UserWarning, RuntimeError)):
        socket.create_connection(("192.0.2.1", 80), timeout=0.1)
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_what_is_promised_but_missing_fails_and_what_is_not_promised_is_skipped(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(requirements, "_missing", Counter[str]())
    monkeypatch.setenv("KITH_TEST_REQUIRE", "postgresql,browser")
    with pytest.raises(pytest.fail.Exception, match="browser is required"):
        requirements.lacking("browser", "install chromium")
    monkeypatch.setenv("KITH_TEST_REQUIRE", "postgresql")
    with pytest.raises(pytest.skip.Exception, match="install chromium"):
        requirements.lacking("browser", "install chromium")
