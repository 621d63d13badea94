"""Reads the message files and finds what is wrong with them: pure functions from sources to sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TypeAlias

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

PLURALS = {"zero", "one", "two", "few", "many", "other"}
SCRIPTS = {"ru": "\u0400-\u04ff", "ka": "\u10a0-\u10ff\u1c90-\u1cbf"}
NAMES = {
    *("kith", "telegram", "discord", "csv", "excel", "word", "powerpoint", "opendocument", "utc", "id", "html"),
    *("jpeg", "png", "webp", "pdf", "ics", "url", "postgresql", "start"),
}
"""Latin words that stand in texts of every script; "start" is typed as it is, with what a link would carry."""


@dataclass(frozen=True, slots=True)
class Selector:
    """A choice between variants: what decides, the keys, and which key is the default."""

    on: str
    ordinal: bool
    keys: frozenset[str]
    default: str

    @property
    def plural(self) -> bool:
        """Whether variants are chosen by plural category rather than by a word."""
        return bool(self.keys & (PLURALS - {"other"})) or self.keys <= {"other"}


@dataclass(frozen=True, slots=True)
class Part:
    """The value of a message or one of its attributes."""

    variables: frozenset[str] = frozenset()
    selectors: tuple[Selector, ...] = ()
    references: frozenset[str] = frozenset()
    functions: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """One message or term ("-brand") with its parts; the value is the part named ""."""

    id: str
    parts: Mapping[str, Part]


@dataclass(slots=True)
class MessageFile:
    """What one source holds: its messages, and what could not be read or stands twice."""

    messages: dict[str, Message] = field(default_factory=dict)
    trouble: list[str] = field(default_factory=list)


class _Collector(Visitor):
    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selectors: list[Selector] = []
        self.references: set[str] = set()
        self.functions: set[str] = set()
        self.words: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  # the visitor's naming
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        attribute = f".{node.attribute.name}" if node.attribute else ""
        self.references.add(f"{node.id.name}{attribute}")

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add(f"-{node.id.name}")
        self.generic_visit(node)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        self.generic_visit(node)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802
        self.words.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        inner = _Collector()
        inner.visit(node.selector)
        keys = {variant_key(variant) for variant in node.variants if isinstance(variant.key, ast.Identifier)}
        default = next((variant_key(variant) for variant in node.variants if variant.default), "")
        on = ", ".join(sorted(inner.variables | inner.references))
        self.selectors.append(Selector(on, _is_ordinal(node.selector), frozenset(keys), default))
        self.generic_visit(node)


def variant_key(variant: ast.Variant) -> str:
    """The name or the number between the brackets."""
    return variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)


def _is_ordinal(selector: object) -> bool:
    if not isinstance(selector, ast.FunctionReference):
        return False
    named = {one.name.name: one.value.value for one in selector.arguments.named}
    return named.get("type") == "ordinal"


def _part(pattern: ast.Pattern) -> Part:
    seen = _Collector()
    seen.visit(pattern)
    return Part(
        frozenset(seen.variables),
        tuple(seen.selectors),
        frozenset(seen.references),
        frozenset(seen.functions),
        tuple(seen.words),
    )


def read(source: str) -> MessageFile:
    """Parse one file's source."""
    found = MessageFile()
    for entry in FluentParser(with_spans=True).parse(source).body:
        if isinstance(entry, ast.Junk):
            line = source.count("\n", 0, entry.span.start) + 1 if entry.span else 0
            found.trouble.append(f"line {line} cannot be read: {(entry.content or '').strip().splitlines()[:1]}")
        if not isinstance(entry, ast.Message | ast.Term):
            continue
        name = f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name
        if name in found.messages:
            found.trouble.append(f"{name} stands twice")
        parts = {"": _part(entry.value)} if entry.value else {}
        for name_of_one, how_often in Counter(attribute.id.name for attribute in entry.attributes).items():
            if how_often > 1:
                found.trouble.append(f"{name}.{name_of_one} stands twice")
        parts |= {attribute.id.name: _part(attribute.value) for attribute in entry.attributes}
        found.messages[name] = Message(name, parts)
    return found


Room: TypeAlias = Mapping[str, MessageFile]
"""The message files of one feature by language; English is the one that the others are compared with."""


def incomplete(room: Room, languages: tuple[str, ...]) -> Iterator[str]:
    """Messages and attributes that one language has and another lacks."""
    for language in languages:
        if language not in room:
            yield f"{language}: there is no file"
            continue
        english, other = _keys(room["en"]), _keys(room[language])
        yield from (f"{language}: {key} is missing" for key in sorted(english - other))
        yield from (f"{language}: {key} is not in English" for key in sorted(other - english))


def _keys(file: MessageFile) -> set[str]:
    return {f"{name}.{part}".rstrip(".") for name, message in file.messages.items() for part in message.parts}


def different_variables(room: Room) -> Iterator[str]:
    """A translation that leaves an argument out or asks for one that nobody gives."""
    for language, name, key, part in _translated(room):
        english = room["en"].messages[name].parts[key]
        if part.variables != english.variables:
            used, needed = _listed(part.variables), _listed(english.variables)
            yield f"{language}: {_written(name, key)} uses {used}, English {needed}"


def wrong_selectors(room: Room) -> Iterator[str]:
    """Plural variants that are not exactly the language's categories; words chosen by other names than in English."""
    for language, file in room.items():
        for name, message in file.messages.items():
            for key, part in message.parts.items():
                for selector in part.selectors:
                    where = f"{language}: {_written(name, key)} on {selector.on}"
                    if not selector.plural:
                        yield from _wrong_words(where, selector, room["en"], name, key)
                        continue
                    needed = categories(language, ordinal=selector.ordinal)
                    if selector.default != "other":
                        yield f"{where}: the default must be *[other]"
                    if not needed[0] <= selector.keys <= needed[1]:
                        yield f"{where}: has {_listed(selector.keys)}, {language} needs {_listed(needed[0])}"


def _wrong_words(where: str, selector: Selector, english: MessageFile, name: str, key: str) -> Iterator[str]:
    message = english.messages.get(name)
    part = message.parts.get(key) if message else None
    known = {frozenset(one.keys) for one in part.selectors if one.on == selector.on} if part else set()
    if known and selector.keys not in known:
        yield f"{where}: has {_listed(selector.keys)}, English {[_listed(keys) for keys in known]}"


@cache
def categories(language: str, *, ordinal: bool) -> tuple[frozenset[str], frozenset[str]]:
    """CLDR's plural categories of a language: those a text must have, and those it may have."""
    locale = Locale.parse(language)
    allowed = frozenset({*(locale.ordinal_form if ordinal else locale.plural_form).tags, "other"})
    # French and Spanish have `many` for "1 million de …"; here numbers are printed in digits, where it reads as other.
    needed = allowed - {"many"} if language in {"fr", "es", "it", "pt"} and not ordinal else allowed
    return needed, allowed


def foreign_words(language: str, file: MessageFile) -> Iterator[str]:
    """Latin words left in a text of another script, and words that mix look-alike letters of two scripts."""
    script = SCRIPTS.get(language)
    if script is None:
        return
    mixed = re.compile(rf"[A-Za-z]+[{script}]|[{script}]+[A-Za-z]")
    for name, message in file.messages.items():
        for key, part in message.parts.items():
            text = re.sub(
                r"/\w+|https?://\S+|[\w.]+\.(py|csv|com|org|net)\b|[#@]\w+|[A-Z]+_[A-Z_]+", " ", " ".join(part.words)
            )
            if found := mixed.search(text):
                yield f"{language}: {_written(name, key)} mixes scripts in a word: {found.group()!r}"
            for word in re.findall(r"[A-Za-z]{3,}", text):
                if word.casefold() not in NAMES and key != "words":
                    yield f"{language}: {_written(name, key)} has the word {word!r}"


def untranslated(room: Room) -> Iterator[str]:
    """Sentences that read the same as in English."""
    for language, name, key, part in _translated(room):
        text = " ".join(part.words).strip()
        same = room["en"].messages[name].parts[key]
        if language != "en" and part.words == same.words and len(re.findall(r"[^\W\d_]{3,}", text)) > 2:
            yield f"{language}: {_written(name, key)} is not translated: {text!r}"


def too_long(room: Room, buttons: set[str], most: int) -> Iterator[str]:
    """Labels of buttons that a phone would cut. A placeable counts as nothing: what it prints is the code's care."""
    for language, file in room.items():
        for name, message in file.messages.items():
            for key, part in message.parts.items():
                longest = max((len(words.strip()) for words in part.words), default=0)
                if _written(name, key) in buttons and longest > most:
                    yield f"{language}: {_written(name, key)} is a button and {longest} characters long, {most} fit"


def _translated(room: Room) -> Iterator[tuple[str, str, str, Part]]:
    english = room["en"].messages
    for language, file in room.items():
        for name, message in file.messages.items():
            for key, part in message.parts.items():
                if name in english and key in english[name].parts:
                    yield language, name, key, part


def _written(name: str, key: str) -> str:
    return f"{name}.{key}" if key else name


def _listed(names: frozenset[str]) -> str:
    return ", ".join(sorted(names)) or "none"
