"""Who may do what with an activity, asked with the presser's roles of this very message.

Every way to an activity by its id leads through `seen` or `reviewed`; no other way loads one for a person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.activities import rules
from handlers.activities import values as v
from handlers.kit.errors import Refused, UserError
from handlers.kit.sight import may_see_activity
from storage import ActivityId, ReviewScope, facts_data

if TYPE_CHECKING:
    from collections.abc import Mapping

    from handlers.kit.context import Context
    from storage import Activity, Json, PersonId, SectionId

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


# --- who somebody is to an activity


def is_author(ctx: Context, activity: Activity) -> bool:
    """Whether the person logged it."""
    return ctx.person.id == activity.author_id


def stands_beside(ctx: Context, activity: Activity) -> bool:
    """Whether the person said that they did it too, or logged a record that became part of it."""
    return ctx.person.id in ctx.uow.activities.list_authors(activity.id)


def authors(ctx: Context, activity: Activity) -> list[PersonId]:
    """The author, if there still is one, and whoever stands beside them."""
    first = [activity.author_id] if activity.author_id is not None else []
    return [*first, *ctx.uow.activities.list_authors(activity.id)]


def coordinates_section(ctx: Context, section_id: SectionId) -> bool:
    section = ctx.uow.networks.get_section(section_id)
    return ctx.may(network_id=section.network_id, section_id=section_id, country=section.country)


def coordinates(ctx: Context, activity: Activity) -> bool:
    """Whether the person answers for one of its sections; for the network, where it has none."""
    return _coordinates_one(ctx, activity, activity.sections)


def answers(ctx: Context, activity: Activity) -> bool:
    """Whether the person may overrule its author: a coordinator, but not of a section that merely joined it."""
    if activity.visibility == "private" or not coordinates(ctx, activity):
        return False
    home = set(activity.sections) - _joined_later(ctx, activity)
    return _coordinates_one(ctx, activity, tuple(home) or activity.sections)


def _coordinates_one(ctx: Context, activity: Activity, sections: tuple[SectionId, ...]) -> bool:
    if any(coordinates_section(ctx, section) for section in sections):
        return True
    return ctx.may(network_id=activity.network_id)


def _joined_later(ctx: Context, activity: Activity) -> set[SectionId]:
    """Sections that co-authors brought in themselves, without a coordinator's hand."""
    if len(activity.sections) < 2:
        return set()
    beside = set(ctx.uow.activities.list_authors(activity.id))
    joined: set[SectionId] = set()
    for change in ctx.uow.activities.list_changes(activity.id) if beside else ():
        if change.field == "sections" and change.person_id in beside:
            joined |= set(_ids(change.after)) - set(_ids(change.before))
    return joined


def _ids(value: Json) -> tuple[SectionId, ...]:
    return v.sections_of({"sections": value})


# --- what they may do


def sees(ctx: Context, activity: Activity) -> bool:
    """Whether the person may open it."""
    return may_see_activity(
        activity,
        ctx.member,
        author=is_author(ctx, activity),
        beside=stands_beside(ctx, activity),
        coordinates=coordinates(ctx, activity),
    )


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


def scope_of(ctx: Context) -> ReviewScope:
    """What the person answers for in the current network, over all their roles."""
    here = [role for role in ctx.roles if role.scope == "deployment" or role.network_id == ctx.network.id]
    return ReviewScope(
        network=any(role.scope in {"deployment", "network"} for role in here),
        countries=tuple(role.country for role in here if role.scope == "country" and role.country),
        sections=tuple(role.section_id for role in here if role.scope == "section" and role.section_id),
    )
