"""What others of a team are told: who asks, who came, whose task it is. Each cause is said to a person once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import Button, Tone, View, lines, t
from handlers.teams import access

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.teams.access import Standing
    from storage import PersonId, Project, ProjectId, Task, TaskId, TeamAsk


def about_team(project_id: ProjectId) -> str:
    """What letters about a team tell of: whoever leaves hears no more of it."""
    return f"team:{project_id}"


def about_task(task_id: TaskId) -> str:
    return f"task:{task_id}"


def _stamp(ctx: Context) -> int:
    """Makes a cause unique where the same thing may happen twice."""
    return int(ctx.now.timestamp())


def _open(project: Project) -> tuple[Button, ...]:
    return (Button(t("teams-open"), "teams.open", (project.id,)),)


def _tell(ctx: Context, who: PersonId, project: Project, view: View, cause: str) -> None:
    ctx.tell(who, view, cause=cause, about=about_team(project.id))


# --- coming


def tell_asked(ctx: Context, project: Project, ask: TeamAsk) -> None:
    """The leads hear that somebody wants to join, with two buttons."""
    member = ctx.uow.people.membership(ask.person_id, project.network_id)
    name = access.name(ctx.uow, ask.person_id)
    who = t("teams-member-country", name=name, country=member.country) if member and member.country else name
    row = (
        Button(t("teams-let-in"), "teams.answer", (ask.id, ask.round, 1), Tone.GOOD),
        Button(t("teams-not-now"), "teams.answer", (ask.id, ask.round, 0)),
    )
    view = View(t("teams-asks", name=who, project=project.title), (row,))
    for lead in ctx.uow.teams.leads(project.id):
        _tell(ctx, lead, project, view, f"team-ask:{ask.id}:{ask.round}")


def tell_invited(ctx: Context, project: Project, ask: TeamAsk) -> None:
    """Somebody hears that a lead would like to have them in the team."""
    row = (
        Button(t("teams-join"), "teams.accept", (ask.id, ask.round, 1), Tone.GOOD),
        Button(t("teams-no-thanks"), "teams.accept", (ask.id, ask.round, 0)),
    )
    said = lines(
        t("teams-invites", name=access.name(ctx.uow, ctx.person.id), project=project.title), t("teams-what-team-sees")
    )
    more = (Button(t("teams-to-project"), "projects.open", (project.id,)),)
    # Not about the team: who is not in it cannot leave it, and may look at this in the morning.
    ctx.tell(ask.person_id, View(said, (row, more)), cause=f"team-invited:{ask.id}:{ask.round}")


def tell_joined(ctx: Context, project: Project, who: PersonId) -> None:
    """The leads hear who came, and whoever came hears that they are in."""
    name = access.name(ctx.uow, who)
    for lead in ctx.uow.teams.leads(project.id):
        if lead not in {who, ctx.person.id}:
            view = View(t("teams-has-joined", name=name, project=project.title), (_open(project),))
            _tell(ctx, lead, project, view, f"team-joined:{project.id}:{who}:{_stamp(ctx)}")
    if who != ctx.person.id:
        view = View(t("teams-you-are-in", project=project.title), (_open(project),))
        _tell(ctx, who, project, view, f"team-in:{project.id}:{_stamp(ctx)}")


def tell_declined(ctx: Context, project: Project, ask: TeamAsk) -> None:
    """Who asked, or who invited, hears a kind no."""
    if ask.invited:
        if ask.by_id is not None and ctx.uow.teams.is_member(project.id, ask.by_id):
            name = access.name(ctx.uow, ask.person_id)
            view = View(t("teams-will-not", name=name, project=project.title))
            _tell(ctx, ask.by_id, project, view, f"team-declined:{ask.id}:{ask.round}")
    else:
        view = View(t("teams-not-taken", project=project.title))
        ctx.tell(ask.person_id, view, cause=f"team-declined:{ask.id}:{ask.round}")


# --- going and leading


def tell_left(ctx: Context, project: Project, who: PersonId) -> None:
    """The leads hear who left. What happens to their tasks is told by due work, however they left."""
    name = access.name(ctx.uow, who)
    for lead in ctx.uow.teams.leads(project.id):
        if lead != ctx.person.id:
            view = View(t("teams-has-left", name=name, project=project.title), (_open(project),))
            _tell(ctx, lead, project, view, f"team-left:{project.id}:{who}:{_stamp(ctx)}")


def tell_removed(ctx: Context, project: Project, who: PersonId) -> None:
    """Somebody is not in the team any more, by a lead's decision."""
    ctx.tell(who, View(t("teams-you-are-out", project=project.title)), cause=f"team-out:{project.id}:{_stamp(ctx)}")


def tell_leads(ctx: Context, project: Project, who: PersonId) -> None:
    """Somebody leads from now on."""
    if who != ctx.person.id:
        view = View(t("teams-you-lead", project=project.title), (_open(project),))
        _tell(ctx, who, project, view, f"team-lead:{project.id}:{_stamp(ctx)}")


# --- tasks


def task_rows(task: Task) -> tuple[tuple[Button, ...], ...]:
    """What an owner can do with a task under a message about it."""
    args = (task.id, task.round)
    return (
        (
            Button(t("teams-done"), "teams.done", args, Tone.GOOD),
            Button(t("teams-tomorrow"), "teams.tomorrow", args),
            Button(t("teams-not-mine"), "teams.not-mine", args),
        ),
    )


def tell_owner(ctx: Context, standing: Standing, task: Task) -> None:
    """Whoever was given a task by somebody else hears of it."""
    if task.owner_id is None or task.owner_id == ctx.person.id:
        return
    given = t("teams-gives", name=access.name(ctx.uow, ctx.person.id), project=standing.project.title)
    due = t("teams-due-on", on=task.due_on) if task.due_on is not None else None
    view = View(lines(given, task.text, due), task_rows(task))
    ctx.tell(task.owner_id, view, cause=f"task-given:{task.id}:{task.round}", about=about_task(task.id))


def tell_given_back(ctx: Context, standing: Standing, task: Task) -> None:
    """The leads hear at once who gave a task back."""
    name = access.name(ctx.uow, ctx.person.id)
    said = lines(t("teams-gave-back", name=name, project=standing.project.title), task.text)
    row = (Button(t("teams-tasks"), "teams.tasks", (standing.id, "open", 0)),)
    for lead in ctx.uow.teams.leads(standing.id):
        if lead != ctx.person.id:
            cause = f"task-back:{task.id}:{task.round}"
            ctx.tell(lead, View(said, (row,)), cause=cause, about=about_task(task.id))
