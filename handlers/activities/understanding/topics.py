"""The theme: by its own name, else by the words that speak for one. A tie is a doubt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from handlers.activities.understanding.items import Row
from handlers.activities.understanding.lexicon import STRONG
from handlers.activities.understanding.report import Report
from handlers.activities.understanding.result import Doubt, Field, Said, Why
from handlers.activities.understanding.tokens import fold, pieces


@dataclass(frozen=True, slots=True)
class ThemeWords:
    """A theme of the network: its id, its names in any language, and further words that speak for it."""

    id: str
    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


BUILT_IN = ("environment", "health", "education", "inclusion", "culture", "solidarity", "animals", "skills")
_LEAST_TO_BEND = 5  # letters of a name that may bear a case ending
_ENDING = 3  # letters
_OPENING = 4  # words at the beginning, which say it best
_MOST_HINTS = 2.0  # however many weak words: a school with classes and pupils is still only where it was
_CLOSE = 0.6  # points; below it, neither theme is ahead
_FORM_LEAD = 2.5  # points that school and lesson may be ahead of what the lesson was about
_FORMS = frozenset({"culture", "education"})  # a concert for the elderly is for the elderly, health at school is health


def theme_of(row: Row, report: Report, themes: Sequence[ThemeWords]) -> tuple[Said[str] | None, Doubt | None]:
    """The theme's id and where it was said, or a doubt between two."""
    allowed = {theme.id for theme in themes}
    named = _by_name(row, report, themes)
    if named is not None:
        return named, None
    scores: dict[str, float] = {}
    spans: dict[str, tuple[int, int]] = {}
    own = _own_words(tuple(themes))
    hints: dict[str, float] = {}
    heard: set[tuple[str, str]] = set()
    for place, item in enumerate(row.items):
        if not report.holds(item) or item.taken == "joint_with" or item.found is not None:
            continue
        spoken: Mapping[str, int] = item.themes
        if item.fold in own:
            spoken = {**spoken, own[item.fold]: STRONG}
        for theme, weight in spoken.items():
            if theme in allowed and (theme, item.fold[:5]) not in heard:
                heard.add((theme, item.fold[:5]))
                if weight >= STRONG:
                    scores[theme] = scores.get(theme, 0) + weight + 0.5 * (place < _OPENING)
                else:
                    hints[theme] = hints.get(theme, 0) + weight
                spans.setdefault(theme, (item.start, item.end))
    for theme, hint in hints.items():
        scores[theme] = scores.get(theme, 0) + min(hint, _MOST_HINTS)
    if not scores:
        return None, None
    ranked = sorted(scores, key=lambda theme: (-scores[theme], spans[theme]))
    near = [theme for theme in ranked if scores[ranked[0]] - scores[theme] < _CLOSE]
    best = near[0]
    behind = [theme for theme in ranked if theme not in _FORMS and scores[theme] >= STRONG]
    if best in _FORMS and behind and scores[best] - scores[behind[0]] <= _FORM_LEAD:
        return Said(behind[0], *spans[behind[0]]), None
    if len(near) > 1:
        if scores[best] < STRONG:
            return None, Doubt(Field.THEME, Why.UNCLEAR, tuple(near[:3]))
        best = min(near, key=lambda theme: (theme in _FORMS, -scores[theme], spans[theme]))
    return Said(best, *spans[best]), None


@lru_cache(maxsize=64)
def _own_words(themes: tuple[ThemeWords, ...]) -> Mapping[str, str]:
    """What the network itself calls its themes: folded word -> theme."""
    return {fold(word): theme.id for theme in themes for word in (*theme.names, *theme.words)}


def _by_name(row: Row, report: Report, themes: Sequence[ThemeWords]) -> Said[str] | None:
    """The one theme whose own name stands in the message: of several words, or a name that only this network has."""
    found: dict[str, Said[str]] = {}
    for theme in themes:
        for words in _own_names(theme):
            at = next((i for i in range(len(row)) if report.holds(row[i]) and _stands_at(row, i, words)), None)
            if at is not None:
                found.setdefault(theme.id, Said(theme.id, row[at].start, row[at + len(words) - 1].end))
    return next(iter(found.values())) if len(found) == 1 else None


@lru_cache(maxsize=256)
def _own_names(theme: ThemeWords) -> Sequence[Sequence[str]]:
    names = [tuple(pieces(name)) for name in theme.names]
    return tuple(words for words in dict.fromkeys(names) if len(words) > 1 or (words and theme.id not in BUILT_IN))


def _stands_at(row: Row, at: int, words: Sequence[str]) -> bool:
    """Whether the words stand there, each perhaps with a case ending."""
    items = row.items[at : at + len(words)]
    if len(items) < len(words) or any(item.taken == "joint_with" for item in items):
        return False
    return all(_is_like(item.fold, word) for item, word in zip(items, words, strict=True))


def _is_like(word: str, name: str) -> bool:
    stem = name[:-1] if len(name) >= _LEAST_TO_BEND else name
    return word == name or (len(name) >= _LEAST_TO_BEND and word.startswith(stem) and len(word) - len(name) <= _ENDING)
