"""What the room owes every person: a copy of what it holds about them, and forgetting."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = ("report", "moderation_case")
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Erasing knows no clock: what follows from it is due from the beginning of time."""


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What they reported, what was decided about theirs, and what they decided. Never who reported theirs."""
    reported: list[Json] = []
    for one in uow.reports.list_by(person_id):
        case = uow.reports.get(one.case_id)
        reported.append(
            {
                "about": f"{case.kind} {case.item}",
                "reason": one.reason,
                "words": one.words,
                "at": one.at.isoformat(),
            }
        )
    about: list[Json] = [
        {
            "about": f"{case.kind} {case.item}",
            "state": case.state,
            "reason": case.words,
            "answer": case.answer,
            "at": case.decided_at.isoformat() if case.decided_at is not None else None,
        }
        for case in uow.reports.list_about_author(person_id)
    ]
    decided: list[Json] = [
        {"about": f"{case.kind} {case.item}", "state": case.state, "reason": case.words}
        for case in uow.reports.list_decided_by(person_id)
    ]
    return {"reported": reported, "about_yours": about, "decided": decided}


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """Reports and cases go on without name and words; a letter to moderators that quotes them is written anew."""
    reported = {one.case_id for one in uow.reports.list_by(person_id)}
    touched = reported | {case.id for case in uow.reports.list_about_author(person_id)}
    uow.reports.forget(person_id)
    for case_id in touched:
        if uow.outbox.withdraw_about(f"report:{case_id}"):
            uow.reports.wake(case_id, _AT_ONCE, level=0)
