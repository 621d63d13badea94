"""The routes of teams, on one screen. Rights are checked by the functions that are called, each time anew."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from handlers.kit.answer import Ask, Change, Say
from handlers.kit.feature import Feature
from handlers.kit.view import View, t
from handlers.teams import access, doing, due, duties, form, inviting, pages, rosters, shelf_form, shelves, work
from storage import EventId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

LOOKS = 30.0
"""Seconds between looks for reminders of tasks: nobody waits for one to the minute."""
NEWS = 5.0
PRUNES = 3600.0
_LINK = re.compile(rf"(?:/start\s+)?{inviting.PREFIX}([A-Za-z0-9_-]{{16,62}})")

feature = Feature("teams", stores=duties.STORES)
for one in (form.TASK, form.DECISION, shelf_form.LINK, shelf_form.CONTACT, inviting.INVITE):
    feature.form(one)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("tasks", every=LOOKS, waiting=due.is_due, put_aside=due.put_aside)(due.remind)
feature.due("returned", every=NEWS, waiting=due.has_returned)(due.tell_returned)
feature.due("leaderless", every=NEWS, waiting=due.has_leaderless)(due.ask_for_lead)
feature.due("links", every=PRUNES, waiting=due.has_ended)(due.prune)


# --- commands


@feature.command("team", private=True)
def team(ctx: Context, rest: str) -> Answer:
    """The one team, or the list of them; a link's word leads in."""
    link = _LINK.fullmatch(rest.strip())
    if link is not None:
        return inviting.follow(ctx, link[1])
    ids = access.project_ids(ctx)
    return Say(rosters.show(ctx, ids[0]) if len(ids) == 1 else pages.mine(ctx))


@feature.command("task", private=True, asks=True, rest=True)
def task(ctx: Context, rest: str) -> Answer:
    return doing.new_task(ctx, rest)


@feature.command("tasks", private=True, reads=True)
def tasks(ctx: Context, _rest: str) -> Answer:
    return Say(work.own_tasks(ctx))


@feature.command("decision", private=True, asks=True, rest=True)
def decision(ctx: Context, rest: str) -> Answer:
    return doing.decide(ctx, rest)


@feature.reader
def read(ctx: Context, text: str) -> Answer | None:
    """What a link into a team carries, typed or kept from before the first questions."""
    link = _LINK.fullmatch(text.strip())
    return inviting.follow(ctx, link[1]) if link is not None else None


# --- the team


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, project_id: int) -> Answer:
    """The card as a message of its own: for buttons under other rooms' messages."""
    return Say(rosters.show(ctx, project_id))


@feature.button("look", private=True, reads=True)
def on_look(ctx: Context, project_id: int) -> Answer:
    return Change(rosters.show(ctx, project_id))


@feature.button("mine", private=True, reads=True)
def on_mine(ctx: Context, page: int) -> Answer:
    return Change(pages.mine(ctx, page))


@feature.button("more", private=True, reads=True)
def on_more(ctx: Context, project_id: int) -> Answer:
    return Change(pages.more(access.mine(ctx, project_id)))


@feature.button("people", private=True, reads=True)
def on_people(ctx: Context, project_id: int, page: int) -> Answer:
    return Change(pages.people(ctx, access.mine(ctx, project_id), page))


@feature.button("person", private=True, reads=True)
def on_person(ctx: Context, project_id: int, person_id: int) -> Answer:
    return rosters.person(ctx, project_id, person_id)


@feature.button("meetings", private=True, reads=True)
def on_meetings(ctx: Context, project_id: int) -> Answer:
    return Change(pages.meetings(ctx, access.mine(ctx, project_id)))


# --- coming and going


@feature.button("ask", private=True)
def on_ask(ctx: Context, project_id: int) -> Answer:
    return rosters.ask(ctx, project_id)


@feature.button("unask", private=True)
def on_unask(ctx: Context, project_id: int) -> Answer:
    return rosters.unask(ctx, project_id)


@feature.button("answer", private=True)
def on_answer(ctx: Context, ask_id: int, asked: int, yes: int) -> Answer:
    return rosters.answer(ctx, ask_id, asked, yes)


@feature.button("requests", private=True, reads=True)
def on_requests(ctx: Context, project_id: int, page: int) -> Answer:
    return Change(rosters.requests(ctx, access.led(ctx, project_id, "team-requests"), page))


@feature.button("accept", private=True)
def on_accept(ctx: Context, ask_id: int, asked: int, yes: int) -> Answer:
    return rosters.accept(ctx, ask_id, asked, yes)


@feature.button("invite", private=True, asks=True)
def on_invite(ctx: Context, project_id: int) -> Answer:
    return inviting.invite(ctx, project_id)


@feature.button("link-in", private=True)
def on_link_in(ctx: Context, project_id: int) -> Answer:
    return inviting.link_in(ctx, project_id)


@feature.button("end-links", private=True)
def on_end_links(ctx: Context, project_id: int) -> Answer:
    return inviting.end_links(ctx, project_id)


@feature.button("enter", private=True)
def on_enter(ctx: Context, token: str) -> Answer:
    return inviting.enter(ctx, token)


@feature.button("stay-out", private=True, reads=True)
def on_stay_out(_ctx: Context) -> Answer:
    return Change(View(t("teams-stays-out")))


@feature.button("leaving", private=True, reads=True)
def on_leaving(ctx: Context, project_id: int, page: int) -> Answer:
    return Change(rosters.leaving(ctx, access.mine(ctx, project_id), page))


@feature.button("leave", private=True)
def on_leave(ctx: Context, project_id: int, heir: int) -> Answer:
    return rosters.leave(ctx, access.mine(ctx, project_id, "team-leave"), heir)


@feature.button("promote", private=True)
def on_promote(ctx: Context, project_id: int, person_id: int) -> Answer:
    return rosters.promote(ctx, project_id, person_id)


@feature.button("hand-over", private=True)
def on_hand_over(ctx: Context, project_id: int, person_id: int) -> Answer:
    return rosters.hand_over(ctx, project_id, person_id)


@feature.button("remove", private=True)
def on_remove(ctx: Context, project_id: int, person_id: int) -> Answer:
    return rosters.remove(ctx, project_id, person_id)


@feature.button("name-lead", private=True)
def on_name_lead(ctx: Context, project_id: int, person_id: int) -> Answer:
    return rosters.name_lead(ctx, project_id, person_id)


# --- tasks


@feature.button("tasks", private=True, reads=True)
def on_tasks(ctx: Context, project_id: int, which: str, page: int) -> Answer:
    return Change(work.tasks(ctx, access.mine(ctx, project_id), which, page))


@feature.button("show", private=True, reads=True)
def on_show(ctx: Context, project_id: int) -> Answer:
    return Change(work.show(ctx, access.mine(ctx, project_id)))


@feature.button("my-tasks", private=True, reads=True)
def on_my_tasks(ctx: Context, page: int) -> Answer:
    return Change(work.own_tasks(ctx, page))


@feature.button("task", private=True, reads=True)
def on_task(ctx: Context, task_id: int) -> Answer:
    return Change(work.task_card(ctx, *access.task(ctx, task_id, "task-see")))


@feature.button("task-open", private=True, reads=True)
def on_task_open(ctx: Context, task_id: int) -> Answer:
    """The task as a message of its own: its reminder stays as it was."""
    return Say(work.task_card(ctx, *access.task(ctx, task_id, "task-see")))


@feature.button("new-task", private=True, asks=True)
def on_new_task(ctx: Context) -> Answer:
    return doing.new_task(ctx, "")


@feature.button("add-task", private=True, asks=True)
def on_add_task(ctx: Context, project_id: int) -> Answer:
    return doing.add_task(ctx, project_id)


@feature.button("edit-task", private=True, asks=True)
def on_edit_task(ctx: Context, task_id: int) -> Answer:
    return doing.edit_task(ctx, task_id)


@feature.button("take", private=True)
def on_take(ctx: Context, task_id: int, asked: int) -> Answer:
    return doing.take(ctx, task_id, asked)


@feature.button("done", private=True)
def on_done(ctx: Context, task_id: int, asked: int) -> Answer:
    return doing.close(ctx, task_id, asked, "done")


@feature.button("drop", private=True)
def on_drop(ctx: Context, task_id: int, asked: int) -> Answer:
    return doing.close(ctx, task_id, asked, "dropped")


@feature.button("reopen", private=True)
def on_reopen(ctx: Context, task_id: int, asked: int) -> Answer:
    return doing.reopen(ctx, task_id, asked)


@feature.button("tomorrow", private=True)
def on_tomorrow(ctx: Context, task_id: int, asked: int) -> Answer:
    return doing.tomorrow(ctx, task_id, asked)


@feature.button("not-mine", private=True)
def on_not_mine(ctx: Context, task_id: int, asked: int) -> Answer:
    return doing.not_mine(ctx, task_id, asked)


# --- decisions


@feature.button("decisions", private=True, reads=True)
def on_decisions(ctx: Context, project_id: int, page: int) -> Answer:
    return Change(work.decisions(ctx, access.mine(ctx, project_id), page))


@feature.button("meeting", private=True, reads=True)
def on_meeting(ctx: Context, project_id: int, event_id: int) -> Answer:
    standing = access.mine(ctx, project_id)
    event = ctx.uow.events.find(EventId(event_id))
    if event is None or event.plan.project_id != standing.id:
        return Change(work.decisions(ctx, standing, 0))
    return Change(work.meeting(ctx, standing, event))


@feature.button("decision", private=True, reads=True)
def on_decision(ctx: Context, decision_id: int) -> Answer:
    return Change(work.decision_card(ctx, *access.decision(ctx, decision_id, "decision-see")))


@feature.button("decide", private=True, asks=True)
def on_decide(ctx: Context, project_id: int, event_id: int) -> Answer:
    return doing.decide_here(ctx, project_id, event_id)


@feature.button("edit-decision", private=True, asks=True)
def on_edit_decision(ctx: Context, decision_id: int) -> Answer:
    return doing.edit_decision(ctx, decision_id)


@feature.button("undecide", private=True)
def on_undecide(ctx: Context, decision_id: int) -> Answer:
    return doing.undecide(ctx, decision_id)


@feature.button("make", private=True, asks=True)
def on_make(ctx: Context, decision_id: int) -> Answer:
    return doing.make(ctx, decision_id)


# --- links and contacts


@feature.button("links", private=True, reads=True)
def on_links(ctx: Context, project_id: int, page: int) -> Answer:
    return Change(shelves.links(ctx, access.mine(ctx, project_id), page))


@feature.button("add-link", private=True, asks=True)
def on_add_link(ctx: Context, project_id: int) -> Answer:
    return Ask("teams.link", values={"project": str(access.mine(ctx, project_id, "link-write").id)})


@feature.button("unlink", private=True)
def on_unlink(ctx: Context, link_id: int) -> Answer:
    return doing.unlink(ctx, link_id)


@feature.button("contacts", private=True, reads=True)
def on_contacts(ctx: Context, project_id: int, page: int) -> Answer:
    return Change(shelves.contacts(ctx, access.mine(ctx, project_id, "contact-see"), page))


@feature.button("contact", private=True, reads=True)
def on_contact(ctx: Context, contact_id: int) -> Answer:
    return Change(shelves.contact_card(ctx, *access.contact(ctx, contact_id, "contact-see")))


@feature.button("add-contact", private=True, asks=True)
def on_add_contact(ctx: Context, project_id: int) -> Answer:
    return Ask("teams.contact", values={"project": str(access.mine(ctx, project_id, "contact-write").id)})


@feature.button("edit-contact", private=True, asks=True)
def on_edit_contact(ctx: Context, contact_id: int) -> Answer:
    return doing.edit_contact(ctx, contact_id)


@feature.button("uncontact", private=True)
def on_uncontact(ctx: Context, contact_id: int) -> Answer:
    return doing.uncontact(ctx, contact_id)
