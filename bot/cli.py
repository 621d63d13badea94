"""The commands of `python bot.py`. Parses, opens the database, calls; every decision is made elsewhere.

Exit codes: 0 done, 1 it could not be done (one plain sentence says why), 2 the command line is wrong.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import TYPE_CHECKING

from bot.settings import SettingsError, read_settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.settings import Settings


class CommandError(Exception):
    """Something the operator can put right; the message says how."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; `run` when none is named."""
    options = _parser().parse_args(sys.argv[1:] if arguments is None else arguments)
    try:
        settings = read_settings()
        return int(options.call(settings, options) or 0)
    except (SettingsError, CommandError) as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="bot.py", description="Kith, the assistant in a volunteer network's chat.")
    parser.set_defaults(call=_run)
    commands = parser.add_subparsers(title="commands", metavar="")
    commands.add_parser("run", help="run everything configured (the default)").set_defaults(call=_run)
    commands.add_parser("migrate", help="bring the database to this version and stop").set_defaults(call=_migrate)
    commands.add_parser("outbox", help="count outgoing messages by what became of them").set_defaults(call=_outbox)
    return parser


def _run(settings: Settings, _options: argparse.Namespace) -> int:
    from bot.lifecycle import run
    from bot.logs import set_up_logging
    from bot.wiring import build, open_database
    from storage.engine import sqlite_file
    from storage.migrate import file_lock

    set_up_logging([settings.telegram_token, settings.discord_token, settings.secret, settings.webhook_secret])
    path = sqlite_file(settings.database_url)
    if path is None:
        asyncio.run(run(build(settings, open_database(settings))))
        return 0
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        # One running Kith a file: with two, both would answer. Other commands run beside it and clear nothing.
        with file_lock(path.with_name(f"{path.name}.running"), wait=False):
            database = open_database(settings)
            with database.begin() as uow:
                uow.outbox.free_leases()
            asyncio.run(run(build(settings, database)))
    except BlockingIOError:
        raise CommandError(
            f"another Kith runs on {path}; stop it first, or set KITH_DATABASE_URL to a file of its own"
        ) from None
    return 0


def _migrate(settings: Settings, _options: argparse.Namespace) -> int:
    from storage.errors import StorageError
    from storage.migrate import upgrade

    try:
        copy = upgrade(settings.database_url)
    except StorageError as trouble:
        raise CommandError(str(trouble)) from trouble
    print(f"The database is ready. A copy of the old one: {copy}" if copy else "The database is ready.")
    return 0


def _outbox(settings: Settings, _options: argparse.Namespace) -> int:
    from storage.engine import Database

    database = Database(settings.database_url)
    with database.begin(reads=True) as uow:
        counts = uow.outbox.count_by_state()
    database.close()
    for state, count in sorted(counts.items()):
        print(f"{state:12} {count}")
    return 0
