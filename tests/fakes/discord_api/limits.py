"""How fast a bot may ask: a bucket for each route and major parameter, and one for everything.

The figures are those that Discord's headers were seen to give; they may change there any day, and bots go by headers.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Final

from tests.fakes.discord_api.clock import Clock

ALL_IN_ALL, ALL_WINDOW = 50, 1.0
BUCKETS: Final = {
    "POST /channels/{channel_id}/messages": (5, 5.0),
    "PATCH /channels/{channel_id}/messages/{message_id}": (5, 5.0),
    "DELETE /channels/{channel_id}/messages/{message_id}": (5, 1.0),
    "POST /channels/{channel_id}/typing": (5, 5.0),
    "POST /users/@me/channels": (10, 10.0),
    "POST /webhooks/{webhook_id}/{webhook_token}": (5, 2.0),
    "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original": (5, 2.0),
    "GET /guilds/{guild_id}/members/{user_id}": (5, 1.0),
    "PUT /applications/{application_id}/commands": (2, 10.0),
}
"""Requests and seconds. Routes that are not named here send no headers."""
MAJOR: Final = ("channel_id", "guild_id", "webhook_id", "webhook_token")
EXEMPT: Final = ("/interactions/", "/webhooks/")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a request is told. wait: seconds until it may come again, 0 when it may go on."""

    headers: dict[str, str] = field(default_factory=dict)
    wait: float = 0.0
    everywhere: bool = False


@dataclass(slots=True)
class Window:
    """Requests since it opened, in seconds of the server's clock."""

    opened: float
    used: int = 0


class Limits:
    """pace stretches all windows: 1.0 is Discord's own, 0.1 ten times as fast for tests."""

    def __init__(self, clock: Clock, pace: float) -> None:
        self.clock = clock
        self.pace = pace
        self.buckets = dict(BUCKETS)
        self.exceeded = 0
        self._windows: dict[str, Window] = {}

    def judge(self, route: str, at: dict[str, str]) -> Verdict:
        """Counts the request."""
        verdict = self._everything(route)
        if not verdict.wait and route in self.buckets:
            verdict = self._bucket(route, at)
        self.exceeded += bool(verdict.wait)
        return verdict

    def _everything(self, route: str) -> Verdict:
        if route.partition(" ")[2].startswith(EXEMPT):
            return Verdict()
        # No stretching here: a faster test would otherwise be told to be slower than the real thing.
        left, wait = self._take("", ALL_IN_ALL, ALL_WINDOW * min(self.pace, 1.0))
        if left >= 0:
            return Verdict()
        return Verdict({"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"}, wait, everywhere=True)

    def _bucket(self, route: str, at: dict[str, str]) -> Verdict:
        limit, seconds = self.buckets[route]
        name = hashlib.md5(route.encode(), usedforsecurity=False).hexdigest()
        left, wait = self._take(f"{name} {[at.get(key) for key in MAJOR]}", limit, seconds * self.pace)
        headers = {
            "X-RateLimit-Limit": str(limit), "X-RateLimit-Remaining": str(max(left, 0)),
            "X-RateLimit-Reset": f"{self.clock() + wait:.3f}", "X-RateLimit-Reset-After": f"{wait:.3f}",
            "X-RateLimit-Bucket": name,
        }  # fmt: skip
        return Verdict(headers) if left >= 0 else Verdict(headers | {"X-RateLimit-Scope": "user"}, wait)

    def _take(self, key: str, limit: int, seconds: float) -> tuple[int, float]:
        """How many are left after this one, and when the window closes."""
        now = self.clock()
        window = self._windows.get(key)
        if window is None or now >= window.opened + seconds:
            window = self._windows[key] = Window(now)
        window.used += 1
        return limit - window.used, max(window.opened + seconds - now, 0.001)
