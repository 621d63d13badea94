"""Roll-ups say exactly what the activities add up to, whatever became of these; on both databases. B2, B24, B18."""

from __future__ import annotations

import threading
from collections import defaultdict
from contextlib import suppress
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from storage import (
    FIGURES,
    Activity,
    Facts,
    Figures,
    Opening,
    Totals,
    country_scope,
    joint_scope,
    section_scope,
    witness,
)
from storage.rollups import Rollups
from storage.statistics_tables import contributor_table, figure_table, spans, stamp_table
from tests.handlers.statistics.worlds import NOW, World, world

if TYPE_CHECKING:
    from storage import UnitOfWork
    from storage.engine import Database

DATABASE_PER_TEST = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
"""Each example is a network of its own in the one database of the test."""


def summed(activities: list[Activity], *, public: bool, labelled: bool = False) -> Totals:
    """The reference: one activity after the other."""
    total = Totals()
    for one in activities:
        if (public and one.visibility == "private") or (labelled and not one.labelled):
            continue
        said = {name: one.volunteer_minutes if name == "minutes" else getattr(one, name) for name in FIGURES}
        told = {f"{name}_told": int(value is not None) for name, value in said.items()}
        figures = Figures(1, **{name: value or 0 for name, value in said.items()}, **told)
        nothing = Figures()
        total += Totals(
            figures,
            figures if one.status == "verified" else nothing,
            figures if one.visibility == "private" else nothing,
            figures if one.labelled else nothing,
        )
    return total


def scopes_of(made: World, one: Activity) -> set[str]:
    """Every place that one activity counts in."""
    countries = {code for code, sections in made.countries.items() if set(sections) & set(one.sections)}
    sections, lands = list(map(section_scope, one.sections)), list(map(country_scope, countries))
    inside = [list(map(section_scope, set(those) & set(one.sections))) for those in made.countries.values()]
    joint = {joint_scope(scope) for places in (lands, *inside) if len(places) > 1 for scope in places}
    return {"n", *joint, *sections, *lands} | (set() if one.sections else {"0"})


def check(uow: UnitOfWork, made: World, first_on: date, last_on: date) -> None:
    """Every level against the raw rows of the period."""
    rows = [one for one in made.activities() if first_on <= one.starts_on <= last_on]
    places = [*map(country_scope, made.countries), *map(section_scope, made.sections)]
    scopes = ["n", "0", *places, *map(joint_scope, places)]
    for public in (True, False):
        expected = {
            scope: summed([one for one in rows if scope in scopes_of(made, one)], public=public) for scope in scopes
        }
        period = (made.network, scopes, first_on, last_on)
        assert uow.statistics.by_scope(*period, public=public) == expected
        for scope, totals in uow.statistics.by_scope(*period, public=public, labelled=True).items():
            here = [one for one in rows if scope in scopes_of(made, one)]
            assert totals == summed(here, public=public, labelled=True)
            assert totals.all == expected[scope].labelled
        for scope in ("n", section_scope(made.sections[0])):
            here = [one for one in rows if scope in scopes_of(made, one)]
            assert (
                sum(uow.statistics.by_month(made.network, scope, first_on, last_on, public=public).values(), Totals())
                == expected[scope]
            )
            themes: defaultdict[tuple[int, ...], list[Activity]] = defaultdict(list)
            for one in here:
                themes[tuple(sorted(one.themes))].append(one)
            found = uow.statistics.by_theme(made.network, scope, first_on, last_on, public=public)
            assert {key: value for key, value in found.items() if value != Totals()} == {
                key: total for key, ones in themes.items() if (total := summed(ones, public=public)) != Totals()
            }


@DATABASE_PER_TEST
@given(random=st.randoms(use_true_random=False), start=st.integers(0, 250), length=st.integers(0, 400))
def test_every_level_reconciles_with_the_raw_rows(database: Database, random: Random, start: int, length: int) -> None:
    """B24: totals can be had again by summing rows; B2: places, joint activities once in all above them."""
    with database.begin() as uow:
        made = world(uow, random)
        made.live(30)
        first_on = date(2025, 9, 1) + timedelta(days=start)
        check(uow, made, first_on, first_on + timedelta(days=length))
        check(uow, made, date(1900, 1, 1), date(2199, 12, 31))


@DATABASE_PER_TEST
@given(random=st.randoms(use_true_random=False))
def test_roll_ups_kept_by_the_way_are_those_made_anew(database: Database, random: Random) -> None:
    """And nothing is left of what was deleted: no row of zeros, no mark of an author."""
    with database.begin() as uow:
        made = world(uow, random)
        made.live(30)
        rollups = Rollups(uow._connection, made.network)
        assert rollups.differences() == []
        kept = uow.statistics.by_month(made.network, "n", date(2025, 1, 1), date(2026, 12, 31), public=False)
        rollups.rebuild()
        assert rollups.differences() == []
        assert kept == uow.statistics.by_month(made.network, "n", date(2025, 1, 1), date(2026, 12, 31), public=False)
        while made.alive:
            made.remove()
        for table in (figure_table, contributor_table):
            count = select(func.count()).select_from(table).where(table.c.network_id == made.network)
            assert uow._connection.execute(count).scalar_one() == 0


def test_a_wrong_roll_up_is_found(database: Database) -> None:
    with database.begin() as uow:
        made = world(uow, Random(3))
        made.live(10, others=0)
        uow._connection.execute(
            figure_table.update().where(figure_table.c.scope == "n").values(volunteers=figure_table.c.volunteers + 1)
        )
        assert Rollups(uow._connection, made.network).differences() != []


def test_stamps_change_with_new_cells_and_with_anything_taken_away_only(database: Database) -> None:
    """A stamp that stays too long shows what should be folded; one that changes too often costs time."""
    with database.begin() as uow:
        made = world(uow, Random(5))
        facts = made.log(joint=0).facts
        assert facts.visibility != "private"
        first = uow.statistics.stamps(made.network)
        again = uow.activities.add(
            made.network, facts, author_id=made.people[1], now=made.uow.activities.get(made.alive[0]).created_at
        )
        assert uow.statistics.stamps(made.network) == first
        uow.activities.remove(again.id)
        assert uow.statistics.stamps(made.network) != first
        assert uow._connection.execute(select(func.count()).select_from(stamp_table)).scalar_one() == 1


@given(first=st.dates(date(1990, 1, 1), date(2060, 12, 31)), length=st.integers(0, 5000))
def test_spans_cover_a_period_exactly_with_five_at_most(first: date, length: int) -> None:
    last = first + timedelta(days=length)
    covered = spans(first, last)
    assert len(covered) <= 5
    day = first
    for span in covered:
        assert span.first_on == day
        if span.grain != "d":
            assert span.first_on.day == 1
            assert (span.last_on + timedelta(days=1)).day == 1
        if span.grain == "y":
            assert (span.first_on.month, span.last_on.month) == (1, 12)
        day = span.last_on + timedelta(days=1)
    assert day == last + timedelta(days=1)


def test_two_writers_of_one_network_wait_for_each_other_in_one_order(database: Database) -> None:
    """Each saves two activities, the other's first one last: without a queue PostgreSQL has to break a circle."""
    with database.begin() as uow:
        made = world(uow, Random(7))
        first, second = (made.facts(made.people[0], joint=0) for _ in range(2))
    met = threading.Barrier(2, timeout=1)
    troubles: list[Exception] = []

    def save(orders: tuple[Facts, Facts]) -> None:
        try:
            with database.begin() as uow:
                for facts in orders:
                    uow.activities.add(made.network, facts, author_id=made.people[0], now=NOW)
                    with suppress(threading.BrokenBarrierError):
                        met.wait()
        except Exception as trouble:  # noqa: BLE001 - carried over to the test
            troubles.append(trouble)

    threads = [threading.Thread(target=save, args=(orders,)) for orders in ((first, second), (second, first))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    with database.begin() as uow:
        assert Rollups(uow._connection, made.network).differences() == []


@settings(
    max_examples=5,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(random=st.randoms(use_true_random=False))
def test_the_finest_cells_are_those_of_the_activities(database: Database, random: Random) -> None:
    """An author who is missed, or counted twice, would open or close what should not be."""
    with database.begin() as uow:
        made = world(uow, random)
        made.live(40)
        ones = [one for one in made.activities() if one.visibility != "private" and one.starts_on.year == 2026]
        found = uow.statistics.finest(made.network, 2026)
        for name in ("activities", "volunteers", "reached", "first_time", "minutes"):
            people: defaultdict[tuple[object, ...], set[str]] = defaultdict(set)
            for one in ones:
                told = one.volunteer_minutes if name == "minutes" else getattr(one, name, 0)
                kind: tuple[object, ...] = ((), False, False)
                if name == "activities":
                    kind = (tuple(sorted(one.themes)), one.status == "verified", one.labelled)
                if told is not None:
                    people[one.starts_on.month, tuple(sorted(one.sections)), *kind].add(one.author_mark)
            keys = {(one.month, one.sections, one.themes, one.verified, one.labelled): one for one in found[name]}
            assert {key: cell.authors for key, cell in keys.items()} == {
                key: len(those) for key, those in people.items()
            }
            for key, cell in keys.items():
                those = people[key]
                assert set(cell.few) == (those if len(those) < 3 else set())


def test_a_witness_is_lost_when_fewer_than_three_authors_are_left(database: Database) -> None:
    """Not before: each loss closes a number until it is worked out anew."""
    with database.begin() as uow:
        made = world(uow, Random(4))
        facts = replace(made.facts(made.people[0], joint=0), visibility="network", volunteers=3, reached=None)
        marks = ("a", "b", "c", "d")
        ones = [uow.activities.add(made.network, facts, author_id=None, author_mark=mark, now=NOW) for mark in marks]
        year, stamps = facts.starts_on.year, uow.statistics.stamps(made.network)
        where = (facts.starts_on.month, ",".join(map(str, sorted(facts.sections))))
        cells = {
            name: witness(name, *where, ",".join(map(str, sorted(facts.themes))), verified=False, labelled=False)
            for name in ("activities", "volunteers", "reached", "first_time", "minutes")
        }
        every = {name: {cell: 1} for name, cell in cells.items()}
        none: dict[str, list[str]] = {name: [] for name in cells}
        kept = Opening(stamps[year], (), none, none, {name: {} for name in cells}, every)
        assert uow.statistics.keep_opening(made.network, year, kept)
        uow.activities.remove(ones[0].id)
        opening = uow.statistics.opening(made.network, year)
        assert opening is not None
        assert (opening.broken, opening.witnesses) == ([], every)
        uow.activities.change(ones[1].id, replace(facts, volunteers=None), person_id=None, now=NOW)
        opening = uow.statistics.opening(made.network, year)
        assert opening is not None
        assert opening.broken == ["volunteers"]
        uow.activities.remove(ones[1].id)
        opening = uow.statistics.opening(made.network, year)
        assert opening is not None
        assert "activities" in opening.broken
        assert opening.witnesses["volunteers"] == opening.witnesses["activities"] == {}
