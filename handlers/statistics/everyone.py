"""Everybody's figures: without private activities, in whole months, and only what gives nobody away."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from handlers.statistics import disclosure
from handlers.statistics.disclosure import ACTIVITIES, NO_THEME, VERIFIED, YEAR, Openness, month_part, theme_part
from handlers.statistics.periods import Unit, comparisons, in_whole_months, units_of
from handlers.statistics.sheet import By, Parts, Sheet, child_scopes, compare, part_themes, parts_of
from storage import FIGURES, Totals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.statistics.periods import Window
    from handlers.statistics.places import Place
    from storage import NetworkId, SectionId, ThemeId, UnitOfWork

_KEPT = 256
WORKED_OUT: OrderedDict[str, Openness] = OrderedDict()
"""Stamp -> what is open. A stamp is random and changes with what it stands for, so this can be lost at any time."""


@dataclass(frozen=True, slots=True)
class PublicFigures:
    """Figures of a place for those without a role there."""

    uow: UnitOfWork
    network: NetworkId
    today: date

    def sheet(self, place: Place, window: Window, by: By) -> Sheet:
        window = in_whole_months(window, self.today)
        stamps = self.uow.statistics.stamps(self.network)
        sections = self.uow.statistics.sections_of(self.network)
        page = _Page(self.uow, self.network, place, stamps, sections, self.today)
        units = page.units(window)
        shown = [unit for unit in units if page.shows(place.scope, unit)]
        left_out = tuple(unit for unit in units if unit not in shown)
        if left_out and not shown:
            return Sheet(window, exact=False, total=None, left_out=left_out)
        total = page.total(shown)
        compared = comparisons(window, self.today, whole_months=True)
        return Sheet(
            window,
            exact=False,
            total=total,
            hidden=page.hidden_figures(shown),
            left_out=left_out,
            apart=page.is_apart(shown),
            parts=page.parts(shown, by, total),
            growth=compare(compared, page.total_in, (ACTIVITIES,)),
        )


@dataclass(frozen=True, slots=True)
class _Page:
    """What one page needs to know."""

    uow: UnitOfWork
    network: NetworkId
    place: Place
    stamps: Mapping[int, str]
    sections: Mapping[SectionId, tuple[str, str]]
    today: date

    def units(self, window: Window) -> list[Unit]:
        return units_of(window, self.today, self.stamps)

    def shows(self, scope: str, unit: Unit, figure: str = ACTIVITIES) -> bool:
        part = YEAR if unit.month is None else month_part(unit.month)
        return self._open(unit.year).shows((scope, part), figure)

    def total(self, units: Sequence[Unit]) -> Totals:
        """The sum over years and months, read in one go."""
        if not units:
            return Totals()
        period = (min(unit.first_on for unit in units), max(unit.last_on for unit in units))
        months = self.uow.statistics.by_month(self.network, self.place.scope, *period, public=True)
        wanted = {(unit.year, unit.month) for unit in units}
        chosen = (totals for day, totals in months.items() if {(day.year, None), (day.year, day.month)} & wanted)
        return sum(chosen, Totals())

    def total_in(self, window: Window) -> Totals | None:
        """The total of another period; None when not all of it may be shown."""
        units = self.units(window)
        return self.total(units) if all(self.shows(self.place.scope, unit) for unit in units) else None

    def hidden_figures(self, units: Sequence[Unit]) -> frozenset[str]:
        scope = self.place.scope
        return frozenset(name for name in FIGURES if not all(self.shows(scope, unit, name) for unit in units))

    def is_apart(self, units: Sequence[Unit]) -> bool:
        """Whether verified and unverified can be told apart: in whole years, where that gives nobody away."""
        return self._opens(units, VERIFIED)

    def parts(self, units: Sequence[Unit], by: By, total: Totals) -> Parts | None:
        if by is By.PLACE and self.place.section is None:
            return self._places(units, total)
        if by is By.MONTH:
            return self._months(units, total)
        if by is By.THEME and all(unit.month is None for unit in units):
            return self._themes(units, total)
        return None

    def _places(self, units: Sequence[Unit], total: Totals) -> Parts:
        scopes = child_scopes(self.place, self.sections)
        every = dict.fromkeys(scopes, Totals())
        for first_on, last_on in _stretches(units):
            found = self.uow.statistics.by_scope(self.network, scopes, first_on, last_on, public=True)
            every = {scope: every[scope] + found[scope] for scope in scopes}
        shown = [scope for scope in scopes if all(self.shows(scope, unit) for unit in units)]
        return parts_of(total, every, shown)

    def _themes(self, units: Sequence[Unit], total: Totals) -> Parts:
        every: dict[ThemeId | None, Totals] = {}
        for first_on, last_on in _stretches(units):
            sets = self.uow.statistics.by_theme(self.network, self.place.scope, first_on, last_on, public=True)
            for theme, totals in part_themes(sets).items():
                every[theme] = every.get(theme, Totals()) + totals
        parts = {theme: NO_THEME if theme is None else theme_part(theme) for theme in every}
        return parts_of(total, every, [theme for theme in every if self._opens(units, parts[theme])])

    def _months(self, units: Sequence[Unit], total: Totals) -> Parts:
        every: dict[date, Totals] = {}
        for first_on, last_on in _stretches(units):
            every |= self.uow.statistics.by_month(self.network, self.place.scope, first_on, last_on, public=True)
        shown = [day for day in every if self.shows(self.place.scope, Unit(day.year, day.month))]
        return parts_of(total, every, shown)

    def _opens(self, units: Sequence[Unit], part: str) -> bool:
        """Whether a part of the place is shown in each of some whole years."""
        cell = (self.place.scope, part)
        return all(unit.month is None and self._open(unit.year).shows(cell) for unit in units)

    def _open(self, year: int) -> Openness:
        stamp = self.stamps[year]
        known = WORKED_OUT.get(stamp)
        if known is None:
            countries = {section: country for section, (_, country) in self.sections.items()}
            known = disclosure.openness(self.uow.statistics.contributions(self.network, year), countries)
            WORKED_OUT[stamp] = known
            while len(WORKED_OUT) > _KEPT:
                WORKED_OUT.popitem(last=False)
        return known


def _stretches(units: Sequence[Unit]) -> list[tuple[date, date]]:
    """First and last days of units that follow each other, joined."""
    found: list[tuple[date, date]] = []
    for unit in units:
        if found and (unit.first_on - found[-1][1]).days == 1:
            found[-1] = (found[-1][0], unit.last_on)
        else:
            found.append((unit.first_on, unit.last_on))
    return found
