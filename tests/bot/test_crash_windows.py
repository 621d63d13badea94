"""Whatever await a process dies at: nothing is lost, nothing done twice, at most what was in flight is said twice."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.founding import found
from handlers.kit.incoming import Incoming, Place, Pressed, Sender, Written
from handlers.kit.view import Shown
from tests.bot.mortals import Fate, MortalPlatform, house_for, live
from tests.fakes.clock import Clock

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage.engine import Database

NEVER = timedelta(0)
IN_FLIGHT = 2
"""The story's people each have one message under way at most."""
MOST_POINTS = 80
"""More awaits than the story has."""


def without_lateness(shown: Shown) -> str:
    """What the story's people say is one line; what a death kept waiting says first that it is late."""
    return shown.plain.rpartition("\n")[2]


class Story:
    """Two people: each counts, presses a button and writes to the other; told as often as the platform likes."""

    def __init__(self, database: Database, clock: Clock, name: str, rounds: int) -> None:
        self.clock = clock
        self.rounds = rounds
        self.people = [f"{name}-a", f"{name}-b"]
        with database.begin() as uow:
            network = found(uow)
            self.ids = {}
            for one in self.people:
                person = uow.people.add("fake", one, chat=one, now=clock.now)
                uow.people.change(person.id, language="en", network_id=network.id)
                self.ids[one] = person.id

    def events(self) -> list[Incoming]:
        told = []
        for number in range(self.rounds):
            for one, other in (self.people, self.people[::-1]):
                told += [
                    self._event(one, f"count-{number}", Written(f"/count {one}/{number}", f"own-{number}")),
                    self._event(
                        one, f"press-{number}", Pressed(f"room.more~{number}", f"old-{number}", press=f"p-{number}")
                    ),
                    self._event(one, f"tell-{number}", Written(f"/tell {self.ids[other]} {one}-says-{number}", "x")),
                ]
        return told

    def _event(self, who: str, name: str, what: Written | Pressed) -> Incoming:
        return Incoming("fake", f"{who}:{name}", Sender(who), Place(who), self.clock.now, what)

    def in_flight(self, database: Database, platform: MortalPlatform) -> int:
        """What stands on a phone already but is not written down as sent: the next process will say it again."""
        said = [(message.to.chat, without_lateness(message.shown)) for message in platform.messages]
        with database.begin() as uow:
            waiting = uow.outbox.claim(["fake"], owner="judge", now=self.clock.now, lease=NEVER)
            uow.outbox.free_leases()
        return sum((letter.to.chat, Shown.from_data(letter.body).plain) in said for letter in waiting)

    def is_complete(self, database: Database, platform: MortalPlatform, doubles: int) -> None:
        """Everything was done once and said at least once, and twice only what was in flight at a death."""
        with database.begin(reads=True) as uow:
            assert uow.arrivals.list_waiting() == []
            assert [uow.people.get(self.ids[one]).name for one in self.people] == [str(self.rounds)] * 2
            assert uow.outbox.count_by_state().keys() <= {"sent"}
        heard = Counter((message.to.chat, without_lateness(message.shown)) for message in platform.messages)
        expected = Counter(
            [(one, f"{number + 1} {one}/{number}") for one in self.people for number in range(self.rounds)]
            + [
                (one, said)
                for one in self.people
                for number in range(self.rounds)
                for said in ("told", f"pressed {number}")
            ]
            + [
                (other, f"{one}-says-{number}")
                for one, other in (self.people, self.people[::-1])
                for number in range(self.rounds)
            ]
        )
        for said, times in expected.items():
            assert heard[said] >= times, said
        assert (heard - expected).total() <= doubles


async def tell(database: Database, name: str, fates: Sequence[Fate], rounds: int = 1) -> int:
    """Live through all the fates, then undisturbed; how many of them struck."""
    clock, platform = Clock(), MortalPlatform()
    story = Story(database, clock, name, rounds)
    events = story.events()
    house = house_for(database, clock, platform, fates[0])
    await live(house, events)
    doubles = 0
    for fate in (*fates[1:], Fate()):
        clock.pass_(minutes=10)  # the leases of the last process have ended
        doubles += (in_flight := story.in_flight(database, platform))
        assert in_flight <= IN_FLIGHT or len(fates) > 1  # what several deaths left waiting is sent in one batch
        # Telegram repeats what was not confirmed in time, and sometimes what was.
        await live(house_for(database, clock, platform, fate), events)
    story.is_complete(database, platform, doubles)
    return sum(fate.at is not None and fate.count >= fate.at for fate in fates)


async def test_the_story_undisturbed(database: Database) -> None:
    assert await tell(database, "calm", [Fate()]) == 0


@pytest.mark.parametrize("transient", (False, True), ids=("killed", "fails once"))
async def test_a_failure_at_every_single_await(database: Database, *, transient: bool) -> None:
    struck = set()
    for at in range(1, MOST_POINTS):
        fate = Fate(at, transient=transient)
        if not await tell(database, f"{at}", [fate]):
            break
        struck.add(fate.passed[at - 1])
    else:
        pytest.fail("the story is longer than MOST_POINTS")
    windows = {"before the database", "before sending", "after sending"}
    assert struck >= windows | (set() if transient else {"after the database", "before acknowledging"})


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(deaths=st.lists(st.integers(1, 60), min_size=2, max_size=5), number=st.integers(0, 10**9))
async def test_several_deaths_in_one_story(database: Database, deaths: list[int], number: int) -> None:
    await tell(database, f"{number}-{'-'.join(map(str, deaths))}-{id(deaths)}", [Fate(at) for at in deaths], rounds=2)
