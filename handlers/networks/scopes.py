"""Between words like "s12", "GE" and "net" and the scopes they stand for; which of them somebody looks after."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import homes
from handlers.kit.likeness import Candidates, Exact, Nothing, fold
from handlers.kit.view import t
from handlers.networks.rules import NETWORK, Scope
from storage import NotFound, SectionId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.likeness import Found
    from handlers.kit.view import Text
    from storage import Role, Section


def scope_of(ctx: Context, word: object) -> Scope | None:
    """The scope behind a word, in the current network; None when there is none (any more)."""
    if word == NETWORK:
        return Scope()
    section_id = homes.section_id_of(word)
    if section_id is not None:
        section = find_section(ctx, section_id)
        return Scope(section, section.country) if section is not None else None
    country = homes.country_of(word)
    return Scope(country=country) if country is not None else None


def word_of(scope: Scope) -> str:
    """The word for a scope, for buttons and drafts."""
    if scope.section is not None:
        return homes.home_of(scope.section)
    return scope.country or NETWORK


def find_section(ctx: Context, section_id: int) -> Section | None:
    """A section of the current network that has not closed: buttons of another network reach nothing here."""
    try:
        section = ctx.uow.networks.get_section(SectionId(section_id))
    except NotFound:
        return None
    return section if section.network_id == ctx.network.id and not section.retired else None


def find_place(ctx: Context, text: str) -> Found[str]:
    """The place of the current network that somebody names, as its word.

    Only what is named exactly is found: rights and links are given over it, so whatever is alike is for asking.
    """
    if text == NETWORK or fold(text) == fold(ctx.network.name):
        return Exact(NETWORK)
    if homes.section_id_of(text) is not None and scope_of(ctx, text) is not None:
        return Exact(text)
    countries = ctx.uow.networks.list_countries(ctx.network.id)
    found = homes.find_home(text, ctx.uow.networks.list_sections(ctx.network.id))
    values = (found.value,) if isinstance(found, Exact) else found.values if isinstance(found, Candidates) else ()
    here = tuple(word for word in values if homes.country_of(word) is None or word in countries)
    if not here:
        return Nothing()
    return Candidates(here, found.reason) if isinstance(found, Candidates) else found


def may(ctx: Context, scope: Scope) -> bool:
    """Whether the person looks after this scope."""
    return ctx.may(section_id=scope.section_id, country=scope.country)


def require(ctx: Context, action: str, scope: Scope) -> None:
    """Raise Refused, which is written to the audit log, unless the person looks after this scope."""
    ctx.require(action, section_id=scope.section_id, country=scope.country)


def scope_name(ctx: Context, scope: Scope) -> str | Text:
    """The scope in words that stand alone, in the language of whoever reads them."""
    if scope.section is not None:
        return scope.section.name
    return t("networks-country-name", country=scope.country) if scope.country else ctx.network.name


def own_scopes(ctx: Context) -> Sequence[Scope]:
    """What the person looks after, the widest first, without what is inside a wider one."""
    if ctx.may():
        return (Scope(),)
    roles = [role for role in ctx.roles if role.network_id == ctx.network.id]
    countries = sorted({role.country for role in roles if role.scope == "country" and role.country})
    found = [Scope(country=country) for country in countries]
    for role in roles:
        section = find_section(ctx, role.section_id) if role.section_id is not None else None
        if section is not None and section.country not in countries:
            found.append(Scope(section, section.country))
    return found


def reachable(ctx: Context) -> Sequence[Scope]:
    """Every scope the person may act on: what they look after and all that lies inside it."""
    found: list[Scope] = []
    for scope in own_scopes(ctx):
        found.append(scope)
        if scope.section is not None:
            continue
        if scope.country is None:
            found += [Scope(country=code) for code in ctx.uow.networks.list_countries(ctx.network.id)]
        sections = ctx.uow.networks.list_sections(ctx.network.id, country=scope.country)
        found += [Scope(section, section.country) for section in sections]
    return found


def role_words(ctx: Context, role: Role) -> Text:
    """What somebody with this role is."""
    if role.scope == "section" and role.section_id is not None:
        section = find_section(ctx, role.section_id)
        return t("networks-role-section", section=section.name if section else "–")
    if role.scope == "country" and role.country:
        return t("networks-role-country", country=role.country)
    return t("networks-role-network", network=ctx.network.name)


def role_scope(ctx: Context, role: Role) -> Scope | None:
    """The scope of a role of this network; None for others."""
    if role.network_id != ctx.network.id:
        return None
    if role.scope == "section":
        section = find_section(ctx, role.section_id) if role.section_id is not None else None
        return Scope(section, section.country) if section is not None else None
    return Scope(country=role.country)


def unnamed(name: str | None) -> str | Text:
    """A member's name, or what stands for it."""
    return name or t("networks-unnamed")
