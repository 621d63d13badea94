"""What everybody may see is kept between starts and outlives changes, and is never more than may be shown. C6."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from random import Random
from typing import TYPE_CHECKING

import orjson
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from bot.lifecycle import refresh_figures
from handlers.statistics import public_years
from handlers.statistics.columns import cells_of
from handlers.statistics.public_years import PublicYears
from storage import ACTIVITIES, FIGURES, Activity, Facts, Finest, section_scope
from storage.rollups import Rollups
from storage.statistics_tables import opening_table
from tests.handlers.statistics.attack import given_away
from tests.handlers.statistics.diary import did
from tests.handlers.statistics.worlds import NOW, World, world

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.statistics.following import Cell
    from storage import NetworkId, UnitOfWork
    from storage.engine import Database
    from tests.cast import Cast
    from tests.houses import Chat


@pytest.fixture
def as_if_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every year is too large to be worked out while somebody waits."""
    monkeypatch.setattr(public_years, "AT_ONCE", -1)
    monkeypatch.setattr(public_years, "AHEAD", 0)
    public_years.WORKED_OUT.clear()


def refresh(uow: UnitOfWork) -> int:
    """What the tick does, at once."""
    kept = 0
    for network, year in public_years.stale_years(uow):
        kept += public_years.keep(uow, network, year, public_years.work_out(uow, network, year))
    return kept


def years_of(uow: UnitOfWork, network: NetworkId) -> PublicYears:
    return PublicYears(uow, network, uow.statistics.stamps(network), uow.statistics.sections_of(network))


def told(one: Activity, figure: str) -> bool:
    value = one.volunteer_minutes if figure == "minutes" else getattr(one, figure, None)
    return figure == ACTIVITIES or value is not None


def counted(made: World, activities: list[Activity]) -> Mapping[tuple[str, int, Cell], list[int]]:
    """Figure, year and cell -> for each activity whether it counts there."""
    countries = {section: code for code, sections in made.countries.items() for section in sections}
    found: defaultdict[tuple[str, int, Cell], list[int]] = defaultdict(lambda: [0] * len(activities))
    for index, one in enumerate(activities):
        day = one.starts_on
        finest = Finest(day.month, one.sections, one.themes, one.status == "verified", one.labelled, authors=1)
        for name in (ACTIVITIES, *FIGURES):
            if told(one, name):
                for cell in cells_of(finest, countries, detailed=name == ACTIVITIES):
                    found[name, day.year, cell][index] = 1
    return found


def shown(made: World) -> dict[str, dict[tuple[int, Cell], tuple[int, ...]]]:
    """Everything that anybody may see right now, by figure, and the activities behind it."""
    activities = [one for one in made.activities() if one.visibility != "private"]
    years = years_of(made.uow, made.network)
    seen: dict[str, dict[tuple[int, Cell], tuple[int, ...]]] = {name: {} for name in (ACTIVITIES, *FIGURES)}
    for (name, year, cell), row in counted(made, activities).items():
        if years.shows(year, cell, name):
            seen[name][year, cell] = tuple(row)
    for rows in seen.values():
        assert given_away(sorted(set(rows.values())), [one.author_mark for one in activities]) == []
    return seen


@settings(
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(random=st.randoms(use_true_random=False))
@pytest.mark.slow
def test_whatever_happens_what_is_shown_gives_nobody_away(
    database: Database, as_if_large: None, random: Random
) -> None:
    """After every change, with what was kept before it, after a start, and after it was worked out anew."""
    with database.begin() as uow:
        made = world(uow, random)
        made.live(random.choice((15, 40, 80)), joint=random.choice((0.0, 0.15)), others=0.2)
        for _ in range(4):
            refresh(uow)
            made.live(random.choice((1, 1, 3, 8)), others=random.choice((0.0, 0.6, 1.0)))
            before = shown(made)
            public_years.WORKED_OUT.clear()
            assert shown(made) == before
            refresh(uow)
            anew = shown(made)
            for name, cells in before.items():
                assert cells.items() <= anew[name].items(), "two looks at the same activities show sets of one line"


def logged(made: World, person: int, month: int, *, section: int = 0) -> Activity:
    """One activity of somebody in 2026."""
    day = date(2026, month, 3)
    facts = Facts("Something good", day, day, sections=(made.sections[section],), volunteers=5)
    return made.uow.activities.add(made.network, facts, author_id=made.people[person], now=NOW)


def small(uow: UnitOfWork) -> World:
    """Two groups of one country; in each, three people do one thing in each of two months."""
    made = world(uow, Random(2))
    code = next(iter(made.countries))
    made.countries = {code: [uow.networks.add_section(made.network, code, f"group {one}").id for one in range(2)]}
    while len(made.people) < 6:
        made.people.append(uow.people.add("world", f"more-{len(made.people)}", chat="x", now=NOW).id)
    for person in range(6):
        for month in (1, 2):
            logged(made, person, month, section=person // 3)
    return made


def is_open(made: World, part: str = "y", *, section: int = 0) -> bool:
    return years_of(made.uow, made.network).shows(2026, (section_scope(made.sections[section]), part))


def test_a_lost_witness_closes_what_it_told_in_the_same_transaction(database: Database, as_if_large: None) -> None:
    """The third author of a month leaves it: the month must be closed before anybody else can look."""
    with database.begin() as uow:
        made = small(uow)
        refresh(uow)
        assert is_open(made)
        assert is_open(made, "m1") or is_open(made, "m2")
        january = [one for one in made.activities() if one.starts_on.month == 1 and one.author_id == made.people[0]]
        uow.activities.remove(january[0].id)
        shown(made)
        assert not is_open(made, "m1")
        assert is_open(made), "the rest of what was open is still told by other witnesses"
        assert is_open(made, section=1)


def test_a_month_that_comes_up_is_not_given_away_by_the_total_of_the_others(
    database: Database, as_if_large: None
) -> None:
    """A year that follows from its months must be closed when a month is added that is not open."""
    with database.begin() as uow:
        made = small(uow)
        refresh(uow)
        logged(made, 0, 3)
        shown(made)
        assert not is_open(made, "m3")


def test_more_authors_open_more_only_when_it_is_worked_out_anew(database: Database, as_if_large: None) -> None:
    with database.begin() as uow:
        made = small(uow)
        refresh(uow)
        for person in range(3):
            logged(made, person, 3)
        assert not is_open(made, "m3")
        assert refresh(uow) == 1
        assert is_open(made, "m3") or is_open(made, "m1")
        assert refresh(uow) == 0, "nothing changed since"


def test_what_was_worked_out_of_a_year_that_changed_meanwhile_is_not_kept(
    database: Database, as_if_large: None
) -> None:
    with database.begin() as uow:
        made = small(uow)
        worked = public_years.work_out(uow, made.network, 2026)
        logged(made, 0, 9)
        assert not public_years.keep(uow, made.network, 2026, worked)
        assert uow.statistics.opening(made.network, 2026) is None


def test_a_start_keeps_what_is_shown_and_no_mark_of_an_author_is_kept(database: Database, as_if_large: None) -> None:
    with database.begin() as uow:
        made = small(uow)
        refresh(uow)
        before = shown(made)
        assert before[ACTIVITIES]
        marks = {one.author_mark for one in made.activities()}
    public_years.WORKED_OUT.clear()
    with database.begin(reads=True) as uow:
        made.uow = uow
        assert shown(made) == before
        row = uow._connection.execute(select(opening_table)).one()
        written = orjson.dumps([row.basis, row.shown, row.colours, row.witnesses]).decode()
        assert [mark for mark in marks if mark in written] == []


def test_an_import_forgets_what_was_worked_out_before(database: Database, as_if_large: None) -> None:
    with database.begin() as uow:
        made = small(uow)
        refresh(uow)
        Rollups(uow._connection, made.network).rebuild()
        assert uow.statistics.opening(made.network, 2026) is None
        assert not is_open(made)
        assert refresh(uow) == 1
        assert is_open(made)


async def test_the_tick_works_years_out(database: Database, as_if_large: None) -> None:
    with database.begin() as uow:
        made = small(uow)
    assert await refresh_figures(database) == {"years worked out": 1}
    assert await refresh_figures(database) == {"years worked out": 0}
    with database.begin(reads=True) as uow:
        made.uow = uow
        assert is_open(made)


# --- as a conversation


def everybody_does(cast: Cast, day: str) -> None:
    for who in ("ana", "levan", "nino", "olga"):
        did(cast, who, day, volunteers=5)


async def test_a_large_network_says_that_it_is_working_and_shows_it_later(
    cast: Cast, ana: Chat, nino: Chat, as_if_large: None
) -> None:
    """And whoever coordinates never waits."""
    everybody_does(cast, "2030-01-05")
    everybody_does(cast, "2029-01-05")
    assert "Ask again in a minute" in await ana.says("/stats")
    assert "Activities: 4" not in ana.last_heard
    assert "Activities: 4" in await nino.says("/stats")
    await refresh_figures(cast.house.database)
    assert "Activities: 4" in await ana.says("/stats")
    assert "Ask again" not in ana.last_heard


async def test_a_new_activity_in_a_large_network_is_counted_at_once(cast: Cast, ana: Chat, as_if_large: None) -> None:
    everybody_does(cast, "2030-01-05")
    await refresh_figures(cast.house.database)
    for count in (5, 6):
        did(cast, "ana", "2030-02-05", volunteers=5)
        assert f"Activities: {count}" in await ana.says("/stats")


async def test_an_activity_taken_back_closes_the_figures_of_two_at_once(
    cast: Cast, ana: Chat, as_if_large: None
) -> None:
    kept = [did(cast, who, "2030-01-05", volunteers=5) for who in ("ana", "levan", "olga")]
    await refresh_figures(cast.house.database)
    assert "Activities: 3" in await ana.says("/stats")
    with cast.house.database.begin() as uow:
        uow.activities.remove(kept[2].id)
    assert "Too few people of your section" in await ana.says("/stats")
    assert "Activities: 2" not in ana.last_heard
