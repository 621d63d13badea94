"""What falls due about teams: reminders of tasks, tasks that came back, teams that nobody leads, links that ended."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import Button, View, bold, lines, paragraphs, t
from handlers.teams import access, notes, pages, rules, words

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import PersonId, Project, ProjectId, Recipient, Task, Team, UnitOfWork

KIND = "task"
NAMED = 6
"""Names that coordinators are offered when nobody leads, those who are in the team longest."""
_ASK_LIFE = timedelta(days=14)


# --- reminders


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.teams.has_due_task(now)


def put_aside(uow: UnitOfWork, now: datetime, until: datetime) -> None:
    uow.teams.put_aside_task(now, until)


def remind(desk: Desk, limit: int) -> Did:
    """Each owner hears of a task the day before, on the day and once after, on their own clock; never twice of one."""
    taken = desk.uow.teams.take_due_tasks(desk.now, limit)
    known = desk.recipients([one.owner_id for one in taken if one.owner_id is not None])
    projects = _projects(desk, taken)
    counts: Counter[str] = Counter()
    letters = []
    for task in taken:
        recipient = known.get(task.owner_id) if task.owner_id is not None else None
        if recipient is None or task.due_on is None or task.state != "open":
            desk.uow.teams.set_reminder(task.id, "after", None)
            counts["skipped: nobody to remind"] += 1
            continue
        project = projects[task.project_id]
        step = rules.next_step(task.due_on, task.remind, desk.zone(recipient, project.network_id), desk.now)
        desk.uow.teams.set_reminder(task.id, step.remind, step.remind_at)
        if step.said is None:
            counts["planned"] += 1
        else:
            letters.append(_reminder(desk, task, project, recipient, step.said))
    counts.update(desk.hand_over(letters, known))
    return Did(len(taken), counts)


def _projects(desk: Desk, tasks: list[Task]) -> dict[ProjectId, Project]:
    found = desk.uow.projects.list_by_ids(list(dict.fromkeys(one.project_id for one in tasks)))
    return {one.id: one for one in found}


def _reminder(desk: Desk, task: Task, project: Project, recipient: Recipient, stage: str) -> Note:
    assert task.due_on is not None, "only a date is reminded of"
    zone = desk.zone(recipient, project.network_id)
    said = paragraphs(
        t(f"teams-remind-{stage}", on=task.due_on),
        lines(bold(task.text), t("teams-of-project", project=project.title)),
    )
    return Note(
        recipient.person_id,
        f"task-due:{task.id}:{task.round}:{stage}",
        KIND,
        Weight.MAIL,
        rules.moment(task.due_on, stage, zone),
        view=View(said, (*notes.task_rows(task), (Button(t("teams-details"), "teams.task-open", (task.id,)),))),
        about=notes.about_task(task.id),
        expires_at=rules.ends_at(task.due_on, stage, zone),
        network_id=project.network_id,
    )


# --- tasks that came back


def has_returned(uow: UnitOfWork, now: datetime) -> bool:
    return uow.teams.has_returned_task(now)


def tell_returned(desk: Desk, limit: int) -> Did:
    """Somebody left: the leads read which of their tasks are open, one message for each team."""
    taken = desk.uow.teams.take_returned_tasks(desk.now, limit)
    projects = _projects(desk, taken)
    by_team: defaultdict[ProjectId, list[Task]] = defaultdict(list)
    for task in taken:
        if task.state == "open":
            by_team[task.project_id].append(task)
    letters = [
        _returned(desk, projects[team], tasks, lead)
        for team, tasks in by_team.items()
        for lead in desk.uow.teams.leads(team)
    ]
    return Did(len(taken), desk.hand_over(letters))


def _returned(desk: Desk, project: Project, tasks: list[Task], lead: PersonId) -> Note:
    shown = [t("teams-any", name=one.text) for one in tasks[:NAMED]]
    more = t("teams-and-more", count=len(tasks) - NAMED) if len(tasks) > NAMED else None
    row = (Button(t("teams-tasks"), "teams.tasks", (project.id, "open", 0)),)
    newest = max(tasks, key=lambda one: (one.id, one.round))
    return Note(
        lead,
        f"tasks-back:{project.id}:{newest.id}:{newest.round}",
        KIND,
        Weight.MAIL,
        desk.now,
        view=View(lines(t("teams-came-back", project=project.title, count=len(tasks)), *shown, more), (row,)),
        about=notes.about_team(project.id),
        network_id=project.network_id,
    )


# --- nobody leads


def has_leaderless(uow: UnitOfWork, now: datetime) -> bool:
    return uow.teams.has_leaderless(now)


def ask_for_lead(desk: Desk, limit: int) -> Did:
    """The nearest coordinators are asked once who shall lead; they see the names that people chose, nothing else."""
    taken = desk.uow.teams.take_leaderless(desk.now, limit)
    letters = []
    for team in taken:
        desk.uow.teams.set_ask_at(team.project_id, None)
        if not desk.uow.teams.leads(team.project_id):
            letters += _asked(desk, team)
    return Did(len(taken), desk.hand_over(letters))


def _asked(desk: Desk, team: Team) -> list[Note]:
    project = desk.uow.projects.get(team.project_id)
    people = desk.uow.teams.list_members(team.project_id)
    keys = [Button(words.called(one), "teams.name-lead", (project.id, one.person_id)) for one in people[:NAMED]]
    view = View(t("teams-who-leads", project=project.title, count=len(people)), tuple(pages.paired(keys)))
    return [
        Note(
            one,
            # Taken once, in the transaction in which the row moves on: the instant makes it unique.
            f"team-leaderless:{project.id}:{int(desk.now.timestamp())}",
            KIND,
            Weight.MAIL,
            desk.now,
            view=view,
            life=_ASK_LIFE,
            network_id=project.network_id,
        )
        for one in access.namers(desk.uow, project)
    ]


# --- links that ended


def has_ended(uow: UnitOfWork, now: datetime) -> bool:
    return uow.teams.has_ended_invitation(before=now)


def prune(desk: Desk, _limit: int) -> Did:
    return Did(0, {"forgotten": desk.uow.teams.prune_invitations(before=desk.now)})
