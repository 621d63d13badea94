"""What names in a table mean in one network: sections by name, themes by slug or by name in any language. Pure."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from handlers.activities.cells import Reason, Unreadable
from handlers.activities.rules import MOST_SECTIONS, MOST_THEMES
from handlers.activities.sheets import split_list
from handlers.kit.likeness import NameIndex
from handlers.kit.phrases import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import TypeVar

    from storage import Network, Section, SectionId, Theme, ThemeId

    Id = TypeVar("Id", bound=int)


class Words:
    """What names mean in one network: its sections and themes, retired ones too, so that old records can be read."""

    def __init__(self, network: Network, sections: Iterable[Section], themes: Iterable[Theme]) -> None:
        self.network = network
        self.section_names: dict[SectionId, str] = {}
        self.theme_slugs: dict[ThemeId, str] = {}
        self._sections: dict[str, SectionId] = {}
        self._themes: dict[str, ThemeId] = {}
        for section in sections:
            self.section_names[section.id] = section.name
            self._sections[folded(section.name)] = section.id
        for theme in themes:
            self.theme_slugs[theme.id] = theme.slug
            for name in (*theme.names.values(), theme.slug):
                self._themes[folded(name)] = theme.id
        own = [language for language in network.languages if language in LANGUAGES]
        self.languages = tuple(dict.fromkeys([*own, "en"]))
        self._likely_sections = NameIndex((name, name) for name in self.section_names.values())
        self._likely_themes = NameIndex((name, self.theme_slugs[one]) for name, one in self._themes.items())

    def sections(self, cell: str) -> tuple[SectionId, ...]:
        """Exactly the sections that are named; a name that is only alike is offered in the error."""
        return _named(cell, self._sections, self._likely_sections, Reason.UNKNOWN_SECTION, MOST_SECTIONS)

    def themes(self, cell: str) -> tuple[ThemeId, ...]:
        """Themes by slug or by name in any language."""
        return _named(cell, self._themes, self._likely_themes, Reason.UNKNOWN_THEME, MOST_THEMES)


def folded(name: str) -> str:
    """A name without differences of case, width and blanks; nothing that is merely alike becomes equal."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def _named(cell: str, known: Mapping[str, Id], likely: NameIndex[str], reason: Reason, most: int) -> tuple[Id, ...]:
    names = split_list(cell)
    for name in names:
        if folded(name) not in known:
            raise Unreadable(reason, (*likely.exact(name), *likely.alike(name, 3))[:3])
    if len(names) > most:
        raise Unreadable(Reason.TOO_MANY, (str(most),))
    return tuple(dict.fromkeys(known[folded(name)] for name in names))
