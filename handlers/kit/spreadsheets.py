"""Lines of a table file that any spreadsheet opens, with cells that none of them takes for formulas. Pure.

Guarding is undone exactly: what was written is what is read.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

BOM = "\ufeff"
"""Without it Excel reads a file of UTF-8 as something else."""

_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)?", re.ASCII)
_SKIPPED = frozenset({"Zs", "Zl", "Zp", "Cc", "Cf"})
_FORMULA = frozenset("=+-@")


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
