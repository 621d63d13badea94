"""A page of figures as numbers: a total, its parts, what is left between them, and growth. No words."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from handlers.statistics.following import NOWHERE
from handlers.statistics.rules import Growth, growth
from storage import ACTIVITIES, Totals, country_scope, section_scope

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from handlers.statistics.periods import Comparison, Unit, Window
    from handlers.statistics.places import Place
    from storage import SectionId, ThemeId

COMPARED = ("activities", "volunteers", "reached", "minutes")
"""The figures whose growth is shown."""

Key = TypeVar("Key", bound="str | ThemeId | date | None")


class By(StrEnum):
    """How a total is taken apart."""

    NOTHING = "-"
    PLACE = "p"
    THEME = "t"
    MONTH = "m"


class Of(StrEnum):
    """What the lines of a breakdown count; the value is what a button carries."""

    ACTIVITIES = "a"
    VOLUNTEERS = "v"
    REACHED = "r"
    HOURS = "h"

    @property
    def figure(self) -> str:
        """Its name in `Figures`."""
        return _FIGURES[self]


_FIGURES = dict(zip(Of, COMPARED, strict=True))


class Rest(StrEnum):
    """What lies between a total and the parts that are shown."""

    NOTHING = "nothing"
    SHARED = "shared"  # counted in several parts, once in the total
    OTHER = "other"  # parts that are not shown by themselves
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Part:
    """One line of a breakdown: a scope, a theme (None: without one), or a month's first day.

    partly: not all of it can be shown: years or months lack, or what the place did together with others.
    """

    key: str | ThemeId | date | None
    totals: Totals
    partly: bool = False


@dataclass(frozen=True, slots=True)
class Compared:
    """Growth of each figure against one earlier period."""

    comparison: Comparison
    figures: Mapping[str, Growth]


@dataclass(frozen=True, slots=True)
class Parts:
    """A total taken apart. `rest` is the total less the parts that are shown, of what is counted; may be negative."""

    shown: tuple[Part, ...] = ()
    rest: int = 0
    kind: Rest = Rest.NOTHING


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything that a page shows; growth only where nothing is taken apart.

    `total` is None when there are too few people behind it to show it. hidden: figures that too few people told.
    left_out: years and months that are not in the total for the same reason. alone: "activities" or a figure -> years
    in which only what the place did without others can be shown. without: a figure -> years and months that are in the
    total, though what they say of this figure is not. apart: whether the verified part can be shown. secret: whether
    there is growth that cannot be shown. labelled: only what bears the label is counted. pending: more may be shown
    once it is worked out. of: what the parts count.
    """

    window: Window
    exact: bool
    total: Totals | None
    hidden: frozenset[str] = frozenset()
    left_out: tuple[Unit, ...] = ()
    alone: Mapping[str, tuple[Unit, ...]] = field(default_factory=dict)
    without: Mapping[str, tuple[Unit, ...]] = field(default_factory=dict)
    apart: bool = True
    labelled: bool = False
    of: Of = Of.ACTIVITIES
    parts: Parts | None = None
    growth: tuple[Compared, ...] = ()
    secret: bool = False
    pending: bool = False


def compare(
    comparisons: Sequence[Comparison], total: Callable[[Window], Totals | None], figures: Sequence[str] = COMPARED
) -> tuple[Compared, ...]:
    """Growth against each earlier period, each read once; left out where one of the two is not to be shown."""
    found = []
    known = {window: total(window) for one in comparisons for window in (one.now, one.then)}
    for comparison in comparisons:
        now, then = known[comparison.now], known[comparison.then]
        if now is None or then is None:
            continue
        moved = {name: growth(then.all.told(name), now.all.told(name)) for name in figures}
        found.append(Compared(comparison, moved))
    return tuple(found)


def part_themes(sets: Mapping[tuple[ThemeId, ...], Totals]) -> dict[ThemeId | None, Totals]:
    """Totals of each theme (None: without one) from totals of sets of themes."""
    found: dict[ThemeId | None, Totals] = {}
    for themes, totals in sets.items():
        for theme in themes or (None,):
            found[theme] = found.get(theme, Totals()) + totals
    return found


def parts_of(
    total: Totals,
    every: Mapping[Key, Totals],
    shown: Iterable[Key],
    partly: Collection[Key] = (),
    of: Of = Of.ACTIVITIES,
) -> Parts:
    """Take a total apart. `every` are all parts there are, `shown` those that may be shown; `partly` as in `Part`.

    A part of which nobody told the figure is none.
    """
    open_keys = set(shown)
    told = {key: totals for key, totals in every.items() if told_by(totals, of.figure)}
    kept = {key: totals for key, totals in told.items() if key in open_keys}
    whole = value_of(total, of.figure)
    rest = whole - sum(value_of(totals, of.figure) for totals in kept.values())
    surplus = sum(value_of(totals, of.figure) for totals in told.values()) != whole
    if len(kept) < len(told) or (partly and rest):
        kind = Rest.BOTH if surplus else Rest.OTHER
    else:
        kind = Rest.SHARED if rest else Rest.NOTHING
    return Parts(tuple(Part(key, totals, key in partly) for key, totals in kept.items()), rest, kind)


def value_of(totals: Totals, figure: str) -> int:
    """The sum of a figure, or the number of activities."""
    value: int = getattr(totals.all, figure)
    return value


def told_by(totals: Totals, figure: str) -> int:
    """How many activities said a figure, or are there at all."""
    count: int = totals.all.activities if figure == ACTIVITIES else getattr(totals.all, f"{figure}_told")
    return count


def child_scopes(place: Place, sections: Mapping[SectionId, tuple[str, str]]) -> list[str]:
    """The scopes right below a place: a network's countries and what belongs to no group, a country's groups."""
    if place.lands:
        return [country_scope(land) for land in place.lands]
    if place.is_network:
        return [*dict.fromkeys(country_scope(country) for _, country in sections.values()), NOWHERE]
    return [section_scope(section) for section, (_, country) in sections.items() if country == place.country]
