"""Themes by what people call them, in any language. Pure: the themes are handed in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.likeness import NameIndex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from storage import Theme, ThemeId


def theme_index(themes: Sequence[Theme]) -> NameIndex[ThemeId]:
    """Finds themes by their names, their short names, and the words that networks keep for them."""

    def names() -> Iterable[tuple[str, ThemeId]]:
        for theme in themes:
            yield from ((name, theme.id) for name in (theme.slug, *theme.names.values()))
            yield from ((word, theme.id) for words in theme.keywords.values() for word in words)

    return NameIndex(names())
