"""What texts become: the same whatever the case, the marks and the keyboard, and never more than fits."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from storage import readings
from storage.search.analysis import GRAM, PIECE, PIECES, QUESTION, clean, fold, grams, pieces
from storage.search.ranking import RAREST, looked_up

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=400)
LETTERS = st.text("abcdefgh éüñčşğöİ абвгдёйқғҳҷӣӯ ինչպե՞ս როგორ ǅ", max_size=80)


@given(LETTERS)
def test_case_does_not_matter(text: str) -> None:
    assert grams(text.upper()) == grams(text.lower()) == grams(text)


@given(LETTERS)
def test_it_does_not_matter_how_marks_are_encoded(text: str) -> None:
    assert grams(unicodedata.normalize("NFD", text)) == grams(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    ("written", "typed"),
    (
        ("Məktəblərdə işıq", "mekteblerde isiq"),
        ("қӣ ғ ҳам ҷо", "ки г хам чо"),
        ("école à Besançon", "ecole a besancon"),
        ("Ինչպե՞ս", "ինչպես"),
        ("straße Øystein Łódź þing ægir œuvre", "strasse oystein lodz thing aegir oeuvre"),
        ("ＳＣＨＯＯＬ", "school"),
    ),
)
def test_letters_that_keyboards_lack(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@given(ANYTHING)
@example("\ud83d\x00")
def test_cleaned_text_can_be_stored_anywhere(text: str) -> None:
    kept = clean(text)
    assert "\x00" not in kept
    kept.encode()


@given(ANYTHING)
@example("\ufdfa" * 200)
@example("a" + "\u0301" * 300)
def test_grams_are_short_and_storable(text: str) -> None:
    for gram in grams(clean(text)):
        assert 0 < len(gram) <= GRAM
        gram.encode()


def test_grams_of_nothing_are_none() -> None:
    assert grams("") == grams("?!… \u0301 ՞") == frozenset()
    assert grams("a") == {" a "}


@given(st.lists(st.sampled_from(("word", "a longer one.", "ინტერნეტი!\n", "x" * 1200, " ")), max_size=120))
def test_pieces_hold_the_whole_text_in_order(words: list[str]) -> None:
    text = " ".join(words)
    cut = pieces(text)
    assert all(len(one) <= PIECE for one in cut)
    assert 1 <= len(cut) <= PIECES
    if len(cut) < PIECES:
        assert "".join("".join(cut).split()) == "".join(text.split())


def test_pieces_end_with_sentences() -> None:
    sentence = "We asked the parents to come along on a Saturday. "
    assert all(one.endswith(".") for one in pieces(sentence * 60))


@given(ANYTHING, st.sampled_from((None, "en", "ru", "hy", "ka", "tg", "zz")))
@example("how do we invite schools " * 4000, "ru")
def test_a_question_always_has_a_reading_of_bounded_length(text: str, language: str | None) -> None:
    read = readings(text, language)
    assert 1 <= len(read) <= 2
    assert all(len(one) <= 2 * QUESTION for one in read)


def test_capitals_are_read_as_small_letters() -> None:
    assert readings("КАК ПРИГЛАСИТЬ ШКОЛЫ?", "ru") == ("как пригласить школы?",)
    assert readings("How does UNESCO do it", "en") == ("How does UNESCO do it",)


@pytest.mark.parametrize(
    ("typed", "language", "meant"),
    (
        ("Kak privlech shkoly k sotrudnichestvu?", "ru", "как привлеч школы к сотрудничеству?"),
        ("Inchpes hamagortsel dprotsneri het", "hy", "ինչպես համագորցել դպրոցների հետ"),
        ("rogor vitanamshromlot skolebtan", "ka", "როგორ ვითანამშრომლოთ სკოლებთან"),
        ("rogor vitanamshromlot sk'olebtan", "ka", "როგორ ვითანამშრომლოთ სკოლებთან"),
        ("chi tavr bo maktabho hamkorī kunem", "tg", "чи тавр бо мактабҳо ҳамкорӣ кунем"),
    ),
)
def test_latin_letters_are_read_in_the_askers_script_too(typed: str, language: str, meant: str) -> None:
    read = readings(typed, language)
    assert read[0] == typed
    assert [fold(one) for one in read[1:]] == [fold(meant)]


@pytest.mark.parametrize(("text", "language"), (("how do we", "en"), ("как мы", "ru"), ("how мы", "ru"), ("12?", "ru")))
def test_nothing_is_guessed_where_nothing_points_to_it(text: str, language: str) -> None:
    assert readings(text, language) == (text,)


def test_a_question_reads_the_rarest_of_its_grams_and_not_more_than_it_has_time_for() -> None:
    large = {f"g{number:02}": 9_000 for number in range(40)} | {"rare": 7, "everywhere": 50_000}
    assert looked_up(large, 100_000, by_words=False) == ["rare", "g00", "g01", "g02", "g03"]
    assert len(looked_up(large, 100_000, by_words=True)) == 34
    assert len(looked_up({f"g{number:02}": 5 for number in range(40)}, 50, by_words=False)) == RAREST
    assert looked_up({"one": 60_000}, 1_000_000, by_words=False) == ["one"], "one at least"
