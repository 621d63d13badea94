"""Learning together in the demo network: peer rounds of which one was drawn, and a cohort that is about to begin."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from handlers.cohorts.planning import plan_session
from handlers.rounds.rules import first_draw
from storage import CohortPlan, RoundPlan

if TYPE_CHECKING:
    from storage import NetworkId, Person, PersonId, UnitOfWork

PLATFORM = "local"
EIGHT = 8
"""Members of the fiction who take part, beside the cast."""
_TOPIC = "Meet somebody from another country"
_CAST = ("educator", "volunteer-ka", "coordinator", "national")


def add_learning(uow: UnitOfWork, *, now: datetime) -> None:
    """The network's coordinator opens both; the volunteer of the cast has joined neither yet."""
    opener = uow.people.find_by_identity(PLATFORM, "network")
    assert opener is not None
    assert opener.network_id is not None
    cast = [found for name in _CAST if (found := uow.people.find_by_identity(PLATFORM, name)) is not None]
    people = [*(person.id for person in cast), *_some(uow, opener.network_id, {one.id for one in cast})]
    _add_rounds(uow, opener, people, now)
    _add_cohort(uow, opener, cast, people, now)


def _some(uow: UnitOfWork, network_id: NetworkId, but: set[PersonId]) -> list[PersonId]:
    """Members of several sections, two of each."""
    found: list[PersonId] = []
    for section in uow.networks.list_sections(network_id):
        members = [one.person_id for one in uow.people.list_members(section.id) if one.person_id not in but]
        found += members[2:4]
    return found[:EIGHT]


def _add_rounds(uow: UnitOfWork, opener: Person, people: list[PersonId], now: datetime) -> None:
    assert opener.network_id is not None
    plan = RoundPlan(_TOPIC, "en", 2, 2, opener.zone or "UTC", 0, 9 * 60)
    began = now - timedelta(days=20)
    series = uow.rounds.add(opener.network_id, plan, author_id=opener.id, facilitator_id=opener.id, now=began)
    for person in people:
        language = uow.people.get(person).language or "en"
        uow.rounds.join(series.id, person, list(dict.fromkeys((language, "en"))), now=began)
    past = uow.rounds.plan_draw(series.id, first_draw(plan, began))
    pairs = [people[at : at + 2] for at in range(0, len(people) - 1, 2)]
    uow.rounds.keep_groups(past.id, pairs, repeats=0, mute=0, due_at=None, now=past.planned_at)
    for seat, went in zip(uow.rounds.list_seats(past.id), ("well", "well", "short", "well", "not"), strict=False):
        uow.rounds.say(seat, went=went, words=None, now=past.planned_at + timedelta(days=10))
    uow.rounds.move_draw(past.id, "closed", due_at=None)
    uow.rounds.plan_draw(series.id, first_draw(plan, now))


def _add_cohort(uow: UnitOfWork, opener: Person, cast: list[Person], people: list[PersonId], now: datetime) -> None:
    assert opener.network_id is not None
    zone = ZoneInfo(opener.zone or "UTC")
    plan = CohortPlan(
        title="Listening to a neighbourhood",
        text="Three evenings on asking open questions, noting what people say, and bringing it back to them.",
        language="en",
        zone=zone.key,
        seats=8,
        share=67,
        questions=("I can lead a conversation without steering it", "I know how to share what we heard"),
    )
    leads = next((one.id for one in cast if one.name == "Sasha"), opener.id)
    cohort = uow.cohorts.add(opener.network_id, plan, author_id=opener.id, facilitator_id=leads, now=now)
    today = now.astimezone(zone).date()
    for days, title in ((5, "Asking"), (12, "Noting"), (19, "Bringing it back")):
        at = datetime.combine(today + timedelta(days=days), time(18), tzinfo=zone).astimezone(UTC)
        session = uow.cohorts.add_session(cohort.id, title, at, minutes=90, link=None)
        plan_session(uow, cohort, session, now)
    for number, person in enumerate([one for one in people if one != leads][:5]):
        uow.cohorts.enrol(cohort.id, person, now=now)
        uow.cohorts.rate(cohort.id, person, "before", (2 + number % 3, 1 + number % 2), None, now=now)
