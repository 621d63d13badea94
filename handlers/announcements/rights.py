"""Who may announce where, asked anew at every press with the person who pressed. Refusals are written to the audit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.announcements import rules
from handlers.kit import homes
from handlers.kit.countries import country_name
from handlers.kit.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from storage import Announcement, NetworkId, PersonId, Places, Role, SectionId, UnitOfWork


def countries(uow: UnitOfWork, network_id: NetworkId) -> dict[SectionId, str]:
    """The country of every section, closed ones too."""
    return {one.id: one.country for one in uow.networks.list_sections(network_id, retired=True)}


def require(ctx: Context, places: Places, network_id: NetworkId | None = None) -> None:
    """Raise Refused unless the person coordinates every one of these places."""
    network_id = network_id or ctx.network.id
    wanted = rules.single(places, countries(ctx.uow, network_id))
    open_ones = {one.id: one for one in ctx.uow.regions.list_open(network_id)}
    for region in places.regions:
        lands = open_ones[region].inside if region in open_ones else ()
        if not any(ctx.may(network_id=network_id, country=land) for land in lands):
            ctx.require("announce", network_id=network_id, country=next(iter(lands), None))
    if places.regions and not wanted:
        return
    for section_id, country in wanted or [(None, None)]:
        ctx.require("announce", network_id=network_id, section_id=section_id, country=country)


def own(ctx: Context, announcement_id: int) -> Announcement:
    """The announcement, locked, for somebody who coordinates all it is for; Refused for everybody else."""
    found = ctx.uow.announcements.find(announcement_id, lock=True)
    if found is None:
        raise UserError("announcements-gone")
    require(ctx, _places(found), found.network_id)
    return found


def may(roles: Sequence[Role], uow: UnitOfWork, announcement: Announcement) -> bool:
    """Whether somebody with these roles looks after all an announcement is for."""
    held = countries(uow, announcement.network_id)
    regions = uow.regions.list_open(announcement.network_id)
    return rules.covers(roles, announcement.network_id, _places(announcement), held, regions)


def _places(announcement: Announcement) -> Places:
    data = announcement.audience.get("places")
    return rules.places_of(data if isinstance(data, list) else ())


def coordinators(uow: UnitOfWork, announcement: Announcement, *, but: Sequence[PersonId | None]) -> list[PersonId]:
    """Who else looks after all an announcement is for, the narrowest scopes first."""
    by_person: dict[PersonId, list[Role]] = {}
    for role in reversed(uow.people.list_roles_in(announcement.network_id)):
        by_person.setdefault(role.person_id, []).append(role)
    for admin in uow.people.list_admins():
        by_person.setdefault(admin, uow.people.list_roles(admin))
    return [one for one, roles in by_person.items() if one not in but and may(roles, uow, announcement)]


def keepers(uow: UnitOfWork, announcement: Announcement, *, at_most: int = 5) -> list[PersonId]:
    """Who decides about it: who confirmed it, else who wrote it, else others who look after the same places."""
    for person_id in (announcement.confirmed_by, announcement.author_id):
        if person_id is not None and may(uow.people.list_roles(person_id), uow, announcement):
            return [person_id]
    return coordinators(uow, announcement, but=())[:at_most]


def reachable(ctx: Context) -> list[tuple[str, str]]:
    """(Word, name) of every place the person may announce to, the widest first; empty for who coordinates nothing."""
    regions = {one.id: one.name for one in ctx.uow.regions.list_open(ctx.network.id)}
    held = rules.looked_after(ctx.roles, ctx.network.id, ctx.uow.regions.list_open(ctx.network.id))
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    lands = ctx.uow.networks.list_countries(ctx.network.id) if held.whole else list(held.countries)
    found = [(rules.NETWORK, ctx.network.name)] if held.whole else []
    found += [(f"r{one}", regions[one]) for one in held.regions]
    found += sorted(((code, country_name(code, ctx.language)) for code in lands), key=lambda one: one[1])
    inside = [one for one in sections if held.whole or one.country in lands or one.id in held.sections]
    return [*found, *((homes.home_of(one), one.name) for one in inside)]
