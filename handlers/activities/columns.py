"""The columns of a table of activities, what their headers may be called, and what can be wrong in a row. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.activities.cells import Reason
from handlers.kit.likeness import NameIndex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.view import Text

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
    "label",
    "contributor",
)
"""In this order. `volunteer_hours` is computed on the way out, so that totals can be summed up in a spreadsheet."""

NEEDED = ("title", "from")
_OTHER_NAMES = {
    "date": "from",
    "day": "from",
    "start": "from",
    "starts_on": "from",
    "end": "to",
    "ends_on": "to",
    "section": "sections",
    "theme": "themes",
    "people_reached": "reached",
    "description": "text",
    "helper": "helpers",
    "name": "title",
    "author": "contributor",
}


@dataclass(frozen=True, slots=True)
class Wrong:
    """What cannot be taken: line of the file (the header is 1), column, reason, the cell, and what may be meant."""

    line: int
    column: str
    reason: Reason
    value: str = ""
    hints: tuple[str, ...] = ()
    said: Text | None = None


def column_of(header: str) -> str | None:
    """The column that a header means, or None."""
    name = "_".join(header.strip().casefold().replace("-", " ").replace("_", " ").split())
    return name if name in COLUMNS else _OTHER_NAMES.get(name)


def check_header(header: Sequence[str]) -> tuple[list[Wrong], list[str]]:
    """What is wrong with the header, and the columns that are passed over because Kith has no such thing."""
    wrong: list[Wrong] = []
    passed_over: list[str] = []
    seen: set[str] = set()
    names = NameIndex((name, name) for name in COLUMNS)
    for header_name in header:
        column = column_of(header_name)
        if column is None and (near := names.alike(header_name, 2)):
            wrong.append(Wrong(1, header_name, Reason.UNKNOWN_COLUMN, hints=near))
        elif column is None:
            passed_over.append(header_name)
        elif column in seen:
            wrong.append(Wrong(1, header_name, Reason.REPEATED_COLUMN))
        seen.add(column or "")
    wrong += [Wrong(1, name, Reason.MISSING_COLUMN) for name in NEEDED if name not in seen]
    return wrong, passed_over
