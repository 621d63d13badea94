"""The server's time and its ids: snowflakes tell when something was made, and only grow."""

import itertools
import time
from datetime import UTC, datetime

EPOCH_MS = 1_420_070_400_000
"""Discord's ids count milliseconds from the first second of 2015."""


class Clock:
    """Real time, which a test may push forward: a deadline of 15 minutes takes no 15 minutes to miss."""

    def __init__(self) -> None:
        self.ahead = 0.0
        self._last = 0
        self._count = itertools.count(1)

    def __call__(self) -> float:
        """Seconds since 1970."""
        return time.time() + self.ahead

    def pass_(self, seconds: float) -> None:
        """Let time pass at once."""
        self.ahead += seconds

    def stamp(self) -> str:
        """Now, as timestamps are written."""
        return written(self())

    def snowflake(self) -> int:
        """A new id, above all before."""
        self._last = max(self._last + 1, int(self() * 1000 - EPOCH_MS) << 22)
        return self._last

    def ordinal(self) -> int:
        """A running number, for what needs an order and no time."""
        return next(self._count)


def written(seconds: float) -> str:
    """A timestamp with its offset, as in Discord's payloads."""
    return datetime.fromtimestamp(seconds, UTC).isoformat()


def born(snowflake: int) -> float:
    """When the thing with this id was made, in seconds since 1970."""
    return ((snowflake >> 22) + EPOCH_MS) / 1000
