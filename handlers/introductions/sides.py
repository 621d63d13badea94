"""What can be introduced: who it is in words, what it is about, who answers for it, who may see it. Changes nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from handlers.introductions.rules import Facts
from handlers.kit.errors import UserError
from handlers.kit.sight import may_see_project
from handlers.kit.tidying import clipped
from handlers.kit.view import t
from storage import OrganisationId, PersonId, ProjectId, SectionId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from handlers.kit.context import Context
    from handlers.kit.view import Text, Words
    from storage import Membership, NetworkId, UnitOfWork

_ON_A_BUTTON = 20


@dataclass(frozen=True, slots=True)
class Side:
    """One side as the other may know it. title: of a project, section or organisation; None for a person."""

    kind: str
    item: int
    title: str | None
    answer: tuple[PersonId, ...]
    facts: Facts


def find(uow: UnitOfWork, network_id: NetworkId, kind: str, item: int) -> Side | None:
    """The side as it is, whoever asks; None where it is gone or nobody answers for it."""
    look = _KINDS.get(kind)
    side = look(uow, network_id, item) if look is not None else None
    return side if side is not None and side.answer else None


def seen(ctx: Context, kind: str, item: int) -> Side:
    """A side to which this person may propose something. Raises UserError that does not say what is missing."""
    side = find(ctx.uow, ctx.network.id, kind, item)
    if side is None or ctx.person.id in side.answer or not _may_see(ctx, side):
        raise UserError("introductions-impossible")
    if ctx.uow.relays.are_apart(ctx.person.id, side.answer):
        raise UserError("introductions-impossible")
    return side


def own(ctx: Context, kind: str, item: int) -> Side:
    """The side for which this person speaks: themselves, or what they answer for."""
    if kind == "person":
        return Side("person", ctx.person.id, None, (ctx.person.id,), _facts_of(ctx.uow, ctx.person.id, ctx.network.id))
    side = find(ctx.uow, ctx.network.id, kind, item)
    if side is None or ctx.person.id not in side.answer:
        raise UserError("introductions-impossible")
    return side


def _may_see(ctx: Context, side: Side) -> bool:
    if side.kind == "person":
        return _may_find(ctx, PersonId(side.item))
    if side.kind == "project":
        project = ctx.uow.projects.find(ProjectId(side.item))
        held = ctx.uow.reports.is_held("project", side.item)
        partners = ctx.uow.federations.partners_of(ctx.network.id)
        return project is not None and may_see_project(project, ctx.member, manages=False, held=held, partners=partners)
    return True


def _may_find(ctx: Context, person: PersonId) -> bool:
    """Whether somebody said that others may find them, as a match or as an expert, or takes part in their rounds.

    Whoever takes part in a round of meetings wants to be found by those whom they are drawn with.
    """
    profile, expert = ctx.uow.profiles.find(person, ctx.network.id), ctx.uow.experts.of(person, ctx.network.id)
    listed = profile is not None and profile.listed
    named = expert.named and not expert.paused and (expert.library or expert.tool)
    return listed or named or ctx.uow.rounds.are_together(ctx.person.id, person, ctx.network.id)


def answers(uow: UnitOfWork, network_id: NetworkId, kind: str, item: int) -> Sequence[PersonId]:
    """Who may answer for a side now."""
    side = find(uow, network_id, kind, item)
    return side.answer if side is not None else ()


# --- who somebody is to the others


def name_of(uow: UnitOfWork, person_id: PersonId | None, network_id: NetworkId) -> str | Text:
    """The name that somebody chose, unless they would not be named: never anything that a platform says."""
    if person_id is None:
        return t("introductions-somebody")
    profile = uow.profiles.find(person_id, network_id)
    name = uow.people.get(person_id).name
    return name if name and (profile is None or profile.named) else t("introductions-somebody")


def short(name: str | Text) -> str | Text:
    """As it fits on a button beside a word or two."""
    return clipped(name, _ON_A_BUTTON) if isinstance(name, str) else name


def about_person(uow: UnitOfWork, person_id: PersonId, network_id: NetworkId, language: str) -> Words | None:
    """Country and themes, which is all that is shown of a person by default."""
    member = uow.people.membership(person_id, network_id)
    country = t("introductions-country", code=member.country) if member is not None and member.country else None
    themes = theme_names(uow, network_id, _facts_of(uow, person_id, network_id).themes, language)
    parts: list[Words] = [
        *([country] if country else []),
        *([t("introductions-themes", themes=themes)] if themes else []),
    ]
    return tuple(piece for index, part in enumerate(parts) for piece in ((" · ", part) if index else (part,))) or None


def theme_names(uow: UnitOfWork, network_id: NetworkId, ids: frozenset[int], language: str) -> list[str]:
    """In the network's order."""
    return [one.name(language) for one in uow.networks.list_themes(network_id) if one.id in ids]


# --- the kinds


def _person(uow: UnitOfWork, network_id: NetworkId, item: int) -> Side | None:
    person = PersonId(item)
    if uow.people.membership(person, network_id) is None:
        return None
    return Side("person", item, None, (person,), _facts_of(uow, person, network_id))


def _facts_of(uow: UnitOfWork, person_id: PersonId, network_id: NetworkId) -> Facts:
    member: Membership | None = uow.people.membership(person_id, network_id)
    lands = frozenset({member.country} if member is not None and member.country else ())
    profile = uow.profiles.find(person_id, network_id)
    if profile is None:
        spoken = uow.people.get(person_id).language
        return Facts(frozenset(), frozenset({spoken} if spoken else ()), lands)
    slugs = {one.slug: one.id for one in uow.networks.list_themes(network_id)}
    themes = frozenset(int(slugs[slug]) for slug in profile.themes if slug in slugs)
    return Facts(themes, frozenset(profile.languages), lands | frozenset(profile.countries))


def _project(uow: UnitOfWork, _network_id: NetworkId, item: int) -> Side | None:
    """Of a united network as well: whoever sees it may be interested in it."""
    project = uow.projects.find(ProjectId(item))
    if project is None or project.state != "open":
        return None
    leads = tuple(uow.teams.leads(project.id))
    lands = frozenset({*project.countries, *([project.country] if project.country else [])})
    facts = Facts(frozenset(int(one) for one in project.themes), frozenset(project.languages), lands)
    return Side("project", item, project.title, leads, facts)


def _section(uow: UnitOfWork, network_id: NetworkId, item: int) -> Side | None:
    section = next((one for one in uow.networks.list_sections(network_id) if one.id == item), None)
    if section is None:
        return None
    answer = tuple(uow.people.list_coordinators(network_id, section_id=section.id))
    return Side("section", item, section.name, answer, Facts(countries=frozenset({section.country})))


def _organisation(uow: UnitOfWork, network_id: NetworkId, item: int) -> Side | None:
    one = uow.organisations.find(OrganisationId(item))
    if one is None or one.network_id != network_id or one.state != "listed":
        return None
    claimed = uow.people.list_coordinators(network_id, section_id=SectionId(one.claimed_by)) if one.claimed_by else []
    answer = tuple(claimed) or ((one.added_by,) if one.added_by is not None else ())
    facts = Facts(frozenset(int(theme) for theme in one.themes), frozenset(one.languages), frozenset({one.country}))
    return Side("organisation", item, one.name, answer, facts)


_KINDS: Mapping[str, Callable[[UnitOfWork, NetworkId, int], Side | None]] = {
    "person": _person,
    "project": _project,
    "section": _section,
    "organisation": _organisation,
}
