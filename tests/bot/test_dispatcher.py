"""From an event to its answer: once only, in order, and never in silence."""

from __future__ import annotations

from tests.houses import Chat


async def test_nonsense_is_answered_with_what_to_do_instead(ana: Chat) -> None:
    heard = await ana.says("qwertz qwertz")
    assert "/log" in heard
