"""Discord's interactions as Kith's own events: commands with options, the menu on a message. Pure.

Presses and filled forms are read with what rendered them (modals.py); words typed into an option in suggesting.py.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final, TypedDict, cast
from zoneinfo import ZoneInfo

import discord

from bot.platforms.discord.interactions import Interaction
from bot.platforms.discord.markup import unmarked
from bot.platforms.discord.reading import PLATFORM, in_words, read_sender, read_server
from handlers.kit.formats import format_moment_in
from handlers.kit.incoming import Called, Incoming, Place

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.platforms.discord.client import AnyInteraction
    from bot.platforms.discord.commands import MessageMenu
    from handlers.kit.incoming import Sender, Server, What

QUOTED: Final = 1000
"""Characters of a message that are taken over from its menu."""
_ON_MESSAGE: Final = 3
_UTC: Final = ZoneInfo("UTC")


class Option(TypedDict, total=False):
    """One option as it comes in. focused: being typed into right now."""

    name: str
    value: str | int | float | bool
    focused: bool


class _Called(TypedDict):
    id: str
    username: str
    global_name: str | None


class _Card(TypedDict, total=False):
    description: str


class _Quoted(TypedDict):
    content: str
    mentions: list[_Called]
    author: _Called
    embeds: list[_Card]


class _Data(TypedDict, total=False):
    name: str
    type: int
    options: list[Option]
    target_id: str
    resolved: dict[str, dict[str, _Quoted]]


def who(interaction: AnyInteraction) -> Sender:
    """Who did it; interactions alone tell the language of the app ("pt-BR": "pt")."""
    return read_sender(interaction.user, interaction.locale.value.partition("-")[0])


def where(interaction: AnyInteraction) -> Server | None:
    """The server that it happened in, and what the person is there."""
    return read_server(interaction.guild, interaction.user, interaction.channel_id)


def event_of(interaction: AnyInteraction, what: What) -> Incoming:
    """The event: whatever it answers is this one person's, so its place is their own, by way of the interaction."""
    place = Place(str(interaction.user.id), f"i{interaction.id}")
    at = interaction.created_at
    return Incoming(PLATFORM, f"i{interaction.id}", who(interaction), place, at, what, where(interaction))


def command_of(interaction: AnyInteraction) -> tuple[str, Sequence[Option]]:
    """The command's own name, whatever the app's language calls it, and its options."""
    data = cast("_Data", interaction.data)
    return data["name"], data.get("options") or ()


def read_command(interaction: AnyInteraction, menus: Mapping[str, MessageMenu]) -> Called:
    """A command as it was called. menus: by the name of the entry, which gets the message's words."""
    data = cast("_Data", interaction.data)
    press = str(interaction.id)
    if data.get("type") == _ON_MESSAGE:
        quoted = data.get("resolved", {}).get("messages", {}).get(data.get("target_id", ""))
        words = _quoted(quoted, interaction) if quoted is not None else ""
        menu = menus.get(data["name"])
        if menu is None:  # a list from before an update: told to be unknown, as any other command
            return Called(data["name"], press=press)
        return Called(menu.command, {menu.option: words[:QUOTED]} if words else {}, press=press)
    name, options = command_of(interaction)
    return Called(name, {one["name"]: as_text(one.get("value", "")) for one in options}, press=press)


def _quoted(message: _Quoted, interaction: AnyInteraction) -> str:
    said, me = message["content"], interaction.client.user
    if me is not None and message["author"]["id"] == str(me.id):
        language = who(interaction).language or "en"
        # An own message is read as the words it was made of, a long one out of its card.
        written = said or "".join(one.get("description", "") for one in message["embeds"])
        said = unmarked(written, lambda at: format_moment_in(datetime.fromtimestamp(at, UTC), language, _UTC))
    people = {int(one["id"]): one["global_name"] or one["username"] for one in message["mentions"]}
    return in_words(said.strip(), people, interaction.guild)


def as_text(value: str | float) -> str:
    """An option's value as one would type it: Discord's numbers come as 12.0."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def is_hidden(interaction: AnyInteraction) -> bool:
    """Whether others are there who must not see what it answers: everywhere but in the messages with Kith itself."""
    return interaction.guild_id is not None or bool(interaction.context.private_channel)


def registered(interaction: AnyInteraction, *, asks: bool = False) -> Interaction:
    """What is kept of it to answer it. asks: its answer may be a form.

    A message that everybody sees is not changed for one person, so a press under it stands under nothing.
    """
    hidden, message, under = is_hidden(interaction), interaction.message, None
    component = interaction.type is discord.InteractionType.component or message is not None
    if message is not None:
        if message.flags.ephemeral:
            under = f"e{message.id}"
        elif not hidden:
            under = str(message.id)
    return Interaction(
        id=str(interaction.id),
        token=interaction.token,
        application=interaction.application_id,
        hidden=hidden,
        under=under,
        component=component,
        asks=asks,
        person=str(interaction.user.id),
    )
