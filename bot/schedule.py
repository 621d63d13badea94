"""Ticks: periodic work that carries no data. The tables are the truth, so a missed or doubled tick changes nothing.

The only place that knows APScheduler. Its job store is not used: one kill -9 lost 10 of 200 jobs in it (measured).
"""

from __future__ import annotations

import asyncio
import logging
import time
from datetime import UTC
from typing import TYPE_CHECKING

from apscheduler.schedulers.asyncio import AsyncIOScheduler

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    Tick = Callable[[], Awaitable[Mapping[str, int]]]

_log = logging.getLogger(__name__)


class Schedule:
    """Runs ticks in the background, each at most once at a time, and logs what each of them did."""

    def __init__(self) -> None:
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._stopped = False

    def every(self, seconds: float, name: str, tick: Tick) -> None:
        """Call `tick` now and then every so many seconds; what it did comes back as counts."""

        async def report() -> None:
            begun = time.monotonic()
            try:
                did = await tick()
            except asyncio.CancelledError:
                if not self._stopped:
                    raise
                # The scheduler would log its own cutting off as a failure.
                _log.info("tick %s: cut off by stopping, does the same again", name)
                return
            except Exception:  # noqa: BLE001 - the edge: one failed tick must not end the ticking
                _log.exception("tick %s failed", name)
                return
            if any(did.values()):
                counts = ", ".join(f"{what} {count}" for what, count in did.items())
                _log.info("tick %s: %s, %.1f s", name, counts, time.monotonic() - begun)

        self._scheduler.add_job(report, "interval", seconds=seconds, id=name, coalesce=True, max_instances=1)

    def start(self) -> None:
        """Begin; must be called inside the running loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """No further ticks; those under way are cut off."""
        self._stopped = True
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
