"""The program started for real and killed in the middle: no message stays without an answer."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.fakes.bot_api import BotApi

if TYPE_CHECKING:
    from asyncio.subprocess import Process

ROOT = Path(__file__).resolve().parents[3]
KILLS = 3
PEOPLE = 10
EACH = 12


class Program:
    """`python bot.py`, which can be killed and started again on the same database."""

    def __init__(self, api: BotApi, folder: Path) -> None:
        self.log = folder / "log"
        self._environment = {
            "PATH": os.environ.get("PATH", ""),
            "KITH_DATABASE_URL": f"sqlite:///{folder}/kith.sqlite",
            "KITH_TELEGRAM_TOKEN": api.token,
            "KITH_TELEGRAM_API_URL": api.url,
            "KITH_SECRET": "a-secret-for-this-test",
            "KITH_WEB_PORT": "0",
        }
        self._process: Process | None = None

    async def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "bot.py", cwd=ROOT, env=self._environment, stdout=log, stderr=log
            )

    async def end(self, how: signal.Signals) -> int:
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(how)
        return await self._process.wait()


def answered(api: BotApi) -> dict[str, int]:
    """How often each message's word came back."""
    counts: dict[str, int] = {}
    for chat in api.world.chats:
        for message in api.world.in_chat(chat):
            if message.sender.is_bot and (found := re.search(r"/zzqx\d+", message.words)):
                counts[found[0]] = counts.get(found[0], 0) + 1
    return counts


def has_answered(api: BotApi, number: int) -> bool:
    return len(answered(api)) >= number


@pytest.mark.slow
async def test_kills_lose_no_answer(tmp_path: Path) -> None:
    async with BotApi() as api:
        people = [api.person(100 + number, f"P{number}") for number in range(PEOPLE)]
        for person in people:
            person.opens()  # newcomers are greeted, whatever they say first
        program = Program(api, tmp_path)
        expected: set[str] = set()
        try:
            for turn in range(KILLS + 1):
                await program.start()
                enough = len(answered(api)) + 20
                for number in range(PEOPLE * EACH):
                    word = f"/zzqx{turn * 1000 + number}"
                    expected.add(word)
                    people[number % PEOPLE].says(word)
                if turn < KILLS:
                    await api.world.until(partial(has_answered, api, enough), seconds=30)
                    await program.end(signal.SIGKILL)
            await api.world.until(lambda: answered(api).keys() == expected, seconds=60)
            assert await program.end(signal.SIGTERM) == 0
        finally:
            await program.end(signal.SIGKILL)
        repeats = sum(count - 1 for count in answered(api).values())
        assert api.world.complaints == []
        # In flight at a kill: 32 connections, and what was sent in the 20 ms before outcomes are written down.
        assert repeats <= KILLS * 70, "a kill repeats what was in flight, not more"
        assert api.token not in program.log.read_text()
