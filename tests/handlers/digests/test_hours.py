"""The hour of a digest, chosen with a button. X3."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.houses import Chat


async def test_every_offered_hour_is_an_hour_of_the_day(ana: Chat) -> None:
    await ana.says("/digest daily")
    await ana.presses("Hour")
    assert "17:00" in " ".join(ana.buttons) or "5:00" in " ".join(ana.buttons)
    await ana.presses(ana.buttons[4])
    assert "17:00" in ana.last_heard or "5:00" in ana.last_heard
