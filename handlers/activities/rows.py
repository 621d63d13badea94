"""Rows of a table read into facts: every cell checked, everything that is wrong collected. Pure."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from handlers.activities.cells import Reason, Unreadable, read_count, read_day, read_minutes, write_hours
from handlers.activities.columns import Wrong, column_of
from handlers.activities.naming import folded
from handlers.activities.rules import (
    LONGEST_LINE,
    LONGEST_LINK,
    LONGEST_TEXT,
    MOST_HELPERS,
    Stated,
    impossible,
    link_of,
)
from handlers.activities.sheets import split_list
from handlers.kit.view import t
from storage import Facts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from handlers.activities.naming import Words

_LIMITS = {
    "key": 64,
    "title": 200,
    "place": LONGEST_LINE,
    "pupils_level": 60,
    "teacher_feedback": LONGEST_TEXT,
    "outcome": LONGEST_TEXT,
    "text": LONGEST_TEXT,
    "link": LONGEST_LINK,
    "contributor": 200,
}
KINDS = ("duration", "each", "total")
VISIBILITIES = ("network", "section", "private")
STATUSES = ("new", "verified", "rejected")
LABELLED = "yes"
LABELS = (LABELLED, "no")
TEXTS = ("place", "pupils_level", "teacher_feedback", "outcome", "text", "link")
COUNTS = ("volunteers", "reached", "first_time")
_FIELDS_OF = {
    "from": ("starts_on", "ends_on"),
    "hours": ("minutes", "minutes_kind"),
    "volunteer_hours": ("minutes", "minutes_kind"),
}
_MARK_DIGITS = 24
_FINGERPRINT = "import:"


@dataclass(frozen=True, slots=True)
class Row:
    """One readable row. `given`: the fields of Facts that the file has columns for; the others stay as they are.

    labelled: for a new activity alone; what is known already has its label from its check.
    """

    line: int
    key: str
    facts: Facts
    given: frozenset[str]
    status: str | None
    contributor: str
    labelled: bool = False

    @property
    def fingerprint(self) -> str:
        """What the file says, in short: an unchanged row never overwrites what was corrected since in the chat."""
        said = repr([(name, getattr(self.facts, name)) for name in sorted(self.given)] + [self.status])
        return _FINGERPRINT + hashlib.sha256(said.encode()).hexdigest()[:32]


class RowReader:
    """Reads the rows of one file for one network. `order` is said under read_day; `today` is the network's."""

    def __init__(self, header: Sequence[str], words: Words, *, today: date, order: str | None = None) -> None:
        self.columns = tuple(column_of(name) for name in header)
        self.words = words
        self.today = today
        self.order = order
        given = {field for column in self.columns if column for field in _FIELDS_OF.get(column, (column,))}
        self.given = frozenset(given & {field.name for field in fields(Facts)})
        self._seen: dict[str, Row] = {}

    def read(self, line: int, cells: Sequence[str]) -> Row | list[Wrong] | None:
        """The row, or everything that is wrong with it, or None when the very same row stands further up."""
        reading = _Reading(self, line, cells)
        row = reading.row()
        if row is None:
            return reading.wrong
        earlier = self._seen.setdefault(row.key, row)
        if earlier is row:
            return row
        if earlier.fingerprint == row.fingerprint:
            return None
        return [Wrong(line, "key", Reason.REPEATED, reading.cells.get("key", ""), (str(earlier.line),))]


class _Reading:
    """One row being read; collects all that is wrong instead of stopping at the first."""

    def __init__(self, reader: RowReader, line: int, cells: Sequence[str]) -> None:
        self.line = line
        self.wrong: list[Wrong] = []
        self.cells = {column: cell.strip() for column, cell in zip(reader.columns, cells, strict=False) if column}
        self._reader = reader
        self._words = reader.words
        if any(cell.strip() for cell in cells[len(reader.columns) :]):
            self._note("", Reason.TOO_MANY_CELLS, str(len(cells)), (str(len(reader.columns)),))

    def _note(self, column: str, reason: Reason, value: str = "", hints: Sequence[str] = ()) -> None:
        self.wrong.append(Wrong(self.line, column, reason, value or self.cells.get(column, ""), tuple(hints)))

    def _read(self, column: str, read: Callable[[str], object]) -> object:
        """The cell's value; None when it is empty or wrong, and then it is noted."""
        cell = self.cells.get(column, "")
        if not cell:
            return None
        try:
            return read(cell)
        except Unreadable as trouble:
            self._note(column, trouble.reason, cell, trouble.hints)
            return None

    def row(self) -> Row | None:
        values = self._texts() | self._places() | self._days() | self._figures()
        status = self._choice("status", STATUSES)
        visibility = self._choice("visibility", VISIBILITIES)
        label = self._choice("label", LABELS)
        if self.wrong:
            return None
        facts = Facts(**values, visibility=visibility or "network")  # type: ignore[arg-type]
        self._check(facts)
        if self.wrong:
            return None
        network = self._words.network
        return Row(
            self.line,
            self.cells.get("key") or derived_key(network.slug, facts, self._words),
            facts,
            self._reader.given,
            status,
            contributor_mark(network.slug, self.cells.get("contributor", ""), facts),
            labelled=label == LABELLED,
        )

    def _texts(self) -> dict[str, object]:
        for column, limit in _LIMITS.items():
            cell = self.cells.get(column, "")
            if len(cell) > limit:
                self._note(column, Reason.TOO_LONG, f"{cell[:40]}…", (str(limit),))
        for column, cell in self.cells.items():
            if "\0" in cell:
                self._note(column, Reason.UNPRINTABLE, cell.replace("\0", "")[:40])
        # An erased person's activity has lost its title, and is known by its key alone.
        if not self.cells.get("title") and not self.cells.get("key"):
            self._note("title", Reason.MISSING)
        helpers = split_list(self.cells.get("helpers", ""))
        if len(helpers) > MOST_HELPERS:
            self._note("helpers", Reason.TOO_MANY, str(len(helpers)), (str(MOST_HELPERS),))
        values: dict[str, object] = {name: self.cells.get(name) or None for name in TEXTS}
        if said := self.cells.get("link", ""):
            values["link"] = link_of(said)
            if values["link"] is None:
                unclear = t("activities-link-unclear")
                self.wrong.append(Wrong(self.line, "link", Reason.IMPOSSIBLE, said[:40], said=unclear))
        return values | {"title": self.cells.get("title", ""), "helpers": helpers}

    def _places(self) -> dict[str, object]:
        network = self.cells.get("network", "")
        own = self._words.network
        if network and folded(network) not in (own.slug, folded(own.name)):
            self._note("network", Reason.OTHER_NETWORK, network, (own.slug,))
        sections = self._read("sections", self._words.sections)
        themes = self._read("themes", self._words.themes)
        return {"sections": sections or (), "themes": themes or ()}

    def _days(self) -> dict[str, object]:
        def day(cell: str) -> date:
            return read_day(cell, self._words.languages, self._reader.order)

        if not self.cells.get("from"):
            self._note("from", Reason.MISSING)
        first = self._read("from", day)
        return {"starts_on": first, "ends_on": self._read("to", day) or first}

    def _figures(self) -> dict[str, object]:
        values = {name: self._read(name, read_count) for name in COUNTS}
        minutes, kind = self._read("hours", read_minutes), self._choice("hours_kind", KINDS)
        total = self._read("volunteer_hours", read_minutes)
        if minutes is None and total is not None and not self.cells.get("hours"):
            minutes, kind = total, "total"
        elif isinstance(minutes, int):
            kind = kind or "duration"
            count = values["volunteers"]
            comes_to = minutes if kind == "total" else minutes * count if isinstance(count, int) else None
            if total is not None and total != comes_to:
                hints = () if comes_to is None else (write_hours(comes_to),)
                self._note("volunteer_hours", Reason.HOURS_DIFFER, hints=hints)
        return values | {"minutes": minutes, "minutes_kind": kind if minutes is not None else None}

    def _choice(self, column: str, choices: Sequence[str]) -> str | None:
        word = self.cells.get(column, "").casefold()
        if word and word not in choices:
            self._note(column, Reason.NOT_A_CHOICE, hints=choices)
        return word or None

    def _check(self, facts: Facts) -> None:
        """The same limits as in the chat: what cannot be there cannot be imported."""
        columns = {"when": "to" if self.cells.get("to") else "from"}
        stated = Stated(
            first_on=facts.starts_on,
            last_on=facts.ends_on,
            volunteers=facts.volunteers,
            reached=facts.reached,
            first_time=facts.first_time,
            minutes=facts.minutes,
            kind=facts.minutes_kind,
        )
        for field, said in impossible(stated, self._reader.today).items():
            column = columns.get(field, field)
            self.wrong.append(Wrong(self.line, column, Reason.IMPOSSIBLE, self.cells.get(column, ""), said=said))


def derived_key(network: str, facts: Facts, words: Words) -> str:
    """The key of a row without one: the same for the same network, sections, first day and title, however written."""
    names = sorted(folded(words.section_names[section]) for section in facts.sections)
    basis = "\n".join((network, *names, facts.starts_on.isoformat(), folded(facts.title)))
    return f"csv-{hashlib.sha256(basis.encode()).hexdigest()[:24]}"


def contributor_mark(network: str, contributor: str, facts: Facts) -> str:
    """What stands for the contributor in counts of distinct ones: one a name, or one a section where none is named.

    Without a name all records of a section count as one contributor's, so that small public cells stay folded.
    """
    name = folded(contributor)
    if len(name) == _MARK_DIGITS and all(letter in "0123456789abcdef" for letter in name):
        return name
    basis = f"{network}\n{name}" if name else f"{network}\nsections {facts.sections[:1]}"
    return hashlib.sha256(basis.encode()).hexdigest()[:_MARK_DIGITS]
