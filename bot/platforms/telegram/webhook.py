"""Updates pushed by Telegram: a shared secret is checked, and 200 is answered only for what is stored."""

import hmac
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, cast

import orjson
from aiohttp import web

from bot.platforms.telegram.wire import Update

SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # a header's name

_log = logging.getLogger(__name__)


class Webhook:
    """The handler behind the address that Telegram was given. `store` returns once the updates are stored."""

    def __init__(self, secret: str, store: Callable[[Sequence[Update]], Awaitable[None]]) -> None:
        if not secret:
            raise ValueError("a webhook needs a secret, or anybody could speak for anybody")
        self._secret = secret.encode()
        self._store = store

    async def receive(self, request: web.Request) -> web.Response:
        """403 without the secret, 400 for what is no update, 500 when it could not be stored: Telegram comes again."""
        told = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(told, self._secret):
            _log.warning("a webhook call without the right secret was refused")
            return web.Response(status=403)
        try:
            parsed = orjson.loads(await request.read())
        except orjson.JSONDecodeError:
            return web.Response(status=400)
        if not isinstance(parsed, dict) or not isinstance(parsed.get("update_id"), int):
            return web.Response(status=400)
        try:
            await self._store([cast("Update", parsed)])
        except Exception:  # noqa: BLE001  # whatever the database says, Telegram must keep the update
            _log.exception("an update could not be stored; Telegram will send it again")
            return web.Response(status=500)
        return web.Response()
