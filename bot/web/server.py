"""The one web server (aiohttp): mounts what platforms bring, answers /health, refuses strangers kindly.

server = WebServer("127.0.0.1", 8080, [*local.routes(), *telegram.routes()], public_urls=[settings.public_url])
await server.start()      # server.port is known now, also when 0 was asked for
await server.stop()
"""

from __future__ import annotations

import asyncio
import logging
import weakref
from typing import TYPE_CHECKING

from aiohttp import WSCloseCode, web

from bot.web.address import address_error
from bot.web.door import HEADERS, HostRule
from bot.web.pages import STATIC, kind_page, serve_static

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence

    from storage import Json

    Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_log = logging.getLogger(__name__)

BODY_LIMIT = 11 * 1024 * 1024
"""Bytes of one request: a file of ten megabytes and what goes around it."""

CLOSING_AFTER = 3.0
"""Seconds that open requests get to end when the server stops."""


class WebServer:
    """One server for the whole program.

    routes: what platforms and features want served. public_urls: addresses under which the operator published this
    server (None is passed over); their hosts are answered besides the machine's own. health: what /health says besides
    `status`; it is asked at every call and must be quick.
    """

    def __init__(
        self,
        host: str,
        port: int,
        routes: Iterable[web.AbstractRouteDef] = (),
        *,
        public_urls: Sequence[str | None] = (),
        health: Callable[[], Mapping[str, Json]] | None = None,
    ) -> None:
        self.host = host
        self.port = port
        self._hosts = HostRule.of(host, public_urls)
        self._health = health
        self._routes = [*routes]
        self._runner: web.AppRunner | None = None
        self._sockets: weakref.WeakSet[web.WebSocketResponse] = weakref.WeakSet()

    @property
    def url(self) -> str:
        """The address on this machine, without a slash at the end."""
        host = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(self.host, self.host)  # noqa: S104 # translated, not bound to
        return f"http://{f'[{host}]' if ':' in host and not host.startswith('[') else host}:{self.port}"

    def application(self) -> web.Application:
        """The server without a port, for tests."""
        app = web.Application(middlewares=[self._guard], client_max_size=BODY_LIMIT)
        app.add_routes([web.get("/health", self._tell_health), web.get(f"{STATIC}/{{name}}", serve_static)])
        app.add_routes(self._routes)
        app.on_response_prepare.append(self._prepare)
        app.on_shutdown.append(self._close_sockets)
        return app

    async def start(self) -> None:
        """Listen. Raises AddressError when that cannot be."""
        runner = web.AppRunner(self.application(), access_log=None, shutdown_timeout=CLOSING_AFTER)
        await runner.setup()
        try:
            site = web.TCPSite(runner, self.host, self.port)
            await site.start()
        except OSError as trouble:
            await runner.cleanup()
            raise address_error(self.host, self.port, trouble) from trouble
        self._runner = runner
        self.port = int(runner.addresses[0][1])

    async def stop(self) -> None:
        """Stop listening, give open requests a moment, close the rest."""
        if self._runner is not None:
            runner, self._runner = self._runner, None
            await runner.cleanup()

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        if not self._hosts.allows(request.host):
            return kind_page(request, 421, "host")
        try:
            return await handler(request)
        except web.HTTPNotFound:
            return kind_page(request, 404, "missing")
        except web.HTTPMethodNotAllowed as refused:
            answer = kind_page(request, 405, "missing")
            answer.headers["Allow"] = refused.headers["Allow"]
            return answer
        except web.HTTPRequestEntityTooLarge:
            return kind_page(request, 413, "large")
        except web.HTTPException:
            raise
        except Exception:  # noqa: BLE001 # an edge: a bug of ours ends this request, not the server
            _log.exception("a web request failed: %s %s", request.method, _route_name(request))
            return kind_page(request, 500, "trouble")

    async def _prepare(self, _request: web.Request, response: web.StreamResponse) -> None:
        for name, value in HEADERS.items():
            response.headers.setdefault(name, value)
        if isinstance(response, web.WebSocketResponse):
            self._sockets.add(response)

    async def _close_sockets(self, _app: web.Application) -> None:
        # An open socket is a request that never ends: without this every stop would wait for the limit.
        await asyncio.gather(*(socket.close(code=WSCloseCode.GOING_AWAY) for socket in set(self._sockets)))

    async def _tell_health(self, _request: web.Request) -> web.Response:
        more = self._health() if self._health is not None else {}
        return web.json_response({"status": "ok", **more}, headers={"Cache-Control": "no-store"})


def _route_name(request: web.Request) -> str:
    """The pattern that matched, never the address itself, which may hold a key."""
    resource = request.match_info.route.resource
    return resource.canonical if resource is not None else "?"
