"""Telegram as a platform: receives by polling or webhook, hands events to the inbox, sends through render.py.

It stores nothing, knows no feature and decides nothing; the library stops at this folder.
"""

import asyncio
import logging
import re
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from typing import Final
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, EndPointNotFound, InvalidToken, TelegramError

from bot.lengths import cut
from bot.pacing import Pacer
from bot.platforms.contract import ALONE, ANYTIME, Capabilities, Inbox, Leader, Menu, Pace, Receipt, Rejected, Turn
from bot.platforms.telegram.errors import as_delivery_errors
from bot.platforms.telegram.fit import TEXT_LIMIT
from bot.platforms.telegram.menus import Menus
from bot.platforms.telegram.polling import Poller
from bot.platforms.telegram.reading import PLATFORM, Me, read_update
from bot.platforms.telegram.render import Words, Writer
from bot.platforms.telegram.request import AiohttpRequest
from bot.platforms.telegram.webhook import Webhook
from bot.platforms.telegram.wire import WANTED, Update
from bot.settings import SettingsError
from handlers.kit.incoming import Incoming, Pressed
from handlers.kit.view import Shown
from storage import Address, MessageRef

TOAST_LIMIT: Final = 200
LARGEST_DOWNLOAD: Final = 20 * 1024 * 1024
START_SECONDS: Final = 30.0
HELLO_SECONDS: Final = 5.0
"""Everything else starts after the first answer, so an unreachable Telegram must not hold it up for long."""
_PAYLOAD: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")

_log = logging.getLogger(__name__)


class TokenRefused(SettingsError):
    """Telegram does not know the token; the sentence says what to do and does not hold the token."""


class Telegram:
    """The platform. `blob` gives a stored file's bytes by its number, `words` the adapter's own few texts.

    rate: messages a second. webhook_url: the public https address that Telegram shall push to; None: long polling, by
    the process that is the leader.
    """

    name = PLATFORM

    def __init__(
        self,
        token: str,
        *,
        api_url: str,
        blob: Callable[[int], Awaitable[bytes]],
        words: Words,
        rate: float = 30,
        webhook_url: str | None = None,
        webhook_secret: str = "",
        leader: Leader = ALONE,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.can = Capabilities(text_limit=TEXT_LIMIT, locations=True, groups=True, pace=Pace(rate))
        line = AiohttpRequest()
        self._line = line
        self._bot = Bot(
            token,
            base_url=f"{api_url}/bot",
            base_file_url=f"{api_url}/file/bot",
            request=line,
            get_updates_request=line,
        )
        self._me: Me | None = None
        self._inbox: Inbox | None = None
        self._pacer = Pacer(Pace(rate), is_group=lambda chat: chat.startswith("-"))
        self._writer = Writer(self._bot, self._pacer, blob, words)
        self._menus = Menus(self._bot, pause)
        self._webhook_url = webhook_url
        self._webhook_secret = webhook_secret
        self._webhook = Webhook(webhook_secret, self._store) if webhook_url else None
        self._pause = pause
        self._poller = Poller(self._bot, self._store, leader, pause=pause)
        self._receiving: asyncio.Task[None] | None = None

    # ---- coming and going --------------------------------------------------------------------------------------------

    async def start(self, inbox: Inbox) -> None:
        """Connects and begins to receive. Raises TokenRefused; an unreachable Telegram is waited for instead."""
        self._inbox = inbox
        await self._line.initialize()
        try:
            await self._introduce()
        except (InvalidToken, EndPointNotFound):
            await self._line.shutdown()
            raise TokenRefused(
                "KITH_TELEGRAM_TOKEN: Telegram does not accept it. Copy it again, or ask @BotFather for a new one."
            ) from None
        except TelegramError as trouble:
            _log.warning("Telegram cannot be reached yet (%s). Trying again until it can.", trouble.message)
        self._receiving = asyncio.create_task(self._receive(), name="telegram")

    async def stop(self) -> None:
        """Takes nothing more in, lets what is being stored be stored, closes the connections."""
        if self._receiving is not None:
            await self._poller.finish(self._receiving)
            self._receiving = None
        await self._line.shutdown()

    async def look_up_name(self) -> None:
        """Learn the bot's name, for links, without receiving anything; quietly not when Telegram is out of reach."""
        await self._line.initialize()
        try:
            await self._introduce()
        except TelegramError as trouble:
            _log.warning("Telegram does not tell the bot's name (%s)", trouble.message)
        finally:
            await self._line.shutdown()

    async def _introduce(self) -> None:
        """Learns the bot's own id and name, needed for links and for commands in groups."""
        me = await self._bot.do_api_request("getme", connect_timeout=HELLO_SECONDS, read_timeout=HELLO_SECONDS)
        self._me = Me(me["id"], me["username"])

    async def _receive(self) -> None:
        seconds = 1.0
        while self._me is None or self._webhook is not None:
            try:
                if self._me is None:
                    await self._introduce()
                if self._webhook is not None:
                    await self._bot.set_webhook(
                        self._webhook_url or "", secret_token=self._webhook_secret, allowed_updates=WANTED
                    )
                    _log.info("Telegram: updates are pushed to the webhook")
                    return
            except (TelegramError, KeyError, TypeError) as trouble:
                _log.warning("Telegram cannot be reached yet (%s)", trouble)
                await self._pause(seconds)
                seconds = min(seconds * 2, START_SECONDS)
        _log.info("Telegram: receiving as @%s", self._me.name)
        await self._poller.run()

    async def _store(self, updates: Sequence[Update]) -> None:
        """Hands over what the updates say; returns when it is stored."""
        if self._inbox is None or self._me is None:
            raise RuntimeError("not started")
        now = datetime.now(UTC)
        events: list[Incoming] = []
        for update in updates:
            try:
                event = read_update(update, self._me, now)
            except (KeyError, TypeError, ValueError) as odd:
                # A shape that the Bot API does not document must not stop all that come after it.
                _log.error("update %s could not be read: %r", update["update_id"], odd)
                continue
            if event is not None:
                events.append(event)
        if events:
            await self._inbox.arrive(events)

    # ---- saying ------------------------------------------------------------------------------------------------------

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """See the contract."""
        return await self._writer.send(to, shown, turn)

    async def change(self, ref: MessageRef, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """See the contract."""
        return await self._writer.change(ref, shown, turn)

    async def remove(self, ref: MessageRef, turn: Turn = ANYTIME) -> None:
        """See the contract; Telegram lets a bot delete what is at most 48 hours old."""
        await self._writer.remove(ref, turn)

    async def acknowledge(self, event: Incoming, toast: str | None = None) -> None:
        """Ends the waiting circle on the pressed button, with up to 200 characters beside it; tried twice."""
        if not isinstance(event.what, Pressed) or not event.what.press:
            return
        answer: dict[str, object] = {"callback_query_id": event.what.press}
        if toast:
            answer["text"] = cut(toast, TOAST_LIMIT)
        for last in (False, True):
            try:
                await self._bot.do_api_request("answercallbackquery", answer)
            except BadRequest:
                _log.debug("a press was answered too late")
            except TelegramError as trouble:
                if not last:
                    continue
                _log.info("a press stays unanswered: %s", type(trouble).__name__)
            return

    async def typing(self, event: Incoming) -> None:
        """ "typing" for five seconds; never worth an error."""
        doing: dict[str, object] = {"chat_id": int(event.place.chat), "action": "typing"}
        if event.place.thread is not None:
            doing["message_thread_id"] = int(event.place.thread)
        try:
            await self._bot.do_api_request("sendchataction", doing)
        except TelegramError as trouble:
            _log.debug("typing could not be shown: %s", type(trouble).__name__)

    async def fetch(self, file: str) -> bytes:
        """A received file's bytes, at most 20 MB. Raises DeliveryError."""
        with as_delivery_errors():
            found = await self._bot.get_file(file)
            if (found.file_size or 0) > LARGEST_DOWNLOAD:
                raise Rejected("the file is too large")
            return bytes(await found.download_as_bytearray())

    async def set_menus(self, menus: Sequence[Menu], coordinators: Sequence[str]) -> None:
        """Publishes the command lists where they changed; trouble is logged, the old menus still work."""
        try:
            changed = await self._menus.publish(menus, coordinators)
        except TelegramError as trouble:
            _log.warning("the command menus could not be set: %s", trouble.message)
            return
        if changed:
            _log.info("%d command menus set", changed)

    def link(self, payload: str) -> str | None:
        """t.me/<bot>?start=<payload>; None before the bot's name is known, and for a payload a link cannot carry."""
        if self._me is None or (payload and not _PAYLOAD.fullmatch(payload)):
            return None
        return f"https://t.me/{self._me.name}" + (f"?start={payload}" if payload else "")

    def recall(self, sent: Sequence[tuple[str, float]]) -> None:
        """See the contract."""
        self._pacer.refill(sent)

    def routes(self) -> Sequence[web.RouteDef]:
        """The webhook, when there is one."""
        if self._webhook is None:
            return ()
        return (web.post(urlsplit(self._webhook_url or "").path or "/", self._webhook.receive),)
