"""Links and requests: used once, decided once, on both databases; and dead with their maker."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage import PersonId
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)


def people(database: Database, count: int) -> list[PersonId]:
    with database.begin() as uow:
        return [uow.people.add("fake", f"p{index}", chat=f"p{index}", now=NOW).id for index in range(count)]


def test_of_many_who_use_a_link_at_once_one_gets_it(database: Database) -> None:
    everybody = people(database, 8)
    with database.begin() as uow:
        network = uow.networks.add("n", "N")
        link = uow.invitations.add(
            "hash", network.id, now=NOW, expires_at=NOW + timedelta(days=1), role="coordinator", single_use=True
        )

    def use(person_id: PersonId) -> bool:
        with database.begin() as uow:
            return uow.invitations.claim(link.id, person_id, now=NOW)

    with ThreadPoolExecutor(8) as pool:
        got = list(pool.map(use, everybody))
    assert sum(got) == 1
    with database.begin(reads=True) as uow:
        kept = uow.invitations.find("hash")
    assert kept is not None
    assert kept.used_by == everybody[got.index(True)]


def test_an_expired_link_cannot_be_claimed(database: Database) -> None:
    ana = people(database, 1)[0]
    with database.begin() as uow:
        network = uow.networks.add("n", "N")
        link = uow.invitations.add("hash", network.id, now=NOW, expires_at=NOW, single_use=True)
        assert not uow.invitations.claim(link.id, ana, now=NOW)


def test_a_forgotten_makers_links_do_not_become_the_operators(database: Database) -> None:
    """made_by turns empty with the person, and empty means the operator: such a link must have ended before."""
    ana = people(database, 1)[0]
    with database.begin() as uow:
        network = uow.networks.add("n", "N")
        uow.invitations.add("hash", network.id, now=NOW, expires_at=NOW + timedelta(days=14), made_by=ana)
        assert len(uow.invitations.list_made(ana)) == 1
        uow.invitations.forget(ana)
        uow.people.forget(ana)
    with database.begin(reads=True) as uow:
        link = uow.invitations.find("hash")
    assert link is not None
    assert link.made_by is None
    assert link.expires_at <= NOW


def test_a_request_is_made_once_and_decided_once(database: Database) -> None:
    ana, boss, other = people(database, 3)
    with database.begin() as uow:
        network = uow.networks.add("n", "N")
        section = uow.networks.add_section(network.id, "GE", "S")
        first = uow.invitations.request(ana, section.id, now=NOW)
        assert uow.invitations.request(ana, section.id, now=NOW).id == first.id
        assert [one.id for one in uow.invitations.list_waiting(network.id)] == [first.id]
        assert uow.invitations.decide(first.id, "accepted", by=boss, now=NOW)
        assert not uow.invitations.decide(first.id, "declined", by=other, now=NOW)
        assert uow.invitations.list_waiting(network.id) == []
        assert uow.invitations.request(ana, section.id, now=NOW).id != first.id


def test_withdrawing_touches_one_network_only(database: Database) -> None:
    ana = people(database, 1)[0]
    with database.begin() as uow:
        states = {}
        networks = [uow.networks.add(slug, slug) for slug in ("one", "two")]
        for network in networks:
            section = uow.networks.add_section(network.id, "GE", "S")
            states[network.id] = uow.invitations.request(ana, section.id, now=NOW).id
        uow.invitations.withdraw(ana, networks[0].id, now=NOW)
        found = {request.id: request.state for request in uow.invitations.list_of(ana)}
    assert [found[states[network.id]] for network in networks] == ["withdrawn", "waiting"]
