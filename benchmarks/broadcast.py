"""How near a broadcast comes to the platform's limit, and how long a member's `/stats` waits meanwhile.

    python -m benchmarks.broadcast [--real-speed] [--database sqlite|postgresql|both]

Without --real-speed: 3,000 letters to a server that allows 300 in any second, strictly (round trip 5 ms), on SQLite, on
PostgreSQL, and on PostgreSQL with a second process that answers the conversations. With it: 1,800 at 30/s and 50 ms.
"""

from __future__ import annotations

import argparse
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.flood_server import FIRST_READER

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN = "1:kith-benchmark-token-that-is-long-enough"  # noqa: S105 - of no bot
ACTIVITIES = 1000
ASKERS = 400
WARM = 4.0  # seconds until what may start late has started


@dataclass(frozen=True, slots=True)
class Load:
    """What is sent. round_trip in milliseconds."""

    limit: int
    round_trip: int
    messages: int


FAST = Load(300, 5, 3000)
REAL = Load(30, 50, 1800)


def prepare(url: str, load: Load) -> None:
    """Readers, members who ask, and activities to ask for."""
    from bot.founding import found
    from storage import Facts
    from storage.engine import Database
    from storage.migrate import upgrade

    upgrade(url)
    now = datetime.now(UTC)
    with closing(Database(url)) as database, database.begin() as uow:
        network = found(uow)
        chats = [*range(1, ASKERS + 1), *range(FIRST_READER, FIRST_READER + load.messages)]
        for chat in map(str, chats):
            person = uow.people.add("telegram", chat, chat=chat, now=now)
            uow.people.change(person.id, language="en", zone="Asia/Tbilisi", network_id=network.id)
            uow.people.join(person.id, network.id, now=now)
        for number in range(ACTIVITIES):
            day = date(2026, 1 + number % 10, 1 + number % 28)
            uow.activities.add(
                network.id,
                Facts(title=f"Clean-up {number}", starts_on=day, ends_on=day, volunteers=5),
                author_id=None,
                now=now,
            )


def write_letters(url: str, load: Load) -> None:
    """The broadcast, as an announcement hands it over."""
    from handlers.kit.view import Piece, Shown
    from storage import BROADCAST, Address, NewLetter
    from storage.engine import Database

    now = datetime.now(UTC)
    with closing(Database(url)) as database, database.begin() as uow:
        shared = uow.outbox.share(Shown((Piece("Come to the park on Saturday at ten."),)).to_data(), now=now)
        letters = []
        for chat in map(str, range(FIRST_READER, FIRST_READER + load.messages)):
            person = uow.people.find_by_identity("telegram", chat)
            assert person is not None
            to = Address("telegram", chat)
            letters.append(NewLetter(f"news:{chat}", to, person.id, shared=shared, priority=BROADCAST, quiet=False))
        uow.outbox.add_many(letters, now=now)


@contextmanager
def process(command: list[str], environment: dict[str, str], log: Path | None) -> Iterator[subprocess.Popen[str]]:
    """A process that is ended with the block; what it says goes to a pipe, or to a file."""
    output = subprocess.PIPE if log is None else log.open("a")
    running = subprocess.Popen(
        command, env=os.environ | environment, stdout=output, stderr=None if log is None else output, text=True
    )
    try:
        yield running
    finally:
        running.terminate()
        running.wait(timeout=20)


def hear(server: subprocess.Popen[str]) -> str:
    """The server's next line."""
    assert server.stdout is not None
    line = server.stdout.readline()
    if not line:
        raise RuntimeError("the server ended")
    return line.strip()


def free_port() -> int:
    """A port for the second process, which the server has to know before it starts."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def measure(name: str, url: str, load: Load, folder: Path, *, two: bool = False) -> None:
    """One broadcast with one process, or with a second one that gets the conversations by webhook."""
    prepare(url, load)
    port = free_port()
    webhook = f"http://127.0.0.1:{port}/telegram"
    arguments = [str(load.limit), str(load.round_trip), str(load.messages), str(ASKERS), *([webhook] if two else [])]
    with ExitStack() as stack:
        server = stack.enter_context(process([sys.executable, "-m", "benchmarks.flood_server", *arguments], {}, None))
        environment = {
            "KITH_DATABASE_URL": url,
            "KITH_TELEGRAM_TOKEN": TOKEN,
            "KITH_TELEGRAM_API_URL": f"http://127.0.0.1:{hear(server)}",
            "KITH_WEB_PORT": "0",
            "KITH_SECRET": "a secret for the benchmark",
            "KITH_DEMO": "0",
            "KITH_SEND_RATE": str(load.limit),
        }
        if two:
            environment["KITH_WEBHOOK_URL"] = webhook
        stack.enter_context(process([sys.executable, "bot.py"], environment, folder / f"{name}.log"))
        assert hear(server) == "polled"
        if two:
            second = environment | {"KITH_WEB_PORT": str(port)}
            stack.enter_context(process([sys.executable, "bot.py"], second, folder / f"{name}.second.log"))
            wait_for_port(port)
        time.sleep(WARM)
        write_letters(url, load)
        figures = json.loads(hear(server))
    waits = ", ".join(f"{what} {figures[what] * 1000:.0f} ms" for what in ("p50", "p99", "worst"))
    print(
        f"{name}: {load.messages} at {load.limit}/s: {figures['share']:.3f} of the limit, {figures['seconds']:.1f} s, "
        f"{figures['refused']} refused, {figures['doubles']} doubled",
        f"{name}: {figures['answers']} answers to /stats meanwhile: {waits}, {figures['unanswered']} still open",
        sep="\n",
        flush=True,
    )


def wait_for_port(port: int) -> None:
    """Until somebody listens there."""
    while True:
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return


def main() -> None:
    """Parse and run."""
    from tests.databases import PostgresServer, find_postgresql

    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--real-speed", action="store_true", help="30 messages a second for a minute")
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    options = parser.parse_args()
    load = REAL if options.real_speed else FAST
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.database != "postgresql":
            measure("SQLite", f"sqlite:///{folder / 'kith.sqlite'}", load, folder)
        binaries = find_postgresql()
        if options.database == "sqlite" or binaries is None:
            return
        postgres = PostgresServer(binaries, Path(tempfile.mkdtemp(prefix="kith-pg-")))
        try:
            postgres.start()
            measure("PostgreSQL", postgres.create("one"), load, folder)
            measure("PostgreSQL, two processes", postgres.create("two"), load, folder, two=True)
        finally:
            postgres.stop()


if __name__ == "__main__":
    main()
