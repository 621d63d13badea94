"""When something is said about an event, and what an answer comes to. Pure: no texts, no database, no clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from storage import SEATS_FREED

if TYPE_CHECKING:
    from collections import Counter

    from storage import Event, EventPlan, EventWall

DAYS_BEFORE = {"d14": 14, "d3": 3, "d1": 1}
HOUR = "h1"
REMINDERS = (*DAYS_BEFORE, HOUR)
"""In the order in which they come."""

MOVED, CANCELLED, OUTCOME = "moved", "cancelled", "outcome"
INVITED = "invited"
"""A team plans a meeting: each of them is told, on their own clock."""
FREED = SEATS_FREED
"""A seat may have come free, or a person's words may have to go."""

LATEST_CLOCK = time(20)
"""A reminder for something late in the evening comes at this time: the usual quiet hours would make it a day late."""
WHOLE_DAY_CLOCK = time(9)
OUTCOME_CLOCK = time(10)
_LEAD = timedelta(hours=6)
"""So much before the organiser's own clock says so the first reader's clock can: LATEST_CLOCK and clock changes."""
_LEAD_DAYS = timedelta(hours=26)
"""The same where only days were told: then it is the reader's morning, anywhere on earth."""
_SPREAD, _SPREAD_DAYS = _LEAD + timedelta(hours=1), _LEAD_DAYS + timedelta(hours=36)
"""So much later, at most, the last reader's clock says so: a clock change; the morning in the far west."""

NEWS_BEFORE = timedelta(hours=2)
"""News that the end of quiet hours would bring later than this before it begins do not wait for it."""

LONGEST_TITLE = 120
LONGEST_PLACE = 200
LONGEST_TEXT = 1500
LONGEST_REASON = 300
MOST_SEATS = 100_000
FARTHEST = timedelta(days=3 * 366)


def zone_of(name: str) -> ZoneInfo:
    """The zone of this name; one that the zone database lost reads as UTC."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def reminders_of(plan: EventPlan) -> tuple[str, ...]:
    """Which reminders there are: an hour before only where there is an hour, and none so for a deadline."""
    return tuple(DAYS_BEFORE) if plan.kind == "call" or plan.whole_days else REMINDERS


def moment_before(plan: EventPlan, what: str, zone: ZoneInfo) -> datetime:
    """The instant (UTC) of a reminder for somebody in this zone.

    So many days before on their own calendar, at the same time on their own clock, whatever clock changes lie between.
    """
    if what == HOUR:
        return plan.comes_at - timedelta(hours=1)
    days = timedelta(days=DAYS_BEFORE[what])
    if plan.whole_days:
        first = plan.comes_at.astimezone(zone_of(plan.zone)).date()
        return _at(datetime.combine(first - days, WHOLE_DAY_CLOCK), zone)
    local = plan.comes_at.astimezone(zone)
    return _at(datetime.combine(local.date() - days, min(local.time(), LATEST_CLOCK)), zone)


def falls_due(plan: EventPlan, what: str) -> datetime:
    """When the first reader's clock can say so: from then on the reminder is handed over, each for its own instant."""
    if what == HOUR:
        return moment_before(plan, what, ZoneInfo("UTC"))
    days = timedelta(days=DAYS_BEFORE[what])
    return plan.comes_at - days - (_LEAD_DAYS if plan.whole_days else _LEAD)


def is_worth_planning(plan: EventPlan, what: str, now: datetime) -> bool:
    """Whether anybody's instant of this reminder is still ahead."""
    if what == HOUR:
        return falls_due(plan, what) > now
    return falls_due(plan, what) + (_SPREAD_DAYS if plan.whole_days else _SPREAD) > now


def is_overtaken(plan: EventPlan, what: str, zone: ZoneInfo, now: datetime) -> bool:
    """Whether the next reminder is due already: after a long silence one is enough."""
    later = reminders_of(plan)
    later = later[later.index(what) + 1 :] if what in later else ()
    return any(moment_before(plan, one, zone) <= now for one in later)


def outcome_at(plan: EventPlan) -> datetime:
    """When the organiser is asked how it went: the next morning."""
    zone = zone_of(plan.zone)
    # Whole days end at the midnight that belongs to the next one.
    last = (plan.over_at - timedelta(seconds=1)).astimezone(zone).date()
    return _at(datetime.combine(last + timedelta(days=1), OUTCOME_CLOCK), zone)


def is_open(event: Event, now: datetime) -> bool:
    """Whether answers are still taken."""
    return not event.is_cancelled and now < event.plan.closes_at


def seat_for(said: str, before: str | None, counts: Counter[str], capacity: int | None) -> str:
    """What an answer becomes: a yes without a free seat waits, behind those who wait already."""
    if said != "yes":
        return said
    if before in {"yes", "waiting"}:
        return before
    is_free = capacity is None or (counts["yes"] < capacity and not counts["waiting"])
    return "yes" if is_free else "waiting"


def times_differ(before: EventPlan, after: EventPlan) -> bool:
    """Whether it is at another time, or a call closes at another."""
    return (before.comes_at, before.ends_at, before.whole_days) != (after.comes_at, after.ends_at, after.whole_days)


def is_moved(before: EventPlan, after: EventPlan) -> bool:
    """Whether those who come have to know: another time, another place."""
    return times_differ(before, after) or (before.place, before.link) != (after.place, after.link)


def is_seats(amount: object) -> bool:
    """Whether so many people can be let in."""
    return isinstance(amount, int) and not isinstance(amount, bool) and 0 < amount <= MOST_SEATS


def recounted(plan: EventPlan, wall: EventWall) -> EventPlan:
    """The plan at the instants at which the organiser's clock shows what was meant, by the zone database of today."""
    zone = zone_of(plan.zone)
    return replace(
        plan,
        starts_at=_again(plan.starts_at, wall.starts, zone),
        ends_at=_again(plan.ends_at, wall.ends, zone),
        deadline_at=_again(plan.deadline_at, wall.deadline, zone),
    )


def _again(at: datetime | None, local: datetime | None, zone: ZoneInfo) -> datetime | None:
    # Both passes of a doubled hour show the same clock: an instant that shows what was meant is left alone.
    if at is None or local is None or at.astimezone(zone).replace(tzinfo=None, fold=0) == local:
        return at
    return _at(local, zone)


def _at(local: datetime, zone: ZoneInfo) -> datetime:
    # A time that a clock change skips is the instant after the gap; one that comes twice is the first.
    return local.replace(tzinfo=zone).astimezone(UTC)
