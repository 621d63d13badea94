"""What everybody may see of a network's years: from memory, as it is kept, or worked out where that takes no time.

Large years are worked out in the background (`work_out`), so that nobody ever waits for that.
"""

from __future__ import annotations

from collections import Counter, OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from handlers.statistics import disclosure
from handlers.statistics.columns import month_part
from handlers.statistics.disclosure import UNKNOWN
from handlers.statistics.following import ALONE, LABELLED, NETWORK, NOWHERE, VERIFIED, YEAR
from handlers.statistics.periods import Unit
from storage import ACTIVITIES, FIGURES, country_scope, joint_scope, region_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from handlers.statistics.disclosure import Openness
    from handlers.statistics.following import Cell
    from storage import NetworkId, Opening, SectionId, UnitOfWork

AT_ONCE = 300
"""Contributions of a year up to which it is worked out when somebody looks: 20 to 40 ms (measured)."""

AHEAD = AT_ONCE // 3
"""Contributions from which a year is worked out in the background, so that it is kept before it is too large."""

_KEPT = 256
WORKED_OUT: OrderedDict[str, Openness] = OrderedDict()
"""Stamp -> what is open. A stamp is random and changes with what it stands for, so this can be lost at any time."""


@dataclass(frozen=True, slots=True)
class PublicYears:
    """What is open of one network. stamps: of its years. sections: name and country of each."""

    uow: UnitOfWork
    network: NetworkId
    stamps: Mapping[int, str]
    sections: Mapping[SectionId, tuple[str, str]]
    _unknown: set[int] = field(default_factory=set)

    def shows(self, year: int, cell: Cell, figure: str = ACTIVITIES) -> bool:
        """Whether a number that is not empty may be shown."""
        known = self.of(year)
        # What follows is told by counts, and there are none by theme.
        if known.whole or known.shows(cell, figure) or cell[1][0] == "t":
            return known.shows(cell, figure)
        whole = disclosure.following(known, self._counts(year), self._countries())
        return self._remember(year, whole).shows(cell, figure)

    def of(self, year: int) -> Openness:
        """What is open in a year as far as it is known; perhaps without what follows."""
        self.look_up({year})
        return WORKED_OUT.get(self.stamps[year], UNKNOWN)

    def look_up(self, years: Collection[int]) -> None:
        """Find out what is open in these years, all in one statement if it is kept."""
        lacking = [year for year in years if self.stamps[year] not in WORKED_OUT and year not in self._unknown]
        if not lacking:
            return
        found = self.uow.statistics.shown(self.network, lacking)
        for year in lacking:
            if year in found:
                holds, cells = found[year]
                self._remember(year, disclosure.open_cells(cells, whole=holds))
            elif (known := self._find(year)) is not None:
                self._remember(year, known)
            else:
                self._unknown.add(year)

    def work_out(self, year: int) -> Opening:
        """Work a year out anew. What was kept of it stays open, as far as it may."""
        figures = self.uow.statistics
        finest, before = figures.finest(self.network, year), figures.opening(self.network, year)
        return disclosure.work_out(finest, self._countries(), self.stamps[year], before, self._regions())

    def _find(self, year: int) -> Openness | None:
        """What is open in a year of which nothing was kept, or something was lost; None if that takes too long."""
        figures = self.uow.statistics
        if (kept := figures.opening(self.network, year)) is not None:
            return disclosure.open_cells(disclosure.remaining(kept, self._countries(), self._regions()), whole=False)
        if figures.count_contributions(self.network, year) <= AT_ONCE:
            return disclosure.open_cells(self.work_out(year).shown)
        return None

    def _remember(self, year: int, found: Openness) -> Openness:
        WORKED_OUT[self.stamps[year]] = found
        while len(WORKED_OUT) > _KEPT:
            WORKED_OUT.popitem(last=False)
        return found

    def _countries(self) -> dict[SectionId, str]:
        return {section: country for section, (_, country) in self.sections.items()}

    def _regions(self) -> dict[str, list[str]]:
        """The scopes of the open regions that each country is in."""
        found: dict[str, list[str]] = {}
        for region in self.uow.regions.list_open(self.network):
            for country in region.inside:
                found.setdefault(country, []).append(region_scope(region.id))
        return found

    def _counts(self, year: int) -> dict[str, dict[Cell, int]]:
        """Activities behind each place, its months, verified and labelled parts, and those that told each figure."""
        lands = list(dict.fromkeys(country_scope(country) for _, country in self.sections.values()))
        sections = [section_scope(section) for section in self.sections]
        wide = [NETWORK, NOWHERE, *lands]
        by_month = [*wide, *(sections if len(sections) <= disclosure.MOST_MONTHS else ())]
        joint = {joint_scope(scope): scope for scope in (*lands, *sections)}
        alone = set(joint.values())
        names = (ACTIVITIES, *FIGURES)
        found: dict[str, Counter[Cell]] = {name: Counter() for name in names}
        scopes = [*wide, *sections, *joint]
        every = self.uow.statistics.public_counts(self.network, year, scopes, by_month)
        for scope, month, verified, labelled, counts in every:
            part = YEAR if month is None else month_part(month)
            for name, count in zip(names, counts, strict=True):
                if scope in joint:
                    found[name][ALONE + joint[scope], YEAR] -= count
                    continue
                found[name][scope, part] += count
                if month is None and scope in alone:
                    found[name][ALONE + scope, YEAR] += count
            if month is None and scope not in joint:
                kinds = [VERIFIED] * verified + [LABELLED] * labelled
                found[ACTIVITIES].update({(scope, kind): counts[0] for kind in kinds})
        return {name: {cell: count for cell, count in cells.items() if count} for name, cells in found.items()}


def stale_years(uow: UnitOfWork) -> list[tuple[NetworkId, int]]:
    """Networks and years that are to be worked out in the background."""
    return uow.statistics.stale_years(AHEAD)


def work_out(uow: UnitOfWork, network: NetworkId, year: int) -> Opening:
    """What everybody may see of a year; takes a second where it has 200,000 activities (measured)."""
    figures = uow.statistics
    return PublicYears(uow, network, figures.stamps(network), figures.sections_of(network)).work_out(year)


def keep(uow: UnitOfWork, network: NetworkId, year: int, opening: Opening) -> bool:
    """Keep it, unless the year changed meanwhile; then it is worked out again the next time."""
    WORKED_OUT.pop(opening.stamp, None)
    return uow.statistics.keep_opening(network, year, opening)


def starts_of(units: Sequence[Unit]) -> dict[str, list[date]]:
    """The first days of years and of months, as storage wants them."""
    starts = {
        "y": [unit.first_on for unit in units if unit.month is None],
        "m": [unit.first_on for unit in units if unit.month is not None],
    }
    return {grain: days for grain, days in starts.items() if days}
