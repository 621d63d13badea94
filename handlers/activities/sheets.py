"""A table file as text: its encoding and separator, and cells that no spreadsheet takes for formulas. Pure.

Knows nothing of activities. Guarding is undone exactly: what was written is what is read.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

BOM = "\ufeff"
"""Without it Excel reads a file of UTF-8 as something else."""
LONGEST_CELL = 100_000
SEPARATORS = (",", ";", "\t")
"""Spreadsheets of countries with a decimal comma write semicolons."""

_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?", re.ASCII)
_SKIPPED = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})
_FORMULA = frozenset("=+-@")


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


def write_row(cells: Iterable[str]) -> str:
    """One line of a file, with its line break (RFC 4180: CR LF)."""
    out = io.StringIO()
    csv.writer(out).writerow([guard(cell) for cell in cells])
    return out.getvalue()


def guard(cell: str) -> str:
    """The cell as it may stand in a file: an apostrophe before whatever a spreadsheet would calculate."""
    return f"'{cell}" if _needs_guard(cell) else cell


def unguard(cell: str) -> str:
    """Undo `guard`; an apostrophe that is the writer's own stays."""
    return cell[1:] if cell.startswith("'") and _needs_guard(cell[1:]) else cell


def _needs_guard(cell: str) -> bool:
    # An apostrophe before something risky is guarded too: otherwise undoing would eat the writer's own.
    return _is_risky(cell.lstrip("'"))


def _is_risky(cell: str) -> bool:
    if cell.startswith(("\t", "\r")):
        return True
    plain = unicodedata.normalize("NFKC", cell[:64])  # full-width "＝" calculates as well
    first = next((letter for letter in plain if unicodedata.category(letter) not in _SKIPPED), "")
    return first in _FORMULA and not _NUMBER.fullmatch(cell)


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
