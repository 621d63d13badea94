"""Makes servers, channels, roles and people, and changes them as their owners would; the bot hears of it by events."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.fakes.discord_api.interaction import Interaction
from tests.fakes.discord_api.people import Person
from tests.fakes.discord_api.rules_commands import locales
from tests.fakes.discord_api.sessions import guild_event
from tests.fakes.discord_api.things import (
    DM,
    EVERYBODY,
    SEND,
    TEXT,
    THREAD,
    VIEW,
    Channel,
    Guild,
    Member,
    Message,
    Role,
    User,
)  # fmt: skip
from tests.fakes.discord_api.world import GUILDS, Event, World


class Neighbourhood:
    """The play API beside the people themselves."""

    def __init__(self, world: World) -> None:
        self.world = world

    def person(
        self,
        name: str,
        locale: str = "en-US",
        guild: Guild | None = None,
        *,
        user_id: int | None = None,
        bot: bool = False,
    ) -> Person:
        """Somebody with an account, in a server when one is named; a person of that name is found again."""
        assert locale in locales(), f"Discord has no language {locale!r}"
        username = name.lower().replace(" ", "_")
        user = next((one for one in self.world.users.values() if one.username == username), None)
        if user is None:
            user = User(user_id or self.world.clock.snowflake(), username, name, locale, bot)
            self.world.users[user.id] = user
        person = Person(self.world, user)
        if guild is not None and user.id not in guild.members:
            person.joins(guild)
        return person

    def guild(
        self, name: str, channels: Sequence[str] = ("general",), roles: Sequence[str] = (),
        *, locale: str = "en-US", guild_id: int | None = None,
    ) -> Guild:  # fmt: skip
        """A server with the bot in it, owned by somebody of its own."""
        world = self.world
        owner = self.person(f"Owner of {name}").user
        guild = Guild(guild_id or world.clock.snowflake(), name, owner, locale)
        guild.roles[guild.id] = Role(guild.id, "@everyone", EVERYBODY, 0)
        for place, title in enumerate(roles, 1):
            role = Role(world.clock.snowflake(), title, 0, place)
            guild.roles[role.id] = role
        guild.members = {one.id: Member(one, world.clock.stamp()) for one in (owner, world.bot)}
        world.guilds[guild.id] = guild
        for title in channels:
            self._place(Channel(world.clock.snowflake(), TEXT, title, guild))
        world.tell(Event("GUILD_CREATE", guild_event(world, guild), GUILDS, guild))
        return guild

    def channel(self, guild: Guild, name: str) -> Channel:
        """A channel by its name; made when there is none."""
        for one in self.world.channels.values():
            if one.guild is guild and one.name == name and one.parent is None:
                return one
        channel = self._place(Channel(self.world.clock.snowflake(), TEXT, name, guild))
        self.world.tell(Event("CHANNEL_CREATE", channel.view(self.world.bot), GUILDS, guild))
        return channel

    def thread(self, parent: Channel, name: str) -> Channel:
        """A thread in a channel."""
        thread = self._place(Channel(self.world.clock.snowflake(), THREAD, name, parent.guild, parent=parent))
        view = thread.view(self.world.bot) | {"newly_created": True}
        self.world.tell(Event("THREAD_CREATE", view, GUILDS, parent.guild))
        return thread

    def _place(self, channel: Channel) -> Channel:
        self.world.channels[channel.id] = channel
        return channel

    def between(self, *people: Person) -> Channel:
        """The DMs of people with each other, where the bot is only what one of them brought along."""
        return self._place(Channel(self.world.clock.snowflake(), DM, people=tuple(one.user for one in people)))

    def deny(self, channel: Channel, *, view: bool = False, send: bool = True) -> None:
        """The bot may not write here any more, or not even see it."""
        channel.denied = (VIEW if view else 0) | (SEND if send else 0)
        self.world.tell(Event("CHANNEL_UPDATE", channel.view(self.world.bot), GUILDS, channel.guild))

    def allow(self, channel: Channel) -> None:
        """The bot may see and write here again."""
        channel.denied = 0
        self.world.tell(Event("CHANNEL_UPDATE", channel.view(self.world.bot), GUILDS, channel.guild))

    def removes_bot(self, guild: Guild) -> None:
        """The bot is thrown out of a server."""
        guild.bot_in = False
        guild.members.pop(self.world.bot.id)
        self.world.tell(Event("GUILD_DELETE", {"id": str(guild.id)}, GUILDS, guild))

    def outage(self, guild: Guild, *, over: bool = False) -> None:
        """A server cannot be reached for a while, which is not that the bot was thrown out; or it is back."""
        if over:
            self.world.tell(Event("GUILD_CREATE", guild_event(self.world, guild), GUILDS, guild))
        else:
            self.world.tell(Event("GUILD_DELETE", {"id": str(guild.id), "unavailable": True}, GUILDS, guild))

    def unfurls(self, message: Message) -> None:
        """Discord adds the preview of a link: an update of the message that its author did not make."""
        message.embeds = [{"type": "link", "url": "https://example.org", "title": "A page"}]
        self.world.touch(message)

    def announces(self, channel: Channel, kind: int, about: Person) -> Message:
        """A line that Discord itself writes: 6 a pin, 7 somebody joined, 18 a thread began."""
        message = Message(self.world.clock.snowflake(), channel, about.user, kind=kind)
        return self.world.write(message)

    @property
    def mention(self) -> str:
        """What a mention of the bot is in a message's text."""
        return f"<@{self.world.bot.id}>"

    # ---- waiting -----------------------------------------------------------------------------------------------------

    async def until(self, condition: Callable[[], bool], seconds: float = 10.0) -> None:
        """Looks again and again until it holds; TimeoutError after that many seconds."""
        await self.world.until(condition, seconds)

    async def answered(self, interaction: Interaction, seconds: float = 10.0) -> Interaction:
        """Waits until an act is answered for good, or has failed in the person's eyes."""
        await self.world.until(lambda: interaction.settled, seconds)
        return interaction

    def posted(self, channel: Channel) -> list[Message]:
        """What the bot said in a channel for everybody, oldest first."""
        return [
            one for one in self.world.in_channel(channel) if one.author is self.world.bot and one.ephemeral_to is None
        ]
