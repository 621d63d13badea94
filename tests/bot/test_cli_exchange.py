"""`import` and `export` as an operator uses them: a dry run first, all or nothing, again without doubles (C8)."""

from __future__ import annotations

import csv
import io
import stat
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.founding import found
from storage import Facts
from tests.bot.operators import Run, operator
from tests.fakes.clock import Clock

if TYPE_CHECKING:
    from storage import Activity, Network
    from storage.engine import Database

NOW = Clock().now
HEADER = "title,date,section,theme,volunteers,hours,text\n"


@pytest.fixture
def network(database: Database) -> Network:
    """The default network with two sections."""
    with database.begin() as uow:
        network = found(uow)
        uow.networks.add_section(network.id, "GE", "Tbilisi Youth", joining="open")
        uow.networks.add_section(network.id, "FR", "Lyon Solidaire", joining="open")
    return network


@pytest.fixture
def bot(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, network: Network) -> Run:
    """`python bot.py …` on this database; gives the exit code."""
    return operator(database_url, tmp_path, monkeypatch)


def all_of(database: Database, network: Network) -> list[Activity]:
    with database.begin(reads=True) as uow:
        return uow.activities.list_of_network(network.id)


def in_order(database: Database) -> bool:
    with database.begin(reads=True) as uow:
        return uow.rollups().differences() == []


def table(*rows: str) -> Path:
    """A file of the current folder."""
    path = Path("table.csv")
    path.write_text(HEADER + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


GOOD = (
    "Beach clean-up,2025-05-03,Tbilisi Youth,environment,12,3,=1+1",
    "Soup,4.5.2025,Lyon Solidaire; tbilisi youth,,5,,",
)

REFUSE_SOUP = {
    "sqlite": (
        (
            "CREATE TRIGGER no_soup BEFORE INSERT ON activity WHEN NEW.title = 'Soup' "
            "BEGIN SELECT RAISE(ABORT, 'no soup today'); END"
        ),
    ),
    "postgresql": (
        (
            "CREATE FUNCTION no_soup() RETURNS trigger LANGUAGE plpgsql "
            "AS $$ BEGIN RAISE EXCEPTION 'no soup today'; END $$"
        ),
        (
            "CREATE TRIGGER no_soup BEFORE INSERT ON activity FOR EACH ROW WHEN (NEW.title = 'Soup') "
            "EXECUTE FUNCTION no_soup()"
        ),
    ),
}


def test_without_apply_nothing_changes(
    bot: Run, database: Database, network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bot("import", "activities", str(table(*GOOD))) == 0
    said = capsys.readouterr().out
    assert "Beach clean-up" in said
    assert "2 new" in said
    assert "--apply" in said
    assert all_of(database, network) == []


def test_applied_it_is_there_once_however_often(
    bot: Run, database: Database, network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    """C8."""
    for expected in ("2 new", "2 already there"):
        assert bot("import", "activities", str(table(*GOOD)), "--apply", "--status", "verified") == 0
        assert expected in capsys.readouterr().out
    clean_up, soup = all_of(database, network)
    assert (clean_up.title, clean_up.text, clean_up.volunteer_minutes) == ("Beach clean-up", "=1+1", 12 * 180)
    assert (clean_up.status, clean_up.author_id) == ("verified", None)
    assert len(soup.sections) == 2
    assert in_order(database)


def test_one_wrong_row_and_nothing_is_imported(
    bot: Run, database: Database, network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = (*GOOD, "Late,2025-05-05,Tbilisi Yuoth,,many,,")
    assert bot("import", "activities", str(table(*rows)), "--apply") == 1
    said = capsys.readouterr().out
    assert "line 4, sections: there is no section 'Tbilisi Yuoth'. Did you mean Tbilisi Youth?" in said
    assert "line 4, volunteers: 'many' is no number" in said
    assert all_of(database, network) == []


def test_a_failure_in_the_middle_leaves_nothing(
    bot: Run, database: Database, network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    """The database refuses a row of the last batch, and everything before it goes with it."""
    with database.engine.begin() as connection:
        for statement in REFUSE_SOUP[database.engine.dialect.name]:
            connection.exec_driver_sql(statement)
    rows = [f"Nr {number},2025-05-11,Tbilisi Youth,,{number % 30 + 1},2," for number in range(600)]
    assert bot("import", "activities", str(table(*rows, *GOOD)), "--apply") == 1
    assert capsys.readouterr().err == "The database cannot do this now: no soup today. Nothing was changed.\n"
    assert all_of(database, network) == []
    assert in_order(database)


def test_a_changed_row_changes_its_activity_with_history_and_totals(
    bot: Run, database: Database, network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    bot("import", "activities", str(table(*GOOD)), "--apply")
    changed = GOOD[0].replace(",12,", ",14,")
    assert bot("import", "activities", str(table(changed, GOOD[1])), "--apply") == 0
    said = capsys.readouterr().out
    assert "(volunteers)" in said
    assert "1 changed, 1 already there" in said
    clean_up = all_of(database, network)[0]
    with database.begin(reads=True) as uow:
        history = uow.activities.list_changes(clean_up.id)
    assert [(one.field, one.before, one.after) for one in history] == [("volunteers", 12, 14)]
    assert in_order(database)


def test_what_was_corrected_since_is_left_alone(
    bot: Run, database: Database, network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    bot("import", "activities", str(table(*GOOD)), "--apply")
    with database.begin() as uow:
        clean_up = uow.activities.list_of_network(network.id)[0]
        facts = Facts(title="Beach clean-up, corrected", starts_on=clean_up.starts_on, ends_on=clean_up.ends_on)
        uow.activities.change(clean_up.id, facts, person_id=None, now=NOW)
    assert bot("import", "activities", str(table(*GOOD)), "--apply") == 0
    assert "1 left as they are" in capsys.readouterr().out
    assert all_of(database, network)[0].title == "Beach clean-up, corrected"


def test_an_export_goes_into_another_house_and_comes_back_the_same(
    bot: Run, database: Database, network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    bot("import", "activities", str(table(*GOOD)), "--apply")
    capsys.readouterr()
    assert bot("export", "activities", "--output", "first.csv") == 0
    assert bot("import", "activities", "first.csv") == 0
    assert "2 already there" in capsys.readouterr().out
    with database.begin() as uow:
        for one in uow.activities.list_of_network(network.id):
            uow.activities.remove(one.id)
    assert bot("import", "activities", "first.csv", "--apply") == 0
    assert bot("export", "activities", "--output", "second.csv") == 0
    assert Path("first.csv").read_bytes() == Path("second.csv").read_bytes()
    assert stat.S_IMODE(Path("first.csv").stat().st_mode) == 0o600
    assert in_order(database)


def test_the_totals_can_be_summed_up_from_the_export(
    bot: Run, database: Database, network: Network, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    """B24: whoever sums the rows gets the network's own totals."""
    rows = [f"Nr {number},2025-05-{number:02},Tbilisi Youth,,{number},1:{number:02}," for number in range(1, 29)]
    bot("import", "activities", str(table(*rows, *GOOD)), "--apply")
    capsysbinary.readouterr()
    assert bot("export", "activities") == 0
    exported = list(csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode(), newline="")))
    activities = all_of(database, network)
    assert len(exported) == len(activities) == 30
    assert sum(int(row["volunteers"]) for row in exported) == sum(one.volunteers or 0 for one in activities)
    hours = sum(float(row["volunteer_hours"] or 0) for row in exported)
    assert round(hours * 60) == sum(one.volunteer_minutes or 0 for one in activities)


def test_an_export_can_be_narrowed(bot: Run, capsys: pytest.CaptureFixture[str]) -> None:
    bot("import", "activities", str(table(*GOOD)), "--apply")

    def titles(*options: str) -> set[str]:
        capsys.readouterr()
        assert bot("export", "activities", "--output", "part.csv", *options) == 0
        with Path("part.csv").open(encoding="utf-8-sig", newline="") as file:
            return {row["title"] for row in csv.DictReader(file)}

    assert titles("--section", "lyon solidaire") == {"Soup"}
    assert titles("--since", "2025-05-04") == {"Soup"}
    assert titles("--network", "main") == {"Soup", "Beach clean-up"}
    assert bot("export", "activities", "--section", "Lyon Solidare") == 1
    assert "Did you mean Lyon Solidaire?" in capsys.readouterr().err
    assert bot("export", "activities", "--network", "nowhere") == 1


def test_private_activities_can_be_left_out(bot: Run, database: Database, network: Network) -> None:
    with database.begin() as uow:
        for title, visibility in (("Secret", "private"), ("Open", "network")):
            facts = Facts(title=title, starts_on=date(2025, 5, 1), ends_on=date(2025, 5, 1), visibility=visibility)
            uow.activities.add(network.id, facts, author_id=None, now=NOW)
    bot("export", "activities", "--without-private", "--output", "open.csv")
    assert "Secret" not in Path("open.csv").read_text(encoding="utf-8")


def test_rows_go_into_the_network_they_name(
    bot: Run, database: Database, network: Network, capsys: pytest.CaptureFixture[str]
) -> None:
    with database.begin() as uow:
        other = uow.networks.add("other", "The other one")
    Path("table.csv").write_text("title,date,network\nHere,2025-05-01,\nThere,2025-05-01,The Other One\n", "utf-8")
    assert bot("import", "activities", "table.csv", "--network", "main", "--apply") == 1
    assert "the import goes into main" in capsys.readouterr().out
    assert bot("import", "activities", "table.csv", "--apply") == 0
    assert [one.title for one in all_of(database, network)] == ["Here"]
    assert [one.title for one in all_of(database, other)] == ["There"]
    Path("table.csv").write_text("title,date,network\nWhere,2025-05-01,othr\n", "utf-8")
    assert bot("import", "activities", "table.csv") == 1
    assert "Did you mean other?" in capsys.readouterr().out


def test_what_is_no_table_is_said_in_one_sentence(bot: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert bot("import", "activities", "missing.csv") == 1
    assert capsys.readouterr().err == "missing.csv cannot be read: No such file or directory\n"
    Path("wide.csv").write_bytes(b"title,date\n\xe4,2025-05-01\n")
    assert bot("import", "activities", "wide.csv") == 1
    assert "is not in UTF-8 in line 2" in capsys.readouterr().err
    Path("odd.csv").write_text("titel,volunters\n", "utf-8")
    assert bot("import", "activities", "odd.csv") == 1
    said = capsys.readouterr().out
    assert "line 1, volunters: is no column of Kith. Did you mean volunteers" in said


def test_words_from_a_file_cannot_play_with_the_terminal(bot: Run, capsys: pytest.CaptureFixture[str]) -> None:
    bot("import", "activities", str(table("\x1b[2JGone,2025-05-01,\x1b]0;x,,,,")))
    assert "\x1b" not in capsys.readouterr().out
    bot("import", "activities", str(table("\x1b[2JGone,2025-05-01,,,,,")))
    assert "\x1b" not in capsys.readouterr().out


def test_many_rows_are_written_in_batches_and_summed_up_anew(bot: Run, database: Database, network: Network) -> None:
    rows = [
        f"Nr {number},2025-0{number % 9 + 1}-11,Tbilisi Youth,health,{number % 30 + 1},2," for number in range(1200)
    ]
    assert bot("import", "activities", str(table(*rows)), "--apply") == 0
    with database.begin(reads=True) as uow:
        assert uow.activities.count_of_network(network.id) == 1200
    assert in_order(database)
    few = [f"Few {number},2025-01-11,Tbilisi Youth,health,3,2," for number in range(5)]
    assert bot("import", "activities", str(table(*rows, *few)), "--apply") == 0
    assert in_order(database)
