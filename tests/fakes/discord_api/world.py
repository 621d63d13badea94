"""All that the server knows, and the stream of events that it tells. It knows no HTTP and no socket."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from tests.fakes.discord_api.clock import Clock, born, written
from tests.fakes.discord_api.interaction import ANSWER_WITHIN, Interaction
from tests.fakes.discord_api.payloads import Json, Refused
from tests.fakes.discord_api.things import DM, EPHEMERAL, VIEW, Attachment, Channel, Guild, Message, User

BOT_ID: Final = 1_100_000_000_000_000_001
TOKEN: Final = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.Gtests.only-for-this-server"
LINKS_LAST: Final = 24 * 3600
"""Seconds until the signature of a file's address is over."""
NONCES_LAST: Final = 5 * 60.0
"""Seconds during which a nonce gives the message it made ("the past few minutes")."""
GUILDS, MEMBERS, GUILD_MESSAGES, DIRECT_MESSAGES, CONTENT = 1, 1 << 1, 1 << 9, 1 << 12, 1 << 15


@dataclass(frozen=True, slots=True)
class Event:
    """One dispatch. intent: the bit that a session needs. message: what it is about, when that has content."""

    name: str
    payload: Json
    intent: int = 0
    guild: Guild | None = None
    message: Message | None = None


@dataclass(slots=True)
class Command:
    """A registered command; guild is None for a global one."""

    id: int
    guild: int | None
    payload: Json


@dataclass(frozen=True, slots=True)
class Called:
    """One request as it came in; code is Discord's error code, 0 when all was well."""

    method: str
    path: str
    body: Json
    status: int
    code: int = 0
    at: float = 0.0


@dataclass(slots=True)
class World:
    """Everything above. complaints: what a bot did wrong. mistakes: answers of ours that Discord would not give.

    user_installs: whether people may install the application for themselves, to use it anywhere.
    answer_within: seconds until an act has failed; more than Discord's three where a busy machine is no finding.
    """

    clock: Clock = field(default_factory=Clock)
    users: dict[int, User] = field(default_factory=dict)
    guilds: dict[int, Guild] = field(default_factory=dict)
    channels: dict[int, Channel] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    interactions: dict[str, Interaction] = field(default_factory=dict)
    files: dict[int, Attachment] = field(default_factory=dict)
    commands: dict[int, Command] = field(default_factory=dict)
    command_writes: int = 0
    user_installs: bool = False
    answer_within: float = ANSWER_WITHIN
    typings: list[int] = field(default_factory=list)
    calls: list[Called] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    mistakes: list[str] = field(default_factory=list)
    nonces: dict[str, tuple[float, Message]] = field(default_factory=dict)
    listeners: list[Callable[[Event], None]] = field(default_factory=list)
    url: str = ""
    bot: User = field(default_factory=lambda: User(BOT_ID, "kith", "Kith", bot=True))

    def __repr__(self) -> str:
        return f"<world of {len(self.users)} people and {len(self.messages)} messages>"

    def __post_init__(self) -> None:
        self.users[self.bot.id] = self.bot

    # ---- finding -----------------------------------------------------------------------------------------------------

    def channel(self, channel_id: int, right: int = VIEW) -> Channel:
        """The channel, or the refusal when the bot may not see it (or do what `right` says)."""
        found = self.channels.get(channel_id)
        if found is None:
            raise Refused(10003)
        if not found.allows_bot(VIEW, self.bot) or (found.guild is not None and not found.guild.bot_in):
            raise Refused(50001)
        if not found.allows_bot(right, self.bot):
            raise Refused(50013)
        return found

    def message(self, channel: Channel, message_id: int) -> Message:
        """The message as bots find it by its channel: none that only one person sees."""
        found = self.messages.get(message_id)
        if found is None or found.deleted or found.channel is not channel or found.ephemeral_to is not None:
            raise Refused(10008)
        return found

    def in_channel(self, channel: Channel) -> list[Message]:
        """All standing messages, oldest first."""
        return [message for message in self.messages.values() if message.channel is channel and not message.deleted]

    def dm(self, user: User) -> Channel:
        """Somebody's DMs with the bot; made when first needed."""
        for channel in self.channels.values():
            if channel.partner is user:
                return channel
        channel = Channel(self.clock.snowflake(), DM, partner=user)
        self.channels[channel.id] = channel
        return channel

    def share_a_guild(self, user: User) -> bool:
        """Whether the bot and this person meet in a server."""
        return any(user.id in guild.members and guild.bot_in for guild in self.guilds.values())

    # ---- changing ----------------------------------------------------------------------------------------------------

    def write(self, message: Message) -> Message:
        """A new message: kept, and told to the bot unless only one person sees it."""
        self.messages[message.id] = message
        self.files |= {file.id: file for file in message.attachments}
        if message.ephemeral_to is None:
            message.channel.last_message = message.id
            self.tell_message("MESSAGE_CREATE", message)
        return message

    def touch(self, message: Message) -> None:
        """A message changed: told to the bot unless only one person sees it."""
        message.edits += 1
        self.files |= {file.id: file for file in message.attachments}
        if message.ephemeral_to is None:
            self.tell_message("MESSAGE_UPDATE", message)

    def delete(self, message: Message) -> None:
        """A message is gone."""
        message.deleted = True
        if message.ephemeral_to is None:
            guild = message.channel.guild
            payload: Json = {"id": str(message.id), "channel_id": str(message.channel.id)}
            payload |= {"guild_id": str(guild.id)} if guild else {}
            self.tell(Event("MESSAGE_DELETE", payload, GUILD_MESSAGES if guild else DIRECT_MESSAGES, guild))

    def tell(self, event: Event) -> None:
        """Tells all sessions."""
        for listener in self.listeners:
            listener(event)

    def tell_message(self, name: str, message: Message) -> None:
        """With the extras that only events carry."""
        guild = message.channel.guild
        payload = self.message_view(message) | {"channel_type": message.channel.kind}
        if guild is not None:
            payload["guild_id"] = str(guild.id)
            if message.author.id in guild.members:
                payload["member"] = guild.members[message.author.id].view(with_user=False)
        if message.channel.allows_bot(VIEW, self.bot):
            self.tell(Event(name, payload, GUILD_MESSAGES if guild else DIRECT_MESSAGES, guild, message))

    # ---- writing on the wire -----------------------------------------------------------------------------------------

    def file_url(self, channel: Channel, file: Attachment) -> str:
        """A signed address that is over after a day."""
        issued = int(self.clock())
        over = f"{issued + LINKS_LAST:x}"
        where = f"/attachments/{channel.id}/{file.id}/{file.filename}"
        return f"{self.url}{where}?ex={over}&is={issued:x}&hm={signature(where, over)}&"

    def message_view(self, message: Message) -> Json:
        """As the Message object of REST and of events."""
        view: Json = {
            "id": str(message.id), "channel_id": str(message.channel.id), "type": message.kind,
            "author": message.author.view(), "content": message.content, "timestamp": written(born(message.id)),
            "edited_timestamp": message.edited_at, "tts": False, "pinned": False, "mention_everyone": message.rings_all,
            "mentions": [user.view() for user in message.mentions], "mention_roles": [], "flags": message.flags,
            "embeds": [{"type": "rich"} | embed for embed in message.embeds], "components": message.components,
            "attachments": [self.file_view(message.channel, file) for file in message.attachments],
        }  # fmt: skip
        if message.nonce is not None:
            view["nonce"] = message.nonce
        if message.asked is not None:
            view |= {"interaction_metadata": message.asked, "application_id": str(self.bot.id)}
            view["webhook_id"] = str(self.bot.id)
        if message.reply_to is not None:
            reference: Json = {"type": 0, "channel_id": str(message.channel.id), "message_id": str(message.reply_to.id)}
            if message.channel.guild is not None:
                reference["guild_id"] = str(message.channel.guild.id)
            gone = message.reply_to.deleted or message.reply_to.reply_to is message
            view |= {"message_reference": reference}
            view["referenced_message"] = None if gone else self.message_view(_without_reply(message.reply_to))
        return view

    def file_view(self, channel: Channel, file: Attachment) -> Json:
        """One entry of `attachments`."""
        url = self.file_url(channel, file)
        view: Json = {"id": str(file.id), "filename": file.filename, "size": len(file.content), "url": url}
        view |= {"proxy_url": url, "content_type": file.content_type}
        return view | ({"description": file.description} if file.description else {})

    async def until(self, condition: Callable[[], bool], seconds: float = 10.0) -> None:
        """Looks again and again until it holds; TimeoutError after that many seconds."""
        async with asyncio.timeout(seconds):
            while not condition():  # noqa: ASYNC110  # conditions ask the clock as well, nothing could wake them
                await asyncio.sleep(0.01)


def _without_reply(message: Message) -> Message:
    """References are shown one deep."""
    return replace(message, reply_to=None)


def signature(where: str, over: str) -> str:
    """What makes the address of a file hard to guess."""
    return hashlib.sha256(f"{where} {over}".encode()).hexdigest()


def ephemeral(flags: int, user: User) -> User | None:
    """Who alone sees a message with these flags."""
    return user if flags & EPHEMERAL else None
