"""A ticket that nobody answered goes up one level; its asker hears that. The table is the truth."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from handlers.contact import cards, rules
from handlers.contact.asking import about
from handlers.kit.attention import Weight
from handlers.kit.desk import Did, Note
from handlers.kit.view import Button, View, t

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from handlers.kit.view import Words
    from storage import PersonId, Ticket, UnitOfWork

KIND = "ticket"
LOOK = 60.0
"""Seconds between looks."""
OLD = 6 * 3600.0


def is_due(uow: UnitOfWork, now: datetime) -> bool:
    return uow.tickets.has_due(now)


def work(desk: Desk, limit: int) -> Did:
    due = desk.uow.tickets.claim_due(desk.now, limit)
    counts: Counter[str] = Counter()
    for ticket in due:
        counts[_go_up(desk, ticket)] += 1
    return Did(len(due), counts)


def _go_up(desk: Desk, ticket: Ticket) -> str:
    if ticket.state != "open":
        desk.uow.tickets.move(ticket.id, now=ticket.changed_at, due_at=None)
        return "over"
    reach = cards.reach(desk.uow, ticket)
    above = rules.level_above(reach, ticket.person_id, ticket.level)
    if above is None:
        # With the widest there is: they are reminded once, and the asker hears that it still waits.
        desk.uow.tickets.move(ticket.id, now=ticket.changed_at, due_at=None)
        _tell(desk, ticket, "still", t("contact-still"), t("contact-still-told", number=ticket.id))
        return "reminded"
    after = desk.uow.tickets.move(ticket.id, now=ticket.changed_at, due_at=desk.now + rules.GOES_UP_AFTER, level=above)
    told = t("contact-up-told", number=ticket.id, whom=t(f"contact-level-{above}"))
    _tell(desk, after, f"up-{above}", t("contact-up"), told)
    return "went up"


def _tell(desk: Desk, ticket: Ticket, what: str, head: Words, told: Words) -> None:
    asked = set(cards.reach(desk.uow, ticket)[ticket.level]) - {ticket.person_id}
    view = cards.for_coordinator(desk.uow, ticket, head=head)
    notes = [_note(desk, ticket, person, what, view) for person in sorted(asked)]
    row = (Button(t("contact-look"), "contact.open", (ticket.id,)),)
    notes.append(_note(desk, ticket, ticket.person_id, f"{what}-told", View(told, (row,))))
    desk.hand_over(notes)


def _note(desk: Desk, ticket: Ticket, person: PersonId, what: str, view: View) -> Note:
    # The round: how much was said, so that a ticket that is opened again may go up again.
    count = len(desk.uow.tickets.list_lines(ticket.id))
    return Note(
        person,
        f"contact-{what}:{ticket.id}:{count}",
        KIND,
        Weight.MAIL,
        desk.now,
        view,
        about=about(ticket),
        network_id=ticket.network_id,
    )


def has_old(uow: UnitOfWork, now: datetime) -> bool:
    return uow.tickets.has_old(before=now - rules.KEPT)


def prune(desk: Desk, _limit: int) -> Did:
    gone = desk.uow.tickets.prune(before=desk.now - rules.KEPT)
    return Did(0, {"forgotten": gone} if gone else {})
