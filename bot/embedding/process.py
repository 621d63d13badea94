"""One worker process: started, asked one text at a time, killed when it takes too long. Decides nothing."""

from __future__ import annotations

import asyncio
import contextlib
import struct
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.settings import without_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.embedding.embedder import Kind

COMMAND = (sys.executable, "-P", str(Path(__file__).with_name("worker.py")))
"""`-P` keeps the folder of the script out of the places where Python looks for libraries."""

ONE_THREAD = {"OMP_NUM_THREADS": "1"}
"""Of the library: two that spin on busy cores made a question 108 ms instead of 23 (measured)."""

LOADING = 30.0
"""Seconds that a worker may take to load; 0.3 are usual, a cold disk has 95 MB to read."""

READY = b"ready"
"""What a worker says once it has loaded its library; anything else is the reason why it could not."""

LONGEST_REASON = 200

LEAVING = 1.0
"""Seconds that it may take to end by itself."""


class Broken(Exception):
    """The worker could not be started, ended, or took too long: says why, and never what it was asked."""


class Process:
    """A running worker. Made by `start`; after Broken it is gone and another one is needed."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._process = process
        self._source, self._target = process.stdout, process.stdin

    @property
    def pid(self) -> int:
        return self._process.pid

    @classmethod
    async def start(cls, command: Sequence[str] = COMMAND) -> Process:
        """Spawn one and wait until it has loaded its library. Raises Broken."""
        try:
            # A session of its own: Ctrl-C at a terminal is for the parent, which still answers what arrived.
            process = await asyncio.create_subprocess_exec(
                *command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.DEVNULL,
                env=without_settings() | ONE_THREAD,
                start_new_session=True,
            )
        except OSError as trouble:
            raise Broken(f"it cannot be started: {trouble.strerror}") from None
        started = cls(process)
        hello = await started._exchange(b"", LOADING)
        if hello != READY:
            await started.stop()
            raise Broken(hello.decode(errors="replace")[:LONGEST_REASON])
        return started

    async def ask(self, text: str, kind: Kind, seconds: float) -> bytes:
        """The vector of a guarded text as float32 bytes. Raises Broken, the worker being gone then."""
        body = kind[:1].encode() + text.encode()
        return await self._exchange(struct.pack("<I", len(body)) + body, seconds)

    async def _exchange(self, request: bytes, seconds: float) -> bytes:
        try:
            async with asyncio.timeout(seconds):
                if request:
                    self._target.write(request)
                    await self._target.drain()
                (length,) = struct.unpack("<I", await self._source.readexactly(4))
                return await self._source.readexactly(length)
        except TimeoutError:
            await self.kill()
            raise Broken(f"it took longer than {seconds:g} s") from None
        except (asyncio.IncompleteReadError, OSError):
            await self.kill()
            raise Broken(f"it ended with {self._process.returncode}") from None
        except BaseException:
            await self.kill()  # half a frame is no use to whoever asks next
            raise

    async def kill(self) -> None:
        """End it at once."""
        with contextlib.suppress(ProcessLookupError):
            self._process.kill()
        await self._process.wait()

    async def stop(self) -> None:
        """Let it end by itself, as its input does."""
        self._target.close()
        try:
            async with asyncio.timeout(LEAVING):
                await self._process.wait()
        except TimeoutError:
            await self.kill()
