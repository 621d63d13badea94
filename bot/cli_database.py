"""The database of a command that works beside a running Kith: opened only when it is there and of this version."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from bot.cli import CommandError
from storage import Unavailable
from storage.care import database_errors
from storage.engine import Database, sqlite_file
from storage.migrate import MigrationError, version_of
from storage.migrations import HEAD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.settings import Settings
    from storage import Network, UnitOfWork


@contextmanager
def opened(settings: Settings) -> Iterator[Database]:
    """The configured database. Never made, never migrated here: a running Kith may be using it."""
    path = sqlite_file(settings.database_url)
    if path is not None and not path.exists():
        raise CommandError(f"There is no database at {path} yet. Start Kith once, or set KITH_DATABASE_URL.")
    database = Database(settings.database_url)
    try:
        with database_errors():
            _check_version(database)
            yield database
    except Unavailable as trouble:
        raise CommandError(f"The database cannot do this now: {trouble}. Nothing was changed.") from trouble
    finally:
        database.close()


@contextmanager
def start_trouble(settings: Settings) -> Iterator[None]:
    """Around whatever opens, makes or renews the database: what goes wrong is said with what to do about it."""
    try:
        with database_errors():
            yield
    except MigrationError as trouble:
        raise CommandError(str(trouble)) from trouble
    except Unavailable as trouble:
        path = sqlite_file(settings.database_url)
        if path is None:
            raise CommandError(f"KITH_DATABASE_URL: the database does not answer: {trouble}") from trouble
        raise CommandError(
            f"{path} cannot be used as the database: {trouble}. Look whether it is the right file and may be written "
            "to, restore a backup, or set KITH_DATABASE_URL to another file."
        ) from trouble


def _check_version(database: Database) -> None:
    version = version_of(database.engine)
    if version is None:
        raise CommandError("The database is still empty. Start Kith once, or run: python bot.py migrate")
    if version != HEAD:
        raise CommandError(
            f"The database has version {version}, Kith needs {HEAD}. Stop Kith, then run: python bot.py migrate"
        )


def find_network(uow: UnitOfWork, slug: str | None) -> Network:
    """The named network, or the default one. Raises CommandError, with the names there are."""
    network = uow.networks.find(slug) if slug is not None else uow.networks.default()
    if network is None:
        known = ", ".join(one.slug for one in uow.networks.list_all())
        raise CommandError(f"There is no network {slug or '(default)'}. There are: {known}")
    return network


def unknown(kind: str, name: str, alike: tuple[str, ...]) -> CommandError:
    """A name that is not there, with those that may be meant."""
    guess = f" Did you mean {' or '.join(alike)}?" if alike else ""
    return CommandError(f"There is no {kind} {name!r}.{guess}")
