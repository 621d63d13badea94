"""What the room owes every person: a copy of what it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, Plan, UnitOfWork

STORES = ("plan", "trial")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """Plans in full, and what was tried with which result."""
    tried: list[Json] = [
        {
            "of": f"{one.origin.kind} {one.origin.item}",
            "activity": one.activity_id,
            "result": one.result,
            "changed": one.changed,
            "at": one.at.isoformat(),
        }
        for one in uow.plans.list_tried_by(person_id)
    ]
    return {"plans": [_plan(uow, one) for one in uow.plans.list_of(person_id, limit=500)], "tried": tried}


def _plan(uow: UnitOfWork, plan: Plan) -> Json:
    facts = plan.facts
    return {
        "id": plan.id,
        "network": uow.networks.get(plan.network_id).name,
        "title": facts.title,
        "need": facts.need,
        "aim": facts.aim,
        "partners": facts.partners,
        "sign": facts.sign,
        "on": facts.on.isoformat() if facts.on is not None else None,
        "copies": f"{plan.origin.kind} {plan.origin.item}" if plan.origin is not None else None,
        "state": plan.state,
        "created_at": plan.created_at.isoformat(),
        "changed_at": plan.changed_at.isoformat(),
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """A plan is its owner's alone and goes; that something was tried stays, as nobody's."""
    for plan in uow.plans.list_of(person_id, limit=500):
        uow.outbox.withdraw_about(f"plan:{plan.id}")
    uow.plans.forget(person_id)
