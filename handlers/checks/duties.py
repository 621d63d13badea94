"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = ("quality_check", "peer_request", "check_ruling", "checklist")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What they answered, with the words that they answered to; whom they asked; what they decided."""
    checks: list[Json] = []
    for one in uow.checks.list_by(person_id):
        criteria = uow.checks.get_list(one.checklist_id).criteria
        answers: list[Json] = [
            {"asked": dict(criterion.words), "answer": one.answers[criterion.key]}
            for criterion in criteria
            if criterion.key in one.answers
        ]
        checks.append(
            {
                "activity": one.activity_id,
                "plan": one.plan,
                "kind": one.kind,
                "verdict": one.verdict,
                "answers": answers,
                "at": one.at.isoformat(),
            }
        )
    requests: list[Json] = [
        {
            "activity": one.activity_id,
            "asked_by_me": one.asked_by == person_id,
            "asked_of_me": one.person_id == person_id,
            "at": one.asked_at.isoformat(),
            "declined_at": one.declined_at.isoformat() if one.declined_at is not None else None,
        }
        for one in uow.checks.list_requests_of(person_id)
    ]
    rulings: list[Json] = [
        {"activity": one.activity_id, "verdict": one.verdict, "reason": one.reason, "at": one.at.isoformat()}
        for one in uow.checks.list_rulings_by(person_id)
    ]
    return {"checks": checks, "requests": requests, "rulings": rulings}


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """Answers and requests go, and letters about them that are still to leave; labels stay, they are counted."""
    about = {str(one.activity_id) for one in uow.checks.list_by(person_id)}
    about |= {str(one.activity_id) for one in uow.checks.list_requests_of(person_id)}
    about |= {str(one.activity_id) for one in uow.checks.list_rulings_by(person_id)}
    about |= {str(one) for one in uow.activities.list_worded(person_id)}
    uow.outbox.withdraw_each("checks-", lambda cause: cause[1] in about)
    uow.checks.forget(person_id)
