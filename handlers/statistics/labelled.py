"""What everybody may see of the labelled activities: how many there are, by place and by whole year. Nothing finer.

The number is one more cell of each place's year (handlers/statistics/columns.py), opened together with all others, so
that no sum or difference of what is shown, with the label or without, rests on fewer than three people.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from handlers.statistics.following import LABELLED
from handlers.statistics.periods import comparisons, in_whole_months, units_of
from handlers.statistics.public_years import PublicYears, starts_of
from handlers.statistics.sheet import By, Of, Parts, Sheet, child_scopes, compare, parts_of
from storage import ACTIVITIES, Figures, Totals

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from handlers.statistics.periods import Unit, Window
    from handlers.statistics.places import Place
    from storage import NetworkId, SectionId, UnitOfWork

_Counts: TypeAlias = "dict[tuple[str, Unit], int]"


@dataclass(frozen=True, slots=True)
class LabelledFigures:
    """Labelled activities of a place for those without a role there."""

    uow: UnitOfWork
    network: NetworkId
    today: date

    def sheet(self, place: Place, window: Window, by: By, _of: Of = Of.ACTIVITIES) -> Sheet:
        window = in_whole_months(window, self.today)
        sections = self.uow.statistics.sections_of(self.network)
        years = PublicYears(self.uow, self.network, self.uow.statistics.stamps(self.network), sections)
        page = _Page(self.uow, self.network, years, self.today)
        units = page.units(window)
        counted = page.counts([place.scope], units)
        shown = [unit for unit in units if page.shows(place.scope, unit, counted)]
        left_out = tuple(unit for unit in units if unit not in shown)
        total = _totals(sum(counted[place.scope, unit] for unit in shown))
        pending = any(not years.of(unit.year).known for unit in left_out)
        if left_out and not total.all.activities:
            return Sheet(window, exact=False, total=None, labelled=True, left_out=left_out, pending=pending)
        compared = comparisons(window, self.today, whole_months=True) if by is By.NOTHING else []
        return Sheet(
            window,
            exact=False,
            total=total,
            labelled=True,
            left_out=left_out,
            apart=False,
            parts=_places(page, place, sections, shown, total) if by is By.PLACE and place.section is None else None,
            growth=compare(compared, lambda one: page.total_in(place.scope, one), (ACTIVITIES,)),
            pending=pending,
        )


@dataclass(frozen=True, slots=True)
class _Page:
    """What one page needs to know."""

    uow: UnitOfWork
    network: NetworkId
    years: PublicYears
    today: date

    def units(self, window: Window) -> list[Unit]:
        units = units_of(window, self.today, self.years.stamps)
        self.years.look_up({unit.year for unit in units})
        return units

    def counts(self, scopes: Sequence[str], units: Sequence[Unit]) -> _Counts:
        """How many there are in each place and whole year."""
        whole = [unit for unit in units if unit.month is None]
        found = self.uow.statistics.by_unit(self.network, scopes, starts_of(whole), public=True)
        return {
            (scope, unit): found.get((scope, "y", unit.first_on), Totals()).labelled.activities
            for scope in scopes
            for unit in whole
        }

    def shows(self, scope: str, unit: Unit, counted: _Counts) -> bool:
        """Whether a number may be shown, or there is nothing to hide. Nothing is shown of single months."""
        if (scope, unit) not in counted:
            return False
        return not counted[scope, unit] or self.years.shows(unit.year, (scope, LABELLED))

    def total_in(self, scope: str, window: Window) -> Totals | None:
        """The number of another period; None when not all of it may be shown."""
        units = self.units(window)
        counted = self.counts([scope], units)
        return _totals(sum(counted.values())) if all(self.shows(scope, one, counted) for one in units) else None


def _places(
    page: _Page, place: Place, sections: Mapping[SectionId, tuple[str, str]], units: Sequence[Unit], total: Totals
) -> Parts:
    scopes = child_scopes(place, sections)
    counted = page.counts(scopes, units)
    seen = {scope: [unit for unit in units if page.shows(scope, unit, counted)] for scope in scopes}
    told = {scope: sum(counted[scope, unit] for unit in shown) for scope, shown in seen.items()}
    whole = {scope: sum(counted[scope, unit] for unit in units) for scope in scopes}
    shown = [scope for scope in scopes if told[scope]]
    partly = [scope for scope in shown if told[scope] != whole[scope]]
    every = {scope: _totals(told[scope] or whole[scope]) for scope in scopes}
    return parts_of(total, every, shown, partly)


def _totals(count: int) -> Totals:
    return Totals(all=Figures(activities=count))
