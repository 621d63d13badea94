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

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.statistics import opening
from handlers.statistics.columns import EVERY_VIEW, Column, colours_of, matrix, views_of
from handlers.statistics.following import Cell, follow
from storage import (
    ACTIVITIES,
    FIGURES,
    Finest,
    Opening,
    joined,
    witness,
    witnessed,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from handlers.statistics.columns import Regions
    from storage import SectionId

MOST_MONTHS = 40
"""Sections up to which each is opened by month, theme and review; beyond, by year alone: the price grows with both."""


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
    regions: Regions | None = None,
) -> Opening:
    """Work a year out; what was `kept` of it stays open as far as its witnesses are left.

    finest: the count's and each figure's finest cells. countries: the country of every section. regions: those that are
    open are cells beside all others.
    """
    before: Mapping[str, Sequence[str]] = {}
    colours: Mapping[str, Mapping[str, int]] = {}
    if kept is not None:
        before, colours = remaining(kept, countries, regions), kept.colours
    done = {
        name: _of_figure(name, finest[name], countries, before.get(name, ()), colours.get(name, {}), regions)
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


def remaining(
    kept: Opening, countries: Mapping[SectionId, str], regions: Regions | None = None
) -> Mapping[str, Sequence[str]]:
    """The cells of a basis that the witnesses that are left still tell to be independent."""
    found = dict(kept.basis)
    for name in kept.broken:
        columns = [Column(witnessed(one), views) for one, views in kept.witnesses[name].items()]
        columns.sort(key=lambda one: one.views == EVERY_VIEW)
        rows, strong, masks = matrix(columns, countries, detailed=name == ACTIVITIES, many=False, regions=regions)
        basis = opening.Basis(strong, masks)
        for cell in _read(kept.basis[name]):
            basis.take(cell, rows.get(cell, 0))
        found[name] = _written(basis.cells)
    return found


# --- one figure


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
    regions: Regions | None = None,
) -> _Done:
    colours = colours_of(finest, known)
    columns = [Column(one, views_of(one, colours)) for one in finest]
    # The more authors a witness has, the longer it stays one; and what is verified is seldom changed again.
    columns.sort(key=lambda one: (one.views == EVERY_VIEW, one.finest.verified, one.finest.authors))
    many = len({section for one in finest for section in one.sections}) > MOST_MONTHS
    rows, strong, masks = matrix(columns, countries, detailed=name == ACTIVITIES, many=many, regions=regions)
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


# --- as it is written down


def _key(figure: str, one: Finest) -> str:
    return witness(
        figure, one.month, joined(one.sections), joined(one.themes), verified=one.verified, labelled=one.labelled
    )


def _written(cells: Iterable[Cell]) -> list[str]:
    return [f"{place}:{part}" for place, part in cells]


def _read(cells: Iterable[str]) -> Iterator[Cell]:
    for cell in cells:
        place, _, part = cell.partition(":")
        yield place, part
