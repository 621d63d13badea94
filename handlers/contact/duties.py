"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, Ticket, UnitOfWork

STORES = ("ticket", "ticket_line")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody asked, with the answers they got, and what they answered to others."""
    return {
        "tickets": [_ticket(uow, one) for one in uow.tickets.list_of(person_id)],
        "answers": [
            {"ticket": one.ticket_id, "text": one.text, "at": one.at.isoformat()}
            for one in uow.tickets.list_lines_by(person_id)
            if one.answer
        ],
    }


def _ticket(uow: UnitOfWork, one: Ticket) -> Json:
    lines = [
        {"answer": line.answer, "text": line.text, "at": line.at.isoformat()} for line in uow.tickets.list_lines(one.id)
    ]
    return {
        "number": one.id,
        "network": one.network_id,
        "level": one.level,
        "named": one.named,
        "state": one.state,
        "opened_at": one.opened_at.isoformat(),
        "lines": cast("Json", lines),
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """One's own tickets go, with letters that carry their words; so do the words that they answered others with."""
    for line in uow.tickets.list_lines_by(person_id):
        uow.outbox.withdraw(f"contact-answer:{line.ticket_id}:{line.position}:")
    for one in uow.tickets.list_of(person_id):
        uow.outbox.withdraw_about(f"ticket:{one.id}")
    uow.tickets.forget(person_id)
