"""One call as the methods see it: checked arguments with typed access, and the register of played methods."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.fakes.bot_api.description import Upload
from tests.fakes.bot_api.world import Chat, Json, Message, Refused, World

PLAYED: dict[str, Callable[["Call"], object]] = {}


def played(name: str) -> Callable[[Callable[["Call"], object]], Callable[["Call"], object]]:
    """Registers the function that plays a method of the Bot API; its return value becomes `result`."""

    def register(function: Callable[["Call"], object]) -> Callable[["Call"], object]:
        PLAYED[name.lower()] = function
        return function

    return register


@dataclass(frozen=True, slots=True)
class Call:
    """The method's arguments after the shape check, so the typed accessors only narrow."""

    world: World
    method: str
    arguments: Json
    files: dict[str, Upload] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Whether the argument was given."""
        return name in self.arguments

    def words(self, name: str) -> str:
        """A text argument, empty when it is absent."""
        return str(self.arguments.get(name, ""))

    def number(self, name: str, default: int = 0) -> int:
        """An integer argument."""
        value = self.arguments.get(name, default)
        assert isinstance(value, int)
        return value

    def items(self, name: str) -> list[Json]:
        """A list of objects, empty when it is absent."""
        value = self.arguments.get(name, [])
        assert isinstance(value, list)
        return value

    def part(self, name: str) -> Json:
        """An object argument, empty when it is absent."""
        value = self.arguments.get(name, {})
        assert isinstance(value, dict)
        return value

    def target(self) -> Chat:
        """The chat that is written to, or the refusal when the bot may not."""
        if isinstance(self.arguments.get("chat_id"), str):
            raise Refused(400, "Bad Request: chat not found")
        chat = self.world.chat(self.number("chat_id"))
        if chat.moved_to is not None:
            why = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, why, {"migrate_to_chat_id": chat.moved_to})
        if chat.type != "private":
            if not chat.bot_in:
                raise Refused(403, f"Forbidden: bot was kicked from the {chat.type} chat")
        elif (reach := self.world.users[chat.id].reach) != "started":
            raise Refused(403, "Forbidden: " + UNREACHED[reach])
        return chat

    def thread(self, chat: Chat) -> int | None:
        """The topic that is written to, when the call names one."""
        if not self.has("message_thread_id"):
            return None
        thread = self.number("message_thread_id")
        if thread not in chat.topics:
            raise Refused(400, "Bad Request: message thread not found")
        if not chat.topics[thread]:
            raise Refused(400, "Bad Request: TOPIC_CLOSED")
        return thread

    def edited(self) -> Message:
        """The message of the bot's own that the call is about."""
        chat = self.target()
        message = self.world.message(chat.id, self.number("message_id"))
        if message is None:
            raise Refused(400, "Bad Request: message to edit not found")
        if message.sender.id != self.world.bot.id:
            raise Refused(400, "Bad Request: message can't be edited")
        return message


UNREACHED = {
    "stranger": "bot can't initiate conversation with a user",
    "blocked": "bot was blocked by the user",
    "deactivated": "user is deactivated",
}
