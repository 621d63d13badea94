"""`run` and `chat`: the program itself."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.cli import CommandError, no_collection
from storage import Unavailable
from storage.care import database_errors
from storage.engine import sqlite_file
from storage.migrate import MigrationError, file_lock

if TYPE_CHECKING:
    import argparse

    from bot.settings import Settings


def run(settings: Settings, _options: argparse.Namespace) -> int:
    """Run everything configured until a signal."""
    with no_collection():
        from bot.lifecycle import run as run_kith
        from bot.logs import set_up_logging
        from bot.wiring import build, open_database

    set_up_logging([settings.telegram_token, settings.discord_token, settings.secret, settings.webhook_secret])
    path = sqlite_file(settings.database_url)
    try:
        if path is None:
            with database_errors():
                database = open_database(settings)
            with no_collection():
                kith = build(settings, database)
            asyncio.run(run_kith(kith))
            return 0
        path.parent.mkdir(parents=True, exist_ok=True)
        # One running Kith a file: with two, both would answer. Other commands run beside it and clear nothing.
        with file_lock(path.with_name(f"{path.name}.running"), wait=False):
            database = open_database(settings)
            with database.begin() as uow:
                uow.outbox.free_leases()
                uow.erased = True  # a process that was killed may have left what it erased in the log
            with no_collection():
                kith = build(settings, database)
            asyncio.run(run_kith(kith))
    except BlockingIOError:
        raise CommandError(
            f"another Kith runs on {path}; stop it first, or set KITH_DATABASE_URL to a file of its own"
        ) from None
    except MigrationError as trouble:
        raise CommandError(str(trouble)) from trouble
    except Unavailable as trouble:
        raise CommandError(f"KITH_DATABASE_URL: the database does not answer: {trouble}") from trouble
    return 0


def chat(settings: Settings, options: argparse.Namespace) -> int:
    """Talk in this terminal; the same database, the same conversation as in the local web chat."""
    from bot.wiring import build_terminal, open_database

    database = open_database(settings)
    terminal, dispatcher, delivery = build_terminal(settings, database, identity=options.identity)

    async def talk() -> None:
        await terminal.start(dispatcher)
        try:
            await terminal.talk(dispatcher.idle)
        finally:
            await dispatcher.idle()
            await delivery.settle()
            await terminal.stop()

    try:
        asyncio.run(talk())
    finally:
        database.close()
    return 0
