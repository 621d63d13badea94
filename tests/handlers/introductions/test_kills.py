"""Whatever await a process dies at between the first press and the end of a talk: each step is taken once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.founding import found
from handlers import FEATURES
from handlers.kit.incoming import Edited, Incoming, Place, Pressed, Sender, Written
from tests.bot.mortals import Fate, MortalDatabase, MortalPlatform, live
from tests.fakes.clock import Clock
from tests.houses import House

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handlers.kit.incoming import What
    from storage import Introduction, PersonId, UnitOfWork
    from storage.engine import Database

EVERY = 5
"""One await in so many is tried; over the kinds of databases and the runs all are."""
LAST = 140
"""More awaits than the story has."""


class Story:
    """Two people, told as often as the platform likes; what a button carries is read when its turn has come."""

    def __init__(self, database: Database, clock: Clock, name: str) -> None:
        self.database, self.clock, self.name = database, clock, name
        with database.begin() as uow:
            network = uow.networks.default() or found(uow)
            self.ids = [self._move_in(uow, network.id, who) for who in ("ana", "marie")]

    def _move_in(self, uow: UnitOfWork, network: int, who: str) -> PersonId:
        account = f"{self.name}-{who}"
        person = uow.people.add("fake", account, chat=account, now=self.clock.now)
        uow.people.change(person.id, language="en", name=who.title(), network_id=network)  # type: ignore[arg-type]
        uow.people.join(person.id, network, now=self.clock.now)  # type: ignore[arg-type]
        uow.profiles.keep(replace(uow.profiles.of(person.id, network), listed=True), now=self.clock.now)  # type: ignore[arg-type]
        return person.id

    def __iter__(self) -> Iterator[Incoming]:
        yield self._press("ana", "propose", f"introductions.propose~person~{self.ids[1]}")
        yield self._event("ana", "sentence", Written("We plant trees too", "own-sentence"))
        yield self._press("ana", "save", f"kit.form~{self._draft()}~save")
        yield self._press("marie", "accept", f"introductions.accept~{self._one()}")
        yield self._press("ana", "talk", f"introductions.talk~{self._one()}")
        yield self._event("ana", "words", Written("Good morning", "own-words"))
        yield self._event("ana", "edit", Edited("Good morning again", "own-words"))
        yield self._event("ana", "slip", Written("A slip", "own-slip"))
        yield self._event("ana", "back", Written("take back", "own-back"))
        yield self._press("marie", "ended", f"introductions.ended~{self._one()}")

    def _press(self, who: str, what: str, data: str) -> Incoming:
        return self._event(who, what, Pressed(data, press=f"press-{what}"))

    def _event(self, who: str, what: str, how: What) -> Incoming:
        account = f"{self.name}-{who}"
        return Incoming("fake", f"{account}:{what}", Sender(account), Place(account), self.clock.now, how)

    def _draft(self) -> int:
        with self.database.begin(reads=True) as uow:
            draft = uow.drafts.active(self.ids[0])
            return draft.id if draft is not None else 0

    def _one(self) -> int:
        found = self.introduction()
        return found.id if found is not None else 0

    def introduction(self) -> Introduction | None:
        with self.database.begin(reads=True) as uow:
            return uow.introductions.find_last(("person", self.ids[0]), ("person", self.ids[1]))

    def is_complete(self, platform: MortalPlatform) -> None:
        one = self.introduction()
        assert one is not None
        assert (one.state, one.channel, one.sentence) == ("closed", "relay", None)
        with self.database.begin(reads=True) as uow:
            assert uow.arrivals.list_waiting() == []
            assert set(uow.outbox.count_by_state()) <= {"sent"}
            assert len(uow.introductions.list_of(self.ids[0], ("proposed", "agreed", "running", "closed"))) == 1
            relayed = uow.relays.list_written(self.ids[0])
            assert [(one.versions, one.gone) for one in relayed] == [(1, True), (2, False)]
            assert uow.relays.seat_of(self.ids[0]) is None
        heard = [one.shown.plain for one in platform.messages if one.to.chat == f"{self.name}-marie"]
        assert sum("Good morning again" in one for one in heard) >= 1
        assert sum("would like to talk through me" in one for one in heard) >= 1
        ana = [one.shown.plain for one in platform.messages if one.to.chat == f"{self.name}-ana"]
        assert sum("Marie said yes." in one for one in ana) >= 1
        assert sum("has ended your introduction" in one for one in ana) >= 1


async def tell(database: Database, name: str, fate: Fate) -> bool:
    """Live until the fate strikes, then undisturbed, with everything handed over again; whether it struck."""
    clock, platform = Clock(), MortalPlatform()
    story = Story(database, clock, name)
    for one in (fate, Fate()):
        platform.fate = one
        house = House(MortalDatabase(database, one), clock, features=FEATURES, platform=platform)
        await live(house, story)  # type: ignore[arg-type]
        clock.pass_(minutes=10)  # the leases of the last process have ended
    story.is_complete(platform)
    return fate.at is not None and fate.count >= fate.at


async def test_the_story_undisturbed(database: Database) -> None:
    assert not await tell(database, "calm", Fate())


@pytest.mark.parametrize("first", range(1, EVERY + 1, 2))
async def test_a_death_at_many_an_await(database: Database, first: int) -> None:
    struck = 0
    for at in range(first, LAST, EVERY):
        if not await tell(database, f"{at}", Fate(at)):
            break
        struck += 1
    else:
        pytest.fail("the story is longer than LAST")
    assert struck > 8
