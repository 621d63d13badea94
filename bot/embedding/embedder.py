"""The one small type behind which every embedding model stands. Knows none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    Vectors: TypeAlias = NDArray[np.float32]

Kind = Literal["query", "passage"]
"""Models of this family want to know whether a text asks or answers."""


class Embedder(Protocol):
    """A model. `start` and `stop` bracket its use; whoever asks earlier starts it by that."""

    @property
    def space(self) -> str:
        """Names model, quantisation and projection: vectors of two spaces must never be compared."""

    async def embed(self, texts: Sequence[str], kind: Kind) -> Vectors | None:
        """One row of length 1 for each text, in order; None when any of them could not be had. Never raises."""

    def refuses(self, text: str) -> bool:
        """Whether this text will never get a vector here, so that asking again is of no use."""

    async def start(self) -> None:
        """Get ready in the background; returns at once."""

    async def stop(self) -> None:
        """Let go of everything, in order."""
