"""The routes about plans, on one screen. Whose plan it is, every function asks anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import asking
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import UserError
from handlers.kit.feature import Feature
from handlers.kit.view import File, View, t
from handlers.plans import becoming, due, duties, form, pages, paper, reading, related, trying
from handlers.plans.saving import FIELDS, values_of
from storage import new_draft

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

ASKED = 60.0
"""Seconds between looks whose day is over."""
TOLD = 300.0
"""Seconds between looks for what authors hear of once a day."""

feature = Feature("plans", stores=duties.STORES)
for one in (form.PLAN, *form.PARTS.values(), form.DIFFERENT):
    feature.form(one)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.due("outcome", every=ASKED, waiting=due.is_due, put_aside=due.put_aside)(due.ask)
feature.due("news", every=TOLD, waiting=due.has_news, put_aside=due.put_news_aside)(due.tell)


@feature.command("plan", private=True, asks=True, rest=True)
def plan(ctx: Context, rest: str) -> Answer:
    """`/plan` shows what is open, or asks; `/plan need: …; aim: …` asks only for what a plan cannot be without."""
    if rest:
        said = reading.read_message(ctx, rest, {})
        enough = {"need", "aim"} <= said.values.keys()
        # The finished page offers what is missing, so that nobody who told it in one line is questioned.
        left = dict.fromkeys(FIELDS, None) if enough else {}
        values = {**{name: value for name, value in left.items() if name not in said.doubts}, **said.values}
        return Ask(form.PLAN.name, values=values, doubts=said.doubts)
    if ctx.uow.plans.list_of(ctx.person.id, state="open", network_id=ctx.network.id, limit=1):
        return Say(pages.listed(ctx))
    return Ask(form.PLAN.name, intro=t("plans-intro"))


feature.command("tried", private=True, reads=True, hidden=True)(trying.tried)


@feature.button("new", private=True, asks=True)
def on_new(_ctx: Context) -> Answer:
    return Ask(form.PLAN.name, intro=t("plans-intro"))


@feature.button("page", private=True, reads=True)
def on_page(ctx: Context, page: int) -> Answer:
    return Change(pages.listed(ctx, page))


@feature.button("past", private=True, reads=True)
def on_past(ctx: Context) -> Answer:
    return Change(pages.past(ctx))


@feature.button("open", private=True, reads=True)
def on_open(ctx: Context, plan_id: int) -> Answer:
    return Change(pages.card(ctx, pages.own(ctx, plan_id)))


@feature.button("more", private=True, reads=True)
def on_more(ctx: Context, plan_id: int) -> Answer:
    return Change(pages.more(pages.own(ctx, plan_id)))


@feature.button("edit", private=True, asks=True)
def on_edit(ctx: Context, plan_id: int) -> Answer:
    """The list of fields, each with what it says."""
    found = pages.own(ctx, plan_id, "plan-change")
    draft = new_draft(
        ctx.person.id,
        form.PLAN.name,
        now=ctx.now,
        network_id=found.network_id,
        values=values_of(found.facts),
        doubts={},
        sources={},
        about={"plan": found.id},
    )
    return Change(asking.edit_list(ctx, form.PLAN, ctx.uow.drafts.add(draft)))


@feature.button("complete", private=True, asks=True)
def on_complete(ctx: Context, plan_id: int) -> Answer:
    """Only what is not told yet is asked."""
    found = pages.own(ctx, plan_id, "plan-change")
    told = {name: value for name, value in values_of(found.facts).items() if value is not None}
    return Ask(form.PLAN.name, values=told, about={"plan": found.id})


@feature.button("day", private=True, asks=True)
def on_day(ctx: Context, plan_id: int) -> Answer:
    return on_add(ctx, plan_id, "on")


@feature.button("add", private=True, asks=True)
def on_add(ctx: Context, plan_id: int, name: str) -> Answer:
    """One question about what the plan does not say yet."""
    if name not in form.PARTS:
        raise UserError("plans-gone")
    return Ask(form.PARTS[name].name, about={"plan": pages.own(ctx, plan_id, "plan-change").id})


@feature.button("paper", private=True)
def on_paper(ctx: Context, plan_id: int) -> Answer:
    """The page to print."""
    found = pages.own(ctx, plan_id)
    file: File = paper.file(ctx, found, related.read(ctx, found.cites))
    return Say(View(t("plans-paper-sent"), files=(file,)))


feature.button("event", private=True, asks=True)(becoming.event)
feature.button("remind", private=True, asks=True)(becoming.remind)
feature.button("log", private=True, asks=True)(becoming.log)
feature.button("close", private=True)(becoming.close)
feature.button("reopen", private=True)(becoming.reopen)
feature.button("later", private=True, reads=True)(becoming.later)

feature.button("try", private=True)(trying.try_this)
feature.button("trials", private=True, reads=True)(trying.trials)
feature.button("result", private=True)(trying.tell_result)
feature.button("different", private=True, asks=True)(trying.ask_different)
