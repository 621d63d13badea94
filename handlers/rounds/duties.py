"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

STORES = ("round_series", "round_member", "round_seat")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody opened or proposed, where they take part, and what they said of which round. Whom they met is not
    theirs alone and stays out."""
    made: list[Json] = [
        {
            "topic": one.plan.topic,
            "state": one.state,
            "proposed_by_me": one.author_id == person_id,
            "looked_after_by_me": one.facilitator_id == person_id,
            "created_at": one.created_at.isoformat(),
        }
        for one in uow.rounds.list_made(person_id)
    ]
    joined: list[Json] = [
        {
            "topic": uow.rounds.get(one.series_id).plan.topic,
            "languages": list(one.languages),
            "state": one.state,
            "paused_until": one.paused_until.isoformat() if one.paused_until else None,
            "skips_the_next": one.skips,
            "rounds_without_a_word": one.ignored,
            "joined_at": one.joined_at.isoformat(),
        }
        for one in uow.rounds.list_joined(person_id)
    ]
    said: list[Json] = [
        {
            "topic": uow.rounds.get(series_id).plan.topic,
            "went": seat.went,
            "words": seat.words,
            "at": seat.said_at.isoformat() if seat.said_at else None,
        }
        for series_id, seat in uow.rounds.list_seats_of(person_id)
    ]
    return {"rounds": made, "rounds_joined": joined, "rounds_met": said}


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """Every trace of having taken part goes; a series goes on, and belongs to whoever coordinates its circle."""
    uow.rounds.forget(person_id)
