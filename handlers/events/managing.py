"""What organisers do with an event: change it, post it once more, end it, and tell afterwards how it went."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from handlers.events import access, form, pages, saving, words
from handlers.kit import asking
from handlers.kit.answer import Ask, Change, Toast
from handlers.kit.errors import Refused, UserError
from handlers.kit.keeping import held
from handlers.kit.view import bold, paragraphs, t
from storage import ProjectId, new_draft

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Event, Json, SectionId


def edit(ctx: Context, event_id: int) -> Answer:
    """Open the event in the form that posted it."""
    event = access.managed(ctx, event_id, "event-change")
    if event.is_cancelled:
        raise UserError("events-gone")
    values = saving.values_of(event)
    draft = new_draft(
        ctx.person.id,
        form.POST.name,
        now=ctx.now,
        network_id=event.network_id,
        values={**values, "id": event.id},
        doubts={},
        sources={},
        about={"event": event.id, "before": values},
    )
    view = asking.edit_list(ctx, form.POST, ctx.uow.drafts.add(draft))
    return Change(replace(view, words=paragraphs(bold(event.title), view.words)))


def meet(ctx: Context, project_id: int) -> Answer:
    """Open the form for a meeting that the team of a project alone will see."""
    if not ctx.uow.teams.is_member(ProjectId(project_id), ctx.person.id):
        raise Refused("events-gone", action="event-post", scope=f"team {project_id}")
    title = ctx.uow.projects.get(ProjectId(project_id)).title
    values: dict[str, Json] = {"kind": "meeting", "project": project_id}
    return Ask("events.post", values=values, intro=t("events-meet", project=title))


def duplicate(ctx: Context, event_id: int) -> Answer:
    """The same for another time: everything but when it is."""
    event = _here(ctx, access.managed(ctx, event_id, "event-post"))
    values = saving.values_of(event)
    return Ask(
        "events.post", values={name: values[name] for name in values if name not in {"when", "deadline", "closes"}}
    )


def cancel(ctx: Context, event_id: int) -> Answer:
    """Why? Everybody who answered will read it."""
    event = access.managed(ctx, event_id, "event-cancel")
    if event.is_cancelled:
        return Change(pages.card(ctx, event))
    return Ask("events.cancel", about={"event": event.id}, intro=t("events-cancel-who", title=event.title))


# --- how did it go?


def log(ctx: Context, event_id: int) -> Answer:
    """The form that logs an activity, with what the event knows. How many said yes is a question, never a fact."""
    event = _here(ctx, access.seen(ctx, event_id, "event-log"))
    if not pages.may_be_logged(event, ctx) or not _may_tell(ctx, event):
        raise UserError("events-gone")
    first, last = words.days_of(event.plan)
    wider = ctx.uow.events.find(event.plan.parent_id) if event.plan.parent_id is not None else None
    hosts = [wider.plan.host_id] if wider is not None and wider.plan.host_id is not None else []
    sections = list(dict.fromkeys([*_own_section(ctx), *event.plan.places.sections, *hosts]))
    values: dict[str, Json] = {
        "title": event.title[:80],
        "when": {"first": first.isoformat(), "last": last.isoformat()},
        "visibility": "network",
    }
    if sections:
        values["sections"] = cast("Json", [str(section) for section in sections])
    if event.plan.place:
        values["place"] = event.plan.place[:80]
    said = ctx.uow.events.count_answers([event.id])[event.id]["yes"]
    doubts: dict[str, Json] = {}
    if said:
        doubts["volunteers"] = held([said], t("events-log-volunteers", count=said))
    about: dict[str, Json] = {"events": [event.id, *([wider.id] if wider else [])]}
    plan = ctx.uow.plans.find_by_event(event.id)
    if plan is not None and plan.owner_id == ctx.person.id:
        about["plan"] = plan.id
    return Ask("activities.log", values=values, doubts=doubts, about=about)


def _here(ctx: Context, event: Event) -> Event:
    """A form is filled in the network that the person looks at."""
    if event.network_id != ctx.network.id:
        raise UserError("events-other-network", network=ctx.uow.networks.get(event.network_id).name)
    return event


def _own_section(ctx: Context) -> list[SectionId]:
    return [ctx.member.section_id] if ctx.member.section_id is not None else []


def _may_tell(ctx: Context, event: Event) -> bool:
    """Whoever organised it, and whoever could change it."""
    return event.organiser_id == ctx.person.id or access.may_manage(ctx, event)


def failed(ctx: Context, event_id: int) -> Answer:
    """It did not take place: nobody has to be told any more, but nothing says that it did."""
    event = access.seen(ctx, event_id, "event-failed", lock=True)
    if not _may_tell(ctx, event) or event.plan.comes_at > ctx.now:
        raise UserError("events-gone")
    if not event.is_cancelled:
        event = saving.end(ctx, event, reason=None)
    return [Toast(t("events-failed-kept")), Change(pages.card(ctx, event))]


def later(ctx: Context, event_id: int) -> Answer:
    """Not now: nobody asks again, and the event's card keeps the button."""
    event = access.seen(ctx, event_id)
    return Change(pages.card(ctx, event, t("events-later")))
