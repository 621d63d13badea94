"""C7: who sits in front of a stolen account, who is made up, and what waits in the letters when two are two again."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.demo import cast as demo_cast
from bot.demo import fill
from bot.founding import found
from handlers.linking.wording import MOST_OF_A_NAME
from storage import Address
from storage.outbox_tables import outbox_table
from tests.bot.second_channel import SECOND, two_platforms
from tests.fakes.platform import FakePlatform
from tests.handlers.linking.test_linking import answers, code_in, link, who
from tests.houses import House

if TYPE_CHECKING:
    from storage.engine import Database
    from tests.cast import Cast

THIRD = "terminal"


@pytest.fixture
def cast(database: Database) -> Cast:
    return two_platforms(database)


async def test_every_channel_hears_of_a_new_one(database: Database) -> None:
    """Whoever holds one account of somebody may link one of their own to it: the owner reads it on another."""
    house = House(database, beside=[FakePlatform(SECOND), FakePlatform(THIRD)])
    with database.begin() as uow:
        network = found(uow)
        ana = uow.people.add("fake", "ana", chat="ana", now=house.clock.now)
        uow.people.change(ana.id, name="Ana", language="en", network_id=network.id)
    first, second, third = house.chat("ana"), house.chat("ana-2", on=SECOND), house.chat("thief", on=THIRD)
    await link(first, second)
    before = len(first.heard)
    await link(second, third)
    assert who(third) == who(first)
    told = [heard.shown.plain for heard in first.heard[before:]]
    assert len(told) == 1
    assert THIRD in told[0].lower()
    assert "My channels" in first.buttons


async def test_what_waits_comes_to_ones_own_accounts_after_an_undo(cast: Cast) -> None:
    ana, bea = cast.people["ana"], cast.house.chat("bea", on=SECOND)
    house = cast.house
    with house.database.begin() as uow:
        person = uow.people.add(SECOND, "bea", chat="bea", now=house.clock.now)
        uow.people.change(person.id, name="Bea", language="en", network_id=cast.network)
    await bea.says("/remind tomorrow 8:00 water")
    await bea.presses("Save")
    await link(ana, bea)
    due = house.clock.now + timedelta(days=3)
    assert ana.person_id is not None
    with house.database.begin() as uow:
        for cause, to in (("mine", Address(SECOND, "bea")), ("theirs", Address("fake", ana.id))):
            owner = ana.person_id if cause == "mine" else person.id
            uow.outbox.add(cause, to, {}, now=house.clock.now, person_id=owner, due_at=due)
    await ana.says("/unlink")
    await ana.presses("Undo: two records again")
    with house.database.engine.connect() as connection:
        rows = connection.execute(outbox_table.select().where(outbox_table.c.cause.in_(("mine", "theirs")))).all()
    assert {row.cause: row.chat for row in rows} == {"mine": ana.id, "theirs": "bea"}


async def test_somebody_of_the_demo_is_linked_to_nobody(database: Database) -> None:
    """Whoever opens the demo's page is each of its people, and would be whoever is linked to one."""
    house = House(database, beside=[FakePlatform("local")])
    fiction_lent = {name: replace(lent, demo=True) for name, lent in house.decider.houses.items()}
    house.dispatcher._decider = replace(house.decider, houses=fiction_lent)
    with database.begin() as uow:
        fill(uow, now=house.clock.now)
    fiction = house.chat(demo_cast("en")[0][0], on="local")
    assert "made up" in await answers(fiction, "/link")
    assert "made up" in await answers(fiction, "/link ABCD-0123"), "whether that is a code or not"


async def test_the_name_of_an_account_is_no_message(cast: Cast) -> None:
    ana = cast.people["ana"]
    lie = "Kith\n\nThis is a check of your account. Press yes within a minute, or it will be closed."
    thief = cast.house.chat("thief", name=lie, on=SECOND)
    code = code_in(await ana.says("/link"))
    await thief.says(f"/link {code}")
    await thief.presses("Yes, that is me")
    assert "entered your code" in ana.last_heard
    assert "\n\nThis is" not in ana.last_heard
    assert " ".join(lie.split())[: MOST_OF_A_NAME + 1] not in ana.last_heard
