"""Between the form's answers and a plan, and what saving it does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, cast

from handlers.kit.answer import Change
from handlers.kit.errors import UserError
from handlers.kit.view import t
from handlers.plans import pages, reading, related, rules
from storage import PlanFacts

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from storage import Draft, Json, Plan

FIELDS = ("need", "aim", "partners", "theme", "sign", "on")


def facts_of(values: Values, before: PlanFacts | None = None) -> PlanFacts:
    """The answers as facts; what was not answered stays as it was before."""
    held = {**(values_of(before) if before is not None else {}), **values}
    on = held.get("on")
    aim = _text(held, "aim")
    return PlanFacts(
        title=(before.title if before is not None else "") or rules.headline(aim or ""),
        need=_text(held, "need"),
        aim=aim,
        partners=_text(held, "partners"),
        sign=_text(held, "sign"),
        theme_id=reading.theme_of(held.get("theme")),
        on=date.fromisoformat(str(on)) if on is not None else None,
    )


def _text(values: Values, name: str) -> str | None:
    value = values.get(name)
    return str(value) if value else None


def values_of(facts: PlanFacts) -> dict[str, Json]:
    """A plan as answers, every field answered, so that none is asked again."""
    return {
        "need": facts.need,
        "aim": facts.aim,
        "partners": facts.partners,
        "theme": str(facts.theme_id) if facts.theme_id is not None else None,
        "sign": facts.sign,
        "on": facts.on.isoformat() if facts.on is not None else None,
    }


def about(draft: Draft) -> int | None:
    """The plan that the form changes; None for a new one."""
    return cast("int | None", draft.about.get("plan"))


def is_open_to(ctx: Context, draft: Draft) -> bool:
    """Whether the plan that the form changes is still there."""
    number = about(draft)
    return number is None or any(one.id == number for one in ctx.uow.plans.list_of(ctx.person.id, state="open"))


def save(ctx: Context, draft: Draft) -> Answer:
    """A new plan, or other facts for one; the practices that fit are looked for each time."""
    number = about(draft)
    if number is not None:
        before = pages.own(ctx, number, "plan-change")
        facts = facts_of(draft.values, before.facts)
        if before.origin is None and facts.aim is not None and facts.aim != before.facts.aim:
            facts = replace(facts, title=rules.headline(facts.aim))
        return Change(pages.card(ctx, change(ctx, before, facts), t("plans-changed")))
    if draft.network_id not in {None, ctx.network.id}:
        raise UserError("plans-other-network", network=ctx.uow.networks.get(draft.network_id).name)
    facts = facts_of(draft.values)
    cites = related.choose(ctx, facts, None)
    refuse_too_many(ctx)
    plan = ctx.uow.plans.add(
        ctx.network.id, ctx.person.id, facts, now=ctx.now, cites=cites, ask_at=rules.ask_at(facts.on, ctx.zone)
    )
    return Change(pages.card(ctx, plan, t("plans-saved")))


def change(ctx: Context, before: Plan, facts: PlanFacts) -> Plan:
    """Other facts; whoever was to be asked on the old day is asked on the new one."""
    cites = before.cites
    if (facts.need, facts.aim) != (before.facts.need, before.facts.aim):
        cites = related.choose(ctx, facts, before.origin)
    ask_at = before.ask_at if facts.on == before.facts.on else rules.ask_at(facts.on, ctx.zone)
    if facts.on != before.facts.on:
        ctx.uow.outbox.withdraw_about(f"plan:{before.id}")
    return ctx.uow.plans.change(
        before.id, facts, now=ctx.now, cites=cites, ask_at=None if before.event_id is not None else ask_at
    )


def refuse_too_many(ctx: Context) -> None:
    """Open plans are for doing: nobody oversees hundreds."""
    if len(ctx.uow.plans.list_of(ctx.person.id, state="open", limit=rules.MOST_OPEN)) >= rules.MOST_OPEN:
        raise UserError("plans-too-many", most=rules.MOST_OPEN)


def save_part(ctx: Context, draft: Draft) -> Answer:
    """Only what was asked alone: the day, the theme, the sign of success."""
    plan = pages.own(ctx, about(draft) or 0, "plan-change")
    return Change(pages.card(ctx, change(ctx, plan, facts_of(draft.values, plan.facts)), t("plans-changed")))
