"""Finds the command that a person may use here, and writes their options down as Discord's clients would."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Union

from tests.fakes.discord_api.drafting import attachment
from tests.fakes.discord_api.payloads import Json, items, number, part, words
from tests.fakes.discord_api.rules_commands import (
    BOOLEAN,
    CHANNEL,
    CHAT,
    DECIMAL,
    FILE,
    GROUP,
    INTEGER,
    PERSON,
    ROLE,
    STRING,
    SUB,
)  # fmt: skip
from tests.fakes.discord_api.things import Channel, Role
from tests.fakes.discord_api.world import Command

if TYPE_CHECKING:
    from tests.fakes.discord_api.acting import Acting

Value = Union[str, int, float, bool, "Acting", Channel, Role, tuple[str, bytes]]
"""What an option takes: the name of a choice or a value; somebody; a channel; a role; a file with its name."""


def shown_name(one: Json, locale: str, key: str = "name") -> str:
    """As it is shown to people of a language."""
    return str(part(one, f"{key}_localizations").get(locale, one.get(key, "")))


def find_command(who: Acting, text: str, kind: int, place: Channel) -> tuple[Command, list[Json]]:
    """The command and the sub-commands on the way, by their names as written or as shown to this person."""
    names = text.removeprefix("/").split(" ") if kind == CHAT else [text]
    offered = [one for one in who.world.commands.values() if _is_offered(who, one, kind, place)]
    locale = who.user.locale
    for command in offered:
        if names[0] in {command.payload["name"], shown_name(command.payload, locale)}:
            return command, _path(command.payload, names[1:], locale)
    shown = sorted(shown_name(one.payload, locale) for one in offered)
    raise LookupError(f"{who.user.global_name} is not offered {text!r} here, but {shown}")


def _is_offered(who: Acting, command: Command, kind: int, place: Channel) -> bool:
    payload = command.payload
    if number(payload, "type", CHAT) != kind:
        return False
    contexts = payload.get("contexts")
    if place.people:
        kinds = payload.get("integration_types")
        everywhere = isinstance(contexts, list) and 2 in contexts and isinstance(kinds, list) and 1 in kinds
        return command.guild is None and everywhere and who.world.user_installs
    if place.guild is None:
        listed = contexts if isinstance(contexts, list) else [0, 1] if payload.get("dm_permission", True) else [0]
        return command.guild is None and 1 in listed
    if command.guild not in {None, place.guild.id} or not place.guild.bot_in:
        return False
    needed = payload.get("default_member_permissions")
    rights = place.guild.permissions(who.user)
    return (not isinstance(contexts, list) or 0 in contexts) and (needed is None or _holds(rights, int(str(needed))))


def _holds(rights: int, needed: int) -> bool:
    """Zero means nobody but administrators."""
    return bool(rights & 1 << 3) or (needed != 0 and rights & needed == needed)


def _path(payload: Json, names: Sequence[str], locale: str) -> list[Json]:
    path: list[Json] = []
    for name in names:
        subs = [one for one in items(path[-1] if path else payload, "options") if one["type"] in {SUB, GROUP}]
        path += [one for one in subs if name in {one["name"], shown_name(one, locale)}][:1]
    if len(path) != len(names) or any(one["type"] in {SUB, GROUP} for one in items((path or [payload])[-1], "options")):
        raise LookupError(f"no such sub-command: {' '.join(names)}")
    return path


def fill_options(
    who: Acting,
    place: Channel,
    found: tuple[Command, list[Json]],
    given: dict[str, Value],
    focused: tuple[str, str] | None = None,
) -> Json:
    """`options` and `resolved` of the interaction's data. focused: the option that is being typed, and what so far."""
    command, path = found
    known = items((path or [command.payload])[-1], "options")
    locale = who.user.locale
    named = {name: one for one in known for name in (str(one["name"]), shown_name(one, locale))}
    if unknown := (given.keys() | ({focused[0]} if focused else set())) - named.keys():
        raise LookupError(f"no option {sorted(unknown)}, but {[shown_name(one, locale) for one in known]}")
    by_name = {str(named[name]["name"]): value for name, value in given.items()}
    missing = [one["name"] for one in known if one.get("required") and one["name"] not in by_name]
    if missing and focused is None:
        raise ValueError(f"required: {missing}")
    resolved: Json = {}
    filled: list[Json] = []
    for one in known:
        if focused is not None and named[focused[0]] is one:
            if not one.get("autocomplete"):
                raise LookupError(f"{one['name']} suggests nothing")
            filled.append({"name": one["name"], "type": one["type"], "value": focused[1], "focused": True})
        elif one["name"] in by_name:
            value = _value(who, place, one, by_name[str(one["name"])], resolved)
            filled.append({"name": one["name"], "type": one["type"], "value": value})
    for step in reversed(path):
        filled = [{"name": step["name"], "type": step["type"], "options": filled}]
    return ({"options": filled} if filled else {}) | ({"resolved": resolved} if resolved else {})


def _value(who: Acting, place: Channel, option: Json, value: Value, resolved: Json) -> object:
    kind, name = number(option, "type"), words(option, "name")
    if choices := items(option, "choices"):
        for choice in choices:
            if value in {choice["value"], choice["name"], shown_name(choice, who.user.locale)}:
                return choice["value"]
        raise LookupError(f"{name} offers {[shown_name(one, who.user.locale) for one in choices]}, not {value!r}")
    if kind == STRING and isinstance(value, str):
        if not number(option, "min_length") <= len(value) <= number(option, "max_length", 6000) or not value:
            raise ValueError(f"{name}: the length of {value!r:.40} does not fit")
        return value
    if kind == BOOLEAN and isinstance(value, bool):
        return value
    if kind in {INTEGER, DECIMAL} and isinstance(value, int | float) and not isinstance(value, bool):
        return _figure(option, value)
    return _thing(who, place, kind, value, resolved)


def _figure(option: Json, value: float) -> float:
    least, most = option.get("min_value"), option.get("max_value")
    whole = option["type"] != INTEGER or isinstance(value, int)
    too_small = isinstance(least, int | float) and value < least
    if not whole or too_small or (isinstance(most, int | float) and value > most):
        raise ValueError(f"{option['name']}: {value} is not between {least} and {most}")
    return value


def _thing(who: Acting, place: Channel, kind: int, value: Value, resolved: Json) -> str:
    """Something with an id, told beside the options."""

    def tell(key: str, thing_id: int, view: Json) -> str:
        entries = resolved.setdefault(key, {})
        assert isinstance(entries, dict)
        entries[str(thing_id)] = view
        return str(thing_id)

    if kind == CHANNEL and isinstance(value, Channel):
        return tell("channels", value.id, value.view(who.world.bot) | {"permissions": "0"})
    if kind == ROLE and isinstance(value, Role):
        return tell("roles", value.id, value.view())
    if kind == FILE and isinstance(value, tuple):
        file = attachment(who.world, *value)
        who.world.files[file.id] = file
        return tell("attachments", file.id, who.world.file_view(place, file))
    if kind == PERSON and not isinstance(value, str | int | float | bool | tuple | Channel | Role):
        if place.guild is not None and value.user.id in place.guild.members:
            rights: Json = {"permissions": str(place.guild.permissions(value.user))}
            tell("members", value.user.id, place.guild.members[value.user.id].view(with_user=False) | rights)
        return tell("users", value.user.id, value.user.view())
    raise ValueError(f"an option of type {kind} does not take {value!r}")
