"""The views of plans: the one page with its buttons, and the list. Every way to a plan by its number is `own`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused, UserError
from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from handlers.plans import related, rules, writing
from storage import PlanId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Plan

PER_PAGE = 4
_LABEL = 30


def own(ctx: Context, plan_id: int, action: str = "plan-see") -> Plan:
    """A plan of this person; others do not exist for them."""
    plan = ctx.uow.plans.find(PlanId(plan_id))
    if plan is None:
        raise UserError("plans-gone")
    if plan.owner_id != ctx.person.id:
        raise Refused("plans-gone", action=action, scope=f"plan {plan_id}")
    return plan


def card(ctx: Context, plan: Plan, note: Words | None = None) -> View:
    """The plan on one page, with what can be done about it."""
    cited = related.read(ctx, plan.cites)
    rows: list[tuple[Button, ...]] = [
        (Button(clipped(f"{number}. {one.title}", _LABEL), "kit.apart", ("practices.open", one.id)),)
        for number, one in enumerate(cited, 1)
    ]
    if plan.activity_id is not None:
        rows.append((Button(t("plans-open-log"), "activities.open", (plan.activity_id,)),))
    elif plan.state == "open":
        rows += _ways(ctx, plan)
    rows.append((Button(t("kit-more"), "plans.more", (plan.id,)),))
    state = None
    if plan.activity_id is not None:
        state = t("plans-is-logged")
    elif plan.state == "closed":
        state = t("plans-is-closed")
    return View(paragraphs(note, writing.page(ctx, plan, cited), state), tuple(rows))


def _ways(ctx: Context, plan: Plan) -> list[tuple[Button, ...]]:
    """What is likeliest to be done with an open plan; the rest is `more`. Events are posted by coordinators."""
    complete = plan.facts.need is not None and plan.facts.aim is not None
    first = (
        Button(t("plans-set-day"), "plans.day", (plan.id,))
        if plan.facts.on is None
        else Button(t("plans-remind"), "plans.remind", (plan.id,))
    )
    event = []
    if plan.event_id is not None:
        event = [Button(t("plans-open-event"), "events.open", (plan.event_id,))]
    elif ctx.coordinates:
        event = [Button(t("plans-to-event"), "plans.event", (plan.id,))]
    top: tuple[Button, ...] = (Button(t("plans-complete"), "plans.complete", (plan.id,), Tone.MAIN),)
    if complete:
        missing = [name for name, value in (("theme", plan.facts.theme_id), ("sign", plan.facts.sign)) if value is None]
        top = tuple(Button(t(f"plans-add-{name}"), "plans.add", (plan.id, name)) for name in missing)
    return [
        *([top] if top else []),
        (first, *event),
        (Button(t("plans-log"), "plans.log", (plan.id,), Tone.MAIN if complete else Tone.PLAIN),),
    ]


def more(plan: Plan) -> View:
    """What is needed less often."""
    keys = [Button(t("plans-paper"), "plans.paper", (plan.id,)), Button(t("plans-all"), "plans.page", (0,))]
    rows: list[tuple[Button, ...]] = [tuple(keys)]
    if plan.state == "open" and plan.activity_id is None:
        change = Button(t("kit-edit"), "plans.edit", (plan.id,))
        rows.insert(0, (change, Button(t("plans-close"), "plans.close", (plan.id,))))
    rows.append((Button(t("kit-back"), "plans.open", (plan.id,)),))
    return View(bold(writing.name_of(plan)), tuple(rows))


def listed(ctx: Context, page: int = 0, note: Words | None = None) -> View:
    """The open plans of the current network, and the way to a new one."""
    plans = ctx.uow.plans.list_of(ctx.person.id, state="open", network_id=ctx.network.id)
    new = (Button(t("plans-new"), "plans.new", (), Tone.MAIN),)
    closed = (Button(t("plans-closed"), "plans.past"),)
    if not plans:
        return View(paragraphs(note, t("plans-none")), (new, closed))
    pages = -(-len(plans) // PER_PAGE)
    at = min(max(page, 0), pages - 1)
    some = plans[at * PER_PAGE : (at + 1) * PER_PAGE]
    rows = [(Button(clipped(ctx.plain(writing.name_of(one)), _LABEL), "plans.open", (one.id,)),) for one in some]
    turn = [Button(t("kit-previous"), "plans.page", (at - 1,))] if at else []
    turn += [Button(t("kit-next"), "plans.page", (at + 1,))] if at + 1 < pages else []
    words = lines(bold(t("plans-yours")), ctx.network_line, *(_line(ctx, one) for one in some))
    return View(paragraphs(note, words), (*rows, *([tuple(turn)] if turn else []), new, closed))


def past(ctx: Context) -> View:
    """Plans that were closed, the latest first."""
    plans = ctx.uow.plans.list_of(ctx.person.id, state="closed", network_id=ctx.network.id, limit=PER_PAGE)
    rows = [(Button(clipped(ctx.plain(writing.name_of(one)), _LABEL), "plans.open", (one.id,)),) for one in plans]
    back = (Button(t("kit-back"), "plans.page", (0,)),)
    said = lines(bold(t("plans-closed")), *(_line(ctx, one) for one in plans)) if plans else t("plans-closed-none")
    return View(said, (*rows, back))


def _line(ctx: Context, plan: Plan) -> Words:
    title = clipped(ctx.plain(writing.name_of(plan)), rules.TITLE)
    if plan.activity_id is not None:
        return t("plans-item-logged", title=title)
    if plan.facts.on is None:
        return t("plans-item", title=title)
    key = "plans-item-on" if plan.facts.on >= ctx.today else "plans-item-was"
    return t(key, title=title, on=plan.facts.on)
