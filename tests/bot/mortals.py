"""A house that dies at a chosen await: before or after the database has worked, before or after a message has left."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from bot.platforms.contract import ANYTIME, Receipt, RetryLater
from storage import Unavailable
from storage.engine import Database
from tests.bot.rooms import make_room
from tests.fakes.platform import FakePlatform
from tests.houses import House

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.platforms.contract import Turn
    from handlers.kit.incoming import Incoming
    from handlers.kit.view import Shown
    from storage import Address, MessageRef, UnitOfWork
    from tests.fakes.clock import Clock

Result = TypeVar("Result")


class Killed(BaseException):
    """As after kill -9: nothing catches it, and nothing that comes later happens."""


@dataclass(slots=True)
class Fate:
    """Counts the awaits; the chosen one fails. `fails_with` is raised once, Killed from then on always."""

    at: int | None = None
    transient: bool = False
    count: int = 0
    dead: bool = False
    passed: list[str] = field(default_factory=list)

    def meet(self, where: str, trouble: type[Exception]) -> None:
        self.count += 1
        self.passed.append(where)
        if self.count == self.at:
            if self.transient:
                raise trouble("for once")
            self.dead = True
        if self.dead:
            raise Killed(where)


class MortalDatabase(Database):
    """The real database; the process around it may die."""

    def __init__(self, real: Database, fate: Fate) -> None:
        self.__dict__.update(real.__dict__)
        self._fate = fate

    async def work(
        self, job: Callable[[UnitOfWork], Result], *, reads: bool = False, repeatable: bool = False
    ) -> Result:
        self._fate.meet("before the database", Unavailable)
        result = await super().work(job, reads=reads, repeatable=repeatable)
        if not self._fate.transient:  # a database that failed has not committed
            self._fate.meet("after the database", Unavailable)
        return result


@dataclass(slots=True)
class MortalPlatform(FakePlatform):
    """The world outside goes on; what is said to it may be cut off."""

    fate: Fate = field(default_factory=Fate)

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        self.fate.meet("before sending", RetryLater)
        receipt = await FakePlatform.send(self, to, shown, turn)
        self.fate.meet("after sending", RetryLater)
        return receipt

    async def change(self, ref: MessageRef, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        self.fate.meet("before changing", RetryLater)
        receipt = await FakePlatform.change(self, ref, shown, turn)
        self.fate.meet("after changing", RetryLater)
        return receipt

    async def remove(self, ref: MessageRef, turn: Turn = ANYTIME) -> None:
        self.fate.meet("before removing", RetryLater)
        await FakePlatform.remove(self, ref, turn)
        self.fate.meet("after removing", RetryLater)

    async def acknowledge(self, event: Incoming, toast: str | None = None) -> None:
        if not self.fate.transient:  # the contract: it never raises
            self.fate.meet("before acknowledging", RetryLater)
        await FakePlatform.acknowledge(self, event, toast)


def house_for(database: Database, clock: Clock, platform: MortalPlatform, fate: Fate) -> House:
    """A process that begins its life."""
    platform.fate = fate
    return House(MortalDatabase(database, fate), clock, features=[make_room()], platform=platform)


async def live(house: House, events: Sequence[Incoming]) -> None:
    """Take events one by one until the end or until death; like a platform, hand each over again after a failure."""
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)  # a dead process logs nothing
    with contextlib.suppress(Killed):
        await _until_the_database_answers(house.dispatcher.recover)
        await house.dispatcher.idle()
        for event in events:
            await _until_the_database_answers(partial(house.dispatcher.arrive, [event]))
            await house.dispatcher.idle()
            await _until_the_database_answers(house.delivery.settle)
        while await _until_the_database_answers(house.delivery.round):
            pass
    left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in left:
        task.cancel()
    await asyncio.gather(*left, return_exceptions=True)


async def _until_the_database_answers(do: Callable[[], Awaitable[Result]]) -> Result:
    while True:
        with contextlib.suppress(Unavailable):
            return await do()
