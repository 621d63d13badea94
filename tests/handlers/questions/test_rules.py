"""Passages are cut kindly, experts are ranked, and few words of a filter are told from everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.questions import rules
from handlers.questions.narrowing import Wish, tags
from storage import Candidate, Expert, NetworkId, PersonId, ThemeId

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = NetworkId(1)
THEME, OTHER = ThemeId(1), ThemeId(2)
WANTED = rules.Wanted(frozenset({THEME}), "ka", "GE")


def candidate(number: int, *, country: str | None = "GE", load: int = 0, **said: object) -> Candidate:
    return Candidate(Expert(PersonId(number), HERE, library=True, **said), country, load)  # type: ignore[arg-type]


def test_theme_comes_before_language_before_country_before_load() -> None:
    asked = [
        candidate(1, themes=(OTHER,), languages=("ka",)),
        candidate(2, themes=(THEME,), languages=("fr",)),
        candidate(3, themes=(THEME,), languages=("ka",), country="FR"),
        candidate(4, themes=(THEME,), languages=("ka",), load=1),
        candidate(5, themes=(THEME,), languages=("ka",)),
        candidate(6, languages=("ka",)),
    ]
    assert [one.expert.person_id for one in rules.in_order(asked, WANTED, but=())] == [5, 4, 3, 2, 6, 1]


def test_nobody_twice_and_nobody_beyond_their_limit() -> None:
    asked = [candidate(1), candidate(2, load=2, weekly=2), candidate(3, load=1, weekly=2)]
    assert [one.expert.person_id for one in rules.in_order(asked, WANTED, but={PersonId(1)})] == [3]


def test_a_passage_begins_where_the_question_is_met() -> None:
    long = (
        "It rained. " * 30
        + "Schools cooperate when a parent asks. The head teacher then calls back. "
        + "It rained. " * 30
    )
    said = rules.passage(long, "how do schools cooperate?")
    assert "Schools cooperate when a parent asks." in said
    assert said.startswith("… ")
    assert said.endswith(" …")


def test_a_passage_in_another_language_begins_at_its_beginning() -> None:
    text = "Les écoles coopèrent. Puis il a plu."
    assert rules.passage(text, "как убедить школы?") == text


@given(st.text(max_size=3000), st.text(max_size=200))
def test_a_passage_is_never_long_and_breaks_no_word(text: str, question: str) -> None:
    said = rules.passage(text, question)
    assert len(said) <= rules.PASSAGE + 4
    words = set(text.split())
    assert all(word in words for word in said.strip("… ").split() if "…" not in word)


@pytest.mark.parametrize(
    ("before", "wish", "after"),
    (
        ({}, Wish({"country": ("GE",)}), {"country": ("GE",)}),
        ({"setting": ("school",)}, Wish({"country": ("GE",)}), {"setting": ("school",), "country": ("GE",)}),
        ({"country": ("FR",)}, Wish({"country": ("GE",)}), {"country": ("GE",)}),
        ({"country": ("FR",), "setting": ("school",)}, Wish({"country": ()}), {"setting": ("school",)}),
        ({"country": ("FR",)}, Wish({}, everything=True), {}),
        ({"country": ("FR",)}, Wish({"setting": ("school",)}, everything=True), {"setting": ("school",)}),
    ),
)
def test_wishes_add_up_replace_and_lift(
    before: Mapping[str, tuple[str, ...]], wish: Wish, after: Mapping[str, tuple[str, ...]]
) -> None:
    assert wish.applied(before) == after


def test_evidence_is_the_least_that_will_do() -> None:
    assert tags({"evidence": ("2",)}) == [frozenset({"evidence:2", "evidence:3"})]
    assert tags({"setting": ("school", "care")}) == [frozenset({"kind:school", "kind:care"})]
