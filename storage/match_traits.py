"""What two matchables have in common, in figures; and their words. Pure: the weighing of it is the caller's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeAlias
from zlib import crc32

from storage.search.analysis import fold

Value: TypeAlias = Any
"""A number, or one for each of many candidates: a formula that only calculates works for both."""

STEM = 6
"""Letters of a word that are compared: endings differ in most of our languages."""
SHORTEST = 4
"""Letters of a word that says anything."""
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Traits:
    """All that a score is made of. A pair seen from either end has the same traits, but for need and offer, and load.

    themes, methods: the products of how many either has. same_land: 1 or 0; near_land: home countries that are
    neighbours or of one region. overlap, shorter: days that both periods have, and days of the shorter one.
    need: my need against the other's offer; offer: mine against the other's need; *_read: 1 where both were read by
    the same model, so that the cosine tells, else the share of words does. load: see `faded`.
    """

    shared_themes: Value
    themes: Value
    shared_methods: Value
    methods: Value
    languages: Value
    same_land: Value
    near_land: Value
    overlap: Value
    shorter: Value
    period_said: Value
    need_cosine: Value
    need_words: Value
    need_read: Value
    offer_cosine: Value
    offer_words: Value
    offer_read: Value
    load: Value


def words_of(text: str) -> frozenset[int]:
    """The words of a text as numbers, without their endings and without very short ones."""
    return frozenset(crc32(word[:STEM].encode()) for word in _WORD.findall(fold(text)) if len(word) >= SHORTEST)


def shared_words(one: frozenset[int], other: frozenset[int]) -> float:
    """From 0 to 1: how much two texts share of their words (Dice's coefficient)."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
