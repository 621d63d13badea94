"""Disciplines and methods that Kith knows by name in every language; anything else stays in the person's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.likeness import NameIndex, fold
from handlers.kit.view import t

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from handlers.kit.view import Words

DISCIPLINES = (
    "education",
    "psychology",
    "sociology",
    "health",
    "environment",
    "social-work",
    "political-science",
    "economics",
    "law",
    "history",
    "languages",
    "arts",
    "computing",
    "sport",
)
METHODS = (
    "survey",
    "interview",
    "focus-group",
    "observation",
    "case-study",
    "evaluation",
    "action-research",
    "experiment",
    "text-analysis",
    "statistics",
    "mapping",
    "literature-review",
)
KNOWN = frozenset({*DISCIPLINES, *METHODS})


_indexes: dict[tuple[str, ...], NameIndex[str]] = {}
"""By languages: built once, as the words are those of the message files."""


def name(key: str) -> Words:
    """A discipline or method in words; what is not known by name is in the person's own."""
    return t(f"matching-skill-{key}") if key in KNOWN else key


def index(words: Callable[[Words, str], str], languages: Sequence[str]) -> NameIndex[str]:
    """Finds keys by their names and by other words for them in these languages. words: prints in a language."""
    key = tuple(languages)
    if key not in _indexes:
        _indexes[key] = NameIndex(
            (said.strip(), skill)
            for skill in (*DISCIPLINES, *METHODS)
            for language in languages
            for text in (f"matching-skill-{skill}", f"matching-skill-{skill}.words")
            for said in words(t(text), language).split(",")
        )
    return _indexes[key]


def named_in(text: str, known: NameIndex[str]) -> list[str]:
    """The keys that a running text names, one to three words at a time, in the order in which they come."""
    words = [word.strip(".,;:!?()«»„“\"'") for word in text.split()][:200]
    found: list[str] = []
    for start in range(len(words)):
        for size in (3, 2, 1):
            part = " ".join(words[start : start + size])
            if len(fold(part)) >= 4:
                found += known.exact(part)
    return list(dict.fromkeys(found))
