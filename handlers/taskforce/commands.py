"""The routes of the task force, on one screen. Rights are checked by the functions that are called, each time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Say
from handlers.kit.errors import Refused
from handlers.kit.feature import Feature
from handlers.taskforce import access, due, duties, force, form, going, pages

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

UNANSWERED = 600.0
"""Seconds between looks for requests that nobody answered."""
OLD = 6 * 3600.0

feature = Feature("taskforce", stores=duties.STORES)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.form(form.REQUEST)
feature.form(form.MESSAGE)
feature.form(force.APPOINT)
feature.due("unanswered", every=UNANSWERED, waiting=due.is_due, put_aside=due.put_aside)(due.work)
feature.due("old", every=OLD, waiting=due.has_old)(due.prune)


@feature.command("taskforce", private=True, asks=True)
def taskforce(ctx: Context, rest: str) -> Answer:
    """`/taskforce` shows what one asked; `/taskforce Funding: who pays for buses? By 1 April` asks."""
    return form.open_new(ctx, rest) if rest.strip() else Say(pages.home(ctx))


@feature.button("home", private=True, reads=True)
def on_home(ctx: Context) -> Answer:
    return Change(pages.home(ctx))


@feature.button("new", private=True, asks=True)
def on_new(ctx: Context) -> Answer:
    return form.open_new(ctx)


@feature.button("ask", private=True, asks=True)
def on_ask(ctx: Context, project_id: int) -> Answer:
    """For the cards of projects: help with this one."""
    return form.open_about(ctx, project_id)


@feature.button("look", private=True, reads=True)
def on_look(ctx: Context, request_id: int) -> Answer:
    return Change(pages.card(ctx, access.allowed(ctx, request_id, "see")))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, request_id: int) -> Answer:
    """The request as a message of its own: for buttons in letters."""
    return Say(pages.card(ctx, access.allowed(ctx, request_id, "see")))


@feature.button("withdraw", private=True)
def on_withdraw(ctx: Context, request_id: int) -> Answer:
    return going.end(ctx, request_id, "withdraw")


@feature.button("again", private=True)
def on_again(ctx: Context, request_id: int) -> Answer:
    return going.again(ctx, request_id)


@feature.button("write", private=True, asks=True)
def on_write(ctx: Context, request_id: int) -> Answer:
    return form.open_message(ctx, request_id)


@feature.button("solve", private=True)
def on_solve(ctx: Context, request_id: int) -> Answer:
    return going.end(ctx, request_id, "solve")


# --- for the task force


def _helps(ctx: Context) -> None:
    if not access.helps(ctx, ctx.network.id):
        raise Refused("taskforce-not-in", action="help-queue", scope="network")


@feature.button("queue", private=True, reads=True)
def on_queue(ctx: Context, page: int, topic: str) -> Answer:
    _helps(ctx)
    return Change(pages.queue(ctx, page, topic))


@feature.button("topics", private=True, reads=True)
def on_topics(ctx: Context) -> Answer:
    _helps(ctx)
    return Change(pages.topics(ctx))


@feature.button("mine", private=True, reads=True)
def on_mine(ctx: Context, page: int) -> Answer:
    return Change(pages.taken(ctx, page))


@feature.button("take", private=True)
def on_take(ctx: Context, request_id: int) -> Answer:
    return going.take(ctx, request_id)


@feature.button("return", private=True)
def on_return(ctx: Context, request_id: int) -> Answer:
    return going.hand_back(ctx, request_id)


# --- who is in it


@feature.button("join", private=True)
def on_join(ctx: Context) -> Answer:
    return force.join(ctx)


@feature.button("leave", private=True)
def on_leave(ctx: Context) -> Answer:
    return force.leave(ctx)


@feature.button("people", private=True, reads=True)
def on_people(ctx: Context, page: int) -> Answer:
    return Change(force.people(ctx, page))


@feature.button("decide", private=True)
def on_decide(ctx: Context, person_id: int, said: str) -> Answer:
    return force.decide(ctx, person_id, said)


@feature.button("appoint", private=True, asks=True)
def on_appoint(ctx: Context) -> Answer:
    return force.open_form(ctx)
