"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from handlers.cohorts.rules import FREED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Cohort, Json, PersonId, UnitOfWork

STORES = ("cohort", "cohort_place", "cohort_attendance", "cohort_rating")
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Erasing knows no clock: what follows from it is due from the beginning of time."""


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """Cohorts that somebody opened, leads or takes part in, with all that they said of themselves."""
    return {"cohorts": [_cohort(uow, one, person_id) for one in uow.cohorts.list_of(person_id)]}


def _cohort(uow: UnitOfWork, cohort: Cohort, person_id: PersonId) -> Json:
    place = uow.cohorts.find_place(cohort.id, person_id)
    said = uow.cohorts.list_attendance(cohort.id)
    attended: list[Json] = [
        {"session": one.title, "at": one.starts_at.isoformat(), "attended": said[one.id][person_id]}
        for one in uow.cohorts.list_sessions(cohort.id)
        if person_id in said.get(one.id, {})
    ]
    ratings: list[Json] = [
        {"moment": one.moment, "marks": list(one.marks), "words": one.words, "at": one.at.isoformat()}
        for one in uow.cohorts.list_ratings(cohort.id, person_id=person_id)
    ]
    own = person_id in {cohort.author_id, cohort.facilitator_id}
    sessions: list[Json] = [
        {"title": one.title, "at": one.starts_at.isoformat(), "link": one.link}
        for one in (uow.cohorts.list_sessions(cohort.id) if own else ())
    ]
    return {
        "title": cohort.plan.title,
        "text": cohort.plan.text if own else None,
        "asks": list(cohort.plan.questions) if own else [],
        "sessions": sessions,
        "state": cohort.state,
        "opened_by_me": cohort.author_id == person_id,
        "led_by_me": cohort.facilitator_id == person_id,
        "asked_to_lead": cohort.invited_id == person_id,
        "seat": place.state if place is not None else None,
        "since": place.at.isoformat() if place is not None else None,
        "completed_at": place.completed_at.isoformat() if place is not None and place.completed_at else None,
        "has_a_page_that_can_be_checked": place is not None and place.proof is not None,
        "attendance": attended,
        "ratings": ratings,
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """Seat, attendance, ratings and record go, and the page behind a code with them; the seat is the next one's."""
    for cohort in uow.cohorts.list_of(person_id):
        for session in uow.cohorts.list_sessions(cohort.id):
            uow.outbox.withdraw(f"cohort-session:{session.id}:{person_id}:")
    for cohort_id in uow.cohorts.forget(person_id):
        uow.cohorts.plan_notice(cohort_id, FREED, _AT_ONCE)
