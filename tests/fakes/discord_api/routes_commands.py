"""Routes that register commands, everywhere or in one server; each write is counted."""

from __future__ import annotations

from tests.fakes.discord_api.call import Call, played
from tests.fakes.discord_api.payloads import Json, Refused, items, number, words
from tests.fakes.discord_api.rules_commands import CHAT, check_commands
from tests.fakes.discord_api.world import Command

GLOBAL = "/applications/{application_id}/commands"
LOCAL = "/applications/{application_id}/guilds/{guild_id}/commands"


def _place(call: Call) -> int | None:
    if call.id("application_id") != call.world.bot.id:
        raise Refused(50001)
    guild = int(call.at["guild_id"]) if "guild_id" in call.at else None
    if guild is not None and (guild not in call.world.guilds or not call.world.guilds[guild].bot_in):
        raise Refused(50001)
    return guild


def _standing(call: Call) -> list[Command]:
    guild = _place(call)
    return [command for command in call.world.commands.values() if command.guild == guild]


@played(f"GET {GLOBAL}", f"GET {LOCAL}")
def listed(call: Call) -> object:
    """All commands of a place; other languages only when asked for."""
    whole = call.query.get("with_localizations", "").lower() in {"1", "true"}
    return [one.payload if whole else _without_languages(one.payload) for one in _standing(call)]


def _without_languages(payload: Json) -> Json:
    return {key: value for key, value in payload.items() if not key.endswith("_localizations")}


@played(f"PUT {GLOBAL}", f"PUT {LOCAL}")
def overwrite(call: Call) -> object:
    """These and no others from now on; one that stood here by that name keeps its id."""
    check_commands(call.listed)
    before = {_key(one.payload): one for one in _standing(call)}
    for command in before.values():
        del call.world.commands[command.id]
    call.world.command_writes += 1
    return [_register(call, wish, before.get(_key(wish))).payload for wish in call.listed]


@played(f"POST {GLOBAL}", f"POST {LOCAL}")
def add(call: Call) -> object:
    """One more, or another form of the one with that name."""
    check_commands([call.body])
    call.world.command_writes += 1
    before = next((one for one in _standing(call) if _key(one.payload) == _key(call.body)), None)
    return _register(call, call.body, before).payload


@played(f"DELETE {GLOBAL}/{{command_id}}", f"DELETE {LOCAL}/{{command_id}}")
def remove(call: Call) -> object:
    """One less."""
    found = next((one for one in _standing(call) if one.id == call.id("command_id")), None)
    if found is None:
        raise Refused(10063)
    call.world.command_writes += 1
    del call.world.commands[found.id]
    return None


def _tidy(wish: Json) -> Json:
    """As Discord gives it back: nothing that is empty, absent or false, in options and choices too."""
    whole = {
        key: value for key, value in wish.items() if value is not None and value is not False and value not in ([], {})
    }
    for key in ("options", "choices"):
        if key in whole:
            whole[key] = [_tidy(one) for one in items(wish, key)]
    return whole


def _key(payload: Json) -> tuple[int, str]:
    return number(payload, "type", CHAT), words(payload, "name")


def _register(call: Call, wish: Json, before: Command | None) -> Command:
    guild = _place(call)
    command_id = before.id if before else call.world.clock.snowflake()
    payload: Json = {
        "id": str(command_id), "application_id": str(call.world.bot.id), "version": str(call.world.clock.snowflake()),
        "type": CHAT, "default_member_permissions": None, "description": "", "nsfw": False, "dm_permission": True,
        "contexts": None, "integration_types": [0],
    }  # fmt: skip
    payload |= _tidy(wish)
    if payload["default_member_permissions"] is not None:
        payload["default_member_permissions"] = str(payload["default_member_permissions"])
    payload |= {"guild_id": str(guild)} if guild else {}
    call.world.commands[command_id] = Command(command_id, guild, payload)
    return call.world.commands[command_id]
