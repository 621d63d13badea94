"""Everything that can go wrong during a broadcast, at once: nothing is lost, and no told wait is cut short."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.databases import PostgresServer, build_schema, find_postgresql
from tests.fakes.bot_api import BotApi, Fault
from tests.journeys.crowd import Crowd
from tests.journeys.program import Program, until
from tests.requirements import lacking

if TYPE_CHECKING:
    from tests.fakes.bot_api.world import Called

PEOPLE = 120
DROPPED = 3


class Watched(BotApi):
    """Knows when each call came in."""

    def __init__(self) -> None:
        super().__init__()
        self.moments: list[tuple[float, Called]] = []

    def _note(self, call: Called) -> None:
        self.moments.append((asyncio.get_running_loop().time(), call))
        super()._note(call)

    def sends(self, chat: int) -> list[tuple[float, int]]:
        """When something was sent into a chat, and the answer's status."""
        return [(at, call.status) for at, call in self.moments if call.arguments.get("chat_id") == chat]


def trouble(crowd: Crowd) -> list[Fault]:
    """A storm of 429 for the whole bot, one for single chats, a server that fails, lines that break."""
    chats = iter(crowd.chats)
    storm = [Fault("sendMessage", retry_after=2, chat=next(chats)) for _ in range(4)]
    alone = [Fault("sendMessage", retry_after=1, chat=next(chats), times=2)]
    failing = [Fault("sendMessage", status=status, chat=next(chats)) for status in (500, 502, 503)]
    broken = [
        Fault("sendMessage", kind, chat=next(chats))
        for kind in ("drop before", "drop after", "garbage", "hollow")
        for _ in range(DROPPED)
    ]
    return [*storm, *alone, *failing, *broken]


@pytest.mark.slow
async def test_nothing_is_lost_in_a_bad_hour(database_url: str, tmp_path: Path) -> None:
    async with Watched() as api:
        crowd = Crowd(api, database_url, PEOPLE)
        blocked, deleted = list(crowd.chats)[-10:-5], list(crowd.chats)[-5:]
        for chat in blocked:
            api.world.users[chat].reach = "blocked"
        for chat in deleted:
            api.world.users[chat].reach = "deactivated"
        api.faults += trouble(crowd)
        program = Program(database_url, tmp_path, api, KITH_SEND_RATE="300")
        await program.start()
        try:
            crowd.write_to_all("first")
            crowd.write_to_all("second", "Bring gloves")
            reachable = 2 * (PEOPLE - 10)
            await until(lambda: crowd.states() == {"sent": reachable, "unreachable": 20}, program)
        finally:
            await program.kill()
        heard = crowd.heard()
        assert all(heard[chat] >= 2 for chat in crowd.chats[:-10])
        assert heard.total() - reachable <= DROPPED  # what was cut off after it had arrived
        for chat in (*blocked, *deleted):
            assert [status for _, status in api.sends(chat)] in ([403], [400]), "one try, and never again"
        for chat in crowd.chats:
            waits = [(at, 1.0 if chat == crowd.chats[4] else 2.0) for at, status in api.sends(chat) if status == 429]
            for told_at, seconds in waits:
                assert not [at for at, _ in api.sends(chat) if told_at < at < told_at + seconds], chat


@pytest.mark.slow
async def test_a_group_that_moved_gets_its_letter_once(database_url: str, tmp_path: Path) -> None:
    from tests.fakes.bot_api.world import Chat

    async with Watched() as api:
        crowd = Crowd(api, database_url, 1)
        api.group(-5, "Volunteers").moved_to = -1005
        api.world.chats[-1005] = Chat(-1005, "supergroup", "Volunteers")
        program = Program(database_url, tmp_path, api)
        await program.start()
        try:
            crowd.write_to_group(-5, "Come at ten")
            await until(lambda: crowd.states() == {"sent": 1}, program)
        finally:
            await program.kill()
        assert [message.words for message in api.world.in_chat(-1005)] == ["Come at ten"]


@pytest.mark.slow
@pytest.mark.postgresql
async def test_a_database_that_is_restarted_loses_and_doubles_nothing(tmp_path: Path) -> None:
    binaries = find_postgresql()
    if binaries is None:
        lacking("postgresql", "install Debian's package postgresql, or put initdb into the PATH")
    server = PostgresServer(binaries, Path(tempfile.mkdtemp(prefix="kith-pg-")))
    try:
        server.start()
        url = server.create("kith")
        build_schema(url)
        async with BotApi() as api:
            crowd = Crowd(api, url, PEOPLE)
            program = Program(url, tmp_path, api, KITH_SEND_RATE="40", KITH_LEASE_SECONDS="2")
            await program.start()
            try:
                crowd.write_to_all("news")
                await until(lambda: crowd.reached >= 40, program)
                await asyncio.to_thread(server.restart)
                ana = api.person(77, "Ana")
                ana.says("/help")
                await until(lambda: crowd.reached == PEOPLE and bool(ana.heard), program)
                await until(lambda: crowd.states().get("waiting") is None, program)
            finally:
                await program.kill()
            assert crowd.heard().total() == PEOPLE
    finally:
        server.stop()
