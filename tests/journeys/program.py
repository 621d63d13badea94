"""`python bot.py` as a process of its own, which can be killed and started again on the same database."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from asyncio.subprocess import Process
    from collections.abc import Callable

    from tests.fakes.bot_api import BotApi

ROOT = Path(__file__).resolve().parents[2]
KILLS = int(os.environ.get("KITH_TEST_KILLS", "3"))
"""How often a story is interrupted; `make soak` says 20."""
PATIENCE = 90.0
"""Seconds anything may take: a lease of a killed process ends after 60, and the machine may be busy."""


class Program:
    """The running Kith. Without a server of the Bot API it has its web chat only."""

    def __init__(self, database_url: str, folder: Path, api: BotApi | None = None, **settings: str) -> None:
        self.log = folder / "log"
        self.settings = {
            "PATH": os.environ.get("PATH", ""),
            "KITH_DATABASE_URL": database_url,
            "KITH_SECRET": "a-secret-for-this-test",
            "KITH_WEB_PORT": "0",
            "KITH_DEMO": "0",
            "KITH_EMBEDDER": "none",  # stories about it say so: loading it takes a share of the cores
            **settings,
        }
        if api is not None:
            self.settings |= {"KITH_TELEGRAM_TOKEN": api.token, "KITH_TELEGRAM_API_URL": api.url}
        self._process: Process | None = None
        self._read = 0

    async def start(self) -> None:
        """Begin, without waiting for anything."""
        self._read = self.log.stat().st_size if self.log.exists() else 0
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable, "bot.py", cwd=ROOT, env=self.settings, stdout=log, stderr=log
            )

    async def link(self) -> str:
        """The printed link of the web chat, as soon as it is printed."""
        await until(lambda: "Open http" in self.said, self)
        found = re.search(r"Open (http\S+)", self.said)
        assert found
        return found[1]

    @property
    def said(self) -> str:
        """What this start has printed and logged so far."""
        return self.log.read_bytes()[self._read :].decode(errors="replace") if self.log.exists() else ""

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.returncode is None

    async def end(self, how: signal.Signals) -> int:
        """Send the signal and wait until the process is gone; its exit code."""
        assert self._process is not None
        if self._process.returncode is None:
            self._process.send_signal(how)
        return await self.gone()

    def signal(self, what: signal.Signals) -> None:
        """Freeze it, or let it go on."""
        assert self._process is not None
        self._process.send_signal(what)

    async def gone(self) -> int:
        """Wait until the process has ended by itself; its exit code."""
        assert self._process is not None
        return await asyncio.wait_for(self._process.wait(), PATIENCE)

    async def kill(self) -> None:
        await self.end(signal.SIGKILL)

    async def kill_and_start(self) -> None:
        await self.kill()
        await self.start()


async def until(condition: Callable[[], bool], program: Program, seconds: float = PATIENCE) -> None:
    """Look again and again until it holds. Fails with the program's log when it ended by itself or takes too long."""
    loop = asyncio.get_running_loop()
    last = loop.time() + seconds
    while not condition():
        assert program.running, f"the program ended:\n{program.said}"
        assert loop.time() < last, f"still waiting after {seconds} s; the program said:\n{program.said}"
        await asyncio.sleep(0.01)  # the shortest nap; what is waited for is the condition
