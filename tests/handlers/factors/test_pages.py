"""A11: /factors tells, by theme, which factors practices cite, how often and in how many countries, and opens them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.handlers.factors.practices import factor, tell, theme

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def test_factors_of_a_theme_with_practices_and_countries(cast: Cast, ana: Chat) -> None:
    """A11."""
    partner, small, health = (
        factor(cast, "A trusted local partner"),
        factor(cast, "Small first steps"),
        theme(cast, "health"),
    )
    tell(cast, ana, "Breakfast at school", factors=[partner, small], themes=[health])
    tell(cast, ana, "Walks with the clinic", factors=[partner], themes=[health], country="FR")
    tell(cast, ana, "Choir", factors=[small], themes=[theme(cast, "culture")])

    said = await ana.says("/factors health")
    assert "1. A trusted local partner: 2 practices, 2 countries" in said
    assert "2. Small first steps: 1 practice, 1 country" in said

    said = await ana.presses("1. A trusted local partner")
    assert "Breakfast at school" in said
    assert "Walks with the clinic (France" in said
    assert "Choir" not in said
    assert any("Breakfast at school" in label for label in ana.buttons)


async def test_counts_in_russian_by_a_theme_typed_with_a_slip(cast: Cast, olga: Chat) -> None:
    """A11: words and names are the reader's; the name of a theme may have a slip in it, and then it is asked about."""
    partner = factor(cast, "A trusted local partner")
    for number in range(5):
        tell(cast, olga, f"Дело {number}", factors=[partner], themes=[theme(cast, "health")])
    assert "Надёжный местный партнёр: 5 практик, 1 страна" in await olga.says("/factors здоровье")
    assert "Возможно, вы имели в виду" in await olga.says("/factors здаровье")
    assert "5 практик" in await olga.presses("Здоровье")


async def test_without_a_theme_there_are_themes_to_press(cast: Cast, levan: Chat) -> None:
    """A11: also by the plain words of the menu, in Georgian."""
    await levan.says("წარმატების ფაქტორები")
    assert "ჯანმრთელობა" in levan.buttons
    assert "არც ერთ პრაქტიკას" in await levan.presses("ჯანმრთელობა")


async def test_words_of_a_factor_lead_to_its_practices(cast: Cast, ana: Chat) -> None:
    """Nobody has to know whether what they typed is a theme or a factor."""
    tell(cast, ana, "Breakfast at school", factors=[factor(cast, "A trusted local partner")])
    assert "Breakfast at school" in await ana.says("/factors trusted local partner")
    assert "Did you mean" in await ana.says("/factors lokal partner")
    assert "Breakfast at school" in await ana.presses("A trusted local partner")
    assert "I know no theme" in await ana.says("/factors zzzzqq")


async def test_what_a_reader_may_not_find_is_not_counted(cast: Cast, ana: Chat, nino: Chat) -> None:
    """A count never tells of a hidden practice: withdrawn, held back by a moderator, or of another network."""
    partner = factor(cast, "A trusted local partner")
    gone = tell(cast, ana, "Withdrawn", factors=[partner])
    held = tell(cast, ana, "Held", factors=[partner])
    assert gone.author_id is not None
    with cast.house.database.begin() as uow:
        uow.practices.withdraw(gone.id, person_id=gone.author_id, now=cast.house.clock.now)
        now = cast.house.clock.now
        case = uow.reports.open(
            "practice", held.id, cast.network, author_id=None, section_id=None, country=None, now=now
        )
        assert nino.person_id is not None
        uow.reports.decide(case.id, "hidden", held=True, words=None, decided_by=nino.person_id, now=now)
    tell(cast, ana, "Seen", factors=[partner])
    await nino.says("/factors")
    assert "1 practice, 1 country" in await nino.presses("All themes")
    said = await nino.presses("1. A trusted")
    assert "Seen" in said
    assert "Withdrawn" not in said
    assert "Held" not in said


async def test_pages_turn_and_keep_their_numbers(cast: Cast, ana: Chat) -> None:
    for number in range(8):
        tell(cast, ana, f"Practice {number}", factors=[factor(cast, f"Wholly different {number}")], country=None)
    await ana.says("/factors")
    assert "5. " in await ana.presses("All themes")
    assert len(ana.buttons) <= 8
    said = await ana.presses("Next")
    assert "8. " in said
    assert "country not told" in said
    assert "1/2" not in ana.buttons
    assert "1. " in await ana.presses("Previous")
