"""Routes about the bot itself, people, servers and their members, and the way to the gateway."""

from __future__ import annotations

from tests.fakes.discord_api.call import Call, played
from tests.fakes.discord_api.payloads import Json, Refused, invalid, number
from tests.fakes.discord_api.things import VIEW, Guild
from tests.fakes.discord_api.world import BOT_ID

PRIVILEGED = 1 << 14 | 1 << 18
"""Flags of an application: members and message content are allowed. Without them identifying for it ends in 4014."""


def _guild(call: Call) -> Guild:
    found = call.world.guilds.get(call.id("guild_id"))
    if found is None:
        raise Refused(10004)
    if not found.bot_in:
        raise Refused(50001)
    return found


@played("GET /users/@me")
def me(call: Call) -> object:
    """The bot's account."""
    return call.world.bot.view() | {"mfa_enabled": True, "locale": "en-US", "verified": True, "email": None}


@played("GET /users/{user_id}")
def user(call: Call) -> object:
    """Anybody's account."""
    found = call.world.users.get(call.id("user_id"))
    if found is None:
        raise Refused(10013)
    return found.view()


@played("GET /applications/@me", "GET /oauth2/applications/@me")
def application(call: Call) -> object:
    """The application, which has no owner but itself."""
    bot = call.world.bot
    installs: Json = {kind: {} for kind in ("0", "1")[: 1 + call.world.user_installs]}
    view: Json = {
        "id": str(bot.id), "name": bot.global_name, "icon": None, "description": "", "summary": "", "type": None,
        "verify_key": "0" * 64, "flags": PRIVILEGED, "flags_new": str(PRIVILEGED), "redirect_uris": [], "team": None,
        "interactions_endpoint_url": None, "role_connections_verification_url": None, "owner": bot.view(),
        "approximate_guild_count": len(call.world.guilds), "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0, "explicit_content_filter": 0, "eligible_oauth2_scopes": [],
        "bot": bot.view(), "bot_public": True, "bot_require_code_grant": False, "tags": [], "hook": True,
        "integration_types_config": installs,
    }  # fmt: skip
    return view


@played("GET /users/@me/guilds")
def my_guilds(call: Call) -> object:
    """The servers that the bot is in."""
    return [
        {"id": str(one.id), "name": one.name, "icon": None, "banner": None, "owner": False, "features": [],
         "permissions": str(one.permissions(call.world.bot))}
        for one in call.world.guilds.values() if one.bot_in
    ]  # fmt: skip


@played("POST /users/@me/channels")
def create_dm(call: Call) -> object:
    """Somebody's DMs; they are made even when nothing may be written there."""
    found = call.world.users.get(number(call.body, "recipient_id"))
    if found is None:
        raise invalid("recipient_id", "Unknown user", "USER_UNKNOWN")
    if found.id == BOT_ID:
        raise Refused(50033)
    return call.world.dm(found).view(call.world.bot)


@played("GET /guilds/{guild_id}")
def guild(call: Call) -> object:
    """One server."""
    return _guild(call).view()


@played("GET /guilds/{guild_id}/roles")
def roles(call: Call) -> object:
    """Its roles."""
    return [role.view() for role in _guild(call).roles.values()]


@played("GET /guilds/{guild_id}/channels")
def channels(call: Call) -> object:
    """Its channels, without threads."""
    here = _guild(call)
    return [
        one.view(call.world.bot) for one in call.world.channels.values() if one.guild is here and one.parent is None
    ]


@played("GET /guilds/{guild_id}/members/{user_id}")
def member(call: Call) -> object:
    """One member."""
    here = _guild(call)
    if call.id("user_id") not in call.world.users:
        raise Refused(10013)
    if call.id("user_id") not in here.members:
        raise Refused(10007)
    return here.members[call.id("user_id")].view()


@played("GET /guilds/{guild_id}/members")
def members(call: Call) -> object:
    """Pages of members, by id."""
    after, limit = int(call.query.get("after", 0)), int(call.query.get("limit", 1))
    found = sorted((one for one in _guild(call).members.values() if one.user.id > after), key=lambda one: one.user.id)
    return [one.view() for one in found[:limit]]


@played("GET /channels/{channel_id}")
def channel(call: Call) -> object:
    """One channel."""
    return call.world.channel(call.id("channel_id"), VIEW).view(call.world.bot)
