"""The steps of an introduction against a model: whatever two sides press in whatever order, no step is taken twice."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bot.founding import found
from handlers.introductions import rules as room
from storage import INTRODUCTION_STATES, OPEN_INTRODUCTIONS
from tests.fakes.clock import Clock

if TYPE_CHECKING:
    from storage import Introduction, IntroductionId, PersonId
    from storage.engine import Database

STEPS = {
    "agreed": ("proposed",),
    "declined": ("proposed",),
    "withdrawn": ("proposed",),
    "expired": ("proposed",),
    "running": ("agreed",),
    "reported": ("running",),
    "closed": ("agreed", "running", "reported"),
}
PEOPLE = 4


class Introducing(RuleBasedStateMachine):
    """Four people who propose to each other, answer, withdraw, and are erased."""

    database: Database

    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock()
        self.people: list[PersonId] = []
        self.known: dict[IntroductionId, str] = {}
        self.declined: set[frozenset[PersonId]] = set()

    @initialize()
    def move_in(self) -> None:
        with self.database.begin() as uow:
            network = uow.networks.default() or found(uow)
            self.network = network.id
            for number in range(PEOPLE):
                name = f"{id(self)}-{number}-{self.clock.now.timestamp()}"
                person = uow.people.add("fake", name, chat=name, now=self.clock.now)
                uow.people.join(person.id, network.id, now=self.clock.now)
                self.people.append(person.id)

    @rule(one=st.integers(0, PEOPLE - 1), other=st.integers(0, PEOPLE - 1))
    def propose(self, one: int, other: int) -> None:
        if one == other:
            return
        mine, theirs = self.people[one], self.people[other]
        with self.database.begin() as uow:
            made = uow.introductions.add(
                self.network,
                mine,
                ("person", mine),
                ("person", theirs),
                asked=[theirs],
                sentence="hello",
                reasons={},
                now=self.clock.now,
                due_at=self.clock.now + room.NUDGED_AFTER,
            )
            waits = [
                held.state in OPEN_INTRODUCTIONS
                for held in uow.introductions.list_of(mine, INTRODUCTION_STATES)
                if (held.from_person, held.to_person) == (mine, theirs) and (made is None or held.id != made.id)
            ]
        assert (made is None) == any(waits), "one open proposal of the same two at most"
        if made is not None:
            self.known[made.id] = "proposed"

    @precondition(lambda self: self.known)
    @rule(data=st.data(), state=st.sampled_from(sorted(STEPS)))
    def step(self, data: st.DataObject, state: str) -> None:
        which = data.draw(st.sampled_from(sorted(self.known)))
        with self.database.begin() as uow:
            due = self.clock.now if state == "declined" else None
            after = uow.introductions.step(which, state, was=STEPS[state], now=self.clock.now, due_at=due)
        allowed = self.known[which] in STEPS[state]
        assert (after is not None) == allowed
        if after is not None:
            self.known[which] = state
            if state == "declined" and after.from_person is not None and after.to_person is not None:
                self.declined.add(frozenset({after.from_person, after.to_person}))

    @rule(hours=st.integers(1, 200))
    def wait(self, hours: int) -> None:
        self.clock.pass_(hours=hours)

    @rule(who=st.integers(0, PEOPLE - 1))
    def erase(self, who: int) -> None:
        gone = self.people[who]
        with self.database.begin() as uow:
            uow.relays.forget(gone)
            uow.introductions.forget(gone, at_once=self.clock.now)
            left = uow.introductions.list_of(gone, INTRODUCTION_STATES)
            assert left == []
            still = {one for one in self.known if uow.introductions.find(one) is not None}
            states = {one: uow.introductions.get(one).state for one in still}
        self.known = states
        self.declined = {pair for pair in self.declined if gone not in pair}

    @invariant()
    def steps_are_dated_in_their_order(self) -> None:
        if not self.known:
            return
        with self.database.begin() as uow:
            for which, state in self.known.items():
                one = uow.introductions.get(which)
                assert one.state == state
                _check(one)

    @invariant()
    def declines_are_remembered_from_both_sides(self) -> None:
        if not self.people:
            return
        with self.database.begin() as uow:
            for person in self.people:
                others = {next(iter(pair - {person})) for pair in self.declined if person in pair}
                assert uow.introductions.declined_by(("person", person)) == {("person", other) for other in others}


def _check(one: Introduction) -> None:
    dates = [one.proposed_at, one.agreed_at, one.running_at, one.reported_at, one.closed_at]
    taken = [at for at in dates if at is not None]
    assert taken == sorted(taken)
    ends = [one.closed_at, one.declined_at, one.withdrawn_at, one.expired_at]
    assert sum(at is not None for at in ends) == (one.state not in OPEN_INTRODUCTIONS)
    if one.state not in OPEN_INTRODUCTIONS:
        assert (one.sentence, one.from_handle, one.to_handle) == (None, None, None)
        assert room.next_look(one) is None
    else:
        assert room.next_look(one) is not None


def test_steps_follow_the_model(database: Database) -> None:
    class Here(Introducing):
        pass

    Here.database = database
    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )


def test_a_decline_is_told_on_a_whole_number_of_days() -> None:
    start = Clock().now
    for hours in range(0, 400, 7):
        now = start + timedelta(hours=hours)
        told = room.told_at(start, now)
        assert now < told <= now + room.TOLD_EVERY
        assert (told - start) % room.TOLD_EVERY == timedelta(0)
