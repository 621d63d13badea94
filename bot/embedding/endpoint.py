"""A model behind an HTTP address that speaks OpenAI's embeddings protocol. Texts leave this machine with it."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urlsplit

import aiohttp

from bot.embedding.guard import guarded
from bot.embedding.patience import Patience

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.embedding.embedder import Kind, Vectors

SECONDS: dict[Kind, float] = {"query": 1.8, "passage": 30.0}
"""Less than whoever asks a question waits: who gives up first notes that the endpoint is slow."""
SPACE = 80
"""Characters that the name of a space may have in the database."""

_REFUSED = {400, 413, 422}
"""What servers say to a text that they will not take."""

_log = logging.getLogger(__name__)


class Endpoint:
    """An Embedder. address: what stands before `/embeddings`, `#`, the model's name. key: sent as a bearer token."""

    def __init__(self, address: str, key: str | None) -> None:
        self._url, model = urldefrag(address)
        self._model = unquote(model)
        self._key = key
        self._patience = Patience()
        self._refused: set[int] = set()
        self._session: aiohttp.ClientSession | None = None
        self.space = f"{urlsplit(address).hostname}/{self._model}"[-SPACE:]

    async def embed(self, texts: Sequence[str], kind: Kind) -> Vectors | None:
        safe = [guarded(text, kind) for text in texts]
        now = asyncio.get_running_loop().time
        if not safe or not all(safe) or self._patience.waits(now()):
            return None
        try:
            async with asyncio.timeout(SECONDS[kind]):
                rows = await self._post(safe)
            vectors = await asyncio.to_thread(_unit, rows, len(safe))
        except aiohttp.ClientResponseError as trouble:
            if trouble.status in _REFUSED and kind == "passage":
                self._refused.update(map(hash, safe))
                return None
            reason = f"it answered {trouble.status}"
        except (aiohttp.ClientError, TimeoutError, OSError) as trouble:
            reason = type(trouble).__name__
        except (ValueError, KeyError, TypeError):
            reason = "its answer holds no vectors"
        else:
            self._patience.succeeded()
            return vectors
        if self._patience.failed(now()):
            _log.warning("search goes by words, as the embedding endpoint fails: %s", reason)
        return None

    def refuses(self, text: str) -> bool:
        safe = guarded(text, "passage")
        return not safe or hash(safe) in self._refused

    async def start(self) -> None:
        """Nothing to get ready."""

    async def stop(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _post(self, texts: Sequence[str]) -> list[list[float]]:
        if self._session is None:
            headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
            self._session = aiohttp.ClientSession(headers=headers)
        asked = {"input": list(texts), "model": self._model}
        async with self._session.post(f"{self._url}/embeddings", json=asked, allow_redirects=False) as answer:
            answer.raise_for_status()
            said = await answer.json()
        return [one["embedding"] for one in sorted(said["data"], key=lambda one: int(one["index"]))]


def _unit(rows: list[list[float]], count: int) -> Vectors:
    import numpy as np

    vectors = np.asarray(rows, dtype=np.float32)
    if vectors.ndim != 2 or len(vectors) != count or not np.isfinite(vectors).all():
        raise ValueError("not a vector for each text")
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Vectors = vectors / np.maximum(lengths, np.float32(1e-6))
    return unit
