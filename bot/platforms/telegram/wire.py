"""The few fields of Telegram's update objects that Kith reads, as they travel in JSON.

The library's own classes are not built for incoming updates: their write protection alone was measured at 22-30 % of
the CPU per update, and nothing of them outlives the adapter.
"""

from typing import NotRequired, TypedDict


class User(TypedDict):
    """Somebody with an account, a bot or a person."""

    id: int
    is_bot: bool
    first_name: str
    last_name: NotRequired[str]
    username: NotRequired[str]
    language_code: NotRequired[str]


class Chat(TypedDict):
    """Where something happened; `type` is private, group, supergroup or channel."""

    id: int
    type: str
    title: NotRequired[str]


class PhotoSize(TypedDict):
    """One of the sizes in which a picture is offered."""

    file_id: str
    width: int
    height: int
    file_size: NotRequired[int]


class Document(TypedDict):
    """A file that was not sent as a picture, even when it is one."""

    file_id: str
    file_name: NotRequired[str]
    mime_type: NotRequired[str]
    file_size: NotRequired[int]


class Location(TypedDict):
    """Degrees; a live location has a period and moves by edits."""

    latitude: float
    longitude: float


Message = TypedDict(
    "Message",
    {
        "message_id": int,
        "from": NotRequired[User],
        "chat": Chat,
        "date": int,
        "edit_date": NotRequired[int],
        "text": NotRequired[str],
        "caption": NotRequired[str],
        "photo": NotRequired[list[PhotoSize]],
        "document": NotRequired[Document],
        "location": NotRequired[Location],
        "message_thread_id": NotRequired[int],
        "is_topic_message": NotRequired[bool],
        "reply_to_message": NotRequired["Message"],
        "migrate_to_chat_id": NotRequired[int],
        "migrate_from_chat_id": NotRequired[int],
        # What a person can send and Kith cannot read; their content does not matter.
        "animation": NotRequired[object],
        "audio": NotRequired[object],
        "contact": NotRequired[object],
        "dice": NotRequired[object],
        "poll": NotRequired[object],
        "sticker": NotRequired[object],
        "video": NotRequired[object],
        "video_note": NotRequired[object],
        "voice": NotRequired[object],
    },
)

CallbackQuery = TypedDict(
    "CallbackQuery",
    {"id": str, "from": User, "message": NotRequired[Message], "data": NotRequired[str]},
)


class Member(TypedDict):
    """A place in a chat; `status` is member, administrator, left, kicked and so on."""

    status: str


ChatMemberUpdated = TypedDict(
    "ChatMemberUpdated",
    {"chat": Chat, "from": User, "date": int, "new_chat_member": Member},
)


class Update(TypedDict):
    """One event; exactly one of the optional fields is there."""

    update_id: int
    message: NotRequired[Message]
    edited_message: NotRequired[Message]
    callback_query: NotRequired[CallbackQuery]
    my_chat_member: NotRequired[ChatMemberUpdated]


WANTED = ["message", "edited_message", "callback_query", "my_chat_member"]
"""What Telegram is asked to send: nothing that Kith would throw away."""
