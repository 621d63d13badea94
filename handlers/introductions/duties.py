"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from handlers.introductions import rules

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Introduction, Json, PersonId, UnitOfWork

STORES = ("introduction", "introduction_asked", "relay_seat", "relay_message", "relay_block")
_AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)
"""Erasing knows no clock."""
_STATES = ("proposed", "agreed", "running", "reported", "closed", "declined", "withdrawn", "expired")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """What somebody proposed and answered, with its dates, and what they passed on, which is kept without words."""
    seat = uow.relays.seat_of(person_id)
    return {
        "introductions": [_introduction(one, person_id) for one in uow.introductions.list_of(person_id, _STATES)],
        "open_talk": seat.introduction_id if seat is not None else None,
        "passed_on": [
            {
                "introduction": one.introduction_id,
                "kind": one.kind,
                "at": one.at.isoformat(),
                "versions": one.versions,
                "taken_back": one.gone,
            }
            for one in uow.relays.list_written(person_id)
        ],
        "blocked": len(uow.relays.list_blocked(person_id)),
    }


def _introduction(one: Introduction, person_id: PersonId) -> Json:
    """As the person may know it; the other side's words and contacts are theirs."""
    mine = person_id == one.from_person
    steps: dict[str, Json] = {name: at.isoformat() for name, at in rules.steps_of(one, person_id)}
    return {
        "number": one.id,
        "network": one.network_id,
        "proposed_by_me": mine,
        "about": [one.to_kind, one.to_item] if mine else [one.from_kind, one.from_item],
        "state": rules.state_for(one, person_id),
        "steps": cast("Json", steps),
        "sentence": one.sentence if mine else None,
        "contact_given": one.from_handle if mine else one.to_handle,
        "how_it_went": one.from_report if mine else one.to_report,
    }


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """Letters with the person's name or words that have not left stay here; the other side hears that it is over."""
    introductions = {str(one) for one in uow.introductions.list_ids(person_id)}
    relayed = {str(one) for one in uow.relays.list_beside(person_id)}
    uow.outbox.withdraw_each(
        "introductions-",
        lambda cause: cause[1] in (relayed if cause[0] in _OF_MESSAGES else introductions),
    )
    uow.relays.forget(person_id)
    uow.introductions.forget(person_id, at_once=_AT_ONCE)


_OF_MESSAGES = frozenset({"introductions-relay", "introductions-taken", "introductions-waits"})
"""Letters that carry the number of a message; the others carry that of an introduction."""
