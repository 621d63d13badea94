"""Names that people type, across scripts and slips of the pen: an exact hit, a few to choose from, or nothing.

Pure. It never decides for a person: whatever is only alike is offered, not taken.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

T = TypeVar("T", bound="Hashable")

THRESHOLD = 75.0
"""Least likeness, of 100, that is offered: at 75 nine of nine names written in another script were found, and a
name which is not in the data still finds nothing."""

LONGEST_NAME = 80
"""Characters of an input that are looked at; no place or person has a longer name, and work stays bounded."""


class Reason(Enum):
    """Why there are choices instead of one answer; the question that is asked follows from it."""

    SAME_NAME = "same-name"
    """Several things bear exactly this name."""
    ALIKE = "alike"
    """Nothing bears this name; these are close to it ("did you mean")."""
    COUNTRY = "country"
    """A country was named, and it keeps several clocks."""
    ELSEWHERE = "elsewhere"
    """The name is clear, but lies outside the person's own country."""
    OFFSET = "offset"
    """A distance from UTC or a time of day was given, which several zones share."""
    NEAR = "near"
    """These lie closest to a shared location."""


@dataclass(frozen=True, slots=True)
class Exact(Generic[T]):
    """The one thing that was named."""

    value: T


@dataclass(frozen=True, slots=True)
class Candidates(Generic[T]):
    """One or more things that may be meant, likeliest first; never empty. The person chooses."""

    values: tuple[T, ...]
    reason: Reason


@dataclass(frozen=True, slots=True)
class Nothing:
    """Not found, and nothing like it: say so, and say what to type instead."""


Found = Exact[T] | Candidates[T] | Nothing


def fold(text: str) -> str:
    """Bring a name down to lower-case Latin letters and digits, so that spellings and scripts can be compared.

    "São Paulo", "SAO PAULO" and "sao-paulo" become one; "Тбилиси" and "თბილისი" both become "tbilisi".
    Only the first LONGEST_NAME characters count.
    """
    from anyascii import anyascii

    plain = anyascii(unicodedata.normalize("NFKC", text[:LONGEST_NAME]).casefold())
    return "".join(letter for letter in plain.lower() if letter.isalnum())


def words_of(text: str) -> tuple[str, ...]:
    """Fold the words of a name one by one, leaving out what has no letter or digit."""
    pieces = text[:LONGEST_NAME].replace("-", " ").split()
    return tuple(word for word in map(fold, pieces) if word)


class NameIndex(Generic[T]):
    """Finds things by any of their names. One thing may have many names, one name may stand for many things."""

    def __init__(self, names: Iterable[tuple[str, T]]) -> None:
        self._by_name: dict[str, list[T]] = {}
        self._by_word: dict[str, list[str]] = {}
        # Neighbouring languages spell most names alike: folding each spelling once halves the time.
        for name, value in dict.fromkeys(names):
            self._add(name, value)

    def _add(self, name: str, value: T) -> None:
        key = fold(name)
        if not key:
            return
        values = self._by_name.setdefault(key, [])
        if value not in values:
            values.append(value)
        if " " not in name and "-" not in name:
            return
        for word in words_of(name):
            if len(word) >= 4 and word != key:
                keys = self._by_word.setdefault(word, [])
                if key not in keys:
                    keys.append(key)

    def exact(self, text: str) -> tuple[T, ...]:
        """Everything that bears this name, in the order of entry; empty when nothing does."""
        return tuple(self._by_name.get(fold(text), ()))

    def alike(self, text: str, limit: int = 5) -> tuple[T, ...]:
        """At most `limit` things whose name is close to the text, likeliest first.

        Close is a likeness of THRESHOLD, a beginning of at least three letters (either may be the longer one), or a
        whole word of a longer name which makes up half of the text.
        """
        from rapidfuzz import fuzz, process

        key = fold(text)
        if len(key) < 2:
            return ()
        scores: dict[str, float] = {
            name: score
            for name, score, _ in process.extract(
                key, self._by_name.keys(), scorer=fuzz.ratio, score_cutoff=THRESHOLD, limit=4 * limit
            )
        }
        for name in self._by_name:
            if len(key) >= 3 and name.startswith(key):
                scores[name] = max(scores.get(name, 0), 80 + 10 * len(key) / len(name))
            elif len(name) >= 5 and key.startswith(name):
                scores[name] = max(scores.get(name, 0), 80 + 10 * len(name) / len(key))
        for word in words_of(text):
            if 2 * len(word) >= len(key):
                for name in self._by_word.get(word, ()):
                    scores[name] = max(scores.get(name, 0), 80)
        ranked = sorted(scores, key=lambda name: -scores[name])
        found = dict.fromkeys(value for name in ranked for value in self._by_name[name])
        return tuple(found)[:limit]

    def find(self, text: str, limit: int = 5) -> Found[T]:
        """Look a name up: exact when one thing bears it, else the choices there are, else nothing."""
        same = self.exact(text)
        if len(same) == 1:
            return Exact(same[0])
        if same:
            return Candidates(same[:limit], Reason.SAME_NAME)
        near = self.alike(text, limit)
        return Candidates(near, Reason.ALIKE) if near else Nothing()
