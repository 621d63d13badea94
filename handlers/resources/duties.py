"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = ("resource",)


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """The tools and outputs that somebody added."""
    return {
        "tools": [
            {
                "practice": one.practice_id,
                "title": one.title,
                "kind": one.kind,
                "language": one.language,
                "licence": one.licence,
                "link": one.link,
                "created_at": one.created_at.isoformat(),
            }
            for one in uow.resources.list_of(person_id)
        ]
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """What they added goes with them: it leads to pages of theirs."""
    for one in uow.resources.list_of(person_id):
        uow.outbox.withdraw_about(f"resource:{one.id}")
    uow.resources.forget(person_id)
