"""A bot of twenty lines with discord.py alone, to judge the server that judges the adapter."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING

import discord
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from tests.fakes.discord_api import DiscordApi

Asked = discord.Interaction[discord.Client]


class PlainBot(discord.AutoShardedClient):
    """Echoes, with a button; `/log` opens a modal. `heard` is every text it was told, `lines` what happened to it."""

    def __init__(self, intents: discord.Intents, shards: int, patience: float) -> None:
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        super().__init__(intents=intents, shard_count=shards, heartbeat_timeout=patience)
        self.connected = 0
        self.heard: list[str] = []
        self.lines: list[str] = []
        self.tree = app_commands.CommandTree(self)
        self.tree.add_command(log)
        self.tree.add_command(app_commands.ContextMenu(name="Save this", callback=save_this))

    async def setup_hook(self) -> None:
        self.add_view(Save())
        await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """The library would wait five seconds before each session but the first."""

    async def on_shard_connect(self, _: int) -> None:
        self.connected += 1

    async def on_message(self, message: discord.Message) -> None:
        if message.is_system():
            self.lines.append(f"line of Discord's own: {message.type.name}")
        elif not message.author.bot:
            self.heard.append(message.content)
            await message.channel.send(f"You said {message.content}", view=Save())

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        if not payload.message.author.bot:
            self.lines.append(f"changed: {payload.message.content}, {payload.message.edited_at is not None}")

    async def on_guild_unavailable(self, guild: discord.Guild) -> None:
        self.lines.append(f"{guild.name} cannot be reached")

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self.lines.append(f"put out of {guild.name}")

    async def on_resumed(self) -> None:
        self.lines.append("resumed")

    async def on_member_update(self, _: discord.Member, after: discord.Member) -> None:
        self.lines.append(f"{after.name}: {[role.name for role in after.roles]}")

    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        self.lines.append(f"{payload.user.name} left")


class Save(discord.ui.View):
    """One button that outlives restarts."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="Save", custom_id="save")
    async def save(self, asked: Asked, _: discord.ui.Button[Save]) -> None:
        await asked.response.edit_message(content="Saved", view=None)


class Title(discord.ui.Modal, title="An activity"):
    """Asks for one line."""

    line: discord.ui.Label[Title] = discord.ui.Label(text="Title", component=discord.ui.TextInput(max_length=20))

    async def on_submit(self, asked: Asked) -> None:
        assert isinstance(self.line.component, discord.ui.TextInput)
        await asked.response.send_message(f"Logged {self.line.component.value}", ephemeral=True)


@app_commands.command(description="Log an activity")
async def log(asked: Asked, people: int, theme: str = "") -> None:
    await asked.response.send_modal(Title())


@log.autocomplete("theme")
async def suggest(_: Asked, typed: str) -> list[app_commands.Choice[str]]:
    return [app_commands.Choice(name=f"{typed}ees", value="trees")]


async def save_this(asked: Asked, message: discord.Message) -> None:
    await asked.response.defer(ephemeral=True, thinking=True)
    await asked.followup.send(f"Saved: {message.content}")


@contextlib.contextmanager
def aimed_at(api: DiscordApi) -> Iterator[None]:
    """discord.py connects to this server as long as this lasts."""
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = api.api_url, yarl.URL(api.gateway_url)
    try:
        yield
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before


@contextlib.asynccontextmanager
async def running(
    api: DiscordApi, *, content: bool = False, members: bool = False, shards: int = 1, patience: float = 60.0
) -> AsyncIterator[PlainBot]:
    """The bot, connected. patience: seconds without a word after which it leaves a connection."""
    intents = discord.Intents(
        guilds=True, guild_messages=True, dm_messages=True, message_content=content, members=members
    )
    with aimed_at(api):
        bot = PlainBot(intents, shards, patience)
        task = asyncio.create_task(bot.start(api.token))
        try:
            await api.until(lambda: bot.connected == shards or task.done(), 15)
            if task.done():
                await task
            yield bot
        finally:
            await bot.close()
            await asyncio.gather(task, return_exceptions=True)
