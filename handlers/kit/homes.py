"""Which section or country somebody means. Pure: sections are handed in; it never decides between namesakes.

A home is written as one word: "GE" is a country, "s12" a section. That is what forms keep and buttons carry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.countries import country_codes, find_country
from handlers.kit.likeness import Candidates, Exact, Found, NameIndex, Nothing, Reason
from handlers.kit.places import city_index
from handlers.kit.zones import zone_country
from storage import RegionId, SectionId

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from storage import Section

CHOICES = 6
"""Homes offered at a time when a name is not clear."""

FLAT = 8
"""Up to so many sections are offered at once; more are offered by country."""


def home_of(section: Section) -> str:
    """The word for a section."""
    return f"s{section.id}"


def section_id_of(home: object) -> SectionId | None:
    """The section behind the word, or None when it is a country or nothing at all."""
    if isinstance(home, str) and home[:1] == "s" and home[1:].isdecimal() and home.isascii():
        return SectionId(int(home[1:]))
    return None


def region_id_of(home: object) -> RegionId | None:
    """The region behind a word such as "r3"; it is written beside homes where something is for a region."""
    if isinstance(home, str) and home[:1] == "r" and home[1:].isdecimal() and home.isascii() and len(home) < 19:
        return RegionId(int(home[1:]))
    return None


def country_of(home: object) -> str | None:
    """The country behind the word, or None when it is a section or nothing at all."""
    return home if isinstance(home, str) and home in country_codes() else None


def countries_with_sections(sections: Iterable[Section]) -> tuple[str, ...]:
    """Countries that have a section, each once."""
    return tuple(dict.fromkeys(section.country for section in sections))


def find_home(text: str, sections: Sequence[Section], *, inside: str | None = None) -> Found[str]:
    """Find the section or country a person means, in any script, with slips of the finger.

    inside: the country that was chosen before; its sections come first, then all others. Never raises.
    """
    text = " ".join(text[:120].split())
    if inside is not None:
        own = _find([one for one in sections if one.country == inside], text)
        if not isinstance(own, Nothing):
            return own
    found = _find(sections, text)
    if isinstance(found, Exact):
        return found
    land = find_country(text)
    if isinstance(land, Exact):
        return _both(found, land.value)
    if isinstance(narrowed := _with_country(text, sections), Exact | Candidates):
        return narrowed
    city = _by_city(text)
    if isinstance(city, Candidates):
        land = city  # known by its very name: "Paris" is no slip of the finger in "Puerto Rico"
    elif len(text) <= 3:
        land = Nothing()
    if isinstance(found, Nothing):
        return land
    return Candidates((*found.values, *_values(land))[:CHOICES], found.reason)


def _find(sections: Sequence[Section], text: str) -> Found[str]:
    return NameIndex(_names(sections)).find(text, CHOICES)


def _names(sections: Iterable[Section]) -> Iterator[tuple[str, str]]:
    for section in sections:
        yield section.name, home_of(section)
        if section.place:
            yield section.place, home_of(section)


def _both(found: Found[str], country: str) -> Found[str]:
    """A country by its very name; sections that bear just the same name are a question."""
    if isinstance(found, Candidates) and found.reason is Reason.SAME_NAME:
        return Candidates((country, *found.values[: CHOICES - 1]), Reason.SAME_NAME)
    return Exact(country)


def _with_country(text: str, sections: Sequence[Section]) -> Found[str]:
    """Read "Batumi, Georgia" and "Batumi Georgia": the section inside the country."""
    words = text.replace(",", " ").split()
    for cut in range(1, len(words)):
        land = find_country(" ".join(words[cut:]))
        if isinstance(land, Exact) and len(words[-1]) > 2:
            inside = _find([one for one in sections if one.country == land.value], " ".join(words[:cut]))
            return inside if not isinstance(inside, Nothing) else Candidates((land.value,), Reason.ELSEWHERE)
    return Nothing()


def _by_city(text: str) -> Found[str]:
    """A city without a section of its own: at least its country is known."""
    lands = dict.fromkeys(zone_country(zone) for zone in city_index().exact(text))
    known = tuple(land for land in lands if land is not None)
    return Candidates(known[:CHOICES], Reason.ELSEWHERE) if known else Nothing()


def _values(found: Found[str]) -> tuple[str, ...]:
    if isinstance(found, Exact):
        return (found.value,)
    return found.values if isinstance(found, Candidates) else ()
