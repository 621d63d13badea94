"""People ask what it adds up to. B2, B18, B19, B24, C6."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.cli_import import words_of_network
from handlers.activities.columns import COLUMNS
from handlers.activities.exchange import cells_of
from tests.handlers.statistics.diary import did

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat

# The clock of the cast stands at Wednesday 13 March 2030.


def a_good_year(cast: Cast) -> None:
    """Four people of Tbilisi this year, three months long; most of it verified."""
    for month in ("01", "02", "03"):
        for who in ("ana", "levan", "nino", "olga"):
            did(
                cast,
                who,
                f"2030-{month}-05",
                theme="environment",
                volunteers=5,
                reached=20,
                hours=10,
                status="verified",
            )
    for who in ("ana", "levan", "olga"):
        did(cast, who, "2030-02-10", theme="health", volunteers=3)


async def test_my_section_this_year_is_what_stats_begins_with(cast: Cast, ana: Chat) -> None:
    a_good_year(cast)
    said = await ana.says("/stats")
    assert said.startswith("Tbilisi Youth\n2030 so far")
    assert "Activities: 15, of them 12 verified" in said
    assert "Volunteers: 69" in said
    assert "People reached: 240" in said
    assert "Volunteer hours: 120" in said
    assert "no data" not in said


async def test_plain_words_and_periods_in_words(cast: Cast, ana: Chat, olga: Chat, marie: Chat, levan: Chat) -> None:
    a_good_year(cast)
    assert "February 2030" in await ana.says("stats february")
    assert "Activities: 7" in ana.last_heard
    assert "Tbilisi Youth\n2029" in await ana.says("/stats last year")
    assert "Georgia" in await ana.says("/stats my country since 2024")
    assert "All time" in await ana.says("/stats the network all time")
    assert "My activities\n2030 so far" in await ana.says("/stats me this year")
    assert "Kutaisi Green" in await ana.says("/stats kutaisi green")
    assert "февраль 2030" in await olga.says("статистика за февраль")
    assert "Грузия" in await olga.says("/stats моя страна в этом году")
    assert "Mes activités" in await marie.says("/stats moi cette année")
    assert "France\n2029" in await marie.says("/stats mon pays l’année dernière")
    assert "საქართველო" in await levan.says("/stats ჩემი ქვეყანა წელს")


async def test_a_period_alone_asks_for_figures(cast: Cast, ana: Chat, olga: Chat, marie: Chat) -> None:
    a_good_year(cast)
    assert "Tbilisi Youth\n2030 so far" in await ana.says("this year")
    assert "Georgia\n2029" in await ana.says("My country last year?")
    assert "февраль 2030" in await olga.says("февраль")
    assert "2029" in await marie.says("l’année dernière")
    for other in ("yesterday", "hello", "beach clean-up in March, 12 volunteers", "2030"):
        assert "so far" not in await ana.says(other)
        await ana.says("/cancel")


async def test_words_that_mean_nothing_are_asked_about_with_examples(ana: Chat, marie: Chat) -> None:
    assert "/stats my country since 2024" in await ana.says("/stats qwertz uiop")
    assert "This year" in ana.buttons
    await ana.presses("This year")
    assert "2030" in ana.last_heard
    assert "/stats mon pays depuis 2024" in await marie.says("/stats qwertz uiop")


async def test_a_number_of_two_people_is_not_shown_and_says_why(cast: Cast, ana: Chat, nino: Chat) -> None:
    """C6: a public cell under three contributors is suppressed; whoever coordinates sees it exactly."""
    did(cast, "ana", "2030-01-05", volunteers=7)
    did(cast, "levan", "2030-01-06", volunteers=8)
    said = await ana.says("/stats")
    assert "Too few people of your section" in said
    assert "15" not in said
    assert "your coordinator sees it" in said
    assert "Volunteers: 15" in await nino.says("/stats")
    await ana.presses("Me")
    assert "Volunteers: 7" in ana.last_heard


async def test_a_private_activity_counts_nowhere_public(cast: Cast, ana: Chat, nino: Chat) -> None:
    """C6: and its author still sees it among their own."""
    a_good_year(cast)
    before = await ana.says("/stats")
    did(cast, "ana", "2030-02-11", volunteers=1000, visibility="private")
    assert await ana.says("/stats") == before
    assert "Activities: 16, of them 12 verified\nPrivate ones among them: 1" in await nino.says("/stats")
    assert "Private, counted for you alone: 1" in await ana.says("/stats me")


async def test_a_country_is_its_sections_less_what_they_share(cast: Cast, tamar: Chat) -> None:
    """B2: with the joint activities in a line of their own; in the network the same for countries."""
    a_good_year(cast)
    did(cast, "tamar", "2030-02-01")
    did(cast, "tamar", "2030-02-02", "Kutaisi Green", "Tbilisi Youth")
    did(cast, "marie", "2030-02-03", "Lyon Solidaire", "Tbilisi Youth")
    did(cast, "ana", "2030-02-04", visibility="section")
    said = await tamar.says("/stats my country by section")
    assert "Tbilisi Youth: 18" in said
    assert "Kutaisi Green: 2" in said
    assert "Joint activities of several sections, counted once: -1" in said
    assert "Together: 19" in said


async def test_rejected_and_unverified(cast: Cast, nino: Chat) -> None:
    did(cast, "ana", "2030-02-01", volunteers=4, status="verified")
    did(cast, "ana", "2030-02-02", volunteers=4)
    did(cast, "ana", "2030-02-03", volunteers=4, status="rejected")
    said = await nino.says("/stats")
    assert "Activities: 2, of them 1 verified" in said
    assert "Volunteers: 8" in said


async def test_growth_over_the_same_number_of_days(cast: Cast, nino: Chat) -> None:
    """B18: what happened later last year does not count; no data is not zero; from zero there is no percentage."""
    for day in ("2029-01-10", "2029-03-14", "2029-11-01"):
        did(cast, "ana", day, reached=10)
    did(cast, "ana", "2030-01-10", volunteers=5, reached=10)
    did(cast, "ana", "2030-03-13", volunteers=5, reached=5)
    said = await nino.says("/stats")
    assert "Tue 1 Jan – Wed 13 Mar 2030\ncompared with Mon 1 Jan – Tue 13 Mar 2029:" in said
    assert "Activities: 1 → 2, up 100%" in said
    assert "Volunteers: no data → 10" in said
    assert "People reached: 10 → 15, up 50%" in said
    assert "Volunteer hours: no data" in said
    said = await nino.says("/stats this month")
    assert "compared with Fri 1 – Wed 13 Feb 2030:\nActivities: 1, new" in said
    said = await nino.says("/stats last year")
    assert "Activities: 3, new" in said


async def test_growth_for_everybody_is_in_months_that_are_over(cast: Cast, ana: Chat) -> None:
    """B18 with C6: days would give away who did what; months are shown when they are over."""
    a_good_year(cast)
    for who in ("ana", "levan", "nino", "olga"):
        for month in ("01", "02", "03", "07"):
            did(cast, who, f"2029-{month}-20")
    said = await ana.says("/stats")
    assert "Tue 1 Jan – Thu 28 Feb 2030\ncompared with Mon 1 Jan – Wed 28 Feb 2029:\nActivities: 8 → 11, up 38%" in said
    said = await ana.says("/stats since 20 february")
    assert "Shown in whole months." in said


async def test_themes_add_up_too(cast: Cast, nino: Chat, ana: Chat) -> None:
    a_good_year(cast)
    did(cast, "ana", "2030-02-11", theme=("health", "education"))
    said = await nino.says("/stats by theme")
    assert "Environment: 12 (12 verified)\nHealth: 4 (0 verified)\nEducation: 1 (0 verified)\n" in said
    assert "\nWith several themes, counted once: -1\nTogether: 16" in said
    said = await ana.says("/stats by theme")
    assert "Environment: 12" in said
    assert "Education" not in said
    assert "Together: 16" in said


async def test_down_from_the_network_to_a_section_and_up_again(cast: Cast, root: Chat) -> None:
    a_good_year(cast)
    did(cast, "marie", "2030-01-05")
    said = await root.says("/stats network by country")
    assert "Georgia: 15 (12 verified)\nFrance: 1 (0 verified)\nTogether: 16" in said
    assert "By section\nTbilisi Youth: 15 (12 verified)" in await root.presses("Georgia")
    said = await root.presses("Tbilisi Youth")
    assert said.startswith("Tbilisi Youth")
    said = await root.presses("By month")
    assert "By month\nMarch 2030: 4 (4 verified)\nFebruary 2030: 7 (4 verified)\nJanuary 2030: 4 (4 verified)" in said
    await root.presses("More")
    assert (await root.presses("↑ Kith")).startswith("Kith\n2030 so far")
    assert "Kith\n2029" in await root.presses("Last year")
    await root.presses("More")
    assert "An activity counts on its first day." in await root.presses("How is this counted?")
    assert "Kith\n2029" in await root.presses("Back")


async def test_sections_that_are_quiet(cast: Cast, tamar: Chat, ana: Chat) -> None:
    """B19: for whoever coordinates; nobody else has the button, and a copied one is refused."""
    did(cast, "tamar", "2030-01-05")
    did(cast, "ana", "2030-03-10")
    await tamar.says("/stats my country")
    await tamar.presses("More")
    said = await tamar.presses("Quiet sections")
    assert "Kutaisi Green: last on Sat 5 Jan 2030" in said
    assert "Tbilisi Youth" not in said
    await tamar.presses("12 weeks")
    assert "Every section has been active" in tamar.last_heard
    await ana.says("/stats my country")
    assert "Quiet sections" not in ana.buttons


async def test_a_place_of_another_network_is_not_shown(cast: Cast, ana: Chat) -> None:
    with cast.house.database.begin() as uow:
        other = uow.networks.add("other", "Other")
        section = uow.networks.add_section(other.id, "GE", "Foreign")
    assert "not in your network" in await ana.says(f"/stats s{section.id}") or "could not read" in ana.last_heard


@pytest.mark.parametrize("text", ("", "   ", "?", "🙂" * 50, "x" * 4000, "s999999", "ZZ", "1", "31 february"))
async def test_nonsense_is_answered(ana: Chat, text: str) -> None:
    assert await ana.says(f"/stats {text}")


async def test_empty_network(root: Chat) -> None:
    assert "Nothing is logged here" in await root.says("/stats")


async def test_totals_are_the_sums_of_the_exported_rows(cast: Cast, root: Chat) -> None:
    """B24: whoever distrusts a total can add up the table; rejected rows do not count, joint ones stand in it once."""
    a_good_year(cast)
    did(cast, "tamar", "2030-02-02", "Kutaisi Green", "Tbilisi Youth", volunteers=9, reached=30, hours=7)
    did(cast, "tamar", "2030-02-03", volunteers=5, reached=11, hours=3, labelled=True)
    did(cast, "claire", "2029-03-03", volunteers=6, hours=2, labelled=True)
    did(cast, "marie", "2029-06-02", volunteers=4, visibility="private", labelled=True)
    did(cast, "claire", "2029-07-02", volunteers=1000, status="rejected", labelled=True)
    with cast.house.database.begin(reads=True) as uow:
        words = words_of_network(uow, cast.network)
        cells = [cells_of(one, words) for one in uow.activities.list_of_network(cast.network)]
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in cells]
    counting = [row for row in rows if row["status"] != "rejected"]
    labelled = [row for row in counting if row["label"] == "yes"]
    assert 0 < len(labelled) < len(counting)
    for asked, those in (("/stats all time", counting), ("/stats all time only labelled", labelled)):
        said = await root.says(asked)
        assert f"Activities: {len(those)}, of them" in said
        assert f"Volunteers: {_summed(those, 'volunteers')}" in said
        assert f"People reached: {_summed(those, 'reached')}" in said
        assert f"Volunteer hours: {_summed(those, 'volunteer_hours')}" in said


def _summed(rows: list[dict[str, str]], column: str) -> str:
    return format(round(sum(float(row[column] or 0) for row in rows)), ",")


async def test_a_number_that_is_no_section_is_answered_in_words_and_is_no_incident(ana: Chat) -> None:
    heard = await ana.says("/stats s99999999999999999999999")
    assert "/stats" in heard
