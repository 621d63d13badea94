"""Who looks after the network makes two factors one, renames them and takes it back; nobody else does (A11)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kit.incoming import Pressed
from storage import Question
from tests.handlers.factors.practices import factor, tell

if TYPE_CHECKING:
    from tests.cast import Cast
    from tests.houses import Chat


async def forged(who: Chat, data: str) -> str:
    """A press on a button that this person was never shown."""
    return await who.sends(Pressed(data, "none", f"forged {data}"))


async def open_factor(who: Chat, words: str) -> str:
    return await who.says(f"/factors {words}")


async def test_two_factors_become_one_and_both_words_lead_to_it(cast: Cast, root: Chat, ana: Chat) -> None:
    """A11."""
    kept, other = factor(cast, "Free meals"), factor(cast, "Meals for nothing")
    tell(cast, ana, "Soup", factors=[kept])
    tell(cast, ana, "Bread", factors=[other], country="FR")
    tell(cast, ana, "Both", factors=[kept, other])

    await open_factor(root, "free meals")
    await root.presses("Rename or merge")
    await root.presses("Merge with another")
    assert "Meals for nothing" in root.buttons
    said = await root.presses("Meals for nothing")
    assert "“Meals for nothing” now counts as “Free meals”" in said

    await ana.says("/factors")
    assert "Free meals: 3 practices, 2 countries" in await ana.presses("All themes")
    assert "Meals for nothing:" not in ana.last_heard
    said = await open_factor(ana, "meals for nothing")
    assert "Free meals" in said
    assert "Also called: Meals for nothing" in said
    assert "Bread" in said


async def test_a_merge_is_taken_back_and_written_down(cast: Cast, root: Chat, ana: Chat) -> None:
    kept, other = factor(cast, "Free meals"), factor(cast, "Meals for nothing")
    tell(cast, ana, "Soup", factors=[kept])
    tell(cast, ana, "Bread", factors=[other])
    await open_factor(root, "free meals")
    await root.presses("Rename or merge")
    await root.presses("Merge with another")
    await root.says("meals for nothing")
    assert "stands by itself again" in await root.presses("Undo")
    await ana.says("/factors")
    said = await ana.presses("All themes")
    assert "Free meals: 1 practice" in said
    assert "Meals for nothing: 1 practice" in said
    with cast.house.database.begin() as uow:
        assert [one.action for one in uow.audit.list_latest(limit=2)] == ["factor.part", "factor.merge"]


async def test_many_that_merged_are_taken_apart_page_by_page(cast: Cast, root: Chat, ana: Chat) -> None:
    """More than eight buttons do not fit on a telephone."""
    kept = factor(cast, "Free meals")
    others = [factor(cast, f"Meals for nothing {letter}") for letter in "ABCDE"]
    for title in "abcdefghijkl":
        tell(cast, ana, title, factors=[kept])
    with cast.house.database.begin() as uow:
        for other in others:
            uow.factors.merge(other, kept)
    await open_factor(root, "free meals")
    assert len(root.buttons) <= 8
    await root.presses("Next")
    assert len(root.buttons) <= 8
    await root.presses("Previous")
    await root.presses("Rename or merge")
    seen = set()
    for _ in range(2):
        assert len(root.buttons) <= 8
        seen |= {label for label in root.buttons if label.startswith("Separate")}
        if "Next" in root.buttons:
            await root.presses("Next")
    assert len(seen) == 5


async def test_a_mistyped_name_is_asked_about_before_two_become_one(cast: Cast, root: Chat) -> None:
    factor(cast, "Free meals")
    factor(cast, "Meals for nothing")
    for typed in ("meals for nothign", "meal for nothing", "meals for nothing, for everybody"):
        await open_factor(root, "free meals")
        await root.presses("Rename or merge")
        await root.presses("Merge with another")
        assert "Did you mean" in await root.says(typed)
        await root.presses("Cancel")


async def test_a_factor_gets_a_name_in_the_language_of_who_says_it(cast: Cast, root: Chat, olga: Chat) -> None:
    meals = factor(cast, "Free meals")
    tell(cast, olga, "Суп", factors=[meals])
    await root.says("/language русский")
    await open_factor(root, "free meals")
    await root.presses("Переименовать, объединить")
    await root.presses("Переименовать")
    assert "Другой фактор" in str(root.heard) or "Как это назвать" in root.last_heard
    assert "уже называется другой фактор" in await root.says("Понятные роли")
    assert "Переименовано" in await root.says("Бесплатное питание")
    await olga.says("/factors")
    assert "Бесплатное питание: 1 практика" in await olga.presses("Все темы")


@pytest.mark.parametrize("who", ("ana", "nino", "tamar"))
async def test_members_and_those_of_a_part_of_the_network_may_not(cast: Cast, root: Chat, who: str) -> None:
    """The vocabulary is the whole network's: the buttons are not offered, and pressing them is refused."""
    meals, other = factor(cast, "Free meals"), factor(cast, "Meals for nothing")
    chat = cast.people[who]
    await open_factor(chat, "free meals")
    assert "Rename or merge" not in chat.buttons
    with cast.house.database.begin() as uow:
        uow.factors.merge(other, meals)
    for act in ("tend", "rename", "merge", "part"):
        said = await forged(chat, f"factors.{act}~{meals}")
        assert "Only a coordinator" in said
    with cast.house.database.begin() as uow:
        assert uow.factors.get(other).merged_into == meals
        assert [one.outcome for one in uow.audit.list_latest(limit=3)] == ["refused"] * 3


async def test_a_factor_of_another_network_is_out_of_reach(cast: Cast, root: Chat) -> None:
    with cast.house.database.begin() as uow:
        elsewhere = uow.networks.add("elsewhere", "Elsewhere", open=False)
        theirs = uow.factors.add(elsewhere.id, {"en": "Theirs"}).id
    assert "not here any more" in await forged(root, f"factors.open~{theirs}")


async def test_practices_are_found_by_the_words_of_what_merged(cast: Cast, root: Chat, ana: Chat) -> None:
    """Both words stay findable, in the index as well, for more practices than fit into one transaction."""
    kept, other = factor(cast, "Free meals"), factor(cast, "Canteen duty")
    titles = {f"Practice {number}" for number in range(25)}
    for title in titles:
        tell(cast, ana, title, factors=[kept])
    with cast.house.database.begin() as uow:
        uow.factors.merge(other, kept)
    await cast.house.tick()
    keys = frozenset({f"network:{cast.network}"})
    with cast.house.database.begin(reads=True) as uow:
        found = uow.search.find(Question("canteen duty", readers=keys, kinds=("practice",), limit=30))
        assert len(found.hits) == len(titles)
        assert not uow.factors.has_unindexed()
