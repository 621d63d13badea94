"""What happens when a form of a team is saved. Rights are looked at once more: a draft may be days old."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from handlers.kit.answer import Change, Invalid
from handlers.kit.view import t
from handlers.teams import access, notes, rules, shelves, work
from storage import DecisionId, EventId, PersonId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.teams.access import Standing
    from storage import Draft, Task

_NOBODY = "0"


def _standing(ctx: Context, draft: Draft, action: str) -> Standing:
    return access.mine(ctx, int(str(draft.values.get("project") or 0)), action)


def _text(draft: Draft, name: str) -> str | None:
    value = draft.values.get(name)
    return str(value) if value else None


# --- tasks


def save_task(ctx: Context, draft: Draft) -> Answer | Invalid:
    """A new task, or a change of one; whoever else has to do it is told."""
    standing = _standing(ctx, draft, "task-write")
    owner = _text(draft, "owner")
    owner_id = PersonId(int(owner)) if owner is not None and owner != _NOBODY else None
    if owner_id is not None and not ctx.uow.teams.is_member(standing.id, owner_id):
        return Invalid({"owner": t("teams-owner-left")})
    due = _text(draft, "due")
    due_on = date.fromisoformat(due) if due else None
    text = str(draft.values["text"])
    about = draft.about.get("task")
    if about is None:
        return _save_new_task(ctx, draft, standing, text, owner_id, due_on)
    standing, before = access.changeable(ctx, cast("int", about), "task-change")
    if before.state != "open":
        return Change(work.task_card(ctx, standing, before, t("teams-task-closed-before")))
    task = ctx.uow.teams.change_task(before.id, text=text, owner_id=owner_id, due_on=due_on, now=ctx.now)
    if task.round != before.round:
        ctx.uow.outbox.withdraw_about(notes.about_task(task.id))
    if task.owner_id != before.owner_id:
        notes.tell_owner(ctx, standing, task)
    return Change(work.task_card(ctx, standing, task, t("teams-changed")))


def _save_new_task(
    ctx: Context, draft: Draft, standing: Standing, text: str, owner_id: PersonId | None, due_on: date | None
) -> Answer:
    """A decision becomes a task once, however many press at the same time."""
    number = draft.about.get("decision")
    decision = ctx.uow.teams.find_decision(DecisionId(cast("int", number)), lock=True) if number is not None else None
    known = ctx.uow.teams.find_task_of(decision.id) if decision is not None else None
    if known is not None:
        return Change(work.task_card(ctx, standing, known, t("teams-task-made-before")))
    mine = decision is not None and decision.project_id == standing.id
    task = add_task(
        ctx, standing, text, owner_id, due_on, decision_id=decision.id if mine and decision is not None else None
    )
    return Change(work.task_card(ctx, standing, task, t("teams-task-saved")))


def add_task(
    ctx: Context,
    standing: Standing,
    text: str,
    owner_id: PersonId | None,
    due_on: date | None,
    *,
    decision_id: DecisionId | None = None,
) -> Task:
    """Write a task down and tell its owner. decision_id: the decision that it comes from, which the caller holds."""
    task = ctx.uow.teams.add_task(
        standing.id,
        text,
        owner_id=owner_id,
        due_on=due_on,
        made_by=ctx.person.id,
        decision_id=decision_id,
        now=ctx.now,
    )
    notes.tell_owner(ctx, standing, task)
    return task


# --- decisions


def save_decision(ctx: Context, draft: Draft) -> Answer:
    standing = _standing(ctx, draft, "decision-write")
    text, decided_on = str(draft.values["text"]), date.fromisoformat(str(draft.values["on"]))
    chosen = draft.values.get("who")
    named = [str(one) for one in chosen] if isinstance(chosen, list) else []
    people = [] if _NOBODY in named else [PersonId(int(one)) for one in named]
    inside = [one for one in people if ctx.uow.teams.is_member(standing.id, one)]
    about = draft.about.get("decision")
    if about is not None:
        standing, before = access.decision(ctx, cast("int", about), "decision-change", lock=True)
        access.tended(standing, before.author_id, "decision-change")
        # Who has left since still decided what they decided.
        kept = [one for one in people if one in inside or one in before.deciders]
        whole = _NOBODY in named or (before.whole and not kept)
        after = ctx.uow.teams.change_decision(before.id, text=text, decided_on=decided_on, deciders=kept, whole=whole)
        return Change(work.decision_card(ctx, standing, after, t("teams-changed")))
    meeting = draft.about.get("event")
    decision = ctx.uow.teams.add_decision(
        standing.id,
        text,
        decided_on=decided_on,
        deciders=inside,
        author_id=ctx.person.id,
        event_id=EventId(cast("int", meeting)) if meeting is not None else None,
        now=ctx.now,
    )
    return Change(work.decision_card(ctx, standing, decision, t("teams-decision-saved")))


# --- links


def save_link(ctx: Context, draft: Draft) -> Answer:
    standing = _standing(ctx, draft, "link-write")
    url = str(draft.values["url"])
    title = _text(draft, "title") or urlsplit(url).hostname or url[: rules.LONGEST_TITLE]
    ctx.uow.projects.get(standing.id, lock=True)
    new = ctx.uow.teams.add_link(standing.id, title, url, author_id=ctx.person.id, now=ctx.now)
    return Change(shelves.links(ctx, standing, 0, t("teams-link-saved") if new else t("teams-link-known")))


# --- contacts


def save_contact(ctx: Context, draft: Draft) -> Answer:
    standing = _standing(ctx, draft, "contact-write")
    name, kind = str(draft.values["name"]), str(draft.values["kind"])
    does, reach = _text(draft, "does"), _text(draft, "reach")
    about = draft.about.get("contact")
    if about is not None:
        standing, before = access.contact(ctx, cast("int", about), "contact-change")
        after = ctx.uow.teams.change_contact(before.id, kind=kind, name=name, does=does, reach=reach, now=ctx.now)
        return Change(shelves.contact_card(ctx, standing, after, t("teams-changed")))
    contact = ctx.uow.teams.add_contact(
        standing.id, kind=kind, name=name, does=does, reach=reach, author_id=ctx.person.id, now=ctx.now
    )
    return Change(shelves.contact_card(ctx, standing, contact, t("teams-contact-saved")))
