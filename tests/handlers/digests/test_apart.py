"""Digests are worked out while others write: what changed in between is left alone, and nobody writes one twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.digests import due
from handlers.kit.desk import Desk, Did
from tests.handlers.digests.world import digests_of, event
from tests.houses import TEXTS

if TYPE_CHECKING:
    from handlers.kit.feature import DueStep
    from storage import UnitOfWork
    from tests.cast import Cast
    from tests.houses import Chat, House


async def worked_out(house: House) -> DueStep:
    """Worked out in a transaction that cannot write, so nobody waits for it."""

    def read(uow: UnitOfWork) -> DueStep:
        return due.send(Desk(uow, house.clock.now, house.ticks._house, TEXTS), 200)

    return await house.database.work(read, reads=True)


async def handed_over(house: House, step: DueStep) -> Did:
    return await house.database.work(lambda uow: step(Desk(uow, house.clock.now, house.ticks._house, TEXTS)))


async def is_due(house: House, ana: Chat, cast: Cast) -> None:
    await ana.says("/digest daily 9:00")
    event(cast, "Picnic", days=1)
    house.clock.move_to("2030-03-14 09:00", zone="Asia/Tbilisi")


async def test_two_processes_worked_out_the_same_one(cast: Cast, ana: Chat, house: House) -> None:
    await is_due(house, ana, cast)
    first, second = await worked_out(house), await worked_out(house)
    counts = [(await handed_over(house, step)).counts for step in (first, second)]
    assert [one.get("handed over", 0) for one in counts] == [1, 0]
    await house.tick()
    assert len(digests_of(ana)) == 1


async def test_wishes_that_changed_meanwhile_hold(cast: Cast, ana: Chat, house: House) -> None:
    """Switched off between reading and writing: the row that was read must not come back."""
    await is_due(house, ana, cast)
    step = await worked_out(house)
    house.due_work = []
    await ana.says("/digest off")
    assert (await handed_over(house, step)).counts == {}
    with house.database.begin(reads=True) as uow:
        assert ana.person_id is not None
        assert uow.digests.of(ana.person_id).next_at is None


async def test_whoever_stopped_meanwhile_loses_nothing(cast: Cast, ana: Chat, house: House) -> None:
    await is_due(house, ana, cast)
    step = await worked_out(house)
    due_work, house.due_work = house.due_work, []
    await ana.says("/stop")
    await handed_over(house, step)
    house.due_work = due_work
    await ana.says("/start")
    await house.tick()
    assert len(digests_of(ana)) == 1
