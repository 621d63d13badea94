"""The local platform: stores what is said, shows it in all open tabs, hands in what they send. Decides nothing.

Wiring:

    local = LocalPlatform(database, key=..., host=settings.web_host, port=settings.web_port, demo=settings.demo,
                          people=demo_people, public_url=settings.public_url)
    server = WebServer(settings.web_host, settings.web_port, local.routes(), public_urls=[settings.public_url])
    await server.start()
    local.own_url = server.url                              # a port of 0 is known only now
    await local.start(inbox)
    print(local.printed_link)
"""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import quote

from bot.platforms.contract import ANYTIME, Capabilities, Gone, Receipt, Rejected, Unreachable
from bot.platforms.local.access import Access
from bot.platforms.local.conversation import PLATFORM, Conversations
from bot.platforms.local.doors import Doors
from bot.platforms.local.sessions import Sessions
from bot.platforms.local.tabs import Tabs
from bot.platforms.local.watch import Watch
from bot.platforms.local.webchat import WebChat
from bot.web.door import is_loopback
from handlers.kit.incoming import Pressed
from storage import ANSWER, WEB_PREFIX

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from aiohttp import web

    from bot.platforms.contract import Inbox, Menu, Turn
    from bot.platforms.local.doors import Channels, People
    from handlers.kit.incoming import Incoming
    from handlers.kit.view import Shown
    from storage import Address, Line, MessageRef
    from storage.engine import Database

CAPABILITIES = Capabilities(text_limit=30_000, dialogs=True, locations=True)


class LocalPlatform:
    """The web chat as a platform.

    key: the secret in the printed link; keep it the same over restarts and open pages stay let in.
    people: language -> [(identity, label)], who can be tried in the demo; only used with `demo` on a loopback `host`.
    Without them the person is `local:owner`. public_url: where the operator published the server, or None.
    channels: where else one talks with Kith; whoever does can have a code there and type it here.
    clock: gives the present instant, aware.
    """

    def __init__(
        self,
        database: Database,
        *,
        key: str,
        host: str = "127.0.0.1",
        port: int = 8080,
        demo: bool = False,
        people: People | None = None,
        public_url: str | None = None,
        channels: Channels = lambda _payload: (),
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.name = PLATFORM
        self.can = CAPABILITIES
        self.own_url = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        self._public_url = public_url
        self._key = key
        self._clock = clock
        self._conversations = Conversations(database, clock)
        self._tabs = Tabs()
        self._watching: asyncio.Task[None] | None = None
        sessions = Sessions(database, clock)
        doors = Doors(Access(key, public_url), sessions, people if demo and is_loopback(host) else None)
        self._chat = WebChat(self._conversations, self._tabs, doors, channels, demo=demo, saw=self._saw)
        self._watch = Watch(database, clock, self._tabs, sessions, show=self._chat.show, settle=self._chat.settle)

    @property
    def printed_link(self) -> str:
        """The address that lets the owner's browser in, on the machine itself; whoever has it is the owner there."""
        return f"{self.own_url}/?key={quote(self._key, safe='')}"

    def look(self) -> None:
        """Another process wrote a line, or ended a browser's stay: show it without waiting for the next look."""
        self._watch.wake()

    def _saw(self, line: Line) -> None:
        self._watch.saw(line)

    async def start(self, inbox: Inbox) -> None:
        """From now on what tabs send is handed in."""
        self._chat.inbox = inbox
        self._watching = asyncio.create_task(self._watch.run())

    async def stop(self) -> None:
        """Take nothing more in and close all tabs; they connect again when Kith is back."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self._chat.close()

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """Store a line and show it. Long texts are not split: a page scrolls."""
        if to.platform != self.name:
            raise Rejected(f"no local chat: {to.platform}")
        if len(to.chat) > 64:
            raise Unreachable("no such local chat")
        said = await self._conversations.say(to.chat, shown)
        if said is None:
            # A letter that was in hand when its reader lost the account is theirs still, by another channel.
            if turn.priority > ANSWER and not await self._conversations.is_left_to(to.chat, turn.reader):
                raise Unreachable("no browser is signed in")
            # What is still said to an account that was cut off is its last word, and nothing for another channel.
            if self._chat.part(to.chat, shown, self._clock()) or await self._conversations.is_nobodys(to.chat):
                return Receipt(None)
            raise Unreachable("no browser is signed in")
        if said.first:
            self._tabs.push(to.chat, {"is": "reset"})
        self._chat.refresh(to.chat, said.around, language=shown.language)
        self._chat.show(said.line)
        if to.chat.startswith(WEB_PREFIX):
            self._watch.wake()  # what was said may have linked the account, or cut it off
        return Receipt(str(said.line.id))

    async def change(self, ref: MessageRef, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """Replace a line and show it."""
        line = None
        if ref.message.isdecimal():
            line = await self._conversations.change(ref.chat, int(ref.message), shown.to_data())
        if line is None:
            raise Gone("no such line")
        if self._tabs.of(ref.chat):
            self._chat.refresh(ref.chat, await self._conversations.around(ref.chat), language=shown.language)
        self._chat.show(line)
        return Receipt(ref.message)

    async def remove(self, ref: MessageRef, turn: Turn = ANYTIME) -> None:
        """A page keeps its lines: what is taken back is replaced instead."""
        raise Gone("lines are not deleted")

    async def acknowledge(self, event: Incoming, toast: str | None = None) -> None:
        """Tell the tabs that a press was handled."""
        if isinstance(event.what, Pressed):
            self._tabs.push(event.place.chat, {"is": "answered", "event": event.what.press, "toast": toast})

    async def typing(self, event: Incoming) -> None:
        """Show three dots until the next line."""
        self._tabs.push(event.place.chat, {"is": "typing"})

    async def fetch(self, file: str) -> bytes:
        """The bytes of a posted picture. Raises Gone when it is no longer there."""
        blob = await self._conversations.blob(int(file)) if file.isdecimal() else None
        if blob is None:
            raise Gone("no such picture")
        return blob.data

    async def set_menus(self, menus: Sequence[Menu], coordinators: Sequence[str]) -> None:
        """Keep the command lists and show them in open tabs."""
        self._chat.set_menus(menus, coordinators)

    def link(self, payload: str) -> str | None:
        """Opens the chat with a Start button that sends `/start payload`."""
        return f"{self._public_url or self.own_url}/?start={quote(payload, safe='')}"

    def recall(self, sent: Sequence[tuple[str, float]]) -> None:
        """There is no pace."""

    def routes(self) -> Sequence[web.RouteDef]:
        """Page, static files, socket, pictures and files."""
        return self._chat.routes()
