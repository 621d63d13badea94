"""Who may do what in a team. Every button asks here, as its data can be forged.

What a team keeps is for those who are in it and for nobody else: coordinators and admins have no way in. They are asked
for one thing alone, and only while nobody leads: who shall.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.errors import Refused
from handlers.kit.sight import may_see_project
from handlers.kit.view import t
from storage import ContactId, DecisionId, NotFound, ProjectId, TaskId, TeamLinkId

if TYPE_CHECKING:
    from collections.abc import Iterable

    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import Contact, PersonId, Project, Task, TeamDecision, TeamLink, TeamMember, UnitOfWork


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody in a team."""

    project: Project
    me: TeamMember

    @property
    def id(self) -> ProjectId:
        return self.project.id

    @property
    def leads(self) -> bool:
        return self.me.leads

    def may_tend(self, author_id: PersonId | None) -> bool:
        """Whether they may take away what this person wrote down: it is their own, or they lead."""
        return self.leads or author_id == self.me.person_id


# --- the team


def find_mine(ctx: Context, project_id: int) -> Standing | None:
    """The team, if the person is in it."""
    me = ctx.uow.teams.find_member(ProjectId(project_id), ctx.person.id)
    return Standing(ctx.uow.projects.get(ProjectId(project_id)), me) if me is not None else None


def mine(ctx: Context, project_id: int, action: str = "team-see") -> Standing:
    """A team that the person is in. Others do not exist for them."""
    standing = find_mine(ctx, project_id)
    if standing is None:
        raise Refused("teams-gone", action=action, scope=f"team {project_id}")
    return standing


def led(ctx: Context, project_id: int, action: str) -> Standing:
    """A team that the person leads."""
    standing = mine(ctx, project_id, action)
    if not standing.leads:
        raise Refused("teams-leads-only", action=action, scope=f"team {project_id}")
    return standing


def seen(ctx: Context, project_id: int, action: str = "project-see") -> Project:
    """A project that the person may look at, in the team or not."""
    project = ctx.uow.projects.find(ProjectId(project_id))
    if project is None or not may_see_project(
        project,
        ctx.uow.people.membership(ctx.person.id, project.network_id),
        manages=ctx.uow.teams.is_member(project.id, ctx.person.id),
        held=ctx.uow.reports.is_held("project", project.id),
        partners=ctx.uow.federations.partners_of(ctx.network.id),
    ):
        raise Refused("teams-gone", action=action, scope=f"project {project_id}")
    return project


def leaderless(ctx: Context, project_id: int, action: str) -> Project:
    """A project whose team has no lead, for who looks after its place."""
    project = ctx.uow.projects.find(ProjectId(project_id))
    if project is None or not ctx.may(
        network_id=project.network_id, section_id=project.section_id, country=project.country
    ):
        raise Refused("kit-refused", action=action, scope=f"team {project_id}")
    return project


def namers(uow: UnitOfWork, project: Project) -> list[PersonId]:
    """Who is asked to name a lead: the nearest coordinators that there are."""
    people, network = uow.people, project.network_id
    near = people.list_coordinators(network, section_id=project.section_id) if project.section_id is not None else []
    land = people.list_coordinators(network, country=project.country) if project.country is not None else []
    return near or land or people.list_coordinators(network) or people.list_admins()


# --- what the team keeps


def task(ctx: Context, task_id: int, action: str, *, lock: bool = False) -> tuple[Standing, Task]:
    """A task of a team that the person is in."""
    found = ctx.uow.teams.find_task(TaskId(task_id), lock=lock)
    if found is None:
        raise Refused("teams-gone", action=action, scope=f"task {task_id}")
    return mine(ctx, found.project_id, action), found


def may_change(standing: Standing, one: Task) -> bool:
    """Its owner, whoever wrote it down, and the leads; what is nobody's yet, everybody."""
    mine_too = standing.me.person_id in {one.owner_id, one.made_by}
    return standing.leads or mine_too or one.owner_id is None


def changeable(ctx: Context, task_id: int, action: str) -> tuple[Standing, Task]:
    """A task that the person may change or close."""
    standing, found = task(ctx, task_id, action, lock=True)
    if not may_change(standing, found):
        raise Refused("teams-not-yours", action=action, scope=f"task {task_id}")
    return standing, found


def decision(ctx: Context, decision_id: int, action: str, *, lock: bool = False) -> tuple[Standing, TeamDecision]:
    found = ctx.uow.teams.find_decision(DecisionId(decision_id), lock=lock)
    if found is None:
        raise Refused("teams-gone", action=action, scope=f"decision {decision_id}")
    return mine(ctx, found.project_id, action), found


def link(ctx: Context, link_id: int, action: str) -> tuple[Standing, TeamLink]:
    found = ctx.uow.teams.find_link(TeamLinkId(link_id))
    if found is None:
        raise Refused("teams-gone", action=action, scope=f"link {link_id}")
    return mine(ctx, found.project_id, action), found


def contact(ctx: Context, contact_id: int, action: str) -> tuple[Standing, Contact]:
    found = ctx.uow.teams.find_contact(ContactId(contact_id))
    if found is None:
        raise Refused("teams-gone", action=action, scope=f"contact {contact_id}")
    return mine(ctx, found.project_id, action), found


def tended(standing: Standing, author_id: PersonId | None, action: str) -> None:
    """Refused unless the person wrote it down, or leads."""
    if not standing.may_tend(author_id):
        raise Refused("teams-not-yours", action=action, scope=f"team {standing.id}")


# --- names


def name(uow: UnitOfWork, person_id: PersonId | None) -> str | Text:
    """How somebody calls themselves; never anything that reaches them elsewhere."""
    try:
        return (uow.people.get(person_id).name if person_id is not None else None) or t("teams-unnamed")
    except NotFound:
        return t("teams-unnamed")


def names(uow: UnitOfWork, people: Iterable[PersonId]) -> list[str | Text]:
    return [name(uow, one) for one in people]


def project_ids(ctx: Context) -> list[ProjectId]:
    """Projects in whose teams the person is, as far as the network allows."""
    return ctx.uow.teams.list_projects(ctx.person.id)
