"""Another edition of the zone database: what is ahead stays at the hour that its organiser said. Says nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.events import rules, saving
from handlers.kit import zone_rules
from handlers.kit.desk import Did

if TYPE_CHECKING:
    from datetime import datetime

    from handlers.kit.desk import Desk
    from storage import EventId, EventWall, UnitOfWork


def has_old_rules(uow: UnitOfWork, now: datetime) -> bool:
    return uow.events.has_old_rules(zone_rules.version(), now=now)


def recount(desk: Desk, limit: int) -> Did:
    """One batch; calendar files and reminders follow where the instant is another."""
    known = zone_rules.version()
    stale = desk.uow.events.take_old_rules(known, now=desk.now, limit=limit)
    moved = sum(_recount(desk, event_id, wall) for event_id, wall in stale)
    for event_id, _ in stale:
        desk.uow.events.keep_rules(event_id, known)
    return Did(len(stale), {"recounted": moved})


def _recount(desk: Desk, event_id: EventId, wall: EventWall) -> bool:
    before = desk.uow.events.get(event_id)
    after = desk.uow.events.change(event_id, rules.recounted(before.plan, wall), now=desk.now)
    if after.sequence == before.sequence:
        return False
    desk.uow.outbox.withdraw(f"event-before:{event_id}:")
    saving.plan_notices(desk.uow, after, desk.now)
    return True
