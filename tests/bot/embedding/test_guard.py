"""Nothing reaches the library that crashes it, keeps it busy for minutes, or that it would read in half."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.embedding.guard import LONGEST, guarded

KINDS = st.sampled_from(["query", "passage"])


@given(text=st.text(st.characters(exclude_categories=()), max_size=300), kind=KINDS)
@example(text="\ufdfa" * 20, kind="query")
@example(text="a\u0323\u0301\u0301\u0301\u0301\u0328b" * 99, kind="query")
@example(text="half \ud800 a character", kind="query")
@example(text="cut\x00here", kind="passage")
@example(text="\ufdfa" * 5000, kind="passage")
@example(text="a" * 100_000, kind="query")
def test_whatever_comes_is_short_whole_and_grows_no_further(text: str, kind: str) -> None:
    safe = guarded(text, kind)  # type: ignore[arg-type]
    assert len(safe) <= LONGEST[kind]  # type: ignore[index]
    assert not any(character < " " or "\ud800" <= character <= "\udfff" for character in safe)
    assert safe == unicodedata.normalize("NFKC", safe) == safe.strip()
    # Four code points a byte is the room that the library has.
    assert all(len(unicodedata.normalize("NFKC", one)) <= 4 * len(one.encode()) for one in safe)
    assert guarded(safe, kind) == safe  # type: ignore[arg-type]


def test_letters_may_bear_marks_but_no_towers_of_them() -> None:
    assert guarded("שָׁלוֹם", "query") == "שָׁלוֹם"
    assert guarded("z" + "\u0301\u0302" * 200 + "algo", "query") == "ź\u0302\u0301\u0302algo"


@pytest.mark.parametrize("text", ("", " \t\n", "\x00\x00", "\ud83d", "\u00a0\u3000"))
def test_nothing_stays_nothing(text: str) -> None:
    assert guarded(text, "query") == ""


def test_ordinary_words_stay_as_they_are() -> None:
    for text in (
        "Ինչպե՞ս մաքրել գետը",
        "როგორ დავასუფთავოთ მდინარე?",
        "Чӣ тавр дарёро тоза кунем?",
        "Çay sahilini, İLK",
    ):
        assert guarded(text, "query") == text
    assert guarded("first line\r\nsecond\x00third", "passage") == "first line second third"


def test_a_long_text_is_cut_at_its_kind_of_length() -> None:
    assert len(guarded("word " * 1000, "query")) in range(500, 513)
    assert len(guarded("word " * 1000, "passage")) in range(1490, 1501)
