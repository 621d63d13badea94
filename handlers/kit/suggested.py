"""Whose profile somebody may open: of those who were suggested to them, or to what they answer for.

Being listed means being suggested to whom one may suit; nobody reads profiles by trying numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage import NotFound, OrganisationId, ProjectId, SectionId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import PersonId

PERSON, PROJECT, SECTION, ORGANISATION = "person", "project", "section", "organisation"
"""What suggestions are made for."""


def was_suggested(ctx: Context, person_id: PersonId) -> bool:
    """Whether this person was shown to the one who asks: in their own list, or in one of what they answer for."""
    return any(_is_own(ctx, kind, item) for kind, item in ctx.uow.matches.list_shown_to(PERSON, person_id))


def _is_own(ctx: Context, kind: str, item: int) -> bool:
    if kind == PERSON:
        return item == ctx.person.id
    if kind == PROJECT:
        return ctx.person.id in ctx.uow.teams.leads(ProjectId(item))
    try:
        if kind == ORGANISATION:
            return ctx.uow.organisations.get(OrganisationId(item)).added_by == ctx.person.id
        section = ctx.uow.networks.get_section(SectionId(item))
    except NotFound:
        return False
    return ctx.may(network_id=section.network_id, section_id=section.id, country=section.country)
