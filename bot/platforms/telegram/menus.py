"""Command menus: one list per language for everybody, and a longer one in the chats of those with a role.

Telegram is told only what it does not say already: what was set is remembered, and asked for once after a start.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Final, TypeVar

from telegram import Bot, BotCommand, BotCommandScope, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import BadRequest, Forbidden, RetryAfter

from bot.platforms.contract import Menu, RetryLater
from bot.platforms.telegram.errors import delivery_error

COMMANDS: Final = 100
DESCRIPTION: Final = 256
TRIES: Final = 5
FALLBACK: Final = ""
"""The language key of everybody whose own has no list."""

Result = TypeVar("Result")
Commands = tuple[tuple[str, str], ...]


class Menus:
    """What Telegram shows behind the menu button."""

    def __init__(self, bot: Bot, pause: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._bot = bot
        self._pause = pause
        self._known: dict[tuple[str, str], Commands] = {}

    async def publish(self, menus: Sequence[Menu], coordinators: Sequence[str]) -> int:
        """Sets what differs and removes what is over; gives the number of changes. Raises the library's errors."""
        changes = 0
        wanted = self._wanted(menus, coordinators)
        for (chat, language), commands in wanted.items():
            changes += await self._set(chat, language, commands)
        for chat, language in [key for key in self._known if key not in wanted]:
            await self._patiently(partial(self._bot.delete_my_commands, _scope(chat), language or None))
            del self._known[chat, language]
            changes += 1
        return changes

    async def _patiently(self, call: Callable[[], Awaitable[Result]]) -> Result:
        """Many lists are many calls: a flood answer is waited out, so that the last lists are set as well."""
        for _ in range(TRIES):
            try:
                return await call()
            except RetryAfter as flood:
                outcome = delivery_error(flood)
                told = outcome.after if isinstance(outcome, RetryLater) else None
                await self._pause(1.0 if told is None else told.total_seconds())
        return await call()

    @staticmethod
    def _wanted(menus: Sequence[Menu], coordinators: Sequence[str]) -> dict[tuple[str, str], Commands]:
        """(chat, language) -> list; an empty chat is everybody. English serves those without a list of their own."""
        fallback = next((menu for menu in menus if menu.language == "en"), menus[0] if menus else None)
        listed = [(FALLBACK, fallback)] if fallback is not None else []
        listed += [(menu.language[:2], menu) for menu in menus]
        wanted = {("", language): _fit(menu.members) for language, menu in listed}
        wanted |= {(chat, language): _fit(menu.coordinators) for chat in coordinators for language, menu in listed}
        return wanted

    async def _set(self, chat: str, language: str, commands: Commands) -> int:
        if self._known.get((chat, language)) == commands:
            return 0
        scope = _scope(chat)
        try:
            if (chat, language) not in self._known:
                there = await self._patiently(partial(self._bot.get_my_commands, scope, language or None))
                self._known[chat, language] = tuple((one.command, one.description) for one in there)
            if self._known[chat, language] == commands:
                return 0
            told = [BotCommand(word, about) for word, about in commands]
            await self._patiently(partial(self._bot.set_my_commands, told, scope, language or None))
        except (BadRequest, Forbidden):
            if not chat:
                raise
            return 0  # a coordinator who never opened the private chat here has no menu here
        self._known[chat, language] = commands
        return 1


def _fit(commands: Sequence[tuple[str, str]]) -> Commands:
    return tuple((word, about[:DESCRIPTION]) for word, about in commands[:COMMANDS])


def _scope(chat: str) -> BotCommandScope:
    return BotCommandScopeChat(int(chat)) if chat else BotCommandScopeDefault()
