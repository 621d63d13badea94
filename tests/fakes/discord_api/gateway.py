"""The socket of the gateway, version 10: hello, heartbeats, identify, resume; and every way to lose a connection."""

from __future__ import annotations

import asyncio
import contextlib
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import orjson
from aiohttp import WSMsgType, web

from tests.fakes.discord_api.payloads import Json, number, part, words
from tests.fakes.discord_api.sessions import PRIVILEGED, Session
from tests.fakes.discord_api.world import Event, World

BEAT, IDENTIFY, PRESENCE, VOICE, RESUME, RECONNECT, MEMBERS, INVALID, HELLO, ACK = 1, 2, 3, 4, 6, 7, 8, 9, 10, 11
LARGEST, A_MINUTE = 4096, 120
"""Bytes of what a client may send at once, and how often."""
A_WAY: Final = 0.02
"""Seconds until a heartbeat is acknowledged; discord.py notes when it sent one only afterwards."""
SESSION_LASTS: Final = 180.0
"""Seconds after a cut during which a session can be resumed; Discord tells no figure."""


@dataclass(slots=True)
class Connection:
    """One socket. session: None until it identified or resumed."""

    request: web.Request
    socket: web.WebSocketResponse
    waiting: asyncio.Queue[Json] = field(default_factory=asyncio.Queue)
    session: Session | None = None
    beats: int = 0
    sent: list[float] = field(default_factory=list)


class Gateway:
    """Sessions and connections. Switches for tests: acks, beat_every, allowed, up, shards, starts (a day)."""

    def __init__(self, world: World, token: str) -> None:
        self.world = world
        self.token = token
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.acks = True
        self.up = True
        self.beat_every = 41.25
        self.allowed = PRIVILEGED
        self.shards = 1
        self.starts = 1000
        self.identified = 0
        self.resumed = 0
        world.listeners.append(self._tell)

    @property
    def url(self) -> str:
        """Where to connect to."""
        return f"{self.world.url.replace('http', 'ws', 1)}/gateway"

    def way(self, *, whole: bool) -> Json:
        """The answer of GET /gateway, or of /gateway/bot with the advice for shards."""
        start: Json = {"total": 1000, "remaining": max(self.starts - self.identified, 0), "reset_after": 5_000}
        advice: Json = {"shards": self.shards, "session_start_limit": start | {"max_concurrency": 16}}
        return {"url": self.url} | (advice if whole else {})

    # ---- trouble on order --------------------------------------------------------------------------------------------

    def cut(self) -> None:
        """All connections end without a word."""
        for connection in list(self.connections):
            if connection.request.transport is not None:
                connection.request.transport.abort()
            self._lose(connection)

    def asks_to_reconnect(self) -> None:
        """Op 7 to everybody."""
        for connection in self.connections:
            connection.waiting.put_nowait({"op": RECONNECT, "d": None})

    def invalidates(self, *, resumable: bool = False) -> None:
        """Op 9 to everybody; their sessions are forgotten unless they may be resumed."""
        for connection in self.connections:
            if not resumable and connection.session is not None:
                self.sessions.pop(connection.session.id, None)
                connection.session.waiting = None
            connection.waiting.put_nowait({"op": INVALID, "d": resumable})

    async def closes(self, code: int) -> None:
        """Closes all connections with this code."""
        for connection in list(self.connections):
            self._lose(connection)
            await connection.socket.close(code=code)

    async def close(self) -> None:
        """The server stops."""
        self.cut()
        await asyncio.sleep(0)

    @property
    def online(self) -> bool:
        """Whether a session of the bot is connected."""
        return any(connection.session is not None for connection in self.connections)

    # ---- the protocol ------------------------------------------------------------------------------------------------

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """One connection from hello to its end."""
        if not self.up:
            return web.Response(status=503)
        socket = web.WebSocketResponse(max_msg_size=0, compress=False, autoping=True)
        await socket.prepare(request)
        if request.query.get("v") != "10" or request.query.get("encoding") != "json":
            await socket.close(code=4012)
            return socket
        connection = Connection(request, socket)
        self.connections.append(connection)
        sender = asyncio.create_task(_send(connection, _packer(request.query.get("compress", ""))))
        connection.waiting.put_nowait({"op": HELLO, "d": {"heartbeat_interval": int(self.beat_every * 1000)}})
        try:
            await self._listen(connection)
        finally:
            self._lose(connection)
            sender.cancel()
            with contextlib.suppress(asyncio.CancelledError, ConnectionError):
                await sender
        return socket

    async def _listen(self, connection: Connection) -> None:
        loop = asyncio.get_running_loop()
        last_beat = loop.time()
        while True:
            patience = last_beat + self.beat_every * 2 - loop.time()
            try:
                message = await connection.socket.receive(timeout=max(patience, 0.001))
            except TimeoutError:
                await connection.socket.close(code=4009)
                return
            if message.type is not WSMsgType.TEXT:
                return
            connection.sent = [at for at in connection.sent if at > loop.time() - 60] + [loop.time()]
            code = self._judge(connection, message.data)
            if connection.beats:
                connection.beats, last_beat = 0, loop.time()
            if code is not None:
                self.world.complaints += [] if code in {4004, 4014} else [f"gateway closed with {code}: {message.data}"]
                await connection.socket.close(code=code)
                return

    def _judge(self, connection: Connection, text: str) -> int | None:
        """Plays one payload; the code to close with when it is wrong."""
        if len(connection.sent) > A_MINUTE:
            return 4008
        try:
            payload = orjson.loads(text)
        except orjson.JSONDecodeError:
            return 4002
        if len(text) > LARGEST:
            return 4002
        op, data = payload.get("op"), payload.get("d")
        if op == BEAT:
            connection.beats += 1
            ack: Json = {"op": ACK}
            if self.acks:
                asyncio.get_running_loop().call_later(A_WAY, connection.waiting.put_nowait, ack)
            return None
        if op in {IDENTIFY, RESUME}:
            if connection.session is not None:
                return 4005
            return self._identify(connection, data) if op == IDENTIFY else self._resume(connection, data)
        if op not in {PRESENCE, VOICE, MEMBERS}:
            return 4001
        if connection.session is None:
            return 4003
        if op == MEMBERS:
            connection.session.members(data)
        return None

    def _identify(self, connection: Connection, data: Json) -> int | None:
        if words(data, "token") != self.token:
            return 4004
        shard = data.get("shard", [0, 1])
        if not isinstance(shard, list) or len(shard) != 2 or not 0 <= shard[0] < shard[1]:
            return 4010
        intents = number(data, "intents", -1)
        if intents < 0 or not part(data, "properties"):
            return 4013 if part(data, "properties") else 4002
        if intents & PRIVILEGED & ~self.allowed:
            return 4014
        self.identified += 1
        session = Session(f"{self.world.clock.ordinal():032x}", self.world, shard[0], shard[1], intents)
        self.sessions[session.id] = session
        connection.session, session.waiting = session, connection.waiting
        session.greet(self.url)
        return None

    def _resume(self, connection: Connection, data: Json) -> int | None:
        if words(data, "token") != self.token:
            return 4004
        session = self.sessions.get(words(data, "session_id"))
        over = session is not None and session.lost_at is not None and self._since(session.lost_at) > SESSION_LASTS
        if session is None or over:
            connection.waiting.put_nowait({"op": INVALID, "d": False})
            return None
        session.waiting, session.lost_at = connection.waiting, None
        if not session.resume(number(data, "seq")):
            session.waiting = None
            return 4007
        connection.session = session
        self.resumed += 1
        return None

    def _since(self, moment: float) -> float:
        return self.world.clock() - moment

    def _lose(self, connection: Connection) -> None:
        if connection in self.connections:
            self.connections.remove(connection)
        if (session := connection.session) is not None and session.waiting is connection.waiting:
            session.waiting, session.lost_at = None, self.world.clock()

    def _tell(self, event: Event) -> None:
        for session in self.sessions.values():
            session.offer(event)


async def _send(connection: Connection, pack: Callable[[bytes], bytes] | None) -> None:
    """What waits, one frame after another."""
    while True:
        text = orjson.dumps(await connection.waiting.get())
        try:
            if pack is None:
                await connection.socket.send_str(text.decode())
            else:
                await connection.socket.send_bytes(pack(text))
        except ConnectionError:
            return


def _packer(kind: str) -> Callable[[bytes], bytes] | None:
    """The compression of one connection, whose frames share a dictionary; None: plain text."""
    if kind == "zlib-stream":
        stream = zlib.compressobj()
        return lambda text: stream.compress(text) + stream.flush(zlib.Z_SYNC_FLUSH)
    # zstd-stream is asked for only where its library is installed; clients take plain text in its place.
    return None
