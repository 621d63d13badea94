"""Every error of python-telegram-bot as one of our delivery outcomes.

The narrow classes come first: in the library both BadRequest and TimedOut are kinds of NetworkError, and "retry network
errors" would repeat our own bad requests for ever. Reasons never hold a message's text or the token.
"""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Final

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    PassportDecryptionError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.platforms.contract import DeliveryError, Gone, Moved, Rejected, RetryLater, Unreachable

# Telegram tells the kind of a bad request in words only; compared in lower case, since the library re-capitalises them.
_UNREACHABLE: Final = (
    "chat not found", "user not found", "peer_id_invalid", "user_is_deactivated", "user is deactivated",
    "group chat was deactivated", "not enough rights to send", "have no rights to send", "chat_write_forbidden",
    "chat_restricted", "need administrator rights", "bot is not a member", "user_is_blocked", "input_user_deactivated",
)  # fmt: skip
_GONE: Final = (
    "message to edit not found", "message can't be edited", "message_id_invalid", "message identifier is not specified",
    "there is no text in the message to edit", "there is no caption in the message to edit",
    "message to delete not found", "message can't be deleted",
)  # fmt: skip
_NO_TOPIC: Final = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
_NO_PICTURE: Final = ("image_process_failed", "photo_invalid", "photo_save_file_invalid", "photo_ext_invalid")
_TOO_LARGE: Final = "request entity too large"


def is_unchanged(error: TelegramError) -> bool:
    """An edit to what the message says already: a success for us."""
    return isinstance(error, BadRequest) and "message is not modified" in error.message.lower()


def is_without_topic(error: TelegramError) -> bool:
    """The topic that was written to is closed or gone; the group itself may still be there."""
    return isinstance(error, BadRequest) and any(sign in error.message.lower() for sign in _NO_TOPIC)


def is_media(error: TelegramError) -> bool:
    """A text edit met a message with a picture or file, whose words are a caption."""
    return isinstance(error, BadRequest) and "there is no text in the message to edit" in error.message.lower()


def is_no_picture(error: TelegramError) -> bool:
    """Telegram cannot show the file as a picture (odd proportions, damaged); as a file it can still be sent."""
    return isinstance(error, BadRequest) and any(sign in error.message.lower() for sign in _NO_PICTURE)


def delivery_error(error: TelegramError) -> DeliveryError:
    """The outcome that an error of the library means for the message that was being sent."""
    words = error.message.lower()
    match error:
        case RetryAfter():
            after = error.retry_after
            return RetryLater("flood limit", after if isinstance(after, timedelta) else timedelta(seconds=after))
        case ChatMigrated():
            return Moved("the group became a supergroup", str(error.new_chat_id))
        case Forbidden():
            return Unreachable(error.message)
        case BadRequest():
            return _bad_request(error.message, words)
        case InvalidToken() | EndPointNotFound():
            return RetryLater("Telegram does not accept the bot's token", whole_bot=True)
        case Conflict():
            return RetryLater("another program uses the bot's token", whole_bot=True)
        case TimedOut():
            return RetryLater("no answer in time")
        case NetworkError():
            return Rejected("the file is too large") if _TOO_LARGE in words else RetryLater(f"network: {error.message}")
        case PassportDecryptionError():
            return Rejected("passport data, which Kith never asks for")
        case _:
            return RetryLater(f"unreadable answer: {type(error).__name__}")


def _bad_request(message: str, words: str) -> DeliveryError:
    if any(sign in words for sign in _UNREACHABLE):
        return Unreachable(message)
    if any(sign in words for sign in _GONE):
        return Gone(message)
    if "too many requests" in words:
        return RetryLater("flood limit")
    return Rejected(message)


@contextmanager
def as_delivery_errors() -> Iterator[None]:
    """Whatever the library raises inside leaves as a DeliveryError."""
    try:
        yield
    except TelegramError as error:
        raise delivery_error(error) from error


class FloodWatch:
    """Tells whose limit a flood answer is about: Telegram does not say.

    One chat that is told to wait has its own limit; when a second chat is told so while the first still waits, the
    limit is the bot's.
    """

    def __init__(self) -> None:
        self._until: dict[str, float] = {}

    def judge(self, error: RetryLater, chat: str) -> RetryLater:
        """The same error, with `whole_bot` set when other chats are waiting too."""
        if error.after is None or error.whole_bot:
            return error
        now = asyncio.get_running_loop().time()
        self._until = {place: until for place, until in self._until.items() if until > now}
        shared = any(place != chat for place in self._until)
        self._until[chat] = now + error.after.total_seconds()
        return RetryLater(error.reason, error.after, whole_bot=shared)
