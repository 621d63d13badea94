"""Success factors as people say them: which are meant, which may be meant, and which words are new to the network.

Pure: the vocabulary is handed in. It never decides for a person: what is only alike is offered.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from handlers.kit.likeness import words_of
from handlers.kit.tidying import tidy_line
from storage import WORD_LENGTH

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from storage import Factor, FactorId

ALIKE = 78.0
"""Least likeness, of 100, of two words that count as one with a slip of the finger."""
OFFERED = 0.6
"""How much of what was said must be found in a factor for it to be offered."""
LONG_WORD = 4
"""Letters from which on a beginning with a slip in it still counts: "parntne" for "partnership"."""
MOST_PIECES = 12
"""Factors read out of one message: nobody means more, and work stays bounded."""

_BREAKS = re.compile(r"[,;\n•·|،、]+|(?:^|\s)[-–—*]\s+|\d+[.)]\s+|\s/\s")
# "and" in the languages that members write; a piece is cut there only when both sides are known factors.
_AND = re.compile(r"\s+(?:and|et|und|og|och|y|e|i|и|та|да|და|և|եւ|ve|və|ва|&|\+)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """Words that are close to known factors; the likeliest first."""

    words: str
    factors: tuple[FactorId, ...]


@dataclass(frozen=True, slots=True)
class FactorsSaid:
    """What a message says of factors: known ones, ones to ask about, words that are new, and what is no factor.

    unusable: pieces without a letter, or too long to stand in a list.
    """

    known: tuple[FactorId, ...] = ()
    asked: tuple[Asked, ...] = ()
    new: tuple[str, ...] = ()
    unusable: tuple[str, ...] = ()


def read(text: str, vocabulary: Iterable[Factor]) -> FactorsSaid:
    """The factors of a message such as "trusted local partner, one person in charge and snacks"."""
    index = _index(tuple(vocabulary))
    known: list[FactorId] = []
    asked: list[Asked] = []
    new: list[str] = []
    unusable: list[str] = []
    for piece in index.together(_pieces(text)):
        found = index.exact(piece) or index.joined(piece)
        if found:
            known += found
        elif len(piece) > WORD_LENGTH:
            inside = index.inside(piece)
            known += inside
            unusable += [] if inside else [piece]
        elif not any(letter.isalpha() for letter in piece):
            unusable.append(piece)
        elif near := index.alike(piece, 3):
            asked.append(Asked(piece, near))
        elif all(piece.casefold() != one.casefold() for one in new):
            new.append(piece)
    return FactorsSaid(tuple(dict.fromkeys(known)), tuple(asked), tuple(new), tuple(unusable))


def suggest(text: str, vocabulary: Iterable[Factor], limit: int = 8, *, least: float = OFFERED) -> tuple[FactorId, ...]:
    """Factors for what somebody has typed so far, the likeliest first; the last word may be only begun.

    least: how much of it must be found in them.
    """
    return _index(tuple(vocabulary)).alike(tidy_line(text), limit, least)


def _pieces(text: str) -> list[str]:
    pieces = (tidy_line(one).strip(" .!?:«»\"'„“”-–—*") for one in _BREAKS.split(text))
    return [one for one in dict.fromkeys(pieces) if one][:MOST_PIECES]


@lru_cache(maxsize=32768)
def _tokens(words: str) -> tuple[str, ...]:
    """The folded words of a phrase without those too short to tell anything (articles), if others are left."""
    every = words_of(words)
    return tuple(one for one in every if len(one) > 2) or every


@lru_cache(maxsize=16)
def _index(factors: tuple[Factor, ...]) -> _Index:
    return _Index(factors)


class _Index:
    """The words of a vocabulary by their parts, so that only what shares a part is looked at."""

    def __init__(self, factors: Sequence[Factor]) -> None:
        self._phrases: dict[tuple[str, ...], list[FactorId]] = defaultdict(list)
        self._by_token: dict[str, set[tuple[str, ...]]] = defaultdict(set)
        for factor in factors:
            for one in factor.words:
                tokens = _tokens(one.word)
                if tokens and factor.id not in self._phrases[tokens]:
                    self._phrases[tokens].append(factor.id)
                for token in tokens:
                    self._by_token[token].add(tokens)

    def exact(self, words: str) -> list[FactorId]:
        """The one factor that is called this, in any spelling; nothing when there are several."""
        found = self._phrases.get(_tokens(words), [])
        return found if len(found) == 1 else []

    def together(self, pieces: Sequence[str]) -> list[str]:
        """The pieces, those that are one factor's name with a comma in it put together again."""
        found: list[str] = []
        place = 0
        while place < len(pieces):
            size = next((one for one in (3, 2) if self.exact(" ".join(pieces[place : place + one]))), 1)
            # The first alone may be that factor's other name; then what follows stands for itself.
            size = 1 if self.exact(pieces[place]) else size
            found.append(" ".join(pieces[place : place + size]))
            place += size
        return found

    def joined(self, words: str) -> list[FactorId]:
        """ "A and B" where both are known."""
        found = [self.exact(part) for part in _AND.split(words)]
        return [one[0] for one in found] if len(found) > 1 and all(found) else []

    def inside(self, words: str) -> list[FactorId]:
        """Factors named word for word within a long sentence."""
        sentence = [token for part in words.split() for token in words_of(part)]
        told = f" {' '.join(token for token in sentence if len(token) > 2)} "
        return [
            factors[0]
            for tokens, factors in self._phrases.items()
            if len(factors) == 1 and len("".join(tokens)) >= 2 * LONG_WORD and f" {' '.join(tokens)} " in told
        ]

    def alike(self, words: str, limit: int, least: float = OFFERED) -> tuple[FactorId, ...]:
        asked = _tokens(words)
        if not asked or len("".join(asked)) < 2:
            return ()
        near = [self._near(token, last=place == len(asked) - 1) for place, token in enumerate(asked)]
        phrases = {phrase for matches in near for token in matches for phrase in self._by_token[token]}
        scored = {phrase: _score(asked, near, phrase) for phrase in phrases}
        best: dict[FactorId, float] = {}
        for phrase, score in scored.items():
            if score >= least:
                for factor in self._phrases[phrase]:
                    best[factor] = max(best.get(factor, 0), score)
        return tuple(sorted(best, key=lambda one: (-best[one], one))[:limit])

    def _near(self, token: str, *, last: bool) -> Mapping[str, float]:
        """Words of the vocabulary that this one may be: with a slip of the finger, or only begun."""
        from rapidfuzz import fuzz, process

        known = list(self._by_token)
        found = {
            word: score / 100
            for word, score, _ in process.extract(token, known, scorer=fuzz.ratio, score_cutoff=ALIKE, limit=40)
        }
        if len(token) < (2 if last else LONG_WORD):
            return found
        for word in known:
            if word.startswith(token):
                found[word] = max(found.get(word, 0), 0.9)
            elif len(token) >= LONG_WORD < len(word):
                begun = fuzz.ratio(token, word[: len(token)], score_cutoff=ALIKE + 2) / 100
                if begun:
                    found[word] = max(found.get(word, 0), 0.9 * begun)
        return found


def _score(asked: Sequence[str], near: Sequence[Mapping[str, float]], phrase: Sequence[str]) -> float:
    """From 0 to 1: how much of what was said is in the phrase, and a little for how much of the phrase was said."""
    said = met = 0.0
    used: dict[str, float] = {}
    for token, matches in zip(asked, near, strict=True):
        best = max(((matches.get(word, 0.0), word) for word in phrase), default=(0.0, ""))
        said += len(token)
        met += best[0] * len(token)
        if best[0]:
            used[best[1]] = max(used.get(best[1], 0), best[0])
    whole = sum(map(len, phrase))
    covered = sum(len(word) * much for word, much in used.items()) / whole
    return (met / said) * (0.75 + 0.25 * covered)
