"""Who somebody is to an activity: author, beside the author, in charge of it. Asked with the roles of this message.

What follows from it is each room's own rule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from handlers.kit.partners import partners_for
from handlers.kit.sight import may_see_activity
from storage import ReviewScope, SectionId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from storage import Activity, Json, PersonId


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


def _ids(value: Json) -> Sequence[SectionId]:
    return [SectionId(one) for one in cast("list[int]", value or [])]


def sees(ctx: Context, activity: Activity) -> bool:
    """Whether the person may open it."""
    return may_see_activity(
        activity,
        ctx.member,
        author=is_author(ctx, activity),
        beside=stands_beside(ctx, activity),
        coordinates=coordinates(ctx, activity),
        held=ctx.uow.reports.is_held("activity", activity.id),
        partners=partners_for(ctx, activity.network_id) if activity.partners else (),
    )


def scope_of(ctx: Context) -> ReviewScope:
    """What the person answers for in the current network, over all their roles."""
    here = [role for role in ctx.roles if role.scope == "deployment" or role.network_id == ctx.network.id]
    return ReviewScope(
        network=any(role.scope in {"deployment", "network"} for role in here),
        countries=tuple(role.country for role in here if role.scope == "country" and role.country),
        sections=tuple(role.section_id for role in here if role.scope == "section" and role.section_id),
    )
