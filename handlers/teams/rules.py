"""When owners are reminded of a task, and how long things wait. Pure: no texts, no database, no clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

STAGES = {"before": -1, "day": 0, "after": 1}
"""Reminders of a task by the day they come, counted from the day it is due."""
CLOCK = time(9)
"""When they come on the owner's clock: the hour of reminders for which none was said."""
LAST_LIFE = timedelta(days=14)
"""So long after the last reminder's time somebody who was away still gets it."""

LINK_LIFE = timedelta(days=14)
MOST_LINKS = 10
"""Open links into one team: each lets one person in."""
ASK_AGAIN = timedelta(days=90)
"""After a no nobody is asked once more before that."""

LONGEST_TASK = 200
LONGEST_DECISION = 500
LONGEST_TITLE = 120
LONGEST_NAME = 120
LONGEST_TEXT = 500
FARTHEST = timedelta(days=3 * 366)


@dataclass(frozen=True, slots=True)
class Step:
    """What a task's row says next: the reminder to give now (None: none), the one to wait for, and until when."""

    said: str | None
    remind: str
    remind_at: datetime | None


def moment(due_on: date, stage: str, zone: ZoneInfo) -> datetime:
    """The instant (UTC) of a reminder on the owner's clock."""
    day = due_on + timedelta(days=STAGES[stage])
    return datetime.combine(day, CLOCK, tzinfo=zone).astimezone(UTC)


def next_step(due_on: date, remind: str, zone: ZoneInfo, now: datetime) -> Step:
    """What is due of a task, after however long a silence: one reminder at most, the latest; never one twice.

    remind: the stage that its row waits for; "plan" gives no reminder, it only finds the first one that is ahead.
    """
    waited = list(STAGES) if remind not in STAGES else list(STAGES)[list(STAGES).index(remind) :]
    over = [stage for stage in waited if moment(due_on, stage, zone) <= now]
    ahead = [stage for stage in waited if stage not in over]
    said = over[-1] if over and remind in STAGES else None
    if not ahead:
        return Step(said, "after", None)
    return Step(said, ahead[0], moment(due_on, ahead[0], zone))


def ends_at(due_on: date, stage: str, zone: ZoneInfo) -> datetime:
    """From when on nobody wants this reminder any more: the next one comes, or it is too long ago."""
    after = list(STAGES)[list(STAGES).index(stage) + 1 :]
    return moment(due_on, after[0], zone) if after else moment(due_on, stage, zone) + LAST_LIFE


def may_ask_again(decided_at: datetime | None, now: datetime) -> bool:
    """Whether somebody who said no may be asked once more."""
    return decided_at is None or decided_at + ASK_AGAIN <= now
