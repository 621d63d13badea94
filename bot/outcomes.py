"""What became of letters, written down in batches: until it is written, a kill says a message twice."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from storage import Address, OutboxId, UnitOfWork
    from storage.engine import Database

RECORD_AFTER = 0.02  # seconds: outcomes of this time are written in one transaction
PAUSE = 0.5  # seconds before a database that did not take them is asked again

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one letter. state: "sent", "retry" (counts: it was a try), "moved", or how it ended.

    "unreachable" is the end of it only where its reader has no other channel.

    wished: it waits because its reader wants it so.
    """

    letter: OutboxId
    state: str
    message: str | None = None
    reason: str = ""
    retry_at: datetime | None = None
    counts: bool = True
    wished: bool = False
    at: Address | None = None  # who turned out to be out of reach, or has moved


class Record:
    """Keeps outcomes until they are written down.

    platforms: those there are. wake: told when a letter waits for another one of them.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        *,
        owner: str,
        platforms: Collection[str],
        wake: Callable[[], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._owner = owner
        self._platforms = platforms
        self._wake = wake
        self._outcomes: list[Result] = []
        self._pending: set[OutboxId] = set()
        self._writer: asyncio.Task[None] | None = None

    def note(self, outcome: Result) -> None:
        """Will be written down in a moment."""
        self._outcomes.append(outcome)
        self._pending.add(outcome.letter)
        if self._writer is None or self._writer.done():
            self._writer = asyncio.create_task(self._write_soon())

    def is_pending(self, letter: OutboxId) -> bool:
        """Whether it is decided what became of a letter, though the database does not know yet."""
        return letter in self._pending

    async def settle(self) -> None:
        """Write down every outcome there is."""
        if self._writer is not None and not self._writer.done():
            self._writer.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._writer
        await self._write()

    async def _write_soon(self) -> None:
        # What arrives while others are being written down must not wait for the next letter.
        while self._outcomes:
            await asyncio.sleep(RECORD_AFTER)
            try:
                await self._write()
            except Unavailable as trouble:
                _log.warning("outcomes cannot be written down yet: %s", trouble)
                await asyncio.sleep(PAUSE)

    async def _write(self) -> None:
        outcomes, self._outcomes = self._outcomes, []
        if not outcomes:
            return
        now = self._clock()
        try:
            passed_on = await self._database.work(lambda uow: self._write_down(uow, outcomes, now), repeatable=True)
        except BaseException:
            # Put back: an outcome that is not written down means that the message is sent twice.
            self._outcomes[:0] = outcomes
            raise
        self._pending.difference_update(outcome.letter for outcome in outcomes)
        if passed_on:
            self._wake()

    def _write_down(self, uow: UnitOfWork, outcomes: list[Result], now: datetime) -> bool:
        """Whether a letter goes to another channel."""
        shut = [one for one in outcomes if one.state == "unreachable"]
        _write_down(uow, [one for one in outcomes if one.state != "unreachable"], now, self._owner)
        # First all that is known of doors: a letter must not be passed on to one that another letter found shut.
        for one in shut:
            if one.at is not None:
                uow.people.set_unreachable(one.at.platform, one.at.chat, now)
                uow.servers.close_channel(one.at, now=now)
        among = self._platforms
        passed = [uow.outbox.pass_on(one.letter, one.reason, owner=self._owner, among=among, now=now) for one in shut]
        return any(passed)


def _write_down(uow: UnitOfWork, outcomes: list[Result], now: datetime, owner: str) -> None:
    uow.outbox.mark_sent([(one.letter, one.message) for one in outcomes if one.state == "sent"], now=now)
    for one in outcomes:
        if one.state == "retry":
            assert one.retry_at is not None
            uow.outbox.retry(
                one.letter, at=one.retry_at, reason=one.reason, owner=owner, counts=one.counts, wished=one.wished
            )
        elif one.state == "moved":
            assert one.at is not None
            assert one.message is not None
            uow.outbox.retry(one.letter, at=now, reason="moved", owner=owner, counts=False)
            uow.move_chat(one.at.platform, one.at.chat, one.message)
        elif one.state != "sent":
            uow.outbox.mark_failed(one.letter, one.state, one.reason, owner=owner, now=now)
