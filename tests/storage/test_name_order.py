"""Lists by name stand in one order on both databases, and it is the one that people look names up in."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import NewOrganisation, OrganisationFilter
from storage.name_order import order_key
from storage.organisation_tables import organisation_table
from tests.handlers.federation.test_everybody import visiting

if TYPE_CHECKING:
    from tests.cast import Cast

IN_ORDER = (
    "Éa",
    "Eco",
    "École",
    "ecole 2",
    "Eli",
    "Əli",
    "Emile",
    "emile",
    "Émile",
    "Lodz",
    "Łódź",
    "Zèbre",
    "ёж",
    "Ёлка",
    "Ель",
    "Ива",
    "Ирис",
    "Йога",
    "«Ромашка»",
    "яблоко",
    "Ягода",
    "ბათუმი",
    "თბილისი",
)

STORED = tuple(name for name in IN_ORDER if name not in {"emile", "Émile", "Lodz"})
"""One network has no two organisations of one name, however it is spelled."""


def test_accents_and_case_do_not_part_what_stands_together() -> None:
    mixed = random.Random(1).sample(IN_ORDER, len(IN_ORDER))
    assert tuple(sorted(mixed, key=order_key)) == IN_ORDER


@given(st.lists(st.text(max_size=20), max_size=20))
def test_any_names_have_one_order(names: list[str]) -> None:
    assert sorted(names, key=order_key) == sorted(sorted(names), key=order_key)
    assert all(order_key(name)[1] == name for name in names)


@pytest.fixture
def named(cast: Cast) -> Cast:
    with cast.house.database.begin() as uow:
        for name in random.Random(2).sample(STORED, len(STORED)):
            new = NewOrganisation("union", name, "GE", "en")
            uow.organisations.add(cast.network, new, added_by=None, now=cast.house.clock.now)
        uow._connection.execute(organisation_table.update().values(public=True))
    return cast


async def test_the_public_page_and_the_list_in_the_chat_are_in_this_order(named: Cast) -> None:
    async with visiting(named) as read:
        page = await read("/open/main/organisation")
    assert [page.index(f"<h2>{name}</h2>") for name in STORED] == sorted(
        page.index(f"<h2>{name}</h2>") for name in STORED
    )
    wanted = OrganisationFilter(named.network)
    with named.house.database.begin(reads=True) as uow:
        pages = [uow.organisations.list_shown(wanted, offset=at, limit=5) for at in range(0, len(STORED), 5)]
    assert [one.name for each in pages for one in each] == list(STORED)
