"""Phrases inside whole messages of activity logs: what stands beside them must not change what they say."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.kit.phrases import Count, Found, Kind, Moment, Stretch, Towards, scan

ZONE = ZoneInfo("Asia/Tbilisi")
NOW = datetime(2026, 5, 13, 10, 30, tzinfo=ZONE)


def found(language: str, text: str) -> tuple[Found, ...]:
    return scan(text, language=language, now=NOW, zone=ZONE, towards=Towards.BACK)


def days_of(phrase: Found) -> list[date]:
    """The days a phrase and its other readings say."""
    values = [phrase.value, *(other.value for other in phrase.others)]
    return [value.on for value in values if isinstance(value, Moment)]


@pytest.mark.parametrize(
    ("language", "text"),
    (
        ("fr", "Cours aux 21 élèves de 4e hier de 8h30 à 10h"),
        ("de", "Erste Hilfe mit der 4. gestern von 8.30 Uhr bis 10 Uhr"),
        ("es", "clase a los de 4º ayer de 8:30 a 10:00"),
        ("en", "lesson for the 4th yesterday from 8:30 to 10:00"),
    ),
)
def test_a_class_beside_a_day_is_no_day_of_the_month(language: str, text: str) -> None:
    (stretch,) = [phrase.value for phrase in found(language, text) if isinstance(phrase.value, Stretch)]
    assert (stretch.starts.on, stretch.ends.on) == (date(2026, 5, 12), date(2026, 5, 12))
    assert (stretch.starts.at.hour, stretch.ends.at.hour) == (8, 10)


@pytest.mark.parametrize(
    ("language", "text", "day"),
    (
        ("ru", "9.05 убрали парк, 12 волонтёров", date(2026, 5, 9)),
        ("ka", "9.05 დავასუფთავეთ პარკი", date(2026, 5, 9)),
        ("de", "Di. haben wir 12 Bäume gepflanzt", date(2026, 5, 12)),
        ("de", "Sa 9.5. 10 Uhr haben 5 Leute geputzt", date(2026, 5, 9)),
        ("en", "on the 3rd we cleaned the park", date(2026, 5, 3)),
        ("en", "beach clean-up on sat, 14 bags", date(2026, 5, 9)),
        ("en", "on mon we had 6 guests", date(2026, 5, 11)),
        ("en", "yesterdays food bank shift", date(2026, 5, 12)),
        ("no", "julaften serverte 5 frivillige mat", date(2025, 12, 24)),
    ),
)
def test_a_short_date_is_surely_that_day(language: str, text: str, day: date) -> None:
    first = found(language, text)[0]
    assert (days_of(first), first.dated, first.others) == ([day], True, ())


@pytest.mark.parametrize(
    ("language", "text", "day"),
    (
        ("en", "10.05 cleaned the park with 5 people", date(2026, 5, 10)),
        ("en", "at the end of April we planted trees", date(2026, 4, 30)),
        ("ru", "в конце апреля посадили деревья", date(2026, 4, 30)),
    ),
)
def test_a_date_that_may_be_something_else_is_in_doubt(language: str, text: str, day: date) -> None:
    first = found(language, text)[0]
    assert days_of(first)[0] == day
    assert first.others


@pytest.mark.parametrize(
    ("language", "text"),
    (
        ("en", "yesterday from 10 to 15 volunteers came"),
        ("fr", "hier de 10 à 15 bénévoles sont venus"),
        ("no", "i går fra 10 til 15 frivillige"),
    ),
)
def test_hours_before_an_unknown_word_may_be_a_count(language: str, text: str) -> None:
    first = found(language, text)[0]
    assert first.kind is Kind.RANGE
    assert Count(10, most=15) in [other.value for other in first.others]


@pytest.mark.parametrize(
    ("language", "text"),
    (
        ("en", "New Year party for 45 kids"),
        ("ru", "подарки на Новый год для 45 детей"),
        ("es", "fiesta de Navidad con 45 niños"),
        ("de", "am Ende kamen 45 Kinder"),
        ("en", "in total 45 kids, the best of all time"),
    ),
)
def test_the_name_of_an_occasion_is_no_date(language: str, text: str) -> None:
    assert [phrase.value for phrase in found(language, text)] == [Count(45)]


@pytest.mark.parametrize(
    ("language", "text"),
    (
        ("en", "last weekend 9 people came"),
        ("ru", "в прошлые выходные пришли 9 человек"),
        ("tg", "истироҳати ҳафтаи гузашта 9 нафар омад"),
        ("tg", "охири ҳафтаи гузашта 9 нафар омад"),
        ("ka", "გასულ შაბათ-კვირას 9 კაცი მოვიდა"),
    ),
)
def test_last_weekend_is_the_saturday_and_sunday_before(language: str, text: str) -> None:
    (stretch,) = [phrase.value for phrase in found(language, text) if isinstance(phrase.value, Stretch)]
    assert (stretch.starts.on, stretch.ends.on) == (date(2026, 5, 9), date(2026, 5, 10))


def test_an_armenian_ten_is_no_dozen() -> None:
    for text, amount in (("երկու տասնյակ ծառ", 20), ("մեկ տասնյակ ծառ", 10), ("մեկ դյուժին ծառ", 12)):
        assert [phrase.value for phrase in found("hy", text)] == [Count(amount, approximate=True)]
