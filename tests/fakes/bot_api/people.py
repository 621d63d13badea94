"""People at their phones: what they do becomes updates, as Telegram would word them."""

import itertools
import re
from dataclasses import dataclass

from tests.fakes.bot_api.world import Chat, Json, Message, Press, User, World

_PRESSES = itertools.count(4_382_000_001)


@dataclass(slots=True)
class Person:
    """Somebody who writes to the bot, in private or in a group. Every act returns the id of the update it made."""

    world: World
    user: User

    @property
    def chat(self) -> Chat:
        """Their private chat with the bot."""
        return self.world.chats[self.user.id]

    @property
    def id(self) -> int:
        """Their user id, which is also the id of their private chat."""
        return self.user.id

    def says(self, text: str, group: Chat | None = None, thread: int | None = None) -> int:
        """A text message; /start opens the private chat."""
        content: Json = {"text": text}
        if found := re.match(r"/[a-zA-Z0-9_]+(?:@\w+)?", text):
            content["entities"] = [{"type": "bot_command", "offset": 0, "length": found.end()}]
        return self._sends(content, group, thread)

    def opens(self, payload: str = "") -> int:
        """Follows a link to the bot: t.me/bot?start=payload."""
        return self.says(f"/start {payload}".strip())

    def sends_photo(self, picture: bytes, caption: str = "", group: Chat | None = None) -> int:
        """A picture in two sizes, with or without words."""
        sizes = [self._size(picture[:200], 90, 67), self._size(picture, 800, 600)]
        return self._sends({"photo": sizes} | ({"caption": caption} if caption else {}), group)

    def _size(self, picture: bytes, width: int, height: int) -> Json:
        file_id = self.world.keep(picture)
        unique = "u" + file_id[-8:]
        return {
            "file_id": file_id, "file_unique_id": unique, "width": width, "height": height, "file_size": len(picture)
        }  # fmt: skip

    def sends_document(self, content: bytes, name: str, mime_type: str, caption: str = "") -> int:
        """A file."""
        file_id = self.world.keep(content)
        document: Json = {"file_id": file_id, "file_unique_id": "u" + file_id[-8:], "file_size": len(content)}
        document |= {"file_name": name, "mime_type": mime_type}
        return self._sends({"document": document} | ({"caption": caption} if caption else {}))

    def replies(self, text: str, to: Message) -> int:
        """A text in reply to a message of this chat."""
        return self._sends({"text": text, "reply_to_message": to.view()})

    def sends_contact(self, phone_number: str, first_name: str) -> int:
        """A contact card from the telephone's address book."""
        return self._sends({"contact": {"phone_number": phone_number, "first_name": first_name}})

    def forwards(self, text: str, of: User) -> int:
        """A message that somebody else wrote elsewhere."""
        origin: Json = {"type": "user", "sender_user": of.view(), "date": 0}
        return self._sends({"text": text, "forward_origin": origin})

    def sends_sticker(self) -> int:
        """Something that no bot of ours reads."""
        file_id = self.world.keep(b"sticker")
        sticker: Json = {"file_id": file_id, "file_unique_id": "s1", "type": "regular", "width": 512, "height": 512}
        return self._sends({"sticker": sticker | {"is_animated": False, "is_video": False, "emoji": "👍"}})

    def shares_location(self, latitude: float, longitude: float) -> int:
        """Where they are."""
        return self._sends({"location": {"latitude": latitude, "longitude": longitude}})

    def edits(self, text: str, message_id: int | None = None, group: Chat | None = None) -> int:
        """Changes one of their own messages, the last one unless told otherwise."""
        chat = group or self.chat
        mine = [message for message in self.world.in_chat(chat.id) if message.sender.id == self.id]
        message = mine[-1] if message_id is None else self.world.messages[chat.id, message_id]
        message.content = message.content | {"text": text}
        message.edits += 1
        return self.world.push("edited_message", message.view())

    def presses(self, label: str, message_id: int | None = None, chat: Chat | None = None) -> Press:
        """Presses the newest inline button with this label (or the one under a certain message)."""
        place = chat or self.chat
        for message in reversed(self.world.in_chat(place.id)):
            if message_id is not None and message.id != message_id:
                continue
            for button in (button for row in message.keyboard for button in row):
                if button["text"] == label and "callback_data" in button:
                    return self.presses_data(str(button["callback_data"]), message)
        raise LookupError(f"no button {label!r} in:\n{self.world.transcript(place.id)}")

    def presses_data(self, data: str, message: Message, *, gone: bool = False) -> Press:
        """Presses a button by what it carries; `gone`: the message is too old, Telegram only tells its id."""
        press = Press(str(next(_PRESSES)), self.user, message, data)
        self.world.presses[press.id] = press
        shown: Json = {"chat": message.chat.view(), "message_id": message.id, "date": 0} if gone else message.view()
        query: Json = {"id": press.id, "from": self.user.view(), "chat_instance": "77", "data": data, "message": shown}
        self.world.push("callback_query", query)
        return press

    def blocks(self) -> int:
        """Stops the bot in their phone."""
        return self._membership("blocked", "member", "kicked")

    def unblocks(self) -> int:
        """Lets the bot write again."""
        return self._membership("started", "kicked", "member")

    def _membership(self, reach: str, before: str, after: str) -> int:
        self.user.reach = reach
        return self.world.push("my_chat_member", membership(self.world, self.user, self.chat, before, after))

    def _sends(self, content: Json, group: Chat | None = None, thread: int | None = None) -> int:
        if group is None:
            self.user.reach = "started"
        message = self.world.write(group or self.chat, self.user, content, thread)
        return self.world.push("message", message.view())

    @property
    def heard(self) -> list[Message]:
        """What the bot said in private, oldest first."""
        return [message for message in self.world.in_chat(self.id) if message.sender.is_bot]

    async def hears(self, more_than: int = 0, seconds: float = 5.0) -> Message:
        """The bot's newest private message, as soon as there are more than so many of them."""
        await self.world.until(lambda: len(self.heard) > more_than, seconds)
        return self.heard[-1]


def membership(world: World, who: User, chat: Chat, before: str, after: str) -> Json:
    """The bot's own place in a chat has changed."""

    def member(status: str) -> Json:
        left: Json = {"until_date": 0} if status == "kicked" else {}
        return {"user": world.bot.view(), "status": status} | left

    update: Json = {"chat": chat.view(), "from": who.view(), "date": int(world.clock())}
    return update | {"old_chat_member": member(before), "new_chat_member": member(after)}


def moves(world: World, group: Chat, new_id: int) -> Chat:
    """A group becomes a supergroup: a new id, and the old one refuses every message from now on."""
    world.chats[new_id] = Chat(new_id, "supergroup", group.title)
    group.moved_to = new_id
    return world.chats[new_id]


def tells_of_move(world: World, group: Chat, bigger: Chat, who: User) -> None:
    """The service messages about it, one on each side."""
    world.push("message", world.write(group, who, {"migrate_to_chat_id": bigger.id}).view())
    world.push("message", world.write(bigger, who, {"migrate_from_chat_id": group.id}).view())
