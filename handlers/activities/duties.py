"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, cast

from storage import NotFound, facts_data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from storage import Activity, Json, PersonId, UnitOfWork

STORES = (
    "activity",
    "activity_section",
    "activity_theme",
    "activity_photo",
    "activity_author",
    "activity_change",
    "activity_question",
)
PAGE = 500


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """Everything about a person's activities, with names instead of ids, and what they changed or asked elsewhere."""
    activities: list[Json] = []
    while found := uow.activities.list_of(person_id, limit=PAGE, offset=len(activities)):
        activities += [_activity(uow, one) for one in found]
    changes: list[Json] = [
        {
            "activity": one.activity_id,
            "at": one.at.isoformat(),
            "field": one.field,
            "before": one.before,
            "after": one.after,
        }
        for one in uow.activities.list_changes_by(person_id)
    ]
    questions: list[Json] = [
        {
            "activity": one.activity_id,
            "at": one.asked_at.isoformat(),
            "question": one.question,
            "answer": one.answer,
        }
        for one in uow.activities.list_questions_by(person_id)
    ]
    return {"activities": activities, "changes": changes, "questions": questions}


def _activity(uow: UnitOfWork, activity: Activity) -> Json:
    data = facts_data(activity.facts)
    data["sections"] = [uow.networks.get_section(one).name for one in activity.sections]
    data["themes"] = [uow.networks.get_theme(one).slug for one in activity.themes]
    data["photos"] = [_photo(uow, one) for one in activity.photos]
    questions: list[Json] = [
        {"at": one.asked_at.isoformat(), "question": one.question, "answer": one.answer}
        for one in uow.activities.list_questions(activity.id)
    ]
    return {
        "id": activity.id,
        "key": activity.key,
        "network": uow.networks.get(activity.network_id).name,
        **data,
        "status": activity.status,
        "review_reason": activity.review_reason,
        "created_at": activity.created_at.isoformat(),
        "changed_at": activity.changed_at.isoformat(),
        "questions": questions,
    }


def _photo(uow: UnitOfWork, blob_id: object) -> Json:
    try:
        blob = uow.blobs.get(cast("int", blob_id))  # type: ignore[arg-type]
    except NotFound:
        return None
    return {"name": blob.name, "mime": blob.mime, "base64": base64.b64encode(blob.data).decode()}


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """The figures stay; the author, texts, photos and the history go.

    So does what quotes them elsewhere: drafts that others opened about them, letters about them that are still to go.
    """
    worded = uow.activities.list_worded(person_id)
    about = {str(one) for one in worded | uow.activities.list_judged(person_id)}
    questions = {str(one) for one in uow.activities.list_questions_beside(person_id)}

    def is_gone(cause: Sequence[str]) -> bool:
        thing, number = cause[:2]
        return number in (questions if thing in {"activity-question", "activity-answer"} else about)

    uow.outbox.withdraw_each("activity-", is_gone)
    uow.drafts.forget_about(worded)
    uow.activities.forget(person_id)
