"""Who may do what with an activity, asked with the presser's roles of this very message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.activities import rules
from handlers.kit.errors import UserError
from storage import ReviewScope

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import Activity, PersonId, SectionId


def authors(ctx: Context, activity: Activity) -> list[PersonId]:
    """The author, if there still is one, and whoever stands beside them."""
    first = [activity.author_id] if activity.author_id is not None else []
    return [*first, *ctx.uow.activities.list_authors(activity.id)]


def is_author(ctx: Context, activity: Activity) -> bool:
    return ctx.person.id in authors(ctx, activity)


def coordinates_section(ctx: Context, section_id: SectionId) -> bool:
    section = ctx.uow.networks.get_section(section_id)
    return ctx.may(network_id=section.network_id, section_id=section_id, country=section.country)


def coordinates(ctx: Context, activity: Activity) -> bool:
    """Whether the person answers for one of its sections; for the network, where it has none."""
    if any(coordinates_section(ctx, section) for section in activity.sections):
        return True
    return ctx.may(network_id=activity.network_id)


def require_review(ctx: Context, activity: Activity, action: str) -> None:
    """Raise Refused (written to the audit log) unless the person answers for this activity and it is not private."""
    if coordinates(ctx, activity) and activity.visibility != "private":
        return
    section = ctx.uow.networks.get_section(activity.sections[0]) if activity.sections else None
    if activity.visibility == "private" and coordinates(ctx, activity):
        raise UserError("activities-gone")
    ctx.require(
        action,
        network_id=activity.network_id,
        section_id=section.id if section else None,
        country=section.country if section else None,
    )


def require_sight(ctx: Context, activity: Activity) -> None:
    """Raise, as if it were not there, unless the person may see it."""
    if not sees(ctx, activity):
        raise UserError("activities-gone")


def sees(ctx: Context, activity: Activity) -> bool:
    return rules.may_see(activity, ctx.member, author=is_author(ctx, activity), coordinates=coordinates(ctx, activity))


def scope_of(ctx: Context) -> ReviewScope:
    """What the person answers for in the current network, over all their roles."""
    here = [role for role in ctx.roles if role.scope == "deployment" or role.network_id == ctx.network.id]
    return ReviewScope(
        network=any(role.scope in {"deployment", "network"} for role in here),
        countries=tuple(role.country for role in here if role.scope == "country" and role.country),
        sections=tuple(role.section_id for role in here if role.scope == "section" and role.section_id),
    )
