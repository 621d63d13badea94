"""The coordinators' side: a queue, answers by button or reply, closing. Rights are asked at every press."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.contact import asking, cards
from handlers.contact.asking import TEXT, about
from handlers.kit import standing
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Form
from handlers.kit.incoming import Documented, Photographed, Written
from handlers.kit.view import Button, View, t
from storage import MessageRef, TicketId

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.incoming import What
    from storage import Draft, Ticket

_WAITING = ("open",)


def may_answer(ctx: Context, ticket: Ticket) -> bool:
    """Whether this person answers at the level where it is, or a wider one; never to themselves."""
    if ticket.person_id == ctx.person.id:
        return False
    section = ticket.section_id if ticket.level == "section" else None
    country = ticket.country if ticket.level in {"section", "country"} else None
    return ctx.may(network_id=ticket.network_id, section_id=section, country=country)


def given(ctx: Context, ticket_id: int, action: str) -> Ticket:
    """A ticket that this person may answer."""
    ticket = ctx.uow.tickets.find(TicketId(ticket_id), lock=True)
    if ticket is None:
        raise UserError("contact-gone")
    if not may_answer(ctx, ticket):
        raise Refused("contact-gone", action=action, scope=f"ticket {ticket_id}")
    return ticket


def show(ctx: Context, ticket_id: int) -> Answer:
    ticket = ctx.uow.tickets.find(TicketId(ticket_id))
    if ticket is None:
        raise UserError("contact-gone")
    if ticket.person_id == ctx.person.id:
        return Change(cards.for_asker(ctx.uow, ticket))
    return Change(cards.for_coordinator(ctx.uow, given(ctx, ticket_id, "ticket-open")))


def answer(ctx: Context, ticket_id: int) -> Answer:
    ticket = given(ctx, ticket_id, "ticket-answer")
    return Ask("contact.answer", about={"ticket": ticket.id}, intro=t("contact-answering", number=ticket.id))


def write(ctx: Context, ticket: Ticket, text: str) -> Answer:
    """The answer goes to the asker at once; the other coordinators' cards say that it is answered."""
    line = ctx.uow.tickets.say(ticket.id, ctx.person.id, text, answer=True, now=ctx.now)
    after = ctx.uow.tickets.move(ticket.id, now=ctx.now, due_at=None, state="answered")
    cause = f"contact-answer:{ticket.id}:{line.position}"
    ctx.tell(ticket.person_id, cards.answered(ctx.uow, after, line), cause=cause, about=about(ticket))
    _settle_others(ctx, after)
    return Say(View(t("contact-answer-sent", number=ticket.id), (_queue_row(),)))


def _settle_others(ctx: Context, ticket: Ticket) -> None:
    """What has not left stays here; what has arrived shows how it stands."""
    position = len(ctx.uow.tickets.list_lines(ticket.id))
    view = View(t("contact-settled", number=ticket.id), ((Button(t("contact-look"), "contact.open", (ticket.id,)),),))
    for letter, person, ref in ctx.uow.outbox.list_receipts(about(ticket)):
        if person is not None and person not in {ctx.person.id, ticket.person_id}:
            ctx.tell(person, view, cause=f"contact-settled:{letter}:{position}", edits=ref)


def _save(ctx: Context, draft: Draft) -> Answer:
    ticket = given(ctx, cast("int", draft.about["ticket"]), "ticket-answer")
    return write(ctx, ticket, str(draft.values["text"]))


def _may_go_on(ctx: Context, draft: Draft) -> bool:
    ticket = ctx.uow.tickets.find(TicketId(cast("int", draft.about["ticket"])))
    return ticket is not None and may_answer(ctx, ticket)


ANSWER = Form(
    "contact.answer", "contact-answer-title", (TEXT,), _save, opener="contact", review=False, open_to=_may_go_on
)


def close(ctx: Context, ticket_id: int) -> Answer:
    """By either side; whoever asked may write again, which opens it once more."""
    ticket = ctx.uow.tickets.find(TicketId(ticket_id), lock=True)
    if ticket is None:
        raise UserError("contact-gone")
    mine = ticket.person_id == ctx.person.id
    ticket = ticket if mine else given(ctx, ticket_id, "ticket-close")
    if ticket.state != "closed":
        ctx.uow.outbox.withdraw(f"contact-new:{ticket.id}:")
        after = ctx.uow.tickets.move(ticket.id, now=ctx.now, due_at=None, state="closed")
        _settle_others(ctx, after)
        if not mine:
            row = (Button(t("contact-more"), "contact.more", (ticket.id,)),)
            view = View(t("contact-closed-told", number=ticket.id), (row,))
            cause = f"contact-closed:{ticket.id}:{ctx.now.timestamp():.0f}"
            ctx.tell(ticket.person_id, view, cause=cause, about=about(ticket))
    row = (Button(t("contact-look"), "contact.open", (ticket.id,)),)
    return Change(View(t("contact-closed", number=ticket.id), (row,)))


def queue(ctx: Context, number: int = 0) -> Answer:
    """What waits for this person's answer, the longest waiting first."""
    scope = standing.scope_of(ctx)
    total = ctx.uow.tickets.count_queue(ctx.network.id, scope, _WAITING)
    number = min(max(number, 0), max(0, -(-total // cards.A_PAGE) - 1))
    at = number * cards.A_PAGE
    listed = ctx.uow.tickets.list_queue(ctx.network.id, scope, _WAITING, offset=at, limit=cards.A_PAGE)
    listed = [one for one in listed if one.person_id != ctx.person.id]
    return Change(cards.page(ctx, listed, total, number, "queue"))


def _queue_row() -> tuple[Button, ...]:
    return (Button(t("contact-to-queue"), "contact.queue", (0,)),)


# --- replies to a ticket's letter


def listen(ctx: Context, what: What, _command: str | None) -> Answer | None:
    """A reply to a letter about a ticket belongs to that ticket, whatever else is open."""
    if not isinstance(what, Written | Photographed | Documented) or not what.answers or not ctx.incoming.place.private:
        return None
    ref = MessageRef(ctx.incoming.platform, ctx.incoming.place.chat, what.answers)
    told = ctx.uow.outbox.find_about(ctx.person.id, ref)
    if told is None or not told.startswith("ticket:"):
        return None
    ticket = ctx.uow.tickets.find(TicketId(int(told.partition(":")[2])), lock=True)
    if ticket is None:
        raise UserError("contact-gone")
    if not isinstance(what, Written):
        raise UserError("contact-text-only")
    text = str(TEXT.read(ctx, what.text, {}))
    if ticket.person_id == ctx.person.id:
        return asking.write_more(ctx, ticket, text)
    return write(ctx, given(ctx, ticket.id, "ticket-answer"), text)
