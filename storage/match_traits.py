"""What two matchables have in common, in figures; and their words. Pure: the weighing of it is the caller's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias
from zlib import crc32

from storage.search.analysis import fold

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from storage.match_tables import Matchable

Figure: TypeAlias = Any
"""A number, or one for each of many candidates: a formula that only calculates works for both."""

STEM = 6
"""Letters of a word that are compared: endings differ in most of our languages."""
SHORTEST = 4
"""Letters of a word that says anything."""
_WORD = re.compile(r"[^\W\d_]+")


FIRST, LAST = 1, 3652059
"""Days, as ordinals, that stand for an open beginning and an open end."""


@dataclass(frozen=True, slots=True)
class Traits:
    """All that a score is made of. A pair seen from either end has the same traits, but for need and offer, and load.

    themes, methods: the products of how many either has. same_land: 1 or 0; near_land: home countries that are
    neighbours or of one region. overlap, shorter: days that both periods have, and days of the shorter one.
    need: my need against the other's offer; offer: mine against the other's need; *_read: 1 where both were read by
    the same model, so that the cosine tells, else the share of words does. load: see `faded`.
    """

    shared_themes: Figure
    themes: Figure
    shared_methods: Figure
    methods: Figure
    languages: Figure
    same_land: Figure
    near_land: Figure
    overlap: Figure
    shorter: Figure
    period_said: Figure
    need_cosine: Figure
    need_words: Figure
    need_read: Figure
    offer_cosine: Figure
    offer_words: Figure
    offer_read: Figure
    load: Figure


@dataclass(frozen=True, slots=True)
class Asked:
    """Who looks, for what, and what they may find.

    roles: a candidate must have one of them. readers: the keys of whoever asks. near: countries that are neighbours
    of the asker's own, or of one region with it. without: kinds and items that are left out. lands: only candidates at
    home there; abroad: only those that are not. only: this one alone.
    """

    one: Matchable
    roles: frozenset[str]
    readers: frozenset[str]
    near: frozenset[str] = frozenset()
    without: frozenset[tuple[str, int]] = frozenset()
    lands: frozenset[str] | None = None
    abroad: frozenset[str] = frozenset()
    only: tuple[str, int] | None = None


@dataclass(frozen=True, slots=True)
class Near:
    """One that was found. traits: what it shares with whoever asked, each a plain number."""

    kind: str
    item: int
    network_id: int
    score: float
    traits: Traits


def days_of(starts_on: date | None, ends_on: date | None) -> tuple[int, int]:
    """A period as ordinals of its first and last day."""
    return (
        starts_on.toordinal() if starts_on is not None else FIRST,
        ends_on.toordinal() if ends_on is not None else LAST,
    )


def words_of(text: str) -> frozenset[int]:
    """The words of a text as numbers, without their endings and without very short ones."""
    return frozenset(crc32(word[:STEM].encode()) for word in _WORD.findall(fold(text)) if len(word) >= SHORTEST)


def packed(words: Iterable[int]) -> bytes:
    """The words as they are stored: four bytes each, the lowest first."""
    return b"".join(word.to_bytes(4, "little") for word in sorted(words))


def shared_words(one: frozenset[int], other: frozenset[int]) -> float:
    """From 0 to 1: how much two texts share of their words (Dice's coefficient)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
