"""What we print can be typed: every date label is read back as the date it was printed from."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.kit import formats
from handlers.kit.phrases import LANGUAGES, Doubtful, Understood, read

ZONE = ZoneInfo("Asia/Tbilisi")
NOW = datetime(2026, 11, 21, 10, 0, tzinfo=ZONE)
DAYS = [date(2026, month, day) for month in range(1, 13) for day in (1, 7, 28)]


def readings(text: str, language: str) -> str:
    """What the grammar makes of a label: one reading, or the readings it would offer."""
    found = read(text, language=language, now=NOW, zone=ZONE)
    if isinstance(found, Understood):
        return repr(found.value)
    return repr(found.candidates) if isinstance(found, Doubtful) else ""


def stands_for(day: date) -> str:
    return f"datetime.datetime({day.year}, {day.month}, {day.day}, 0, 0"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_day_is_read_back(language: str) -> None:
    missed = [
        text for day in DAYS if stands_for(day) not in readings(text := formats.format_day(day, language), language)
    ]
    assert not missed


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_range_of_days_is_read_back(language: str) -> None:
    missed = []
    for day in DAYS:
        for length in (2, 40, 370):
            last = day + timedelta(days=length)
            text = formats.format_days(day, last, language)
            read_back = readings(text, language)
            if stands_for(day) not in read_back:
                missed.append(text)
    assert not missed
