"""B12: "Try this" makes a plan that credits the original; the original shows who tried it, where, with what result."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from storage import Tally
from tests.handlers.plans.library import plans_of, press, tally, tell

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat, House

LABELS = {
    "ana": ("Log what happened", "Today", "Skip", "Save", "It worked"),
    "olga": ("Записать, что было", "Сегодня", "Пропустить", "Сохранить", "Получилось"),
}


async def try_and_log(house: House, who: Chat, practice_id: int, name: str = "ana") -> None:
    log, today, skip, keep, _ = LABELS[name]
    await press(who, "plans.try", "practice", practice_id)
    await who.presses(log)
    await who.presses(today)
    while keep not in who.buttons:
        await who.presses("It is another one" if "It is another one" in who.buttons else skip)
    await who.presses(keep)


@pytest.mark.parametrize("name", ("ana", "olga"))
async def test_one_tap_credits_the_original_and_the_log_entry_counts_there(
    house: House, cast: Cast, marie: Chat, name: str
) -> None:
    who = cast.people[name]
    practice = tell(cast, marie, "Homework club")
    page = await press(who, "plans.try", "practice", practice.id)
    assert "Homework club (Lyon Solidaire, " in page
    assert tally(house, practice) == Tally(planned=1)
    assert "1. Homework club" in page
    await try_and_log(house, who, practice.id, name)
    assert LABELS[name][-1] in who.buttons
    assert tally(house, practice) == Tally(tried=1, countries=("GE",))
    await who.presses(LABELS[name][-1])
    assert tally(house, practice) == Tally(tried=1, countries=("GE",), worked=1)


async def test_the_same_tap_finds_the_same_plan(house: House, cast: Cast, ana: Chat, marie: Chat) -> None:
    practice = tell(cast, marie, "Homework club")
    await press(ana, "plans.try", "practice", practice.id)
    assert "You have a plan for this already" in await press(ana, "plans.try", "practice", practice.id)
    assert len(plans_of(house, ana)) == 1


async def test_who_stays_unnamed_is_not_named_by_a_plan(house: House, cast: Cast, ana: Chat, marie: Chat) -> None:
    practice = tell(cast, marie, "What went wrong with our club", anonymous=True)
    page = await press(ana, "plans.try", "practice", practice.id)
    assert "Lyon" not in page
    assert "France" in page


async def test_undoing_and_deleting_the_log_entry_take_the_trial_back(
    house: House, cast: Cast, ana: Chat, marie: Chat
) -> None:
    practice = tell(cast, marie, "Homework club")
    await try_and_log(house, ana, practice.id)
    await ana.presses("Undo")
    assert tally(house, practice) == Tally(planned=1)
    await ana.presses("Save")
    assert tally(house, practice).tried == 1
    (plan,) = plans_of(house, ana)
    assert plan.activity_id is not None
    with house.database.begin() as uow:
        uow.activities.remove(plan.activity_id)
    assert tally(house, practice) == Tally(planned=1)


async def test_one_activity_that_two_logged_together_is_one_trial(
    house: House, cast: Cast, ana: Chat, nino: Chat, marie: Chat
) -> None:
    practice = tell(cast, marie, "Homework club")
    await try_and_log(house, ana, practice.id)
    await press(nino, "plans.try", "practice", practice.id)
    await nino.presses("Log what happened")
    await nino.presses("Today")
    while "It is the same one" not in nino.buttons:
        await nino.presses("Skip")
    await nino.presses("It is the same one")
    await nino.presses("Save")
    assert plans_of(house, nino)[0].activity_id is not None
    assert (tally(house, practice).tried, tally(house, practice).planned) == (1, 0)
    await nino.presses("Undo")
    assert (tally(house, practice).tried, tally(house, practice).planned) == (1, 1)


async def test_a_private_entry_counts_nowhere_and_the_person_is_told_so(
    house: House, cast: Cast, ana: Chat, marie: Chat
) -> None:
    """C6 holds here as well."""
    practice = tell(cast, marie, "Homework club")
    await press(ana, "plans.try", "practice", practice.id)
    await ana.presses("Log what happened")
    await ana.presses("Today")
    while "Save" not in ana.buttons:
        await ana.presses("Skip")
    for label in ("Edit", "More", "Who sees it", "Only me", "Save"):
        await ana.presses(label)
    await ana.presses("It worked")
    assert "does not count it" in ana.last_heard
    assert tally(house, practice) == Tally()
    house.clock.pass_(days=2)
    await house.tick()
    assert "essayé" not in marie.last_heard


async def test_a_public_page_tells_a_country_from_three_people_on(
    house: House, cast: Cast, ana: Chat, nino: Chat, tamar: Chat, marie: Chat
) -> None:
    practice = tell(cast, marie, "Homework club")

    def public() -> tuple[str, ...]:
        with house.database.begin() as uow:
            return uow.plans.tally("practice", practice.id).countries

    for who in (ana, nino):
        await try_and_log(house, who, practice.id)
    assert public() == ()
    await try_and_log(house, tamar, practice.id)
    assert public() == ("GE",)


async def test_what_was_done_differently_becomes_an_adaptation(
    house: House, cast: Cast, ana: Chat, levan: Chat, marie: Chat
) -> None:
    practice = tell(cast, marie, "Homework club")
    await try_and_log(house, ana, practice.id)
    await ana.presses("Partly")
    await ana.presses("What we did differently")
    await ana.says("Two short afternoons instead of a long one")
    assert "Make it an adaptation" in ana.buttons
    heard = await press(levan, "plans.trials", "practice", practice.id)
    assert "Tbilisi Youth" in heard
    assert "„Two short afternoons instead of a long one“" in heard
    assert "Ana" not in heard
    await ana.presses("Make it an adaptation")
    assert "button no longer works" not in ana.last_heard


async def test_the_author_hears_of_it_once_a_day_however_often(
    house: House, cast: Cast, ana: Chat, nino: Chat, marie: Chat
) -> None:
    first, second = tell(cast, marie, "Homework club"), tell(cast, marie, "Tree planting with parents")
    for who, practice in ((ana, first), (nino, first), (nino, second)):
        await try_and_log(house, who, practice.id)
        await who.presses("It worked")
    before = len(marie.heard)
    house.clock.move_to("2030-03-14 08:30", zone="Europe/Paris")
    await house.tick()
    assert len(marie.heard) == before, "the news of a day comes the next morning"
    house.clock.move_to("2030-03-14 11:00", zone="Europe/Paris")
    await house.tick()
    assert len(marie.heard) == before + 1
    assert "Homework club\nEssayé 2\xa0fois" in marie.last_heard.replace("\u202f", "\xa0").replace(
        "2 fois", "2\xa0fois"
    )
    assert "Tree planting with parents\nEssayé une fois" in marie.last_heard
    house.clock.pass_(days=1)
    await house.tick()
    assert len(marie.heard) == before + 1


async def test_nobody_tells_the_result_of_anothers_trial_or_tries_what_they_cannot_see(
    house: House, cast: Cast, ana: Chat, nino: Chat, marie: Chat
) -> None:
    practice = tell(cast, marie, "Homework club")
    await try_and_log(house, ana, practice.id)
    (plan,) = plans_of(house, ana)
    for act in ("result", "different"):
        args = (plan.activity_id, "failed") if act == "result" else (plan.activity_id,)
        assert "cannot find this trial" in await press(nino, f"plans.{act}", *args)
    assert marie.person_id is not None
    with house.database.begin() as uow:
        uow.practices.withdraw(practice.id, person_id=marie.person_id, now=house.clock.now)
    assert "no longer shown" in await press(nino, "plans.try", "practice", practice.id)
    assert "no longer shown" in await press(nino, "plans.try", "nonsense", 1)
    assert plans_of(house, nino) == []


async def test_ones_own_is_no_trial(house: House, cast: Cast, marie: Chat) -> None:
    practice = tell(cast, marie, "Homework club")
    assert "déjà à toi" in await press(marie, "plans.try", "practice", practice.id)
    assert plans_of(house, marie) == []


async def test_tried_lists_ones_own(house: House, cast: Cast, ana: Chat, marie: Chat) -> None:
    assert "tried nothing yet" in await ana.says("/tried")
    practice = tell(cast, marie, "Homework club")
    await try_and_log(house, ana, practice.id)
    assert "Homework club · not told yet how it went" in await ana.says("/tried")


async def test_a_trial_that_a_moderator_holds_back_counts_nowhere(
    house: House, cast: Cast, ana: Chat, marie: Chat
) -> None:
    """Or the section, the result and the words of a reported entry go on standing beside the practice."""
    practice = tell(cast, marie, "Homework club")
    await try_and_log(house, ana, practice.id)
    assert tally(house, practice).tried == 1
    (plan,) = plans_of(house, ana)
    assert plan.activity_id is not None
    with house.database.begin() as uow:
        case = uow.reports.open(
            "activity",
            plan.activity_id,
            cast.network,
            author_id=None,
            section_id=None,
            country=None,
            now=house.clock.now,
        )
        uow.reports.hold(case.id)
    assert tally(house, practice).tried == 0
    with house.database.begin(reads=True) as uow:
        assert not uow.plans.list_trials("practice", practice.id, network_id=cast.network)
