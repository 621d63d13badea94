"""Every error of discord.py as one of our delivery outcomes. Reasons never hold a message's text or a token.

Discord tells what is wrong by a number; the status alone decides only where the number is unknown. The numbers:
discord.com/developers/docs/topics/opcodes-and-status-codes.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from aiohttp import ClientError
from discord import (
    ConnectionClosed,
    DiscordException,
    DiscordServerError,
    GatewayNotFound,
    HTTPException,
    LoginFailure,
    RateLimited,
)

from bot.platforms.contract import DeliveryError, Gone, Rejected, RetryLater, Unreachable

TROUBLE: Final = (DiscordException, ClientError, OSError, RuntimeError)
"""All that a call may raise: the library's own, the network's, and a session that was closed under it."""

SLOW_DOWN: Final = timedelta(minutes=10)
"""How long a bot rests that was shut out without being told for how long; Discord's window for such a ban."""
TOO_MANY_CHATS: Final = timedelta(minutes=1)


class Over(Gone):
    """An interaction can be answered no more: its time is up, or Discord does not know it."""


class Acknowledged(DeliveryError):
    """The first answer to an interaction has been given already."""


class Absent(Unreachable):
    """Discord itself says that somebody is not there, or that Kith is not."""


_OVER: Final = {
    10015: "the interaction's webhook is gone",
    10062: "the interaction is over",
    50027: "the interaction's token is over",
}
_GONE: Final = {
    10008: "no such message",
    30046: "an old message was changed too often",
    50005: "not our message",
    50021: "a message that cannot be changed",
    50083: "the thread is archived",
}
_UNREACHABLE: Final = {
    10003: "no such channel",
    50007: "takes no messages",
    50008: "no channel for text",
    50009: "the server asks for more verification",
    50013: "no permission",
    50033: "no such recipient",
    50278: "no server in common",
    160005: "the thread is locked",
}
_ABSENT: Final = {
    10004: "no such server",
    10007: "no such member",
    10013: "no such user",
    50001: "no access",
}
_LATER: Final = {
    20016: "slow mode",
    20022: "announcements are limited",
    20028: "the channel is limited",
    20029: "the server is limited",
    40004: "Discord has switched sending off",
    40333: "Discord's own network",
    110000: "Discord is not ready",
    130000: "Discord is overloaded",
}
_TOO_FAST: Final = 40003  # opening direct messages too fast
_ACKNOWLEDGED: Final = 40060
_BOT: Final = {40001: "not authorised", 40002: "the account must be verified", 50014: "the token is not valid"}
CODES: Final = frozenset({*_OVER, *_GONE, *_UNREACHABLE, *_ABSENT, *_LATER, *_BOT, _TOO_FAST, _ACKNOWLEDGED})
"""The numbers that mean something else than their status says."""


def delivery_error(error: BaseException) -> DeliveryError:
    """The outcome that an error of a call means for what was being sent."""
    match error:
        case RateLimited():
            return RetryLater("rate limit", timedelta(seconds=error.retry_after))
        case HTTPException():
            return _of_code(error) or _of_status(error)
        case LoginFailure():
            return RetryLater("Discord does not accept the bot's token", whole_bot=True)
        case ConnectionClosed() | GatewayNotFound():
            return RetryLater(f"gateway: {type(error).__name__}")
        case DiscordException():
            return Rejected(type(error).__name__)
        case TimeoutError():
            return RetryLater("no answer in time")
        case _:
            return RetryLater(f"network: {type(error).__name__}")


def _of_code(error: HTTPException) -> DeliveryError | None:
    code = error.code
    if code in _OVER:
        return Over(_OVER[code])
    if code in _GONE:
        return Gone(_GONE[code])
    if code in _UNREACHABLE:
        return Unreachable(_UNREACHABLE[code])
    if code in _ABSENT:
        return Absent(_ABSENT[code])
    if code in _LATER:
        return RetryLater(_LATER[code], _told(error))
    if code in _BOT:
        return RetryLater(_BOT[code], whole_bot=True)
    if code == _TOO_FAST:
        return RetryLater("too many new chats", TOO_MANY_CHATS)
    return Acknowledged("answered already") if code == _ACKNOWLEDGED else None


def _of_status(error: HTTPException) -> DeliveryError:
    if isinstance(error, DiscordServerError) or error.status >= 500:
        return RetryLater(f"Discord answers {error.status}")
    if error.status == 429:
        return _limited(error)
    if error.status == 401:
        return RetryLater("Discord does not accept the bot's token", whole_bot=True)
    if error.status == 403 and not error.response.headers.get("Via"):
        return RetryLater("shut out for a while", SLOW_DOWN, whole_bot=True)  # the guard, not Discord: nobody's door
    if error.status == 403:
        return Unreachable(f"forbidden ({error.code})")
    return Rejected(f"{error.status} ({error.code})")


def _limited(error: HTTPException) -> RetryLater:
    """Told to wait again and again, or shut out by the guard before Discord, whose answers name no `Via`."""
    told = _told(error)
    if not error.response.headers.get("Via"):
        return RetryLater("shut out for a while", max(told or SLOW_DOWN, TOO_MANY_CHATS), whole_bot=True)
    whole = error.response.headers.get("X-RateLimit-Scope") == "global"
    return RetryLater("rate limit", told, whole_bot=whole)


def _told(error: HTTPException) -> timedelta | None:
    """How long Discord says to wait."""
    try:
        return timedelta(seconds=float(error.response.headers["Retry-After"]))
    except (KeyError, ValueError, OverflowError):
        return None
