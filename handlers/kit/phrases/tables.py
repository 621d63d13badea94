"""Builds a language's table of known words, once, when the language is first used. Reads no messages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache
from importlib import import_module

from handlers.kit.phrases.language import Inflection, Language, entries
from handlers.kit.phrases.roles import Part, Role, Unit
from handlers.kit.phrases.tokens import fold, tokens

LANGUAGES = ("en", "fr", "es", "de", "no", "ru", "hy", "az", "ka", "tg")

Meaning = int | Fraction | Unit | Part | tuple[int | None | str, ...]
Means = dict[Role, Meaning]

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_HALF = Fraction(1, 2)
_NO_INFLECTION = Inflection()


@dataclass(frozen=True, slots=True)
class Entry:
    """What a known word or phrase can mean. `mark` is the meaning its ending adds; `weak`: also an ordinary word."""

    means: Means
    mark: Role | None = None
    weak: bool = False
    weak_in_talk: bool = False
    filler: bool = False


@dataclass(slots=True)
class Table:
    """Known phrases by their words, and the spellings under which a word is known."""

    language: Language
    phrases: dict[tuple[str, ...], Entry] = field(default_factory=dict)
    longest: dict[str, int] = field(default_factory=dict)
    spellings: dict[str, str] = field(default_factory=dict)
    endings: dict[str, Role] = field(default_factory=dict)

    def spelling(self, word: str) -> str | None:
        """The word as the table knows it, accents and extra letters forgiven; None when unknown."""
        known = self.spellings.get(word)
        return known if known is not None else self.spellings.get(fold(word))

    def add(self, phrase: str, role: Role, value: Meaning = 1, mark: Role | None = None) -> None:
        words = tuple(token.text for token in tokens(phrase))
        entry = self.phrases.get(words)
        if entry is None or role is Role.NOTHING:
            self.phrases[words] = Entry({role: value}, mark)
            self.longest[words[0]] = max(len(words), self.longest.get(words[0], 0))
            for word in words:
                self.spellings[word] = word
        elif Role.NOTHING in entry.means and role is Role.WEEKDAY:
            return  # English "we" is no Wednesday
        elif entry.mark == mark or not entry.mark:
            entry.means.setdefault(role, value)

    def add_all(self, listed: str, role: Role, value: Meaning = 1) -> None:
        inflection = self.language.inflections.get(role, _NO_INFLECTION)
        for phrase in entries(listed):
            for form, mark in inflection.forms(phrase):
                self.add(form, role, value, mark)

    def weaken(self, listed: str, *, weak: bool = False, weak_in_talk: bool = False, filler: bool = False) -> None:
        """Mark words as ordinary ones: they say something only in company."""
        for phrase in entries(listed):
            words = tuple(token.text for token in tokens(phrase))
            if entry := self.phrases.get(words):
                self.phrases[words] = replace(entry, weak=weak, weak_in_talk=weak_in_talk, filler=filler)

    def forgive_spelling(self) -> None:
        """Also know each word without its accents, unless that is another word."""
        for word in list(self.spellings):
            for forgiven in (fold(word), word.translate(_UMLAUTS)):
                self.spellings.setdefault(forgiven, word)


def _names(language: Language) -> Iterable[tuple[Role, int, str]]:
    """Names of weekdays and months as CLDR prints them, wide and short, alone and inside a date."""
    from handlers.kit.formats import locale_for

    locale = locale_for(language.cldr)
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated", "short"):
            days = locale.days.get(context, {}).get(width, {})
            yield from ((Role.WEEKDAY, number, name) for number, name in days.items())
            months = locale.months.get(context, {}).get(width, {})
            yield from ((Role.MONTH, number, name) for number, name in months.items())


def _lists(language: Language) -> Iterator[tuple[Role, Iterable[tuple[Meaning, str]]]]:
    """The lists of a language by role, each with the value its words have."""
    yield Role.DAY, language.days.items()
    yield Role.WEEKDAY, enumerate(language.weekdays)
    yield Role.WEEKDAYS, enumerate(language.habitual)
    yield Role.MONTH, enumerate(language.months, 1)
    yield Role.UNIT, language.units.items()
    yield Role.LENGTH, language.lengths.items()
    yield Role.NUMBER, language.numbers.items()
    yield Role.NUMBER, ((whole + _HALF, words) for whole, words in language.and_a_half.items())
    yield Role.HOUR, ((hour + _HALF, words) for hour, words in language.half_hours.items())
    yield Role.ORDINAL, language.ordinals.items()
    yield Role.DOZEN, language.dozens.items()
    yield Role.PART, language.parts.items()
    yield Role.HOUR, language.hours.items()
    yield Role.MERIDIEM, language.meridiem.items()
    yield Role.RELATIVE, language.relatives.items()
    yield Role.REPEATED, language.repeated.items()
    yield Role.QUARTER, language.quarters.items()
    yield Role.YEAR_WORD, language.year_words.items()
    yield from ((role, ((1, listed),)) for role, listed in language.words.items())
    yield Role.EVERY_OTHER, ((1, language.words.get(Role.EVERY_OTHER_DAY, "")),)
    yield Role.EVERY_OTHER, ((1, language.fortnightly),)
    yield Role.UNIT, ((Unit.WEEK, language.fortnightly),)
    yield Role.ARTICLE, ((1, language.articles),)
    yield from ((role, ((value, name.replace("|", " ")),)) for role, value, name in _names(language))
    yield Role.DAY_PART, language.days_and_parts.items()
    for (weekday, part), listed in language.weekday_parts.items():
        yield Role.WEEKDAY, ((weekday, listed),)
        yield Role.PART, ((part, listed),)
    yield Role.FEAST, language.feasts.items()
    yield Role.WEEKS_BEHIND, language.weeks_behind.items()
    yield Role.MORE, language.more.items()
    yield Role.END, language.ends.items()
    yield Role.YEAR_QUARTER, ((quarter, f"q{quarter}") for quarter in range(1, 5))
    yield from ((role, ((1, sign),)) for sign, role in (("&", Role.AND), ("+", Role.AND), ("@", Role.AT)))


def _fill(table: Table, language: Language) -> None:
    for unit, listed in language.once.items():
        for phrase in entries(listed):
            table.add(phrase, Role.UNIT, unit, Role.EVERY)
    for role, lists in _lists(language):
        for value, listed in lists:
            table.add_all(listed, role, value)


@cache
def table(code: str) -> Table:
    """The table of a language; an unknown language reads as English."""
    code = code.partition("-")[0].partition("_")[0].lower()
    code = {"nb": "no", "nn": "no"}.get(code, code)
    language: Language = import_module(f"handlers.kit.phrases.languages.{code if code in LANGUAGES else 'en'}").LANGUAGE
    built = Table(language)
    _fill(built, language)
    for role, listed in language.number_endings.items():
        for ending in listed.split():
            built.endings.setdefault(ending, role)
    for words, entry in built.phrases.items():
        if len(words) == 1 and len(words[0]) == 1 and Role.WEEKDAY in entry.means:
            built.phrases[words] = replace(entry, weak=True)  # Azerbaijani "B."
    built.weaken(language.weak_in_talk, weak_in_talk=True)
    built.weaken(language.weak, weak=True)
    built.weaken(language.filler, weak=True, filler=True)
    built.forgive_spelling()
    return built
