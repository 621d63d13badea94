"""What holds for cards and sessions, as plain rules: lengths, the order that a voter sees, ranks. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from storage import Market, MarketCard, SectionId

LONGEST = {
    "title": 120,
    "what": 900,
    "why": 400,
    "how": 900,
    "cost": 150,
    "people": 150,
    "result": 400,
    "contact": 150,
    "alt": 200,
}
"""Characters of each part: together they fit into one message of any platform."""
LINES = frozenset({"title", "cost", "people", "contact", "alt"})
MOST_THEMES = 3
PICTURE_LIFE = timedelta(days=30)
"""A picture of a card that nobody finished."""

MOST_VOTES = 20
USUAL_VOTES = 3
FARTHEST = timedelta(days=366)
"""A session may end so long from now."""
FEWEST_CARDS = 2
"""There is nothing to choose between fewer."""


def shuffled(cards: Sequence[MarketCard], market: Market, voter: int) -> list[MarketCard]:
    """The cards in an order of the voter's own, the same at every look, so that nobody's card is always first.

    A keyed hash of each card is sorted: a card that comes or goes moves no other.
    """

    def key(card: MarketCard) -> bytes:
        return blake2b(f"{market.id}:{voter}:{card.section_id}".encode(), digest_size=16).digest()

    return sorted(cards, key=key)


@dataclass(frozen=True, slots=True)
class Place:
    """Who has one place in a result. rank: 1 is the first; those with equal votes share it."""

    rank: int
    votes: int
    sections: tuple[SectionId, ...]


def ranked(cards: Sequence[MarketCard], counts: Mapping[SectionId, int]) -> list[Place]:
    """The result. Equal votes are one place, and the next one is counted behind all of them: 1, 2, 2, 4."""
    by_votes: dict[int, list[SectionId]] = {}
    for card in cards:
        by_votes.setdefault(counts.get(card.section_id, 0), []).append(card.section_id)
    places: list[Place] = []
    rank = 1
    for votes in sorted(by_votes, reverse=True):
        sections = tuple(sorted(by_votes[votes]))
        places.append(Place(rank, votes, sections))
        rank += len(sections)
    return places


def takes_votes(market: Market, now: datetime) -> bool:
    """Whether votes are given and taken back: until the very end, whether or not anybody has said that it is over."""
    return market.state == "voting" and now < market.ends_at


def takes_cards(market: Market, now: datetime) -> bool:
    """Whether sections may still put their card in or take another one."""
    return market.state == "gathering" and now < market.ends_at
