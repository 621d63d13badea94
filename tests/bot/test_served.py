"""C7: a platform whose token was taken away is written to no more; what waits goes elsewhere, and to one place only."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.served import AWAY, BATCH, EVERY, Served
from handlers.kit.view import Piece, Shown
from storage import ANSWER, Address
from storage.outbox_tables import outbox_table
from tests.bot.second_channel import SECOND, account, two_platforms

if TYPE_CHECKING:
    from storage import UnitOfWork
    from storage.engine import Database
    from storage.leases import Leases
    from tests.cast import Cast

BOTS = ("fake", SECOND)


@pytest.fixture
def cast(database: Database, monkeypatch: pytest.MonkeyPatch) -> Cast:
    monkeypatch.setattr("bot.served.BOTS", BOTS)
    cast = two_platforms(database)
    # The server's clock counts on PostgreSQL, and cannot be moved: here the test's does on both.
    monkeypatch.setattr("storage.leases.Leases._instant", _instant)
    return cast


def _instant(_self: Leases, now: object, later: timedelta = timedelta(0)) -> object:
    from sqlalchemy import literal

    from storage.schema import UtcDateTime

    return literal(now + later, UtcDateTime)  # type: ignore[operator]


def process(cast: Cast, *platforms: str, owner: str = "one") -> Served:
    house = cast.house
    return Served(house.database, platforms, owner, house.clock, house.delivery.wake)


async def beat(cast: Cast, *processes: Served, minutes: int = 0) -> None:
    """So many minutes of signs of life."""
    for _ in range(max(1, minutes)):
        for one in processes:
            await one.run()
        if minutes:
            cast.house.clock.pass_(seconds=EVERY)
    for one in processes:
        await one.run()


def first(cast: Cast, name: str) -> Address | None:
    person = cast.people[name].person_id
    assert person is not None
    return cast.house.look(lambda uow: uow.people.address(person))


def add(cast: Cast, name: str, cause: str, *, priority: int = 1, platform: str = "fake", later: int = 0) -> None:
    chat = cast.people[name]
    with cast.house.database.begin() as uow:
        due = cast.house.clock.now + timedelta(minutes=later)
        to = Address(platform, chat.id)
        body = Shown((Piece("Bring the keys"),)).to_data()
        uow.outbox.add(cause, to, body, now=due, person_id=chat.person_id, priority=priority, due_at=due)


def letters(cast: Cast) -> dict[str, tuple[str, str, str]]:
    with cast.house.database.engine.connect() as connection:
        rows = connection.execute(outbox_table.select().order_by("id")).all()
    return {row.cause: (row.platform, row.chat, row.state) for row in rows}


async def test_a_platform_without_a_sign_for_a_while_is_off_until_there_is_one(cast: Cast) -> None:
    account(cast.people["ana"])
    assert first(cast, "ana") == Address("fake", "ana"), "where nobody says anything, nothing is off"
    both, rest = process(cast, *BOTS), process(cast, SECOND, owner="two")
    await beat(cast, both, minutes=3)
    await beat(cast, rest, minutes=int(AWAY / timedelta(minutes=1)) - 2)
    assert first(cast, "ana") == Address("fake", "ana"), "a restart takes as long"
    await beat(cast, rest, minutes=3)
    assert first(cast, "ana") == Address(SECOND, "ana-2")
    assert first(cast, "levan") == Address("fake", "levan"), "where else"
    person = cast.people["ana"].person_id
    assert person is not None
    with cast.house.database.begin(reads=True) as uow:
        assert uow.recipients([person], since=cast.house.clock.now.date())[person].to == Address(SECOND, "ana-2")
    await beat(cast, both)
    assert first(cast, "ana") == Address("fake", "ana"), "the token is back"


async def test_a_token_that_was_taken_away_before_anybody_said_so_is_off_after_a_while(cast: Cast) -> None:
    account(cast.people["ana"])
    rest = process(cast, SECOND)
    await beat(cast, rest, minutes=10)
    assert first(cast, "ana") == Address("fake", "ana")
    await beat(cast, rest, minutes=6)
    assert first(cast, "ana") == Address(SECOND, "ana-2")
    cast.house.clock.pass_(hours=5)
    await beat(cast, process(cast, SECOND, owner="again"))
    assert first(cast, "ana") == Address(SECOND, "ana-2"), "a restart forgets nothing"


@pytest.mark.parametrize("minutes", (14, 8 * 60))
async def test_whoever_starts_first_after_a_standstill_takes_nothing_from_the_others(cast: Cast, minutes: int) -> None:
    account(cast.people["ana"])
    one, two = process(cast, "fake"), process(cast, SECOND, owner="two")
    await beat(cast, one, two, minutes=3)
    add(cast, "ana", "keys")
    cast.house.clock.pass_(minutes=minutes)  # the machine was off
    await beat(cast, two, minutes=3)
    assert letters(cast)["keys"] == ("fake", "ana", "waiting")
    assert first(cast, "ana") == Address("fake", "ana")
    await beat(cast, two, one, minutes=20)
    assert letters(cast)["keys"] == ("fake", "ana", "waiting"), "its process sends it"


async def test_what_waits_goes_to_the_next_channel_once_or_is_kept_for_the_inbox(cast: Cast) -> None:
    beside = account(cast.people["ana"])
    levan = cast.people["levan"]
    rest = process(cast, SECOND)
    await beat(cast, process(cast, *BOTS, owner="old"))
    for name, cause in (("ana", "hers"), ("levan", "his")):
        add(cast, name, cause)
        add(cast, name, f"{cause}, answered", priority=ANSWER)
        add(cast, name, f"{cause}, later", later=60)
    await beat(cast, rest, minutes=10)
    assert {state for _, _, state in letters(cast).values()} == {"waiting"}
    await beat(cast, rest, minutes=7)
    found = letters(cast)
    assert found["hers"] == (SECOND, "ana-2", "waiting")
    assert found["his"] == ("fake", "levan", "unreachable")
    assert found["hers, answered"] == ("fake", "ana", "waiting"), "answered where it was asked, and nowhere else"
    assert found["his, answered"][2] == "waiting"
    assert found["hers, later"] == ("fake", "ana", "waiting"), "not due"
    await beat(cast, rest, minutes=2)
    assert letters(cast) == found, "once"
    cast.house.clock.pass_(minutes=50)
    await beat(cast, rest)
    assert letters(cast)["hers, later"][0] == SECOND
    with cast.house.database.begin(reads=True) as uow:
        assert levan.person_id is not None
        assert uow.inbox.count(levan.person_id, now=cast.house.clock.now) == 2
    await cast.house.tick()
    assert "Bring the keys" in "\n".join(heard.shown.plain for heard in beside.heard)


async def test_a_letter_that_is_being_sent_is_left_alone(cast: Cast) -> None:
    account(cast.people["ana"])
    rest = process(cast, SECOND)
    await beat(cast, rest, minutes=17)
    add(cast, "ana", "keys")
    with cast.house.database.begin() as uow:
        taken = uow.outbox.claim(["fake"], owner="slow", now=cast.house.clock.now, lease=timedelta(seconds=90))
        assert [letter.cause for letter in taken] == ["keys"]
    await beat(cast, rest)
    assert letters(cast)["keys"] == ("fake", "ana", "waiting")
    cast.house.clock.pass_(seconds=91)
    await beat(cast, rest)
    assert letters(cast)["keys"] == (SECOND, "ana-2", "waiting")


async def test_more_than_one_batch_is_moved_at_once(cast: Cast) -> None:
    account(cast.people["ana"])
    rest = process(cast, SECOND)
    await beat(cast, rest, minutes=17)
    for number in range(BATCH + 5):
        add(cast, "ana", f"letter {number}")
    assert await rest.run() == {"moved from a platform that is off": BATCH + 5}
    assert {platform for platform, _, _ in letters(cast).values()} == {SECOND}


async def test_the_databases_own_clock_tells_as_well(database: Database) -> None:
    """On PostgreSQL that one counts, whatever a process believes; on SQLite there is one process."""
    length = timedelta(seconds=0.3)

    def sign(uow: UnitOfWork, *platforms: str) -> list[str]:
        return uow.leases.serve(platforms, BOTS, platforms[0], length, now=datetime.now(UTC))

    assert await database.work(lambda uow: sign(uow, *BOTS)) == []
    gone = []
    for _ in range(4):
        await asyncio.sleep(0.1)
        gone += await database.work(lambda uow: sign(uow, SECOND))
    assert gone == ["fake"]
    assert await database.work(lambda uow: sign(uow, SECOND)) == [], "said once"
    await asyncio.sleep(0.4)
    assert await database.work(lambda uow: sign(uow, SECOND)) == []
