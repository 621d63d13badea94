"""A Bot API server that only counts: hands out one-line messages of many users, takes the answers, checks nothing.

Runs as a process of its own so that its work is not charged to the bot that is measured. Prints its port, then obeys
lines on its standard input: `feed N` makes N updates ready; it prints `answered N` when they are all answered, and
`polled` at the first getUpdates.
"""

from __future__ import annotations

import asyncio
import sys
import time
from itertools import count

import orjson
from aiohttp import web

USERS = 1000
TEXT = "/log beach cleanup 12 volunteers 3h"
BATCH = 100
POLL_SECONDS = 10.0


class Server:
    """State of one run."""

    def __init__(self) -> None:
        # A number seen before is a repeat, and a bot that keeps its word about "once" is right not to answer it.
        self.numbers = count(time.time_ns() // 1_000_000 % 2**31)
        self.waiting = 0
        self.expected = 0
        self.answers = 0
        self.wake = asyncio.Event()
        self.polled = False

    def feed(self, number: int) -> None:
        """Make so many updates ready."""
        self.waiting += number
        self.expected += number
        self.wake.set()

    async def handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"].lower()
        if method == "getupdates":
            return _json(await self.updates())
        if method == "getme":
            me = {"id": 1, "is_bot": True, "first_name": "Kith", "username": "kith_bot"}
            return _json(me)
        await request.read()
        if method == "sendmessage":
            return _json(self.answered())
        return _json([] if method == "getmycommands" else True)

    async def updates(self) -> list[object]:
        if not self.polled:
            self.polled = True
            say("polled")
        if not self.waiting:
            self.wake.clear()
            try:
                await asyncio.wait_for(self.wake.wait(), POLL_SECONDS)
            except TimeoutError:
                return []
        number = min(BATCH, self.waiting)
        self.waiting -= number
        return [_update(next(self.numbers)) for _ in range(number)]

    def answered(self) -> dict[str, object]:
        self.answers += 1
        if self.answers == self.expected:
            say(f"answered {self.answers}")
        return {
            "message_id": self.answers,
            "date": 1893456000,
            "chat": {"id": 5, "type": "private"},
            "from": {"id": 1, "is_bot": True, "first_name": "Kith"},
            "text": "ok",
        }


def _update(number: int) -> dict[str, object]:
    user = {"id": 1000 + number % USERS, "is_bot": False, "first_name": "Member", "language_code": "en"}
    message = {
        "message_id": number,
        "date": 1893456000,
        "chat": {"id": user["id"], "type": "private", "first_name": "Member"},
        "from": user,
        "text": TEXT,
        "entities": [{"type": "bot_command", "offset": 0, "length": 4}],
    }
    return {"update_id": number, "message": message}


def _json(result: object) -> web.Response:
    return web.Response(body=orjson.dumps({"ok": True, "result": result}), content_type="application/json")


def say(line: str) -> None:
    """Tell the driver."""
    print(line, flush=True)


async def main() -> None:
    """Serve until the standard input ends."""
    server = Server()
    application = web.Application()
    application.router.add_route("*", "/bot{token}/{method}", server.handle)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    say(str(runner.addresses[0][1]))
    lines = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    while line := await lines.readline():
        word, _, number = line.decode().strip().partition(" ")
        if word == "feed":
            server.feed(int(number))
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(main())
