"""Past initiatives as rows of a table: what an import would change (C8). Pure: no file, no database, no clock.

What has a team is never touched by a file again; names of people are no column.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handlers.kit.likeness import fold

if TYPE_CHECKING:
    from datetime import date

    from storage import Project, ProjectFacts

COLUMNS = ("key", "title", "kind", "country", "section", "themes", "aims", "needs", "from", "to", "stage", "language")
"""Only the title is needed. `key` tells rows apart; without one title, country and first day do."""
OTHER_NAMES = {
    "name": "title",
    "initiative": "title",
    "theme": "themes",
    "description": "aims",
    "aim": "aims",
    "start": "from",
    "started": "from",
    "end": "to",
    "ended": "to",
    "id": "key",
}
_LONGEST_SOURCE = 80


def column_of(header: str) -> str | None:
    """The column that a header means, or None."""
    name = "_".join(header.strip().casefold().replace("-", " ").replace("_", " ").split())
    return name if name in COLUMNS else OTHER_NAMES.get(name)


@dataclass(frozen=True, slots=True)
class Row:
    """One initiative of a table. source: what it is known by when the table is imported again."""

    line: int
    source: str
    facts: ProjectFacts
    stage: str


@dataclass(frozen=True, slots=True)
class Step:
    """What an import does with a row. state: "new", "changed", "same", or "kept": it has a team, or was withdrawn."""

    row: Row
    state: str
    known: Project | None = None


def source_of(key: str, title: str, country: str | None, first: date | None) -> str:
    """What a row is known by: its own key, or title, country and first day however they are written."""
    if key:
        return f"key:{key}"[:_LONGEST_SOURCE]
    told = "|".join((fold(title) or title, country or "", first.isoformat() if first is not None else ""))
    return f"row:{hashlib.blake2b(told.encode(), digest_size=20).hexdigest()}"


def plan(row: Row, known: Project | None) -> Step:
    """Compare a row with what is there."""
    if known is None:
        return Step(row, "new")
    if known.state != "unclaimed":
        return Step(row, "kept", known)
    same = replace(known.facts, visibility=row.facts.visibility) == row.facts and known.stage == row.stage
    return Step(row, "same" if same else "changed", known)
