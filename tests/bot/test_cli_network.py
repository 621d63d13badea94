"""`network`: the operator names what members read in every greeting, and makes a second network."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from tests.bot.operators import Run, operator

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cast import Cast
    from tests.houses import Chat, House


@pytest.fixture
def bot(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return operator(database_url, tmp_path, monkeypatch)


async def test_a_network_gets_another_name(
    bot: Run, house: House, cast: Cast, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asyncio.to_thread(bot, "network") == 0
    assert capsys.readouterr().out.split() == ["main", "Kith", "(anybody", "may", "join,", "the", "default)"]
    assert await asyncio.to_thread(bot, "network", "rename", "main", "Bridges of Youth") == 0
    assert capsys.readouterr().out == "Kith is called Bridges of Youth now.\n"
    new = house.chat("new")
    assert "the assistant of Bridges of Youth" in await new.says("/start")


async def test_a_second_network_is_added_and_asked_about(
    bot: Run, house: House, cast: Cast, ana: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asyncio.to_thread(bot, "network", "add", "bridges", "Bridges", "--languages", "ru,en") == 0
    assert "invite --network bridges --role coordinator" in capsys.readouterr().out
    await ana.says("/network")
    await ana.presses("Bridges")
    assert "You are in Bridges now." in ana.last_heard
    new = house.chat("new")
    assert "Which network are you with?" in await new.says("/start")
    with house.database.begin(reads=True) as uow:
        made = uow.networks.find("bridges")
        assert made is not None
        assert len(uow.networks.list_themes(made.id)) == 8
        assert made.languages == ["ru", "en"]


@pytest.mark.parametrize(
    ("arguments", "why"),
    (
        (("rename", "nowhere", "X"), "There is no network nowhere"),
        (("rename", "main"), "Say the name"),
        (("rename",), "Say the network's short name"),
        (("add", "Not A Slug", "X"), "is no short name"),
        (("add", "main", "Other"), "There is a network main already"),
        (("add", "other", "KITH"), "There is a network called KITH already"),
        (("add", "other", "123"), "has letters"),
        (("add", "other", "Other", "--languages", "xx"), "does not speak xx"),
    ),
)
async def test_what_cannot_be_is_said(
    bot: Run, cast: Cast, arguments: tuple[str, ...], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asyncio.to_thread(bot, "network", *arguments) == 1
    assert why in capsys.readouterr().err
