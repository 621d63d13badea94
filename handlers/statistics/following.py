"""What follows from open cells: a number that anybody can compute from those shown may be shown as well. Pure.

It is worked out from how much every cell counts now, because it does not stay true: a total of open parts would give
away the first part that is not open. Nothing is said here that the open cells do not say.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from storage import country_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from storage import SectionId

Cell = tuple[str, str]
"""A place (storage's scopes) and a part: YEAR, VERIFIED, LABELLED, a month ("m3"), a theme ("t7", "t0" for none)."""

YEAR = "y"
VERIFIED = "v"
LABELLED = "l"
NETWORK = "n"
NOWHERE = "0"

REGION = "r"
"""Before the number of a region: some countries, beside which others stand in no sum."""

ALONE = "o"
"""Before a place's scope: what it did without others beside it, in its country or network. Of the YEAR only."""


def follow(
    opened: Iterable[Cell],
    counts: Mapping[Cell, int],
    countries: Mapping[SectionId, str],
    alike: Iterable[tuple[Cell, ...]] = (),
) -> frozenset[Cell]:
    """The open cells and all that follow: where a whole is the sum of its parts and all but one of them are open.

    counts: cell -> how much it counts, in anything of which no finest cell has nothing; empty cells lack.
    alike: pairs of cells that are known to count the very same.
    """
    known = set(opened)
    lines = [
        (whole, *parts)
        for whole, parts in _sums(counts, countries)
        if counts[whole] == sum(counts[one] for one in parts)
    ]
    lines += alike
    size = -1
    while size < len(known):
        size = len(known)
        for line in lines:
            closed = [cell for cell in line if cell not in known]
            if len(closed) == 1:
                known.add(closed[0])
    return frozenset(known)


def alone(cell: Cell) -> Cell:
    return ALONE + cell[0], cell[1]


def is_joint(cell: Cell, known: Mapping[Cell, int]) -> bool:
    """Whether a place's year has something that it did with others. known: what each cell counts, in any way."""
    return cell[1] == YEAR and cell[0][0] in "sc" and known.get(alone(cell)) != known.get(cell)


def parent_of(countries: Mapping[SectionId, str]) -> Callable[[str], str]:
    """Tells the place above a place."""
    above = {section_scope(section): country_scope(code) for section, code in countries.items()}
    return lambda place: above.get(place, NETWORK)


def _sums(counts: Mapping[Cell, int], countries: Mapping[SectionId, str]) -> Iterator[tuple[Cell, list[Cell]]]:
    """Wholes with parts that either leave nothing of it out or share nothing: if the sums agree, both are true."""
    parents = parent_of(countries)
    lines: defaultdict[tuple[Cell, str], list[Cell]] = defaultdict(list)
    for cell in counts:
        place, part = cell
        if place[0] == ALONE:
            lines[(place[1:], YEAR), "itself"].append(cell)
            lines[(parents(place[1:]), YEAR), "alone"].append(cell)
            continue
        if place != NETWORK and place[0] != REGION:
            lines[(parents(place), part), "place"].append(cell)
        if part != YEAR:
            lines[(place, YEAR), part[0]].append(cell)
    for (whole, _), parts in lines.items():
        if whole in counts:
            yield whole, parts
