"""A whole story between two people, over the fake platform and over the Bot API: what was sent to one is searched for
everything that could tell who the other is. A8, A23, C2, C4.
"""

from __future__ import annotations

import json
import logging
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, cast

from sqlalchemy import select

from bot.founding import found
from bot.platforms.telegram.adapter import Telegram
from handlers.kit.buttons import encode
from handlers.kit.incoming import Documented, Edited, Incoming, Located, Photographed, Place, Pressed, Sender, Written
from handlers.kit.view import Button
from storage import BlobId, UnitOfWork
from storage.engine import Database
from storage.schema import metadata
from tests.fakes.bot_api import BotApi
from tests.handlers.introductions.files import everything_in, told_docx, told_jpeg, told_pdf
from tests.houses import House

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    import pytest

    from handlers.kit.incoming import What
    from storage import NetworkId, PersonId
    from tests.fakes.bot_api import Person
    from tests.fakes.platform import FakePlatform, Heard

HANDLE = "ana_of_vera_17"
ACCOUNT = 995599123456
NAMES = ("Anastasia", "Tsiklauri-Passport")
SECRETS = {
    "user name": HANDLE,
    "account": str(ACCOUNT),
    "first name there": NAMES[0],
    "last name there": NAMES[1],
    "number on the card": "599776655",
    "place of the picture": "41.7151N",
    "author of the file": "Nana-Author-Of-Files",
    "name of the file": "Ana-CV-1987",
    "whoever was forwarded": "Zurab-Original",
    "place": "41.69",
}
QUIET_WORDS = "the-hazel-grove-at-seven"
"""What is said in the talk: it reaches the other one, and no log, no count, no table afterwards."""


class Actor(Protocol):
    """One person at a platform."""

    async def says(self, text: str) -> None: ...
    async def presses(self, label: str) -> None: ...
    async def presses_data(self, data: str) -> None: ...
    async def edits(self, text: str) -> None: ...
    async def sends_photo(self, data: bytes, caption: str) -> None: ...
    async def sends_file(self, data: bytes, name: str) -> None: ...
    async def sends_card(self) -> None: ...
    async def forwards(self, text: str) -> None: ...
    async def shares_place(self) -> None: ...
    def sees(self) -> str: ...
    def was_sent(self) -> bytes: ...


@dataclass
class Stage:
    """Two people, and the house they meet in."""

    house: House
    ana: Actor
    marie: Actor
    ids: tuple[PersonId, PersonId]


async def tell(stage: Stage) -> None:
    """From the first proposal, over trouble of every kind, to the end of the talk."""
    ana, marie = stage.ana, stage.marie
    await open_button(stage, 0, "introductions.propose", "person", stage.ids[1])
    await ana.says(f"Write to @{HANDLE}")  # refused
    await ana.says("We plant trees with schools")
    await ana.presses("Send")
    assert "Vera would like to get to know you" in marie.sees()
    await marie.presses("Accept")
    await ana.presses("Talk through Kith")
    await marie.presses("Write")
    await ana.says(f"Good morning, {QUIET_WORDS}")
    await ana.edits(f"Good morning again, {QUIET_WORDS}")
    assert f"Good morning again, {QUIET_WORDS}" in marie.sees()
    await ana.sends_photo(told_jpeg(SECRETS["place of the picture"].encode()), "Our garden")
    assert "Our garden" in marie.sees()
    for data, name in (
        (told_pdf(SECRETS["author of the file"]), f"{SECRETS['name of the file']}.pdf"),
        (told_docx(SECRETS["author of the file"]), f"{SECRETS['name of the file']}.docx"),
    ):
        await ana.sends_file(data, name)
        await ana.presses("Send it")
    await ana.sends_file(b"MZ\0", f"{SECRETS['name of the file']}.exe")
    await ana.sends_card()
    await ana.shares_place()
    await ana.forwards("What a colleague said")
    assert "What a colleague said" in marie.sees()
    await ana.says("A slip of the tongue")
    await ana.presses("Take back")
    await ana.says("/introductions")
    await ana.says("help")
    await ana.presses("For Kith")
    await marie.says("Thank you")
    await ana.presses("Pause")
    await marie.presses("Block or report")
    await marie.presses("Report: advertising")
    await open_button(stage, 1, "introductions.open", 1)
    await open_button(stage, 1, "introductions.list", "open", 0)
    await open_button(stage, 1, "introductions.share", 1)
    await open_button(stage, 0, "contact.ask")
    await ana.says("May I change my section?")
    await ana.presses("No, as “a member”")
    await ana.presses("Send")
    assert "May I change my section?" in marie.sees(), "who coordinates the network"


async def open_button(stage: Stage, who: int, do: str, *args: str | int) -> None:
    """Press a button that stands on a card of another room."""
    actor = (stage.ana, stage.marie)[who]
    with stage.house.database.begin() as uow:
        data = encode(Button("-", do, args), uow, stage.house.clock.now, stage.ids[who])
    await actor.presses_data(data)


def _settle(house: House, platform: str, accounts: Sequence[str]) -> tuple[PersonId, PersonId]:
    """Two members whose chosen names are not their own, and who may be found; the second coordinates the network."""
    with house.database.begin() as uow:
        network = found(uow).id
        ids = [_move_in(uow, house, network, platform, one) for one in zip(accounts, ("Vera", "Marie"), strict=True)]
        uow.people.grant(ids[1], "coordinator", "network", now=house.clock.now, network_id=network)
    return ids[0], ids[1]


def _move_in(uow: UnitOfWork, house: House, network: NetworkId, platform: str, who: tuple[str, str]) -> PersonId:
    account, name = who
    person = uow.people.add(platform, account, chat=account, now=house.clock.now)
    uow.people.change(person.id, name=name, language="en", zone="Asia/Tbilisi", network_id=network)
    uow.people.join(person.id, network, now=house.clock.now)
    uow.profiles.keep(replace(uow.profiles.of(person.id, network), listed=True), now=house.clock.now)
    return person.id


# --- the fake platform


@dataclass
class _Faked:
    house: House
    id: str
    sender: Sender
    count: int = 0
    last: str = ""

    async def _sends(self, what: What) -> None:
        self.count += 1
        place, now = Place(self.id), self.house.clock.now
        event = Incoming("fake", f"{self.id}-{self.count}", self.sender, place, now, what)
        await self.house.dispatcher.arrive([event])
        await self.house.tick()

    async def says(self, text: str) -> None:
        self.last = f"own-{self.id}-{self.count}"
        await self._sends(Written(text, self.last))

    async def edits(self, text: str) -> None:
        await self._sends(Edited(text, self.last))

    async def presses(self, label: str) -> None:
        keys = [key for one in self._heard() for row in one.shown.rows for key in row if key.label == label]
        assert keys, f"{label!r} is nowhere in: {self.sees()[-600:]}"
        await self.presses_data(keys[-1].data)

    async def presses_data(self, data: str) -> None:
        await self._sends(Pressed(data, "", press="p"))

    async def sends_photo(self, data: bytes, caption: str) -> None:
        await self._sends(Photographed(self._kept(data), caption, "", len(data)))

    async def sends_file(self, data: bytes, name: str) -> None:
        await self._sends(Documented(self._kept(data), name.rpartition(".")[2], "", f"f-{self.count}", len(data)))

    async def sends_card(self) -> None:
        await self._sends(Written("", "card"))

    async def forwards(self, text: str) -> None:
        await self.says(text)

    async def shares_place(self) -> None:
        await self._sends(Located(41.69, 44.80))

    def _kept(self, data: bytes) -> str:
        name = f"file-{self.id}-{self.count}"
        self.house.platform.files[name] = data
        return name

    def _heard(self) -> list[Heard]:
        return [one for one in self.house.platform.messages if one.to.chat == self.id]

    def sees(self) -> str:
        return "\n".join(one.shown.plain for one in self.house.platform.messages if one.to.chat == self.id)

    def was_sent(self) -> bytes:
        platform = self.house.platform
        ours = [one for one in (*platform.messages, *platform.removed) if one.to.chat == self.id]
        shown = [json.dumps(one.shown.to_data(), ensure_ascii=False) for one in ours]
        with self.house.database.begin() as uow:
            blobs = [_blob(uow, file.blob) for one in ours for file in one.shown.files]
            tokens = [_behind(uow, key.data) for one in ours for row in one.shown.rows for key in row]
        return b"\n".join([*(one.encode() for one in (*shown, *tokens)), *blobs])


def _blob(uow: UnitOfWork, number: int) -> bytes:
    from storage import NotFound

    try:
        stored = uow.blobs.get(BlobId(number))
    except NotFound:  # taken back
        return b""
    return everything_in(stored.data) + stored.name.encode() + stored.alt.encode()


def _behind(uow: UnitOfWork, data: str) -> str:
    """What a button carries, also where it is only a token."""
    return f"{data} {uow.tokens.find(data[1:]) if data else ''}"


# --- the Bot API


@dataclass
class _Phoned:
    house: House
    api: BotApi
    who: Person

    async def _done(self) -> None:
        """Until the bot has read everything, and said what it says to it."""
        await self.api.world.until(lambda: not self.api.world.updates, 20)
        await self.house.tick()
        await self.api.world.until(lambda: not self.api.world.unanswered(), 20)

    async def says(self, text: str) -> None:
        self.who.says(text)
        await self._done()

    async def edits(self, text: str) -> None:
        self.who.edits(text)
        await self._done()

    async def presses(self, label: str) -> None:
        self.who.presses(label)
        await self._done()

    async def presses_data(self, data: str) -> None:
        heard = self.who.heard
        if not heard:
            await self.says("/help")
        self.who.presses_data(data, self.who.heard[-1])
        await self._done()

    async def sends_photo(self, data: bytes, caption: str) -> None:
        self.who.sends_photo(data, caption)
        await self._done()

    async def sends_file(self, data: bytes, name: str) -> None:
        self.who.sends_document(data, name, "application/octet-stream")
        await self._done()

    async def sends_card(self) -> None:
        self.who.sends_contact(f"+995{SECRETS['number on the card']}", NAMES[0])
        await self._done()

    async def forwards(self, text: str) -> None:
        other = self.api.person(4242, SECRETS["whoever was forwarded"], username="zurab_original")
        self.who.forwards(text, other.user)
        await self._done()

    async def shares_place(self) -> None:
        self.who.shares_location(41.69, 44.80)
        await self._done()

    def sees(self) -> str:
        return "\n".join(message.words for message in self.who.heard)

    def was_sent(self) -> bytes:
        world = self.api.world
        calls = [one for one in world.calls if str(one.arguments.get("chat_id")) == str(self.who.id)]
        said = [json.dumps(one.arguments, ensure_ascii=False, default=repr) for one in calls]
        messages = [one for (chat, _), one in world.messages.items() if chat == self.who.id and one.sender.is_bot]
        said += [json.dumps(one.content, ensure_ascii=False) for one in messages]
        files = [everything_in(world.files[file_id]) for one in messages for file_id in _file_ids(one.content)]
        keys = [key for one in messages for row in one.keyboard for key in row]
        with self.house.database.begin() as uow:
            said += [_behind(uow, str(key.get("callback_data", ""))) for key in keys]
        return b"\n".join([*(one.encode() for one in said), *files])


def _file_ids(content: dict[str, object]) -> list[str]:
    photo, document = content.get("photo"), content.get("document")
    found = [one["file_id"] for one in cast("list[dict[str, str]]", photo or [])]
    return [*found, *([cast("dict[str, str]", document)["file_id"]] if document else [])]


@asynccontextmanager
async def _faked(database: Database) -> AsyncIterator[Stage]:
    house = House(database)
    ids = _settle(house, "fake", (str(ACCOUNT), "marie"))
    first = Sender(str(ACCOUNT), " ".join(NAMES), "en", f"@{HANDLE}")
    yield Stage(
        house, _Faked(house, first.id, first), _Faked(house, "marie", Sender("marie", "M", "en", "@m_lyon")), ids
    )


@asynccontextmanager
async def _phoned(database: Database) -> AsyncIterator[Stage]:
    async def blob(number: int) -> bytes:
        return (await database.work(lambda uow: uow.blobs.get(BlobId(number)), reads=True)).data

    async with BotApi() as api:
        telegram = Telegram(api.token, api_url=api.url, blob=blob, words=lambda key, _language: key, rate=10_000)
        house = House(database, platform=cast("FakePlatform", telegram))
        ids = _settle(house, "telegram", (str(ACCOUNT), "8"))
        people = (api.person(ACCOUNT, " ".join(NAMES), username=HANDLE), api.person(8, "Marie", username="m_lyon"))
        for one in people:
            one.user.reach = "started"
        await telegram.start(house.dispatcher)
        try:
            yield Stage(house, _Phoned(house, api, people[0]), _Phoned(house, api, people[1]), ids)
        finally:
            await telegram.stop()
        assert api.world.complaints == []


async def test_nothing_tells_who_the_other_one_is(database: Database, caplog: pytest.LogCaptureFixture) -> None:
    async with _faked(database) as stage:
        await _play(stage, caplog)


async def test_nothing_tells_it_over_the_bot_api(sqlite_url: str, caplog: pytest.LogCaptureFixture) -> None:
    """With the real adapter: captions, file names, entities, what is uploaded and what is deleted."""
    with closing(Database(sqlite_url)) as database:
        async with _phoned(database) as stage:
            await _play(stage, caplog)


async def _play(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    await tell(stage)
    sent = stage.marie.was_sent()
    assert b"Our garden" in sent, "the search looks at what was sent"
    assert b"document.docx" in sent
    assert len(sent) > 5000
    for what, secret in SECRETS.items():
        assert secret.encode() not in sent, f"{what} was sent to the other one"
    _search_what_stays(stage, caplog)
    await _exchange(stage)


def _search_what_stays(stage: Stage, caplog: pytest.LogCaptureFixture) -> None:
    """Logs hold nothing of either; tables hold no word of the talk, and of the person what people.py keeps alone."""
    ours = [one for one in caplog.records if one.name.partition(".")[0] in {"bot", "handlers", "storage"}]
    logged = "\n".join(one.getMessage() for one in ours)
    for what, secret in {**SECRETS, "words of the talk": QUIET_WORDS}.items():
        assert secret not in logged, f"{what} was logged"
    with stage.house.database.begin() as uow:
        kept = {
            table.name: "\n".join(repr(row) for row in uow._connection.execute(select(table)))
            for table in metadata.sorted_tables
        }
        counted = repr((uow.outbox.count_by_kind(), uow.outbox.list_failed(limit=100)))
    for name, rows in kept.items():
        for what, secret in {**SECRETS, "words of the talk": QUIET_WORDS}.items():
            if what == "account":
                continue  # the address itself: identity, letters to it, events from it
            assert secret not in rows, f"{what} stays in the table {name}"
    assert not any(secret in counted for secret in SECRETS.values())


async def _exchange(stage: Stage) -> None:
    """When both say yes, exactly the handle is shown, and still nothing else."""
    await open_button(stage, 0, "introductions.share", 1)
    await stage.ana.presses("Yes, show this")
    assert HANDLE.encode() not in stage.marie.was_sent()
    await open_button(stage, 1, "introductions.share", 1)
    await stage.marie.presses("Yes, show this")
    assert f"@{HANDLE}" in stage.marie.sees()
    sent = stage.marie.was_sent()
    for what, secret in SECRETS.items():
        assert what == "user name" or secret.encode() not in sent, f"{what} was sent to the other one"
