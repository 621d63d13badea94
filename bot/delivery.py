"""Outbox -> platforms: claim, send, record one of four outcomes. Answers are sent at once by the dispatcher's task.

Promise: at least once. What a crash cut off is sent again after its lease; never silently lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.platforms.contract import DeliveryError, Gone, Moved, Rejected, RetryLater, Unreachable
from handlers.kit.view import Shown
from storage import Address, MessageRef, OutboxId, Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from bot.platforms.contract import Platform
    from storage import Letter, UnitOfWork
    from storage.engine import Database

_log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
"""Longer than any send may take, so that only a dead process loses its claim."""
POLL = 1.0  # seconds between looks at the outbox when nothing wakes us
RECORD_AFTER = 0.02  # seconds: outcomes of this time are written in one transaction
BATCH = 50
LAST_TRY = 12
BEHIND = timedelta(milliseconds=1)
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of one letter."""

    letter: OutboxId
    state: str
    message: str | None = None
    reason: str | None = None
    retry_at: datetime | None = None
    unreachable: Address | None = None


class Delivery:
    """Sends letters and writes down what became of them."""

    def __init__(
        self, database: Database, platforms: Mapping[str, Platform], clock: Callable[[], datetime], *, owner: str
    ) -> None:
        self._database = database
        self._platforms = platforms
        self._clock = clock
        self._owner = owner
        self._woken = asyncio.Event()
        self._outcomes: list[Sent] = []
        self._recorder: asyncio.Task[None] | None = None
        self._paused_until: dict[str, datetime] = {}  # platform -> when the whole bot may send again

    def wake(self) -> None:
        """Something was written to the outbox."""
        self._woken.set()

    async def run(self) -> None:
        """Send what is due until cancelled; then write down the last outcomes."""
        try:
            while True:
                self._woken.clear()
                try:
                    sent = await self.round()
                except Unavailable as trouble:
                    # Leases end by themselves, so nothing is lost by waiting for the database.
                    _log.warning("the outbox cannot be read: %s", trouble)
                    await asyncio.sleep(POLL)
                    continue
                if sent == 0:
                    with contextlib.suppress(TimeoutError):
                        await asyncio.wait_for(self._woken.wait(), POLL)
        finally:
            await self.settle()

    async def round(self) -> int:
        """Claim and send one batch; how many letters it was."""
        now = self._clock()
        free = [name for name in self._platforms if self._paused_until.get(name, now) <= now]
        if not free:
            return 0

        def claim(uow: UnitOfWork) -> list[Letter]:
            uow.outbox.expire(now=now)
            return uow.outbox.claim(free, owner=self._owner, now=now, lease=LEASE, limit=BATCH)

        letters = await self._database.work(claim, repeatable=True)
        chats: dict[Address, list[Letter]] = {}
        for letter in letters:
            chats.setdefault(letter.to, []).append(letter)
        await asyncio.gather(*(self.send_in_order(queue) for queue in chats.values()))
        await self.settle()
        return len(letters)

    async def send_in_order(self, letters: Sequence[Letter]) -> bool:
        """Send letters to one chat that this process has claimed; False when one did not arrive (now).

        What must wait holds up those behind it: answers keep their order.
        """
        arrived = True
        wait_until: datetime | None = None
        for letter in letters:
            if wait_until is None:
                outcome = await self._attempt(letter)
            else:
                wait_until += BEHIND
                outcome = Sent(letter.id, "retry", reason="behind one that waits", retry_at=wait_until)
            if outcome.state == "retry" and wait_until is None:
                wait_until = outcome.retry_at
            arrived = arrived and outcome.state == "sent"
            self._note(outcome)
        return arrived

    def _note(self, outcome: Sent) -> None:
        self._outcomes.append(outcome)
        if self._recorder is None or self._recorder.done():
            self._recorder = asyncio.create_task(self._record_soon())

    async def _attempt(self, letter: Letter) -> Sent:
        paused = self._paused_until.get(letter.to.platform)
        if paused is not None and paused > self._clock():
            return Sent(letter.id, "retry", reason="the whole bot waits", retry_at=paused)
        try:
            return await self._send(letter)
        except DeliveryError as trouble:
            return self._failed(letter, trouble)
        except Exception as trouble:  # noqa: BLE001 - the edge: one letter we cannot show must not stop all the others
            _log.exception("letter %s cannot be sent", letter.id)
            return Sent(letter.id, "rejected", reason=type(trouble).__name__)

    async def _send(self, letter: Letter) -> Sent:
        platform = self._platforms[letter.to.platform]
        shown = Shown.from_data(letter.body)
        if letter.edits is not None:
            ref = MessageRef(letter.to.platform, letter.to.chat, letter.edits)
            with contextlib.suppress(Gone):
                return Sent(letter.id, "sent", message=(await platform.change(ref, shown)).message)
        return Sent(letter.id, "sent", message=(await platform.send(letter.to, shown)).message)

    def _failed(self, letter: Letter, trouble: DeliveryError) -> Sent:
        now = self._clock()
        if isinstance(trouble, Unreachable):
            return Sent(letter.id, "unreachable", reason=trouble.reason, unreachable=letter.to)
        if isinstance(trouble, Rejected):
            _log.error("letter %s was rejected: %s", letter.id, trouble.reason)
            return Sent(letter.id, "rejected", reason=trouble.reason)
        if isinstance(trouble, Moved):
            return Sent(letter.id, "moved", message=trouble.new_chat, reason=letter.to.chat, unreachable=letter.to)
        if letter.attempts >= LAST_TRY:
            _log.error("letter %s failed after %s tries: %s", letter.id, letter.attempts, trouble.reason)
            return Sent(letter.id, "failed", reason=trouble.reason)
        wait = trouble.after if isinstance(trouble, RetryLater) else None
        if wait is None:
            # Spread out, so that all chats do not come back in the same second.
            wait = min(FIRST_WAIT * 2 ** (letter.attempts - 1), LONGEST_WAIT) * random.uniform(0.8, 1.2)  # noqa: S311
        if isinstance(trouble, RetryLater) and trouble.whole_bot:
            self._paused_until[letter.to.platform] = now + wait
        return Sent(letter.id, "retry", reason=trouble.reason, retry_at=now + wait)

    # --- writing down

    async def _record_soon(self) -> None:
        # What arrives while others are being written down must not wait for the next letter: until it is written,
        # a kill says it twice.
        while self._outcomes:
            await asyncio.sleep(RECORD_AFTER)
            try:
                await self._record()
            except Unavailable as trouble:
                _log.warning("outcomes cannot be written down yet: %s", trouble)
                return  # the next round does it

    async def settle(self) -> None:
        """Write down every outcome there is."""
        if self._recorder is not None and not self._recorder.done():
            self._recorder.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._recorder
        await self._record()

    async def _record(self) -> None:
        outcomes, self._outcomes = self._outcomes, []
        if not outcomes:
            return
        now = self._clock()
        try:
            await self._database.work(lambda uow: _write(uow, outcomes, now), repeatable=True)
        except BaseException:
            # Put back: an outcome that is not written down means that the message is sent twice.
            self._outcomes[:0] = outcomes
            raise
        if any(one.state == "moved" for one in outcomes):
            self.wake()


def _write(uow: UnitOfWork, outcomes: list[Sent], now: datetime) -> None:
    uow.outbox.mark_sent([(one.letter, one.message) for one in outcomes if one.state == "sent"], now=now)
    for one in outcomes:
        if one.state == "retry":
            assert one.retry_at is not None
            uow.outbox.retry(one.letter, at=one.retry_at, reason=one.reason or "")
        elif one.state == "moved":
            assert one.unreachable is not None
            assert one.message is not None
            uow.outbox.retry(one.letter, at=now, reason="moved")
            uow.move_chat(one.unreachable.platform, one.unreachable.chat, one.message)
        elif one.state != "sent":
            uow.outbox.mark_failed(one.letter, one.state, one.reason or "", now=now)
            if one.unreachable is not None:
                uow.people.set_unreachable(one.unreachable.platform, one.unreachable.chat, now)
