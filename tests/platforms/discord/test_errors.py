"""Every error of discord.py is one of the contract's outcomes, and nothing is asked again and again in vain."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import aiohttp
import discord
import pytest
from discord.app_commands import AppCommandError

from bot.platforms.contract import DeliveryError, Gone, Rejected, RetryLater, Unreachable
from bot.platforms.discord.calls import HANDFUL, Calls
from bot.platforms.discord.errors import CODES, TROUBLE, Absent, Acknowledged, Over, delivery_error
from bot.platforms.discord.rosters import look_up

if TYPE_CHECKING:
    from collections.abc import Mapping


def answered(status: int, code: int = 0, headers: Mapping[str, str] | None = None) -> discord.HTTPException:
    """The error that discord.py makes of an answer."""
    kinds_of: dict[int, type[discord.HTTPException]] = {403: discord.Forbidden, 404: discord.NotFound}
    kind = discord.DiscordServerError if status >= 500 else kinds_of.get(status, discord.HTTPException)
    response = SimpleNamespace(status=status, reason="so", headers=headers or {})
    return kind(cast("Any", response), {"code": code, "message": "the text of somebody's message"})


def kinds(of: type[BaseException]) -> set[type[BaseException]]:
    found = {of}
    for kind in of.__subclasses__():
        found |= kinds(kind)
    return found


@pytest.mark.parametrize("kind", sorted(kinds(discord.DiscordException), key=str))
def test_every_error_of_the_library_is_an_outcome(kind: type[discord.DiscordException]) -> None:
    if issubclass(kind, discord.HTTPException):
        error: discord.DiscordException = answered(400)
    else:
        error = kind.__new__(kind)
        error.retry_after = 3.0  # type: ignore[attr-defined]
    outcome = delivery_error(error)
    assert isinstance(outcome, DeliveryError)
    assert isinstance(error, TROUBLE)
    if issubclass(kind, AppCommandError):
        assert isinstance(outcome, Rejected), "commands are ours to get right: trying again changes nothing"


@pytest.mark.parametrize(
    ("status", "code", "expected"),
    (
        (403, 50007, Unreachable), (403, 50278, Unreachable), (403, 50001, Absent), (403, 50013, Unreachable),
        (404, 10003, Unreachable), (404, 10013, Absent), (400, 50033, Unreachable), (403, 50009, Unreachable),
        (404, 10004, Absent), (404, 10007, Absent), (403, 0, Unreachable), (400, 160005, Unreachable),
        (404, 10008, Gone), (403, 50005, Gone), (400, 50021, Gone), (400, 50083, Gone), (429, 30046, Gone),
        (404, 10062, Over), (404, 10015, Over), (401, 50027, Over), (400, 40060, Acknowledged),
        (400, 50035, Rejected), (400, 50006, Rejected), (413, 40005, Rejected), (400, 50024, Rejected),
        (400, 200000, Rejected), (404, 0, Rejected), (405, 0, Rejected),
        (400, 40003, RetryLater), (400, 40004, RetryLater), (429, 20028, RetryLater), (429, 20016, RetryLater),
        (500, 0, RetryLater), (502, 0, RetryLater), (503, 130000, RetryLater), (401, 0, RetryLater),
        (403, 40002, RetryLater), (429, 0, RetryLater),
    ),
)  # fmt: skip
def test_the_number_tells_what_is_wrong(status: int, code: int, expected: type[DeliveryError]) -> None:
    outcome = delivery_error(answered(status, code, {"Via": "1.1 google"}))
    assert type(outcome) is expected
    assert "somebody" not in outcome.reason


async def test_a_refusal_before_discord_shuts_nobodys_door_and_ends_nobodys_right() -> None:
    """Cloudflare's 403 has no number and no `Via`: taken for Discord's word it would end every right in a server."""
    outcome = delivery_error(answered(403))
    assert isinstance(outcome, RetryLater)
    assert outcome.whole_bot
    for guarded in (answered(403), answered(403, headers={"Via": "1.1 google"}), answered(403, 50013)):
        with pytest.raises(DeliveryError):
            await look_up(Calls(Line(guarded)), "1", "2")
    assert await look_up(Calls(Line(answered(404, 10007))), "1", "2") is None


def test_every_number_that_is_known_means_more_than_our_own_mistake() -> None:
    assert not [code for code in CODES if isinstance(delivery_error(answered(400, code)), Rejected)]


@pytest.mark.parametrize(
    "error",
    (
        TimeoutError(),
        ConnectionResetError(),
        aiohttp.ClientPayloadError(),
        aiohttp.ServerDisconnectedError(),
        OSError(),
    ),
)
def test_the_networks_trouble_passes(error: BaseException) -> None:
    assert isinstance(error, TROUBLE)
    outcome = delivery_error(error)
    assert isinstance(outcome, RetryLater)
    assert not outcome.whole_bot


@pytest.mark.parametrize(
    ("headers", "after", "whole_bot"),
    (
        ({"Via": "1.1 google", "Retry-After": "12"}, 12, False),
        ({"Via": "1.1 google", "Retry-After": "7", "X-RateLimit-Scope": "global"}, 7, True),
        ({"Retry-After": "3600"}, 3600, True),
        ({"Retry-After": "soon"}, 600, True),
        ({}, 600, True),
    ),
)
def test_a_limit_is_obeyed_and_the_guard_before_discord_stops_the_whole_bot(
    headers: Mapping[str, str], after: int, whole_bot: bool
) -> None:
    outcome = delivery_error(answered(429, headers=headers))
    assert isinstance(outcome, RetryLater)
    assert outcome.after == timedelta(seconds=after)
    assert outcome.whole_bot is whole_bot


def test_a_limit_that_the_library_waits_for_itself_is_passed_on() -> None:
    outcome = delivery_error(discord.RateLimited(42.5))
    assert isinstance(outcome, RetryLater)
    assert outcome.after == timedelta(seconds=42.5)


class Line:
    """A client whose every call ends in one error."""

    def __init__(self, error: BaseException | None) -> None:
        self.http = cast("Any", self)
        self.error = error
        self.asked = 0

    async def request(self, route: object, **_: object) -> object:
        self.asked += 1
        if self.error is not None:
            raise self.error
        return {"id": "1"}


async def refused(calls: Calls, path: str = "/channels/{channel_id}/messages") -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        await calls("POST", path, {"channel_id": 1, "webhook_id": 1, "webhook_token": "t"}, {})
    return caught.value


async def test_after_a_ban_nothing_is_asked_but_interactions_are_answered() -> None:
    line = Line(answered(429, headers={"Retry-After": "900"}))
    calls = Calls(line)
    assert isinstance(await refused(calls), RetryLater)
    second = await refused(calls)
    assert isinstance(second, RetryLater)
    assert second.whole_bot
    assert line.asked == 1
    line.error = None
    await calls(
        "POST", "/interactions/{webhook_id}/{webhook_token}/callback", {"webhook_id": 1, "webhook_token": "t"}, {}
    )
    assert line.asked == 2


async def test_there_are_never_more_refusals_than_a_handful() -> None:
    line = Line(answered(403, 50007))
    calls = Calls(line)
    outcomes = [await refused(calls) for _ in range(HANDFUL + 20)]
    assert line.asked == HANDFUL
    assert [type(one) for one in outcomes[HANDFUL - 1 :]] == [Unreachable, *[RetryLater] * 20]


async def test_what_takes_too_long_goes_back_and_is_not_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    """discord.py would stay shut for ever if it were cancelled while it waits for its global limit."""
    monkeypatch.setattr("bot.platforms.discord.calls.PATIENCE", 0.01)
    done = asyncio.Event()

    class Slow(Line):
        async def request(self, route: object, **_: object) -> object:
            await asyncio.sleep(0.05)
            done.set()
            return {}

    assert isinstance(await refused(Calls(Slow(None))), RetryLater)
    await asyncio.wait_for(done.wait(), 1)
