"""How fast one bot may speak: `rate` messages in any second, one a second into a chat, 20 a minute into a group.

Counts at the sender so that the receiver's windows hold whatever the network does in between. Knows no platform, no
database; every call that says or changes something passes here, answers before everything else.
"""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING

from bot.platforms.contract import ANYTIME, RetryLater
from storage import ANSWER

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Sequence

    from bot.platforms.contract import Pace, Turn

SECOND = 1.0
MINUTE = 60.0
CATCH_UP = 0.02
"""Seconds of lateness that are made up for: a timer comes late, and the schedule must not lose what it lost."""
PATIENCE = 15.0
"""Seconds a message waits here; then it goes back to the outbox, whose claims do not last for ever."""
ENOUGH_TRIPS = 30
"""Round trips after which the shortest is believed: the guard holds while it is at most twice the truly shortest."""
SWEEP = 1000
"""Chats that are remembered before those that owe nothing are looked for."""
NEVER = float("-inf")


@dataclass(slots=True, order=True)
class _Waiting:
    """One message in line; the order is that of the line."""

    priority: int
    number: int
    place: str = field(compare=False)
    weight: int = field(compare=False)
    granted: asyncio.Future[None] = field(compare=False)


@dataclass(slots=True)
class _Chat:
    """What a chat has had, in the loop's time."""

    even_at: float = NEVER  # when it will have had one message a second and no more
    quiet_until: float = NEVER  # a second after the last one, wherever between sending and answer it arrived
    blocked_until: float = NEVER
    in_flight: int = 0
    minute: deque[float] = field(default_factory=deque)  # when each message of a group stops counting
    parked: list[_Waiting] = field(default_factory=list)

    def owes_nothing(self, now: float) -> bool:
        ends = (self.even_at, self.quiet_until, self.blocked_until, *self.minute)
        return not self.parked and not self.in_flight and max(ends) <= now


class Pacer:
    """The one gate of a bot. `async with pacer.turn(chat, turn):` around each call that sends or edits.

    Slots are 1/rate apart on an absolute schedule. The guard: a message counts from its sending until a second, less
    half the shortest round trip, after its answer, and at most `rate` count at once; so no second at the receiver
    ever holds more, whatever the jitter, at the price of half a round trip a second (measured: no refusal at 0.976 to
    0.997 of a strict limit).
    """

    def __init__(self, pace: Pace, is_group: Callable[[str], bool]) -> None:
        self._pace = pace
        self._is_group = is_group
        self._gap = 1 / pace.rate
        self._most = max(1, int(pace.rate))
        self._numbers = count()
        self._line: list[_Waiting] = []
        self._chats: dict[str, _Chat] = {}
        self._wake_ups: list[tuple[float, int, str]] = []  # when a chat that had to wait may be asked again
        self._counting: list[tuple[float, int]] = []  # (when it stops counting, weight) of what is answered
        self._counted = 0
        self._slot = NEVER
        self._blocked_until = NEVER
        self._trips = 0
        self._shortest = float("inf")
        self._timer: asyncio.TimerHandle | None = None
        self._sweep_at = SWEEP

    @asynccontextmanager
    async def turn(self, chat: str, turn: Turn = ANYTIME, *, weight: int = 1) -> AsyncIterator[None]:
        """Wait for a turn in this chat and hold it during the call; `weight` messages leave at once.

        Raises RetryLater when the wait is longer than PATIENCE, or forbidden by `hold`; what `turn.check` raises.
        """
        loop = asyncio.get_running_loop()
        self._refuse_blocked(chat, loop.time())
        waiting = _Waiting(turn.priority, next(self._numbers), chat, weight, loop.create_future())
        heappush(self._line, waiting)
        self._pump()
        if not waiting.granted.done():
            too_long = loop.call_later(PATIENCE, self._send_away, waiting, 0)
            waiting.granted.add_done_callback(lambda _: too_long.cancel())
        try:
            await waiting.granted
            turn.check()
        except BaseException:
            self._take_back(waiting)
            raise
        begun = loop.time()
        try:
            yield
        finally:
            self._answered(waiting, begun)

    def hold(self, chat: str | None, seconds: float) -> None:
        """The platform said to wait: nothing goes into this chat (None: anywhere) before; who waits is sent away."""
        until = asyncio.get_running_loop().time() + seconds
        if chat is None:
            self._blocked_until = max(self._blocked_until, until)
            places = list(self._chats.values())
        else:
            places = [self._chats.setdefault(chat, _Chat())]
            places[0].blocked_until = max(places[0].blocked_until, until)
        for waiting in [one for place in places for one in place.parked] + self._line:
            if chat in (None, waiting.place):
                self._send_away(waiting, seconds, whole_bot=chat is None)
        self._pump()

    def refill(self, receipts: Sequence[tuple[str, float]]) -> None:
        """Count what another process sent for this bot: (chat, seconds ago), of the last minute."""
        now = asyncio.get_running_loop().time()
        for chat, ago in sorted(receipts, key=lambda receipt: -receipt[1]):
            place = self._chats.setdefault(chat, _Chat())
            self._count(place, chat, now - ago, 1)
            if ago < SECOND:
                self._counted += 1
                heappush(self._counting, (now - ago + SECOND, 1))

    # ---- the line

    def _pump(self) -> None:
        """Let go whoever may go now, and come back when the next one may."""
        now = asyncio.get_running_loop().time()
        while self._counting and self._counting[0][0] <= now:
            self._counted -= heappop(self._counting)[1]
        while self._wake_ups and self._wake_ups[0][0] <= now:
            self._ask_again(heappop(self._wake_ups)[2])
        while self._line:
            first = self._line[0]
            if first.granted.done():
                heappop(self._line)
                continue
            place = self._chats.setdefault(first.place, _Chat())
            free_at = self._free_at(place, first, now)
            if free_at > now:
                self._park(place, heappop(self._line), free_at, now)
                continue
            if self._slot > now or (self._counted and self._counted + first.weight > self._most):
                break
            self._grant(place, heappop(self._line), now)
        self._come_back()

    def _come_back(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        moments = [self._wake_ups[0][0]] if self._wake_ups else []
        if self._line:
            full = self._counted and self._counted + self._line[0].weight > self._most
            if not full:
                moments.append(self._slot)
            elif self._counting:
                moments.append(self._counting[0][0])
        if moments:
            self._timer = asyncio.get_running_loop().call_at(min(moments), self._pump)

    def _free_at(self, place: _Chat, waiting: _Waiting, now: float) -> float:
        """When this chat may have this message; infinity until something under way is answered."""
        if waiting.priority == ANSWER:
            at = place.even_at - (self._pace.burst - 1) * SECOND
        elif place.in_flight:
            return float("inf")
        else:
            at = max(place.even_at, place.quiet_until)
        if self._is_group(waiting.place):
            while place.minute and place.minute[0] <= now:
                place.minute.popleft()
            too_many = place.in_flight + len(place.minute) + waiting.weight - self._pace.group_a_minute
            if too_many > len(place.minute):
                return float("inf") if place.in_flight else at
            if too_many > 0:
                at = max(at, place.minute[too_many - 1])
        return at

    def _park(self, place: _Chat, waiting: _Waiting, until: float, now: float) -> None:
        if PATIENCE < until - now < float("inf"):
            self._send_away(waiting, until - now)
            return
        place.parked.append(waiting)
        if until < float("inf"):
            heappush(self._wake_ups, (until, waiting.number, waiting.place))

    def _ask_again(self, chat: str) -> None:
        place = self._chats.get(chat)
        if place is not None:
            for waiting in place.parked:
                heappush(self._line, waiting)
            place.parked.clear()

    def _grant(self, place: _Chat, waiting: _Waiting, now: float) -> None:
        place.in_flight += waiting.weight
        place.even_at = max(place.even_at, now) + waiting.weight * SECOND
        self._counted += waiting.weight
        self._slot = max(self._slot, now - CATCH_UP) + self._gap * waiting.weight
        waiting.granted.set_result(None)

    # ---- afterwards

    def _answered(self, waiting: _Waiting, begun: float) -> None:
        now = asyncio.get_running_loop().time()
        self._trips += 1
        self._shortest = min(now - begun, self._shortest)
        place = self._chats[waiting.place]
        place.in_flight -= waiting.weight
        counts_from = now - (self._shortest / 2 if self._trips >= ENOUGH_TRIPS else 0)
        place.quiet_until = counts_from + SECOND
        if self._is_group(waiting.place):
            place.minute.extend([counts_from + MINUTE] * waiting.weight)
        heappush(self._counting, (counts_from + SECOND, waiting.weight))
        self._ask_again(waiting.place)
        self._sweep(now)
        self._pump()

    def _count(self, place: _Chat, chat: str, at: float, weight: int) -> None:
        place.even_at = max(place.even_at, at) + weight * SECOND
        place.quiet_until = max(place.quiet_until, at + SECOND)
        if self._is_group(chat):
            place.minute.extend([at + MINUTE] * weight)

    def _take_back(self, waiting: _Waiting) -> None:
        """Nobody uses this turn: whoever waited was cancelled, sent away, or is not wanted any more."""
        granted = waiting.granted
        if not granted.done():
            granted.cancel()
        elif not granted.cancelled() and granted.exception() is None:
            place = self._chats[waiting.place]
            place.in_flight -= waiting.weight
            place.even_at -= waiting.weight * SECOND
            self._counted -= waiting.weight
            self._slot -= self._gap * waiting.weight
            self._ask_again(waiting.place)
            self._pump()

    def _send_away(self, waiting: _Waiting, seconds: float, *, whole_bot: bool = False) -> None:
        if not waiting.granted.done():
            wait = RetryLater("paced", timedelta(seconds=seconds), whole_bot=whole_bot)
            waiting.granted.set_exception(wait)

    def _refuse_blocked(self, chat: str, now: float) -> None:
        place = self._chats.get(chat)
        if self._blocked_until > now:
            raise RetryLater("flood limit", timedelta(seconds=self._blocked_until - now), whole_bot=True)
        if place is not None and place.blocked_until > now:
            raise RetryLater("flood limit", timedelta(seconds=place.blocked_until - now))

    def _sweep(self, now: float) -> None:
        if len(self._chats) > self._sweep_at:
            self._chats = {chat: place for chat, place in self._chats.items() if not place.owes_nothing(now)}
            self._sweep_at = max(SWEEP, 2 * len(self._chats))
