"""Tells in which of the ten languages a message is written, when it plainly is not the member's. Cheap."""

from __future__ import annotations

from collections.abc import Sequence

from handlers.activities.understanding.tokens import Token
from handlers.kit.tongue import LATIN, language_of_words, small_words

MOST_TOKENS = 120


def language_of(cut: Sequence[Token], given: str) -> str:
    """The language the words are in; `given`, the member's, unless the script or the small words say otherwise."""
    words = (token for token in cut[:MOST_TOKENS] if token.is_word and not token.raw[0].isdigit())
    return language_of_words(((token.raw, token.fold) for token in words), given)


def latin_hits(cut: Sequence[Token]) -> int:
    """How many small words of one of the languages in Latin letters there are at most."""
    hits: dict[str, int] = {}
    for token in cut[:MOST_TOKENS]:
        for code in small_words(token.fold):
            hits[code] = hits.get(code, 0) + 1
    return max((hits.get(code, 0) for code in LATIN), default=0)
