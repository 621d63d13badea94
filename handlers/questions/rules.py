"""What holds for questions: what a follow-up is, what is shown of a practice, who is asked next. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.questions.recognising import bare

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from storage import AskedQuestion, Candidate, PersonId, Theme, ThemeId

SHOWN = 3
"""Practices in one answer."""
LOOKED_AT = 30
"""Hits that are read again and checked before some of them are shown."""
FOLLOW_UP = timedelta(minutes=20)
"""So long after an answer a few words such as "only schools" narrow it."""
LONGEST = 1000
"""Characters of a question that is kept; longer ones are stories and are asked for in short."""
PASSAGE = 280
"""Characters of a passage: two sentences or three, so that three practices fit on a telephone."""

PATIENCE = timedelta(days=2)
"""How long one person has for an answer, counted from when they may be written to, before the next one is asked."""
MOST_ASKED = 4
"""People who are asked one after the other before the asker hears that nobody answered."""
LOAD_OVER = timedelta(days=7)
"""What an expert's limit is counted over."""
WEEKLY = (1, 2, 3, 5, 10)
"""Limits to choose from, in questions a week."""
KEPT = timedelta(days=180)
"""Questions that nobody touched for longer are forgotten."""
LONGEST_ANSWER = 3000
"""Characters of an answer by a person: what fits into one message with the question above it."""

_SENTENCE = re.compile(r"(?<=[.!?։…])\s+|\n+")
_GRAM = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody who is asked should know and speak."""

    themes: frozenset[ThemeId]
    language: str
    country: str | None


def passage(text: str, question: str, most: int = PASSAGE) -> str:
    """The sentences of a text that are nearest to the question, with what follows them; cut between words.

    Where the question shares nothing with the text, as in another language, the text speaks from its beginning.
    """
    sentences = [one.strip() for one in _SENTENCE.split(text) if one.strip()]
    if not sentences:
        return ""
    asked = _grams(question)
    shares = [len(asked & _grams(one)) for one in sentences]
    first = shares.index(max(shares)) if max(shares) > 1 else 0
    last = first + 1
    while last < len(sentences) and len(" ".join(sentences[first : last + 1])) <= most:
        last += 1
    while first and len(" ".join(sentences[first - 1 : last])) <= most:
        first -= 1
    before, after = ("… " if first else ""), (" …" if last < len(sentences) else "")
    return before + cut(" ".join(sentences[first:last]), most) + after


def cut(text: str, most: int) -> str:
    """At most so many characters, cut between words."""
    text = " ".join(text.split())
    if len(text) <= most:
        return text
    short = text[: most - 1]
    head, _, _ = short.rpartition(" ")
    return f"{head or short}…"


def _grams(text: str) -> set[str]:
    words = f" {bare(text)} "
    return {words[at : at + _GRAM] for at in range(len(words) - _GRAM + 1)}


def themes_in(text: str, themes: Iterable[Theme], languages: Sequence[str]) -> frozenset[ThemeId]:
    """The themes whose names or words stand in a text; a longer word may have another ending there."""
    said = f" {bare(text)} "
    found = set()
    for theme in themes:
        names = [theme.name(language) for language in languages]
        words = [word for language in languages for word in theme.keywords.get(language, ())]
        if any(_stands_in(bare(one), said) for one in (*names, *words)):
            found.add(theme.id)
    return frozenset(found)


def _stands_in(word: str, said: str) -> bool:
    if not word:
        return False
    stem = word[: max(_GRAM, len(word) - 2)] if len(word) > _GRAM else f"{word} "
    return f" {stem}" in said


def in_order(candidates: Iterable[Candidate], wanted: Wanted, *, but: Collection[PersonId]) -> list[Candidate]:
    """Whom to ask, the best first: by theme, language, country, and who was asked least of late.

    Nobody twice, and nobody beyond the limit they gave themselves. Somebody who named no theme may be asked about any.
    """
    willing = [one for one in candidates if one.expert.person_id not in but and one.load < one.expert.weekly]
    return sorted(willing, key=lambda one: _distance(one, wanted))


def _distance(one: Candidate, wanted: Wanted) -> tuple[int, int, int, int, int]:
    themes = frozenset(one.expert.themes)
    about = 0 if themes & wanted.themes else 1 if not themes or not wanted.themes else 2
    speaks = 0 if wanted.language in one.expert.languages else 1
    near = 0 if one.country is not None and one.country == wanted.country else 1
    return about, speaks, near, one.load, one.expert.person_id


def knows(one: Candidate, wanted: Wanted) -> bool:
    """Whether somebody said that they may be asked about just this."""
    return not wanted.themes or bool(wanted.themes & frozenset(one.expert.themes)) or not one.expert.themes


def is_open(question: AskedQuestion) -> bool:
    """Whether an answer of a person is still welcome."""
    return question.state in {"asking", "answered", "unanswered"}
