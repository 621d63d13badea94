"""Opens cells one by one, such that whatever is computed from the open ones rests on three authors or more. Pure.

Why this is enough is said in handlers/statistics/disclosure.py, which says what the cells are.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from handlers.statistics.following import ALONE, REGION, YEAR, alone, follow, is_joint, parent_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from handlers.statistics.following import Cell
    from storage import SectionId


@dataclass(slots=True)
class Basis:
    """Cells that are independent of each other in every view, over GF(2); `cells` are in the order of their coming.

    A column is a finest cell and a bit of a row. Those from `strong` on stand in every view, so they are reduced once
    for all; each view adds some of the weaker ones below.
    """

    strong: int
    views: Sequence[int]
    cells: list[Cell] = field(default_factory=list)
    _above: dict[int, int] = field(default_factory=dict)
    _below: list[dict[int, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._below = [{} for _ in self.views]

    def take(self, cell: Cell, row: int) -> bool:
        """Add a cell if it is independent of the others in every view."""
        rest = _reduced(row, self._above)
        if rest >> self.strong:
            self._above[rest.bit_length()] = rest
        else:
            rests: list[int] = []
            for view, basis in zip(self.views, self._below, strict=True):
                rests.append(_reduced(rest & view, basis))
                if not rests[-1]:
                    return False
            for one, basis in zip(rests, self._below, strict=True):
                basis[one.bit_length()] = one
        self.cells.append(cell)
        return True

    def witnesses(self) -> set[int]:
        """The columns that already tell that the cells are independent."""
        return {length - 1 for basis in (self._above, *self._below) for length in basis}


@dataclass(frozen=True, slots=True)
class Opening:
    """What is needed to open a year's cells. rows: cell -> the columns that it counts, as bits."""

    rows: Mapping[Cell, int]
    strong: int
    views: Sequence[int]
    countries: Mapping[SectionId, str]

    def after(self, first: Iterable[Cell]) -> Basis:
        """Open these cells, in this order, and then whatever else can be."""
        basis = Basis(self.strong, self.views)
        for cell in first:
            basis.take(cell, self.rows.get(cell, 0))
        if not basis.cells:
            basis = self._years()
        for cell in sorted(self.rows.keys() - set(basis.cells), key=self._order):
            basis.take(cell, self.rows[cell])
        return basis

    # --- places by year

    def _years(self) -> Basis:
        """First every place as it is. Where one then stays closed, those beside it give way: they are opened without
        what they did with others, and with it only if that can be shown as well.
        """
        parents = parent_of(self.countries)
        best = self._try_years(frozenset())
        closed = fewest = self._closed_years(best)
        giving: frozenset[str] = frozenset()
        while closed and not (above := frozenset(parents(place) for place, _ in closed)) <= giving:
            giving |= above
            basis = self._try_years(giving)
            closed = self._closed_years(basis)
            if len(closed) < len(fewest):
                best, fewest = basis, closed
        return best

    def _try_years(self, giving: frozenset[str]) -> Basis:
        basis = Basis(self.strong, self.views)
        parents = parent_of(self.countries)
        later = []
        years = (cell for cell in self.rows if cell[1] == YEAR and cell[0][0] != ALONE)
        for cell in sorted(years, key=self._order):
            row = self.rows[cell]
            if not is_joint(cell, self.rows):
                basis.take(cell, row)
            elif parents(cell[0]) in giving:
                basis.take(alone(cell), self.rows.get(alone(cell), 0))
                later.append(cell)
            else:
                _ = basis.take(cell, row) or basis.take(alone(cell), self.rows.get(alone(cell), 0))
        for cell in later:
            basis.take(cell, self.rows[cell])
        return basis

    def _closed_years(self, basis: Basis) -> list[Cell]:
        """Places that are not to be shown at all, though they could be by themselves."""
        followed = follow(basis.cells, self.counts(), self.countries)
        years = (cell for cell in self.rows if cell[1] == YEAR and cell[0][0] in "sc")
        closed = [cell for cell in years if not {cell, alone(cell)} & followed]
        return [cell for cell in closed if Basis(self.strong, self.views).take(cell, self.rows[cell])]

    def counts(self) -> dict[Cell, int]:
        """How many columns each cell counts."""
        return {cell: row.bit_count() for cell, row in self.rows.items()}

    def _order(self, cell: Cell) -> tuple[object, ...]:
        """What people ask for first is opened first: places by year, then parts of the network, of countries, of
        groups; and of these the larger ones.
        """
        place, part = cell
        level = {"s": 2, "c": 1, ALONE: 3, REGION: 4}.get(place[0], 0)
        rank = (0, level) if part == YEAR else (1 + level, 0 if len(part) == 1 else 1)
        return (*rank, part == YEAR and is_joint(cell, self.rows), -self.rows[cell].bit_count(), cell)


def _reduced(row: int, basis: Mapping[int, int]) -> int:
    while row:
        other = basis.get(row.bit_length())
        if other is None:
            return row
        row ^= other
    return 0
