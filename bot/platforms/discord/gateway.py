"""The connection: logs in, connects while this process is the leader, begins anew where the library gives up.

Reconnecting and resuming within a session are the library's. What is heard goes to the ear; nothing is read here.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from typing import TYPE_CHECKING, Final

import aiohttp
import discord

from bot.platforms.contract import ALONE
from bot.platforms.discord.client import AnyClient, Ear, make_client
from bot.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from discord.http import HTTPClient

    from bot.platforms.contract import Leader

HELLO_SECONDS: Final = 5.0
"""Everything else starts after the first answer, so an unreachable Discord must not hold it up for long."""
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0
REFUSED_PAUSE: Final = 60.0
"""A refused token is tried again rarely: Discord counts refusals, and an operator may have made a new one."""
LOOK: Final = 0.5
"""Seconds until it is noticed that another process leads."""
CLOSE_SECONDS: Final = 5.0

AUTHENTICATION_FAILED: Final = 4004
TROUBLE: Final = (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError)

_REFUSED: Final = "Discord does not accept it. Copy it again, or reset it on the application's page under Bot."
_INTENTS: Final = (
    "Discord does not let this application read message content. Switch it on on the application's page under Bot, "
    "or set KITH_DISCORD_MESSAGE_CONTENT=0."
)

_log = logging.getLogger(__name__)


class TokenRefused(SettingsError):
    """Discord does not know the token; the sentence says what to do and does not hold the token."""


class Gateway:
    """One bot's connection. `logged_in` is awaited after each login, before anything is heard."""

    def __init__(
        self,
        token: str,
        ear: Ear,
        logged_in: Callable[[AnyClient], Awaitable[None]],
        *,
        message_content: bool = False,
        leader: Leader = ALONE,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._token = token
        self._ear = ear
        self._logged_in = logged_in
        self._message_content = message_content
        self._leader = leader
        self._pause = pause
        self.client = self._new_client()
        self.me: int | None = None
        """The bot's own user id, once Discord has told it."""
        self._failures = 0
        self._told = ""
        self._running: asyncio.Task[None] | None = None

    @property
    def http(self) -> HTTPClient:
        """Where calls go; another one after a new beginning. Raises RuntimeError before Discord let the bot in."""
        if self.client.user is None:
            raise RuntimeError("not logged in")
        return self.client.http

    async def start(self) -> None:
        """Says hello and goes on in the background. Raises TokenRefused; an unreachable Discord is waited for."""
        try:
            async with asyncio.timeout(HELLO_SECONDS):
                await self._login()
        except discord.LoginFailure:
            await self.client.close()
            raise TokenRefused(f"KITH_DISCORD_TOKEN: {_REFUSED}") from None
        except TROUBLE as trouble:
            await self._begin_anew()
            self._tell(f"Discord cannot be reached yet ({_kind(trouble)}). Trying again until it can.")
        self._running = asyncio.create_task(self._run(), name="discord")

    async def stop(self) -> None:
        """Closes the connection; nothing is heard any more."""
        running, self._running = self._running, None
        if running is not None:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        await self._close()

    # ---- connecting --------------------------------------------------------------------------------------------------

    async def _run(self) -> None:
        while True:
            await self._leader.gained()
            try:
                await self._session()
            except Exception as trouble:  # noqa: BLE001 - the edge: the library's first connection fails in odd ways
                await self._begin_anew()
                await self._pause(self._after(trouble))
            else:
                await self._begin_anew()

    async def _session(self) -> None:
        """From the login to the end of the connection, or of this process's turn."""
        if self.client.user is None:
            await self._login()
        shards, _, limits = await self.client.http.get_bot_gateway()
        if limits["remaining"] < shards:
            # Discord resets the token of a bot that begins too many sessions a day.
            wait = limits["reset_after"] / 1000
            self._tell(f"Discord allows no new session for {wait:.0f} seconds. Waiting for it.")
            await self._pause(wait)
        if shards > 1:
            await self._begin_anew(shards)
            await self._login()
        await self._logged_in(self.client)
        connection = asyncio.create_task(self.client.connect(), name="discord connection")
        try:
            while not connection.done() and self._leader.held:
                await asyncio.wait({connection}, timeout=LOOK)
                if self.client.is_ready():
                    self._failures, self._told = 0, ""
        finally:
            await self._close()
            connection.cancel()
            ended = await asyncio.gather(connection, return_exceptions=True)
        if isinstance(ended[0], Exception):
            raise ended[0]

    async def _login(self) -> None:
        await self.client.login(self._token)
        self.me = self.client.user.id if self.client.user is not None else None

    async def _close(self) -> None:
        with contextlib.suppress(TimeoutError, *TROUBLE):
            async with asyncio.timeout(CLOSE_SECONDS):
                await self.client.close()

    async def _begin_anew(self, shards: int = 1) -> None:
        """A closed client cannot be opened again."""
        await self._close()
        self.client = self._new_client(shards)

    def _new_client(self, shards: int = 1) -> AnyClient:
        return make_client(self._ear, message_content=self._message_content, shards=shards)

    # ---- trouble -----------------------------------------------------------------------------------------------------

    def _after(self, trouble: Exception) -> float:
        """Says what is wrong, once, and gives the seconds to wait."""
        closed = trouble.code if isinstance(trouble, discord.ConnectionClosed) else None
        if isinstance(trouble, discord.LoginFailure) or closed == AUTHENTICATION_FAILED:
            self._tell(f"KITH_DISCORD_TOKEN: {_REFUSED}")
            return REFUSED_PAUSE
        if isinstance(trouble, discord.PrivilegedIntentsRequired):
            self._tell(_INTENTS)
            return REFUSED_PAUSE
        self._failures += 1
        if isinstance(trouble, TROUBLE):
            self._tell(f"Discord cannot be reached ({_kind(trouble)}). Trying again until it can.")
        else:
            _log.error("receiving from Discord failed and goes on", exc_info=trouble)
        longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (min(self._failures, 10) - 1))
        return longest * random.uniform(0.75, 1.0)  # noqa: S311 - spreads load, keeps no secret

    def _tell(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            _log.warning("%s", sentence)


def _kind(trouble: BaseException) -> str:
    """A word for the log; the error's own sentence may hold an address or an answer."""
    status = getattr(trouble, "status", None)
    return type(trouble).__name__ + (f" {status}" if isinstance(status, int) else "")
