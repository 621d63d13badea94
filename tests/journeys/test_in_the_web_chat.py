"""The owner of the printed link logs an activity in the web chat, over its socket, while the program is killed."""

from __future__ import annotations

import asyncio
import re
from contextlib import closing
from typing import TYPE_CHECKING

import aiohttp
import pytest

from handlers.kit.view import Shown
from storage.engine import Database
from tests.journeys.program import PATIENCE, Program

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Self

    from storage import Json

BEGIN = (
    ("русский", "Как вас называть"),
    ("Пропустить", "В какой вы стране"),
    ("Пропустить", "Сколько у вас"),
    ("Пропустить", "Добро пожаловать"),
)
"""The buttons of a first contact, in their order, and what they lead to."""


class Tab:
    """One open tab: keeps the lines as the page would, and reads them again after a reload."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._browser = aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True))
        self._socket: aiohttp.ClientWebSocketResponse | None = None
        self._events = 0
        self.lines: dict[str, dict[str, Json]] = {}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._browser.close()

    async def open(self) -> None:
        """Follow the printed link of the program as it runs now; the conversation is back."""
        link = await self._program.link()
        async with self._browser.get(link, headers={"Accept-Language": "ru"}) as answer:
            assert answer.status == 200, await answer.text()
        origin = link.partition("/?")[0]
        self._socket = await self._browser.ws_connect(
            f"{origin}/chat/socket", headers={"Origin": origin, "Accept-Language": "ru"}
        )
        self.lines.clear()
        await self._until(lambda frame: frame["is"] == "hello")

    async def _until(self, condition: Callable[[dict[str, Json]], bool]) -> None:
        """Take frames until one of them fits."""
        assert self._socket is not None
        async with asyncio.timeout(PATIENCE):
            while True:
                frame = await self._socket.receive_json()
                for line in (
                    frame.get("lines", ()) if frame["is"] == "hello" else [frame["line"]] if "line" in frame else ()
                ):
                    self.lines[line["id"]] = line
                if condition(frame):
                    return

    async def sends(self, frame: dict[str, Json]) -> None:
        assert self._socket is not None
        await self._socket.send_json(frame)

    def _event(self) -> str:
        self._events += 1
        return f"journey-{self._events:06d}"

    async def writes(self, text: str) -> None:
        await self.sends({"do": "write", "event": self._event(), "text": text})

    async def presses(self, label: str) -> dict[str, Json]:
        """Press the newest button with this label; gives the frame, to be sent again as a page does."""
        for number, shown in reversed(self.said):
            for key in (key for row in shown.rows for key in row):
                if key.label == label:
                    frame: dict[str, Json] = {"do": "press", "event": self._event(), "line": number, "data": key.data}
                    await self.sends(frame)
                    return frame
        raise AssertionError(f"no button {label!r} in {self.said}")

    async def hears(self, words: str) -> None:
        if not self.has_heard(words):
            await self._until(lambda _: self.has_heard(words))

    def has_heard(self, words: str) -> bool:
        return any(words in shown.plain for _, shown in self.said)

    @property
    def said(self) -> list[tuple[str, Shown]]:
        """What Kith has said, as it stands now."""
        return [(number, Shown.from_data(line)) for number, line in self.lines.items() if not line["own"]]


@pytest.mark.slow
async def test_a_form_in_the_web_chat_survives_kills(database_url: str, tmp_path: Path) -> None:
    program = Program(database_url, tmp_path)
    await program.start()
    try:
        async with Tab(program) as tab:
            await tab.open()
            await tab.writes("/start")
            await tab.hears("На каком языке")
            for label, then in BEGIN:
                await tab.presses(label)
                await tab.hears(then)
            await tab.writes("вчера убирали парк, 7 волонтёров, 2 часа")
            await tab.hears("Скольких людей это коснулось")

            await program.kill_and_start()
            await tab.open()
            assert tab.has_heard("Скольких людей это коснулось"), "the conversation is back after a reload"
            await tab.writes("40")
            await tab.hears("Охват: 40 человек")

            save = await tab.presses("Сохранить")
            await program.kill_and_start()
            await tab.open()
            await tab.sends(save)  # the page knows of no answer, and sends it again under the same id
            await tab.hears("Записано, спасибо")
            await tab.writes("/mine")
            await tab.hears("У вас 1 дело")
        await program.kill()
    finally:
        await program.kill()
    with closing(Database(database_url)) as database, database.begin(reads=True) as uow:
        person = uow.people.find_by_identity("local", "owner")
        assert person is not None
        (activity,) = uow.activities.list_of(person.id)
        assert (activity.title, activity.volunteers, activity.reached) == ("Убирали парк", 7, 40)
    assert not re.search("Traceback", program.log.read_text())
