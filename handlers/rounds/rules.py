"""When rounds are drawn and asked about, and who takes part in one. Pure: no texts, no database, no clock."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from datetime import date

    from storage import Recipient, RoundMember, RoundPlan

LONGEST_TOPIC = 120
LONGEST_WORDS = 600
MOST_WEEKS = 26
EVERY = (1, 2, 4)
"""Weeks between rounds that are offered; others are typed."""
SIZES = (2, 3, 4)
FARTHEST_PAUSE = timedelta(days=366)
PATIENCE = 2
"""Rounds in a row of which somebody may say nothing before they are asked whether they go on."""
SHOWN_FROM = 3
"""Answers below which even counts would tell who said what."""

_LATEST_ASKING = 10
_TO_ANSWER = timedelta(days=2)

EVENING, MORNING = time(21), time(7)


def zone_of(name: str) -> ZoneInfo:
    """The zone of this name; one that the zone database lost reads as UTC."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def first_draw(plan: RoundPlan, now: datetime) -> datetime:
    """The next instant (UTC) at which the series' clock shows its day and hour."""
    local = now.astimezone(zone_of(plan.zone)).date()
    day = local + timedelta(days=(plan.weekday - local.weekday()) % 7)
    at = _on(plan, day)
    return at if at > now else _on(plan, day + timedelta(days=7))


def next_draw(plan: RoundPlan, planned_at: datetime, now: datetime) -> datetime:
    """The draw after one that was planned then: so many weeks later on the series' clock, and ahead."""
    day = planned_at.astimezone(zone_of(plan.zone)).date()
    while True:
        day += timedelta(days=7 * plan.every_weeks)
        at = _on(plan, day)
        if at > now:
            return at


def is_missed(plan: RoundPlan, planned_at: datetime, now: datetime) -> bool:
    """Whether Kith was away for so long that the following draw is nearer than the missed one."""
    return now - planned_at > timedelta(days=7 * plan.every_weeks) / 2


def asked_at(plan: RoundPlan, drawn_at: datetime) -> datetime:
    """When everybody is asked how it went: three days before the next draw, after ten days at the latest."""
    return _later(plan, drawn_at, min(_LATEST_ASKING, 7 * plan.every_weeks - 3))


def closed_at(plan: RoundPlan, asked: datetime) -> datetime:
    """From when on nobody is waited for: before the next draw."""
    return _later(plan, asked, _TO_ANSWER.days)


def _later(plan: RoundPlan, at: datetime, days: int) -> datetime:
    local = at.astimezone(zone_of(plan.zone))
    there = datetime.combine(local.date() + timedelta(days=days), local.time(), tzinfo=local.tzinfo)
    return there.astimezone(UTC)


def _on(plan: RoundPlan, day: date) -> datetime:
    # A time that a clock change skips is the instant after the gap; one that comes twice is the first.
    clock = time(plan.minute // 60, plan.minute % 60)
    return datetime.combine(day, clock, tzinfo=zone_of(plan.zone)).astimezone(UTC)


def absence(member: RoundMember, recipient: Recipient | None, *, belongs: bool, today: date) -> str | None:
    """Why somebody is not drawn; None: they take part. today: where they live."""
    if recipient is None or recipient.to is None:
        return "unreachable"
    if recipient.stopped:
        return "stopped"
    if not belongs:
        return "moved"
    if recipient.attention.away_until is not None and recipient.attention.away_until > today:
        return "away"
    if member.skips:
        return "skips"
    return None if takes_part(member, today) else "paused"


def after(today: date, *, months: int, seconds: int) -> date | None:
    """The first day after so long; None where the calendar ends."""
    from dateutil.relativedelta import relativedelta

    try:
        back: date = today + relativedelta(months=months) + timedelta(days=-(-seconds // 86_400))
    except (OverflowError, ValueError):
        return None
    return back


def takes_part(member: RoundMember, today: date) -> bool:
    """Whether they are in, as far as they said. Who was asked whether to go on and said nothing is not."""
    if member.state == "in":
        return True
    return member.state == "paused" and member.paused_until is not None and member.paused_until <= today
