"""Whole conversations: a phone, the Bot API over HTTP, the adapter, the dispatcher, a real database, and back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from bot.deciding import Decider
from bot.delivery import Delivery
from bot.dispatcher import Dispatcher
from bot.founding import found
from bot.wiring import EDIT_WINDOW, lend
from handlers.kit.incoming import Incoming, Place, Sender, Written
from handlers.kit.router import Router
from storage import Address, UnitOfWork
from tests.bot.rooms import make_room
from tests.fakes.bot_api import BotApi, Fault
from tests.fakes.clock import Clock
from tests.houses import TEXTS
from tests.platforms.telegram.conftest import started

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from bot.platforms.telegram.adapter import Telegram
    from storage.engine import Database
    from tests.fakes.bot_api import Person


@dataclass(slots=True)
class Running:
    """Kith as it runs with Telegram: what stands between the adapter and the database."""

    dispatcher: Dispatcher
    delivery: Delivery
    telegram: Telegram

    async def settles(self) -> None:
        """Everything that arrived is answered and everything due is sent."""
        await self.dispatcher.idle()
        await self.delivery.settle()
        while await self.delivery.round():
            pass


def assemble(database: Database, telegram: Telegram) -> Running:
    clock = Clock()  # in nobody's quiet hours, whenever the tests run
    platforms = {"telegram": telegram}
    delivery = Delivery(database, platforms, clock, owner="test")
    decider = Decider(
        router=Router([make_room()], TEXTS, edit_window=EDIT_WINDOW),
        texts=TEXTS,
        houses=lend(TEXTS, platforms, secret="a secret for tests only", demo=False),
        can={name: platform.can for name, platform in platforms.items()},
        admins=[],
        owner="test",
        lease=timedelta(seconds=60),
    )
    return Running(Dispatcher(database, decider, delivery, platforms, clock), delivery, telegram)


@pytest.fixture
async def kith(database: Database, build: Callable[..., Telegram]) -> AsyncIterator[Running]:
    with database.begin() as uow:
        found(uow)
    running = assemble(database, build())
    async with started(running.telegram, running.dispatcher):
        yield running
        await running.settles()


async def test_a_message_is_answered_in_the_language_of_the_app(kith: Running, ana: Person) -> None:
    ana.says("/wrong")
    assert (await ana.hears()).words == TEXTS.render("kit-did-you-mean", {"suggestion": "/count"}, "fr")


async def test_a_press_changes_its_message_and_shows_a_toast(kith: Running, api: BotApi, ana: Person) -> None:
    ana.says("/count beds")
    await ana.hears()
    press = ana.presses("More")
    await api.world.until(lambda: bool(press.answers))
    assert [message.words for message in ana.heard] == ["pressed 1"]
    assert press.answers[0]["text"] == "counted"


async def test_a_button_of_long_ago_says_so_and_is_answered(kith: Running, api: BotApi, ana: Person) -> None:
    ana.says("/count")
    message = await ana.hears()
    press = ana.presses_data("no.such.route~1", message, gone=True)
    await api.world.until(lambda: bool(press.answers))
    await kith.settles()
    told = [str(press.answers[0].get("text", "")), *(message.words for message in ana.heard)]
    assert TEXTS.render("kit-old-button", {}, "fr") in told


async def test_a_press_is_answered_even_when_the_handler_fails(kith: Running, api: BotApi, ana: Person) -> None:
    ana.says("/count")
    message = await ana.hears()
    press = ana.presses_data("room.more~not~a~number", message)
    await api.world.until(lambda: bool(press.answers))


async def test_in_a_group_the_answer_is_private_and_one_line_stays_in_the_topic(
    kith: Running, api: BotApi, ana: Person
) -> None:
    group = api.group(-1005, "Planting", topics=(3,))
    ana.says(f"/count@{api.world.bot.username} trees", group, thread=3)
    assert (await ana.hears()).words == "1 trees"
    await kith.settles()
    lines = [message for message in api.world.in_chat(-1005) if message.sender.is_bot]
    assert [message.thread for message in lines] == [3]
    assert lines[0].words == TEXTS.render("kit-group-answered", {}, "fr")


async def test_who_never_opened_the_bot_gets_a_start_link_in_the_group(kith: Running, api: BotApi, ben: Person) -> None:
    group = api.group(-1005, "Planting")
    ben.says("/count", group)
    await api.world.until(lambda: any(message.sender.is_bot for message in api.world.in_chat(-1005)))
    line = api.world.in_chat(-1005)[-1]
    assert line.words == TEXTS.render("kit-group-closed", {}, "ka")
    assert line.keyboard[0][0]["url"] == "https://t.me/kith_trial_bot?start=group"
    assert ben.heard == []


@pytest.mark.parametrize("told", ("at once", "before the message", "after the hint"))
async def test_a_group_that_became_a_supergroup_meanwhile_gets_its_line_under_the_new_id(
    kith: Running, api: BotApi, database: Database, ana: Person, ben: Person, told: str
) -> None:
    """The messages about it come in any order, and also from somebody else than who wrote."""
    group = api.group(-5, "Planting")
    waiting_in(database, "-5")
    if told != "before the message":
        ana.says("/count trees", group)
    bigger = api.upgrade(group, -1005, ben, told=told != "after the hint")
    if told == "before the message":
        await api.world.until(lambda: not api.world.updates)
        await kith.settles()
        ana.says("/count trees", group)
    assert (await ana.hears()).words == "1 trees"
    await kith.settles()
    if told == "after the hint":
        assert held_by(database) == {"-1005"}, "the refusal alone is enough to learn it"
        api.tell_upgrade(group, bigger, ben)
        await api.world.until(lambda: not api.world.updates)
        await kith.settles()
    lines = [message.words for message in api.world.in_chat(-1005) if message.sender.is_bot]
    assert lines == [TEXTS.render("kit-group-answered", {}, "fr")]
    assert held_by(database) == {"-1005"}


def waiting_in(database: Database, chat: str) -> None:
    """What a process that died left behind, and what is to be said there tomorrow."""
    now = Clock().now
    event = Incoming("telegram", "left", Sender("103"), Place(chat, private=False), now, Written("/count"))
    with database.begin() as uow:
        uow.arrivals.store([("telegram", "left", "103", event.to_data())], now=now)
        tomorrow = now + timedelta(days=1)
        uow.outbox.add("tomorrow", Address("telegram", chat), {"pieces": ["hi"]}, now=now, due_at=tomorrow, edits="9")


def held_by(database: Database) -> set[str]:
    """The chats of what waits."""
    later = Clock().now + timedelta(days=2)
    with database.engine.connect() as connection, connection.begin() as undone:
        uow = UnitOfWork(connection)
        letters = uow.outbox.claim(["telegram"], owner="look", now=later, lease=timedelta(0))
        assert [letter.edits for letter in letters] == [None] * len(letters), "the message to change stayed behind"
        events = [Incoming.from_data(one.body) for one in uow.arrivals.list_waiting()]
        undone.rollback()
    assert (len(letters), len(events)) == (1, 1)
    return {*(letter.to.chat for letter in letters), *(event.place.chat for event in events)}


async def test_who_opens_the_private_chat_after_that_can_be_reached(
    kith: Running, api: BotApi, ana: Person, ben: Person
) -> None:
    ben.says("/count", api.group(-1005, "Planting"))
    await api.world.until(lambda: any(message.sender.is_bot for message in api.world.in_chat(-1005)))
    await kith.settles()
    ben.opens("group")
    await ben.hears()
    ana.says("/tell 1 welcome")
    await ana.hears()
    await kith.settles()
    assert ben.heard[-1].words == "welcome"


async def test_the_same_update_delivered_again_is_handled_once(
    kith: Running, api: BotApi, database: Database, build: Callable[..., Telegram], ana: Person
) -> None:
    """Killed after storing and before confirming: the next process is told the same update once more."""
    ana.says("/count")
    await ana.hears()
    await kith.telegram.stop()
    api.world.updates.insert(0, {"update_id": 700_000_001, "message": api.world.in_chat(ana.id)[0].view()})
    second = assemble(database, build())
    async with started(second.telegram, second.dispatcher):
        ana.says("/count")
        await ana.hears(1)
        await second.settles()
    assert [message.words for message in ana.heard] == ["1", "2"]


async def test_a_dropped_connection_delays_an_answer_and_loses_none(
    kith: Running, api: BotApi, ana: Person, database: Database
) -> None:
    api.faults.append(Fault("sendMessage", "drop before"))
    ana.says("/count")
    await api.world.until(lambda: not api.faults[0].times)
    await kith.settles()
    assert ana.heard == []
    with database.begin(reads=True) as uow:
        assert uow.outbox.count_by_state() == {"waiting": 1}


async def test_who_blocks_kith_is_not_written_to_and_who_returns_is(
    kith: Running, api: BotApi, ana: Person, ben: Person
) -> None:
    ben.opens()
    await ben.hears()
    ben.blocks()
    await api.world.until(lambda: not api.world.updates)
    await kith.settles()
    ana.says("/tell 1 first")
    await ana.hears()
    await kith.settles()
    assert len(ben.heard) == 1
    ben.unblocks()
    await api.world.until(lambda: not api.world.updates)
    await kith.settles()
    ana.says("/tell 1 second")
    await ana.hears(1)
    await kith.settles()
    assert ben.heard[-1].words == "second"


async def test_many_people_at_once_are_each_answered_in_order(kith: Running, api: BotApi) -> None:
    crowd = [api.person(1000 + number, f"P{number}") for number in range(40)]
    for turn in range(3):
        for person in crowd:
            person.says(f"/count {turn}")
    await api.world.until(lambda: all(len(person.heard) == 3 for person in crowd), seconds=30)
    assert {tuple(message.words for message in person.heard) for person in crowd} == {("1 0", "2 1", "3 2")}
