"""A share card as a PNG: a title, a few lines, whose it is. Pure: words in, bytes out; asks nobody, keeps nothing.

What members wrote is drawn letter by letter and is never read as markup, as a path or as a format.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

SIZE = (1200, 630)
"""What messengers and web pages show whole (Open Graph's usual 1.91 : 1)."""
_EDGE = 72
_WIDTH = SIZE[0] - 2 * _EDGE
_FOOT = SIZE[1] - 86
_SIZES = (64, 54, 46)
_FOLDER = Path(__file__).parent / "fonts"
"""DejaVu Sans, cut down to the Latin, Cyrillic, Greek, Georgian and Armenian letters (its licence lies beside it)."""
_FONTS = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
_PAPER, _INK, _SOFT, _ACCENT, _TINT = "#f7f4ee", "#1b2320", "#56615b", "#1c6552", "#e2eee8"
_UNDRAWN = 0.34
"""Where more of a title's letters than this have no glyph, a picture would say less than nothing."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is drawn. chips: a few words each. rows: label and value. foot: on the left and on the right below."""

    title: str
    above: str = ""
    chips: Sequence[str] = ()
    rows: Sequence[tuple[str, str]] = ()
    foot: tuple[str, str] = ("", "")


def draw(card: Card) -> bytes | None:
    """The picture; None where the drawing library is missing, or the fonts do not know the title's letters."""
    if not _can_draw() or not _is_legible(card.title):
        return None
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", SIZE, _PAPER)
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, 18, SIZE[1]), fill=_ACCENT)
    top = 46
    if card.above:
        pen.text((_EDGE, top), _fitted(card.above, _font(28), _WIDTH), font=_font(28), fill=_ACCENT)
        top += 50
    top = _title(pen, card.title, top)
    top = _chips(pen, card.chips, top + 14)
    _rows(pen, card.rows, top + 10)
    _foot(pen, card.foot)
    out = BytesIO()
    picture.save(out, "PNG", optimize=False)
    return out.getvalue()


def _title(pen: ImageDraw, title: str, top: int) -> int:
    """In the largest size in which it fits on three lines."""
    whole = _drawable(title).replace(" ", "")
    size = next((one for one in _SIZES if "".join(_title_lines(title, one)).replace(" ", "") == whole), _SIZES[-1])
    for line in _title_lines(title, size):
        pen.text((_EDGE, top), line, font=_font(size, bold=True), fill=_INK)
        top += int(size * 1.2)
    return top


def _title_lines(title: str, size: int) -> list[str]:
    return _wrapped(title, _font(size, bold=True), _WIDTH, 3)


def _chips(pen: ImageDraw, chips: Sequence[str], top: int) -> int:
    font, left = _font(26), _EDGE
    for chip in chips:
        word = _fitted(chip, font, _WIDTH // 2)
        wide = int(font.getlength(word)) + 36
        if not word or left + wide > SIZE[0] - _EDGE:
            continue
        pen.rounded_rectangle((left, top, left + wide, top + 48), radius=24, fill=_TINT)
        pen.text((left + 18, top + 8), word, font=font, fill=_ACCENT)
        left += wide + 14
    return top + 62 if left > _EDGE else top


def _rows(pen: ImageDraw, rows: Sequence[tuple[str, str]], top: int) -> None:
    for label, value in rows:
        name, font = _fitted(label, _font(26), _WIDTH // 3), _font(30)
        if not _drawable(value) or top + 74 > _FOOT:
            continue
        pen.text((_EDGE, top), name, font=_font(26), fill=_SOFT)
        top += 34
        for line in _wrapped(value, font, _WIDTH, 2 if top + 120 < _FOOT else 1):
            pen.text((_EDGE, top), line, font=font, fill=_INK)
            top += 40
        top += 10


def _foot(pen: ImageDraw, foot: tuple[str, str]) -> None:
    font, top = _font(24), SIZE[1] - 62
    pen.line((_EDGE, top - 18, SIZE[0] - _EDGE, top - 18), fill=_TINT, width=3)
    right = _fitted(foot[1], font, _WIDTH * 2 // 3)
    wide = font.getlength(right)
    pen.text((_EDGE, top), _fitted(foot[0], font, int(_WIDTH - wide) - 40), font=font, fill=_SOFT)
    pen.text((SIZE[0] - _EDGE - wide, top), right, font=font, fill=_SOFT)


# --- words that fit


def _wrapped(text: str, font: FreeTypeFont, width: int, most: int) -> list[str]:
    """At most so many lines, the last one cut with an ellipsis; a word that is too long is broken."""
    lines: list[str] = []
    left = _drawable(text)
    while left and len(lines) < most - 1:
        cut = _length_that_fits(left, font, width)
        if cut < len(left):
            blank = left.rfind(" ", 0, cut + 1)
            cut = blank if blank > 0 else max(cut, 1)
        lines.append(left[:cut].rstrip())
        left = left[cut:].lstrip()
    return [*lines, _fitted(left, font, width)] if left else lines


def _fitted(text: str, font: FreeTypeFont, width: int) -> str:
    """On one line, cut with an ellipsis where it is too long."""
    text = _drawable(text)
    if font.getlength(text) <= width:
        return text
    return f"{text[: _length_that_fits(text, font, width - int(font.getlength('…')))].rstrip()}…"


def _length_that_fits(text: str, font: FreeTypeFont, width: int) -> int:
    low, high = 0, min(len(text), 400)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if font.getlength(text[:middle]) <= width else (low, middle - 1)
    return low


def _drawable(text: str) -> str:
    """Without what no font here draws: a box says nothing."""
    return " ".join("".join(letter for letter in text[:1000] if letter == " " or _is_drawn(letter)).split())


def _is_legible(title: str) -> bool:
    letters = [letter for letter in title if letter.isalnum()]
    undrawn = sum(not _is_drawn(letter) for letter in letters)
    return bool(letters) and undrawn <= len(letters) * _UNDRAWN


# --- fonts


@cache
def _can_draw() -> bool:
    return find_spec("PIL") is not None


@cache
def _font(size: int, *, bold: bool = False) -> FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(str(_FOLDER / _FONTS[bold]), size)


@lru_cache(maxsize=4096)
def _is_drawn(letter: str) -> bool:
    """Whether the font has a glyph for it; what has none is drawn as the same box."""
    if not letter.isprintable():
        return False
    font = _font(20)
    return bytes(font.getmask(letter)) != bytes(font.getmask("\U0010fffe"))
