"""Periods that people ask figures for: each reads as what it says, in ten languages, or not at all."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from handlers.kit.phrases import LANGUAGES, Period, read_period

TODAY = date(2030, 3, 13)  # a Wednesday
EVER = date(1970, 1, 1)

TWO_YEARS = (date(2028, 1, 1), date(2029, 12, 31))
SUMMER = (date(2029, 6, 1), date(2029, 8, 31))
FIRST_HALF = (date(2029, 1, 1), date(2029, 6, 30))
TO_MARCH = (EVER, date(2030, 3, 31))
BEFORE_MARCH = (EVER, date(2030, 2, 28))
UP_TO_NOW = (EVER, TODAY)
THREE_MONTHS = (date(2029, 12, 14), TODAY)
THIS_MONTH = (date(2030, 3, 1), date(2030, 3, 31))
SINCE_MARCH = (date(2030, 3, 1), TODAY)
YEAR = (date(2029, 1, 1), date(2029, 12, 31))
PAST_YEAR = (date(2029, 3, 14), TODAY)
THIS_YEAR = (date(2030, 1, 1), date(2030, 12, 31))
QUARTER = (date(2030, 1, 1), date(2030, 3, 31))

READ = {
    "en": {
        "2028 and 2029": TWO_YEARS,
        "2028, 2029": TWO_YEARS,
        "January and February": (date(2030, 1, 1), date(2030, 2, 28)),
        "January and February 2029": (date(2029, 1, 1), date(2029, 2, 28)),
        "february last year": (date(2029, 2, 1), date(2029, 2, 28)),
        "up to March 2029": (EVER, date(2029, 3, 31)),
        "before March 2029": (EVER, date(2029, 2, 28)),
        "until march": TO_MARCH,
        "till 2029": (EVER, date(2029, 12, 31)),
        "up to now": UP_TO_NOW,
        "until today": UP_TO_NOW,
        "last 3 months": THREE_MONTHS,
        "last 12 months": PAST_YEAR,
        "past year": PAST_YEAR,
        "year to date": THIS_YEAR,
        "this month": THIS_MONTH,
        "this quarter": QUARTER,
        "quarter": QUARTER,
        "summer 2029": SUMMER,
        "last summer": SUMMER,
        "since last summer": (date(2029, 6, 1), TODAY),
        "this summer": (date(2030, 6, 1), date(2030, 8, 31)),
        "winter": (date(2029, 12, 1), date(2030, 2, 28)),
        "autumn 2029": (date(2029, 9, 1), date(2029, 11, 30)),
        "first half of 2029": FIRST_HALF,
        "H1 2029": FIRST_HALF,
        "second half of last year": (date(2029, 7, 1), date(2029, 12, 31)),
        "all of 2029": YEAR,
        "since March": SINCE_MARCH,
    },
    "fr": {
        "2028 et 2029": TWO_YEARS,
        "l’été 2029": SUMMER,
        "l'été dernier": SUMMER,
        "premier semestre 2029": FIRST_HALF,
        "jusqu’à mars": TO_MARCH,
        "avant mars": BEFORE_MARCH,
        "jusqu’à maintenant": UP_TO_NOW,
        "les 3 derniers mois": THREE_MONTHS,
        "ce mois-ci": THIS_MONTH,
        "depuis mars": SINCE_MARCH,
        "année 2029": YEAR,
        "sur un an": PAST_YEAR,
    },
    "ru": {
        "2028 и 2029": TWO_YEARS,
        "лето 2029": SUMMER,
        "прошлым летом": SUMMER,
        "за первое полугодие 2029 года": FIRST_HALF,
        "по март": TO_MARCH,
        "до марта": BEFORE_MARCH,
        "до сих пор": UP_TO_NOW,
        "последние 3 месяца": THREE_MONTHS,
        "за 3 месяца": THREE_MONTHS,
        "этот месяц": THIS_MONTH,
        "с марта": SINCE_MARCH,
        "с лета": (date(2029, 6, 1), TODAY),
        "весь 2029 год": YEAR,
        "за год": PAST_YEAR,
        "за неделю": (date(2030, 3, 7), TODAY),
    },
    "ka": {
        "2028 და 2029": TWO_YEARS,
        "2029 წლის ზაფხული": SUMMER,
        "ზაფხული": SUMMER,
        "2029 წლის პირველი ნახევარი": FIRST_HALF,
        "მარტის ჩათვლით": TO_MARCH,
        "მარტამდე": BEFORE_MARCH,
        "დღემდე": UP_TO_NOW,
        "ბოლო 3 თვე": THREE_MONTHS,
        "ეს თვე": THIS_MONTH,
        "მარტიდან": SINCE_MARCH,
        "ბოლო წელი": YEAR,
        "ბოლო თვე": (date(2030, 2, 1), date(2030, 2, 28)),
        "ერთ წელიწადში": PAST_YEAR,
    },
    "de": {
        "2028 und 2029": TWO_YEARS,
        "Sommer 2029": SUMMER,
        "erstes Halbjahr 2029": FIRST_HALF,
        "bis März": TO_MARCH,
        "vor März": BEFORE_MARCH,
        "bis jetzt": UP_TO_NOW,
        "letzte 3 Monate": THREE_MONTHS,
        "diesen Monat": THIS_MONTH,
        "seit März": SINCE_MARCH,
        "im Jahr 2029": YEAR,
        "in einem Jahr": PAST_YEAR,
    },
    "es": {
        "2028 y 2029": TWO_YEARS,
        "verano de 2029": SUMMER,
        "primer semestre de 2029": FIRST_HALF,
        "hasta marzo": TO_MARCH,
        "antes de marzo": BEFORE_MARCH,
        "hasta ahora": UP_TO_NOW,
        "últimos 3 meses": THREE_MONTHS,
        "este mes": THIS_MONTH,
        "desde marzo": SINCE_MARCH,
        "año 2029": YEAR,
        "en un año": PAST_YEAR,
    },
    "no": {
        "2028 og 2029": TWO_YEARS,
        "sommeren 2029": SUMMER,
        "første halvår 2029": FIRST_HALF,
        "til mars": TO_MARCH,
        "før mars": BEFORE_MARCH,
        "til nå": UP_TO_NOW,
        "siste 3 måneder": THREE_MONTHS,
        "denne måneden": THIS_MONTH,
        "siden mars": SINCE_MARCH,
        "hele 2029": YEAR,
        "på et år": PAST_YEAR,
    },
    "hy": {
        "2028 և 2029": TWO_YEARS,
        "2029 թվականի ամառը": SUMMER,
        "առաջին կիսամյակ 2029": FIRST_HALF,
        "մինչև մարտ": BEFORE_MARCH,
        "մինչև հիմա": UP_TO_NOW,
        "վերջին 3 ամիսը": THREE_MONTHS,
        "այս ամիս": THIS_MONTH,
        "մարտից": SINCE_MARCH,
        "2029 թվական": YEAR,
        "մեկ տարում": PAST_YEAR,
    },
    "az": {
        "2028 və 2029": TWO_YEARS,
        "2029-cu ilin yayı": SUMMER,
        "birinci yarımil 2029": FIRST_HALF,
        "marta qədər": BEFORE_MARCH,
        "indiyə qədər": UP_TO_NOW,
        "son 3 ay": THREE_MONTHS,
        "bu ay": THIS_MONTH,
        "martdan": SINCE_MARCH,
        "2029-cu il": YEAR,
        "bir ildə": PAST_YEAR,
    },
    "tg": {
        "2028 ва 2029": TWO_YEARS,
        "тобистони 2029": SUMMER,
        "нимсолаи якуми 2029": FIRST_HALF,
        "то март": BEFORE_MARCH,
        "то ҳозир": UP_TO_NOW,
        "3 моҳи охир": THREE_MONTHS,
        "ин моҳ": THIS_MONTH,
        "аз март": SINCE_MARCH,
        "соли 2029": YEAR,
        "дар як сол": PAST_YEAR,
    },
}


@pytest.mark.parametrize(("language", "text"), [(code, text) for code, texts in READ.items() for text in texts])
def test_a_period_reads_as_what_it_says(language: str, text: str) -> None:
    first_on, last_on = READ[language][text]
    running = first_on <= TODAY <= last_on
    assert read_period(text, language=language, today=TODAY) == Period(first_on, last_on, running=running)


def test_every_language_has_its_seasons_halves_and_ends() -> None:
    assert set(READ) == set(LANGUAGES)


@pytest.mark.parametrize(
    "text",
    (
        "last week of february",
        "2027 and 2029",
        "2029 2028",
        "March 2029 and",
        "second half of january",
        "since the beginning of march",
        "about 3 months",
        "2029 12 volunteers",
        "summer of nothing",
        "this morning",
        "5",
        "",
    ),
)
def test_what_would_go_unread_makes_it_no_period(text: str) -> None:
    """Each of these was once read as a part of itself, or might be."""
    assert read_period(text, language="en", today=TODAY) is None


def test_words_around_words_end() -> None:
    """Every reading of the words around a period is tried, but only so deep."""
    for language in LANGUAGES:
        assert read_period("to and since all of " * 9, language=language, today=TODAY) is None


@pytest.mark.parametrize("text", ("last summer", "summer", "this summer", "first half of the year"))
def test_a_part_of_the_year_goes_with_the_calendar(text: str) -> None:
    """Whatever the day, "last" is over, the bare word has begun, "this" is not over yet."""
    for days in range(0, 800, 23):
        today = TODAY + timedelta(days=days)
        found = read_period(text, language="en", today=today)
        assert found is not None
        if text.startswith("last"):
            assert found.last_on < today
        elif text.startswith("this"):
            assert found.last_on >= today or found.first_on.year == today.year
        else:
            assert found.first_on <= today < found.first_on + timedelta(days=366)
