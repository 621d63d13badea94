"""A Bot API server that allows so many messages in any second, strictly, and lets members ask `/stats` meanwhile.

    python -m benchmarks.flood_server LIMIT ROUND_TRIP_MS MESSAGES ASKERS [WEBHOOK]

Prints its port, then `polled` at the first sign of a bot; when all MESSAGES are accepted, a line of JSON. Members 1 to
ASKERS ask in turn, by polling or pushed to WEBHOOK, one after every limit/15 of a second's messages.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import deque
from itertools import count

import aiohttp
import orjson
from aiohttp import web

FIRST_READER = 1_000_001
POLL_SECONDS = 10.0
ASKS_A_LIMIT = 15
FIRST_ASKS = 10
"""Asked before the broadcast and not counted: what is loaded at the first question is loaded once."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name


class Server:
    """One broadcast."""

    def __init__(self, limit: int, round_trip: float, messages: int, askers: int, webhook: str | None) -> None:
        self.limit, self.messages, self.askers, self.webhook = limit, messages, askers, webhook
        self.way = round_trip / 2
        self.window: deque[float] = deque()
        self.accepted: list[float] = []
        self.readers: set[int] = set()
        self.doubles = self.refused = 0
        self.asked: dict[int, float] = {}
        self.waits: list[float] = []
        self.waiting: list[object] = []
        self.wake = asyncio.Event()
        self.known = asyncio.Event()
        self.begun = asyncio.Event()
        self.done = asyncio.Event()
        self.seen = False
        self.begun_at = 0.0
        self.secret = ""
        self.numbers = count(time.time_ns() // 1_000_000 % 2**31)

    async def handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"].lower()
        if method == "getupdates":
            return _json(await self.updates())
        body = orjson.loads(await request.read() or b"{}")
        if method == "getme":
            return _json({"id": 1, "is_bot": True, "first_name": "Kith", "username": "kith_bot"})
        if method == "setwebhook":
            self.secret = body["secret_token"]
            self.see()
        if method in ("sendmessage", "editmessagetext"):
            return await self.send(int(body["chat_id"]))
        return _json([] if method == "getmycommands" else True)

    def see(self) -> None:
        if not self.seen:
            self.seen = True
            self.known.set()
            print("polled", flush=True)

    async def updates(self) -> list[object]:
        self.see()
        if not self.waiting:
            self.wake.clear()
            try:
                await asyncio.wait_for(self.wake.wait(), POLL_SECONDS)
            except TimeoutError:
                return []
        ready, self.waiting = self.waiting, []
        return ready

    async def send(self, chat: int) -> web.Response:
        await asyncio.sleep(self.way)
        now = time.monotonic()
        while self.window and self.window[0] <= now - 1:
            self.window.popleft()
        if len(self.window) >= self.limit:
            self.refused += 1
            wait = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 1"}
            return _body(wait | {"parameters": {"retry_after": 1}}, 429)
        self.window.append(now)
        self.accepted.append(now)
        if chat in self.asked:
            waited = now - self.asked.pop(chat)
            if chat > FIRST_ASKS:
                self.waits.append(waited)
        elif chat >= FIRST_READER:
            self.doubles += chat in self.readers
            self.readers.add(chat)
            if not self.begun.is_set():
                self.begun_at = now
                self.begun.set()
            if len(self.readers) == self.messages:
                self.done.set()
        await asyncio.sleep(self.way)
        return _json(
            {
                "message_id": len(self.accepted),
                "date": 1893456000,
                "chat": {"id": chat, "type": "private"},
                "from": {"id": 1, "is_bot": True, "first_name": "Kith"},
                "text": "ok",
            }
        )

    async def ask(self) -> None:
        """Members ask while the broadcast runs."""
        await self.known.wait()
        async with aiohttp.ClientSession() as session:
            for asker in range(1, self.askers + 1):
                if asker > FIRST_ASKS:
                    await self.begun.wait()
                await asyncio.sleep(ASKS_A_LIMIT / self.limit)
                if self.done.is_set():
                    return
                self.asked[asker] = time.monotonic()
                update = _update(next(self.numbers), asker)
                if self.webhook is None:
                    self.waiting.append(update)
                    self.wake.set()
                else:
                    await self.push(session, self.webhook, update)

    async def push(self, session: aiohttp.ClientSession, address: str, update: object) -> None:
        """As Telegram does: again and again until it is taken."""
        while True:
            try:
                async with session.post(address, json=update, headers={SECRET_HEADER: self.secret}) as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.1)

    def report(self) -> dict[str, object]:
        """Shares and waits; seconds are the server's own."""
        said = [moment for moment in self.accepted if moment >= self.begun_at]
        begin, end = said[0], said[-1]
        waits = sorted(self.waits) or [0.0]
        return {
            "share": (len(said) - 1) / (end - begin) / self.limit,
            "refused": self.refused,
            "doubles": self.doubles,
            "seconds": end - begin,
            "answers": len(self.waits),
            "unanswered": len(self.asked),
            "p50": waits[len(waits) // 2],
            "p99": waits[min(len(waits) - 1, len(waits) * 99 // 100)],
            "worst": waits[-1],
        }


def _update(number: int, user_id: int) -> dict[str, object]:
    user = {"id": user_id, "is_bot": False, "first_name": "Member", "language_code": "en"}
    message = {"message_id": number, "date": 1893456000, "chat": {"id": user_id, "type": "private"}, "from": user}
    return {"update_id": number, "message": message | {"text": "/stats"}}


def _json(result: object) -> web.Response:
    return _body({"ok": True, "result": result}, 200)


def _body(body: object, status: int) -> web.Response:
    return web.Response(body=orjson.dumps(body), status=status, content_type="application/json")


async def main() -> None:
    """Serve one broadcast and report it."""
    limit, milliseconds, messages, askers = map(int, sys.argv[1:5])
    webhook = sys.argv[5] if len(sys.argv) > 5 else None
    server = Server(limit, milliseconds / 1000, messages, askers, webhook)
    application = web.Application()
    application.router.add_route("*", "/bot{token}/{method}", server.handle)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)
    asking = asyncio.create_task(server.ask())
    await server.done.wait()
    print(orjson.dumps(server.report()).decode(), flush=True)
    asking.cancel()
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main())
