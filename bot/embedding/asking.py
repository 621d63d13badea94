"""From a question to its meaning, within a deadline. Called by the dispatcher, outside of any transaction."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from storage import Meaning, readings

if TYPE_CHECKING:
    from bot.embedding.embedder import Embedder

DEADLINE = 2.0
"""Seconds that somebody who asks waits for the better answer; after that search goes by words."""


class Asking:
    """Gives the meaning of what people ask, in all the ways it may be read."""

    def __init__(self, embedder: Embedder, *, deadline: float = DEADLINE) -> None:
        self._embedder = embedder
        self._deadline = deadline

    async def __call__(self, text: str, language: str) -> Meaning | None:
        """The meaning, or None when it could not be had in time."""
        try:
            async with asyncio.timeout(self._deadline):
                vectors = await self._embedder.embed(readings(text, language), "query")
        except TimeoutError:
            return None
        if vectors is None:
            return None
        return Meaning(self._embedder.space, tuple(vector.astype("<f4").tobytes() for vector in vectors))
