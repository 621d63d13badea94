"""Growth, and what is left between a whole and its parts. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Change(StrEnum):
    """How a figure moved. From zero there is no percentage, and no data is not zero."""

    UP = "up"
    DOWN = "down"
    SAME = "same"
    NEW = "new"
    NO_DATA = "no-data"


@dataclass(frozen=True, slots=True)
class Growth:
    """A figure then and now (None: no data); `share` is the change as a part of 1, never negative."""

    then: int | None
    now: int | None
    change: Change
    share: float = 0.0


def growth(then: int | None, now: int | None) -> Growth:
    """Compare two sums."""
    if then is None or now is None:
        return Growth(then, now, Change.NO_DATA)
    if then == now:
        return Growth(then, now, Change.SAME)
    if then == 0:
        return Growth(then, now, Change.NEW)
    change = Change.UP if now > then else Change.DOWN
    return Growth(then, now, change, abs(now - then) / then)
