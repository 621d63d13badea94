"""What the feature owes every person: a copy of all it holds about them, and forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from storage import Json, PersonId, Reminder, UnitOfWork

STORES = ("reminder", "reminder_follower", "reminder_calendar")


def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """Own reminders, ended ones too, those of a section that are followed, and since when there is a calendar link."""
    return {
        "reminders": [_plain(one) for one in uow.reminders.list_all(person_id)],
        "followed": [uow.reminders.get(one).text for one in uow.reminders.list_followed(person_id)],
        "calendar_link_made_at": _instant(uow.reminders.find_calendar(person_id)),
    }


def _plain(one: Reminder) -> Json:
    return {
        "text": one.text,
        "local_time": one.local_time.isoformat(),
        "zone": one.zone,
        "rule": one.rule,
        "next_at": _instant(one.next_at),
        "state": one.state.value,
        "important": one.important,
        "times_told": one.occurrence,
        "made_at": one.made_at.isoformat(),
        "ended_at": _instant(one.ended_at),
    }


def _instant(at: datetime | None) -> Json:
    return at.isoformat() if at is not None else None


def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """What is the person's own goes; what they made for a section is the section's and names nobody."""
    uow.reminders.forget(person_id)
