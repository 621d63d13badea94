"""Pushed updates: a wrong secret is refused, and only what is stored is answered with 200."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import aiohttp
import pytest
from aiohttp import web

from bot.platforms.telegram.webhook import SECRET_HEADER, Webhook
from handlers.kit.incoming import Written
from tests.fakes.bot_api import BotApi, Fault
from tests.platforms.telegram.conftest import Tray

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from bot.platforms.telegram.adapter import Telegram
    from tests.fakes.bot_api import Person

SECRET = "right-secret_1"


@asynccontextmanager
async def mounted(build: Callable[..., Telegram]) -> AsyncIterator[tuple[Telegram, str]]:
    """An adapter in webhook mode with its route on a web server; gives the adapter and its address."""
    app = web.Application()
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    # The port must be known before the adapter is built, and routes added before the server starts.
    import socket

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}/telegram"
    platform = build(webhook_url=address, secret=SECRET)
    app.add_routes(platform.routes())
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    try:
        yield platform, address
    finally:
        await runner.cleanup()


async def test_updates_are_pushed_with_the_secret(
    api: BotApi, build: Callable[..., Telegram], tray: Tray, ana: Person
) -> None:
    async with mounted(build) as (platform, _):
        await platform.start(tray)
        ana.says("hello over the webhook")
        assert isinstance((await tray.holds(1))[0].what, Written)
        await api.world.until(lambda: not api.world.updates)
        assert [status for _, status in api.pushing.attempts] == [200]


async def test_what_could_not_be_stored_is_pushed_again(
    api: BotApi, build: Callable[..., Telegram], tray: Tray, ana: Person
) -> None:
    async with mounted(build) as (platform, _):
        tray.troubles += [OSError("disk full"), OSError("disk full")]
        await platform.start(tray)
        ana.says("do not lose me")
        await tray.holds(1)
        await api.world.until(lambda: not api.world.updates)
        assert [status for _, status in api.pushing.attempts] == [500, 500, 200]
        assert len(tray.events) == 1


@pytest.mark.parametrize("headers", ({}, {SECRET_HEADER: "wrong"}, {SECRET_HEADER: SECRET + "x"}, {SECRET_HEADER: "é"}))
async def test_a_wrong_secret_is_refused(build: Callable[..., Telegram], tray: Tray, headers: dict[str, str]) -> None:
    async with mounted(build) as (platform, address):
        await platform.start(tray)
        async with aiohttp.ClientSession() as session:
            update = {"update_id": 1, "message": {"text": "forged"}}
            async with session.post(address, json=update, headers=headers) as answer:
                assert answer.status == 403
    assert tray.events == []


@pytest.mark.parametrize("body", (b"", b"[]", b"{}", b'{"update_id": "x"}', b"\xff"))
async def test_what_is_no_update_is_a_bad_request(build: Callable[..., Telegram], tray: Tray, body: bytes) -> None:
    async with mounted(build) as (platform, address):
        await platform.start(tray)
        headers = {SECRET_HEADER: SECRET}
        async with aiohttp.ClientSession() as session, session.post(address, data=body, headers=headers) as answer:
            assert answer.status == 400


async def test_the_webhook_is_set_as_soon_as_telegram_can_be_reached(
    api: BotApi, build: Callable[..., Telegram], tray: Tray, ana: Person
) -> None:
    api.faults += [Fault("setWebhook", "drop before"), Fault("setWebhook", "refuse", 500)]
    async with mounted(build) as (platform, address):
        await platform.start(tray)
        ana.says("hello")
        await tray.holds(1)
        assert api.world.webhook is not None
        assert (api.world.webhook.url, api.world.webhook.secret) == (address, SECRET)


def test_a_webhook_without_a_secret_cannot_be_built() -> None:
    async def store(_: object) -> None:
        """Never reached."""

    with pytest.raises(ValueError, match="secret"):
        Webhook("", store)
