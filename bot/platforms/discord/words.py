"""The Discord adapter's own few words, in the person's language. What Kith says comes from the features."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handlers.kit.texts import Texts


@cache
def own_texts() -> Texts:
    """The message files of the platforms; read at first use."""
    from handlers.kit.texts import Texts

    return Texts(Path(__file__).resolve().parent.parent)


def say(key: str, language: str, **args: str | int) -> str:
    """One of them; a language that is not among them is English."""
    return own_texts().render(f"discord-{key}", args, language)


def say_part(key: str, language: str, part: int, parts: int) -> str:
    """The same for one of several parts, which says so."""
    if parts == 1:
        return say(key, language)
    return say(f"{key}-part", language, part=part, parts=parts)
