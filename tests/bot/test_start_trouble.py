"""Whatever keeps Kith from starting is one plain sentence with what to do, and exit code 1: never a traceback."""

from __future__ import annotations

import asyncio
import socket
from typing import TYPE_CHECKING

import pytest

from bot.web.address import AddressError, check_address
from bot.web.server import WebServer
from tests.bot.operators import operator

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.bot.operators import Run


@pytest.fixture
def sqlite_bot(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return operator(sqlite_url, tmp_path, monkeypatch)


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that somebody else listens at."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


async def refused(bot: Run, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """What the operator reads: one line."""
    assert await asyncio.to_thread(bot, *arguments) == 1
    said = capsys.readouterr().err.strip()
    assert "Traceback" not in said
    assert said.count("\n") == 0, said
    return said


@pytest.mark.parametrize("kind", ("sqlite", pytest.param("postgresql", marks=pytest.mark.postgresql)))
async def test_a_taken_port(
    request: pytest.FixtureRequest,
    kind: str,
    taken: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bot = operator(request.getfixturevalue(f"{kind}_url"), tmp_path, monkeypatch)
    monkeypatch.setenv("KITH_WEB_PORT", str(taken))
    assert f"KITH_WEB_PORT={taken + 1}" in await refused(bot, capsys)


async def test_a_taken_port_is_noticed_before_the_demo_is_filled(
    taken: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bot = operator(f"sqlite:///{tmp_path}/new.sqlite", tmp_path, monkeypatch)
    monkeypatch.setenv("KITH_DEMO", "1")
    monkeypatch.setenv("KITH_WEB_PORT", str(taken))
    await refused(bot, capsys)
    assert not (tmp_path / "new.sqlite").exists()


async def test_a_port_taken_at_the_last_moment(taken: int) -> None:
    with pytest.raises(AddressError, match="is taken by another program"):
        await WebServer("127.0.0.1", taken).start()


def test_any_free_port_is_fine() -> None:
    check_address("127.0.0.1", 0)


async def test_a_host_that_is_no_address(
    sqlite_bot: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KITH_WEB_HOST", "no-such-host.invalid")
    assert "KITH_WEB_HOST: no-such-host.invalid is no address" in await refused(sqlite_bot, capsys)


@pytest.mark.parametrize("command", ((), ("chat",), ("migrate",), ("check",)))
async def test_a_file_that_is_no_database(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "letter.txt").write_text("Dear all, " * 500)
    bot = operator(f"sqlite:///{tmp_path}/letter.txt", tmp_path, monkeypatch)
    monkeypatch.setenv("KITH_WEB_PORT", "0")
    assert "not a database" in await refused(bot, capsys, *command)


@pytest.mark.parametrize("command", ((), ("chat",), ("migrate",)))
async def test_a_folder_that_cannot_be(
    command: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    bot = operator(f"sqlite:///{tmp_path}/file/kith.sqlite", tmp_path, monkeypatch)
    assert "KITH_DATABASE_URL" in await refused(bot, capsys, *command)


async def test_a_secret_that_cannot_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    bot = operator(f"sqlite:///{tmp_path}/file/kith.sqlite", tmp_path, monkeypatch)
    monkeypatch.delenv("KITH_SECRET")
    assert "KITH_SECRET" in await refused(bot, capsys)


async def test_settings_that_are_no_text(sqlite_bot: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / ".env").write_bytes("KITH_WEB_HOST=naïve".encode("latin-1"))
    assert "is not UTF-8 text" in await refused(sqlite_bot, capsys)


async def test_a_command_that_is_none(sqlite_bot: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert await asyncio.to_thread(sqlite_bot, "foo") == 2
    assert "argument COMMAND: invalid choice: 'foo'" in capsys.readouterr().err
