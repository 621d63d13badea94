"""C8: `import initiatives`: a dry run first, all or nothing, again without doubles, never over what was claimed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.cli import main
from bot.founding import found
from storage import PersonId, ProjectFilter
from storage.engine import Database

if TYPE_CHECKING:
    from pathlib import Path

    from storage import Project

TABLE = """Title;Country;From;To;Themes;Aims;Leader
Reading bridges;Georgia;2021;;education;Books between villages;Nino
Clean river;FR;1.5.2022;2022;Environment;Two clean-ups a year;
Clean river;FR;1.5.2022;2022;Environment;Two clean-ups a year;
"""


@pytest.fixture
def settled(database_url: str, monkeypatch: pytest.MonkeyPatch) -> Database:
    monkeypatch.setenv("KITH_DATABASE_URL", database_url)
    database = Database(database_url)
    with database.begin() as uow:
        found(uow)
    return database


def run(tmp_path: Path, table: str, *more: str) -> int:
    file = tmp_path / "table.csv"
    file.write_text(table, encoding="utf-8")
    return main(["import", "initiatives", str(file), *more])


def all_of(database: Database) -> list[Project]:
    with database.begin(reads=True) as uow:
        network = uow.networks.default()
        assert network is not None
        return uow.projects.list_open(network.id, ProjectFilter(unclaimed=True), limit=50)


def test_a_table_comes_in_once(settled: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, TABLE) == 0
    said = capsys.readouterr().out
    assert "This table has: 2 new. Nothing was changed" in said
    assert "Columns that Kith does not keep: Leader" in said
    assert all_of(settled) == []

    assert run(tmp_path, TABLE, "--apply") == 0
    assert "Done: 2 new." in capsys.readouterr().out
    found = {one.title: one for one in all_of(settled)}
    assert set(found) == {"Reading bridges", "Clean river"}
    river, bridges = found["Clean river"], found["Reading bridges"]
    assert (river.country, river.kind, river.stage, str(river.ends_on)) == (
        "FR",
        "initiative",
        "finished",
        "2022-12-31",
    )
    assert (bridges.stage, str(bridges.starts_on), len(bridges.themes)) == ("paused", "2021-01-01", 1)
    assert "Nino" not in repr(found)

    assert run(tmp_path, TABLE, "--apply") == 0
    assert "Done: 2 already there." in capsys.readouterr().out
    assert len(all_of(settled)) == 2

    with settled.begin() as uow:
        person = uow.people.add("fake", "x", chat="x", now=river.created_at)
        uow.projects.hand_over(river.id, PersonId(person.id), stage="running", now=river.created_at)
    changed = TABLE.replace("Two clean-ups a year", "Forged").replace("Books between villages", "Books and songs")
    assert run(tmp_path, changed, "--apply") == 0
    assert "1 changed" in capsys.readouterr().out
    with settled.begin(reads=True) as uow:
        assert uow.projects.get(river.id).aims == "Two clean-ups a year"
        assert uow.projects.get(river.id).stage == "running"
        assert uow.projects.get(bridges.id).aims == "Books and songs"
    settled.close()


def test_one_wrong_row_stops_all_of_them(settled: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = f"{TABLE};Georgia;2021;;;;\nLater;Georgia;2023;2021;;;\nWhere;Nowhereland;;;sorcery;;\n"
    assert run(tmp_path, table, "--apply") == 1
    said = capsys.readouterr().out
    for part in ("line 5, title: is empty", "line 6, to:", "line 7, country", "line 7, themes", "Nothing was changed"):
        assert part in said
    assert all_of(settled) == []
    settled.close()
