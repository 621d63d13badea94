"""Looks whether links of tools still lead somewhere: reads which are due, fetches outside of any transaction, writes.

Never enters a private network: every address is judged after its name was looked up, at each step of a redirect, and
the connection goes to the very address that was judged. What follows from a dead link is said in handlers/resources.
"""

from __future__ import annotations

import asyncio
import socket
from collections import defaultdict
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver

from handlers.kit.web_links import is_public, is_public_host, web_link
from handlers.resources.rules import after_check, put_off

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from aiohttp.abc import ResolveResult

    from storage import Resource, UnitOfWork
    from storage.engine import Database

EVERY = 600.0
"""Seconds between looks for links that are due."""
BATCH = 40
TIMEOUT = 15.0
"""Seconds for one request, from looking up its name to the last of its headers."""
REDIRECTS = 6
AT_ONCE = 4
"""Hosts that are asked at the same time; one host is asked one thing after another."""
PAUSE = 1.0
"""Seconds between two requests to one host."""
USER_AGENT = "Kith"

_REDIRECTING = frozenset({301, 302, 303, 307, 308})
# The server is there and keeps the page for people who log in, or for browsers: no sign that it is gone.
_GUARDED = frozenset({401, 402, 403, 407, 429, 451})
_GONE = frozenset({404, 410})


class _Private(OSError):
    """A name that stands for an address which is not of the open internet."""


class _Resolver(AbstractResolver):
    """Looks names up and refuses those of which any address is inside a private network."""

    def __init__(self, *, private: bool) -> None:
        self._private = private
        self._names = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        found = await self._names.resolve(host, port, family)
        if not self._private and not all(is_public(one["host"]) for one in found):
            raise _Private(host)
        return found

    async def close(self) -> None:
        await self._names.close()


class Links:
    """The checks against one database. private: also look into private networks, for tests with a server of their own.

    clock: the instant (aware). timeout, pause: as TIMEOUT and PAUSE.
    """

    def __init__(
        self,
        database: Database,
        clock: Callable[[], datetime],
        *,
        private: bool = False,
        timeout: float = TIMEOUT,
        pause: float = PAUSE,
    ) -> None:
        self._database = database
        self._clock = clock
        self._private = private
        self._timeout = timeout
        self._pause = pause

    async def run(self) -> Mapping[str, int]:
        """Look at every link that is due; how many work and how many do not."""
        counts: defaultdict[str, int] = defaultdict(int)
        while True:
            now = self._clock()
            due = await self._database.work(lambda uow: uow.resources.list_due_checks(now, BATCH), reads=True)  # noqa: B023 - awaited here
            if not due:
                return counts
            found = await self.look({one.link for one in due})
            offline = len({urlsplit(link).hostname for link in found}) > 1 and set(found.values()) == {"unreachable"}
            # Repeatable: what a power cut takes back is looked at again.
            await self._database.work(lambda uow: _keep(uow, due, found, now, offline=offline), repeatable=True)  # noqa: B023 - awaited here
            for problem in found.values():
                counts["not to be told, no way out" if offline else "links dead" if problem else "links alive"] += 1
            if len(due) < BATCH:
                return counts

    async def look(self, links: Iterable[str]) -> dict[str, str | None]:
        """Why each of these leads nowhere; None for those that work."""
        by_host: defaultdict[str, list[str]] = defaultdict(list)
        for link in links:
            by_host[urlsplit(link).hostname or ""].append(link)
        found: dict[str, str | None] = {}
        room = asyncio.Semaphore(AT_ONCE)
        connector = aiohttp.TCPConnector(
            resolver=_Resolver(private=self._private), force_close=True, use_dns_cache=False
        )
        timeout = aiohttp.ClientTimeout(total=self._timeout)
        headers = {"User-Agent": USER_AGENT, "Accept": "*/*"}
        async with aiohttp.ClientSession(
            connector=connector, timeout=timeout, headers=headers, cookie_jar=aiohttp.DummyCookieJar()
        ) as session:

            async def ask(host: Sequence[str]) -> None:
                async with room:
                    for place, link in enumerate(host):
                        if place:
                            await asyncio.sleep(self._pause)
                        found[link] = await self._problem(session, link)

            await asyncio.gather(*map(ask, by_host.values()))
        return found

    async def _problem(self, session: aiohttp.ClientSession, link: str) -> str | None:
        """One word for what is wrong with a link, as handlers/resources/words.py knows them."""
        try:
            status = await self._follow(session, "HEAD", link)
            if status is None or status >= 400:
                # Some servers know no HEAD, or answer it as they please.
                status = await self._follow(session, "GET", link)
        except _Private:
            return "private"
        except TimeoutError:
            return "timeout"
        except (aiohttp.ClientSSLError, aiohttp.ClientConnectorCertificateError):
            return "unsafe"
        except aiohttp.ClientConnectorError as trouble:
            return "private" if isinstance(trouble.os_error, _Private) else "unreachable"
        except aiohttp.ClientConnectionError:
            return "unreachable"
        except (aiohttp.ClientError, ValueError):
            return "error"
        if status is None:
            return "redirects"
        if status in _GONE:
            return "gone"
        return "error" if status >= 400 and status not in _GUARDED else None

    async def _follow(self, session: aiohttp.ClientSession, method: str, link: str) -> int | None:
        """The status at the end of all redirects; None when there is no end. No body is read."""
        for _ in range(REDIRECTS + 1):
            if not self._private and not is_public_host(urlsplit(link).hostname or ""):
                raise _Private(link)
            async with session.request(method, link, allow_redirects=False) as answer:
                target = answer.headers.get("Location")
                if answer.status not in _REDIRECTING or not target:
                    return answer.status
                link = urljoin(link, target)
            if urlsplit(link).scheme not in {"http", "https"} or (not self._private and web_link(link) is None):
                raise _Private(link)
        return None


def _keep(
    uow: UnitOfWork, due: Sequence[Resource], found: Mapping[str, str | None], now: datetime, *, offline: bool
) -> None:
    """Write down what was found. offline: nothing at all was reached, which tells of our own network only."""
    for one in due:
        after = after_check(one, found[one.link], now)
        if offline:
            after = put_off(one, now)
        if uow.resources.keep_check(one, after) and after.problem is None:
            # A letter that still waits for the morning would tell of what is right again.
            uow.outbox.withdraw_about(f"resource:{one.id}")
