"""Members at their browsers: cookies kept by hand, so that a published https address can be visited without one."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import TYPE_CHECKING

import aiohttp

from storage import Address
from tests.fakes.clock import Clock
from tests.platforms.local.guests import Socket, running, words

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from handlers.kit.view import Key
    from storage import PersonId
    from storage.engine import Database
    from tests.platforms.local.guests import House

CODE = "ABCD-2345"
PUBLIC = "https://kith.example.org"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"


@dataclass(slots=True)
class Answer:
    """What came back, read to its end."""

    status: int
    text: str
    headers: dict[str, str]
    cookie: str  # the whole Set-Cookie header, or nothing


@dataclass(slots=True)
class Browser:
    """One browser of somebody. host: as which name it calls Kith; None: the machine's own."""

    house: House
    http: aiohttp.ClientSession
    host: str | None = None
    cookies: dict[str, str] = field(default_factory=dict)
    forwarded: str = ""
    language: str = "en"

    @property
    def origin(self) -> str:
        return f"https://{self.host}" if self.host is not None else self.house.server.url

    def headers(self, **more: str) -> dict[str, str]:
        headers = {"User-Agent": FIREFOX, "Accept-Language": self.language, **more}
        if self.host is not None:
            headers["Host"] = self.host
        if self.forwarded:
            headers["X-Forwarded-For"] = self.forwarded
        if self.cookies:
            headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        return {name: value for name, value in headers.items() if value}

    async def ask(self, method: str, path: str, data: dict[str, str] | None = None, **headers: str) -> Answer:
        sent = self.headers(**headers)
        async with self.http.request(
            method, self.house.url(path), data=data, headers=sent, allow_redirects=False
        ) as answer:
            cookie = answer.headers.get("Set-Cookie", "")
            for name, morsel in SimpleCookie(cookie).items():
                self.cookies[name] = morsel.value
                if morsel["max-age"] == "0":
                    del self.cookies[name]
            return Answer(answer.status, await answer.text(), dict(answer.headers), cookie)

    async def get(self, path: str = "/") -> Answer:
        return await self.ask("GET", path)

    async def post(self, path: str, data: dict[str, str] | None = None, origin: str | None = None) -> Answer:
        return await self.ask("POST", path, data, Origin=self.origin if origin is None else origin)

    async def types(self, code: str = CODE) -> Answer:
        """A code goes into the box."""
        return await self.post("/chat/link", {"code": code})

    async def open(self, path: str = "/chat/socket") -> Socket:
        """Open a tab."""
        raw = await self.http.ws_connect(self.house.url(path), headers=self.headers(Origin=self.origin), max_msg_size=0)
        return Socket(raw)

    async def is_in(self) -> bool:
        """Whether the whole chat is open to it."""
        return (await self.get("/chat/browsers")).status == 200


@dataclass(slots=True)
class Town:
    """A web chat beside a Telegram, and those who come to it."""

    house: House
    database: Database
    clock: Clock
    http: aiohttp.ClientSession

    def browser(self, host: str | None = None) -> Browser:
        return Browser(self.house, self.http, host)

    async def person(self, number: str) -> PersonId:
        """Somebody on Telegram."""
        person = await self.database.work(lambda uow: uow.people.add("telegram", number, chat=number, now=self.clock()))
        return person.id

    @property
    def waiting(self) -> str:
        """The account of the browser that typed a code last."""
        return self.house.desk.events[-1].sender.id

    async def ask(self, chat: str, *rows: tuple[Key, ...]) -> str:
        """Kith says something to a browser; the line's number."""
        receipt = await self.house.local.send(Address("local", chat), words("Are both you?", *rows))
        assert receipt.message is not None
        return receipt.message

    async def links(self, chat: str, person_id: PersonId) -> None:
        """What /link does once both sides have said yes."""

        def job(uow: object) -> None:
            from storage import UnitOfWork

            assert isinstance(uow, UnitOfWork)
            stray = uow.people.find_by_identity("local", chat) or uow.people.add(
                "local", chat, chat=chat, now=self.clock()
            )
            uow.merging.merge(person_id, stray.id, now=self.clock())

        await self.database.work(job)

    async def member(self, number: str, host: str | None = None) -> tuple[Browser, str]:
        """A browser of somebody on Telegram, linked; and its account."""
        browser = self.browser(host)
        answer = await browser.types()
        assert answer.status == 303, answer.text
        chat = self.waiting
        await self.links(chat, await self.person(number))
        assert await browser.is_in()
        return browser, chat


@asynccontextmanager
async def town(database: Database, *, host: str = "127.0.0.1", public_url: str | None = None) -> AsyncIterator[Town]:
    """A web chat whose members come from Telegram."""
    clock = Clock()
    channels = (("Telegram", "https://t.me/kith_bot"), ("Discord", None))
    async with (
        running(database, host=host, public_url=public_url, channels=lambda _: channels, clock=clock) as house,
        aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http,
    ):
        yield Town(house, database, clock, http)
