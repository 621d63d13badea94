"""Trouble on demand: refusals, server errors, dropped connections, slow answers, strict flood limits."""

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from tests.fakes.bot_api.world import Refused

Kind = Literal["refuse", "drop before", "drop after", "garbage", "hollow"]


@dataclass(slots=True)
class Fault:
    """The next `times` calls of `method` (empty: any but getUpdates) in `chat` (None: any) meet this trouble.

    "drop before" closes the connection before the call has any effect, "drop after" when it has had it; "garbage" is
    the HTML page of a proxy, "hollow" a 200 without a result. `delay` in seconds is waited first, whatever the kind.
    """

    method: str = ""
    kind: Kind | None = "refuse"
    status: int = 500
    description: str = "Internal Server Error"
    retry_after: int | None = None
    chat: int | None = None
    times: int = 1
    delay: float = 0.0

    def takes(self, method: str, chat: object) -> bool:
        """Whether this call is met; counts down when it is."""
        named = method.lower() == self.method.lower() if self.method else method.lower() != "getupdates"
        if self.times <= 0 or not named or (self.chat is not None and chat != self.chat):
            return False
        self.times -= 1
        return True

    def refusal(self) -> Refused:
        """What the bot is told."""
        if self.retry_after is not None:
            return too_many(self.retry_after)
        return Refused(self.status, self.description)


def too_many(seconds: int) -> Refused:
    """Telegram's flood answer."""
    return Refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})


@dataclass(slots=True)
class Flood:
    """The documented limits as strict sliding windows: 30/s in all, 1/s a chat, 20/min a group.

    `burst` is what a single chat may get within one second; the documentation says one, in practice short bursts pass.
    """

    clock: Callable[[], float]
    a_second: int = 30
    burst: int = 1
    group_a_minute: int = 20
    refused: int = 0
    _all: deque[float] = field(default_factory=deque)
    _chats: dict[int, deque[float]] = field(default_factory=dict)

    def check(self, chat: int) -> None:
        """Counts one message; raises the 429 and counts nothing when a window is full."""
        now = self.clock()
        mine = self._chats.setdefault(chat, deque())
        waits = [self._wait(self._all, self.a_second, 1.0, now), self._wait(mine, self.burst, 1.0, now)]
        if chat < 0:
            waits.append(self._wait(mine, self.group_a_minute, 60.0, now))
        if (longest := max(waits)) > 0:
            self.refused += 1
            raise too_many(math.ceil(longest))
        self._all.append(now)
        mine.append(now)

    @staticmethod
    def _wait(sent: deque[float], most: int, window: float, now: float) -> float:
        inside = [moment for moment in sent if moment > now - window]
        while sent and sent[0] <= now - 60:
            sent.popleft()
        return 0.0 if len(inside) < most else inside[-most] + window - now
