"""Tools and outputs in digests (A14): once, in the next one, for whoever follows what they belong to; never at once."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from storage import NewResource, PracticeFacts, PracticeOrigin

if TYPE_CHECKING:
    from storage import PracticeId
    from tests.cast import Cast
    from tests.houses import Chat, House


def attach(cast: Cast, who: Chat, title: str, *, anonymous: bool = False, theme: str = "health") -> PracticeId:
    """A tool with this title on a practice of somebody's section."""
    assert who.person_id is not None
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        about = next(one.id for one in uow.networks.list_themes(cast.network) if one.slug == theme)
        facts = PracticeFacts(
            title="Breathing",
            language="en",
            verdict="worked",
            made_on=date(2030, 3, 1),
            done="We breathed.",
            themes=(about,),
            anonymous=anonymous,
        )
        origin = PracticeOrigin(who.person_id, section_id=cast.sections["Lyon Solidaire"], country="FR")
        practice = uow.practices.add(cast.network, facts, origin, now=now)
        new = NewResource(title, "worksheet", "https://example.org/a")
        uow.resources.add(practice.id, cast.network, new, owner_id=who.person_id, now=now, check_at=now)
    return practice.id


async def morning(house: House, day: int) -> None:
    house.clock.move_to(f"2030-03-{day} 09:00", zone="Asia/Tbilisi")
    await house.tick()


async def test_followers_get_it_once_in_the_next_digest(cast: Cast, ana: Chat, marie: Chat, house: House) -> None:
    """A14: two follows lead to it, and it comes once; nothing comes before the digest."""
    await ana.says("/digest daily 9:00")
    await ana.says("/digest follow health")
    await ana.says("/digest follow Lyon Solidaire")
    before = len(ana.heard)
    attach(cast, marie, "Exercises")
    await house.tick()
    assert len(ana.heard) == before
    await morning(house, 14)
    assert ana.last_heard.count("New tool: Exercises, for Breathing") == 1
    await morning(house, 15)
    assert len(ana.heard) == before + 1
    await ana.presses("1 · Open")
    assert "Exercises" in ana.last_heard


async def test_in_russian_and_never_to_who_added_it(cast: Cast, olga: Chat, marie: Chat, house: House) -> None:
    """A14."""
    await olga.says("/digest daily 9:00")
    await olga.says("/digest follow health")
    attach(cast, marie, "Упражнения")
    attach(cast, olga, "Своё")
    await morning(house, 14)
    assert "Новый материал: Упражнения" in olga.last_heard
    assert "Своё" not in olga.last_heard


async def test_a_practice_without_a_name_is_no_news_of_its_author_or_section(
    cast: Cast, ana: Chat, marie: Chat, house: House
) -> None:
    """B7: who follows the author or the section would know whose it is."""
    await ana.says("/digest daily 9:00")
    await ana.says("/digest follow Lyon Solidaire")
    before = len(ana.heard)
    attach(cast, marie, "Exercises", anonymous=True)
    await morning(house, 14)
    assert len(ana.heard) == before


async def test_what_is_withdrawn_by_then_is_not_told(cast: Cast, ana: Chat, marie: Chat, house: House) -> None:
    await ana.says("/digest daily 9:00")
    await ana.says("/digest follow health")
    before = len(ana.heard)
    practice = attach(cast, marie, "Exercises")
    assert marie.person_id is not None
    with cast.house.database.begin() as uow:
        uow.practices.withdraw(practice, person_id=marie.person_id, now=house.clock.now)
    await morning(house, 14)
    assert len(ana.heard) == before
