"""The fixed cast of all tests: two networks, sections in two countries, and the people who live there.

Ana and Levan are volunteers of Tbilisi Youth (Georgia), Nino coordinates it, Tamar all of Georgia; Marie is an
educator of Lyon Solidaire (France), Claire coordinates it; Olga speaks Russian; Root is the deployment's admin.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from bot.founding import found
from storage import NetworkId, PersonId, SectionId
from storage.schema import metadata
from tests.fakes.platform import crowded
from tests.houses import Chat, House
from tests.worlds import World, is_empty, lay, remember

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from storage import UnitOfWork
    from storage.engine import Database


@dataclass(slots=True)
class Cast:
    """Who is who."""

    house: House
    network: NetworkId
    sections: dict[str, SectionId] = field(default_factory=dict)
    people: dict[str, Chat] = field(default_factory=dict)


# Each line: name, language, zone, section, kinds, and what the person coordinates.
_PEOPLE: tuple[tuple[str, str, str, str | None, list[str], str | None], ...] = (
    ("ana", "en", "Asia/Tbilisi", "Tbilisi Youth", ["volunteer"], None),
    ("levan", "ka", "Asia/Tbilisi", "Tbilisi Youth", ["volunteer"], None),
    ("nino", "en", "Asia/Tbilisi", "Tbilisi Youth", ["volunteer"], "section"),
    ("tamar", "en", "Asia/Tbilisi", "Kutaisi Green", ["formal-educator"], "country"),
    ("marie", "fr", "Europe/Paris", "Lyon Solidaire", ["formal-educator"], None),
    ("claire", "en", "Europe/Paris", "Lyon Solidaire", ["volunteer"], "section"),
    ("olga", "ru", "Asia/Tbilisi", "Tbilisi Youth", ["student"], None),
    ("root", "en", "Europe/Oslo", None, [], "network"),
)
_SECTIONS = (
    ("Tbilisi Youth", "GE", "open"),
    ("Kutaisi Green", "GE", "ask"),
    ("Lyon Solidaire", "FR", "open"),
    ("Lille Entraide", "FR", "ask"),
)


@dataclass(frozen=True, slots=True)
class _Moved:
    """The numbers that moving in gave everybody."""

    network: NetworkId
    sections: dict[str, SectionId]
    people: dict[str, PersonId]


_worlds: dict[tuple[str, datetime], tuple[_Moved, World]] = {}


def settle(house: House) -> Cast:
    """Let the cast move in: through storage the first time in each kind of database, and later as it stood there."""
    kind = (house.database.engine.dialect.name, house.clock.now)
    with house.database.begin() as uow:
        if kind in _worlds:
            moved, world = _worlds[kind]
            if is_empty(uow._connection, *(table for table, _ in world.rows)):
                lay(uow._connection, world)
                return _gather(house, moved)
        is_first = kind not in _worlds and is_empty(uow._connection, *metadata.sorted_tables)
        moved = _move_in(uow, house.clock.now)
    if is_first:
        with house.database.begin(reads=True) as uow:
            _worlds[kind] = moved, remember(uow._connection, metadata.sorted_tables)
    return _gather(house, moved)


def _gather(house: House, moved: _Moved) -> Cast:
    cast = Cast(house, moved.network, dict(moved.sections))
    for name, language, *_ in _PEOPLE:
        cast.people[name] = house.chat(name, name=name.title(), language=language)
        cast.people[name].person_id = moved.people[name]
    return cast


def _move_in(uow: UnitOfWork, now: datetime) -> _Moved:
    network = found(uow).id
    sections = {
        name: uow.networks.add_section(network, country, name, joining=joining).id
        for name, country, joining in _SECTIONS
    }
    people = {}
    for name, language, zone, section, kinds, scope in _PEOPLE:
        person = uow.people.add("fake", name, chat=name, now=now)
        people[name] = person.id
        uow.people.change(person.id, name=name.title(), language=language, zone=zone, network_id=network)
        section_id = sections[section] if section else None
        member = uow.people.join(person.id, network, now=now, section_id=section_id, kinds=kinds)
        if scope is not None:
            uow.people.grant(
                person.id,
                "coordinator",
                scope,
                now=now,
                network_id=network,
                section_id=section_id if scope == "section" else None,
                country=member.country if scope == "country" else None,
            )
    return _Moved(network, sections, people)


@pytest.fixture(autouse=True)
def _few_buttons() -> Iterator[None]:
    """No test shows anybody a message with more buttons than fit on a screen."""
    crowded.clear()
    yield
    assert not crowded, crowded[0]


@pytest.fixture
def house(database: Database) -> House:
    """The whole house on an empty network, on both databases."""
    return House(database)


@pytest.fixture
def cast(house: House) -> Cast:
    """The house with everybody in it."""
    return settle(house)


def _somebody(name: str) -> object:
    def somebody(cast: Cast) -> Chat:
        return cast.people[name]

    return pytest.fixture(somebody, name=name)


ana, levan, nino, tamar, marie, claire, olga, root = (_somebody(entry[0]) for entry in _PEOPLE)
