"""Nothing that somebody without a role can see gives one or two people away, however it is added and subtracted. C6."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from handlers.statistics import public_years
from handlers.statistics.columns import cells_of
from handlers.statistics.disclosure import Openness, open_cells, work_out
from handlers.statistics.everyone import PublicFigures
from handlers.statistics.following import Cell
from handlers.statistics.labelled import LabelledFigures
from handlers.statistics.periods import Unit, Window, code_of, window_of
from handlers.statistics.places import Place
from handlers.statistics.sheet import By, Of, value_of
from storage import ACTIVITIES, FIGURES, Activity, Finest, SectionId, ThemeId, country_scope, section_scope
from storage.engine import Database
from tests.handlers.statistics.attack import given_away
from tests.handlers.statistics.worlds import NOW, World, world

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from random import Random

COUNTRIES = {SectionId(number): "ABC"[number % 3] for number in range(1, 7)}


@dataclass(frozen=True, slots=True)
class Contribution:
    """What one author contributed to one of the finest cells. `told` are the figures some of it gave."""

    month: int
    sections: tuple[SectionId, ...]
    themes: tuple[ThemeId, ...]
    verified: bool
    labelled: bool
    author: str
    told: frozenset[str]

    @property
    def cell(self) -> Finest:
        return Finest(self.month, self.sections, self.themes, self.verified, self.labelled, authors=0)


def finest_of(rows: Sequence[Contribution]) -> dict[str, list[Finest]]:
    """What storage reads of a year with these contributions."""
    found = {}
    for name in (ACTIVITIES, *FIGURES):
        people: defaultdict[Finest, set[str]] = defaultdict(set)
        for one in rows:
            if name == ACTIVITIES:
                people[one.cell].add(one.author)
            elif name in one.told:
                people[replace(one.cell, themes=(), verified=False, labelled=False)].add(one.author)
        found[name] = [
            replace(cell, authors=len(those), few=tuple(sorted(those)) if len(those) < 3 else ())
            for cell, those in people.items()
        ]
    return found


def openness(rows: Sequence[Contribution]) -> Openness:
    return open_cells(work_out(finest_of(rows), COUNTRIES, "stamp").shown)


def lived(random: Random, *, joint: float = 0.15) -> list[Contribution]:
    """A year of a small network, one contribution for each activity."""
    people = {f"p{number}": SectionId(random.randint(1, 6)) for number in range(random.randint(3, 14))}
    rows = []
    for _ in range(random.randint(5, 60)):
        author = random.choice(sorted(people))
        sections = {people[author], *(SectionId(random.randint(1, 6)) for _ in range(int(random.random() < joint)))}
        themes = random.sample((1, 2, 3), random.choice((0, 1, 1, 2)))
        rows.append(
            Contribution(
                month=random.randint(1, 4),
                sections=tuple(sorted(sections)) if random.random() > 0.05 else (),
                themes=tuple(sorted(map(ThemeId, themes))),
                verified=random.random() < 0.6,
                labelled=random.random() < 0.4,
                author=author,
                told=frozenset(name for name in FIGURES if random.random() < 0.6),
            )
        )
    return rows


def columns_of(rows: Sequence[Contribution], *, detailed: bool = True) -> dict[Cell, tuple[int, ...]]:
    """Each cell as a row of numbers: which activities it counts."""
    found: defaultdict[Cell, list[int]] = defaultdict(lambda: [0] * len(rows))
    for index, one in enumerate(rows):
        for cell in cells_of(one.cell, COUNTRIES, detailed=detailed):
            found[cell][index] = 1
    return {cell: tuple(counts) for cell, counts in found.items()}


@settings(max_examples=30)
@given(st.randoms(use_true_random=False))
def test_open_cells_give_nobody_away(random: Random) -> None:
    rows = lived(random)
    shown = openness(rows)
    for name in (ACTIVITIES, *FIGURES):
        told = rows if name == ACTIVITIES else [one for one in rows if name in one.told]
        columns = columns_of(told, detailed=name == ACTIVITIES)
        known = [column for cell, column in columns.items() if shown.shows(cell, name)]
        assert given_away(known, [one.author for one in told]) == []


@settings(max_examples=20)
@given(st.randoms(use_true_random=False))
def test_where_three_did_everything_alike_every_place_is_open(random: Random) -> None:
    """The rule folds what it must and no more: with three people behind every cell nothing is left to protect."""
    rows = [
        Contribution(one.month, one.sections, one.themes[:1], True, True, f"{one.author}-{copy}", one.told)
        for one in lived(random, joint=0)
        for copy in range(3)
    ]
    shown = openness(rows)
    assert [cell for cell in columns_of(rows) if cell[1] == "y" and not shown.shows(cell)] == []


def test_the_attacker_finds_what_plain_folding_gives_away() -> None:
    """Two sections, each with five authors; one works until June, one from July, but for one activity in March."""
    rows = [
        *(_once("a", number, 1 + number % 6, section=1) for number in range(30)),
        *(_once("b", number, 7 + number % 6, section=2) for number in range(30)),
        _once("b", 0, 3, section=2),
    ]
    columns = columns_of(rows)
    behind = {
        cell: {one.author for one, hit in zip(rows, column, strict=True) if hit} for cell, column in columns.items()
    }
    folded = [column for cell, column in columns.items() if len(behind[cell]) >= 3]
    assert given_away(folded, [one.author for one in rows]) != []
    shown = openness(rows)
    assert (
        given_away([column for cell, column in columns.items() if shown.shows(cell)], [one.author for one in rows])
        == []
    )


def _once(letter: str, number: int, month: int, *, section: int) -> Contribution:
    return Contribution(
        month,
        (SectionId(section),),
        (),
        verified=True,
        labelled=False,
        author=f"{letter}{number % 5}",
        told=frozenset(),
    )


# --- the same over whole pages, from the database


class Attacker:
    """Reads every page there is without a role and writes down what each number counts."""

    def __init__(self, made: World, figures: PublicFigures) -> None:
        self.made = made
        self.figures = figures
        self.labels = LabelledFigures(figures.uow, figures.network, figures.today)
        self.rows = [one for one in made.activities() if one.visibility != "private"]
        self.known: defaultdict[str, set[tuple[int, ...]]] = defaultdict(set)

    def look(self, place: Place, window: Window, by: By) -> None:
        self.look_for_labels(place, window, by)
        for of in Of if by is not By.NOTHING else (Of.ACTIVITIES,):
            self.look_at(place, window, by, of)

    def look_for_labels(self, place: Place, window: Window, by: By) -> None:
        sheet = self.labels.sheet(place, window, by)
        labelled = [one for one in self.rows if one.labelled and within(one, sheet.window)]
        here = [
            one
            for one in labelled
            if self.is_in(one, place.scope) and not any(in_unit(one, unit) for unit in sheet.left_out)
        ]
        if sheet.total is None:
            return
        self.learn(ACTIVITIES, here, sheet.total.all.activities)
        for part in sheet.parts.shown if sheet.parts is not None else ():
            if not part.partly:
                ones = [one for one in here if self.is_part(one, part.key)]
                self.learn(ACTIVITIES, ones, part.totals.all.activities)
        for grown in sheet.growth:
            for period, count in ((grown.comparison.now, "now"), (grown.comparison.then, "then")):
                ones = [one for one in self.rows if one.labelled and self.is_in(one, place.scope)]
                self.learn(
                    ACTIVITIES, [one for one in ones if within(one, period)], getattr(grown.figures[ACTIVITIES], count)
                )

    def look_at(self, place: Place, window: Window, by: By, of: Of) -> None:
        sheet = self.figures.sheet(place, window, by, of)
        if sheet.total is None:
            return
        there = [one for one in self.rows if self.is_in(one, place.scope)]
        here = [
            one
            for one in there
            if within(one, sheet.window)
            and not any(in_unit(one, unit) for unit in sheet.left_out)
            and not any(
                in_unit(one, unit) and self.is_joint(one, place.scope) for unit in sheet.alone.get(ACTIVITIES, ())
            )
        ]
        self.learn(ACTIVITIES, here, sheet.total.all.activities)
        if sheet.apart:
            verified = [one for one in here if one.status == "verified"]
            self.learn(ACTIVITIES, verified, sheet.total.verified.activities)
        for name in FIGURES:
            if name not in sheet.hidden:
                alone = sheet.alone.get(name, ())
                ones = [
                    one
                    for one in there
                    if within(one, sheet.window)
                    and not any(in_unit(one, unit) for unit in (*sheet.left_out, *sheet.without.get(name, ())))
                    and not any(in_unit(one, unit) and self.is_joint(one, place.scope) for unit in alone)
                ]
                self.learn(name, ones, getattr(sheet.total.all, name))
        for grown in sheet.growth:
            for period, count in ((grown.comparison.now, "now"), (grown.comparison.then, "then")):
                everything = [one for one in self.rows if self.is_in(one, place.scope) and within(one, period)]
                self.learn(ACTIVITIES, everything, getattr(grown.figures[ACTIVITIES], count))
        if sheet.parts is None:
            return
        name = of.figure
        here = [one for one in here if not any(in_unit(one, unit) for unit in sheet.without.get(name, ()))]
        left = value_of(sheet.total, name)
        for part in sheet.parts.shown:
            ones = [one for one in here if self.is_part(one, part.key)]
            value = value_of(part.totals, name)
            left -= value
            if part.partly and sheet.window.kind not in {"year", "month"}:
                continue  # in some of its years or months; each is looked at by itself
            if part.partly:
                ones = [one for one in ones if not self.is_joint(one, str(part.key))]
            self.learn(name, ones, value)
        assert left == sheet.parts.rest

    def learn(self, name: str, ones: Sequence[Activity], value: int) -> None:
        """A number is what the raw rows add up to, and tells of these activities."""
        said = {
            one.id: 1 if name == ACTIVITIES else one.volunteer_minutes if name == "minutes" else getattr(one, name)
            for one in ones
        }
        assert value == sum(number or 0 for number in said.values()), name
        self.known[name].add(tuple(int(said.get(one.id) is not None) for one in self.rows))

    def is_in(self, one: Activity, scope: str) -> bool:
        countries = {code for code, sections in self.made.countries.items() if set(sections) & set(one.sections)}
        return scope in {
            "n" if scope == "n" else "",
            *map(section_scope, one.sections),
            *map(country_scope, countries),
        } or (scope == "0" and not one.sections)

    def is_joint(self, one: Activity, scope: str) -> bool:
        """Whether it was done with others of the same country, or by several countries."""
        inside = [set(sections) & set(one.sections) for sections in self.made.countries.values()]
        if scope[0] == "c":
            return sum(map(bool, inside)) > 1
        return any(len(those) > 1 and int(scope[1:]) in those for those in inside)

    def is_part(self, one: Activity, key: str | ThemeId | date | None) -> bool:
        if isinstance(key, date):
            return one.starts_on.replace(day=1) == key
        if key is None:
            return not one.themes
        return self.is_in(one, key) if isinstance(key, str) else key in one.themes


def within(one: Activity, window: Window) -> bool:
    return window.first_on <= one.starts_on <= window.last_on


def in_unit(one: Activity, unit: Unit) -> bool:
    return unit.first_on <= one.starts_on <= unit.last_on


def windows() -> Iterator[Window]:
    """Every period by buttons and by words, cut days among them."""
    today = NOW.date()
    for code in (
        "all",
        "ty",
        "ly",
        "tm",
        *(f"m2025-{month}" for month in (11, 12)),
        *(f"m2026-0{month}" for month in range(1, 6)),
    ):
        yield window_of(code, today)
    for first_on, last_on in (
        (date(2025, 11, 20), date(2026, 2, 3)),
        (date(2026, 1, 1), date(2026, 3, 31)),
        (date(2026, 2, 10), today),
        (date(2025, 1, 1), today),
    ):
        yield window_of(code_of(first_on, last_on), today)


@pytest.mark.parametrize("large", (False, True))
@pytest.mark.slow
@settings(
    max_examples=8,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # a smaller example would take minutes to find
)
@given(random=st.randoms(use_true_random=False))
def test_all_pages_of_somebody_without_a_role_give_nobody_away(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, random: Random, large: bool
) -> None:
    """Every place, period, way to take it apart, growth and figure; and each number is what the raw rows say.

    large: what may be shown was worked out before the latest changes, as in a year of very many activities.
    """
    monkeypatch.setattr(public_years, "AT_ONCE", -1 if large else 10_000)
    monkeypatch.setattr(public_years, "AHEAD", 0)
    database = Database(sqlite_url)
    with database.begin() as uow:
        made = world(uow, random)
        made.live(random.choice((20, 60, 120)), joint=random.choice((0.0, 0.1, 0.3)), others=0.3)
        if large:
            for network, year in public_years.stale_years(uow):
                public_years.keep(uow, network, year, public_years.work_out(uow, network, year))
            made.live(4)
        attacker = Attacker(made, PublicFigures(uow, made.network, NOW.date()))
        places = [Place("n", "all"), *(Place(country_scope(code), code, country=code) for code in made.countries)]
        for code, sections in made.countries.items():
            places += [Place(section_scope(one), "one", section=one, country=code) for one in sections]
        for place in places:
            for window in windows():
                for by in (By.PLACE, By.THEME, By.MONTH):
                    attacker.look(place, window, by)
        for known in attacker.known.values():
            assert given_away(sorted(known), [one.author_mark for one in attacker.rows]) == []
    database.close()
