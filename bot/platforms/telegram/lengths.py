"""Lengths as Telegram counts them: UTF-16 units. Pure."""

from typing import Final

ALONE: Final = "\u2026"
"""Stands where Telegram wants words and there are none, and where words were cut off."""


def units(text: str) -> int:
    """The length of a text as Telegram counts it."""
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
