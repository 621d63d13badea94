"""An hour that is named alone, beside a day that is known already. Pure."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from handlers.kit import phrases
from handlers.kit.phrases import Kind, Precision, Towards
from handlers.reminders import rules

if TYPE_CHECKING:
    from handlers.reminders.wishes import Situation, Wish


def clock_alone(text: str, situation: Situation) -> time | None:
    """An hour without a day."""
    found = phrases.scan(
        text, language=situation.language, now=situation.now, zone=situation.zone, towards=Towards.AHEAD
    )
    if len(found) != 1 or found[0].dated or found[0].kind not in {Kind.INSTANT, Kind.COUNT, Kind.DURATION}:
        return None
    moments = [
        one
        for one in (found[0].value, *(other.value for other in found[0].others))
        if isinstance(one, phrases.Moment) and one.precision is Precision.MINUTE
    ]
    relative = situation.read(text, {Kind.DURATION}) and not moments
    if relative or not moments:
        return None
    near = moments[0].at - situation.now
    # "In 20 minutes" is a point of its own, not an hour of the day that was wished.
    return None if _counts_from_now(text, situation) and near < timedelta(days=1) else moments[0].at.time()


def _counts_from_now(text: str, situation: Situation) -> bool:
    """Whether the same words mean another hour of the day when they are said two hours later."""
    later = replace(situation, now=situation.now + timedelta(hours=2))
    said = (situation.read(text, {Kind.INSTANT}), later.read(text, {Kind.INSTANT}))
    clocks = [[one.at.time() for one in values if isinstance(one, phrases.Moment)][:1] for values in said]
    return clocks[0] != clocks[1]


def at_clock(wish: Wish, clock: time, now: datetime) -> Wish:
    """The same day, or the same rule, at another hour."""
    zone = rules.zone_of(wish.zone)
    local = datetime.combine(wish.local.date(), clock)
    moved = replace(wish, local=local, at=rules.instant_of(local, zone), usual_hour=False)
    if wish.rule is not None and moved.at <= now:
        found = rules.next_occurrence(wish.rule, local, zone, now)
        return replace(moved, local=found[0], at=found[1]) if found else moved
    return moved
