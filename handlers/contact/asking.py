"""The asker's side: whom to write to, with or without one's name; writing again; closing."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.contact import cards, rules
from handlers.kit.answer import Ask, Change, Say
from handlers.kit.errors import Refused, UserError
from handlers.kit.form import Field, Form, Option
from handlers.kit.view import Button, Kind, View, lines, paragraphs, t
from storage import TicketId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from handlers.kit.form import Values
    from handlers.kit.view import Words
    from storage import Draft, Json, Ticket


def begin(ctx: Context, text: str = "") -> Answer:
    """Ask for what is missing; the nearest coordinators are the first choice."""
    levels = levels_of(ctx)
    if not levels:
        raise UserError("contact-nobody")
    values: dict[str, Json] = {}
    if len(levels) == 1:
        values["whom"] = levels[0]
    if text.strip():
        values["text"] = _read_text(ctx, text, {})
    return Ask("contact.ask", values=values)


def levels_of(ctx: Context) -> list[str]:
    reach = cards.reach_of(ctx.uow, ctx.network.id, ctx.member.section_id, ctx.member.country)
    return rules.levels_from(reach, ctx.person.id)


# --- the form


def _read_whom(ctx: Context, text: str, _values: Values) -> Json:
    said = text.casefold()
    for level in levels_of(ctx):
        if said in {level, ctx.plain(t(f"contact-level-{level}")).casefold()}:
            return level
    raise UserError("contact-press-one")


def _whom(ctx: Context, _values: Values) -> list[Option]:
    return [Option(level, t(f"contact-level-{level}")) for level in levels_of(ctx)]


def _read_text(_ctx: Context, text: str, _values: Values) -> Json:
    text = text.strip()
    if not text:
        raise UserError("contact-text-missing")
    if len(text) > rules.LONGEST:
        raise UserError("contact-text-long", most=rules.LONGEST)
    return text


def _read_named(ctx: Context, text: str, _values: Values) -> Json:
    said = text.casefold()
    for value in ("yes", "no"):
        if said in {value, ctx.plain(t(f"contact-named-{value}")).casefold()}:
            return value
    raise UserError("contact-press-one")


WHOM = Field(
    "whom",
    "contact-field-whom",
    _read_whom,
    show=lambda _ctx, value: t(f"contact-level-{value}"),
    kind=Kind.CHOICE,
    required=True,
    options=_whom,
)
TEXT = Field("text", "contact-field-text", _read_text, kind=Kind.TEXT, required=True)
NAMED = Field(
    "named",
    "contact-field-named",
    _read_named,
    show=lambda _ctx, value: t(f"contact-named-{value}"),
    kind=Kind.YESNO,
    required=True,
    options=lambda _ctx, _values: [Option(value, t(f"contact-named-{value}")) for value in ("yes", "no")],
)


def _card(ctx: Context, draft: Draft) -> Words:
    """What coordinators will see."""
    values: Mapping[str, Json] = draft.values
    name = ctx.person.name if values["named"] == "yes" and ctx.person.name else t("contact-somebody")
    return paragraphs(
        lines(t("contact-preview", whom=t(f"contact-level-{values['whom']}")), t("contact-preview-from", name=name)),
        str(values["text"]),
    )


def _save(ctx: Context, draft: Draft) -> Answer:
    if ctx.uow.tickets.count_of(ctx.person.id, since=ctx.now - rules.DAY) >= rules.MOST_A_DAY:
        raise UserError("contact-many", most=rules.MOST_A_DAY)
    level = str(draft.values["whom"])
    if level not in levels_of(ctx):
        raise UserError("contact-nobody")
    ticket = ctx.uow.tickets.add(
        ctx.network.id,
        ctx.person.id,
        level=level,
        section_id=ctx.member.section_id,
        country=ctx.member.country,
        named=draft.values["named"] == "yes",
        now=ctx.now,
        due_at=ctx.now + rules.GOES_UP_AFTER,
    )
    ctx.uow.tickets.say(ticket.id, ctx.person.id, str(draft.values["text"]), answer=False, now=ctx.now)
    tell_coordinators(ctx, ticket, "new")
    row = (Button(t("contact-look"), "contact.open", (ticket.id,)),)
    whom = t(f"contact-level-{ticket.level}")
    return Say(View(paragraphs(t("contact-sent", number=ticket.id, whom=whom), t("contact-sent-how")), (row,)))


ASK = Form("contact.ask", "contact-ask-title", (WHOM, TEXT, NAMED), _save, opener="contact", card=_card, sends=True)


# --- afterwards


def about(ticket: Ticket) -> str:
    return f"ticket:{ticket.id}"


def tell_coordinators(ctx: Context, ticket: Ticket, what: str) -> None:
    """Those of its level, except the asker."""
    head = t("contact-again") if what == "more" else None
    count = len(ctx.uow.tickets.list_lines(ticket.id))
    for person in set(cards.reach(ctx.uow, ticket)[ticket.level]) - {ticket.person_id}:
        view = cards.for_coordinator(ctx.uow, ticket, head=head)
        ctx.tell(person, view, cause=f"contact-{what}:{ticket.id}:{count}", about=about(ticket))


def own(ctx: Context, ticket_id: int, action: str) -> Ticket:
    """A ticket of this person's."""
    ticket = ctx.uow.tickets.find(TicketId(ticket_id), lock=True)
    if ticket is None:
        raise UserError("contact-gone")
    if ticket.person_id != ctx.person.id:
        raise Refused("contact-gone", action=action, scope=f"ticket {ticket_id}")
    return ticket


def more(ctx: Context, ticket_id: int) -> Answer:
    ticket = own(ctx, ticket_id, "ticket-write")
    return Ask("contact.more", about={"ticket": ticket.id})


def write_more(ctx: Context, ticket: Ticket, text: str) -> Answer:
    """It is open once more, and waits for those of its level."""
    ctx.uow.tickets.say(ticket.id, ctx.person.id, text, answer=False, now=ctx.now)
    due = ctx.now + rules.GOES_UP_AFTER
    after = ctx.uow.tickets.move(ticket.id, now=ctx.now, due_at=due, state="open")
    tell_coordinators(ctx, after, "more")
    row = (Button(t("contact-look"), "contact.open", (ticket.id,)),)
    return Say(View(t("contact-more-sent", number=ticket.id), (row,)))


def _save_more(ctx: Context, draft: Draft) -> Answer:
    ticket = own(ctx, cast("int", draft.about["ticket"]), "ticket-write")
    return write_more(ctx, ticket, str(draft.values["text"]))


def _is_own(ctx: Context, draft: Draft) -> bool:
    ticket = ctx.uow.tickets.find(TicketId(cast("int", draft.about["ticket"])))
    return ticket is not None and ticket.person_id == ctx.person.id


MORE = Form("contact.more", "contact-more-title", (TEXT,), _save_more, opener="contact", review=False, open_to=_is_own)


def mine(ctx: Context, number: int = 0) -> Answer:
    listed = ctx.uow.tickets.list_of(ctx.person.id)
    number = min(max(number, 0), max(0, -(-len(listed) // cards.A_PAGE) - 1))
    part = listed[number * cards.A_PAGE : (number + 1) * cards.A_PAGE]
    return Change(cards.page(ctx, part, len(listed), number, "mine"))
