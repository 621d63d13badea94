"""What the demo's countries and networks have together: a region with a note, and two networks that are united."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from storage import PracticeFilter

if TYPE_CHECKING:
    from datetime import datetime

    from storage import NetworkId, PersonId, UnitOfWork

_LANDS = ("FR", "GE")
_SHARED = 3


def add_together(uow: UnitOfWork, *, now: datetime) -> None:
    """A region of the first network, and its union with the second one, each side's newest practices for both."""
    networks = [one.id for one in uow.networks.list_all()][:2]
    # Where nobody coordinates a whole network, its first coordinator stands for the admin who would decide.
    owners = [next((role.person_id for role in uow.people.list_roles_in(one)), None) for one in networks]
    _add_region(uow, networks[0], owners[0], now)
    if len(networks) < 2 or owners[0] is None or owners[1] is None:
        return
    asked = uow.federations.propose(
        networks[0],
        networks[1],
        "Each of us reads what worked for the other; nobody's list of members leaves their own network.",
        person_id=owners[0],
        now=now - timedelta(days=20),
    )
    uow.federations.accept(asked.id, person_id=owners[1], now=now - timedelta(days=18))
    # Whoever belongs to both is asked tomorrow, not among the first words that a newcomer reads.
    uow.federations.look_on(asked.id, 0, now + timedelta(days=1))
    for network in networks:
        published = uow.practices.list_shown(PracticeFilter(network), limit=50)
        for practice in [one for one in published if one.network_id == network and not one.is_public][:_SHARED]:
            uow.federations.mark("practice", practice.id, partners=True)
            uow.practices.index(practice.id, now)


def _add_region(uow: UnitOfWork, network: NetworkId, owner: PersonId | None, now: datetime) -> None:
    if owner is None or not set(_LANDS) <= set(uow.networks.list_countries(network)):
        return
    region = uow.regions.propose(network, "Two Shores", _LANDS, person_id=owner, now=now - timedelta(days=40))
    for land in _LANDS:
        uow.regions.answer(region.id, land, "in", person_id=owner, now=now - timedelta(days=39))
    uow.regions.add_note(
        region.id,
        "We swap seeds and worksheets in May: bring what grew well in your garden.",
        author_id=owner,
        country=None,
        now=now - timedelta(days=5),
    )
