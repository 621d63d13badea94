"""Dates, numbers and lists as each language writes them; no language may leak into another."""

from __future__ import annotations

import subprocess
import sys
import timeit
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.kit import formats
from handlers.kit.countries import NAME_LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Callable

TBILISI = ZoneInfo("Asia/Tbilisi")
ROOT = Path(__file__).resolve().parents[2]
days = st.dates(date(1900, 1, 1), date(2200, 1, 1))
languages = st.sampled_from((*NAME_LANGUAGES, "no", "it", "pt-BR", "ja", "ar", "xx", "", "not a language", "../etc"))


@pytest.mark.parametrize(
    ("language", "printed"),
    (
        ("en", "Sun 3 May 2026"),
        ("fr", "dim. 3 mai 2026"),
        ("ru", "вс, 3 мая 2026"),
        ("ka", "კვი, 3 მაი 2026"),
        ("de", "So 3. Mai 2026"),
        ("es", "domingo, 3 may 2026"),
        ("no", "søn. 3. mai 2026"),
        ("hy", "3 մյս 2026, կիր"),
        ("az", "3 may 2026, B."),
        ("tg", "Яшб, 3 Май 2026"),
    ),
)
def test_a_day(language: str, printed: str) -> None:
    assert formats.format_day(date(2026, 5, 3), language) == printed


@pytest.mark.parametrize(
    ("language", "within", "across", "over_the_year"),
    (
        ("en", "Sun 3 – Tue 5 May 2026", "Sun 31 May – Mon 1 Jun 2026", "Thu 31 Dec 2026 – Fri 1 Jan 2027"),
        ("fr", "dim. 3 – mar. 5 mai 2026", "dim. 31 mai – lun. 1 juin 2026", "jeu. 31 déc. 2026 – ven. 1 janv. 2027"),
        ("ru", "вс 3 – вт 5 мая 2026", "вс 31 мая – пн 1 июн. 2026", "чт 31 дек. 2026 – пт 1 янв. 2027"),
        ("ka", "კვი 3 – სამ 5 მაი 2026", "კვი 31 მაი – ორშ 1 ივნ 2026", "ხუთ 31 დეკ 2026 – პარ 1 იან 2027"),
        ("az", "3 may, B. – 5 may 2026, Ç.a.", "31 may, B. – 1 iyn 2026, B.e.", "31 dek 2026, C.a. – 1 yan 2027, C."),
    ),
)
def test_a_range_of_days(language: str, within: str, across: str, over_the_year: str) -> None:
    assert formats.format_days(date(2026, 5, 3), date(2026, 5, 5), language) == within
    assert formats.format_days(date(2026, 5, 31), date(2026, 6, 1), language) == across
    assert formats.format_days(date(2026, 12, 31), date(2027, 1, 1), language) == over_the_year
    assert formats.format_days(date(2026, 5, 5), date(2026, 5, 3), language) == within
    assert formats.format_days(date(2026, 5, 3), date(2026, 5, 3), language) == formats.format_day(
        date(2026, 5, 3), language
    )


@pytest.mark.parametrize(
    ("language", "printed"),
    (
        ("en", "September 2026"),
        ("fr", "septembre 2026"),
        ("ru", "сентябрь 2026"),
        ("ka", "სექტემბერი, 2026"),
        ("tg", "Сентябр 2026"),
        ("it", "settembre 2026"),
        ("ja", "2026年9月"),
    ),
)
def test_a_month_standing_alone(language: str, printed: str) -> None:
    assert formats.format_month(date(2026, 9, 5), language) == printed


def test_an_instant_is_shown_on_the_readers_clock() -> None:
    moment = datetime(2026, 5, 3, 21, 30, tzinfo=UTC)
    assert formats.format_moment(moment, "en", TBILISI) == "Mon 4 May 2026, 01:30"
    assert formats.format_moment_in(moment, "ru", TBILISI) == "пн, 4 мая 2026, 01:30 (Тбилиси)"
    assert formats.format_moment_in(moment, "ka", ZoneInfo("Asia/Kolkata")) == "ორშ, 4 მაი 2026, 03:00 (კალკუტა)"
    assert formats.format_moment_in(moment, "en", ZoneInfo("UTC")) == "Sun 3 May 2026, 21:30 (UTC)"


@pytest.mark.parametrize(
    ("value", "language", "printed"),
    (
        (1234567, "en", "1,234,567"),
        (1234567, "fr", "1\u202f234\u202f567"),
        (1234567, "ru", "1\xa0234\xa0567"),
        (1234567, "ka", "1\xa0234\xa0567"),
        (2.5, "en", "2.5"),
        (Decimal("2.5"), "ru", "2,5"),
        (2.0, "fr", "2"),
        (-3, "en", "-3"),
        (0, "ka", "0"),
    ),
)
def test_a_number(value: float | Decimal, language: str, printed: str) -> None:
    assert formats.format_number(value, language) == printed


@pytest.mark.parametrize(
    ("items", "language", "both", "either"),
    (
        ((), "en", "", ""),
        (("A",), "en", "A", "A"),
        (("A", "B"), "en", "A and B", "A or B"),
        (("A", "B", "C"), "en", "A, B and C", "A, B or C"),
        (("A", "B", "C"), "fr", "A, B et C", "A, B ou C"),
        (("A", "B", "C"), "ru", "A, B и C", "A, B или C"),
        (("A", "B", "C"), "ka", "A, B და C", "A, B ან C"),
        (("A", "B", "C"), "tg", "A, B ва C", "A, B, ё C"),
        (("{0}", "{1}", "%s"), "en", "{0}, {1} and %s", "{0}, {1} or %s"),
    ),
)
def test_a_list(items: tuple[str, ...], language: str, both: str, either: str) -> None:
    assert formats.format_list(items, language) == both
    assert formats.format_list(items, language, "or") == either


@pytest.mark.parametrize(
    ("days_away", "language", "printed"),
    (
        (3, "en", "in 3 days"),
        (-20, "en", "3 weeks ago"),
        (2, "ru", "через 2 дня"),
        (-5, "ru", "5 дней назад"),
        (3, "ka", "3 დღეში"),
        (-2, "fr", "il y a 2 jours"),
    ),
)
def test_a_distance_in_days(days_away: int, language: str, printed: str) -> None:
    assert formats.relative_days(days_away, language) == printed


def test_languages_do_not_leak_into_each_other() -> None:
    """Babel writes resolved aliases into data that all locales share: after Azerbaijani, Tajik months were wrong."""
    order = ("az", "he", "tg", "it", "en", "ru", "no")
    program = (
        "from datetime import date; from handlers.kit import formats\n"
        f"for language in {order!r}: print(formats.month_name(9, language), formats.weekday_name(0, language))"
    )
    shown = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert shown.stdout.splitlines() == [
        "sentyabr bazar ertəsi",
        "ספטמבר יום שני",
        "Сентябр Душанбе",
        "settembre lunedì",
        "September Monday",
        "сентябрь понедельник",
        "september mandag",
    ]


def test_the_house_takes_its_locales_from_one_place() -> None:
    """A locale that Babel hands out elsewhere would bring the leak back."""
    elsewhere = [
        str(path.relative_to(ROOT))
        for room in ("bot", "handlers")
        for path in (ROOT / room).rglob("*.py")
        if path.name != "formats.py" and "Locale.parse" in path.read_text(encoding="utf-8")
    ]
    assert elsewhere == []


def test_georgian_is_never_capitalised() -> None:
    """Mtavruli capitals are missing from many phones' fonts."""
    printed = [formats.month_name(month, "ka") for month in range(1, 13)]
    printed += [formats.weekday_name(day, "ka") for day in range(7)]
    printed += [formats.zone_city("Asia/Tbilisi", "ka"), formats.language_name("ka")]
    assert not [letter for text in printed for letter in text if "\u1c90" <= letter <= "\u1cbf"]


def test_words_of_a_language_are_its_own() -> None:
    """CLDR's gaps come out as English or as bare keys; what we print of dates has none in any language we name."""
    for language in ("ru", "ka", "hy", "tg"):
        texts = [formats.month_name(month, language) for month in range(1, 13)]
        texts += [formats.weekday_name(day, language) for day in range(7)]
        texts += [formats.relative_days(count, language) for count in (-400, -40, -10, -3, 3, 10, 40, 400)]
        texts += [formats.format_day(date(2026, month, 10), language) for month in range(1, 13)]
        assert not [text for text in texts if any("a" <= letter <= "z" for letter in text.casefold())]


@given(days, days, languages)
def test_days_always_print(first: date, last: date, language: str) -> None:
    text = formats.format_days(first, last, language)
    assert str(max(first, last).day) in text or language == "ar"
    assert formats.format_month(first, language)
    assert formats.format_short_day(first, language)


@given(st.one_of(st.integers(), st.floats(), st.decimals(allow_nan=False)), languages)
def test_numbers_always_print(value: float | Decimal, language: str) -> None:
    assert formats.format_number(value, language)


@given(st.lists(st.text(max_size=20), max_size=8), languages)
def test_lists_keep_their_items(items: list[str], language: str) -> None:
    text = formats.format_list(items, language)
    assert all(item in text for item in items)


@given(st.times(), st.datetimes(timezones=st.just(UTC), min_value=datetime(1970, 1, 2)), languages)  # noqa: DTZ001 # aware by timezones
def test_clocks_always_print(clock: time, moment: datetime, language: str) -> None:
    assert formats.format_time(clock, language)
    assert formats.format_moment_in(moment - timedelta(days=1), language, TBILISI)


@pytest.mark.parametrize(
    "work",
    (
        lambda number: formats.format_day(date.fromordinal(730_000 + number), "ru"),
        lambda number: formats.format_short_day(date.fromordinal(730_000 + number), "ka"),
        lambda number: formats.format_number(number * 1000 + 0.5, "fr"),
        lambda number: formats.format_list(("a", "b", str(number)), "ru"),
        lambda number: formats.format_moment(datetime.fromtimestamp(number * 86_400, UTC), "en", TBILISI),
    ),
)
def test_printing_costs_little(work: Callable[[int], object]) -> None:
    """Each call prints something new, so that no cache helps; three times the 15 µs aimed at, as machines differ."""
    work(-1)
    numbers = iter(range(100_000))
    best = min(timeit.repeat(lambda: work(next(numbers)), number=200, repeat=5)) / 200
    assert best < 45e-6
