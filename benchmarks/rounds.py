"""How long a draw of peer rounds takes: `python -m benchmarks.rounds [--members 1000] [--rounds 12] [--database]`.

Members speak one or two of four languages and live in ten zones; after so many earlier rounds one more is drawn, in
pairs (also with one member less: a trio) and in groups of four. --database: all of it, with its letters, in SQLite.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.kit.desk import Did
from handlers.rounds.costs import Taker, costs
from handlers.rounds.grouping import groups
from handlers.rounds.hours import Day, utc_quarters
from handlers.rounds.pairing import pairs
from storage import PersonId, RoundGroupId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.desk import Desk
    from handlers.kit.feature import DueStep, DueWork
    from handlers.rounds.pairing import Group
    from storage.engine import Database

NOW = datetime(2026, 5, 18, 6, 0, tzinfo=UTC)  # a Monday, ten o'clock in Tbilisi
LANGUAGES = ("en", "fr", "ru", "ka")
ZONES = ("Asia/Tbilisi", "Asia/Baku", "Asia/Yerevan", "Asia/Dushanbe", "Europe/Moscow", "Europe/Paris", "Europe/Oslo")
FARTHER = ("America/New_York", "Africa/Nairobi", "Asia/Tokyo")


def takers(members: int, dice: Random) -> list[Taker]:
    awake = [utc_quarters(Day(ZoneInfo(zone)), NOW.date()) for zone in (*ZONES, *FARTHER)]
    return [
        Taker(PersonId(one), tuple(dice.sample(LANGUAGES, dice.randint(1, 2))), dice.choice(awake))
        for one in range(members)
    ]


def drawn(people: Sequence[Taker], history: list[tuple[int, RoundGroupId, PersonId]], number: int, size: int) -> str:
    """Draw a round; what it took and came to. It becomes part of the history."""
    began = time.perf_counter()
    weighed = costs(people, history, number=number, seed=number)
    found: Sequence[Group] = pairs(weighed) if size == 2 else groups(weighed, size, seed=number)
    took = time.perf_counter() - began
    total = weighed.of(found)
    history += [
        (number, RoundGroupId(10_000 * number + at), people[one].person_id)
        for at, group in enumerate(found)
        for one in group
    ]
    came_to = f"repeats {weighed.repeats(total)}, without a language {weighed.mute(total)}"
    return f"{took:6.2f} s  groups {len(found)} (largest {max(map(len, found))})  {came_to}"


def alone(members: int, rounds: int) -> None:
    """The draw by itself."""
    for label, people, size in (("pairs", members, 2), ("pairs and a trio", members - 1, 2), ("fours", members, 4)):
        everybody = takers(people, Random(1))
        history: list[tuple[int, RoundGroupId, PersonId]] = []
        line = ""
        for number in range(1, rounds + 2):
            line = drawn(everybody, history, number, size)
        print(f"{label:17} {people:5} members, round {rounds + 1:3}: {line}")


def settle(database: Database, members: int) -> None:
    """A network whose members all take part."""
    from bot.founding import found
    from handlers.rounds import rules
    from storage import RoundPlan

    dice = Random(1)
    with database.begin() as uow:
        network = found(uow)
        plan = RoundPlan("Meet somebody", "en", 2, 2, "Asia/Tbilisi", 0, 600)
        first = None
        series = None
        for one in range(members):
            person = uow.people.add("bench", str(one), chat=str(one), now=NOW)
            zone = dice.choice((*ZONES, *FARTHER))
            uow.people.change(person.id, name=f"M{one}", language="en", zone=zone, network_id=network.id)
            uow.people.join(person.id, network.id, now=NOW, section_id=None, kinds=[])
            first = first or person.id
            series = series or uow.rounds.add(network.id, plan, author_id=first, facilitator_id=first, now=NOW)
            uow.rounds.join(series.id, person.id, dice.sample(LANGUAGES, dice.randint(1, 2)), now=NOW)
        assert series is not None
        uow.rounds.plan_draw(series.id, rules.first_draw(plan, NOW - timedelta(days=1)))


async def whole(members: int) -> None:
    """From the tick to the last letter written, and how long the writer was taken at a time."""
    from bot.ticks import Ticks
    from handlers.kit.context import House
    from handlers.kit.texts import Texts
    from handlers.rounds import feature
    from storage.engine import Database
    from storage.migrate import upgrade

    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'rounds.sqlite'}"
        upgrade(url)
        database = Database(url)
        settle(database, members)
        ticks = Ticks(
            database, Texts(strict=True), House(languages=LANGUAGES), lambda: NOW + timedelta(hours=1), lambda: None
        )
        writing: list[float] = []
        due = replace(feature.due_work[0], work=_timed(feature.due_work[0].work, writing))
        began = time.perf_counter()
        counts = await ticks.run(due)
        took = time.perf_counter() - began
        print(f"whole draw, {members} members: {took:.2f} s; longest transaction {max(writing):.2f} s; {counts}")
        database.close()


def _timed(work: DueWork, writing: list[float]) -> DueWork:
    """The same work; how long its writing steps take is noted."""

    def timed(desk: Desk, limit: int) -> Did | DueStep:
        step = work(desk, limit)
        return step if isinstance(step, Did) else partial(write, step)

    def write(step: DueStep, there: Desk) -> Did:
        began = time.perf_counter()
        did = step(there)
        writing.append(time.perf_counter() - began)
        return did

    return timed


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=12, help="earlier rounds")
    parser.add_argument("--database", action="store_true", help="with the database and the letters")
    chosen = parser.parse_args()
    if chosen.database:
        asyncio.run(whole(chosen.members))
    else:
        alone(chosen.members, chosen.rounds)


if __name__ == "__main__":
    main()
