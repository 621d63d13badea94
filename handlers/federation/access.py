"""Who decides for a network, and who may look at what it agreed. Every button asks here, as its data can be forged.

A network is decided for by those who coordinate it as a whole; where nobody does, by the admins of the deployment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused
from storage import FederationId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from storage import Federation, NetworkId, PersonId, UnitOfWork


def owners_of(uow: UnitOfWork, network_id: NetworkId) -> Sequence[PersonId]:
    """Who decides for a network."""
    return uow.people.list_coordinators(network_id) or uow.people.list_admins()


def owns(ctx: Context, network_id: NetworkId) -> bool:
    return ctx.person.id in owners_of(ctx.uow, network_id)


def require_owner(ctx: Context, network_id: NetworkId, action: str) -> None:
    """Raise Refused unless the person decides for this network."""
    if not owns(ctx, network_id):
        names = [name for one in owners_of(ctx.uow, network_id) if (name := ctx.uow.people.get(one).name)][:3]
        if names:
            raise Refused("federation-owners-only", action=action, scope=f"network {network_id}", names=names)
        raise Refused("federation-owners-none", action=action, scope=f"network {network_id}")


def seen(ctx: Context, federation_id: int, action: str = "federation-see", *, lock: bool = False) -> Federation:
    """What two networks agreed: members of both see it while it is in force, owners from the proposal on."""
    found = ctx.uow.federations.find(FederationId(federation_id), lock=lock)
    if found is None or not sees(ctx, found):
        raise Refused("federation-gone", action=action, scope=f"federation {federation_id}")
    return found


def sees(ctx: Context, federation: Federation) -> bool:
    if any(owns(ctx, one) for one in federation.both):
        return True
    mine = {one.network_id for one in ctx.uow.people.list_memberships(ctx.person.id)}
    return federation.state == "united" and not mine.isdisjoint(federation.both)


def side_of(ctx: Context, federation: Federation) -> NetworkId:
    """The network for whose people it is shown to this person: the current one, else one they decide for or are in."""
    if ctx.network.id in federation.both:
        return ctx.network.id
    own = [one for one in federation.both if owns(ctx, one)]
    mine = {one.network_id for one in ctx.uow.people.list_memberships(ctx.person.id)}
    return next(iter([*own, *(one for one in federation.both if one in mine), federation.first_id]))


def decided(ctx: Context, federation_id: int, network_of: str, action: str) -> Federation:
    """A proposal or union, held, of which the person decides for one side: "asking", "asked" or "any"."""
    found = seen(ctx, federation_id, action, lock=True)
    sides = {"asking": [found.asking_id], "asked": [found.asked_id]}.get(network_of, list(found.both))
    if not any(owns(ctx, one) for one in sides):
        require_owner(ctx, sides[0], action)
    return found
