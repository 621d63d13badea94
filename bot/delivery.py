"""Outbox -> platforms: claim, send, record one of four outcomes. Answers are sent at once by the dispatcher's task.

Promise: at least once. What a crash cut off is sent again after its lease; never silently lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections import Counter, deque
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from bot.outcomes import Record, Result
from bot.platforms.contract import DeliveryError, Gone, Moved, Rejected, RetryLater, Turn, Unreachable
from bot.sifting import sift
from handlers.kit.view import Shown
from storage import ANSWER, MessageRef, OutboxId, Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from bot.platforms.contract import Leader, Platform
    from storage import Address, Json, Letter, SharedBodyId, UnitOfWork
    from storage.engine import Database

    Body: TypeAlias = dict[str, Json]
    Bodies: TypeAlias = Mapping[SharedBodyId, Body]

_log = logging.getLogger(__name__)

LEASE = timedelta(seconds=60)
"""Longer than any send may take, so that only a dead process loses its claim."""
POLL = 1.0  # seconds between looks at the outbox when nothing wakes us
EXPIRE_EVERY = timedelta(seconds=5)
IN_HAND = 50
"""Letters claimed and not yet sent, where the platform has no pace; else a second's worth: they must not grow stale."""
FINISH = 3.0  # seconds that a stop waits for what is on its way
BATCH = 50
"""Letters claimed in one transaction: more would keep those waiting who talk with Kith. When there is no room, answers
are claimed beyond it."""
LAST_TRY = 12
BEHIND = timedelta(milliseconds=1)
ORDER_KEPT = timedelta(minutes=1)
"""A letter that must wait longer no longer holds up the later ones to its chat."""
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=30)
MINUTE = timedelta(minutes=1)
NOW = timedelta(0)

Line: TypeAlias = tuple[str, str, bool]
"""Platform, chat, and whether it holds answers: what is in one line is sent in its order."""


@dataclass(slots=True)
class _InHand:
    """Letters of one line that are claimed. `touched`: look at them again, something has changed."""

    letters: deque[tuple[Letter, Body | None]] = field(default_factory=deque)
    touched: bool = False


class Delivery:
    """Sends letters and has what became of them written down.

    leaders: for platforms where one process sends for all, whether this is the one.
    """

    def __init__(
        self,
        database: Database,
        platforms: Mapping[str, Platform],
        clock: Callable[[], datetime],
        *,
        owner: str,
        leaders: Mapping[str, Leader] | None = None,
    ) -> None:
        self._database = database
        self._platforms = platforms
        self._clock = clock
        self._owner = owner
        self._leaders = leaders or {}
        self._woken = asyncio.Event()
        self._record = Record(database, clock, owner=owner, platforms=tuple(platforms), wake=self.wake)
        self._lines: dict[Line, _InHand] = {}
        self._ids: set[OutboxId] = set()
        self._held: Counter[str] = Counter()  # letters in hand by platform
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopping = False
        self._doubts = False
        self._more = False  # the last claim found as much as it asked for
        self._expired_at: datetime | None = None
        self._paused_until: dict[str, datetime] = {}  # platform -> when the whole bot may send again
        self._failures: dict[str, int] = {}  # platform -> how often in a row the whole bot could not send
        self._closed: dict[tuple[str, str], datetime] = {}  # who blocked the bot, until every claim knows it
        self._waits: dict[Line, datetime] = {}  # until when an earlier letter of this line waits

    def wake(self) -> None:
        """Something was written to the outbox."""
        self._woken.set()

    def sends(self, platform: str) -> bool:
        """Whether this process sends for the platform; if not, another one takes its letters from the outbox."""
        leader = self._leaders.get(platform)
        return leader is None or leader.held

    def doubt(self) -> None:
        """The database failed in the middle of something: it may hold letters for us that we do not know of."""
        self._doubts = True

    def look_again(self, platform: str, chat: str) -> None:
        """Somebody did something: what is claimed for them and has not left is claimed anew, with all its checks."""
        self._closed.pop((platform, chat), None)
        line = self._lines.get((platform, chat, False))
        if line is not None:
            line.touched = True

    async def take_over(self, platform: str) -> None:
        """Begin to send for a platform: what the predecessor held is due, and what it sent counts against the pace."""
        now = self._clock()

        def job(uow: UnitOfWork) -> list[tuple[str, datetime]]:
            uow.outbox.free_leases(platform)
            return uow.outbox.list_recent(platform, since=now - MINUTE)

        await self.settle()  # what this process has sent must not be due again
        recent = await self._database.work(job, repeatable=True)
        self._platforms[platform].recall([(chat, (now - at).total_seconds()) for chat, at in recent])
        self.wake()

    async def run(self) -> None:
        """Send what is due until cancelled; then write down the last outcomes."""
        try:
            while True:
                self._woken.clear()
                try:
                    await self._claim()
                except Unavailable as trouble:
                    # Nothing is lost by waiting for the database.
                    self.doubt()
                    self._expired_at = self._clock()
                    _log.warning("the outbox cannot be read: %s", trouble)
                    await asyncio.sleep(POLL)
                    continue
                # Not wait_for, which swallows a cancellation that comes together with what it waits for.
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(POLL):
                        await self._woken.wait()
        finally:
            await self._stop()

    async def round(self) -> int:
        """Claim one batch and wait until it is sent; how many letters it was."""
        claimed = await self._claim()
        while self._tasks:
            await asyncio.wait(set(self._tasks))
        await self.settle()
        return claimed

    async def settle(self) -> None:
        """Write down every outcome there is."""
        await self._record.settle()

    async def _stop(self) -> None:
        """What is on its way arrives and is written down; what waits for its turn is given back."""
        self._stopping = True
        if self._tasks:
            _, late = await asyncio.wait(set(self._tasks), timeout=FINISH)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self.settle()

    # --- claiming

    def _capacity(self, platform: str) -> int:
        pace = self._platforms[platform].can.pace
        return IN_HAND if pace is None else max(8, int(pace.rate))

    def _has_room(self, platform: str) -> bool:
        """For a claim that is worth its transaction."""
        capacity = self._capacity(platform)
        return capacity - self._held[platform] >= min(BATCH, capacity // 2)

    async def _claim(self) -> int:
        now = self._clock()
        free = {
            name: min(BATCH, max(0, self._capacity(name) - self._held[name]))
            for name in self._platforms
            if self.sends(name) and self._paused_until.get(name, now) <= now
        }
        if not free:
            return 0
        expires = self._expired_at is None or now - self._expired_at >= EXPIRE_EVERY
        doubts, known = self._doubts and expires, set(self._ids)

        def claim(uow: UnitOfWork) -> tuple[list[Letter], list[Result], Bodies, bool]:
            if expires:
                uow.outbox.expire(now=now)
            if doubts:
                uow.outbox.free_unknown(self._owner, known, claimed_before=now - EXPIRE_EVERY, lease=LEASE)
            letters, more = [], False
            for name, room in free.items():
                limit = room or BATCH
                found = uow.outbox.claim(
                    [name], owner=self._owner, now=now, lease=LEASE, limit=limit, answers_only=room == 0
                )
                more = more or len(found) == limit
                letters += found
            wanted, refused = sift(uow, letters, now)
            shared = {letter.shared for letter in wanted if letter.shared is not None}
            return wanted, refused, {one: uow.outbox.shared_body(one) for one in shared}, more

        letters, refused, bodies, self._more = await self._database.work(claim, repeatable=True)
        self._expired_at = now if expires else self._expired_at
        self._doubts = self._doubts and not doubts
        for outcome in refused:
            self._record.note(outcome)
        for letter in letters:
            self._take(letter, bodies.get(letter.shared) if letter.shared is not None else None)
        if self._more and any(self._has_room(name) for name in free):
            self._woken.set()
        return len(letters) + len(refused)

    def _take(self, letter: Letter, shared: Body | None) -> None:
        if letter.id in self._ids or self._record.is_pending(letter.id):
            return  # its lease ended while it waited, or while the database was away; this has renewed it
        self._ids.add(letter.id)
        self._held[letter.to.platform] += 1
        key = (letter.to.platform, letter.to.chat, letter.priority == ANSWER)
        line = self._lines.get(key)
        if line is None:
            line = self._lines[key] = _InHand()
            task = asyncio.create_task(self._work_off(key, line))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        line.letters.append((letter, shared))

    async def _work_off(self, key: Line, line: _InHand) -> None:
        """Send the letters of one line one after the other."""
        try:
            while line.letters:
                letter, shared = line.letters[0]
                outcome = await self._attempt(letter, shared, line)
                line.letters.popleft()
                self._let_go(letter)
                self._record.note(outcome)
        finally:
            del self._lines[key]
            for letter, _ in line.letters:
                self._let_go(letter)

    def _let_go(self, letter: Letter) -> None:
        platform = letter.to.platform
        self._ids.discard(letter.id)
        self._held[platform] -= 1
        if self._more and self._has_room(platform):
            self._woken.set()

    # --- sending

    async def send_in_order(self, letters: Sequence[Letter]) -> bool:
        """Send letters to one chat that this process has claimed; False when one did not arrive (now)."""
        ids = {letter.id for letter in letters}
        self._ids |= ids
        try:
            outcomes = []
            for letter in letters:
                outcomes.append(await self._attempt(letter, None, None))
                self._record.note(outcomes[-1])
        finally:
            self._ids -= ids
        return all(outcome.state == "sent" for outcome in outcomes)

    async def _attempt(self, letter: Letter, shared: Body | None, line: _InHand | None) -> Result:
        key = (letter.to.platform, letter.to.chat, letter.priority == ANSWER)
        behind = self._behind(key)
        if behind is not None:
            return Result(letter.id, "retry", reason="behind one that waits", retry_at=behind, counts=False)
        if letter.priority > ANSWER and self._is_closed(letter.to):
            return Result(letter.id, "unreachable", reason="not reachable since an earlier message")
        try:
            self._check(letter, line)
            outcome = await self._send(letter, shared, line)
            self._failures.pop(letter.to.platform, None)
        except DeliveryError as trouble:
            outcome = self._failed(letter, trouble)
        except Exception as trouble:  # noqa: BLE001 - the edge: one letter we cannot show must not stop all the others
            _log.exception("letter %s cannot be sent", letter.id)
            return Result(letter.id, "rejected", reason=type(trouble).__name__)
        if outcome.retry_at is not None and NOW < outcome.retry_at - self._clock() <= ORDER_KEPT:
            self._waits[key] = outcome.retry_at
        return outcome

    def _is_closed(self, to: Address) -> bool:
        """Whether a letter claimed together with this one, or just before, found the door shut."""
        return self._closed.get((to.platform, to.chat), self._clock()) > self._clock()

    def _behind(self, key: Line) -> datetime | None:
        """The instant for a letter whose forerunner waits."""
        until = self._waits.get(key)
        if until is None:
            return None
        if until <= self._clock():
            del self._waits[key]
            return None
        self._waits[key] = until + BEHIND
        return until + BEHIND

    def _check(self, letter: Letter, line: _InHand | None) -> None:
        """Asked before sending, and again when the letter's turn has come: it may have waited, or this process."""
        if not self.sends(letter.to.platform):
            raise RetryLater("another process sends", NOW)
        paused = self._paused_until.get(letter.to.platform)
        if paused is not None and (wait := paused - self._clock()) > NOW:
            raise RetryLater("the whole bot waits", wait)
        if line is not None and (line.touched or self._stopping):
            raise RetryLater("looked at again", NOW)

    async def _send(self, letter: Letter, shared: Body | None, line: _InHand | None) -> Result:
        platform = self._platforms[letter.to.platform]
        shown = Shown.from_data(letter.body if shared is None else shared).at(self._clock())
        turn = Turn(letter.priority, lambda: self._check(letter, line), _name_of(letter), letter.person_id)
        if letter.edits is not None:
            ref = MessageRef(letter.to.platform, letter.to.chat, letter.edits)
            if shown.takes_back:
                return await self._take_back(letter, platform, ref, shown, turn)
            with contextlib.suppress(Gone):
                return Result(letter.id, "sent", message=(await platform.change(ref, shown, turn)).message)
        return Result(letter.id, "sent", message=(await platform.send(letter.to, shown, turn)).message)

    async def _take_back(self, letter: Letter, platform: Platform, ref: MessageRef, shown: Shown, turn: Turn) -> Result:
        """Delete a message, else have it say that it was taken back; where it is gone already, nothing is said anew."""
        with contextlib.suppress(Gone):
            await platform.remove(ref, turn)
            return Result(letter.id, "sent")
        with contextlib.suppress(Gone):
            await platform.change(ref, shown, turn)
        return Result(letter.id, "sent")

    def _failed(self, letter: Letter, trouble: DeliveryError) -> Result:
        if isinstance(trouble, Unreachable):
            now = self._clock()
            self._closed = {chat: until for chat, until in self._closed.items() if until > now}
            self._closed[letter.to.platform, letter.to.chat] = now + MINUTE
            return Result(letter.id, "unreachable", reason=trouble.reason, at=letter.to)
        if isinstance(trouble, Rejected):
            _log.error("letter %s was rejected: %s", letter.id, trouble.reason)
            return Result(letter.id, "rejected", reason=trouble.reason)
        if isinstance(trouble, Moved):
            return Result(letter.id, "moved", message=trouble.new_chat, at=letter.to)
        wait = trouble.after if isinstance(trouble, RetryLater) else None
        whole_bot = isinstance(trouble, RetryLater) and trouble.whole_bot
        counts = wait is None and not whole_bot  # a wait that was told, or that is everybody's, is not this letter's
        if counts and letter.attempts >= LAST_TRY:
            _log.error("letter %s failed after %s tries: %s", letter.id, letter.attempts, trouble.reason)
            return Result(letter.id, "failed", reason=trouble.reason)
        if wait is None:
            tries = self._failures.get(letter.to.platform, 0) if whole_bot else letter.attempts - 1
            wait = _back_off(tries, MINUTE if whole_bot else LONGEST_WAIT)
        until = self._clock() + wait
        if whole_bot:
            self._pause(letter.to.platform, until)
        return Result(letter.id, "retry", reason=trouble.reason, retry_at=until, counts=counts)

    def _pause(self, platform: str, until: datetime) -> None:
        if self._paused_until.get(platform, until) <= self._clock():
            self._failures[platform] = self._failures.get(platform, 0) + 1
        self._paused_until[platform] = max(until, self._paused_until.get(platform, until))


def _name_of(letter: Letter) -> str:
    """Its number alone would come again in a database that is begun anew."""
    return f"{letter.id:x}.{int(letter.created_at.timestamp() * 1000):x}"


def _back_off(tries: int, longest: timedelta) -> timedelta:
    # Spread out, so that all chats do not come back in the same second.
    spread: float = random.uniform(0.8, 1.2)  # noqa: S311
    return min(FIRST_WAIT * (1 << min(tries, 20)), longest) * spread
