"""What the server knows: people, chats, messages, files, pending updates, command menus.

Plain state with no HTTP and no rules of the Bot API in it; ids look like Telegram's.
"""

import asyncio
import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

Json = dict[str, object]
BOT_ID: Final = 7000000001
BOT_NAME: Final = "kith_trial_bot"
TOKEN: Final = f"{BOT_ID}:local-trial-token-of-the-test-server"


class Refused(Exception):
    """The Bot API's refusal: status, description, and the parameters that some refusals carry."""

    def __init__(self, status: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


@dataclass(slots=True)
class User:
    """Somebody with an account; `reach` is what a message to their private chat meets."""

    id: int
    first_name: str
    language_code: str | None = None
    username: str | None = None
    is_bot: bool = False
    reach: str = "stranger"  # stranger, started, blocked, deactivated

    def view(self) -> Json:
        """As the User object of the Bot API."""
        view: Json = {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name}
        if self.language_code is not None:
            view["language_code"] = self.language_code
        if self.username is not None:
            view["username"] = self.username
        return view


@dataclass(slots=True)
class Chat:
    """A private chat or a group; `topics` maps a thread id to whether it is open."""

    id: int
    type: str
    title: str
    bot_in: bool = True
    moved_to: int | None = None
    topics: dict[int, bool] = field(default_factory=dict)

    def view(self) -> Json:
        """As the Chat object of the Bot API."""
        name = "first_name" if self.type == "private" else "title"
        view: Json = {"id": self.id, "type": self.type, name: self.title}
        if self.topics:
            view["is_forum"] = True
        return view


@dataclass(slots=True)
class Message:
    """One message of a chat, as it stands now; `content` holds text, caption, photo and the like."""

    id: int
    chat: Chat
    sender: User
    date: int
    content: Json
    thread: int | None = None
    edits: int = 0
    deleted: bool = False

    @property
    def words(self) -> str:
        """Text or caption, empty when there is neither."""
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def keyboard(self) -> list[list[Json]]:
        """Rows of buttons under the message, inline or not."""
        markup = self.content.get("reply_markup", {})
        assert isinstance(markup, dict)
        rows = markup.get("inline_keyboard", markup.get("keyboard", []))
        assert isinstance(rows, list)
        return rows

    @property
    def labels(self) -> list[str]:
        """The labels of all buttons, row by row."""
        return [str(button["text"]) for row in self.keyboard for button in row]

    def view(self) -> Json:
        """As the Message object of the Bot API; reply keyboards are not part of it."""
        view: Json = {
            "message_id": self.id,
            "from": self.sender.view(),
            "chat": self.chat.view(),
            "date": self.date,
            **self.content,
        }
        markup = view.get("reply_markup")
        if isinstance(markup, dict) and "inline_keyboard" not in markup:
            del view["reply_markup"]
        if self.thread is not None:
            view |= {"message_thread_id": self.thread, "is_topic_message": True}
        if self.edits:
            view["edit_date"] = self.date
        return view


@dataclass(slots=True)
class Press:
    """A pressed button; a bot owes each press exactly one answer."""

    id: str
    user: User
    message: Message
    data: str
    answers: list[Json] = field(default_factory=list)


@dataclass(slots=True)
class Webhook:
    """Where updates are pushed to, as set by the bot."""

    url: str
    secret: str
    last_error: str = ""


@dataclass(frozen=True, slots=True)
class Called:
    """One call as it came in, for tests that ask what the bot did and in which order."""

    method: str
    arguments: Json
    status: int


@dataclass(slots=True)
class World:
    """Everything above, and the queue of updates that nobody has confirmed yet."""

    users: dict[int, User] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    messages: dict[tuple[int, int], Message] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    updates: list[Json] = field(default_factory=list)
    presses: dict[str, Press] = field(default_factory=dict)
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    calls: list[Called] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    actions: list[tuple[int, str]] = field(default_factory=list)
    webhook: Webhook | None = None
    wanted: list[str] | None = None
    clock: Callable[[], float] = time.time
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)
    bot: User = field(default_factory=lambda: User(BOT_ID, "Kith", username=BOT_NAME, is_bot=True))
    _message_ids: Iterator[int] = field(default_factory=lambda: itertools.count(11))
    _update_ids: Iterator[int] = field(default_factory=lambda: itertools.count(700_000_001))
    _file_ids: Iterator[int] = field(default_factory=lambda: itertools.count(1))
    _wakers: set[asyncio.Task[None]] = field(default_factory=set)

    def chat(self, chat_id: int) -> Chat:
        """The chat, or the refusal that a bot gets for a wrong id."""
        found = self.chats.get(chat_id)
        if found is None:
            raise Refused(400, "Bad Request: chat not found")
        return found

    def message(self, chat_id: int, message_id: int) -> Message | None:
        """The message unless it never was or is deleted."""
        found = self.messages.get((chat_id, message_id))
        return None if found is None or found.deleted else found

    def write(self, chat: Chat, sender: User, content: Json, thread: int | None = None) -> Message:
        """Adds a message to a chat."""
        message = Message(next(self._message_ids), chat, sender, int(self.clock()), content, thread)
        self.messages[chat.id, message.id] = message
        self.wake()
        return message

    def keep(self, content: bytes) -> str:
        """Stores a file and gives its id."""
        file_id = f"AgACAgIAAxkBAAI{next(self._file_ids):06d}"
        self.files[file_id] = content
        return file_id

    def push(self, kind: str, payload: Json) -> int:
        """Queues an update for the bot and gives its id."""
        update_id = next(self._update_ids)
        self.updates.append({"update_id": update_id, kind: payload})
        self.wake()
        return update_id

    def wake(self) -> None:
        """Lets everybody look again who waits for a change."""

        async def notify() -> None:
            async with self.changed:
                self.changed.notify_all()

        task = asyncio.get_running_loop().create_task(notify())
        self._wakers.add(task)
        task.add_done_callback(self._wakers.discard)

    async def until(self, condition: Callable[[], bool], seconds: float = 5.0) -> None:
        """Waits for a change that makes the condition true; TimeoutError after that many seconds."""
        async with asyncio.timeout(seconds), self.changed:
            await self.changed.wait_for(condition)

    def in_chat(self, chat_id: int) -> list[Message]:
        """All standing messages of a chat, oldest first."""
        return [message for (place, _), message in self.messages.items() if place == chat_id and not message.deleted]

    def unanswered(self) -> list[Press]:
        """Presses that the bot still owes an answer."""
        return [press for press in self.presses.values() if not press.answers]

    def transcript(self, chat_id: int) -> str:
        """The chat as a person sees it, as plain text."""
        lines: list[str] = []
        for message in self.in_chat(chat_id):
            marks = " (edited)" if message.edits else ""
            extras = [kind for kind in ("photo", "document", "location") if kind in message.content]
            shown = "".join(f"[{kind}] " for kind in extras) + message.words
            lines.append(f"{message.id} {message.sender.first_name}{marks}: {shown}")
            lines += ["    " + " ".join(f"[{button['text']}]" for button in row) for row in message.keyboard]
        return "\n".join(lines)
