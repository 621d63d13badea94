"""What other processes wrote appears on open pages: looked for, and told by PostgreSQL."""

from __future__ import annotations

import asyncio

import pytest

from storage import MessageRef
from storage.engine import Database
from storage.listening import LINES, listen
from tests.fakes.clock import Clock
from tests.platforms.local.guests import running, words


@pytest.fixture(autouse=True)
def _calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks but when the test says so, or the database does."""
    monkeypatch.setattr("bot.platforms.local.watch.EVERY", 3600.0)


async def test_what_another_process_wrote_appears_without_a_reload(database: Database) -> None:
    clock = Clock()
    async with running(database, clock=clock) as here, running(database, clock=clock) as there:
        await here.let_in()
        await here.say("Before")
        tab = await here.open()
        await tab.hello()
        await here.say("From here")
        first = (await tab.next("line"))["line"]
        written = await there.say("From there")
        await here.local._watch.look()
        second = (await tab.next("line"))["line"]
        await there.local.change(_ref(written), words("Changed there"))
        await here.local._watch.look()
        third = (await tab.next("line"))["line"]
        assert [one["pieces"] for one in (first, second, third) if isinstance(one, dict)] == [
            ["From here"],
            ["From there"],
            ["Changed there"],
        ]
        await here.local._watch.look()
        await here.say("The end")
        last = (await tab.next("line"))["line"]
        assert isinstance(last, dict)
        assert last["pieces"] == ["The end"], "nothing came twice"


async def test_the_database_tells_open_pages_of_other_processes(postgresql_url: str) -> None:
    database = Database(postgresql_url)
    async with running(database) as here, running(database) as there:
        await here.let_in()
        tab = await here.open()
        await tab.hello()
        heard = asyncio.Event()

        def hear() -> None:
            heard.set()
            here.local.look()

        listening = asyncio.create_task(listen(database.url, {LINES: hear}))
        await heard.wait()  # it listens
        await there.say("From there")
        line = (await tab.next("line"))["line"]
        assert isinstance(line, dict)
        assert line["pieces"] == ["From there"]
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)
    database.close()


def _ref(line: str) -> MessageRef:
    return MessageRef("local", "owner", line)
