"""The demo never stands beside a token unasked: not in its own file, not in a database of the operator's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.settings import SettingsError, read_settings
from bot.wiring import open_database

if TYPE_CHECKING:
    from pathlib import Path

    from storage.engine import Database

TOKEN = "123456:AbCdEf-g_h"


def start(database: Database, folder: Path, **more: str) -> set[str]:
    """Open the database as a start does; the slugs of its networks."""
    environment = {"KITH_DATABASE_URL": database.url, "KITH_SECRET": "a secret for tests only", **more}
    opened = open_database(read_settings(environment, folder))
    with opened.begin(reads=True) as uow:
        found = {network.slug for network in uow.networks.list_all()}
    opened.close()
    return found


def test_a_token_is_not_served_on_the_demos_people(database: Database, tmp_path: Path) -> None:
    fiction = start(database, tmp_path)
    assert len(fiction) > 1
    with pytest.raises(SettingsError) as refused:
        start(database, tmp_path, KITH_TELEGRAM_TOKEN=TOKEN)
    assert str(refused.value).startswith("KITH_DATABASE_URL: this database holds the demo network")
    with pytest.raises(SettingsError):
        start(database, tmp_path, KITH_DISCORD_TOKEN="abc")
    assert start(database, tmp_path, KITH_TELEGRAM_TOKEN=TOKEN, KITH_DEMO="1") == fiction
    assert start(database, tmp_path) == fiction


def test_a_real_network_is_never_filled_with_fiction(database: Database, tmp_path: Path) -> None:
    assert start(database, tmp_path, KITH_TELEGRAM_TOKEN=TOKEN) == {"main"}
    assert start(database, tmp_path) == {"main"}
    assert start(database, tmp_path, KITH_TELEGRAM_TOKEN=TOKEN) == {"main"}
