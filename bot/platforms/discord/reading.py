"""Discord's messages as Kith's own events. Pure: no network, no texts.

What is no person's doing (bots, webhooks, Kith's own echo, Discord's own notices), and chatter in a channel that is not
meant for Kith, gives no event. Interactions are read in calling.py.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import discord

from bot.platforms.discord.files import file_name
from handlers.kit.incoming import (
    Documented,
    Edited,
    Incoming,
    Photographed,
    Place,
    Sender,
    Server,
    Written,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from handlers.kit.incoming import What

PLATFORM: Final = "discord"
_SAID: Final = (discord.MessageType.default, discord.MessageType.reply)
_UNREADABLE: Final = ("audio/", "video/")
"""Sent by a person, unreadable for Kith: arrives as its words alone, so that the person is told what to type."""
_EMOJI: Final = re.compile(r"<a?(:\w+:)\d+>")
_PERSON: Final = re.compile(r"<@!?(\d+)>")
_CHANNEL: Final = re.compile(r"<#(\d+)>")


def read_message(message: discord.Message, me: int) -> Sequence[Incoming]:
    """The events in a message, in order; none when it is nothing for Kith. me: the bot's own user id.

    Several attachments are an event each, as an album's pictures are elsewhere: the words come with the first.
    """
    if not _is_a_persons(message) or message.type not in _SAID or not _addressed(message, me):
        return ()
    sender, place, server = read_sender(message.author), _place(message), _server(message)
    at, found = message.created_at, enumerate(_contents(message, _words(message, me)))
    return [Incoming(PLATFORM, f"m{message.id}.{number}", sender, place, at, what, server) for number, what in found]


def read_edit(message: discord.Message, me: int) -> Incoming | None:
    """A person changed what they wrote. Discord tells the same when it has made the preview of a link."""
    at = message.edited_at
    if at is None or not _is_a_persons(message) or message.type not in _SAID or not _addressed(message, me):
        return None
    number = f"m{message.id}:{at.timestamp():.3f}"
    what = Edited(_words(message, me), str(message.id))
    return Incoming(PLATFORM, number, read_sender(message.author), _place(message), at, what, _server(message))


def read_sender(user: discord.User | discord.Member, locale: str | None = None) -> Sender:
    """Who it is; by the name they chose for all of Discord, not by a server's nickname."""
    return Sender(str(user.id), user.global_name or user.name, locale, f"@{user.name}")


def read_server(
    guild: discord.Guild | None, member: discord.User | discord.Member, channel: int | None = None
) -> Server | None:
    """The server, what the person is there, and in which channel it was; None elsewhere, and while Discord has not
    told what roles there are: the library leaves out those that it does not know, and rights would end with them.
    """
    if guild is None or guild.unavailable:
        return None
    roles = member.roles if isinstance(member, discord.Member) else ()
    theirs = tuple(str(role.id) for role in roles if not role.is_default())
    return Server(str(guild.id), guild.name, theirs, f"c{channel}" if channel is not None else "")


def _is_a_persons(message: discord.Message) -> bool:
    return not (message.author.bot or message.author.system or message.webhook_id is not None)


def _is_private(message: discord.Message) -> bool:
    return isinstance(message.channel, discord.DMChannel)


def _place(message: discord.Message) -> Place:
    if _is_private(message):
        return Place(str(message.author.id))
    return Place(f"c{message.channel.id}", private=False)


def _server(message: discord.Message) -> Server | None:
    return read_server(message.guild, message.author, message.channel.id)


def _addressed(message: discord.Message, me: int) -> bool:
    """Whether it is meant for Kith: in private always; in a channel when it names Kith, or replies to it."""
    if _is_private(message) or any(one.id == me for one in message.mentions):
        return True
    replied = message.reference.resolved if message.reference is not None else None
    return (isinstance(replied, discord.Message) and replied.author.id == me) or bool(_own_roles(message, me))


def _own_roles(message: discord.Message, me: int) -> list[int]:
    """The role that Discord made for the bot bears its name too, and is picked as easily."""
    return [role.id for role in message.role_mentions if role.tags is not None and role.tags.bot_id == me]


def _words(message: discord.Message, me: int) -> str:
    """What was written, or passed on, with names in the place of Discord's numbers, and without Kith's own name."""
    said = message.content
    if not said and message.message_snapshots:
        said = message.message_snapshots[0].content
    own = "|".join([f"@!?{me}", *(f"@&{role}" for role in _own_roles(message, me))])
    said = re.sub(rf"\s*<(?:{own})>[:,]?", "", said).strip()
    return in_words(said, {one.id: one.display_name for one in message.mentions}, message.guild)


def in_words(said: str, people: Mapping[int, str], guild: discord.Guild | None) -> str:
    """A text with names in the place of Discord's numbers. people: the names of those who are called in it."""

    def channel(found: re.Match[str]) -> str:
        known = guild.get_channel_or_thread(int(found[1])) if guild is not None else None
        return f"#{known.name if known is not None else '?'}"

    said = _PERSON.sub(lambda found: f"@{people.get(int(found[1]), '?')}", said)
    return _EMOJI.sub(r"\1", _CHANNEL.sub(channel, said))


def _contents(message: discord.Message, words: str) -> Iterator[What]:
    number = str(message.id)
    # In a channel a reply is how Kith is spoken to; in private it says which message is meant.
    answers = ""
    if _is_private(message) and message.reference is not None and message.reference.message_id is not None:
        answers = str(message.reference.message_id) if message.type is discord.MessageType.reply else ""
    found = 0
    for attachment in _attachments(message):
        kind = attachment.content_type or ""
        if kind.startswith(_UNREADABLE):
            continue
        file = file_name(message.channel.id, message.id, attachment.id)
        caption = "" if found else words
        found += 1
        if kind.startswith("image/"):
            yield Photographed(file, caption, number, attachment.size, answers)
        else:
            yield Documented(file, _ending(attachment.filename), caption, number, attachment.size, answers)
    if not found:
        yield Written(words, number, answers)


def _attachments(message: discord.Message) -> list[discord.Attachment]:
    return [*message.attachments, *(one for passed_on in message.message_snapshots for one in passed_on.attachments)]


def _ending(name: str) -> str:
    """What stands behind the last dot of a file's name; the rest is not kept."""
    _, dot, ending = name.rpartition(".")
    return ending.lower() if dot and ending.isascii() and ending.isalnum() and len(ending) <= 8 else ""
