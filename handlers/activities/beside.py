"""What stands beside an activity: larger events on its days, and the plan that it came from.

The rooms of events and of plans do what follows.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from handlers.activities.words import clipped
from handlers.kit.answer import Follow
from handlers.kit.view import Button, t
from storage import EventReader, PlanId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from storage import Activity, Draft

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


def tell_plan(ctx: Context, draft: Draft, activity: Activity) -> Sequence[Follow]:
    """The plan that the form was opened from is done now; its room asks how it went."""
    found = draft.about.get("plan")
    plan = ctx.uow.plans.find(PlanId(found)) if isinstance(found, int) else None
    if plan is None or plan.owner_id != ctx.person.id:
        return ()
    ctx.uow.plans.log(plan.id, activity.id, now=ctx.now)
    ctx.uow.outbox.withdraw_about(f"plan:{plan.id}")
    return (Follow("tried", str(activity.id)),)
