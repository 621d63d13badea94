"""The pure rules: headings in a message, titles out of a text, verdicts, guesses, pages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.practices import rules

LABELS = {"done": ["what we did", "done"], "worked": ["what worked"], "not_worked": ["what did not work"]}


def test_headings_begin_a_line_or_a_sentence_and_a_colon_follows() -> None:
    text = "Club\nWhat we did: soup. What worked: warm food\n- WHAT DID NOT WORK : money"
    assert rules.parts_of(text, LABELS) == {
        "": "Club",
        "done": "soup.",
        "worked": "warm food",
        "not_worked": "money",
    }


@pytest.mark.parametrize(
    "text", ("We wondered what worked: nothing did", "What worked was the soup", "It is done. And good")
)
def test_the_same_words_in_a_sentence_are_no_heading(text: str) -> None:
    assert rules.parts_of(text, LABELS) == {"": text}


@given(st.text(max_size=300))
def test_no_text_is_lost_where_there_is_no_heading(text: str) -> None:
    parts = rules.parts_of(text.replace(":", ""), LABELS)
    assert parts == ({"": text.replace(":", "").strip()} if text.replace(":", "").strip() else {})


@given(st.dictionaries(st.sampled_from(sorted(LABELS)), st.from_regex(r"[a-z]{1,20}", fullmatch=True), min_size=1))
def test_what_is_written_under_headings_is_read_under_them(said: dict[str, str]) -> None:
    text = "\n".join(f"{LABELS[part][0]}: {words}" for part, words in said.items())
    assert rules.parts_of(text, LABELS) == said


@pytest.mark.parametrize(
    ("text", "title"),
    (
        ("We cooked. Then we ate.", "We cooked"),
        ("Ночной суп для всех!\nИ хлеб", "Ночной суп для всех"),
        ("Մենք եփեցինք։ Հետո կերանք։", "Մենք եփեցինք"),
        ("a" * 30 + " " + "b" * 30 + " " + "c" * 30, "a" * 30 + " " + "b" * 30 + "…"),
    ),
)
def test_a_title_is_the_first_sentence_cut_at_a_word(text: str, title: str) -> None:
    assert rules.title_of(text) == title


@given(st.text())
def test_a_title_always_fits(text: str) -> None:
    assert len(rules.title_of(text)) <= rules.DERIVED_TITLE + 1


@pytest.mark.parametrize(
    ("worked", "not_worked", "verdict"),
    (("a", None, "worked"), (None, "b", "failed"), ("a", "b", "mixed"), (None, None, None), ("", "", None)),
)
def test_the_verdict_follows_from_both_sides(worked: str | None, not_worked: str | None, verdict: str | None) -> None:
    assert rules.verdict_of(worked, not_worked) == verdict


@pytest.mark.parametrize(
    ("text", "guess"),
    (
        ("A morning at the schools of our town", ["school"]),
        ("Мы пришли в школу, где ждали ученики", ["school"]),
        ("Talks in the care home", ["care"]),
        ("Preschoolish", []),
        ("", []),
    ),
)
def test_what_it_is_about_is_guessed_by_its_words_and_their_endings(text: str, guess: list[str]) -> None:
    words = {"school": ["school", "школа", "ученик"], "care": ["care home", "hospital"]}
    assert rules.guessed(text, words, 1) == guess


@given(st.text(max_size=500), st.integers(20, 200))
def test_pages_hold_every_word_and_fit(text: str, most: int) -> None:
    pages = rules.pages_of(text, most)
    assert " ".join(pages).split() == text.split()
    assert all(len(page.encode()) <= most or len(page.split()) == 1 for page in pages)


@pytest.mark.parametrize(("title", "latin"), (("Breakfast club, 2030", True), ("Café", True), ("Завтрак", False)))
def test_an_english_title_is_in_latin_letters(title: str, latin: bool) -> None:
    assert rules.is_latin(title) == latin
