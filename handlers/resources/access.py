"""Who may do what with tools and outputs, asked with the presser's roles of this very message: buttons can be forged.

Every way to one by its id leads through `seen` or `changed`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused, UserError
from handlers.kit.partners import partners_for
from handlers.kit.sight import may_see_practice
from handlers.resources import rules
from storage import PracticeId, ResourceId

if TYPE_CHECKING:
    from handlers.kit.context import Context
    from storage import Practice, Resource


def practice_of(ctx: Context, practice_id: int) -> Practice:
    """The practice, if this person may read it; otherwise as if there were none."""
    practice = ctx.uow.practices.find(PracticeId(practice_id))
    if practice is None:
        raise UserError("resources-gone")
    sees = may_see_practice(
        practice,
        ctx.uow.people.membership(ctx.person.id, practice.network_id),
        manages=_is_author(ctx, practice) or _coordinates(ctx, practice),
        held=ctx.uow.reports.is_held("practice", practice.id),
        partners=partners_for(ctx, practice.network_id),
    )
    if not sees:
        raise Refused("resources-gone", action="resource-see", scope=f"practice {practice.id}")
    return practice


def seen(ctx: Context, resource_id: int) -> tuple[Resource, Practice]:
    resource = ctx.uow.resources.find(ResourceId(resource_id))
    if resource is None:
        raise UserError("resources-gone")
    practice = practice_of(ctx, resource.practice_id)
    if ctx.uow.reports.is_held("resource", resource.id) and not may_change(ctx, resource, practice):
        raise Refused("resources-gone", action="resource-see", scope=f"resource {resource.id}")
    return resource, practice


def changed(ctx: Context, resource_id: int, action: str) -> tuple[Resource, Practice]:
    """The tool and its practice, if this person may change it; raises Refused otherwise."""
    resource, practice = seen(ctx, resource_id)
    if not may_change(ctx, resource, practice):
        raise Refused("kit-refused", action=action, scope=f"resource {resource.id}")
    return resource, practice


def extended(ctx: Context, practice_id: int) -> Practice:
    """The practice, if this person may attach something to it."""
    practice = practice_of(ctx, practice_id)
    if may_add(ctx, practice):
        return practice
    if _is_author(ctx, practice) or _coordinates(ctx, practice):
        raise UserError("resources-too-many", count=rules.MOST)
    raise Refused("resources-not-yours", action="resource-add", scope=f"practice {practice.id}")


def may_add(ctx: Context, practice: Practice) -> bool:
    return rules.may_add(
        author=_is_author(ctx, practice),
        coordinates=_coordinates(ctx, practice),
        count=len(ctx.uow.resources.list_for(practice.id)),
    )


def may_change(ctx: Context, resource: Resource, practice: Practice) -> bool:
    return rules.may_change(
        owner=resource.owner_id is not None and resource.owner_id == ctx.person.id,
        author=_is_author(ctx, practice),
        coordinates=_coordinates(ctx, practice),
    )


def _is_author(ctx: Context, practice: Practice) -> bool:
    return practice.author_id is not None and practice.author_id == ctx.person.id


def _coordinates(ctx: Context, practice: Practice) -> bool:
    """Whether the person answers for its place; of an anonymous one nobody but its author knows the section."""
    return ctx.may(network_id=practice.network_id, section_id=practice.credited_section, country=practice.country)
