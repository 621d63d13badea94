"""People, servers, channels, messages and files, and how each is written on the wire. They hold no rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from tests.fakes.discord_api.clock import born, written
from tests.fakes.discord_api.payloads import Json, all_parts, items, part, words

TEXT, DM, THREAD = 0, 1, 11
VIEW, SEND, MANAGE_MESSAGES = 1 << 10, 1 << 11, 1 << 13
EVERYBODY: Final = VIEW | SEND | 1 << 6 | 1 << 14 | 1 << 15 | 1 << 16 | 1 << 31 | 1 << 35 | 1 << 38
"""See, write, react, embed, attach, read history, use commands, open threads and write in them."""
EPHEMERAL, LOADING, COMPONENTS_V2 = 1 << 6, 1 << 7, 1 << 15


@dataclass(slots=True, eq=False)
class User:
    """An account. dms_open: whether bots that share a server may write first."""

    id: int
    username: str
    global_name: str
    locale: str = "en-US"
    bot: bool = False
    dms_open: bool = True

    def view(self) -> Json:
        view: Json = {
            "id": str(self.id), "username": self.username, "global_name": self.global_name, "discriminator": "0",
            "avatar": None, "public_flags": 0, "flags": 0, "primary_guild": None,
        }  # fmt: skip
        return view | ({"bot": True} if self.bot else {})


@dataclass(slots=True, eq=False)
class Role:
    """A role of a server; the one with the server's own id is everybody's."""

    id: int
    name: str
    permissions: int = 0
    position: int = 1

    def view(self) -> Json:
        colors: Json = {"primary_color": 0, "secondary_color": None, "tertiary_color": None}
        return {
            "id": str(self.id), "name": self.name, "permissions": str(self.permissions), "position": self.position,
            "color": 0, "colors": colors, "hoist": False, "managed": False, "mentionable": False, "icon": None,
            "unicode_emoji": None, "flags": 0, "description": None,
        }  # fmt: skip


@dataclass(slots=True, eq=False)
class Member:
    """Somebody in a server."""

    user: User
    joined_at: str
    roles: list[int] = field(default_factory=list)
    nick: str | None = None

    def view(self, *, with_user: bool = True) -> Json:
        view: Json = {
            "roles": [str(role) for role in self.roles], "nick": self.nick, "joined_at": self.joined_at,
            "avatar": None, "banner": None, "premium_since": None, "communication_disabled_until": None,
            "pending": False, "mute": False, "deaf": False, "flags": 0,
        }  # fmt: skip
        return view | ({"user": self.user.view()} if with_user else {})


@dataclass(slots=True, eq=False)
class Guild:
    """A server. bot_in: whether the bot is (still) a member."""

    id: int
    name: str
    owner: User
    locale: str = "en-US"
    roles: dict[int, Role] = field(default_factory=dict)
    members: dict[int, Member] = field(default_factory=dict)
    bot_in: bool = True

    def __repr__(self) -> str:
        return f"<server {self.name}>"

    def role(self, name: str) -> Role:
        """By name."""
        return next(role for role in self.roles.values() if role.name == name)

    def permissions(self, user: User) -> int:
        """What the roles allow, before any channel's exceptions; the owner may do everything."""
        held = {self.id, *(self.members[user.id].roles if user.id in self.members else ())}
        total = 0
        for role in self.roles.values():
            total |= role.permissions if role.id in held else 0
        return (1 << 53) - 1 if user.id == self.owner.id else total

    def view(self) -> Json:
        """What REST and GUILD_CREATE have in common."""
        view: Json = {
            "id": str(self.id), "name": self.name, "owner_id": str(self.owner.id), "preferred_locale": self.locale,
            "roles": [role.view() for role in self.roles.values()], "region": "deprecated", "system_channel_flags": 0,
            "afk_timeout": 300, "verification_level": 0, "default_message_notifications": 0, "mfa_level": 0,
            "explicit_content_filter": 0, "nsfw": False, "nsfw_level": 0, "premium_tier": 0, "max_members": 500000,
            "premium_subscription_count": 0, "premium_progress_bar_enabled": False, "max_video_channel_users": 25,
            "max_stage_video_channel_users": 50, "widget_enabled": False, "emojis": [], "stickers": [], "features": [],
        }  # fmt: skip
        absent = (
            "icon", "description", "home_header", "splash", "discovery_splash", "banner", "application_id",
            "afk_channel_id", "system_channel_id", "public_updates_channel_id", "rules_channel_id",
            "safety_alerts_channel_id", "vanity_url_code", "widget_channel_id", "max_presences", "incidents_data",
        )  # fmt: skip
        return view | dict.fromkeys(absent)


@dataclass(slots=True, eq=False)
class Channel:
    """A channel, a thread or somebody's DMs with the bot. denied: what the bot is denied here, as permission bits.

    people: between whom it is when the bot is not among them.
    """

    id: int
    kind: int
    name: str = ""
    guild: Guild | None = None
    partner: User | None = None
    parent: Channel | None = None
    denied: int = 0
    archived: bool = False
    locked: bool = False
    last_message: int | None = None
    people: tuple[User, ...] = ()

    def __repr__(self) -> str:
        return f"<channel {self.name or self.id}>"

    def allows_bot(self, right: int, bot: User) -> bool:
        """Whether the bot holds this right here; a thread follows its channel."""
        if self.guild is None:
            return not self.people
        denied = self.denied | (self.parent.denied if self.parent else 0)
        return bool(self.guild.permissions(bot) & right & ~denied)

    def view(self, bot: User) -> Json:
        last = str(self.last_message) if self.last_message else None
        view: Json = {"id": str(self.id), "type": self.kind, "flags": 0, "last_message_id": last}
        if self.guild is None:
            return view | {"recipients": [one.view() for one in self.people or (self.partner,) if one is not None]}
        view |= {"name": self.name, "guild_id": str(self.guild.id), "rate_limit_per_user": 0}
        if self.parent is not None:
            meta: Json = {"archived": self.archived, "locked": self.locked, "auto_archive_duration": 1440}
            meta |= {"archive_timestamp": written(born(self.id)), "create_timestamp": written(born(self.id))}
            view |= {"parent_id": str(self.parent.id), "owner_id": str(bot.id), "thread_metadata": meta}
            return view | {"message_count": 0, "member_count": 1, "total_message_sent": 0}
        exceptions: list[Json] = []
        if self.denied:
            exceptions.append({"id": str(bot.id), "type": 1, "allow": "0", "deny": str(self.denied)})
        view |= {"position": 0, "parent_id": None, "topic": None, "nsfw": False, "permission_overwrites": exceptions}
        return view


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file under a message; description is its alternative text."""

    id: int
    filename: str
    content: bytes
    content_type: str
    description: str | None = None


@dataclass(slots=True, eq=False)
class Message:
    """One message as it stands now. ephemeral_to: the only person who sees it."""

    id: int
    channel: Channel
    author: User
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    kind: int = 0
    edited_at: str | None = None
    reply_to: Message | None = None
    mentions: list[User] = field(default_factory=list)
    pinged: list[User] = field(default_factory=list)
    rings_all: bool = False
    nonce: str | None = None
    asked: Json | None = None
    ephemeral_to: User | None = None
    deleted: bool = False
    edits: int = 0

    def __repr__(self) -> str:
        return f"<{self.author.global_name}: {self.text!r}>"

    @property
    def loading(self) -> bool:
        """Whether the person sees "thinking ..."."""
        return bool(self.flags & LOADING)

    @property
    def text(self) -> str:
        """All that can be read in it, from top to bottom: content, embeds, text displays."""
        lines = [self.content]
        for embed in self.embeds:
            lines += [words(embed, "title"), words(embed, "description")]
            lines += [f"{words(one, 'name')}: {words(one, 'value')}" for one in items(embed, "fields")]
        lines += [words(one, "content") for one in all_parts(self.components) if one.get("type") == 10]
        return "\n".join(line for line in lines if line)

    @property
    def labels(self) -> list[str]:
        """The labels of all buttons, row by row."""
        return [words(one, "label") for one in all_parts(self.components) if one.get("type") == 2]

    @property
    def controls(self) -> list[str]:
        """Buttons and menus as one line of text a row."""
        return [line for row in self.components for line in _controls(row)]


def _controls(row: Json) -> list[str]:
    shown: list[str] = []
    for one in all_parts([row]):
        off = " (off)" if one.get("disabled") else ""
        if one.get("type") == 2:
            shown.append(f"[{words(one, 'label') or words(part(one, 'emoji'), 'name')}{off}]")
        elif one.get("type") == 3:
            options = " | ".join(words(option, "label") for option in items(one, "options"))
            shown.append(f"[menu {words(one, 'placeholder')}: {options}{off}]")
        elif isinstance(one.get("type"), int) and one["type"] in {5, 6, 7, 8}:
            shown.append(f"[menu {words(one, 'placeholder')}]")
    return ["   " + " ".join(shown)] if shown else []
