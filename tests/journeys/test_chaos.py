"""A broadcast whose sender is killed or frozen again and again: all are reached, and twice only what was in flight."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from typing import TYPE_CHECKING

import pytest

from tests.fakes.bot_api import BotApi, Fault, Flood
from tests.journeys.crowd import Crowd
from tests.journeys.program import KILLS, Program, until

if TYPE_CHECKING:
    from pathlib import Path

SENDS = 2000 if KILLS >= 20 else 240
RATE = 300
MANY = 10**9
TAKE_OVER = 15.0
"""Seconds within which a dead or frozen sender is replaced."""


def fast(api: BotApi) -> dict[str, str]:
    """Settings of a sender that need not wait, and a server that counts strictly."""
    api.flood = Flood(api.world.clock, a_second=RATE, burst=5)
    return {"KITH_SEND_RATE": str(RATE), "KITH_LEASE_SECONDS": "1.5"}


@pytest.mark.slow
async def test_everybody_is_reached_however_often_the_sender_is_killed(database_url: str, tmp_path: Path) -> None:
    chance = random.Random(os.environ.get("KITH_TEST_SEED", "kith"))
    async with BotApi() as api:
        crowd = Crowd(api, database_url, SENDS)
        program = Program(database_url, tmp_path, api, **fast(api))
        await program.start()
        in_flight = []
        try:
            crowd.write_to_all("news")
            for point in sorted(chance.sample(range(1, SENDS), KILLS)):
                await until(lambda: crowd.reached >= point, program)  # noqa: B023 - awaited here
                await asyncio.sleep(chance.uniform(0, 0.03))
                await program.kill()
                in_flight.append(crowd.in_flight())
                await program.start()
            await until(lambda: crowd.reached == SENDS, program)
            await until(lambda: crowd.states() == {"sent": SENDS}, program)
        finally:
            await program.end(signal.SIGTERM)
        doubles = crowd.heard().total() - SENDS
        print(f"{SENDS} sends, {KILLS} kills: {doubles} doubles; in flight at the kills: {in_flight}")  # noqa: T201
        assert doubles <= sum(in_flight)
        assert api.flood is not None
        assert api.flood.refused == 0


class Replica:
    """A process with a server of its own over the shared world, so that it is known who did what."""

    def __init__(self, api: BotApi, database_url: str, folder: Path, settings: dict[str, str]) -> None:
        folder.mkdir()
        self.program = Program(database_url, folder, api, **settings)
        self._said = Fault("sendMessage", None, times=MANY)
        self._asked = Fault("getUpdates", None, times=MANY)
        api.faults += [self._said, self._asked]

    @property
    def sent(self) -> int:
        return MANY - self._said.times

    @property
    def polled(self) -> int:
        return MANY - self._asked.times


@pytest.mark.slow
@pytest.mark.postgresql
async def test_a_dead_or_frozen_sender_is_replaced_and_keeps_still(postgresql_url: str, tmp_path: Path) -> None:
    loop = asyncio.get_running_loop()
    async with BotApi() as api, BotApi(world=api.world) as second_api:
        crowd = Crowd(api, postgresql_url, 300)
        settings = fast(api) | {"KITH_SEND_RATE": "40"}
        second_api.flood = api.flood
        first, second = (
            Replica(one, postgresql_url, tmp_path / name, settings)
            for name, one in (("first", api), ("second", second_api))
        )
        try:
            await first.program.start()
            await until(lambda: first.polled > 0, first.program)
            await second.program.start()
            await second.program.link()
            crowd.write_to_all("news")
            await until(lambda: crowd.reached >= 40, first.program)
            assert (second.sent, second.polled) == (0, 0)

            first.program.signal(signal.SIGSTOP)
            frozen_at, in_flight = loop.time(), crowd.in_flight()
            ana = api.person(77, "Ana")
            ana.says("/help")
            await until(lambda: second.sent > 0 and bool(ana.heard), second.program)
            assert loop.time() - frozen_at < TAKE_OVER
            before = first.sent, first.polled
            first.program.signal(signal.SIGCONT)
            await until(lambda: "stands by" in first.program.said, first.program)
            await until(lambda: crowd.reached >= 150, second.program)
            assert (first.sent, first.polled) == before

            await second.program.kill()
            in_flight += crowd.in_flight()
            killed_at = loop.time()
            await until(lambda: first.sent > before[0], first.program)
            assert loop.time() - killed_at < TAKE_OVER
            await until(lambda: crowd.states().get("waiting", 0) == 0, first.program)
        finally:
            await first.program.kill()
            await second.program.kill()
        assert crowd.reached == 300
        doubles = crowd.heard().total() - 300
        print(f"take-over: {doubles} doubles, {in_flight} in flight")  # noqa: T201
        assert doubles <= in_flight
        assert api.flood is not None
        assert api.flood.refused == 0
