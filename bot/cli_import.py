"""`import activities FILE.csv`: shows what a table would change, and with --apply does it, all of it or nothing.

The file is read and checked before the database is locked, so that a running Kith waits for the writing only.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from bot.cli import CommandError
from bot.cli_database import find_network, opened
from bot.cli_progress import Progress
from bot.cli_words import explain, explain_sheet, print_plan, print_sum
from bot.lifecycle import utc_now
from handlers.activities.cells import Reason
from handlers.activities.columns import Wrong, check_header, column_of
from handlers.activities.exchange import plan
from handlers.activities.naming import Words, folded
from handlers.activities.rows import RowReader
from handlers.activities.sheets import SheetError, read_sheet
from handlers.kit.likeness import NameIndex
from storage import NewActivity

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from bot.settings import Settings
    from handlers.activities.exchange import Step
    from handlers.activities.rows import Row
    from handlers.activities.sheets import Sheet
    from storage import Json, NetworkId, UnitOfWork

AT_ONCE = 500
"""Rows compared and written at a time; what one question by keys may hold."""
MOST_WRONG = 50
REBUILD = 6
"""Moving the roll-ups for one new activity costs as much as summing up six anew (measured)."""


@dataclass(slots=True)
class Reading:
    """What a file says: rows by network, what is wrong, and how many rows stand twice."""

    rows: dict[NetworkId, list[Row]] = field(default_factory=dict)
    words: dict[NetworkId, Words] = field(default_factory=dict)
    wrong: list[Wrong] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)
    doubled: int = 0


def import_table(settings: Settings, options: argparse.Namespace) -> int:
    """Which table it is stands behind the command."""
    if options.what == "initiatives":
        from bot.cli_initiatives import import_initiatives

        return import_initiatives(settings, options)
    return import_activities(settings, options)


def import_activities(settings: Settings, options: argparse.Namespace) -> int:
    """Exit code 1 when anything is wrong with the file; then nothing is changed."""
    sheet = _open_sheet(options.file)
    with opened(settings) as database:
        with database.begin(reads=True) as uow:
            reading = _read(uow, sheet, options)
        if reading.wrong:
            return _complain(reading)
        if options.apply:
            with database.begin() as uow:
                steps = _plan(uow, reading)
                _write(uow, steps, status=options.status)
        else:
            with database.begin(reads=True) as uow:
                steps = _plan(uow, reading)
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


def _read(uow: UnitOfWork, sheet: Sheet, options: argparse.Namespace) -> Reading:
    wrong, passed_over = check_header(sheet.header)
    reading = Reading(wrong=wrong, passed_over=passed_over)
    if wrong:
        return reading
    desk = _Desk(uow, sheet.header, options, reading)
    with Progress("Reading", len(sheet.rows)) as bar:
        for line, cells in sheet.rows:
            desk.take(line, cells)
            bar.go()
    return reading


class _Desk:
    """Hands each row to the reader of its network."""

    def __init__(self, uow: UnitOfWork, header: Sequence[str], options: argparse.Namespace, reading: Reading) -> None:
        self._uow = uow
        self._header = header
        self._order = options.dates
        self._reading = reading
        self._own = find_network(uow, options.network)
        self._one = options.network is not None
        columns = [column_of(name) for name in header]
        self._column = columns.index("network") if "network" in columns else None
        networks = uow.networks.list_all()
        self._named = {folded(name): one for one in networks for name in (one.name, one.slug)}
        self._likely = NameIndex((name, one.slug) for name, one in self._named.items())
        self._readers: dict[NetworkId, RowReader] = {}

    def take(self, line: int, cells: Sequence[str]) -> None:
        reader = self._reader(line, cells)
        if reader is None:
            return
        found = reader.read(line, cells)
        if found is None:
            self._reading.doubled += 1
        elif isinstance(found, list):
            self._reading.wrong += found
        else:
            self._reading.rows.setdefault(reader.words.network.id, []).append(found)

    def _reader(self, line: int, cells: Sequence[str]) -> RowReader | None:
        network = self._own
        name = cells[self._column].strip() if self._column is not None and self._column < len(cells) else ""
        if name and not self._one:
            named = self._named.get(folded(name))
            if named is None:
                hints = self._likely.alike(name, 3)
                self._reading.wrong.append(Wrong(line, "network", Reason.UNKNOWN_NETWORK, name, hints))
                return None
            network = named
        if network.id not in self._readers:
            words = words_of_network(self._uow, network.id)
            today = datetime.now(ZoneInfo(network.zone)).date()
            self._readers[network.id] = RowReader(self._header, words, today=today, order=self._order)
            self._reading.words[network.id] = words
        return self._readers[network.id]


def words_of_network(uow: UnitOfWork, network_id: NetworkId) -> Words:
    """The network's sections and themes, closed and retired ones too: old records name them."""
    return Words(
        uow.networks.get(network_id),
        uow.networks.list_sections(network_id, retired=True),
        uow.networks.list_themes(network_id, retired=True),
    )


# --- planning and writing


def _plan(uow: UnitOfWork, reading: Reading) -> dict[NetworkId, list[Step]]:
    steps: dict[NetworkId, list[Step]] = {}
    with Progress("Comparing", sum(map(len, reading.rows.values()))) as bar:
        for network_id, rows in reading.rows.items():
            planned = steps.setdefault(network_id, [])
            for some in _batches(rows):
                known = {one.key: one for one in uow.activities.list_by_keys(network_id, [row.key for row in some])}
                planned += [plan(row, known.get(row.key)) for row in some]
                bar.go(len(some))
    return steps


def _batches(rows: Sequence[Row]) -> Iterator[Sequence[Row]]:
    for start in range(0, len(rows), AT_ONCE):
        yield rows[start : start + AT_ONCE]


def _write(uow: UnitOfWork, steps: dict[NetworkId, list[Step]], *, status: str) -> None:
    now = utc_now()
    with Progress("Writing", sum(map(len, steps.values()))) as bar:
        for network_id, planned in steps.items():
            new = [_new(step, status) for step in planned if step.state == "new"]
            anew = len(new) * REBUILD > len(new) + uow.activities.count_of_network(network_id)
            for step in planned:
                if step.state == "changed":
                    _change(uow, step, now)
                    bar.go()
            for start in range(0, len(new), AT_ONCE):
                some = new[start : start + AT_ONCE]
                uow.activities.add_many(network_id, some, now=now, counted=not anew)
                bar.go(len(some))
            if anew:
                uow.rollups(network_id).rebuild()
            detail: dict[str, Json] = {**Counter(step.state for step in planned)}
            uow.audit.add("activities.import", "done", now=now, person_id=None, network_id=network_id, detail=detail)


def _new(step: Step, status: str) -> NewActivity:
    row = step.row
    return NewActivity(
        row.key, step.facts, row.status or status, row.contributor, row.fingerprint, labelled=row.labelled
    )


def _change(uow: UnitOfWork, step: Step, now: datetime) -> None:
    assert step.known is not None
    uow.activities.change(step.known.id, step.facts, person_id=None, now=now, status=step.row.status)
    if step.known.author_id is None:
        uow.activities.set_source(step.known.id, step.row.fingerprint)


# --- telling


def _complain(reading: Reading) -> int:
    for wrong in reading.wrong[:MOST_WRONG]:
        print(explain(wrong))
    more = len(reading.wrong) - MOST_WRONG
    if more > 0:
        print(f"… and {more} more")
    lines = len({wrong.line for wrong in reading.wrong})
    print(f"\n{len(reading.wrong)} wrong in {lines} line{'s' if lines > 1 else ''}. Nothing was changed.")
    return 1


def _report(steps: dict[NetworkId, list[Step]], reading: Reading, options: argparse.Namespace) -> None:
    for network_id, planned in steps.items():
        print_plan(planned, reading.words[network_id], everything=options.all)
    if reading.passed_over:
        print(f"Columns that Kith does not keep: {', '.join(reading.passed_over)}")
    if reading.doubled:
        print(f"{reading.doubled} rows stand twice in the file and count once.")
    print_sum(Counter(step.state for planned in steps.values() for step in planned), applied=options.apply)
