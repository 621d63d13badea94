"""What is ahead in the demo network: events and a call, with people who answered. Dates are counted from the start."""

from __future__ import annotations

import random
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, TypedDict
from zoneinfo import ZoneInfo

from handlers.events.rules import seat_for
from handlers.events.saving import plan_notices
from storage import EventPlan, Places

if TYPE_CHECKING:
    from collections.abc import Sequence

    from storage import Event, Person, PersonId, UnitOfWork

SEED = 21
PLATFORM = "local"


class EventPlanned(TypedDict, total=False):
    """Something ahead. days, closes: counted from the day of the start; last: the last of several whole days."""

    title: str
    kind: str
    by: str
    places: list[str]
    days: int
    last: int
    hour: int
    hours: int
    place: str
    link: str
    capacity: int
    closes: int
    text: str
    part_of: str
    yes: int
    maybe: int


def add_events(
    uow: UnitOfWork, planned: Sequence[EventPlanned], everybody: Sequence[PersonId], *, now: datetime
) -> None:
    """Post what is planned. Its dice are its own, so that one event more changes nothing else in the fiction."""
    dice = random.Random(SEED)  # noqa: S311 - the same fiction every time
    known: dict[str, Event] = {}
    for one in planned:
        organiser = uow.people.find_by_identity(PLATFORM, one["by"])
        assert organiser is not None, one["by"]
        plan = _plan(uow, one, organiser, known, now)
        assert organiser.network_id is not None
        event = uow.events.add(organiser.network_id, plan, organiser_id=organiser.id, now=now - timedelta(days=2))
        plan_notices(uow, event, now)
        invited = [person for person in everybody if _is_invited(uow, event, person)]
        wanted = one.get("yes", 0) + one.get("maybe", 0)
        _answer(uow, event, dice.sample(invited, min(wanted, len(invited))), one, now)
        known[plan.title] = event


def _is_invited(uow: UnitOfWork, event: Event, person_id: PersonId) -> bool:
    member = uow.people.membership(person_id, event.network_id)
    places = event.plan.places
    return member is not None and (
        places.whole or member.country in places.countries or member.section_id in places.sections
    )


def _plan(uow: UnitOfWork, one: EventPlanned, organiser: Person, known: dict[str, Event], now: datetime) -> EventPlan:
    zone = ZoneInfo(organiser.zone or "UTC")
    assert organiser.network_id is not None
    member = uow.people.membership(organiser.id, organiser.network_id)
    sections = {section.name: section.id for section in uow.networks.list_sections(organiser.network_id)}
    today = now.astimezone(zone).date()

    def at(days: int, clock: time) -> datetime:
        return datetime.combine(today + timedelta(days=days), clock, tzinfo=zone).astimezone(UTC)

    starts = at(one["days"], time(one.get("hour", 0)))
    ends = at(one["last"] + 1, time()) if "last" in one else None
    if "hours" in one:
        ends = starts + timedelta(hours=one["hours"])
    is_call = one["kind"] == "call"
    return EventPlan(
        one["kind"],
        one["title"],
        Places(
            whole="net" in one["places"],
            countries=tuple(place for place in one["places"] if len(place) == 2),
            sections=tuple(sections[place] for place in one["places"] if place in sections),
        ),
        zone.key,
        starts_at=None if is_call else starts,
        ends_at=None if is_call else ends,
        whole_days="last" in one,
        place=one.get("place"),
        link=one.get("link"),
        capacity=one.get("capacity"),
        deadline_at=starts if is_call else at(one["closes"], time(18)) if "closes" in one else None,
        text=one.get("text"),
        host_id=member.section_id if member is not None else None,
        parent_id=known[one["part_of"]].id if "part_of" in one else None,
    )


def _answer(uow: UnitOfWork, event: Event, people: Sequence[PersonId], one: EventPlanned, now: datetime) -> None:
    for number, person in enumerate(people):
        said = "yes" if number < one.get("yes", 0) else "maybe"
        seats = uow.events.count_answers([event.id])[event.id]
        uow.events.set_answer(event.id, person, seat_for(said, None, seats, event.plan.capacity), now=now)
