"""Everybody's figures: without private activities, in whole months, and only what gives nobody away."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from handlers.statistics.columns import NO_THEME, month_part, theme_part
from handlers.statistics.following import ALONE, VERIFIED, YEAR
from handlers.statistics.periods import Unit, comparisons, in_whole_months, units_of
from handlers.statistics.public_years import PublicYears, starts_of
from handlers.statistics.sheet import (
    By,
    Of,
    Parts,
    Sheet,
    child_scopes,
    compare,
    part_themes,
    parts_of,
    told_by,
    value_of,
)
from storage import ACTIVITIES, FIGURES, Totals, joint_scope

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.statistics.periods import Window
    from handlers.statistics.places import Place
    from storage import NetworkId, SectionId, ThemeId, UnitOfWork

_Each = dict[tuple[str, Unit], Totals]


@dataclass(frozen=True, slots=True)
class PublicFigures:
    """Figures of a place for those without a role there."""

    uow: UnitOfWork
    network: NetworkId
    today: date

    def sheet(self, place: Place, window: Window, by: By, of: Of = Of.ACTIVITIES) -> Sheet:
        window = in_whole_months(window, self.today)
        stamps = self.uow.statistics.stamps(self.network)
        sections = self.uow.statistics.sections_of(self.network)
        years = PublicYears(self.uow, self.network, stamps, sections)
        page = _Page(self.uow, self.network, place, years, sections, self.today)
        units = page.units(window)
        each = page.with_joint([place.scope], units)
        shown = {unit: totals for unit in units if (totals := page.shown(place.scope, unit, each)) is not None}
        left_out = tuple(unit for unit in units if unit not in shown)
        total = sum(shown.values(), Totals())
        if left_out and not total.all.activities:
            return Sheet(window, exact=False, total=None, left_out=left_out, pending=page.is_pending(left_out))
        alone = {ACTIVITIES: tuple(unit for unit in shown if shown[unit] != each[place.scope, unit])}
        said = {name: page.figure(name, list(shown), each) for name in FIGURES}
        alone |= {name: one.alone for name, one in said.items() if one is not None}
        total = _with_figures(total, said)
        compared = comparisons(window, self.today, whole_months=True) if by is By.NOTHING else []
        grown = compare(compared, page.total_in, (ACTIVITIES,))
        return Sheet(
            window,
            exact=False,
            total=total,
            hidden=frozenset(name for name, one in said.items() if one is None),
            left_out=left_out,
            alone={name: found for name, found in alone.items() if found},
            without={name: one.left_out for name, one in said.items() if one is not None and one.left_out},
            apart=not alone[ACTIVITIES] and page.is_apart(list(shown), each),
            of=of,
            parts=None if alone[ACTIVITIES] else page.parts(list(shown), by, of, total, said.get(of.figure)),
            growth=grown,
            secret=len(grown) < len(compared),
            pending=page.is_pending(left_out),
        )


@dataclass(frozen=True, slots=True)
class _Said:
    """A figure over some years and months. alone: years in which it is without what was done with others; left_out:
    years and months of which nothing is in it.
    """

    value: int
    told: int
    alone: tuple[Unit, ...]
    left_out: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class _Page:
    """What one page needs to know."""

    uow: UnitOfWork
    network: NetworkId
    place: Place
    years: PublicYears
    sections: Mapping[SectionId, tuple[str, str]]
    today: date

    def units(self, window: Window) -> list[Unit]:
        units = units_of(window, self.today, self.years.stamps)
        self.years.look_up({unit.year for unit in units})
        return units

    def is_pending(self, units: Sequence[Unit]) -> bool:
        """Whether some of it may perhaps be shown, which nobody knows yet."""
        return any(not self.years.of(unit.year).known for unit in units)

    def totals(self, scopes: Sequence[str], units: Sequence[Unit]) -> _Each:
        """Totals of each scope and unit, empty ones too."""
        found = self.uow.statistics.by_unit(self.network, scopes, starts_of(units), public=True)
        return {
            (scope, unit): found.get((scope, "y" if unit.month is None else "m", unit.first_on), Totals())
            for scope in scopes
            for unit in units
        }

    def with_joint(self, scopes: Sequence[str], units: Sequence[Unit]) -> _Each:
        """Totals of each scope, and of what it did with others, in one statement."""
        return self.totals([*scopes, *(joint_scope(scope) for scope in scopes if scope[0] in "sc")], units)

    def shown(self, scope: str, unit: Unit, each: _Each) -> Totals | None:
        """What may be shown of a place: all, what it did without others, or nothing."""
        whole = each[scope, unit]
        if self.shows(scope, unit, whole):
            return whole
        if unit.month is None and self.years.shows(unit.year, (ALONE + scope, YEAR)):
            return whole - each[joint_scope(scope), unit]
        return None

    def shows(self, scope: str, unit: Unit, totals: Totals, figure: str = ACTIVITIES) -> bool:
        """Whether a number may be shown, or there is nothing to hide."""
        if not told_by(totals, figure):
            return True
        return self.years.shows(unit.year, (scope, YEAR if unit.month is None else month_part(unit.month)), figure)

    def total_in(self, window: Window) -> Totals | None:
        """The total of another period; None when not all of it may be shown."""
        units = self.units(window)
        each = self.totals([self.place.scope], units)
        if not all(self.shows(scope, unit, totals) for (scope, unit), totals in each.items()):
            return None
        return sum(each.values(), Totals())

    def figure(self, name: str, units: Sequence[Unit], each: _Each, scope: str | None = None) -> _Said | None:
        """The sum of a figure in all years and months of which it may be shown; None where there is none of them, but
        others. A count that is shown alone needs it alone too.
        """
        scope = scope or self.place.scope
        totals, alone, left_out = Totals(), [], []
        for unit in units:
            whole = each[scope, unit]
            if self.shows(scope, unit, whole, name) and self.shows(scope, unit, whole):
                totals += whole
            elif unit.month is None and self.years.shows(unit.year, (ALONE + scope, YEAR), name):
                totals += whole - each[joint_scope(scope), unit]
                alone.append(unit)
            elif told_by(whole, name):
                left_out.append(unit)
        if left_out and not told_by(totals, name):
            return None
        return _Said(value_of(totals, name), told_by(totals, name), tuple(alone), tuple(left_out))

    def is_apart(self, units: Sequence[Unit], each: _Each) -> bool:
        """Whether verified and unverified can be told apart: in whole years, where that gives nobody away."""
        cell = (self.place.scope, VERIFIED)
        return all(
            not totals.all.activities
            or (unit.month is None and (not totals.verified.activities or self.years.shows(unit.year, cell)))
            for (scope, unit), totals in each.items()
            if scope == self.place.scope and unit in units
        )

    def parts(self, units: Sequence[Unit], by: By, of: Of, total: Totals, said: _Said | None) -> Parts | None:
        """The total, or what is said of a figure, taken apart; None where that cannot be shown."""
        if of is not Of.ACTIVITIES:
            if said is None or said.alone:
                return None
            units = [unit for unit in units if unit not in said.left_out]
        if by is By.PLACE and self.place.section is None:
            return self._places(units, of, total)
        if by is By.MONTH:
            return self._months(units, of, total)
        if by is By.THEME and of is Of.ACTIVITIES and all(unit.month is None for unit in units):
            return self._themes(units, total)
        return None

    def _places(self, units: Sequence[Unit], of: Of, total: Totals) -> Parts:
        scopes = child_scopes(self.place, self.sections)
        each = self.with_joint(scopes, units)
        every = {scope: sum((each[scope, unit] for unit in units), Totals()) for scope in scopes}
        shown, partly = [], []
        for scope in scopes:
            said = self._of_place(scope, units, of, each)
            if told_by(said, of.figure):
                shown.append(scope)
                if told_by(said, of.figure) != told_by(every[scope], of.figure):
                    partly.append(scope)
                every[scope] = said
        return parts_of(total, every, shown, partly, of)

    def _of_place(self, scope: str, units: Sequence[Unit], of: Of, each: _Each) -> Totals:
        """What may be shown of a place in a list of places."""
        if of is Of.ACTIVITIES:
            seen = [self.shown(scope, unit, each) for unit in units]
            return sum((totals for totals in seen if totals is not None), Totals())
        return _with_figures(Totals(), {of.figure: self.figure(of.figure, units, each, scope)})

    def _themes(self, units: Sequence[Unit], total: Totals) -> Parts:
        every: dict[ThemeId | None, Totals] = {}
        closed: set[ThemeId | None] = set()
        years = [unit.year for unit in units]
        each = self.uow.statistics.themes_of_years(self.network, self.place.scope, years, public=True)
        for year, sets in each.items():
            for theme, totals in part_themes(sets).items():
                every[theme] = every.get(theme, Totals()) + totals
                cell = (self.place.scope, NO_THEME if theme is None else theme_part(theme))
                if not self.years.shows(year, cell):
                    closed.add(theme)
        return parts_of(total, every, every.keys() - closed)

    def _months(self, units: Sequence[Unit], of: Of, total: Totals) -> Parts:
        scope = self.place.scope
        months = [month for unit in units for month in unit.months]
        each = self.totals([scope], months)
        every = {month.first_on: each[scope, month] for month in months}
        shown = [month.first_on for month in months if self.shows(scope, month, each[scope, month], of.figure)]
        return parts_of(total, every, shown, of=of)


def _with_figures(total: Totals, said: Mapping[str, _Said | None]) -> Totals:
    """The total with its figures as they may be said; one that is not said is nothing."""
    figures: dict[str, int] = {}
    for name, one in said.items():
        figures |= {name: one.value if one else 0, f"{name}_told": one.told if one else 0}
    return replace(total, all=replace(total.all, **figures))
