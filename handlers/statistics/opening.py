"""Opens cells one by one, such that whatever is computed from the open ones rests on three authors or more. Pure.

Why this is enough is said in handlers/statistics/disclosure.py, which says what the cells are.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from storage import country_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from storage import SectionId

Cell = tuple[str, str]
"""A place (storage's scopes) and a part of it: YEAR, VERIFIED, a month ("m3") or a theme ("t7", "t0" for none)."""

ENOUGH = 3
"""Distinct authors behind anything that is shown to everybody."""

YEAR = "y"
VERIFIED = "v"
NETWORK = "n"

ALONE = "o"
"""Before a place's scope: what it did without others beside it, in its country or network. Of the YEAR only."""


class Opening:
    """One year's cells; `opened` are those that may be shown.

    columns: cell -> the finest cells it counts, as bits. people: cell -> its authors. views: the finest cells as they
    are seen without two authors. counts: cell -> activities, where the columns do not hold all of them.
    """

    def __init__(
        self,
        columns: Mapping[Cell, int],
        people: Mapping[Cell, int],
        views: Sequence[int],
        countries: Mapping[SectionId, str],
        counts: Mapping[Cell, int] | None,
    ) -> None:
        self._columns = columns
        self._people = people
        self._views = views
        self._counts = counts
        self._above = {section_scope(section): country_scope(code) for section, code in countries.items()}
        self._lines = list(self._sums())
        self.opened: set[Cell] = set()
        self._bases: list[dict[int, int]] = []
        self._open_years()
        parts = (cell for cell in columns if cell[1] != YEAR)
        for cell in sorted(parts, key=lambda one: (_rank(one), -people[one], one)):
            self._take(cell)
        self._add_what_follows()

    # --- places by year

    def _open_years(self) -> None:
        """First every place as it is. Where one then stays closed, those beside it give way: they are opened without
        what they did with others, and with it only if that can be shown as well.
        """
        self._try_years(frozenset())
        closed = self._closed_years()
        best = (len(closed), self.opened, self._bases)
        giving: frozenset[str] = frozenset()
        while closed and not (above := frozenset(self._parent(cell) for cell in closed)) <= giving:
            giving |= above
            self._try_years(giving)
            closed = self._closed_years()
            best = min(best, (len(closed), self.opened, self._bases), key=lambda one: one[0])
        _, self.opened, self._bases = best

    def _try_years(self, giving: frozenset[str]) -> None:
        self.opened = set()
        self._bases = [{} for _ in self._views]
        later = []
        years = (cell for cell in self._columns if cell[1] == YEAR and cell[0][0] != ALONE)
        for cell in sorted(years, key=lambda one: (_rank(one), self._is_joint(one), -self._people[one], one)):
            if not self._is_joint(cell):
                self._take(cell)
            elif self._parent(cell) in giving:
                self._take(_alone(cell))
                later.append(cell)
            else:
                _ = self._take(cell) or self._take(_alone(cell))
        for cell in later:
            self._take(cell)

    def _closed_years(self) -> list[Cell]:
        """Places that are not to be shown at all, though enough people are behind them."""
        kept = set(self.opened)
        self._add_what_follows()
        followed, self.opened = self.opened, kept
        years = (cell for cell in self._columns if cell[1] == YEAR and cell[0][0] in "sc")
        return [cell for cell in years if self._people[cell] >= ENOUGH and not {cell, _alone(cell)} & followed]

    def _parent(self, cell: Cell) -> str:
        return self._above.get(cell[0], NETWORK)

    def _is_joint(self, cell: Cell) -> bool:
        """Whether a place's year has something that it did with others."""
        return cell[1] == YEAR and cell[0][0] in "sc" and self._cells.get(_alone(cell)) != self._cells.get(cell)

    # --- one cell

    def _take(self, cell: Cell) -> bool:
        """Open a cell if it is independent of the open ones in every view."""
        if self._people.get(cell, 0) < ENOUGH:
            return False
        column = self._columns[cell]
        rests = [_reduced(column & view, basis) for view, basis in zip(self._views, self._bases, strict=True)]
        if not all(rests):
            return False
        self.opened.add(cell)
        for rest, basis in zip(rests, self._bases, strict=True):
            basis[rest.bit_length()] = rest
        return True

    # --- what follows from open cells

    def _add_what_follows(self) -> None:
        """Where a whole is exactly the sum of its parts and all but one of them are open, so is that one.

        Likewise what counts the very same activities as an open cell.
        """
        size = -1
        while size < len(self.opened):
            size = len(self.opened)
            if self._counts is None:
                known = {self._columns[cell] for cell in self.opened}
                self.opened.update(cell for cell, column in self._columns.items() if column in known)
            for whole, every in self._lines:
                # A place that is not open as it is may be, or may become, without what it did with others.
                parts = [_alone(cell) if cell not in self.opened and self._is_joint(cell) else cell for cell in every]
                for one in (every, [cell for cell in parts if cell in self._cells]):
                    closed = [cell for cell in (whole, *one) if cell not in self.opened]
                    if len(closed) == 1 and self._is_sum(whole, one):
                        self.opened.add(closed[0])

    @property
    def _cells(self) -> Mapping[Cell, int]:
        return self._columns if self._counts is None else self._counts

    def _sums(self) -> Iterator[tuple[Cell, list[Cell]]]:
        """Wholes with all their parts, by place, month and theme."""
        lines: defaultdict[tuple[Cell, str], list[Cell]] = defaultdict(list)
        for cell in sorted(self._cells):
            place, part = cell
            if place[0] == ALONE:
                continue
            if place != NETWORK:
                lines[(self._parent(cell), part), "place"].append(cell)
            if part[0] in "mt":
                lines[(place, YEAR), part[0]].append(cell)
        for (whole, _), parts in lines.items():
            if whole in self._cells:
                yield whole, parts

    def _is_sum(self, whole: Cell, parts: Iterable[Cell]) -> bool:
        """Whether the parts share nothing and lack nothing."""
        if self._counts is not None:
            return self._counts[whole] == sum(self._counts[cell] for cell in parts)
        union = 0
        for cell in parts:
            if union & self._columns[cell]:
                return False
            union |= self._columns[cell]
        return union == self._columns[whole]


def _rank(cell: Cell) -> tuple[int, int]:
    """What people ask for first is opened first: places by year, then parts of the network, of countries, of groups."""
    place, part = cell
    level = 2 if place[0] == "s" else 1 if place[0] == "c" else 0
    return (0, level) if part == YEAR else (1 + level, 0 if part == VERIFIED else 1)


def _alone(cell: Cell) -> Cell:
    return ALONE + cell[0], cell[1]


def _reduced(row: int, basis: Mapping[int, int]) -> int:
    while row:
        other = basis.get(row.bit_length())
        if other is None:
            return row
        row ^= other
    return 0
