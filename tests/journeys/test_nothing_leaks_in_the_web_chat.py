"""The story of test_nothing_leaks.py between two browsers: what stands on the page of the other one is searched. C2."""

from __future__ import annotations

import json
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from bot.platforms.local.adapter import LocalPlatform
from bot.platforms.local.conversation import Photo, Posted
from bot.platforms.local.frames import Edit, Locate, Press, Write
from bot.platforms.local.receiving import Receiver, Refusal
from handlers.kit.documents import MIMES
from handlers.kit.pictures import without_metadata
from tests.houses import House
from tests.journeys.test_nothing_leaks import SECRETS, Stage, _behind, _blob, _settle, tell
from tests.platforms.local.guests import new_event

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from storage import Json, Line
    from storage.engine import Database
    from tests.fakes.platform import FakePlatform

ACCOUNTS = ("owner-of-vera-17", "marie")
HERE = {**{what: secret for what, secret in SECRETS.items() if what != "account"}, "account": ACCOUNTS[0]}


@dataclass
class _Browsing:
    house: House
    id: str
    receiver: Receiver
    last: int = 0

    async def _done(self) -> None:
        await self.house.tick()

    async def _lines(self) -> list[Line]:
        database = self.house.database
        return await database.work(lambda uow: uow.transcripts.list_latest(self.id, limit=500), reads=True)

    async def says(self, text: str) -> None:
        await self.receiver.take(Write(new_event(), text))
        self.last = (await self._lines())[-1].id
        await self._done()

    async def edits(self, text: str) -> None:
        own = [line for line in await self._lines() if line.own and "text" in line.body]
        await self.receiver.take(Edit(new_event(), own[-1].id, text))
        await self._done()

    async def presses(self, label: str) -> None:
        for line in reversed(await self._lines()):
            for row in cast("list[list[list[str]]]", line.body.get("rows") or []):
                for shown, data, *_ in row:
                    if shown == label:
                        await self.receiver.take(Press(new_event(), line.id, data))
                        await self._done()
                        return
        raise AssertionError(f"{label!r} is nowhere in: {self.sees()[-600:]}")

    async def presses_data(self, data: str) -> None:
        await self.receiver.take(Press(new_event(), 0, data))
        await self._done()

    async def sends_photo(self, data: bytes, caption: str) -> None:
        await self.receiver.take_photo(new_event(), Photo("p.jpg", "image/jpeg", without_metadata(data)), caption)
        await self._done()

    async def sends_file(self, data: bytes, name: str) -> None:
        ending = name.rpartition(".")[2]
        if ending in MIMES:  # the door refuses all others
            await self.receiver.take_document(new_event(), Posted(f"document.{ending}", MIMES[ending], data), "")
        await self._done()

    async def sends_card(self) -> None:
        try:
            await self.receiver.take(Write(new_event(), " "))
        except Refusal:
            await self._done()

    async def forwards(self, text: str) -> None:
        await self.says(text)

    async def shares_place(self) -> None:
        await self.receiver.take(Locate(new_event(), 41.69, 44.80))
        await self._done()

    def _page(self) -> list[dict[str, Json]]:
        with self.house.database.begin() as uow:
            return [line.body for line in uow.transcripts.list_latest(self.id, limit=500)]

    def sees(self) -> str:
        shown = [cast("list[str | list[str]]", body.get("pieces") or []) for body in self._page()]
        return "\n".join("".join(one if isinstance(one, str) else one[0] for one in pieces) for pieces in shown)

    def was_sent(self) -> bytes:
        page = self._page()
        files = [file for body in page for file in cast("list[list[int]]", body.get("files") or [])]
        rows = [key for body in page for row in cast("list[list[list[str]]]", body.get("rows") or []) for key in row]
        with self.house.database.begin() as uow:
            blobs = [_blob(uow, file[0]) for file in files]
            tokens = [_behind(uow, key[1]).encode() for key in rows]
        return b"\n".join([json.dumps(page, ensure_ascii=False).encode(), *blobs, *tokens])


@asynccontextmanager
async def _browsed(database: Database) -> AsyncIterator[Stage]:
    local = LocalPlatform(database, key="key")
    house = House(database, platform=cast("FakePlatform", local))
    ids = _settle(house, "local", ACCOUNTS)
    await local.start(house.dispatcher)
    ana, marie = (
        _Browsing(
            house,
            one,
            Receiver(local._conversations, house.dispatcher, one, language="en", show=lambda _line: None),
        )
        for one in ACCOUNTS
    )
    yield Stage(house, ana, marie, ids)
    await local.stop()


async def test_nothing_tells_it_between_two_browsers(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    async with _browsed(database) as stage:
        await tell(stage)
        sent = stage.marie.was_sent()
        assert b"Our garden" in sent
        assert b"document.docx" in sent
        assert b"A slip of the tongue" not in sent, "it was taken back"
        for what, secret in HERE.items():
            assert secret.encode() not in sent, f"{what} was sent to the other one"
