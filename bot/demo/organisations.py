"""The fiction's organisations: an agency, a non-profit, a cooperative, two schools and a lead; and a request for help.

Nobody and nothing here is real.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.organisations import indexing
from handlers.taskforce.rules import STEP
from storage import NewOrganisation

if TYPE_CHECKING:
    from datetime import datetime

    from storage import NetworkId, Organisation, Person, UnitOfWork

PLATFORM = "local"
SECTION = "Blue Door Lyon"
AGENCY = NewOrganisation(
    "agency",
    "Agency for Open Classrooms",
    "FR",
    "en",
    place="Lyon",
    languages=("fr", "en"),
    about="Brings schools and volunteers together. Made up, like everything here.",
)
FRIENDS = NewOrganisation(
    "non-profit", "Friends of the River Bank", "FR", "en", place="Lyon", languages=("fr",), about="Lessons outdoors."
)
HONEY = NewOrganisation("cooperative", "Honey Cooperative of the Hills", "FR", "en", place="Lille")
NEAR = NewOrganisation(
    "school", "School No. 900", "FR", "en", place="Lyon", languages=("fr",), level="several", pupils=640
)
FAR = NewOrganisation(
    "school", "Village School of Vieuxpont", "FR", "en", languages=("fr",), level="primary", pupils=48
)
NOTE = "The fourth class would like two hours about bees, best in May."
ASKED = "Who could pay for a bus to the village school? Twelve volunteers, three trips."


def add_organisations(uow: UnitOfWork, *, now: datetime) -> None:
    """Let them move in, after the fiction's sections and people."""
    volunteer, educator, coordinator, network = (
        _somebody(uow, account) for account in ("volunteer", "educator", "coordinator", "network")
    )
    for section in uow.networks.list_sections(_network_of(uow, coordinator)):
        if section.name != SECTION:
            continue
        made = now - timedelta(days=3)
        agency, friends, _, near, far = (
            _add(uow, section.network_id, one, volunteer, made) for one in (AGENCY, FRIENDS, HONEY, NEAR, FAR)
        )
        for one, member in ((agency, True), (friends, False)):
            uow.organisations.confirm(one.id, member=member, education_linked=True, by=network.id, now=made)
        uow.organisations.appoint(agency.id, educator.id, "FR", now=made)
        uow.organisations.star(near.id, volunteer.id, section.id, starred=True, now=made)
        uow.leads.claim(near.id, section.id, due_at=made + timedelta(days=10), now=made)
        uow.leads.mark(near.id, section.id, "contacted", now=now)
        uow.leads.post(
            agency.id, far.id, network_id=section.network_id, country="FR", note=NOTE, by=educator.id, now=made
        )
        _ask(uow, section.network_id, volunteer, educator, now)


def _ask(uow: UnitOfWork, network_id: NetworkId, asker: Person, helper: Person, now: datetime) -> None:
    """A request that waits, and somebody who could take it."""
    uow.help_requests.keep_member(helper.id, network_id, "active", now=now)
    uow.help_requests.ask(
        network_id,
        asker_id=asker.id,
        topic="funding",
        text=ASKED,
        language="en",
        wanted_on=(now + timedelta(days=30)).date(),
        project_id=None,
        due_at=now + STEP,
        now=now,
    )


def _add(uow: UnitOfWork, network_id: NetworkId, new: NewOrganisation, by: Person, now: datetime) -> Organisation:
    made = uow.organisations.add(network_id, new, added_by=by.id, now=now)
    uow.search.put(indexing.entry(made), now=now)
    return made


def _network_of(uow: UnitOfWork, person: Person) -> NetworkId:
    return uow.people.list_memberships(person.id)[0].network_id


def _somebody(uow: UnitOfWork, account: str) -> Person:
    person = uow.people.find_by_identity(PLATFORM, account)
    assert person is not None, account
    return person
