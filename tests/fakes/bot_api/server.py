"""The HTTP side: /bot<token>/<method> and /file/bot<token>/<path>, with checks, faults and flood limits."""

import asyncio
import contextlib
from types import TracebackType
from typing import Self

import orjson
from aiohttp import web

from tests.fakes.bot_api import household, sending  # noqa: F401  # importing registers the methods
from tests.fakes.bot_api.call import PLAYED, Call
from tests.fakes.bot_api.control import control_routes
from tests.fakes.bot_api.description import Upload, complaints, description, typed
from tests.fakes.bot_api.faults import Fault, Flood
from tests.fakes.bot_api.people import Person, membership, moves, tells_of_move
from tests.fakes.bot_api.updates import Polling, Pushing
from tests.fakes.bot_api.world import TOKEN, Called, Chat, Json, Refused, User, World

UPLOAD_LIMIT = 60 * 1024 * 1024


class BotApi:
    """The server with its world: `async with BotApi() as api:` listens on a free loopback port, `api.url`."""

    def __init__(self, *, port: int = 0, token: str = TOKEN, world: World | None = None) -> None:
        self.world = world or World()
        self.token = token
        self.faults: list[Fault] = []
        self.flood: Flood | None = None
        self.polling = Polling(self.world)
        self.pushing = Pushing(self.world)
        self.url = ""
        self._port = port
        self._runner: web.AppRunner | None = None
        self._pusher: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=UPLOAD_LIMIT)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/files/{file_id}", self._download)
        app.add_routes(control_routes(self))
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.url = f"http://{host}:{port}"
        self._pusher = asyncio.create_task(self.pushing.run())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._runner is not None
        assert self._pusher is not None
        self._pusher.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await self._pusher
        await self._runner.cleanup()

    # ---- people and places -------------------------------------------------------------------------------------------

    def person(self, user_id: int, first_name: str, language_code: str | None = "en", **more: str) -> Person:
        """Somebody with an account and an unopened private chat; the same id gives the same person."""
        if user_id not in self.world.users:
            self.world.users[user_id] = User(user_id, first_name, language_code, more.get("username"))
            self.world.chats[user_id] = Chat(user_id, "private", first_name)
        return Person(self.world, self.world.users[user_id])

    def group(self, chat_id: int, title: str, topics: tuple[int, ...] = ()) -> Chat:
        """A group (or supergroup, when its id starts with -100) with the bot in it."""
        kind = "supergroup" if str(chat_id).startswith("-100") else "group"
        self.world.chats[chat_id] = Chat(chat_id, kind, title, topics=dict.fromkeys(topics, True))
        return self.world.chats[chat_id]

    def upgrade(self, group: Chat, new_id: int, who: Person, *, told: bool = True) -> Chat:
        """The group becomes a supergroup with another id. told: False when the messages about it come later."""
        bigger = moves(self.world, group, new_id)
        if told:
            self.tell_upgrade(group, bigger, who)
        return bigger

    def tell_upgrade(self, group: Chat, bigger: Chat, who: Person) -> None:
        """The service messages about an upgrade."""
        tells_of_move(self.world, group, bigger, who.user)

    def removes_bot(self, group: Chat, who: Person) -> int:
        """The bot is thrown out of a group."""
        group.bot_in = False
        return self.world.push("my_chat_member", membership(self.world, who.user, group, "member", "kicked"))

    # ---- HTTP --------------------------------------------------------------------------------------------------------

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        method = description().names.get(request.match_info["method"].lower(), request.match_info["method"])
        if request.match_info["token"] != self.token:
            return _refusal(Refused(401, "Unauthorized"))
        arguments: Json = {}
        try:
            arguments, files = await _read(request, method)
            fault = next((f for f in self.faults if f.takes(method, arguments.get("chat_id"))), None)
            if fault is not None and (early := await self._trouble(fault, request)) is not None:
                self.world.wake()
                return early
            result = await self._play(Call(self.world, method, arguments, files))
        except Refused as refused:
            self._note(Called(method, arguments, refused.status))
            return _refusal(refused)
        self._note(Called(method, arguments, 200))
        if fault is not None and fault.kind == "drop after":
            return _hang_up(request)
        return _json({"ok": True, "result": result}, 200)

    def _note(self, call: Called) -> None:
        self.world.calls.append(call)
        self.world.wake()

    async def _trouble(self, fault: Fault, request: web.Request) -> web.StreamResponse | None:
        """What happens before the call has any effect; None when it goes on."""
        if fault.delay:
            await asyncio.sleep(fault.delay)
        if fault.kind == "refuse":
            raise fault.refusal()
        if fault.kind == "garbage":
            return web.Response(status=502, text="<html><h1>502 Bad Gateway</h1></html>", content_type="text/html")
        if fault.kind == "hollow":
            return _json({"ok": True}, 200)
        return _hang_up(request) if fault.kind == "drop before" else None

    async def _play(self, call: Call) -> object:
        name = call.method.lower()
        if name not in description().methods:
            raise Refused(404, "Not Found: method not found")
        if wrong := complaints(name, call.arguments, call.files):
            self.world.complaints += [f"{call.method}: {line}" for line in wrong]
            raise Refused(400, f"Bad Request: {wrong[0]}")
        if name == "getupdates":
            return await self.polling.get_updates(call)
        if name not in PLAYED:
            raise Refused(501, f"Not Implemented: {call.method} is not played by this server")
        if self.flood is not None and name.startswith(("send", "edit")) and name != "sendchataction":
            self.flood.check(call.number("chat_id"))
        return PLAYED[name](call)

    async def _download(self, request: web.Request) -> web.Response:
        content = self.world.files.get(request.match_info["file_id"])
        if content is None or request.match_info["token"] != self.token:
            return _refusal(Refused(404, "Not Found"))
        return web.Response(body=content, content_type="application/octet-stream")


async def _read(request: web.Request, method: str) -> tuple[Json, dict[str, Upload]]:
    """Arguments from the address, a JSON body, a form or a multipart form, and the files among them."""
    arguments: Json = {}
    files: dict[str, Upload] = {}
    texts: dict[str, str] = dict(request.query)
    if request.content_type == "application/json":
        body = await request.read()
        parsed = orjson.loads(body) if body else {}
        if not isinstance(parsed, dict):
            raise Refused(400, "Bad Request: object expected as a body")
        arguments |= parsed
    elif request.can_read_body:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[name] = Upload(value.filename, value.file.read(), value.content_type)
            else:
                texts[name] = value if isinstance(value, str) else bytes(value).decode()
    fields = description().methods.get(method.lower(), {})
    arguments |= {name: typed(text, fields[name].types) if name in fields else text for name, text in texts.items()}
    arguments |= {name: upload for name, upload in files.items() if name in fields}
    return arguments, files


def _json(payload: Json, status: int) -> web.Response:
    return web.Response(body=orjson.dumps(payload), status=status, content_type="application/json")


def _refusal(refused: Refused) -> web.Response:
    payload: Json = {"ok": False, "error_code": refused.status, "description": refused.description}
    if refused.parameters:
        payload["parameters"] = refused.parameters
    return _json(payload, refused.status)


def _hang_up(request: web.Request) -> web.Response:
    """Cuts the connection without an answer."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
