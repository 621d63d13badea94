"""For whom something is: the whole network, one country, one section. What rooms share that are open to such a circle.

A circle is written as one word: "net" is the network, "GE" a country, "s12" a section.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit import homes
from handlers.kit.errors import UserError
from handlers.kit.form import Option
from handlers.kit.likeness import Candidates, Exact, fold
from handlers.kit.view import t
from storage import NotFound, SectionId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import Membership, NetworkId, PersonId

NETWORK = "net"
_TOLD = 20
"""Coordinators who are told of one thing."""


@dataclass(frozen=True, slots=True)
class Circle:
    """A network, or one country or section of it."""

    network_id: NetworkId
    country: str | None = None
    section_id: SectionId | None = None

    @classmethod
    def of(cls, network_id: NetworkId, word: object) -> Circle:
        section = homes.section_id_of(word)
        return cls(network_id, homes.country_of(word) if section is None else None, section)

    @property
    def word(self) -> str:
        return f"s{self.section_id}" if self.section_id is not None else self.country or NETWORK

    def has(self, member: Membership | None) -> bool:
        """Whether somebody belongs to it."""
        if member is None or member.network_id != self.network_id:
            return False
        if self.section_id is not None:
            return member.section_id == self.section_id
        return self.country is None or member.country == self.country


def looks_after(ctx: Context, circle: Circle) -> bool:
    """Whether the person coordinates all of it."""
    if circle.section_id is None:
        return ctx.may(network_id=circle.network_id, country=circle.country)
    try:
        section = ctx.uow.networks.get_section(circle.section_id)
    except NotFound:
        return False
    same = section.network_id == circle.network_id
    return same and ctx.may(network_id=circle.network_id, section_id=section.id, country=section.country)


def coordinators(ctx: Context, circle: Circle) -> list[PersonId]:
    """Who looks after it nearest: the section's, else the country's, else the network's, else the deployment's."""
    people, network = ctx.uow.people, circle.network_id
    country = circle.country
    found: list[PersonId] = []
    if circle.section_id is not None:
        found = people.list_coordinators(network, section_id=circle.section_id)
        country = ctx.uow.networks.get_section(circle.section_id).country
    if not found and country is not None:
        found = people.list_coordinators(network, country=country)
    return (found or people.list_coordinators(network) or people.list_admins())[:_TOLD]


def own(ctx: Context) -> list[str]:
    """The circles that the person belongs to, the widest first."""
    section, country = ctx.member.section_id, ctx.member.country
    return [NETWORK, *([country] if country else []), *([f"s{section}"] if section is not None else [])]


def coordinated(ctx: Context) -> list[str]:
    """The circles of the current network that the person looks after, the widest first."""
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    lands = ctx.uow.networks.list_countries(ctx.network.id)
    near = [homes.home_of(one) for one in sections if ctx.may(section_id=one.id, country=one.country)]
    return [*([NETWORK] if ctx.may() else []), *(land for land in lands if ctx.may(country=land)), *near]


def name_of(ctx: Context, word: object) -> Text:
    """A circle in words that stand alone."""
    section = homes.section_id_of(word)
    if section is not None:
        try:
            return t("kit-circle-section", section=ctx.uow.networks.get_section(section).name)
        except NotFound:
            return t("kit-circle-section", section="–")
    country = homes.country_of(word)
    return t("kit-circle-country", country=country) if country is not None else t("kit-circle-network")


def options(ctx: Context, words: Sequence[str]) -> list[Option]:
    return [Option(word, name_of(ctx, word)) for word in words]


def read(ctx: Context, text: str, allowed: Sequence[str]) -> str:
    """One of the allowed circles, by its word or its name; raises UserError that says what to press."""
    if text in allowed:
        return text
    named = {fold(ctx.plain(name_of(ctx, word))): word for word in allowed}
    if fold(text) in {fold(ctx.network.name), *named}:
        return named.get(fold(text), NETWORK if NETWORK in allowed else allowed[0])
    found = homes.find_home(text, ctx.uow.networks.list_sections(ctx.network.id))
    values = (found.value,) if isinstance(found, Exact) else found.values if isinstance(found, Candidates) else ()
    here = [word for word in values if word in allowed]
    if len(here) != 1:
        raise UserError("kit-circle-unknown")
    return here[0]
