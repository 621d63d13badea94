"""What keeps failing is left alone for longer and longer, and comes back by itself."""

from __future__ import annotations

from bot.embedding.patience import LONGEST, Patience


def test_the_first_failure_is_told_and_forgiven_at_once() -> None:
    patience = Patience()
    assert patience.failed(100.0)
    assert not patience.waits(100.0)


def test_pauses_double_up_to_the_longest_and_end_with_a_success() -> None:
    patience, now = Patience(), 100.0
    pauses: list[float] = []
    for _ in range(40):
        assert not patience.failed(now) or not pauses
        begun = now
        while patience.waits(now):
            now += 1.0
        pauses.append(now - begun)
    assert pauses[:4] == [0, 4, 8, 16]
    assert pauses == sorted(pauses)
    assert pauses[-1] == LONGEST
    assert patience.succeeded()
    assert not patience.succeeded()
    assert patience.failed(now)
