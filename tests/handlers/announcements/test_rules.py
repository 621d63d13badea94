"""The rules alone: marks in texts, topics, whose words a reader sees, options of a poll."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.announcements import marks, rules
from handlers.kit.view import Span
from storage import Places, SectionId, Variant

SECTIONS = {SectionId(1): "GE", SectionId(2): "GE", SectionId(3): "FR"}


def pieces(text: str) -> list[tuple[str, str]]:
    """(Style, text) of what is not plain."""
    found = marks.styled(text)
    assert isinstance(found, tuple)
    spans = [one for one in found if isinstance(one, Span)]
    return [
        ("b" * one.bold + "i" * one.italic + "l" * bool(one.link), str(one.words))
        for one in spans
        if one.bold or one.italic or one.link
    ]


@pytest.mark.parametrize(
    ("text", "styled"),
    (
        ("*bold* word", [("b", "bold")]),
        ("_slanted words_.", [("i", "slanted words")]),
        ("*bold _and_ more*", [("b", "bold "), ("bi", "and"), ("b", " more")]),
        ("2*3*4 and snake_case_name", []),
        ("* not * bold", []),
        ("see https://kith.example/a_b_c.", [("l", "https://kith.example/a_b_c")]),
        ("(https://kith.example/day)", [("l", "https://kith.example/day")]),
        ("*over\ntwo lines*", []),
        ("<b>tag</b> & [link](x)", []),
        ("*ქართული* _и русский_", [("b", "ქართული"), ("i", "и русский")]),
    ),
)
def test_marks(text: str, styled: list[tuple[str, str]]) -> None:
    assert pieces(text) == styled


@given(st.text(alphabet="ab *_\nhtps:/.", max_size=60))
def test_nothing_but_marks_is_ever_lost(text: str) -> None:
    plain = marks.plain(text)
    assert plain.replace("*", "").replace("_", "") == text.replace("*", "").replace("_", "")


@pytest.mark.parametrize(
    ("places", "topic"),
    (
        (Places(True), "net"),
        (Places(sections=(SectionId(1),)), "s1"),
        (Places(sections=(SectionId(1), SectionId(2))), "GE"),
        (Places(countries=("GE",), sections=(SectionId(1),)), "GE"),
        (Places(sections=(SectionId(1), SectionId(3))), "net"),
        (Places(countries=("GE", "FR")), "net"),
    ),
)
def test_the_topic_is_the_narrowest_place_that_holds_all(places: Places, topic: str) -> None:
    assert rules.topic_of(places, SECTIONS) == topic


def test_an_unknown_section_is_nobodys() -> None:
    assert not rules.covers([], 1, Places(sections=(SectionId(99),)), SECTIONS)  # type: ignore[arg-type]
    assert not rules.covers([], 1, Places(), SECTIONS)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "options"),
    (
        ("Yes, no", ["Yes", "no"]),
        ("Yes, please\nNo, thanks", ["Yes, please", "No, thanks"]),
        ("a; b,c; a", ["a", "b,c"]),
        ("only one", ["only one"]),
    ),
)
def test_options_of_a_poll(text: str, options: list[str]) -> None:
    assert rules.read_options(text) == options


def test_texts_of_a_correction_replace_their_language_only() -> None:
    assert rules.texts_of({"by": 1, "texts": {"en": "new"}}) == {"en": "new"}
    assert rules.texts_of(None) == {}
    assert rules.slot_of(rules.body_key("ka|Asia/Tbilisi", 3)) == "ka|Asia/Tbilisi"
    assert Variant("en", "x").options == ()
