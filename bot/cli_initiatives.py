"""`import initiatives FILE.csv`: past initiatives come in without a team, all of a table or nothing of it.

Shows what it would do, and with --apply does it; again without doubles. Whoever led one claims it in the chat.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli import CommandError
from bot.cli_database import find_network, opened
from bot.cli_words import clean, explain, explain_sheet
from bot.lifecycle import utc_now
from handlers.activities.cells import Reason, Unreadable, read_day
from handlers.activities.columns import Wrong
from handlers.activities.naming import Words
from handlers.activities.sheets import SheetError, read_sheet
from handlers.kit.countries import find_country
from handlers.kit.likeness import Exact
from handlers.kit.tidying import tidy_line, tidy_text
from handlers.projects import indexing
from handlers.projects.exchange import Row, Step, column_of, plan, source_of
from handlers.projects.rules import LONGEST
from storage import PROJECT_STAGES, ProjectFacts

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from bot.settings import Settings
    from handlers.activities.sheets import Sheet
    from storage import Network, SectionId, ThemeId, UnitOfWork

KINDS = ("initiative", "project")
MOST_WRONG = 50
LISTED = 40


@dataclass(slots=True)
class Reading:
    """What a file says: rows, what is wrong, columns that are passed over, and how many rows stand twice."""

    rows: dict[str, Row] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    doubled: int = 0

    def take(self, row: Row) -> None:
        """A row that says the same twice counts once; one that says something else is a mistake in the file."""
        known = self.rows.setdefault(row.source, row)
        if known is row:
            return
        self.doubled += 1
        if (known.facts, known.stage) != (row.facts, row.stage):
            self.wrong.append(f"line {row.line}: is line {known.line} with other facts. Give each row a key of its own")


def import_initiatives(settings: Settings, options: argparse.Namespace) -> int:
    """Exit code 1 when anything is wrong with the file; then nothing is changed."""
    sheet = _open_sheet(options.file)
    with opened(settings) as database:
        with database.begin(reads=True) as uow:
            network = find_network(uow, options.network)
            reading = _read(uow, network, sheet, options.dates)
        if reading.wrong:
            return _complain(reading)
        if options.apply:
            with database.begin() as uow:
                steps = _plan(uow, network, reading)
                _write(uow, network, steps)
        else:
            with database.begin(reads=True) as uow:
                steps = _plan(uow, network, reading)
    _report(steps, reading, options)
    return 0


def _open_sheet(name: str) -> Sheet:
    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return read_sheet(data, lambda header: column_of(header) is not None)
    except SheetError as trouble:
        raise CommandError(explain_sheet(trouble, name)) from None
    except OSError as trouble:
        raise CommandError(f"{name} cannot be read: {trouble.strerror}") from None


# --- reading


def _read(uow: UnitOfWork, network: Network, sheet: Sheet, order: str | None) -> Reading:
    columns = [column_of(name) for name in sheet.header]
    reading = Reading(passed_over=[name for name in sheet.header if column_of(name) is None])
    if "title" not in columns:
        reading.wrong.append("line 1: there is no column title")
    for name, count in Counter(one for one in columns if one is not None).items():
        if count > 1:
            reading.wrong.append(f"line 1, {name}: stands twice, perhaps under another name")
    if reading.wrong:
        return reading
    sections = uow.networks.list_sections(network.id, retired=True)
    words = Words(network, sections, uow.networks.list_themes(network.id, retired=True))
    lands = {one.id: one.country for one in sections}
    for line, cells in sheet.rows:
        if len(cells) > len(columns):
            reading.wrong.append(f"line {line}: has {len(cells)} cells, the header has {len(columns)}")
            continue
        told = {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if name is not None}
        found = _Cells(line, told, words, order)
        row = found.row(network, lands)
        reading.wrong += found.wrong
        if row is not None:
            reading.take(row)
    return reading


@dataclass(frozen=True, slots=True)
class _Cells:
    """The cells of one row, and what is wrong with them."""

    line: int
    told: Mapping[str, str]
    words: Words
    order: str | None
    wrong: list[str] = field(default_factory=list)

    def row(self, network: Network, lands: Mapping[SectionId, str]) -> Row | None:
        """The initiative that they tell of; None: something is wrong."""
        first, last = self.day("from"), self.day("to")
        if first is not None and last is not None and last < first:
            self.wrong.append(f"line {self.line}, to: {last} is before {first}")
        section, country = next(iter(self.sections()), None), self.country()
        facts = ProjectFacts(
            title=self.text("title") or "–",
            language=self.told.get("language", "").casefold() or network.languages[0],
            kind=self.choice("kind", KINDS, "initiative"),
            aims=self.text("aims"),
            needs=self.text("needs"),
            themes=self.themes(),
            country=lands[section] if section is not None else country,
            section_id=section,
            starts_on=first,
            ends_on=last,
        )
        over = last is not None and last < utc_now().date()
        stage = self.choice("stage", PROJECT_STAGES, "finished" if over else "paused")
        if self.wrong:
            return None
        return Row(self.line, source_of(self.told.get("key", ""), facts.title, facts.country, first), facts, stage)

    def text(self, name: str) -> str | None:
        cell = self.told.get(name, "")
        cell = tidy_line(cell) if name == "title" else tidy_text(cell)
        if name == "title" and not cell:
            self.wrong.append(f"line {self.line}, title: is empty, and every initiative needs it")
        if len(cell) > LONGEST[name]:
            self._say(name, Reason.TOO_LONG, cell[:40], (str(LONGEST[name]),))
        return cell or None

    def day(self, name: str) -> date | None:
        """A day, or the first or last one of a year."""
        cell = self.told.get(name, "")
        if cell.isascii() and cell.isdecimal() and len(cell) == 4 and cell > "1900":
            return date(int(cell), 1, 1) if name == "from" else date(int(cell), 12, 31)
        try:
            return read_day(cell, self.words.languages, self.order) if cell else None
        except Unreadable as trouble:
            self._say(name, trouble.reason, cell, trouble.hints)
            return None

    def choice(self, name: str, choices: Sequence[str], usual: str) -> str:
        cell = self.told.get(name, "").casefold() or usual
        if cell not in choices:
            self._say(name, Reason.NOT_A_CHOICE, cell, choices)
        return cell

    def country(self) -> str | None:
        cell = self.told.get("country", "")
        found = find_country(cell) if cell else None
        if cell and not isinstance(found, Exact):
            self._say("country", Reason.NOT_A_CHOICE, cell, ("a country's name", "its two letters"))
        return found.value if isinstance(found, Exact) else None

    def sections(self) -> tuple[SectionId, ...]:
        try:
            return self.words.sections(self.told.get("section", ""))
        except Unreadable as trouble:
            self._say("section", trouble.reason, self.told["section"], trouble.hints)
            return ()

    def themes(self) -> tuple[ThemeId, ...]:
        try:
            return tuple(sorted(self.words.themes(self.told.get("themes", ""))))
        except Unreadable as trouble:
            self._say("themes", trouble.reason, self.told["themes"], trouble.hints)
            return ()

    def _say(self, column: str, reason: Reason, value: str, hints: Sequence[str]) -> None:
        self.wrong.append(explain(Wrong(self.line, column, reason, value, tuple(hints))))


# --- planning and writing


def _plan(uow: UnitOfWork, network: Network, reading: Reading) -> list[Step]:
    known = uow.projects.list_sources(network.id, list(reading.rows))
    return [plan(row, known.get(source)) for source, row in reading.rows.items()]


def _write(uow: UnitOfWork, network: Network, steps: Sequence[Step]) -> None:
    now = utc_now()
    for step in steps:
        row = step.row
        if step.state == "new":
            project = uow.projects.add(
                network.id, row.facts, author_id=None, stage=row.stage, source=row.source, now=now
            )
        elif step.state == "changed" and step.known is not None:
            project = uow.projects.rewrite(step.known.id, row.facts, stage=row.stage, now=now)
        else:
            continue
        indexing.index(uow, project, now=now)
    uow.audit.add(
        "initiatives.import",
        "done",
        now=now,
        person_id=None,
        network_id=network.id,
        detail={**Counter(step.state for step in steps)},
    )


# --- telling


def _complain(reading: Reading) -> int:
    for wrong in reading.wrong[:MOST_WRONG]:
        print(clean(wrong))
    more = len(reading.wrong) - MOST_WRONG
    print(f"… and {more} more\n" if more > 0 else "")
    print(f"{len(reading.wrong)} wrong. Nothing was changed.")
    return 1


def _report(steps: Sequence[Step], reading: Reading, options: argparse.Namespace) -> None:
    shown = [step for step in steps if options.all or step.state != "same"]
    for step in shown if options.all else shown[:LISTED]:
        row = step.row
        print(f"{row.line:>6}  {step.state:<8} {row.facts.country or '–':<3} {clean(row.facts.title)}")
    if not options.all and len(shown) > LISTED:
        print(f"… and {len(shown) - LISTED} more (--all lists them)")
    if reading.passed_over:
        print(f"Columns that Kith does not keep: {', '.join(map(clean, reading.passed_over))}")
    if reading.doubled:
        print(f"{reading.doubled} rows stand twice in the file and count once.")
    counts = Counter(step.state for step in steps)
    names = {
        "new": "new",
        "changed": "changed",
        "same": "already there",
        "kept": "left as they are (claimed or withdrawn since)",
    }
    said = ", ".join(f"{counts[state]} {words}" for state, words in names.items() if counts[state])
    if options.apply:
        print(f"Done: {said or 'nothing to do'}.")
    else:
        print(f"This table has: {said or 'no rows'}. Nothing was changed; add --apply to do it.")
