"""Ticks: what happens to one that is under way when Kith stops."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pytest


async def test_a_tick_that_is_cut_off_by_stopping_is_no_failure(caplog: pytest.LogCaptureFixture) -> None:
    """SIGTERM some seconds after the first start met the first ticks, and the log ended with a traceback."""
    begun, cut_off = asyncio.Event(), asyncio.Event()

    async def tick() -> Mapping[str, int]:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            cut_off.set()
        return {}

    schedule = Schedule()
    schedule.every(0.01, "long", tick)
    schedule.start()
    async with asyncio.timeout(10):
        await begun.wait()
        with caplog.at_level(logging.INFO):
            schedule.stop()
            await cut_off.wait()
            for _ in range(5):
                await asyncio.sleep(0)
    assert [one.getMessage() for one in caplog.records if one.exc_info or one.levelno >= logging.ERROR] == []
    assert "cut off by stopping" in caplog.text
