"""A model without a model: texts that share words are near each other, or words that were said to mean the same."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.embedding.embedder import Kind, Vectors

DIMENSIONS = 256
STEM = 5
"""Letters of a word that count, so that endings do not."""


class FakeEmbedder:
    """Deterministic. same: a word -> words of other languages that mean it. down: what it is like when it fails."""

    def __init__(self, same: Mapping[str, Sequence[str]] | None = None, *, space: str = "fake-1") -> None:
        self.space = space
        self.down = False
        self.asked: list[tuple[str, Kind]] = []
        self._meant = {_stem(other): _stem(word) for word, others in (same or {}).items() for other in others}

    async def embed(self, texts: Sequence[str], kind: Kind) -> Vectors | None:
        self.asked.extend((text, kind) for text in texts)
        return None if self.down or not texts else np.stack([self._vector(text) for text in texts])

    def refuses(self, text: str) -> bool:
        return False

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    def _vector(self, text: str) -> Vectors:
        """A bag of words, each at a place of its own."""
        vector = np.zeros(DIMENSIONS, dtype=np.float32)
        vector[0] = 0.01  # a text without words has a length as well
        for word in re.findall(r"\w{3,}", unicodedata.normalize("NFKC", text).casefold()):
            stem = _stem(word)
            digest = hashlib.sha256(self._meant.get(stem, stem).encode()).digest()
            vector[1 + int.from_bytes(digest[:4], "big") % (DIMENSIONS - 1)] += 1
        return vector / np.float32(np.linalg.norm(vector))


def _stem(word: str) -> str:
    return word.casefold()[:STEM]
