"""`index`: makes anew what questions are answered from, beside a running Kith.

First the words, in one transaction; then every item is looked at; last, what is new or was read by another model is
read. A running Kith reads too, in the background: this command only does not wait for it.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.cli_database import opened
from bot.cli_progress import Progress
from bot.embedding.choosing import choose
from bot.embedding.indexer import Indexer
from bot.lifecycle import utc_now
from handlers import FEATURES

if TYPE_CHECKING:
    import argparse

    from bot.embedding.embedder import Embedder
    from bot.settings import Settings
    from handlers.kit.feature import Lister
    from storage.engine import Database

AT_ONCE = 100
"""Items of one transaction: whoever talks with Kith waits for less than half a second."""


def index(settings: Settings, options: argparse.Namespace) -> int:
    """Exit code 1 when there should be an embedder and some pieces could not be read."""
    with opened(settings) as database:
        pieces = _say_anew(database)
        print(f"The words of {pieces} pieces of text are in the index.")
        for feature in FEATURES:
            for kind, lister in feature.listers.items():
                put, dropped = _put_all(database, kind, lister)
                print(f"{kind:12} {put:8} can be found, {dropped} left")
        embedder = None if options.words else choose(settings.embedder, settings.embedder_key)
        if embedder is None:
            print("Nothing reads what texts mean: questions are answered by their words.")
            return 0
        left = asyncio.run(_read(database, embedder))
    print(f"{left} pieces could not be read and are found by their words." if left else "Everything was read.")
    return 1 if left else 0


def _say_anew(database: Database) -> int:
    with database.begin() as uow:
        pieces = uow.search.count_pieces()
        with Progress("Words", pieces) as bar:
            uow.search.say_anew(bar.go)
    return pieces


def _put_all(database: Database, kind: str, lister: Lister) -> tuple[int, int]:
    """Put what there is and drop what is not there any more; how many of each."""
    there: set[int] = set()
    after = 0
    while True:
        with database.begin() as uow:
            entries = lister(uow, after, AT_ONCE)
            for entry in entries:
                uow.search.put(entry, now=utc_now())
        if not entries:
            break
        there |= {entry.item for entry in entries}
        after = entries[-1].item
    with database.begin(reads=True) as uow:
        doubtful = [item for item in uow.search.list_items(kind) if item not in there]
    dropped = 0
    for item in doubtful:
        with database.begin() as uow:
            if not any(entry.item == item for entry in lister(uow, item - 1, 1)):  # else it came in the meantime
                uow.search.drop(kind, item)
                dropped += 1
    return len(there), dropped


async def _read(database: Database, embedder: Embedder) -> int:
    """Read what waits; how many pieces still do."""
    with database.begin(reads=True) as uow:
        waiting = uow.search.count_unread(embedder.space)
    try:
        with Progress("Reading", waiting) as bar:
            await Indexer(database, embedder).catch_up(bar.go)
    finally:
        await embedder.stop()
    with database.begin(reads=True) as uow:
        return uow.search.count_unread(embedder.space)
