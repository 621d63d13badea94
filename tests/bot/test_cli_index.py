"""`python bot.py index`: what is found agrees with what there is, whatever the index said before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from handlers.kit.feature import Feature
from storage import Entry, NetworkId, UnitOfWork
from tests.bot.operators import Run, operator
from tests.storage.search.libraries import ask, entry, items, network, put

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage.engine import Database


@pytest.fixture
def bot(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return operator(database_url, tmp_path, monkeypatch)


def room(network_id: NetworkId, texts: dict[int, str]) -> Feature:
    """A feature that has these practices."""
    feature = Feature("room")

    @feature.searches("practice")
    def list_entries(_uow: UnitOfWork, after: int, limit: int) -> Sequence[Entry]:
        found = sorted(item for item in texts if item > after)[:limit]
        return [entry(network_id, item, texts[item]) for item in found]

    return feature


def test_the_index_is_made_anew(
    bot: Run, database: Database, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    library = network(database)
    put(database, library, 1, "Choirs rehearse")
    put(database, library, 2, "Schools that were closed")
    put(database, library, 7, "Schools have ideas", kind="idea")
    with database.begin() as uow:
        uow.search._words.clear()  # as after a broken file
    texts = {1: "Schools cooperate", **dict.fromkeys(range(100, 320), "Schools meet")}
    monkeypatch.setattr("bot.cli_index.FEATURES", (room(library, texts),))
    assert bot("index", "--words") == 0
    assert set(items(ask(database, "schools", limit=500, kinds=("practice",)))) == texts.keys()
    assert items(ask(database, "choirs rehearse")) == []
    assert items(ask(database, "schools", kinds=("idea",))) == [7], "kinds that nobody lists are left alone"
    said = capsys.readouterr().out
    assert "3 pieces" in said
    assert "221 can be found, 1 left" in " ".join(said.split())


def test_without_an_embedder_it_says_so_and_is_content(
    bot: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KITH_EMBEDDER", "none")
    assert bot("index") == 0
    assert "by their words" in capsys.readouterr().out
