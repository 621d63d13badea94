"""Tickets in words: a name only where the asker gave theirs, never an address. Reads only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.tidying import clipped
from handlers.kit.view import Button, Tone, View, bold, italic, lines, paragraphs, t

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import NetworkId, PersonId, SectionId, Ticket, TicketLine, UnitOfWork

A_PAGE = 5
_LINES = 6
_QUOTED = 600
_SHORT = 60
Row = tuple[Button, ...]


def reach(uow: UnitOfWork, ticket: Ticket) -> Mapping[str, Collection[PersonId]]:
    """Who answers at each level, from near to far. Without any the deployment's admins answer for the network."""
    return reach_of(uow, ticket.network_id, ticket.section_id, ticket.country)


def reach_of(
    uow: UnitOfWork, network_id: NetworkId, section_id: SectionId | None, country: str | None
) -> Mapping[str, Collection[PersonId]]:
    """The same before there is a ticket."""
    people = uow.people
    return {
        "section": people.list_coordinators(network_id, section_id=section_id) if section_id is not None else [],
        "country": people.list_coordinators(network_id, country=country) if country is not None else [],
        "network": people.list_coordinators(network_id) or people.list_admins(),
    }


def asker(uow: UnitOfWork, ticket: Ticket) -> str | Text:
    """As coordinators see whoever asked."""
    name = uow.people.get(ticket.person_id).name if ticket.named else None
    return name or t("contact-somebody")


def for_coordinator(uow: UnitOfWork, ticket: Ticket, *, head: Words | None = None) -> View:
    """What lies before those who answer."""
    who = lines(bold(t("contact-ticket-from", number=ticket.id, name=asker(uow, ticket))), _where(uow, ticket))
    rows: list[Row] = [(Button(t("contact-answer"), "contact.answer", (ticket.id,), Tone.MAIN),)]
    rows += [(Button(t("contact-close"), "contact.close", (ticket.id,)),)] if ticket.state != "closed" else []
    return View(paragraphs(head, who, _said(uow, ticket, mine=False), _state(ticket)), tuple(rows))


def for_asker(uow: UnitOfWork, ticket: Ticket) -> View:
    """One's own ticket."""
    rows: list[Row] = [(Button(t("contact-more"), "contact.more", (ticket.id,), Tone.MAIN),)]
    rows += [(Button(t("contact-close"), "contact.close", (ticket.id,)),)] if ticket.state != "closed" else []
    rows.append((Button(t("contact-to-mine"), "contact.mine", (0,)),))
    head = bold(t("contact-ticket-to", number=ticket.id, whom=t(f"contact-level-{ticket.level}")))
    return View(paragraphs(head, _said(uow, ticket, mine=True), _state(ticket)), tuple(rows))


def answered(uow: UnitOfWork, ticket: Ticket, line: TicketLine) -> View:
    """The answer as the asker gets it."""
    name = uow.people.get(line.person_id).name if line.person_id is not None else None
    by = t("contact-answer-by", name=name) if name else None
    row = (
        Button(t("contact-more"), "contact.more", (ticket.id,), Tone.MAIN),
        Button(t("contact-close"), "contact.close", (ticket.id,)),
    )
    head = lines(bold(t("contact-answer-head", number=ticket.id)), by)
    return View(paragraphs(head, line.text, italic(t("contact-answer-how"))), (row,))


def _where(uow: UnitOfWork, ticket: Ticket) -> Words | None:
    """From where it is, as far as those who answer know it anyway: their own scope."""
    if ticket.section_id is not None and ticket.level == "section":
        return uow.networks.get_section(ticket.section_id).name
    return t("contact-country", code=ticket.country) if ticket.country and ticket.level != "network" else None


def _said(uow: UnitOfWork, ticket: Ticket, *, mine: bool) -> Words:
    """The latest messages; who wrote them is told by side."""
    said: list[Words] = []
    for line in uow.tickets.list_lines(ticket.id, limit=_LINES):
        key = "contact-line-answer" if line.answer else "contact-line-mine" if mine else "contact-line-asked"
        said.append(lines(t(key, at=line.at), clipped(line.text, _QUOTED)))
    return paragraphs(*said)


def _state(ticket: Ticket) -> Text:
    return t(f"contact-state-{ticket.state}")


def page(ctx: Context, tickets: list[Ticket], total: int, number: int, which: str) -> View:
    """A list of tickets: one's own ("mine") or those that wait for one's answer ("queue")."""
    if not tickets:
        row = (Button(t("contact-new"), "contact.ask"),)
        return View(t(f"contact-none-{which}"), (row,) if which == "mine" else ())
    pages = -(-total // A_PAGE)
    rows: list[Row] = []
    said: list[Words] = []
    for one in tickets:
        lines_of = ctx.uow.tickets.list_lines(one.id, limit=1)
        short = clipped(" ".join(lines_of[-1].text.split()), _SHORT) if lines_of else ""
        said.append(
            lines(
                bold(t("contact-number", number=one.id)),
                short,
                t("contact-listed", state=_state(one), at=one.changed_at),
            )
        )
        rows.append((Button(t("contact-number", number=one.id), "contact.open", (one.id,)),))
    turn = [Button(t("kit-previous"), f"contact.{which}", (number - 1,))] if number else []
    turn += [Button(t("kit-next"), f"contact.{which}", (number + 1,))] if number + 1 < pages else []
    rows += [tuple(turn)] if turn else []
    rows += [(Button(t("contact-new"), "contact.ask"),)] if which == "mine" else []
    where = t("kit-page", page=number + 1, pages=pages) if pages > 1 else None
    return View(paragraphs(bold(t(f"contact-head-{which}")), *said, where), tuple(rows))
