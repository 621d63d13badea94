"""Who sees an event and who may change it. Every button asks here, as its data can be forged.

Places are written as words: "net" is the network, "GE" a country, "s12" a section.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import homes
from handlers.kit.errors import Refused, UserError
from handlers.kit.likeness import Candidates, Exact, Nothing, Reason, fold
from handlers.kit.view import t
from storage import EventId, EventReader, NotFound, Places, SectionId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from handlers.kit.context import Context
    from handlers.kit.likeness import Found
    from handlers.kit.view import Text
    from storage import Event, Membership, NetworkId, RegionId

NETWORK = "net"


# --- seeing


def reader(ctx: Context, member: Membership | None = None) -> EventReader:
    """What this person sees of their current network's events, or of that of another membership of theirs."""
    member = member or ctx.member
    network = member.network_id
    partners = ctx.uow.federations.partners_of(network)
    if ctx.may(network_id=network):
        return EventReader(ctx.person.id, everything=True, partners=partners)
    roles = [role for role in ctx.roles if role.network_id == network]
    lands = {role.country for role in roles if role.scope == "country" and role.country}
    sections = {role.section_id for role in roles if role.section_id is not None}
    for land in lands:
        sections |= {one.id for one in ctx.uow.networks.list_sections(network, country=land)}
    if member.country is not None:
        lands.add(member.country)
    if member.section_id is not None:
        sections.add(member.section_id)
    return EventReader(ctx.person.id, tuple(sorted(lands)), tuple(sorted(sections)), partners=partners)


def seen(ctx: Context, event_id: int, action: str = "event-see", *, lock: bool = False) -> Event:
    """An event that this person may look at, in whichever of their networks. Others do not exist for them."""
    event = ctx.uow.events.find(EventId(event_id), lock=lock)
    if event is None:
        raise UserError("events-gone")
    if event.plan.project_id is not None:
        if not ctx.uow.teams.is_member(event.plan.project_id, ctx.person.id):
            raise Refused("events-gone", action=action, scope=f"event {event_id}")
        return event
    member = ctx.uow.people.membership(ctx.person.id, event.network_id)
    own = member is not None and ctx.uow.events.is_seen_by(event, reader(ctx, member))
    if not own and not any(_belongs(ctx, one) for one in holders(ctx, event)):
        raise Refused("events-gone", action=action, scope=f"event {event_id}")
    return event


# --- calls that a partner network holds too


def holders(ctx: Context, event: Event) -> list[NetworkId]:
    """The partner networks that hold a call together with its own, as long as they are united."""
    if not event.is_call:
        return []
    united = ctx.uow.federations.partners_of(event.network_id)
    if not united:
        return []
    known = ctx.uow.federations.list_call_partners(event.id)
    return [one.network_id for one in known if one.state == "in" and one.network_id in united]


def _belongs(ctx: Context, network_id: NetworkId) -> bool:
    return ctx.uow.people.membership(ctx.person.id, network_id) is not None or ctx.may(network_id=network_id)


def names_for(ctx: Context, event_id: int) -> tuple[Event, list[NetworkId]]:
    """The event and the networks whose people's names this person reads: who manages it, or coordinates a partner.

    Of the other network only those are named who agreed to it.
    """
    event = seen(ctx, event_id, "event-names")
    own = [event.network_id] if may_manage(ctx, event) else []
    own += [one for one in holders(ctx, event) if ctx.may(network_id=one)]
    if not own:
        raise Refused("kit-refused", action="event-names", scope=f"event {event_id}")
    return event, own


# --- changing


def may_manage(ctx: Context, event: Event) -> bool:
    """Whether the person looks after all the places that it is for; a team's meeting: who planned it, and its leads."""
    if event.plan.project_id is not None:
        own = event.organiser_id == ctx.person.id
        who = ctx.uow.teams.find_member(event.plan.project_id, ctx.person.id)
        return who is not None and (own or who.leads)
    return looks_after(ctx, event.plan.places, event.network_id)


def managed(ctx: Context, event_id: int, action: str, *, lock: bool = False) -> Event:
    """An event that this person may change."""
    event = seen(ctx, event_id, action, lock=lock)
    if not may_manage(ctx, event):
        raise Refused("kit-refused", action=action, scope=f"event {event_id}")
    return event


def looks_after(ctx: Context, places: Places, network_id: NetworkId) -> bool:
    """Whether the person coordinates every one of these places."""
    if places.whole or not (places.countries or places.sections or places.regions):
        return ctx.may(network_id=network_id)
    return (
        all(ctx.may(network_id=network_id, country=land) for land in places.countries)
        and all(_may_section(ctx, section, network_id) for section in places.sections)
        and all(_may_region(ctx, region, network_id) for region in places.regions)
    )


def _may_region(ctx: Context, region_id: RegionId, network_id: NetworkId) -> bool:
    """Whoever coordinates one of its countries looks after what is for a region."""
    region = ctx.uow.regions.find(region_id)
    if region is None or region.network_id != network_id:
        return False
    return any(ctx.may(network_id=network_id, country=land) for land in region.inside)


def _may_section(ctx: Context, section_id: SectionId, network_id: NetworkId) -> bool:
    try:
        section = ctx.uow.networks.get_section(section_id)
    except NotFound:
        return False
    same = section.network_id == network_id
    return same and ctx.may(network_id=network_id, section_id=section.id, country=section.country)


def reachable(ctx: Context) -> Sequence[str]:
    """The places that the person may post for, the widest first."""
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    lands = ctx.uow.networks.list_countries(ctx.network.id)
    own = [homes.home_of(one) for one in sections if ctx.may(section_id=one.id, country=one.country)]
    wide = [NETWORK] if ctx.may() else []
    regions = [
        f"r{one.id}" for one in ctx.uow.regions.list_open(ctx.network.id) if any(map(_may_land(ctx), one.inside))
    ]
    return [*wide, *regions, *(land for land in lands if ctx.may(country=land)), *own]


def _may_land(ctx: Context) -> Callable[[str], bool]:
    return lambda land: ctx.may(country=land)


# --- places as words


def places_from(words: Iterable[object]) -> Places:
    """The whole network makes all narrower places needless."""
    listed = [str(word) for word in words]
    if NETWORK in listed:
        return Places(whole=True)
    sections = [section for word in listed if (section := homes.section_id_of(word)) is not None]
    return Places(
        countries=tuple(dict.fromkeys(land for word in listed if (land := homes.country_of(word)) is not None)),
        sections=tuple(dict.fromkeys(sections)),
        regions=tuple(dict.fromkeys(one for word in listed if (one := homes.region_id_of(word)) is not None)),
    )


def words_of(places: Places) -> list[str]:
    """What `places_from` reads."""
    if places.whole:
        return [NETWORK]
    regions = (f"r{region}" for region in places.regions)
    return [*regions, *places.countries, *(f"s{section}" for section in places.sections)]


def find_place(ctx: Context, text: str) -> Found[str]:
    """A place of the current network by its name or its word."""
    if text == NETWORK or fold(text) == fold(ctx.network.name):
        return Exact(NETWORK)
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    lands = ctx.uow.networks.list_countries(ctx.network.id)
    regions = {fold(one.name): f"r{one.id}" for one in ctx.uow.regions.list_open(ctx.network.id)}
    if text in regions.values() or fold(text) in regions:
        return Exact(regions.get(fold(text), text))
    if text in {*lands, *(homes.home_of(one) for one in sections)}:
        return Exact(text)
    found = homes.find_home(text, sections)
    values = (found.value,) if isinstance(found, Exact) else found.values if isinstance(found, Candidates) else ()
    here = tuple(word for word in values if homes.country_of(word) is None or word in lands)
    if isinstance(found, Exact) and here:
        return found
    return Candidates(here, Reason.ALIKE) if here else Nothing()


def place_name(ctx: Context, word: object) -> Text:
    """One place in words that stand alone."""
    if word == NETWORK:
        return t("events-place-network")
    region_id = homes.region_id_of(word)
    if region_id is not None:
        region = ctx.uow.regions.find(region_id)
        return t("events-place-region", region=region.name if region is not None else "–")
    section_id = homes.section_id_of(word)
    if section_id is None:
        return t("events-place-country", country=str(word))
    try:
        return t("events-place-section", section=ctx.uow.networks.get_section(section_id).name)
    except NotFound:
        return t("events-place-section", section="–")
