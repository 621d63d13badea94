"""Telegram's updates as Kith's own events. Pure: no network, no library objects, no texts.

What is no person's doing (bots, channels, chatter in a group that is not meant for Kith) gives no event.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

from bot.platforms.telegram.wire import CallbackQuery, Chat, ChatMemberUpdated, Document, Message, Update, User
from handlers.kit.incoming import (
    Blocked,
    Documented,
    Edited,
    Expelled,
    Incoming,
    Located,
    Migrated,
    Photographed,
    Place,
    Pressed,
    Sender,
    Server,
    What,
    Written,
)

PLATFORM: Final = "telegram"
_COMMAND: Final = re.compile(r"/([A-Za-z0-9_]+)@(\w+)")
# Sent by a person, unreadable for Kith: arrives as an empty text, so that the person is told what to type instead.
_UNREADABLE: Final = (
    "animation", "audio", "contact", "dice", "poll", "sticker", "video", "video_note", "voice",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Me:
    """The bot's own account: its id and its name without the @."""

    id: int
    name: str


def read_update(update: Update, me: Me, now: datetime) -> Incoming | None:
    """The event in an update, or None when it is nothing for Kith. `now` dates events that carry no time."""
    number = f"{me.id}:{update['update_id']}"  # another bot on the same database counts its own updates
    if "message" in update:
        return _message(update["message"], number, me)
    if "callback_query" in update:
        return _press(update["callback_query"], number, now)
    if "edited_message" in update:
        return _edit(update["edited_message"], number, me)
    if "my_chat_member" in update:
        return _membership(update["my_chat_member"], number)
    return None


def _sender(user: User) -> Sender:
    name = " ".join(part for part in (user["first_name"], user.get("last_name")) if part)
    handle = f"@{user['username']}" if user.get("username") else f"tg://user?id={user['id']}"
    return Sender(str(user["id"]), name, user.get("language_code"), handle)


def _place(message: Message) -> Place:
    chat = message["chat"]
    # Replies in ordinary supergroups carry a thread id too, but only topics can be written to by it.
    thread = message.get("message_thread_id") if message.get("is_topic_message") else None
    return Place(str(chat["id"]), None if thread is None else str(thread), chat["type"] == "private")


def _server(chat: Chat) -> Server | None:
    """A group is a server with one channel; there are no roles in it."""
    number = str(chat["id"])
    return Server(number, chat.get("title", ""), channel=number) if chat["type"] != "private" else None


def _message(message: Message, number: str, me: Me) -> Incoming | None:
    user = message.get("from")
    if user is None or message["chat"]["type"] == "channel":
        return None
    what: What | None = _migration(message)
    if what is None:
        if user["is_bot"]:
            return None
        what = _content(message, me)
    if what is None:
        return None
    at = datetime.fromtimestamp(message["date"], UTC)
    return Incoming(PLATFORM, number, _sender(user), _place(message), at, what, _server(message["chat"]))


def _migration(message: Message) -> Migrated | None:
    """A group became a supergroup; told once in each of the two, and either telling is enough."""
    here = str(message["chat"]["id"])
    if "migrate_to_chat_id" in message:
        return Migrated(here, str(message["migrate_to_chat_id"]))
    if "migrate_from_chat_id" in message:
        return Migrated(str(message["migrate_from_chat_id"]), here)
    return None


def _content(message: Message, me: Me) -> What | None:
    number = str(message["message_id"])
    if "text" in message:
        text = _addressed(message, message["text"], me)
        return None if text is None else Written(text, number, _answered(message))
    caption = _addressed(message, message.get("caption", ""), me)
    if caption is None:
        return None
    if "photo" in message:
        largest = max(message["photo"], key=lambda size: size["width"] * size["height"])
        return Photographed(largest["file_id"], caption, number, largest.get("file_size", 0), _answered(message))
    document = message.get("document")
    if document is not None:
        size, answered = document.get("file_size", 0), _answered(message)
        if document.get("mime_type", "").startswith("image/"):
            return Photographed(document["file_id"], caption, number, size, answered)
        return Documented(document["file_id"], _ending(document), caption, number, size, answered)
    if "location" in message:
        return Located(message["location"]["latitude"], message["location"]["longitude"], number)
    if any(kind in message for kind in _UNREADABLE):
        return Written(caption, number)
    return None  # a service message: somebody joined, a title changed


def _answered(message: Message) -> str:
    """The message that this one replies to, in a private chat; in a group a reply is how Kith is spoken to."""
    replied = message.get("reply_to_message")
    return str(replied["message_id"]) if replied is not None and message["chat"]["type"] == "private" else ""


def _ending(document: Document) -> str:
    """What stands behind the last dot of a file's name; the rest is not kept."""
    _, dot, ending = document.get("file_name", "").rpartition(".")
    return ending.lower() if dot and ending.isascii() and ending.isalnum() and len(ending) <= 8 else ""


@lru_cache(maxsize=4)
def _called(name: str) -> re.Pattern[str]:
    return re.compile(rf"\s*@{re.escape(name)}\b[:,]?", re.IGNORECASE)


def _addressed(message: Message, text: str, me: Me) -> str | None:
    """The text without Kith's own name in it; None when it is not meant for Kith.

    In a group that is: a command (not one for another bot), a reply to Kith, or Kith's @name somewhere in the text.
    """
    if (named := _COMMAND.match(text)) is not None:
        if named[2].lower() != me.name.lower():
            return None
        return f"/{named[1]}{text[named.end() :]}"
    if message["chat"]["type"] == "private" or text.startswith("/"):
        return text
    called = _called(me.name)
    if called.search(text):
        return called.sub("", text).strip()
    answered = message.get("reply_to_message", {}).get("from")
    return text if answered is not None and answered["id"] == me.id else None


def _edit(message: Message, number: str, me: Me) -> Incoming | None:
    """A changed text or caption; a live location moves by edits as well and is let go."""
    user, said = message.get("from"), message.get("text", message.get("caption"))
    if user is None or user["is_bot"] or said is None or message["chat"]["type"] == "channel":
        return None
    text = _addressed(message, said, me)
    if text is None:
        return None
    at = datetime.fromtimestamp(message.get("edit_date", message["date"]), UTC)
    what = Edited(text, str(message["message_id"]))
    return Incoming(PLATFORM, number, _sender(user), _place(message), at, what, _server(message["chat"]))


def _press(query: CallbackQuery, number: str, now: datetime) -> Incoming | None:
    """A pressed button. Under a message too old to be shown, Telegram still tells chat and id."""
    message = query.get("message")
    if message is None or query["from"]["is_bot"]:
        return None  # under an inline result, which Kith never sends
    what = Pressed(query.get("data", ""), str(message["message_id"]), query["id"])
    server = _server(message["chat"])
    return Incoming(PLATFORM, number, _sender(query["from"]), _place(message), now, what, server)


def _membership(changed: ChatMemberUpdated, number: str) -> Incoming | None:
    """The private chat was shut or opened again, or Kith was removed from a group."""
    chat, sender = changed["chat"], _sender(changed["from"])
    out = changed["new_chat_member"]["status"] in {"kicked", "left"}
    at = datetime.fromtimestamp(changed["date"], UTC)
    if chat["type"] == "private":
        if changed["from"]["is_bot"]:
            return None
        return Incoming(PLATFORM, number, sender, Place(str(chat["id"])), at, Blocked(out))
    if not out:
        return None
    place = Place(str(chat["id"]), private=False)
    return Incoming(PLATFORM, number, sender, place, at, Expelled(), _server(chat))
