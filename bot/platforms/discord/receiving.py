"""What has been heard and is not stored yet, in its order; stored again and again while the database is away.

Discord tells everything once and takes no confirmation: until it is stored this queue is the only place that has it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING, Final

from storage import Unavailable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.platforms.contract import Inbox
    from handlers.kit.incoming import Incoming

BATCH: Final = 100
"""Events stored in one transaction."""
FIRST_PAUSE: Final = 0.5
LONGEST_PAUSE: Final = 10.0
PATIENCE: Final = 10.0
"""Seconds that somebody who pressed a button or called a command waits for the database; then they are told."""
STORE_SECONDS: Final = 10.0

_log = logging.getLogger(__name__)


class Receiver:
    """One line for everybody. `too_late` is awaited for each press or command that could not be stored in time."""

    def __init__(
        self, inbox: Inbox, too_late: Callable[[Incoming], Awaitable[None]], pause: Callable[[float], Awaitable[None]]
    ) -> None:
        self._inbox = inbox
        self._too_late = too_late
        self._pause = pause
        self._line: list[tuple[float, Incoming]] = []
        self._more = asyncio.Event()
        self._empty = asyncio.Event()
        self._empty.set()
        self._task = asyncio.create_task(self._run(), name="discord receiver")

    def take(self, events: Sequence[Incoming]) -> None:
        """Put these at the end of the line."""
        now = asyncio.get_running_loop().time()
        self._line += [(now, event) for event in events]
        if self._line:
            self._empty.clear()
            self._more.set()

    async def finish(self) -> None:
        """Store what is in the line, if the database is there; then no more."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._empty.wait(), STORE_SECONDS)
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        if self._line:
            _log.error("%d events from Discord are lost: the database was away to the end", len(self._line))

    async def _run(self) -> None:
        failures = 0
        while True:
            await self._more.wait()
            self._more.clear()
            while self._line:
                if await self._store():
                    failures = 0
                    continue
                await self._give_up_presses()
                await self._pause(min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(failures, 10)))
                failures += 1
            self._empty.set()

    async def _store(self) -> bool:
        batch = [event for _, event in self._line[:BATCH]]
        try:
            await self._inbox.arrive(batch)
        except Unavailable as trouble:
            _log.warning("%d events from Discord wait for the database: %s", len(self._line), trouble)
            return False
        except Exception:  # noqa: BLE001 - the edge: one event that nobody can store must not stop all after it
            _log.exception("%d events from Discord cannot be stored together", len(batch))
            await self._store_each(batch)
        del self._line[: len(batch)]
        return True

    async def _store_each(self, batch: Sequence[Incoming]) -> None:
        for event in batch:
            try:
                await self._inbox.arrive([event])
            except Exception:  # noqa: BLE001 - as above
                _log.exception("%s from Discord cannot be stored and is let go", event.event_id)

    async def _give_up_presses(self) -> None:
        """Who waits at a button is told to press it again, and that press is forgotten: it must not count twice."""
        late = asyncio.get_running_loop().time() - PATIENCE
        over = [event for since, event in self._line if since < late and event.press]
        self._line = [one for one in self._line if one[1] not in over]
        for event in over:
            await self._too_late(event)
