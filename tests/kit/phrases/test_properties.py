"""What holds for every text: no exception, work that stays linear, spans that fit, labels that read back."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_date
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.kit.formats import locale_for
from handlers.kit.phrases import (
    LANGUAGES,
    LONGEST_MESSAGE,
    LONGEST_PHRASE,
    Count,
    Doubtful,
    Kind,
    Length,
    Moment,
    Nothing,
    Precision,
    Towards,
    Understood,
    read,
    read_period,
    scan,
)
from handlers.kit.phrases.scanning import found_in, sequence_of, situation_of
from handlers.kit.phrases.tables import table

ZONE = ZoneInfo("Asia/Tbilisi")
NOW = datetime(2026, 3, 18, 10, 30, tzinfo=ZONE)
CLDR = {"en": "en_GB", "no": "nb"}
STEPS_PER_CHARACTER = 150  # measured: ordinary messages take 5 to 15, the worst repeated word under 100

languages = st.sampled_from(LANGUAGES)
directions = st.sampled_from(list(Towards))
moments = st.builds(datetime.combine, st.dates(date(1970, 1, 2), date(2100, 1, 1)), st.times(), st.just(UTC))
zones = st.sampled_from(["UTC", "Europe/Oslo", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"]).map(ZoneInfo)


@st.composite
def talk(draw: st.DrawFn) -> tuple[str, str]:
    """A language and a text of its own words, figures and noise in any order: the grammar's worst neighbours."""
    language = draw(languages)
    words = sorted(" ".join(phrase) for phrase in table(language).phrases)
    figures = st.from_regex(r"[0-9]{1,5}([.:,/h-][0-9]{1,3}){0,3}", fullmatch=True)
    pieces = st.one_of(st.sampled_from(words), figures, st.text(max_size=4), st.sampled_from([",", ".", "-", "–", "'"]))
    glue = draw(st.sampled_from([" ", "", "-", ", "]))
    return language, glue.join(draw(st.lists(pieces, max_size=12)))


@settings(max_examples=400, deadline=None)
@given(talk(), moments, zones, directions)
def test_no_text_is_an_exception(spoken: tuple[str, str], now: datetime, zone: ZoneInfo, towards: Towards) -> None:
    language, text = spoken
    read(text, language=language, now=now, zone=zone, towards=towards)
    read_period(text, language=language, today=now.date(), zone=zone)
    end = 0
    for found in scan(text, language=language, now=now, zone=zone, towards=towards):
        assert end <= found.start < found.end <= len(text)
        assert len(found.others) <= 2
        end = found.end


@given(st.text(max_size=300), languages, directions)
def test_no_characters_are_an_exception(text: str, language: str, towards: Towards) -> None:
    read(text, language=language, now=NOW, zone=ZONE, towards=towards)
    scan(text, language=language, now=NOW, zone=ZONE, towards=towards)


@settings(max_examples=60, deadline=None)
@given(languages, st.data())
def test_work_is_linear_in_hostile_text(language: str, data: st.DataObject) -> None:
    words = sorted(" ".join(phrase) for phrase in table(language).phrases)
    unit = " ".join(
        data.draw(st.lists(st.sampled_from([*words, "7", "12:30", "3-5", "-", ","]), min_size=1, max_size=4))
    )
    text = (unit + " ") * (LONGEST_MESSAGE // (len(unit) + 1))
    sequence = sequence_of(text, language)
    found_in(sequence, situation_of(language, NOW, ZONE, Towards.BACK, None))
    assert sequence.steps <= STEPS_PER_CHARACTER * len(text)


def test_long_texts_are_refused_or_cut() -> None:
    assert read("tomorrow" + " " * LONGEST_PHRASE, language="en", now=NOW, zone=ZONE) == Nothing()
    assert scan("x " * LONGEST_MESSAGE + "tomorrow", language="en", now=NOW, zone=ZONE, towards=Towards.AHEAD) == ()


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=40, deadline=None)
@given(day=st.dates(date(2000, 1, 1), date(2069, 12, 31)))
def test_every_printed_date_is_read_back(language: str, day: date) -> None:
    for pattern in ("full", "long", "medium", "short", "EEEE d MMMM y", "EEE d MMM y"):
        label = format_date(day, pattern, locale=locale_for(CLDR.get(language, language)))
        reading = read(label, language=language, now=NOW, zone=ZONE, locale="en-GB" if language == "en" else None)
        assert isinstance(reading, Understood), label
        assert isinstance(reading.value, Moment), label
        assert (reading.kind, reading.value.on) == (Kind.DATE, day), label


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=25, deadline=None)
@given(at=st.builds(datetime.combine, st.dates(date(2000, 1, 1), date(2069, 12, 31)), st.times(), st.just(UTC)))
def test_every_printed_time_is_read_back(language: str, at: datetime) -> None:
    label = format_date(at.date(), "EEEE d MMMM y", locale=locale_for(CLDR.get(language, language)))
    reading = read(f"{label}, {at:%H:%M}", language=language, now=NOW, zone=UTC)
    wanted = at.replace(second=0, microsecond=0)
    offered = reading.candidates if isinstance(reading, Doubtful) else (reading,)
    assert Moment(wanted, Precision.MINUTE) in [each.value for each in offered if isinstance(each, Understood)], label


@given(st.integers(0, 999_999), languages)
def test_figures_count(number: int, language: str) -> None:
    reading = read(f"{number} xyzzy", language=language, now=NOW, zone=ZONE, kinds={Kind.COUNT})
    assert isinstance(reading, Understood)
    assert reading.value == Count(number)


@given(st.integers(1, 23), st.integers(0, 59), languages)
def test_hours_and_minutes_are_a_duration(hours: int, minutes: int, language: str) -> None:
    reading = read(f"{hours}h{minutes:02}", language=language, now=NOW, zone=ZONE, kinds={Kind.DURATION})
    assert isinstance(reading, Understood)
    assert reading.value == Length(hours * 3600 + minutes * 60)


def test_a_clock_time_is_a_duration_where_only_that_is_wanted() -> None:
    reading = read("1:30", language="en", now=NOW, zone=ZONE, kinds={Kind.DURATION})
    assert isinstance(reading, Understood)
    assert reading.value == Length(5400)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_word_up_to_ninety_nine_is_read(language: str) -> None:
    """Each number that the table holds is read as itself, alone and before an unknown noun."""
    known = {number for number in table(language).language.numbers if number < 100}
    for number in sorted(known):
        word = table(language).language.numbers[number].split("|")[0].split("~")[0].split("/")[0]
        reading = read(f"{word} xyzzy", language=language, now=NOW, zone=ZONE, kinds={Kind.COUNT})
        if isinstance(reading, Understood):
            assert isinstance(reading.value, Count)
            assert reading.value.amount == Fraction(number), word
