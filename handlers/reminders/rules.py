"""When a reminder comes, and what becomes of it when it has come, is put off, skipped or moved. Pure.

Repeats keep their wall clock. RFC 5545 (section 3.3.10) leaves a skipped hour open: here it is the first instant after
the gap, as with calendars on phones; an hour that comes twice is taken the first time, once.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from storage import ReminderState

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from dateutil.rrule import rrule

    from storage import Reminder

USUAL_HOUR = time(9)
"""When only a day was said."""
MOST_OPEN = 50
MOST_OF_SECTION = 20
LONGEST_TEXT = 500
FARTHEST = timedelta(days=366 * 10)
ASK_AGAIN_AFTER = timedelta(minutes=30)
ASK_AGAIN_TIMES = 6
"""An important one is said again every half hour, so many times, and then once a day until it is acknowledged."""
UNDO_FOR = timedelta(minutes=10)
KEPT_FOR = timedelta(days=180)
"""How long one that has come or was cancelled is remembered, for its buttons and for /mydata."""

UNTIL = "%Y%m%dT%H%M%S"
"""How a rule names its end: a wall clock, as the row keeps one."""
_DAY = timedelta(days=1)


def zone_of(name: str) -> ZoneInfo:
    """The zone, or UTC for one that the zone database does not know any more."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def instant_of(local: datetime, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which this wall clock (naive) is first shown; in a skipped hour, the end of the gap."""
    shown = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if shown.astimezone(zone).replace(tzinfo=None) == local:
        return shown
    # In a gap fold=0 counts with the clock before it, which lands behind the change, and fold=1 before it.
    early, late = local.replace(tzinfo=zone, fold=1).astimezone(UTC), shown
    after = late.astimezone(zone).utcoffset()
    while late - early > timedelta(seconds=1):
        middle = early + (late - early) / 2
        early, late = (early, middle) if middle.astimezone(zone).utcoffset() == after else (middle, late)
    return late.replace(microsecond=0)


def local_of(at: datetime, zone: ZoneInfo) -> datetime:
    """The wall clock (naive) of an instant."""
    return at.astimezone(zone).replace(tzinfo=None, fold=0)


def occurrences(rule: str, first: datetime, *, behind: datetime) -> Iterator[datetime]:
    """Wall clocks of a rule that starts with `first` (naive), from `behind` on, which is left out; endless as a rule.

    `first` may be any occurrence: without COUNT and UNTIL every one continues the same row, intervals included.
    """
    yield from _parsed(rule).replace(dtstart=first).xafter(behind)


@lru_cache(maxsize=512)
def _parsed(rule: str) -> rrule:
    from dateutil.rrule import rrule, rrulestr

    parsed = rrulestr(rule)
    assert isinstance(parsed, rrule), "no rule of ours is a set"
    return parsed


def next_occurrence(rule: str, last: datetime, zone: ZoneInfo, after: datetime) -> tuple[datetime, datetime] | None:
    """The next (wall clock, instant) of a rule behind occurrence `last` (naive) that comes after an instant (UTC)."""
    # A clock change moves an instant by some hours at most, so a day before is early enough to begin to look.
    behind = max(last, local_of(after, zone) - _DAY)
    for local in occurrences(rule, last, behind=behind):
        at = instant_of(local, zone)
        if at > after:
            return local, at
        if local > local_of(after, zone) + FARTHEST:
            break
    return None


def first_occurrence(
    rule: str, clock: time, zone: ZoneInfo, now: datetime, *, keeps_interval: bool = False
) -> tuple[datetime, datetime] | None:
    """The (wall clock, instant) with which the row of a rule begins, from now on.

    That is the nearest day that fits, whatever the interval ("every second Tuesday"); keeps_interval: the row counts
    from today, as "every 3 months" names no day of its own.
    """
    every = rule if keeps_interval else ";".join(part for part in rule.split(";") if not part.startswith("INTERVAL="))
    today = datetime.combine(local_of(now, zone).date(), clock)
    for local in occurrences(every, today, behind=today - timedelta(seconds=1)):
        at = instant_of(local, zone)
        if at > now:
            return local, at
        if at > now + FARTHEST:
            break
    return None


def parts_of(rule: str) -> dict[str, str]:
    """The parts of an RRULE by their names."""
    return dict(part.split("=", 1) for part in rule.split(";"))


def rule_of(parts: Mapping[str, str]) -> str:
    return ";".join(f"{name}={value}" for name, value in parts.items())


def with_utc_end(rule: str, zone: ZoneInfo) -> str:
    """The rule as a calendar file wants it: where the start names a zone, the end is an instant (RFC 5545, 3.3.10)."""
    parts = parts_of(rule)
    if "UNTIL" in parts:
        end = datetime.strptime(parts["UNTIL"], UNTIL)  # noqa: DTZ007 - a wall clock
        parts["UNTIL"] = f"{instant_of(end, zone):{UNTIL}}Z"
    return rule_of(parts)


def in_every_month(parts: Mapping[str, str], today: date) -> dict[str, str]:
    """A rule for the 29th, 30th or 31st comes on the last day of shorter months, which RFC 5545 leaves out."""
    monthly = parts["FREQ"] == "MONTHLY" and "BYDAY" not in parts
    yearly = parts["FREQ"] == "YEARLY" and parts.get("BYMONTH") == "2"
    named = parts.get("BYMONTHDAY", str(today.day) if monthly else "")
    if not (monthly or yearly) or "BYSETPOS" in parts or not named.isdigit() or not 29 <= int(named) <= 31:
        return dict(parts)
    days = ",".join(str(day) for day in range(28, int(named) + 1))
    return {**parts, "BYMONTHDAY": days, "BYSETPOS": "-1"}


# --- what becomes of a reminder


def said(reminder: Reminder, now: datetime) -> Reminder:
    """It has just been handed over: what comes next. After a long silence it comes once, not for every day missed."""
    zone = zone_of(reminder.zone)
    fresh = reminder.comes_at is not None and reminder.comes_at <= now
    moved = replace(reminder, occurrence=reminder.occurrence + 1, again_at=None)
    if fresh:
        moved = _to_next(replace(moved, asked=0), now)
    if reminder.important:
        asked = 0 if fresh else reminder.asked + 1
        moved = replace(moved, asked=asked, again_at=_ask_again_at(asked, now, zone))
    return settled(moved, now)


def _to_next(reminder: Reminder, after: datetime) -> Reminder:
    found = None
    if reminder.rule is not None:
        found = next_occurrence(reminder.rule, reminder.local_time, zone_of(reminder.zone), after)
    if found is None:
        return replace(reminder, comes_at=None)
    return replace(reminder, local_time=found[0], comes_at=found[1])


def _ask_again_at(asked: int, now: datetime, zone: ZoneInfo) -> datetime:
    if asked < ASK_AGAIN_TIMES:
        return now + ASK_AGAIN_AFTER
    return instant_of(local_of(now, zone) + _DAY, zone)


def settled(reminder: Reminder, now: datetime) -> Reminder:
    """With the state that follows from what is still to come. A paused one stays paused."""
    if reminder.next_at is not None:
        state = ReminderState.PAUSED if reminder.state is ReminderState.PAUSED else ReminderState.WAITING
        return replace(reminder, state=state, ended_at=None)
    return replace(reminder, state=ReminderState.SAID, ended_at=now)


def acknowledged(reminder: Reminder, now: datetime) -> Reminder:
    """Done: it is not said again, and a repeat waits for its next occurrence."""
    done = settled(replace(reminder, again_at=None, asked=0), now)
    return replace(done, state=ReminderState.DONE) if done.next_at is None else done


def put_off(reminder: Reminder, until: datetime, now: datetime) -> Reminder:
    """Again at an instant; for a repeat besides its next occurrence."""
    return settled(replace(reminder, again_at=until, asked=0), now)


def without_next(reminder: Reminder) -> Reminder:
    """A repeat without its next occurrence."""
    return reminder if reminder.comes_at is None else _to_next(reminder, reminder.comes_at)


def paused(reminder: Reminder) -> Reminder:
    return replace(reminder, state=ReminderState.PAUSED)


def resumed(reminder: Reminder, now: datetime) -> Reminder:
    """From now on again. A repeat leaves out what was missed; what was wanted once and is past comes now."""
    going = replace(reminder, state=ReminderState.WAITING)
    if going.comes_at is not None and going.comes_at <= now and going.rule is not None:
        going = _to_next(replace(going, again_at=None), now)
    if going.comes_at is not None and going.comes_at <= now:
        going = replace(going, comes_at=None, again_at=now)
    if going.again_at is not None:
        going = replace(going, again_at=max(going.again_at, now))
    return settled(going, now)


def travelled(reminder: Reminder, zone: str, now: datetime) -> Reminder:
    """A repeat on another clock: the same time of day there."""
    if reminder.comes_at is None:
        return replace(reminder, zone=zone)
    moved = replace(reminder, zone=zone, comes_at=instant_of(reminder.local_time, zone_of(zone)))
    return _to_next(moved, now) if moved.comes_at is not None and moved.comes_at <= now else moved


def moved_with(reminder: Reminder, starts_at: datetime, sequence: int) -> Reminder:
    """Its event begins at another instant, or was changed otherwise."""
    known = replace(reminder, event_sequence=sequence)
    if reminder.comes_at is None or reminder.before is None:
        return known
    at = starts_at - timedelta(seconds=reminder.before)
    return replace(known, comes_at=at, local_time=local_of(at, zone_of(reminder.zone)))


def recounted(reminder: Reminder, clock_rules: str) -> Reminder:
    """Worked out with the zone database of today: the wall clock is the wish, the instant follows from it."""
    comes_at, zone = reminder.comes_at, zone_of(reminder.zone)
    # The second pass of a doubled hour shows the same clock ("in 20 minutes"): such an instant is left alone.
    if comes_at is not None and local_of(comes_at, zone) != reminder.local_time:
        comes_at = instant_of(reminder.local_time, zone)
    return replace(reminder, comes_at=comes_at, clock_rules=clock_rules)


def tomorrow(reminder: Reminder, zone: ZoneInfo, now: datetime, *, days: int = 1) -> datetime:
    """The reminder's own time of day, some days from today, where the person lives."""
    day = local_of(now, zone).date() + timedelta(days=days)
    return instant_of(datetime.combine(day, reminder.local_time.time()), zone)
