"""What is pressed under tasks and decisions: done, tomorrow, not mine, take it; a decision becomes a task."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.answer import Ask, Change, Toast
from handlers.kit.view import Button, Tone, View, lines, paragraphs, t
from handlers.teams import access, form, notes, pages, reading, rules, saving, shelves, work
from storage import EventId, ProjectId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.teams.access import Standing
    from storage import Json, PersonId, Task


# --- writing one down


def new_task(ctx: Context, rest: str) -> Answer:
    """`/task call the school Nino Friday`: in the only team of whoever writes, or where somebody is called so."""
    ids = access.project_ids(ctx)
    if not ids:
        return _alone(ctx, rest) if rest.strip() else pages_none(ctx)
    if not rest.strip():
        return Ask("teams.task", values=_project(ids))
    if len(ids) == 1:
        said = form.understood(reading.read_line(rest, form.situation(ctx, ids[0])))
        return Ask("teams.task", values={**_project(ids), **said.values}, doubts=said.doubts)
    told = {one: reading.read_line(rest, form.situation(ctx, one)) for one in ids[:20]}
    named = [one for one, said in told.items() if said.owners and said.owners != (ctx.person.id,)]
    chosen = named[0] if len(named) == 1 else None
    said = form.understood(told[chosen] if chosen is not None else reading.read_line(rest, form.situation(ctx, None)))
    return Ask("teams.task", values={**_project([chosen] if chosen else []), **said.values}, doubts=said.doubts)


def pages_none(ctx: Context) -> Answer:
    return Change(pages.mine(ctx))


def _alone(ctx: Context, rest: str) -> Answer:
    """Whoever is in no team has nobody to share a task with: what was understood may become a reminder."""
    said = reading.read_line(rest, form.situation(ctx, None))
    due = t("teams-task-due-alone", on=said.dues[0]) if len(said.dues) == 1 else None
    view = pages.mine(ctx)
    understood = lines(t("teams-task-alone", text=said.text or rest.strip()[: rules.LONGEST_TASK]), due)
    remind = Button(t("teams-task-remind"), "kit.command", ("remind", rest.strip()[:200]), Tone.MAIN)
    return Change(View(paragraphs(understood, view.words), ((remind,), *view.rows)))


def _project(ids: list[ProjectId]) -> dict[str, Json]:
    return {"project": str(ids[0])} if len(ids) == 1 else {}


def add_task(ctx: Context, project_id: int) -> Answer:
    standing = access.mine(ctx, project_id, "task-write")
    return Ask("teams.task", values={"project": str(standing.id)})


def edit_task(ctx: Context, task_id: int) -> Answer:
    standing, task = access.changeable(ctx, task_id, "task-change")
    values: dict[str, Json] = {
        "project": str(standing.id),
        "fixed": 1,
        "text": task.text,
        "owner": str(task.owner_id) if task.owner_id is not None else form.NOBODY,
        "due": task.due_on.isoformat() if task.due_on is not None else None,
    }
    return Ask("teams.task", values=values, about={"task": task.id, "project": standing.id})


# --- pressed under a task


def _current(ctx: Context, task_id: int, asked: int, action: str) -> tuple[Standing, Task, Answer | None]:
    """The task, held; or how it stands by now, for a button of before."""
    standing, task = access.changeable(ctx, task_id, action)
    if task.state != "open":
        return standing, task, Change(work.task_card(ctx, standing, task, t("teams-task-closed-before")))
    if task.round != asked:
        return standing, task, Change(work.task_card(ctx, standing, task, t("teams-task-changed-since")))
    return standing, task, None


def take(ctx: Context, task_id: int, _asked: int) -> Answer:
    """A free task is mine; of two people the first gets it, and the other reads who did."""
    standing, task = access.task(ctx, task_id, "task-take")
    taken = ctx.uow.teams.take_task(task.id, ctx.person.id, now=ctx.now)
    if taken is None:
        task = ctx.uow.teams.get_task(task.id)
        mine = task.owner_id == ctx.person.id and task.state == "open"
        return Change(work.task_card(ctx, standing, task, t("teams-taken") if mine else t("teams-taken-before")))
    return Change(work.task_card(ctx, standing, taken, t("teams-taken")))


def close(ctx: Context, task_id: int, asked: int, state: str) -> Answer:
    """Done or dropped. Done is done, whoever's button it was."""
    standing, task = access.changeable(ctx, task_id, f"task-{state}")
    if state == "dropped" and task.round != asked:
        return Change(work.task_card(ctx, standing, task, t("teams-task-changed-since")))
    closed = ctx.uow.teams.close_task(task.id, state, now=ctx.now)
    if closed is None:
        return Change(work.task_card(ctx, standing, task, t("teams-task-closed-before")))
    ctx.uow.outbox.withdraw_about(notes.about_task(task.id))
    said = t("teams-well-done") if state == "done" else t("teams-dropped")
    back = (Button(t("kit-undo"), "teams.reopen", (task.id, closed.round)), *pages.to_team(standing.id))
    return Change(View((said, "\n", task.text), (back,)))


def reopen(ctx: Context, task_id: int, asked: int) -> Answer:
    standing, task = access.changeable(ctx, task_id, "task-reopen")
    if task.state == "open" or task.round != asked:
        return Change(work.task_card(ctx, standing, task))
    # Who has left since cannot be reminded of it.
    gone = task.owner_id is not None and not ctx.uow.teams.is_member(standing.id, task.owner_id)
    after = ctx.uow.teams.reopen_task(task.id, now=ctx.now)
    if gone:
        after = ctx.uow.teams.change_task(task.id, text=task.text, owner_id=None, due_on=task.due_on, now=ctx.now)
    return Change(work.task_card(ctx, standing, after, t("teams-open-again")))


def tomorrow(ctx: Context, task_id: int, asked: int) -> Answer:
    """Its date is tomorrow on the presser's clock; the reminder comes then, and no earlier."""
    standing, task, over = _current(ctx, task_id, asked, "task-put-off")
    if over is not None:
        return over
    due_on = ctx.today + timedelta(days=1)
    after = ctx.uow.teams.change_task(task.id, text=task.text, owner_id=task.owner_id, due_on=due_on, now=ctx.now)
    ctx.uow.outbox.withdraw_about(notes.about_task(task.id))
    return Change(work.task_card(ctx, standing, after, t("teams-put-off", on=due_on)))


def not_mine(ctx: Context, task_id: int, asked: int) -> Answer:
    """Back to the lead, who is told; a lead's own becomes free for anybody."""
    standing, task, over = _current(ctx, task_id, asked, "task-give-back")
    if over is not None:
        return over
    if task.owner_id != ctx.person.id:
        return Change(work.task_card(ctx, standing, task))
    leads = [one for one in ctx.uow.teams.leads(standing.id) if one != ctx.person.id]
    to = leads[0] if leads and not standing.leads else None
    after = ctx.uow.teams.change_task(task.id, text=task.text, owner_id=to, due_on=task.due_on, now=ctx.now)
    ctx.uow.outbox.withdraw_about(notes.about_task(task.id))
    notes.tell_given_back(ctx, standing, after)
    said = t("teams-given-back") if to is not None else t("teams-free-now")
    return Change(work.task_card(ctx, standing, after, said))


# --- decisions


def decide(ctx: Context, rest: str) -> Answer:
    """`/decision We meet in the library`."""
    ids = access.project_ids(ctx)
    if not ids:
        return pages_none(ctx)
    values: dict[str, Json] = {**_project(ids), "on": ctx.today.isoformat()}
    if rest.strip():
        values["text"] = form.line(rest, rules.LONGEST_DECISION)
    return Ask("teams.decision", values=values)


def decide_here(ctx: Context, project_id: int, event_id: int) -> Answer:
    """From the team's card, or from a meeting, whose day it then bears."""
    standing = access.mine(ctx, project_id, "decision-write")
    on = ctx.today
    about: dict[str, Json] = {"project": standing.id}
    event = ctx.uow.events.find(EventId(event_id)) if event_id else None
    if event is not None and event.plan.project_id == standing.id:
        on, about["event"] = min(event.plan.comes_at.astimezone(ctx.zone).date(), on), event.id
    return Ask("teams.decision", values={"project": str(standing.id), "on": on.isoformat()}, about=about)


def edit_decision(ctx: Context, decision_id: int) -> Answer:
    standing, one = access.decision(ctx, decision_id, "decision-change")
    access.tended(standing, one.author_id, "decision-change")
    values: dict[str, Json] = {
        "project": str(standing.id),
        "fixed": 1,
        "text": one.text,
        "on": one.decided_on.isoformat(),
        "who": [form.TEAM] if one.whole else [str(who) for who in one.deciders],
    }
    return Ask("teams.decision", values=values, about={"decision": one.id, "project": standing.id})


def undecide(ctx: Context, decision_id: int) -> Answer:
    standing, one = access.decision(ctx, decision_id, "decision-delete", lock=True)
    access.tended(standing, one.author_id, "decision-delete")
    ctx.uow.teams.remove_decision(one.id)
    return Change(work.decisions(ctx, standing, 0, t("teams-deleted")))


def make(ctx: Context, decision_id: int) -> Answer:
    """One press: a decision that names somebody and a day is a task at once; what it does not say is asked (B33)."""
    standing, one = access.decision(ctx, decision_id, "task-write", lock=True)
    known = ctx.uow.teams.find_task_of(one.id)
    if known is not None:
        return Change(work.task_card(ctx, standing, known, t("teams-task-made-before")))
    said = reading.look_inside(one.text, form.situation(ctx, standing.id))
    text = one.text[: rules.LONGEST_TASK]
    if len(said.owners) == 1 and len(said.dues) == 1:
        task = saving.add_task(ctx, standing, text, said.owners[0], said.dues[0], decision_id=one.id)
        return [Toast(t("teams-task-saved")), Change(work.task_card(ctx, standing, task, t("teams-task-saved")))]
    values = {**form.understood(reading.Said(text, said.owners, said.dues)).values, "project": str(standing.id)}
    if not said.owners and len(one.deciders) == 1:
        values["owner"] = str(_still_here(ctx, standing, one.deciders[0]) or form.NOBODY)
    return Ask("teams.task", values=values, about={"decision": one.id, "project": standing.id})


def _still_here(ctx: Context, standing: Standing, who: PersonId) -> PersonId | None:
    return who if ctx.uow.teams.is_member(standing.id, who) else None


# --- links and contacts


def unlink(ctx: Context, link_id: int) -> Answer:
    standing, one = access.link(ctx, link_id, "link-delete")
    access.tended(standing, one.author_id, "link-delete")
    ctx.uow.teams.remove_link(one.id)
    return Change(shelves.links(ctx, standing, 0, t("teams-deleted")))


def edit_contact(ctx: Context, contact_id: int) -> Answer:
    standing, one = access.contact(ctx, contact_id, "contact-change")
    values: dict[str, Json] = {
        "project": str(standing.id),
        "name": one.name,
        "kind": one.kind,
        "does": one.does,
        "reach": one.reach,
    }
    return Ask("teams.contact", values=values, about={"contact": one.id, "project": standing.id})


def uncontact(ctx: Context, contact_id: int) -> Answer:
    standing, one = access.contact(ctx, contact_id, "contact-delete")
    access.tended(standing, one.author_id, "contact-delete")
    ctx.uow.teams.remove_contact(one.id)
    return Change(shelves.contacts(ctx, standing, 0, t("teams-deleted")))
