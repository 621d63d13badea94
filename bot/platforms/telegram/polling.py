"""Long polling of our own: a batch is stored before it is confirmed. The library's updater confirms it earlier.

An offset confirms everything below it, and it is sent only with the next getUpdates, after `Inbox.arrive` has returned;
so a process that dies in between is told the same updates again, and the once-only check lets the repeats go.
"""

import asyncio
import contextlib
import logging
import random
from collections.abc import Awaitable, Callable, Sequence
from typing import Final

from telegram import Bot
from telegram.error import Conflict, EndPointNotFound, InvalidToken, RetryAfter, TelegramError

from bot.platforms.contract import ALONE, Leader, RetryLater
from bot.platforms.telegram.errors import delivery_error
from bot.platforms.telegram.wire import WANTED, Update

BATCH: Final = 100
LONG_POLL_SECONDS: Final = 50
ANSWER_SECONDS: Final = 15
FIRST_PAUSE: Final = 1.0
LONGEST_PAUSE: Final = 30.0
TOKEN_PAUSE: Final = 60.0
TAKE_OVER_PAUSE: Final = 5.0
STORE_SECONDS: Final = 10.0

_log = logging.getLogger(__name__)


class Poller:
    """Asks for updates while this process is the leader, until it is stopped. `store` returns once they are stored."""

    def __init__(
        self,
        bot: Bot,
        store: Callable[[Sequence[Update]], Awaitable[None]],
        leader: Leader = ALONE,
        *,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
        long_poll_seconds: int = LONG_POLL_SECONDS,
    ) -> None:
        self._bot = bot
        self._store = store
        self._leader = leader
        self._pause = pause
        self._long_poll_seconds = long_poll_seconds
        self._offset: int | None = None
        self._failures = 0
        self._told = ""
        self._storing = asyncio.Lock()

    async def run(self) -> None:
        """Polls for ever; trouble is told once in plain words and waited out."""
        while True:
            try:
                await self._leader.gained()
                updates = await self._ask(self._long_poll_seconds)
                await self._keep(updates)
            except TelegramError as trouble:
                await self._pause(await self._after(trouble))
            except Exception:  # noqa: BLE001  # the edge: a Kith that has silently stopped listening only looks alive
                _log.exception("receiving from Telegram failed and goes on")
                self._failures += 1
                await self._pause(self._back_off())

    async def finish(self, task: asyncio.Task[None]) -> None:
        """Ends `run`, but not in the middle of storing; then confirms what is stored, if Telegram answers quickly."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(STORE_SECONDS), self._storing:
                task.cancel()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        if self._offset is not None and self._leader.held:
            try:
                async with asyncio.timeout(2):
                    await self._ask(0, limit=1)
            except (TelegramError, TimeoutError):
                _log.debug("the last updates stay unconfirmed and will come again")

    async def _ask(self, seconds: int, limit: int = BATCH) -> Sequence[Update]:
        wish: dict[str, object] = {"timeout": seconds, "limit": limit, "allowed_updates": WANTED}
        if self._offset is not None:
            wish["offset"] = self._offset
        # Lower case: the library warns about methods that it has a name for, whose objects we do not want; the Bot API
        # takes any case.
        updates: Sequence[Update] = await self._bot.do_api_request(
            "getupdates", wish, read_timeout=seconds + ANSWER_SECONDS
        )
        return updates

    async def _keep(self, updates: Sequence[Update]) -> None:
        self._failures, self._told = 0, ""
        if not updates:
            return
        async with self._storing:
            try:
                await self._store(updates)
            except Exception:  # noqa: BLE001  # whatever the database says, the updates must stay unconfirmed
                _log.exception("%d updates could not be stored and will be fetched again", len(updates))
                self._failures += 1
            else:
                self._offset = updates[-1]["update_id"] + 1
        if self._failures:
            await self._pause(self._back_off())

    async def _after(self, trouble: TelegramError) -> float:
        """Says what is wrong, once, and gives the seconds to wait."""
        match trouble:
            case InvalidToken() | EndPointNotFound():
                self._tell(
                    "Telegram does not accept the token. Check KITH_TELEGRAM_TOKEN, or ask @BotFather for a new one."
                )
                return TOKEN_PAUSE
            case Conflict() if "webhook" in trouble.message.lower():
                self._tell("A webhook is set for this bot. Removing it, because KITH_WEBHOOK_URL is not set here.")
                return await self._remove_webhook()
            case Conflict():
                self._tell(
                    "Another program is receiving this bot's messages. Stop it, or give Kith a token of its own."
                )
                return TAKE_OVER_PAUSE
            case RetryAfter():
                outcome = delivery_error(trouble)
                told = outcome.after if isinstance(outcome, RetryLater) else None
                return FIRST_PAUSE if told is None else told.total_seconds()
        self._failures += 1
        self._tell(f"Telegram cannot be reached ({trouble.message}). Trying again until it can.")
        return self._back_off()

    async def _remove_webhook(self) -> float:
        try:
            await self._bot.delete_webhook(drop_pending_updates=False)
        except TelegramError:
            self._failures += 1
            return self._back_off()
        return 0.0

    def _back_off(self) -> float:
        """1, 2, 4 … 30 seconds with some chance in it, so that many bots do not return in the same second."""
        longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** (min(self._failures, 10) - 1))
        return longest * random.uniform(0.75, 1.0)  # noqa: S311  # spreads load, keeps no secret

    def _tell(self, sentence: str) -> None:
        if sentence != self._told:
            self._told = sentence
            _log.warning("%s", sentence)
