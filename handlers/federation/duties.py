"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = (
    "namesake",
    "namesake_pair",
    "federation",
    "share_default",
    "double_profile",
    "activity_twin",
    "event_partner",
    "event_consent",
)


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody decided for networks, and what they said about being in two of them."""
    find = uow.federations
    return {
        "decided": [
            {
                "networks": [int(network) for network in one.both],
                "state": one.state,
                "proposed_at": one.proposed_at.isoformat(),
                "words": one.words if one.proposed_by == person_id else None,
            }
            for one in find.list_decided(person_id)
        ],
        "shares_by_default_in": [int(one) for one in find.list_defaults(person_id)],
        "two_profiles": [
            {"networks": [int(one.first_id), int(one.second_id)], "answer": one.state, "at": one.asked_at.isoformat()}
            for one in find.list_doubles(person_id)
        ],
        "asked_about_the_same_name": [
            {"network": int(one.network_id), "answer": one.state, "at": one.asked_at.isoformat()}
            for one in uow.namesakes.list_said([person_id])
        ],
        "two_accounts": [
            {"state": one.state, "at": one.offered_at.isoformat()} for one in uow.namesakes.list_pairs(person_id)
        ],
        "same_activities": [
            {"activities": [int(one.first_id), int(one.second_id)], "state": one.state}
            for one in find.list_twins_by(person_id)
        ],
        "calls_of_both": [
            {"event": int(one.event_id), "network": int(one.network_id), "state": one.state}
            for one in find.list_calls_decided(person_id)
        ],
        "named_to_partners_in_calls": [int(one) for one in find.list_consents(person_id)],
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """What they decided for a network stays, decided by nobody; their words and their own choices go.

    A proposal whose letter has not left waits under /partners, without words.
    """
    for one in uow.federations.list_decided(person_id):
        if one.proposed_by == person_id:
            uow.outbox.withdraw(f"federation:{one.id}:proposed")
    for pair in uow.namesakes.list_pairs(person_id):
        uow.outbox.withdraw_about(f"namesake-pair:{pair.id}")
    uow.namesakes.forget(person_id)
    uow.federations.forget(person_id)
