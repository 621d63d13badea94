"""From a question to its meaning, within a deadline. Called by the dispatcher, outside of any transaction."""

from __future__ import annotations

import asyncio
import hashlib
from collections import OrderedDict
from typing import TYPE_CHECKING

from storage import Meaning, readings

if TYPE_CHECKING:
    from bot.embedding.embedder import Embedder

DEADLINE = 2.0
"""Seconds that somebody who asks waits for the better answer; after that search goes by words."""

REMEMBERED = 200
"""Questions whose meaning is kept in memory, each by a digest of its words: whoever turns a page or narrows a list asks
the same again, and all but 0.3 ms of a question is the model itself (1.2 ms a token on a busy core, measured)."""


class Asking:
    """Gives the meaning of what people ask, in all the ways it may be read."""

    def __init__(self, embedder: Embedder, *, deadline: float = DEADLINE) -> None:
        self._embedder = embedder
        self._deadline = deadline
        self._known: OrderedDict[bytes, Meaning] = OrderedDict()

    async def __call__(self, text: str, language: str) -> Meaning | None:
        """The meaning, or None when it could not be had in time."""
        read = readings(text, language)
        key = hashlib.sha256("\0".join((self._embedder.space, *read)).encode()).digest()
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        try:
            async with asyncio.timeout(self._deadline):
                vectors = await self._embedder.embed(read, "query")
        except TimeoutError:
            return None
        if vectors is None:
            return None
        meaning = Meaning(self._embedder.space, tuple(vector.astype("<f4").tobytes() for vector in vectors))
        self._known[key] = meaning
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return meaning
