"""What answers come to: better ones never make it worse, and nothing outweighs a must. B4, B5."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.checks import rules
from handlers.checks.ready import ready_lists
from handlers.kit.texts import SHIPPED
from storage import Criterion

ORDER = (rules.NO, rules.PARTLY, rules.YES)
BEST_FIRST = {verdict: place for place, verdict in enumerate(rules.VERDICTS)}


@st.composite
def lists(draw: st.DrawFn) -> list[Criterion]:
    size = draw(st.integers(rules.LEAST, rules.MOST))
    return [
        Criterion(
            f"c{number}",
            {"en": "It is so."},
            {"en": "Do it."},
            must=draw(st.booleans()),
            minors=draw(st.booleans()),
            weight=draw(st.sampled_from(rules.WEIGHTS)),
        )
        for number in range(size)
    ]


def given_answers(criteria: list[Criterion]) -> st.SearchStrategy[dict[str, str]]:
    return st.fixed_dictionaries(
        {one.key: st.sampled_from((*rules.ANSWERS, rules.NONE) if one.minors else rules.ANSWERS) for one in criteria}
    )


@given(st.data())
def test_a_better_answer_never_gives_a_worse_verdict(data: st.DataObject) -> None:
    criteria = data.draw(lists())
    before = data.draw(given_answers(criteria))
    one = data.draw(st.sampled_from([key for key, answer in before.items() if answer != rules.NONE] or ["none"]))
    if one == "none":
        return
    better = data.draw(st.sampled_from(ORDER[ORDER.index(before[one]) :]))
    first, second = (rules.assess(criteria, answers).verdict for answers in (before, {**before, one: better}))
    assert BEST_FIRST[second] <= BEST_FIRST[first]


@given(st.data())
def test_a_must_is_never_outweighed(data: st.DataObject) -> None:
    criteria = data.draw(lists())
    answers = data.draw(given_answers(criteria))
    musts = {answers[one.key] for one in criteria if one.must}
    verdict = rules.assess(criteria, answers).verdict
    if rules.NO in musts:
        assert verdict == rules.REGULAR
    if rules.PARTLY in musts:
        assert verdict != rules.QUALIFIES


@given(st.data())
def test_every_result_has_its_reasons_one_strength_and_what_to_improve(data: st.DataObject) -> None:
    criteria = data.draw(lists())
    answers = data.draw(given_answers(criteria))
    told = rules.assess(criteria, answers)
    assert {one.key: answer for one, answer in told.lacking} == {
        key: answer for key, answer in answers.items() if answer in {rules.PARTLY, rules.NO}
    }
    assert told.good + len(told.lacking) == told.asked
    assert (told.strength is None) == ({*answers.values()} <= {rules.NO, rules.NONE})
    if told.verdict != rules.QUALIFIES:
        assert told.lacking or not told.asked, "whoever does not qualify is told what to change"
    musts = [one.must for one, _ in told.lacking]
    assert musts == sorted(musts, reverse=True), "a must comes first"


def test_the_share_is_what_the_docstring_says() -> None:
    """Eight of twelve halves are two thirds: nearly; nine are three quarters: the label."""
    criteria = [Criterion(f"c{number}", {}, {}) for number in range(6)]
    y, p, n = rules.YES, rules.PARTLY, rules.NO
    for said, verdict in (
        ((y, y, y, p, p, n), rules.NEARLY),
        ((y, y, y, y, p, n), rules.QUALIFIES),
        ((y, y, y, n, n, n), rules.NEARLY),
        ((y, y, p, n, n, n), rules.REGULAR),
    ):
        answers = {one.key: answer for one, answer in zip(criteria, said, strict=True)}
        assert rules.assess(criteria, answers).verdict == verdict


@pytest.mark.parametrize("kind", ready_lists())
def test_ready_lists_are_whole_in_every_language_and_keep_minors_safe(kind: str) -> None:
    criteria = ready_lists()[kind]
    assert rules.LEAST <= len(criteria) <= rules.MOST
    assert len({one.key for one in criteria}) == len(criteria)
    for one in criteria:
        assert one.weight in rules.WEIGHTS
        for words in (one.words, one.advice):
            assert set(words) == set(SHIPPED)
            assert all(words.values())
            assert len(set(words.values())) == len(words)
    assert any(one.must and one.minors for one in criteria)


def test_answers_that_differ_are_named_and_what_one_was_not_asked_is_not() -> None:
    criteria = [Criterion(key, {}, {}) for key in "abc"]
    found = rules.differing(criteria, {"a": "yes", "b": "no", "c": "yes"}, {"a": "partly", "b": "no"})
    assert [(one.key, own, other) for one, own, other in found] == [("a", "yes", "partly")]


WORDS = {
    "yes": ("yes", "y", "oui", "o", "да", "კი"),
    "partly": ("partly", "half", "pas tout à fait", "не совсем", "ნაწილობრივ"),
    "no": ("no", "n", "not yet", "pas encore", "нет", "არა"),
}


@pytest.mark.parametrize(
    ("typed", "answer"),
    (
        ("Yes, completely!", "yes"),
        ("yes completely", "yes"),
        ("oui, complètement", "yes"),
        ("да, полностью", "yes"),
        ("კი, სრულად", "yes"),
        ("ნაწილობრივ, მხოლოდ შაბათობით", "partly"),
        ("pas tout à fait, mais presque", "partly"),
        ("Not yet, but soon", "no"),
        ("Y", "yes"),
        ("yesterday", None),
        ("n of them", None),
        ("yes and no", None),
        ("oui, mais pas tout à fait", None),
        ("of course", None),
        ("", None),
    ),
)
def test_an_answer_is_what_is_typed_first_unless_it_is_taken_back(typed: str, answer: str | None) -> None:
    assert rules.said(typed, WORDS) == answer
