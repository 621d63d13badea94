"""Factors as people say them (A11): exact in any language and spelling, offered when alike, new otherwise."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.founding import FACTORS
from handlers.kit.factor_words import MOST_PIECES, read, suggest
from handlers.kit.texts import SHIPPED
from storage import WORD_LENGTH, Factor, FactorId, FactorWord, NetworkId, same_word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

STARTERS: Sequence[Mapping[str, str]] = json.loads(FACTORS.read_text("utf-8"))
NETWORK = NetworkId(1)
VOCABULARY = tuple(
    Factor(
        FactorId(number),
        NETWORK,
        None,
        tuple(FactorWord(FactorId(number), language, word, shown=True) for language, word in names.items()),
    )
    for number, names in enumerate(STARTERS, 1)
)
WORDS = [(word, factor.id) for factor in VOCABULARY for one in factor.words for word in [one.word]]
PARTNER, PERSON = FactorId(1), FactorId(2)


def test_starters_are_complete_and_no_word_means_two_things() -> None:
    """What new networks begin with: about twenty, in every shipped language, short enough for a button."""
    assert len(STARTERS) >= 20
    assert all(set(names) == set(SHIPPED) for names in STARTERS)
    assert max(len(word) for word, _ in WORDS) <= 45
    assert len({same_word(word) for word, _ in WORDS}) == len(WORDS)


@pytest.mark.parametrize(("word", "factor"), WORDS)
def test_every_word_is_its_own_factor(word: str, factor: FactorId) -> None:
    assert read(word, VOCABULARY).known == (factor,)
    assert read(f"  {word.upper()}. ", VOCABULARY).known == (factor,)


@pytest.mark.parametrize(
    ("text", "factor"),
    (
        ("local partner", PARTNER),
        ("lokal partener", PARTNER),
        ("trusted partn", PARTNER),
        ("местный партнер", PARTNER),
        ("სანდო პარტნიორი", PARTNER),
        ("partenaire de confiance", PARTNER),
        ("one person responsible", PERSON),
        ("personne responsable", PERSON),
    ),
)
def test_what_is_alike_is_asked_about_and_never_taken(text: str, factor: FactorId) -> None:
    said = read(text, VOCABULARY)
    assert said.known == ()
    assert said.asked[0].factors[0] == factor
    assert suggest(text, VOCABULARY)[0] == factor


def test_one_message_with_everything() -> None:
    said = read("a trusted local partner and clear roles; lokal partener, good weather\n- Good Weather, 12", VOCABULARY)
    assert {VOCABULARY[one - 1].name("en") for one in said.known} == {"A trusted local partner", "Clear roles"}
    assert [one.words for one in said.asked] == ["lokal partener"]
    assert said.new == ("good weather",)
    assert said.unusable == ("12",)


def test_a_story_is_no_factor_but_names_some() -> None:
    story = (
        "It only worked because from the very first day we had a trusted local partner who opened all the doors for us"
    )
    assert read(story, VOCABULARY).known == (PARTNER,)
    long = "It was a very long day and nobody could remember afterwards who had said what to whom in that enormous hall"
    assert read(long, VOCABULARY).unusable == (long,)


def test_typing_is_followed_letter_by_letter() -> None:
    """Suggestions as one types: from some letter on the factor is among the first, and it stays there."""
    for word, factor in WORDS:
        hits = [factor in suggest(word[:end], VOCABULARY, 6) for end in range(1, len(word) + 1)]
        first = hits.index(True)
        assert first < max(10, len(word) * 2 // 3), word
        assert hits[-1]


@given(st.text(max_size=300))
def test_any_text_is_read_and_nothing_is_told_twice(text: str) -> None:
    said = read(text, VOCABULARY)
    assert len(set(said.known)) == len(said.known)
    assert len({one.casefold() for one in said.new}) == len(said.new)
    assert len(said.asked) + len(said.new) + len(said.unusable) <= MOST_PIECES
    assert all(0 < len(word) <= WORD_LENGTH and any(map(str.isalpha, word)) for word in said.new)
    assert all(one.factors for one in said.asked)


@given(st.lists(st.sampled_from(WORDS), max_size=6), st.sampled_from((", ", "; ", "\n", "\n- ", ",\u00a0")))
def test_a_list_of_known_words_is_read_whole(chosen: list[tuple[str, FactorId]], between: str) -> None:
    """In any languages together; some names have a comma of their own and are told alone."""
    plain = [(word, factor) for word, factor in chosen if "," not in word]
    said = read(between.join(word for word, _ in plain), VOCABULARY)
    assert list(said.known) == list(dict.fromkeys(factor for _, factor in plain))
    assert not said.new
    assert not said.asked
