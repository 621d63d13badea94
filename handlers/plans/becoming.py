"""What becomes of a plan: an event, a reminder, a log entry; or it is closed. Other rooms' forms open filled in."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from handlers.kit.answer import Ask, Change, Follow, Say
from handlers.kit.errors import UserError
from handlers.kit.view import Button, View, t
from handlers.plans import pages, rules, writing

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import Json, Plan

_EVENT_TITLE = 80
_REMIND_BEFORE = timedelta(days=7)


def _here(ctx: Context, plan: Plan) -> Plan:
    """A form is filled in the network that the person looks at."""
    if plan.network_id != ctx.network.id:
        raise UserError("plans-other-network", network=ctx.uow.networks.get(plan.network_id).name)
    return plan


def event(ctx: Context, plan_id: int) -> Answer:
    """Whoever may post events gets the form with what the plan says; others a day of their own."""
    plan = _here(ctx, pages.own(ctx, plan_id, "plan-event"))
    facts = plan.facts
    if not ctx.coordinates:
        row = (
            Button(t("plans-remind"), "plans.remind", (plan.id,)),
            Button(t("plans-set-day"), "plans.day", (plan.id,)),
        )
        return Say(View(t("plans-event-coordinator"), (row,)))
    values: dict[str, Json] = {**_titled(plan), "kind": "activity"}
    if facts.on is not None and facts.on >= ctx.today:
        values["day"] = facts.on.isoformat()
    if facts.aim is not None:
        values["text"] = facts.aim
    home = _place(ctx)
    if home is not None:
        values["places"] = [home]
    return Ask("events.post", values=values, about={"plan": plan.id}, intro=_event_intro(ctx, plan))


def _titled(plan: Plan) -> dict[str, Json]:
    """The title as an answer; one that went with the original is asked for."""
    return {"title": plan.facts.title[:_EVENT_TITLE]} if plan.facts.title else {}


def _event_intro(ctx: Context, plan: Plan) -> Text:
    on = plan.facts.on
    return t("plans-event-intro-day", on=on) if on is not None and on >= ctx.today else t("plans-event-intro")


def _place(ctx: Context) -> str | None:
    """The person's own section, if they may post for it; they are asked otherwise."""
    section = ctx.member.section_id
    if section is None or not ctx.may(section_id=section, country=ctx.member.country):
        return None
    return f"s{section}"


def remind(ctx: Context, plan_id: int) -> Answer:
    """The room of reminders with the plan's title, a week before its day or the day before."""
    plan = pages.own(ctx, plan_id, "plan-remind")
    on = plan.facts.on
    if on is None or on <= ctx.today:
        return Follow("remind", ctx.plain(writing.name_of(plan)))
    ahead = on - _REMIND_BEFORE if on - ctx.today > _REMIND_BEFORE else on - timedelta(days=1)
    day = ahead if ahead > ctx.today else on
    return Follow("remind", f"{day.isoformat()} 9:00 {ctx.plain(writing.name_of(plan))}")


# --- afterwards


def log(ctx: Context, plan_id: int) -> Answer:
    """The form that logs an activity, with what the plan knows. What came of it only whoever was there can tell."""
    plan = _here(ctx, pages.own(ctx, plan_id, "plan-log"))
    if plan.activity_id is not None:
        return Change(pages.card(ctx, plan))
    facts = plan.facts
    values: dict[str, Json] = {**_titled(plan), "visibility": "network"}
    if facts.on is not None and facts.on <= ctx.today:
        values["when"] = {"first": facts.on.isoformat(), "last": facts.on.isoformat()}
    if ctx.member.section_id is not None:
        values["sections"] = [str(ctx.member.section_id)]
    if facts.theme_id is not None:
        values["themes"] = [str(facts.theme_id)]
    return Ask("activities.log", values=values, about={"plan": plan.id})


def close(ctx: Context, plan_id: int) -> Answer:
    """Not to be done any more, or not done: nobody asks about it again."""
    plan = pages.own(ctx, plan_id, "plan-close")
    ctx.uow.plans.close(plan.id, now=ctx.now)
    ctx.uow.outbox.withdraw_about(f"plan:{plan.id}")
    row = (Button(t("kit-undo"), "plans.reopen", (plan.id,)), Button(t("plans-all"), "plans.page", (0,)))
    return Change(View(t("plans-closed-now", title=writing.name_of(plan)), (row,)))


def reopen(ctx: Context, plan_id: int) -> Answer:
    plan = pages.own(ctx, plan_id, "plan-reopen")
    if plan.state == "closed":
        at = rules.ask_at(plan.facts.on, ctx.zone)
        again = at if at is not None and at > ctx.now and plan.event_id is None else None
        ctx.uow.plans.reopen(plan.id, now=ctx.now, ask_at=again)
    return Change(pages.card(ctx, ctx.uow.plans.get(plan.id)))


def later(ctx: Context, plan_id: int) -> Answer:
    """Not now: nobody asks again, and the plan's card keeps the button."""
    return Change(pages.card(ctx, pages.own(ctx, plan_id), t("plans-later")))
