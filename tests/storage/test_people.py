"""People, memberships, roles: what belongs to whom, and that forgetting takes all of it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from storage import Conflict, NotFound, PersonId
from storage.engine import Database

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage import Network, Person, UnitOfWork

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)


def network_of(uow: UnitOfWork, slug: str = "n") -> Network:
    return uow.networks.add(slug, slug.upper())


def somebody(uow: UnitOfWork, account: str, name: str | None = None) -> Person:
    person = uow.people.add("fake", account, chat=account, now=NOW)
    return uow.people.change(person.id, name=name) if name else person


def test_one_person_is_found_by_any_account_and_only_by_those(database: Database) -> None:
    with database.begin() as uow:
        ana = somebody(uow, "ana", "Ana")
    with database.begin(reads=True) as uow:
        assert uow.people.find_by_identity("fake", "ana") == ana
        assert uow.people.find_by_identity("other", "ana") is None
        with pytest.raises(NotFound):
            uow.people.get(PersonId(99))


def test_the_address_is_the_first_account_that_can_be_reached(database: Database) -> None:
    with database.begin() as uow:
        ana = somebody(uow, "ana")
        uow.people.set_unreachable("fake", "ana", NOW)
        assert uow.people.address(ana.id) is None
        uow.people.set_unreachable("fake", "ana", None)
        assert uow.people.address(ana.id) is not None


def test_a_section_brings_its_country_and_leaving_keeps_it(database: Database) -> None:
    with database.begin() as uow:
        network, ana = network_of(uow), somebody(uow, "ana")
        section = uow.networks.add_section(network.id, "GE", "S")
        member = uow.people.join(ana.id, network.id, now=NOW, section_id=section.id, kinds=["student"])
        assert (member.country, member.section_id) == ("GE", section.id)
        member = uow.people.join(ana.id, network.id, now=NOW, themes=["health"])
        assert (list(member.kinds), list(member.themes)) == (["student"], ["health"])
        uow.people.leave_section(ana.id, network.id)
        left = uow.people.membership(ana.id, network.id)
        assert left is not None
        assert (left.country, left.section_id) == ("GE", None)
        assert len(uow.people.list_memberships(ana.id)) == 1


def test_members_are_paged_by_name_with_the_nameless_last(database: Database) -> None:
    with database.begin() as uow:
        network = network_of(uow)
        section = uow.networks.add_section(network.id, "GE", "S")
        for name in ("Zaza", None, "Ana", "Mari"):
            person = somebody(uow, f"account {name}", name)
            uow.people.join(person.id, network.id, now=NOW, section_id=section.id)
        outside = somebody(uow, "outside", "Outside")
        uow.people.join(outside.id, network.id, now=NOW, country="FR")
        pages = [
            [name for _, name in uow.people.page_members(network.id, section_id=section.id, offset=start, limit=2)]
            for start in (0, 2, 4)
        ]
        assert pages == [["Ana", "Mari"], ["Zaza", None], []]
        assert uow.people.count_members(network.id, section_id=section.id) == 4
        assert uow.people.count_members(network.id, country="FR") == 1
        assert uow.people.count_members(network.id) == 5


def test_a_role_is_held_once_and_lists_by_scope(database: Database) -> None:
    with database.begin() as uow:
        network, ana, boss = network_of(uow), somebody(uow, "ana"), somebody(uow, "boss")
        section = uow.networks.add_section(network.id, "GE", "S")
        scope = {"now": NOW, "network_id": network.id, "section_id": section.id}
        assert uow.people.grant(ana.id, "coordinator", "section", **scope)  # type: ignore[arg-type]
        assert not uow.people.grant(ana.id, "coordinator", "section", **scope)  # type: ignore[arg-type]
        uow.people.grant(boss.id, "coordinator", "network", now=NOW, network_id=network.id)
        uow.people.grant(boss.id, "admin", "deployment", now=NOW)
        assert uow.people.list_coordinators(network.id, section_id=section.id) == [ana.id]
        assert uow.people.list_coordinators(network.id, country="GE") == []
        assert uow.people.list_coordinators(network.id) == [boss.id]
        assert uow.people.list_admins() == [boss.id]
        assert [role.scope for role in uow.people.list_roles_in(network.id)] == ["network", "section"]
        role = uow.people.list_roles(ana.id)[0]
        assert uow.people.find_role(role.id) == role
        uow.people.revoke(role.id)
        assert uow.people.find_role(role.id) is None


def test_forgetting_takes_accounts_memberships_roles_requests_and_waiting_letters(database: Database) -> None:
    from storage import Address

    with database.begin() as uow:
        network, ana = network_of(uow), somebody(uow, "ana", "Ana")
        section = uow.networks.add_section(network.id, "GE", "S")
        uow.people.join(ana.id, network.id, now=NOW, section_id=section.id)
        uow.people.grant(ana.id, "coordinator", "network", now=NOW, network_id=network.id)
        uow.invitations.request(ana.id, section.id, now=NOW)
        uow.outbox.add("x", Address("fake", "ana"), {}, now=NOW, person_id=ana.id)
        uow.people.forget(ana.id)
    with database.begin(reads=True) as uow:
        assert uow.people.find_by_identity("fake", "ana") is None
        assert uow.people.list_memberships(ana.id) == []
        assert uow.people.list_roles(ana.id) == []
        assert uow.invitations.list_of(ana.id) == []
        assert uow.outbox.count_by_state() == {}


def test_two_sections_of_one_network_cannot_share_a_name(database: Database) -> None:
    with database.begin() as uow:
        first, second = network_of(uow, "one"), network_of(uow, "two")
        uow.networks.add_section(first.id, "GE", "Same")
        uow.networks.add_section(second.id, "GE", "Same")
        with pytest.raises(Conflict):
            uow.networks.add_section(first.id, "FR", "Same")


def test_a_retired_theme_leaves_the_picker_and_can_come_back(database: Database) -> None:
    with database.begin() as uow:
        network = network_of(uow)
        theme = uow.networks.add_theme(network.id, "ocean", {"en": "Ocean"})
        uow.networks.retire_theme(theme.id)
        assert uow.networks.list_themes(network.id) == []
        assert [one.slug for one in uow.networks.list_themes(network.id, retired=True)] == ["ocean"]
        uow.networks.retire_theme(theme.id, retired=False)
        assert [one.slug for one in uow.networks.list_themes(network.id)] == ["ocean"]


@pytest.mark.parametrize(
    ("job", "index"),
    (
        (lambda uow: uow.people.set_unreachable("telegram", "7", NOW), "ix_identity_chat"),
        (lambda uow: uow.channels.has_shut_out(knocked_before=NOW), "ix_identity_public_chat"),
        (lambda uow: uow.outbox.expire(now=NOW), "ix_person_stopped_at"),
        (lambda uow: uow.outbox.withdraw_each("event:", lambda _parts: True), "ix_outbox_kept"),
        (lambda uow: uow.inbox.count(1, now=NOW, unread=True), "ix_outbox_kept"),
    ),
)
def test_what_is_asked_all_day_reads_no_whole_table(
    sqlite_url: str, job: Callable[[UnitOfWork], object], index: str
) -> None:
    """For everybody who blocks Kith, every minute, every five seconds: with 60,000 people a scan was 20 to 200 ms.

    On SQLite alone: PostgreSQL reads an empty table whole, whatever index it has.
    """
    database = Database(sqlite_url)
    said: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, statement: str, values: object, *_more: object) -> None:
        said.append((statement, values))

    with database.begin() as uow:
        event.listen(database.engine, "before_cursor_execute", note)
        job(uow)
        event.remove(database.engine, "before_cursor_execute", note)
    with database.engine.connect() as connection:
        plans = [
            str(row[-1])
            for statement, values in said
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)  # type: ignore[arg-type]
        ]
    database.close()
    assert any(index in plan for plan in plans)
    assert not [plan for plan in plans if plan in ("SCAN outbox", "SCAN identity", "SCAN person")]
