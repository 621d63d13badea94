"""`export activities`: the rows an import takes, safe to open in a spreadsheet. Changes nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli import CommandError
from bot.cli_database import find_network, opened, unknown
from bot.cli_import import words_of_network
from bot.cli_progress import Progress
from handlers.activities.cells import Unreadable, read_day
from handlers.activities.columns import COLUMNS
from handlers.activities.exchange import cells_of
from handlers.kit.spreadsheets import BOM, write_row

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from datetime import date

    from bot.settings import Settings
    from handlers.activities.naming import Words
    from storage import Activity, SectionId, UnitOfWork

PAGE = 500


def export_activities(settings: Settings, options: argparse.Namespace) -> int:
    """A file appears whole or not at all; standard output gets the same bytes without the mark for Excel."""
    since = _since(options.since)
    with opened(settings) as database, database.begin(reads=True) as uow:
        networks = [find_network(uow, options.network)] if options.network else uow.networks.list_all()
        chosen = [words_of_network(uow, network.id) for network in networks]
        sections = _sections(chosen, options.section)
        lines = _lines(uow, chosen, sections, since, private=not options.without_private)
        if options.output is None:
            sys.stdout.buffer.writelines(line.encode() for line in lines)
            sys.stdout.buffer.flush()
            return 0
        count = _write(Path(options.output), lines)
    print(f"{count} activities are in {options.output}.")
    return 0


def _since(text: str | None) -> date | None:
    try:
        return read_day(text, ("en",)) if text else None
    except Unreadable:
        raise CommandError(f"--since {text} is no day. Write it as 2024-05-31") from None


def _sections(chosen: list[Words], name: str | None) -> set[SectionId] | None:
    """The sections with this name, in whichever of the networks; None: all of them."""
    if name is None:
        return None
    found: set[SectionId] = set()
    alike: tuple[str, ...] = ()
    for words in chosen:
        try:
            found.update(words.sections(name.replace("\\", "\\\\").replace(";", "\\;")))
        except Unreadable as trouble:
            alike += trouble.hints
    if not found:
        raise unknown("section", name, alike)
    return found


def _lines(
    uow: UnitOfWork, chosen: list[Words], sections: set[SectionId] | None, since: date | None, *, private: bool
) -> Iterator[str]:
    yield write_row(COLUMNS)
    for words in chosen:
        total = uow.activities.count_of_network(words.network.id)
        with Progress("Exporting", total) as bar:
            for activity in _activities(uow, words):
                bar.go()
                if (sections is None or sections & set(activity.sections)) and (
                    (since is None or activity.ends_on >= since) and (private or activity.visibility != "private")
                ):
                    yield write_row(cells_of(activity, words))


def _activities(uow: UnitOfWork, words: Words) -> Iterator[Activity]:
    last = None
    while page := uow.activities.list_of_network(words.network.id, after=last, limit=PAGE):
        yield from page
        last = page[-1].id


def _write(path: Path, lines: Iterator[str]) -> int:
    """The number of activities written. Readable by its owner only: members' words are in it."""
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(BOM.encode())
            count = -1  # the header is no activity
            for line in lines:
                file.write(line.encode())
                count += 1
        draft.replace(path)
    except OSError as trouble:
        raise CommandError(f"{path} cannot be written: {trouble.strerror}") from None
    finally:
        draft.unlink(missing_ok=True)
    return count
