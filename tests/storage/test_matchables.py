"""Candidates of matching, on both databases: held in memory, following what changes, with a load."""

from __future__ import annotations

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from threading import Barrier
from threading import Event as ThreadEvent
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
from sqlalchemy import event

from bot.founding import found
from bot.lifecycle import follow_matches
from handlers.matching.score import HALF, fitting
from storage import Asked, Matchable, PersonId
from storage.match_memory import MatchMemory
from storage.match_tables import KEPT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy.engine import Row

    from storage import NetworkId, UnitOfWork
    from storage.engine import Database
    from storage.match_traits import Near

NOW = datetime(2030, 3, 1, 12, tzinfo=UTC)


def candidate(network: NetworkId, item: int, *themes: str, **more: object) -> Matchable:
    usual = {"roles": frozenset({"partner"}), "readers": frozenset({f"network:{network}"})}
    return Matchable("person", item, network, themes=frozenset(themes), **{**usual, **more})  # type: ignore[arg-type]


def names(uow: UnitOfWork, asker: Matchable, **more: object) -> list[int]:
    asked = Asked(asker, frozenset({"partner"}), frozenset({f"network:{asker.network_id}"}), **more)  # type: ignore[arg-type]
    return [one.item for one in uow.matchables.rank(asked, fitting, now=NOW, half=HALF, limit=10)]


@pytest.fixture
def network(database: Database) -> NetworkId:
    with database.begin() as uow:
        return found(uow).id


def test_memory_follows_what_is_put_changed_and_dropped(database: Database, network: NetworkId) -> None:
    me = candidate(network, 1, "health")
    with database.begin() as uow:
        for item, theme in ((1, "health"), (2, "health"), (3, "arts")):
            uow.matchables.put(candidate(network, item, theme), now=NOW)
    with database.begin(reads=True) as uow:
        assert names(uow, me) == [2]
    with database.begin() as uow:
        uow.matchables.put(candidate(network, 3, "health"), now=NOW)
        uow.matchables.put(replace(candidate(network, 2, "health"), readers=frozenset()), now=NOW)
    with database.begin(reads=True) as uow:
        assert names(uow, me) == [3]
        assert names(uow, me, without=frozenset({("person", 3)})) == []
    with database.begin() as uow:
        uow.matchables.drop("person", 3)
    with database.begin(reads=True) as uow:
        assert names(uow, me) == []


def test_what_is_rolled_back_is_in_nobodys_memory(database: Database, network: NetworkId) -> None:
    me = candidate(network, 1, "health")
    with database.begin() as uow:
        uow.matchables.put(candidate(network, 3, "arts"), now=NOW)

    def fail() -> None:
        with database.begin() as uow:
            uow.matchables.put(candidate(network, 2, "health"), now=NOW)
            names(uow, me)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with database.begin(reads=True) as uow:
        assert names(uow, me) == []


def test_whoever_was_away_for_long_loads_everything(database: Database, network: NetworkId) -> None:
    me = candidate(network, 1, "health")
    with database.begin() as uow:
        uow.matchables.put(candidate(network, 2, "health"), now=NOW)
    with database.begin(reads=True) as uow:
        assert names(uow, me) == [2]
    for round_ in range(KEPT + 2):
        with database.begin(repeatable=True) as uow:
            uow.matchables.put(candidate(network, 2, "health", country="GE" if round_ % 2 else "FR"), now=NOW)
    with database.begin() as uow:
        uow.matchables.put(candidate(network, 3, "health"), now=NOW)
    with database.begin(reads=True) as uow:
        assert names(uow, me) == [2, 3]


def test_texts_are_read_once_and_found_by_what_they_mean(database: Database, network: NetworkId) -> None:
    needs = candidate(network, 1, need="somebody who sings")
    with database.begin() as uow:
        uow.matchables.put(needs, now=NOW)
        uow.matchables.put(candidate(network, 2, offer="a choir"), now=NOW)
        uow.matchables.put(candidate(network, 3, offer="a truck"), now=NOW)
    with database.begin(reads=True) as uow:
        assert names(uow, needs) == [], "no word in common"
    vectors = {"somebody who sings": (1, 0), "a choir": (0.8, 0.6), "a truck": (0, 1)}
    with database.begin() as uow:
        unread = uow.matchables.list_unread("model/1")
        assert {one.texts[0] for one in unread} == set(vectors)
        read = [(one, [np.array(vectors[one.texts[0]], dtype="<f4").tobytes()]) for one in unread]
        uow.matchables.keep_vectors("model/1", read)
    with database.begin(reads=True) as uow:
        assert uow.matchables.count_unread("model/1") == 0
        asked = Asked(needs, frozenset({"partner"}), frozenset({f"network:{network}"}))
        best = uow.matchables.rank(asked, fitting, now=NOW, half=HALF, limit=5)
        assert [one.item for one in best] == [2]
        assert best[0].traits.need_cosine == pytest.approx(0.8, abs=1e-3)
        assert best[0].traits.need_read == 1
    with database.begin() as uow:
        uow.matchables.put(candidate(network, 2, offer="a truck, too"), now=NOW)
        assert [one.texts for one in uow.matchables.list_unread("model/1")] == [("a truck, too",)]
        assert len(uow.matchables.list_unread("model/2")) == 3, "another model reads everything anew"


def test_a_load_counts_and_fades(database: Database, network: NetworkId) -> None:
    me = candidate(network, 1, "health")
    with database.begin() as uow:
        for item in (2, 3):
            uow.matchables.put(candidate(network, item, "health"), now=NOW)
    with database.begin() as uow:
        assert names(uow, me) == [2, 3]
        uow.matchables.suggested([("person", 2)], now=NOW, half=HALF)
    with database.begin() as uow:
        assert names(uow, me) == [3, 2], "who was suggested lately comes later"
        uow.matchables.suggested([("person", 3)], now=NOW + timedelta(days=1), half=HALF)
    with database.begin(reads=True) as uow:
        asked = Asked(me, frozenset({"partner"}), frozenset({f"network:{network}"}))
        later = uow.matchables.rank(asked, fitting, now=NOW + timedelta(days=31), half=HALF, limit=5)
        assert [one.item for one in later] == [2, 3]
        assert later[0].traits.load == pytest.approx(0.5, abs=0.02)


def test_a_person_who_leaves_takes_the_profile_along(database: Database, network: NetworkId) -> None:
    with database.begin() as uow:
        person = uow.people.add("fake", "1", chat="1", now=NOW)
        uow.people.join(person.id, network, now=NOW)
        uow.profiles.keep(replace(uow.profiles.of(person.id, network), offers="songs", listed=True), now=NOW)
    with database.begin() as uow:
        assert uow.profiles.of(person.id, network).listed_at == NOW
        uow.people.leave(person.id, network)
        assert uow.profiles.find(person.id, network) is None
        assert ("person", person.id) in uow.matches.take_noted(10)
        assert uow.profiles.find(PersonId(999), network) is None


def test_two_who_put_the_same_item_at_once_do_not_stand_in_each_others_way(
    database: Database, network: NetworkId
) -> None:
    ready = Barrier(2)

    def put(country: str) -> None:
        ready.wait()
        with database.begin() as uow:
            uow.matchables.put(candidate(network, 2, "health", country=country, offer="songs"), now=NOW)

    with ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(put, country) for country in ("GE", "FR")]:
            done.result()
    with database.begin(reads=True) as uow:
        assert uow.matchables.list_items("person", network) == [2]
        assert names(uow, candidate(network, 1, "health")) == [2]


def test_gaps_are_closed_without_reading_all_again(
    database: Database, network: NetworkId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who was suggested, or changed, leaves a dead row: many of them must not cost the time of a new start."""
    monkeypatch.setattr("storage.match_memory._LITTER", 30)
    me = candidate(network, 1, "health", need="songs")
    asked = Asked(me, frozenset({"partner"}), frozenset({f"network:{network}"}))
    with database.begin() as uow:
        uow.matchables.put(me, now=NOW)
        for item in range(2, 30):
            themes = ("health",) if item % 2 else ("arts",)
            uow.matchables.put(candidate(network, item, *themes, offer=f"songs {'drums ' * (item % 3)}"), now=NOW)
        read = [
            (one, [np.array((0.6, 0.8) if "drums" in one.texts[0] else (1, 0), dtype="<f4").tobytes()])
            for one in uow.matchables.list_unread("model/1")[:20]
        ]
        uow.matchables.keep_vectors("model/1", read)
    with database.begin(reads=True) as uow:
        uow.matchables.rank(asked, fitting, now=NOW, half=HALF, limit=5)
    best: list[Near] = []
    statements: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *told: statements.append(told[2]))
    for round_ in range(5):
        with database.begin(repeatable=True) as uow:
            uow.matchables.drop("person", 2 + round_ % 2)
            for item in range(4, 30):
                uow.matchables.suggested([("person", item)], now=NOW, half=HALF)
        with database.begin(reads=True) as uow:
            best = uow.matchables.rank(asked, fitting, now=NOW, half=HALF, limit=50)
    reads = [one for one in statements if one.startswith("SELECT match_candidate.id, match_candidate.kind")]
    assert reads, "it follows"
    assert all("match_candidate.id IN" in one for one in reads), "everything was read again"
    anew = MatchMemory()
    with database.engine.connect().execution_options(kith_reads=True) as connection:
        anew.follow(connection)
    assert best == anew.rank(asked, fitting, now=NOW, half=HALF, limit=50)
    assert len(best) > 10


def test_what_changes_while_changes_are_read_is_held_once(database: Database, network: NetworkId) -> None:
    """PostgreSQL shows each statement what was committed before it: a row that came in between was added twice."""
    me = candidate(network, 1, "health")
    with database.begin() as uow:
        for item in (2, 3):
            uow.matchables.put(candidate(network, item, "health"), now=NOW)
    with database.begin(reads=True) as uow:
        assert names(uow, me) == [2, 3]
    with database.begin() as uow:
        uow.matchables.put(candidate(network, 2, "health", country="GE"), now=NOW)
    late: list[bool] = []

    def change(*told: object) -> None:
        if not late and str(told[2]).startswith("SELECT DISTINCT match_change"):
            late.append(True)
            with ThreadPoolExecutor(1) as pool:
                pool.submit(put).result()

    def put() -> None:
        with database.begin() as uow:
            uow.matchables.put(candidate(network, 3, "health", country="FR"), now=NOW)

    event.listen(database.engine, "after_cursor_execute", change)
    with database.begin(reads=database.is_sqlite) as uow:  # SQLite has one writer at a time
        assert names(uow, me) == [2, 3]
    with database.begin(reads=True) as uow:
        assert names(uow, me) == [2, 3]
    assert late


async def test_a_stop_does_not_wait_until_everybody_is_read(
    database: Database, network: NetworkId, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Reading 100,000 takes many seconds; the process ends within the next page."""
    with database.begin() as uow:
        for item in range(1, 40):
            uow.matchables.put(candidate(network, item, "health"), now=NOW)
    reading, told = ThreadEvent(), ThreadEvent()
    add = MatchMemory._add

    def slowly(memory: MatchMemory, page: Sequence[Row[Any]]) -> None:
        reading.set()
        told.wait(0.05)
        add(memory, page)

    monkeypatch.setattr("storage.match_memory._PAGE", 1)
    monkeypatch.setattr(MatchMemory, "_add", slowly)
    following = asyncio.create_task(follow_matches(database))
    await asyncio.to_thread(reading.wait)
    with database.begin(reads=True) as uow:
        assert uow.matchables.is_being_loaded
    begun = time.monotonic()
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)
    await asyncio.to_thread(database.close)
    assert time.monotonic() - begun < 1
