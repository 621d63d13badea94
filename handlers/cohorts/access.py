"""Who sees a cohort, who leads it, who looks after it. Every button asks here, as its data can be forged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import belonging
from handlers.kit.belonging import Circle
from handlers.kit.errors import Refused
from storage import CohortId, CohortSessionId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import Cohort, CohortPlace, CohortSession


def circle_of(cohort: Cohort) -> Circle:
    return Circle(cohort.network_id, cohort.plan.country, cohort.plan.section_id)


def manages(ctx: Context, cohort: Cohort) -> bool:
    """Whether the person coordinates all whom it is for: opens, changes, appoints, cancels."""
    return belonging.looks_after(ctx, circle_of(cohort))


def leads(ctx: Context, cohort: Cohort) -> bool:
    """Whether the person is its facilitator, still in its network: sessions, attendance, the end."""
    if cohort.facilitator_id != ctx.person.id:
        return False
    member = ctx.uow.people.membership(ctx.person.id, cohort.network_id)
    return member is not None or ctx.may(network_id=cohort.network_id)


def belongs(ctx: Context, cohort: Cohort) -> bool:
    return circle_of(cohort).has(ctx.uow.people.membership(ctx.person.id, cohort.network_id))


def place_of(ctx: Context, cohort: Cohort) -> CohortPlace | None:
    return ctx.uow.cohorts.find_place(cohort.id, ctx.person.id)


def seen(ctx: Context, cohort_id: int, action: str = "cohort-see", *, lock: bool = False) -> Cohort:
    """A cohort that this person may look at. Others do not exist for them."""
    cohort = ctx.uow.cohorts.find(CohortId(cohort_id), lock=lock)
    if cohort is None or not _sees(ctx, cohort):
        raise Refused("cohorts-gone", action=action, scope=f"cohort {cohort_id}")
    return cohort


def _sees(ctx: Context, cohort: Cohort) -> bool:
    if manages(ctx, cohort) or leads(ctx, cohort) or cohort.invited_id == ctx.person.id:
        return True
    if place_of(ctx, cohort) is not None:
        return True
    return cohort.state == "open" and belongs(ctx, cohort)


def managed(ctx: Context, cohort_id: int, action: str) -> Cohort:
    """A cohort that this person looks after, its row held."""
    cohort = seen(ctx, cohort_id, action, lock=True)
    if not manages(ctx, cohort):
        raise Refused("kit-refused", action=action, scope=f"cohort {cohort_id}")
    return cohort


def led(ctx: Context, cohort_id: int, action: str, *, managers: bool = False) -> Cohort:
    """A cohort that this person leads, its row held. managers: or looks after."""
    cohort = seen(ctx, cohort_id, action, lock=True)
    if not leads(ctx, cohort) and not (managers and manages(ctx, cohort)):
        raise Refused("cohorts-not-leading", action=action, scope=f"cohort {cohort_id}")
    return cohort


def session_led(ctx: Context, session_id: int, action: str, *, managers: bool = False) -> tuple[Cohort, CohortSession]:
    """A session of a cohort that this person leads."""
    session = ctx.uow.cohorts.find_session(CohortSessionId(session_id))
    if session is None:
        raise Refused("cohorts-gone", action=action, scope=f"session {session_id}")
    return led(ctx, session.cohort_id, action, managers=managers), session
