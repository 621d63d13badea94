"""Takes up interactions: remembers how to answer them, wins time before Discord's patience ends, opens forms.

What they mean for Kith goes on as an event; a form that opens at once is nobody's business but the screen's.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypedDict, cast

import discord

from bot.platforms.discord import custom_ids
from bot.platforms.discord.calling import event_of, read_command, registered
from bot.platforms.discord.custom_ids import FormPart
from bot.platforms.discord.modals import read_values
from handlers.kit.incoming import Called, Filled, Pressed

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Coroutine, Mapping, Sequence

    from bot.platforms.discord.client import AnyInteraction
    from bot.platforms.discord.commands import MessageMenu
    from bot.platforms.discord.interactions import Interaction, Interactions
    from handlers.kit.incoming import Incoming, What

    OpenForm = Callable[[str, FormPart], Awaitable[bool]]
    """Opens a form as the answer to an interaction (its id); False when it is not known any more, or too late."""

DEFER_AFTER: Final = 1.8
"""Seconds until Discord is told that the answer takes longer: it waits for three, the rest is for the way."""
DEFER_ASKING_AFTER: Final = 2.4
"""The same where the answer may be a form, which opens only as the first answer of all."""

_Kind = discord.InteractionType


class _Touched(TypedDict, total=False):
    """What a press, a choice or a sent form brings."""

    custom_id: str
    values: Sequence[str]
    components: Sequence[Mapping[str, object]]


class Taking:
    """`take` hands each event on as soon as it is read. menus: those on messages, by name.

    behind: see Writer.question_behind.
    """

    def __init__(
        self,
        interactions: Interactions,
        open_form: OpenForm,
        take: Callable[[Incoming], None],
        menus: Mapping[str, MessageMenu],
        behind: Callable[[int], str],
    ) -> None:
        self._interactions = interactions
        self._open_form = open_form
        self._take = take
        self._menus = menus
        self._behind = behind
        self._tasks: set[asyncio.Task[None]] = set()
        self.asking: Collection[str] = frozenset()
        """Commands whose answer opens a form."""

    def interaction(self, interaction: AnyInteraction) -> None:
        """One that wants an answer."""
        read = self._read(interaction)
        if read is None:
            return
        asks = isinstance(read, Called) and read.command in self.asking
        one = registered(interaction, asks=asks)
        self._interactions.add(one)
        asyncio.get_running_loop().call_later(DEFER_ASKING_AFTER if asks else DEFER_AFTER, self._defer, one)
        if isinstance(read, FormPart):
            self._begin(self._form(interaction, one, read))
        else:
            self._take(event_of(interaction, _under(read, one)))

    async def stop(self) -> None:
        """Nothing is opened or put off any more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _read(self, interaction: AnyInteraction) -> Called | Pressed | Filled | FormPart | None:
        if interaction.type is _Kind.application_command:
            return read_command(interaction, self._menus)
        press, data = str(interaction.id), cast("_Touched", interaction.data)
        if interaction.type is _Kind.component:
            read = custom_ids.read(data["custom_id"], data.get("values", ()))
            if isinstance(read, FormPart):
                return read
            # What this adapter never made is told to be too old, as any other button that nobody knows.
            return Pressed(read.data if read is not None else "", press=press)
        if interaction.type is _Kind.modal_submit:
            sent = custom_ids.read(data["custom_id"])
            if isinstance(sent, FormPart):
                return Filled(sent.draft, read_values(data["components"]), self._behind(sent.draft), press)
        return None

    async def _form(self, interaction: AnyInteraction, one: Interaction, form: FormPart) -> None:
        """The form itself; after a restart nobody knows what stood in it, so Kith is asked to show it again."""
        if not await self._open_form(one.id, form):
            self._take(event_of(interaction, _under(Pressed(form.instead, press=one.id), one)))

    def _defer(self, one: Interaction) -> None:
        self._begin(self._interactions.defer(one.id))

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work, name="discord interaction")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _under(what: Called | Pressed | Filled, one: Interaction) -> What:
    """With the message that its answer may change."""
    return what if isinstance(what, Called) else replace(what, message=one.under or what.message)
