"""What is shown of a team's work: its tasks and decisions, one by one and in lists. Changes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.teams import access, pages, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from handlers.teams.access import Standing
    from storage import Event, EventId, Task, TeamDecision

# --- tasks

SHOWN = ("open", "mine", "free", "closed")


def tasks(ctx: Context, standing: Standing, which: str, page: int, note: Words | None = None) -> View:
    """The tasks of a team: all open ones, one's own, those that are nobody's, or those that are closed."""
    which = which if which in SHOWN else "open"
    state = "closed" if which == "closed" else "open"
    owner, free = (ctx.person.id if which == "mine" else None), which == "free"
    total = ctx.uow.teams.count_tasks(standing.id, state=state, owner_id=owner, free=free)
    page, count = pages.clamped(page, total)
    found = ctx.uow.teams.list_tasks(
        standing.id, state=state, owner_id=owner, free=free, offset=page * pages.PAGE, limit=pages.PAGE
    )
    head = lines(bold(t("teams-team-of", project=standing.project.title)), t(f"teams-shown-{which}", count=total))
    body = paragraphs(note, head, *(words.task_line(ctx.uow, one, ctx.today) for one in found), count)
    keys = [Button(words.shortened(one.text, 20), "teams.task", (one.id,)) for one in found]
    turn = pages.paging("teams.tasks", (standing.id, which), page, total)
    show = Button(t("teams-show"), "teams.show", (standing.id,))
    return View(body, pages.rows_of(*pages.paired(keys), (*turn, show)))


def show(ctx: Context, standing: Standing) -> View:
    """Which tasks are listed."""
    keys = [Button(t(f"teams-show-{one}"), "teams.tasks", (standing.id, one, 0)) for one in SHOWN]
    new = Button(t("teams-new-task"), "teams.add-task", (standing.id,))
    own = ctx.uow.teams.count_tasks(standing.id, owner_id=ctx.person.id)
    said = lines(bold(t("teams-team-of", project=standing.project.title)), t("teams-own-open", count=own))
    return View(said, (*pages.paired(keys), (new, *pages.to_team(standing.id))))


def own_tasks(ctx: Context, page: int = 0) -> View:
    """Somebody's open tasks in all teams."""
    total = ctx.uow.teams.count_open_of(ctx.person.id)
    new = (Button(t("teams-new-task"), "teams.new-task"),) if access.project_ids(ctx) else ()
    if not total:
        return View(t("teams-no-own-tasks"), pages.rows_of((*new, Button(t("teams-my-teams"), "teams.mine", (0,)))))
    page, count = pages.clamped(page, total)
    found = ctx.uow.teams.list_open_of(ctx.person.id, offset=page * pages.PAGE, limit=pages.PAGE)
    titles = {one.id: one.title for one in ctx.uow.projects.list_by_ids([task.project_id for task in found])}
    entries = [
        lines(
            bold(one.text),
            words.due_line(one.due_on, ctx.today) if one.due_on is not None else t("teams-no-date"),
            t("teams-of-project", project=titles.get(one.project_id, "–")),
        )
        for one in found
    ]
    keys = [(Button(words.shortened(one.text), "teams.task", (one.id,)),) for one in found]
    head = t("teams-own-open", count=total)
    return View(
        paragraphs(bold(head), *entries, count),
        pages.rows_of(*keys, pages.paging("teams.my-tasks", (), page, total), new),
    )


def task_card(ctx: Context, standing: Standing, task: Task, note: Words | None = None) -> View:
    """One task with what this reader may do."""
    owner = access.name(ctx.uow, task.owner_id) if task.owner_id is not None else t("teams-nobody")
    body = paragraphs(
        note,
        lines(
            bold(task.text),
            words.task_state(task),
            t("teams-of-project", project=standing.project.title),
            t("teams-owner-line", name=owner),
            words.due_line(task.due_on, ctx.today) if task.due_on is not None else t("teams-no-date"),
            t("teams-from-decision") if task.decision_id is not None else None,
        ),
    )
    return View(body, pages.rows_of(*_task_rows(ctx, standing, task)))


def _task_rows(ctx: Context, standing: Standing, task: Task) -> list[tuple[Button, ...]]:
    args = (task.id, task.round)
    back = (Button(t("teams-tasks"), "teams.tasks", (standing.id, "open", 0)), *pages.to_team(standing.id))
    may = access.may_change(standing, task)
    if task.state != "open":
        return [(Button(t("teams-reopen"), "teams.reopen", args),) if may else (), back]
    own = task.owner_id == ctx.person.id
    first: tuple[Button, ...] = ()
    if task.owner_id is None:
        first = (Button(t("teams-take"), "teams.take", args, Tone.MAIN),)
    elif may:
        first = (Button(t("teams-done"), "teams.done", args, Tone.GOOD),)
    second = (
        (Button(t("teams-tomorrow"), "teams.tomorrow", args), Button(t("teams-not-mine"), "teams.not-mine", args))
        if own
        else ()
    )
    third = (
        (Button(t("kit-edit"), "teams.edit-task", (task.id,)), Button(t("teams-drop"), "teams.drop", args))
        if may
        else ()
    )
    return [first, second, third, back]


# --- decisions


def decisions(ctx: Context, standing: Standing, page: int, note: Words | None = None) -> View:
    """What was decided, the newest first, with what became of each."""
    total = ctx.uow.teams.count_decisions(standing.id)
    page, count = pages.clamped(page, total)
    found = ctx.uow.teams.list_decisions(standing.id, offset=page * pages.PAGE, limit=pages.PAGE)
    body = paragraphs(
        note,
        bold(t("teams-decisions-of", project=standing.project.title)),
        *_decided(ctx, found, t("teams-no-decisions")),
        count,
    )
    new = Button(t("teams-decide"), "teams.decide", (standing.id, 0))
    keys = [Button(words.shortened(one.text, 24), "teams.decision", (one.id,)) for one in found]
    turn = pages.paging("teams.decisions", (standing.id,), page, total)
    last = (*turn, new) if len(turn) == 2 else (*turn, new, *pages.to_team(standing.id))
    return View(body, pages.rows_of(*pages.paired(keys), last))


def _decided(ctx: Context, found: Sequence[TeamDecision], none: Words) -> list[Words]:
    """Decisions as a list shows them; none: what is said when there are none."""
    became = ctx.uow.teams.tasks_of([one.id for one in found])
    return [words.decision_lines(ctx, one, became.get(one.id)) for one in found] or [none]


def meeting(ctx: Context, standing: Standing, event: Event, note: Words | None = None) -> View:
    """What one meeting decided, for its host and everybody: what is still open of it stands there."""
    event_id: EventId = event.id
    found = ctx.uow.teams.list_decisions(standing.id, event_id=event_id, limit=pages.PAGE)
    total = ctx.uow.teams.count_decisions(standing.id, event_id=event_id)
    head = lines(bold(event.title), t("teams-met", at=event.plan.comes_at))
    left = t("teams-and-more", count=total - pages.PAGE) if total > pages.PAGE else None
    body = paragraphs(note, head, *_decided(ctx, found, t("teams-no-decisions-here")), left)
    keys = [Button(words.shortened(one.text, 24), "teams.decision", (one.id,)) for one in found]
    new = Button(t("teams-decide"), "teams.decide", (standing.id, event_id), Tone.MAIN)
    back = Button(t("kit-back"), "events.look", (event_id,))
    return View(
        body,
        pages.rows_of(
            *pages.paired(keys), (new,), (Button(t("teams-all-decisions"), "teams.decisions", (standing.id, 0)), back)
        ),
    )


def decision_card(ctx: Context, standing: Standing, decision: TeamDecision, note: Words | None = None) -> View:
    """One decision; one press makes it a task."""
    task = ctx.uow.teams.find_task_of(decision.id)
    event = ctx.uow.events.find(decision.event_id) if decision.event_id is not None else None
    body = paragraphs(
        note,
        words.decision_lines(ctx, decision, task),
        t("teams-at-meeting", title=event.title) if event is not None else None,
    )
    make = Button(t("teams-make-task"), "teams.make", (decision.id,), Tone.MAIN)
    first = make if task is None else Button(t("teams-its-task"), "teams.task", (task.id,))
    tend = (
        (
            Button(t("kit-edit"), "teams.edit-decision", (decision.id,)),
            Button(t("teams-delete"), "teams.undecide", (decision.id,), Tone.BAD),
        )
        if standing.may_tend(decision.author_id)
        else ()
    )
    back = (Button(t("teams-decisions"), "teams.decisions", (standing.id, 0)), *pages.to_team(standing.id))
    return View(body, pages.rows_of((first,), tend, back))
