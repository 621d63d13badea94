"""Somebody in a channel of a Discord server, as the journeys meet them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.journeys.program import until

if TYPE_CHECKING:
    from tests.fakes.discord_api import Channel, Interaction, Person
    from tests.journeys.program import Program


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a server's channel: what Kith answers there is for their eyes only."""

    program: Program
    who: Person
    channel: Channel

    async def does(self, act: Interaction) -> None:
        """Until it is answered; nobody may ever read that the application did not respond."""
        await until(lambda: act.settled, self.program)
        assert not act.failed

    async def runs(self, command: str) -> None:
        await self.does(self.who.runs(command, self.channel))

    async def presses(self, label: str) -> None:
        await self.does(self.who.presses(label, channel=self.channel))

    async def fills(self, button: str, **answers: str) -> None:
        """The form that has opened, or the one behind a button: on a slow machine a question came first."""
        if self.who.modal is None:
            await self.presses(button)
        await self.does(self.who.submits(dict(answers)))

    async def sees(self, words: str) -> None:
        """In the channel."""
        try:
            await until(lambda: any(words in one.text for one in self.who.ephemerals(self.channel)), self.program, 20)
        except AssertionError as trouble:
            trouble.add_note(f"expected {words!r} in:\n{self.who.transcript(self.channel)}")
            raise
