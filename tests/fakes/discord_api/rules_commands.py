"""What Discord refuses in a list of commands beyond shapes: names, counts, languages, order, length in all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from tests.fakes.discord_api.description import Flaw, packed
from tests.fakes.discord_api.payloads import Json, Refused, items, number, part, words

CHAT, USER, MESSAGE = 1, 2, 3
SUB, GROUP, STRING, INTEGER, BOOLEAN, PERSON, CHANNEL, ROLE, MENTIONABLE, DECIMAL, FILE = range(1, 12)
MOST: Final = {CHAT: 100, USER: 15, MESSAGE: 15}
IN_ALL: Final = 8000
"""Letters of names, descriptions and values of one command, each in its longest language."""
NAME: Final = re.compile(r"[-_'\w\u0900-\u097f\u0e00-\u0e7f]{1,32}")


@lru_cache
def locales() -> frozenset[str]:
    """The languages that people can choose in Discord, and so the only ones a command may be told in."""
    known = packed()["schemas"]["AvailableLocalesEnum"]
    return frozenset(str(one["const"]) for one in items(known, "oneOf"))


def check_commands(commands: list[Json]) -> None:
    """Raises Invalid Form Body with everything that is wrong."""
    flaws: list[Flaw] = []
    counts = Counter(number(command, "type", CHAT) for command in commands)
    for kind, count in counts.items():
        if count > MOST[kind]:
            flaws.append((("_",), "APPLICATION_COMMANDS_MAX", f"{count} commands of kind {kind}"))
    twins = Counter((number(command, "type", CHAT), words(command, "name")) for command in commands)
    flaws += [(("_",), "APPLICATION_COMMANDS_DUPLICATE_NAME", str(twin)) for twin, count in twins.items() if count > 1]
    for place, command in enumerate(commands):
        at = (str(place),)
        chat = number(command, "type", CHAT) == CHAT
        if chat != bool(words(command, "description")):
            flaws.append(((*at, "description"), "BASE_TYPE_REQUIRED", "Slash commands have one, menus have none"))
        flaws += _flaws(command, at, chat=chat)
        if (length := _length(command)) > IN_ALL:
            flaws.append((at, "APPLICATION_COMMAND_TOO_LARGE", f"{length} of {IN_ALL} letters"))
    if flaws:
        raise Refused(50035, flaws)


def _flaws(one: Json, at: tuple[str, ...], *, chat: bool) -> Iterator[Flaw]:
    for name in (words(one, "name"), *map(str, part(one, "name_localizations").values())):
        if chat and (not NAME.fullmatch(name) or name != name.lower()):
            yield (*at, "name"), "APPLICATION_COMMAND_INVALID_NAME", f"Command name is invalid: {name!r}"
        elif not name.strip():
            yield (*at, "name"), "BASE_TYPE_REQUIRED", "This field is required"
    yield from _flaws_of_languages(one, at)
    options = items(one, "options")
    required = [bool(option.get("required")) for option in options]
    if required != sorted(required, reverse=True):
        yield (*at, "options"), "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options come first"
    languages = {None, *(language for option in options for language in part(option, "name_localizations"))}
    for language in languages:
        names = [part(o, "name_localizations").get(str(language), o["name"]) for o in options]
        if len(set(names)) < len(names):
            yield (*at, "options"), "APPLICATION_COMMAND_OPTIONS_NAME_NOT_UNIQUE", f"Option names twice: {names}"
    for place, option in enumerate(options):
        here = (*at, "options", str(place))
        yield from _flaws(option, here, chat=True)
        if not words(option, "description").strip():
            yield (*here, "description"), "BASE_TYPE_REQUIRED", "This field is required"
        yield from _flaws_of_choices(option, here)


def _flaws_of_languages(one: Json, at: tuple[str, ...]) -> Iterator[Flaw]:
    for key in ("name_localizations", "description_localizations"):
        for language in part(one, key).keys() - locales():
            yield (*at, key), "DICT_TYPE_INVALID_KEY", f"Discord has no language {language!r}"


def _flaws_of_choices(option: Json, at: tuple[str, ...]) -> Iterator[Flaw]:
    choices = items(option, "choices")
    if choices and option.get("autocomplete"):
        yield (*at, "autocomplete"), "APPLICATION_COMMAND_OPTIONS_CHOICES_AND_AUTOCOMPLETE", "One or the other"
    if len({str(choice["value"]) for choice in choices}) < len(choices):
        yield (*at, "choices"), "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS", "Values twice"
    for choice in choices:
        yield from _flaws_of_languages(choice, (*at, "choices"))


def _length(one: Json) -> int:
    total = sum(
        max(map(len, [words(one, key), *map(str, part(one, f"{key}_localizations").values())]))
        for key in ("name", "description")
    )
    total += sum(_length(choice) + len(str(choice["value"])) for choice in items(one, "choices"))
    return total + sum(map(_length, items(one, "options")))
