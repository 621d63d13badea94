"""C7: a code is claimed once, whoever is how fast, on both databases; and nothing tells why a code is refused."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import text

from bot.platforms.local.sessions import MOST_WAITING
from storage import Conflict
from storage.linking import CODE_LIVES, MOST_TRIES, MOST_TRIES_OF_ALL, PAUSE, QUESTION_LIVES, TRIES_WITHIN
from tests.fakes.clock import Clock

if TYPE_CHECKING:
    import pytest

    from storage import PersonId, UnitOfWork
    from storage.engine import Database

NOW = Clock().now
SECOND = timedelta(seconds=1)


def account(uow: UnitOfWork, name: str, platform: str = "fake") -> tuple[PersonId, int]:
    person = uow.people.add(platform, name, chat=name, now=NOW)
    return person.id, uow.people.list_identities(person.id)[0].id


def test_of_fifty_at_once_exactly_one_gets_the_code(database: Database) -> None:
    with database.begin() as uow:
        ana, own = account(uow, "ana")
        others = [account(uow, f"b{number}")[1] for number in range(50)]
        uow.linking.add_code(ana, own, "hash", now=NOW)

    def claim(one: int) -> bool:
        with database.begin() as uow:
            return uow.linking.claim_code("hash", one, now=NOW) is not None

    with ThreadPoolExecutor(16) as threads:
        assert sum(threads.map(claim, others)) == 1


def test_of_fifty_yeses_exactly_one_links(database: Database) -> None:
    """Two presses, or one press that the platform delivers twice."""
    with database.begin() as uow:
        (ana, own), (_, other) = account(uow, "ana"), account(uow, "bea")
        uow.linking.add_code(ana, own, "hash", now=NOW)
        code = uow.linking.claim_code("hash", other, now=NOW)
        assert code is not None
        assert uow.linking.take_code(code.id, now=NOW) is None, "not before the other side agreed"

    def both(number: int) -> tuple[bool, bool]:
        with database.begin() as uow:
            agreed = uow.linking.agree(code.id, now=NOW)
        with database.begin() as uow:
            return agreed, uow.linking.take_code(code.id, now=NOW) is not None

    with ThreadPoolExecutor(16) as threads:
        done = list(threads.map(both, range(50)))
    assert sum(agreed for agreed, _ in done) == 1
    assert sum(taken for _, taken in done) == 1


def test_wrong_used_expired_void_and_ones_own_are_all_nothing(database: Database) -> None:
    with database.begin() as uow:
        (ana, own), (_, other), (_, third) = account(uow, "ana"), account(uow, "bea"), account(uow, "cleo")
        add, claim = uow.linking.add_code, uow.linking.claim_code
        add(ana, own, "old", now=NOW)
        add(ana, own, "new", now=NOW)
        assert claim("old", other, now=NOW) is None
        assert claim("no such", other, now=NOW) is None
        assert claim("new", own, now=NOW) is None
        assert claim("new", other, now=NOW + CODE_LIVES) is None
        got = claim("new", other, now=NOW + CODE_LIVES - SECOND)
        assert got is not None
        assert claim("new", third, now=NOW) is None
        assert uow.linking.find_code(got.id, now=NOW + CODE_LIVES + QUESTION_LIVES - 2 * SECOND) is not None
        assert uow.linking.find_code(got.id, now=NOW + CODE_LIVES + QUESTION_LIVES) is None
        add(ana, own, "void", now=NOW)
        uow.linking.void_code("void")
        assert claim("void", other, now=NOW) is None


def test_tries_are_counted_for_one_and_for_all(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    assert MOST_TRIES_OF_ALL > 2 * MOST_WAITING * MOST_TRIES, "strangers in browsers cannot use it up for members"
    monkeypatch.setattr("storage.linking.MOST_TRIES_OF_ALL", 50)
    with database.begin() as uow:
        (ana, own), (_, other) = account(uow, "ana"), account(uow, "bea")
        for _ in range(MOST_TRIES):
            assert uow.linking.may_try(own, now=NOW)
            uow.linking.note_try(own, now=NOW)
        assert not uow.linking.may_try(own, now=NOW)
        assert uow.linking.may_try(other, now=NOW)
        assert uow.linking.may_try(own, now=NOW + TRIES_WITHIN)
        assert len(uow.linking.tries_of(ana)) == MOST_TRIES
        for _ in range(50 - MOST_TRIES):
            uow.linking.note_try(own, now=NOW + SECOND)
        assert not uow.linking.may_try(other, now=NOW + SECOND)
        assert not uow.linking.has_ended(now=NOW)
        assert uow.linking.prune(now=NOW + TRIES_WITHIN) == MOST_TRIES


def test_the_last_account_is_never_cut_off_and_a_pause_ends(database: Database) -> None:
    with database.begin() as uow:
        (ana, own), (bea, other) = account(uow, "ana"), account(uow, "ana", "second")
        assert uow.linking.cut_off(own, paused=False, now=NOW) is None
        assert uow.linking.shared_platform(ana, bea) is None
        uow.merging.merge(ana, bea, now=NOW)
        assert uow.linking.get_identity(other).linked_at == NOW
        anew = uow.linking.cut_off(other, paused=True, now=NOW)
        assert anew is not None
        assert uow.linking.paused_until(ana, other, now=NOW) == NOW + PAUSE
        _, another = account(uow, "ana-2", "second")
        assert uow.linking.paused_until(ana, another, now=NOW) == NOW + PAUSE, "none takes its place at once"
        _, elsewhere = account(uow, "ana-3", "third")
        assert uow.linking.paused_until(ana, elsewhere, now=NOW) is None
        assert uow.linking.paused_until(ana, other, now=NOW + PAUSE) is None


def test_who_waits_while_their_record_becomes_anothers_goes_on_as_the_survivor(database: Database) -> None:
    """Another process is in the middle of a conversation with the record that is merged."""
    with database.begin() as uow:
        (ana, _), (bea, _) = account(uow, "ana"), account(uow, "bea", "second")

    def converse() -> PersonId | None:
        with database.begin() as uow:
            found = uow.people.find_by_identity("second", "bea", lock=True)
            assert found is not None
            uow.tokens.add("said in the middle", now=NOW, person_id=found.id)
            return found.id

    with ThreadPoolExecutor(1) as threads:
        with database.begin() as uow:
            uow.merging.merge(ana, bea, now=NOW)
            waiting = threads.submit(converse)
            while not database.is_sqlite and not _is_somebody_waiting(database):
                assert not waiting.done()
        assert waiting.result(timeout=30) == ana
    with database.begin() as uow:
        assert uow.people.get(bea).id == ana


def _is_somebody_waiting(database: Database) -> bool:
    with database.engine.connect() as connection:
        return bool(connection.execute(text("SELECT count(*) FROM pg_locks WHERE NOT granted")).scalar_one())


def test_two_merges_across_each_other_end_with_one_person(database: Database) -> None:
    with database.begin() as uow:
        (ana, _), (bea, _) = account(uow, "ana"), account(uow, "bea", "second")

    def merge(pair: tuple[PersonId, PersonId]) -> bool:
        try:
            with database.begin() as uow:
                uow.merging.merge(*pair, now=NOW)
        except Conflict:
            return False
        return True

    with ThreadPoolExecutor(2) as threads:
        assert sorted(threads.map(merge, [(ana, bea), (bea, ana)])) == [False, True]
