"""B11: what is counted is what was given, and equal votes are one place. Typed filters come back from their code."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from handlers.ideas.rules import ranked, shuffled
from handlers.ideas.wishes import Wish
from storage import IdeaId, Market, MarketCard, MarketId, NetworkId, SectionId, ThemeId

NOW = datetime(2030, 3, 13, 9, tzinfo=UTC)


def cards_of(sections: int) -> list[MarketCard]:
    return [MarketCard(MarketId(1), SectionId(one), IdeaId(one), None, NOW) for one in range(1, sections + 1)]


def a_market(number: int) -> Market:
    return Market(MarketId(number), NetworkId(1), None, None, "x", 3, "voting", None, NOW, "UTC", NOW, None)


@given(st.lists(st.integers(0, 6), min_size=1, max_size=30))
def test_ranks_are_honest(votes: list[int]) -> None:
    """Everybody is placed once; a rank is one more than the number of cards with more votes; equals share it."""
    cards = cards_of(len(votes))
    counts = {SectionId(at): count for at, count in enumerate(votes, 1) if count}
    places = ranked(cards, counts)
    assert sorted(section for place in places for section in place.sections) == [card.section_id for card in cards]
    assert sum(place.votes * len(place.sections) for place in places) == sum(votes)
    for place in places:
        assert place.rank == 1 + sum(other > place.votes for other in votes)
        assert len(place.sections) == votes.count(place.votes)
    assert [place.votes for place in places] == sorted({*votes}, reverse=True)


@given(st.integers(1, 12), st.integers(0, 10**6), st.integers(1, 10**6))
def test_an_order_is_a_shuffle_that_a_missing_card_does_not_disturb(count: int, voter: int, number: int) -> None:
    cards, market = cards_of(count), a_market(number)
    order = shuffled(cards, market, voter)
    assert sorted(one.section_id for one in order) == [one.section_id for one in cards]
    assert shuffled(cards[1:], market, voter) == [one for one in order if one != cards[0]]


@given(
    st.none() | st.integers(1, 10**9),
    st.sampled_from((None, "GE", "FR")),
    st.booleans(),
    st.booleans(),
    st.text(st.characters(blacklist_categories=("Cs", "Cc")), max_size=60),
)
def test_a_filter_comes_back_from_its_code(
    theme: int | None, country: str | None, kept: bool, mine: bool, words: str
) -> None:
    wish = Wish(ThemeId(theme) if theme is not None else None, country, kept, mine, words)
    assert Wish.of(wish.code) == wish


@given(st.text(max_size=80))
def test_a_forged_code_narrows_something_or_nothing(code: str) -> None:
    assert Wish.of(Wish.of(code).code) == Wish.of(code)
