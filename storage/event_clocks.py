"""What organisers' clocks show, for the day on which a country changes its clocks. Part of events.py.

Recounting is the caller's: here are only the wall clocks, and which edition of the zone database they went through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from sqlalchemy import select, update

from storage.event_tables import EventWall, event_table
from storage.ids import EventId

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import ColumnElement
    from sqlalchemy.engine import Connection

    from storage.event_tables import EventPlan


class EventClocks:
    """The part of the repository of events that knows what was meant on the organiser's clock."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def has_old_rules(self, clock_rules: str, *, now: datetime) -> bool:
        """Whether something ahead was not recounted with this edition of the zone database yet."""
        query = select(event_table.c.id).where(*_old(clock_rules, now)).limit(1)
        return self._connection.execute(query).first() is not None

    def take_old_rules(self, clock_rules: str, *, now: datetime, limit: int) -> list[tuple[EventId, EventWall]]:
        """Such events, their rows held, and what was meant."""
        columns = event_table.c
        query = select(columns.id, columns.local_starts, columns.local_ends, columns.local_deadline)
        query = query.where(*_old(clock_rules, now)).order_by(columns.id).limit(limit)
        rows = self._connection.execute(query.with_for_update(skip_locked=True))
        return [(EventId(row[0]), EventWall(row[1], row[2], row[3])) for row in rows]

    def keep_rules(self, event_id: EventId, clock_rules: str) -> None:
        """The event's instants agree with this edition."""
        kept = update(event_table).where(event_table.c.id == event_id)
        self._connection.execute(kept.values(clock_rules=clock_rules))


def clock_columns(plan: EventPlan) -> dict[str, object]:
    """The columns of a plan's wall clocks, as whoever writes it reads the zone."""
    try:
        zone = ZoneInfo(plan.zone)
    except (ZoneInfoNotFoundError, ValueError):
        zone = ZoneInfo("UTC")

    def shown(at: datetime | None) -> datetime | None:
        return at.astimezone(zone).replace(tzinfo=None, fold=0) if at is not None else None

    return {
        "local_starts": shown(plan.starts_at),
        "local_ends": shown(plan.ends_at),
        "local_deadline": shown(plan.deadline_at),
        "clock_rules": "",
    }


def _old(clock_rules: str, now: datetime) -> tuple[ColumnElement[bool], ...]:
    columns = event_table.c
    return columns.clock_rules != clock_rules, columns.over_at > now, columns.state == "planned"
