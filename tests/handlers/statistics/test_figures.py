"""Figures beside the number of activities: verified apart, in parts, over several years. A15, B9, B10, B17."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.statistics.diary import did

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

_ALL_OF_TBILISI = ("ana", "levan", "nino", "olga")


async def test_verified_figures_stand_apart_for_whoever_has_a_role(cast: Cast, nino: Chat) -> None:
    did(cast, "ana", "2030-02-01", theme="health", volunteers=4, reached=30, hours=8, status="verified")
    did(cast, "levan", "2030-01-01", theme="health", volunteers=5, reached=50, hours=2)
    said = await nino.says("/stats")
    assert "Volunteers: 9\nPeople reached: 80\nVolunteer hours: 10" in said
    assert "Verified only\nActivities: 1\nVolunteers: 4\nPeople reached: 30\nVolunteer hours: 8" in said
    await nino.presses("By theme")
    assert "By theme: People reached\nHealth: 80 (30 verified)" in await nino.presses("People reached")
    said = await nino.presses("By month")
    assert "By month: People reached\nFebruary 2030: 30 (30 verified)\nJanuary 2030: 50 (0 verified)" in said


async def test_where_all_is_verified_it_is_not_said_twice(cast: Cast, nino: Chat) -> None:
    did(cast, "ana", "2030-02-01", theme="health", volunteers=4, status="verified")
    assert "Verified only" not in await nino.says("/stats")
    assert "Health: 1\nTogether: 1" in await nino.presses("By theme")


async def test_breakdowns_by_people_volunteers_and_hours(cast: Cast, root: Chat, tamar: Chat) -> None:
    did(cast, "ana", "2030-02-01", volunteers=4, reached=30, hours=9)
    did(cast, "tamar", "2030-02-01", volunteers=2, reached=50)
    did(cast, "tamar", "2030-02-02", "Kutaisi Green", "Tbilisi Youth", volunteers=3, reached=10)
    await tamar.says("/stats my country by section")
    await tamar.presses("More")
    said = await tamar.presses("People reached")
    assert "By section: People reached\nKutaisi Green: 60\nTbilisi Youth: 40" in said
    assert "counted once: -10\nTogether: 90" in said
    await tamar.presses("More")
    assert "Tbilisi Youth: 9\nTogether: 9" in await tamar.presses("Volunteer hours")
    await root.says("/stats network by country")
    await root.presses("More")
    assert "Georgia: 9\nTogether: 9" in await root.presses("Volunteers")
    assert "By section: Volunteers" in await root.presses("Georgia")


async def test_everybody_sees_parts_of_a_figure_where_nobody_is_given_away(cast: Cast, ana: Chat) -> None:
    for who in _ALL_OF_TBILISI:
        for month in ("01", "02"):
            did(cast, who, f"2030-{month}-05", theme="health", volunteers=5)
    await ana.says("/stats my section by month")
    said = await ana.presses("Volunteers")
    assert "By month: Volunteers" in said
    assert "Together: 40" in said
    assert "only the number of activities is shown" in await ana.presses("By theme")
    did(cast, "tamar", "2030-02-05", volunteers=700)
    await ana.says("/stats my country by section")
    said = await ana.presses("Volunteers")
    assert "Volunteers: 740" in said
    assert "700" not in said
    assert ": 40" not in said


async def test_a_year_that_hides_a_figure_is_left_out_and_named(cast: Cast, ana: Chat) -> None:
    """As activities do: one year of one person does not close the years of everybody."""
    for who in _ALL_OF_TBILISI:
        did(cast, who, "2028-05-05", reached=20)
        did(cast, who, "2029-05-05", reached=10 if who == "ana" else None)
    said = await ana.says("/stats all time")
    assert "People reached: 80\n" in said
    assert "Not in “People reached”, because too few people are behind it: 2029" in said
    said = await ana.says("/stats 2029")
    assert "People reached: not shown" in said


async def test_nothing_after_nothing_is_not_as_before(cast: Cast, ana: Chat, nino: Chat) -> None:
    for chat in (ana, nino):
        said = await chat.says("/stats last year")
        assert "Nothing is logged here" in said
        assert "as before" not in said
        assert "no data" not in said
    did(cast, "ana", "2028-05-05", volunteers=3)
    assert "Activities: 1 → 0, down 100%" in await nino.says("/stats last year")


async def test_far_more_than_before_has_no_percentage(cast: Cast, nino: Chat) -> None:
    did(cast, "ana", "2028-05-05", volunteers=3)
    did(cast, "ana", "2029-05-05", volunteers=434)
    assert "Volunteers: 3 → 434, more than ten times as many" in await nino.says("/stats 2029")
