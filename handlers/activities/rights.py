"""Who may do what with an activity, asked with the presser's roles of this very message.

Every way to an activity by its id leads through `seen` or `reviewed`; no other way loads one for a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.activities import rules
from handlers.activities import values as v
from handlers.kit.errors import Refused, UserError
from handlers.kit.standing import (
    answers,
    authors,
    coordinates,
    coordinates_section,
    is_author,
    scope_of,
    sees,
    stands_beside,
)
from storage import ActivityId, facts_data

__all__ = [
    "answers",
    "authors",
    "changed",
    "coordinates",
    "coordinates_section",
    "is_author",
    "may_change",
    "open_fields",
    "reviewed",
    "scope_of",
    "seen",
    "sees",
    "stands_beside",
]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.context import Context
    from storage import Activity, Json

_HOME_ACTS = frozenset({"activity-correct", "activity-reject", "activity-merge"})
"""What takes more than a section that joined: these change what its author said."""


# --- the one door


def seen(ctx: Context, activity_id: int, action: str = "activity-see") -> Activity:
    """The activity, if this person may see it; otherwise as if there were none, and written to the audit log."""
    activity = ctx.uow.activities.find(ActivityId(activity_id))
    if activity is None:
        raise UserError("activities-gone")
    if not sees(ctx, activity):
        raise Refused("activities-gone", action=action, scope=f"activity {activity.id}")
    return activity


def reviewed(ctx: Context, activity_id: int, action: str) -> Activity:
    """The activity, if this person answers for it now; raises Refused otherwise."""
    activity = seen(ctx, activity_id, action)
    if action in _HOME_ACTS:
        allowed = answers(ctx, activity)
    else:
        # A private one is seen by its author alone, who does not judge it.
        allowed = coordinates(ctx, activity) and activity.visibility != "private"
    if not allowed:
        raise Refused("kit-refused", action=action, scope=f"activity {activity.id}")
    return activity


def changed(ctx: Context, activity_id: int) -> Activity:
    """The activity, if there is anything in it that this person may change; raises Refused otherwise."""
    activity = seen(ctx, activity_id, "activity-correct")
    if not open_fields(ctx, activity):
        raise Refused("kit-refused", action="activity-correct", scope=f"activity {activity.id}")
    return activity


# --- what they may do


def open_fields(ctx: Context, activity: Activity) -> frozenset[str]:
    """What the person may change: an author all, a coordinator who answers for it as well.

    Who stands beside the author adds what nobody told, and changes what they told themselves. Who sees it, its title
    and the other sections are no matter of theirs: anybody of the network can say "I did that too".
    """
    if is_author(ctx, activity) or (answers(ctx, activity) and sees(ctx, activity)):
        return frozenset(v.FIELDS)
    if activity.visibility == "private" or not stands_beside(ctx, activity):
        return frozenset()
    told = facts_data(activity.facts)
    untold = {name for name in v.FIELDS if told[name] in _UNTOLD}
    own = {
        change.field
        for change in ctx.uow.activities.list_changes(activity.id)
        if change.person_id == ctx.person.id and change.before in _UNTOLD
    }
    return frozenset((untold | own | {"sections"}) & set(v.FIELDS) - {"title", "when", "visibility"})


_UNTOLD: tuple[Json, ...] = (None, [], "")


def may_change(ctx: Context, activity: Activity, said: Mapping[str, Json]) -> bool:
    """Whether the person may write these answers into it."""
    if not set(said) <= open_fields(ctx, activity):
        return False
    if is_author(ctx, activity):
        return True
    if not answers(ctx, activity) and "sections" in said:
        own = {ctx.member.section_id} if ctx.member.section_id is not None else set()
        return set(v.sections_of(said)) ^ set(activity.sections) <= own
    return said.get("visibility") in (None, *rules.coordinators_choice(activity.visibility))
