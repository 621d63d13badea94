"""Whom figures are about: oneself, a group, a country, the network. Decides who sees exact figures of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.view import t
from storage import NotFound, SectionId, country_scope, region_scope, section_scope

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words

ME = "me"
NETWORK = "n"


@dataclass(frozen=True, slots=True)
class Place:
    """What a page is about. `scope` is storage's, or ME; it is also what a button carries."""

    scope: str
    name: Words
    section: SectionId | None = None
    country: str | None = None
    lands: tuple[str, ...] = ()  # of a region: its countries
    pending: bool = False  # of a region: whether its figures are still being summed up

    @property
    def is_me(self) -> bool:
        return self.scope == ME

    @property
    def is_network(self) -> bool:
        return self.scope == NETWORK

    @property
    def has_countries(self) -> bool:
        """Whether the places right below it are countries."""
        return self.is_network or bool(self.lands)


def place_of(ctx: Context, scope: str) -> Place | None:
    """The place behind a scope in the current network; None when it is none of this network's."""
    if scope == ME:
        return Place(ME, t("statistics-of-me"))
    if scope == NETWORK:
        return Place(NETWORK, ctx.network.name)
    if scope[:1] == "c":
        code = scope[1:]
        known = ctx.uow.networks.list_countries(ctx.network.id)
        return Place(scope, t("statistics-of-country", country=code), country=code) if code in known else None
    if scope[:1] == "r":
        return next((one for one in regions_of(ctx) if one.scope == scope), None)
    # Longer numbers are no ids of ours: the database's whole numbers end at nineteen digits.
    if scope[:1] == "s" and scope[1:].isdecimal() and len(scope) < 19:
        return _section(ctx, SectionId(int(scope[1:])))
    return None


def regions_of(ctx: Context) -> list[Place]:
    """The open regions of the current network."""
    uncounted = ctx.uow.regions.uncounted
    return [
        Place(region_scope(one.id), one.name, lands=one.inside, pending=bool(uncounted(one.id)))
        for one in ctx.uow.regions.list_open(ctx.network.id)
    ]


def _section(ctx: Context, section_id: SectionId) -> Place | None:
    try:
        section = ctx.uow.networks.get_section(section_id)
    except NotFound:
        return None
    if section.network_id != ctx.network.id:
        return None
    return Place(section_scope(section.id), section.name, section=section.id, country=section.country)


def own_scope(ctx: Context) -> str:
    """Where figures start: one's own group, else one's country, else the network."""
    if ctx.member.section_id is not None:
        return section_scope(ctx.member.section_id)
    return country_scope(ctx.member.country) if ctx.member.country else NETWORK


def sees_all(ctx: Context, place: Place) -> bool:
    """Exact figures, private activities among them: one's own, and what one coordinates."""
    if place.lands:
        return all(ctx.may(country=land) for land in place.lands)
    return place.is_me or ctx.may(section_id=place.section, country=place.country)
