"""A call that a partner network holds too: asked by whoever manages it, answered by the partner's owners.

Members of both may answer; who reads which names is decided in the room of events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.federation import access, pages
from handlers.kit.answer import Change
from handlers.kit.errors import Refused, UserError
from handlers.kit.view import Button, Tone, View, bold, lines, paragraphs, t
from storage import EventId, NetworkId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.view import Words
    from storage import Event

MOST = 5


def _managed(ctx: Context, event_id: int) -> Event:
    """A call that is not over, for whoever coordinates its whole network: others cannot speak for it."""
    event = ctx.uow.events.find(EventId(event_id), lock=True)
    if event is None or not ctx.may(network_id=event.network_id):
        raise Refused("federation-item-gone", action="call-partner", scope=f"event {event_id}")
    if not event.is_call or event.is_cancelled or event.plan.over_at <= ctx.now:
        raise UserError("federation-call-over")
    return event


def page(ctx: Context, event_id: int, note: Words | None = None) -> View:
    """Which partner networks hold the call too, and which could be asked."""
    event = _managed(ctx, event_id)
    partners = sorted(ctx.uow.federations.partners_of(event.network_id))
    states = {one.network_id: one.state for one in ctx.uow.federations.list_call_partners(event.id)}
    said = [
        t("federation-call-line", network=pages.name_of(ctx, one), state=states[one])
        for one in partners
        if one in states
    ]
    rows = [
        (Button(t("federation-call-ask", network=pages.name_of(ctx, one)), "federation.call_ask", (event.id, one)),)
        for one in partners
        if states.get(one) not in {"asked", "in"}
    ][:MOST]
    rows += [
        (Button(t("federation-call-end", network=pages.name_of(ctx, one)), "federation.call_end", (event.id, one)),)
        for one in partners
        if states.get(one) in {"asked", "in"}
    ][: MOST - len(rows)]
    back = (Button(t("kit-back"), "events.look", (event.id,)),)
    how = t("federation-call-how") if partners else t("federation-call-nobody")
    return View(paragraphs(note, bold(event.title), how, lines(*said) if said else None), (*rows, back))


def ask(ctx: Context, event_id: int, network_id: int) -> Answer:
    event, network = _managed(ctx, event_id), NetworkId(network_id)
    if network not in ctx.uow.federations.partners_of(event.network_id):
        raise UserError("federation-not-now")
    known = ctx.uow.federations.call_partner(event.id, network)
    if known is not None and known.state in {"asked", "in"}:
        return Change(page(ctx, event_id))
    made = ctx.uow.federations.ask_call_partner(event.id, network, person_id=ctx.person.id, now=ctx.now)
    row = (
        Button(t("federation-call-yes"), "federation.call_answer", (event.id, network, "in"), Tone.MAIN),
        Button(t("federation-call-no"), "federation.call_answer", (event.id, network, "declined")),
    )
    body = paragraphs(
        t("federation-call-asks", network=pages.name_of(ctx, event.network_id), own=pages.name_of(ctx, network)),
        lines(bold(event.title), t("federation-call-until", at=event.plan.comes_at)),
        event.plan.text,
        t("federation-call-means"),
    )
    for person in access.owners_of(ctx.uow, network):
        cause = f"call-partner:{event.id}:{network}:{int(made.asked_at.timestamp())}"
        ctx.tell(person, View(body, (row,)), cause=cause)
    return Change(page(ctx, event_id, t("federation-call-asked")))


def answer(ctx: Context, event_id: int, network_id: int, said: str) -> Answer:
    """Yes or no of the partner's owners; whoever comes second reads what was decided."""
    network = NetworkId(network_id)
    access.require_owner(ctx, network, "call-partner-answer")
    event = ctx.uow.events.find(EventId(event_id), lock=True)
    known = ctx.uow.federations.call_partner(EventId(event_id), network) if event is not None else None
    if event is None or known is None or known.state != "asked" or event.is_cancelled:
        raise UserError("federation-decided")
    if event.network_id not in ctx.uow.federations.partners_of(network):
        raise UserError("federation-decided")
    state = "in" if said == "in" else "declined"
    ctx.uow.federations.answer_call_partner(event.id, network, state, person_id=ctx.person.id, now=ctx.now)
    told = t("federation-call-told", network=pages.name_of(ctx, network), title=event.title, state=state)
    if known.asked_by is not None:
        ctx.tell(known.asked_by, View(told), cause=f"call-partner-answer:{event.id}:{network}:{state}")
    row = ((Button(t("federation-call-open"), "events.look", (event.id,)),),) if state == "in" else ()
    words = t("federation-call-joined" if state == "in" else "federation-call-declined", title=event.title)
    return Change(View(words, row))


def end(ctx: Context, event_id: int, network_id: int) -> Answer:
    """Either side may end it: the partner's owners, and whoever manages the call."""
    network = NetworkId(network_id)
    event = ctx.uow.events.find(EventId(event_id), lock=True)
    known = ctx.uow.federations.call_partner(EventId(event_id), network) if event is not None else None
    if event is None or known is None or known.state not in {"asked", "in"}:
        raise UserError("federation-decided")
    if not (ctx.may(network_id=event.network_id) or access.owns(ctx, network)):
        raise Refused("federation-item-gone", action="call-partner-end", scope=f"event {event_id}")
    ctx.uow.federations.answer_call_partner(event.id, network, "left", person_id=ctx.person.id, now=ctx.now)
    return Change(View(t("federation-call-ended", title=event.title, network=pages.name_of(ctx, network))))
