"""Asked to stop, the program answers what it has taken, writes down what it sent, and is gone within seconds."""

from __future__ import annotations

import asyncio
import re
import signal
from typing import TYPE_CHECKING

import pytest

from tests.fakes.bot_api import BotApi, Fault
from tests.journeys.program import Program, until

if TYPE_CHECKING:
    from pathlib import Path

STOP = 10.0
"""Seconds that a stop may take; a service manager kills what takes much longer."""


async def stops(program: Program, how: signal.Signals = signal.SIGTERM) -> int:
    async with asyncio.timeout(STOP):
        return await program.end(how)


@pytest.mark.slow
@pytest.mark.parametrize("how", (signal.SIGTERM, signal.SIGINT))
async def test_what_arrived_is_answered_before_the_end(database_url: str, tmp_path: Path, how: signal.Signals) -> None:
    async with BotApi() as api:
        program = Program(database_url, tmp_path, api)
        await program.start()
        try:
            people = [api.person(400 + number, f"P{number}") for number in range(10)]
            for one in people:
                one.says("/help")
            await until(lambda: any(one.heard for one in people) and not api.world.updates, program)
            assert await stops(program, how) == 0
        finally:
            await program.kill()
        assert [len(one.heard) for one in people] == [1] * len(people)
        assert re.search("stopping", program.said)
        assert "Traceback" not in program.said


@pytest.mark.slow
async def test_a_stop_in_the_middle_of_a_hanging_late_start(database_url: str, tmp_path: Path) -> None:
    """The menus are being set, and Telegram does not answer."""
    async with BotApi() as api:
        api.faults.append(Fault(method="getMyCommands", kind="drop before", delay=600, times=1000))
        program = Program(database_url, tmp_path, api)
        await program.start()
        try:
            await program.link()
            ana = api.person(7, "Ana")
            ana.says("/help")
            await until(lambda: bool(ana.heard), program)  # a late start keeps nobody waiting
            assert await stops(program) == 0
        finally:
            await program.kill()
        assert "Traceback" not in program.said


@pytest.mark.slow
async def test_a_stop_while_telegram_is_out_of_reach(sqlite_url: str, tmp_path: Path) -> None:
    async with BotApi() as api:
        program = Program(sqlite_url, tmp_path, api, KITH_TELEGRAM_API_URL="http://127.0.0.1:9")
        program.settings["KITH_TELEGRAM_API_URL"] = "http://127.0.0.1:9"
        await program.start()
        try:
            await program.link()
            assert await stops(program) == 0
        finally:
            await program.kill()


@pytest.mark.slow
async def test_a_second_kith_on_the_same_file_says_so_and_ends(sqlite_url: str, tmp_path: Path) -> None:
    first, second = Program(sqlite_url, tmp_path), Program(sqlite_url, tmp_path / "..")
    second.log = tmp_path / "second"
    await first.start()
    try:
        await first.link()
        await second.start()
        assert await second.gone() == 1
        assert "another Kith runs on" in second.said
        assert first.running
        assert await stops(first) == 0
    finally:
        await first.kill()
