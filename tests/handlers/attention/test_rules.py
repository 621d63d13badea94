"""What people type about their quiet, in ten languages (X6)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.attention import rules
from handlers.kit.phrases import LANGUAGES

NOW = datetime(2030, 3, 13, 9, 0, tzinfo=UTC)
ZONE = ZoneInfo("Asia/Tbilisi")
MONDAY = date(2030, 3, 18)
FORTNIGHT = date(2030, 3, 27)

HOURS = (
    ("en", "from 22 to 7"), ("fr", "de 22h à 7h"), ("ru", "с 22 до 7"), ("ka", "22-დან 7-მდე"),
    ("de", "von 22 bis 7 Uhr"),
    ("es", "de 22 a 7"), ("no", "fra 22 til 7"), ("az", "22-dən 7-yə qədər"), ("hy", "22-ից 7-ը"), ("tg", "аз 22 то 7"),
)  # fmt: skip
AWAY = (
    ("en", "until Monday", MONDAY), ("en", "for two weeks", FORTNIGHT), ("fr", "jusqu'à lundi", MONDAY),
    ("fr", "deux semaines", FORTNIGHT), ("ru", "до понедельника", MONDAY), ("ru", "на две недели", FORTNIGHT),
    ("ka", "ორშაბათამდე", MONDAY), ("ka", "ორი კვირით", FORTNIGHT), ("de", "bis Montag", MONDAY),
    ("de", "zwei Wochen", FORTNIGHT), ("es", "hasta el lunes", MONDAY), ("es", "dos semanas", FORTNIGHT),
    ("no", "til mandag", MONDAY), ("no", "to uker", FORTNIGHT), ("az", "bazar ertəsinə qədər", MONDAY),
    ("az", "iki həftə", FORTNIGHT), ("hy", "մինչև երկուշաբթի", MONDAY), ("hy", "երկու շաբաթ", FORTNIGHT),
    ("tg", "то душанбе", MONDAY), ("tg", "ду ҳафта", FORTNIGHT),
)  # fmt: skip


@pytest.mark.parametrize(("language", "text"), HOURS)
def test_quiet_hours(language: str, text: str) -> None:
    assert rules.read_hours(text, language, NOW, ZONE) == (time(22), time(7))


@pytest.mark.parametrize("text", ("22:00-7:00", "22-7", "22.00 – 7.00", "22h-7h"))
def test_quiet_hours_in_figures(text: str) -> None:
    assert rules.read_hours(text, "fr", NOW, ZONE) == (time(22), time(7))


@pytest.mark.parametrize(("language", "text", "back"), AWAY)
def test_away(language: str, text: str, back: date) -> None:
    found = rules.read_absence(text, language, NOW, ZONE)
    assert found is not None
    assert found[1] == back


def test_every_language_of_the_grammar_is_in_the_tables() -> None:
    assert {language for language, *_ in HOURS} == {language for language, *_ in AWAY} == set(LANGUAGES)


@given(st.text(max_size=60), st.sampled_from(sorted(LANGUAGES)))
def test_no_text_breaks_it(text: str, language: str) -> None:
    rules.read_hours(text, language, NOW, ZONE)
    rules.read_days(text, language, NOW, ZONE)
    rules.read_cap(text)
    rules.read_absence(text, language, NOW, ZONE)
