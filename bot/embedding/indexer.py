"""Reads what was put into the index, in the background, so that it is found by what it means. Decides nothing.

Reads in one unit of work, embeds outside of any, writes in another: what changed meanwhile keeps waiting.
"""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING

from storage import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from bot.embedding.embedder import Embedder
    from bot.leadership import Leadership
    from storage import UnitOfWork, Unread
    from storage.engine import Database
    from storage.matchables import Matchables
    from storage.search.repository import Search

    Read = list[tuple[Unread, Sequence[bytes] | None]]
    Shelf = Callable[[UnitOfWork], Matchables | Search]

POLL = 5.0
"""Seconds between looks where nobody says that there is something new, as when another process wrote it."""

BATCH = 16
"""Pieces of one unit of work: some seconds of work, and short transactions."""

SHELVES: tuple[Shelf, ...] = (lambda uow: uow.matchables, lambda uow: uow.search)
"""Where texts wait to be read. What members offer and need comes first: it is little, and they wait for it."""

ASIDE = 60.0
"""Seconds for which a piece that failed lets others go first."""
MOST_ASIDE = 500
"""Pieces set aside at once; beyond that the one that waits longest is tried again."""

_log = logging.getLogger(__name__)


class _Aside:
    """Pieces that failed a moment ago and let others go first, in the order in which they failed."""

    def __init__(self) -> None:
        self._until: dict[int, float] = {}

    def put(self, pieces: Iterable[int], until: float) -> None:
        self._until |= dict.fromkeys(pieces, until)

    def now(self, at: float) -> list[int]:
        """Those that are still set aside at this instant of the monotonic clock, the latest of them."""
        held = [(piece, until) for piece, until in self._until.items() if until > at]
        self._until = dict(held[-MOST_ASIDE:])
        return list(self._until)


class Indexer:
    """One process's reader. leader: where several processes share a database, who of them reads.

    Two that read at once would do no harm, but two with different models would overwrite each other's work for ever.
    """

    def __init__(self, database: Database, embedder: Embedder, leader: Leadership | None = None) -> None:
        self._database = database
        self._embedder = embedder
        self._leader = leader
        self._news = asyncio.Event()
        self._aside = [_Aside() for _ in SHELVES]

    async def run(self) -> None:
        """Read whatever is new until cancelled."""
        loop = asyncio.get_running_loop()

        def wake() -> None:
            loop.call_soon_threadsafe(self._news.set)

        self._database.on_index = wake
        leading = [] if self._leader is None else [asyncio.create_task(self._leader.run(_nothing, self._news.set))]
        try:
            while True:
                await self._turn()
                try:
                    async with asyncio.timeout(POLL):
                        await self._news.wait()
                except TimeoutError:
                    pass
        finally:
            self._database.on_index = None
            for task in leading:
                task.cancel()
            await asyncio.gather(*leading, return_exceptions=True)

    async def _turn(self) -> None:
        self._news.clear()
        begun = time.monotonic()
        try:
            read = await self.catch_up()
        except Unavailable as trouble:
            _log.info("the index waits for the database: %s", trouble)
        except Exception:  # noqa: BLE001 - the edge: one failed turn must not end the reading
            _log.exception("the index cannot be read")
        else:
            if read:
                _log.info("read %d pieces of the index, %.1f s", read, time.monotonic() - begun)

    async def catch_up(self, tell: Callable[[int], None] | None = None) -> int:
        """Read all that waits, until there is nothing more or the embedder fails; how many pieces were read.

        What fails where others may wait behind it is set aside for a while. tell: how many more are done.
        """
        shelves = zip(SHELVES, self._aside, strict=True)
        return sum([await self._catch_up(shelf, aside, tell) for shelf, aside in shelves])

    async def _catch_up(self, shelf: Shelf, aside: _Aside, tell: Callable[[int], None] | None) -> int:
        total = 0
        while self._leader is None or self._leader.held:
            space, but = self._embedder.space, aside.now(time.monotonic())
            unread = await self._database.work(
                lambda uow: shelf(uow).list_unread(space, limit=BATCH, but=but),  # noqa: B023 - awaited here
                reads=True,
            )
            read = await self._embed(unread)
            if len(unread) == BATCH:
                done = {one.chunk_id for one, _ in read}
                aside.put([one.chunk_id for one in unread if one.chunk_id not in done], time.monotonic() + ASIDE)
            if read:
                # Repeatable: what a power cut takes back is still unread.
                await self._database.work(lambda uow: shelf(uow).keep_vectors(space, read), repeatable=True)  # noqa: B023 - awaited here
            total += len(read)
            if tell is not None:
                tell(len(read))
            if len(unread) < BATCH or not read:
                break
        return total

    async def _embed(self, unread: Sequence[Unread]) -> Read:
        """What could be read, or is known never to be. What fails for now stays out."""
        read: Read = []
        for piece in unread:
            vectors = await self._embedder.embed(piece.texts, "passage")
            if vectors is not None:
                read.append((piece, [vector.astype("<f4").tobytes() for vector in vectors]))
            elif any(map(self._embedder.refuses, piece.texts)):
                read.append((piece, None))
        return read


async def _nothing() -> None:
    """A new reader has nothing to take over: the tables say what is unread."""
