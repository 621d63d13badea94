"""The terminal chat: the same conversation on stdin and stdout, for scripts and for people without a screen.

    terminal = Terminal(database, clock=clock)                 # takes the place of LocalPlatform among the platforms
    await terminal.start(dispatcher)
    await terminal.talk(dispatcher.idle)                       # until the input ends or #quit is typed

Numbers stand before buttons: `[1]` is pressed by typing 1. While a form waits for an answer the label is `[#1]`,
because there a bare 1 is an answer. Nothing is told by colour.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import shlex
import sys
import threading
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.platforms.contract import ANYTIME, Capabilities, Gone, Receipt, Rejected, Unreachable
from bot.platforms.local.conversation import PLATFORM, Conversations, Photo
from bot.platforms.local.frames import Edit, Locate, Press, Write
from bot.platforms.local.receiving import Receiver, Refusal
from bot.platforms.local.screen import Screen, clean
from bot.platforms.local.words import known_language
from handlers.kit.pictures import ENDINGS, PICTURE_LIMIT, kind_of, without_metadata

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from aiohttp import web

    from bot.platforms.contract import Inbox, Menu, Turn
    from handlers.kit.incoming import Incoming
    from handlers.kit.view import Shown
    from storage import Address, Line, MessageRef
    from storage.engine import Database


class Terminal:
    """One local person at a terminal, as a platform. What is said to other local people is only stored.

    identity: whose conversation it is. language: a guess until the person has chosen one. source, output:
    the standard ones. colours: None asks the output. clock: gives the present instant, aware.
    """

    def __init__(
        self,
        database: Database,
        *,
        identity: str = "owner",
        language: str | None = None,
        source: TextIO | None = None,
        output: TextIO | None = None,
        colours: bool | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.name = PLATFORM
        self.can = Capabilities(text_limit=30_000, dialogs=True, locations=True)
        self._identity = identity
        self._guess = language
        self._source = source if source is not None else sys.stdin
        output = output if output is not None else sys.stdout
        plain = colours is False or (colours is None and not output.isatty())
        self._screen = Screen(output, known_language(language, "en"), colours=not plain)
        self._conversations = Conversations(database, clock)
        self._inbox: Inbox | None = None
        self._menus: dict[str, Menu] = {}
        self._own: Line | None = None

    async def start(self, inbox: Inbox) -> None:
        """From now on what is typed is handed in."""
        self._inbox = inbox
        around = await self._conversations.around(self._identity)
        self._screen.language = known_language(around.language, self._screen.language)
        self._screen.tell("hello", network=around.network or "Kith")

    async def stop(self) -> None:
        """Take nothing more in."""
        self._inbox = None

    # --- what Kith says

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """Store a line and print it."""
        if to.platform != self.name:
            raise Rejected(f"no local chat: {to.platform}")
        said = await self._conversations.say(to.chat, shown)
        if said is None:
            raise Unreachable("no browser is signed in")
        if to.chat == self._identity:
            self._screen.show(said.line.id, shown)
        return Receipt(str(said.line.id))

    async def change(self, ref: MessageRef, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """Replace a line and print it again."""
        line = None
        if ref.message.isdecimal():
            line = await self._conversations.change(ref.chat, int(ref.message), shown.to_data())
        if line is None:
            raise Gone("no such line")
        if ref.chat == self._identity:
            self._screen.show(line.id, shown, changed=True)
        return Receipt(ref.message)

    async def remove(self, ref: MessageRef, turn: Turn = ANYTIME) -> None:
        """A page keeps its lines: what is taken back is replaced instead."""
        raise Gone("lines are not deleted")

    async def acknowledge(self, event: Incoming, toast: str | None = None) -> None:
        """Print the short word, if there is one."""
        if toast and event.place.chat == self._identity:
            self._screen.print(f"· {toast}")

    async def typing(self, event: Incoming) -> None:
        """A terminal shows nothing while it waits."""

    async def fetch(self, file: str) -> bytes:
        """The bytes of a sent picture. Raises Gone when it is no longer there."""
        blob = await self._conversations.blob(int(file)) if file.isdecimal() else None
        if blob is None:
            raise Gone("no such picture")
        return blob.data

    async def set_menus(self, menus: Sequence[Menu], coordinators: Sequence[str]) -> None:
        """Keep the command lists for #menu."""
        self._menus = {menu.language: menu for menu in menus}

    def link(self, payload: str) -> str | None:
        """A terminal has no links; the command does the same."""
        return None

    def recall(self, sent: Sequence[tuple[str, float]]) -> None:
        """There is no pace."""

    def routes(self) -> Sequence[web.RouteDef]:
        return ()

    # --- what is typed

    async def talk(self, idle: Callable[[], Awaitable[None]]) -> None:
        """Read until the end of the input or #quit; the next line is read when this one is answered.

        idle: waits until all that was handed in is answered.
        """
        lines = self._read()
        while (text := await self._next(lines)) is not None:
            if not self._source.isatty() and text.strip():
                self._screen.print(f"> {text}")
            if text.strip() == "#quit":
                return
            await self._take(text)
            await idle()

    async def _next(self, lines: asyncio.Queue[str | None]) -> str | None:
        if self._source.isatty():
            self._screen.prompt()
        return await lines.get()

    def _read(self) -> asyncio.Queue[str | None]:
        """Lines from a thread of their own: only so can a terminal, a pipe and a file all be read."""
        loop = asyncio.get_running_loop()
        queue: asyncio.Queue[str | None] = asyncio.Queue()

        def read() -> None:
            # The loop may be gone while this thread still waits for a line.
            with contextlib.suppress(RuntimeError, ValueError):
                for line in self._source:
                    loop.call_soon_threadsafe(queue.put_nowait, line.rstrip("\r\n"))
                loop.call_soon_threadsafe(queue.put_nowait, None)

        threading.Thread(target=read, name="kith-terminal", daemon=True).start()
        return queue

    async def _take(self, text: str) -> None:
        word, _, rest = text.partition(" ")
        if not text.strip() or self._inbox is None:
            return
        try:
            if re.fullmatch(r"#?[0-9]{1,3}", text.strip()):
                await self._number(text.strip())
            elif word.startswith("#"):
                await self._order(word, rest.strip())
            else:
                await self._receiver().take(Write(uuid.uuid4().hex, text))
                self._screen.answered()
        except Refusal as refused:
            self._screen.refuse(refused.reason)

    async def _number(self, text: str) -> None:
        key = self._screen.key(int(text.lstrip("#")))
        if key is not None and (key.bare or text.startswith("#")):
            self._screen.answered()
            await self._receiver().take(Press(uuid.uuid4().hex, key.line, key.data))
        elif text.startswith("#"):
            self._screen.tell("no-button", number=text.lstrip("#"))
        else:
            self._screen.answered()
            await self._receiver().take(Write(uuid.uuid4().hex, text))

    async def _order(self, word: str, rest: str) -> None:
        if word == "#help":
            self._screen.tell("help")
        elif word == "#menu":
            await self._list_commands()
        elif word == "#edit":
            await self._edit(rest)
        elif word == "#photo":
            await self._send_photo(rest)
        elif word == "#place":
            await self._send_place(rest)
        elif word == "#save":
            await self._save(rest or "1")
        else:
            self._screen.tell("unknown", word=clean(word))

    async def _list_commands(self) -> None:
        around = await self._conversations.around(self._identity)
        menu = self._menus.get(self._screen.language) or self._menus.get("en")
        commands = () if menu is None else menu.coordinators if around.coordinates else menu.members
        self._screen.print("\n".join(f"/{command}  {about}" for command, about in commands))

    async def _edit(self, text: str) -> None:
        if self._own is None:
            self._screen.tell("no-message")
            return
        self._screen.answered()
        await self._receiver().take(Edit(uuid.uuid4().hex, self._own.id, text))

    async def _send_photo(self, rest: str) -> None:
        try:
            path, *caption = shlex.split(rest)
        except ValueError:
            path, caption = rest, []
        data = await asyncio.to_thread(_picture, Path(path))
        mime = kind_of(data) if data is not None else None
        if data is None or mime is None:
            self._screen.tell("no-picture", path=clean(path))
            return
        event = uuid.uuid4().hex
        self._screen.answered()
        await self._receiver().take_photo(event, Photo(f"{event}.{ENDINGS[mime]}", mime, data), " ".join(caption))

    async def _send_place(self, rest: str) -> None:
        try:
            latitude, longitude = (float(part.strip(",")) for part in rest.split())
        except ValueError:
            latitude = longitude = 1000.0
        if not (abs(latitude) <= 90 and abs(longitude) <= 180):
            self._screen.tell("no-place")
            return
        self._screen.answered()
        await self._receiver().take(Locate(uuid.uuid4().hex, latitude, longitude))

    async def _save(self, rest: str) -> None:
        number = self._screen.file(int(rest)) if rest.isdecimal() else None
        blob = await self._conversations.blob(number) if number is not None else None
        if blob is None:
            self._screen.tell("no-file")
            return
        path = await asyncio.to_thread(_write_beside, Path.cwd(), Path(blob.name).name, blob.data)
        self._screen.tell("saved", path=str(path))

    def _receiver(self) -> Receiver:
        assert self._inbox is not None
        return Receiver(self._conversations, self._inbox, self._identity, language=self._guess, show=self._remember)

    def _remember(self, line: Line) -> None:
        if "text" in line.body:
            self._own = line


def _picture(path: Path) -> bytes | None:
    """A picture without metadata; None when there is none, it is none, or it is too large."""
    try:
        if path.stat().st_size > PICTURE_LIMIT:
            return None
        return without_metadata(path.read_bytes())
    except (OSError, ValueError):
        return None


def _write_beside(folder: Path, name: str, data: bytes) -> Path:
    """Save under this name or the next free one; never over something that is there."""
    path = folder / (name.lstrip(".") or "file")
    for number in range(2, 1000):
        try:
            with path.open("xb") as file:
                file.write(data)
        except FileExistsError:
            path = path.with_stem(f"{Path(name).stem}-{number}")
        else:
            break
    return path
