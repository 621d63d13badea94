"""The web chat's and the terminal's own words, in the person's language. What Kith says comes from the features."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from handlers.kit.texts import Texts

_PAGE = "local-page-"


@cache
def own_texts() -> Texts:
    """The message files of this folder; read at first use, because a bot on Telegram may never need them."""
    from handlers.kit.texts import Texts

    return Texts(Path(__file__).resolve().parent.parent)


@cache
def page_words(language: str) -> dict[str, str]:
    """All words of the page, by the name its script knows them under."""
    texts = own_texts()
    return {
        key.removeprefix(_PAGE): texts.render(key, {}, language)
        for key in texts.catalog("en").ids()
        if key.startswith(_PAGE)
    }


def known_language(language: str | None, fallback: str) -> str:
    """The language itself ("fr", "fr-CA", "fr_CA.UTF-8") when there are words in it, else the fallback."""
    languages = own_texts().languages
    if language is None:
        return fallback
    base = re.split(r"[-_.]", language, maxsplit=1)[0].lower()
    return language if language in languages else base if base in languages else fallback
