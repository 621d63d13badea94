"""Which process receives and sends for a bot's token: the holder of a lease, replaced when it dies or freezes.

The holder trusts its own monotonic clock, never the hope of a renewal: a process that was frozen and wakes up finds
its time run out before it does anything. Decides nothing else.
"""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import timedelta
from typing import TYPE_CHECKING

from storage import Unavailable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from datetime import datetime

    from storage.engine import Database


def _machine_time() -> float:
    """Seconds that also pass while the machine sleeps, where it can tell (Linux)."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()


LENGTH = 6.0
"""Seconds a lease is good for; renewed at a third of it. A successor comes within LENGTH and another third."""

_log = logging.getLogger(__name__)


class Leadership:
    """One process's claim to one token. `name` is what all processes with that token call it, without its secret."""

    def __init__(
        self,
        database: Database,
        name: str,
        holder: str,
        clock: Callable[[], datetime],
        *,
        length: float = LENGTH,
        monotonic: Callable[[], float] = _machine_time,
    ) -> None:
        self._database = database
        self._name = name
        self._holder = holder
        self._clock = clock
        self._length = length
        self._monotonic = monotonic
        self._held_until = float("-inf")
        self._gained = asyncio.Event()
        self._was_held = False

    @property
    def held(self) -> bool:
        """Whether this process may send and receive at this very moment."""
        return self._monotonic() < self._held_until

    async def gained(self) -> None:
        """Wait until `held`."""
        while not self.held:
            self._gained.clear()
            await self._gained.wait()

    async def run(self, take_over: Callable[[], Awaitable[None]], begin: Callable[[], None] = lambda: None) -> None:
        """Take the lease when it is free and keep it, until cancelled; then give it back.

        take_over: awaited each time the lease was gained, before `held` says so. begin: called right after it does.
        """
        try:
            while True:
                await self.renew(take_over, begin)
                await asyncio.sleep(self._length / 3)
        finally:
            await self._give_back()

    async def renew(self, take_over: Callable[[], Awaitable[None]], begin: Callable[[], None] = lambda: None) -> None:
        """Take or keep the lease once; see `run`. A database that cannot be reached leaves the time that is left."""
        begun = self._monotonic()  # before the database counts: our time runs out first
        length, now = timedelta(seconds=self._length), self._clock()
        try:
            epoch = await self._database.work(
                lambda uow: uow.leases.take(self._name, self._holder, length, now=now), repeatable=True
            )
            if epoch is None:
                self._lose()
                return
            gained = not self.held
            if gained:
                _log.info("this process now works for %s (epoch %s)", self._name, epoch)
                await take_over()
        except Unavailable as trouble:
            _log.warning("the lease of %s cannot be renewed: %s", self._name, trouble)
            return
        self._held_until = begun + self._length
        self._was_held = True
        self._gained.set()
        if gained:
            begin()

    def _lose(self) -> None:
        if self._was_held:
            _log.warning("another process works for %s now; this one stands by", self._name)
        self._held_until = float("-inf")
        self._was_held = False

    async def _give_back(self) -> None:
        if not self.held:
            return
        self._held_until = float("-inf")
        now = self._clock()
        try:
            await self._database.work(lambda uow: uow.leases.release(self._name, self._holder, now=now))
        except Unavailable as trouble:
            _log.info("the lease of %s ends by itself: %s", self._name, trouble)
