"""What must hold of any text whatever: no exception, spans inside it, nothing both stated and asked, bounded work."""

from __future__ import annotations

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.understanding import demo_sections, demo_themes, fields_of
from handlers.activities.understanding import LONGEST, Understanding, understand
from handlers.activities.understanding.lexicon import LANGUAGES

ZONE = ZoneInfo("Asia/Tbilisi")
NOW = datetime(2026, 10, 5, 8, 15, tzinfo=ZONE)
PIECES = st.sampled_from([
    "yesterday", "12", "volunteers", "10-12", "-3", "of them", "for the first time", "together with", "LUMV Oslo", "in",
    "Oslo", ",", ".", "?", "(", ")", "3h", "each", "in total", "me and", "friends", "вчера", "волонтёров", "մենք", "ირ",
    "пешин", "გუშინ", "მოხალისე", "ilə birlikdə", "և", "\n", "#health", "«", "»", "9999999999", "3/5", "0", "½", "İ",
])  # fmt: skip
MOST_SECONDS = 2.0  # on a busy machine; a quadratic step would take minutes


def _read(text: str, language: str) -> Understanding:
    return understand(
        text, language=language, now=NOW, zone=ZONE, themes=demo_themes(), sections=demo_sections(), locale=None
    )


def _check(text: str, said: Understanding) -> None:
    told = [said.title, said.days, said.volunteers, said.reached, said.first_time, said.hours, said.place, said.theme]
    for each in [*told, *said.partners]:
        if each is not None:
            assert 0 <= each.start < each.end <= len(text)
    asked = {doubt.about.value for doubt in said.doubts}
    fields = fields_of(said)
    assert not asked & set(fields)
    assert "date" not in asked or "date_range" not in fields
    for name in ("volunteers", "reached", "first_time"):
        assert fields.get(name, 1) > 0  # type: ignore[operator]
    if not said.is_activity:
        assert not fields
        assert not asked


@given(st.text(max_size=120), st.sampled_from(LANGUAGES))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_without_an_exception(text: str, language: str) -> None:
    _check(text, _read(text, language))


@given(st.lists(PIECES, max_size=25), st.sampled_from(LANGUAGES))
@settings(max_examples=250, deadline=None)
def test_words_in_any_order_state_nothing_that_is_asked(pieces: list[str], language: str) -> None:
    text = " ".join(pieces)
    _check(text, _read(text, language))


@pytest.mark.parametrize(
    "piece",
    ("a ", "12 ", "12 volunteers and ", "of them ", "with LUMVO ", "-1-", "и с ", "(", "x", "1", "\n", "a'", "12,"),
)
def test_work_stays_bounded_on_hostile_text(piece: str) -> None:
    text = piece * LONGEST
    started = time.process_time()
    _read(text, "en")
    assert time.process_time() - started < MOST_SECONDS


@pytest.mark.parametrize("language", ("ru", "hy", "ka"))
def test_words_with_many_spellings_take_bounded_work(language: str) -> None:
    letters = "tkcpoejr"
    words = (letters[i % 8] + letters[i // 8 % 8] * 3 + letters[i // 64 % 8] + "tctctc" for i in range(LONGEST))
    started = time.process_time()
    _read(" ".join(words), language)
    assert time.process_time() - started < MOST_SECONDS
