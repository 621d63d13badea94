"""Who somebody is to an organisation and what they may do with it. Every button asks here, with its presser's roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused
from handlers.kit.partners import partners_for
from handlers.kit.sight import may_see_organisation
from handlers.organisations.rules import Standing, acts_with
from storage import LeadId, NotFound, OrganisationId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import Lead, NetworkId, Organisation, Section, SectionId

KIND = "organisation"
"""What organisations are called in the index and in reports."""


def standing_of(ctx: Context, organisation: Organisation) -> Standing:
    member = ctx.uow.people.membership(ctx.person.id, organisation.network_id)
    claimer = find_section(ctx, organisation.claimed_by)
    return Standing(
        member=member is not None,
        author=organisation.added_by is not None and organisation.added_by == ctx.person.id,
        coordinates=ctx.may(network_id=organisation.network_id, country=organisation.country),
        leads=claimer is not None and member is not None and coordinates_section(ctx, claimer),
        inside=claimer is not None and member is not None and _is_of(ctx, member.section_id, claimer),
        takes=member is not None and bool(sections_for(ctx, organisation)),
        speaks=bool(ctx.uow.organisations.represented(organisation.id, ctx.person.id)),
    )


def _is_of(ctx: Context, own: SectionId | None, claimer: Section) -> bool:
    """A member of that very section, or who coordinates just it; a wider role opens no contact."""
    return own == claimer.id or any(
        role.scope == "section" and role.section_id == claimer.id and role.network_id == claimer.network_id
        for role in ctx.roles
    )


def coordinates_section(ctx: Context, section: Section) -> bool:
    return ctx.may(network_id=section.network_id, section_id=section.id, country=section.country)


def sections_for(ctx: Context, organisation: Organisation) -> list[Section]:
    """Sections of the organisation's country for which this person decides: those they coordinate, or are in and do."""
    member = ctx.uow.people.membership(ctx.person.id, organisation.network_id)
    mine = {role.section_id for role in ctx.roles if role.scope == "section"}
    mine |= {member.section_id} if member is not None else set()
    return [
        one
        for one in ctx.uow.networks.list_sections(organisation.network_id, country=organisation.country)
        if one.id in mine and coordinates_section(ctx, one)
    ]


def acts(ctx: Context, organisation: Organisation) -> frozenset[str]:
    return acts_with(
        standing_of(ctx, organisation),
        kind=organisation.kind,
        listed=organisation.state == "listed",
        confirmed=organisation.confirmed_at is not None,
        claimed=organisation.claimed_by is not None,
    )


def seen(ctx: Context, organisation_id: int, action: str = "organisation-see", *, lock: bool = False) -> Organisation:
    """An organisation that this person may look at, in whichever of their networks."""
    organisation = ctx.uow.organisations.find(OrganisationId(organisation_id), lock=lock)
    if organisation is None or not sees(ctx, organisation):
        raise Refused("organisations-gone", action=action, scope=f"organisation {organisation_id}")
    return organisation


def sees(ctx: Context, organisation: Organisation) -> bool:
    who = standing_of(ctx, organisation)
    held = ctx.uow.reports.is_held(KIND, organisation.id)
    return may_see_organisation(
        organisation,
        member=who.member,
        manages=who.coordinates or (who.author and who.member),
        held=held,
        partners=partners_for(ctx, organisation.network_id) if organisation.partners else (),
    )


def is_inside(ctx: Context, organisation: Organisation) -> bool:
    """Whether they read it as one of its own network, or as who looks after it."""
    who = standing_of(ctx, organisation)
    return who.member or who.coordinates


def allowed(ctx: Context, organisation_id: int, act: str, *, lock: bool = True) -> Organisation:
    """The organisation, if this person may do this with it now."""
    action = f"organisation-{act}"
    organisation = seen(ctx, organisation_id, action, lock=lock)
    if act not in acts(ctx, organisation):
        raise Refused("organisations-not-yours", action=action, scope=f"organisation {organisation_id}")
    return organisation


def find_section(ctx: Context, section_id: SectionId | None) -> Section | None:
    if section_id is None:
        return None
    try:
        return ctx.uow.networks.get_section(section_id)
    except NotFound:
        return None


# --- leads


def lead_countries(ctx: Context, network_id: NetworkId) -> list[str] | None:
    """Countries whose open leads this person sees: their section's and those they look after; None: all."""
    if ctx.may(network_id=network_id):
        return None
    member = ctx.uow.people.membership(ctx.person.id, network_id)
    if member is None:
        return []
    lands = {one.country for one in ctx.uow.networks.list_sections(network_id) if one.id == member.section_id}
    for role in ctx.roles:
        if role.network_id == network_id and role.scope == "country" and role.country:
            lands.add(role.country)
        section = find_section(ctx, role.section_id)
        if role.network_id == network_id and section is not None:
            lands.add(section.country)
    return sorted(lands)


def sees_leads(ctx: Context, network_id: NetworkId, country: str) -> bool:
    lands = lead_countries(ctx, network_id)
    return lands is None or country in lands


def posted(ctx: Context, lead_id: int, action: str, *, lock: bool = True) -> tuple[Lead, Organisation]:
    """A lead and its agency, if this person speaks for the agency in the lead's country or looks after it."""
    lead = ctx.uow.leads.find(LeadId(lead_id), lock=lock)
    agency = ctx.uow.organisations.find(lead.agency_id) if lead is not None else None
    if lead is None or agency is None or not sees(ctx, agency):
        raise Refused("organisations-gone", action=action, scope=f"lead {lead_id}")
    if lead.country not in speaks_in(ctx, agency):
        raise Refused("organisations-not-yours", action=action, scope=f"lead {lead_id}")
    return lead, agency


def speaks_in(ctx: Context, agency: Organisation) -> list[str]:
    """Countries in which this person speaks for the agency, or that they look after and it is represented in."""
    own = set(ctx.uow.organisations.represented(agency.id, ctx.person.id))
    known = {agency.country, *(land for _, land in ctx.uow.organisations.list_representatives(agency.id))}
    own |= {land for land in known if ctx.may(network_id=agency.network_id, country=land)}
    return sorted(own)
