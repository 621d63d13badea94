"""What could be meant, while somebody types into an option of a command: asked of the core, told within three seconds.

Only the newest letter of a person counts; one that comes too late is answered with nothing.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Final

from bot.platforms.contract import Asked, DeliveryError
from bot.platforms.discord.calling import as_text, command_of, who
from bot.platforms.discord.reading import PLATFORM
from handlers.kit.tidying import clipped

if TYPE_CHECKING:
    from bot.platforms.contract import Suggest
    from bot.platforms.discord.calls import Calls
    from bot.platforms.discord.client import AnyInteraction

SECONDS: Final = 2.2
"""Of the three that Discord gives, the rest is for the way."""
MOST: Final = 25
LABEL: Final = 100
VALUE: Final = 100
_CALLBACK: Final = "/interactions/{webhook_id}/{webhook_token}/callback"
_CHOICES: Final = 8

_log = logging.getLogger(__name__)


class Suggesting:
    """Answers the letters."""

    def __init__(self, calls: Calls, suggest: Suggest) -> None:
        self._calls = calls
        self._suggest = suggest
        self._asking: dict[int, asyncio.Task[None]] = {}

    def take(self, interaction: AnyInteraction) -> None:
        """One more letter: the one before it needs no answer any more."""
        person = interaction.user.id
        before = self._asking.pop(person, None)
        if before is not None:
            before.cancel()
        task = asyncio.create_task(self._answer(interaction), name="discord suggestions")
        self._asking[person] = task
        task.add_done_callback(lambda done: self._forget(person, done))

    async def stop(self) -> None:
        """Answers nothing more."""
        asking = list(self._asking.values())
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)

    def _forget(self, person: int, done: asyncio.Task[None]) -> None:
        if self._asking.get(person) is done:
            del self._asking[person]

    async def _answer(self, interaction: AnyInteraction) -> None:
        found = await self._found(interaction)
        # A value that does not fit would come back as another one.
        choices = [{"name": clipped(label, LABEL), "value": value} for value, label in found if 0 < len(value) <= VALUE]
        body = {"type": _CHOICES, "data": {"choices": [one for one in choices if one["name"]][:MOST]}}
        places = {"webhook_id": str(interaction.id), "webhook_token": interaction.token}
        try:
            await self._calls("POST", _CALLBACK, places, body)
        except DeliveryError as trouble:
            _log.debug("suggestions came too late: %s", trouble.reason)

    async def _found(self, interaction: AnyInteraction) -> list[tuple[str, str]]:
        name, options = command_of(interaction)
        focused = next((one for one in options if one.get("focused")), None)
        if focused is None:
            return []
        person = who(interaction)
        typed = as_text(focused.get("value", ""))
        asked = Asked(PLATFORM, person.id, name, focused["name"], typed, person.language)
        try:
            async with asyncio.timeout(SECONDS):
                return list(await self._suggest(asked))
        except TimeoutError:
            return []
