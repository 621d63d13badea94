"""What answers to a checklist come to: a verdict, one strength, one improvement, and why. Pure.

Yes is worth 2, partly 1, no 0, times the criterion's weight; what does not apply is left out. The share is the sum as a
part of what could be had. A label takes LABEL of it and a plain yes wherever a criterion is a must; NEARLY of it and no
plain no at a must is "nearly". So a better answer never makes the verdict worse, and nothing outweighs a must.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from storage import Criterion

YES, PARTLY, NO, NONE = "yes", "partly", "no", "none"
"""Answers as they are stored. NONE: no minors take part, so it does not apply."""
ANSWERS = (YES, PARTLY, NO)

QUALIFIES, NEARLY, REGULAR = "qualifies", "nearly", "regular"
"""Verdicts as they are stored, the best first."""
VERDICTS = (QUALIFIES, NEARLY, REGULAR)

LABEL = Fraction(3, 4)
CLOSE = Fraction(1, 2)

LEAST, MOST = 5, 7
"""Criteria of a list: fewer judge too little, more are not answered (the product's own bounds)."""
WEIGHTS = (1, 2, 3)

_WORTH = {YES: 2, PARTLY: 1, NO: 0}


def said(text: str, words: Mapping[str, Collection[str]]) -> str | None:
    """What a typed answer begins with: "yes, completely" is a yes, "not yet, but soon" a no.

    words: what says each answer. None where it begins with none of them, or takes it back: "yes and no".
    """
    plain = text.casefold().strip(" .!,;–-")
    begun = [
        (len(word), answer, word)
        for answer, spoken in words.items()
        for word in map(str.casefold, spoken)
        if plain == word or (len(word) > 1 and re.match(rf"{re.escape(word)}\W", plain))
    ]
    if not begun:
        return None
    length, answer, _ = max(begun)
    rest = {other for other, spoken in words.items() if any(_stands(word, plain[length:]) for word in spoken)}
    return answer if rest <= {answer} else None


def _stands(word: str, text: str) -> bool:
    return len(word) > 1 and re.search(rf"(?<!\w){re.escape(word.casefold())}(?!\w)", text) is not None


def is_same(activity: Collection[str], plan: Collection[str]) -> bool:
    """Whether a plan's words name an activity: "beach clean-up with a school on Saturday" is "Beach clean-up"."""
    fewer, more = sorted((set(activity), set(plan)), key=len)
    return bool(fewer) and fewer <= more


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the answers come to. lacking: what is not a plain yes, the most urgent first; the first is the improvement.

    strength: the weightiest yes, or else the weightiest partly; None where everything is a no.
    """

    verdict: str
    good: int  # criteria answered with a plain yes
    asked: int  # criteria that apply
    strength: Criterion | None
    lacking: Sequence[tuple[Criterion, str]]


def assess(criteria: Sequence[Criterion], answers: Mapping[str, str]) -> Assessment:
    """What is not answered counts as no."""
    given = [(one, answers.get(one.key, NO)) for one in criteria]
    told = [(one, answer) for one, answer in given if answer != NONE]
    lacking = [(one, answer) for one, answer in told if answer != YES]
    return Assessment(
        verdict=_verdict(told),
        good=len(told) - len(lacking),
        asked=len(told),
        strength=_strength(told),
        lacking=sorted(lacking, key=lambda pair: (not pair[0].must, -_lost(*pair))),
    )


def _verdict(told: Sequence[tuple[Criterion, str]]) -> str:
    most = sum(2 * one.weight for one, _ in told)
    share = Fraction(sum(_WORTH[answer] * one.weight for one, answer in told), most) if most else Fraction(0)
    musts = {answer for one, answer in told if one.must}
    if NO in musts or share < CLOSE:
        return REGULAR
    return QUALIFIES if share >= LABEL and PARTLY not in musts else NEARLY


def _strength(told: Sequence[tuple[Criterion, str]]) -> Criterion | None:
    """A must that is met is taken for granted, so it is named only where there is nothing else."""
    for wanted in (YES, PARTLY):
        held = [one for one, answer in told if answer == wanted]
        if held:
            return max(held, key=lambda one: (not one.must, one.weight))
    return None


def _lost(criterion: Criterion, answer: str) -> int:
    return (2 - _WORTH[answer]) * criterion.weight


def differing(
    criteria: Sequence[Criterion], own: Mapping[str, str], other: Mapping[str, str]
) -> Sequence[tuple[Criterion, str, str]]:
    """Where two people answered differently; what one of them was not asked is no difference."""
    return [
        (one, own[one.key], other[one.key])
        for one in criteria
        if one.key in own and one.key in other and own[one.key] != other[one.key]
    ]
