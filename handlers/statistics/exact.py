"""Exact figures: of a place for those who coordinate it, and one's own. Private activities are in them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from handlers.statistics.periods import comparisons
from handlers.statistics.sheet import By, Of, Parts, Sheet, child_scopes, compare, part_themes, parts_of
from storage import Totals

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from handlers.statistics.periods import Window
    from handlers.statistics.places import Place
    from storage import NetworkId, PersonId, ThemeId, UnitOfWork

Key = TypeVar("Key")
_Row = tuple["date", tuple["ThemeId", ...], Totals]


@dataclass(frozen=True, slots=True)
class ExactFigures:
    """Figures of a place, all of them, or only what bears the label."""

    uow: UnitOfWork
    network: NetworkId
    today: date
    labelled: bool = False

    def sheet(self, place: Place, window: Window, by: By, of: Of = Of.ACTIVITIES) -> Sheet:
        def total_in(one: Window) -> Totals:
            days = (one.first_on, one.last_on)
            return self.uow.statistics.total(self.network, place.scope, *days, public=False, labelled=self.labelled)

        total = total_in(window)
        parts = self._parts(place, window, by, of, total)
        compared = comparisons(window, self.today, whole_months=False) if by is By.NOTHING else []
        grown = compare(compared, total_in)
        return Sheet(window, exact=True, total=total, labelled=self.labelled, of=of, parts=parts, growth=grown)

    def _parts(self, place: Place, window: Window, by: By, of: Of, total: Totals) -> Parts | None:
        figures, days, only = self.uow.statistics, (window.first_on, window.last_on), self.labelled
        if by is By.PLACE and place.section is None:
            scopes = child_scopes(place, figures.sections_of(self.network, place.country))
            every = figures.by_scope(self.network, scopes, *days, public=False, labelled=only)
            return parts_of(total, every, scopes, of=of)
        if by is By.THEME:
            themes = part_themes(figures.by_theme(self.network, place.scope, *days, public=False, labelled=only))
            return parts_of(total, themes, list(themes), of=of)
        if by is By.MONTH:
            months = figures.by_month(self.network, place.scope, *days, public=False, labelled=only)
            return parts_of(total, months, list(months), of=of)
        return None


@dataclass(frozen=True, slots=True)
class OwnFigures:
    """What one person logged, or shares with whoever logged it."""

    uow: UnitOfWork
    network: NetworkId
    person: PersonId
    today: date
    labelled: bool = False

    def sheet(self, _place: Place, window: Window, by: By, of: Of = Of.ACTIVITIES) -> Sheet:
        def rows_in(one: Window) -> Sequence[_Row]:
            every = self.uow.statistics.of_person(self.person, self.network, one.first_on, one.last_on)
            return [row for row in every if row[2].labelled.activities] if self.labelled else every

        def total_in(one: Window) -> Totals:
            return sum((totals for _, _, totals in rows_in(one)), Totals())

        rows = rows_in(window)
        total = sum((totals for _, _, totals in rows), Totals())
        parts = None
        if by is By.THEME:
            themes = part_themes(_added(rows, lambda row: row[1]))
            parts = parts_of(total, themes, list(themes), of=of)
        elif by is By.MONTH:
            months = _added(sorted(rows, key=lambda row: row[0]), lambda row: row[0].replace(day=1))
            parts = parts_of(total, months, list(months), of=of)
        compared = comparisons(window, self.today, whole_months=False) if by is By.NOTHING else []
        grown = compare(compared, total_in)
        return Sheet(window, exact=True, total=total, labelled=self.labelled, of=of, parts=parts, growth=grown)


def _added(rows: Sequence[_Row], key: Callable[[_Row], Key]) -> dict[Key, Totals]:
    found: dict[Key, Totals] = {}
    for row in rows:
        found[key(row)] = found.get(key(row), Totals()) + row[2]
    return found
