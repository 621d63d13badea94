"""For whom somebody may look: themselves, projects that they lead, sections and organisations that they answer for.

Checked with the person who presses, each time: buttons stay in chats longer than roles do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.kit.errors import Refused
from handlers.matching import sides
from handlers.matching.sides import (
    GROUP,
    INITIATIVE,
    ORGANISATION,
    PARTNER,
    PERSON,
    PROJECT,
    RESEARCHER,
    SCHOOL,
    SECTION,
    STUDY,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from handlers.matching.looking import Looker
    from storage import Matchable, Organisation, ProjectId, Section

WANTS = {
    RESEARCHER: STUDY,
    STUDY: RESEARCHER,
    GROUP: SCHOOL,
    SCHOOL: GROUP,
    INITIATIVE: INITIATIVE,
    PARTNER: PARTNER,
}
"""As what one looks, and for what."""
_MOST = 40
"""Searches of one person that are offered."""


@dataclass(frozen=True, slots=True)
class Search:
    """Somebody or something that looks, as what: `WANTS` says for what. title: of what is no person."""

    one: Matchable
    role: str
    title: str | None = None

    @property
    def key(self) -> tuple[str, int]:
        return self.one.key

    @property
    def wants(self) -> str:
        return WANTS[self.role]


def searches(me: Looker) -> list[Search]:
    """All that this person may look for in the network they are in, their own first (at most 40)."""
    return [one for _, one in zip(range(_MOST), _all(me), strict=False)]


def _all(me: Looker) -> Iterator[Search]:
    known = me.known
    profile = me.uow.profiles.find(me.person_id, me.network_id)
    if profile is not None:
        yield from _as(sides.of_person(profile, me.member), (RESEARCHER, PARTNER))
    for project_id in led(me):
        project = me.uow.projects.find(project_id)
        if project is not None and project.network_id == me.network_id and project.is_active:
            one = sides.of_project(me.uow, project, known, held=me.uow.reports.is_held(PROJECT, project.id))
            yield from _as(one, (STUDY, INITIATIVE, PARTNER), project.title)
    for section in coordinated(me):
        yield Search(sides.of_section(me.uow, section), GROUP, section.name)
    for organisation in answered(me):
        one = sides.of_organisation(me.uow, organisation, held=me.uow.reports.is_held(ORGANISATION, organisation.id))
        yield from _as(one, (SCHOOL, PARTNER), organisation.name)


def _as(one: Matchable, roles: tuple[str, ...], title: str | None = None) -> Iterator[Search]:
    return (Search(one, role, title) for role in roles if role in one.roles)


def search(me: Looker, kind: str, item: int, role: str) -> Search:
    """One search that this person may make. Raises Refused otherwise, which is written down."""
    for one in searches(me):
        if (one.one.kind, one.one.item, one.role) == (kind, item, role):
            return one
    raise Refused("matching-not-yours", action="match", scope=f"{kind} {item} as {role}")


def led(me: Looker) -> list[ProjectId]:
    """Projects that the person leads."""
    teams = me.uow.teams
    return [one for one in teams.list_projects(me.person_id) if me.person_id in teams.leads(one)]


def coordinated(me: Looker) -> list[Section]:
    """Sections that they coordinate themselves, and their own where a wider role covers it."""
    named = {role.section_id for role in me.roles if role.scope == "section" and role.network_id == me.network_id}
    return [
        one
        for one in me.uow.networks.list_sections(me.network_id)
        if one.id in named or (one.id == me.member.section_id and me.may(one.id, one.country))
    ]


def answered(me: Looker) -> list[Organisation]:
    """Listed organisations that they registered. A school that a section took on looks for nobody any more."""
    added = me.uow.organisations.list_added(me.person_id)
    return [
        one for one in added if one.network_id == me.network_id and one.state == "listed" and one.claimed_by is None
    ]


def own_keys(me: Looker, asked: Search) -> frozenset[tuple[str, int]]:
    """What is the asker's own, and so is not suggested to them."""
    keys: set[tuple[str, int]] = {(PERSON, me.person_id), asked.key}
    keys |= {(PROJECT, one) for one in me.uow.teams.list_projects(me.person_id)}
    keys |= {(SECTION, one.id) for one in coordinated(me)}
    keys |= {(ORGANISATION, one.id) for one in me.uow.organisations.list_added(me.person_id)}
    if asked.one.kind == PROJECT:
        project = next(one for one in me.uow.teams.list_projects(me.person_id) if one == asked.one.item)
        keys |= {(PERSON, one.person_id) for one in me.uow.teams.list_members(project)}
    return frozenset(keys)
