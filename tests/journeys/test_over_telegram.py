"""A volunteer logs an activity over the Bot API while the program is killed: nothing lost, nothing logged twice."""

from __future__ import annotations

import random
import signal
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from storage.engine import Database
from tests.fakes.bot_api import BotApi, Fault
from tests.journeys.program import KILLS, Program, until

if TYPE_CHECKING:
    from pathlib import Path

    from storage import Activity
    from tests.fakes.bot_api import Person


AT_ONCE = 5
"""Kills in one test: on PostgreSQL each may cost the 60 seconds of a dead process's lease."""


IN_FLIGHT = 3
"""A volunteer this quick is sent so many answers within the moment before outcomes are written down."""


@dataclass(frozen=True, slots=True)
class Act:
    """What the volunteer does, and what stands in the chat once it is answered."""

    then: str
    says: str = ""
    presses: str = ""


BEGIN = (
    Act("На каком языке", says="/start"),
    Act("Как вас называть", presses="русский"),
    Act("В какой вы стране", presses="Пропустить"),
    Act("Сколько у вас сейчас времени", presses="Пропустить"),
    Act("Добро пожаловать", presses="Пропустить"),
)
LOG = (
    Act("Скольких людей это коснулось", says="вчера убирали парк, 7 волонтёров, 2 часа"),
    Act("Охват: 40 человек", says="40"),
    Act("Записано, спасибо", presses="Сохранить"),
)
MINE = Act("вас 1 дело", says="/mine")
STORY = (*BEGIN, *LOG)


class Volunteer:
    """One person's story, told act by act."""

    def __init__(self, api: BotApi, program: Program, number: int) -> None:
        self.api = api
        self.program = program
        self.who: Person = api.person(number, f"Olga {number}", "ru")
        self._question: int | None = None

    def does(self, act: Act) -> None:
        if act.says:
            self.who.says(act.says)
        else:
            # Not the newest button: a message that was said twice may stand below the question that is open.
            self.who.presses(act.presses, self._question)

    def is_answered(self, act: Act) -> bool:
        return any(act.then in message.words for message in self.who.heard)

    async def hears(self, act: Act) -> None:
        try:
            await until(lambda: self.is_answered(act), self.program)
        except AssertionError as trouble:
            trouble.add_note(f"expected {act.then!r} in:\n{self.api.world.transcript(self.who.id)}")
            raise
        self._question = next(message.id for message in reversed(self.who.heard) if act.then in message.words)

    async def lives(self, act: Act) -> None:
        self.does(act)
        await self.hears(act)

    async def lives_with_a_kill(self, act: Act, calls: int) -> None:
        """The program dies after so many more calls of the Bot API, or when the answer is there."""
        before = len(self.api.world.calls)
        self.does(act)
        await until(lambda: len(self.api.world.calls) >= before + calls or self.is_answered(act), self.program)
        await self.program.kill_and_start()
        await self.hears(act)

    def doubled(self) -> int:
        """How many messages stand there more than once."""
        return sum(count - 1 for count in Counter(message.words for message in self.who.heard).values())

    def logged(self, database_url: str) -> list[Activity]:
        """Read beside the running program."""
        with closing(Database(database_url)) as database, database.begin(reads=True) as uow:
            person = uow.people.find_by_identity("telegram", str(self.who.id))
            return uow.activities.list_of(person.id) if person is not None else []


@pytest.mark.slow
async def test_a_form_goes_on_after_a_kill_and_is_saved_once(database_url: str, tmp_path: Path) -> None:
    async with BotApi() as api:
        program = Program(database_url, tmp_path, api)
        await program.start()
        try:
            olga = Volunteer(api, program, 100)
            for act in (*BEGIN, LOG[0]):
                await olga.lives(act)
            await program.kill_and_start()
            await olga.lives(LOG[1])
            await olga.lives_with_a_kill(LOG[2], calls=1)
            await olga.lives(MINE)
            assert await program.end(signal.SIGTERM) == 0
        finally:
            await program.kill()
        (activity,) = olga.logged(database_url)
        assert (activity.title, activity.volunteers, activity.reached) == ("Убирали парк", 7, 40)
        assert activity.volunteer_minutes == 14 * 60
        assert api.world.complaints == []
        assert api.token not in program.log.read_text()


@pytest.mark.slow
@pytest.mark.parametrize("first", range(0, KILLS, AT_ONCE))
async def test_kills_at_any_moment_lose_nothing_and_double_no_activity(
    database_url: str, tmp_path: Path, first: int
) -> None:
    """Each volunteer's story is interrupted at one act, a few calls of the Bot API after it began."""
    dice = random.Random(first)
    async with BotApi() as api:
        program = Program(database_url, tmp_path, api)
        await program.start()
        try:
            for number in range(first, min(first + AT_ONCE, KILLS)):
                volunteer = Volunteer(api, program, 200 + number)
                fatal = (number * 5 + 2) % len(STORY)
                for place, act in enumerate(STORY):
                    if place == fatal:
                        await volunteer.lives_with_a_kill(act, calls=dice.randrange(4))
                    else:
                        await volunteer.lives(act)
                await volunteer.lives(MINE)
                assert len(volunteer.logged(database_url)) == 1
                assert volunteer.doubled() <= IN_FLIGHT, api.world.transcript(volunteer.who.id)
            assert await program.end(signal.SIGTERM) == 0
        finally:
            await program.kill()
        assert api.world.complaints == []


@pytest.mark.slow
async def test_updates_that_come_twice_log_once(database_url: str, tmp_path: Path) -> None:
    """A confirmation that got lost: after a restart Telegram sends everything again."""
    async with BotApi() as api:
        program = Program(database_url, tmp_path, api)
        await program.start()
        try:
            olga = Volunteer(api, program, 100)
            sent = []
            for act in STORY:
                olga.does(act)
                sent.append(api.world.updates[-1])
                await olga.hears(act)
            await program.kill()
            known = len(olga.who.heard)
            api.world.updates[:0] = [update for update in sent if update not in api.world.updates]
            await program.start()
            await until(lambda: not api.world.updates, program)
            await olga.lives(MINE)
            assert await program.end(signal.SIGTERM) == 0
        finally:
            await program.kill()
        assert len(olga.logged(database_url)) == 1
        assert len(olga.who.heard) == known + 1


@pytest.mark.slow
async def test_what_was_stored_but_not_answered_is_answered_after_the_kill(database_url: str, tmp_path: Path) -> None:
    """The platform was told that the messages are safe, so it will never send them again."""
    async with BotApi() as api:
        program = Program(database_url, tmp_path, api)
        await program.start()
        try:
            people = [Volunteer(api, program, 300 + number) for number in range(5)]
            hanging = Fault(method="sendMessage", kind="drop before", delay=600, times=1000)
            api.faults.append(hanging)
            for one in people:
                one.does(BEGIN[0])
            await until(lambda: not api.world.updates, program)
            assert not any(one.who.heard for one in people)
            await program.kill()
            api.faults.remove(hanging)
            for one in people:
                one.who.says("/mine")  # newer than what is owed, so answered after it
            await program.start()
            for one in people:
                await until(lambda one=one: len(one.who.heard) > 1, program)  # type: ignore[misc]
                assert BEGIN[0].then in one.who.heard[0].words
                assert one.doubled() == 0
            assert await program.end(signal.SIGTERM) == 0
        finally:
            await program.kill()
