"""A table file as text: its encoding and separator, and cells that no spreadsheet takes for formulas. Pure.

Knows nothing of activities. Guarding is undone exactly: what was written is what is read.
"""

from __future__ import annotations

import codecs
import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.spreadsheets import unguard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

LONGEST_CELL = 100_000
SEPARATORS = (",", ";", "\t")
"""Spreadsheets of countries with a decimal comma write semicolons."""


class SheetError(ValueError):
    """The file is no table at all. `reason`: "encoding", "empty", "cell" or "quotes"; `line` where it is known."""

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


@dataclass(frozen=True, slots=True)
class Sheet:
    """The header and the rows below it, each with the line of the file on which it begins (the first line is 1)."""

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]


def read_sheet(data: bytes, known: Callable[[str], bool]) -> Sheet:
    """Take a file apart. `known` tells a column's name: the separator is the one that gives most of them.

    UTF-8 with or without BOM, or UTF-16 with one ("Unicode text" of Excel). Empty rows are passed over.
    """
    text = _decode(data)
    first = next(iter(io.StringIO(text)), "")
    best = max(SEPARATORS, key=lambda one: sum(known(name) for name in next(csv.reader([first], delimiter=one), [])))
    rows = list(_rows(text, best))
    if not rows:
        raise SheetError("empty")
    return Sheet(tuple(name.strip() for name in rows[0][1]), tuple(rows[1:]))


def _decode(data: bytes) -> str:
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError as trouble:
        raise SheetError("encoding", data.count(b"\n", 0, trouble.start) + 1) from None


def _rows(text: str, separator: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    csv.field_size_limit(LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for row in reader:
            cells = tuple(unguard(cell) for cell in row)
            if any(cell.strip() for cell in cells):
                yield line, cells
            line = reader.line_num + 1
    except csv.Error as trouble:
        raise SheetError("cell" if "field limit" in str(trouble) else "quotes", line) from None


# --- lists in one cell


def join_list(items: Sequence[str]) -> str:
    """Several names in one cell; a semicolon inside a name is marked."""
    return "; ".join(item.replace("\\", "\\\\").replace(";", "\\;") for item in items)


def split_list(cell: str) -> tuple[str, ...]:
    """The names of `join_list`, without the blanks around them; empty ones are dropped."""
    items: list[str] = []
    item = ""
    letters = iter(cell)
    for letter in letters:
        if letter == "\\":
            item += next(letters, "\\")
        elif letter == ";":
            items.append(item)
            item = ""
        else:
            item += letter
    return tuple(stripped for one in (*items, item) if (stripped := one.strip()))
