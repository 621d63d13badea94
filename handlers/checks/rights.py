"""Who may do what with the check of an activity. The table of roles and acts is `ACTS`; every act asks it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import standing
from handlers.kit.errors import Refused, UserError
from storage import ActivityId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.context import Context
    from storage import Activity

AUTHOR, ASKED, COORDINATOR, CHARGE, READER = "author", "asked", "coordinator", "charge", "reader"
"""What somebody is to an activity that they see. CHARGE: coordinates its home, not merely a section that joined."""

OPEN, READ, ANSWER, INVITE, LOOK, RULE = (
    "check-open",
    "check-read",
    "check-answer",
    "check-invite",
    "check-look",
    "check-rule",
)
ACTS: Mapping[str, frozenset[str]] = {
    OPEN: frozenset({AUTHOR, ASKED, COORDINATOR, CHARGE, READER}),  # the result
    READ: frozenset({AUTHOR, ASKED, COORDINATOR, CHARGE}),  # the answers that led there
    ANSWER: frozenset({AUTHOR}),
    INVITE: frozenset({AUTHOR, COORDINATOR, CHARGE}),
    LOOK: frozenset({ASKED, COORDINATOR, CHARGE}),
    RULE: frozenset({CHARGE}),
}
"""Whoever is an author is nothing else to it: nobody looks at, or rules on, what they did themselves."""


def roles_of(ctx: Context, activity: Activity) -> frozenset[str]:
    """What the person is to an activity; nothing where they may not see it."""
    if not standing.sees(ctx, activity):
        return frozenset()
    if standing.is_author(ctx, activity) or standing.stands_beside(ctx, activity):
        return frozenset({AUTHOR})
    roles = {READER}
    if activity.visibility != "private" and standing.coordinates(ctx, activity):
        roles.add(COORDINATOR)
        if standing.answers(ctx, activity):
            roles.add(CHARGE)
    request = ctx.uow.checks.find_request(activity.id, ctx.person.id)
    if request is not None and request.declined_at is None:
        roles.add(ASKED)
    return frozenset(roles)


def acts_of(ctx: Context, activity: Activity) -> frozenset[str]:
    """Everything that the person may do with it."""
    roles = roles_of(ctx, activity)
    return frozenset(act for act, those in ACTS.items() if not those.isdisjoint(roles))


def may(ctx: Context, activity: Activity, act: str) -> bool:
    return act in acts_of(ctx, activity)


def activity_for(ctx: Context, activity_id: int, act: str) -> Activity:
    """The one door: the activity, if this person may do this with it; raises otherwise, and the audit log has it."""
    activity = ctx.uow.activities.find(ActivityId(activity_id))
    if activity is None:
        raise UserError("checks-gone")
    roles = roles_of(ctx, activity)
    if not roles:
        raise Refused("checks-gone", action=act, scope=f"activity {activity.id}")
    if ACTS[act].isdisjoint(roles):
        key = "checks-own" if AUTHOR in roles else "checks-refused"
        raise Refused(key, action=act, scope=f"activity {activity.id}")
    return activity
