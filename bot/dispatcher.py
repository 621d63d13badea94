"""Incoming -> answers. Stores first, keeps each person's order, hands the decision to a thread, then sends.

1. Arrive: all events of a batch are stored; only then may the platform be told.   2. Queue up: one lock a person.
3. Fetch what has to be awaited.   4. Decide: one unit of work (bot/deciding.py); what it finds wanting is fetched and
it decides anew.   5. Send what it wrote down.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from bot import reopening
from bot.platforms.contract import DeliveryError, Moved
from handlers.kit.documents import FILE_LIMIT, Document, read_document
from handlers.kit.incoming import Documented, Incoming, Photographed
from handlers.kit.view import Key, Piece, Shown
from handlers.kit.wanted import Meanings, Wanted
from storage import ANSWER, Address, Unavailable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from datetime import datetime

    from bot.deciding import Decider, Outcome
    from bot.delivery import Delivery
    from bot.platforms.contract import Asked, Platform
    from storage import ArrivalId, Meaning, UnitOfWork
    from storage.engine import Database

    Thinker = Callable[[str, str], Awaitable[Meaning | None]]
    """A text and its writer's language -> what it means, within a deadline; None when that could not be had."""

_log = logging.getLogger(__name__)

TRIES = 3
PAUSE = 0.2  # seconds before a unit of work is tried again after the database failed
SLOW = 1.0  # seconds after which the person sees that an answer is being made
MOST_WANTED = 3  # texts whose meaning one message may wait for, each up to its deadline; for more it goes by words


@dataclass(slots=True)
class _Queue:
    """One person's events: first come, first served. `length` counts who holds the lock and who waits for it."""

    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    length: int = 0


class Dispatcher:
    """The inbox of all platforms. `idle` waits until everything that arrived is answered."""

    def __init__(
        self,
        database: Database,
        decider: Decider,
        delivery: Delivery,
        platforms: Mapping[str, Platform],
        clock: Callable[[], datetime],
        thinker: Thinker | None = None,
    ) -> None:
        self._database = database
        self._decider = decider
        self._delivery = delivery
        self._platforms = platforms
        self._clock = clock
        self._thinker = thinker
        self._queues: dict[tuple[str, str], _Queue] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._under_way: set[ArrivalId] = set()

    async def arrive(self, events: Sequence[Incoming]) -> None:
        """Store the events, then handle them in the background; repeats end here quietly."""
        if not events:
            return
        now = self._clock()
        rows = [(event.platform, event.event_id, event.sender.id, event.to_data()) for event in events]
        stored = await self._database.work(lambda uow: uow.arrivals.store(rows, now=now))
        for event in events:
            arrival_id = stored.pop((event.platform, event.event_id), None)
            if arrival_id is not None:
                self._begin(arrival_id, event)

    async def recover(self) -> int:
        """Take up what was stored but not handled; how many there were."""
        waiting = await self._database.work(lambda uow: uow.arrivals.list_waiting(), reads=True)
        fresh = [arrival for arrival in waiting if arrival.id not in self._under_way]
        for arrival in fresh:
            if arrival.platform not in self._platforms:
                continue
            try:
                event = Incoming.from_data(arrival.body)
            except Exception:  # noqa: BLE001 - the edge: what an older Kith wrote down must not keep this one from starting
                _log.exception("arrival %s cannot be read", arrival.id)
                await self._give_up(arrival.id)
                continue
            self._begin(arrival.id, event)
        return len(fresh)

    async def suggest(self, asked: Asked) -> Sequence[tuple[str, str]]:
        """See contract.Suggest."""
        now = self._clock()
        try:
            return await self._database.work(lambda uow: self._decider.suggest(uow, asked, now), reads=True)
        except Exception:  # noqa: BLE001 - the edge: a suggestion that fails is none, and the next letter asks again
            _log.exception("nothing is suggested for /%s", asked.command)
            return ()

    async def form_of(self, platform: str, sender: str, draft: int) -> Shown | None:
        """The form behind a draft of theirs as it stands now; None where there is none to go on with."""
        now = self._clock()
        try:
            return await self._database.work(
                lambda uow: reopening.form_of(self._decider, uow, platform, sender, draft, now), reads=True
            )
        except Unavailable:
            return None
        except Exception:  # noqa: BLE001 - the edge: a form that fails is none; it is asked in words, with a number
            _log.exception("draft %s cannot be shown anew", draft)
            return None

    async def idle(self) -> None:
        """Wait until nothing is being handled."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))

    def _begin(self, arrival_id: ArrivalId, event: Incoming) -> None:
        self._under_way.add(arrival_id)
        task = asyncio.create_task(self._handle(arrival_id, event))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _handle(self, arrival_id: ArrivalId, event: Incoming) -> None:
        # Lock, then load: tasks start in the order of arrival and asyncio locks are first come, first served.
        queue = self._queues.setdefault(event.person_key, _Queue())
        queue.length += 1
        try:
            async with queue.lock:
                await self._answer(arrival_id, event)
        except Unavailable as trouble:
            _log.error("arrival %s waits for the database: %s", arrival_id, trouble)
        except Exception:  # noqa: BLE001 - the edge: one event's trouble must not end the loop that feeds all the others
            _log.exception("arrival %s", arrival_id)
            await self._give_up(arrival_id)
        finally:
            self._under_way.discard(arrival_id)
            queue.length -= 1
            # Counted, because a lock that was just handed to the next in line does not look locked.
            if queue.length == 0:
                del self._queues[event.person_key]

    async def _give_up(self, arrival_id: ArrivalId) -> None:
        """What failed outside the error desk would fail again at every recovery: it is parked under a number.

        A database that cannot be reached is no reason to give up: such an arrival is taken up again later.
        """
        incident = secrets.token_hex(3)
        now = self._clock()

        def park(uow: UnitOfWork) -> None:
            if uow.arrivals.claim(arrival_id, now=now):
                uow.arrivals.note_incident(arrival_id, incident)

        with contextlib.suppress(Unavailable):
            await self._database.work(park)
            _log.error("incident %s: arrival %s is parked", incident, arrival_id)

    async def _answer(self, arrival_id: ArrivalId, event: Incoming) -> None:
        platform = self._platforms[event.platform]
        slow = asyncio.get_running_loop().call_later(SLOW, self._show_typing, platform, event)
        toast: str | None = None
        owed = bool(event.press)
        try:
            file = await self._fetch(platform, event)
            outcome = await self._decide(arrival_id, event, file)
            toast = outcome.toast
            # Whoever was faster answers the press: `recover` may have read the arrival just before it was handled.
            owed = owed and not outcome.repeat
            if outcome.mailed:
                self._delivery.wake()
            self._delivery.look_again(event.platform, event.place.chat)
            aside = await self._send(arrival_id, outcome, event)
            toast = toast or aside
        finally:
            slow.cancel()
            if owed:
                await platform.acknowledge(event, toast)

    async def _fetch(self, platform: Platform, event: Incoming) -> bytes | Document | None:
        """A picture as it is, a file freed of what it tells about its author; None where it cannot be had."""
        what = event.what
        if not isinstance(what, Photographed | Documented) or what.size > FILE_LIMIT:
            return None
        try:
            data = await platform.fetch(what.file)
        except DeliveryError as trouble:
            _log.warning("a file could not be fetched: %s", trouble.reason)
            return None
        # Reading a large file takes a while: before the transaction, and beside the loop that serves everybody.
        return await asyncio.to_thread(read_document, data, what.ending) if isinstance(what, Documented) else data

    async def _decide(self, arrival_id: ArrivalId, event: Incoming, file: bytes | Document | None) -> Outcome:
        """Decide, and again for each meaning that is wanted. In between nothing is held but the person's turn."""
        meanings = Meanings(more=self._thinker is not None)
        while True:
            try:
                return await self._decide_with(meanings, arrival_id, event, file)
            except Wanted as wanted:
                assert self._thinker is not None, "nothing is wanted where nobody could fetch it"
                meaning = await self._thinker(wanted.text, wanted.language)
                more = len(meanings.found) + 1 < MOST_WANTED
                meanings = meanings.learn(wanted.text, meaning, more=more)

    async def _decide_with(
        self, meanings: Meanings, arrival_id: ArrivalId, event: Incoming, file: bytes | Document | None
    ) -> Outcome:
        for attempt in range(1, TRIES + 1):
            now = self._clock()
            try:
                # Repeatable: the arrival is safely stored, and is handled again if a power cut takes this back.
                return await self._database.work(
                    lambda uow: self._decider.decide(uow, arrival_id, event, file, now, meanings),  # noqa: B023 - awaited here
                    repeatable=True,
                )
            except Unavailable as trouble:
                self._delivery.doubt()
                # A lost connection, a deadlock, two first messages of one person at once: the unit of work is undone.
                _log.warning("arrival %s, try %s: %s", arrival_id, attempt, trouble)
                if attempt == TRIES:
                    raise
                await asyncio.sleep(PAUSE * attempt)
        raise AssertionError("unreachable")

    async def _send(self, arrival_id: ArrivalId, outcome: Outcome, event: Incoming) -> str | None:
        """Send what was written down; what somebody who pressed in a group is told, without a line for all the others.

        Under an announcement everybody presses.
        """
        # An answer that another process sends will arrive, as far as is known here.
        reached = outcome.left or await self._delivery.send_in_order(outcome.letters)
        if outcome.group_hint is None or outcome.group_start is None:
            return None
        if event.press:
            return outcome.group_hint if reached else outcome.group_closed
        await self._hint(arrival_id, event, outcome, reached=reached)
        return None

    async def _hint(self, arrival_id: ArrivalId, event: Incoming, outcome: Outcome, *, reached: bool) -> None:
        """One short line in the group: the answer came in private, or how to open the private chat."""
        platform = self._platforms[event.platform]
        link = platform.link("group")
        if reached:
            shown = Shown((Piece(outcome.group_hint or ""),))
        else:
            start = ((Key(outcome.group_start or "", url=link),),) if link else ()
            shown = Shown((Piece(outcome.group_closed or ""),), rows=start)
        to = Address(event.platform, event.place.chat, event.place.thread)
        if outcome.left:
            await self._leave(arrival_id, to, shown)
            return
        try:
            try:
                await platform.send(to, shown)
            except Moved as moved:
                await self._note_move(to, moved.new_chat)
                await platform.send(replace(to, chat=moved.new_chat), shown)
        except DeliveryError as trouble:
            _log.info("no hint in the group: %s", trouble.reason)

    async def _leave(self, arrival_id: ArrivalId, to: Address, shown: Shown) -> None:
        """Have it said by the process that sends."""
        cause, now = f"hint:{arrival_id}", self._clock()
        await self._database.work(
            lambda uow: uow.outbox.add(cause, to, shown.to_data(), now=now, kind="answer", priority=ANSWER)
        )

    async def _note_move(self, old: Address, new_chat: str) -> None:
        # Only if the database can be reached: the next message to the old id learns the same again.
        with contextlib.suppress(Unavailable):
            await self._database.work(lambda uow: uow.move_chat(old.platform, old.chat, new_chat), repeatable=True)
            self._delivery.wake()

    def _show_typing(self, platform: Platform, event: Incoming) -> None:
        task = asyncio.create_task(platform.typing(event))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
