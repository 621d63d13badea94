"""Says in the database which platforms this process serves, and moves on what waits for one that none does any more.

Several processes with different tokens may share a database, so no process knows by itself what is off.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from storage import UnitOfWork
    from storage.engine import Database

EVERY = 60.0
"""Seconds between two signs of life."""
AWAY = timedelta(minutes=15)
"""Without a sign for so long a platform is off. A restart or a new version takes less, and then nothing is moved."""
BATCH = 200
"""Letters of one transaction."""
BOTS = ("telegram", "discord")
"""Platforms that are served only with a token."""

_log = logging.getLogger(__name__)


class Served:
    """The signs of life of one process."""

    def __init__(
        self,
        database: Database,
        platforms: Collection[str],
        owner: str,
        clock: Callable[[], datetime],
        wake: Callable[[], None],
    ) -> None:
        self._database = database
        self._platforms = platforms
        self._owner = owner
        self._clock = clock
        self._wake = wake

    async def run(self) -> dict[str, int]:
        """One sign, and what follows from those of all processes."""
        now, moved = self._clock(), 0

        def sign(uow: UnitOfWork) -> list[str]:
            return uow.leases.serve(self._platforms, BOTS, self._owner, AWAY, now=now)

        for platform in await self._database.work(sign, repeatable=True):
            _log.warning("no process serves %s any more: its members are written to on their other channels", platform)
        while some := await self._database.work(lambda uow: uow.outbox.leave_off(now=now, limit=BATCH)):
            moved += some
            self._wake()
        return {"moved from a platform that is off": moved} if moved else {}
