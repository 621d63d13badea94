"""Who sees a card and who may change it. Every button asks here, as its data can be forged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kit import homes
from handlers.kit.errors import Refused
from handlers.kit.partners import partners_for
from handlers.kit.sight import may_see_idea, may_see_practice
from storage import IdeaId, NotFound

if TYPE_CHECKING:
    from collections.abc import Sequence

    from handlers.kit.context import Context
    from storage import Idea, Market, Practice, Section, SectionId

NETWORK = "net"
KIND = "idea"
"""What cards are called in the index, in reports and in plans."""


def is_author(ctx: Context, idea: Idea) -> bool:
    return idea.author_id is not None and idea.author_id == ctx.person.id


def may_manage(ctx: Context, idea: Idea) -> bool:
    """Its author, as long as they are in its network, and whoever coordinates the place it is from."""
    if is_author(ctx, idea):
        return ctx.uow.people.membership(ctx.person.id, idea.network_id) is not None
    return ctx.may(network_id=idea.network_id, section_id=idea.plan.section_id, country=idea.plan.country)


def seen(ctx: Context, idea_id: int, action: str = "idea-see", *, lock: bool = False) -> Idea:
    """A card that this person may look at, in whichever of their networks. Others do not exist for them."""
    idea = ctx.uow.ideas.find(IdeaId(idea_id), lock=lock)
    if idea is None or not sees(ctx, idea):
        raise Refused("ideas-gone", action=action, scope=f"idea {idea_id}")
    return idea


def sees(ctx: Context, idea: Idea) -> bool:
    member = ctx.uow.people.membership(ctx.person.id, idea.network_id)
    return may_see_idea(
        idea,
        member,
        manages=may_manage(ctx, idea),
        held=ctx.uow.reports.is_held(KIND, idea.id),
        partners=partners_for(ctx, idea.network_id),
    )


def sees_practice(ctx: Context, practice: Practice) -> bool:
    """Whether the person may learn of the practice that a card was made from: the card may be for more people."""
    return may_see_practice(
        practice,
        ctx.uow.people.membership(ctx.person.id, practice.network_id),
        manages=practice.author_id == ctx.person.id,
        held=ctx.uow.reports.is_held("practice", practice.id),
        partners=partners_for(ctx, practice.network_id),
    )


def managed(ctx: Context, idea_id: int, action: str, *, lock: bool = True) -> Idea:
    """A card that this person may change."""
    idea = seen(ctx, idea_id, action, lock=lock)
    if not may_manage(ctx, idea):
        raise Refused("kit-refused", action=action, scope=f"idea {idea_id}")
    return idea


def may_agree(ctx: Context, idea: Idea) -> bool:
    """Whether the person may let everybody read it: its author, and of a practice for one network that one's author."""
    number = idea.plan.practice_id
    practice = ctx.uow.practices.find(number) if number is not None else None
    words_of_others = practice is not None and not practice.is_public and practice.author_id != ctx.person.id
    return is_author(ctx, idea) and not words_of_others


def agreeing(ctx: Context, idea_id: int, *, lock: bool = True) -> Idea:
    """A card that this person may let everybody read."""
    idea = managed(ctx, idea_id, "idea-gallery", lock=lock)
    if not may_agree(ctx, idea):
        raise Refused("ideas-gallery-not-yours", action="idea-gallery", scope=f"idea {idea_id}")
    return idea


def own_homes(ctx: Context) -> Sequence[str]:
    """The places that a card of this person can be from: their section, those they coordinate, their country."""
    sections = ctx.uow.networks.list_sections(ctx.network.id)
    own = [homes.home_of(one) for one in sections if one.id == ctx.member.section_id]
    others = [homes.home_of(one) for one in sections if one.id != ctx.member.section_id and _coordinates(ctx, one)]
    land = [ctx.member.country] if ctx.member.country is not None else []
    return [*own, *others, *land]


def may_speak_for(ctx: Context, section_id: SectionId) -> bool:
    """Whether the person belongs to a section of this network or looks after it."""
    section = find_section(ctx, section_id)
    if section is None or section.network_id != ctx.network.id or section.retired:
        return False
    return section.id == ctx.member.section_id or _coordinates(ctx, section)


def find_section(ctx: Context, section_id: SectionId) -> Section | None:
    try:
        return ctx.uow.networks.get_section(section_id)
    except NotFound:
        return None


def _coordinates(ctx: Context, section: Section) -> bool:
    return ctx.may(network_id=section.network_id, section_id=section.id, country=section.country)


# --- sessions


def scopes(ctx: Context) -> Sequence[str]:
    """Where the person may open a session: the network, or countries that they coordinate."""
    lands = [land for land in ctx.uow.networks.list_countries(ctx.network.id) if ctx.may(country=land)]
    return [*([NETWORK] if ctx.may() else []), *lands]


def may_host(ctx: Context, market: Market) -> bool:
    """Whoever coordinates the session's scope: hosts change, and somebody has to end what one of them opened."""
    return ctx.may(network_id=market.network_id, country=market.country)
