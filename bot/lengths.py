"""Lengths in UTF-16 units, as chat platforms count them, and where a long text is cut best. Pure."""

import unicodedata
from typing import Final

ALONE: Final = "\u2026"
"""Stands where a platform wants words and there are none, and where words were cut off."""


def units(text: str) -> int:
    """The length of a text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def cut(text: str, limit: int) -> str:
    """The text, or its beginning with an ellipsis when it is longer than so many UTF-16 units."""
    text = text.strip()
    return text if units(text) <= limit else text[: reach(text, 0, limit - 1)].rstrip() + ALONE


def reach(text: str, start: int, limit: int) -> int:
    """The furthest index up to which the text fits into the limit."""
    end = min(len(text), start + limit)
    while units(text[start:end]) > limit:  # letters outside the basic plane count twice
        end -= max(1, (units(text[start:end]) - limit) // 2)
    return end


def cut_at(text: str, start: int, reach: int) -> int:
    """The best place to cut at or before `reach`: not in the first third, never inside a visible character."""
    if reach == len(text):
        return reach
    earliest = start + (reach - start) // 3
    for mark in ("\n\n", "\n", ". ", " "):
        found = text.rfind(mark, earliest, reach + 1)
        if found > start:
            return found + len(mark)
    end = reach
    while end > earliest and _joins(text[end - 1], text[end]):
        end -= 1
    return end if end > earliest else reach


def _joins(before: str, after: str) -> bool:
    """Whether two code points belong to one visible character: accents, joined and coloured emoji, flags."""
    flags = "\U0001f1e6" <= before <= "\U0001f1ff" and "\U0001f1e6" <= after <= "\U0001f1ff"
    tones = "\U0001f3fb" <= after <= "\U0001f3ff"
    return flags or tones or "\u200d" in {before, after} or unicodedata.category(after) in {"Mn", "Me", "Mc"}
