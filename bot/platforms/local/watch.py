"""Looks after open tabs: what other processes wrote for them, and browsers that are let in no more. Draws nothing.

What this process writes itself is shown at once by the platform; `saw` keeps it from being shown twice.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from bot.platforms.local.conversation import PAGE
from storage import Unavailable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from bot.platforms.local.sessions import Sessions
    from bot.platforms.local.tabs import Tab, Tabs
    from storage import Line, UnitOfWork, WebSession
    from storage.engine import Database

EVERY = 2.0
"""Seconds between looks while nobody wakes us; none is made while no tab is open."""

BACK = PAGE
"""Lines that are looked at again: what was written earlier may be committed later. A page begins with as many."""
RECENT = timedelta(minutes=1)
"""The same for changes of older lines."""

_log = logging.getLogger(__name__)


class Watch:
    """Runs beside the platform. show: a line, in all tabs of its chat. settle: a tab, and how its browser stands."""

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        tabs: Tabs,
        sessions: Sessions,
        *,
        show: Callable[[Line], None],
        settle: Callable[[Tab, WebSession | None], None],
    ) -> None:
        self._database = database
        self._clock = clock
        self._tabs = tabs
        self._sessions = sessions
        self._show = show
        self._settle = settle
        self._woken = asyncio.Event()
        self._seen: dict[int, datetime | None] = {}  # line -> when it was last changed
        self._newest = 0

    def wake(self) -> None:
        """Something may have been written."""
        self._woken.set()

    def saw(self, line: Line) -> None:
        """This line is on the page as it is."""
        self._seen[line.id] = line.changed_at

    async def run(self) -> None:
        """Look until cancelled."""
        while True:
            if not self._tabs.some.is_set():
                await self._tabs.some.wait()
                self._newest = 0  # what was written while nobody looked, a page gets when it opens
            self._woken.clear()
            try:
                await self.look()
            except Unavailable as trouble:
                _log.info("open tabs wait for the database: %s", trouble)
            # Not wait_for, which swallows a cancellation that comes together with what it waits for.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(EVERY):
                    await self._woken.wait()

    async def look(self) -> None:
        """One look at everything that is open."""
        standing = await self._sessions.standing({tab.session for tab in self._tabs.all() if tab.session is not None})
        for tab in self._tabs.all():
            if tab.session is not None:
                self._settle(tab, standing.get(tab.session))
        chats = {tab.chat for tab in self._tabs.all()}
        if chats:
            for line in await self._news(chats):
                self._show(line)

    async def _news(self, chats: set[str]) -> list[Line]:
        before, after, since = dict(self._seen), max(0, self._newest - BACK), self._clock() - RECENT

        def job(uow: UnitOfWork) -> tuple[int, dict[int, datetime | None], list[Line]]:
            newest = uow.transcripts.newest()
            start = after or max(0, newest - BACK)
            marks = uow.transcripts.list_marks(chats, after=start, since=since)
            news = [line for line, changed in marks.items() if before.get(line, _NEVER) != changed]
            return newest, marks, uow.transcripts.list_lines(news) if news else []

        self._newest, marks, news = await self._database.work(job, reads=True)
        said_meanwhile = {line: changed for line, changed in self._seen.items() if before.get(line, _NEVER) != changed}
        self._seen = {**marks, **said_meanwhile}
        return [line for line in news if line.id not in said_meanwhile]


_NEVER = object()
