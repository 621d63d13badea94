"""A6 unasked: at most one suggestion a week comes in the digest, never the same twice; it stops when left alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from storage import ProjectId, Research
from tests.handlers.matching.people import a_profile, a_project, id_of

if TYPE_CHECKING:
    from storage import Habit
    from tests.cast import Cast
    from tests.houses import Chat

HEAD = {"en": "Who may suit you", "fr": "Qui pourrait te convenir"}


def habit(cast: Cast, chat: Chat) -> Habit:
    with cast.house.database.begin(reads=True) as uow:
        return uow.matches.habit(id_of(chat))


async def days(cast: Cast, chat: Chat, count: int) -> list[str]:
    """What the digests of the next days say, one after the other."""
    said = []
    for _ in range(count):
        before = len(chat.heard)
        cast.house.clock.now += timedelta(days=1)
        await cast.house.tick()
        await cast.house.tick()
        said += [one.shown.plain for one in chat.heard[before:]]
    return said


def projects(cast: Cast, chat: Chat, count: int) -> None:
    for number in range(1, count + 1):
        research = Research(f"What changes in project {number}?")
        a_project(cast, chat, f"Project {number}", themes=("health",), country="FR", research=research)


async def test_one_a_week_and_none_when_two_were_left_alone(cast: Cast, ana: Chat, claire: Chat) -> None:
    a_profile(cast, ana, kinds=["researcher"], themes=("health",), languages=("en",))
    projects(cast, claire, 6)
    await ana.says("/digest daily 12:30")
    week = await days(cast, ana, 7)
    told = [one for one in week if HEAD["en"] in one]
    assert len(told) == 1, week
    assert "A project" in told[0]
    assert "Same theme: Health" in told[0]
    assert "Project 1" not in told[0], "its name is on its card, whose room knows whether it is still there"
    month = await days(cast, ana, 28)
    assert sum(HEAD["en"] in one for one in month) == 1, "the second was left alone too: none comes any more"
    await ana.says("/match")
    assert habit(cast, ana).ignored == 0
    again = await days(cast, ana, 8)
    assert sum(HEAD["en"] in one for one in again) <= 1


async def test_a_suggestion_is_opened_and_the_next_one_is_another(cast: Cast, marie: Chat, claire: Chat) -> None:
    a_profile(cast, marie, kinds=["researcher"], themes=("health",), languages=("fr",))
    projects(cast, claire, 3)
    await marie.says("/digest quotidien 9:30")
    opened = []
    for _ in range(3):
        said = await days(cast, marie, 7)
        assert sum(HEAD["fr"] in one for one in said) == 1, said
        opened.append((await marie.presses("Regarder")).splitlines()[0])
        assert "Nous mettre en relation" in marie.buttons
    assert sorted(opened) == ["Project 1", "Project 2", "Project 3"], "never twice the same"
    assert not [one for one in await days(cast, marie, 7) if HEAD["fr"] in one], "there is nothing new to suggest"


async def test_what_is_withdrawn_meanwhile_is_not_named_and_not_opened(cast: Cast, ana: Chat, claire: Chat) -> None:
    a_profile(cast, ana, kinds=["researcher"], themes=("health",))
    projects(cast, claire, 1)
    await ana.says("/digest daily 12:30")
    await cast.house.tick()
    assert habit(cast, ana).item == 1
    with cast.house.database.begin() as uow:
        uow.projects.withdraw(ProjectId(1), now=cast.house.clock.now)
    assert not [one for one in await days(cast, ana, 3) if HEAD["en"] in one]


async def test_without_a_digest_or_a_profile_nothing_comes(cast: Cast, ana: Chat, claire: Chat) -> None:
    projects(cast, claire, 1)
    await ana.says("/digest daily 12:30")
    assert not [one for one in await days(cast, ana, 3) if HEAD["en"] in one]
    a_profile(cast, claire, kinds=["researcher"], themes=("health",))
    assert not [one for one in await days(cast, claire, 3) if HEAD["en"] in one]
