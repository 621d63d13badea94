"""When digests come and what they cover. Pure: wishes are wall clocks, computed anew for each occurrence."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight, moment_for

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date
    from zoneinfo import ZoneInfo

    from storage import Attention, Digest

MISSED_AFTER = timedelta(hours=3)
"""A digest that is later than this is not sent; what would have been in it is in the next one."""
SETTLED = timedelta(minutes=5)
"""What is younger is left for the next digest: a message that is still being handled carries an instant of before."""
OLDEST_NEWS = timedelta(days=35)
"""After a longer absence a digest does not begin further back."""
FIRST_WINDOW = timedelta(days=7)
"""How far back somebody's very first digest looks."""
FRESH = timedelta(days=60)
"""What is older inspires nobody: it is no news any more."""
KEPT = FRESH + OLDEST_NEWS
"""How long it is remembered what somebody was shown: until then it could be chosen again, and not after."""
QUIET_NIGHT = timedelta(hours=12)
"""Quiet hours put a digest off by at most so much; for longer its reader is away."""
LEFT_ALONE = timedelta(hours=1)
"""A draft that was touched since is being written, not left open."""
DAILY, WEEKLY, OFF = "daily", "weekly", "off"
MONDAY = 0
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Parts:
    """What is due at an occurrence: the person's own digest, a coordinator's lines, or both in one."""

    own: bool
    lines: bool


def parts(digest: Digest, weekday: int, days: int) -> Parts:
    """What comes on a weekday. days: those on which unasked messages may come (bit 0 is Monday)."""
    own = digest.cadence == DAILY or (digest.cadence == WEEKLY and weekday == _taken(digest.weekday, days))
    return Parts(own, digest.mondays == "on" and weekday == _taken(MONDAY, days))


def _taken(weekday: int, days: int) -> int:
    """The day itself, or the first one after it that takes unasked messages."""
    return next((day % 7 for day in range(weekday, weekday + 7) if days >> day % 7 & 1), weekday)


def next_at(digest: Digest, after: datetime, zone: ZoneInfo, days: int, *, own: bool = False) -> datetime | None:
    """The next occurrence after an instant (UTC), on the wall clock of a zone. own: not for coordinator's lines alone.

    None: nothing is wished.
    """
    first = after.astimezone(zone).date()
    for number in range(9):
        day = first + number * ONE_DAY
        due = parts(digest, day.weekday(), days)
        at = instant_of(day, digest.minute, zone)
        if at > after and (due.own or (due.lines and not own)):
            return at
    return None


def instant_of(day: date, minute: int, zone: ZoneInfo) -> datetime:
    """A wall clock as an instant: the first of two; as much behind a skipped hour as it would lie inside."""
    return datetime.combine(day, time(minute // 60, minute % 60), tzinfo=zone).astimezone(UTC)


def is_early(digest: Digest, at: datetime, now: datetime, zone: ZoneInfo) -> bool:
    """Whether the zone or its rules changed since `at` was worked out, so that the hour is yet to come."""
    return instant_of(at.astimezone(zone).date(), digest.minute, zone) > now


def may_come(attention: Attention, now: datetime, zone: ZoneInfo) -> bool:
    """Whether a digest that is due now may be sent, if need be in the morning. Otherwise it is folded into the next."""
    awake = moment_for(attention, Weight.MAIL, now, zone)
    unasked = moment_for(attention, Weight.UNASKED, now, zone)
    if awake is None or unasked is None:
        return False
    return unasked.at == awake.at <= now + QUIET_NIGHT


def window(digest: Digest, now: datetime, *, lost: bool) -> tuple[datetime, datetime]:
    """From when to before when something is new in this digest. lost: the last one never arrived."""
    begin = digest.from_at if lost else digest.cut_at
    cut = now - SETTLED
    return min(max(begin or cut - FIRST_WINDOW, cut - OLDEST_NEWS), cut), cut


def lines_window(digest: Digest, now: datetime) -> tuple[datetime, datetime]:
    """The same for a coordinator's lines."""
    cut = now - SETTLED
    return min(max(digest.lines_at or cut - FIRST_WINDOW, cut - OLDEST_NEWS), cut), cut


def minutes_from(hours: Collection[int], minutes: Collection[int]) -> int | None:
    """Minutes after midnight of the only hour and minute there are."""
    if len(hours) != 1 or len(minutes) > 1:
        return None
    hour, minute = next(iter(hours)), next(iter(minutes), 0)
    return hour * 60 + minute if 0 <= hour < 24 and 0 <= minute < 60 else None
