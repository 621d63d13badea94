"""Discord's client as Kith wants it: which intents, no caches, where it connects to. Hands on what it hears.

Reads nothing, answers nothing, decides nothing.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias
from urllib.parse import urlsplit

import discord
from discord.asset import Asset
from discord.gateway import DiscordWebSocket
from discord.http import Route

if TYPE_CHECKING:
    from collections.abc import Iterator

WAIT_FOR_BUCKET: Final = 30.0
"""Seconds the library waits for a rate limit by itself (its shortest); what takes longer goes back to the outbox."""


class Ear(Protocol):
    """What hears the client, in the order in which Discord told; never waited for."""

    def message(self, message: discord.Message) -> None:
        """Somebody wrote."""

    def edit(self, message: discord.Message) -> None:
        """A message was changed: by its author, or by Discord (the preview of a link)."""

    def interaction(self, interaction: AnyInteraction) -> None:
        """A command, a press, a choice, a filled form, or a letter typed into an option."""

    def expelled(self, guild: discord.Guild) -> None:
        """Kith was removed from a server, or the server is gone."""

    def ready(self) -> None:
        """A new session has begun: what happened before it was not told."""


class _Hears(discord.Client):
    """The library calls these by their names."""

    ear: Ear

    def dispatch(self, event: str, /, *args: object, **kwargs: object) -> None:
        """Nothing once it is closed: the library still tells that it is ready, and fails for want of its loop."""
        if not self.is_closed():
            super().dispatch(event, *args, **kwargs)

    async def on_message(self, message: discord.Message) -> None:
        self.ear.message(message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        self.ear.edit(payload.message)

    async def on_interaction(self, interaction: AnyInteraction) -> None:
        self.ear.interaction(interaction)

    async def on_ready(self) -> None:
        self.ear.ready()

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self.ear.expelled(guild)


class KithClient(_Hears):
    """One connection."""


class ShardedKithClient(_Hears, discord.AutoShardedClient):
    """Several connections, where Discord asks for them: from about 2,500 servers on."""


AnyClient: TypeAlias = KithClient | ShardedKithClient
AnyInteraction: TypeAlias = "discord.Interaction[AnyClient]"


def make_client(ear: Ear, *, message_content: bool = False, shards: int = 1) -> AnyClient:
    """A client that is not connected yet: three ordinary intents, nobody ever pinged, people and messages not kept.

    message_content: also read channel messages that do not mention Kith, which is what a reply to it without a ping
    is. Privileged; mentions, replies with a ping and private messages carry their text without it.
    """
    # It warns about missing voice libraries, which Kith has no use for.
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
    kind = ShardedKithClient if shards > 1 else KithClient
    client = kind(
        intents=discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=message_content),
        member_cache_flags=discord.MemberCacheFlags.none(),
        max_messages=None,
        allowed_mentions=discord.AllowedMentions.none(),
        max_ratelimit_timeout=WAIT_FOR_BUCKET,
        shard_count=shards if shards > 1 else None,
    )
    client.ear = ear
    return client


@contextmanager
def redirected(api_url: str | None, gateway_url: str | None) -> Iterator[None]:
    """Where the library finds Discord, as long as this lasts; None: where it is.

    api_url: what stands before the version's routes ("…/api/v10"). The library keeps these addresses in its classes,
    so they hold for all clients of the process. A client that resumes goes to the address that READY told it, and
    attachments carry their own.
    """
    before = Route.BASE, Asset.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    if api_url is not None:
        parts = urlsplit(api_url)
        Route.BASE, Asset.BASE = api_url, f"{parts.scheme}://{parts.netloc}"
    if gateway_url is not None:
        DiscordWebSocket.DEFAULT_GATEWAY = type(DiscordWebSocket.DEFAULT_GATEWAY)(gateway_url)
    try:
        yield
    finally:
        Route.BASE, Asset.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before
