"""Tells whether a message asks something, in ten languages: by its mark, or by the words it begins with. Pure."""

from __future__ import annotations

import re
from functools import cache

from handlers.questions.openings import FRONTS, INSIDE, OPENINGS

SHORTEST = 2
"""Words of a question: "really?" asks nothing that could be looked up."""
SHORTEST_UNMARKED = 3
"""Words of a question without its mark."""
LONGEST_INSIDE = 15
"""Words of a sentence that asks by a word in its middle; in a longer one the word begins a clause."""
LONGEST = 1000
"""Characters; whoever writes more tells a story."""

_MARKS = frozenset("?？՞;؟")
_SENTENCE = re.compile(r"[.!?？։;\n]+")
_WORD = re.compile(r"[^\W_]+(?:['’`՛՞՜-][^\W_]+)*['’`՛՞՜]?")
_IN_WORD = str.maketrans({"’": "'", "`": "'", "՞": None, "՛": None, "՜": None})


def is_question(text: str) -> bool:
    """Whether somebody asks something here; an exclamation ("What a day!") and a mark alone do not."""
    text = text.strip()
    words = _WORD.findall(text)
    if len(words) < SHORTEST or len(text) > LONGEST or "://" in text:
        return False
    # The Greek and Armenian mark stands inside a word, the others at the end of a sentence.
    if "՞" in text or re.search(r"[?？](?:[\s\"»”)!?]|$)", text) or text.startswith("¿"):
        return True
    if len(words) < SHORTEST_UNMARKED or text.endswith(("!", "…", "...")):
        return False
    return any(_opens(sentence) for sentence in _SENTENCE.split(text))


def bare(text: str) -> str:
    """The words of a text in lower case, without marks; how phrases are compared."""
    return " ".join(word.casefold().translate(_IN_WORD) for word in _WORD.findall(text))


def asks(word: str) -> bool:
    """Whether a word is one of those that open questions, and so says nothing of what is asked."""
    return word in _question_words()


def shared(one: str, other: str) -> int:
    """How many letters two words begin with alike."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _opens(sentence: str) -> bool:
    words = bare(sentence).split()
    while len(words) > 1 and words[0] in _fronts():
        words = words[1:]
    if len(words) < SHORTEST_UNMARKED:
        return False
    if any(" ".join(words[:size]) in _phrases() for size in range(1, _longest() + 1)):
        return True
    said = f" {' '.join(words)} "
    return len(words) <= LONGEST_INSIDE and any(f" {phrase} " in said for phrase in _inside())


@cache
def _phrases() -> frozenset[str]:
    return frozenset(bare(phrase) for listed in OPENINGS.values() for phrase in listed.split(","))


@cache
def _question_words() -> frozenset[str]:
    return frozenset(word for phrase in _phrases() for word in phrase.split())


@cache
def _inside() -> tuple[str, ...]:
    return tuple(bare(phrase) for phrase in INSIDE.split(","))


@cache
def _fronts() -> frozenset[str]:
    return frozenset(FRONTS.split())


@cache
def _longest() -> int:
    return max(phrase.count(" ") + 1 for phrase in _phrases())
