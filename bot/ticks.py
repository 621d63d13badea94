"""Runs the features' due work: looks whether something is due, then batch after batch, one transaction each."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from handlers.kit.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from handlers.kit.context import House
    from handlers.kit.desk import Did
    from handlers.kit.feature import Due
    from handlers.kit.texts import Texts
    from storage import UnitOfWork
    from storage.engine import Database

BATCH = 200
"""Rows a transaction: the writer thread is never taken for longer than a few hundredths of a second."""


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

        def batch(uow: UnitOfWork) -> Did:
            return due.work(Desk(uow, now, self._house, self._texts), BATCH)

        while True:
            # Repeatable: what a power cut takes back is still due.
            did = await self._database.work(batch, repeatable=True)
            total.update(did.counts)
            if did.taken:
                self._wake()
            if did.taken < BATCH:
                return total
