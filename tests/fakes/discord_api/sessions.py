"""What one shard of a bot is told: filtered by its intents, numbered, and kept to be told again after a cut."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import Final

from tests.fakes.discord_api.clock import written
from tests.fakes.discord_api.payloads import Json
from tests.fakes.discord_api.things import VIEW, Guild, Message
from tests.fakes.discord_api.world import CONTENT, GUILDS, MEMBERS, Event, World

PRESENCES: Final = 1 << 8
PRIVILEGED: Final = MEMBERS | PRESENCES | CONTENT
KEPT = 1000
"""Events that a cut connection can make up for."""
SECRET: Final = {"content": "", "embeds": [], "attachments": [], "components": []}


@dataclass(slots=True)
class Session:
    """`waiting` is the queue of the connection that it has now, None while it has none."""

    id: str
    world: World
    shard: int
    shards: int
    intents: int
    number: int = 0
    log: deque[tuple[int, Json]] = field(default_factory=lambda: deque(maxlen=KEPT))
    waiting: asyncio.Queue[Json] | None = None
    lost_at: float | None = None

    def covers(self, guild: Guild | None) -> bool:
        """Whether this shard is the one for a server; DMs are the first one's."""
        return ((guild.id >> 22) % self.shards if guild else 0) == self.shard

    def offer(self, event: Event) -> None:
        """Tells the event if this session asked for such."""
        if not self.covers(event.guild) or (event.intent and not self.intents & event.intent):
            return
        if event.guild is not None and not event.guild.bot_in and event.name != "GUILD_DELETE":
            return
        hidden = event.message is not None and not self._may_read(event.message)
        self.dispatch(event.name, event.payload | SECRET if hidden else event.payload)

    def _may_read(self, message: Message) -> bool:
        bot = self.world.bot
        known = message.channel.guild is None or message.author is bot or bot in message.mentions
        return known or bool(self.intents & CONTENT)

    def dispatch(self, name: str, payload: Json) -> None:
        """Numbers it, keeps it, sends it when there is a connection."""
        self.number += 1
        frame: Json = {"op": 0, "t": name, "s": self.number, "d": payload}
        self.log.append((self.number, frame))
        if self.waiting is not None:
            self.waiting.put_nowait(frame)

    def greet(self, gateway_url: str) -> None:
        """READY and the servers, as after every IDENTIFY."""
        guilds = [one for one in self.world.guilds.values() if one.bot_in and self.covers(one)]
        flags: Json = {"id": str(self.world.bot.id), "flags": 1 << 14 | 1 << 18}
        self.dispatch("READY", {
            "v": 10, "user": self.world.bot.view() | {"verified": True, "mfa_enabled": True, "email": None},
            "guilds": [{"id": str(one.id), "unavailable": True} for one in guilds], "session_id": self.id,
            "session_type": "normal", "resume_gateway_url": gateway_url, "shard": [self.shard, self.shards],
            "application": flags, "private_channels": [], "relationships": [], "user_settings": {}, "presences": [],
        })  # fmt: skip
        if self.intents & GUILDS:
            for guild in guilds:
                self.dispatch("GUILD_CREATE", guild_event(self.world, guild, whole=bool(self.intents & PRESENCES)))

    def resume(self, after: int) -> bool:
        """Tells again what came after that number; False when that is not known any more."""
        if self.waiting is None or after > self.number or (self.log and after < self.log[0][0] - 1):
            return False
        for number, frame in self.log:
            if number > after:
                self.waiting.put_nowait(frame)
        self.dispatch("RESUMED", {})
        return True

    def members(self, wish: Json) -> None:
        """GUILD_MEMBERS_CHUNK for what was asked with op 8."""
        guild = self.world.guilds[int(str(wish["guild_id"]))]
        ids, query = wish.get("user_ids"), str(wish.get("query", "")).lower()
        wanted = {int(str(one)) for one in ids} if isinstance(ids, list) else None
        found = [
            member for member in guild.members.values()
            if (member.user.id in wanted if wanted is not None else member.user.username.startswith(query))
        ]  # fmt: skip
        missing = sorted(str(one) for one in (wanted or set()) - guild.members.keys())
        self.dispatch("GUILD_MEMBERS_CHUNK", {
            "guild_id": str(guild.id), "members": [member.view() for member in found], "chunk_index": 0,
            "chunk_count": 1, "not_found": missing, "nonce": wish.get("nonce"), "presences": [],
        })  # fmt: skip


def guild_event(world: World, guild: Guild, *, whole: bool = False) -> Json:
    """GUILD_CREATE. whole: with all members; without that intent only the bot itself is listed."""
    here = [one for one in world.channels.values() if one.guild is guild and one.allows_bot(VIEW, world.bot)]
    shown = [member for member in guild.members.values() if whole or member.user is world.bot]
    return guild.view() | {
        "joined_at": guild.members[world.bot.id].joined_at if world.bot.id in guild.members else written(0),
        "large": False, "unavailable": False, "member_count": len(guild.members),
        "members": [member.view() for member in shown], "voice_states": [], "presences": [],
        "channels": [one.view(world.bot) for one in here if one.parent is None],
        "threads": [one.view(world.bot) for one in here if one.parent is not None and not one.archived],
        "stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": [],
    }  # fmt: skip
