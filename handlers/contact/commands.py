"""The routes about tickets, on one screen. Rights are checked by the functions that are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.contact import answering, asking, due, duties
from handlers.kit import standing
from handlers.kit.answer import Say
from handlers.kit.feature import Feature
from handlers.kit.view import Button, Tone, View, paragraphs, t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context

feature = Feature("contact", stores=duties.STORES)
for one in (asking.ASK, asking.MORE, answering.ANSWER):
    feature.form(one)
feature.exports(duties.export)
feature.forgets(duties.forget)
feature.listener(answering.listen)
feature.due("up", every=due.LOOK, waiting=due.is_due)(due.work)
feature.due("old", every=due.OLD, waiting=due.has_old)(due.prune)


@feature.command("contact", private=True, asks=True, rest=True)
def contact(ctx: Context, rest: str) -> Answer:
    """`/contact may we use the school hall`; who has tickets, or answers some, sees them first."""
    waiting = 0
    if ctx.coordinates:
        waiting = ctx.uow.tickets.count_queue(ctx.network.id, standing.scope_of(ctx), ("open",))
    if rest.strip() or not (waiting or ctx.coordinates or ctx.uow.tickets.list_of(ctx.person.id, limit=1)):
        return asking.begin(ctx, rest)
    rows: list[tuple[Button, ...]] = [
        (
            Button(t("contact-new"), "contact.ask", (), Tone.MAIN),
            Button(t("contact-to-mine"), "contact.mine", (0,)),
        )
    ]
    rows += [(Button(t("contact-to-queue"), "contact.queue", (0,)),)] if ctx.coordinates else []
    queue = t("contact-waiting", count=waiting) if ctx.coordinates else None
    return Say(View(paragraphs(t("contact-menu"), queue), tuple(rows)))


@feature.button("ask", private=True, asks=True)
def on_ask(ctx: Context) -> Answer:
    return asking.begin(ctx)


feature.button("open", private=True, reads=True)(answering.show)
feature.button("mine", private=True, reads=True)(asking.mine)
feature.button("queue", private=True, reads=True)(answering.queue)
feature.button("more", private=True, asks=True)(asking.more)
feature.button("answer", private=True, asks=True)(answering.answer)
feature.button("close", private=True)(answering.close)
