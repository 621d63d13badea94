"""What one handled message costs, what a start costs, and whether memory stays flat: Kith beside a bare bot.

    python -m benchmarks.dispatch [--rounds 5] [--updates 2000] [--memory]

CPU is user + system time of the bot's whole process, read from /proc; both bots take turns in one run, because
machines are noisy and only ratios hold. Needs `pip install aiosqlite` for the bare bot.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.api_server import USERS

TICK = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(slots=True)
class Bot:
    """A running bot and the server it talks to."""

    server: subprocess.Popen[str]
    process: subprocess.Popen[bytes]
    started: float
    first_poll: float = 0.0
    start_cpu: float = 0.0

    def cpu(self) -> float:
        """Seconds of processor time so far, all threads."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def resident(self) -> float:
        """Resident memory in MiB."""
        return int(Path(f"/proc/{self.process.pid}/statm").read_text(encoding="ascii").split()[1]) * PAGE / 2**20

    def answer(self, number: int) -> None:
        """Feed so many updates and wait for all answers."""
        assert self.server.stdin is not None
        self.server.stdin.write(f"feed {number}\n")
        self.server.stdin.flush()
        while not self.hear().startswith("answered"):
            pass

    def hear(self) -> str:
        """The server's next line."""
        assert self.server.stdout is not None
        line = self.server.stdout.readline()
        if not line:
            raise RuntimeError("the server ended")
        return line.strip()

    def stop(self) -> None:
        """End both."""
        self.process.terminate()
        self.process.wait(timeout=20)
        assert self.server.stdin is not None
        self.server.stdin.close()
        self.server.wait(timeout=20)


def start(kind: str, folder: Path) -> Bot:
    """Start one bot on its own database; returns at its first poll."""
    server = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.api_server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
    if kind == "bare":
        command = [sys.executable, "-m", "benchmarks.bare_bot", url, str(folder / "bare.sqlite")]
        environment = dict(os.environ)
    else:
        command = [sys.executable, "bot.py"]
        environment = os.environ | {
            "KITH_DATABASE_URL": f"sqlite:///{folder / 'kith.sqlite'}",
            "KITH_TELEGRAM_TOKEN": "1:kith-benchmark-token-that-is-long-enough",
            "KITH_TELEGRAM_API_URL": url,
            "KITH_WEB_PORT": "0",
            "KITH_SECRET": "a secret for the benchmark",
            "KITH_DEMO": "0",
            "KITH_SEND_RATE": "1000",  # the pace is not what is measured
        }
    quiet = (folder / f"{kind}.log").open("ab")
    begun = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)
    bot = Bot(server, process, begun)
    while bot.hear() != "polled":
        pass
    bot.first_poll = time.monotonic() - begun
    bot.start_cpu = bot.cpu()
    return bot


def prepare(folder: Path) -> None:
    """Members who are known already, in both databases, so that nobody is greeted and both starts find a file."""
    from bot.founding import found
    from storage.engine import Database
    from storage.migrate import upgrade

    url = f"sqlite:///{folder / 'kith.sqlite'}"
    upgrade(url)
    database = Database(url)
    now = datetime.now(UTC)
    with database.begin() as uow:
        network = found(uow)
        section = uow.networks.add_section(network.id, "GE", "Tbilisi Youth", joining="open")
        for number in range(USERS):
            person = uow.people.add("telegram", str(1000 + number), chat=str(1000 + number), now=now)
            uow.people.change(person.id, language="en", zone="Asia/Tbilisi", network_id=network.id)
            uow.people.join(person.id, network.id, now=now, section_id=section.id)
    database.close()
    bare = start("bare", folder)
    bare.stop()


def measure(rounds: int, updates: int) -> None:
    """(a) CPU for one update, (c) start to the first poll."""
    cost: dict[str, list[float]] = {"bare": [], "kith": []}
    starts: dict[str, list[float]] = {"bare": [], "kith": []}
    walls: dict[str, list[float]] = {"bare": [], "kith": []}
    with tempfile.TemporaryDirectory() as name:
        prepare(Path(name))
        for number in range(rounds):
            for kind in ("bare", "kith"):
                bot = start(kind, Path(name))
                starts[kind].append(bot.start_cpu)
                walls[kind].append(bot.first_poll)
                bot.answer(300)  # warm: imports, compiled statements, languages
                before = bot.cpu()
                bot.answer(updates)
                # Outcomes are written down a little later; they belong to the price.
                time.sleep(0.3)
                cost[kind].append((bot.cpu() - before) / updates * 1000)
                bot.stop()
            print(f"round {number + 1}: " + ", ".join(f"{kind} {cost[kind][-1]:.2f} ms" for kind in cost), flush=True)
    for what, figures, unit, factor in (
        ("CPU for one update", cost, "ms", 1),
        ("CPU to the first poll", starts, "ms", 1000),
        ("seconds to the first poll", walls, "s", 1),
    ):
        bare, kith = (statistics.median(figures[kind]) * factor for kind in ("bare", "kith"))
        print(f"{what}: bare {bare:.2f} {unit}, kith {kith:.2f} {unit}, ratio {kith / bare:.2f}")


def memory() -> None:
    """(d) 10,000 messages from 1,000 members."""
    with tempfile.TemporaryDirectory() as name:
        prepare(Path(name))
        bot = start("kith", Path(name))
        resident = []
        for number in range(1, 11):
            bot.answer(1000)
            resident.append(bot.resident())
            print(f"{number * 1000:6} messages: {resident[-1]:.1f} MiB", flush=True)
        bot.stop()
    growth = resident[-1] / resident[4] - 1
    print(f"growth over the last half: {growth:.1%} of {resident[4]:.0f} MiB")


def main() -> None:
    """Parse and run."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--updates", type=int, default=2000)
    parser.add_argument("--memory", action="store_true", help="only measure memory")
    options = parser.parse_args()
    if options.memory:
        memory()
    else:
        measure(options.rounds, options.updates)


if __name__ == "__main__":
    main()
