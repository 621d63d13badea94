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

What follows from open cells (handlers/statistics/following.py) is open too.

Independence outlives changes. More activities never end it, and a few columns of each view, the witnesses, already tell
it: as long as these stand in the views in which they stood, nobody has to look at the others. A witness stands while
none of its authors leaves it, or while three are left, who are enough for every view. Storage takes it away else, in
the transaction of that change; the cells that are independent by the remaining witnesses stay open (`remaining`).
Working a year out anew begins with these and keeps the colours, so that what is open only grows while nothing is lost:
no two looks at the same activities show more than one set of cells that is independent.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache, partial
from itertools import combinations
from typing import TYPE_CHECKING
from zlib import crc32

from handlers.statistics import opening
from handlers.statistics.following import ALONE, NETWORK, NOWHERE, VERIFIED, YEAR, Cell, follow
from storage import (
    ACTIVITIES,
    ENOUGH,
    FIGURES,
    Finest,
    Opening,
    country_scope,
    joined,
    section_scope,
    witness,
    witnessed,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from storage import SectionId

NO_THEME = "t0"

_BIT = tuple(1 << place for place in range(8))

_COLOURS = 6
"""More colours open more cells and cost more: there is a view for each pair of them."""

_PAIRS = tuple(combinations(range(_COLOURS), 2))
_EVERY_VIEW = (1 << len(_PAIRS)) - 1

_SHADES = 4096
"""What is kept of an author's mark beside the colour: a remainder that many share. They share the colour, too."""

MOST_MONTHS = 40
"""Sections up to which each is opened by month, theme and review; beyond, by year alone: the price grows with both."""


def month_part(month: int) -> str:
    return f"m{month}"


def theme_part(theme_id: int) -> str:
    return f"t{theme_id}"


@dataclass(frozen=True, slots=True)
class Openness:
    """What of one network and year everybody may see. What is not named here is closed, unless it is empty."""

    open: Mapping[str, frozenset[str]]  # ACTIVITIES or a figure -> cells as they are written down
    known: bool = True  # False: nobody knows yet what may be shown
    whole: bool = True  # False: what follows from these cells is not among them

    def shows(self, cell: Cell, figure: str = ACTIVITIES) -> bool:
        return f"{cell[0]}:{cell[1]}" in self.open[figure]


UNKNOWN = Openness({name: frozenset() for name in (ACTIVITIES, *FIGURES)}, known=False)


def work_out(
    finest: Mapping[str, Sequence[Finest]],
    countries: Mapping[SectionId, str],
    stamp: str,
    kept: Opening | None = None,
) -> Opening:
    """Work a year out; what was `kept` of it stays open as far as its witnesses are left.

    finest: the count's and each figure's finest cells. countries: the country of every section.
    """
    before: Mapping[str, Sequence[str]] = {}
    colours: Mapping[str, Mapping[str, int]] = {}
    if kept is not None:
        before, colours = remaining(kept, countries), kept.colours
    done = {
        name: _of_figure(name, finest[name], countries, before.get(name, ()), colours.get(name, {}))
        for name in (ACTIVITIES, *FIGURES)
    }
    return Opening(
        stamp=stamp,
        broken=(),
        basis={name: _written(one.basis) for name, one in done.items()},
        shown={name: _written(sorted(one.shown)) for name, one in done.items()},
        colours={name: one.colours for name, one in done.items()},
        witnesses={name: one.witnesses for name, one in done.items()},
    )


def open_cells(cells: Mapping[str, Sequence[str]], *, whole: bool = True) -> Openness:
    """Cells as they were worked out, or are kept. whole: with all that follows from them."""
    return Openness({name: frozenset(those) for name, those in cells.items()}, whole=whole)


def following(
    certain: Openness, counts: Mapping[str, Mapping[Cell, int]], countries: Mapping[SectionId, str]
) -> Openness:
    """What is open and what follows from it. counts: how many activities, or told ones, each cell counts now."""
    cells = {name: follow(_read(those), counts[name], countries) for name, those in certain.open.items()}
    return open_cells({name: _written(those) for name, those in cells.items()})


def remaining(kept: Opening, countries: Mapping[SectionId, str]) -> Mapping[str, Sequence[str]]:
    """The cells of a basis that the witnesses that are left still tell to be independent."""
    found = dict(kept.basis)
    for name in kept.broken:
        columns = [_Column(witnessed(one), views) for one, views in kept.witnesses[name].items()]
        columns.sort(key=lambda one: one.views == _EVERY_VIEW)
        rows, strong, masks = _matrix(columns, countries, detailed=name == ACTIVITIES, many=False)
        basis = opening.Basis(strong, masks)
        for cell in _read(kept.basis[name]):
            basis.take(cell, rows.get(cell, 0))
        found[name] = _written(basis.cells)
    return found


# --- one figure


@dataclass(frozen=True, slots=True)
class _Column:
    """A finest cell and the views in which it stands, as bits."""

    finest: Finest
    views: int


@dataclass(frozen=True, slots=True)
class _Done:
    basis: list[Cell]
    shown: frozenset[Cell]
    colours: dict[str, int]
    witnesses: dict[str, int]


def _of_figure(
    name: str,
    finest: Sequence[Finest],
    countries: Mapping[SectionId, str],
    before: Sequence[str],
    known: Mapping[str, int],
) -> _Done:
    colours = _colours(finest, known)
    columns = [_Column(one, _views(one, colours)) for one in finest]
    # The more authors a witness has, the longer it stays one; and what is verified is seldom changed again.
    columns.sort(key=lambda one: (one.views == _EVERY_VIEW, one.finest.verified, one.finest.authors))
    many = len({section for one in finest for section in one.sections}) > MOST_MONTHS
    rows, strong, masks = _matrix(columns, countries, detailed=name == ACTIVITIES, many=many)
    year = opening.Opening(rows, strong, masks, countries)
    basis = year.after(_read(before))
    witnesses = {_key(name, columns[index].finest): columns[index].views for index in sorted(basis.witnesses())}
    shown = follow(basis.cells, year.counts(), countries, _alike(rows))
    return _Done(basis.cells, shown, colours, witnesses)


def _alike(rows: Mapping[Cell, int]) -> Iterator[tuple[Cell, Cell]]:
    """Pairs of cells that count the very same activities."""
    first: dict[int, Cell] = {}
    for cell, row in rows.items():
        if first.setdefault(row, cell) != cell:
            yield first[row], cell


def _matrix(
    columns: Sequence[_Column], countries: Mapping[SectionId, str], *, detailed: bool, many: bool
) -> tuple[dict[Cell, int], int, list[int]]:
    """Each cell's columns as bits; the first of the columns that stand in every view; the others of each view.

    Columns that stand in every view come last.
    """
    members: defaultdict[Cell, list[int]] = defaultdict(list)
    places = cache(partial(_places, countries=countries, many=many))  # a year has many finest cells of few sections
    for index, column in enumerate(columns):
        for cell in _cells(column.finest, *places(column.finest.sections), detailed=detailed):
            members[cell].append(index)
    rows = {cell: _bits(indexes, len(columns)) for cell, indexes in members.items()}
    weak = [(index, column.views) for index, column in enumerate(columns) if column.views != _EVERY_VIEW]
    masks = [_bits((index for index, views in weak if views >> view & 1), len(weak)) for view in range(len(_PAIRS))]
    return rows, len(weak), masks


def cells_of(one: Finest, countries: Mapping[SectionId, str], *, detailed: bool) -> list[Cell]:
    """Every cell that an activity counts in. detailed: themes and reviews too."""
    return _cells(one, *_places(one.sections, countries, many=False), detailed=detailed)


def _places(
    sections: Sequence[SectionId], countries: Mapping[SectionId, str], *, many: bool
) -> tuple[list[Cell], list[str]]:
    """The cells of the whole year of an activity in these sections, and the places that are opened by parts too."""
    homes = [countries[section] for section in sections]
    lands = [country_scope(home) for home in sorted(set(homes))]
    wide = [NETWORK, *lands, *(() if sections else (NOWHERE,))]
    narrow = [section_scope(section) for section in sections]
    single = [place for place, home in zip(narrow, homes, strict=True) if homes.count(home) == 1]
    alone = [ALONE + place for place in (*(lands if len(lands) == 1 else ()), *single)]
    return [(place, YEAR) for place in (*wide, *narrow, *alone)], wide if many else [*wide, *narrow]


def _cells(one: Finest, years: Sequence[Cell], places: Sequence[str], *, detailed: bool) -> list[Cell]:
    parts = [month_part(one.month)]
    if detailed:
        parts += [theme_part(theme) for theme in one.themes] or [NO_THEME]
        parts += [VERIFIED] if one.verified else []
    return [*years, *((place, part) for place in places for part in parts)]


# --- colours and views


def _colours(finest: Sequence[Finest], known: Mapping[str, int]) -> dict[str, int]:
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


def _views(one: Finest, colours: Mapping[str, int]) -> int:
    """The views in which a finest cell stands, as bits: all but those that lack the colours of everybody behind it."""
    if one.authors >= ENOUGH:
        return _EVERY_VIEW
    return _views_of(frozenset(colours[_shade(author)] for author in one.few))


@cache
def _views_of(seen: frozenset[int]) -> int:
    return sum(1 << view for view, pair in enumerate(_PAIRS) if seen - set(pair))


# --- as it is written down


def _key(figure: str, one: Finest) -> str:
    return witness(figure, one.month, joined(one.sections), joined(one.themes), verified=one.verified)


def _written(cells: Iterable[Cell]) -> list[str]:
    return [f"{place}:{part}" for place, part in cells]


def _read(cells: Iterable[str]) -> Iterator[Cell]:
    for cell in cells:
        place, _, part = cell.partition(":")
        yield place, part


def _bits(indexes: Iterable[int], size: int) -> int:
    row = bytearray(size // 8 + 1)
    for index in indexes:
        row[index >> 3] |= _BIT[index & 7]
    return int.from_bytes(row, "little")
