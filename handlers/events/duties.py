"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from handlers.events.rules import FREED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Event, Json, PersonId, UnitOfWork

STORES = ("event", "event_answer")
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Erasing knows no clock: what follows from it is due from the beginning of time."""


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody posted, and what they answered to which event."""
    answers: list[Json] = []
    for one in uow.events.list_answered_by(person_id):
        event = uow.events.get(one.event_id)
        answers.append({"event": _named(event), "answer": one.answer, "at": one.at.isoformat()})
    organised: list[Json] = [
        {
            **_named(event),
            "kind": event.plan.kind,
            "place": event.plan.place,
            "link": event.plan.link,
            "text": event.plan.text,
            "state": event.state,
            "reason": event.reason,
            "created_at": event.created_at.isoformat(),
        }
        for event in uow.events.list_organised(person_id)
    ]
    return {"events": organised, "answers": answers}


def _named(event: Event) -> dict[str, Json]:
    return {"id": event.id, "title": event.title, "at": event.plan.comes_at.isoformat()}


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """Answers become nobody's: they still count where it is past, and free their seat where it is ahead.

    An event belongs to those it is for and goes on without its organiser; their words go when it is over.
    """
    for event_id in uow.events.disown(person_id):
        uow.outbox.withdraw(f"event-before:{event_id}:{person_id}:")
        uow.events.plan_notice(event_id, FREED, due_at=_AT_ONCE, now=_AT_ONCE)
