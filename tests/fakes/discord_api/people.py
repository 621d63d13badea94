"""People at their screens: what they do becomes events and interactions, as Discord would word them."""

from __future__ import annotations

from dataclasses import dataclass

from tests.fakes.discord_api.acting import Acting
from tests.fakes.discord_api.drafting import MENTION, attachment
from tests.fakes.discord_api.interaction import Interaction
from tests.fakes.discord_api.payloads import Json
from tests.fakes.discord_api.things import Attachment, Channel, Guild, Member, Message
from tests.fakes.discord_api.world import MEMBERS, Event

TOO_LONG = 2000


@dataclass(slots=True)
class Person(Acting):
    """Somebody with an account. `channel` is None for their DMs with the bot."""

    # ---- writing -----------------------------------------------------------------------------------------------------

    def says(self, text: str, channel: Channel | None = None, *, reply_to: Message | None = None) -> Message:
        """A message. "@Kith" in it is a mention of the bot."""
        return self._sends(text, channel, [], reply_to)

    def replies(self, text: str, to: Message) -> Message:
        """A reply, which rings who wrote that."""
        return self._sends(text, to.channel, [], to)

    def sends_files(
        self, files: dict[str, bytes], text: str = "", channel: Channel | None = None, *, alt: str | None = None
    ) -> Message:
        """Files by their names, with words beside them."""
        return self._sends(text, channel, [attachment(self.world, *one, alt) for one in files.items()], None)

    def _sends(self, text: str, channel: Channel | None, files: list[Attachment], reply_to: Message | None) -> Message:
        place = self._in(channel)
        assert len(text) <= TOO_LONG, "Discord does not let people send more than 2000 letters"
        assert text.strip() or files, "Discord does not send empty messages"
        if place.partner is not None:
            known = self.world.share_a_guild(self.user) or bool(self.world.in_channel(place))
            assert known, f"{self.user.global_name} cannot find the bot: they share no server"
        message = Message(self.world.clock.snowflake(), place, self.user, self._with_mentions(text), attachments=files)
        named = [int(found) for found in MENTION.findall(message.content)]
        message.mentions = [self.world.users[one] for one in named if one in self.world.users]
        if reply_to is not None:
            message.reply_to, message.kind = reply_to, 19
            message.mentions += [reply_to.author] if reply_to.author not in message.mentions else []
        return self.world.write(message)

    def _with_mentions(self, text: str) -> str:
        return text.strip().replace(f"@{self.world.bot.global_name}", f"<@{self.world.bot.id}>")

    def edits(self, message: Message, text: str) -> None:
        """Changes a message of their own."""
        assert message.author is self.user
        message.content, message.edited_at = self._with_mentions(text), self.world.clock.stamp()
        self.world.touch(message)

    def deletes(self, message: Message) -> None:
        """Deletes a message of their own."""
        assert message.author is self.user
        self.world.delete(message)

    # ---- being somewhere ---------------------------------------------------------------------------------------------

    def closes_dms(self) -> None:
        """Bots cannot write to them any more; answers in place still work."""
        self.user.dms_open = False

    def opens_dms(self) -> None:
        """Bots that share a server can write to them again."""
        self.user.dms_open = True

    def joins(self, guild: Guild) -> None:
        """Becomes a member of a server."""
        member = guild.members[self.id] = Member(self.user, self.world.clock.stamp())
        self._tell_member("GUILD_MEMBER_ADD", guild, member.view())

    def leaves(self, guild: Guild) -> None:
        """Is no member any more; being thrown out looks the same."""
        del guild.members[self.id]
        self._tell_member("GUILD_MEMBER_REMOVE", guild, {"user": self.user.view()})

    def gains(self, guild: Guild, role: str) -> None:
        """Is given a role."""
        member = guild.members[self.id]
        member.roles.append(guild.role(role).id)
        self._tell_member("GUILD_MEMBER_UPDATE", guild, member.view())

    def loses(self, guild: Guild, role: str) -> None:
        """Is no longer of a role."""
        member = guild.members[self.id]
        member.roles.remove(guild.role(role).id)
        self._tell_member("GUILD_MEMBER_UPDATE", guild, member.view())

    def _tell_member(self, name: str, guild: Guild, payload: Json) -> None:
        self.world.tell(Event(name, payload | {"guild_id": str(guild.id)}, MEMBERS, guild))

    # ---- reading -----------------------------------------------------------------------------------------------------

    @property
    def heard(self) -> list[Message]:
        """What the bot said in their DMs and stands there now, oldest first."""
        return [message for message in self.sees() if message.author is self.world.bot]

    def ephemerals(self, channel: Channel) -> list[Message]:
        """What the bot said in a channel for their eyes only."""
        return [message for message in self.sees(channel) if message.ephemeral_to is self.user]

    async def hears(self, more_than: int = 0, seconds: float = 10.0) -> Message:
        """The bot's newest DM, as soon as there are more than so many of them and it is not "thinking ..."."""
        await self.world.until(lambda: len(self.heard) > more_than and not self.heard[-1].loading, seconds)
        return self.heard[-1]

    def failures(self, channel: Channel | None = None) -> list[Interaction]:
        """Their acts to which the application did not respond."""
        place = self._in(channel)
        return [
            one for one in self.world.interactions.values()
            if one.user is self.user and one.channel is place and one.failed
        ]  # fmt: skip

    def transcript(self, channel: Channel | None = None) -> str:
        """A channel or the DMs as this person sees them, as plain text."""
        told = [(message.id, _shown(message)) for message in self.sees(channel)]
        for one in self.failures(channel):
            what = "This interaction failed" if one.message else "The application did not respond"
            told.append((one.id, f"   ! {what} ({one.data.get('name', one.data.get('custom_id'))})"))
        lines = [text for _, text in sorted(told)]
        if self.modal is not None:
            lines.append(f"   [modal on the screen: {self.modal.title}; {', '.join(self.modal.labels)}]")
        return "\n".join(lines)


def _shown(message: Message) -> str:
    marks = " (only you see this)" if message.ephemeral_to else ""
    marks += " (edited)" if message.edited_at else ""
    text = "thinking ..." if message.loading else message.text
    lines = [f"{message.author.global_name}{marks}: {text}"]
    lines += [f"   [file {file.filename}]" for file in message.attachments]
    return "\n".join(lines + message.controls)
