"""Yes, maybe, no: the answer of whoever pressed, and the seat that comes with it. Whoever moves up is due work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.events import access, pages, rules, words
from handlers.kit.answer import Change, Toast
from handlers.kit.errors import UserError
from handlers.kit.view import t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Text
    from storage import Event, PersonId

SAID = ("yes", "maybe", "no")


def answer(ctx: Context, event_id: int, said: str) -> Answer:
    """Keep the answer; the event's row is held, so that two people never get the last seat."""
    event = access.seen(ctx, event_id, "event-answer", lock=True)
    if said not in SAID or (event.is_call and said == "maybe"):
        raise UserError("events-gone")
    if not rules.is_open(event, ctx.now):
        return [Toast(_closed(event)), Change(pages.card(ctx, event, _closed(event)))]
    events = ctx.uow.events
    known = events.find_answer(event.id, ctx.person.id)
    before = known.answer if known is not None else None
    after = rules.seat_for(said, before, events.count_answers([event.id])[event.id], event.plan.capacity)
    if after != before:
        events.set_answer(event.id, ctx.person.id, after, now=ctx.now)
        if known is not None and after == "no":
            take_back(ctx, event, ctx.person.id)
        if before == "yes":
            events.plan_notice(event.id, rules.FREED, due_at=ctx.now, now=ctx.now)
    return [Toast(_kept(event, after)), Change(pages.card(ctx, event))]


def consent(ctx: Context, event_id: int, given: int) -> Answer:
    """Whether the other network's coordinators may read the name of whoever answered a call that both hold."""
    event = access.seen(ctx, event_id, "event-consent", lock=True)
    if given and not access.holders(ctx, event):
        raise UserError("events-gone")
    ctx.uow.federations.consent(event.id, ctx.person.id, given=bool(given), now=ctx.now)
    note = t("events-consent-given" if given else "events-consent-taken")
    return [Toast(note), Change(pages.card(ctx, event, note))]


def _kept(event: Event, answer: str) -> Text:
    if event.is_call:
        return t("events-kept-interested") if answer == "yes" else t("events-kept-not-interested")
    return words.ANSWERED[answer]


def _closed(event: Event) -> Text:
    if event.is_cancelled:
        return t("events-is-cancelled")
    return t("events-closed-kindly")


def take_back(ctx: Context, event: Event, person_id: PersonId) -> None:
    """What waits for the morning says what they no longer mean."""
    ctx.uow.outbox.withdraw(f"event-before:{event.id}:{person_id}:")
    ctx.uow.outbox.withdraw(f"event-seat:{event.id}:{person_id}:")
