"""Share cards as pictures: every alphabet of the networks, any length, and words that are never anything but words."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from handlers.kit.drawing import SIZE, Card, draw


def ink(data: bytes | None) -> int:
    """How many dots of the picture are dark: what is written."""
    assert data is not None
    with Image.open(BytesIO(data)) as picture:
        assert picture.size == SIZE
        assert picture.info == {}
        return sum(picture.convert("L").point(lambda level: level < 96 and 255).histogram()[255:])


@pytest.mark.parametrize(
    "title",
    ("School gardens", "Jardins d’école à Noël", "Школьные сады", "სკოლის ბაღები", "Դպրոցի այգիներ", "Məktəb bağları"),
)
def test_every_alphabet_is_drawn(title: str) -> None:
    plain = ink(draw(Card("i")))
    assert ink(draw(Card(title))) > plain + 100 * len(title)


def test_what_no_font_draws_is_left_to_the_words() -> None:
    assert draw(Card("中文项目")) is None
    assert draw(Card("")) is None
    assert draw(Card("Gardens 中")) is not None


@pytest.mark.parametrize("text", ("x" * 5000, "word " * 900, "{0} %s \\n </svg> ../../etc", "a\u202eb\x00c", "🎉" * 50))
def test_any_words_make_a_picture(text: str) -> None:
    card = Card(f"A {text}", above=text, chips=[text] * 9, rows=[(text, text)] * 9, foot=(text, text))
    assert ink(draw(card)) > 0
