"""Completion, reminders across clock changes, and averages that tell of nobody: as tables and properties."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.cohorts import rules
from storage import Cohort, CohortId, CohortRating, CohortSession, CohortSessionId, NetworkId, PersonId
from tests.handlers.cohorts.learning import PLAN

NOW = datetime(2030, 3, 1, tzinfo=UTC)


def session(starts_at: datetime, number: int = 1, state: str = "planned") -> CohortSession:
    return CohortSession(CohortSessionId(number), CohortId(1), "x", starts_at, 90, None, state, 0)


@pytest.mark.parametrize(
    ("there", "sessions", "share", "complete"),
    (
        (0, 0, 1, False),
        (3, 4, 75, True),
        (2, 4, 75, False),
        (2, 3, 67, False),
        (2, 3, 66, True),
        (1, 1, 100, True),
        (0, 5, 1, False),
    ),
)
def test_who_attended_enough(there: int, sessions: int, share: int, complete: bool) -> None:
    assert rules.is_complete(there, sessions, share) is complete


@pytest.mark.parametrize(
    ("starts", "zone", "reminded"),
    (
        # Clocks go forward in Paris on Sunday 31 March 2030 and back on 27 October: the same wall clock the day before.
        ("2030-03-31 16:00", "Europe/Paris", "2030-03-30 16:00"),
        ("2030-10-27 16:00", "Europe/Paris", "2030-10-26 16:00"),
        ("2030-04-02 22:30", "Europe/Paris", "2030-04-01 20:00"),
        # What a skipped hour would be is the instant after the gap.
        ("2030-04-01 02:30", "Europe/Paris", "2030-03-31 03:30"),
        ("2030-03-31 19:00", "Asia/Tbilisi", "2030-03-30 19:00"),
    ),
)
def test_a_day_before_on_ones_own_clock(starts: str, zone: str, reminded: str) -> None:
    there = ZoneInfo(zone)
    at = datetime.fromisoformat(starts).replace(tzinfo=there).astimezone(UTC)
    found = rules.moment_before(session(at), rules.DAY, there)
    assert f"{found.astimezone(there):%Y-%m-%d %H:%M}" == reminded
    assert found >= rules.falls_due(session(at), rules.DAY)
    assert rules.moment_before(session(at), rules.HOUR, there) == at - timedelta(hours=1)


@given(marks=st.lists(st.lists(st.integers(1, 5), min_size=2, max_size=2), max_size=12))
def test_an_average_is_of_three_at_least_and_in_halves(marks: list[list[int]]) -> None:
    ratings = [CohortRating(CohortId(1), PersonId(at), "after", tuple(one), None, NOW) for at, one in enumerate(marks)]
    found = rules.averages(ratings, "after", 2)
    assert rules.averages(ratings, "before", 2) is None
    if len(marks) < 3:
        assert found is None
        return
    assert found is not None
    for at in (0, 1):
        mean = sum(one[at] for one in marks) / len(marks)
        assert abs(found[at] - mean) <= 0.25
        assert found[at] * 2 == int(found[at] * 2)


@pytest.mark.parametrize(
    ("moment", "days", "finished", "takes", "shown"),
    (
        # Sessions on day 0 and day 7; finished on day 8.
        ("before", -3, False, True, False),
        ("before", 0, False, True, False),
        ("before", 2, False, False, True),
        ("after", 2, False, False, False),
        ("after", 7, False, True, False),
        ("after", 9, True, True, False),
        ("after", 16, True, False, True),
    ),
)
def test_nothing_is_added_to_an_average_that_can_be_read(
    moment: str,
    days: int,
    finished: bool,
    takes: bool,
    shown: bool,
) -> None:
    from dataclasses import replace

    plan = replace(PLAN, questions=("a", "b"))
    over = NOW + timedelta(days=8) if finished else None
    state = "finished" if finished else "open"
    cohort = Cohort(CohortId(1), NetworkId(1), plan, None, None, None, "k", state, over, NOW, NOW)
    sessions = [session(NOW), session(NOW + timedelta(days=7), 2)]
    now = NOW + timedelta(days=days, hours=1)
    assert rules.takes(moment, cohort, sessions, now) is takes
    assert rules.is_shown(moment, cohort, sessions, now) is shown
