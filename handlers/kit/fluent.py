"""What a Fluent message is once it is compiled, and how a file of them is cut into entries without parsing it.

Knows no language's words, no folders and no people; `handlers.kit.compiler` turns an entry's source into functions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Protocol, TypeAlias

from handlers.kit.view import Arg


class TextError(Exception):
    """A message is missing, broken, or was given the wrong arguments: our bug or a translator's, never a person's."""


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A number that selects its variant by rank (1st, 2nd), not by count."""

    value: float | Decimal


class Printer(Protocol):
    """What a compiled message needs from outside: printing values, plural categories, functions, other messages."""

    def show(self, value: Arg) -> str:
        """Print a value the way the reader's language and zone do."""
        ...

    def category(self, number: float | Decimal, *, ordinal: bool) -> str:
        """CLDR plural category of a number in the reader's language."""
        ...

    def call(self, name: str, value: Arg, options: Mapping[str, str]) -> Arg | Ordinal:
        """Run a function of the message files; raises TextError for one that does not exist."""
        ...

    def pattern(self, key: str) -> Pattern:
        """A message, term ("-name") or attribute ("key.attr") of the same language; raises TextError."""
        ...


@dataclass(frozen=True, slots=True)
class Scope:
    """One rendering: its arguments and its surroundings. `depth` stops messages that refer to themselves."""

    args: Mapping[str, Arg]
    printer: Printer
    depth: int = 0
    in_term: bool = False


Pattern: TypeAlias = str | Callable[[Scope], str]
"""A message without placeables is its text; any other is a function."""


@dataclass(slots=True)
class Entry:
    """One compiled message or term: its text and its attributes by name. A message may have attributes only."""

    value: Pattern | None
    attributes: dict[str, Pattern] = field(default_factory=dict)


_ENTRY = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*)[ ]*=", re.MULTILINE)
_COMMENT = re.compile(r"^#.*\n?", re.MULTILINE)


def split_entries(source: str) -> Iterator[tuple[str, str]]:
    """Cut a Fluent file into (id, source of the entry): entries start in the first column, their rest is indented."""
    source = _COMMENT.sub("", source.replace("\r\n", "\n"))
    starts = list(_ENTRY.finditer(source))
    for start, following in zip(starts, [*starts[1:], None][: len(starts)], strict=True):
        yield start[1], source[start.start() : following.start() if following else len(source)]
