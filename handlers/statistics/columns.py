"""The finest cells of a year as columns: what counts them, and in which views they stand. Pure.

What views are for is said in handlers/statistics/disclosure.py.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, partial
from itertools import combinations
from typing import TYPE_CHECKING, TypeAlias
from zlib import crc32

from handlers.statistics.following import ALONE, LABELLED, NETWORK, NOWHERE, VERIFIED, YEAR
from storage import ENOUGH, Finest, country_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from handlers.statistics.following import Cell
    from storage import SectionId

Regions: TypeAlias = "Mapping[str, Sequence[str]]"
"""The scopes of the open regions that a country is in, by its code."""

NO_THEME = "t0"

_BIT = tuple(1 << place for place in range(8))

_COLOURS = 6
"""More colours open more cells and cost more: there is a view for each pair of them."""

_PAIRS = tuple(combinations(range(_COLOURS), 2))
EVERY_VIEW = (1 << len(_PAIRS)) - 1

_SHADES = 4096
"""What is kept of an author's mark beside the colour: a remainder that many share. They share the colour, too."""


def month_part(month: int) -> str:
    return f"m{month}"


def theme_part(theme_id: int) -> str:
    return f"t{theme_id}"


@dataclass(frozen=True, slots=True)
class Column:
    """A finest cell and the views in which it stands, as bits."""

    finest: Finest
    views: int


def matrix(
    columns: Sequence[Column],
    countries: Mapping[SectionId, str],
    *,
    detailed: bool,
    many: bool,
    regions: Regions | None = None,
) -> tuple[dict[Cell, int], int, list[int]]:
    """Each cell's columns as bits; the first of the columns that stand in every view; the others of each view.

    Columns that stand in every view come last.
    """
    members: defaultdict[Cell, list[int]] = defaultdict(list)
    places = cache(
        partial(_places, countries=countries, many=many, regions=regions or {})
    )  # a year has many finest cells of few sections
    for index, column in enumerate(columns):
        for cell in _cells(column.finest, *places(column.finest.sections), detailed=detailed):
            members[cell].append(index)
    rows = {cell: _bits(indexes, len(columns)) for cell, indexes in members.items()}
    weak = [(index, column.views) for index, column in enumerate(columns) if column.views != EVERY_VIEW]
    masks = [_bits((index for index, views in weak if views >> view & 1), len(weak)) for view in range(len(_PAIRS))]
    return rows, len(weak), masks


def cells_of(
    one: Finest, countries: Mapping[SectionId, str], *, detailed: bool, regions: Regions | None = None
) -> list[Cell]:
    """Every cell that an activity counts in. detailed: themes, reviews and labels too."""
    return _cells(one, *_places(one.sections, countries, many=False, regions=regions or {}), detailed=detailed)


def _places(
    sections: Sequence[SectionId], countries: Mapping[SectionId, str], *, many: bool, regions: Regions
) -> tuple[list[Cell], list[str]]:
    """The cells of the whole year of an activity in these sections, and the places that are opened by parts too."""
    homes = [countries[section] for section in sections]
    lands = [country_scope(home) for home in sorted(set(homes))]
    wide = [NETWORK, *lands, *(() if sections else (NOWHERE,))]
    narrow = [section_scope(section) for section in sections]
    single = [place for place, home in zip(narrow, homes, strict=True) if homes.count(home) == 1]
    alone = [ALONE + place for place in (*(lands if len(lands) == 1 else ()), *single)]
    within = sorted({region for home in set(homes) for region in regions.get(home, ())})
    return [(place, YEAR) for place in (*wide, *narrow, *alone, *within)], wide if many else [*wide, *narrow, *within]


def _cells(one: Finest, years: Sequence[Cell], places: Sequence[str], *, detailed: bool) -> list[Cell]:
    parts = [month_part(one.month)]
    if detailed:
        parts += [theme_part(theme) for theme in one.themes] or [NO_THEME]
        parts += [VERIFIED] if one.verified else []
        parts += [LABELLED] if one.labelled else []
    return [*years, *((place, part) for place in places for part in parts)]


# --- colours and views


def colours_of(finest: Sequence[Finest], known: Mapping[str, int]) -> dict[str, int]:
    """Shade of an author -> a colour, such that every group has as many as it can; the smallest groups go first.

    Only where one or two authors stand alone does it matter which colours they have. The known ones keep theirs.
    """
    homes: defaultdict[object, dict[str, int]] = defaultdict(dict)
    for one in finest:
        for shade in map(_shade, one.few):
            for place in one.sections or (NOWHERE,):
                homes[place][shade] = homes[place].get(shade, 0) + 1
    colours = dict(known)
    overall = [0] * _COLOURS
    for _, people in sorted(homes.items(), key=lambda item: (len(item[1]), str(item[0]))):
        here = [0] * _COLOURS
        for shade in people:
            if shade in colours:
                here[colours[shade]] += 1
        for shade in sorted(people.keys() - colours.keys(), key=lambda name: (-people[name], name)):
            colour = min(range(_COLOURS), key=lambda one: (here[one], overall[one]))
            colours[shade] = colour
            here[colour] += 1
            overall[colour] += 1
    return colours


def _shade(author: str) -> str:
    return str(crc32(author.encode()) % _SHADES)


def views_of(one: Finest, colours: Mapping[str, int]) -> int:
    """The views in which a finest cell stands, as bits: all but those that lack the colours of everybody behind it."""
    if one.authors >= ENOUGH:
        return EVERY_VIEW
    return _seen_in(frozenset(colours[_shade(author)] for author in one.few))


@cache
def _seen_in(seen: frozenset[int]) -> int:
    return sum(1 << view for view, pair in enumerate(_PAIRS) if seen - set(pair))


def _bits(indexes: Iterable[int], size: int) -> int:
    row = bytearray(size // 8 + 1)
    for index in indexes:
        row[index >> 3] |= _BIT[index & 7]
    return int.from_bytes(row, "little")
