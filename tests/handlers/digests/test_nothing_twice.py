"""Over many digests, follows and outages nothing comes twice and nothing is lost (X3, X7, B8)."""

from __future__ import annotations

import asyncio
import re
from datetime import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import Attention
from storage.engine import Database
from tests.cast import settle
from tests.databases import build_schema
from tests.handlers.digests.world import chosen, digests_of, follows, log
from tests.houses import House

if TYPE_CHECKING:
    from pathlib import Path

AUTHORS = {"levan": "section", "marie": "country", "claire": "country", "tamar": "person"}
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("log"), st.sampled_from((*AUTHORS, "ana", "olga"))),
        st.tuples(st.just("pass"), st.integers(1, 40)),
        st.tuples(st.just("outage"), st.integers(3, 60)),
        st.tuples(st.just("lost"), st.just(0)),
        st.tuples(st.just("restart"), st.just(0)),
        st.tuples(st.just("hour"), st.integers(8, 20)),
    ),
    min_size=5,
    max_size=25,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("digests")


@settings(max_examples=10)
@given(steps=STEPS)
def test_everything_followed_comes_exactly_once(folder: Path, steps: list[tuple[str, object]]) -> None:
    """Own items never; what is logged by those who are followed exactly once, whatever happens to the machine."""
    path = folder / "kith.sqlite"
    for old in folder.glob("kith.sqlite*"):
        old.unlink()
    build_schema(f"sqlite:///{path}")
    asyncio.run(_play(f"sqlite:///{path}", steps))


async def _play(url: str, steps: list[tuple[str, object]]) -> None:
    house = House(Database(url))
    cast = settle(house)
    ana = cast.people["ana"]
    with house.database.begin() as uow:
        uow.attention.keep(chosen(cast, "ana"), Attention(time(0), time(0), daily_cap=10))
    await ana.says("/digest daily 9:00 environment")
    follows(cast, "ana", "country", "FR")
    follows(cast, "ana", "person", str(chosen(cast, "tamar")))
    wanted = 0
    for number, (what, value) in enumerate(steps):
        if what == "log":
            log(cast, str(value), f"Item{number}.", themes=("environment",))
            wanted += value != "ana"
        elif what == "pass":
            for _ in range(int(str(value))):
                house.clock.pass_(hours=1)
                await house.tick()
        elif what == "outage":
            house.clock.pass_(hours=int(str(value)))
        elif what == "hour":
            await ana.says(f"/digest daily {value}:00")
        elif what == "lost":
            await _lose(house)
        else:
            house.database.close()
            house.database = Database(url)
            again = House(house.database, house.clock, platform=house.platform)
            ana.house = cast.house = again
            house = again
    for _ in range(24 * 4):
        house.clock.pass_(hours=1)
        await house.tick()
    told = re.findall(r"Item\d+\.", "\n".join(digests_of(ana)))
    assert len(told) == len(set(told)), told
    assert len(told) == wanted
    house.database.close()


async def _lose(house: House) -> None:
    """Whatever is due is written, and the machine stops before it is sent until it is too late."""
    for one in house.due_work:
        await house.ticks.run(one)
    house.clock.pass_(hours=5)
    with house.database.begin() as uow:
        uow.outbox.expire(now=house.clock.now)
