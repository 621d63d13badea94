"""What a platform owes: it turns its library's events into `Incoming`, and sends `Shown`. It decides nothing.

The four outcomes of a send are values of this module; a platform maps every error of its library to one of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias, runtime_checkable

from handlers.kit.screens import CHOICES
from storage import ANSWER

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from datetime import timedelta

    from aiohttp import web

    from handlers.kit.incoming import Incoming
    from handlers.kit.roster import ServerFacts
    from handlers.kit.view import Kind, Shown
    from storage import Address, MessageRef, PersonId


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a platform lets a bot speak.

    rate: messages in any second over all chats. burst: answers into one chat at once, one a second sustained; what is
    no answer is spaced by a second always. group_a_minute: messages into one group.
    """

    rate: float
    burst: int = 5
    group_a_minute: int = 20


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a platform can show. Lengths in characters as the platform counts them.

    options: choices of one question on a page; more than `CHOICES` where they stand in a menu of the platform's own.
    """

    text_limit: int
    buttons: bool = True
    edits: bool = True
    dialogs: bool = False
    locations: bool = False
    photos: bool = True
    groups: bool = False
    options: int = CHOICES
    pace: Pace | None = None  # None: as fast as one can


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was sent: the last message's id, which edits point at."""

    message: str | None


def _always() -> None:
    """Nothing speaks against it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """How a message waits where a platform has a pace: answers (0) first; `check` is asked when its turn has come.

    It raises DeliveryError when the message must not leave any more. name: the same for the same message also after a
    kill, at most 20 letters; a platform that can leaves out a second one of that name. reader: the person it is for.
    """

    priority: int = ANSWER
    check: Callable[[], None] = _always
    name: str = ""
    reader: PersonId | None = None


ANYTIME = Turn()


class DeliveryError(Exception):
    """A message did not arrive. `reason` is short, for logs and reports, without the message's text."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class RetryLater(DeliveryError):
    """The platform may take it later. `after` is obeyed exactly and is no failed try; None: our own back-off.

    whole_bot: the wait is for everything this bot sends, not only for this chat.
    """

    def __init__(self, reason: str, after: timedelta | None = None, *, whole_bot: bool = False) -> None:
        super().__init__(reason)
        self.after = after
        self.whole_bot = whole_bot


class Unreachable(DeliveryError):
    """The person blocked the bot, never opened it, or the chat is gone."""


class Moved(DeliveryError):
    """The chat has a new id."""

    def __init__(self, reason: str, new_chat: str) -> None:
        super().__init__(reason)
        self.new_chat = new_chat


class Rejected(DeliveryError):
    """The platform refuses the message itself: our bug. Never retried."""


class Gone(DeliveryError):
    """The message to edit is not there any more or too old: send a new one instead."""


class Leader(Protocol):
    """Whether this process is the one that receives and sends for a bot's token."""

    @property
    def held(self) -> bool:
        """At this very moment."""

    async def gained(self) -> None:
        """Returns as soon as it is."""


class _Alone:
    """There is no other process."""

    held = True

    async def gained(self) -> None:
        """It always is."""


ALONE: Leader = _Alone()


class Inbox(Protocol):
    """Where a platform hands over what came in."""

    async def arrive(self, events: Sequence[Incoming]) -> None:
        """Returns once all events are stored: only then may they be confirmed to the platform. Handling goes on."""


@dataclass(frozen=True, slots=True)
class Menu:
    """The command list of one language: (command, what it does). `coordinators` is the longer list of those."""

    language: str
    members: Sequence[tuple[str, str]]
    coordinators: Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class NativeParam:
    """One typed option of a command. Labels and explanations by language; `name` comes back with what was chosen.

    options: (value, labels by language) of a fixed choice. suggests: what is typed is completed by `Suggest`.
    """

    name: str
    labels: Mapping[str, str]
    about: Mapping[str, str]
    kind: Kind
    required: bool = False
    options: Sequence[tuple[str, Mapping[str, str]]] = ()
    suggests: bool = False


@dataclass(frozen=True, slots=True)
class NativeCommand:
    """A command for a platform that lists them with typed options. By language: the words it goes by, what it does.

    asks: its answer opens a form. coordinators: of use to those with a role only.
    """

    name: str
    words: Mapping[str, str]
    about: Mapping[str, str]
    params: Sequence[NativeParam] = ()
    asks: bool = False
    coordinators: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody has typed so far into an option of a command. app_language: a guess for who is new."""

    platform: str
    sender: str
    command: str
    param: str
    typed: str
    app_language: str | None = None


Suggest: TypeAlias = "Callable[[Asked], Awaitable[Sequence[tuple[str, str]]]]"
"""What could be meant: (value, label), the likeliest first, at most 25. It changes nothing and never raises."""


@runtime_checkable
class Roster(Protocol):
    """What a platform with servers and roles offers beside: who has which roles there, asked one by one."""

    def facts(self, server: str) -> ServerFacts:
        """Names of roles and channels, as far as they are known without asking."""

    async def look_up(self, server: str, user: str) -> Sequence[str] | None:
        """The ids of the roles that somebody has there; None: they are not there any more, or Kith is not.

        Raises DeliveryError when that cannot be told now.
        """


class Platform(Protocol):
    """One platform. Adapters hold their library; nobody else sees it."""

    name: str
    can: Capabilities

    async def start(self, inbox: Inbox) -> None:
        """Connect and return; receiving goes on in tasks of the platform's own until `stop`."""

    async def stop(self) -> None:
        """Take nothing more in, let what is being received be stored, close connections."""

    async def send(self, to: Address, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """Send a message, split where it is too long, the buttons on the last piece. Raises DeliveryError."""

    async def change(self, ref: MessageRef, shown: Shown, turn: Turn = ANYTIME) -> Receipt:
        """Replace a message; the same content again is no error. Raises DeliveryError."""

    async def remove(self, ref: MessageRef, turn: Turn = ANYTIME) -> None:
        """Delete a message of ours. Raises Gone where it is not there, too old, or the platform keeps its lines."""

    async def acknowledge(self, event: Incoming, toast: str | None = None) -> None:
        """End what waits for an answer (`Incoming.press`), exactly once and after its letters, with a word or without.

        Never raises for one that expired.
        """

    async def typing(self, event: Incoming) -> None:
        """Show that an answer is being made, where the platform can."""

    async def fetch(self, file: str) -> bytes:
        """The bytes of a received file. Raises DeliveryError."""

    async def set_menus(self, menus: Sequence[Menu], coordinators: Sequence[str]) -> None:
        """Publish the command lists, only where they changed. `coordinators` are the chats of those with a role."""

    def link(self, payload: str) -> str | None:
        """A link that opens a private chat and starts it with this payload; None where there is no such thing."""

    def recall(self, sent: Sequence[tuple[str, float]]) -> None:
        """Count what an earlier process sent, (chat, seconds ago), against the pace."""

    def routes(self) -> Sequence[web.RouteDef]:
        """What the platform wants served by the web server: a page, a socket, a webhook."""
