"""Figures with the label alone, in buttons and in words; small cells stay folded for everybody. B4, B18, B24, C6."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.handlers.statistics.diary import did

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


def two_years(cast: Cast) -> None:
    """Five of seven in Tbilisi bear the label this year, three of four last year; by four people each."""
    for number, who in enumerate(("ana", "levan", "olga", "nino", "ana")):
        did(cast, who, f"2030-01-{10 + number}", theme="health", volunteers=4, hours=2, labelled=True)
    for number, who in enumerate(("levan", "olga")):
        did(cast, who, f"2030-02-{10 + number}", theme="education", volunteers=9)
    for number, who in enumerate(("ana", "levan", "olga", "nino")):
        did(cast, who, f"2029-01-{10 + number}", volunteers=3, labelled=who != "nino")


async def test_a_button_leaves_the_others_out_and_brings_them_back(cast: Cast, nino: Chat) -> None:
    two_years(cast)
    said = await nino.says("/stats")
    assert "Activities: 7, of them 0 verified\nLabelled among them: 5\nVolunteers: 38" in said
    await nino.presses("More")
    said = await nino.presses("Only labelled")
    assert "Only those with the label" in said
    assert "Activities: 5, of them 0 verified\nVolunteers: 20\n" in said
    assert "Activities: 3 → 5, up 67" in said, "growth of the labelled ones alone"
    assert "Health: 5" in await nino.presses("By theme")
    assert "Education" not in nino.last_heard
    await nino.presses("Last year")
    assert "Together: 3" in nino.last_heard, "the switch stays where it is"
    await nino.presses("More")
    await nino.presses("All activities")
    assert "Together: 4" in nino.last_heard


@pytest.mark.parametrize(
    ("who", "text", "said"),
    (
        ("nino", "/stats only labelled last year", "Activities: 3, of them"),
        ("nino", "labelled this year", "Activities: 5, of them"),
        ("tamar", "/stats my country labelled", "Georgia\n2030 so far\nOnly those with the label"),
        ("root", "/stats the network with the label by country", "Georgia: 5"),
        ("marie", "/stats le réseau avec label", "Seulement celles qui ont le label"),
        ("olga", "/stats мои только со знаком", "Дел"),
        ("levan", "/stats მე მხოლოდ ნიშნით", "მხოლოდ ნიშნიანი აქტივობები"),
    ),
)
async def test_words_ask_for_it_in_every_language(cast: Cast, who: str, text: str, said: str) -> None:
    two_years(cast)
    assert said in await cast.people[who].says(text)


async def test_everybody_sees_the_number_where_it_gives_nobody_away(cast: Cast, ana: Chat) -> None:
    """C6: three people of last year bear the label, one does not: the difference would tell what Nino did."""
    two_years(cast)
    said = await ana.says("/stats last year only labelled")
    assert "cannot be shown apart here" in said
    for who in ("tamar", "marie", "claire"):
        did(cast, who, "2029-05-05", "Tbilisi Youth")
    said = await ana.says("/stats last year only labelled")
    assert "Labelled activities: 3" in said
    assert "Volunteers" not in said
    assert "By theme" not in ana.buttons
    assert "whole years" in said


async def test_a_single_month_is_not_told_apart_for_everybody(cast: Cast, ana: Chat) -> None:
    two_years(cast)
    assert "cannot be shown apart here" in await ana.says("/stats january 2030 only labelled")


async def test_nothing_labelled_is_said_so(cast: Cast, ana: Chat) -> None:
    did(cast, "ana", "2030-01-10")
    assert "Nothing here bears the label" in await ana.says("/stats me only labelled")


async def test_a_label_taken_away_is_out_of_the_sums_at_once(cast: Cast, nino: Chat) -> None:
    two_years(cast)
    with cast.house.database.begin() as uow:
        first = next(one for one in uow.activities.list_of_network(cast.network) if one.starts_on == date(2030, 1, 10))
        uow.activities.set_label(first.id, labelled=False)
        assert uow.rollups(cast.network).differences() == []
    assert "Activities: 4, of them" in await nino.says("/stats only labelled")
