"""What the feature owes every person, a copy of all it holds about them and forgetting; and what the index holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from storage import PracticeId, practice_facts_data

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from storage import Adaptation, Entry, Json, PersonId, Practice, UnitOfWork

STORES = (
    "practice",
    "practice_theme",
    "practice_factor",
    "practice_revision",
    "practice_adaptation",
    "practice_request",
)
PAGE = 500
_OF_ACTIVITIES = frozenset({"practice-ask", "practice-declined"})
"""Letters whose number is an activity's: between a coordinator and an author, before there is a practice."""


def entries(uow: UnitOfWork, after: int, limit: int) -> Sequence[Entry]:
    """What can be found of practices, by number: for making the index anew."""
    return uow.practices.list_entries(after=PracticeId(after), limit=limit)


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """Every practice a person told with names instead of ids, what they changed elsewhere, adapted and asked for."""
    practices: list[Json] = []
    while found := uow.practices.list_of(person_id, limit=PAGE, offset=len(practices)):
        practices += [_practice(uow, one) for one in found]
    changes: list[Json] = [
        {"practice": one.practice_id, "number": one.number, "at": one.at.isoformat(), "facts": cast("Json", one.facts)}
        for one in uow.practices.list_revisions_by(person_id)
    ]
    asked: list[Json] = [
        {"activity": one.activity_id, "at": one.asked_at.isoformat(), "agreed": one.agreed}
        for one in uow.practices.list_requests_by(person_id)
    ]
    adaptations: list[Json] = [_adaptation(one) for one in uow.practices.list_adaptations_by(person_id)]
    return {"practices": practices, "changes": changes, "adaptations": adaptations, "requests": asked}


def _practice(uow: UnitOfWork, practice: Practice) -> Json:
    factors = uow.factors.get_many(practice.factors)
    return {
        "id": practice.id,
        "network": uow.networks.get(practice.network_id).name,
        **practice_facts_data(practice.facts),
        "themes": [uow.networks.get_theme(one).slug for one in practice.themes],
        "factors": [factors[one].name(practice.language) for one in practice.factors if one in factors],
        "section": uow.networks.get_section(practice.section_id).name if practice.section_id is not None else None,
        "country": practice.country,
        "activity": practice.activity_id,
        "status": practice.status,
        "evidence": practice.evidence,
        "reviewed_at": practice.reviewed_at.isoformat() if practice.reviewed_at is not None else None,
        "created_at": practice.created_at.isoformat(),
        "changed_at": practice.changed_at.isoformat(),
    }


def _adaptation(adaptation: Adaptation) -> Json:
    return {
        "practice": adaptation.practice_id,
        "country": adaptation.country,
        "what": adaptation.what,
        "why": adaptation.why,
        "at": adaptation.created_at.isoformat(),
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """Their practices and adaptations stay as words of nobody; letters about them that still wait are taken back."""
    own = {one.id for one in _all_of(uow, person_id)}

    def is_gone(cause: Sequence[str]) -> bool:
        if cause[0] in _OF_ACTIVITIES:
            return False
        practice_id = PracticeId(int(cause[1]))
        return practice_id in own or uow.practices.find(practice_id) is None

    uow.outbox.withdraw_each("practice-", is_gone)
    uow.practices.forget(person_id)


def _all_of(uow: UnitOfWork, person_id: PersonId) -> list[Practice]:
    found: list[Practice] = []
    while more := uow.practices.list_of(person_id, limit=PAGE, offset=len(found)):
        found += more
    return found
