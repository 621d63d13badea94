"""C7: what happens while two records are one: nothing that ended then comes back, and nothing of one stays with two."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, text

from bot.founding import appoint
from bot.settings import Admin
from storage.merging_rights import numbers_of
from storage.schema import metadata
from storage.server_tables import ServerScope
from tests.fakes.clock import Clock

if TYPE_CHECKING:
    from storage import NetworkId, PersonId, SectionId, UnitOfWork
    from storage.engine import Database

NOW = Clock().now
LATER = NOW + timedelta(days=2)


def people(uow: UnitOfWork) -> tuple[PersonId, PersonId]:
    """Ana, who survives, and Bea on another platform."""
    return uow.people.add("fake", "ana", chat="ana", now=NOW).id, uow.people.add(
        "second", "bea", chat="bea", now=NOW
    ).id


def place(uow: UnitOfWork) -> tuple[NetworkId, SectionId]:
    network = uow.networks.add("here", "Here", languages=["en"], zone="UTC").id
    return network, uow.networks.add_section(network, "GE", "one").id


@pytest.mark.parametrize("how", ("taken", "section", "network", "nothing"))
def test_a_right_that_was_taken_away_does_not_come_back(database: Database, how: str) -> None:
    """Otherwise whoever coordinated twice would keep one of the rights for the day they lose the other."""
    with database.begin() as uow:
        ana, bea = people(uow)
        network, section = place(uow)
        for one in (ana, bea):
            uow.people.join(one, network, section_id=section, now=NOW)
            uow.people.grant(one, "coordinator", "section", network_id=network, section_id=section, now=NOW)
        merge = uow.merging.merge(ana, bea, now=NOW)
        if how == "taken":
            uow.people.revoke(uow.people.list_roles(ana)[0].id)
        elif how == "section":
            uow.people.leave_section(ana, network)
            uow.people.revoke_of_section(ana, section)
        elif how == "network":
            uow.people.leave(ana, network)
        uow.merging.undo(merge.id, now=LATER)
        member = uow.people.membership(bea, network)
        assert bool(uow.people.list_roles(bea)) == (how == "nothing")
        assert (member is not None) == (how != "network")
        assert (member is not None and member.section_id == section) == (how in ("taken", "nothing"))


def test_a_right_taken_from_a_third_record_does_not_come_back_from_the_first(database: Database) -> None:
    with database.begin() as uow:
        (ana, bea), (network, section) = people(uow), place(uow)
        cleo = uow.people.add("third", "cleo", chat="cleo", now=NOW).id
        for one in (bea, cleo):
            uow.people.grant(one, "coordinator", "section", network_id=network, section_id=section, now=NOW)
        first = uow.merging.merge(ana, bea, now=NOW)
        second = uow.merging.merge(cleo, ana, now=NOW)
        assert numbers_of(uow._connection, cleo) == [cleo, ana, bea]
        uow.people.revoke(uow.people.list_roles(cleo)[0].id)
        uow.merging.undo(second.id, now=LATER)
        uow.merging.undo(first.id, now=LATER)
        assert uow.people.list_roles(bea) == []


def test_who_administers_is_said_by_the_setting_alone(database: Database) -> None:
    with database.begin() as uow:
        ana, bea = people(uow)
        named = [Admin("second", "bea")]
        appoint(uow, named, now=NOW)
        merge = uow.merging.merge(ana, bea, now=NOW)
        appoint(uow, named, now=LATER)
        assert uow.people.list_admins() == [ana], "whose account it is now"
        uow.merging.undo(merge.id, now=LATER)
        assert uow.people.list_roles(ana) == [], "it was the other's account"
        appoint(uow, named, now=LATER)
        assert uow.people.list_admins() == [bea]
        merge = uow.merging.merge(ana, bea, now=LATER)
        appoint(uow, [], now=LATER)
        uow.merging.undo(merge.id, now=LATER)
        assert uow.people.list_admins() == [], "not named any more"


@pytest.mark.parametrize("left", (False, True))
def test_a_right_from_a_server_that_ended_there_does_not_come_back(database: Database, *, left: bool) -> None:
    with database.begin() as uow:
        ana, bea = people(uow)
        network, section = place(uow)
        server = uow.servers.connect("second", "1", network, name="S", now=NOW)
        uow.servers.map_role(server.id, "boss", "Boss", ServerScope("section", section, None))
        uow.servers.note(server, bea, ["boss"], now=NOW, after=timedelta())
        assert uow.people.list_roles(bea)
        merge = uow.merging.merge(ana, bea, now=NOW)
        uow.servers.note(server, ana, None if left else [], now=LATER, after=timedelta())
        uow.merging.undo(merge.id, now=LATER)
        assert uow.people.list_roles(bea) == []


def test_a_row_with_the_number_of_a_deleted_one_stays_with_the_survivor(database: Database) -> None:
    """SQLite gives the highest number again once its row is gone."""
    with database.begin() as uow:
        ana, bea = people(uow)
        theirs = uow.blobs.add("b", b"b", mime="text/plain", alt="", now=NOW, person_id=bea)
        merge = uow.merging.merge(ana, bea, now=NOW)
        blobs = metadata.tables["blob"]
        uow._connection.execute(blobs.delete().where(blobs.c.id == theirs))
        row = {"id": theirs, "name": "a", "mime": "text/plain", "alt": "", "data": b"a", "person_id": ana}
        uow._connection.execute(insert(blobs).values(row | {"made_at": LATER}))
        uow.merging.undo(merge.id, now=LATER)
        found = uow._connection.execute(blobs.select().where(blobs.c.id == theirs)).one()
        assert found.person_id == ana


def test_a_browser_that_came_in_meanwhile_does_not_stay_in_the_others_conversation(database: Database) -> None:
    with database.begin() as uow:
        ana = uow.people.add("fake", "ana", chat="ana", now=NOW).id
        bea = uow.people.add("second", "bea", chat="bea", now=NOW).id

        def come(chat: str, to: PersonId, at_days: int) -> None:
            at = NOW + timedelta(days=at_days)
            stranger = uow.people.add("local", chat, chat=chat, now=at).id
            session = uow.web_sessions.add(chat, chat, browser="", origin="o", now=at)
            uow.merging.settle(uow.merging.merge(to, stranger, now=at))
            assert uow.web_sessions.settle(session, now=at) is not None

        come("w-bea", bea, -2)
        merge = uow.merging.merge(ana, bea, now=NOW)
        come("w-new", ana, 1)
        assert [one.token_hash for one in uow.web_sessions.list_of("w-bea")] == ["w-bea", "w-new"]
        uow.merging.undo(merge.id, now=LATER)
        assert [one.token_hash for one in uow.web_sessions.list_of("w-bea")] == ["w-bea"]
        found = uow.people.find_by_identity("local", "w-bea")
        assert found is not None
        assert found.id == bea


def test_nobody_talks_with_themselves_and_no_talk_is_open_unseen(database: Database) -> None:
    with database.begin() as uow:
        ana, bea = people(uow)
        network, _ = place(uow)
        cleo = uow.people.add("third", "cleo", chat="cleo", now=NOW).id
        ours, theirs = (
            uow.help_requests.ask(
                network,
                asker_id=ana,
                topic="other",
                text="t",
                language="en",
                wanted_on=NOW.date(),
                project_id=None,
                due_at=LATER,
                now=NOW,
            ).id
            for _ in range(2)
        )
        helped = metadata.tables["help_request"]
        for number, taker in ((ours, bea), (theirs, cleo)):
            uow._connection.execute(helped.update().where(helped.c.id == number).values(state="taken", taker_id=taker))
        talk = metadata.tables["introduction"]
        values = {"network_id": network, "from_person": bea, "from_kind": "person", "from_item": str(bea)}
        values |= {"to_person": cleo, "to_kind": "person", "to_item": str(cleo), "state": "running"}
        values |= {"sentence": "", "reasons": [], "proposed_at": NOW}
        number = uow._connection.execute(insert(talk).values(values).returning(talk.c.id)).scalar_one()
        uow.relays.sit(bea, number, now=NOW)
        uow.merging.merge(ana, bea, now=NOW)
        assert uow._connection.execute(helped.select()).one().id == theirs
        assert uow.relays.seat_of(ana) is None


def test_of_two_who_cut_at_once_one_finds_the_last_account(database: Database) -> None:
    """A coordinator and the member themselves: otherwise nobody would get at the record any more."""
    with database.begin() as uow:
        ana, bea = people(uow)
        uow.merging.merge(ana, bea, now=NOW)
        first, second = (one.id for one in uow.people.list_identities(ana))

    def cut(one: int) -> PersonId | None:
        with database.begin() as uow:
            return uow.linking.cut_off(one, paused=False, now=NOW)

    with ThreadPoolExecutor(1) as threads:
        with database.begin() as uow:
            assert uow.linking.cut_off(first, paused=False, now=NOW) is not None
            waiting = threads.submit(cut, second)
            while not database.is_sqlite and not is_somebody_waiting(database):
                assert not waiting.done()
        assert waiting.result(timeout=30) is None
    with database.begin(reads=True) as uow:
        assert [one.id for one in uow.people.list_identities(ana)] == [second]


def test_a_message_that_waits_for_unlink_is_nobodys_of_the_record(database: Database) -> None:
    """It was sent from the account that is cut off: what it asks for is not done in the name of who it was."""
    with database.begin() as uow:
        ana, bea = people(uow)
        uow.merging.merge(ana, bea, now=NOW)
        account = uow.linking.find_identity("second", "bea")
        assert account is not None

    def write() -> PersonId | None:
        with database.begin() as uow:
            found = uow.people.find_by_identity("second", "bea", lock=True)
            return found.id if found is not None else None

    with ThreadPoolExecutor(1) as threads:
        with database.begin() as uow:
            anew = uow.linking.cut_off(account.id, paused=False, now=NOW)
            waiting = threads.submit(write)
            while not database.is_sqlite and not is_somebody_waiting(database):
                assert not waiting.done()
        assert waiting.result(timeout=30) == anew != ana


def test_codes_of_an_account_end_with_it_and_are_not_inherited(database: Database) -> None:
    with database.begin() as uow:
        ana, bea = people(uow)
        account = uow.linking.find_identity("second", "bea")
        assert account is not None
        uow.linking.add_code(bea, account.id, "of the merged", now=NOW)
        uow.merging.merge(ana, bea, now=NOW)
        assert uow.linking.code_of(ana) is None
        uow.linking.add_code(ana, account.id, "from the stolen one", now=NOW)
        uow.linking.cut_off(account.id, paused=False, now=NOW)
        assert uow.linking.code_of(ana) is None


def is_somebody_waiting(database: Database) -> bool:
    with database.engine.connect() as connection:
        return bool(connection.execute(text("SELECT count(*) FROM pg_locks WHERE NOT granted")).scalar_one())
