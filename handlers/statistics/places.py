"""Whom figures are about: oneself, a group, a country, the network. Decides who sees exact figures of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.view import t
from storage import NotFound, SectionId, country_scope, section_scope

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

    @property
    def is_me(self) -> bool:
        return self.scope == ME

    @property
    def is_network(self) -> bool:
        return self.scope == NETWORK


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
    # Longer numbers are no ids of ours: the database's whole numbers end at nineteen digits.
    if scope[:1] == "s" and scope[1:].isdecimal() and len(scope) < 19:
        return _section(ctx, SectionId(int(scope[1:])))
    return None


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
    return place.is_me or ctx.may(section_id=place.section, country=place.country)
