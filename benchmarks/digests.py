"""How fast digests are written for 100,000 members whose hour is the same: members a second, memory, longest block.

    python -m benchmarks.digests [--members 100000] [--news 3000] [--database sqlite|postgresql|both]

A network of 200 sections in 18 countries with so many new activities in the week and 60 events ahead. Each member
follows a section, a country and a theme; every fifth has a reminder and every tenth an open entry; every two-hundredth
coordinates a section and gets the lines of a Monday. Written: chosen, put into the reader's language, handed over as
letters, and moved on to the next week.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from sqlalchemy import Table

    from storage import NetworkId, SectionId, ThemeId
    from storage.engine import Database

NOW = datetime(2030, 3, 18, 5, 0, tzinfo=UTC)  # a Monday, 9:00 in Tbilisi
COUNTRIES = ("GE", "FR", "DE", "NO", "ES", "IT", "PL", "RO", "BG", "GR", "PT", "SE", "FI", "EE", "LV", "LT", "CZ", "AT")
SECTIONS = 200
EVENTS = 60
LANGUAGES = ("en", "fr", "ru", "ka")
A_TIME = 20_000
"""Rows written in one go while the tables are filled."""
PAGE = os.sysconf("SC_PAGE_SIZE")

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Ground:
    """What rows point at."""

    network: NetworkId
    sections: tuple[SectionId, ...]
    themes: tuple[ThemeId, ...]


def prepare(url: str, members: int, news: int) -> None:
    """The network, its members, what they wish and what is new."""
    from bot.founding import found
    from storage.engine import Database
    from storage.migrate import upgrade

    upgrade(url)
    with closing(Database(url)) as database:
        with database.begin() as uow:
            network = found(uow).id
            sections = tuple(
                uow.networks.add_section(network, COUNTRIES[number % len(COUNTRIES)], f"Section {number}").id
                for number in range(SECTIONS)
            )
            ground = Ground(network, sections, tuple(one.id for one in uow.networks.list_themes(network)))
        for table, rows in (*_people(ground, members), *_wishes(ground, members), *_world(ground, members, news)):
            _fill(database, table, rows)
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.exec_driver_sql("ANALYZE")


def _fill(database: Database, table: Table, rows: Iterator[Row]) -> None:
    """Straight into the table: so many conversations would take a day."""
    batch: list[Row] = []
    with database.engine.begin() as connection:
        for row in rows:
            batch.append(row)
            if len(batch) == A_TIME:
                connection.execute(insert(table), batch)
                batch.clear()
        if batch:
            connection.execute(insert(table), batch)


def _people(ground: Ground, members: int) -> Iterator[tuple[Table, Iterator[Row]]]:
    from storage.people import identity_table, membership_table, person_table
    from storage.roles import role_table

    numbers = range(1, members + 1)
    known: Row = {"zone": "Asia/Tbilisi", "network_id": ground.network, "created_at": NOW}
    yield person_table, ({"id": n, "name": f"P{n}", "language": LANGUAGES[n % 4], **known} for n in numbers)
    yield (
        identity_table,
        ({"platform": "fake", "external_id": str(n), "chat": str(n), "person_id": n} for n in numbers),
    )
    yield (
        membership_table,
        (
            {
                "person_id": n,
                "network_id": ground.network,
                "country": COUNTRIES[n % SECTIONS % len(COUNTRIES)],
                "section_id": ground.sections[n % SECTIONS],
                "kinds": [],
                "themes": ["environment"] if n % 2 else ["education", "health"],
                "joined_at": NOW,
            }
            for n in numbers
        ),
    )
    scope: Row = {"network_id": ground.network, "role": "coordinator", "scope": "section", "granted_at": NOW}
    yield role_table, ({"person_id": n, "section_id": ground.sections[n % SECTIONS], **scope} for n in numbers[::200])


def _wishes(ground: Ground, members: int) -> Iterator[tuple[Table, Iterator[Row]]]:
    from storage.digest_tables import digest_follow_table, digest_table
    from storage.drafts import draft_table
    from storage.reminders import reminder_table

    numbers = range(1, members + 1)
    weekly: Row = {"cadence": "weekly", "weekday": 0, "minute": 540, "themes": None, "next_at": NOW}
    weekly |= {"cut_at": NOW - timedelta(days=7), "from_at": NOW - timedelta(days=14)}
    yield digest_table, ({"person_id": n, **weekly, "mondays": "on" if n % 200 == 1 else "none"} for n in numbers)
    yield (
        digest_follow_table,
        (
            {"person_id": n, "network_id": ground.network, "kind": kind, "target": target}
            for n in numbers
            for kind, target in (
                ("section", str(ground.sections[n % SECTIONS])),
                ("country", COUNTRIES[n % 7]),
                ("theme", str(ground.themes[n % len(ground.themes)])),
            )
        ),
    )
    at = NOW + timedelta(days=2)
    reminder: Row = {"section_id": None, "text": "call the school", "state": "waiting", "zone": "Asia/Tbilisi"}
    reminder |= {"rule": None}
    reminder |= {"local_time": at.replace(tzinfo=None), "comes_at": at, "again_at": None, "next_at": at, "asked": 0}
    reminder |= {"important": False, "occurrence": 0, "clock_rules": "", "made_at": NOW}
    yield reminder_table, ({"person_id": n, **reminder} for n in numbers[::5])
    before = NOW - timedelta(days=2)
    empty: Row = {"doubts": {}, "settled": {}, "sources": {}, "path": [], "about": {}, "revision": 1}
    draft: Row = {"form": "activities.log", "values": {"title": "Walk"}, **empty}
    draft |= {"opened_at": before, "changed_at": before}
    yield draft_table, ({"person_id": n, "cancelled": False, **draft} for n in numbers[::10])


def _world(ground: Ground, members: int, news: int) -> Iterator[tuple[Table, Iterator[Row]]]:
    from storage.activity_tables import activity_section_table, activity_table, activity_theme_table
    from storage.event_tables import event_table

    facts: Row = {"network_id": ground.network, "visibility": "network", "helpers": [], "changed_at": NOW}
    span = timedelta(days=7) / news
    yield (
        activity_table,
        (
            {
                "id": n,
                "key": f"k{n}",
                "author_id": n * 31 % members + 1,
                "author_mark": str(n),
                "title": f"Clean-up of park number {n}",
                "starts_on": (NOW - timedelta(days=8)).date(),
                "ends_on": (NOW - timedelta(days=8)).date(),
                "status": "new" if n % 3 else "verified",
                "created_at": NOW - n * span,
                **facts,
            }
            for n in range(1, 2 * news)
        ),
    )
    ids = range(1, 2 * news)
    yield (
        activity_section_table,
        ({"activity_id": n, "section_id": ground.sections[n % SECTIONS], "position": 0} for n in ids),
    )
    themes = ground.themes
    yield (
        activity_theme_table,
        ({"activity_id": n, "theme_id": themes[n % len(themes)], "position": 0} for n in ids),
    )
    plan: Row = {"network_id": ground.network, "kind": "meeting", "whole": True, "whole_days": False}
    plan |= {"zone": "Asia/Tbilisi", "clock_rules": ""}
    plan |= {"state": "planned", "sequence": 0, "created_at": NOW - timedelta(days=20), "changed_at": NOW}
    yield (
        event_table,
        (
            {"key": f"e{n}", "title": f"Meeting {n}", "starts_at": at, "comes_at": at, "over_at": at, **plan}
            for n in range(EVENTS)
            for at in (NOW + timedelta(hours=3 * n + 1),)
        ),
    )


async def measure(url: str) -> tuple[Mapping[str, int], float, float, float, int]:
    """(What it came to, seconds, longest block of the event loop in seconds, MiB more at the end, letters)."""
    from bot.ticks import Ticks
    from handlers.digests import feature
    from handlers.kit.context import House
    from handlers.kit.texts import Texts
    from storage.engine import Database
    from storage.outbox_tables import outbox_table

    texts = Texts()
    for language in LANGUAGES:
        texts.warm(language)
    send = next(due for due in feature.due_work if due.name == "digests.send")
    house = House(languages=LANGUAGES)
    with closing(Database(url)) as database:
        ticks = Ticks(database, texts, house, lambda: NOW, lambda: None)
        # As the program does once it runs: the rows that this process has filled in are no part of it.
        gc.collect()
        gc.freeze()
        before = _resident()
        gaps: list[float] = []
        watch = asyncio.create_task(_watch(gaps))
        await asyncio.sleep(0.1)
        gaps.clear()
        began = time.perf_counter()
        counts = await ticks.run(send)
        took = time.perf_counter() - began
        watch.cancel()
        with database.engine.connect() as connection:
            letters = connection.execute(select(func.count()).select_from(outbox_table)).scalar_one()
        return counts, took, max(gaps), _resident() - before, letters


def _resident() -> float:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE / 2**20


async def _watch(gaps: list[float]) -> None:
    while True:
        began = time.perf_counter()
        await asyncio.sleep(0.001)
        gaps.append(time.perf_counter() - began - 0.001)


def report(name: str, url: str, members: int, news: int) -> None:
    """Fill, measure, print."""
    prepare(url, members, news)
    counts, took, block, memory, letters = asyncio.run(measure(url))
    print(
        f"{name}: {members} members in {took:.1f} s, {members / took:.0f} a second, {letters} letters, "
        f"{memory:+.0f} MiB, longest block {block * 1000:.0f} ms; {dict(counts)}"
    )


def main() -> None:
    """Both databases, one after the other."""
    from tests.databases import PostgresServer, find_postgresql

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=100_000)
    parser.add_argument("--news", type=int, default=3000)
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.database != "postgresql":
            report("SQLite", f"sqlite:///{folder}/digests.sqlite", options.members, options.news)
        binaries = find_postgresql()
        if options.database == "sqlite" or binaries is None:
            return
        postgres = PostgresServer(binaries, Path(tempfile.mkdtemp(prefix="kith-pg-")))
        try:
            postgres.start()
            report("PostgreSQL", postgres.create("digests"), options.members, options.news)
        finally:
            postgres.stop()


if __name__ == "__main__":
    main()
