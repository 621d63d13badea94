"""The pure parts of planning: what a plan is called, when partners are asked and when its owner is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit.tidying import clipped
from handlers.plans import rules

TODAY = date(2030, 3, 13)


@pytest.mark.parametrize(
    ("aim", "title"),
    (
        ("A weekly homework club. With 15 pupils.", "A weekly homework club"),
        ("კვირაში ერთი წრე. თხუთმეტი ბავშვით", "კვირაში ერთი წრე"),
        ("Օգնել դպրոցին։ Ամեն շաբաթ", "Օգնել դպրոցին"),
        ("Club 2. 0 of ours", "Club 2. 0 of ours"),
        ("x" * 200, "x" * 79 + "…"),
    ),
)
def test_a_plan_is_called_after_the_first_sentence_of_its_aim(aim: str, title: str) -> None:
    assert rules.headline(aim) == title


@given(st.text(min_size=1), st.integers(min_value=2, max_value=200))
def test_what_is_clipped_fits_on_one_line(text: str, most: int) -> None:
    cut = clipped(text, most)
    assert len(cut) <= most
    assert "\n" not in cut


@given(st.dates(min_value=TODAY, max_value=TODAY + timedelta(days=1000)))
def test_partners_are_asked_after_today_and_before_the_day(on: date) -> None:
    by = rules.partners_by(TODAY, on)
    assert by is None if on <= TODAY + timedelta(days=1) else by is not None and TODAY < by < on


@pytest.mark.parametrize(
    ("zone", "at"),
    (
        ("Asia/Tbilisi", datetime(2030, 4, 1, 6, tzinfo=UTC)),
        # Summer time begins in the night between the day and the question: it is ten o'clock there all the same.
        ("Europe/Paris", datetime(2030, 4, 1, 8, tzinfo=UTC)),
    ),
)
def test_the_owner_is_asked_at_ten_the_morning_after_on_their_clock(zone: str, at: datetime) -> None:
    assert rules.ask_at(date(2030, 3, 31), ZoneInfo(zone)) == at
