"""When a cohort is reminded, who completed it, and what may be told of self-ratings. Pure: no texts, no database."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from storage import Cohort, CohortRating, CohortSession, CohortSessionId, PersonId

LONGEST_TITLE = 120
LONGEST_TEXT = 1200
LONGEST_QUESTION = 200
LONGEST_WORDS = 600
MOST_QUESTIONS = 5
USUAL_SHARE = 75
SHARES = (50, 75, 100)
USUAL_LENGTH = 90
"""Minutes of a session whose end was not told."""
SHORTEST, LONGEST_SESSION = 5, 1440
MARKS = (1, 2, 3, 4, 5)
SHOWN_FROM = 3
"""People whose self-ratings make an average that tells of none of them."""
BEFORE, AFTER = "before", "after"

DAY, HOUR, HELD, FREED, ENDED = "day", "hour", "held", "freed", "ended"
"""What is said of a session the day before, an hour before and at its end; of a seat; of the end of it all."""

LATEST_CLOCK = time(20)
"""A reminder for something late in the evening comes at this time: the usual quiet hours would make it a day late."""
_LEAD = timedelta(hours=6)
"""So much before the cohort's own clock says so the first reader's clock can: LATEST_CLOCK and clock changes."""
_TO_START = timedelta(days=1)
_TO_RATE = timedelta(days=7)


def zone_of(name: str) -> ZoneInfo:
    """The zone of this name; one that the zone database lost reads as UTC."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def ends_at(session: CohortSession) -> datetime:
    return session.starts_at + timedelta(minutes=session.minutes)


def falls_due(session: CohortSession, what: str) -> datetime:
    """When something about a session is looked at: before the first reader's clock says so."""
    if what == HELD:
        return ends_at(session)
    return session.starts_at - (timedelta(hours=1) if what == HOUR else timedelta(days=1) + _LEAD)


def moment_before(session: CohortSession, what: str, zone: ZoneInfo) -> datetime:
    """The instant (UTC) of a reminder for somebody in this zone.

    The day before on their own calendar, at the same time on their own clock, whatever clock changes lie between.
    """
    if what == HOUR:
        return session.starts_at - timedelta(hours=1)
    local = session.starts_at.astimezone(zone)
    there = datetime.combine(local.date() - timedelta(days=1), min(local.time(), LATEST_CLOCK), tzinfo=zone)
    return there.astimezone(UTC)


def held(sessions: Sequence[CohortSession], now: datetime) -> list[CohortSession]:
    """Those that began and were not cancelled."""
    return [one for one in sessions if not one.is_cancelled and one.starts_at <= now]


def attended(
    person: PersonId, sessions: Sequence[CohortSession], said: Mapping[CohortSessionId, Mapping[PersonId, str]]
) -> int:
    """At how many of these the facilitator says that somebody was."""
    return sum(said.get(one.id, {}).get(person) == "there" for one in sessions)


def is_complete(there: int, sessions: int, share: int) -> bool:
    """Whether somebody was there often enough; of no sessions nobody completes anything."""
    return sessions > 0 and 100 * there >= share * sessions


# --- self-ratings


def takes(moment: str, cohort: Cohort, sessions: Sequence[CohortSession], now: datetime) -> bool:
    """Whether one can rate oneself now. What is shown as an average is not added to any more."""
    planned = [one for one in sessions if not one.is_cancelled]
    if not cohort.plan.questions or cohort.state == "cancelled":
        return False
    if moment == BEFORE:
        return cohort.state == "open" and (not planned or now < planned[0].starts_at + _TO_START)
    if not planned or now < planned[-1].starts_at:
        return False
    return cohort.finished_at is None or now < cohort.finished_at + _TO_RATE


def is_shown(moment: str, cohort: Cohort, sessions: Sequence[CohortSession], now: datetime) -> bool:
    """Whether averages can be read: not as long as one answer more would tell what it was."""
    begun = any(not one.is_cancelled and one.starts_at <= now for one in sessions)
    over = moment == BEFORE or (cohort.finished_at is not None)
    return begun and over and not takes(moment, cohort, sessions, now)


def averages(ratings: Sequence[CohortRating], moment: str, questions: int) -> list[float] | None:
    """The mean mark of each question, in halves; None for fewer than three people. Halves, because somebody who leaves
    takes their marks along, and a finer mean would tell them."""
    marks = [one.marks for one in ratings if one.moment == moment and len(one.marks) == questions]
    if len(marks) < SHOWN_FROM:
        return None
    return [round(2 * sum(one[at] for one in marks) / len(marks)) / 2 for at in range(questions)]
