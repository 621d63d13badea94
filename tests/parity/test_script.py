"""X9: one script through every platform, with equal stored results."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from storage.engine import Database
from storage.migrate import upgrade
from tests.parity.on_discord import on_discord
from tests.parity.platforms import at_a_terminal, in_browsers, on_telegram, on_the_double
from tests.parity.script import SCENES
from tests.parity.stored import stored

if TYPE_CHECKING:
    from pathlib import Path

    from tests.parity.platforms import Opening

PLATFORMS: dict[str, Opening] = {
    "telegram": on_telegram,
    "discord": on_discord,
    "web": in_browsers,
    "terminal": at_a_terminal,
}


async def play(opening: Opening, file: Path, language: str = "en") -> dict[str, list[dict[str, object]]]:
    """All scenes on a platform; what is stored in the end."""
    url = f"sqlite:///{file}"
    upgrade(url)
    with closing(Database(url)) as database:
        async with opening(database, language) as stage:
            for scene in SCENES:
                await scene(stage)
        return stored(database)


@pytest.fixture(scope="module")
def expected() -> dict[str, list[dict[str, object]]]:
    """What the first platform stored: kept for the others, so that the script runs once for it."""
    return {}


@pytest.mark.parametrize("name", PLATFORMS)
async def test_x9_one_script_is_stored_alike_on_every_platform(
    name: str, tmp_path: Path, expected: dict[str, list[dict[str, object]]]
) -> None:
    if not expected:
        expected.update(await play(on_the_double, tmp_path / "double.sqlite"))
    found = await play(PLATFORMS[name], tmp_path / f"{name}.sqlite")
    assert set(found) == set(expected)
    different = {table: found[table] for table in expected if found[table] != expected[table]}
    assert {table: expected[table] for table in different} == different
