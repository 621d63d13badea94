"""`python bot.py …` in a test's own folder and on its own database."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot import cli

if TYPE_CHECKING:
    import pytest

Run = Callable[..., int]


def operator(database_url: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Calls the door as a shell would; gives the exit code."""
    for name in [name for name in os.environ if name.startswith("KITH_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("KITH_DATABASE_URL", database_url)
    monkeypatch.setenv("KITH_SECRET", "a secret for tests only")
    monkeypatch.setenv("KITH_DEMO", "0")
    monkeypatch.chdir(folder)

    def run(*arguments: str) -> int:
        mask = os.umask(0o022)
        try:
            return cli.main(arguments)
        except SystemExit as ended:  # what argparse does with a wrong command line
            return int(ended.code or 0)
        finally:
            os.umask(mask)  # the door narrows it for its own process

    return run
