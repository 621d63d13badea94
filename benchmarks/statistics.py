"""Measures figures over a large network: `python -m benchmarks.statistics [--postgresql URL] [--activities N]`.

Fills an empty database with activities (in bulk, then the roll-ups in SQL), reads totals and breakdowns for every kind
of place and period, exact and as everybody sees them (right after a change, first after a start, and again), all of
them and the labelled ones alone (four in ten), and prints p50, p95 and the worst with the ratio to a plain scan of the
activities. Also the price that the roll-ups add to saving one activity.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from itertools import cycle
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select, text

from handlers.statistics import public_years
from handlers.statistics.everyone import PublicFigures
from handlers.statistics.exact import ExactFigures
from handlers.statistics.labelled import LabelledFigures
from handlers.statistics.periods import Window, window_of
from handlers.statistics.places import Place
from handlers.statistics.sheet import By
from storage import ActivityId, Facts, NetworkId, SectionId, ThemeId, country_scope, section_scope
from storage.activity_tables import activity_section_table, activity_table, activity_theme_table
from storage.engine import Database
from storage.migrate import upgrade
from storage.rollups import Rollups
from storage.statistics import Statistics

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from storage import Activity, UnitOfWork

    Source = ExactFigures | LabelledFigures | PublicFigures

NOW = datetime(2026, 5, 20, 12, 0, tzinfo=UTC)
TODAY = NOW.date()
FIRST = date(2021, 1, 1)
COUNTRIES = ("FR", "DE", "ES", "NO", "GE", "AM", "AZ", "TJ", "IT", "PL", "RO", "SE", "FI", "GR", "PT", "NL", "BE", "AT")
CODES = ("ty", "ly", "tm", "all", "m2025-03", "d2025-02-10_2025-11-20", "d2024-01-01_2026-05-20")
BATCH = 5000


@dataclass(frozen=True, slots=True)
class Crowd:
    """A network and its people."""

    network: NetworkId
    sections: dict[str, list[SectionId]]
    themes: list[ThemeId]
    activities: int


def settle(uow: UnitOfWork, sections: int, activities: int) -> Crowd:
    """A network with 18 countries, so many sections in all, and eight themes."""
    network = uow.networks.add("large", "Large").id
    found: dict[str, list[SectionId]] = {code: [] for code in COUNTRIES}
    for number in range(sections):
        code = COUNTRIES[number % len(COUNTRIES)]
        found[code].append(uow.networks.add_section(network, code, f"Section {number}").id)
    themes = [uow.networks.add_theme(network, f"theme-{number}", {"en": f"Theme {number}"}).id for number in range(8)]
    return Crowd(network, found, themes, activities)


def fill(database: Database, crowd: Crowd, random: Random) -> None:
    """Insert activities of about ten authors a section; three in a hundred are joint, one in eight has two themes."""
    flat = [(code, section) for code, sections in crowd.sections.items() for section in sections]
    days = (TODAY - FIRST).days
    for start in range(0, crowd.activities, BATCH):
        rows, places, themes = [], [], []
        for number in range(start + 1, min(start + BATCH, crowd.activities) + 1):
            code, section = random.choice(flat)
            rows.append(_row(crowd.network, number, section, FIRST + timedelta(days=random.randrange(days)), random))
            joint = {section, random.choice(crowd.sections[code])} if random.random() < 0.03 else {section}
            places += [{"activity_id": number, "section_id": one, "position": 0} for one in joint]
            chosen = random.sample(crowd.themes, 2 if random.random() < 0.12 else 1)
            themes += [{"activity_id": number, "theme_id": one, "position": 0} for one in chosen]
        with database.engine.begin() as connection:
            for table, values in (
                (activity_table, rows),
                (activity_section_table, places),
                (activity_theme_table, themes),
            ):
                connection.execute(insert(table), values)


def _row(network: NetworkId, number: int, section: SectionId, day: date, random: Random) -> dict[str, object]:
    volunteers = random.randint(1, 30)
    return {
        "id": number,
        "network_id": network,
        "key": f"{number:x}",
        "author_mark": f"{section}-{int(random.paretovariate(1.0)) % 10}",
        "title": "Something good",
        "starts_on": day,
        "ends_on": day,
        "volunteers": volunteers,
        "reached": random.randint(0, 90) if random.random() < 0.8 else None,
        "volunteer_minutes": volunteers * 120 if random.random() < 0.8 else None,
        "helpers": [],
        "visibility": random.choice(("network", "network", "network", "network", "section", "private")),
        "status": "verified" if random.random() < 0.6 else "new",
        "labelled": random.random() < 0.4,
        "created_at": NOW,
        "changed_at": NOW,
    }


# --- measuring


def pages(crowd: Crowd) -> Iterator[tuple[str, Place, Window, By]]:
    """Every kind of place with every kind of period and breakdown."""
    country = COUNTRIES[0]
    section = crowd.sections[country][0]
    places = {
        "network": Place("n", "network"),
        "country": Place(country_scope(country), country, country=country),
        "section": Place(section_scope(section), "section", section=section, country=country),
    }
    for name, place in places.items():
        for code in CODES:
            for by in By:
                if not (by is By.PLACE and place.section):
                    yield name, place, window_of(code, TODAY), by


def measure(database: Database, crowd: Crowd, rounds: int, random: Random) -> dict[str, list[float]]:
    """Milliseconds of each page, by place and by who looks.

    Everybody looks three times: right after something changed in the network, first after a start (nothing in
    memory), and again.
    """
    taken: dict[str, list[float]] = {}
    changes = cycle((log, edit, verify, label, remove))
    for _ in range(rounds):
        for name, place, window, by in pages(crowd):

            def look(who: str, source: Callable[[UnitOfWork, NetworkId, date], Source]) -> None:
                start = time.perf_counter()
                with database.begin(reads=True) as uow:
                    source(uow, crowd.network, TODAY).sheet(place, window, by)  # noqa: B023 - called at once
                for key in (f"{name:8} {who}", window.code, f"by {by.name.lower()}", who, "all"):  # noqa: B023
                    taken.setdefault(key, []).append((time.perf_counter() - start) * 1000)

            with database.begin() as uow:
                next(changes)(uow, crowd, random)
            look("everybody, after a change", PublicFigures)
            public_years.WORKED_OUT.clear()
            look("everybody, after a start", PublicFigures)
            look("everybody, again", PublicFigures)
            look("exact", ExactFigures)
            public_years.WORKED_OUT.clear()
            look("labelled, everybody", LabelledFigures)
            look("labelled, exact", partial(ExactFigures, labelled=True))
    return taken


# --- what happens in the network between two looks, this year


def log(uow: UnitOfWork, crowd: Crowd, random: Random) -> None:
    section = random.choice(random.choice(list(crowd.sections.values())))
    themes = tuple(random.sample(crowd.themes, random.choice((1, 2, 3))))
    facts = Facts("Something good", TODAY, TODAY, sections=(section,), themes=themes, volunteers=5)
    mark = f"{section}-{random.randrange(12)}"
    uow.activities.add(crowd.network, facts, author_id=None, now=NOW, author_mark=mark)


def edit(uow: UnitOfWork, crowd: Crowd, random: Random) -> None:
    one = some(uow, crowd, random)
    day = one.starts_on.replace(day=1, month=random.randint(1, TODAY.month))
    uow.activities.change(one.id, replace(one.facts, starts_on=day, ends_on=day), person_id=None, now=NOW)


def verify(uow: UnitOfWork, crowd: Crowd, random: Random) -> None:
    one = some(uow, crowd, random)
    uow.activities.change(one.id, one.facts, person_id=None, now=NOW, status="verified")


def label(uow: UnitOfWork, crowd: Crowd, random: Random) -> None:
    one = some(uow, crowd, random)
    uow.activities.set_label(one.id, labelled=not one.labelled)


def remove(uow: UnitOfWork, crowd: Crowd, random: Random) -> None:
    uow.activities.remove(some(uow, crowd, random).id)


def some(uow: UnitOfWork, crowd: Crowd, random: Random) -> Activity:
    """An activity of this year."""
    while True:
        after = ActivityId(random.randrange(crowd.activities))
        for one in uow.activities.list_of_network(crowd.network, after=after, limit=50):
            if one.starts_on.year == TODAY.year:
                return one


def work_out(database: Database) -> list[float]:
    """Milliseconds of working out what everybody may see, a year each, as in the background."""
    taken = []
    with database.begin(reads=True) as uow:
        years = public_years.stale_years(uow)
    for network, year in years:
        start = time.perf_counter()
        with database.begin(reads=True) as uow:
            opening = public_years.work_out(uow, network, year)
        taken.append((time.perf_counter() - start) * 1000)
        with database.begin() as uow:
            public_years.keep(uow, network, year, opening)
    return taken


def scan(database: Database, crowd: Crowd) -> float:
    """Milliseconds of summing up the activities themselves, by month, for the network: what roll-ups spare."""
    year = (
        func.substr(activity_table.c.starts_on, 1, 7)
        if database.is_sqlite
        else func.date_trunc("month", activity_table.c.starts_on)
    )
    query = (
        select(year, func.count(), func.sum(activity_table.c.volunteers), func.sum(activity_table.c.reached))
        .where(activity_table.c.network_id == crowd.network, activity_table.c.status != "rejected")
        .group_by(year)
    )
    taken = []
    for _ in range(3):
        start = time.perf_counter()
        with database.engine.connect() as connection:
            connection.execute(query).all()
        taken.append((time.perf_counter() - start) * 1000)
    return min(taken)


def saving(database: Database, crowd: Crowd, random: Random) -> tuple[float, float]:
    """Median CPU milliseconds of saving an activity, and of the part that keeps the roll-ups."""
    spent = 0.0
    keep = Statistics.note

    def timed(self: Statistics, before: Activity | None, after: Activity | None) -> None:
        nonlocal spent
        start = time.process_time()
        keep(self, before, after)
        spent += time.process_time() - start

    whole, parts = [], []
    Statistics.note = timed  # type: ignore[method-assign]
    for _ in range(300):
        section = random.choice(random.choice(list(crowd.sections.values())))
        facts = Facts("Something good", TODAY, TODAY, sections=(section,), themes=(crowd.themes[0],), volunteers=5)
        spent, start = 0.0, time.process_time()
        with database.begin() as uow:
            uow.activities.add(crowd.network, replace(facts), author_id=None, now=NOW, author_mark=f"{section}-1")
        whole.append((time.process_time() - start) * 1000)
        parts.append(spent * 1000)
    Statistics.note = keep  # type: ignore[method-assign]
    return statistics.median(whole), statistics.median(parts)


def run(database: Database, arguments: argparse.Namespace) -> None:
    """Fill, measure, print."""
    random = Random(11)
    kind = "SQLite" if database.is_sqlite else "PostgreSQL"
    with database.begin() as uow:
        crowd = settle(uow, arguments.sections, arguments.activities)
    filled = _seconds(lambda: fill(database, crowd, random))
    with database.engine.begin() as connection:
        rebuilt = _seconds(lambda: Rollups(connection).rebuild())
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
        if not database.is_sqlite:
            connection.execute(text("SELECT setval(pg_get_serial_sequence('activity', 'id'), max(id)) FROM activity"))
    print(f"{kind}: {arguments.activities:,} activities in {filled:.0f} s, roll-ups rebuilt in {rebuilt:.0f} s")
    worked = work_out(database)
    plain = scan(database, crowd)
    for key, taken in sorted(measure(database, crowd, arguments.rounds, random).items()):
        taken.sort()
        p50, p95 = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
        told = f"p50 {p50:6.1f} ms  p95 {p95:6.1f} ms  worst {taken[-1]:6.1f} ms"
        print(f"  {key:34} {told}  p95 of a scan ({plain:.0f} ms): {p95 / plain:.3f}")
    print(f"  what everybody may see, worked out in the background: {min(worked):.0f} to {max(worked):.0f} ms a year")
    whole, part = saving(database, crowd, random)
    print(f"  saving one activity: {whole:.2f} ms of CPU, roll-ups {part:.2f} ms of it")


def _seconds(job: Callable[[], None]) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


def main() -> None:
    """Measures on SQLite, and on PostgreSQL where its address is given (an empty database)."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--postgresql", metavar="URL", help="an empty database, such as postgresql://user@host/name")
    parser.add_argument("--activities", type=int, default=1_000_000)
    parser.add_argument("--sections", type=int, default=120)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for url in (f"sqlite:///{Path(folder) / 'kith.sqlite'}", arguments.postgresql):
            if url:
                upgrade(url)
                database = Database(url)
                run(database, arguments)
                database.close()


if __name__ == "__main__":
    main()
