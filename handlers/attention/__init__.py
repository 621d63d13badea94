"""Attention: quiet hours, days, how much a day, away. What heeds these wishes is handlers/kit/attention.py."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from handlers.attention import commands
from handlers.attention.commands import AWAY, HOURS
from handlers.kit.feature import Feature, Param

if TYPE_CHECKING:
    from collections.abc import Mapping

    from storage import Json, PersonId, UnitOfWork

feature = Feature("attention", stores=("attention", "attention_spent"))

feature.command("quiet", private=True, asks=True, rest=True, params=(Param("hours"),))(commands.quiet)
feature.command("away", private=True, asks=True, rest=True, params=(Param("until"),))(commands.away)
feature.command("imback", private=True)(commands.back)
feature.form(HOURS)
feature.form(AWAY)

feature.button("show", private=True, reads=True)(commands.show)
feature.button("hours", private=True, reads=True)(commands.hours)
feature.button("set-hours", private=True)(commands.set_hours)
feature.button("type-hours", private=True, asks=True)(commands.type_hours)
feature.button("days", private=True, reads=True)(commands.days)
feature.button("day", private=True)(commands.switch_day)
feature.button("caps", private=True, reads=True)(commands.caps)
feature.button("cap", private=True)(commands.set_cap)
feature.button("away", private=True, asks=True)(commands.ask_away)
feature.button("type-away", private=True, asks=True)(commands.type_away)
feature.button("back", private=True)(commands.on_back)


@feature.exports
def export(uow: UnitOfWork, person_id: PersonId) -> Mapping[str, Json]:
    """The wishes, and how many unasked messages came on which day."""
    held = uow.attention.of_many([person_id], since=date.min)[person_id]
    return {
        "quiet_from": held.quiet_from.isoformat("minutes"),
        "quiet_until": held.quiet_until.isoformat("minutes"),
        "days": [day for day in range(7) if held.days >> day & 1],
        "daily_cap": held.daily_cap,
        "away_until": held.away_until.isoformat() if held.away_until else None,
        "unasked_messages": {day.isoformat(): count for day, count in held.spent.items()},
    }


@feature.forgets
def forget(uow: UnitOfWork, person_id: PersonId) -> None:
    """All of it."""
    uow.attention.forget(person_id)
