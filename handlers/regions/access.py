"""Who answers for a country, who belongs to a region, and who writes in it. Every button asks here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused
from storage import RegionId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from storage import NetworkId, PersonId, Region, UnitOfWork


def may_propose(ctx: Context) -> bool:
    """Any coordinator of the network, of whatever place."""
    return ctx.coordinates


def answers_for(ctx: Context, region: Region, country: str) -> bool:
    """Whether the person decides for a country: who coordinates it, or the network."""
    return ctx.may(network_id=region.network_id, country=country)


def coordinates(ctx: Context, region: Region) -> bool:
    """Whether the person looks after any of its countries."""
    return any(answers_for(ctx, region, one) for one in region.inside)


def belongs(ctx: Context, region: Region) -> bool:
    """Whether the person lives in one of its countries, or looks after one: they read its notes."""
    member = ctx.uow.people.membership(ctx.person.id, region.network_id)
    return (member is not None and member.country in region.inside) or coordinates(ctx, region)


def seen(ctx: Context, region_id: int, action: str = "region-see", *, lock: bool = False) -> Region:
    """A region that this person may look at: open ones are their network's, others those who coordinate there."""
    region = ctx.uow.regions.find(RegionId(region_id), lock=lock)
    if region is None or not _sees(ctx, region):
        raise Refused("regions-gone", action=action, scope=f"region {region_id}")
    return region


def _sees(ctx: Context, region: Region) -> bool:
    if ctx.uow.people.membership(ctx.person.id, region.network_id) is None:
        return ctx.may(network_id=region.network_id)
    held = [role for role in ctx.roles if role.network_id == region.network_id or role.scope == "deployment"]
    return region.is_open or bool(held)


def looked_after(ctx: Context, region_id: int, action: str, *, lock: bool = False) -> Region:
    """An open region, one of whose countries this person looks after."""
    region = seen(ctx, region_id, action, lock=lock)
    if not region.is_open or not coordinates(ctx, region):
        raise Refused("regions-coordinators-only", action=action, scope=f"region {region_id}")
    return region


def deciders(uow: UnitOfWork, network_id: NetworkId, country: str) -> Sequence[PersonId]:
    """Who is asked for a country: its coordinators, else those of the network, else the admins."""
    people = uow.people
    return (
        people.list_coordinators(network_id, country=country)
        or people.list_coordinators(network_id)
        or people.list_admins()
    )
