"""Kith as a process of its own against a Discord over HTTP and a socket: lost connections, floods, kills."""

from __future__ import annotations

import signal
from collections import Counter
from contextlib import asynccontextmanager, closing
from typing import TYPE_CHECKING

import pytest

from storage.engine import Database
from tests.fakes.discord_api import DiscordApi, Fault
from tests.journeys.program import Program, until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from storage import Activity
    from tests.fakes.discord_api import Interaction, Message, Person, Screen

SEND = "POST /channels/{channel_id}/messages"
BUSY = 20.0
"""Seconds to answer an act: a start beside other tests takes the processor for longer than Discord's three."""
LINE = "вчера убирали парк, 7 волонтёров, 2 часа"
ASKED, SUMMED_UP, SAVED = "Скольких людей это коснулось", "Охват: 40 человек", "Записано, спасибо"


class House:
    """The running Kith, its Discord, and one volunteer who speaks Russian."""

    def __init__(self, api: DiscordApi, folder: Path, database_url: str) -> None:
        self.api = api
        self.database_url = database_url
        self.program = Program(
            database_url, folder, KITH_DISCORD_TOKEN=api.token, KITH_DISCORD_API_URL=api.api_url,
            KITH_DISCORD_GATEWAY_URL=api.gateway_url,
        )  # fmt: skip
        self.guild = api.guild("Planters")
        self.general = api.channel(self.guild, "general")
        self.olga = self.joined("Olga")

    def joined(self, name: str) -> Person:
        return self.api.person(name, "ru", self.guild)

    async def is_online(self) -> None:
        await self.holds(lambda: self.api.gateway.online)

    async def holds(self, condition: Callable[[], bool]) -> None:
        await until(condition, self.program)

    async def hears(self, words: str, who: Person | None = None) -> Message:
        """Waits until a private message says this."""
        person = who or self.olga
        try:
            await self.holds(lambda: any(words in message.text for message in person.heard))
        except AssertionError as trouble:
            trouble.add_note(f"expected {words!r} in:\n{person.transcript()}")
            raise
        return next(message for message in reversed(person.heard) if words in message.text)

    async def does(self, act: Interaction) -> Interaction:
        """Waits until it is answered; Discord must not have told the person that it failed."""
        await self.holds(lambda: act.settled)
        assert not act.failed, self.olga.transcript(act.channel)
        return act

    async def opens_form(self, under: Message) -> Screen:
        """What its button opens; a form of several parts has several buttons."""
        button = next(label for label in under.labels if label.startswith("Заполнить"))
        await self.does(self.olga.presses(button, under))
        assert self.olga.modal is not None
        return self.olga.modal

    async def insists(self, label: str, under: str, then: str) -> None:
        """Presses until it has worked, as people do when Discord says that an interaction failed."""
        while not any(then in message.text for message in self.olga.heard):
            act = self.olga.presses(label, await self.hears(under))
            await self.holds(lambda act=act: act.settled)  # type: ignore[misc]
        await self.hears(then)

    async def is_welcomed(self) -> None:
        """From the first word to the welcome, with buttons."""
        self.olga.says("/start")
        question = await self.hears("Which language")
        for label, then in (("русский", "Как вас называть"), ("Пропустить", "В какой вы стране")):
            await self.does(self.olga.presses(label, question))
            await self.hears(then)
        await self.does(self.olga.presses("Пропустить", question))
        await self.hears("Сколько у вас сейчас времени")
        await self.does(self.olga.presses("Пропустить", question))
        await self.hears("Добро пожаловать")

    def doubled(self) -> list[str]:
        """What the bot said more than once."""
        said = Counter(message.text for message in self.olga.heard)
        return [text for text, count in said.items() if count > 1]

    @property
    def logged(self) -> list[Activity]:
        """Read beside the running program."""
        with closing(Database(self.database_url)) as database, database.begin(reads=True) as uow:
            person = uow.people.find_by_identity("discord", str(self.olga.id))
            return uow.activities.list_of(person.id) if person is not None else []


@asynccontextmanager
async def running(database_url: str, folder: Path, *, pace: float = 0.05) -> AsyncIterator[House]:
    """Started and connected; at the end it stops in order, and Discord has no complaint about it."""
    async with DiscordApi(pace=pace) as api:
        api.world.answer_within = BUSY
        house = House(api, folder, database_url)
        await house.program.start()
        try:
            await house.is_online()
            yield house
            assert await house.program.end(signal.SIGTERM) == 0
        finally:
            await house.program.kill()
        assert api.world.complaints == []
        assert api.world.mistakes == []
        assert api.token not in house.program.log.read_text()


@pytest.mark.slow
async def test_a_conversation_goes_on_over_lost_connections_and_in_every_way_discord_has(
    sqlite_url: str, tmp_path: Path
) -> None:
    async with running(sqlite_url, tmp_path) as house:
        olga, api = house.olga, house.api
        await house.is_welcomed()
        shown = await house.does(olga.runs("log", house.general, line=LINE))
        assert ASKED in shown.said
        assert api.posted(house.general) == [], "what answers a command in a server is for that person alone"
        assert shown.original is not None
        form = await house.opens_form(shown.original)
        sent = await house.does(olga.submits({form.labels[0]: "40"}))
        assert SUMMED_UP in sent.said
        await house.does(olga.presses("Отмена", channel=house.general))

        api.gateway.cut()
        olga.says(LINE)
        await house.hears(ASKED)
        api.gateway.asks_to_reconnect()
        olga.says("40")
        await house.hears(SUMMED_UP)
        await house.holds(lambda: api.gateway.resumed == 2)
        api.gateway.invalidates()
        olga.says("/mine")  # nobody is told of it: it is read again once there is a new session
        await house.hears("У вас пока нет дел")
        # The catching up after the last resumption may have read it before the new session stood.
        await house.holds(lambda: api.gateway.identified == 2)
        await house.insists("Сохранить", SUMMED_UP, SAVED)
        assert house.doubled() == []
    (activity,) = house.logged
    assert (activity.title, activity.volunteers, activity.reached) == ("Убирали парк", 7, 40)
    assert api.world.command_writes == 1


@pytest.mark.slow
async def test_floods_are_obeyed_and_what_was_cut_is_said_once(sqlite_url: str, tmp_path: Path) -> None:
    async with running(sqlite_url, tmp_path, pace=0.5) as house:
        olga, api = house.olga, house.api
        await house.is_welcomed()
        troubles = [
            Fault(route=SEND, kind="flood", retry_after=0.5, times=2),
            Fault(route=SEND, kind="flood", retry_after=0.5, everywhere=True),
            Fault(route=SEND, kind="drop after"),
            Fault(route=SEND, kind="drop before"),
            Fault(route=SEND, status=503),
        ]
        for trouble in troubles:
            before = len(olga.heard)
            api.faults.append(trouble)
            olga.says("/help")
            await house.holds(lambda before=before: len(olga.heard) > before)  # type: ignore[misc]
            assert len(olga.heard) == before + 1, trouble
        crowd = [house.joined(f"P {number}") for number in range(12)]
        before = len(olga.heard)
        for number, person in enumerate(crowd):
            person.says("/help")
            olga.says("/help" if number % 2 else "/mine")
        await house.holds(lambda: all(person.heard for person in crowd) and len(olga.heard) == before + len(crowd))
        assert api.limits.exceeded <= 2, "the library reads the limits before it meets them"


@pytest.mark.slow
async def test_kills_keep_drafts_and_lose_and_double_nothing(database_url: str, tmp_path: Path) -> None:
    async with running(database_url, tmp_path) as house:
        olga = house.olga
        await house.is_welcomed()
        olga.says(LINE)
        question = await house.hears(ASKED)
        await house.program.kill()
        olga.says("40")  # into the silence: read once it is back
        await house.program.start()
        await house.hears(SUMMED_UP)
        await house.program.kill_and_start()
        await house.is_online()
        await house.opens_form(question)  # with a button from before the kills
        olga.closes_modal()
        act = olga.presses("Сохранить", await house.hears(SUMMED_UP))
        await house.holds(lambda: act.answer is not None)
        await house.program.kill_and_start()
        await house.is_online()
        await house.insists("Сохранить", SUMMED_UP, SAVED)
        assert len(house.doubled()) <= 1, olga.transcript()
    assert [activity.reached for activity in house.logged] == [40]
    assert house.api.world.command_writes == 1


@pytest.mark.slow
async def test_a_refused_token_ends_with_a_sentence(sqlite_url: str, tmp_path: Path) -> None:
    async with DiscordApi() as api:
        house = House(api, tmp_path, sqlite_url)
        api.token = "made-anew"
        await house.program.start()
        assert await house.program.gone() != 0
        assert "KITH_DISCORD_TOKEN" in house.program.said
