"""Events in words: when on the reader's clock and on the organiser's, where, for whom, how many. Changes nothing."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.events import rules
from handlers.kit.view import DateRange, Span, bold, lines, paragraphs, t

if TYPE_CHECKING:
    from collections import Counter
    from datetime import date, datetime
    from zoneinfo import ZoneInfo

    from handlers.kit.view import Text, Words
    from storage import Event, EventPlan

KINDS = {
    "activity": t("events-kind-activity"),
    "meeting": t("events-kind-meeting"),
    "call": t("events-kind-call"),
}
ANSWERED = {
    "yes": t("events-you-yes"),
    "waiting": t("events-you-waiting"),
    "maybe": t("events-you-maybe"),
    "no": t("events-you-no"),
}
LONGEST_LABEL = 30


def shortened(text: str, most: int = LONGEST_LABEL) -> str:
    """A text for a button."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def days_of(plan: EventPlan) -> tuple[date, date]:
    """First and last day on the organiser's calendar; an end at midnight belongs to the day before."""
    zone = rules.zone_of(plan.zone)
    first = plan.comes_at.astimezone(zone).date()
    if plan.ends_at is None:
        return first, first
    return first, max(first, (plan.ends_at - timedelta(seconds=1)).astimezone(zone).date())


def when(plan: EventPlan, zone: ZoneInfo) -> Words:
    """When it is, on the reader's clock with its zone, and on the organiser's where that differs."""
    if plan.kind == "call":
        return lines(t("events-until", at=plan.comes_at), _there(plan, plan.comes_at, zone))
    if plan.whole_days:
        first, last = days_of(plan)
        return t("events-days", days=DateRange(first, last))
    start, end = plan.comes_at, plan.ends_at
    if end is None:
        mine: Text = t("events-at", at=start)
    elif start.astimezone(zone).date() == end.astimezone(zone).date():
        mine = t("events-at-until", at=start, end=end)
    else:
        mine = t("events-from-to", at=start, end=end)
    return lines(mine, _there(plan, start, zone))


def _there(plan: EventPlan, at: datetime, zone: ZoneInfo) -> Text | None:
    """The same on the clock of whoever organises it, unless the clocks agree."""
    there = at.astimezone(rules.zone_of(plan.zone))
    if there.utcoffset() == at.astimezone(zone).utcoffset():
        return None
    return t("events-there", zone=plan.zone, on=there.date(), clock=there.strftime("%H:%M"))


def short_when(plan: EventPlan) -> Text:
    """When it is, in a list: on the reader's clock."""
    if plan.kind == "call":
        return t("events-short-until", at=plan.comes_at)
    if plan.whole_days:
        return t("events-short-days", days=DateRange(*days_of(plan)))
    return t("events-short-at", at=plan.comes_at)


def where(plan: EventPlan) -> Words | None:
    """The place and the link."""
    parts: list[Words | None] = [
        t("events-where", place=plan.place) if plan.place else None,
        (t("events-link"), " ", Span(plan.link, link=plan.link)) if plan.link else None,
    ]
    return lines(*parts) if any(parts) else None


def seats(plan: EventPlan, counts: Counter[str]) -> Text | None:
    """How many seats there are and how many are free."""
    if plan.capacity is None:
        return None
    free = max(plan.capacity - counts["yes"], 0)
    if not free and not counts["waiting"]:
        return t("events-seats-taken", seats=plan.capacity)
    if not free or counts["waiting"]:
        return t("events-seats-full", seats=plan.capacity, waiting=counts["waiting"])
    return t("events-seats", seats=plan.capacity, free=free)


def answers(event: Event, counts: Counter[str]) -> Text:
    """How many said what; never who."""
    if event.is_call:
        return t("events-interested", count=counts["yes"])
    return t("events-counts", yes=counts["yes"], maybe=counts["maybe"])


def state(event: Event, now: datetime) -> Words | None:
    """Cancelled, over, closed, or open until a deadline."""
    if event.is_cancelled:
        return lines(bold(t("events-is-cancelled")), t("events-reason", reason=event.reason) if event.reason else None)
    if event.plan.over_at <= now and not event.is_call:
        return t("events-is-over")
    if not rules.is_open(event, now):
        return t("events-is-closed", at=event.plan.closes_at)
    if event.plan.deadline_at is not None and not event.is_call:
        return t("events-answer-until", at=event.plan.closes_at)
    return None


def heading(event: Event) -> Words:
    """Its title, and what it is."""
    return lines(bold(event.title), KINDS[event.plan.kind])


def in_short(event: Event, zone: ZoneInfo) -> Words:
    """What a message about it begins with: title, when, where."""
    return lines(bold(event.title), when(event.plan, zone), where(event.plan))


def reminder(event: Event, days: int, zone: ZoneInfo, answer: str) -> Words:
    """What is said before it begins, or before a call closes. days: how many local days are left; 0: today."""
    if event.is_call:
        said = t("events-remind-call", days=days)
    else:
        said = t("events-remind", days=days)
    mine = ANSWERED[answer] if answer in {"maybe", "waiting"} else None
    return paragraphs(said, in_short(event, zone), mine)
