"""How a text becomes what is compared: pieces to embed, and character 4-grams that need no knowledge of its language.

The same on both databases and for texts and questions alike. After a change of what `grams` returns,
`python bot.py index` has to be run: what stands in the index was made by the older rule.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from anyascii import anyascii

if TYPE_CHECKING:
    from collections.abc import Iterator

GRAM = 4
PIECE = 900
"""Characters of a piece: longer ones cost the embedder more than they are long (about 250 tokens)."""
PIECES = 20
"""Pieces of one item at most; nobody finds a page by its fortieth paragraph."""
SENTENCE = 16
"""Characters of the shortest sentence that is read by itself."""
SENTENCES = 12
"""Sentences of a piece that are."""
QUESTION = 512
"""Characters of a question that are looked at."""

_WORD = re.compile(r"[^\W_]+")
_END = re.compile(r"[.!?։؟。](?=\s)|\n")
_END_KEPT = re.compile(r"(?<=[.!?։؟。])\s+|\n")
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_HALVES = re.compile(r"[\ud800-\udfff]")
# Letters that are no letter with a mark, but are typed as one by whoever lacks the keyboard.
_ALIKE = {"ı": "i", "ə": "e", "қ": "к", "ғ": "г", "ҳ": "х", "ҷ": "ч", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l"} | {
    "đ": "d",
    "ð": "d",
    "þ": "th",
}
# Armenian marks of stress and question stand inside words.
_ARMENIAN_MARKS = range(0x055A, 0x0560)


class _Bare(dict[int, str | None]):
    """For str.translate: what becomes of each character. Filled as they come; there are few kinds in any library."""

    def __missing__(self, code: int) -> str | None:
        character = chr(code)
        marks = unicodedata.category(character) in {"Mn", "Me", "Cf"} or code in _ARMENIAN_MARKS
        self[code] = None if marks else _ALIKE.get(character, character)
        return self[code]


class _Latin(dict[int, str]):
    """For str.translate: how each letter is written in Latin ones."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        self[code] = anyascii(character).lower() if character.isalpha() else character
        return self[code]


_BARE = _Bare()
_LATIN = _Latin()


def clean(text: str, most: int | None = None) -> str:
    """The text without what databases refuse: NUL, other control characters, halves of characters. most: characters."""
    return _HALVES.sub("", _CONTROL.sub(" ", text[:most])).strip()


def fold(text: str) -> str:
    """The text as it is compared: no case, no marks, no letters that only some keyboards have."""
    folded = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    return unicodedata.normalize("NFC", folded.translate(_BARE)).translate(_BARE)


def grams(text: str) -> frozenset[str]:
    """The 4-grams of a text's words with single spaces between and around them; one of fewer letters stands whole.

    In Latin letters, whatever the script: names are then found across scripts, and so is what was typed without the
    right keyboard (.785 instead of .779 across languages, measured). Across words rather than inside them: a phrase's
    grams are rarer than a word's, so texts of other languages share fewer by chance (.78 instead of .77).
    """
    words = f" {' '.join(_WORD.findall(fold(text).translate(_LATIN)))} "
    return frozenset(words[start : start + GRAM] for start in range(max(1, len(words) - GRAM + 1))) - {"  "}


def pieces(text: str) -> list[str]:
    """The text in pieces of at most PIECE characters, cut where a sentence or at least a word ends; never none."""
    return list(_cut(clean(text, PIECE * PIECES)))[:PIECES] or [""]


def sentences(piece: str) -> list[str]:
    """The sentences of a piece that say something by themselves; none where there are not at least two."""
    found = [part for part in map(str.strip, _END_KEPT.split(piece)) if len(part) >= SENTENCE]
    return found[:SENTENCES] if len(found) > 1 else []


def _cut(text: str) -> Iterator[str]:
    while len(text) > PIECE:
        ends = [match.end() for match in _END.finditer(text, PIECE // 2, PIECE)]
        at = ends[-1] if ends else text.rfind(" ", PIECE // 2, PIECE)
        at = at if at > 0 else PIECE
        yield text[:at].strip()
        text = text[at:].strip()
    if text:
        yield text
