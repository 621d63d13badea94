"""Things that tests of peer rounds do: open a series, join it, draw."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from storage import RoundPlan

if TYPE_CHECKING:
    from storage import DrawId, PersonId, RoundDraw, RoundSeries, SeriesId
    from tests.cast import Cast
    from tests.houses import Chat, House

TOPIC = "Meet somebody from elsewhere"


async def open_series(chat: Chat, *, topic: str = TOPIC, size: str = "pairs", when: str = "Monday 10:00") -> str:
    """What stands on the card of a series of the whole network, every two weeks."""
    await chat.says("/rounds")
    await chat.presses("New rounds")
    await chat.says(topic)
    await chat.presses("the whole network")
    await chat.presses(size)
    await chat.presses("Every 2 weeks")
    await chat.says(when)
    return await chat.presses("Save")


def put_series(
    cast: Cast, *, by: str = "root", topic: str = TOPIC, every: int = 2, zone: str = "Asia/Tbilisi"
) -> RoundSeries:
    """An open series of the network, drawn on Mondays at 10:00, the next one five days from the cast's now."""
    from handlers.rounds import rules

    plan = RoundPlan(topic, "en", 2, every, zone, 0, 600)
    person = cast.people[by].person_id
    assert person is not None
    now = cast.house.clock.now
    with cast.house.database.begin() as uow:
        series = uow.rounds.add(cast.network, plan, author_id=person, facilitator_id=person, now=now)
        uow.rounds.plan_draw(series.id, rules.first_draw(plan, now))
    return series


def join(cast: Cast, series: RoundSeries, **languages: tuple[str, ...]) -> None:
    """These people take part, each with their languages."""
    with cast.house.database.begin() as uow:
        for name, spoken in languages.items():
            person = cast.people[name].person_id
            assert person is not None
            uow.rounds.join(series.id, person, spoken, now=cast.house.clock.now)


async def draw(house: House, series: RoundSeries) -> RoundDraw:
    """Time goes on to the next draw; what was drawn."""
    house.clock.now = planned(house, series.id).planned_at + timedelta(seconds=5)
    await house.tick()
    return latest(house, series.id)


def planned(house: House, series_id: SeriesId) -> RoundDraw:
    with house.database.begin() as uow:
        found = uow.rounds.find_planned(series_id)
    assert found is not None
    return found


def latest(house: House, series_id: SeriesId) -> RoundDraw:
    with house.database.begin() as uow:
        return uow.rounds.list_draws(series_id, limit=1)[0]


def groups_of(house: House, draw_id: DrawId) -> list[set[PersonId]]:
    with house.database.begin() as uow:
        seats = uow.rounds.list_seats(draw_id)
        together = uow.rounds.list_together(sorted({seat.group_id for seat in seats}))
    return [set(people) for people in together.values()]
