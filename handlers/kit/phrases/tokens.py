"""Cuts a message into words and written numbers with their spans; knows no language.

The case, accents and apostrophes that people leave out on phones are folded by `fold`.
"""

from __future__ import annotations

import re
import unicodedata
from enum import IntEnum, auto
from functools import lru_cache
from typing import NamedTuple


class Gap(IntEnum):
    """What stands between a token and the one before."""

    SPACE = auto()  # blanks or nothing
    TIGHT = auto()  # a hyphen or an apostrophe without blanks
    DASH = auto()  # a dash between blanks, or a long one
    COMMA = auto()
    DOT = auto()
    BREAK = auto()  # anything else: a phrase does not go across


class Token(NamedTuple):
    """`kind` is "word" or the name of the written shape; `parts` holds a shape's groups."""

    start: int
    end: int
    kind: str
    text: str
    before: Gap
    parts: tuple[str, ...] = ()


_TOKEN = re.compile(
    r"""
  (?P<word>[^\W\d_][\w\u0300-\u036f]*|[&+@])
| (?P<iso>(?P<iso_y>\d{4})(?P<iso_sep>[-/.])(?P<iso_m>\d{1,2})(?P=iso_sep)(?P<iso_d>\d{1,2})(?!\d)(?:[Tt](?=\d\d:))?)
| (?P<dmy>(?P<dmy_a>\d{1,2})(?P<dmy_sep>[./-])\s?(?P<dmy_b>\d{1,2})(?P=dmy_sep)(?P<dmy_y>\s?\d{4}|\d{2})
    (?!\d|:\d|[./-]\d))
| (?P<serial>\+\d[\d()\ -]{6,}\d|\d+(?:[-.]\d+){2,}|\d{10,}|0\d{3,}(?:[ -]\d{2,})*|[0-9]+(?:_\w+))
| (?P<clock>(?P<clock_h>\d{1,2})(?::(?=\d)|-(?=00\b))(?P<clock_m>\d{2})(?::\d{2})?(?!\d|:\d))
| (?P<hclock>(?P<hclock_h>\d{1,2})(?:\s?[hHчЧ]\s?(?=\d\d(?!\d|\s?\w)|\d\d\s?(?:m|min|mn|м|мин)\b)|[hHчЧ](?=\d\d(?!\w)))
    (?P<hclock_m>[0-5]\d)(?:\s?(?:min|mn|m|мин|м)\b)?)
| (?P<fraction>(?:(?P<fraction_n>\d{1,4})\s?)?(?P<fraction_f>[¼½¾⅓⅔]))
| (?P<spaced>\d{1,3}(?:[\ \u00a0\u202f]\d{3})+(?!\d|[.,:]\d))
| (?P<grouped>\d{1,3}(?P<grouped_sep>[.,'’])\d{3}(?:(?P=grouped_sep)\d{3})*(?!\d|[.,:]\d))
| (?P<decimal>(?P<decimal_a>\d{1,6})(?P<decimal_sep>[.,])(?P<decimal_b>\d{1,6})(?!\d|[.,:]\d))
| (?P<slash>(?P<slash_a>\d{1,2})/(?P<slash_b>\d{1,2})(?!\d|/))
| (?P<int>\d+)
""",
    re.VERBOSE,
)
_PARTS = {
    kind: tuple(name for name in _TOKEN.groupindex if name.startswith(kind + "_"))
    for kind in ("iso", "dmy", "clock", "hclock", "fraction", "grouped", "decimal", "slash")
}
_GAPS = {"": Gap.SPACE, ",": Gap.COMMA, ".,": Gap.COMMA, ".": Gap.DOT, "،": Gap.COMMA, "․": Gap.DOT}
_HYPHENS = frozenset("-‐‑'’ʼ`´")
_DASHES = frozenset("-‐‑–—−~")
_MONEY_BEFORE = frozenset("$€£₽₾֏₼#№")
_NO_COUNT_AFTER = frozenset("$€£₽₾֏₼%°‰")


def _gap(between: str) -> Gap:
    bare = between.strip()
    if bare in _HYPHENS and bare == between:
        return Gap.TIGHT
    if bare in _DASHES or (bare[:1] == "." and bare[1:].lstrip() in _DASHES):
        return Gap.DASH  # "7 janv. – 16 févr.": the dot is the abbreviation's
    return _GAPS.get(bare, Gap.BREAK)


def tokens(text: str) -> list[Token]:
    """The words and written numbers of a text, in order. Words come in lower case; spans are of the text as given."""
    found: list[Token] = []
    end = 0
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "word"
        start = match.start()
        between = text[end:start]
        before = Gap.SPACE if between in {" ", ""} else _gap(between)
        end = match.end()
        if kind == "word":
            word = match.group()
            found.append(Token(start, end, "word", word.lower() if word.isascii() else _lowered(word), before))
            continue
        if text[start - 1 : start] in _MONEY_BEFORE or text[end : end + 2].strip()[:1] in _NO_COUNT_AFTER:
            kind = "serial"
        parts = match.group(*_PARTS[kind]) if kind in _PARTS else ()
        found.append(Token(start, end, kind, match.group(), before, tuple(part or "" for part in parts)))
    return found


def _lowered(word: str) -> str:
    """In lower case; the capital of the Turkic dotted i would leave a loose dot."""
    return unicodedata.normalize("NFC", word).casefold().replace("i̇", "i")


_LETTERS = str.maketrans(
    {"ə": "e", "ı": "i", "ø": "o", "æ": "ae", "ß": "ss", "ğ": "g"}
    | {"ё": "е", "ӣ": "и", "ӯ": "у", "ҷ": "ч", "ҳ": "х", "қ": "к", "ғ": "г", "ъ": ""}
)


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """The word without what people leave out: accents, ё, the extra letters of Tajik and Azerbaijani."""
    if word.isascii():
        return word
    letters = unicodedata.normalize("NFD", word.translate(_LETTERS))
    kept = "".join(letter for letter in letters if not "\u0300" <= letter <= "\u036f" or letter == "\u0306")
    return unicodedata.normalize("NFC", kept)
