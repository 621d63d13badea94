"""The operator's other commands: invite, outbox, backup, check, chat; each beside a running Kith, clearing nothing."""

from __future__ import annotations

import asyncio
import io
import re
import sqlite3
import stat
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.lifecycle import utc_now
from storage import Address, Facts
from storage.engine import Database
from tests.bot.operators import Run, operator
from tests.cast import settle
from tests.fakes.bot_api import BotApi
from tests.fakes.clock import Clock
from tests.houses import House

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


@pytest.fixture
def house(database: Database) -> House:
    """The command line and the house have one clock, the machine's."""
    return House(database, Clock(utc_now()))


@pytest.fixture
def bot(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return operator(database_url, tmp_path, monkeypatch)


@pytest.fixture
def sqlite_bot(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    return operator(sqlite_url, tmp_path, monkeypatch)


# --- invitations


def invited(said: str) -> str:
    """The `/start` payload of a printed link."""
    found = re.search(r"start=(i_[\w-]+)", said)
    assert found, said
    return found[1]


async def test_a_coordinator_is_invited_from_the_command_line(
    bot: Run, cast: Cast, ana: Chat, levan: Chat, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await asyncio.to_thread(bot, "invite", "--section", "kutaisi green", "--role", "coordinator") == 0
    said = capsys.readouterr().out
    assert "Whoever opens this link first coordinates Kutaisi Green" in said
    payload = invited(said)
    await ana.says(f"/start {payload}")
    await levan.says(f"/start {payload}")
    with cast.house.database.begin(reads=True) as uow:
        assert ana.person_id is not None
        assert levan.person_id is not None
        held = [(role.role, role.section_id) for role in uow.people.list_roles(ana.person_id)]
        assert held == [("coordinator", cast.sections["Kutaisi Green"])]
        assert uow.people.list_roles(levan.person_id) == [], "such a link works once"


async def test_members_are_invited_into_a_country(bot: Run, cast: Cast, capsys: pytest.CaptureFixture[str]) -> None:
    assert await asyncio.to_thread(bot, "invite", "--country", "France", "--role", "student") == 0
    said = capsys.readouterr().out
    assert "joins France" in said
    assert "as student" in said
    newcomer = cast.house.chat("newcomer")
    await newcomer.says(f"/start {invited(said)}")
    with cast.house.database.begin(reads=True) as uow:
        person = uow.people.find_by_identity("fake", "newcomer")
        assert person is not None
        member = uow.people.membership(person.id, cast.network)
        assert member is not None
        assert (member.country, list(member.kinds)) == ("FR", ["student"])


@pytest.mark.parametrize(
    ("options", "said"),
    (
        (("--section", "Tbilisi Yuoth"), "Did you mean Tbilisi Youth?"),
        (("--network", "nowhere"), "There are: main"),
        (("--country", "NO"), "Norway is not in Kith yet"),
        (("--country", "Nowhereland"), "is no country"),
        (("--role", "admin"), "KITH_ADMINS"),
        (("--days", "0"), "--days must be"),
    ),
)
def test_what_cannot_be_invited_to_is_said_with_what_can(
    bot: Run, cast: Cast, capsys: pytest.CaptureFixture[str], options: tuple[str, str], said: str
) -> None:
    assert bot("invite", *options) == 1
    assert said in capsys.readouterr().err


async def test_the_link_into_telegram_needs_the_bots_name(
    sqlite_bot: Run, sqlite_url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Telegram is asked once; without an answer the words to send are printed instead."""
    with closing(Database(sqlite_url)) as database:
        settle(House(database))
    async with BotApi() as api:
        monkeypatch.setenv("KITH_TELEGRAM_TOKEN", api.token)
        monkeypatch.setenv("KITH_TELEGRAM_API_URL", api.url)
        assert await asyncio.to_thread(sqlite_bot, "invite") == 0
        assert [call.method for call in api.world.calls] == ["getMe"]
        assert f"https://t.me/{api.world.bot.username}?start=i_" in capsys.readouterr().out
    assert await asyncio.to_thread(sqlite_bot, "invite") == 0
    assert "send the bot: start i_" in capsys.readouterr().out


# --- looking after the database


def test_the_outbox_is_counted_by_what_became_of_it(
    bot: Run, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    with database.begin() as uow:
        for number in range(3):
            uow.outbox.add(f"cause-{number}", Address("fake", "1"), {}, now=utc_now())
    assert bot("outbox") == 0
    assert capsys.readouterr().out.split() == ["mail", "waiting", "3"]
    with database.begin(reads=True) as uow:
        assert uow.outbox.count_by_state() == {"waiting": 3}


def test_letters_that_did_not_arrive_are_listed_with_their_reason_alone(
    bot: Run, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bot("outbox", "--failed") == 0
    assert "arrived, or waits" in capsys.readouterr().out
    with database.begin() as uow:
        letter = uow.outbox.add(
            "cause", Address("fake", "secret-chat"), {"pieces": ["words"]}, now=utc_now(), owner="k"
        )
        assert letter is not None
        uow.outbox.mark_failed(letter, "failed", "no answer in time", owner="k", now=utc_now())
    assert bot("outbox", "--failed") == 0
    assert capsys.readouterr().out.split(maxsplit=4) == [str(letter), "mail", "fake", "failed", "no answer in time\n"]


def test_a_backup_is_a_whole_database_of_the_owners_own(
    sqlite_bot: Run, sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with closing(Database(sqlite_url)) as database:
        settle(House(database))
        with database.begin() as uow:  # a running Kith is in the middle of writing
            uow.people.add("fake", "late", chat="late", now=utc_now())
            assert sqlite_bot("backup", "copy.sqlite") == 0
    assert stat.S_IMODE((tmp_path / "copy.sqlite").stat().st_mode) == 0o600
    with closing(sqlite3.connect(tmp_path / "copy.sqlite")) as copy:
        assert copy.execute("SELECT count(*) FROM person").fetchone() == (8,)
        assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert sqlite_bot("backup", "copy.sqlite") == 1
    assert "exists already" in capsys.readouterr().err


@pytest.mark.postgresql
def test_a_postgresql_server_is_copied_with_its_own_tools(
    postgresql_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    url = postgresql_url.replace("://postgres@", "://postgres:hidden@")
    assert operator(url, tmp_path, monkeypatch)("backup", "copy.dump") == 1
    said = capsys.readouterr().err
    assert "pg_dump --format=custom --file=copy.dump 'postgresql://postgres@" in said
    assert "hidden" not in said


def test_a_healthy_house_is_in_order(bot: Run, cast: Cast, capsys: pytest.CaptureFixture[str]) -> None:
    assert bot("check") == 0
    assert capsys.readouterr().out == "Settings, database and totals are in order.\n"


def test_everything_that_is_wrong_is_told(
    bot: Run, cast: Cast, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    long_ago = utc_now() - timedelta(hours=1)
    with database.begin() as uow:
        uow.arrivals.store([("fake", "lost", "ana", {})], now=long_ago)
        letter = uow.outbox.add("cause", Address("fake", "1"), {}, now=long_ago, owner="kith")
        assert letter is not None
        uow.outbox.mark_failed(letter, "rejected", "our bug", owner="kith", now=long_ago)
    facts = Facts(title="Clean-up", starts_on=long_ago.date(), ends_on=long_ago.date(), volunteers=5)
    with database.begin() as uow:
        uow.activities.add(cast.network, facts, author_id=None, now=long_ago)
    with database.engine.begin() as connection:  # somebody repaired a figure by hand
        connection.exec_driver_sql("UPDATE activity SET volunteers = 6")
    assert bot("check") == 1
    said = capsys.readouterr().out
    assert "The totals differ" in said
    assert "1 messages wait for an answer" in said
    assert "1 messages could not be delivered" in said


def test_no_command_makes_or_migrates_a_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bot = operator(f"sqlite:///{tmp_path}/none.sqlite", tmp_path, monkeypatch)
    for command in (("check",), ("outbox",), ("invite",), ("export", "activities"), ("backup", "x")):
        assert bot(*command) == 1
        assert "There is no database" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
    with closing(sqlite3.connect(tmp_path / "none.sqlite")) as old:
        old.execute("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        old.execute("INSERT INTO alembic_version VALUES ('0000')")
        old.commit()
    assert bot("check") == 1
    assert "python bot.py migrate" in capsys.readouterr().err


def test_a_setting_that_is_wrong_is_named(
    bot: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KITH_WEB_PORT", "many")
    assert bot("check") == 1
    assert "KITH_WEB_PORT" in capsys.readouterr().err


def test_a_wrong_command_line_has_an_exit_code_of_its_own(bot: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert bot("import", "people", "x.csv") == 2
    assert bot("nonsense") == 2


def test_one_can_talk_at_the_terminal(
    bot: Run, cast: Cast, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("/help\n#quit\n"))
    assert bot("chat", "--as", "somebody") == 0
    assert "/help" in capsys.readouterr().out
    with cast.house.database.begin(reads=True) as uow:
        assert uow.people.find_by_identity("local", "somebody") is not None
        assert uow.arrivals.list_waiting() == []


def test_the_terminal_leaves_alone_what_waits_for_a_running_kith(
    bot: Run, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    with cast.house.database.begin() as uow:
        uow.arrivals.store([("local", "elsewhere", "owner", {})], now=utc_now())
        uow.outbox.add("cause", Address("local", "owner"), {}, now=utc_now())
    monkeypatch.setattr("sys.stdin", io.StringIO("#quit\n"))
    assert bot("chat") == 0
    with cast.house.database.begin(reads=True) as uow:
        assert [one.event_id for one in uow.arrivals.list_waiting()] == ["elsewhere"]
        assert uow.outbox.count_by_state() == {"waiting": 1}
