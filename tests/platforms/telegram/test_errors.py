"""Every error class of the library means exactly one thing for a message; none may be forgotten."""

from __future__ import annotations

import inspect
from datetime import timedelta

import pytest
import telegram.error
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    PassportDecryptionError,
    TelegramError,
    TimedOut,
)

from bot.platforms.contract import DeliveryError, Gone, Moved, Rejected, RetryLater, Unreachable
from bot.platforms.telegram.errors import FloodWatch, delivery_error, is_unchanged
from bot.platforms.telegram.request import FloodWait

EXPECTED: dict[str, tuple[TelegramError, type[DeliveryError]]] = {
    "BadRequest": (BadRequest("Bad Request: can't parse entities"), Rejected),
    "ChatMigrated": (ChatMigrated(-1005), Moved),
    "Conflict": (Conflict("terminated by other getUpdates request"), RetryLater),
    "EndPointNotFound": (EndPointNotFound("not found"), RetryLater),
    "Forbidden": (Forbidden("bot was blocked by the user"), Unreachable),
    "InvalidToken": (InvalidToken(), RetryLater),
    "NetworkError": (NetworkError("Bad Gateway"), RetryLater),
    "PassportDecryptionError": (PassportDecryptionError("x"), Rejected),
    "RetryAfter": (FloodWait(7), RetryLater),
    "TelegramError": (TelegramError("unreadable"), RetryLater),
    "TimedOut": (TimedOut(), RetryLater),
}


def test_every_error_class_of_the_library_is_expected() -> None:
    classes = {
        name for name, thing in inspect.getmembers(telegram.error, inspect.isclass) if issubclass(thing, TelegramError)
    }
    assert classes == EXPECTED.keys()


@pytest.mark.parametrize("name", tuple(EXPECTED))
def test_each_class_has_its_outcome(name: str) -> None:
    error, outcome = EXPECTED[name]
    assert type(delivery_error(error)) is outcome


@pytest.mark.parametrize(
    ("description", "outcome"),
    (
        ("Bad Request: chat not found", Unreachable),
        ("Bad Request: PEER_ID_INVALID", Unreachable),
        ("Bad Request: not enough rights to send text messages to the chat", Unreachable),
        ("Bad Request: group chat was deactivated", Unreachable),
        ("Bad Request: message to edit not found", Gone),
        ("Bad Request: message can't be edited", Gone),
        ("Bad Request: MESSAGE_ID_INVALID", Gone),
        ("Bad Request: BUTTON_DATA_INVALID", Rejected),
        ("Bad Request: message is too long", Rejected),
        ("Bad Request: message text is empty", Rejected),
    ),
)
def test_bad_requests_are_told_apart_by_their_words(description: str, outcome: type[DeliveryError]) -> None:
    assert type(delivery_error(BadRequest(description))) is outcome


def test_a_bad_request_is_never_retried_although_the_library_calls_it_a_network_error() -> None:
    assert isinstance(BadRequest("x"), NetworkError)
    assert not isinstance(delivery_error(BadRequest("x")), RetryLater)


def test_the_told_wait_and_the_new_chat_come_through() -> None:
    flood, moved = delivery_error(FloodWait(7)), delivery_error(ChatMigrated(-1005))
    assert isinstance(flood, RetryLater)
    assert isinstance(moved, Moved)
    assert flood.after == timedelta(seconds=7)
    assert moved.new_chat == "-1005"


def test_an_unchanged_message_counts_as_success() -> None:
    assert is_unchanged(BadRequest("Bad Request: message is not modified: specified new message content"))
    assert not is_unchanged(BadRequest("Bad Request: message to edit not found"))


def test_a_too_large_file_is_our_bug_although_it_comes_as_a_network_error() -> None:
    assert isinstance(delivery_error(NetworkError("Request Entity Too Large")), Rejected)


async def test_one_waiting_chat_is_its_own_limit_and_a_second_one_is_the_bots() -> None:
    watch = FloodWatch()
    wait = RetryLater("flood limit", timedelta(seconds=30))
    assert not watch.judge(wait, "1").whole_bot
    assert not watch.judge(wait, "1").whole_bot
    assert watch.judge(wait, "2").whole_bot
