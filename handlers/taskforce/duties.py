"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = ("help_request", "help_message", "task_force_member")
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Erasing knows no clock."""


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody asked, took and wrote. What others asked and wrote is theirs."""
    return {
        "help_asked": [
            {
                "id": one.id,
                "topic": one.topic,
                "text": one.text,
                "wanted_on": one.wanted_on.isoformat(),
                "project": one.project_id,
                "state": one.state,
                "asked_at": one.asked_at.isoformat(),
            }
            for one in uow.help_requests.list_asked(person_id)
        ],
        "help_taken": [
            {"id": one.id, "topic": one.topic, "state": one.state} for one in uow.help_requests.list_taken(person_id)
        ],
        "help_messages": [
            {"request": number, "text": text, "at": at.isoformat()}
            for number, text, at in uow.help_requests.list_written(person_id)
        ],
        "task_force": [
            {"network": one.network_id, "state": one.state, "since": one.since.isoformat()}
            for one in uow.help_requests.list_memberships(person_id)
        ],
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """What they asked and wrote goes, also from letters that wait; what they took goes back to the queue."""
    asked = {int(one.id) for one in uow.help_requests.list_asked(person_id)}
    taken = {int(one.id) for one in uow.help_requests.list_taken(person_id)}
    concerned = {str(one) for one in asked | taken}
    uow.outbox.withdraw_each("taskforce-", lambda cause: cause[0] not in _OF_NETWORKS and cause[1] in concerned)
    uow.outbox.withdraw_each("taskforce-wish", lambda cause: cause[2:3] == [str(person_id)])
    uow.drafts.forget_about(asked, kind="help")
    uow.help_requests.forget(person_id, now=_AT_ONCE)


_OF_NETWORKS = frozenset({"taskforce-news", "taskforce-wish", "taskforce-member"})
"""Letters whose cause carries a network's number; the others carry that of a request."""
