"""What is saved is found by what it means a moment later, whatever fails in between."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.embedding import indexer as indexing
from bot.embedding.asking import Asking
from bot.embedding.indexer import Indexer
from bot.leadership import Leadership
from storage import Entry, Question
from tests.cast import settle
from tests.fakes.clock import Clock
from tests.fakes.embedder import FakeEmbedder
from tests.houses import House

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.embedding.embedder import Kind, Vectors
    from storage import NetworkId
    from storage.engine import Database

SAME = {"water": ("вода", "წყალი"), "river": ("река", "მდინარე")}
CLOCK = Clock()


@pytest.fixture
def network(database: Database) -> NetworkId:
    settle(House(database))
    with database.begin(reads=True) as uow:
        found = uow.networks.default()
        assert found is not None
        return found.id


def put(database: Database, network: NetworkId, item: int, text: str, english: str | None = None) -> None:
    readers = frozenset({"public"})
    with database.begin() as uow:
        uow.search.put(Entry("idea", item, network, text, "", readers=readers, english=english), now=CLOCK.now)


async def ask(database: Database, embedder: FakeEmbedder, text: str) -> list[int]:
    """The items that are found by meaning alone: words share no letter here."""
    meaning = await Asking(embedder)(text, "en")
    assert meaning is not None
    with database.begin(reads=True) as uow:
        hits = uow.search.find(Question(text, frozenset({"public"}), kinds=("idea",), meaning=meaning)).hits
        return [hit.item for hit in hits if hit.fits]


def unread(database: Database, space: str) -> int:
    with database.begin(reads=True) as uow:
        return len(uow.search.list_unread(space, limit=1000))


async def test_what_is_put_is_read_and_found_in_another_language(database: Database, network: NetworkId) -> None:
    embedder = FakeEmbedder(SAME)
    put(database, network, 1, "вода река")
    put(database, network, 2, "школа")
    assert await ask(database, embedder, "water") == []
    indexer = Indexer(database, embedder)
    await indexer.catch_up()
    assert unread(database, embedder.space) == 0
    assert await ask(database, embedder, "water") == [1]
    asked = len(embedder.asked)
    assert await indexer.catch_up() == 0
    assert len(embedder.asked) == asked, "what was read is not read again"


async def test_more_than_one_batch_is_read_at_once(database: Database, network: NetworkId) -> None:
    for item in range(1, 40):
        put(database, network, item, f"word{item}")
    embedder = FakeEmbedder()
    assert await Indexer(database, embedder).catch_up() >= 39
    assert unread(database, embedder.space) == 0


async def test_a_change_while_it_is_read_is_read_again(database: Database, network: NetworkId) -> None:
    class Slow(FakeEmbedder):
        async def embed(self, texts: Sequence[str], kind: Kind) -> Vectors | None:
            if texts == ("вода",) and kind == "passage":
                put(database, network, 1, "школа")
            return await super().embed(texts, kind)

    put(database, network, 1, "вода")
    embedder = Slow({"water": ("вода",), "school": ("школа",)})
    indexer = Indexer(database, embedder)
    await indexer.catch_up()
    await indexer.catch_up()
    assert await ask(database, embedder, "water") == []
    assert await ask(database, embedder, "school") == [1]


async def test_another_model_reads_everything_anew_and_nothing_is_mixed(database: Database, network: NetworkId) -> None:
    put(database, network, 1, "вода")
    old, new = FakeEmbedder(SAME, space="old"), FakeEmbedder(SAME, space="new")
    await Indexer(database, old).catch_up()
    assert await ask(database, new, "water") == []
    await Indexer(database, new).catch_up()
    assert await ask(database, new, "water") == [1]
    assert await ask(database, old, "water") == []


async def test_a_model_that_fails_leaves_it_for_later(database: Database, network: NetworkId) -> None:
    put(database, network, 1, "вода")
    embedder = FakeEmbedder(SAME)
    embedder.down = True
    indexer = Indexer(database, embedder)
    assert await indexer.catch_up() == 0
    embedder.down = False
    await indexer.catch_up()
    assert await ask(database, embedder, "water") == [1]


class Failing(FakeEmbedder):
    """Cannot read some texts for now."""

    async def embed(self, texts: Sequence[str], kind: Kind) -> Vectors | None:
        return None if any("crash" in text for text in texts) else await super().embed(texts, kind)


async def test_what_fails_lets_others_go_first(database: Database, network: NetworkId) -> None:
    """The newest go first: a whole batch of them that fails must not be asked for again and again."""
    await Indexer(database, FakeEmbedder(SAME)).catch_up()
    put(database, network, 1, "вода")
    for item in range(2, 2 + indexing.BATCH + 1):
        put(database, network, item, "crash")
    embedder = Failing(SAME)
    indexer = Indexer(database, embedder)
    await indexer.catch_up()
    await indexer.catch_up()
    assert await ask(database, embedder, "water") == [1]
    assert unread(database, embedder.space) == indexing.BATCH + 1


def test_what_is_set_aside_comes_back_after_a_while_and_is_bounded() -> None:
    aside = indexing._Aside()
    aside.put([1, 2], until=10.0)
    aside.put([2, 3], until=20.0)
    assert aside.now(9.0) == [1, 2, 3]
    assert aside.now(10.0) == [2, 3]
    aside.put(range(10, 10 + indexing.MOST_ASIDE), until=30.0)
    assert len(aside.now(11.0)) == indexing.MOST_ASIDE
    assert aside.now(30.0) == []


async def test_what_can_never_be_read_holds_up_nothing(database: Database, network: NetworkId) -> None:
    class Picky(FakeEmbedder):
        def refuses(self, text: str) -> bool:
            return "crash" in text

        async def embed(self, texts: Sequence[str], kind: Kind) -> Vectors | None:
            return None if any(map(self.refuses, texts)) else await super().embed(texts, kind)

    for item in range(1, 31):
        put(database, network, item, "crash")
    put(database, network, 31, "вода")
    embedder = Picky(SAME)
    await Indexer(database, embedder).catch_up()
    assert await ask(database, embedder, "water") == [31]
    assert unread(database, embedder.space) == 0
    embedder.asked.clear()
    await Indexer(database, embedder).catch_up()
    assert embedder.asked == []


async def test_the_english_title_helps_unless_several_share_it(database: Database, network: NetworkId) -> None:
    put(database, network, 1, "ხე", english="Planting trees")
    put(database, network, 2, "тозагӣ", english="Our spring action")
    put(database, network, 3, "təmizlik", english="Our spring action")
    embedder = FakeEmbedder()
    await Indexer(database, embedder).catch_up()
    assert await ask(database, embedder, "planting") == [1]
    assert "Our spring action" not in [text for text, _ in embedder.asked]


async def test_a_commit_wakes_the_reader(
    database: Database, network: NetworkId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing, "POLL", 3600.0)
    read = asyncio.Event()

    class Telling(FakeEmbedder):
        async def embed(self, texts: Sequence[str], kind: Kind) -> Vectors | None:
            if "вода" in texts:
                read.set()
            return await super().embed(texts, kind)

    embedder = Telling(SAME)
    reader = asyncio.create_task(Indexer(database, embedder).run())
    await asyncio.sleep(0)
    await database.work(lambda uow: uow.search.list_items("idea"), reads=True)  # its first look is under way or over
    await asyncio.to_thread(put, database, network, 1, "вода")
    async with asyncio.timeout(60):
        await read.wait()
    reader.cancel()
    await asyncio.gather(reader, return_exceptions=True)
    assert database.on_index is None


async def test_of_several_processes_one_reads(database: Database, network: NetworkId) -> None:
    put(database, network, 1, "вода")
    minds = [FakeEmbedder(SAME, space=space) for space in ("one", "two")]
    leaders = [Leadership(database, "the index", name, CLOCK) for name in ("a", "b")]
    readers = [Indexer(database, mind, leader) for mind, leader in zip(minds, leaders, strict=True)]
    for leader in leaders:
        await leader.renew(_nothing)
    for _ in range(2):
        await asyncio.gather(*(reader.catch_up() for reader in readers))
    assert minds[0].asked
    assert minds[1].asked == [], "two models would overwrite each other's work for ever"


async def test_two_that_read_at_once_do_no_harm(database: Database, network: NetworkId) -> None:
    for item in range(1, 40):
        put(database, network, item, f"word{item} вода")
    embedder = FakeEmbedder(SAME)
    await asyncio.gather(*(Indexer(database, embedder).catch_up() for _ in range(3)))
    assert unread(database, embedder.space) == 0
    assert len(await ask(database, embedder, "water")) == 10


async def test_a_house_with_an_embedder_reads_with_every_tick(database: Database, network: NetworkId) -> None:
    house = House(database, embedder=FakeEmbedder(SAME))
    put(database, network, 1, "вода")
    await house.tick()
    assert unread(database, "fake-1") == 0


async def _nothing() -> None: ...
