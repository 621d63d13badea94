"""What is compared of a person, a project, a section and an organisation, read from them as they stand now.

Nothing is made up here and nothing that is private goes in: whoever may find an item may read all of this on its card.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.languages import get_official_languages

from handlers.matching import vocabulary
from storage import Matchable, NotFound, OrganisationId, PersonId, ProjectId, SectionId

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime

    from handlers.kit.likeness import NameIndex
    from handlers.kit.view import Words
    from storage import (
        MemberProfile,
        Membership,
        NetworkId,
        Organisation,
        Profile,
        Project,
        Section,
        ThemeId,
        UnitOfWork,
    )

    Spoken = Callable[[Words, str], str]

PERSON, PROJECT, SECTION, ORGANISATION = "person", "project", "section", "organisation"
RESEARCHER, STUDY, SCHOOL, GROUP, INITIATIVE, PARTNER = (
    "researcher",
    "study",
    "school",
    "section",
    "initiative",
    "partner",
)
"""What one may be found as. study: a project that seeks a researcher."""
_MEMBERS_THEMES = 5
"""Themes of a section: those that most of its members care about."""


def of_person(profile: Profile, member: Membership, *, held: bool = False) -> Matchable:
    """A member as their profile tells; whoever is not listed is found by nobody, and may still look."""
    return Matchable(
        PERSON,
        profile.person_id,
        profile.network_id,
        roles=frozenset({PARTNER, *([RESEARCHER] if "researcher" in member.kinds else [])}),
        readers=frozenset({f"network:{profile.network_id}"} if profile.listed and not held else ()),
        country=member.country,
        countries=frozenset(profile.countries),
        languages=frozenset(profile.languages),
        themes=frozenset(profile.themes or member.themes),
        methods=frozenset({*profile.disciplines, *profile.methods}),
        starts_on=profile.availability.starts_on,
        ends_on=profile.availability.ends_on,
        offer=profile.offers,
        need=profile.seeks,
    )


def of_project(uow: UnitOfWork, project: Project, known: NameIndex[str], *, held: bool) -> Matchable:
    """A project or an initiative: what it looks for, and what it is about."""
    research = project.research
    roles = {STUDY} if research is not None else set()
    roles |= {INITIATIVE} if project.kind == "initiative" else set()
    roles |= {PARTNER} if project.wanted or project.tasks else set()
    seeks = (research.question if research else None, project.wanted, project.tasks, project.needs)
    offers = (project.title, project.aims, research.offers if research else None)
    spoken = {*project.languages, *([research.language] if research and research.language else [])}
    days = research if research is not None and (research.starts_on or research.ends_on) else project
    readers = {f"network:{project.network_id}"}
    readers |= {f"partners:{project.network_id}"} if project.visibility in {"partners", "public"} else set()
    shown = project.is_active and not held
    return Matchable(
        PROJECT,
        project.id,
        project.network_id,
        roles=frozenset(roles),
        readers=frozenset(readers if shown else ()),
        country=project.country,
        countries=frozenset(project.countries),
        languages=frozenset(spoken or {project.language}),
        themes=_slugs(uow, project.network_id, project.themes),
        methods=frozenset(vocabulary.named_in(project.method or "", known)),
        starts_on=days.starts_on,
        ends_on=days.ends_on,
        offer=_joined(offers),
        need=_joined(seeks),
    )


def of_section(uow: UnitOfWork, section: Section) -> Matchable:
    """A section: its country and its languages, and what its members care about."""
    return Matchable(
        SECTION,
        section.id,
        section.network_id,
        roles=frozenset({GROUP}),
        readers=frozenset(() if section.retired else {f"network:{section.network_id}"}),
        country=section.country,
        languages=frozenset(spoken_in(section.country)),
        themes=frozenset(_cared_for(uow, section.id)),
    )


def of_organisation(uow: UnitOfWork, one: Organisation, *, held: bool) -> Matchable:
    """A school that no section has taken on, or another organisation as a partner."""
    free = one.kind != "school" or one.claimed_by is None
    shown = one.state == "listed" and not held and free
    return Matchable(
        ORGANISATION,
        one.id,
        one.network_id,
        roles=frozenset({SCHOOL if one.kind == "school" else PARTNER}),
        readers=frozenset({f"network:{one.network_id}"} if shown else ()),
        country=one.country,
        languages=frozenset(one.languages or spoken_in(one.country)),
        themes=_slugs(uow, one.network_id, one.themes),
        offer=_joined((one.name, one.about)),
    )


def spoken_in(country: str) -> tuple[str, ...]:
    """Languages that are official in a country (CLDR)."""
    return tuple(code.split("_")[0] for code in get_official_languages(country, de_facto=True))


def read(uow: UnitOfWork, kind: str, item: int, known: NameIndex[str]) -> list[Matchable]:
    """An item as it stands now, in each of its networks; nothing where it is gone."""
    if kind == PERSON:
        return [one for one, _ in people(uow, [PersonId(item)])]
    held = uow.reports.is_held(kind, item)
    if kind == PROJECT:
        project = uow.projects.find(ProjectId(item))
        return [of_project(uow, project, known, held=held)] if project is not None else []
    if kind == ORGANISATION:
        one = uow.organisations.find(OrganisationId(item))
        return [of_organisation(uow, one, held=held)] if one is not None else []
    try:
        return [of_section(uow, uow.networks.get_section(SectionId(item)))]
    except NotFound:
        return []


def people(uow: UnitOfWork, numbers: Sequence[PersonId]) -> list[tuple[Matchable, MemberProfile]]:
    """Members as they stand now, in each of their networks: asked for together, as five are shown at once."""
    held = uow.reports.held_of("profile", numbers)
    return [
        (of_person(one.profile, one.member, held=one.member.person_id in held), one)
        for one in uow.profiles.list_members(numbers)
    ]


def renew(uow: UnitOfWork, kind: str, item: int, words: Spoken, languages: Sequence[str], *, now: datetime) -> None:
    """Matching knows the item from now on as it stands; what is gone is nobody's to find."""
    found = read(uow, kind, item, vocabulary.index(words, languages))
    for one in found:
        uow.matchables.put(one, now=now)
    uow.matchables.drop(kind, item, keep=[one.network_id for one in found])


def _slugs(uow: UnitOfWork, network_id: NetworkId, themes: Collection[ThemeId]) -> frozenset[str]:
    known = uow.networks.list_themes(network_id, retired=True)
    return frozenset(one.slug for one in known if one.id in themes)


def _cared_for(uow: UnitOfWork, section_id: SectionId) -> list[str]:
    counts: dict[str, int] = {}
    for member in uow.people.list_members(section_id):
        for theme in member.themes:
            counts[theme] = counts.get(theme, 0) + 1
    return sorted(counts, key=lambda theme: (-counts[theme], theme))[:_MEMBERS_THEMES]


def _joined(parts: Sequence[str | None]) -> str:
    return "\n".join(part for part in parts if part)
