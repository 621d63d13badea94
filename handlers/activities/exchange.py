"""Activities as rows of a table file and back: what an import would change, and what an export writes.

Pure: no file, no database, no clock. Whoever opens the file is bot/cli_exchange.py. The parts: sheets.py (file and
cells as text), cells.py (values), columns.py (header), naming.py (sections and themes), rows.py (one row).
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from handlers.activities.cells import write_hours
from handlers.activities.columns import COLUMNS
from handlers.activities.rows import COUNTS, LABELLED, TEXTS
from handlers.activities.sheets import join_list
from storage import Facts

if TYPE_CHECKING:
    from handlers.activities.naming import Words
    from handlers.activities.rows import Row
    from storage import Activity


@dataclass(frozen=True, slots=True)
class Step:
    """What an import does with a row. state: "new", "changed", "same", or "kept" (the chat knows better)."""

    row: Row
    state: str
    facts: Facts
    changes: tuple[str, ...] = ()
    known: Activity | None = None


def plan(row: Row, known: Activity | None) -> Step:
    """Compare a row with what is there. Fields without a column stay; so do photos, which no file carries."""
    if known is None:
        return Step(row, "new", row.facts)
    facts = replace(known.facts, **{name: getattr(row.facts, name) for name in row.given})
    old = _tidy(known.facts)
    changes = [field.name for field in fields(Facts) if getattr(old, field.name) != getattr(facts, field.name)]
    if row.status is not None and row.status != known.status:
        changes.append("status")
    if not changes:
        return Step(row, "same", known.facts, known=known)
    # Erased words do not come back from an old file, and a correction made in the chat is not undone by the file
    # that was imported before it.
    if (not known.title and row.facts.title) or known.source == row.fingerprint:
        return Step(row, "kept", known.facts, tuple(changes), known)
    return Step(row, "changed", facts, tuple(changes), known)


def _tidy(facts: Facts) -> Facts:
    """Without what a file does not keep: blanks around words, and a kind of time where there is no time."""
    texts = {name: (value or "").strip() or None for name in TEXTS if (value := getattr(facts, name)) is not None}
    helpers = tuple(stripped for one in facts.helpers if (stripped := one.strip()))
    kind = facts.minutes_kind if facts.minutes is not None else None
    return replace(facts, title=facts.title.strip(), helpers=helpers, minutes_kind=kind, **texts)  # type: ignore[arg-type]


# --- from activities to cells


def cells_of(activity: Activity, words: Words) -> tuple[str, ...]:
    """An activity as a row under COLUMNS."""
    total = activity.facts.volunteer_minutes
    cells: dict[str, str] = {name: getattr(activity, name) or "" for name in TEXTS}
    for name in COUNTS:
        count = getattr(activity, name)
        cells[name] = "" if count is None else str(count)
    cells |= {
        "key": activity.key,
        "network": words.network.slug,
        "title": activity.title,
        "from": activity.starts_on.isoformat(),
        "to": activity.ends_on.isoformat() if activity.ends_on != activity.starts_on else "",
        "sections": join_list([words.section_names[section] for section in activity.sections]),
        "themes": join_list([words.theme_slugs[theme] for theme in activity.themes]),
        "hours": "" if activity.minutes is None else write_hours(activity.minutes),
        "hours_kind": activity.minutes_kind or "",
        "volunteer_hours": "" if total is None else write_hours(total),
        "helpers": join_list(activity.helpers),
        "visibility": activity.visibility,
        "status": activity.status,
        "label": LABELLED if activity.labelled else "",
        "contributor": activity.author_mark,
    }
    return tuple(cells[column] for column in COLUMNS)
