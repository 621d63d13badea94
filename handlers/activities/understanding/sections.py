"""The network's own sections, and where a message names them: whole, in another script, or with a case ending."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.activities.understanding.items import Row
from handlers.activities.understanding.tokens import pieces
from handlers.kit.likeness import fold

LIKE_ENOUGH = 88.0  # of 100: a known section's name across scripts and case endings
_ENDINGS = 3  # letters that a case may add to a name
_SUFFIXES = 5  # letters of a suffix with its hyphen: "Green-თან"


@dataclass(frozen=True, slots=True)
class SectionName:
    """A section of the network: the caller's key for it, and its name."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """A whole name in a row: its items, the section, and where the name itself ends in the text."""

    start: int
    end: int
    section: SectionName
    closes: int


def names_in(row: Row, sections: Sequence[SectionName]) -> Sequence[Named]:
    """Every whole name of a section, in order; the longest where two begin alike."""
    known = [(pieces(section.name), section) for section in sections]
    known.sort(key=lambda each: -len(each[0]))
    firsts = {words[0][:_ENDINGS] for words, _ in known if words}
    found: list[Named] = []
    at = 0
    while at < len(row):
        named = _named_at(row, at, known) if row[at].fold[:_ENDINGS] in firsts else None
        if named is not None:
            found.append(named)
        at = named.end if named is not None else at + 1
    return found


def _named_at(row: Row, at: int, known: Sequence[tuple[Sequence[str], SectionName]]) -> Named | None:
    for words, section in known:
        items = row.items[at : at + len(words)]
        if not words or [item.fold for item in items[:-1]] != list(words[:-1]) or len(items) < len(words):
            continue
        last = items[-1]
        suffix = last.fold.removeprefix(words[-1]) if last.fold.startswith(words[-1]) else None
        if suffix == "" or (suffix and suffix[0] in "-'" and len(suffix) <= _SUFFIXES):
            return Named(at, at + len(words), section, last.end - len(suffix))
    return None


def known_section(name: str, sections: Sequence[SectionName]) -> str | None:
    """The key of the section whose name this is, in whatever script or case; None when it is like none or like two."""
    from rapidfuzz import fuzz

    folded = fold(name)
    if len(folded) < 3:
        return None
    scores: dict[str, float] = {}
    for section in sections:
        other = fold(section.name)
        if folded == other:
            return section.key
        stem = folded[: max(4, len(folded) - _ENDINGS)]
        score = max(
            fuzz.ratio(folded, other),
            90.0 if other.startswith(stem) and abs(len(other) - len(folded)) <= _ENDINGS else 0.0,
        )
        bare = fold(section.name.split()[-1])
        if len(bare) >= 4:
            score = max(score, fuzz.ratio(folded, bare) - 2)
        if score >= LIKE_ENOUGH:
            scores[section.key] = score
    ranked = sorted(scores, key=lambda key: -scores[key])
    if not ranked or (len(ranked) > 1 and scores[ranked[0]] == scores[ranked[1]]):
        return None
    return ranked[0]
