"""C18: the rules of requests by themselves: who may do what, and when they are brought further up."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.taskforce.rules import GRACE, STEP, Standing, acts_with, next_due, next_step
from tests.fakes.clock import Clock

ASKER = Standing(member=True, asker=True)
TAKER = Standing(member=True, taker=True, helps=True)
HELPER = Standing(member=True, helps=True)
MEMBER = Standing(member=True)
GONE = Standing(asker=True, taker=True, helps=True)

TABLE: tuple[tuple[Standing, str, set[str]], ...] = (
    (ASKER, "waiting", {"see", "read", "withdraw"}),
    (ASKER, "taken", {"see", "read", "withdraw", "write", "solve", "again"}),
    (ASKER, "answered", {"see", "read", "withdraw", "write", "solve", "again"}),
    (ASKER, "solved", {"see", "read"}),
    (ASKER, "withdrawn", {"see", "read"}),
    (TAKER, "taken", {"see", "read", "write", "solve", "return"}),
    (TAKER, "answered", {"see", "read", "write", "solve", "return"}),
    (TAKER, "solved", {"see", "read"}),
    (HELPER, "waiting", {"see", "take"}),
    (HELPER, "taken", {"see"}),
    (HELPER, "answered", {"see"}),
    (HELPER, "solved", set()),
    (HELPER, "withdrawn", set()),
    (MEMBER, "waiting", set()),
    (MEMBER, "answered", set()),
    (GONE, "waiting", set()),
    (GONE, "answered", set()),
    (Standing(member=True, asker=True, helps=True), "waiting", {"see", "read", "withdraw"}),
)


@pytest.mark.parametrize(("who", "state", "acts"), TABLE)
def test_who_may_do_what(who: Standing, state: str, acts: set[str]) -> None:
    assert acts_with(who, state) == acts


@given(hours=st.lists(st.integers(min_value=0, max_value=24 * 30), min_size=1, max_size=15).map(sorted))
def test_it_goes_up_once_each_never_early_and_coordinators_come_first(hours: list[int]) -> None:
    """Whenever Kith looks, however long it was away: what is due next is never before the step's own days."""
    start = Clock().now
    level, due, told = 0, next_due(0, start), []
    for hour in hours:
        now = start + timedelta(hours=hour)
        if due is None or now < due:
            continue
        step, due = next_step(level, start, now)
        assert step in {"network", "admins"}
        level += 1
        told.append((step, now))
    assert [step for step, _ in told] == ["network", "admins"][: len(told)]
    for number, (_, at) in enumerate(told):
        assert at - start >= STEP * (number + 1)
    if len(told) == 2:
        assert told[1][1] - told[0][1] >= GRACE
