"""What will have to be said of a cohort and its sessions, written down as it stands now."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from handlers.cohorts import rules

if TYPE_CHECKING:
    from storage import Cohort, CohortSession, UnitOfWork

_MORNING = time(10)


def plan_session(uow: UnitOfWork, cohort: Cohort, session: CohortSession, now: datetime) -> None:
    """Reminders that can still come, and the question who was there."""
    drop_session(uow, session)
    for what in (rules.DAY, rules.HOUR, rules.HELD):
        at = rules.falls_due(session, what)
        late = session.starts_at if what == rules.DAY else at
        if late > now:
            uow.cohorts.plan_notice(cohort.id, what, at, session_id=session.id)
    plan_end(uow, cohort, now)


def drop_session(uow: UnitOfWork, session: CohortSession) -> None:
    for what in (rules.DAY, rules.HOUR, rules.HELD):
        uow.cohorts.drop_notice(session.cohort_id, what, session_id=session.id)


def plan_end(uow: UnitOfWork, cohort: Cohort, now: datetime) -> None:
    """The morning after the last session: members rate themselves, the facilitator finishes."""
    uow.cohorts.drop_notice(cohort.id, rules.ENDED)
    planned = [one for one in uow.cohorts.list_sessions(cohort.id) if not one.is_cancelled]
    if not planned:
        return
    zone = rules.zone_of(cohort.plan.zone)
    last = rules.ends_at(planned[-1]).astimezone(zone).date()
    at = datetime.combine(last + timedelta(days=1), _MORNING, tzinfo=zone).astimezone(UTC)
    if at > now:
        uow.cohorts.plan_notice(cohort.id, rules.ENDED, at)
