"""What may be shown to everybody: whatever is added or taken away, no number is left of fewer than three people. Pure.

Folding small cells is not enough when people look at a network by place, month, theme and review at once: a total less
its months, or a country less its groups, may give away one person. So a year's cells are opened one by one, the widest
first, and a cell only if everything that can be computed from the open ones still rests on three authors or more:

Where a section or country cannot be shown because of the few things it did with others, it is shown without these.

- Authors are given a few colours. For each pair of colours there is a view: the activities by authors of the others.
  An activity whose like was done by three people stands in every view.
- A set of open cells is kept independent (as rows over GF(2)) in each view alone.
- Suppose some combination of open numbers rested on two authors only. Bring its factors to whole numbers without a
  common divisor, so that modulo 2 not all vanish. The combination vanishes in the view that lacks the colours of the
  two, though the rows are independent there. So there is none.

What follows from open cells (a total whose parts are all open, the last part of an open total) is open too.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from handlers.statistics.opening import ALONE, ENOUGH, NETWORK, VERIFIED, YEAR, Cell, Opening
from storage import FIGURES, country_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from storage import Contribution, SectionId

ACTIVITIES = "activities"
NO_THEME = "t0"
NOWHERE = "0"

_BIT = tuple(1 << place for place in range(8))

_COLOURS = 6
"""More colours open more cells and cost more: there is a view for each pair of them."""

MOST_MONTHS = 40
"""Sections up to which each is opened by month, theme and review; beyond, by year alone: the price grows with both."""


def month_part(month: int) -> str:
    return f"m{month}"


def theme_part(theme_id: int) -> str:
    return f"t{theme_id}"


@dataclass(frozen=True, slots=True)
class Openness:
    """What of one network and year everybody may see. What is not named here is closed, unless it is empty."""

    open: Mapping[str, frozenset[Cell]]  # ACTIVITIES or a figure -> cells

    def shows(self, cell: Cell, figure: str = ACTIVITIES) -> bool:
        return cell in self.open[figure]


def openness(
    contributions: Sequence[Contribution],
    countries: Mapping[SectionId, str],
    counts: Mapping[str, Mapping[Cell, int]] | None = None,
) -> Openness:
    """Work a year out. `countries` gives the country of every section.

    counts: given when the contributions are only a part of all. A part is enough to tell that rows are independent,
    which more activities can only make truer. What follows from what is then told by these counts of activities (of
    those that told a figure) behind places, their months and their verified parts.
    """
    cells = {}
    for name in (ACTIVITIES, *FIGURES):
        told = [one for one in contributions if name == ACTIVITIES or name in one.told]
        known = counts[name] if counts is not None else None
        cells[name] = _open_cells(told, countries, known, detailed=name == ACTIVITIES)
    return Openness(cells)


def _open_cells(
    contributions: Sequence[Contribution],
    countries: Mapping[SectionId, str],
    counts: Mapping[Cell, int] | None,
    *,
    detailed: bool,
) -> frozenset[Cell]:
    authors: defaultdict[tuple[object, ...], set[str]] = defaultdict(set)
    samples: dict[tuple[object, ...], Contribution] = {}
    for one in contributions:
        key = (one.month, one.sections, one.themes, one.verified)
        authors[key].add(one.author)
        samples[key] = one
    many = len({section for one in samples.values() for section in one.sections}) > MOST_MONTHS
    members: defaultdict[Cell, list[int]] = defaultdict(list)
    for index, one in enumerate(samples.values()):
        for cell in _cells_of(one, countries, detailed=detailed):
            if not many or cell[0][0] != "s" or cell[1] == YEAR:
                members[cell].append(index)
    groups = list(authors.values())
    columns = {cell: _bits(indexes, len(groups)) for cell, indexes in members.items()}
    people = {cell: len(set().union(*(groups[index] for index in indexes))) for cell, indexes in members.items()}
    return frozenset(Opening(columns, people, _views(groups, _colours(contributions)), countries, counts).opened)


def _cells_of(one: Contribution, countries: Mapping[SectionId, str], *, detailed: bool) -> Iterator[Cell]:
    """Every cell that an activity counts in."""
    lands = sorted({country_scope(countries[section]) for section in one.sections})
    wide = [NETWORK, *lands, *(() if one.sections else (NOWHERE,))]
    narrow = [section_scope(section) for section in one.sections]
    if len(lands) == 1:
        yield ALONE + lands[0], YEAR
    homes = [countries[section] for section in one.sections]
    for place, home in zip(narrow, homes, strict=True):
        if homes.count(home) == 1:
            yield ALONE + place, YEAR
    parts = [month_part(one.month)]
    if detailed:
        parts += [theme_part(theme) for theme in one.themes] or [NO_THEME]
        parts += [VERIFIED] if one.verified else []
    for place in (*wide, *narrow):
        yield place, YEAR
        for part in parts:
            yield place, part


def _colours(contributions: Sequence[Contribution]) -> dict[str, int]:
    """Author -> a colour, such that every group has as many as it can; the smallest groups go first."""
    homes: defaultdict[object, dict[str, int]] = defaultdict(dict)
    for one in contributions:
        for place in one.sections or (NOWHERE,):
            homes[place][one.author] = homes[place].get(one.author, 0) + 1
    colours: dict[str, int] = {}
    overall = [0] * _COLOURS
    for _, people in sorted(homes.items(), key=lambda item: (len(item[1]), str(item[0]))):
        here = [0] * _COLOURS
        for author in people:
            if author in colours:
                here[colours[author]] += 1
        for author in sorted(people.keys() - colours.keys(), key=lambda name: (-people[name], name)):
            colour = min(range(_COLOURS), key=lambda one: (here[one], overall[one]))
            colours[author] = colour
            here[colour] += 1
            overall[colour] += 1
    return colours


def _views(groups: Sequence[set[str]], colours: Mapping[str, int]) -> list[int]:
    """For each pair of colours the finest cells that do not rest on these two alone."""
    seen = []
    shades = [{colours[author] for author in people} for people in groups]
    for pair in combinations(range(_COLOURS), 2):
        without = set(pair)
        cells = (index for index, people in enumerate(groups) if len(people) >= ENOUGH or shades[index] - without)
        seen.append(_bits(cells, len(groups)))
    return seen


def _bits(indexes: Iterable[int], size: int) -> int:
    row = bytearray(size // 8 + 1)
    for index in indexes:
        row[index >> 3] |= _BIT[index & 7]
    return int.from_bytes(row, "little")
