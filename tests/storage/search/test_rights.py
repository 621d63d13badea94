"""Who may find what: filters come before ranking, so that nothing hidden shows, not even by what it leaves out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.sight import readers_of
from storage import MembershipId, NetworkId, PersonId, Question, Role, SectionId
from storage.people import Membership
from tests.storage.search.libraries import EVERYBODY, NOW, ask, items, meaning, network, put, read

if TYPE_CHECKING:
    from storage import Found
    from storage.engine import Database

KEYS = {
    "everybody": {"public"},
    "members": {"network:1"},
    "section": {"section:7", "section:8"},
    "author": {"person:4"},
    "nobody": set[str](),
}
ASKERS = (
    ({"public"}, {"everybody"}),
    ({"public", "network:1"}, {"everybody", "members"}),
    ({"public", "network:1", "section:8"}, {"everybody", "members", "section"}),
    ({"public", "network:2", "section:9", "person:40"}, {"everybody"}),
    ({"public", "person:4"}, {"everybody", "author"}),
    ({"network:1"}, {"members"}),
    (set[str](), set[str]()),
)


@pytest.mark.parametrize("by_meaning", (False, True))
def test_who_finds_what(database: Database, *, by_meaning: bool) -> None:
    library = network(database)
    names = dict(enumerate(KEYS, 1))
    for number, name in names.items():
        put(database, library, number, "Schools cooperate", readers=frozenset(KEYS[name]))
    read(database)
    for keys, seen in ASKERS:
        found = ask(database, "schools cooperate", readers=frozenset(keys), by_meaning=by_meaning)
        assert {names[item] for item in items(found)} == seen, keys


@pytest.mark.parametrize("by_meaning", (False, True))
def test_hidden_ones_take_no_place_however_well_they_answer(database: Database, *, by_meaning: bool) -> None:
    library = network(database)
    for number in range(1, 60):
        put(database, library, number, "schools cooperate", readers=frozenset({"person:4"}))
    put(database, library, 99, "When a school would not cooperate we went to the beach")
    read(database)
    assert items(ask(database, "schools cooperate", by_meaning=by_meaning, limit=1)) == [99]


def test_hiding_takes_effect_with_the_commit(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Schools cooperate")
    read(database)
    assert items(ask(database, "schools", by_meaning=True)) == [1]
    put(database, library, 1, "Schools cooperate", readers=frozenset({"person:4"}))
    assert items(ask(database, "schools", by_meaning=True)) == []


@pytest.mark.parametrize("by_meaning", (False, True))
def test_tags_and_kinds_narrow(database: Database, *, by_meaning: bool) -> None:
    library = network(database)
    tagged = {1: {"country:GE", "theme:1"}, 2: {"country:FR", "theme:1"}, 3: {"country:FR", "theme:2"}, 4: set[str]()}
    for number, tags in tagged.items():
        put(database, library, number, "Schools cooperate", tags=frozenset(tags))
    put(database, library, 5, "Schools cooperate", kind="idea", tags=frozenset({"country:GE"}))
    read(database)

    def found(*tags: set[str], kinds: tuple[str, ...] = ()) -> set[int]:
        narrow = [frozenset(one) for one in tags]
        return set(items(ask(database, "schools", tags=narrow, kinds=kinds, by_meaning=by_meaning)))

    assert found() == {1, 2, 3, 4, 5}
    assert found({"country:FR"}) == {2, 3}
    assert found({"country:FR", "country:GE"}) == {1, 2, 3, 5}
    assert found({"country:FR", "country:GE"}, {"theme:1"}) == {1, 2}
    assert found({"country:XX"}) == set()
    assert found({"country:GE"}, kinds=("idea",)) == {5}
    assert found(kinds=("person",)) == set()


def test_a_tag_is_no_reader_and_a_kind_no_tag(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Schools cooperate", tags=frozenset({"section:7"}), readers=frozenset({"network:1"}))
    put(database, library, 2, "Schools cooperate", tags=frozenset({"public", "=idea"}), readers=frozenset())
    for keys in ({"section:7"}, {"public"}, {"=practice"}, {"=idea"}, {""}):
        assert items(ask(database, "schools", readers=frozenset(keys))) == []
    assert items(ask(database, "schools", readers=frozenset({"network:1"}), kinds=("idea",))) == []


def test_what_fits_is_decided_without_what_is_hidden(database: Database) -> None:
    library = network(database)
    put(database, library, 1, "Schools cooperate", readers=frozenset({"person:4"}))
    put(database, library, 2, "A day at the beach")
    read(database)
    with database.begin(reads=True) as uow:
        found: Found = uow.search.find(Question("schools", EVERYBODY, meaning=meaning("schools")))
    assert items(found) == [2]
    assert not found.fits


# --- the keys of those who ask


def role(scope: str, *, network_id: int | None = 1, section: int | None = None, country: str | None = None) -> Role:
    return Role(
        id=1,
        person_id=PersonId(4),
        network_id=NetworkId(network_id) if network_id else None,
        role="coordinator",
        scope=scope,
        section_id=SectionId(section) if section else None,
        country=country,
        granted_at=NOW,
    )


MEMBER = Membership(MembershipId(1), PersonId(4), NetworkId(1), "GE", SectionId(7), (), (), NOW)
COUNTRIES = {SectionId(7): "GE", SectionId(8): "GE", SectionId(9): "FR"}
OWN = {"public", "person:4", "network:1", "partners:1", "section:7"}


@pytest.mark.parametrize(
    ("roles", "more"),
    (
        ([], set()),
        ([role("section", section=9)], {"section:9"}),
        ([role("country", country="GE")], {"section:8"}),
        ([role("network")], {"section:8", "section:9"}),
        ([role("deployment", network_id=None)], {"section:8", "section:9"}),
        ([role("network", network_id=2)], set()),
    ),
)
def test_readers_are_told_by_belonging_and_by_roles(roles: list[Role], more: set[str]) -> None:
    assert readers_of(PersonId(4), MEMBER, roles, COUNTRIES) == OWN | more


def test_whoever_is_in_no_network_reads_what_is_public() -> None:
    assert readers_of(PersonId(4), None, [role("network")], COUNTRIES) == {"public", "person:4"}
