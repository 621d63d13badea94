"""What somebody wants to see, taken from a typed line piece by piece: phrases, names, countries; the rest is searched.

What a piece means for a list is each room's own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.kit.countries import find_country
from handlers.kit.likeness import Candidates, Exact, fold

if TYPE_CHECKING:
    from collections.abc import Callable

    from handlers.kit.context import Context
    from handlers.kit.view import Text

LONGEST_NAME = 3
"""Words that the name of a country, a theme or a kind may have."""
SHORTEST_SLIP = 5
"""Letters from which a country may be misspelt or have an ending."""


def listed(ctx: Context, words: Text) -> list[str]:
    """Words of a message file, in the person's language and in English, the longest first."""
    return sorted({*ctx.listed(words), *ctx.listed(words, "en")}, key=len, reverse=True)


def take_phrase(ctx: Context, text: str, words: Text) -> tuple[str, bool]:
    """The text without the first of these phrases that stands in it, and whether one did."""
    for phrase in listed(ctx, words):
        found = re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.IGNORECASE)
        if found is not None:
            return f"{text[: found.start()]} {text[found.end() :]}", True
    return text, False


def take_names(ctx: Context, text: str, take: Callable[[str], bool], joints: Text) -> str:
    """What is left when each name that `take` knows is taken, the longest first; without joints at its ends.

    joints: words that lead from one name to the next ("in", "about").
    """
    words, left = text.replace(",", " ").split(), list[str]()
    while words:
        lengths = range(min(LONGEST_NAME, len(words)), 0, -1)
        taken = next((length for length in lengths if take(" ".join(words[:length]))), 0)
        if not taken:
            left.append(words[0])
        words = words[max(taken, 1) :]
    between = {fold(word) for word in listed(ctx, joints)}
    while left and fold(left[-1]) in between:
        left.pop()
    while left and fold(left[0]) in between:
        left.pop(0)
    return " ".join(left)


def country_named(name: str) -> str | None:
    """A country by its very name, or by one that has another ending; "is" and "do" are no countries."""
    if sum(letter.isalnum() for letter in name) <= 2 and not name.isupper():
        return None
    found = find_country(name)
    if isinstance(found, Exact):
        return found.value
    if isinstance(found, Candidates) and len(found.values) == 1 and len(name) >= SHORTEST_SLIP:
        return found.values[0]
    return None
