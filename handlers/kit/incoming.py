"""What reaches Kith, in one vocabulary for all platforms. Adapters make it, it is stored as data, features read it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, ClassVar, TypeAlias, cast, get_args

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json


@dataclass(frozen=True, slots=True)
class Sender:
    """Who wrote or pressed: the platform's own id as text, and what its app says about the person.

    handle: the public name there ("@ana"). Nobody else sees it but by its owner's own press, and it is not kept.
    """

    id: str
    name: str = ""
    language: str | None = None  # the app's language: a guess, never a choice
    handle: str = ""


@dataclass(frozen=True, slots=True)
class Server:
    """A server of the platform (a community with channels and roles) in which something happened.

    roles: the ids of the roles that the sender has there. channel: where in it, as a chat that others read too.
    """

    id: str
    name: str = ""
    roles: tuple[str, ...] = ()
    channel: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where it happened. `private`: only this one person sees what Kith answers there.

    thread: a topic of a group; or, where a platform wants a command or press answered in its own way, that event.
    """

    chat: str
    thread: str | None = None
    private: bool = True


@dataclass(frozen=True, slots=True)
class Written:
    """A text message. `message` is its id in the chat, `answers` that of the message it replies to."""

    KIND: ClassVar[str] = "written"
    text: str
    message: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Edited:
    """The person changed an earlier message of theirs: `text` is what it says now."""

    KIND: ClassVar[str] = "edited"
    text: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button was pressed. `data` is what we stored under it, `message` the message it stands under.

    `press` is what the platform wants back in the acknowledgement; so it is in `Called` and `Filled`.
    """

    KIND: ClassVar[str] = "pressed"
    data: str
    message: str = ""
    press: str = ""


@dataclass(frozen=True, slots=True)
class Photographed:
    """A picture with an optional caption. `file` is what the platform needs to hand out the bytes."""

    KIND: ClassVar[str] = "photographed"
    file: str
    caption: str = ""
    message: str = ""
    size: int = 0
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Documented:
    """A file that is no picture. `ending` is all that is taken of its name: names tell of people ("pdf").

    size: bytes, as the platform says; 0 when it does not.
    """

    KIND: ClassVar[str] = "documented"
    file: str
    ending: str = ""
    caption: str = ""
    message: str = ""
    size: int = 0
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Located:
    """A shared location in degrees. Kept only as long as it takes to find the zone."""

    KIND: ClassVar[str] = "located"
    latitude: float
    longitude: float
    message: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A form filled in natively (a dialog, a modal): field name -> what was typed or chosen, as text."""

    KIND: ClassVar[str] = "filled"
    draft: int
    values: Mapping[str, str] = field(default_factory=dict)
    message: str = ""
    press: str = ""


@dataclass(frozen=True, slots=True)
class Called:
    """A command of a platform that has typed options: option -> what was typed or chosen, as text."""

    KIND: ClassVar[str] = "called"
    command: str
    values: Mapping[str, str] = field(default_factory=dict)
    message: str = ""
    press: str = ""


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person shut Kith out of the private chat, or let it in again."""

    KIND: ClassVar[str] = "blocked"
    blocked: bool = True


@dataclass(frozen=True, slots=True)
class Migrated:
    """A group got a new id."""

    KIND: ClassVar[str] = "migrated"
    old_chat: str
    new_chat: str


@dataclass(frozen=True, slots=True)
class Enrolled:
    """What somebody is in a server (`Incoming.server`) by now: there with those roles, or not there any more."""

    KIND: ClassVar[str] = "enrolled"
    there: bool = True


@dataclass(frozen=True, slots=True)
class Expelled:
    """Kith itself is not in a server (`Incoming.server`) any more; whoever did it is the sender, if that is known."""

    KIND: ClassVar[str] = "expelled"


What: TypeAlias = (
    Written
    | Edited
    | Pressed
    | Photographed
    | Documented
    | Located
    | Filled
    | Called
    | Blocked
    | Migrated
    | Enrolled
    | Expelled
)

_KINDS: dict[str, type[What]] = {kind.KIND: kind for kind in get_args(What)}


@dataclass(frozen=True, slots=True)
class Incoming:
    """One event. `event_id` is unique on its platform: the same one twice is a repeat."""

    platform: str
    event_id: str
    sender: Sender
    place: Place
    at: datetime
    what: What
    server: Server | None = None

    @property
    def press(self) -> str:
        """What the platform wants acknowledged; empty when nothing."""
        return self.what.press if isinstance(self.what, Pressed | Called | Filled) else ""

    @property
    def person_key(self) -> tuple[str, str]:
        """What orders and locks a person's events before the person is known."""
        return (self.platform, self.sender.id)

    def to_data(self) -> dict[str, Json]:
        """As plain data, to be stored before the platform is told that it arrived."""
        what: dict[str, Json] = {name: cast("Json", getattr(self.what, name)) for name in self.what.__slots__}
        return {
            "platform": self.platform,
            "event_id": self.event_id,
            "sender": [self.sender.id, self.sender.name, self.sender.language, self.sender.handle],
            "place": [self.place.chat, self.place.thread, self.place.private],
            "at": self.at.timestamp(),
            "kind": self.what.KIND,
            "what": what,
            **({"server": _server_data(self.server)} if self.server else {}),
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Json]) -> Incoming:
        """The event that `to_data` wrote down."""
        sender = cast("list[str]", data["sender"])
        place = cast("list[str]", data["place"])
        what = _KINDS[cast("str", data["kind"])](**cast("dict[str, str]", data["what"]))  # type: ignore[arg-type]
        server = cast("list[str] | None", data.get("server"))
        return cls(
            platform=cast("str", data["platform"]),
            event_id=cast("str", data["event_id"]),
            sender=Sender(*sender),
            place=Place(place[0], place[1], bool(place[2])),
            at=datetime.fromtimestamp(cast("float", data["at"]), UTC),
            what=what,
            server=Server(server[0], server[1], tuple(server[2]), server[3]) if server else None,
        )


def _server_data(server: Server) -> Json:
    return [server.id, server.name, list(server.roles), server.channel]
