"""`run` and `chat`: the program itself."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

from bot.cli import CommandError, no_collection
from bot.cli_database import start_trouble
from storage.engine import sqlite_file
from storage.migrate import file_lock

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from pathlib import Path

    from bot.settings import Settings
    from storage.engine import Database


def run(settings: Settings, _options: argparse.Namespace) -> int:
    """Run everything configured until a signal."""
    with no_collection():
        from bot.lifecycle import run as run_kith
        from bot.logs import set_up_logging
        from bot.web.address import AddressError, check_address
        from bot.wiring import build, open_database

    set_up_logging([settings.telegram_token, settings.discord_token, settings.secret, settings.webhook_secret])
    path = sqlite_file(settings.database_url)
    with contextlib.ExitStack() as stack:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            # One running Kith a file: with two, both would answer. Other commands run beside it and clear nothing.
            stack.enter_context(_alone(path))
        try:
            check_address(settings.web_host, settings.web_port)  # before the demo is filled, which takes a while
            with start_trouble(settings):
                database = open_database(settings)
                if path is not None:
                    _clear_up(database)
            with no_collection():
                kith = build(settings, database)
            asyncio.run(run_kith(kith))
        except AddressError as trouble:
            raise CommandError(str(trouble)) from trouble
    return 0


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[None]:
    try:
        with file_lock(path.with_name(f"{path.name}.running"), wait=False):
            yield
    except BlockingIOError:
        raise CommandError(
            f"another Kith runs on {path}; stop it first, or set KITH_DATABASE_URL to a file of its own"
        ) from None


def _clear_up(database: Database) -> None:
    """Nobody else sends from this file, so what a killed process held is free; what it erased may be in the log."""
    with database.begin() as uow:
        uow.outbox.free_leases()
        uow.erased = True


def chat(settings: Settings, options: argparse.Namespace) -> int:
    """Talk in this terminal; the same database, the same conversation as in the local web chat."""
    from bot.wiring import build_terminal, open_database

    with start_trouble(settings):
        database = open_database(settings)
    terminal, dispatcher, delivery, embedder = build_terminal(settings, database, identity=options.identity)

    async def talk() -> None:
        await terminal.start(dispatcher)
        try:
            await terminal.talk(dispatcher.idle)
        finally:
            await dispatcher.idle()
            await delivery.settle()
            await terminal.stop()
            if embedder is not None:
                await embedder.stop()

    try:
        asyncio.run(talk())
    finally:
        database.close()
    return 0
