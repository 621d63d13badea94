"""Runs the features' due work: looks whether something is due, then batch after batch, in short transactions."""

from __future__ import annotations

import logging
import secrets
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.desk import Desk, Did
from storage import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from handlers.kit.context import House
    from handlers.kit.feature import Due, DueStep
    from handlers.kit.texts import Texts
    from storage import UnitOfWork
    from storage.engine import Database

ASIDE = timedelta(hours=1)
"""How long a row that cannot be worked off waits before it is tried again."""

_log = logging.getLogger(__name__)


class Ticks:
    """Due work against one database. `wake` is told when letters were handed over."""

    def __init__(
        self, database: Database, texts: Texts, house: House, clock: Callable[[], datetime], wake: Callable[[], None]
    ) -> None:
        self._database = database
        self._texts = texts
        self._house = house
        self._clock = clock
        self._wake = wake

    async def run(self, due: Due) -> Mapping[str, int]:
        """Do all that is due now of one kind; what it came to."""
        now = self._clock()
        if not await self._database.work(lambda uow: due.waiting(uow, now), reads=True):
            return {}
        total: Counter[str] = Counter()
        limit, singles = due.batch, 0
        while True:
            try:
                did = await self._batch(due, now, limit)
            except Unavailable:
                raise
            except Exception:  # the edge: one row that cannot be worked off holds up nobody else
                if limit > 1:
                    limit, singles = 1, due.batch
                    continue
                if total["put aside"] >= due.batch:
                    raise  # it is not single rows that are in the way
                await self._give_up_first(due, now)
                total["put aside"] += 1
                continue
            total.update(did.counts)
            if did.taken:
                self._wake()
            if did.taken < limit:
                return total
            singles -= 1
            if singles == 0:
                limit = due.batch

    async def _batch(self, due: Due, now: datetime, limit: int) -> Did:
        def work(uow: UnitOfWork) -> Did | DueStep:
            return due.work(Desk(uow, now, self._house, self._texts), limit)

        # Repeatable: what a power cut takes back is still due.
        did = await self._database.work(work, reads=due.reads, repeatable=not due.reads)
        if isinstance(did, Did):
            return did
        step = did
        return await self._database.work(lambda uow: step(Desk(uow, now, self._house, self._texts)), repeatable=True)

    async def _give_up_first(self, due: Due, now: datetime) -> None:
        """Put the first row in line aside, under an incident number; raises what is being handled when it cannot."""
        put_aside = due.put_aside
        if put_aside is None:
            raise  # noqa: PLE0704 - called while the trouble is handled
        _log.exception("incident %s in due work %s: its first row is put aside", secrets.token_hex(3), due.name)
        await self._database.work(lambda uow: put_aside(uow, now, now + ASIDE), repeatable=True)
