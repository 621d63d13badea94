"""One act of a person that the bot must answer: what it was, what became of it, and how it is written on the wire."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from tests.fakes.discord_api.clock import Clock, born
from tests.fakes.discord_api.payloads import Json

if TYPE_CHECKING:
    from tests.fakes.discord_api.things import Channel, Message, User

COMMAND, COMPONENT, AUTOCOMPLETE, MODAL = 2, 3, 4, 5
ANSWER_WITHIN: Final = 3.0
"""Seconds until the person reads that the application did not respond."""
TOKEN_LASTS: Final = 15 * 60.0
"""Seconds during which more can be said in answer."""


@dataclass(slots=True, eq=False)
class Interaction:
    """`answer` is the type of the one callback, None until it comes. `original` is the message that came of it,
    `closed` that its modal is off the screen."""

    id: int
    token: str
    kind: int
    user: User
    channel: Channel
    data: Json
    clock: Clock
    message: Message | None = None
    answer: int | None = None
    original: Message | None = None
    modal: Json | None = None
    suggestions: list[Json] | None = None
    followups: list[Message] = field(default_factory=list)
    closed: bool = False
    within: float = ANSWER_WITHIN

    def __repr__(self) -> str:
        what = self.data.get("name", self.data.get("custom_id"))
        return f"<{self.user.global_name} asked for {what}, answered with {self.answer}, said {self.said!r}>"

    @property
    def age(self) -> float:
        """Seconds since the person did it."""
        return self.clock() - born(self.id)

    @property
    def failed(self) -> bool:
        """Whether the person sees that the application did not respond."""
        return self.answer is None and self.age > self.within

    @property
    def settled(self) -> bool:
        """Answered for good, or failed; "thinking ..." is neither."""
        waits = self.original is not None and self.original.loading and not self.original.deleted
        return self.failed or (self.answer is not None and not waits)

    @property
    def choices(self) -> list[str]:
        """The names that an autocomplete brought."""
        return [str(one["name"]) for one in self.suggestions or []]

    @property
    def said(self) -> str:
        """What can be read in the direct answer and all that followed."""
        messages = [message for message in (self.original, *self.followups) if message is not None]
        return "\n".join(message.text for message in messages if not message.deleted)

    @property
    def metadata(self) -> Json:
        """As messages tell where they came from."""
        view: Json = {"id": str(self.id), "type": self.kind, "user": self.user.view()}
        view |= {"authorizing_integration_owners": self.owners}
        if self.kind == COMMAND:
            view["command_type"] = self.data.get("type", 1)
        if self.message is not None and self.kind == COMPONENT:
            view["interacted_message_id"] = str(self.message.id)
        if self.kind == MODAL:
            opened: Json = {"id": str(self.id), "user": self.user.view(), "authorizing_integration_owners": self.owners}
            opened["type"] = COMPONENT if self.message else COMMAND
            opened |= {"interacted_message_id": str(self.message.id)} if self.message else {"command_type": 1}
            view["triggering_interaction_metadata"] = opened
        return view

    @property
    def owners(self) -> Json:
        """Who installed the application where it was used: the server, the person, or nobody in DMs."""
        if self.channel.people:
            return {"1": str(self.user.id)}
        return {"0": str(self.channel.guild.id) if self.channel.guild else "0"}
