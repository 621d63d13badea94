"""How well two fit: a sum of named parts, each from 0 to 1, with fixed weights. Pure; docs/decisions tells why.

The same formulas hold for one pair and for a hundred thousand at once, so they only calculate: no branches.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import timedelta
from typing import TYPE_CHECKING, TypeAlias

from storage import FIRST, LAST, Traits, shared_words, words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from storage import Figure, Matchable

Formula: TypeAlias = "Callable[[Traits], Figure]"

WEIGHTS = {
    "theme": 0.20,
    "need": 0.16,
    "offer": 0.16,
    "language": 0.13,
    "place": 0.10,
    "method": 0.10,
    "period": 0.05,
    "load": 0.10,
}
"""What each part adds at most; together 1. What two want of each other counts most, then what it is about."""

NEAR = 0.6
"""The part "place" of neighbours and countries of one region; of one country it is 1."""
OPEN = 0.5
"""The part "period" where one of the two said nothing of when: it speaks neither for nor against."""
COSINE_FROM, COSINE_TO = 0.15, 0.65
"""Cosines of texts that have nothing to do with each other, and of texts that say the same: 0 and 1 of their part."""
WORDS_TO = 0.5
"""The share of common words from which on texts without vectors count as saying the same."""
EASED = 4.0
"""Suggestions lately at which the part "load" is half of 1."""
MOST = 24.0
"""Suggestions lately from which on somebody rests: nobody is suggested to everybody."""
HALF = timedelta(days=30)
"""A suggestion counts half after this."""
ENOUGH = 0.2
"""Of theme, need, offer or method one must reach this: a common language alone is no reason to meet."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a score is made of, each from 0 to 1. need: mine against their offer; offer: mine against their need."""

    theme: Figure
    need: Figure
    offer: Figure
    language: Figure
    place: Figure
    method: Figure
    period: Figure
    load: Figure

    @property
    def total(self) -> Figure:
        """The score."""
        return sum(getattr(self, name) * weight for name, weight in WEIGHTS.items())

    @property
    def shares(self) -> dict[str, Figure]:
        """What each part adds: their sum, in this order, is the score."""
        return {name: getattr(self, name) * weight for name, weight in WEIGHTS.items()}


assert tuple(WEIGHTS) == tuple(one.name for one in fields(Parts))


def parts_of(traits: Traits) -> Parts:
    """The parts of one pair, or of many at once."""
    same = traits.same_land
    shorter = traits.shorter + (traits.shorter <= 0)
    return Parts(
        theme=_share(traits.shared_themes, traits.themes),
        need=_alike(traits.need_cosine, traits.need_words, traits.need_read),
        offer=_alike(traits.offer_cosine, traits.offer_words, traits.offer_read),
        language=_within(traits.languages),
        place=same + (1 - same) * NEAR * traits.near_land,
        method=_share(traits.shared_methods, traits.methods),
        period=traits.period_said * _within(traits.overlap / shorter) + (1 - traits.period_said) * OPEN,
        load=1 / (1 + traits.load / EASED),
    )


def fitting(traits: Traits) -> Figure:
    """The score of what has a reason to meet and is not suggested too often already; 0 of everything else."""
    parts = parts_of(traits)
    reason = (parts.theme >= ENOUGH) | (parts.need >= ENOUGH) | (parts.offer >= ENOUGH) | (parts.method >= ENOUGH)
    return parts.total * (reason & (traits.load < MOST))


def near_home(traits: Traits) -> Figure:
    """The same for a section and a school: they must be in one country, and need no other reason."""
    return parts_of(traits).total * ((traits.same_land > 0) & (traits.load < MOST))


def compare(
    one: Matchable,
    other: Matchable,
    *,
    near: Collection[str] = (),
    need: float | None = None,
    offer: float | None = None,
    load: float = 0.0,
) -> Traits:
    """What two share, seen from `one`. near: countries that are neighbours of `one`'s, or of one region with it.

    need, offer: cosines where both texts were read by the same model. load: suggestions of `other` lately.
    """
    lands, theirs = ({side.country, *side.countries} - {None} for side in (one, other))
    begin, end = one.days
    starts, ends = other.days
    said = (begin, end) != (FIRST, LAST) and (starts, ends) != (FIRST, LAST)
    return Traits(
        shared_themes=len(one.themes & other.themes),
        themes=len(one.themes) * len(other.themes),
        shared_methods=len(one.methods & other.methods),
        methods=len(one.methods) * len(other.methods),
        languages=len(one.languages & other.languages),
        same_land=float(bool(lands & theirs)),
        near_land=float(other.country in near),
        overlap=max(0, min(end, ends) - max(begin, starts) + 1),
        shorter=min(end - begin, ends - starts) + 1,
        period_said=float(said),
        need_cosine=need or 0.0,
        need_words=shared_words(words_of(one.need), words_of(other.offer)),
        need_read=float(need is not None),
        offer_cosine=offer or 0.0,
        offer_words=shared_words(words_of(one.offer), words_of(other.need)),
        offer_read=float(offer is not None),
        load=load,
    )


def _share(shared: Figure, product: Figure) -> Figure:
    """What two sets have in common, measured by the sizes of both: who names everything fits nobody better for it."""
    return _within(shared / (product + (product == 0)) ** 0.5)


def _alike(cosine: Figure, words: Figure, read: Figure) -> Figure:
    by_meaning = _within((cosine - COSINE_FROM) / (COSINE_TO - COSINE_FROM))
    return read * by_meaning + (1 - read) * _within(words / WORDS_TO)


def _within(value: Figure) -> Figure:
    """The value, not below 0 and not above 1; as `min` and `max` would, for many at once too."""
    return (abs(value) - abs(value - 1) + 1) / 2
