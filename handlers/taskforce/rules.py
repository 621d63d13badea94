"""Who may do what with a request for help, and when nobody's answer brings it further up. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

STEP = timedelta(days=3)
"""Without an answer for so long it is brought to the network's coordinators; after as long again to the admins."""
GRACE = timedelta(days=1)
"""So long coordinators have before admins are told, however late they heard."""
KEPT = timedelta(days=365)
"""A request that ended is forgotten then, with what was written about it."""
FARTHEST = timedelta(days=365)
"""The latest day until which help can be wanted."""
LONGEST_TEXT = 600
LONGEST_MESSAGE = 1000
SHOWN = 2
"""Messages shown under a request."""
CLIP = 150
"""Characters of each of them: a page stays within four kilobytes, of which a Georgian letter takes three bytes."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What somebody is to a request. member: of its network. helps: in its task force, or coordinates the network."""

    member: bool = False
    asker: bool = False
    taker: bool = False
    helps: bool = False


def acts_with(who: Standing, state: str) -> frozenset[str]:
    """What somebody may do with a request. Messages are between its asker and who took it: others see its way alone."""
    if not who.member:
        return frozenset()
    is_open, going = state in {"waiting", "taken", "answered"}, state in {"taken", "answered"}
    acts: set[str] = set()
    if who.asker:
        acts |= (
            {"see", "read"} | ({"withdraw"} if is_open else set()) | ({"write", "solve", "again"} if going else set())
        )
    if who.taker:
        acts |= {"see", "read"} | ({"write", "solve", "return"} if going else set())
    if who.helps and is_open:
        acts.add("see")
        acts |= {"take"} if state == "waiting" and not who.asker else set()
    return frozenset(acts)


def next_due(level: int, waits_since: datetime) -> datetime | None:
    """When a request that nobody answered is brought further up; None: it was brought to everybody there is."""
    return waits_since + STEP * (level + 1) if level < 2 else None


def next_step(level: int, waits_since: datetime, now: datetime) -> tuple[str, datetime | None]:
    """What is due: "wait", "network", "admins" or "over"; and when it is looked at next."""
    due = next_due(level, waits_since)
    if due is None:
        return "over", None
    if now < due:
        return "wait", due
    later = next_due(level + 1, waits_since)
    return ("network" if level == 0 else "admins"), None if later is None else max(later, now + GRACE)
