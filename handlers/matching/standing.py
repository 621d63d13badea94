"""Candidates read again, as they stand when they are shown: what they are called, and who answers for them.

Members are read several at once: each alone would take eight questions to the database.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.matching import sides
from handlers.matching.sides import ORGANISATION, PERSON, PROJECT
from storage import OrganisationId, PersonId, ProjectId, SectionId

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from handlers.matching.looking import Looker
    from storage import Matchable, MemberProfile, Near


@dataclass(frozen=True, slots=True)
class Standing:
    """A candidate as it is now. by: of a person, their profile and membership."""

    one: Matchable
    by: MemberProfile | None = None


def read(me: Looker, some: Sequence[Near]) -> Iterator[Standing | None]:
    """These as they stand now, in their order; None for what is gone."""
    people = sides.people(me.uow, [PersonId(near.item) for near in some if near.kind == PERSON])
    members: dict[tuple[int, int], Standing] = {(one.item, one.network_id): Standing(one, by) for one, by in people}
    for near in some:
        if near.kind == PERSON:
            yield members.get((near.item, near.network_id))
        else:
            now = sides.read(me.uow, near.kind, near.item, me.known)
            yield next((Standing(one) for one in now if one.network_id == near.network_id), None)


def may_meet(me: Looker, now: Standing) -> bool:
    """Whether somebody answers for it who may be asked: not stopped, and not kept apart from whoever looks."""
    people = _answering(me, now.one)
    if not people or me.person_id in people or not me.apart.isdisjoint(people):
        return False
    if now.by is not None:
        return not now.by.stopped
    return any(me.uow.people.get(person).stopped_at is None for person in people)


def _answering(me: Looker, one: Matchable) -> tuple[PersonId, ...]:
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


def title_of(me: Looker, now: Standing) -> str | None:
    """What it is called; of a person the name they chose, if they would be named."""
    if now.by is not None:
        return now.by.name if now.by.profile.named else None
    if now.one.kind == PROJECT:
        return me.uow.projects.get(ProjectId(now.one.item)).title
    if now.one.kind == ORGANISATION:
        return me.uow.organisations.get(OrganisationId(now.one.item)).name
    return me.uow.networks.get_section(SectionId(now.one.item)).name
