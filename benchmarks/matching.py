"""How long one /match takes in a network of 1,000, 10,000 and 100,000 profiles, beside a loop over the plain formula.

    python -m benchmarks.matching [--profiles 1000 10000 100000] [--database sqlite|postgresql|both]

Every profile has both texts with a made-up vector, themes, methods, languages, countries and a period. Asked by
different members, each in a transaction of its own that also writes down what was shown, as in a conversation:
p50 and p95 of a whole /match, of its ranking alone, the first one (which loads everything), and of the next one after
somebody changed their profile. The ratio is that of the plain function called for each candidate to the ranking.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, cast

import numpy as np
from sqlalchemy import insert

from handlers.kit.context import Context, House
from handlers.kit.texts import SHIPPED, Texts
from handlers.matching import showing, sides
from handlers.matching.asking import searches
from handlers.matching.finding import near_lands
from handlers.matching.looking import Looker
from handlers.matching.score import HALF, compare, fitting
from storage import Asked, PersonId, words_of
from storage.match_traits import packed

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from zoneinfo import ZoneInfo

    from sqlalchemy import Table

    from handlers.kit.incoming import Incoming
    from storage import Matchable, NetworkId, UnitOfWork
    from storage.engine import Database

NOW = datetime(2030, 3, 18, 9, tzinfo=UTC)
SIZES = (1_000, 10_000, 100_000)
ASKED = 60
PLAIN = 2_000
"""Candidates that the plain function is called for; the rest is calculated from them."""
DIMENSIONS = 384
SPACE = "made up"
A_TIME = 5_000
LANDS = ("GE", "FR", "DE", "NO", "ES", "IT", "PL", "RO", "AM", "AZ", "PT", "SE", "FI", "EE", "LV", "LT", "CZ", "AT")
TONGUES = ("en", "fr", "ka", "de", "no", "es", "it", "pl", "ru", "hy")
SKILLS = ("survey", "interview", "statistics", "psychology", "education", "mapping", "evaluation", "arts")
WORDS = tuple(f"{a}{b}{c}" for a in ("sur", "gar", "cho", "tea") for b in ("vel", "den", "mir") for c in ("ing", "ova"))
PAGE = os.sysconf("SC_PAGE_SIZE")
TEXTS = Texts()

Row = dict[str, object]


@dataclass(frozen=True, slots=True)
class Ground:
    """What profiles point at."""

    network: NetworkId
    themes: Sequence[str]


def ground(database: Database) -> Ground:
    from bot.founding import found

    with database.begin() as uow:
        network = found(uow)
        for land in LANDS:
            uow.networks.add_country(network.id, land)
        return Ground(network.id, [one.slug for one in uow.networks.list_themes(network.id)])


class Made:
    """Made-up members: the same for every run."""

    def __init__(self, place: Ground) -> None:
        self.random = Random(7)
        self._numbers = np.random.default_rng(7)
        self._topics = self._numbers.normal(size=(300, DIMENSIONS))
        self._place = place

    def vector(self) -> bytes:
        made = self._topics[self._numbers.integers(300)] + self._numbers.normal(size=DIMENSIONS)
        return bytes((made / np.linalg.norm(made)).astype(np.float16).tobytes())

    def rows(self, number: int) -> dict[str, Row]:
        """One member in each of the tables that matching needs."""
        some, network = self.random, self._place.network
        land, spoken = some.choice(LANDS), some.sample(TONGUES, 2)
        themes, skills = some.sample(list(self._place.themes), 2), some.sample(SKILLS, 2)
        begins = date(2030, 1, 1) + timedelta(days=some.randrange(300))
        offers, seeks = (" ".join(some.choices(WORDS, k=12)) for _ in range(2))
        researcher = number % 5 == 0
        usual = {"network_id": network, "languages": spoken, "themes": themes, "countries": some.sample(LANDS, 1)}
        days = {"available_from": begins, "available_until": begins + timedelta(days=120)}
        candidate = self._candidate(number, usual, land, skills, begins)
        first, second = self._texts(number, offers, seeks)
        return {
            "person": {"id": number, "name": f"Member {number}", "language": "en", "created_at": NOW},
            "membership": {
                "person_id": number,
                "network_id": network,
                "country": land,
                "kinds": ["researcher"] if researcher else ["volunteer"],
                "themes": themes,
                "joined_at": NOW,
            },
            "profile": {
                **usual,
                **days,
                "person_id": number,
                "offers": offers,
                "seeks": seeks,
                "disciplines": [],
                "methods": skills,
                "listed": True,
                "named": True,
                "changed_at": NOW,
            },
            "match_candidate": candidate,
            "match_text": first,
            "match_text ": second,
        }

    def _candidate(self, number: int, usual: Row, land: str, skills: list[str], begins: date) -> Row:
        return {
            **usual,
            "id": number,
            "kind": "person",
            "item": number,
            "roles": sorted({"partner", *([] if number % 5 else ["researcher"])}),
            "readers": [f"network:{usual['network_id']}"],
            "country": land,
            "methods": skills,
            "starts_on": begins,
            "ends_on": begins + timedelta(days=120),
            "checked_at": NOW,
        }

    def _texts(self, number: int, offers: str, seeks: str) -> list[Row]:
        return [
            {"candidate_id": number, "side": side, "text": text, "words": packed(words_of(text))}
            | {"digest": "0", "space": SPACE, "vector": self.vector()}
            for side, text in (("offer", offers), ("need", seeks))
        ]


def fill(database: Database, place: Ground, count: int) -> None:
    """So many members with their profiles, as matching knows them."""
    from storage.schema import metadata

    made = Made(place)
    first = 1
    while first <= count:
        some = [made.rows(number) for number in range(first, min(first + A_TIME, count + 1))]
        with database.engine.begin() as connection:
            for name in some[0]:
                table: Table = metadata.tables[name.strip()]
                connection.execute(insert(table), [one[name] for one in some])
        first += A_TIME
    with database.begin() as uow:
        uow.matchables.suggested([("person", 1)], now=NOW, half=HALF)  # there is something new from now on
    if not database.is_sqlite:
        # As autovacuum does within a minute of such a change; the throw-away server has none.
        with database.engine.begin() as connection:
            connection.exec_driver_sql("ANALYZE")


def context(uow: UnitOfWork, place: Ground, number: int) -> Context:
    """A member who says /match, as far as matching looks at them."""
    from zoneinfo import ZoneInfo

    member = uow.people.membership(PersonId(number), place.network)
    assert member is not None
    zone: ZoneInfo = ZoneInfo("UTC")
    return Context(
        uow,
        cast("Incoming", None),  # matching never looks at the message
        uow.people.get(PersonId(number)),
        uow.networks.get(place.network),
        member,
        (),
        "en",
        zone,
        NOW,
        House(languages=SHIPPED),
        lambda words, language: TEXTS.plain(words, language, zone),
    )


def match(database: Database, place: Ground, number: int) -> None:
    with database.begin() as uow:
        ctx = context(uow, place, number)
        view = showing.show(ctx, searches(Looker.of(ctx))[-1])
        assert ctx.plain(view.words)


def ranking(database: Database, place: Ground, number: int) -> float:
    """Milliseconds of the ranking alone."""
    with database.begin(reads=True) as uow:
        looker = Looker.of(context(uow, place, number))
        asked = searches(looker)[-1]
        near = near_lands(looker, asked.one.country)
        question = Asked(asked.one, frozenset({asked.wants}), looker.readers, near=near)
        begun = time.perf_counter()
        uow.matchables.rank(question, fitting, now=NOW, half=HALF, limit=20)
        return 1000 * (time.perf_counter() - begun)


def plain(database: Database, place: Ground, count: int) -> float:
    """Milliseconds of the plain formula for every candidate, calculated from some of them."""
    some = min(PLAIN, count - 1)
    with database.begin(reads=True) as uow:
        looker = Looker.of(context(uow, place, 1))
        asked = searches(looker)[-1]
        near = near_lands(looker, asked.one.country)
        others: list[Matchable] = []
        for number in range(2, some + 2):
            others += sides.read(uow, "person", number, looker.known)
        begun = time.perf_counter()
        for other in others:
            fitting(compare(asked.one, other, near=near))
        return 1000 * (time.perf_counter() - begun) * count / len(others)


def milliseconds(work: Callable[[], object]) -> tuple[float, float]:
    """By the clock, and of this thread's processor: on a busy machine only the latter says something."""
    begun, spent = time.perf_counter(), time.thread_time()
    work()
    return 1000 * (time.perf_counter() - begun), 1000 * (time.thread_time() - spent)


def measure(url: str, name: str, sizes: Sequence[int]) -> None:
    from storage.engine import Database
    from storage.migrate import upgrade

    for count in sizes:
        address = url.format(count=count)
        upgrade(address)
        with closing(Database(address)) as database:
            place = ground(database)
            fill(database, place, count)
            before = _resident()
            first, _ = milliseconds(partial(match, database, place, 2))
            memory = _resident() - before
            askers = Random(3).sample(range(3, count), ASKED)
            took = [milliseconds(partial(match, database, place, one)) for one in askers]
            whole, spent = sorted(wall for wall, _ in took), sorted(cpu for _, cpu in took)
            ranked = sorted(ranking(database, place, one) for one in askers)
            with database.begin() as uow:
                uow.matchables.put(sides.read(uow, "person", 5, Looker.of(context(uow, place, 5)).known)[0], now=NOW)
            ratio = plain(database, place, count) / ranked[ASKED // 2]
        middle, high = whole[ASKED // 2], whole[ASKED * 95 // 100]
        _print(
            f"{name:<10} {count:>7} profiles: /match p50 {middle:6.1f} ms, p95 {high:6.1f} ms,"
            f" CPU {spent[ASKED // 2]:6.1f} ms; ranking p50 {ranked[ASKED // 2]:6.1f} ms,"
            f" {ratio:5.1f} times as fast as one by one; the first {first / 1000:5.2f} s; memory +{memory:.0f} MiB"
        )


def _resident() -> float:
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE / 2**20


def _print(line: str) -> None:
    print(line, flush=True)


def main() -> None:
    from tests.databases import PostgresServer, find_postgresql

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--profiles", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.database != "postgresql":
            measure(f"sqlite:///{folder}/{{count}}.sqlite", "SQLite", options.profiles)
        binaries = find_postgresql()
        if options.database == "sqlite" or binaries is None:
            return
        postgres = PostgresServer(binaries, Path(tempfile.mkdtemp(prefix="kith-pg-")))
        try:
            postgres.start()
            for count in options.profiles:
                measure(postgres.create(f"matching_{count}"), "PostgreSQL", [count])
        finally:
            postgres.stop()


if __name__ == "__main__":
    main()
