"""Whatever Kith says fits Telegram's limits and nothing of it is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.lengths import cut, units
from bot.platforms.telegram.fit import CAPTION_LIMIT, TEXT_LIMIT, plan, split
from bot.platforms.telegram.keyboards import boards, inline, lay_out
from handlers.kit.view import Key, Piece, Shown, ShownFile
from tests.fakes.bot_api.rules import check_entities, check_keyboard
from tests.fakes.bot_api.world import Chat

LETTERS = st.sampled_from(
    ["a", "é", "ж", "ა", "😀", "👩\u200d🌾", "🇬🇪", "\n", ".", "/", "e\u0301", " ", "\n\n", "word "]
)
TEXTS = st.lists(LETTERS, max_size=60).map("".join)
PIECES = st.lists(
    st.builds(
        Piece,
        TEXTS,
        bold=st.booleans(),
        italic=st.booleans(),
        code=st.booleans(),
        link=st.sampled_from([None, "https://example.org/a", "javascript:x"]),
    ),
    max_size=8,
)
FILES = st.lists(
    st.builds(ShownFile, st.integers(1, 9), st.just("a"), st.sampled_from(["image/png", "text/csv"]), TEXTS),
    max_size=13,
)
KEYS = st.builds(Key, st.text("abc ж😀", min_size=1, max_size=50), st.just("x.y~1"))
ROWS = st.lists(st.lists(KEYS, max_size=11).map(tuple), max_size=30).map(tuple)


def squeezed(text: str) -> str:
    return "".join(text.split())


@given(PIECES, st.integers(12, 90))
def test_no_letter_is_lost_and_every_part_fits_with_its_styles(pieces: list[Piece], limit: int) -> None:
    parts = split(pieces, limit)
    assert squeezed("".join(part.text for part in parts)) == squeezed("".join(piece.text for piece in pieces))
    for part in parts:
        assert 0 < units(part.text) <= limit
        check_entities(part.text, [dict(entity) for entity in part.entities])


@given(PIECES, FILES, ROWS, st.booleans(), st.booleans())
def test_every_view_becomes_messages_that_telegram_takes(
    pieces: list[Piece], files: list[ShownFile], rows: tuple[tuple[Key, ...], ...], asks: bool, private: bool
) -> None:
    shown = Shown(tuple(pieces), rows, tuple(files), wants_location=asks)
    steps = plan(shown, private=private)
    for step in steps:
        assert units(step.part.text) <= (TEXT_LIMIT if step.kind == "text" else CAPTION_LIMIT)
        assert step.part.text or step.kind != "text" or step.asks_location
        assert not (step.kind == "album" and step.keyboard)
        assert not (step.asks_location and step.keyboard)
        if step.kind == "album":
            assert 2 <= len(step.files) <= 10
        check_keyboard({"inline_keyboard": inline(step.keyboard)}, Chat(1, "private", "x"))
    assert sorted(file.blob for step in steps for file in step.files) == sorted(file.blob for file in files)
    assert [key for step in steps for row in step.keyboard for key in row] == [key for row in rows for key in row]
    assert sum(step.asks_location for step in steps) == (asks and private)


def test_long_text_is_cut_between_paragraphs_and_the_buttons_stand_under_the_last_part() -> None:
    paragraph = "A day of planting. " * 50
    text = "\n\n".join([paragraph.strip()] * 8)
    steps = plan(Shown((Piece(text),), ((Key("Next", "x"),),)), private=True)
    assert len(steps) == 2
    assert all(step.part.text.startswith("A day") and step.part.text.endswith("planting.") for step in steps)
    assert [bool(step.keyboard) for step in steps] == [False, True]


def test_styles_are_counted_in_utf_16_units() -> None:
    part = split([Piece("😀 ჩანაწერი "), Piece("Saved", bold=True)], TEXT_LIMIT)[0]
    assert part.entities == ({"type": "bold", "offset": 12, "length": 5},)


def test_a_style_goes_on_in_the_next_part() -> None:
    parts = split([Piece("one two three four", bold=True)], 10)
    assert [(part.text, part.entities[0]["length"]) for part in parts] == [("one two", 7), ("three four", 10)]


def test_a_visible_character_is_never_cut_in_two() -> None:
    family = "👩\u200d👩\u200d👧"
    parts = split([Piece(family * 5)], 20)
    assert {part.text.replace(family, "") for part in parts} == {""}


def test_words_too_long_for_a_caption_go_before_the_file() -> None:
    steps = plan(
        Shown((Piece("x" * 1025),), ((Key("Ok", "x"),),), (ShownFile(1, "a", "image/png", "chart"),)), private=True
    )
    assert [(step.kind, bool(step.keyboard)) for step in steps] == [("text", False), ("photo", True)]


def test_a_file_without_words_is_described() -> None:
    steps = plan(Shown((), files=(ShownFile(1, "a", "image/png", "Twelve people plant trees"),)), private=True)
    assert steps[0].part.text == "Twelve people plant trees"


@pytest.mark.parametrize(
    ("labels", "widths"),
    (
        ([["Yes", "No"]], [2]),
        ([["1", "2", "3", "4", "5", "6", "7"]], [7]),
        ([["Environment and nature", "Health and well-being"]], [1, 1]),
        ([["Save it now", "Edit a field", "Cancel this"]], [2, 1]),
        ([[str(number)] for number in range(12)], [3, 3, 3, 3]),
        ([["Georgia"], ["Armenia"], ["Norway"]], [1, 1, 1]),
    ),
)
def test_rows_are_laid_out_for_a_phone(labels: list[list[str]], widths: list[int]) -> None:
    rows = lay_out([tuple(Key(label, "x") for label in row) for row in labels])
    assert [len(row) for row in rows] == widths


def test_more_than_a_hundred_buttons_go_on_in_a_second_keyboard() -> None:
    keyboards = boards([tuple(Key(str(n), f"x~{n}") for n in range(at, at + 8)) for at in range(0, 160, 8)])
    assert [sum(len(row) for row in board) for board in keyboards] == [96, 64]


def test_tones_become_button_styles_and_links_stay_links() -> None:
    rows = inline([(Key("Save", "a", "good"), Key("Delete", "b", "bad"), Key("Open", url="https://example.org"))])
    assert rows == [
        [
            {"text": "Save", "callback_data": "a", "style": "success"},
            {"text": "Delete", "callback_data": "b", "style": "danger"},
            {"text": "Open", "url": "https://example.org"},
        ]
    ]


def test_cutting_counts_units_and_marks_the_cut() -> None:
    assert cut("😀" * 5, 6) == "😀😀…"
    assert cut(" short ", 6) == "short"
