"""C26: /reports tells what one reported, and shows a moderator what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.plans.library import press, tell

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House


async def test_own_reports_are_listed_the_newest_first_and_beside_a_queue_only_if_there_are_any(
    house: House, cast: Cast, ana: Chat, nino: Chat, levan: Chat
) -> None:
    for title in ("Feeding stray dogs", "Feeding stray cats"):
        practice = tell(cast, ana, title, section="Tbilisi Youth", country="GE")
        await press(levan, "moderation.report", "practice", practice.id)
        await levan.presses("ეს რეკლამაა")
    said = await levan.says("/reports")
    assert said.index("cats") < said.index("dogs")
    before = len(nino.heard)
    assert "Feeding stray dogs, since" in await nino.says("/reports")
    assert len(nino.heard) == before + 1, "nothing about own reports, of which there are none"
