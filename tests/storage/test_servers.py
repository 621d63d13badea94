"""B1, C7: a right from a server goes with the account that it came by, and a group that moves keeps what it was."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from storage import Address, ServerScope

if TYPE_CHECKING:
    from storage import PersonId, UnitOfWork
    from storage.engine import Database

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)


def _right(uow: UnitOfWork) -> PersonId:
    """Somebody on two platforms, with a right from a server of one of them and the same right by hand."""
    network = uow.networks.add("kith", "Kith", is_default=True)
    person = uow.people.add("discord", "5", chat="5", now=NOW)
    other = uow.people.add("telegram", "7", chat="7", now=NOW)
    uow.merging.merge(person.id, other.id, now=NOW)
    server = uow.servers.connect("discord", "1", network.id, name="Friends", now=NOW)
    uow.servers.map_role(server.id, "81", "Leads", ServerScope())
    settled = uow.servers.note(server, person.id, ("81", "82"), now=NOW, after=HOUR)
    assert settled.granted == [ServerScope()]
    assert uow.people.grant(person.id, "coordinator", "network", now=NOW, network_id=network.id)
    assert not uow.people.grant(person.id, "coordinator", "network", now=NOW, network_id=network.id)
    assert [one.server_id for one in uow.people.list_roles(person.id)] == [server.id, None]
    return person.id


def test_a_right_goes_with_the_account(database: Database) -> None:
    with database.begin() as uow:
        person_id = _right(uow)
        account = next(one for one in uow.people.list_identities(person_id) if one.platform == "discord")
        assert uow.linking.cut_off(account.id, paused=False, now=NOW) is not None
        assert [one.server_id for one in uow.people.list_roles(person_id)] == [None]
        assert uow.servers.list_of_person(person_id) == []


def test_an_undone_merge_leaves_no_right_behind(database: Database) -> None:
    with database.begin() as uow:
        network = uow.networks.add("kith", "Kith", is_default=True)
        survivor = uow.people.add("telegram", "7", chat="7", now=NOW)
        other = uow.people.add("discord", "5", chat="5", now=NOW)
        merge = uow.merging.merge(survivor.id, other.id, now=NOW)
        server = uow.servers.connect("discord", "1", network.id, name="Friends", now=NOW)
        uow.servers.map_role(server.id, "81", "Leads", ServerScope())
        uow.servers.note(server, survivor.id, ("81",), now=NOW, after=HOUR)
        uow.merging.undo(merge.id, now=NOW)
        assert uow.people.list_roles(survivor.id) == []


def test_a_group_that_moves_keeps_its_network_and_its_channels(database: Database) -> None:
    with database.begin() as uow:
        network = uow.networks.add("kith", "Kith", is_default=True)
        server = uow.servers.connect("telegram", "-5", network.id, name="Lyon", now=NOW)
        uow.servers.connect_channel(server.id, Address("telegram", "-5", "9"), name="Lyon", scope=ServerScope())
        uow.move_chat("telegram", "-5", "-1005")
        uow.move_chat("telegram", "-5", "-1005")
        assert uow.servers.find("telegram", "-5") is None
        assert [one.to for one in uow.servers.list_channels(network.id)] == [Address("telegram", "-1005", "9")]


def test_a_right_does_not_outlive_what_its_role_meant(database: Database) -> None:
    """One process ends the meaning of a role while another one hears of somebody who has it."""
    with database.begin() as uow:
        network = uow.networks.add("kith", "Kith", is_default=True)
        person = uow.people.add("discord", "5", chat="5", now=NOW)
        server = uow.servers.connect("discord", "1", network.id, name="Friends", now=NOW)
        role = uow.servers.map_role(server.id, "81", "Leads", ServerScope())
        assert role is not None

    def hear() -> None:
        with database.begin() as uow:
            uow.servers.note(server, person.id, ("81",), now=NOW, after=HOUR)

    with ThreadPoolExecutor(1) as other:
        with database.begin() as uow:
            uow.servers.unmap_role(role.id)
            uow.servers.settle_all(server.id, now=NOW)
            heard = other.submit(hear)
            time.sleep(0.5)
        heard.result(timeout=20)
    with database.begin(reads=True) as uow:
        assert uow.people.list_roles(person.id) == []
