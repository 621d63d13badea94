"""Trouble on order: refusals, floods, Cloudflare, garbage, and connections that are cut before or after the effect."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["refuse", "flood", "cloudflare", "garbage", "drop before", "drop after"]


@dataclass(slots=True)
class Fault:
    """Strikes the next `times` requests whose "POST /path/{template}" contains `route`.

    refuse: `status` (with Discord's `code`) and no effect. flood: 429, to be waited out for `retry_after` seconds, for
    all routes when `everywhere`. cloudflare: 429 without a Via header, as a ban looks. garbage: an HTML page. drop: the
    connection is cut, before or after the effect. delay: seconds to wait first.
    """

    route: str = ""
    kind: Kind = "refuse"
    times: int = 1
    status: int = 500
    code: int = 0
    retry_after: float = 0.2
    everywhere: bool = False
    delay: float = 0.0

    def takes(self, route: str) -> bool:
        """Whether it strikes now; counts down."""
        if self.times <= 0 or self.route not in route:
            return False
        self.times -= 1
        return True
