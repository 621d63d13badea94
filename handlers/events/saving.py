"""What happens when the form is saved: a new event, a change, an end; and what is to be said because of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, cast

from handlers.events import access, pages, rules
from handlers.events.reading import ids
from handlers.events.times import Span
from handlers.kit.answer import Change, Invalid, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import t
from storage import EventId, EventPlan, PlanId, ProjectId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Draft, Event, Json, Places, SectionId, UnitOfWork

FIELDS = ("title", "kind", "when", "deadline", "places", "place", "link", "capacity", "closes", "text", "parent")


# --- between the form's answers and a plan


def plan_of(ctx: Context, values: Values, basis: EventPlan | None = None) -> EventPlan:
    """The answers as a plan. basis: the plan that is changed."""
    kind = str(values.get("kind") or "activity")
    span = Span.from_json(values["when"]) if values.get("when") is not None and kind != "call" else None
    until = values.get("deadline") if kind == "call" else values.get("closes")
    project = values.get("project")
    places = access.places_from(ids(values.get("places")) if project is None else ())
    parent = values.get("parent")
    return EventPlan(
        kind=kind,
        title=str(values.get("title") or ""),
        places=places,
        zone=span.zone if span is not None else basis.zone if basis is not None else ctx.zone.key,
        starts_at=span.starts_at if span is not None else None,
        ends_at=span.ends_at if span is not None else None,
        whole_days=span.days if span is not None else False,
        place=_text(values, "place"),
        link=_text(values, "link"),
        capacity=cast("int", values["capacity"]) if values.get("capacity") and kind != "call" else None,
        deadline_at=datetime.fromisoformat(str(until)) if until is not None else None,
        text=_text(values, "text"),
        host_id=_host(ctx, places, basis) if project is None else None,
        parent_id=EventId(int(str(parent))) if parent and kind != "call" else None,
        project_id=ProjectId(cast("int", project)) if project is not None else None,
    )


def _text(values: Values, name: str) -> str | None:
    value = values.get(name)
    return str(value) if value else None


def _host(ctx: Context, places: Places, basis: EventPlan | None) -> SectionId | None:
    """Whose event it is: the one section it is for, else that of whoever posted it."""
    if len(places.sections) == 1 and not places.countries:
        return places.sections[0]
    return basis.host_id if basis is not None else ctx.member.section_id


def values_of(event: Event) -> dict[str, Json]:
    """A plan as answers, every field answered, so that none is asked again."""
    plan = event.plan
    until = plan.deadline_at.isoformat() if plan.deadline_at is not None else None
    values: dict[str, Json] = {
        "title": plan.title,
        "kind": plan.kind,
        "places": cast("Json", access.words_of(plan.places)),
        "place": plan.place,
        "link": plan.link,
        "capacity": plan.capacity,
        "text": plan.text,
        "parent": str(plan.parent_id) if plan.parent_id is not None else None,
    }
    if plan.project_id is not None:
        values["project"] = plan.project_id
    if plan.starts_at is not None:
        values["when"] = Span(plan.starts_at, plan.ends_at, plan.whole_days, plan.zone).to_json()
    return {**values, "deadline" if event.is_call else "closes": until}


# --- saving


def is_open_to(ctx: Context, draft: Draft) -> bool:
    """Whether the person still may change what the form holds."""
    about = draft.about.get("event")
    event = ctx.uow.events.find(EventId(cast("int", about))) if about is not None else None
    return about is None or (event is not None and access.may_manage(ctx, event))


def save(ctx: Context, draft: Draft) -> Answer | Invalid:
    """Save what the form says; what cannot be keeps it open at that field."""
    about = draft.about.get("event")
    if about is not None:
        return _save_change(ctx, draft, cast("int", about))
    plan = plan_of(ctx, draft.values)
    wrong = _wrong(ctx, plan)
    if wrong is not None:
        return wrong
    team = ctx.uow.teams.find(plan.project_id) if plan.project_id is not None else None
    network = team.network_id if team is not None else ctx.network.id
    event = ctx.uow.events.add(network, plan, organiser_id=ctx.person.id, now=ctx.now)
    plan_notices(ctx.uow, event, ctx.now)
    if event.is_of_team:
        ctx.uow.events.plan_notice(event.id, rules.INVITED, due_at=ctx.now, now=ctx.now)
    _tie(ctx, draft, event)
    return Change(pages.card(ctx, event, t("events-posted-team") if event.is_of_team else t("events-posted")))


def _tie(ctx: Context, draft: Draft, event: Event) -> None:
    """The plan that the form was opened from is this event now."""
    found = draft.about.get("plan")
    plan = ctx.uow.plans.find(PlanId(found)) if isinstance(found, int) else None
    if plan is not None and plan.owner_id == ctx.person.id:
        ctx.uow.plans.tie(plan.id, event.id)


def _wrong(ctx: Context, plan: EventPlan) -> Invalid | None:
    """Why it cannot be; places that somebody else looks after are refused and written down."""
    if plan.project_id is not None:
        if not ctx.uow.teams.is_member(plan.project_id, ctx.person.id):
            raise Refused("events-gone", action="event-post", scope=f"team {plan.project_id}")
    elif not access.looks_after(ctx, plan.places, ctx.network.id):
        raise Refused("events-places-not-yours", action="event-post", scope=",".join(access.words_of(plan.places)))
    if plan.over_at <= ctx.now:
        field = "deadline" if plan.kind == "call" else "when"
        return Invalid({field: t("events-when-past", at=plan.comes_at)})
    return None


def _save_change(ctx: Context, draft: Draft, event_id: int) -> Answer | Invalid:
    """Only what this form changed is written, so that somebody else's change in between stays."""
    before = access.managed(ctx, event_id, "event-change", lock=True)
    if before.is_cancelled:
        raise UserError("events-gone")
    held = cast("Mapping[str, Json]", draft.about.get("before") or {})
    said = {name: draft.values.get(name) for name in FIELDS if draft.values.get(name) != held.get(name)}
    plan = plan_of(ctx, {**values_of(before), **said}, before.plan)
    if (plan.comes_at, plan.places) != (before.plan.comes_at, before.plan.places):
        wrong = _wrong(ctx, plan)
        if wrong is not None:
            return wrong
    after = ctx.uow.events.change(before.id, plan, now=ctx.now)
    if after.sequence == before.sequence:
        return Change(pages.card(ctx, after, t("events-unchanged")))
    note(ctx, "event-change", after)
    say_moved(ctx, before, after)
    if before.plan.capacity != plan.capacity:
        ctx.uow.events.plan_notice(after.id, rules.FREED, due_at=ctx.now, now=ctx.now)
    return Change(pages.card(ctx, after, t("events-changed")))


def save_cancelled(ctx: Context, draft: Draft) -> Answer:
    event = access.managed(ctx, cast("int", draft.about["event"]), "event-cancel", lock=True)
    if event.is_cancelled:
        return Say(pages.card(ctx, event))
    after = end(ctx, event, reason=str(draft.values["reason"]))
    ctx.uow.events.plan_notice(after.id, rules.CANCELLED, due_at=ctx.now, now=ctx.now)
    return Say(pages.card(ctx, after, t("events-cancelled")))


def end(ctx: Context, event: Event, *, reason: str | None) -> Event:
    """It does not take place: nothing that waits because of it is said any more."""
    after = ctx.uow.events.cancel(event.id, reason=reason, now=ctx.now)
    ctx.uow.events.drop_notices(event.id, [*rules.REMINDERS, rules.OUTCOME, rules.MOVED])
    _withdraw(ctx, event)
    note(ctx, "event-cancel", event)
    return after


def _withdraw(ctx: Context, event: Event) -> None:
    ctx.uow.outbox.withdraw_about(event.about)
    ctx.uow.outbox.withdraw(f"event-seat:{event.id}:")


def note(ctx: Context, action: str, event: Event) -> None:
    ctx.uow.audit.add(
        action, "done", now=ctx.now, person_id=ctx.person.id, network_id=event.network_id, detail={"event": event.id}
    )


# --- what will have to be said


def plan_notices(uow: UnitOfWork, event: Event, now: datetime) -> None:
    """Write down everything that falls due about an event as it stands now."""
    plan = event.plan
    uow.events.drop_notices(event.id, [*rules.REMINDERS, rules.OUTCOME])
    for what in rules.reminders_of(plan):
        if rules.is_worth_planning(plan, what, now):
            uow.events.plan_notice(event.id, what, due_at=rules.falls_due(plan, what), now=now)
    if plan.kind == "activity":
        uow.events.plan_notice(event.id, rules.OUTCOME, due_at=rules.outcome_at(plan), now=now)


def say_moved(ctx: Context, before: Event, after: Event) -> None:
    """Reminders follow the new time; who answered is told the new one and the old one.

    Whoever has not been told of an earlier move yet is told once, with what they knew.
    """
    if (before.plan.comes_at, before.plan.over_at, before.plan.kind) != (
        after.plan.comes_at,
        after.plan.over_at,
        after.plan.kind,
    ):
        ctx.uow.outbox.withdraw_about(after.about)
        plan_notices(ctx.uow, after, ctx.now)
    if not rules.is_moved(before.plan, after.plan):
        return
    waiting = ctx.uow.events.find_notice(after.id, rules.MOVED)
    known = waiting.about if waiting is not None and not waiting.position else _known(before.plan)
    ctx.uow.events.plan_notice(after.id, rules.MOVED, due_at=ctx.now, now=ctx.now, about=known)


def known_plan(plan: EventPlan, known: Mapping[str, Json]) -> EventPlan:
    """The plan as people knew it before it was moved."""
    span = Span.from_json(known["when"])
    if plan.kind == "call":
        then = replace(plan, deadline_at=span.starts_at)
    else:
        then = replace(plan, starts_at=span.starts_at, ends_at=span.ends_at, whole_days=span.days, zone=span.zone)
    return replace(then, place=_text(known, "place"), link=_text(known, "link"))


def _known(plan: EventPlan) -> dict[str, Json]:
    span = Span(plan.comes_at, plan.ends_at, plan.whole_days, plan.zone).to_json()
    return {"when": span, "place": plan.place, "link": plan.link}
