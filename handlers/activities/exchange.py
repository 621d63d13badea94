"""Activities as rows of a table file and back: columns, reading and checking of rows, what an import would change.

Pure: no file, no database, no clock. Whoever opens the file is bot/cli_exchange.py; cells that a spreadsheet would take
for formulas are made harmless on the way out and restored on the way in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from storage import Activity, Facts, Network, Section, Theme

COLUMNS = (
    "key",
    "network",
    "title",
    "from",
    "to",
    "sections",
    "themes",
    "place",
    "volunteers",
    "reached",
    "first_time",
    "hours",
    "hours_kind",
    "volunteer_hours",
    "pupils_level",
    "teacher_feedback",
    "helpers",
    "outcome",
    "text",
    "link",
    "visibility",
    "status",
    "contributor",
)
"""In this order. `volunteer_hours` is computed on the way out, so that totals can be summed up in a spreadsheet."""


@dataclass(frozen=True, slots=True)
class Wrong:
    """What cannot be taken: line of the file (the header is 1), column, reason, the cell, and what may be meant."""

    line: int
    column: str
    reason: str
    value: str = ""
    hints: tuple[str, ...] = ()
