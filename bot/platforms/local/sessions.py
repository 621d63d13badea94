"""Browsers of members, from a typed code to a linked account and out again. Sees hashes of cookies, never a request."""

from __future__ import annotations

import re
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from storage import WEB_PREFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from datetime import datetime

    from storage import UnitOfWork, WebSession
    from storage.engine import Database

MOST_FROM_A_PLACE = 30
"""Browsers of one address that may wait for their yeses at once: a workshop in one room, and no more."""
MOST_WAITING = 500
"""Browsers that may wait in all. Each costs a few rows, which go after an hour."""

SEEN_EVERY = timedelta(hours=1)
"""How exactly it is kept when a browser was last used."""

_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser", "Samsung Internet"),
    ("YaBrowser", "Yandex"),
    ("Firefox", "Firefox"),
    ("FxiOS", "Firefox"),
    ("Chrome", "Chrome"),
    ("CriOS", "Chrome"),
    ("Safari", "Safari"),
)
_MACHINES = (
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Macintosh", "Mac"),
    ("CrOS", "ChromeOS"),
    ("Linux", "Linux"),
)


class TooMany(Exception):
    """As many browsers wait as may: from this place, or in all."""


def read_code(typed: str) -> str | None:
    """What can be a code in what somebody typed or pasted, "/link" before it or not; None when nothing can.

    Which letters count as which is for whoever gave the code to say: here only the length is looked at.
    """
    bare = re.sub(r"[\s_‐-―-]", "", re.sub(r"^\s*(/?link\b)?", "", typed, flags=re.IGNORECASE))
    return bare if re.fullmatch(r"\w{8}", bare) else None


def browser_name(agent: str) -> str:
    """What a browser calls itself, in two words: "Firefox, Linux". Empty where neither is known."""
    names = (next((name for mark, name in known if mark in agent), None) for known in (_BROWSERS, _MACHINES))
    return ", ".join(filter(None, names))


class Sessions:
    """Asks and tells the database; each call is one unit of work in a thread."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    async def find(self, token_hash: str) -> WebSession | None:
        """The browser with this cookie; None when it is let in no more."""
        found = await self._database.work(lambda uow: uow.web_sessions.find(token_hash), reads=True)
        return (await self.standing([found.id])).get(found.id) if found is not None else None

    async def standing(self, sessions: Collection[int]) -> dict[int, WebSession]:
        """These browsers as they stand now; who is let in no more is missing."""
        now = self._clock()

        def look(uow: UnitOfWork) -> tuple[dict[int, WebSession], list[WebSession]]:
            found = [session for one in sessions if (session := uow.web_sessions.get(one)) is not None]
            changed = [session for session in found if not uow.web_sessions.is_settled(session, now=now)]
            return {session.id: session for session in found}, changed

        if not sessions:
            return {}
        standing, changed = await self._database.work(look, reads=True)

        def settle(uow: UnitOfWork) -> dict[int, WebSession | None]:
            again = {one.id: uow.web_sessions.get(one.id) for one in changed}
            return {
                one: uow.web_sessions.settle(session, now=now) if session is not None else None
                for one, session in again.items()
            }

        settled = {**standing, **(await self._database.work(settle) if changed else {})}
        return {one: session for one, session in settled.items() if session is not None}

    async def wait(self, token_hash: str, *, origin: str, browser: str) -> WebSession:
        """A browser begins to wait, as a stranger of its own. Raises TooMany."""
        now = self._clock()

        def job(uow: UnitOfWork) -> WebSession:
            here = uow.web_sessions.count_waiting(now=now, origin=origin)
            if here >= MOST_FROM_A_PLACE or uow.web_sessions.count_waiting(now=now) >= MOST_WAITING:
                raise TooMany
            chat = WEB_PREFIX + secrets.token_urlsafe(12)
            return uow.web_sessions.add(token_hash, chat, browser=browser[:60], origin=origin, now=now)

        return await self._database.work(job)

    async def use(self, session: WebSession) -> None:
        """Note that the browser is used."""
        now = self._clock()
        if now - session.last_seen_at >= SEEN_EVERY:
            await self._database.work(lambda uow: uow.web_sessions.touch(session.id, now=now))

    async def list_of(self, chat: str) -> list[WebSession]:
        """All browsers of an account."""
        return await self._database.work(lambda uow: uow.web_sessions.list_of(chat), reads=True)

    async def end(self, chat: str, session_id: int) -> bool:
        """Sign one browser of this account out; False when it is none of its."""

        def job(uow: UnitOfWork) -> bool:
            session = uow.web_sessions.get(session_id)
            if session is None or session.chat != chat:
                return False
            uow.web_sessions.end(session_id)
            return True

        return await self._database.work(job)
