"""In a language that an operator has not finished, English stands in: its mark is shown, and kept out of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.texts import Texts
from tests import houses
from tests.cast import settle
from tests.handlers.people.looking import person_of

if TYPE_CHECKING:
    from pathlib import Path

    from storage.engine import Database


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "languages").mkdir()
    (tmp_path / "languages" / "de.ftl").write_text("people-welcome-unnamed = Willkommen!\n", encoding="utf-8")
    monkeypatch.setattr(houses, "TEXTS", Texts(added=tmp_path / "languages"))


@pytest.mark.usefixtures("german")
async def test_no_mark_gets_into_a_name_and_yes_is_understood(database: Database) -> None:
    house = houses.House(database)
    settle(house)
    for number in range(16):  # each of the made-up names stands first once
        new = house.chat(f"new {number}", language="de")
        await new.says("/start")
        await new.presses("Deutsch")
        for _ in range(2):
            await new.presses("[en] Skip")
        await new.says("Tbilisi")
        assert "Is that right for you?" in new.last_heard
        await new.says("yes")
        person = person_of(house, new)
        assert person.name
        assert "[" not in person.name
        assert person.zone == "Asia/Tbilisi"
