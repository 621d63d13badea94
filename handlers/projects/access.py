"""Who sees a project and who may do what with it. Every button asks here, as its data can be forged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused
from handlers.kit.partners import partners_for
from handlers.kit.sight import may_see_project
from storage import NotFound, ProjectId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import Organisation, OrganisationId, PersonId, Project, Section, SectionId, UnitOfWork

KIND = "project"
"""What projects are called in the index, in reports, and in introductions."""


def is_lead(ctx: Context, project: Project) -> bool:
    """Whether the person leads it and still belongs to its network."""
    leads = ctx.person.id in ctx.uow.teams.leads(project.id)
    return leads and ctx.uow.people.membership(ctx.person.id, project.network_id) is not None


def is_team(ctx: Context, project: Project) -> bool:
    return ctx.uow.teams.is_member(project.id, ctx.person.id)


def coordinates(ctx: Context, project: Project) -> bool:
    """Whether the person looks after the place that it is from."""
    return ctx.may(network_id=project.network_id, section_id=project.section_id, country=project.country)


def may_manage(ctx: Context, project: Project) -> bool:
    """Whoever leads it, and whoever coordinates its place."""
    return is_lead(ctx, project) or coordinates(ctx, project)


def seen(ctx: Context, project_id: int, action: str = "project-see", *, lock: bool = False) -> Project:
    """A project that this person may look at, in whichever of their networks. Others do not exist for them."""
    project = ctx.uow.projects.find(ProjectId(project_id), lock=lock)
    if project is None or not sees(ctx, project):
        raise Refused("projects-gone", action=action, scope=f"project {project_id}")
    return project


def sees(ctx: Context, project: Project) -> bool:
    return may_see_project(
        project,
        ctx.uow.people.membership(ctx.person.id, project.network_id),
        manages=is_team(ctx, project) or coordinates(ctx, project),
        held=ctx.uow.reports.is_held(KIND, project.id),
        partners=partners_for(ctx, project.network_id),
    )


def reads_all(ctx: Context, project: Project) -> bool:
    """Whether the person reads all of it; strangers read what its owner shows to everybody."""
    if is_team(ctx, project) or coordinates(ctx, project):
        return True
    if ctx.uow.people.membership(ctx.person.id, project.network_id) is not None:
        return True
    return project.visibility != "network" and project.network_id in partners_for(ctx, project.network_id)


def managed(ctx: Context, project_id: int, action: str, *, lock: bool = True) -> Project:
    """A project that this person may change."""
    project = seen(ctx, project_id, action, lock=lock)
    if not may_manage(ctx, project):
        raise Refused("kit-refused", action=action, scope=f"project {project_id}")
    return project


def led(ctx: Context, project_id: int, action: str, *, lock: bool = True) -> Project:
    """A project whose words this person may show to others: nobody does that for somebody else."""
    project = seen(ctx, project_id, action, lock=lock)
    if not is_lead(ctx, project):
        raise Refused("projects-not-yours", action=action, scope=f"project {project_id}")
    return project


def worked_on(ctx: Context, project_id: int, action: str, *, lock: bool = True) -> Project:
    """A project in whose team this person is, or that they look after."""
    project = seen(ctx, project_id, action, lock=lock)
    if not (is_team(ctx, project) or coordinates(ctx, project)):
        raise Refused("projects-not-team", action=action, scope=f"project {project_id}")
    return project


def may_decide(ctx: Context, project: Project) -> bool:
    """Who says whether somebody led an initiative that came without a team (C8)."""
    return coordinates(ctx, project)


def deciders(uow: UnitOfWork, project: Project) -> list[PersonId]:
    """Who is asked about that: the nearest coordinators that there are."""
    people, network = uow.people, project.network_id
    near = people.list_coordinators(network, section_id=project.section_id) if project.section_id is not None else []
    land = people.list_coordinators(network, country=project.country) if project.country is not None else []
    return near or land or people.list_coordinators(network) or people.list_admins()


def own_homes(ctx: Context) -> list[str]:
    """Places that a project of this person can be from: their section, those they coordinate, their country."""
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    own = [f"s{one.id}" for one in sections if one.id == ctx.member.section_id]
    others = [f"s{one.id}" for one in sections if one.id != ctx.member.section_id and _looks_after(ctx, one)]
    land = [ctx.member.country] if ctx.member.country is not None else []
    return [*own, *others, *land]


def _looks_after(ctx: Context, section: Section) -> bool:
    return ctx.may(network_id=section.network_id, section_id=section.id, country=section.country)


def find_section(uow: UnitOfWork, section_id: SectionId | None) -> Section | None:
    try:
        return uow.networks.get_section(section_id) if section_id is not None else None
    except NotFound:
        return None


def find_organisation(uow: UnitOfWork, organisation_id: OrganisationId | None) -> Organisation | None:
    return uow.organisations.find(organisation_id) if organisation_id is not None else None
