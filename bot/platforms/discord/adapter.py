"""Discord as a platform: hears over the gateway, hands events to the inbox, answers and sends over REST.

It stores nothing, knows no feature and decides nothing; the library stops at this folder.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

import discord

from bot.platforms.contract import ALONE, ANYTIME, Capabilities, DeliveryError, Pace, Receipt
from bot.platforms.discord import files, rosters
from bot.platforms.discord.calls import Calls
from bot.platforms.discord.catching_up import missed
from bot.platforms.discord.client import redirected
from bot.platforms.discord.commands import CommandList, MessageMenu, payloads
from bot.platforms.discord.gateway import Gateway
from bot.platforms.discord.interactions import Interactions
from bot.platforms.discord.markup import escape
from bot.platforms.discord.reading import PLATFORM, read_edit, read_message
from bot.platforms.discord.receiving import Receiver
from bot.platforms.discord.render import MENU_OPTIONS, TEXT_LIMIT, Writer
from bot.platforms.discord.suggesting import Suggesting
from bot.platforms.discord.taking import Taking
from bot.platforms.discord.words import own_texts, say
from bot.settings import SettingsError
from handlers.kit.feature import LINE
from storage import Unavailable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Sequence

    from aiohttp import web

    from bot.platforms.contract import Inbox, Leader, Menu, NativeCommand, Suggest, Turn
    from bot.platforms.discord.catching_up import Lately
    from bot.platforms.discord.client import AnyClient, AnyInteraction
    from bot.platforms.discord.render import FormOf
    from handlers.kit.incoming import Incoming
    from handlers.kit.roster import ServerFacts
    from handlers.kit.view import Shown
    from storage import Address, MessageRef

MOST_A_SECOND: Final = 45.0
"""Discord's global limit is 50 requests a second, answers to interactions not counted."""

_log = logging.getLogger(__name__)


def message_menus() -> list[MessageMenu]:
    """What the menu on a message offers."""
    texts = own_texts()
    return [
        MessageMenu(command, option, {language: say(f"menu-{command}", language) for language in texts.languages})
        for command, option in (("log", LINE.name), ("remind", "text"))
    ]


class Discord:
    """The platform. `blob` gives a stored file's bytes by its number.

    commands: the whole list, in every language. suggest: what could be meant in an option. lately: with whom Kith
    talked last (see catching_up.py). form: the form behind a draft (see render.py). rate: messages a second.
    message_content: see client.py. api_url, gateway_url: another Discord than the official one.
    """

    name = PLATFORM

    def __init__(
        self,
        token: str,
        *,
        blob: Callable[[int], Awaitable[bytes]],
        commands: Callable[[], Sequence[NativeCommand]],
        suggest: Suggest,
        lately: Lately,
        form: FormOf,
        api_url: str | None = None,
        gateway_url: str | None = None,
        message_content: bool = False,
        rate: float = MOST_A_SECOND,
        leader: Leader = ALONE,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        pace = Pace(min(rate, MOST_A_SECOND))
        self.can = Capabilities(text_limit=TEXT_LIMIT, dialogs=True, groups=True, options=MENU_OPTIONS, pace=pace)
        self._addresses = api_url, gateway_url
        self._redirection = contextlib.ExitStack()
        self._gateway = Gateway(
            token, self, self._logged_in, message_content=message_content, leader=leader, pause=pause
        )
        self._calls = Calls(self._gateway)
        self._interactions = Interactions(self._calls)
        self._list = CommandList(self._calls)
        self._writer = Writer(self._calls, self._interactions, blob, pace, form, self._list.mention)
        self._menus = message_menus()
        by_name = {menu.names["en"]: menu for menu in self._menus}
        self._taking = Taking(
            self._interactions, self._writer.open_form, self._take, by_name, self._writer.question_behind
        )
        self._suggesting = Suggesting(self._calls, suggest)
        self._commands = commands
        self._lately = lately
        self._tasks: set[asyncio.Task[None]] = set()
        self._pause = pause
        self._receiver: Receiver | None = None

    # ---- coming and going --------------------------------------------------------------------------------------------

    async def start(self, inbox: Inbox) -> None:
        """Connects and begins to receive. Raises TokenRefused; an unreachable Discord is waited for instead."""
        self._redirection.enter_context(redirected(*self._addresses))
        self._receiver = Receiver(inbox, self._too_late, self._pause)
        try:
            await self._gateway.start()
        except SettingsError:
            await self.stop()
            raise

    async def stop(self) -> None:
        """Takes nothing more in, lets what was heard be stored, closes the connections."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._gateway.stop()
        await self._suggesting.stop()
        await self._taking.stop()
        receiver, self._receiver = self._receiver, None
        if receiver is not None:
            await receiver.finish()
        self._redirection.close()

    async def _logged_in(self, client: AnyClient) -> None:
        self._begin(self._publish(client))

    async def _publish(self, client: AnyClient) -> None:
        """Tells Discord the commands where it knows others; trouble is logged, the old ones still work."""
        if client.application_id is None or client.application is None:
            return
        for_people = client.application.user_integration_config is not None
        # All of them in all languages take a while (measured: 0.2 s), in which nobody shall wait.
        commands = await asyncio.to_thread(self._commands)
        wanted = await asyncio.to_thread(payloads, commands, self._menus, for_people=for_people)
        self._taking.asking = frozenset(command.name for command in commands if command.asks)
        try:
            if await self._list.publish(client.application_id, wanted):
                _log.info("Discord: %d commands set", len(wanted))
        except DeliveryError as trouble:
            _log.warning("the commands could not be set: %s", trouble.reason)

    # ---- hearing -----------------------------------------------------------------------------------------------------

    def message(self, message: discord.Message) -> None:
        """See client.Ear."""
        if self._gateway.me is not None:
            events = read_message(message, self._gateway.me)
            if events and events[0].place.private:
                self._writer.knows(events[0].sender.id, message.channel.id)
            self._take(*events)

    def edit(self, message: discord.Message) -> None:
        """See client.Ear."""
        event = read_edit(message, self._gateway.me) if self._gateway.me is not None else None
        if event is not None:
            self._take(event)

    def interaction(self, interaction: AnyInteraction) -> None:
        """See client.Ear."""
        if interaction.type is discord.InteractionType.autocomplete:
            self._suggesting.take(interaction)
        else:
            self._taking.interaction(interaction)

    def expelled(self, guild: discord.Guild) -> None:
        """See client.Ear."""
        self._take(rosters.expelled(guild, datetime.now(UTC)))

    def ready(self) -> None:
        """See client.Ear."""
        self._begin(self._catch_up())

    async def _catch_up(self) -> None:
        try:
            lately = await self._lately()
        except Unavailable:
            return  # then what was stored last is not known either
        if self._gateway.me is not None:
            async for events in missed(self._gateway.client, self._gateway.me, lately):
                self._take(*events)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work, name="discord")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _take(self, *events: Incoming) -> None:
        if self._receiver is not None:
            self._receiver.take(events)

    async def _too_late(self, event: Incoming) -> None:
        """The database was away for too long to keep somebody waiting."""
        await self.acknowledge(event, say("try-again", event.sender.language or "en"))

    # ---- saying ------------------------------------------------------------------------------------------------------

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """See the contract."""
        return await self._writer.send(to, shown, turn)

    async def change(self, ref: MessageRef, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """See the contract."""
        return await self._writer.change(ref, shown, turn)

    async def remove(self, ref: MessageRef, turn: Turn = ANYTIME) -> None:
        """See the contract."""
        await self._writer.remove(ref, turn)

    async def acknowledge(self, event: Incoming, toast: str | None = None) -> None:
        """Ends what still waits: a toast is a small message for this person alone."""
        if event.press:
            await self._interactions.acknowledge(event.press, {"content": escape(toast)} if toast else None)

    async def typing(self, event: Incoming) -> None:
        """ "typing" for ten seconds, where somebody wrote; an interaction is put off by its own timer."""
        if event.press or not event.place.chat:
            return
        try:
            await self._writer.typing(event.place.chat)
        except DeliveryError as trouble:
            _log.debug("typing could not be shown: %s", trouble.reason)

    async def fetch(self, file: str) -> bytes:
        """See files.py."""
        return await files.fetch(self._calls, self._gateway, file)

    async def set_menus(self, menus: Sequence[Menu], coordinators: Sequence[str]) -> None:
        """Discord shows its own list, with options, to everybody (see commands.py); it is told at each login."""

    def link(self, payload: str) -> str | None:
        """Kith's profile, with the way to write to it; Discord's links carry no payload, so for one there is none."""
        if self._gateway.me is None or payload not in ("", "group"):
            return None
        return f"https://discord.com/users/{self._gateway.me}"

    def recall(self, sent: Sequence[tuple[str, float]]) -> None:
        """See the contract."""
        self._writer.recall(sent)

    def routes(self) -> Sequence[web.RouteDef]:
        """Nothing: Discord is connected to, and calls nobody."""
        return ()

    # ---- servers -----------------------------------------------------------------------------------------------------

    def facts(self, server: str) -> ServerFacts:
        """See contract.Roster."""
        return rosters.facts(self._gateway.client.get_guild(int(server)))

    async def look_up(self, server: str, user: str) -> Sequence[str] | None:
        """See contract.Roster."""
        return await rosters.look_up(self._calls, server, user)
