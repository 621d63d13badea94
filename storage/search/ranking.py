"""The formula of ranking and its measured figures, and what is handed to whoever computes it. No table, no NumPy.

score = cosine + 0.5 * coverage + 0.04 * [in the asker's language]. Adding ranks up instead (reciprocal rank fusion)
ruins questions whose answer stands in another language: pieces that share a few words by chance push it down.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

WORDS = 0.5
"""Weight of the shared 4-grams beside the cosine."""
OWN_LANGUAGE = 0.04
"""More of it helps readers of one language and costs those whose answer stands in another: from .03 to .05 the one goes
from .897 to .910, the other from .799 to .789 (development set)."""

MANY = 500
"""Pieces that hold a gram from which on it is not counted anew for each question."""
RAREST = 16
"""4-grams of a question that are looked up beside its meaning, rarest first."""
COMMON = 0.10
"""A gram that more of the pieces hold tells little, and its list is long."""
FEW = 3
"""In a small library a gram may stand in so many pieces before it counts as common."""
BUDGET = 300_000
"""Numbers that are read where words are all there is: every gram in a library of 5,000 pieces, the rarest in larger."""
BESIDE_MEANING = 40_000
"""Numbers that are read beside a meaning: the rarest 16 in a library of 25,000 pieces, at their most frequent."""

NOT_READ = -math.inf
"""Instead of a cosine."""

FITS = 0.18
"""Cosine and words together, without the bonus: 97 of 100 answerable questions about practices reach it, and 1 of 100
that no practice answers (development set of 160 and 80 questions in ten languages, 2026-11)."""
FITS_BY_WORDS = 0.14
"""Coverage where words are all there is: 97 of 100 right answers in the question's own language reach it, and 11 of 100
best hits of unanswerable questions (as above). Words alone cannot tell these apart better."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a question. holders: the numbers of the pieces that hold a gram, with commas, and its weight."""

    vector: bytes | None
    holders: Sequence[tuple[str, float]]


@dataclass(frozen=True, slots=True)
class Ask:
    """A question as the memory ranks it. without: an entry that is left out."""

    readings: Sequence[Reading]
    readers: Collection[str]
    kinds: Collection[str] = ()
    tags: Sequence[Collection[str]] = ()
    language: str | None = None
    space: str | None = None
    limit: int = 10
    without: int | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """One entry and its best piece. cosine: NOT_READ where it has no vector, or the question has none."""

    entry_id: int
    chunk_id: int
    score: float
    cosine: float
    coverage: float

    @property
    def fits(self) -> bool:
        """Whether it may be called an answer."""
        if self.cosine > NOT_READ:
            return self.cosine + WORDS * self.coverage >= FITS
        return self.coverage >= FITS_BY_WORDS


def weights(grams: Collection[str], counts: Mapping[str, int], pieces: int) -> dict[str, float]:
    """What each gram adds to the coverage, all of a question's together 1; the rarer, the more."""
    said = {gram: _rarity(counts.get(gram, 0), pieces) for gram in grams}
    whole = sum(said.values())
    return {gram: weight / whole for gram, weight in said.items()} if whole else {}


def _rarity(count: int, pieces: int) -> float:
    """The inverse document frequency as BM25 has it."""
    return math.log(1 + (max(pieces - count, 0) + 0.5) / (count + 0.5))


def looked_up(counts: Mapping[str, int], pieces: int, *, by_words: bool) -> list[str]:
    """Which of the grams that exist are looked up. by_words: there is no meaning to go by."""
    rarest = sorted(counts, key=lambda gram: (counts[gram], gram))
    if not by_words:
        rarest = [gram for gram in rarest if counts[gram] <= max(FEW, COMMON * pieces)][:RAREST]
    taken: list[str] = []
    numbers = 0
    for gram in rarest:
        numbers += counts[gram]
        if taken and numbers > (BUDGET if by_words else BESIDE_MEANING):
            break
        taken.append(gram)
    return taken
