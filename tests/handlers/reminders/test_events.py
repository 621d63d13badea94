"""So long before an event: found by its words, moved with it, dropped when it is over (X1, X7)."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from storage import Event, EventPlan, Places
from tests.cast import Cast
from tests.handlers.reminders.looking import makes, only
from tests.houses import Chat, House

CAMP = datetime(2030, 5, 10, 6, 0, tzinfo=UTC)  # ten o'clock in Tbilisi


@pytest.fixture
def camp(cast: Cast) -> Event:
    """An event of the whole network."""
    plan = EventPlan("meeting", "Spring Camp ბანაკი лагерь colonie", Places(whole=True), "Asia/Tbilisi", CAMP)
    with cast.house.database.begin() as uow:
        return uow.events.add(cast.network, plan, organiser_id=None, now=cast.house.clock.now)


@pytest.mark.parametrize(
    ("who", "text"),
    (
        ("ana", "remind me 3 days before the spring camp to pack"),
        ("ana", "remind me to pack 3 days before the spring camp"),
        ("marie", "rappelle-moi 3 jours avant la colonie de pack"),
        ("olga", "напомни за 3 дня до лагеря pack"),
        ("levan", "შემახსენე ბანაკამდე 3 დღით ადრე pack"),
    ),
)
async def test_it_is_tied_to_the_event(cast: Cast, camp: Event, who: str, text: str) -> None:
    chat = cast.people[who]
    made = await makes(
        chat, text, save={"marie": "Enregistrer", "olga": "Сохранить", "levan": "შენახვა"}.get(who, "Save")
    )
    assert (made.text, made.event_id) == ("pack", camp.id)
    assert made.comes_at == CAMP - timedelta(days=3)
    assert "Spring Camp" in chat.last_heard


async def test_an_unknown_event_is_said_to_be_unknown(camp: Event, ana: Chat) -> None:
    await ana.says("remind me 3 days before the autumn fair to pack")
    assert "I know no event called the autumn fair to pack" in ana.last_heard


async def test_it_moves_along(house: House, camp: Event, ana: Chat) -> None:
    await makes(ana, "remind me 3 days before the spring camp to pack")
    later = replace(camp.plan, starts_at=CAMP + timedelta(days=2))
    with house.database.begin() as uow:
        uow.events.change(camp.id, later, now=house.clock.now)
    await house.tick()
    assert only(ana).comes_at == CAMP - timedelta(days=1)
    assert only(ana).local_time.isoformat() == "2030-05-09T10:00:00"


async def test_what_falls_due_before_it_has_followed_does_not_come_at_the_old_time(
    house: House, camp: Event, ana: Chat
) -> None:
    """Due reminders are looked for every second, moved events less often."""
    made = await makes(ana, "remind me 3 days before the spring camp to pack")
    house.clock.now = CAMP - timedelta(days=3)
    heard = len(ana.heard)
    with house.database.begin() as uow:
        uow.events.change(camp.id, replace(camp.plan, starts_at=CAMP + timedelta(days=2)), now=house.clock.now)
    (arrive,) = [one for one in house.due_work if one.name == "reminders.arrive"]
    await house.ticks.run(arrive)
    await house.tick()
    assert len(ana.heard) == heard
    assert only(ana).comes_at == CAMP - timedelta(days=1)
    assert only(ana).id == made.id


async def test_an_event_that_is_called_off_is_said_with_the_reminder(house: House, camp: Event, ana: Chat) -> None:
    await makes(ana, "remind me 3 days before the spring camp to pack")
    with house.database.begin() as uow:
        uow.events.cancel(camp.id, reason=None, now=house.clock.now)
    house.clock.now = CAMP - timedelta(days=3)
    await house.tick()
    assert "Spring Camp" in ana.last_heard
    assert "cancelled" in ana.last_heard


async def test_it_is_dropped_only_when_the_event_is_over(house: House, camp: Event, ana: Chat) -> None:
    """X7."""
    await makes(ana, "remind me 3 days before the spring camp to pack")
    await makes(ana, "remind me 1 hour before the spring camp to leave")
    house.clock.now = CAMP
    await house.tick()
    heard = [one.shown.plain for one in ana.heard[-2:]]
    assert "This should have come" in heard[0]
    assert "pack" in heard[0]
    assert "leave" in heard[1]


async def test_nothing_comes_after_the_event(house: House, camp: Event, ana: Chat) -> None:
    """X7."""
    await makes(ana, "remind me 3 days before the spring camp to pack")
    heard = len(ana.heard)
    house.clock.now = CAMP + timedelta(days=2)
    await house.tick()
    assert len(ana.heard) == heard


@pytest.mark.parametrize(
    ("who", "said"),
    (
        ("ana", "remind me 2 days before 1 April to buy a cake"),
        ("marie", "rappelle-moi 2 jours avant le 1er avril d'acheter un gâteau"),
        ("olga", "напомни за 2 дня до 1 апреля купить торт"),
        ("levan", "შემახსენე 1 აპრილამდე 2 დღით ადრე ტორტის ყიდვა"),
    ),
)
async def test_so_long_before_a_day(cast: Cast, who: str, said: str) -> None:
    """It was looked for among the events, and refused."""
    heard = await cast.people[who].says(said)
    assert "30" in heard
    assert "09:00" in heard
