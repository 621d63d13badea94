"""What a coordinator does with a series: open what was proposed, turn it down, end it. The first press counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.answer import Change, Toast
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, Tone, View, paragraphs, t
from handlers.rounds import access, form, pages, rules

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import RoundSeries


def accept(ctx: Context, series_id: int) -> Answer:
    """Whoever opens it looks after it."""
    series = access.managed(ctx, series_id, "rounds-open")
    if series.state != "proposed":
        return _too_late(ctx, series)
    series = ctx.uow.rounds.set_state(series.id, "open", now=ctx.now, facilitator_id=ctx.person.id)
    ctx.uow.rounds.plan_draw(series.id, rules.first_draw(series.plan, ctx.now))
    form.note(ctx, "rounds-open", series)
    _tell_author(ctx, series, t("rounds-told-opened", topic=series.plan.topic))
    return Change(pages.card(ctx, series, t("rounds-opened")))


def decline(ctx: Context, series_id: int) -> Answer:
    series = access.managed(ctx, series_id, "rounds-decline")
    if series.state != "proposed":
        return _too_late(ctx, series)
    series = ctx.uow.rounds.set_state(series.id, "declined", now=ctx.now)
    form.note(ctx, "rounds-decline", series)
    _tell_author(ctx, series, t("rounds-told-declined", topic=series.plan.topic))
    return Change(pages.card(ctx, series, t("rounds-declined")))


def _too_late(ctx: Context, series: RoundSeries) -> Answer:
    """Somebody else decided already."""
    return [Toast(t("rounds-decided")), Change(pages.card(ctx, series, t("rounds-decided")))]


def _tell_author(ctx: Context, series: RoundSeries, said: Text) -> None:
    if series.author_id is not None and series.author_id != ctx.person.id:
        row = (Button(t("rounds-to-series"), "rounds.open-one", (series.id,)),)
        ctx.tell(series.author_id, View(said, (row,)), cause=f"rounds-decided:{series.id}")


def withdraw(ctx: Context, series_id: int) -> Answer:
    """Whoever proposed it takes it back, as long as nobody opened it."""
    series = access.seen(ctx, series_id, "rounds-withdraw", lock=True)
    if series.author_id != ctx.person.id:
        raise Refused("kit-refused", action="rounds-withdraw", scope=f"rounds {series_id}")
    if series.state != "proposed":
        return _too_late(ctx, series)
    series = ctx.uow.rounds.set_state(series.id, "declined", now=ctx.now)
    return Change(pages.card(ctx, series, t("rounds-withdrawn")))


def ask_end(ctx: Context, series_id: int) -> Answer:
    series = access.managed(ctx, series_id, "rounds-end")
    if series.state != "open":
        raise UserError("rounds-gone")
    rows = (
        (Button(t("rounds-end-yes"), "rounds.end-now", (series.id,), Tone.BAD),),
        (Button(t("kit-back"), "rounds.manage", (series.id,)),),
    )
    taking = ctx.uow.rounds.count_members(series.id)
    return Change(View(paragraphs(t("rounds-end-ask", topic=series.plan.topic, count=taking)), rows))


def end(ctx: Context, series_id: int) -> Answer:
    """Nothing is drawn any more, and nothing that waits because of it is said."""
    series = access.managed(ctx, series_id, "rounds-end")
    if series.state != "open":
        return Change(pages.card(ctx, series))
    series = ctx.uow.rounds.set_state(series.id, "ended", now=ctx.now)
    ctx.uow.rounds.drop_planned(series.id)
    ctx.uow.outbox.withdraw_about(series.about)
    form.note(ctx, "rounds-end", series)
    for member in ctx.uow.rounds.list_members(series.id):
        if member.person_id != ctx.person.id:
            ctx.tell(
                member.person_id,
                View(t("rounds-told-ended", topic=series.plan.topic)),
                cause=f"rounds-ended:{series.id}",
            )
    return Change(pages.card(ctx, series, t("rounds-was-ended")))
