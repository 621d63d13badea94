"""Who sees what: rules that rooms share, so that no list shows what the card of another room would refuse. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage import Activity, FreshActivity, Membership


def may_see_activity(
    activity: Activity | FreshActivity,
    member: Membership,
    *,
    author: bool,
    beside: bool = False,
    coordinates: bool = False,
) -> bool:
    """Who may open an activity. A private one is its author's alone: `beside`, who joined it, is anybody's own word."""
    if author:
        return True
    if activity.visibility == "private":
        return False
    if beside or coordinates:
        return True
    if member.network_id != activity.network_id or activity.status == "rejected":
        return False
    return activity.visibility == "network" or member.section_id in activity.sections
