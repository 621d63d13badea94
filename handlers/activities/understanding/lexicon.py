"""The words of one language, ready to be looked up: what a word can be, and which theme it speaks for.

Entries are written as text: words parted by blanks, `_` between the words of a phrase, `*` at the end for any ending,
`*` in front for the last part of a compound. The longest entry that fits a word decides what sort of noun it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from types import MappingProxyType

from handlers.activities.understanding.tags import Tag
from handlers.activities.understanding.tokens import fold, pieces

LANGUAGES = ("en", "fr", "es", "de", "no", "ru", "hy", "az", "ka", "tg")
STRONG, WEAK = 3, 1
LONGEST_WORD = 32  # letters of a word that are looked at
MOST_REMEMBERED = 20_000  # looked-up words kept; forgotten all at once, as hostile input would fill it

NOUNS = frozenset({Tag.GIVER, Tag.REACHED, Tag.PEOPLE, Tag.PRO, Tag.FRIEND, Tag.FAMILY, Tag.THING})
_PHRASE_STANDS_ALONE = NOUNS | {
    Tag.FIRST, Tag.SUBSET, Tag.EACH, Tag.PER_DAY, Tag.TOTAL, Tag.LABOUR, Tag.US, Tag.ALONE, Tag.TOGETHER, Tag.EXPECTED,
    Tag.WITH, Tag.BE, Tag.AND, Tag.UNDER, Tag.INSTEAD, Tag.HALF, Tag.PER, Tag.PRIVATE, Tag.OURS_ONLY,
}  # fmt: skip
_GUESSED = frozenset({Tag.GIVER, Tag.REACHED, Tag.PEOPLE})
_LEAST_TO_GUESS = 6  # letters of a word whose slips are forgiven
_LONGEST_ENDING = 4
_LIKE_ENOUGH = 88.0  # of 100; "residence" and "resident" are 87.5 alike
_LIKE_ENOUGH_ELSEWHERE = 87.0  # no such pair is known outside the Latin script
NO_TAGS: frozenset[Tag] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """The data of one language.

    groups: collective numbers ("трое", "zu sechst") and how many they are. themes: id -> (strong words, weak words).
    locative: endings that say "in" on a name. genitive: those that say "of" or "from". skip: unknown words that may
    stand between a number and its noun.
    noun_capitals: all nouns are written like names.
    """

    words: Mapping[Tag, str]
    groups: Mapping[str, int]
    themes: Mapping[str, tuple[str, str]]
    locative: tuple[str, ...] = ()
    genitive: tuple[str, ...] = ()
    skip: int = 1
    noun_capitals: bool = False


@dataclass(frozen=True, slots=True)
class Meaning:
    """What one entry says of a word: a part that it plays, a theme with its weight, or a group of so many."""

    tag: Tag | None = None
    theme: str = ""
    weight: int = 0
    group: int = 0


@dataclass(frozen=True, slots=True)
class Known:
    """All that is known of a word by itself."""

    tags: frozenset[Tag]
    themes: Mapping[str, int]
    group: int
    phrases: tuple[tuple[tuple[str, ...], Meaning], ...]  # the words that must follow, and what they then say


_NO_THEMES: Mapping[str, int] = MappingProxyType({})


@dataclass(slots=True)
class Lexicon:
    """Looks words up; `entries` is the data it was built from, its case endings folded."""

    entries: Entries
    locative: tuple[str, ...] = ()
    endings: tuple[str, ...] = ()  # of names: the locative ones first
    exact: dict[str, list[Meaning]] = field(default_factory=dict)
    stems: dict[str, list[Meaning]] = field(default_factory=dict)
    tails: dict[str, list[Meaning]] = field(default_factory=dict)
    phrases: dict[str, list[tuple[tuple[str, ...], Meaning]]] = field(default_factory=dict)
    remembered: dict[str, Known] = field(default_factory=dict)
    people: dict[str, Tag | None] = field(default_factory=dict)

    def add(self, listed: str, meaning: Meaning) -> None:
        for entry in listed.split():
            words = pieces(entry.replace("_", " ").strip("*") if "_" in entry else entry.strip("*"))
            if not words:
                continue
            starred = entry.endswith("*") and entry != "*"
            if len(words) > 1:
                self._add_phrase(entry, meaning)
            elif entry.startswith("*"):
                self.tails.setdefault(words[0], []).append(meaning)
                if starred:
                    self.tails.setdefault(words[0] + "*", []).append(meaning)
            else:
                (self.stems if starred else self.exact).setdefault(words[0], []).append(meaning)

    def _add_phrase(self, entry: str, meaning: Meaning) -> None:
        keyed: list[str] = []
        for part in entry.split("_"):
            cut = pieces(part.strip("*"))
            if cut:
                keyed += cut
                keyed[-1] += "*" if part.endswith("*") else ""
        first, *rest = keyed
        first = "*" + first if entry.startswith("*") else first
        self.phrases.setdefault(first, []).append((tuple(rest), meaning))

    def known(self, word: str) -> Known:
        """What is known of a folded word."""
        known = self.remembered.get(word)
        if known is None:
            if len(self.remembered) >= MOST_REMEMBERED:
                self.remembered.clear()
            known = self.remembered[word] = self._look_up(word[:LONGEST_WORD])
        return known

    def _look_up(self, word: str) -> Known:
        tags: set[Tag] = set()
        themes: dict[str, int] = {}
        group = 0
        noun_found = theme_found = False
        phrases: list[tuple[tuple[str, ...], Meaning]] = []
        for meanings in self._levels(word):
            nouns = {m.tag for m in meanings if m.tag in NOUNS and m.tag is not None}
            if nouns and not noun_found:
                tags |= nouns
                noun_found = True
            spoken = {m.theme: m.weight for m in meanings if m.theme}
            if spoken and not theme_found:
                themes = spoken
                theme_found = True
            for meaning in meanings:
                group = group or meaning.group
                if meaning.tag is not None and meaning.tag not in NOUNS:
                    tags.add(meaning.tag)
        for key in self._phrase_keys(word):
            phrases += self.phrases.get(key, ())
        return Known(frozenset(tags), themes or _NO_THEMES, group, tuple(phrases))

    def _levels(self, word: str) -> Iterator[list[Meaning]]:
        """What entries say of a word: the exact one, stems from the longest, ends of a compound from the longest."""
        yield self.exact.get(word, [])
        for end in range(len(word), 1, -1):
            if found := self.stems.get(word[:end]):
                yield found
        if not self.tails:
            return
        for start in range(len(word) - 1):
            if found := self.tails.get(word[start:]):
                yield found
            for end in range(len(word) - 1, start + 3, -1):
                if found := self.tails.get(word[start:end] + "*"):
                    yield found

    def _phrase_keys(self, word: str) -> Iterator[str]:
        yield word
        for end in range(len(word), 1, -1):
            yield word[:end] + "*"
        for start in range(1, len(word)):
            yield "*" + word[start:]

    def letters(self, word: str) -> int:
        """How many letters of a folded word the longest entry for it covers; 0 when none does."""
        if word in self.exact:
            return len(word)
        return next((end for end in range(len(word), 1, -1) if word[:end] in self.stems), 0)

    def misspelt(self, word: str) -> Tag | None:
        """What noun for people an unknown word behind a number most likely is: "volunters", "bénévolles"; else None."""
        from rapidfuzz import fuzz

        if len(word) < _LEAST_TO_GUESS - 1 or len(word) > LONGEST_WORD:
            return None
        if not self.people:
            for entries in (self.stems, self.exact):
                for entry, meanings in entries.items():
                    kinds = [m.tag for m in meanings if m.tag in _GUESSED]
                    if kinds and len(entry) >= _LEAST_TO_GUESS:
                        self.people[entry] = kinds[0]
        best = max(
            (entry for entry in self.people if entry[0] == word[0] and len(word) - len(entry) <= _LONGEST_ENDING),
            key=lambda entry: fuzz.ratio(word[: len(entry)], entry),
            default=None,
        )
        if best is None:
            return None
        enough = _LIKE_ENOUGH if word.isascii() else _LIKE_ENOUGH_ELSEWHERE
        return self.people[best] if fuzz.ratio(word[: len(best)], best) >= enough else None

    def stands_alone(self, meaning: Meaning) -> bool:
        """Whether a phrase's words lose what they say by themselves: "of us" is no "of"."""
        return meaning.tag in _PHRASE_STANDS_ALONE or meaning.group > 0


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language, built when first asked for; an unknown language reads as English."""
    code = language if language in LANGUAGES else "en"
    entries: Entries = import_module(f"handlers.activities.understanding.languages.{code}").ENTRIES
    locative = tuple(fold(ending) for ending in entries.locative)
    built = Lexicon(entries, locative, (*locative, *(fold(ending) for ending in entries.genitive)))
    for tag, listed in entries.words.items():
        built.add(listed, Meaning(tag=tag))
    for theme, (strong, weak) in entries.themes.items():
        built.add(strong, Meaning(theme=theme, weight=STRONG))
        built.add(weak, Meaning(theme=theme, weight=WEAK))
    for group, number in entries.groups.items():
        built.add(group.replace(" ", "_"), Meaning(group=number))
    return built
