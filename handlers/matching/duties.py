"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.matching.sides import PERSON

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, Profile, UnitOfWork

STORES = ("profile", "match_candidate", "match_text", "match_suggestion", "match_dismissal", "match_habit")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody told of themselves, what was suggested to them, and what they said to it.

    To whom they were suggested is what those others looked for; only how often it was is known of it.
    """
    habit = uow.matches.habit(person_id)
    return {
        "profiles": [_profile(one) for one in uow.profiles.list_of(person_id)],
        "suggested": [
            {
                "kind": one.kind,
                "item": one.item,
                "at": one.at.isoformat(),
                "in_digest": one.unasked,
                "because": {name: cast("Json", list(values)) for name, values in one.reasons.items()},
            }
            for one in uow.matches.list_suggested(PERSON, person_id)
        ],
        "dismissed": [
            {
                "for": one.for_kind,
                "kind": one.kind,
                "item": one.item,
                "at": one.at.isoformat(),
                "until": one.until.isoformat() if one.until is not None else None,
            }
            for one in uow.matches.list_dismissed_by(person_id)
        ],
        "unasked": {
            "last_at": habit.unasked_at.isoformat() if habit.unasked_at is not None else None,
            "left_alone": habit.ignored,
        },
    }


def _profile(one: Profile) -> Json:
    days = one.availability
    return {
        "network": one.network_id,
        "offers": one.offers,
        "seeks": one.seeks,
        "disciplines": cast("Json", list(one.disciplines)),
        "methods": cast("Json", list(one.methods)),
        "languages": cast("Json", list(one.languages)),
        "countries": cast("Json", list(one.countries)),
        "themes": cast("Json", list(one.themes)),
        "available_from": days.starts_on.isoformat() if days.starts_on is not None else None,
        "available_until": days.ends_on.isoformat() if days.ends_on is not None else None,
        "weekly_hours": days.hours,
        "listed": one.listed,
        "named": one.named,
        "listed_at": one.listed_at.isoformat() if one.listed_at is not None else None,
        "changed_at": one.changed_at.isoformat() if one.changed_at is not None else None,
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """They are in nobody's list from this moment on; what they dismissed for a team stays dismissed, by nobody."""
    uow.matchables.drop(PERSON, person_id)
    uow.profiles.forget(person_id)
    uow.reports.orphan("profile", person_id)
    uow.matches.forget(person_id)
