"""How long something that keeps failing is left alone, so that nobody waits for it each time. Pure; in seconds."""

from __future__ import annotations

LONGEST = 600.0
"""Seconds after which it is tried again at the latest: what is mended comes back by itself."""


class Patience:
    """Counts failures in a row. The first one is forgiven at once; from the second on pauses double."""

    def __init__(self) -> None:
        self.failures = 0
        self._until = float("-inf")

    def waits(self, now: float) -> bool:
        """Whether it is still to be left alone. now: of any clock that only goes forward."""
        return now < self._until

    def failed(self, now: float) -> bool:
        """Note a failure; whether it is the first in a row, which is when it is worth a line in the log."""
        self.failures += 1
        if self.failures > 1:
            self._until = now + min(LONGEST, 2.0 ** min(self.failures, 12))
        return self.failures == 1

    def succeeded(self) -> bool:
        """Note a success; whether something had failed before."""
        recovered = self.failures > 0
        self.failures = 0
        self._until = float("-inf")
        return recovered
