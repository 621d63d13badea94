"""How long it takes until 1,000 reminders that are due in one second are handed over, out of a million that wait.

    python -m benchmarks.reminders [--waiting 1000000] [--due 1000] [--database sqlite|postgresql|both]

Handed over: claimed, written in the reader's language as letters to be sent, and moved on to their next occurrence.
Every second one repeats. The longest block is the longest the event loop did not answer meanwhile.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import func, insert, select

if TYPE_CHECKING:
    from storage import NetworkId
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, 0, tzinfo=UTC)
PEOPLE = 20_000
A_TIME = 20_000
"""Rows written in one go while the tables are filled."""
WARM = 20
"""Reminders of the day before: they load what a process loads once (zones, rules, words)."""
RULES = (None, "FREQ=DAILY", None, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")


@dataclass(frozen=True, slots=True)
class Load:
    """How many wait, and how many of them come at once."""

    waiting: int
    due: int


def prepare(url: str, load: Load) -> None:
    """People, and their reminders over the coming year."""
    from bot.founding import found
    from storage.engine import Database
    from storage.migrate import upgrade

    upgrade(url)
    with closing(Database(url)) as database:
        with database.begin() as uow:
            network = found(uow)
        fill(database, network.id, load)


def fill(database: Database, network: NetworkId, load: Load) -> None:
    """Straight into the tables: a million conversations would take a day."""
    from handlers.kit import zone_rules
    from storage.people import identity_table, person_table
    from storage.reminders import reminder_table

    people = [
        {"id": number, "name": f"P{number}", "language": "en", "zone": "Asia/Tbilisi", "network_id": network}
        | {"created_at": NOW}
        for number in range(1, PEOPLE + 1)
    ]
    accounts = [
        {"platform": "fake", "external_id": str(one["id"]), "chat": str(one["id"]), "person_id": one["id"]}
        for one in people
    ]
    with database.engine.begin() as connection:
        connection.execute(insert(person_table), people)
        connection.execute(insert(identity_table), accounts)
        for start in range(0, load.waiting, A_TIME):
            numbers = range(start, min(start + A_TIME, load.waiting))
            rows = [_row(number, load, zone_rules.version()) for number in numbers]
            connection.execute(insert(reminder_table), rows)
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")


def _row(number: int, load: Load, clock_rules: str) -> dict[str, object]:
    ahead = timedelta(seconds=60 + number * 31) if number >= load.due + WARM else timedelta(0)
    ahead = timedelta(days=-1) if number < WARM else ahead
    return {
        "person_id": number % PEOPLE + 1,
        "section_id": None,
        "text": f"call the school about class {number}",
        "state": "waiting",
        "local_time": (NOW + ahead + timedelta(hours=4)).replace(tzinfo=None),
        "zone": "Asia/Tbilisi",
        "rule": RULES[number % len(RULES)] if number >= WARM else None,
        "comes_at": NOW + ahead,
        "again_at": None,
        "next_at": NOW + ahead,
        "important": False,
        "asked": 0,
        "occurrence": 0,
        "clock_rules": clock_rules,
        "made_at": NOW,
    }


async def measure(url: str) -> tuple[float, float, int]:
    """(Seconds until all are handed over, longest block of the event loop in seconds, letters written)."""
    from bot.ticks import Ticks
    from handlers.kit.context import House
    from handlers.kit.texts import Texts
    from handlers.reminders import feature
    from storage.engine import Database
    from storage.outbox_tables import outbox_table

    texts = Texts()
    texts.warm("en")
    arrive = next(due for due in feature.due_work if due.name.endswith("arrive"))
    with closing(Database(url)) as database:
        ticks = Ticks(database, texts, House(), lambda: NOW, lambda: None)
        await Ticks(database, texts, House(), lambda: NOW - timedelta(days=1), lambda: None).run(arrive)
        # As the program does once it runs (bot/lifecycle.py): the rows this process has filled in are no part of it.
        gc.collect()
        gc.freeze()
        gaps: list[float] = []
        watch = asyncio.create_task(_watch(gaps))
        await asyncio.sleep(0.1)
        gaps.clear()
        began = time.perf_counter()
        await ticks.run(arrive)
        took = time.perf_counter() - began
        watch.cancel()
        with database.engine.connect() as connection:
            letters = connection.execute(select(func.count()).select_from(outbox_table)).scalar_one()
    return took, max(gaps), letters - WARM


async def _watch(gaps: list[float]) -> None:
    while True:
        began = time.perf_counter()
        await asyncio.sleep(0.001)
        gaps.append(time.perf_counter() - began - 0.001)


def report(name: str, url: str, load: Load) -> None:
    """Fill, measure, print one line."""
    prepare(url, load)
    took, block, letters = asyncio.run(measure(url))
    print(
        f"{name}: {letters} of {load.due} due handed over in {took:.2f} s out of {load.waiting} waiting, "
        f"longest block {block * 1000:.0f} ms"
    )


def main() -> None:
    """Both databases, one after the other."""
    from tests.databases import PostgresServer, find_postgresql

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--waiting", type=int, default=1_000_000)
    parser.add_argument("--due", type=int, default=1000)
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    options = parser.parse_args()
    load = Load(options.waiting, options.due)
    with tempfile.TemporaryDirectory() as folder:
        if options.database != "postgresql":
            report("SQLite", f"sqlite:///{folder}/reminders.sqlite", load)
        binaries = find_postgresql()
        if options.database == "sqlite" or binaries is None:
            return
        postgres = PostgresServer(binaries, Path(tempfile.mkdtemp(prefix="kith-pg-")))
        try:
            postgres.start()
            report("PostgreSQL", postgres.create("reminders"), load)
        finally:
            postgres.stop()


if __name__ == "__main__":
    main()
