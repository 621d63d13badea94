"""Messages to somebody else wait for the end of that person's quiet hours; answers never do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.activities.looking import logs

if TYPE_CHECKING:
    from tests.houses import Chat


async def test_a_question_at_night_is_heard_in_the_morning(ana: Chat, nino: Chat) -> None:
    """X6: what is not urgent waits to the end of quiet hours."""
    await logs(ana)
    ana.house.clock.move_to("2030-03-13 22:00", zone="Asia/Tbilisi")
    await nino.says("/review")
    await nino.presses("Beach")
    await nino.presses("Ask the author")
    await nino.says("Who counted the visitors?")
    assert "Who counted" not in ana.last_heard
    ana.house.clock.move_to("2030-03-14 07:59", zone="Asia/Tbilisi")
    await ana.house.tick()
    assert "Who counted" not in ana.last_heard
    ana.house.clock.move_to("2030-03-14 08:00", zone="Asia/Tbilisi")
    await ana.house.tick()
    assert "Who counted the visitors?" in ana.last_heard


async def test_an_answer_comes_at_any_hour(ana: Chat) -> None:
    ana.house.clock.move_to("2030-03-13 23:30", zone="Asia/Tbilisi")
    assert "reach" in await ana.says("/log beach clean-up yesterday, 12 volunteers, 3h")
