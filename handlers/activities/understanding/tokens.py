"""Cuts a message into words and signs with their spans, and folds words to what people agree on in spelling.

Knows no meaning. Folding forgives accents, "ё", the extra letters of Tajik and Azerbaijani, and the signs that
Armenian puts inside words.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_TOKEN = re.compile(
    r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=\w)|[^\W_]+(?:['’ʼ՚՞՛՜\-‐‑][^\W_]+)*['’՞՛՜]?|[^\w\s]", re.IGNORECASE
)
_ELISIONS = frozenset({"c'", "d'", "j'", "l'", "m'", "n'", "s'", "t'", "qu'", "jusqu'", "lorsqu'", "puisqu'"})
_SPECIAL = {
    "ə": "e", "ı": "i", "ø": "o", "æ": "e", "ß": "s", "ł": "l", "đ": "d", "œ": "oe",
    "ҳ": "х", "қ": "к", "ғ": "г", "ҷ": "ч", "ӯ": "у", "ӣ": "и", "ъ": "",
    "’": "'", "ʼ": "'", "՚": "'", "‐": "-", "‑": "-", "՞": "", "՛": "", "՜": "",
}  # fmt: skip


class Token(NamedTuple):
    """A word or a sign: its span in the text, as written, and folded."""

    start: int
    end: int
    raw: str
    fold: str
    is_word: bool


class _Letters(dict[int, str]):
    """Folds one letter; filled as letters come up."""

    def __missing__(self, code: int) -> str:
        letter = chr(code).lower()
        plain = "".join(_SPECIAL.get(part, part) for part in letter)
        base = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
        if len(self) < 4096:
            self[code] = base
        return base


_LETTERS = _Letters()


def fold(word: str) -> str:
    """The word in lower case, without what people leave out on phones."""
    return word.lower() if word.isascii() else unicodedata.normalize("NFC", word).translate(_LETTERS)


def has_case(letter: str) -> bool:
    """Whether the letter is written large and small. Georgian capitals exist, but nobody types them."""
    return letter.lower() != letter.upper() and not "\u10d0" <= letter <= "\u10ff"


def tokens(text: str) -> list[Token]:
    """The words and signs of a text in order; French elisions ("l'école") become two."""
    found = []
    for match in _TOKEN.finditer(text):
        raw = match.group()
        is_word = raw[0].isalnum()
        found.append(Token(match.start(), match.end(), raw, fold(raw), is_word))
    return found


def pieces(text: str) -> list[str]:
    """The folded words and signs of an entry of a word list."""
    return [token.fold for token in tokens(text)]
