"""A web server on this machine whose pages do what one tells them: what links lead to in tests."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import AsyncIterator


@dataclass(slots=True)
class Pages:
    """status: what a path answers, by default 200. seen: every request as method, path and user agent."""

    address: str = ""
    status: dict[str, int] = field(default_factory=dict)
    no_head: set[str] = field(default_factory=set)
    seen: list[tuple[str, str, str]] = field(default_factory=list)

    def link(self, path: str) -> str:
        return f"{self.address}{path}"

    async def answer(self, request: web.Request) -> web.StreamResponse:
        self.seen.append((request.method, request.path, request.headers.get("User-Agent", "")))
        if request.path == "/slow":
            await asyncio.sleep(5)
        if request.path == "/loop":
            raise web.HTTPFound("/loop")
        if request.path == "/moved":
            raise web.HTTPMovedPermanently("/here")
        if request.path == "/inside":
            raise web.HTTPFound("http://169.254.169.254/latest/meta-data")
        if request.path == "/file":
            raise web.HTTPFound("file:///etc/passwd")
        if request.method == "HEAD" and request.path in self.no_head:
            return web.Response(status=405)
        return web.Response(status=self.status.get(request.path, 200), body=b"x" * 100)


async def serving() -> AsyncIterator[Pages]:
    """The server, as long as it is wanted."""
    pages = Pages()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", pages.answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    pages.address = f"http://{host}:{port}"
    yield pages
    await runner.cleanup()
