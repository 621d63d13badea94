"""In which order names stand in a list: the same on both databases, whose own orders differ. Pure."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Row

MOST_NAMES = 20_000
"""Names that are put in order for one page of a list; who stands behind them is found by searching."""

_LATIN = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
_PLAIN = {
    **{letter: unicodedata.normalize("NFD", chr(letter))[0] for letter in _LATIN},
    # Letters that stand where another one does and are not it with a mark (Russian dictionaries put ё with е).
    **str.maketrans({"ё": "е", "ə": "e", "ı": "i", "œ": "oe", "æ": "ae", "ł": "l"}),
}


def order_key(name: str) -> tuple[str, str]:
    """Sort by this: without regard to case and to Latin accents; what is alike otherwise, by how it is written.

    Other scripts keep their letters, which are in order as they are: й is a letter of its own, and no и with a mark.
    """
    folded = unicodedata.normalize("NFC", name).casefold().translate(_PLAIN)
    # Marks in front of a name, such as quotes, are not what it is looked for by.
    return folded.lstrip(" \"'«»“”„‘’([-–—"), name


def ids_by_name(rows: Iterable[Row[int, str]]) -> list[int]:
    """Numbers of what is called so, in the order of the names."""
    return [number for _, number in sorted((order_key(name), number) for number, name in rows)]
