"""One person on one platform, in words that fit all of them: says, presses what begins so, answers a form."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from handlers.kit import buttons
from handlers.kit.incoming import Filled, Incoming, Located, Photographed, Place, Pressed, Sender, Written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.incoming import What
    from storage import Draft, PersonId
    from tests.fakes.platform import FakePlatform
    from tests.houses import House

QUESTIONS = 30
"""More than any form asks; a form that goes round in circles fails instead of hanging."""
_events = count(1)


@dataclass(slots=True)
class Player(ABC):
    """Somebody with an account on a platform, and the house behind it."""

    house: House
    id: str
    person_id: PersonId

    @abstractmethod
    async def says(self, text: str) -> None:
        """Write a message; returns when all is answered."""

    @abstractmethod
    async def press_key(self, message: str, data: str) -> None:
        """Press, or choose in a menu, what stands under a message and carries this data."""

    @abstractmethod
    def keys(self) -> list[tuple[str, str]]:
        """(Message, data) of everything that can be pressed, the newest message first."""

    @abstractmethod
    async def sends_photo(self, picture: bytes) -> None:
        """Send a picture without words."""

    @abstractmethod
    async def shares_location(self, latitude: float, longitude: float) -> None:
        """Share a place, where the platform has that; else its name is typed."""

    async def calls(self, command: str, values: Mapping[str, str]) -> None:
        """A command and what is known for its form, as this platform takes it: by default one answer at a time."""
        await self.says(f"/{command}")
        await self.answers(values)

    async def presses(self, *begins: str) -> None:
        """Press the newest button whose route and arguments begin so: "activities.open", "kit.form", "*", "save"."""
        for message, data in self.keys():
            if _fits(self._meaning(data), begins):
                await self.press_key(message, data)
                return
        seen = [self._meaning(data) for _, data in self.keys()[:12]]
        raise AssertionError(f"no button {begins} among the newest {seen}")

    async def answers(self, values: Mapping[str, str]) -> None:
        """Answer what the open form asks for, question by question; what is not given is skipped.

        "!value" is chosen among what is shown; everything else is typed.
        """
        for _ in range(QUESTIONS):
            draft = self.draft()
            if draft is None or draft.step is None:
                return
            await self._answer(draft.step, values.get(draft.step, "skip"))
            assert (after := self.draft()) is None or after.step != draft.step, f"{draft.step} is asked again"
        raise AssertionError("a form without an end")

    async def _answer(self, step: str, value: str) -> None:
        if not value.startswith("!"):
            await self.says(value)
            return
        await self.presses("kit.form", "*", "pick", step, value[1:])
        after = self.draft()
        if after is not None and after.step == step:  # one of several
            await self.presses("kit.form", "*", "keep", step)

    def draft(self) -> Draft | None:
        """The form that is open."""
        return self.house.look(lambda uow: uow.drafts.active(self.person_id))

    def _meaning(self, data: str) -> tuple[str, ...]:
        found = self.house.look(lambda uow: buttons.decode(data, uow))
        return () if found is None else (found[0], *(str(arg) for arg in found[1]))


def _fits(meaning: tuple[str, ...], begins: tuple[str, ...]) -> bool:
    return len(meaning) >= len(begins) and all(
        wanted == "*" or re.fullmatch(wanted, said) for said, wanted in zip(meaning, begins, strict=False)
    )


@dataclass(slots=True)
class FakePlayer(Player):
    """On the test double: what is shown can be looked at as data."""

    platform: FakePlatform

    async def says(self, text: str) -> None:
        await self._sends(Written(text, f"own-{next(_events)}"))

    async def press_key(self, message: str, data: str) -> None:
        await self._sends(Pressed(data, message, f"press-{next(_events)}"))

    def keys(self) -> list[tuple[str, str]]:
        mine = [one for one in self.platform.messages if one.to.chat == self.id]
        return [(one.id, key.data) for one in reversed(mine) for row in one.shown.rows for key in row if key.data]

    async def sends_photo(self, picture: bytes) -> None:
        name = f"file-{next(_events)}"
        self.platform.files[name] = picture
        await self._sends(Photographed(name, "", f"own-{next(_events)}", len(picture)))

    async def shares_location(self, latitude: float, longitude: float) -> None:
        await self._sends(Located(latitude, longitude, f"own-{next(_events)}"))

    async def fills(self, draft: int, values: Mapping[str, str]) -> None:
        await self._sends(Filled(draft, values))

    async def _sends(self, what: What) -> None:
        event = Incoming(
            self.platform.name, f"event-{next(_events)}", Sender(self.id), Place(self.id), self.house.clock.now, what
        )
        await self.house.dispatcher.arrive([event])
        await self.house.tick()
