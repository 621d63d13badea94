"""Who may suit somebody: ranked in memory, then read again, checked and scored as they stand now. Writes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.errors import UserError
from handlers.matching import lands, reasons, score, sides
from handlers.matching.asking import own_keys
from handlers.matching.sides import GROUP, INITIATIVE, ORGANISATION, PERSON, PROJECT, SCHOOL
from storage import Asked, OrganisationId, PersonId, ProjectId, SectionId

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from handlers.matching.asking import Search
    from handlers.matching.looking import Looker
    from handlers.matching.score import Parts
    from storage import Figure, Matchable, Near, Traits

SHOWN = 5
"""Suggestions at once (A6)."""
OF_EACH = 3
"""Initiatives of one's own country, and of others (C10)."""
LOOKED_AT = 20
"""Candidates that are ranked at once: read again and checked, the best first, until there are enough to show."""
ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Suggested:
    """Something that may suit, as it is now. why: what they share (reasons.py). title: None: would not be named."""

    one: Matchable
    parts: Parts
    why: Mapping[str, Sequence[str]]
    title: str | None

    @property
    def key(self) -> tuple[str, int]:
        return self.one.key


@dataclass(frozen=True, slots=True)
class Groups:
    """What was found: of all lands; or, for an initiative, near and abroad."""

    all: Sequence[Suggested] = ()
    near: Sequence[Suggested] = ()
    abroad: Sequence[Suggested] = ()

    @property
    def listed(self) -> list[Suggested]:
        return [*self.all, *self.near, *self.abroad]


def find(me: Looker, asked: Search) -> Groups:
    """Up to five; of initiatives up to three of one's own country and three of others."""
    left_out = left_out_for(me, asked)
    if asked.role != INITIATIVE or asked.one.country is None:
        return Groups(all=_some(me, asked, left_out, SHOWN))
    home = frozenset({asked.one.country})
    return Groups(
        near=_some(me, asked, left_out, OF_EACH, home=home),
        abroad=_some(me, asked, left_out, OF_EACH, abroad=home),
    )


def left_out_for(me: Looker, asked: Search) -> frozenset[tuple[str, int]]:
    """One's own, what was dismissed, whom one was introduced to or declined, and who will not have it."""
    kind, item = asked.key
    dismissed = {(one.kind, one.item) for one in me.uow.matches.list_dismissed(kind, item, now=me.now)}
    met = me.uow.introductions.left_out_for(asked.key)
    return own_keys(me, asked) | dismissed | met | set(me.uow.matches.list_avoiding(kind, item))


def near_lands(me: Looker, country: str | None) -> frozenset[str]:
    return lands.near(country, regions_of(me))


def regions_of(me: Looker) -> list[Collection[str]]:
    """The countries of each region that the network has opened."""
    return [one.inside for one in me.uow.regions.list_open(me.network_id)]


def _some(
    me: Looker,
    asked: Search,
    left_out: frozenset[tuple[str, int]],
    most: int,
    *,
    home: frozenset[str] | None = None,
    abroad: frozenset[str] = frozenset(),
) -> list[Suggested]:
    found: dict[tuple[str, int], Suggested] = {}
    without = left_out
    for _ in range(ROUNDS):
        question = Asked(
            asked.one,
            frozenset({asked.wants}),
            me.readers,
            near=near_lands(me, asked.one.country),
            without=without,
            lands=home,
            abroad=abroad,
        )
        ranked = _ranked(me, question, formula(asked), LOOKED_AT)
        for near in ranked:
            suggested = _checked(me, asked, near, question) if len(found) < most else None
            if suggested is not None:
                found[suggested.key] = suggested
        if len(found) >= most or len(ranked) < LOOKED_AT:
            break
        without |= {(near.kind, near.item) for near in ranked}
    return sorted(found.values(), key=lambda one: (-one.parts.total, one.key))[:most]


def _ranked(me: Looker, question: Asked, by: score.Formula, limit: int) -> list[Near]:
    """Raises UserError while everything is read after a start: waiting for that would keep all who write waiting."""
    if me.uow.matchables.is_being_loaded:
        raise UserError("matching-not-yet")
    return me.uow.matchables.rank(question, by, now=me.now, half=score.HALF, limit=limit)


def formula(asked: Search) -> score.Formula:
    return score.near_home if asked.role in {GROUP, SCHOOL} else score.fitting


def one_of(me: Looker, asked: Search, kind: str, item: int) -> Suggested | None:
    """A single one, as it is now, for a button; None where it is gone, not for these eyes, or left out by now."""
    if (kind, item) in left_out_for(me, asked):
        return None
    question = Asked(
        asked.one, frozenset({asked.wants}), me.readers, near=near_lands(me, asked.one.country), only=(kind, item)
    )
    ranked = _ranked(me, question, formula(asked), 1)
    return next((one for near in ranked if (one := _checked(me, asked, near, question)) is not None), None)


def _checked(me: Looker, asked: Search, near: Near, question: Asked) -> Suggested | None:
    """The candidate read again: still there, for these eyes, with somebody who answers, and still fitting."""
    known = me.known
    now = sides.read(me.uow, near.kind, near.item, known)
    one = next((side for side in now if side.network_id == near.network_id), None)
    if one is None or one.readers.isdisjoint(question.readers) or asked.wants not in one.roles:
        return None
    if not may_meet(me, one):
        return None
    traits = _traits(asked.one, one, near.traits, question.near)
    if not formula(asked)(traits):
        return None
    parts = score.parts_of(traits)
    why = reasons.of(asked.one, one, parts, traits, regions_of(me))
    return Suggested(one, parts, why, title_of(me, one))


def _traits(mine: Matchable, theirs: Matchable, before: Traits, near: Collection[str]) -> Traits:
    """As they are now; what vectors told is the memory's."""
    return score.compare(
        mine,
        theirs,
        near=near,
        need=before.need_cosine if before.need_read else None,
        offer=before.offer_cosine if before.offer_read else None,
        load=before.load,
    )


def may_meet(me: Looker, one: Matchable) -> bool:
    """Whether somebody answers for it who may be asked: not stopped, and not kept apart from whoever looks."""
    people = answering(me, one)
    if not people or me.person_id in people or me.uow.relays.are_apart(me.person_id, people):
        return False
    return any(me.uow.people.get(person).stopped_at is None for person in people)


def answering(me: Looker, one: Matchable) -> tuple[PersonId, ...]:
    """Who answers for a person, project, section or organisation."""
    if one.kind == PERSON:
        return (PersonId(one.item),)
    if one.kind == PROJECT:
        return tuple(me.uow.teams.leads(ProjectId(one.item)))
    if one.kind == ORGANISATION:
        organisation = me.uow.organisations.get(OrganisationId(one.item))
        section = organisation.claimed_by
        claimed = me.uow.people.list_coordinators(one.network_id, section_id=section) if section is not None else []
        return tuple(claimed or ([organisation.added_by] if organisation.added_by is not None else []))
    return tuple(me.uow.people.list_coordinators(one.network_id, section_id=SectionId(one.item)))


def title_of(me: Looker, one: Matchable) -> str | None:
    """What it is called; of a person the name they chose, if they would be named."""
    if one.kind == PROJECT:
        return me.uow.projects.get(ProjectId(one.item)).title
    if one.kind == ORGANISATION:
        return me.uow.organisations.get(OrganisationId(one.item)).name
    if one.kind == PERSON:
        profile = me.uow.profiles.of(PersonId(one.item), one.network_id)
        return me.uow.people.get(PersonId(one.item)).name if profile.named else None
    return me.uow.networks.get_section(SectionId(one.item)).name


def is_alone(me: Looker, asked: Search) -> bool:
    """Whether nobody else in the initiative's country works on one of its themes, as far as anybody may know."""
    land = frozenset({asked.one.country} if asked.one.country else ())
    question = Asked(asked.one, frozenset({INITIATIVE}), me.readers, lands=land)
    return not _ranked(me, question, _same_theme, 1)


def _same_theme(traits: Traits) -> Figure:
    return (traits.shared_themes > 0) * 1.0


def unseen(found: Sequence[Suggested], seen: Collection[tuple[str, int]]) -> list[Suggested]:
    """Those that were never shown before."""
    known = set(seen)
    return [one for one in found if one.key not in known]
