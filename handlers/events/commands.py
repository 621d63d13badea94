"""The routes about events, on one screen. Rights are checked by the functions that are called, each time anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.events import (
    access,
    answering,
    calendars,
    due,
    duties,
    form,
    lines,
    managing,
    pages,
    programme,
    recounting,
)
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.feature import Feature

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Json

NOTICES = 5.0
"""Seconds between looks for what falls due."""
RECOUNTS = 600.0
"""Seconds between looks whether the zone database is another one than before."""

feature = Feature("events", stores=duties.STORES)
for one in (form.POST, form.CANCEL):
    feature.form(one)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("notices", every=NOTICES, waiting=due.is_due, put_aside=due.put_aside)(due.work)
feature.due("recount", every=RECOUNTS, waiting=recounting.has_old_rules)(recounting.recount)


@feature.command("events", private=True, reads=True)
def events(ctx: Context, rest: str) -> Answer:
    """What is ahead, or what has these words in its title."""
    return Say(pages.found(ctx, rest) if rest else pages.upcoming(ctx))


@feature.button("page", private=True, reads=True)
def on_page(ctx: Context, page: int) -> Answer:
    return Change(pages.upcoming(ctx, page))


@feature.button("look", private=True, reads=True)
def on_look(ctx: Context, event_id: int) -> Answer:
    return Change(pages.card(ctx, access.seen(ctx, event_id)))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, event_id: int) -> Answer:
    """The card as a message of its own: for buttons under other rooms' messages."""
    return Say(pages.card(ctx, access.seen(ctx, event_id)))


@feature.button("answer", private=True)
def on_answer(ctx: Context, event_id: int, said: str) -> Answer:
    return answering.answer(ctx, event_id, said)


@feature.button("consent", private=True)
def on_consent(ctx: Context, event_id: int, given: int) -> Answer:
    return answering.consent(ctx, event_id, given)


@feature.button("calendar", private=True)
def on_calendar(ctx: Context, event_id: int) -> Answer:
    return calendars.send(ctx, event_id)


@feature.button("programme", private=True, reads=True)
def on_programme(ctx: Context, event_id: int, page: int = 0) -> Answer:
    return Change(programme.view(ctx, access.seen(ctx, event_id), max(page, 0)))


@feature.button("own", private=True, reads=True)
def on_own(ctx: Context, event_id: int) -> Answer:
    return programme.offer_own(ctx, access.seen(ctx, event_id))


@feature.button("attach", private=True)
def on_attach(ctx: Context, event_id: int, activity_id: int) -> Answer:
    return programme.attach(ctx, event_id, activity_id)


@feature.button("detach", private=True)
def on_detach(ctx: Context, event_id: int, activity_id: int) -> Answer:
    return programme.detach(ctx, event_id, activity_id)


# --- for those who look after something


@feature.command("event", private=True, asks=True, coordinators=True, rest=True, opens="events.post")
def event(ctx: Context, rest: str) -> Answer:
    """`/event Beach clean-up Saturday 10:00-13:00, Batumi beach, 20 places`: asks only for what is missing."""
    places = access.reachable(ctx)
    if not places:
        ctx.require("event-post", section_id=ctx.member.section_id, country=ctx.member.country)
    said = lines.read_line(ctx, rest) if rest else None
    values: dict[str, Json] = {"places": [places[0]]} if len(places) == 1 else {}
    if said is None:
        return Ask("events.post", values=values)
    return Ask("events.post", values={**values, **said.values}, doubts=said.doubts)


@feature.button("post", private=True, asks=True)
def on_post(ctx: Context) -> Answer:
    return event(ctx, "")


@feature.button("meet", private=True, asks=True)
def on_meet(ctx: Context, project_id: int) -> Answer:
    """A meeting of a project's team: whoever is in it may plan one."""
    return managing.meet(ctx, project_id)


@feature.button("edit", private=True, asks=True)
def on_edit(ctx: Context, event_id: int) -> Answer:
    return managing.edit(ctx, event_id)


@feature.button("organise", private=True, reads=True)
def on_organise(ctx: Context, event_id: int) -> Answer:
    return Change(pages.organise(ctx, access.managed(ctx, event_id, "event-change")))


@feature.button("duplicate", private=True, asks=True)
def on_duplicate(ctx: Context, event_id: int) -> Answer:
    return managing.duplicate(ctx, event_id)


@feature.button("cancel", private=True, asks=True)
def on_cancel(ctx: Context, event_id: int) -> Answer:
    return managing.cancel(ctx, event_id)


@feature.button("who", private=True, reads=True)
def on_who(ctx: Context, event_id: int, page: int = 0) -> Answer:
    return Change(pages.who(ctx, *access.names_for(ctx, event_id), page))


@feature.button("log", private=True, asks=True)
def on_log(ctx: Context, event_id: int) -> Answer:
    return managing.log(ctx, event_id)


@feature.button("failed", private=True)
def on_failed(ctx: Context, event_id: int) -> Answer:
    return managing.failed(ctx, event_id)


@feature.button("later", private=True)
def on_later(ctx: Context, event_id: int) -> Answer:
    return managing.later(ctx, event_id)
