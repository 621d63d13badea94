"""What a handler wants fetched: the unit of work is let go, and decided again with what came."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

import pytest

from handlers.kit.answer import Answer, Say
from handlers.kit.feature import Feature
from handlers.kit.view import View
from tests.bot.mortals import Killed
from tests.cast import settle
from tests.houses import House

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import Meaning
    from storage.engine import Database
    from tests.houses import Chat

SOME = cast("Meaning", "a meaning")  # nobody looks inside


def make_room() -> Feature:
    room = Feature("room")

    @room.command("mean")
    def mean(ctx: Context, rest: str) -> Answer:
        """Changes something first, which one should not: it shows whether that is undone."""
        seen = int(ctx.person.name or 0) + 1 if (ctx.person.name or "0").isdigit() else 1
        ctx.uow.people.change(ctx.person.id, name=str(seen))
        known = [word for word in rest.split() if ctx.meaning(word) is not None]
        return Say(View(f"{seen}: {' '.join(known) or 'nothing'}"))

    return room


class Thinker:
    """Answers as it is told, and notes what it was asked and whether somebody else could write meanwhile."""

    def __init__(self, database: Database, answer: Meaning | None = SOME) -> None:
        self.database = database
        self.answer = answer
        self.asked: list[str] = []
        self.trouble: BaseException | None = None

    async def __call__(self, text: str, language: str) -> Meaning | None:
        self.asked.append(text)
        async with asyncio.timeout(5):
            # Would wait for ever where the one writer's transaction were still open.
            waiting = await self.database.work(lambda uow: len(uow.arrivals.list_waiting()))
        assert waiting == 1
        if self.trouble is not None:
            raise self.trouble
        return self.answer


def someone(database: Database, thinker: Thinker | None) -> Chat:
    house = House(database, features=[make_room()])
    house.dispatcher._thinker = thinker
    return settle(house).people["ana"]


async def test_what_is_wanted_is_fetched_outside_and_decided_once(database: Database) -> None:
    thinker = Thinker(database)
    ana = someone(database, thinker)
    assert await ana.says("/mean water school") == "1: water school"
    assert thinker.asked == ["water", "school"]
    assert len(ana.heard) == 1
    assert await ana.says("/mean water water") == "2: water water"  # the same text is wanted once


async def test_what_cannot_be_had_is_none(database: Database) -> None:
    thinker = Thinker(database, answer=None)
    assert await someone(database, thinker).says("/mean water") == "1: nothing"
    assert thinker.asked == ["water"]


async def test_without_an_embedder_nothing_is_wanted(database: Database) -> None:
    assert await someone(database, None).says("/mean water") == "1: nothing"


async def test_a_message_waits_for_a_few_texts_only(database: Database) -> None:
    thinker = Thinker(database)
    assert await someone(database, thinker).says("/mean a b c d e") == "1: a b c"
    assert thinker.asked == ["a", "b", "c"]


async def test_who_is_killed_while_fetching_is_answered_after_the_next_start(database: Database) -> None:
    thinker = Thinker(database)
    thinker.trouble = Killed()
    asyncio.get_running_loop().set_exception_handler(lambda *_: None)
    ana = someone(database, thinker)
    assert await ana.says("/mean water") == ""
    heir = House(database, ana.house.clock, features=[make_room()], platform=ana.house.platform)
    heir.dispatcher._thinker = Thinker(database)
    assert await heir.dispatcher.recover() == 1
    await heir.tick()
    assert ana.last_heard == "1: water"


async def test_the_text_that_is_wanted_stays_out_of_the_error(database: Database) -> None:
    from handlers.kit.wanted import Meanings, Wanted

    with pytest.raises(Wanted) as wanted:
        Meanings(more=True).of("my diagnosis", "en")
    assert "diagnosis" not in str(wanted.value)
    assert "diagnosis" not in repr(wanted.value)
