"""The fixed cast of all tests: two networks, sections in two countries, and the people who live there.

Ana and Levan are volunteers of Tbilisi Youth (Georgia), Nino coordinates it, Tamar all of Georgia; Marie is an
educator of Lyon Solidaire (France), Claire coordinates it; Olga speaks Russian; Root is the deployment's admin.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from bot.founding import found
from storage import NetworkId, SectionId
from tests.fakes.platform import crowded
from tests.houses import Chat, House

if TYPE_CHECKING:
    from collections.abc import Iterator

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


def settle(house: House) -> Cast:
    """Let the cast move in."""
    with house.database.begin() as uow:
        network = found(uow)
        cast = Cast(house, network.id)
        for name, country, joining in _SECTIONS:
            cast.sections[name] = uow.networks.add_section(network.id, country, name, joining=joining).id
        for entry in _PEOPLE:
            _move_in(uow, cast, *entry)
    return cast


def _move_in(
    uow: UnitOfWork,
    cast: Cast,
    name: str,
    language: str,
    zone: str,
    section: str | None,
    kinds: list[str],
    scope: str | None,
) -> None:
    chat = cast.house.chat(name, name=name.title(), language=language)
    person = uow.people.add("fake", name, chat=name, now=cast.house.clock.now)
    uow.people.change(person.id, name=name.title(), language=language, zone=zone, network_id=cast.network)
    section_id = cast.sections[section] if section else None
    member = uow.people.join(person.id, cast.network, now=cast.house.clock.now, section_id=section_id, kinds=kinds)
    if scope is not None:
        uow.people.grant(
            person.id,
            "coordinator",
            scope,
            now=cast.house.clock.now,
            network_id=cast.network,
            section_id=section_id if scope == "section" else None,
            country=member.country if scope == "country" else None,
        )
    chat.person_id = person.id
    cast.people[name] = chat


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
