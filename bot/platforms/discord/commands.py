"""The slash commands and context menus as Discord wants them, within its limits; sent only where they differ.

Limits and names: discord.com/developers/docs/interactions/application-commands.
"""

from __future__ import annotations

import logging
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias, cast

import discord

from bot.platforms.contract import NativeCommand, NativeParam
from handlers.kit.tidying import clipped
from handlers.kit.view import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.platforms.discord.calls import Calls

    Json: TypeAlias = "str | int | bool | None | list[Json] | dict[str, Json]"
    Payload: TypeAlias = dict[str, Json]

COMMANDS: Final = 100
MENUS: Final = 5
OPTIONS: Final = 25
CHOICES: Final = 25
NAME: Final = 32
ABOUT: Final = 100
LABEL: Final = 100
WHOLE: Final = 8000
"""Characters of all names, descriptions and values of one command, each counted in its longest language."""

CHAT_INPUT, ON_MESSAGE = 1, 3
STRING, NUMBER = 3, 10
IN_SERVERS, FOR_PEOPLE = 0, 1
"""Where an application is installed."""
SERVER, DIRECT, ELSEWHERE = 0, 1, 2
"""Where a command is offered: servers, messages with Kith, and other private messages of who installed it."""

_LIST: Final = "/applications/{application_id}/commands?with_localizations=true"
_SET: Final = "/applications/{application_id}/commands"
_LOCALES: Final = tuple(locale.value for locale in discord.Locale)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class MessageMenu:
    """An entry of the menu on a message: its name by language, and the command whose option gets the message."""

    command: str
    option: str
    names: Mapping[str, str]


def payloads(commands: Sequence[NativeCommand], menus: Sequence[MessageMenu], *, for_people: bool) -> list[Payload]:
    """The whole list. for_people: the application may also be installed by a person, for use anywhere."""
    if len(commands) > COMMANDS or len(menus) > MENUS:
        _log.error("Discord shows %d commands and %d menus of Kith's", COMMANDS, MENUS)
    where: Payload = {
        "contexts": [SERVER, DIRECT, *([ELSEWHERE] if for_people else [])],
        "integration_types": [IN_SERVERS, *([FOR_PEOPLE] if for_people else [])],
        # Open: who may do what is decided by Kith for every call, and a server's owner can narrow it there.
        "default_member_permissions": None,
    }
    taken: set[tuple[str, str]] = {("", command.name) for command in commands}
    listed = [_command(command, taken) | where for command in commands[:COMMANDS]]
    return listed + [_menu(menu) | where for menu in menus[:MENUS]]


class CommandList:
    """What Discord has been told, and tells it once where that differs from what it knows."""

    def __init__(self, calls: Calls) -> None:
        self._calls = calls
        self._known: list[Payload] | None = None
        self._mentions: Mapping[str, Payload] = {}

    async def publish(self, application: int, wanted: Sequence[Payload]) -> bool:
        """Compares and sets; whether anything changed. Raises DeliveryError."""
        plain = sorted((_plain(one) for one in wanted), key=_order)
        if self._known == plain:
            return False
        place = {"application_id": application}
        there = cast("list[Payload]", await self._calls("GET", _LIST, place))
        changed = sorted((_plain(one) for one in there), key=_order) != plain
        if changed:
            there = cast("list[Payload]", await self._calls("PUT", _SET, place, list(wanted)))
        self._known = plain
        self._mentions = {cast("str", one["name"]): one for one in there if one.get("type") == CHAT_INPUT}
        return changed

    def mention(self, name: str, language: str) -> str | None:
        """A command as a text calls it so that it can be clicked; None while its id is not known, or there is none."""
        found = self._mentions.get(name)
        if found is None:
            return None
        names = cast("dict[str, str]", found.get("name_localizations") or {})
        shown = next((word for locale, word in names.items() if locale.partition("-")[0] == language), name)
        return f"</{shown}:{found['id']}>"


def _command(command: NativeCommand, taken: set[tuple[str, str]]) -> Payload:
    own = _free(_by_locale(_names(command.words), NAME), taken)
    payload: Payload = {
        "type": CHAT_INPUT,
        "name": command.name,
        "name_localizations": cast("Payload", own),
        "description": clipped(command.about["en"], ABOUT),
        "description_localizations": cast("Payload", _by_locale(command.about, ABOUT)),
    }
    params = sorted(command.params, key=lambda one: not one.required)[:OPTIONS]
    named = {("", param.name) for param in params}
    options = [_option(param, named) for param in params]
    while sum(map(size, options), size(payload)) > WHOLE:
        _log.error("/%s is too long for Discord: its last option is left out", command.name)
        options.pop()
    return payload | {"options": cast("list[Json]", options)}


def _menu(menu: MessageMenu) -> Payload:
    names = cast("Payload", _by_locale(menu.names, NAME))
    return {"type": ON_MESSAGE, "name": clipped(menu.names["en"], NAME), "name_localizations": names}


def _names(words: Mapping[str, str]) -> Mapping[str, str]:
    return {language: name for language, word in words.items() if (name := as_name(word))}


def _free(names: Mapping[str, str], taken: set[tuple[str, str]]) -> dict[str, str]:
    """Those that nothing beside it has: two of one name in a language are refused, and with them the whole list."""
    own = {locale: name for locale, name in names.items() if ("", name) not in taken and (locale, name) not in taken}
    taken.update(own.items())
    return own


def _option(param: NativeParam, taken: set[tuple[str, str]]) -> Payload:
    about = {language: text or param.labels[language] for language, text in param.about.items()}
    option: Payload = {
        "type": NUMBER if param.kind is Kind.NUMBER and not param.options and not param.suggests else STRING,
        "name": param.name,
        "name_localizations": cast("Payload", _free(_by_locale(_names(param.labels), NAME, english=True), taken)),
        "description": clipped(about["en"], ABOUT),
        "description_localizations": cast("Payload", _by_locale(about, ABOUT)),
        "required": param.required,
    }
    if param.suggests or len(param.options) > CHOICES:
        return option | {"autocomplete": True}
    if param.options:
        option["choices"] = [
            {
                "name": clipped(labels["en"], LABEL),
                "name_localizations": cast("Payload", _by_locale(labels, LABEL)),
                "value": value,
            }
            for value, labels in param.options
        ]
    return option


def as_name(word: str) -> str:
    """A word as Discord takes it for a command or an option: 1 to 32 small letters, digits, dashes; else empty."""
    small = unicodedata.normalize("NFC", word.strip()).lower().replace(" ", "-")
    return "".join(letter for letter in small if letter.isalnum() or letter in "-_")[:NAME]


def _by_locale(words: Mapping[str, str], most: int, *, english: bool = False) -> dict[str, str]:
    """Language -> words as locale -> words, for the languages that Discord's own app speaks.

    english: also where it is the fallback, since an option's own name is not meant to be read.
    """
    return {
        locale: clipped(words[language], most)
        for locale in _LOCALES
        if (language := locale.partition("-")[0]) in words and words[language] and (english or language != "en")
    }


def size(part: Json) -> int:
    """Characters that count against WHOLE in an option or a command without its options."""
    if not isinstance(part, dict):
        return 0
    longest = sum(_longest(part, key) for key in ("name", "description"))
    value = part.get("value")
    return longest + len(str(value or "")) + sum(map(size, cast("Iterable[Json]", part.get("choices") or ())))


def _longest(part: Payload, key: str) -> int:
    localised = cast("dict[str, str]", part.get(f"{key}_localizations") or {})
    return max(len(text) for text in (str(part.get(key) or ""), *localised.values()))


# ---- what differs ----------------------------------------------------------------------------------------------------

_COMPARED: Final = (
    "type", "name", "name_localizations", "description", "description_localizations", "required", "autocomplete",
    "value", "default_member_permissions",
)  # fmt: skip


def _plain(part: Payload) -> Payload:
    """What counts of a command, the same whether we or Discord wrote it: what is empty is left out."""
    plain: Payload = {key: part[key] for key in _COMPARED if part.get(key)}
    for key in ("contexts", "integration_types"):
        if part.get(key):
            plain[key] = cast("Json", sorted(cast("list[int]", part[key])))
    for key in ("options", "choices"):
        if part.get(key):
            plain[key] = [_plain(one) for one in cast("list[Payload]", part[key])]
    return plain


def _order(part: Payload) -> tuple[int, str]:
    return cast("int", part["type"]), cast("str", part["name"])
