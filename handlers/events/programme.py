"""What was or will be part of an event: smaller events, and activities that were logged. Counts each of them once.

An activity that becomes part of an event counts for the event's section as well as for its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from handlers.events import access, pages, words
from handlers.kit.answer import Change, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, DateRange, View, bold, lines, paragraphs, t
from storage import ActivityId, NotFound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Activity, Event, SectionId

PAGE = 8
OWN = 5
"""Own activities that are offered to become part of an event."""


def view(ctx: Context, event: Event, page: int = 0) -> View:
    """The programme: what is planned, what was done, and how much that is in all."""
    parts = [one for one in ctx.uow.events.list_parts(event.id) if not one.is_cancelled]
    done = _done(ctx, event)
    shown = done[page * PAGE : (page + 1) * PAGE]
    entries: list[Words] = [_part(one) for one in parts] if page == 0 else []
    entries += [_activity(ctx, one) for one in shown]
    turn = [Button(t("kit-previous"), "events.programme", (event.id, page - 1))] if page > 0 else []
    turn += [Button(t("kit-next"), "events.programme", (event.id, page + 1))] if len(done) > (page + 1) * PAGE else []
    own = (Button(t("events-add-own"), "events.own", (event.id,)),) if pages.is_wide(event) else ()
    opened = tuple((Button(words.shortened(one.title), "events.look", (one.id,)),) for one in parts[:PAGE])
    body = paragraphs(
        bold(t("events-programme-of", title=event.title)),
        _total(ctx, done),
        *(entries or [t("events-programme-empty")]),
    )
    rows = (*(opened if page == 0 else ()), tuple(turn), own, pages.back(event))
    return View(body, tuple(row for row in rows if row))


def _done(ctx: Context, event: Event) -> list[Activity]:
    """What was logged as part of it and is for others to see."""
    found = [ctx.uow.activities.get(one) for one in ctx.uow.events.list_activities(event.id)]
    return [one for one in found if one.visibility == "network"]


def _total(ctx: Context, done: Sequence[Activity]) -> Words | None:
    """Every activity once in the total, and once with each of its sections."""
    if not done:
        return None
    sections: dict[SectionId, int] = {}
    for one in done:
        for section in one.sections:
            sections[section] = sections.get(section, 0) + 1
    rows = [
        t("events-programme-section", section=ctx.uow.networks.get_section(section).name, count=count)
        for section, count in sections.items()
    ]
    reached = sum(one.reached or 0 for one in done)
    return lines(
        t("events-programme-total", count=len(done)),
        t("events-programme-reached", count=reached) if reached else None,
        *(rows if len(rows) > 1 else []),
    )


def _part(event: Event) -> Words:
    return lines(bold(event.title), words.short_when(event.plan), event.plan.place)


def _activity(ctx: Context, activity: Activity) -> Words:
    names = [ctx.uow.networks.get_section(section).name for section in activity.sections]
    title = activity.title or t("events-untitled")
    return lines(
        bold(title),
        t("events-programme-line", days=DateRange(activity.starts_on, activity.ends_on), sections=names)
        if names
        else t("events-programme-days", days=DateRange(activity.starts_on, activity.ends_on)),
    )


# --- becoming part of it


def offer_own(ctx: Context, event: Event) -> Answer:
    """The person's latest activities, to choose from."""
    if not pages.is_wide(event):
        raise UserError("events-gone")
    own = ctx.uow.activities.list_of(ctx.person.id, limit=OWN)
    own = [one for one in own if one.network_id == event.network_id and one.visibility != "private"]
    if not own:
        log = (Button(t("kit-start-log"), "kit.command", ("log",)),)
        return Change(View(t("events-own-none"), (log, pages.back(event))))
    attached = [one for one in own if event.id in ctx.uow.events.list_events_of(one.id)]
    rows = [
        (
            Button(t("kit-form-chosen", label=words.shortened(one.title, 26)), "events.detach", (event.id, one.id))
            if one in attached
            else Button(words.shortened(one.title), "events.attach", (event.id, one.id)),
        )
        for one in own
    ]
    return Change(View(t("events-own-which", title=event.title), (*rows, pages.back(event))))


def attach(ctx: Context, event_id: int, activity_id: int) -> Answer:
    """The author makes an activity of theirs part of an event."""
    event = access.seen(ctx, event_id, "event-attach")
    activity = _own(ctx, activity_id, event)
    if not pages.is_wide(event) or event.is_cancelled:
        raise UserError("events-gone")
    take_in(ctx, event, activity)
    row = (
        Button(t("kit-undo"), "events.detach", (event.id, activity.id)),
        Button(t("events-programme"), "events.programme", (event.id, 0)),
    )
    return Say(View(t("events-attached", title=activity.title, event=event.title), (row,)))


def take_in(ctx: Context, event: Event, activity: Activity) -> None:
    """The activity is part of the event, and counts for the event's section too."""
    host = event.plan.host_id
    new = host if host is not None and host not in activity.sections else None
    if not ctx.uow.events.attach(event.id, activity.id, section_id=new):
        return
    if new is not None:
        facts = replace(activity.facts, sections=(*activity.sections, new))
        ctx.uow.activities.change(activity.id, facts, person_id=ctx.person.id, now=ctx.now)
    if event.organiser_id is not None and event.organiser_id != ctx.person.id:
        open_it = (Button(t("events-programme"), "events.programme", (event.id, 0)),)
        told = View(t("events-told-attached", title=activity.title, event=event.title), (open_it,))
        ctx.tell(event.organiser_id, told, cause=f"event-attached:{event.id}:{activity.id}")


def detach(ctx: Context, event_id: int, activity_id: int) -> Answer:
    """The author takes it out again."""
    event = access.seen(ctx, event_id, "event-detach")
    activity = _own(ctx, activity_id, event)
    added = ctx.uow.events.detach(event.id, activity.id)
    if added is not None and added in activity.sections:
        kept = tuple(section for section in activity.sections if section != added)
        facts = replace(activity.facts, sections=kept)
        ctx.uow.activities.change(activity.id, facts, person_id=ctx.person.id, now=ctx.now)
    ctx.uow.outbox.withdraw(f"event-attached:{event.id}:{activity.id}:")
    row = (Button(t("events-programme"), "events.programme", (event.id, 0)),)
    return Change(View(t("events-detached", title=activity.title), (row,)))


def _own(ctx: Context, activity_id: int, event: Event) -> Activity:
    """An activity of this person's, in the event's network."""
    try:
        activity = ctx.uow.activities.get(ActivityId(activity_id))
    except NotFound:
        raise UserError("events-gone") from None
    authors = {activity.author_id, *ctx.uow.activities.list_authors(activity.id)}
    if ctx.person.id not in authors or activity.network_id != event.network_id:
        raise Refused("events-gone", action="event-attach", scope=f"activity {activity_id}")
    return activity
