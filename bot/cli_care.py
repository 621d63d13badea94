"""`migrate`, `outbox`, `backup` and `check`: looking after the database."""

from __future__ import annotations

import re
import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli import CommandError
from bot.cli_database import opened, start_trouble
from bot.lifecycle import utc_now
from bot.settings import secret_file
from storage.engine import sqlite_file

if TYPE_CHECKING:
    import argparse

    from bot.settings import Settings
    from storage import UnitOfWork

PATIENCE = timedelta(minutes=5)
"""An answer that is not there after this long is missing: the program sweeps twice a minute."""
LISTED = 200
"""Letters that are listed at most."""


def migrate(settings: Settings, _options: argparse.Namespace) -> int:
    """Make or renew the tables."""
    from storage.migrate import upgrade

    with start_trouble(settings):
        copy = upgrade(settings.database_url)
    print(f"The database is ready. A copy of the old one: {copy}" if copy else "The database is ready.")
    return 0


def outbox(settings: Settings, options: argparse.Namespace) -> int:
    """One line for each kind, state and reason; or, with --failed, one for each letter that did not arrive."""
    with opened(settings) as database, database.begin(reads=True) as uow:
        if options.failed:
            return _list_failed(uow)
        counts = uow.outbox.count_by_kind()
    for (kind, state, reason), count in counts.items():
        print(f"{kind:14} {state:12} {count:8}  {reason or ''}".rstrip())
    if not counts:
        print("Nothing was sent in the last days, and nothing waits.")
    return 0


def _list_failed(uow: UnitOfWork) -> int:
    failed = uow.outbox.list_failed(limit=LISTED)
    for letter in failed:
        print(f"{letter.id:10} {letter.kind:14} {letter.platform:10} {letter.state:12} {letter.reason or ''}".rstrip())
    if len(failed) == LISTED:
        print(f"These are the newest {LISTED}.")
    if not failed:
        print("Everything that was sent in the last days arrived, or waits.")
    return 0


def backup(settings: Settings, options: argparse.Namespace) -> int:
    """A whole copy that can be used as it is."""
    from storage.care import back_up

    if sqlite_file(settings.database_url) is None:
        address = re.sub(r"(://[^/@:]*):[^/@]*@", r"\1@", settings.database_url)
        raise CommandError(
            "This database is a PostgreSQL server's, which has better tools for that. Run:\n"
            f"  pg_dump --format=custom --file={options.file} '{address}'\n"
            f"and to restore: pg_restore --clean --if-exists --dbname='{address}' {options.file}"
        )
    target = Path(options.file)
    with opened(settings):
        try:
            back_up(settings.database_url, target)
        except FileExistsError:
            raise CommandError(f"{target} exists already; a copy is never written over something") from None
        except (OSError, sqlite3.Error) as trouble:
            raise CommandError(f"{target} cannot be written: {trouble}") from None
    print(f"{target} holds everything ({target.stat().st_size / 1e6:.1f} MB).")
    secret = secret_file(settings.database_url, Path.cwd())
    if secret.exists():
        print(f"Keep {secret} too: without it invitations and the printed link stop working.")
    return 0


def check(settings: Settings, _options: argparse.Namespace) -> int:
    """Exit code 1 when something is wrong; each trouble is a line that says what to do."""
    from bot.wiring import LANGUAGES
    from handlers.kit import own_languages
    from handlers.kit.texts import SHIPPED
    from storage.care import look_over

    with opened(settings) as database:  # settings and version were looked at on the way here
        found = look_over(database, now=utc_now(), patience=PATIENCE)
    wrong = [f"The database is damaged: {damage}. Restore a backup" for damage in found.damage]
    if found.totals:
        wrong.append(f"The totals differ from the activities in {found.totals} rows (50 are looked for at most)")
    if found.waiting:
        minutes = PATIENCE // timedelta(minutes=1)
        wrong.append(f"{found.waiting} messages wait for an answer longer than {minutes} minutes. Is Kith running?")
    if found.parked:
        wrong.append(f"{found.parked} messages could not be delivered; the log says why")
    wrong += own_languages.troubles(LANGUAGES, SHIPPED)
    for line in wrong:
        print(line)
    if not wrong:
        print("Settings, database and totals are in order.")
    return 1 if wrong else 0
