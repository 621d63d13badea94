"""A4: whoever logs finds the themes that they use without turning a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.screens import CHOICES

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def test_what_one_logs_often_and_cares_about_comes_first(cast: Cast, ana: Chat) -> None:
    with cast.house.database.begin() as uow:
        names = [theme.name("en") for theme in uow.networks.list_themes(cast.network)]
        slugs = [theme.slug for theme in uow.networks.list_themes(cast.network)]
        assert ana.person_id is not None
        uow.people.join(ana.person_id, cast.network, now=cast.house.clock.now, themes=[slugs[-2]])
    assert len(names) > CHOICES
    await _to_the_themes(ana)
    assert ana.buttons[:2] == [names[-2], names[0]], "what one cares about"
    await ana.presses("Next")
    await ana.presses(names[-1])
    await ana.presses("Save")
    await _to_the_themes(ana)
    assert ana.buttons[:3] == [names[-1], names[-2], names[0]]


async def _to_the_themes(ana: Chat) -> None:
    await ana.says("/log tombola yesterday, 12 volunteers, 3h")
    while "Save" not in ana.buttons:
        await ana.presses("Skip" if "Skip" in ana.buttons else ana.buttons[1])
    await ana.presses("Edit")
    await ana.presses("Theme")
