"""The whole house on a real database, with a fake platform and a clock of ours; and people who talk to it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING, TypeVar

from bot.deciding import Decider
from bot.delivery import Delivery
from bot.dispatcher import Dispatcher
from bot.embedding.asking import Asking
from bot.embedding.indexer import Indexer
from bot.settings import Admin
from bot.ticks import Ticks
from bot.wiring import EDIT_WINDOW, lend
from handlers import FEATURES
from handlers.kit.incoming import (
    Edited,
    Filled,
    Incoming,
    Located,
    Photographed,
    Place,
    Pressed,
    Sender,
    Server,
    Written,
)
from handlers.kit.router import Router
from handlers.kit.texts import Texts
from tests.fakes.clock import Clock
from tests.fakes.platform import FakePlatform

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bot.embedding.embedder import Embedder
    from handlers.kit.feature import Due, Feature
    from handlers.kit.incoming import What
    from handlers.kit.view import Shown
    from storage import PersonId, UnitOfWork
    from storage.engine import Database
    from tests.fakes.platform import Heard

Found = TypeVar("Found")

TEXTS = Texts(strict=True)
_events = count(1)


class House:
    """Everything between the platform and the database, as it runs in production.

    beside: further platforms, for people with several channels: `house.chat("ana-2", on="second")`.
    embedder: what turns texts into vectors (tests/fakes/embedder.py); without one all search goes by words.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock | None = None,
        *,
        admins: tuple[str, ...] = (),
        features: Sequence[Feature] = FEATURES,
        platform: FakePlatform | None = None,
        beside: Sequence[FakePlatform] = (),
        embedder: Embedder | None = None,
    ) -> None:
        self.database = database
        self.clock = clock or Clock()
        self.platform = platform or FakePlatform()
        self.texts = TEXTS
        self.platforms = {one.name: one for one in (self.platform, *beside)}
        self.router = Router(features, self.texts, edit_window=EDIT_WINDOW)
        self.delivery = Delivery(database, self.platforms, self.clock, owner="test")
        houses = lend(
            self.texts, self.platforms, secret="a secret for tests only", demo=False, address="http://kith.test"
        )
        self.due_work = [due for feature in features for due in feature.due_work]
        self.ticks = Ticks(database, self.texts, houses[self.platform.name], self.clock, self.delivery.wake)
        self.decider = Decider(
            router=self.router,
            texts=self.texts,
            houses=houses,
            can={name: platform.can for name, platform in self.platforms.items()},
            admins=[Admin(*admin.split(":")) for admin in admins],
            owner="test",
            lease=timedelta(seconds=60),
        )
        self.indexer = Indexer(database, embedder) if embedder is not None else None
        thinker = Asking(embedder) if embedder is not None else None
        self.dispatcher = Dispatcher(database, self.decider, self.delivery, self.platforms, self.clock, thinker)

    async def tick(self) -> None:
        """Handle what arrived, do all work that is due now, read what is new in the index, and deliver."""
        await self.dispatcher.idle()
        await self.delivery.settle()
        waiting: Sequence[Due] = self.due_work
        while waiting := await self._from_first_due(waiting):
            await self.ticks.run(waiting[0])
            waiting = waiting[1:]
        if self.indexer is not None:
            await self.indexer.catch_up()
        while await self.delivery.round():
            pass

    async def _from_first_due(self, kinds: Sequence[Due]) -> Sequence[Due]:
        """The kinds of due work from the first one that has something to do: asked in one transaction, not in forty."""
        now = self.clock()

        def first(uow: UnitOfWork) -> int:
            return next((at for at, due in enumerate(kinds) if due.waiting(uow, now)), len(kinds))

        return kinds[await self.database.work(first, reads=True) :]

    def chat(self, external_id: str, *, name: str = "", language: str | None = "en", on: str = "") -> Chat:
        """Somebody with an account on a fake platform, the first one or the one of that name."""
        return Chat(self, external_id, name, language, on=on)

    def look(self, read: Callable[[UnitOfWork], Found]) -> Found:
        """What a reading unit of work finds."""
        with self.database.begin(reads=True) as uow:
            return read(uow)


@dataclass(slots=True)
class Chat:
    """One person's private chat with Kith. `person_id` is set for those who are known already."""

    house: House
    id: str
    name: str = ""
    language: str | None = "en"
    person_id: PersonId | None = None
    own: list[str] = field(default_factory=list)
    on: str = ""  # the platform; empty: the house's first one
    place: Place | None = None  # where they write instead of their private chat
    server: Server | None = None  # in which they do that

    @property
    def platform(self) -> FakePlatform:
        return self.house.platforms[self.on] if self.on else self.house.platform

    # --- talking

    async def says(self, text: str) -> str:
        """Write a message; what was answered last."""
        message = f"own-{next(_events)}"
        self.own.append(message)
        return await self.sends(Written(text, message))

    async def edits(self, text: str, *, which: int = -1) -> str:
        """Change an own earlier message."""
        return await self.sends(Edited(text, self.own[which]))

    async def presses(self, label: str) -> str:
        """Press the newest button whose label is this, or begins with it."""
        heard, data = self._find(label)
        return await self.sends(Pressed(data, heard.id, press=f"press-{next(_events)}"))

    async def sends_photo(self, data: bytes, caption: str = "") -> str:
        file = f"file-{next(_events)}"
        self.platform.files[file] = data
        return await self.sends(Photographed(file, caption, f"own-{next(_events)}", len(data)))

    async def shares_location(self, latitude: float, longitude: float) -> str:
        return await self.sends(Located(latitude, longitude, f"own-{next(_events)}"))

    async def fills(self, draft: int, values: Mapping[str, str]) -> str:
        return await self.sends(Filled(draft, values))

    async def sends(self, what: What, *, event_id: str | None = None, group: str | None = None) -> str:
        """Hand over any event, as the platform's adapter would."""
        place = Place(group, private=False) if group else self.place or Place(self.id)
        event = Incoming(
            self.platform.name,
            event_id or f"event-{next(_events)}",
            Sender(self.id, self.name, self.language),
            place,
            self.house.clock.now,
            what,
            self.server,
        )
        await self.house.dispatcher.arrive([event])
        await self.house.tick()
        return self.last_heard

    def _find(self, label: str) -> tuple[Heard, str]:
        for exact in (True, False):
            for heard in reversed(self.heard):
                for row in heard.shown.rows:
                    for key in row:
                        if key.label == label if exact else key.label.startswith(label):
                            return heard, key.data
        raise AssertionError(f"no button {label!r} among {self.buttons}; last heard: {self.last_heard!r}")

    # --- listening

    @property
    def heard(self) -> list[Heard]:
        """All messages in this chat, as they stand now."""
        return [heard for heard in self.platform.messages if heard.to.chat == self.id]

    @property
    def last(self) -> Shown:
        assert self.heard, f"{self.id} has heard nothing"
        return self.heard[-1].shown

    @property
    def last_heard(self) -> str:
        """The words of the last message; empty when there is none."""
        return self.heard[-1].shown.plain if self.heard else ""

    @property
    def buttons(self) -> list[str]:
        """The labels under the last message."""
        return [key.label for row in self.last.rows for key in row] if self.heard else []

    @property
    def last_toast(self) -> str | None:
        return self.platform.toasts[-1][1] if self.platform.toasts else None
