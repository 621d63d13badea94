"""Every sentence Kith says, in the reader's language: loads the Fluent files, prints arguments, resolves words.

A shipped language is complete or it is a bug; only a language that an operator added falls back to English, marked.
"""

from __future__ import annotations

import logging
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.kit import formats, instants, own_languages
from handlers.kit.catalog import Catalog
from handlers.kit.fluent import Scope, TextError
from handlers.kit.view import DateRange, Piece, Span, Text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from handlers.kit.fluent import Ordinal, Pattern
    from handlers.kit.view import Arg, Instant, Words

SHIPPED = ("en", "fr", "ru", "ka")
"""Languages that are complete in this repository."""

FALLBACK_MARK = "[en] "
"""Stands before an English text in a language that an operator has not finished."""

_log = logging.getLogger(__name__)
_ROOMS = Path(__file__).resolve().parent.parent
_UTC = ZoneInfo("UTC")


@lru_cache(maxsize=8192)
def _category(language: str, number: float | Decimal, *, ordinal: bool) -> str:
    locale = formats.locale_for(language)
    return str(locale.ordinal_form(number) if ordinal else locale.plural_form(number))


class _Printer:
    """Prints for one reader: a language and a zone."""

    __slots__ = ("_texts", "language", "zone")

    def __init__(self, texts: Texts, language: str, zone: ZoneInfo) -> None:
        self._texts = texts
        self.language = language
        self.zone = zone

    def show(self, value: Arg) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, int | float | Decimal):
            return formats.format_number(value, self.language)
        if isinstance(value, Text):
            return self._texts.printed(value.key, value.args, self.language, self.zone)
        if isinstance(value, datetime):
            return instants.marked(value, formats.format_moment(value, self.language, self.zone))
        if isinstance(value, date):
            return formats.format_day(value, self.language)
        if isinstance(value, DateRange):
            return formats.format_days(value.first_on, value.last_on, self.language)
        return formats.format_list([self.show(item) for item in value], self.language)

    def category(self, number: float | Decimal, *, ordinal: bool) -> str:
        return _category(self.language, number, ordinal=ordinal)

    def pattern(self, key: str) -> Pattern:
        return self._texts.pattern(key, self.language)

    def call(self, name: str, value: Arg, options: Mapping[str, str]) -> Arg | Ordinal:
        from handlers.kit.functions import FUNCTIONS

        function = FUNCTIONS.get(name)
        if function is None:
            raise TextError(f"there is no function {name}()")
        return function(self, value, options)


class Texts:
    """All texts in all languages.

    rooms: folder whose <feature>/texts/<language>.ftl are the shipped texts.
    added: an operator's folder of languages of their own: <language>.ftl or <language>/*.ftl.
    overrides: an operator's folder of single ids: <language>.ftl for all networks, <network>/<language>.ftl for one.
    strict: missing keys and arguments raise TextError (tests); else they are shown as the key and logged (production).
    """

    def __init__(
        self,
        rooms: Path = _ROOMS,
        *,
        languages: Sequence[str] = SHIPPED,
        added: Path | None = None,
        overrides: Path | None = None,
        strict: bool = False,
    ) -> None:
        self.strict = strict
        self.shipped = tuple(languages)
        self._rooms, self._added, self._overrides = rooms, added, overrides
        self._network: str | None = None
        self._catalogs: dict[str, Catalog] = {}
        self._networks: dict[str, Texts] = {}
        self._printers: dict[tuple[str, str], _Printer] = {}
        self.languages = (*self.shipped, *own_languages.usable(added, self.shipped))

    def for_network(self, slug: str) -> Texts:
        """The same texts with the words that the operator gave this network; cached."""
        if slug not in self._networks:
            child = Texts(
                self._rooms, languages=self.shipped, added=self._added, overrides=self._overrides, strict=self.strict
            )
            own = self._overrides / slug if self._overrides is not None else None
            if own is None or not own.is_dir() or own.parent != self._overrides:
                child = self
            else:
                child._network = slug
            self._networks[slug] = child
        return self._networks[slug]

    def catalog(self, language: str) -> Catalog:
        """Messages of a language; its files are read at its first use. An unknown language is English."""
        try:
            return self._catalogs[language]
        except KeyError:
            return self._load(language)

    def _load(self, language: str) -> Catalog:
        if language not in self.languages:
            base = language.partition("-")[0]
            catalog = self.catalog(base if base in self.languages else self.shipped[0])
        else:
            catalog = Catalog(language, self._files(language), strict=self.strict)
            catalog.override(self._overriding_files(language))
        self._catalogs[language] = catalog
        return catalog

    def _files(self, language: str) -> list[Path]:
        if language in self.shipped:
            return sorted(self._rooms.glob(f"*/texts/{language}.ftl"))
        assert self._added is not None
        return own_languages.files_of(self._added, language)

    def _overriding_files(self, language: str) -> list[Path]:
        if self._overrides is None:
            return []
        folders = [self._overrides] + ([self._overrides / self._network] if self._network else [])
        return [file for folder in folders if (file := folder / f"{language}.ftl").is_file()]

    def warm(self, language: str) -> None:
        """Parse all messages of a language and load its CLDR data: for the background, after start."""
        for key in self.catalog(language).ids():
            self.catalog(language).entry(key)
        formats.format_day(date(2000, 1, 1), language)
        formats.format_number(1, language)

    def missing(self, language: str) -> tuple[str, ...]:
        """Keys ("id" or "id.attribute") that English has and this language lacks."""
        own = set(self.catalog(language).all_keys())
        return tuple(key for key in self.catalog(self.shipped[0]).all_keys() if key not in own)

    def pattern(self, key: str, language: str) -> Pattern:
        """A message of a language, English with its mark in an added one; raises TextError when there is none."""
        catalog = self.catalog(language)
        found = catalog.pattern(key)
        if found is None and catalog.language not in self.shipped:
            english = self.catalog(self.shipped[0]).pattern(key)
            if isinstance(english, str):
                return FALLBACK_MARK + english
            if english is not None:
                return lambda scope: FALLBACK_MARK + english(scope)
        if found is None:
            raise TextError(f"no text {key!r} in {language!r}")
        return found

    def has(self, key: str, language: str) -> bool:
        """Tell whether a language itself has this message."""
        return self.catalog(language).pattern(key) is not None

    def render(self, key: str, args: Mapping[str, Arg], language: str, zone: ZoneInfo = _UTC) -> str:
        """Print a message. Instants are shown on the zone's clock; numbers, dates and lists as the language does.

        Raises TextError when strict; else a broken or missing message shows its key and is logged, never raised.
        """
        return instants.bare(self.printed(key, args, language, zone))

    def printed(self, key: str, args: Mapping[str, Arg], language: str, zone: ZoneInfo) -> str:
        """The same with its instants marked, for what is put together of several messages."""
        try:
            pattern = self.catalog(language).pattern(key) or self.pattern(key, language)
            if isinstance(pattern, str):
                return pattern
            return instants.settled(pattern(Scope(args, self._printer(language, zone))))
        except (TextError, ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as trouble:
            if self.strict:
                raise TextError(f"{key} ({language}): {trouble}") from trouble
            _log.error("text %s cannot be shown in %s: %s", key, language, type(trouble).__name__)
            return self._next_best(key, args, language, zone)

    def _next_best(self, key: str, args: Mapping[str, Arg], language: str, zone: ZoneInfo) -> str:
        """After an error in production: without the operator's words for it, else in English, else its key."""
        if self.catalog(language).without_own_words(key):
            return self.printed(key, args, language, zone)
        if self.catalog(language).language not in self.shipped and self.has(key, self.shipped[0]):
            return FALLBACK_MARK + self.printed(key, args, self.shipped[0], zone)
        return key

    def _printer(self, language: str, zone: ZoneInfo) -> _Printer:
        found = self._printers.get((language, zone.key))
        if found is None:
            if len(self._printers) > 1000:
                self._printers.clear()
            found = self._printers[language, zone.key] = _Printer(self, language, zone)
        return found

    def resolve(self, words: Words, language: str, zone: ZoneInfo = _UTC) -> tuple[Piece, ...]:
        """Flatten a tree of words into styled pieces of text; neighbours of one style become one piece."""
        pieces: list[Piece] = []
        self._collect(words, language, zone, _PLAIN, pieces)
        return tuple(pieces)

    def _collect(self, words: Words, language: str, zone: ZoneInfo, style: Piece, pieces: list[Piece]) -> None:
        if isinstance(words, tuple):
            for part in words:
                self._collect(part, language, zone, style, pieces)
            return
        if isinstance(words, Span):
            self._collect(words.words, language, zone, _styled(words, style), pieces)
            return
        if isinstance(words, str):
            _add(pieces, words, style)
            return
        for text, when, named in instants.parts(self.printed(words.key, words.args, language, zone)):
            # What is code or leads elsewhere stays in one piece.
            _add(pieces, text, style, when, command=named and not style.code and style.link is None)

    def plain(self, words: Words, language: str, zone: ZoneInfo = _UTC) -> str:
        """The words alone, without style: for files, labels and comparing what was typed."""
        return "".join([piece.text for piece in self.resolve(words, language, zone)])


_PLAIN = Piece("")


def _styled(span: Span, outer: Piece) -> Piece:
    return Piece(
        "",
        span.bold or outer.bold,
        span.italic or outer.italic,
        span.code or outer.code,
        span.link or outer.link,
        span.person or outer.person,
        span.when or outer.when,
    )


def _add(pieces: list[Piece], text: str, style: Piece, when: Instant | None = None, *, command: bool = False) -> None:
    """The text behind what is there, in one piece with it where it looks the same."""
    if not text:
        return
    when = when or style.when
    if pieces and when is None and not command and _same_style(pieces[-1], style):
        text = pieces.pop().text + text
    pieces.append(Piece(text, style.bold, style.italic, style.code, style.link, style.person, when, command))


def _same_style(one: Piece, other: Piece) -> bool:
    first = (one.bold, one.italic, one.code, one.link, one.person, one.when, one.command)
    return first == (other.bold, other.italic, other.code, other.link, other.person, other.when, other.command)
