"""An event as a calendar file. The calendar knows it again when it is moved or cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.events import access, rules
from handlers.kit import icalendar
from handlers.kit.answer import Say
from handlers.kit.likeness import fold
from handlers.kit.view import File, View, t

if TYPE_CHECKING:
    from handlers.kit.answer import Answer
    from handlers.kit.context import Context
    from storage import Event

_DOMAIN = "events.kith"
"""Makes the key unlike those of other programs; it is no address."""


def send(ctx: Context, event_id: int) -> Answer:
    """The file, as the event stands now."""
    event = access.seen(ctx, event_id)
    name = f"{fold(event.title)[:40] or 'event'}.ics"
    file = File(name, icalendar.MIME, file_of(ctx, event), alt=t("events-calendar-alt", title=event.title))
    said = t("events-calendar-cancelled") if event.is_cancelled else t("events-calendar-sent")
    return Say(View(said, files=(file,)))


def file_of(ctx: Context, event: Event) -> bytes:
    plan = event.plan
    zone = rules.zone_of(plan.zone)
    title = ctx.plain(t("events-calendar-deadline", title=plan.title)) if event.is_call else plan.title
    ends = None if event.is_call else plan.over_at.astimezone(zone)
    entry = icalendar.Entry(
        uid=f"{event.key}@{_DOMAIN}",
        title=title,
        starts_at=plan.comes_at.astimezone(zone),
        made_at=event.created_at,
        ends_at=ends,
        text=plan.text or "",
        place=plan.place or "",
        link=plan.link or "",
        cancelled=event.is_cancelled,
        whole_days=plan.whole_days,
        sequence=event.sequence,
    )
    return icalendar.calendar([entry], name=plan.title, now=ctx.now)
