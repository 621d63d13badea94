"""What the room owes every person: a copy of what it holds about them, and forgetting.

Texts that were sent are the network's record and stay, with nobody as their author; what was never sent is deleted.
Answers stay as counts, without a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Announcement, Json, PersonId, UnitOfWork

STORES = ("announcement", "announcement_answer", "announcement_mute")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    return {
        "announcements": [_written(uow, one) for one in uow.announcements.list_by(person_id)],
        "answers": [
            {"announcement": number, "kind": kind, "choice": choice, "at": at.isoformat()}
            for number, kind, choice, at in uow.announcements.list_answers_of(person_id)
        ],
        "muted": [
            {"network": uow.networks.get(network_id).name, "topic": topic}
            for network_id, topic in uow.announcements.list_muted(person_id)
        ],
    }


def _written(uow: UnitOfWork, one: Announcement) -> Json:
    return {
        "id": one.id,
        "network": uow.networks.get(one.network_id).name,
        "state": one.state,
        "texts": {variant.language: variant.text for variant in one.variants},
        "urgent": one.urgent,
        "created_at": one.created_at.isoformat(),
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    gone, uncorrected = uow.announcements.forget(person_id)
    for announcement_id in gone:
        uow.outbox.withdraw_about(f"announcement:{announcement_id}")
        uow.outbox.withdraw(f"announcement-approval:{announcement_id}:")
    for announcement_id in uncorrected:
        uow.outbox.withdraw(f"announcement-correction:{announcement_id}:")
