"""What answers must be: read from a few words or pressed, said in words, and as tags of the index. Pure but for names.

A message narrows when it holds nothing else than such words; anything else is a question of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from handlers.kit import formats
from handlers.kit.countries import country_codes, country_name
from handlers.kit.homes import countries_with_sections
from handlers.kit.view import t
from handlers.questions.recognising import bare, shared

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words

    Narrowed = Mapping[str, Sequence[str]]
    """By dimension, what an answer may be; nothing for a dimension that does not matter."""

SETTINGS = ("school", "university", "community", "care", "outdoors", "online")
EVIDENCE = ("1", "2", "3")
VERDICTS = ("worked", "mixed", "failed")
LANGUAGES = ("en", "fr", "ru", "ka", "hy", "az", "tg", "es", "de", "no")
DIMENSIONS = ("setting", "country", "theme", "evidence", "language", "verdict")
HIGHEST = 3
"""The best evidence there is: researched."""

EVERYTHING = "everything"
"""Stands for the wish that nothing matters any more."""
MOST_WORDS = 12
_LONGEST_NAME = 4  # words of a country or theme
_ALIKE = 4  # letters that a bent name shares with its plain form at least
_LOST = 2  # letters that the plain form may lose: "Грузия", "Грузии"
_GAINED = 5  # letters that an ending or a suffix may add: "საქართველოდან"


@dataclass(frozen=True, slots=True)
class Wish:
    """What a message wants changed: dimensions with their new values; an empty one does not matter any more."""

    changes: Narrowed
    everything: bool = False  # nothing that was there before matters any more

    def applied(self, before: Narrowed) -> dict[str, tuple[str, ...]]:
        """What holds after it."""
        merged = {} if self.everything else {name: tuple(values) for name, values in before.items()}
        for name, values in self.changes.items():
            merged[name] = tuple(values)
        return {name: merged[name] for name in DIMENSIONS if merged.get(name)}


def read(ctx: Context, text: str) -> Wish | None:
    """The wish, when the message is nothing but one."""
    words = bare(text).split()
    if not 1 <= len(words) <= MOST_WORDS or "?" in text:
        return None
    said, fillers = _phrases(ctx), _listed(ctx, "questions-words-fill")
    names = _names(ctx)
    changes: dict[str, list[str]] = {}
    everything, position = False, 0
    while position < len(words):
        size, found = _longest(words[position:], said)
        if found is None and words[position] not in fillers:
            found = _alike(words[position], names)
        if found is None:
            if words[position] not in fillers:
                return None
            position += 1
            continue
        dimension, value = found
        everything |= dimension == EVERYTHING
        if dimension != EVERYTHING:
            changes.setdefault(dimension, []).extend([value] if value else [])
        position += size
    if not changes and not everything:
        return None
    return Wish({name: tuple(dict.fromkeys(values)) for name, values in changes.items()}, everything)


def tags(narrowed: Narrowed) -> list[frozenset[str]]:
    """As the index wants it: of each set one must fit. Evidence is the least that will do."""
    sets = []
    for name in DIMENSIONS:
        values = list(narrowed.get(name, ()))
        if name == "evidence" and values:
            values = [str(level) for level in range(min(map(int, values)), HIGHEST + 1)]
        if values:
            sets.append(frozenset(f"{'kind' if name == 'setting' else name}:{value}" for value in values))
    return sets


def said(ctx: Context, narrowed: Narrowed) -> list[str]:
    """What holds, in words."""
    return [ctx.plain(label(ctx, name, value)) for name in DIMENSIONS for value in narrowed.get(name, ())]


def label(ctx: Context, dimension: str, value: str) -> Words:
    """One value in words."""
    if dimension == "country":
        return country_name(value, ctx.language)
    if dimension == "language":
        return formats.language_in(value, ctx.language)
    if dimension == "theme":
        themes = ctx.uow.networks.list_themes(ctx.network.id)
        return next((one.name(ctx.language) for one in themes if str(one.id) == value), "–")
    if dimension == "setting":
        return t(f"questions-setting-{value}")
    return t(f"questions-evidence-{value}" if dimension == "evidence" else f"questions-verdict-{value}")


def values_of(ctx: Context, dimension: str) -> list[str]:
    """What can be pressed for a dimension."""
    if dimension == "country":
        lands = countries_with_sections(ctx.uow.networks.list_sections(ctx.network.id))
        return sorted(lands, key=lambda code: country_name(code, ctx.language))
    if dimension == "theme":
        return [str(theme.id) for theme in ctx.uow.networks.list_themes(ctx.network.id)]
    fixed = {"setting": SETTINGS, "evidence": EVIDENCE, "language": LANGUAGES, "verdict": VERDICTS}
    return list(fixed[dimension])


# --- words


def _phrases(ctx: Context) -> Mapping[str, tuple[str, str]]:
    """What is said for a value, word for word."""
    known: dict[str, tuple[str, str]] = {}
    for dimension in ("setting", "evidence", "verdict"):
        for value in values_of(ctx, dimension):
            known |= dict.fromkeys(_listed(ctx, f"questions-words-{dimension}-{value}"), (dimension, value))
    for dimension in ("country", "language", "evidence", "theme", "setting"):
        known |= dict.fromkeys(_listed(ctx, f"questions-words-any-{dimension}"), (dimension, ""))
    known |= dict.fromkeys(_listed(ctx, "questions-words-everything"), (EVERYTHING, ""))
    for name, found in _names(ctx):
        known.setdefault(name, found)
    return known


def _listed(ctx: Context, key: str) -> frozenset[str]:
    both = [*ctx.listed(t(key)), *ctx.listed(t(key), "en")]
    return frozenset(bare(one) for one in both)


def _names(ctx: Context) -> list[tuple[str, tuple[str, str]]]:
    """Names of countries, languages and themes, in the person's language and in English."""
    names = [*_lands(ctx.language), *_lands("en")]
    for theme in ctx.uow.networks.list_themes(ctx.network.id):
        found = ("theme", str(theme.id))
        for language in (ctx.language, "en"):
            spoken = [theme.name(language), *theme.keywords.get(language, ())]
            names += [(bare(one), found) for one in spoken if one]
    return names


@lru_cache(maxsize=32)
def _lands(language: str) -> tuple[tuple[str, tuple[str, str]], ...]:
    lands = ((bare(country_name(code, language)), ("country", code)) for code in sorted(country_codes()))
    tongues = ((bare(formats.language_in(code, language)), ("language", code)) for code in LANGUAGES)
    return (*((name, found) for name, found in lands if name), *((name, found) for name, found in tongues if name))


def _longest(words: Sequence[str], known: Mapping[str, tuple[str, str]]) -> tuple[int, tuple[str, str] | None]:
    for size in range(min(len(words), _LONGEST_NAME), 0, -1):
        found = known.get(" ".join(words[:size]))
        if found is not None:
            return size, found
    return 1, None


def _alike(word: str, names: Sequence[tuple[str, tuple[str, str]]]) -> tuple[str, str] | None:
    """The name that a word is a bent form of: what the two do not share is shortest."""
    near = sorted(_near(word, names))
    return near[0][1] if near else None


def _near(word: str, names: Sequence[tuple[str, tuple[str, str]]]) -> Iterator[tuple[int, tuple[str, str]]]:
    for name, found in names:
        if " " in name or name[:3] != word[:3]:
            continue
        same = shared(word, name)
        lost, gained = len(name) - same, len(word) - same
        if same >= _ALIKE and lost <= _LOST and gained <= _GAINED:
            yield lost + gained, found
