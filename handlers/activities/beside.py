"""Larger events on the days of an activity: what was done can be made part of one. The room of events does that."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from handlers.activities.words import clipped
from handlers.kit.view import Button, t
from storage import EventReader

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import Activity

OFFERED = 2
_TITLE = 20


def events_beside(ctx: Context, activity: Activity) -> list[tuple[Button, ...]]:
    """A button for each event of a country or the network on the same days that it is not part of yet."""
    if activity.visibility == "private":
        return []
    begin = datetime.combine(activity.starts_on, time(), tzinfo=ctx.zone)
    end = datetime.combine(activity.ends_on + timedelta(days=1), time(), tzinfo=ctx.zone)
    countries = (ctx.member.country,) if ctx.member.country is not None else ()
    reader = EventReader(ctx.person.id, countries)
    wide = ctx.uow.events.list_wide(activity.network_id, reader, since=begin, until=end, limit=OFFERED)
    known = set(ctx.uow.events.list_events_of(activity.id)) if wide else set()
    return [
        (Button(t("activities-part-of", title=clipped(event.title, _TITLE)), "events.attach", (event.id, activity.id)),)
        for event in wide
        if event.id not in known
    ]
