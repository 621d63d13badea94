"""A writer on a Discord of our own, as the tests of what it sends meet it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.platforms.discord.interactions import Interaction
from handlers.kit.view import Key, Piece, Shown, ShownDialog
from storage import Address, MessageRef
from tests.fakes.discord_api.world import BOT_ID

if TYPE_CHECKING:
    from bot.platforms.contract import Receipt
    from bot.platforms.discord.calls import Calls
    from bot.platforms.discord.interactions import Interactions
    from bot.platforms.discord.render import Writer
    from tests.fakes.discord_api import DiscordApi, Guild, Message, Person
    from tests.fakes.discord_api import Interaction as Act

SEND = "POST /channels/{channel_id}/messages"
OPEN_DM = "/users/@me/channels"
COMMANDS = ({"name": "log", "description": "Log an activity"}, {"name": "help", "description": "Help"})


@dataclass(slots=True)
class Bench:
    """A writer that is logged in at the server of our own, and what it may look up."""

    api: DiscordApi
    calls: Calls
    interactions: Interactions
    writer: Writer
    guild: Guild
    ana: Person
    blobs: dict[int, bytes] = field(default_factory=dict)
    forms: dict[int, Shown] = field(default_factory=dict)
    late: bool = False

    @property
    def dm(self) -> Address:
        return Address("discord", str(self.ana.id))

    def taken(self, act: Act, *, asks: bool = False) -> Address:
        """What the listening half does with an interaction; where its answer goes."""
        hidden = act.channel.guild is not None
        under = None
        if act.message is not None:
            under = f"e{act.message.id}" if act.message.ephemeral_to else None if hidden else str(act.message.id)
        self.interactions.add(
            Interaction(
                id=str(act.id), token=act.token, application=BOT_ID, hidden=hidden, under=under,
                component=act.message is not None, asks=asks, person=str(act.user.id),
            )
        )  # fmt: skip
        return Address("discord", str(act.user.id), f"i{act.id}")

    def wait(self, seconds: float) -> None:
        """Time passes for Discord, which refuses what comes too late; here nobody notices."""
        self.api.world.clock.pass_(seconds)
        self.late = True

    async def change(self, message: Message, shown: Shown) -> Receipt:
        ref = f"e{message.id}" if message.ephemeral_to else str(message.id)
        return await self.writer.change(MessageRef("discord", str(self.ana.id), ref), shown)

    def asked(self, path: str) -> int:
        """How often the bot asked for this."""
        return sum(path in call.path for call in self.api.world.calls)


def shown(text: str, *labels: str, dialog: ShownDialog | None = None) -> Shown:
    return Shown(
        (Piece(text),), ((tuple(Key(label, f"x~{label}") for label in labels)),) if labels else (), dialog=dialog
    )
