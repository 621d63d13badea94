"""The bots on other people's platforms, as far as there are tokens: built from settings, lent what they ask of Kith."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from bot.leadership import Leadership
from bot.native_commands import native_commands
from bot.platforms.contract import ALONE
from handlers.kit.view import t
from storage import BlobId

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from datetime import datetime

    from bot.dispatcher import Dispatcher
    from bot.platforms.contract import Asked, NativeCommand, Platform
    from bot.settings import Settings
    from handlers.kit.router import Router
    from handlers.kit.texts import Texts
    from handlers.kit.view import Shown
    from storage.engine import Database

    Core = Callable[[], tuple[Router, Dispatcher]]
    """What the bots are part of themselves: it is there by the time they ask."""


def leaders_of(
    settings: Settings, database: Database, clock: Callable[[], datetime], owner: str
) -> dict[str, Leadership]:
    """Who decides between processes with one token. On SQLite there is one: `run` holds a lock on the file."""
    if database.is_sqlite:
        return {}
    # What all processes with a token call it, without the secret in it: of Telegram's the bot's number.
    names = {}
    if settings.telegram_token is not None:
        names["telegram"] = settings.telegram_token.partition(":")[0]
    if settings.discord_token is not None:
        names["discord"] = hashlib.sha256(settings.discord_token.encode()).hexdigest()[:16]
    return {
        platform: Leadership(database, f"{platform}:{name}", owner, clock, length=settings.lease_seconds)
        for platform, name in names.items()
    }


def bots(
    settings: Settings, database: Database, texts: Texts, leaders: Mapping[str, Leadership], core: Core
) -> dict[str, Platform]:
    """By the platform's name; each library is loaded only with its token."""
    found: dict[str, Platform] = {}
    if settings.telegram_token is not None:
        found["telegram"] = _telegram(settings, settings.telegram_token, database, texts, leaders)
    if settings.discord_token is not None:
        found["discord"] = _discord(settings, settings.discord_token, database, texts, leaders, core)
    return found


def _telegram(
    settings: Settings, token: str, database: Database, texts: Texts, leaders: Mapping[str, Leadership]
) -> Platform:
    from bot.platforms.telegram.adapter import Telegram

    return Telegram(
        token,
        api_url=settings.telegram_api_url,
        blob=_blobs(database),
        words=lambda key, language: texts.plain(t(key), language),
        rate=settings.send_rate,
        webhook_url=settings.webhook_url,
        webhook_secret=settings.webhook_secret,
        leader=leaders.get("telegram", ALONE),
    )


def _discord(
    settings: Settings, token: str, database: Database, texts: Texts, leaders: Mapping[str, Leadership], core: Core
) -> Platform:
    from bot.platforms.discord.adapter import Discord
    from bot.platforms.discord.catching_up import PEOPLE

    def commands() -> Sequence[NativeCommand]:
        router, _ = core()
        return native_commands(router, texts)

    async def suggest(asked: Asked) -> Sequence[tuple[str, str]]:
        _, dispatcher = core()
        return await dispatcher.suggest(asked)

    async def form(person: str, draft: int) -> Shown | None:
        _, dispatcher = core()
        return await dispatcher.form_of("discord", person, draft)

    async def lately() -> Sequence[tuple[str, datetime]]:
        return await database.work(lambda uow: uow.arrivals.list_lately("discord", limit=PEOPLE), reads=True)

    return Discord(
        token,
        blob=_blobs(database),
        commands=commands,
        suggest=suggest,
        lately=lately,
        form=form,
        api_url=settings.discord_api_url,
        gateway_url=settings.discord_gateway_url,
        message_content=settings.discord_message_content,
        rate=settings.send_rate,
        leader=leaders.get("discord", ALONE),
    )


def _blobs(database: Database) -> Callable[[int], Awaitable[bytes]]:
    """A stored file's bytes by its number."""

    async def blob(number: int) -> bytes:
        stored = await database.work(lambda uow: uow.blobs.get(BlobId(number)), reads=True)
        return stored.data

    return blob
