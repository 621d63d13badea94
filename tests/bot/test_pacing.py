"""What the receiver counts: never more than the limits in any window, whatever the network does in between."""

from __future__ import annotations

import asyncio
import heapq
import random
from bisect import bisect_left
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.pacing import PATIENCE, Pacer
from bot.platforms.contract import Pace, RetryLater, Turn, Unreachable
from storage import ANSWER, BROADCAST, MESSAGE

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

Result = TypeVar("Result")


class SpringClock(asyncio.SelectorEventLoop):
    """A loop whose time jumps to the next timer instead of waiting for it: a minute takes a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.moment = 1000.0

    def time(self) -> float:
        return self.moment

    def _run_once(self) -> None:
        scheduled = self._scheduled  # type: ignore[attr-defined]
        while scheduled and scheduled[0]._cancelled:
            heapq.heappop(scheduled)._scheduled = False
            self._timer_cancelled_count -= 1  # type: ignore[attr-defined]
        if not self._ready and scheduled:  # type: ignore[attr-defined]
            self.moment = max(self.moment, scheduled[0]._when)
        super()._run_once()  # type: ignore[misc]


def run(story: Callable[[], Coroutine[None, None, Result]]) -> Result:
    """Play a story on a loop whose clock jumps."""
    with asyncio.Runner(loop_factory=SpringClock) as runner:
        return runner.run(story())


class Receiver:
    """Notes when messages arrive; the way there and back takes as long as `ways` says."""

    def __init__(self, pace: Pace, ways: Callable[[], float] = lambda: 0.02) -> None:
        self.pacer = Pacer(pace, is_group=lambda chat: chat.startswith("-"))
        self.ways = ways
        self.arrived: list[tuple[float, str, int]] = []

    async def send(self, chat: str, priority: int = ANSWER, weight: int = 1) -> None:
        async with self.pacer.turn(chat, Turn(priority), weight=weight):
            await asyncio.sleep(self.ways())
            self.arrived += [(asyncio.get_running_loop().time(), chat, priority)] * weight
            await asyncio.sleep(self.ways())

    def insist(self, chat: str, priority: int = ANSWER, weight: int = 1) -> asyncio.Task[None]:
        """Come back as delivery does, until it has arrived."""

        async def until_sent() -> None:
            while True:
                try:
                    return await self.send(chat, priority, weight)
                except RetryLater as wait:
                    await asyncio.sleep((wait.after or timedelta()).total_seconds())

        return asyncio.create_task(until_sent())

    def most_in(self, window: float, chat: str | None = None) -> int:
        """The fullest window of so many seconds."""
        moments = sorted(at for at, where, _ in self.arrived if chat in (None, where))
        return max(number + 1 - bisect_left(moments, at - window + 1e-6) for number, at in enumerate(moments))


def test_no_second_holds_more_than_the_rate_and_little_of_it_is_lost() -> None:
    async def story() -> tuple[int, float]:
        receiver = Receiver(Pace(30))
        begun = asyncio.get_running_loop().time()
        await asyncio.gather(*(receiver.insist(str(chat), BROADCAST) for chat in range(600)))
        return receiver.most_in(1.0), 600 / (receiver.arrived[-1][0] - begun)

    most, speed = run(story)
    assert most <= 30
    assert speed >= 0.95 * 30


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "b", "c", "-1", "-2"]),
            st.sampled_from([ANSWER, MESSAGE, BROADCAST]),
            st.integers(1, 4),
            st.floats(0, 30),
        ),
        max_size=60,
    ),
    st.floats(0.5, 40),
    st.integers(0, 10**6),
)
def test_every_limit_holds_under_any_load_and_jitter(
    wishes: list[tuple[str, int, int, float]], rate: float, seed: int
) -> None:
    chance = random.Random(seed)

    async def story() -> Receiver:
        receiver = Receiver(Pace(rate), ways=lambda: chance.choice([0.02, 0.03, 0.4, 3.0]))

        async def later(chat: str, priority: int, weight: int, at: float) -> None:
            await asyncio.sleep(at)
            await receiver.insist(chat, priority, weight)

        await asyncio.gather(*(later(*wish) for wish in wishes))
        return receiver

    receiver = run(story)
    assert len(receiver.arrived) == sum(weight for _, _, weight, _ in wishes)
    if not wishes:
        return
    heaviest = max(weight for _, _, weight, _ in wishes)
    assert receiver.most_in(1.0) <= max(rate, 1, heaviest)
    for chat in {chat for chat, _, _, _ in wishes}:
        if chat.startswith("-"):
            assert receiver.most_in(60.0, chat) <= 20
        if all(priority != ANSWER and weight == 1 for where, priority, weight, _ in wishes if where == chat):
            assert receiver.most_in(1.0, chat) == 1


def test_one_chat_gets_five_answers_at_once_and_then_one_a_second() -> None:
    async def story() -> list[float]:
        receiver = Receiver(Pace(1000))
        begun = asyncio.get_running_loop().time()
        await asyncio.gather(*(receiver.insist("7") for _ in range(8)))
        return [at - begun for at, _, _ in receiver.arrived]

    moments = run(story)
    assert moments[4] < 0.1
    assert [round(moment) for moment in moments[5:]] == [1, 2, 3]


def test_an_answer_goes_before_all_that_waits() -> None:
    async def story() -> float:
        receiver = Receiver(Pace(30))
        crowd = [receiver.insist(str(chat), BROADCAST) for chat in range(300)]
        await asyncio.sleep(3)
        asked = asyncio.get_running_loop().time()
        await receiver.send("somebody", ANSWER)
        took = asyncio.get_running_loop().time() - asked
        await asyncio.gather(*crowd)
        return took

    assert run(story) < 0.04 + 2 / 30


def test_a_group_gets_twenty_a_minute() -> None:
    async def story() -> Receiver:
        receiver = Receiver(Pace(30))
        await asyncio.gather(*(receiver.insist("-5", MESSAGE) for _ in range(50)))
        return receiver

    receiver = run(story)
    assert receiver.most_in(60.0) == 20
    assert receiver.arrived[-1][0] - receiver.arrived[0][0] < 150


def test_a_chat_that_must_wait_holds_up_no_other() -> None:
    async def story() -> float:
        receiver = Receiver(Pace(30))
        slow = [receiver.insist("7", MESSAGE) for _ in range(5)]
        await asyncio.sleep(0)
        begun = asyncio.get_running_loop().time()
        await receiver.send("8", BROADCAST)
        took = asyncio.get_running_loop().time() - begun
        await asyncio.gather(*slow)
        return took

    assert run(story) < 0.1


def test_nothing_leaves_before_the_told_wait_is_over() -> None:
    async def story() -> tuple[list[str], float]:
        receiver = Receiver(Pace(1000))
        receiver.pacer.hold("7", 10)
        begun = asyncio.get_running_loop().time()
        with pytest.raises(RetryLater) as told:
            await receiver.send("7")
        assert told.value.after == timedelta(seconds=10)
        assert not told.value.whole_bot
        await receiver.send("8")
        await receiver.insist("7")
        first = receiver.arrived[-1][0] - begun
        receiver.pacer.hold(None, 5)
        with pytest.raises(RetryLater) as told:
            await receiver.send("9")
        assert told.value.whole_bot
        return [chat for _, chat, _ in receiver.arrived], first

    chats, first = run(story)
    assert chats == ["8", "7"]
    assert 10 <= first < 10.1


def test_a_flood_answer_sends_away_who_waits_already() -> None:
    async def story() -> None:
        receiver = Receiver(Pace(1))
        await receiver.send("1")
        waiting = [asyncio.create_task(receiver.send(str(chat))) for chat in (2, 3)]
        await asyncio.sleep(0)
        receiver.pacer.hold(None, 30)
        for task in waiting:
            with pytest.raises(RetryLater, match="paced"):
                await task
        assert len(receiver.arrived) == 1

    run(story)


def test_nobody_waits_here_longer_than_a_claim_may_take() -> None:
    async def story() -> float:
        receiver = Receiver(Pace(0.1))
        await receiver.send("1")
        begun = asyncio.get_running_loop().time()
        results = await asyncio.gather(*(receiver.send(str(chat)) for chat in range(2, 9)), return_exceptions=True)
        assert sum(isinstance(result, RetryLater) for result in results) == 6
        return asyncio.get_running_loop().time() - begun

    assert run(story) <= PATIENCE + 5


def test_a_turn_that_is_given_up_is_the_next_ones() -> None:
    def gone() -> None:
        raise Unreachable("blocked")

    async def story() -> int:
        receiver = Receiver(Pace(2))
        for chat in range(50):
            with pytest.raises(Unreachable):
                async with receiver.pacer.turn(str(chat), Turn(BROADCAST, gone)):
                    raise AssertionError("it was not wanted")
        cancelled = [asyncio.create_task(receiver.send("7")) for _ in range(50)]
        await asyncio.sleep(0)
        for task in cancelled:
            task.cancel()
        await asyncio.gather(*cancelled, return_exceptions=True)
        await receiver.insist("8")
        return len(receiver.arrived)

    assert run(story) == 1


def test_what_another_process_sent_counts_after_a_take_over() -> None:
    async def story() -> list[float]:
        receiver = Receiver(Pace(10))
        receiver.pacer.refill([(f"{chat}", 0.5) for chat in range(10)] + [("-5", 30.0)] * 20)
        begun = asyncio.get_running_loop().time()
        await receiver.insist("50")
        await receiver.insist("-5")
        return [at - begun for at, _, _ in receiver.arrived]

    first, group = run(story)
    assert 0.5 <= first < 0.6
    assert 30 <= group < 31


def test_chats_that_owe_nothing_are_forgotten() -> None:
    async def story() -> int:
        receiver = Receiver(Pace(1000), ways=lambda: 0.0)
        for chat in range(5000):
            await receiver.send(str(chat))
        return len(receiver.pacer._chats)

    assert run(story) < 3500
