"""The HTTP side: /api/v10, the files of the CDN, the gateway's socket; with checks, limits and faults."""

from __future__ import annotations

import asyncio
import math
import re
from types import TracebackType
from typing import Self

import orjson
from aiohttp import web

from tests.fakes.discord_api import (  # noqa: F401  # importing registers the routes
    routes_account,
    routes_answers,
    routes_commands,
    routes_messages,
)  # fmt: skip
from tests.fakes.discord_api.call import PLAYED, Call, Upload
from tests.fakes.discord_api.control import control_routes
from tests.fakes.discord_api.description import flaws_of_answer, flaws_of_body
from tests.fakes.discord_api.faults import Fault
from tests.fakes.discord_api.gateway import Gateway
from tests.fakes.discord_api.limits import Limits, Verdict
from tests.fakes.discord_api.neighbourhood import Neighbourhood
from tests.fakes.discord_api.payloads import CIRCUMSTANCES, Json, Refused
from tests.fakes.discord_api.world import TOKEN, Called, World, signature

UPLOAD_LIMIT = 60 * 1024 * 1024
VIA = {"Via": "1.1 google"}
NO_KEY = ("/interactions/", "/webhooks/", "/gateway")
"""Routes that need no Authorization: the token is in the path, or there is nothing to protect."""


class DiscordApi(Neighbourhood):
    """The server with its world: `async with DiscordApi() as api:` listens on a free loopback port."""

    def __init__(self, *, port: int = 0, pace: float = 0.05, world: World | None = None) -> None:
        super().__init__(world or World())
        self.token = TOKEN
        self.faults: list[Fault] = []
        self.limits = Limits(self.world.clock, pace)
        self.gateway = Gateway(self.world, self.token)
        self.invalid_requests = 0
        self._port = port
        self._runner: web.AppRunner | None = None

    @property
    def api_url(self) -> str:
        """What discord.http.Route.BASE has to be."""
        return f"{self.world.url}/api/v10"

    @property
    def gateway_url(self) -> str:
        """What discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY has to be."""
        return self.gateway.url

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=UPLOAD_LIMIT)
        for route in sorted(PLAYED, key=lambda name: ("{" in name.rpartition("/")[2], name)):
            method, _, path = route.partition(" ")
            app.router.add_route(method, f"/api/v10{path}", self._answer)
        app.router.add_get("/api/v10/gateway", self._way)
        app.router.add_get("/api/v10/gateway/bot", self._way)
        app.router.add_get("/attachments/{channel}/{file}/{name}", self._download)
        app.router.add_get("/gateway{slash:/?}", self.gateway.serve)
        app.add_routes(control_routes(self))
        app.router.add_route("*", "/api/{rest:.*}", self._unplayed)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        host, port = self._runner.addresses[0][:2]
        self.world.url = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._runner is not None
        await self.gateway.close()
        await self._runner.cleanup()

    # ---- HTTP --------------------------------------------------------------------------------------------------------

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        resource = request.match_info.route.resource
        assert resource is not None
        path = resource.canonical.removeprefix("/api/v10")
        route = f"{request.method} {path}"
        body: Json = {}
        fault = next((one for one in self.faults if one.takes(route)), None)
        try:
            if fault is not None and (early := await self._trouble(fault, request)) is not None:
                self._note(request, body, early.status)
                return early
            self._check_key(request, path)
            verdict = self.limits.judge(route, dict(request.match_info))
            if verdict.wait:
                self._note(request, body, 429)
                return _flooded(verdict)
            body, files = await _read(request)
            result = self._play(Call(self.world, route, dict(request.match_info), dict(request.query), body, files))
        except Refused as refused:
            if refused.code not in CIRCUMSTANCES and refused.code:
                self.world.complaints.append(f"{route}: {refused.in_words()}")
            self._note(request, body, refused.status, refused.code)
            return _json(refused.payload(), refused.status)
        status = 204 if result is None else 200
        self._note(request, body, status)
        if fault is not None and fault.kind == "drop after":
            return _hang_up(request)
        return _json(result, status, verdict.headers)

    def _check_key(self, request: web.Request, path: str) -> None:
        if not path.startswith(NO_KEY) and request.headers.get("Authorization") != f"Bot {self.token}":
            raise Refused(0)

    def _play(self, call: Call) -> object:
        if flaws := flaws_of_body(call.route, call.body.get("list", call.body)):
            raise Refused(50035, flaws)
        result = PLAYED[call.route](call)
        for at, _, why in flaws_of_answer(call.route, result) if result is not None else ():
            self.world.mistakes.append(f"{call.route}: {'.'.join(at)}: {why}")
        return result

    def _note(self, request: web.Request, body: Json, status: int, code: int = 0) -> None:
        self.invalid_requests += status in {401, 403, 429}
        path = request.path.removeprefix("/api/v10")
        self.world.calls.append(Called(request.method, path, body, status, code, self.world.clock()))

    async def _trouble(self, fault: Fault, request: web.Request) -> web.StreamResponse | None:
        """What happens before the request has any effect; None when it goes on."""
        if fault.delay:
            await asyncio.sleep(fault.delay)
        if fault.kind == "refuse":
            return _json({"message": f"{fault.status}: trouble on order", "code": fault.code}, fault.status)
        if fault.kind == "flood":
            return _flooded(Verdict(wait=fault.retry_after, everywhere=fault.everywhere))
        if fault.kind == "cloudflare":
            return web.Response(
                status=429, text="error code: 1015", headers={"Retry-After": str(math.ceil(fault.retry_after))}
            )
        if fault.kind == "garbage":
            page = "<html><h1>502 Bad Gateway</h1></html>"
            return web.Response(status=502, text=page, content_type="text/html", headers=VIA)
        return _hang_up(request) if fault.kind == "drop before" else None

    async def _way(self, request: web.Request) -> web.Response:
        self._note(request, {}, 200)
        if request.path.endswith("/bot") and request.headers.get("Authorization") != f"Bot {self.token}":
            return _json(Refused(0).payload(), 401)
        return _json(self.gateway.way(whole=request.path.endswith("/bot")), 200)

    async def _unplayed(self, request: web.Request) -> web.Response:
        self.world.complaints.append(f"{request.method} {request.path}: not played by this server")
        return _json({"message": "404: Not Found", "code": 0}, 404)

    async def _download(self, request: web.Request) -> web.Response:
        file = self.world.files.get(int(request.match_info["file"]))
        over = request.query.get("ex", "0")
        genuine = request.query.get("hm") == signature(request.path, over)
        if file is None or not genuine or int(over, 16) < self.world.clock():
            return web.Response(status=404, text="This content is no longer available.")
        return web.Response(body=file.content, content_type=file.content_type)


async def _read(request: web.Request) -> tuple[Json, dict[int, Upload]]:
    """The JSON of the body, or of the part `payload_json`; and the files beside it."""
    text: bytes | str = b""
    files: dict[int, Upload] = {}
    if request.content_type == "multipart/form-data":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField) and (found := re.fullmatch(r"files\[(\d)\]", name)):
                files[int(found[1])] = Upload(value.filename, value.file.read(), value.content_type)
            elif name == "payload_json":
                assert not isinstance(value, web.FileField)
                text = value if isinstance(value, str) else bytes(value)
    else:
        text = await request.read()
    try:
        parsed = orjson.loads(text) if text else {}
    except orjson.JSONDecodeError as trouble:
        raise Refused(50109) from trouble
    return (parsed if isinstance(parsed, dict) else {"list": parsed}), files


def _json(payload: object, status: int, headers: dict[str, str] | None = None) -> web.Response:
    """Discord writes the type without a charset, and clients compare it letter by letter."""
    if status == 204:
        return web.Response(status=204, headers=VIA | (headers or {}))
    body = orjson.dumps(payload)
    return web.Response(body=body, status=status, headers=VIA | (headers or {}), content_type="application/json")


def _flooded(verdict: Verdict) -> web.Response:
    payload: Json = {"message": "You are being rate limited.", "retry_after": round(verdict.wait, 3)}
    headers = verdict.headers | {"Retry-After": str(int(verdict.wait) + 1)}
    return _json(payload | {"global": verdict.everywhere}, 429, headers)


def _hang_up(request: web.Request) -> web.Response:
    """Cuts the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
