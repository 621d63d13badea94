"""Whose reminder it is: who may see it and who may change it. Every button asks here, as its data can be forged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit.errors import Refused, UserError
from storage import NotFound, ReminderId

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from storage import Reminder, Section, SectionId


def own(ctx: Context, number: int, action: str) -> Reminder:
    """One that this person may change: their own, or one of a section that they coordinate."""
    reminder = seen(ctx, number, action)
    if reminder.section_id is not None:
        section = ctx.uow.networks.get_section(reminder.section_id)
        ctx.require(action, network_id=section.network_id, section_id=section.id, country=section.country)
    return reminder


def seen(ctx: Context, number: int, action: str) -> Reminder:
    """One that this person may see: their own, or one of their section. Others do not exist for them."""
    try:
        reminder = ctx.uow.reminders.get(ReminderId(number))
    except NotFound:
        raise UserError("reminders-gone") from None
    if reminder.section_id is None and reminder.person_id != ctx.person.id:
        raise Refused("reminders-gone", action=action, scope=f"reminder {number}")
    if reminder.section_id is not None and not belongs(ctx, reminder.section_id):
        raise Refused("reminders-gone", action=action, scope=f"section {reminder.section_id}")
    return reminder


def belongs(ctx: Context, section_id: SectionId) -> bool:
    """Whether the person is a member of the section, in whichever of their networks, or coordinates it."""
    return coordinates(ctx, section_id) or any(
        one.section_id == section_id for one in ctx.uow.people.list_memberships(ctx.person.id)
    )


def coordinates(ctx: Context, section_id: SectionId) -> bool:
    try:
        section = ctx.uow.networks.get_section(section_id)
    except NotFound:
        return False
    return ctx.may(network_id=section.network_id, section_id=section.id, country=section.country)


def coordinated(ctx: Context) -> Sequence[Section]:
    """Sections of this network that the person can make reminders for: their own, and those a role names."""
    named = [role.section_id for role in ctx.roles if role.network_id == ctx.network.id]
    wanted = {one for one in (ctx.member.section_id, *named) if one is not None and coordinates(ctx, one)}
    return [one for one in ctx.uow.networks.list_sections(ctx.network.id) if one.id in wanted]
