"""Who may decide about an item: whoever coordinates its place, but never its author nor whoever reported it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused, UserError
from handlers.moderation import subjects
from storage import CaseId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from handlers.moderation.subjects import Subject
    from storage import Case, PersonId, Report, UnitOfWork


def decided(ctx: Context, case_id: int, action: str) -> tuple[Case, Subject]:
    """The case and its item, if this person may decide about it now; raises Refused otherwise."""
    case = ctx.uow.reports.find(CaseId(case_id), lock=True)
    subject = subjects.find(ctx.uow, case.kind, case.item) if case is not None else None
    if case is None or subject is None:
        raise UserError("moderation-gone")
    if not may_decide(ctx, case):
        raise Refused("kit-refused", action=action, scope=f"{case.kind} {case.item}")
    return case, subject


def may_decide(ctx: Context, case: Case) -> bool:
    covers = ctx.may(network_id=case.network_id, section_id=case.section_id, country=case.country)
    return covers and ctx.person.id not in excluded(ctx.uow, case)


def excluded(uow: UnitOfWork, case: Case) -> frozenset[PersonId]:
    """The author, who would judge themselves, and whoever ever reported it."""
    reporters = {one.person_id for one in uow.reports.list_reports(case.id)}
    return frozenset(person for person in {case.author_id, *reporters} if person is not None)


def reports_of(uow: UnitOfWork, case: Case) -> Sequence[Report]:
    """What was said this time; when only the author has answered since, what was said before."""
    return uow.reports.list_reports(case.id, round=case.round) or uow.reports.list_reports(case.id)


def levels(uow: UnitOfWork, case: Case) -> Sequence[Sequence[PersonId]]:
    """Who answers for the item, from near to far: its section, its country, the network, the deployment."""
    people = uow.people
    near = people.list_coordinators(case.network_id, section_id=case.section_id) if case.section_id is not None else []
    land = people.list_coordinators(case.network_id, country=case.country) if case.country is not None else []
    return (near, land, people.list_coordinators(case.network_id), people.list_admins())
